import { commonFaults, probe, probeServer } from './common.ts';

const check = { probe: 'ssh', encryption: 'none' } as const;

describe('an SSH server', () => {
  test.each([
    ['version 2', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['version 2 with a comment', 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n'],
    ['version 2 with a line end of LF', 'SSH-2.0-dropbear\n'],
    ['version 2 and older ones', 'SSH-1.99-Cisco-1.25\r\n'],
    ['other lines first', 'Authorised users only.\r\n\r\nAll is logged.\r\nSSH-2.0-OpenSSH_9.6\r\n'],
    ['nineteen other lines first', `${'more\r\n'.repeat(19)}SSH-2.0-OpenSSH_9.6\r\n`],
    ['the key exchange right behind', 'SSH-2.0-OpenSSH_9.6\r\n\u0000\u0000\u0004\u0014\u0006\u0014'],
  ])('says who it is (%s) and hears nothing', async (_name, words) => {
    const seen = await probe(check, (socket) => socket.write(words));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', heard: '', errors: [] });
    expect(seen.details.spoke).toBe('ssh');
  });

  test('is quoted with its first words', async () => {
    const { details } = await probe(check, (socket) => socket.write('Hello\r\nSSH-2.0-OpenSSH_9.6\r\n'));
    expect(details.heard).toBe('Hello');
    expect(details.transcript?.map(({ text }) => text)).toEqual(['Hello', 'SSH-2.0-OpenSSH_9.6']);
  });
});

describe('words that are no identification of SSH', () => {
  test.each([
    ['an SSH too old for SFTP', 'SSH-1.5-1.2.27\r\n', 'ssh'],
    ['FTP', '220 FTP server ready\r\n', 'ftp'],
    ['SMTP', '220 mail.example ESMTP\r\n', 'smtp'],
    ['another letter first', ' SSH-2.0-OpenSSH_9.6\r\n', undefined],
    ['lower case', 'ssh-2.0-OpenSSH_9.6\r\n', undefined],
  ])('are unexpected: %s', async (_name, words, spoke) => {
    const seen = await probe(check, (socket) => socket.end(words));
    expect(seen).toMatchObject({ outcome: 'open/unexpected/wrong-protocol', heard: '', errors: [] });
    expect(seen.details.spoke).toBe(spoke);
  });

  test('are unexpected also before a late identification', async () => {
    const seen = await probe(check, (socket) => socket.write(`${'more\r\n'.repeat(20)}SSH-2.0-OpenSSH_9.6\r\n`));
    expect(seen.outcome).toBe('open/unexpected/wrong-protocol');
  });
});

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(check, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
