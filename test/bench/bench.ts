/** One measured budget. `ratio` is ours to the peer's in the same run, in the budget's own sense (see `budget`). */
export interface Result {
  name: string;
  ours: string;
  peer: string;
  ratio?: number;
  budget: string;
  met: boolean;
}

/** Measures one or more budgets. Holds no Jest; whoever runs it has root and the peers installed. */
export type Bench = () => Promise<Result[]>;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
}

/** Runs two things by turns, so that a machine that slows down slows both, and returns the medians. */
export async function byTurns(
  rounds: number,
  ours: () => Promise<number>,
  peer: () => Promise<number>,
): Promise<{ ours: number; peer: number }> {
  const measured = { ours: [] as number[], peer: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    measured.ours.push(await ours());
    measured.peer.push(await peer());
  }
  return { ours: median(measured.ours), peer: median(measured.peer) };
}
