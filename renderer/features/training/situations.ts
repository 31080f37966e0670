import { type CauseFamily, type CauseId, causeFamilies } from '../../../shared/causes.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import type { SituationEntry } from '../../../shared/training.ts';

/** A situation as it is chosen: by its name alone it cannot be told from the same one in another group. */
export interface Choice extends SituationEntry {
  key: string;
  title: string;
}

export interface ChoiceGroup {
  id: CauseFamily | 'last';
  title: string;
  choices: Choice[];
}

const families = Object.keys(causeFamilies) as CauseFamily[];

/** The situations by family that match all words, before them the one that was practised last. */
export function situationGroups(
  entries: readonly SituationEntry[],
  { query, last, t }: { query: string; last: string | null; t: Translate },
): ChoiceGroup[] {
  const matching = entries
    .map((entry): Choice => ({ ...entry, key: entry.id, title: t(`cause.${entry.id}.name`) }))
    .filter((choice) => matches(choice, query));
  const again = matching.filter(({ id }) => id === last).map((choice) => ({ ...choice, key: lastKey(choice.id) }));
  const groups: ChoiceGroup[] = [
    { id: 'last', title: t('training.last'), choices: query.trim() === '' ? again : [] },
    ...families.map((family) => ({
      id: family,
      title: t(`training.family.${family}`),
      choices: matching.filter((choice) => choice.family === family),
    })),
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function lastKey(id: CauseId): string {
  return `last ${id}`;
}

/** Words of the title, or of the name by which the command line knows it. */
function matches({ id, title }: Choice, query: string): boolean {
  const text = folded(`${id} ${title}`);
  return folded(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Without capitals and accents, which nobody types into a search. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
