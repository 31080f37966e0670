import { type Certificates, type LeafKind, makeCertificates } from '../../../engine/simulator/certificates.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { converse, type Peer, type Speak, serve, serveTls } from '../../helpers/servers.ts';
import { commonFaults, controlMs, probe, probeServer, shortMs } from './common.ts';

const clear = { probe: 'smtp', encryption: 'none' } as const;
const submission = { probe: 'smtp', encryption: 'starttls', host: '127.0.0.1' } as const;
const ehlo = 'EHLO [127.0.0.1]';
const answers = { EHLO: '250-mail.example\r\n250-8BITMIME\r\n250 SIZE 1000\r\n', QUIT: '221 bye\r\n' };
const offering = { ...answers, EHLO: '250-mail.example\r\n250-STARTTLS\r\n250 8BITMIME\r\n' };

let certificates: Certificates;
beforeAll(async () => {
  certificates = await makeCertificates(['valid', 'expired', 'not-yet-valid', 'name', 'untrusted'], new Date());
});

describe('an SMTP server', () => {
  test.each([
    ['one line', '220 mail.example ESMTP Postfix\r\n'],
    ['several lines', '220-mail.example ESMTP\r\n220-No spam, please\r\n220 ready\r\n'],
    ['a masked line', '220 ***************************\r\n'],
  ])('greets with %s, tells what it can do and hears QUIT', async (_name, greeting) => {
    const seen = await probe(clear, converse(greeting, answers));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', lines: [ehlo, 'QUIT'], errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'smtp', capabilities: ['8BITMIME', 'SIZE 1000'] });
    expect(seen.details.mail?.clear).toEqual({
      capabilities: ['8BITMIME', 'SIZE 1000'],
      auth: [],
      maxMessageBytes: 1000,
    });
    expect(seen.details.mail?.greetingMs).toBeGreaterThanOrEqual(0);
    expect(seen.details.mail?.masked).toEqual(greeting.includes('*') ? ['greeting'] : undefined);
  });

  test.each([
    [['SIZE 52428800', 'AUTH PLAIN LOGIN', 'AUTH=PLAIN LOGIN'], ['PLAIN', 'LOGIN'], 52_428_800],
    [['SIZE', 'AUTHX PLAIN'], [], undefined],
    [['SIZE 0', 'auth xoauth2'], ['xoauth2'], undefined],
    [['SIZE many'], [], undefined],
    [['SIZE 9999999999999999999'], [], undefined],
  ])('that offers %j lets people log in with %j and send %s bytes', async (offer, auth, maxMessageBytes) => {
    const hello = ['mail', ...offer].map((text, at) => `250${at === offer.length ? ' ' : '-'}${text}\r\n`).join('');
    const { details } = await probe(clear, converse('220 mail\r\n', { ...answers, EHLO: hello }));
    expect(details.mail?.clear).toEqual({ capabilities: offer, auth, ...(maxMessageBytes && { maxMessageBytes }) });
  });

  test('with more to offer than any is bounded', async () => {
    const hello = `250-mail\r\n${'250-X\u0007\r\n'.repeat(150)}250 AUTH${' PLAIN'.repeat(99)}\r\n`;
    const { details } = await probe(clear, converse('220 mail\r\n', { ...answers, EHLO: hello }));
    expect(details.capabilities).toEqual(Array.from({ length: 64 }, () => 'X\\x07'));
    expect(details.mail?.clear?.auth).toEqual(['PLAIN']);
  });

  test('hears the address of an IPv6 client in its own form', async () => {
    const server = await serve(converse('220 mail\r\n', answers), { address: '::1' });
    await attemptOnce({ ...clear, host: '::1', port: server.port });
    await expect(server.peers[0]!.story()).resolves.toMatchObject({ lines: ['EHLO [IPv6:::1]', 'QUIT'], errors: [] });
  });

  test('greets inside TLS', async () => {
    const server = await serveTls(certificates.identities.get('valid')!, converse('220 mail\r\n', answers));
    const seen = await probeServer({ probe: 'smtp', encryption: 'tls' }, server);
    expect(seen).toMatchObject({ lines: [ehlo, 'QUIT'], errors: [], details: { spoke: 'smtp' } });
  });

  test.each<[string, string, Record<string, string>]>([
    ['too busy', '421 try again later\r\n', {}],
    ['no service', '554 No SMTP service here\r\n', {}],
    ['no EHLO', '220 mail\r\n', { EHLO: '502 unknown\r\n' }],
    ['an inspecting firewall', '220 ****\r\n', { EHLO: '500 #5.5.1 command unrecognized: "XXXX"\r\n' }],
    ['refused by name', '220 mail\r\n', { EHLO: '550-Go away\r\n550 really\r\n' }],
  ])('that refuses (%s) is degraded', async (_name, greeting, refusal) => {
    const seen = await probe(clear, converse(greeting, refusal));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', errors: [] });
  });

  test.each<[string, Speak, string]>([
    ['is silent after its greeting', converse('220 mail\r\n'), 'open/silent/silent-after-greeting'],
    ['hangs up on EHLO', closing((socket) => socket.end()), 'open/unexpected/closed-after-connect'],
    ['resets on EHLO', closing((socket) => socket.resetAndDestroy()), 'open/unexpected/reset-after-connect'],
    ['answers EHLO with noise', converse('220 mail\r\n', { EHLO: 'hä?\r\n' }), 'open/unexpected/wrong-protocol'],
  ])('that %s is no mail server that works', async (_name, speak, outcome) => {
    await expect(probe(clear, speak, outcome.includes('silent') ? shortMs : undefined)).resolves.toMatchObject({
      outcome,
    });
  });
});

