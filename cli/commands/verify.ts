import type { Command } from 'commander';
import { dataFolder, readDocument, TrustStore } from '../../engine/index.ts';
import { printable } from '../../shared/printable.ts';
import { isTrustworthy, trustText } from '../../shared/trust.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { errorText } from '../error-text.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';

const examples = ['portampel verify report.portampel', "portampel verify report.html --name 'IT of the firm'"];

export function addVerifyCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  program
    .command('verify')
    .description(t('help.verify'))
    .argument('<file...>', t('help.verify.file'))
    .option('--name <name>', t('help.verify.name'))
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.verify.exit-codes', examples }))
    .action(async (files: string[], { name }: { name?: string }) => setExitCode(await verify(files, name, context)));
}

async function verify(files: readonly string[], name: string | undefined, context: Context): Promise<number> {
  const { t, terminal } = context;
  const store = new TrustStore(dataFolder());
  if (name !== undefined) await nameSigner(files, name, store);
  let exitCode: number = exitCodes.green;
  for (const file of files) {
    try {
      const trust = store.trustOf(reportIn(file));
      if (!isTrustworthy(trust)) exitCode = exitCodes.red;
      terminal.out(`${printable(file, 4096)}: ${trustText(trust, t)}\n`);
    } catch (error) {
      // One damaged file must not keep the others from being looked at.
      if (!(error instanceof UserError)) throw error;
      if (exitCode !== exitCodes.red) exitCode = exitCodes.grey;
      terminal.err(`${errorText(error.detail, t)}\n`);
    }
  }
  return exitCode;
}

/** @throws {UserError} where it is not one report with a signature of its own */
async function nameSigner(files: readonly string[], name: string, store: TrustStore): Promise<void> {
  const [file = '', ...others] = files;
  const read = reportIn(file);
  const { kind } = store.trustOf(read);
  const { signature } = read.report;
  if (others.length > 0 || signature === undefined || !(kind === 'unknown' || kind === 'known')) {
    throw new UserError({ key: 'error.verify-name', params: { file } });
  }
  await store.name(signature.publicKey, name);
}

function reportIn(file: string) {
  const document = readDocument(file);
  if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
  return document;
}
