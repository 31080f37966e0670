import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Command } from 'commander';
import { errorCodeOf, loadScenario, planChecks, readCaFile } from '../../engine/index.ts';
import { rowName } from '../../shared/row-texts.ts';
import { UserError } from '../../shared/user-error.ts';
import { blackboxOf } from '../blackbox/files.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeOutput } from '../output-file.ts';
import { addProfileOptions, flagsOf, type ProfileFlags, profileFrom, scenarioFrom } from '../profile-options.ts';

interface ExportFlags extends ProfileFlags, OutputFlags {
  ca?: string;
}

const examples = [
  'portampel export blackbox --profile profile.json --output monitoring',
  'portampel export blackbox --scenario 365-client --server pc-2 --output probes',
];

export function addExportCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program
    .command('export')
    .description(t('help.export'))
    .argument('<what>', t('help.export.what'), oneOf('export', ['blackbox']));
  addProfileOptions(command, t);
  startGroup(command, t, 'output').option('--ca <file>', t('help.export.ca'));
  addOutputOptions(command, t, 'folder', 'help.export.output')
    .addHelpText('after', helpFooter(context, { examples }))
    .action(async (_what: string, _: unknown, invoked: Command) => {
      setExitCode(await exportBlackbox(flagsOf(invoked.opts<ExportFlags>(), invoked), context));
    });
}

async function exportBlackbox(flags: ExportFlags, { t, terminal }: Context): Promise<number> {
  const { output, force, ca } = flags;
  if (output === undefined) throw new UserError({ key: 'error.export-output' });
  const profile = profileFrom(flags);
  const { checks } = planChecks(loadScenario(scenarioFrom(flags, profile)), profile);
  // Only a file of certificates: the exporter would not start with another.
  if (ca !== undefined) readCaFile(ca);
  const { files, watched, left } = blackboxOf(checks, ca === undefined ? undefined : resolve(ca), t);
  if (watched.length === 0) throw new UserError({ key: 'error.export-nothing' });
  await writeFolder(output, files, force);
  for (const check of left) terminal.err(`${t('export.left', { row: rowName(check, t) })}\n`);
  terminal.out(`${t('export.written', { folder: output, count: watched.length })}\n`);
  return exitCodes.green;
}

/**
 * All files or none: a new folder gets its name only once it is complete; in one that is there already, `--force` replaces
 * file by file.
 * @throws {UserError}
 */
async function writeFolder(folder: string, files: Record<string, string>, force: boolean | undefined): Promise<void> {
  if (existsSync(folder)) {
    for (const name of Object.keys(files)) assertWritable(join(folder, name), { force });
    for (const [name, text] of Object.entries(files)) await writeOutput(join(folder, name), text, { force });
    return;
  }
  assertWritable(resolve(folder), {});
  const parent = dirname(resolve(folder));
  const unfinished = mkdtempSync(join(parent, `.${basename(folder)}-`));
  try {
    const complete = join(unfinished, 'complete');
    mkdirSync(complete);
    for (const [name, text] of Object.entries(files)) writeFileSync(join(complete, name), text);
    renameSync(complete, folder);
  } catch (error) {
    throw new UserError({ key: 'error.output-failed', params: { file: folder, code: errorCodeOf(error) } });
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
