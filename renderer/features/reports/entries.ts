import { situationTitle } from '../../../shared/demo-mark.ts';
import type { HistoryEntry } from '../../../shared/ipc-contract.ts';
import { labelled } from '../../../shared/labelled.ts';
import type { Translate } from '../../../shared/locales/texts.ts';
import type { Light } from '../../../shared/words.ts';

/** The situation in words; its id where a newer version knows more of them. */
export function situationOf({ scenario }: Pick<HistoryEntry, 'scenario'>, t: Translate): string {
  const key = `scenario.${scenario}.name`;
  return t.knows(key) ? t(key) : scenario;
}

/** What keeps a run from being taken for a measurement, in a word or two. */
export function demoTitle({ training }: Pick<HistoryEntry, 'training'>, t: Translate): string {
  return training ? labelled(t('training.word'), situationTitle(training, t), t) : t('reports.demo');
}

/** Why a run is not the whole one, in a word; `null` where it is. */
export function earlyEndOf({ ended }: Pick<HistoryEntry, 'ended'>, t: Translate): string | null {
  return ended === 'finished' ? null : t(`reason.${ended}.short`);
}

const worstFirst: readonly Light[] = ['red', 'yellow', 'grey', 'green'];

/** The lights that a run has rows of, the worst first. */
export function countsOf({ counts }: Pick<HistoryEntry, 'counts'>): { light: Light; count: number }[] {
  return worstFirst.flatMap((light) => (counts[light] > 0 ? [{ light, count: counts[light] }] : []));
}

/** What is still there of a selection, in the list's order. */
export function chosenOf(entries: readonly HistoryEntry[], selection: 'all' | ReadonlySet<string | number>): string[] {
  const ids = entries.map(({ id }) => id);
  return selection === 'all' ? ids : ids.filter((id) => selection.has(id));
}
