import { type CauseFamily, causeFamilies } from '../../shared/causes.ts';
import type { SituationEntry } from '../../shared/training.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';

const families = Object.keys(causeFamilies) as CauseFamily[];

/** How a situation comes about, by the word that marks it in the list. */
const kinds = ['staged', 'played-back'] as const;

/** All situations by family, each with what it is called and how it comes about. */
export function renderSituations(entries: readonly SituationEntry[], context: Context): string {
  const { t, terminal } = context;
  const { bold } = colours(terminal.colour);
  const columns = Math.max(...entries.map(({ id }) => id.length));
  const blocks = families.map((family) => {
    const own = entries.filter((each) => each.family === family);
    return [bold(t(`training.family.${family}`)), ...own.flatMap((each) => entryLines(each, columns, context))];
  });
  const meanings = kinds.flatMap((kind) =>
    wrap(t('labelled', { label: t(`training.${kind}`), text: t(`training.${kind}.meaning`) }), terminal.columns),
  );
  return `${[...blocks, meanings, howToPractise('NAME', t('training.list.how'), context)]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function entryLines({ id, playedBack }: SituationEntry, columns: number, { t, terminal }: Context): string[] {
  const name = `  ${id.padEnd(columns)}  `;
  const title = `${t(`cause.${id}.name`)} (${t(playedBack ? 'training.played-back' : 'training.staged')})`;
  const [first = '', ...rest] = wrap(title, terminal.columns - name.length);
  return [name + first, ...rest.map((line) => ' '.repeat(name.length) + line)];
}

/** A sentence, and below it the commands that practise a situation. */
export function howToPractise(name: string, sentence: string, { terminal }: Context): string[] {
  const commands = [`portampel check --demo --situation ${name}`, `portampel simulate --situation ${name} --output .`];
  return [...wrap(sentence, terminal.columns), ...commands.map((command) => `  ${command}`)];
}

/** The same for programs. */
export function situationsJson(entries: readonly SituationEntry[], { t }: Context): string {
  const described = entries.map(({ id, family, scenario, playedBack }) => ({
    id,
    family,
    title: t(`cause.${id}.name`),
    scenario,
    playedBack,
  }));
  return `${JSON.stringify(described, null, 2)}\n`;
}
