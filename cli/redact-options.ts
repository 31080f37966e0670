import { type Command, Option } from 'commander';
import { dataFolder, KeyStore, ownNames, readKey, redact } from '../engine/index.ts';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import { type RedactionLevel, redactionLevels } from '../shared/redaction.ts';
import type { Report } from '../shared/report.ts';
import { UserError } from '../shared/user-error.ts';
import type { Context } from './context.ts';
import { oneOf } from './options.ts';
import type { OutputFlags } from './output-file.ts';

/** What every command takes that lets a report out. */
export interface RedactFlags extends OutputFlags {
  redact?: RedactionLevel;
  /** A file with the key for the pseudonyms, in the place of this machine's own. */
  redactKey?: string;
}

export interface RedactionOfOutput {
  level: RedactionLevel;
  /** @throws {UserError} where a name could have been left: then nothing must be written */
  apply: (report: Report) => Promise<Report>;
  /** As `apply`, for one of many reports of which only parts leave; `remember` once after the last. */
  take: (parts: Report, whole: Report) => Report;
  remember: () => Promise<void>;
  /**
   * Says what of names is in the file, where they were asked for.
   * @param before how the reports in it were redacted when they were read
   */
  tellWritten: (file: string, before?: readonly Pick<Report, 'redaction'>[]) => void;
}

/** `--redact` and `--redact-key`, alike in all commands. */
export function addRedactOptions(command: Command, t: Translate): Command {
  return command
    .addOption(
      new Option('--redact <level>', t('help.redact', { allowed: redactionLevels.join(', ') })).argParser(
        oneOf('--redact', redactionLevels),
      ),
    )
    .option('--redact-key <file>', t('help.redact-key'));
}

/**
 * Reads the key before any work is done for the output. Without `--redact`, files are for others and written with
 * pseudonyms; what goes to the terminal or into a pipe, and what a monitoring system reads, stays as it is.
 * @throws {UserError} where there is no key and none can be made
 */
export function prepareRedaction(
  { redact: asked, redactKey, output }: RedactFlags,
  format: string,
  { t, terminal }: Context,
): RedactionOfOutput {
  const level = asked ?? (output === undefined || format === 'nagios' ? 'none' : 'standard');
  const tellWritten: RedactionOfOutput['tellWritten'] = (file, before = [{}]) => {
    if (asked === 'none') terminal.err(`${t(namesIn(before), { file })}\n`);
  };
  if (level === 'none') return { ...leavesAsItIs, tellWritten };
  const store = new KeyStore(dataFolder());
  const key = redactKey === undefined ? store.key() : readKey(redactKey);
  const own = ownNames();
  const pseudonyms = new Map<string, string>();
  const take = (parts: Report, whole: Report): Report => {
    const redacted = redact(parts, { level, key, own, whole });
    for (const [name, pseudonym] of redacted.pseudonyms) pseudonyms.set(name, pseudonym);
    return redacted.report;
  };
  const rememberAll = async (): Promise<void> => {
    if (level === 'standard') await remember(store, pseudonyms, { t, terminal });
  };
  const apply = async (report: Report): Promise<Report> => {
    const redacted = take(report, report);
    await rememberAll();
    return redacted;
  };
  return { level, apply, take, remember: rememberAll, tellWritten };
}

/** No redaction gives a name back that one before has taken out. */
function namesIn(reports: readonly Pick<Report, 'redaction'>[]): TextKey {
  const levels = reports.map(({ redaction }) => redaction?.level ?? 'none');
  if (levels.includes('none')) return 'redaction.names-inside';
  return levels.includes('standard') ? 'redaction.pseudonyms-stay' : 'redaction.names-stay-out';
}

const leavesAsItIs: Omit<RedactionOfOutput, 'tellWritten'> = {
  level: 'none',
  apply: (report) => Promise.resolve(report),
  take: (report) => report,
  remember: () => Promise.resolve(),
};

/** The report may leave even where its pseudonyms cannot be looked up later. */
async function remember(
  store: KeyStore,
  pseudonyms: ReadonlyMap<string, string>,
  { t, terminal }: Pick<Context, 't' | 'terminal'>,
): Promise<void> {
  try {
    await store.remember(pseudonyms);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.err(`${t('redaction.not-remembered')}\n`);
  }
}
