import { checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { mapBounded } from '../../../engine/map-bounded.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { startSimulator } from '../../../engine/simulator/index.ts';
import { listSituations, recordingOf, stageOf, trainingOf } from '../../../engine/training/training.ts';
import { type CauseId, causeIds, causeTraits } from '../../../shared/causes.ts';
import { findingTexts } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import { type Report, reportSchema } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';
import { expected } from './expected.ts';

import.meta.jest.setTimeout(120_000);

/** Most of them wait most of the time. */
const atOnce = 8;
/** Longer than the mail server that greets late keeps its callers waiting, short where no answer comes. */
const attemptTimeoutMs = 8000;

const lookAround = () => Promise.resolve({ facts: {}, paths: [] });

const entries = listSituations();
const played = entries.filter(({ playedBack }) => playedBack);

async function staged(id: CauseId): Promise<Report> {
  const stage = stageOf(id)!;
  const scenario = loadScenario(stage.scenario);
  const simulator = await startSimulator({ ...stage, scenario });
  try {
    const settings = settingsWith({ attemptTimeoutMs, extraCaPem: simulator.caPem });
    const options = { settings, demo: true, training: trainingOf(id) };
    return await checkScenario(scenario, simulator.profile, { ...dependencies, lookAround }, options);
  } finally {
    await simulator.close();
  }
}

function firstOf({ findings }: Report): string | undefined {
  return findings[0]?.cause.key.replace(/^cause\.(.*)\.title$/, '$1');
}

function expectLed(report: Report, id: CauseId): void {
  const [first] = report.findings;
  expect([firstOf(report), `${first?.light} ${first?.confidence} ${first?.owner}`]).toEqual([id, expected[id]]);
  expect(first?.advice.map(({ key }) => key)).toEqual(
    Array.from({ length: causeTraits[id].steps }, (_, step) => `cause.${id}.do.${step + 1}`),
  );
  for (const language of languages) {
    const texts = findingTexts(first!, report, translator(language));
    const all = [texts.cause, texts.owner, texts.action, ...texts.steps].join('\n');
    expect(all).not.toMatch(/\{\{|undefined/);
    expect(texts.steps.length + 1).toBeGreaterThanOrEqual(causeTraits[id].steps);
  }
}

test('there is one for every cause, by its own name', () => {
  expect(entries.map(({ id }) => id)).toEqual(causeIds);
});

test.each(played.map(({ id }) => id))('%s, played back, is what the rules find first', async (id) => {
  const report = await recordingOf(id).play({ clock: systemClock, paceMs: 0 });
  expectLed(report, id);
  expect(report).toMatchObject({ demo: true, training: { situation: id, playedBack: true } });
  // What was composed must be a report like any other, when it is opened again.
  expect(reportSchema.parse(report)).toEqual(report);
});

describe('staged by the simulator', () => {
  let reports: Map<CauseId, Report>;
  const ids = entries.filter(({ playedBack }) => !playedBack).map(({ id }) => id);

  beforeAll(async () => {
    reports = new Map(await mapBounded(ids, atOnce, async (id) => [id, await staged(id)] as const));
  });

  test.each(ids)('%s is what the rules find first', (id) => {
    const report = reports.get(id)!;
    expectLed(report, id);
    expect(report).toMatchObject({ demo: true, training: { situation: id, playedBack: false } });
  });
});
