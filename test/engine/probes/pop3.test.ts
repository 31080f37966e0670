import { converse, serveTls } from '../../helpers/servers.ts';
import { anyIdentity, commonFaults, probe, probeServer, shortMs } from './common.ts';

const check = { probe: 'pop3', encryption: 'none' } as const;
const dialogue = { CAPA: '+OK\r\nTOP\r\nSASL PLAIN XOAUTH2\r\n..X\r\n.\r\n', QUIT: '+OK bye\r\n' };
const asked = ['CAPA', 'QUIT'];

describe('a POP3 server', () => {
  test.each([
    ['with words', '+OK Dovecot ready.\r\n'],
    ['without words', '+OK\r\n'],
    ['with a time stamp', '+OK POP3 <1896.697170952@mail.example>\r\n'],
  ])('greets %s and hears QUIT', async (_name, greeting) => {
    const seen = await probe(check, converse(greeting, dialogue));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked, errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'pop3', heard: greeting.trimEnd() });
  });

  test('greets inside TLS and hears QUIT there', async () => {
    const server = await serveTls(await anyIdentity(), converse('+OK ready\r\n', dialogue));
    const seen = await probeServer({ probe: 'pop3', encryption: 'tls' }, server);
    expect(seen).toMatchObject({ attempt: { state: 'open' }, lines: asked, errors: [] });
    // Nobody trusts the test's certificate, so the service itself is right but for that.
    expect(seen.outcome).toBe('open/degraded/certificate-untrusted');
    expect(seen.details.spoke).toBe('pop3');
  });

  test('that refuses is degraded', async () => {
    const seen = await probe(check, (socket) => socket.end('-ERR too many connections\r\n'));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', heard: '', errors: [] });
    expect(seen.details.heard).toBe('-ERR too many connections');
  });

  test('that does not answer QUIT is as expected', async () => {
    const seen = await probe(check, converse('+OK ready\r\n', { CAPA: dialogue.CAPA }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked, errors: [] });
    expect(seen.details.mail?.clear).toEqual({
      capabilities: ['TOP', 'SASL PLAIN XOAUTH2', '.X'],
      auth: ['PLAIN', 'XOAUTH2'],
    });
  });

  test('that knows no CAPA is as expected', async () => {
    const seen = await probe(check, converse('+OK ready\r\n', { ...dialogue, CAPA: '-ERR unknown\r\n' }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked, errors: [] });
    expect(seen.details.mail).toEqual({ greetingMs: expect.any(Number) as number });
  });

  test.each(['', '+OK\r\nTOP\r\n'])('that is silent after %j to CAPA is told as such', async (answer) => {
    const seen = await probe(check, converse('+OK ready\r\n', { CAPA: answer }), shortMs);
    expect(seen.outcome).toBe('open/silent/silent-after-greeting');
  });
});

test.each([
  ['IMAP', '* OK ready\r\n', 'imap'],
  ['SMTP', '220 mail.example ESMTP\r\n', 'smtp'],
  ['a word that only starts like it', '+OKAY\r\n', undefined],
  ['another letter first', ' +OK\r\n', undefined],
])('words that are no greeting of POP3 are unexpected: %s', async (_name, words, spoke) => {
  const seen = await probe(check, (socket) => socket.end(words));
  expect(seen).toMatchObject({ outcome: 'open/unexpected/wrong-protocol', heard: '', errors: [] });
  expect(seen.details.spoke).toBe(spoke);
});

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(check, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
