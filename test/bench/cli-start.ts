import { mustRun } from '../lab/command.ts';
import { bundle } from '../lab/portampel.ts';
import { type Bench, byTurns } from './bench.ts';

const rounds = 30;

/** What a script pays for a start of the command line, against a start of Node that does nothing. */
export const benchCliStart: Bench = async () => {
  const { ours, peer } = await byTurns(
    rounds,
    () => timed([bundle, '--version']),
    () => timed(['-e', '0']),
  );
  const ratio = ours / peer;
  return [
    {
      name: 'CLI start (--version)',
      ours: `${ours.toFixed(0)} ms`,
      peer: `node -e 0 ${peer.toFixed(0)} ms`,
      ratio,
      budget: 'at most 1.5',
      met: ratio <= 1.5,
    },
  ];
};

async function timed(args: string[]): Promise<number> {
  const startedAt = performance.now();
  await mustRun(process.execPath, args);
  return performance.now() - startedAt;
}
