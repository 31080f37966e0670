import { converse, serveTls } from '../../helpers/servers.ts';
import { anyIdentity, commonFaults, probe, probeServer } from './common.ts';

const check = { probe: 'imap', encryption: 'none' } as const;
const goodbye = { 'a1 LOGOUT': '* BYE\r\na1 OK bye\r\n' };

describe('an IMAP server', () => {
  test.each([
    ['with words', '* OK Dovecot ready.\r\n'],
    ['without words', '* OK\r\n'],
    ['in lower case', '* ok ready\r\n'],
    ['as one who is logged in already', '* PREAUTH IMAP4rev1 server logged in as Smith\r\n'],
  ])('greets %s and hears LOGOUT', async (_name, greeting) => {
    const seen = await probe(check, converse(greeting, goodbye));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: ['a1 LOGOUT'], errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'imap', heard: greeting.trimEnd() });
    expect(seen.details).not.toHaveProperty('capabilities');
  });

  test('that tells its capabilities at once is quoted with them', async () => {
    const { details } = await probe(
      check,
      converse('* OK [CAPABILITY IMAP4rev1 ID\u0007 STARTTLS] ready\r\n', goodbye),
    );
    expect(details.capabilities).toEqual(['IMAP4rev1', 'ID\\x07', 'STARTTLS']);
  });

  test('greets inside TLS and hears LOGOUT there', async () => {
    const server = await serveTls(await anyIdentity(), converse('* OK ready\r\n', goodbye));
    const seen = await probeServer({ probe: 'imap', encryption: 'tls' }, server);
    expect(seen).toMatchObject({ lines: ['a1 LOGOUT'], errors: [] });
    // Nobody trusts the test's certificate, so the service itself is right but for that.
    expect(seen.outcome).toBe('open/degraded/certificate-untrusted');
    expect(seen.details.spoke).toBe('imap');
  });

  test.each(['* BYE Too many connections\r\n', '* bye\r\n'])('that refuses is degraded: %j', async (refusal) => {
    const seen = await probe(check, (socket) => socket.end(refusal));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', heard: '', errors: [] });
  });

  test('that does not answer LOGOUT is as expected', async () => {
    const seen = await probe(check, converse('* OK ready\r\n'));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: ['a1 LOGOUT'], errors: [] });
  });
});

test.each([
  ['POP3', '+OK ready\r\n', 'pop3'],
  ['an answer that is no greeting', '* 3 EXISTS\r\n', undefined],
  ['a greeting that says no', '* NO\r\n', undefined],
  ['a word that only starts like it', '* OKAY\r\n', undefined],
  ['a tag', 'a1 OK ready\r\n', undefined],
])('words that are no greeting of IMAP are unexpected: %s', async (_name, words, spoke) => {
  const seen = await probe(check, (socket) => socket.end(words));
  expect(seen).toMatchObject({ outcome: 'open/unexpected/wrong-protocol', heard: '', errors: [] });
  expect(seen.details.spoke).toBe(spoke);
});

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(check, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
