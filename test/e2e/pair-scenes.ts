import { situations } from '../../engine/training/situations/index.ts';
import type { CauseId } from '../../shared/causes.ts';
import type { DiscoveryFacts, RehearsalFacts } from '../../shared/facts/discovery.ts';
import type { Report } from '../../shared/report.ts';
import type { Reason } from '../../shared/words.ts';
import { reportOf } from '../helpers/networks.ts';
import type { AppUnderTest } from './app.ts';
import { openFromOutside, type Scene } from './scenes.ts';

/** What the engine says where that is the matter: a report of a firm, no exercise. */
function reportOn(cause: CauseId): Report {
  const situation = situations[cause];
  if (situation.kind === 'staged') throw new Error('a staged situation is measured');
  return reportOf(situation.network(new Date(0)));
}

async function open(app: AppUnderTest, report: Report): Promise<void> {
  await openFromOutside(app, 'probe.portampel', JSON.stringify(report));
  await app.page.getByText('probe.portampel').first().waitFor();
}

/** Opens a row, by its id, with its heading in sight. */
async function openRow(app: AppUnderTest, report: Report, id: string): Promise<void> {
  await open(app, report);
  const check = report.checks.find((each) => each.id === id);
  const row = app.page.locator('.row').filter({ hasText: `${check?.port}/${check?.transport}` });
  const wanted = check?.direction === 'in' ? row.last() : row.first();
  await wanted.click();
  await wanted.evaluate(async (element) => {
    // Until the opened row has its height, its place is not its own.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const above = 160;
    element.closest('.screen')?.scrollBy(0, element.getBoundingClientRect().top - above);
  });
}

const here = '192.0.2.77';
const there = '192.0.2.10';
const silence: DiscoveryFacts = {
  port: 19_813,
  listenedMs: 3000,
  sought: there,
  from: [
    {
      name: 'Ethernet',
      address: here,
      prefixLength: 24,
      kind: 'broadcast',
      queries: [{ to: '192.0.2.255', packets: 3 }],
    },
  ],
  listening: 'everything',
  servers: [],
};
const elsewhere: RehearsalFacts = { there, here, seenAs: here, networks: [], heard: 0 };

/** A search beside a counterpart that nobody is to blame for. */
function searched(reason: Reason, facts: Partial<DiscoveryFacts>): Report {
  const details = { discovery: { ...silence, ...facts } };
  return reportOf({
    scenario: 'classic-client',
    options: { mail: false, counterpart: true },
    saw: { discovery: { state: 'open|filtered', reason, service: null, details } },
  });
}

const search =
  (report: () => Report): Scene =>
  (app) =>
    openRow(app, report(), 'discovery');

/** What a pair came to, seen from the end that checked. */
export const pairScenes: Record<string, Scene> = {
  'pair-inbound': (app) => openRow(app, reportOn('inbound-not-forwarded'), 'inbound-application'),
  'pair-unforwarded': (app) => open(app, reportOn('inbound-not-forwarded')),
  'pair-unreached': (app) => open(app, reportOn('counterpart-absent')),
  'pair-wrong-code': (app) => open(app, reportOn('counterpart-unmet')),
  'announcement-lost': search(() => reportOn('announcement-broadcast-filtered')),
  'announcement-unmet': search(() => searched('discovery-unmet', { unmet: 'code' })),
  'announcement-unannounced': search(() => searched('discovery-unannounced', { rehearsal: elsewhere })),
};
