import { mapBounded } from '../../../engine/map-bounded.ts';
import { faults, scenarioIds } from '../../../shared/words.ts';
import { type Result, score, shortcomings, summaryOf } from '../../helpers/catalogue.ts';
import { simulatedNetworks } from './catalogue/networks.ts';
import { diagnosed } from './catalogue/simulated.ts';

import.meta.jest.setTimeout(120_000);

/** Most of them wait most of the time. */
const atOnce = 8;

test('the catalogue has every fault that the simulator knows, in every scenario, alone and with another', () => {
  const used = new Set(simulatedNetworks.flatMap((network) => Object.values(network.faults)));
  // A connection must be idle for a minute before it counts: `check-scenario.test.ts` waits for it.
  expect(faults.filter((fault) => !used.has(fault))).toEqual(['idle-cut']);
  expect(new Set(simulatedNetworks.map(({ scenario }) => scenario))).toEqual(new Set(scenarioIds));
  expect(new Set(simulatedNetworks.map(({ name }) => name)).size).toBe(simulatedNetworks.length);
  const doubles = simulatedNetworks.filter(({ kind }) => kind === 'double');
  expect([simulatedNetworks.length >= 40, doubles.length >= 10]).toEqual([true, true]);
});

describe('diagnosed by the engine, each network of the catalogue', () => {
  let results: Result[] = [];

  beforeAll(async () => {
    results = await mapBounded(simulatedNetworks, atOnce, diagnosed);
    process.stdout.write(`\n${summaryOf(results)}\n\n`);
  });

  test('has the causes that it was built with, and none is wrongly certain', () => {
    expect(shortcomings(score(results))).toEqual([]);
  });
});
