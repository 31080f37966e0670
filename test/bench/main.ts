import { benchApp } from './app.ts';
import type { Bench, Result } from './bench.ts';
import { benchCliStart } from './cli-start.ts';
import { benchCounterpart } from './counterpart.ts';
import { benchEndpoints } from './endpoints.ts';
import { benchLoss } from './loss.ts';
import { benchRedaction } from './redaction.ts';
import { benchScenario } from './scenario.ts';
import { benchSummary } from './summary.ts';
import { benchTransfers } from './transfers.ts';
import { benchVerdicts } from './verdicts.ts';

const benches: Record<string, Bench> = {
  verdicts: benchVerdicts,
  loss: benchLoss,
  scenario: benchScenario,
  endpoints: benchEndpoints,
  transfers: benchTransfers,
  counterpart: benchCounterpart,
  redaction: benchRedaction,
  summary: benchSummary,
  'cli-start': benchCliStart,
  app: benchApp,
};

/** Runs the benches of those names, or all, and prints a line for each budget. */
export async function runBenches(names: string[]): Promise<void> {
  const unknown = names.filter((name) => !(name in benches));
  if (unknown.length > 0)
    throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    for (const result of await bench()) print(result);
  }
}

function print({ name, ours, peer, ratio, budget, met }: Result): void {
  const ratioText = ratio === undefined ? '' : `, ratio ${ratio.toFixed(2)}`;
  process.stdout.write(
    `${met ? 'met ' : 'MISS'}  ${name}: ours ${ours}, peer ${peer}${ratioText} (budget: ${budget})\n`,
  );
}
