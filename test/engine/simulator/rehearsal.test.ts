import { checkScenario } from '../../../engine/check-scenario.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { startSimulator } from '../../../engine/simulator/index.ts';
import { decisiveAttempt } from '../../../shared/observation.ts';
import type { Fault, TransferProtocol } from '../../../shared/words.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

import.meta.jest.setTimeout(60_000);

const bytes = 2_000_000;
/** Three times this is a stall. */
const attemptTimeoutMs = 400;

/** The rehearsal's row as a report of the demonstration has it, and how each download ended. */
async function rehearsed(protocol: TransferProtocol, fault?: Fault, wantedBytes = bytes): Promise<string[]> {
  const scenario = loadScenario('classic-office');
  const options = { mail: false, rehearsal: { protocol, bytes: wantedBytes } };
  const faults = fault === undefined ? [] : [{ rowId: 'updates-transfer' as const, fault }];
  const simulator = await startSimulator({ scenario, options, faults });
  try {
    const settings = settingsWith({ attemptTimeoutMs, extraCaPem: simulator.caPem });
    const report = await checkScenario(scenario, simulator.profile, dependencies, { settings });
    const row = report.checks.find(({ id }) => id === 'updates-transfer')!;
    const downloads = decisiveAttempt(row.details.addresses[0]!).details.transfer?.downloads ?? [];
    return [`${row.light} ${row.reason}`, ...downloads.map(({ end, receivedBytes }) => `${end} ${receivedBytes}`)];
  } finally {
    await simulator.close();
  }
}

test.each<[TransferProtocol, Fault | undefined, string[]]>([
  ['ftp', undefined, ['green syn-ack', `complete ${bytes}`]],
  ['ftp', 'transfer-cut', ['red transfer-cut', 'closed 800000', 'closed 800000']],
  ['ftp', 'transfer-stall', ['red transfer-stalled', 'stalled 800000', 'stalled 800000']],
  ['ftp', 'transfer-unconfirmed', ['yellow transfer-unconfirmed', `unconfirmed ${bytes}`]],
  ['ftp', 'login-refused', ['grey login-missing', 'failed 0']],
  ['ftp', 'data-blocked', ['red ftp-data-blocked', 'failed 0', 'failed 0']],
  ['http', undefined, ['green syn-ack', `complete ${bytes}`]],
  ['https', undefined, ['green syn-ack', `complete ${bytes}`]],
  ['http', 'transfer-cut', ['red transfer-cut', 'closed 800000', 'closed 800000']],
])('over %s with %s', async (protocol, fault, expected) => {
  expect(await rehearsed(protocol, fault)).toEqual(expected);
});

test.each(['ftp', 'http', 'https'] as const)('a few bytes over %s are enough', async (protocol) => {
  expect(await rehearsed(protocol, undefined, 1000)).toEqual(['green syn-ack', 'complete 1000']);
});

test('a simulator that knows of no rehearsal has a file for any', async () => {
  const scenario = loadScenario('classic-office');
  const simulator = await startSimulator({ scenario, options: { mail: false }, faults: [] });
  try {
    const profile = { ...simulator.profile, options: { mail: false, rehearsal: { protocol: 'ftp', bytes } as const } };
    const settings = settingsWith({ attemptTimeoutMs, extraCaPem: simulator.caPem });
    const { checks } = await checkScenario(scenario, profile, dependencies, { settings });
    expect(checks.find(({ id }) => id === 'updates-transfer')).toMatchObject({ light: 'green', reason: 'syn-ack' });
  } finally {
    await simulator.close();
  }
});

test('a page in place of the file, and a file that is held back', async () => {
  expect((await rehearsed('ftp', 'transfer-replaced'))[0]).toBe('red transfer-replaced');
  expect((await rehearsed('ftp', 'transfer-held-back'))[0]).toBe('yellow transfer-held-back');
});
