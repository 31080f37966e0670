import type { Socket } from 'node:net';
import { type Clock, systemClock } from '../../../engine/clock.ts';
import { formatHostPort } from '../../../engine/net/ftp/endpoints.ts';
import { dialoguePatience, tryPolicy } from '../../../engine/settings.ts';
import type { FtpChannel } from '../../../shared/facts/ftp.ts';
import { decisiveAttempt, type Observation } from '../../../shared/observation.ts';
import { type Act, type FtpServer, listing, serveFtp } from '../../helpers/ftp-server.ts';
import { textsIn, unprintable } from '../../helpers/hostile-text.ts';
import { checkWith, outcomeOf, runChecks } from '../../helpers/run.ts';
import { serve, type TestServer } from '../../helpers/servers.ts';

/** Another host of this machine: nobody may ever call it. */
const otherHost = '127.0.0.2';
const good = 'open/asExpected/syn-ack';
const noControl = 'untested/null/ftp-no-control';

/** Says it for as long as anybody listens. */
function pour(text: string): (socket: Socket) => void {
  const chunk = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)));
  return (socket) => {
    const more = (): void => {
      if (!socket.writable) return;
      if (socket.write(chunk)) setImmediate(more);
      else socket.once('drain', more);
    };
    more();
  };
}

/** The same, a byte at a time and without ever an end. */
function drip(text: string): (socket: Socket) => void {
  return (socket) => {
    let count = 0;
    const timer = setInterval(() => socket.write(text[count++ % text.length] ?? ''), 10);
    socket.once('close', () => clearInterval(timer));
  };
}

interface Measured {
  passive: Observation;
  active: Observation;
  channels: FtpChannel[];
  calls: FtpChannel[];
}

const attemptMs = 1500;
/** A listing's stall, and the confirmation that is waited for after it, begin before the deadline and may end behind it. */
const overrunMs = 4500;

function bothRows({ port }: TestServer) {
  return [
    checkWith({ id: 'passive', probe: 'ftp', port }),
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, controlPort: port }),
  ];
}

async function measure(server: TestServer, attemptTimeoutMs = attemptMs): Promise<Measured> {
  const { result } = await runChecks(bothRows(server), { settings: { attemptTimeoutMs, deadlineMs: 60_000 } });
  expect(result.ended).toBe('finished');
  expect(result.log.filter(({ event }) => event === 'bug')).toEqual([]);
  const [passive, active] = result.observations as [Observation, Observation];
  expect(textsIn(result).filter((text) => unprintable.test(text))).toEqual([]);
  for (const { attempts } of [passive, active].flatMap(({ addresses }) => addresses)) {
    for (const { phases } of attempts) {
      const ends = phases.map(({ startMs, durationMs }) => startMs + durationMs);
      const tookMs = Math.max(...ends) - Math.min(...phases.map(({ startMs }) => startMs));
      expect(tookMs).toBeLessThan(dialoguePatience * attemptTimeoutMs + overrunMs);
    }
  }
  return { passive, active, channels: channelsOf(passive), calls: channelsOf(active) };
}

function channelsOf({ addresses }: Observation): FtpChannel[] {
  return addresses.flatMap((address) => decisiveAttempt(address).details.ftp?.channels ?? []);
}

const outcomes = ({ passive, active }: Measured): string[] => [outcomeOf(passive), outcomeOf(active)];
const told = (channels: FtpChannel[]): string[] => channels.map(({ mode, outcome }) => `${mode} ${outcome}`);

test.each<[string, FtpServer, string, string]>([
  ['an endless greeting', { greeting: pour('220-more\r\n') }, 'open/unexpected/wrong-protocol', noControl],
  ['a greeting byte by byte', { greeting: drip('220-more ') }, 'open/silent/no-greeting', noControl],
  ['a line of a megabyte', { greeting: `220 ${'x'.repeat(1e6)}\r\n` }, 'open/unexpected/wrong-protocol', noControl],
  ['a greeting of NULs', { greeting: pour('\u0000') }, 'open/unexpected/wrong-protocol', noControl],
  ['a second greeting', { greeting: '220 one\r\n220 two\r\n' }, good, good],
  [
    'a second greeting without end',
    { greeting: '220 one\r\n220-two\r\n' },
    'open/silent/silent-after-greeting',
    noControl,
  ],
  ['endless features', { replies: { FEAT: pour(' MORE\r\n') } }, 'open/unexpected/wrong-protocol', noControl],
  [
    'an end in the place of a welcome',
    { replies: { PASS: (socket) => socket.end() } },
    'open/asExpected/ftp-data-untold',
    'untested/null/ftp-login-needed',
  ],
])('%s does no harm', async (_name, hostile, passive, active) => {
  expect(outcomes(await measure(await serveFtp(hostile)))).toEqual([passive, active]);
});

