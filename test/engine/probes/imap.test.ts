import { converse, serveTls } from '../../helpers/servers.ts';
import { anyIdentity, commonFaults, probe, probeServer, shortMs } from './common.ts';

const check = { probe: 'imap', encryption: 'none' } as const;
const dialogue = {
  'a1 CAPABILITY': '* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2\r\na1 OK done\r\n',
  'a2 LOGOUT': '* BYE\r\na2 OK bye\r\n',
};
const asked = ['a1 CAPABILITY', 'a2 LOGOUT'];

describe('an IMAP server', () => {
  test.each([
    ['with words', '* OK Dovecot ready.\r\n'],
    ['without words', '* OK\r\n'],
    ['in lower case', '* ok ready\r\n'],
    ['as one who is logged in already', '* PREAUTH IMAP4rev1 server logged in as Smith\r\n'],
  ])('greets %s and hears LOGOUT', async (_name, greeting) => {
    const seen = await probe(check, converse(greeting, dialogue));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked, errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'imap', heard: greeting.trimEnd() });
    expect(seen.details.mail).toEqual({
      greetingMs: expect.any(Number) as number,
      clear: { capabilities: ['IMAP4rev1', 'AUTH=PLAIN', 'AUTH=XOAUTH2'], auth: ['PLAIN', 'XOAUTH2'] },
    });
  });

  test('that tells its capabilities at once is quoted with them', async () => {
    const { details } = await probe(
      check,
      converse('* OK [CAPABILITY IMAP4rev1 ID\u0007 STARTTLS] ready\r\n', {
        ...dialogue,
        'a1 CAPABILITY': 'a1 BAD what?\r\n',
      }),
    );
    expect(details.capabilities).toEqual(['IMAP4rev1', 'ID\\x07', 'STARTTLS']);
  });

  test('greets inside TLS and hears LOGOUT there', async () => {
    const server = await serveTls(await anyIdentity(), converse('* OK ready\r\n', dialogue));
    const seen = await probeServer({ probe: 'imap', encryption: 'tls' }, server);
    expect(seen).toMatchObject({ lines: asked, errors: [] });
    // Nobody trusts the test's certificate, so the service itself is right but for that.
    expect(seen.outcome).toBe('open/degraded/certificate-untrusted');
    expect(seen.details.spoke).toBe('imap');
  });

  test.each(['* BYE Too many connections\r\n', '* bye\r\n'])('that refuses is degraded: %j', async (refusal) => {
    const seen = await probe(check, (socket) => socket.end(refusal));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', heard: '', errors: [] });
  });

  test('that does not answer LOGOUT is as expected', async () => {
    const { 'a1 CAPABILITY': list } = dialogue;
    const seen = await probe(check, converse('* OK ready\r\n', { 'a1 CAPABILITY': list }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked, errors: [] });
  });

  test('may say something else before its answer', async () => {
    const answer = `* OK be patient\r\n+ hm\r\n${dialogue['a1 CAPABILITY']}`;
    const seen = await probe(check, converse('* OK ready\r\n', { ...dialogue, 'a1 CAPABILITY': answer }));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: asked });
    expect(seen.details.mail?.clear?.auth).toEqual(['PLAIN', 'XOAUTH2']);
  });

  test('that turns us away after its greeting is degraded', async () => {
    const seen = await probe(check, converse('* OK ready\r\n', { a1: '* BYE Go away\r\n' }));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', lines: ['a1 CAPABILITY'], errors: [] });
  });

  test('that is silent after its greeting is told as such', async () => {
    const seen = await probe(check, converse('* OK ready\r\n'), shortMs);
    expect(seen.outcome).toBe('open/silent/silent-after-greeting');
    expect(seen.details.heard).toBe('* OK ready');
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