function closing(act: (socket: Peer['socket']) => void): Speak {
  return (socket, peer) => {
    socket.write('220 mail\r\n');
    peer.onLine(() => act(socket));
  };
}

/** Offers STARTTLS and does this when it is asked for. */
function onStartTls(act: (socket: Peer['socket'], peer: Peer) => void): Speak {
  return (socket, peer) => {
    converse('220 mail.example ESMTP\r\n', offering)(socket, peer);
    peer.onLine((line) => {
      if (line === 'STARTTLS') act(socket, peer);
      else if (line.startsWith('EHLO')) socket.write(offering.EHLO);
    });
  };
}

/** Offers STARTTLS, takes it up with that certificate, and then says this to a line. */
function upgrading(kind: LeafKind, inside: Record<string, string> = answers, go = '220 go\r\n'): Speak {
  return onStartTls((socket, peer) => {
    socket.write(go);
    const secured = peer.startTls(certificates.identities.get(kind)!);
    peer.onLine((line) => {
      const answer = inside[line.split(' ', 1)[0]!] ?? '';
      if (line === 'QUIT') secured.end(answer);
      else secured.write(answer);
    });
  });
}

describe('a submission server with STARTTLS', () => {
  /** The client trusts the certificates' own root. */
  async function submit(speak: Speak, attemptTimeoutMs = 10_000) {
    const server = await serve(speak);
    const settings = { attemptTimeoutMs, extraCaPem: certificates.caPem };
    const attempt = await attemptOnce({ ...submission, port: server.port }, settings);
    const story = await server.peers[0]!.story();
    return { attempt, details: attempt.details, outcome: outcomeOfAttempt(attempt), ...story };
  }

  test('is asked again inside TLS, and leaves as expected', async () => {
    const seen = await submit(upgrading('valid'));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', errors: [] });
    expect(seen.lines).toEqual([ehlo, 'STARTTLS', ehlo, 'QUIT']);
    expect(seen.details).toMatchObject({
      spoke: 'smtp',
      capabilities: ['8BITMIME', 'SIZE 1000'],
      tls: { trusted: true, hostMatches: true },
      mail: { clear: { capabilities: ['STARTTLS', '8BITMIME'] }, tls: { maxMessageBytes: 1000 } },
    });
    expect(seen.details.transcript?.map(({ text }) => text)).toContain('250-STARTTLS');
    expect(seen.attempt.phases.map(({ name }) => name)).toEqual(['connect', 'protocol', 'tls']);
  });

  test.each<[LeafKind, string]>([
    ['expired', 'certificate-expired'],
    ['not-yet-valid', 'certificate-not-yet-valid'],
    ['name', 'certificate-name-mismatch'],
    ['untrusted', 'certificate-untrusted'],
  ])('with the certificate `%s` is degraded', async (kind, reason) => {
    await expect(submit(upgrading(kind))).resolves.toMatchObject({ outcome: `open/degraded/${reason}`, errors: [] });
  });

  test.each([
    ['nothing like it', answers.EHLO],
    ['a word that only starts like it', '250-mail\r\n250 STARTTLSX\r\n'],
    ['words with X of their own', '250-mail\r\n250-X-EXPS\r\n250-XCLIENT\r\n250-XEXCH50\r\n250 XX\r\n'],
  ])('that offers %s is degraded and hears QUIT', async (_name, offer) => {
    const seen = await submit(converse('220 mail\r\n', { ...answers, EHLO: offer }));
    expect(seen).toMatchObject({ outcome: 'open/degraded/starttls-missing', lines: [ehlo, 'QUIT'], errors: [] });
    expect(seen.details.mail).not.toHaveProperty('masked');
  });

  test.each<[string, string, Record<string, string>, string[]]>([
    ['the word', '220 mail\r\n', { EHLO: '250-mail\r\n250-XXXXXXXA\r\n250 SIZE\r\n' }, ['capability']],
    ['all words', '220 mail\r\n', { EHLO: '250-mail\r\n250-XXXX\r\n250 XXXB 1000\r\n' }, ['capability']],
    ['the greeting', '220 ****************2******0*200 *\r\n', {}, ['greeting']],
    ['EHLO', '220 ***\r\n', { EHLO: '500 #5.5.1 command unrecognized: "XXXX"\r\n' }, ['greeting', 'command']],
    [
      'STARTTLS',
      '220 mail\r\n',
      { EHLO: offering.EHLO, STARTTLS: '500 5.5.1 Command unrecognized: "XXXXXXXX"\r\n' },
      ['command'],
    ],
  ])('of which an inspection on the way masks %s is told as such', async (_name, greeting, words, masked) => {
    const seen = await submit(converse(greeting, { ...answers, ...words }));
    expect(seen).toMatchObject({ outcome: 'open/degraded/starttls-masked', errors: [] });
    expect(seen.lines.at(-1)).toBe('QUIT');
    expect(seen.details.mail?.masked).toEqual(masked);
  });

  test('that offers it in lower case is taken at its word', async () => {
    const seen = await submit(
      converse('220 mail\r\n', { ...answers, EHLO: '250-mail\r\n250 starttls\r\n', STARTTLS: '454 no\r\n' }),
    );
    expect(seen).toMatchObject({ outcome: 'open/degraded/starttls-refused', lines: [ehlo, 'STARTTLS', 'QUIT'] });
  });

  test.each<[string, (socket: Peer['socket']) => void, string]>([
    ['goes on in clear text', (socket) => socket.write('220 go\r\n250 hello again\r\n'), 'silent/tls-timeout'],
    ['answers the handshake in clear text', clearAfterGo, 'unexpected/cleartext-instead-of-tls'],
    ['stays silent', (socket) => socket.write('220 go\r\n'), 'silent/tls-timeout'],
    ['hangs up', (socket) => socket.end('220 go\r\n'), 'unexpected/closed-after-connect'],
    ['hangs up before its answer', (socket) => socket.end(), 'unexpected/closed-after-connect'],
    ['resets', (socket) => socket.resetAndDestroy(), 'unexpected/reset-after-connect'],
  ])('that %s after STARTTLS does not work', async (_name, act, outcome) => {
    const seen = await submit(onStartTls(act), outcome.startsWith('silent') ? 300 : undefined);
    expect(seen).toMatchObject({ outcome: `open/${outcome}`, details: { heard: '220 mail.example ESMTP' } });
  });

  test('that wants TLS from the first byte is told as such', async () => {
    const server = await serveTls(certificates.identities.get('valid')!, () => undefined);
    const seen = await probeServer(submission, server, controlMs);
    expect(seen).toMatchObject({ outcome: 'open/unexpected/tls-instead-of-cleartext', lines: [], errors: [] });
    expect(seen.details).toMatchObject({ tls: { protocol: 'TLSv1.3' } });
  });

  test('cannot slip words in from before the handshake', async () => {
    const seen = await submit(upgrading('valid', answers, '220 go\r\n250-slipped in\r\n250 STARTTLS\r\n'));
    expect(seen).toMatchObject({
      outcome: 'open/asExpected/syn-ack',
      details: { capabilities: ['8BITMIME', 'SIZE 1000'] },
    });
  });

  test('that refuses inside TLS is degraded', async () => {
    const seen = await submit(upgrading('valid', { ...answers, EHLO: '554 no\r\n' }));
    expect(seen).toMatchObject({ outcome: 'open/degraded/service-refused', details: { tls: { trusted: true } } });
  });
});

function clearAfterGo(socket: Peer['socket']): void {
  socket.write('220 go\r\n');
  socket.once('data', () => socket.write('500 what is this?\r\n'));
}

test.each(commonFaults)('$name is told as what it is', async ({ start, seen, attemptTimeoutMs }) => {
  await expect(probeServer(clear, await start(), attemptTimeoutMs)).resolves.toMatchObject(seen);
});
