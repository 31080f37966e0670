import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import fc from 'fast-check';
import type { RunSettings } from '../../../engine/settings.ts';
import { largestIn, sizeFrom } from '../../../engine/transfer/ftp.ts';
import { type FtpBehaviour, type Rehearsed, rehearse, serveFtp, writeBytes } from '../../helpers/rehearse.ts';
import { closedPort, converse, serve } from '../../helpers/servers.ts';
import { anyIdentity } from './common.ts';

const good = 'open/asExpected/syn-ack';
const megabytes = 1_000_000;
const content = Buffer.alloc(64 * 1024, 'x');
/** Three times this is a stall. */
const impatient = { attemptTimeoutMs: 300 };

async function against(
  behaviour: FtpBehaviour,
  rehearsal: Parameters<typeof rehearse>[1] = {},
  settings: Partial<RunSettings> = impatient,
): Promise<Rehearsed> {
  const server = await serveFtp(behaviour);
  const rehearsed = await rehearse(server.port, { bytes: 50 * megabytes, ...rehearsal }, { settings });
  for (const peer of server.peers) expect((await peer.story()).errors).toEqual([]);
  return rehearsed;
}

/** Sends so many bytes, then does that with the data connection. */
function sendThen(
  bytes: number | ((count: number) => number),
  then: (data: Socket) => void,
): NonNullable<FtpBehaviour['send']> {
  return (data, count) => writeBytes(data, typeof bytes === 'number' ? bytes : bytes(count), content, () => then(data));
}
const finish = (data: Socket): unknown => data.end();
const hang = (): undefined => undefined;

describe('a healthy download', () => {
  /** What nobody keeps waiting for, a busy machine may. */
  const healthy = (...[behaviour, rehearsal]: Parameters<typeof against>) => against(behaviour, rehearsal, {});

  test('of the whole file is counted, summed and confirmed, and the greatest file is found', async () => {
    const { outcome, facts, attempt } = await healthy({ bytes: 5 * megabytes }, { bytes: 5 * megabytes });
    expect(outcome).toBe(good);
    const whole = createHash('sha256');
    for (let left = 5 * megabytes; left > 0; left -= content.length) whole.update(content.subarray(0, left));
    expect(facts).toMatchObject({
      protocol: 'ftp',
      path: 'update.zip',
      chosen: true,
      wantedBytes: 5 * megabytes,
      announcedBytes: 5 * megabytes,
      downloads: [{ end: 'complete', receivedBytes: 5 * megabytes, sha256: whole.digest('hex'), reply: '226 done' }],
    });
    expect(attempt.phases.map(({ name }) => name)).toEqual([
      'connect',
      'protocol',
      'login',
      'data',
      'data',
      'transfer',
    ]);
  });

  test('of a part stops there, and the control connection takes its leave', async () => {
    const server = await serveFtp({ bytes: 1000 * megabytes });
    const { outcome, facts } = await rehearse(server.port, { bytes: megabytes, path: '/a/update.zip' });
    const { lines, errors } = await server.peers[0]!.story();
    expect(outcome).toBe(good);
    expect(facts).toMatchObject({ downloads: [{ end: 'part', receivedBytes: megabytes }] });
    expect(facts).not.toHaveProperty('chosen');
    expect(lines.filter((line) => /RETR|SIZE|ABOR|QUIT/.test(line))).toEqual([
      'SIZE /a/update.zip',
      'RETR /a/update.zip',
      'ABOR',
      'QUIT',
    ]);
    expect(errors).toEqual([]);
  });

  test('needs neither SIZE nor EPSV', async () => {
    const replies = { SIZE: '500 what?\r\n' };
    const { outcome, ends } = await healthy({ bytes: 5 * megabytes, replies }, { path: 'update.zip' });
    expect([outcome, ends]).toEqual([good, ['complete']]);
  });

  test('of a named file that is shorter is no cut; one that was chosen for its size is no answer', async () => {
    expect((await healthy({ bytes: 3000 }, { path: 'update.zip' })).outcome).toBe(good);
    expect((await healthy({ bytes: 3000 })).outcome).toBe('untested/null/file-too-short');
  });
});

