import type { z } from 'zod';
import { situationTitle } from '../demo-mark.ts';
import { labelled } from '../labelled.ts';
import type { Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import { trainingSchema } from '../training.ts';
import { type Seat, seatSchema } from './seat.ts';

export const uncountedSchema = seatSchema
  .pick({ id: true, machine: true, file: true, createdAt: true, scenario: true, light: true })
  .extend({
    /** The situation that was practised; left out for a trial run. */
    training: trainingSchema.optional(),
  });
/** An exercise or a trial run: it says nothing about a network, and is therefore no seat. */
export type Uncounted = z.infer<typeof uncountedSchema>;

export function isPractice({ demo, training }: Pick<Seat, 'demo' | 'training'>): boolean {
  return demo || training !== undefined;
}

export function uncountedOf({ id, machine, file, createdAt, scenario, light, training }: Seat): Uncounted {
  return {
    id,
    ...(machine !== undefined && { machine }),
    ...(file !== undefined && { file }),
    createdAt,
    scenario,
    light,
    ...(training && { training }),
  };
}

/** How many reports do not count, and of which kind; nothing where all of them do. */
export function uncountedTexts(uncounted: readonly Uncounted[], t: Translate): string[] {
  if (uncounted.length === 0) return [];
  const exercises = uncounted.filter(({ training }) => training !== undefined).length;
  const kinds = [
    ['summary.uncounted.exercises', exercises],
    ['summary.uncounted.trials', uncounted.length - exercises],
  ] as const;
  const told = kinds.flatMap(([key, count]) => (count === 0 ? [] : [t(key, { count })]));
  return [t('summary.uncounted', { count: uncounted.length, kinds: told.join(', ') })];
}

/** What one of them is. */
export function practiceText({ training }: Uncounted, t: Translate): string {
  return training ? labelled(t('training.word'), situationTitle(training, t), t) : t('summary.mark.demo');
}

/** One of them on a line. @param when its time in the reader's language */
export function uncountedLine(uncounted: Uncounted, when: string, t: Translate): string {
  const { machine, file, id } = uncounted;
  const names = [machine, file].filter((name) => name !== undefined);
  return printable([...(names.length === 0 ? [id.slice(0, 8)] : names), when, practiceText(uncounted, t)].join(' · '));
}
