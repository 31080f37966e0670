import { converse } from '../../helpers/servers.ts';
import { commonFaults, probe, probeServer } from './common.ts';

const check = { probe: 'ftp', encryption: 'none' } as const;
const noGuests = { FEAT: '211 End\r\n', AUTH: '502 no\r\n', USER: '530 no\r\n' };
const goodbye = { ...noGuests, QUIT: '221 bye\r\n' };
const commands = ['FEAT', 'AUTH TLS', 'USER anonymous', 'QUIT'];

describe('an FTP server', () => {
  test.each([
    ['one line', '220 ready\r\n'],
    ['a code alone', '220\r\n'],
    ['a line that ends with LF', '220 ready\n'],
    ['several lines', '220-Welcome\r\n220-to this server\r\n220 ready\r\n'],
    ['several lines of free text', '220-Welcome\r\n  530 is no code here\r\n221 nor this\r\n220 ready\r\n'],
    ['a delay first', '120 ready in 1 minute\r\n220 ready\r\n'],
    ['a delay of several lines first', '120-please\r\n120 wait\r\n220-now\r\n220 ready\r\n'],
  ])('greets with %s and hears QUIT', async (_name, greeting) => {
    const seen = await probe(check, converse(greeting, goodbye));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/ftp-data-untold', lines: commands, errors: [] });
    expect(seen.details.spoke).toBe('ftp');
  });

  test('is quoted with its first words and the whole dialogue', async () => {
    const { details } = await probe(check, converse('220-Welcome\r\n220 ready\r\n', goodbye));
    expect(details.heard).toBe('220-Welcome');
    expect(details.transcript?.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'peer: 220-Welcome',
      'peer: 220 ready',
      'here: FEAT',
      'peer: 211 End',
      'here: AUTH TLS',
      'peer: 502 no',
      'here: USER anonymous',
      'peer: 530 no',
      'here: QUIT',
      'peer: 221 bye',
    ]);
  });

  test.each([
    ['does not answer QUIT', {}],
    ['hangs up on QUIT', { QUIT: '' }],
    ['answers QUIT with noise', { QUIT: '\u0000\u0001' }],
  ])('that %s is as expected', async (_name, answers) => {
    const seen = await probe(check, converse('220 ready\r\n', { ...noGuests, ...answers }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/ftp-data-untold', lines: commands, errors: [] });
  });

  test.each([
    ['too many connections', '421 Too many connections\r\n'],
    ['not allowed', '530 Not from there\r\n'],
    ['in several lines', '421-Sorry\r\n421 closed today\r\n'],
    ['after a delay', '120 wait\r\n421 no\r\n'],
  ])('that refuses (%s) is degraded', async (_name, refusal) => {
    const seen = await probe(check, (socket) => socket.end(refusal));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', heard: '', errors: [] });
    expect(seen.details.heard).toBe(refusal.split('\r\n')[0]);
  });

  test('that never ends its greeting is silent', async () => {
    const seen = await probe(check, (socket) => socket.write('220-Welcome\r\n220-to\r\n'), 40);
    expect(seen).toMatchObject({ outcome: 'open/silent/no-greeting', heard: '', errors: [] });
    expect(seen.details.heard).toBe('220-Welcome');
  });

  test('that says its first code byte by byte is as expected', async () => {
    const seen = await probe(check, (socket, peer) => {
      converse('', goodbye)(socket, peer);
      for (const letter of Array.from('220 ready\r\n')) socket.write(letter);
    });
    expect(seen).toMatchObject({ outcome: 'open/asExpected/ftp-data-untold', lines: commands });
  });
});

describe('words that are no greeting of FTP', () => {
  test.each([
    ['SSH', 'SSH-2.0-OpenSSH_9.6\r\n', 'ssh'],
    ['IMAP', '* OK ready\r\n', 'imap'],
    ['POP3', '+OK ready\r\n', 'pop3'],
    ['HTML', '<!DOCTYPE html><html>\r\n', 'html'],
    ['a code of two digits', '22 ready\r\n', undefined],
    ['a code without a blank', '220ready\r\n', undefined],
    ['words without a line end', 'go away', undefined],
  ])('are unexpected: %s', async (_name, words, spoke) => {
    const seen = await probe(check, (socket) => socket.write(words), 100);
    expect(seen).toMatchObject({ outcome: 'open/unexpected/wrong-protocol', heard: '', errors: [] });
    expect(seen.details.spoke).toBe(spoke);
  });

  test('are kept in printable form', async () => {
    const { details } = await probe(check, (socket) => socket.write('\u001b[2J\u0000hello\u202e\r\n'));
    expect(details.heard).toBe('\\x1b[2J\\x00hello\\u202e');
  });

  test('without an end are a flood, not a reply', async () => {
    const seen = await probe(check, (socket) => socket.write('220-more\r\n'.repeat(300)));
    expect(seen.outcome).toBe('open/unexpected/wrong-protocol');
  });
});

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(check, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
