import type { Command } from 'commander';
import { dataFolder, KeyStore } from '../../engine/index.ts';
import { printable } from '../../shared/printable.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter } from '../help.ts';

const examples = ['portampel lookup host-7K2PX.dom-Q4RTB', 'portampel lookup net-M64Q9.154 user-DW2RB'];

export function addLookupCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  program
    .command('lookup')
    .description(context.t('help.lookup'))
    .argument('<pseudonym...>', context.t('help.lookup.pseudonym'))
    .addHelpText('after', helpFooter(context, { examples }))
    .action((pseudonyms: string[]) => setExitCode(lookUp(pseudonyms, context)));
}

/** A line for each that is known; what is not known is said apart, so that a program reads names only. */
function lookUp(pseudonyms: readonly string[], { t, terminal }: Context): number {
  const store = new KeyStore(dataFolder());
  const width = Math.max(...pseudonyms.map(({ length }) => length));
  let isComplete = true;
  for (const pseudonym of pseudonyms) {
    const name = store.lookUp(pseudonym);
    if (name === undefined) {
      isComplete = false;
      terminal.err(`${t('redaction.lookup.unknown', { pseudonym: printable(pseudonym) })}\n`);
    } else {
      terminal.out(`${pseudonym.padEnd(width)}  ${printable(name)}\n`);
    }
  }
  return isComplete ? exitCodes.green : exitCodes.grey;
}
