import { ownNames, type ReadReport, type Redacted, redact, withRedaction } from '../engine/index.ts';
import type { Leaving, PreviewEntry, RedactedKind, RedactionLevel } from '../shared/redaction.ts';
import { log } from './log.ts';
import type { Services } from './services.ts';

type Stores = Pick<Services, 'pseudonyms' | 'trust' | 'settings'>;

/**
 * A report as it may leave; its pseudonyms can be looked up here from then on.
 * @throws {UserError} where a name could have been left: then nothing must be written
 */
export async function redacted(
  { report }: ReadReport,
  { level, strike }: Leaving,
  { pseudonyms }: Stores,
): Promise<Redacted> {
  const done = redact(report, { level, key: pseudonyms.key(), own: ownNames(), strike: new Set(strike) });
  if (level === 'standard') {
    // The report may leave even where its pseudonyms cannot be kept.
    await pseudonyms.remember(done.pseudonyms).catch((error: unknown) => log.error(error));
  }
  return done;
}

/** The report that is written into a file. As it was measured, it keeps what a newer version wrote beside. */
export async function toLeave(kept: ReadReport, leaving: Leaving, stores: Stores): Promise<ReadReport> {
  const isAsItIs = leaving.level === 'none' && leaving.strike.length === 0;
  const leaves = isAsItIs
    ? kept
    : await withRedaction(kept, async () => (await redacted(kept, leaving, stores)).report);
  // An altered report is not made this machine's word by signing it.
  if (!stores.settings.value.signReports || !kept.intact) return leaves;
  const { signature } = stores.trust.sign(leaves.report);
  return { ...leaves, report: { ...leaves.report, signature }, source: { ...leaves.source, signature } };
}

export function previewOf({ report }: ReadReport, level: RedactionLevel, { pseudonyms }: Stores): PreviewEntry[] {
  const { replacements } = redact(report, { level, key: pseudonyms.key(), own: ownNames() });
  return replacements.map(({ kind, before, after, count }) => ({ kind: previewKinds[kind], before, after, count }));
}

const previewKinds: Record<Redacted['replacements'][number]['kind'], RedactedKind> = {
  id: 'word',
  word: 'word',
  params: 'said',
  text: 'said',
  greeting: 'said',
  host: 'name',
  domain: 'name',
  bypass: 'name',
  url: 'name',
  wifi: 'name',
  interface: 'name',
  database: 'name',
  profile: 'name',
  address: 'address',
  fingerprint: 'certificate',
  'distinguished-name': 'certificate',
  issuer: 'certificate',
  'alt-name': 'certificate',
};
