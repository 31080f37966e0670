import { checkScenario } from '../../../../engine/check-scenario.ts';
import { loadScenario } from '../../../../engine/scenarios.ts';
import { type SimulatedFault, startSimulator } from '../../../../engine/simulator/index.ts';
import type { Options } from '../../../../shared/profile.ts';
import type { Report } from '../../../../shared/report.ts';
import type { Fault, RowId, ScenarioId } from '../../../../shared/words.ts';
import { foundIn, type LabelledNetwork, type Result } from '../../../helpers/catalogue.ts';
import { dependencies, settingsWith } from '../../../helpers/run.ts';

/** A labelled network that the simulator can be: a scenario, with what is wrong on which rows. */
export interface SimulatedNetwork extends LabelledNetwork {
  scenario: ScenarioId;
  faults: Partial<Record<RowId, Fault>>;
  options?: Options;
  /** Shorter than usual where the fault is that nothing comes. */
  attemptTimeoutMs?: number;
}

/** Looks at nothing but the servers' clocks, which the rows tell: this machine's own network is none of the catalogue's. */
const lookAround = () => Promise.resolve({ facts: {}, paths: [] });

/** How often a network is checked before what was seen of a standing machine counts. */
const mostRuns = 3;

/** Checks the network as every user does, and tells what the diagnosis came to. */
export async function diagnosed(network: SimulatedNetwork): Promise<Result> {
  let report = await check(network);
  for (let runs = 1; runs < mostRuns && stoodStill(report, network); runs += 1) report = await check(network);
  return { network, found: foundIn(report) };
}

/** On loopback no way is slow and nobody is out of hearing: whoever sees that has seen a machine with too much to do. */
function stoodStill({ checks }: Report, { faults }: SimulatedNetwork): boolean {
  return checks.some(
    ({ reason, light }) =>
      reason === 'latency-high' ||
      reason === 'connects-failing' ||
      (reason === 'discovery-silent' && light === 'grey' && faults.discovery === undefined),
  );
}

async function check({
  scenario: id,
  faults,
  options = {},
  attemptTimeoutMs = 10_000,
}: SimulatedNetwork): Promise<Report> {
  const scenario = loadScenario(id);
  const simulated = Object.entries(faults).map(([rowId, fault]) => ({ rowId, fault }) as SimulatedFault);
  const simulator = await startSimulator({ scenario, options, faults: simulated, slowMs: 1500 });
  try {
    const settings = settingsWith({ attemptTimeoutMs, ...(simulator.caPem && { extraCaPem: simulator.caPem }) });
    return await checkScenario(scenario, simulator.profile, { ...dependencies, lookAround }, { settings });
  } finally {
    await simulator.close();
  }
}
