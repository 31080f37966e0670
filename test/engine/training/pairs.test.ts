import { systemClock } from '../../../engine/clock.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { listSituations, recordingOf } from '../../../engine/training/training.ts';
import type { CauseId } from '../../../shared/causes.ts';
import { phoneCodeOf, readPhoneCode } from '../../../shared/phone-code.ts';
import type { Report } from '../../../shared/report.ts';
import { standInOf } from '../../../shared/stand-in.ts';

const reports = new Map<CauseId, Report>();

beforeAll(async () => {
  for (const { id, playedBack } of listSituations()) {
    if (!playedBack) continue;
    const report = await recordingOf(id).play({ clock: systemClock, paceMs: 0 });
    if (report.scenario.options.counterpart) reports.set(id, report);
  }
});

const pairs = listSituations()
  .filter(({ id, playedBack }) => playedBack && recordingOf(id).profile.options?.counterpart === true)
  .map(({ id }) => id);
const announcements = pairs.filter((id) => id.startsWith('announcement-'));

function pairFactsOf({ checks }: Report) {
  return checks.flatMap(({ details }) =>
    details.addresses.flatMap(({ address, attempts }) =>
      attempts.flatMap(({ details: { pair } }) => (pair ? [{ address, pair }] : [])),
    ),
  );
}

test('there are some, those of the announcements among them', () => {
  expect(pairs.length).toBeGreaterThan(25);
  expect(announcements).toHaveLength(8);
});

test.each(pairs)('%s is one network: all rows see this PC in one way, and under an address of its own', (id) => {
  const report = reports.get(id)!;
  const facts = report.machine.facts?.interfaces;
  const cards = (facts && 'value' in facts ? facts.value : []).flatMap(({ addresses }) => addresses);
  const tunnels = report.checks.flatMap(({ details }) =>
    details.addresses.flatMap(({ attempts }) =>
      attempts.flatMap((each) => each.details.discovery?.from.map(({ address }) => address) ?? []),
    ),
  );
  const seen = pairFactsOf(report);
  for (const end of ['here', 'seenAs'] as const) {
    const ends = seen.flatMap(({ address, pair }) => (pair[end] ? `${address} ${pair[end].address}` : []));
    expect(new Set(ends).size).toBeLessThanOrEqual(1);
  }
  const own = seen.flatMap(({ pair: { here } }) => here?.address ?? []);
  expect(own.filter((address) => ![...cards, ...tunnels].includes(address))).toEqual([]);
});

test.each(pairs)('%s says of no connection that it never arrived and was changed', (id) => {
  const isBoth = ({ pair }: ReturnType<typeof pairFactsOf>[number]): boolean =>
    pair.arrived === false && pair.breach === 'altered';
  expect(pairFactsOf(reports.get(id)!).filter(isBoth)).toEqual([]);
});

test.each(announcements)('%s says that PortAmpel answered in the server’s place, its phone code too', (id) => {
  const report = reports.get(id)!;
  const open = report.checks.filter(({ group, state }) => group === 'server' && state === 'open');
  expect([standInOf(report), new Set(open.map(({ reason }) => reason))]).toEqual([
    'answered',
    new Set(['counterpart-reached']),
  ]);
  const read = readPhoneCode(phoneCodeOf(report, loadScenario)!, loadScenario);
  expect(read).toMatchObject({ ok: true, report: { standIn: 'answered', isTraining: true } });
});
