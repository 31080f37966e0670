import type { Command } from 'commander';
import { dataFolder, pageStateOf, readDocument, TrustStore } from '../../engine/index.ts';
import { insideText, pageText } from '../../shared/page-state.ts';
import { printable } from '../../shared/printable.ts';
import { isTrustworthy, type Trust, trustText } from '../../shared/trust.ts';
import { UserError } from '../../shared/user-error.ts';
import type { Context } from '../context.ts';
import { errorText } from '../error-text.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';
import { quote } from '../quote.ts';

type ReportDocument = Extract<ReturnType<typeof readDocument>, { kind: 'report' }>;

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
      const document = reportIn(file);
      const { text, code } = verdictOn(document, store.trustOf(document), file, context);
      exitCode = worse(exitCode, code);
      terminal.out(`${printable(file, 4096)}: ${text}\n`);
    } catch (error) {
      // One damaged file must not keep the others from being looked at.
      if (!(error instanceof UserError)) throw error;
      exitCode = worse(exitCode, exitCodes.grey);
      terminal.err(`${errorText(error.detail, t)}\n`);
    }
  }
  return exitCode;
}

interface Verdict {
  text: string;
  code: number;
}

/** The digest and the signature are of the report inside an HTML file. People read its page. */
function verdictOn(document: ReportDocument, trust: Trust, file: string, { t }: Context): Verdict {
  const ofReport = trustText(trust, t);
  if (!isTrustworthy(trust)) return { text: ofReport, code: exitCodes.red };
  const page = document.page === undefined ? undefined : pageStateOf(document.page, document);
  const ofPage = page && pageText(page, t);
  if (page === undefined || ofPage === undefined) return { text: ofReport, code: exitCodes.green };
  const next = t('page.next', {
    command: `portampel convert ${quote(file) ?? 'report.html'} --redact none --output new.html`,
  });
  return {
    text: [ofPage, insideText(ofReport, t), next].join('\n  '),
    code: page.kind === 'altered' ? exitCodes.red : exitCodes.grey,
  };
}

/** What is altered weighs more than what cannot be told. */
function worse(one: number, other: number): number {
  return one === exitCodes.red || other === exitCodes.green ? one : other;
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

function reportIn(file: string): ReportDocument {
  const document = readDocument(file);
  if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
  return document;
}
