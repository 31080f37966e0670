import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { formatHostPort } from '../../../engine/net/ftp/endpoints.ts';
import type { FtpFacts } from '../../../shared/facts/ftp.ts';
import { decisiveAttempt, type Observation } from '../../../shared/observation.ts';
import { type FtpServer, listing, serveFtp } from '../../helpers/ftp-server.ts';
import { checkWith, outcomeOf, runChecks } from '../../helpers/run.ts';
import { closedPort, loopback } from '../../helpers/servers.ts';
import { anyIdentity } from './common.ts';

const good = 'open/asExpected/syn-ack';
/** Beyond what a listing that has begun may stall for: how slow a server may be is what is tested here. */
const slowMs = 2600;

/** Nobody's here: the server believes that it, or this PC, is called so. */
const privateAddress = '192.168.9.9';
const seenAs = '127.0.0.9';

/** Replies to both passive commands that name that port. */
function passiveAt(address: string, port: number): { PASV: string; EPSV: string } {
  return { PASV: `227 there (${formatHostPort(address, port)})\r\n`, EPSV: `229 there (|||${port}|)\r\n` };
}

interface Row {
  outcome: string;
  ftp: FtpFacts | undefined;
  /** As `PASV in TLS works`. */
  channels: string[];
}

/** Rows 21 and 20 before such a server. */
async function measure(ftp: FtpServer, attemptTimeoutMs = 10_000): Promise<{ passive: Row; active: Row }> {
  const { port } = await serveFtp(ftp);
  const checks = [
    checkWith({ id: 'passive', probe: 'ftp', port }),
    checkWith({ id: 'active', probe: 'ftp-active', port: 20, controlPort: port }),
  ];
  const { result } = await runChecks(checks, { settings: { attemptTimeoutMs } });
  const [passive, active] = result.observations.map(rowOf) as [Row, Row];
  return { passive, active };
}

function rowOf(observation: Observation): Row {
  const ftp = decisiveAttempt(observation.addresses[0]!).details.ftp;
  const told = ftp?.channels.map(({ mode, encrypted, outcome }) => `${mode}${encrypted ? ' in TLS' : ''} ${outcome}`);
  return { outcome: outcomeOf(observation), ftp, channels: told ?? [] };
}

const slowly = (): Promise<unknown> => pause(slowMs);

describe('a server that takes its time', () => {
  test.each<[string, () => Promise<FtpServer>, string?]>([
    [
      'before the first byte of a listing',
      () => Promise.resolve({ data: (socket) => void slowly().then(() => socket.end(listing)) }),
    ],
    // Nobody can tell such a call from one that a firewall drops, for as long as it is waited for.
    [
      'before it opens the data connection',
      () => Promise.resolve({ beforeOpening: slowly }),
      'filtered/null/ftp-callback-blocked',
    ],
    ['before TLS on the data connection', async () => ({ identity: await anyIdentity(), beforeHandshake: slowly })],
  ])('%s is as expected', async (_name, ftp, call = good) => {
    const { passive, active } = await measure(await ftp());
    expect([passive.outcome, active.outcome]).toEqual([good, call]);
  });
});

test('data connections that are refused though the login works are called blocked', async () => {
  const port = await closedPort();
  const { passive, active } = await measure({ replies: passiveAt(loopback, port) });
  expect(passive).toMatchObject({
    outcome: 'open/unexpected/ftp-data-blocked',
    channels: ['PASV refused', 'EPSV refused'],
    ftp: { login: 'accepted' },
  });
  expect(active.outcome).toBe(good);
});

test('a private address in the reply to PASV is named, and the server’s own is called', async () => {
  const { passive } = await measure({ pasvAddress: privateAddress });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/ftp-passive-address',
    ftp: { channels: [{ outcome: 'works', namedIs: 'private', peer: { address: loopback } }, { outcome: 'works' }] },
  });
});

test('a server that knows EPSV alone is named', async () => {
  const { passive } = await measure({ replies: { PASV: '502 no\r\n' } });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/ftp-epsv-only',
    channels: ['PASV command-refused', 'EPSV works'],
  });
});

test('a call that comes though the server sees another address tells of a rewritten PORT', async () => {
  const STAT = `211-Connected to ${seenAs}\r\n211 End\r\n`;
  const { active } = await measure({ replies: { STAT } });
  expect(active).toMatchObject({
    outcome: good,
    channels: ['PORT works'],
    ftp: { seenAs, rewritten: { what: 'PORT', confidence: 'certain' } },
  });
});

test('no call where the server sees another address is put down to NAT', async () => {
  const replies = { STAT: `211-Connected to ${seenAs}\r\n211 End\r\n`, PORT: '200 fine\r\n' };
  const { active } = await measure({ replies });
  expect(active).toMatchObject({
    outcome: 'filtered/null/ftp-active-nat',
    channels: ['PORT no-call'],
    ftp: { seenAs },
  });
});

test('PASV that names another address in clear text than inside TLS has been rewritten on the way', async () => {
  const insideTls = { ...passiveAt(privateAddress, await closedPort()), EPSV: '502 no\r\n' };
  const { passive } = await measure({ identity: await anyIdentity(), insideTls });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/ftp-passive-address',
    channels: ['PASV in TLS refused', 'EPSV in TLS command-refused', 'PASV works', 'EPSV works'],
    ftp: { rewritten: { what: 'PASV', confidence: 'certain' } },
  });
});

test('data connections that come about in clear text only tell of a helper that TLS blinds', async () => {
  const insideTls = passiveAt(loopback, await closedPort());
  const { passive, active } = await measure({ identity: await anyIdentity(), insideTls });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/ftp-tls-blinds-helper',
    channels: ['PASV in TLS refused', 'EPSV in TLS refused', 'PASV works', 'EPSV works'],
    ftp: { tls: 'in-use' },
  });
  expect(active.outcome).toBe(good);
});

test('TLS on data connections that gets no answer is no silence where the same works in clear text', async () => {
  const identity = await anyIdentity();
  // Nor a word of the server's, which announces a listing only once the handshake is done.
  const { passive } = await measure({ identity, insideTls: { LIST: () => undefined } }, 4000);
  expect(passive).toMatchObject({
    outcome: 'open/degraded/tls-timeout',
    channels: ['PASV in TLS silent', 'PASV works', 'EPSV works'],
  });
});

test('TLS on data connections that is reset is told as that, though the server says nothing more', async () => {
  const identity = await anyIdentity();
  const onCall = (socket: Socket, isSecured: boolean): void => {
    if (isSecured) socket.once('data', () => socket.resetAndDestroy());
  };
  const { passive } = await measure({ identity, onCall, insideTls: { LIST: () => undefined } });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/tls-handshake-failed',
    channels: ['PASV in TLS tls-failed', 'PASV works', 'EPSV works'],
  });
});

test('a server that wants its TLS session resumed and does not get it is named', async () => {
  const lastWord = '522 SSL connection failed; session reuse required\r\n';
  const identity = await anyIdentity();
  const { passive } = await measure({ identity, data: (socket) => socket.destroy(), lastWord });
  expect(passive).toMatchObject({
    outcome: 'open/degraded/ftp-session-reuse',
    ftp: { tls: 'in-use', sessionReuse: 'required' },
  });
  expect(passive.channels.slice(0, 2)).toEqual(['PASV in TLS reuse-required', 'EPSV in TLS reuse-required']);
});