describe('what goes wrong on the way', () => {
  const bytes = 20 * megabytes;
  test.each<[string, Partial<FtpBehaviour>, string, string[]]>([
    ['cut twice at 8 MB', { send: sendThen(8 * megabytes, finish), final: hang }, 'transfer-cut', ['closed', 'closed']],
    [
      'reset before the first byte',
      { send: (data) => data.resetAndDestroy(), final: hang },
      'transfer-cut',
      ['reset', 'reset'],
    ],
    ['silent twice from 8 MB on', { send: sendThen(8 * megabytes, hang) }, 'transfer-stalled', ['stalled', 'stalled']],
    ['silent from the start', { bytes: 1000, send: hang }, 'transfer-stalled', ['stalled', 'stalled']],
    [
      'cut in two places',
      { send: sendThen((count) => count * 4 * megabytes, finish), final: hang },
      'transfer-broken',
      ['closed', 'closed'],
    ],
    [
      'shorter than the server said, and yet confirmed',
      { send: sendThen(8 * megabytes, finish) },
      'transfer-cut',
      ['closed', 'closed'],
    ],
    [
      'given up by the server',
      { send: sendThen(8 * megabytes, finish), final: (line) => line.write('426 gone\r\n') },
      'transfer-cut',
      ['closed', 'closed'],
    ],
    [
      'longer than the server said',
      { send: sendThen(30 * megabytes, finish) },
      'transfer-differs',
      ['complete', 'complete'],
    ],
  ])('%s', async (_name, behaviour, reason, expected) => {
    const { outcome, ends } = await against({ bytes, ...behaviour }, { path: 'update.zip' });
    expect([outcome, ends]).toEqual([`open/unexpected/${reason}`, expected]);
  });

  test('cut once and whole the second time is worth a word, not a red', async () => {
    const send = sendThen((count) => (count === 1 ? 3 * megabytes : bytes), finish);
    const { outcome, ends } = await against({ bytes, send });
    expect([outcome, ends]).toEqual(['open/degraded/transfer-broken', ['closed', 'complete']]);
  });

  test.each<[string, (line: Socket) => unknown]>([
    ['says nothing', hang],
    ['is gone', (line) => line.end()],
  ])('a control connection that afterwards %s leaves the file unconfirmed', async (_name, final) => {
    const { outcome, ends } = await against({ bytes, final }, { bytes });
    expect([outcome, ends]).toEqual(['open/degraded/transfer-unconfirmed', ['unconfirmed']]);
  });

  test('a control connection that dies meanwhile does not take the data with it', async () => {
    let control: Socket | undefined;
    const send: FtpBehaviour['send'] = (data) => {
      control?.destroy();
      writeBytes(data, bytes, content, () => data.end());
    };
    const server = await serveFtp({ bytes, send });
    void server.firstPeer.then((peer) => {
      control = peer.socket;
    });
    // Only the file's own data connection is kept by that server.
    const { ends } = await rehearse(server.port, { bytes, path: 'update.zip' }, { settings: impatient });
    expect(['unconfirmed', 'closed']).toContain(ends[0]);
  });

  test('a page in place of the file', async () => {
    const page = Buffer.from('<!DOCTYPE html><html><body>Blocked</body></html>');
    const send = sendThen(0, (data) => data.end(page));
    const { outcome, facts } = await against({ bytes, send });
    expect(outcome).toBe('open/unexpected/transfer-replaced');
    expect(facts.instead).toEqual({});
  });

  test('another checksum than the one that was given', async () => {
    const sha256 = 'ab'.repeat(32);
    const { outcome, facts } = await against({ bytes: megabytes }, { sha256, path: 'update.zip' });
    expect(outcome).toBe('open/unexpected/transfer-differs');
    expect(facts.expectedSha256).toBe(sha256);
    expect(facts.downloads[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('what says nothing about the network', () => {
  test.each<[string, Record<string, string>, string]>([
    ['a guest who is not let in', { PASS: '530 no\r\n' }, 'login-missing'],
    ['a file that is not for guests', { RETR: '530 log in first\r\n' }, 'login-missing'],
    ['a file that is not there', { RETR: '550 no such file\r\n' }, 'file-not-found'],
    ['an empty folder', { LIST: '550 nothing here\r\n' }, 'file-not-found'],
  ])('%s', async (_name, replies, reason) => {
    const { outcome, facts } = await against({ bytes: megabytes, replies });
    expect(outcome).toBe(`untested/null/${reason}`);
    expect(facts.downloads).toHaveLength(1);
  });
});

describe('before the file', () => {
  test('encryption that the server does not take is told as such, not as that of mail', async () => {
    const replies = { AUTH: '502 no\r\n' };
    const { outcome, facts } = await against({ bytes: megabytes, replies }, { protocol: 'ftps' });
    expect(outcome).toBe('open/unexpected/ftps-refused');
    expect(facts.protocol).toBe('ftps');
  });

  test('a data connection that cannot be made is told apart from the rest', async () => {
    const port = await closedPort();
    const replies = { EPSV: `229 there (|||${port}|)\r\n`, PASV: '502 no\r\n' };
    expect((await against({ bytes: megabytes, replies })).outcome).toBe('open/unexpected/ftp-data-blocked');
  });

  test('the port of a service is never called, whatever the server names', async () => {
    const replies = { EPSV: '229 there (|||25|)\r\n', PASV: '227 (127,0,0,1,0,25)\r\n' };
    const { outcome, attempt } = await against({ bytes: megabytes, replies });
    expect(outcome).toBe('open/unexpected/ftp-data-blocked');
    expect(attempt.phases.map(({ name }) => name)).not.toContain('data');
  });

  test('the address that the server names is never called', async () => {
    const port = await closedPort();
    const replies = { EPSV: '502 no\r\n', PASV: `227 (192,0,2,1,${port >> 8},${port & 255})\r\n` };
    const { outcome, attempt } = await against({ bytes: megabytes, replies });
    expect([outcome, attempt.errorCode]).toEqual(['open/unexpected/ftp-data-blocked', 'ECONNREFUSED']);
  });

  test('no server, and one of another kind', async () => {
    const refused = await rehearse(await closedPort(), {});
    expect(refused.outcome).toBe('closed/null/conn-refused');
    expect(refused.facts.downloads).toHaveLength(2);
    const ssh = await serve(converse('SSH-2.0-other\r\n'));
    expect((await rehearse(ssh.port, {})).outcome).toBe('open/unexpected/wrong-protocol');
  });
});

test('a cancel in the middle of the file ends everything at once', async () => {
  // A server that stops in the middle: how fast it is must not decide which comes first, the cancel or the end.
  const server = await serveFtp({ bytes: 900 * megabytes, send: (data) => data.write('x'.repeat(megabytes)) });
  const cancel = new AbortController();
  const { outcome, ends } = await rehearse(
    server.port,
    { bytes: 900 * megabytes },
    { signal: cancel.signal, onProgress: ({ doneBytes = 0 }) => doneBytes > 0 && cancel.abort() },
  );
  expect([outcome, ends]).toEqual(['untested/null/cancelled', ['cancelled']]);
  await server.peers[0]!.story();
});

test('a login goes to the server and nowhere else', async () => {
  const login = { user: 'kanzlei-muster', password: 'geheim=4711' };
  const replies = {
    USER: `331 Password required for ${login.user}\r\n`,
    PASS: `230 ${login.user}, your password is ${login.password}\r\n`,
  };
  const server = await serveFtp({ bytes: megabytes, replies });
  const { attempt } = await rehearse(server.port, { bytes: megabytes }, { settings: { login } });
  expect(server.peers[0]!.lines).toContain(`PASS ${login.password}`);
  expect(JSON.stringify(attempt)).not.toMatch(/kanzlei-muster|geheim/);
});

describe('a login is not sent', () => {
  const login = { user: 'kanzlei-muster', password: 'geheim=4711' };
  const withheld = 'untested/null/ftp-login-withheld';

  test('in clear where the server offers TLS and it is refused', async () => {
    const replies = { FEAT: '211-Features\r\n AUTH TLS\r\n211 End\r\n', AUTH: '534 no\r\n' };
    const server = await serveFtp({ bytes: megabytes, replies });
    const { outcome } = await rehearse(server.port, { bytes: megabytes }, { settings: { login } });
    expect(outcome).toBe(withheld);
    expect(server.peers.map(({ lines }) => lines)).toEqual([['FEAT', 'AUTH TLS', 'QUIT']]);
  });

  test.each(['ftp', 'ftps'] as const)('over %s to a server whose certificate nobody trusts', async (protocol) => {
    const identity = await anyIdentity();
    const heard: string[] = [];
    const { port } = await serve((socket, peer) => {
      socket.write('220 ready\r\n');
      peer.onLine((line) => {
        heard.push(line);
        if (line !== 'AUTH TLS') {
          peer.socket.write(line === 'QUIT' ? '221 bye\r\n' : '500 what?\r\n');
          return;
        }
        socket.write('234 go\r\n');
        peer.startTls(identity);
      });
    });
    const { outcome, attempt } = await rehearse(port, { protocol }, { settings: { login } });
    expect(outcome).toBe(withheld);
    expect(attempt.details.tls?.trusted).toBe(false);
    expect(heard.filter((line) => line !== 'FEAT')).toEqual(['AUTH TLS', 'QUIT']);
  });
});

describe('a listing', () => {
  test.each([
    [
      'Unix',
      '-rw-r--r-- 1 a b 5 Jan 01 2026 small\r\ndrwxr-xr-x 1 a b 99999 Jan 01 2026 folder\r\n-rw-r--r-- 1 a b 70 Jan 01 2026 big one.zip\r\n',
      'big one.zip',
    ],
    [
      'DOS',
      '01-01-26  10:00AM  5 small\r\n01-01-26  10:00AM  <DIR> folder\r\n01-01-26  10:00AM  70 big.zip\r\n',
      'big.zip',
    ],
    ['machine', 'type=file;size=5; small\r\ntype=dir;size=999; folder\r\ntype=file;size=70; big.zip\r\n', 'big.zip'],
    ['empty', '', undefined],
    ['unreadable', 'total nonsense\u0000\u001b[2J\r\n', undefined],
    ['with a forged name', 'type=file;size=70; a\u001b[2J\r\n', undefined],
  ])('%s', (_name, listing, expected) => {
    expect(largestIn(listing)).toBe(expected);
  });

  test('of any kind gives a printable name or none', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .tuple(fc.constantFrom('-rw-r--r--', 'type=file;size=9;', 'drwx'), fc.string({ unit: 'binary' }))
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        // eslint-disable-next-line no-control-regex -- control characters are what this is about
        expect(largestIn(lines.join('\r\n')) ?? '').not.toMatch(/[\u0000-\u001f]/);
      }),
    );
  });
});

test('a size is a whole number that fits, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.bigInt().map(String), fc.nat().map(String)), (text) => {
      const size = sizeFrom({ kind: 'reply', code: 213, lines: [text] });
      expect(size === undefined || (Number.isSafeInteger(size) && size >= 0)).toBe(true);
    }),
  );
});
