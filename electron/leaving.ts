import { ownNames, type ReadReport, type Redacted, redact, withRedaction } from '../engine/index.ts';
import type { Leaving, PreviewEntry, RedactionLevel } from '../shared/redaction.ts';
import type { Report } from '../shared/report.ts';
import { log } from './log.ts';
import type { Services } from './services.ts';
import { TextsThatLeave } from './texts-that-leave.ts';

type Stores = Pick<Services, 'pseudonyms' | 'trust' | 'settings'>;

/**
 * A report as it may leave; its pseudonyms can be looked up here from then on.
 * @throws {UserError} where a name could have been left: then nothing must be written
 */
export async function redacted(report: Report, { level, strike }: Leaving, { pseudonyms }: Stores): Promise<Redacted> {
  const done = redact(report, { level, key: pseudonyms.key(), own: ownNames(), strike: new Set(strike) });
  if (level === 'standard') {
    await remember(done.pseudonyms, pseudonyms);
  }
  return done;
}

/** What leaves may leave even where its pseudonyms cannot be kept. */
export async function remember(given: ReadonlyMap<string, string>, pseudonyms: Services['pseudonyms']): Promise<void> {
  await pseudonyms.remember(given).catch((error: unknown) => log.error(error));
}

/** The report that is written into a file. As it was measured, it keeps what a newer version wrote beside. */
export async function toLeave(kept: ReadReport, leaving: Leaving, stores: Stores): Promise<ReadReport> {
  const isAsItIs = leaving.level === 'none' && leaving.strike.length === 0;
  const leaves = isAsItIs
    ? kept
    : await withRedaction(kept, async () => (await redacted(kept.report, leaving, stores)).report);
  // An altered report is not made this machine's word by signing it.
  if (!stores.settings.value.signReports || !kept.intact) return leaves;
  const { signature } = stores.trust.sign(leaves.report);
  return { ...leaves, report: { ...leaves.report, signature }, source: { ...leaves.source, signature } };
}

/** What becomes of the texts of one report, or of several that leave together. */
export function previewOf(
  reports: readonly Report[],
  level: RedactionLevel,
  { pseudonyms }: Pick<Stores, 'pseudonyms'>,
): PreviewEntry[] {
  const texts = new TextsThatLeave();
  for (const report of reports) texts.add(redact(report, { level, key: pseudonyms.key(), own: ownNames() }));
  return texts.entries();
}
