import { newPairingCode, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import type { Observation } from '../../../shared/observation.ts';
import { runChecks } from '../../helpers/run.ts';
import { serve, type TestServer } from '../../helpers/servers.ts';
import { anyIdentity } from '../probes/common.ts';
import { findProblems, login } from './judge.ts';
import { type Hostile, hostilePeers, otherHost } from './peers.ts';
import { attemptMs, registered, type Subject, subjects } from './subjects.ts';

// Longer than any row may take, so that what hangs is told by name.
import.meta.jest.setTimeout(120_000);

type Serve = (speak: Hostile) => Promise<TestServer>;

export const inClear: Serve = (speak) => serve((socket, peer) => speak(socket, peer, () => socket.resetAndDestroy()));

export const insideTls: Serve = async (speak) => {
  const identity = await anyIdentity();
  return serve((socket, peer) => {
    const secured = peer.startTls(identity);
    secured.once('secure', () => speak(secured, peer, () => socket.resetAndDestroy()));
  });
};

/** Of a code that no peer knows. */
const pairingKey = pairingKeyOf(newPairingCode());

/** One probe with all rows that it has here. */
interface Rows {
  probe: string;
  rows: Subject[];
}

/** Those of every probe of the registry; none where nobody has written one. */
export const rowsByProbe = registered.map(
  (probe): Rows => ({
    probe,
    rows: subjects.filter((subject) => subject.probe === probe),
  }),
);

interface Met {
  row: Subject;
  /** Which of the peers. */
  peer: number;
  observation: Observation | undefined;
  problems: string[];
}

/** One run of all rows against all peers at once, each pair on a server of its own, until the last connection has ended. */
export async function meet(rows: Subject[], peers: Hostile[], start: Serve, attemptTimeoutMs: number): Promise<Met[]> {
  const pairs = await Promise.all(
    rows.flatMap((row) => peers.map(async (speak, peer) => ({ row, peer, server: await start(speak) }))),
  );
  const checks = pairs.map(({ row, server }) => row.checkOn(server.port));
  const { clock, longestMs } = rows[0]!;
  const { result, events } = await runChecks(checks, {
    clock,
    settings: { attemptTimeoutMs, deadlineMs: longestMs, perHost: 200, login, pairingKey: await pairingKey },
  });
  // Each resolves only once its connection is closed, by our side or by both.
  await Promise.all(pairs.flatMap(({ server }) => server.peers.map((peer) => peer.story())));
  expect({ ended: result.ended, bugs: result.log.filter(({ event }) => event === 'bug') }).toEqual({
    ended: 'finished',
    bugs: [],
  });
  return pairs.map(({ row, peer }, index) => {
    const { id } = checks[index]!;
    const observation = result.observations.find(({ checkId }) => checkId === id);
    const own = events.filter((event) => 'checkId' in event && event.checkId === id);
    return { row, peer, observation, problems: findProblems(observation, own, row) };
  });
}

/** @returns what is wrong, by row and peer */
export async function meetAllPeers(rows: Subject[], start: Serve): Promise<Record<string, string[]>> {
  const bystander = await serve(() => undefined, { address: otherHost });
  const peers = Object.entries(hostilePeers(bystander.port));
  const met = await meet(
    rows,
    peers.map(([, speak]) => speak),
    start,
    attemptMs,
  );
  expect(bystander.peers).toEqual([]);
  const problems = met.map(({ row, peer, problems }) => [`${row.name}: ${peers[peer]![0]}`, problems] as const);
  return Object.fromEntries(problems.filter(([, found]) => found.length > 0));
}
