import { serve } from '../../helpers/servers.ts';
import { inClear, insideTls, meet, type Rows, rowsByProbe, type Serve } from './meet.ts';
import { hostilePeers, otherHost } from './peers.ts';
import { attemptMs, type Subject } from './subjects.ts';

/** @returns what is wrong, by row and peer */
async function meetAll(rows: Subject[], start: Serve): Promise<Record<string, string[]>> {
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

test.each(rowsByProbe)('no peer harms the probe $probe', async ({ rows }) => {
  expect(rows).not.toEqual([]);
  expect(await meetAll(rows, inClear)).toEqual({});
});

const insideRows = rowsByProbe.flatMap(({ probe, rows }): Rows[] => {
  const inside = rows.filter(({ encryption, isStream }) => isStream && encryption === 'tls');
  return inside.length > 0 ? [{ probe, rows: inside }] : [];
});

test.each(insideRows)('nor does one inside TLS: $probe', async ({ rows }) => {
  expect(await meetAll(rows, insideTls)).toEqual({});
});