test('what a terminal would obey is nothing but text, wherever it stands', async () => {
  const noise = '\u001b[2J\u001b]0;x\u0007\u0000\u202e\u0085';
  const dress = (text: string): string => text.replace(/(?<=^\d{3}[ -])|(?<=^ )/gm, noise);
  const seen = await measure(await serveFtp({ dress }));
  expect(outcomes(seen)).toEqual([good, good]);
});

describe('a data connection', () => {
  test.each<[string, NonNullable<FtpServer['data']>, (bytes: number) => boolean]>([
    ['a flood', pour('x'), (bytes) => bytes === 65_536],
    ['one that never ends', drip(listing), (bytes) => bytes > 0],
  ])('%s is read up to the bound of bytes and time', async (_name, data, isRight) => {
    const { channels, calls } = await measure(await serveFtp({ data }));
    // The time may be up before a second channel, or in the middle of it.
    const read = [...channels.slice(0, 1), ...calls];
    expect(told(read)).toEqual(['PASV works', 'PORT works']);
    expect(read.filter(({ bytes = 0 }) => !isRight(bytes))).toEqual([]);
  });

  test('that stays empty where the server says that all was sent is blocked', async () => {
    const replies = { LIST: '150 listing\r\n226 done\r\n' };
    const { passive, channels, active, calls } = await measure(await serveFtp({ replies }), 4000);
    expect(outcomeOf(passive)).toBe('open/unexpected/ftp-data-blocked');
    expect(told(channels)).toEqual(['PASV no-data', 'EPSV no-data']);
    expect(outcomeOf(active)).toBe('open/degraded/ftp-call-empty');
    expect(told(calls)).toEqual(['PORT no-data']);
  });

  test.each<[string, FtpServer, string, string]>([
    ['nor a word of its end', { data: () => undefined }, 'ftp-data-silent', 'ftp-data-silent'],
    ['nor any word', { replies: { LIST: () => undefined } }, 'silent-after-greeting', 'ftp-call-empty'],
  ])('that brings neither data %s in all the time is silent, not blocked', async (_name, ftp, silence, call) => {
    const seen = await measure(await serveFtp(ftp));
    expect(outcomes(seen)).toEqual([`open/silent/${silence}`, `open/degraded/${call}`]);
    expect(told([...seen.channels, ...seen.calls])).toEqual(['PASV silent', 'PORT silent']);
    expect(seen.passive.addresses[0]?.attempts).toHaveLength(tryPolicy.minTries);
  });

  test('that is silent keeps the active row waiting for one session, not for the whole row', async () => {
    const { events } = await runChecks(bothRows(await serveFtp({ data: () => undefined })), {
      settings: { attemptTimeoutMs: attemptMs },
    });
    const told = events.flatMap((event) => {
      if (event.type === 'phase' && event.checkId === 'active') return [event.phase];
      return event.type === 'observed' ? [event.observation.checkId] : [];
    });
    expect(told).toEqual(['connect', 'login', 'data', 'passive', 'active']);
  });

  test('that nobody has time to wait for is a fault and no more', async () => {
    // The login takes nearly all of the time, on a clock of its own.
    let jumpedMs = 0;
    const clock: Clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + jumpedMs };
    const settings = { attemptTimeoutMs: 10_000 };
    const PASS = (socket: Socket): void => {
      jumpedMs = 1.6 * settings.attemptTimeoutMs;
      socket.write('230 in\r\n');
    };
    const server = await serveFtp({ replies: { PASS }, data: () => undefined });
    const { result } = await runChecks(bothRows(server).slice(0, 1), { clock, settings });
    expect(result.observations.map(outcomeOf)).toEqual(['open/degraded/ftp-data-silent']);
  });

  test.each<[string, FtpServer]>([
    ['in place of it', { replies: { LIST: '550 No files found\r\n' } }],
    ['after its beginning', { replies: { LIST: '150 listing\r\n450 no such folder\r\n' } }],
  ])('that was made proves that nothing blocks it, though the listing is refused %s', async (_name, hostile) => {
    const { passive, channels } = await measure(await serveFtp(hostile), 4000);
    expect(outcomeOf(passive)).toBe('open/degraded/ftp-passive-refused');
    expect(told(channels)).toEqual(['PASV command-refused', 'EPSV command-refused']);
  });

  test('that comes from another host than the server is none of ours', async () => {
    const { active, calls } = await measure(await serveFtp({ callsFrom: otherHost }));
    expect(outcomeOf(active)).toBe('filtered/null/ftp-callback-blocked');
    expect(told(calls)).toEqual(['PORT no-call']);
  });
});

