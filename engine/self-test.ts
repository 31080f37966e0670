import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import type { LineCheck } from '../shared/check.ts';
import { printable } from '../shared/printable.ts';
import type { SelfTestResult } from '../shared/report.ts';
import type { Encryption, LineProbeName } from '../shared/words.ts';
import { attempt } from './attempt.ts';
import { HostAnswers } from './net/host-answers.ts';
import { createTrust } from './net/trust.ts';
import type { RunContext } from './run-context.ts';

const address = '127.0.0.1';
/** Long enough for a busy PC to answer itself, so that only a real fault fails the test. */
const generousMs = 5000;
/** The silent peer stays silent for ever: no need to wait long for nothing. */
const silenceMs = 40;

/** No certificate is judged here, so the system's roots need not be loaded. */
const trustNobody = createTrust(() => [], undefined);

interface Case {
  name: string;
  /** `state/service/reason` as the classifier must find it. */
  expected: string;
  probe: LineProbeName;
  encryption: Encryption;
  /** What the peer does with a connection; nobody listens where it is left out. */
  peer?: (socket: Socket) => void;
  attemptTimeoutMs?: number;
}

const cases: readonly Case[] = [
  {
    name: 'greeting',
    expected: 'open/asExpected/syn-ack',
    probe: 'pop3',
    encryption: 'none',
    peer: (socket) => {
      socket.write('+OK ready\r\n');
      // Without capabilities: the shortest dialogue that there is.
      socket.on('data', (words) => {
        if (words.toString().startsWith('QUIT')) socket.end('+OK bye\r\n');
        else socket.write('-ERR no\r\n');
      });
    },
  },
  { name: 'closed', expected: 'closed/null/conn-refused', probe: 'pop3', encryption: 'none' },
  {
    name: 'reset',
    expected: 'open/unexpected/reset-after-connect',
    probe: 'pop3',
    encryption: 'none',
    peer: (socket) => socket.resetAndDestroy(),
  },
  {
    name: 'hang-up',
    expected: 'open/unexpected/closed-after-connect',
    probe: 'pop3',
    encryption: 'none',
    peer: (socket) => socket.end(),
  },
  {
    name: 'silence',
    expected: 'open/silent/no-greeting',
    probe: 'pop3',
    encryption: 'none',
    peer: () => undefined,
    attemptTimeoutMs: silenceMs,
  },
  {
    name: 'wrong-protocol',
    expected: 'open/unexpected/wrong-protocol',
    probe: 'pop3',
    encryption: 'none',
    peer: (socket) => socket.write('HTTP/1.1 403 Forbidden\r\n\r\n'),
  },
  {
    name: 'cleartext',
    expected: 'open/unexpected/cleartext-instead-of-tls',
    probe: 'imap',
    encryption: 'tls',
    peer: (socket) => socket.write('* OK ready\r\n'),
  },
];

/** Lets the classifier prove itself on faults whose truth is known, made on this machine's own loopback interface. */
export async function runSelfTest(run: RunContext): Promise<SelfTestResult> {
  const results = await Promise.all(cases.map(async (one) => ({ ...one, found: await runCase(one, run) })));
  const told = results.filter(({ found }) => found !== 'cancelled');
  const failures = told
    .filter(({ found, expected }) => found !== expected)
    .map(({ name, expected, found }) => ({ name, expected, found }));
  return { passed: told.length - failures.length, total: told.length, failures };
}

async function runCase(
  { probe, encryption, peer, attemptTimeoutMs = generousMs }: Case,
  run: RunContext,
): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.resume();
    peer?.(socket);
  });
  const port = await listen(server);
  if (port === undefined) return 'no loopback';
  if (!peer) server.close();
  const check: LineCheck = {
    id: 'self-test',
    role: 'server',
    group: 'server',
    host: address,
    port,
    transport: 'tcp',
    direction: 'out',
    expectation: 'required',
    probe,
    encryption,
  };
  const { login: _, ...ownSettings } = run.settings;
  const settings = { ...ownSettings, connectTimeoutMs: generousMs, attemptTimeoutMs };
  const context: RunContext = { ...run, settings, answers: new HostAnswers(), trust: trustNobody };
  const hooks = { signal: run.signal, onConnected: () => undefined, onPhase: () => undefined };
  try {
    const { state, service, reason } = await attempt(check, address, context, hooks);
    return reason === 'cancelled' ? 'cancelled' : `${state}/${service}/${reason}`;
  } catch (bug) {
    // A bug of ours fails its case, which greys what is green; it must not take the run's results along.
    return printable(`bug: ${String(bug)}`, 200);
  } finally {
    if (peer) server.close();
  }
}

function listen(server: Server): Promise<number | undefined> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port));
  });
}