test.each<[string, FtpServer['replies'], string]>([
  ['is refused', { PORT: '500 no\r\n' }, 'untested/null/ftp-active-refused'],
  ['is never answered', { PORT: () => undefined }, noControl],
  ['ends the session', { PORT: (socket) => socket.end() }, noControl],
])('no verdict of NAT is made where PORT %s', async (_name, replies, expected) => {
  const STAT = '211-Connected from 127.0.0.9\r\n211 End\r\n';
  const { active } = await measure(await serveFtp({ replies: { STAT, ...replies } }));
  expect(outcomeOf(active)).toBe(expected);
});

describe('a passive reply', () => {
  test('that names another host makes nobody call there', async () => {
    const bystander = await serve(() => undefined, { address: otherHost });
    const named = `227 there (${formatHostPort(otherHost, bystander.port)})\r\n`;
    const extended = `229 there (|1|${otherHost}|${bystander.port}|)\r\n`;
    const { passive, channels } = await measure(await serveFtp({ replies: { PASV: named, EPSV: extended } }));
    expect({ outcome: outcomeOf(passive), channels }).toMatchObject({
      outcome: 'open/unexpected/ftp-passive-address',
      channels: [
        { mode: 'PASV', outcome: 'refused', named: { address: otherHost }, errorCode: 'ECONNREFUSED' },
        { mode: 'EPSV', outcome: 'unreadable' },
      ],
    });
    expect(bystander.peers).toEqual([]);
  });

  test('that names a port of services makes nobody call there', async () => {
    const replies = { PASV: `227 there (${formatHostPort(otherHost, 25)})\r\n`, EPSV: '229 there (|||1023|)\r\n' };
    const { passive, channels } = await measure(await serveFtp({ replies }));
    expect(outcomeOf(passive)).toBe('open/degraded/ftp-passive-refused');
    expect(told(channels)).toEqual(['PASV unsafe-port', 'EPSV unsafe-port']);
    expect(channels.map(({ peer, errorCode }) => [peer, errorCode])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});

test('TLS that never finishes leaves time to look at the rest in clear text', async () => {
  // Deaf from then on: a line break may stand in a handshake by chance, and an answer to it would be clear text.
  const fallSilent: Act = (socket, peer) => {
    peer.onLine(() => undefined);
    socket.write('234 go on\r\n');
  };
  const { passive, active, channels } = await measure(await serveFtp({ replies: { AUTH: fallSilent } }));
  expect(outcomeOf(passive)).toBe('open/degraded/tls-timeout');
  expect(channels.map(({ mode, outcome, encrypted }) => [mode, outcome, encrypted])).toEqual([
    ['PASV', 'works', false],
    ['EPSV', 'works', false],
  ]);
  expect(outcomeOf(active)).toBe(good);
});

test('whoever takes nobody without TLS and hangs up is asked again inside it', async () => {
  const refuse = (socket: Socket) => socket.end('530 Anonymous sessions must use encryption.\r\n');
  const server = await serveFtp({ replies: { USER: refuse } });
  // Alone, since it would else go by what row 21 has seen.
  const { result } = await runChecks(bothRows(server).slice(1));
  expect(result.observations.map(outcomeOf)).toEqual(['untested/null/ftp-login-needed']);
  expect(server.peers.map(({ lines }) => lines.slice(0, 2))).toEqual([
    ['FEAT', 'USER anonymous'],
    ['FEAT', 'AUTH TLS'],
  ]);
});

test.each<[string, (cancel: () => void) => FtpServer]>([
  ['after FEAT', (cancel) => ({ replies: { FEAT: cancel } })],
  ['in a TLS handshake', (cancel) => ({ replies: { AUTH: (socket) => socket.write('234 go on\r\n', cancel) } })],
  ['after PASV', (cancel) => ({ replies: { PASV: cancel } })],
  ['before the call', (cancel) => ({ replies: { LIST: cancel } })],
  ['in a listing', (cancel) => ({ data: (socket) => socket.write('half a', cancel) })],
])('a cancel %s leaves no connection', async (_name, hostile) => {
  const cancelling = new AbortController();
  const server = await serveFtp(hostile(() => cancelling.abort()));
  const { result } = await runChecks(bothRows(server), { signal: cancelling.signal });
  expect(result.ended).toBe('cancelled');
  expect(result.log.filter(({ event }) => event === 'bug')).toEqual([]);
  // Each resolves only when its connection is closed.
  await Promise.all(server.peers.map((peer) => peer.story()));
});
