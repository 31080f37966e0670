import type { Translate } from './locales/texts.ts';
import { printable } from './printable.ts';
import type { Profile } from './profile.ts';
import type { Report } from './report.ts';
import { type Rehearsed, standInOf } from './stand-in.ts';
import type { Training } from './training.ts';

const longestName = 60;

/** A situation in the reader's language; its name alone where only a newer version knows it. */
export function situationTitle({ situation }: Pick<Training, 'situation'>, t: Translate): string {
  const key = `cause.${situation}.name`;
  return t.knows(key) ? t(key) : printable(situation, longestName);
}

/** What keeps a report from being taken for a measurement of a network; nothing where it is one. */
export function demoMarks({ demo, training }: Pick<Report, 'demo' | 'training'>, t: Translate): string[] {
  if (training) {
    const params = { title: situationTitle(training, t) };
    return [t(training.playedBack ? 'training.mark.played-back' : 'training.mark.staged', params)];
  }
  return demo ? [t('check.demo')] : [];
}

/** The same in a word; `undefined` for a measurement. */
export function demoWord({ demo, training }: Pick<Report, 'demo' | 'training'>, t: Translate): string | undefined {
  if (training) return t('training.word');
  return demo ? t('summary.mark.demo') : undefined;
}

/** The same for a rehearsal too: what stands before the light, wherever that leaves. */
export function reportWord(report: Pick<Report, 'demo' | 'training'> & Rehearsed, t: Translate): string | undefined {
  const standIn = standInOf(report);
  return demoWord(report, t) ?? (standIn && t(`summary.mark.${standIn}`));
}

/** What a report on that profile carries: nothing, unless `portampel simulate` wrote it. */
export function marksOfProfile({ training }: Pick<Profile, 'training'>): { demo?: true; training?: Training } {
  if (training === undefined) return {};
  const { situation } = training;
  return { demo: true, ...(situation !== undefined && { training: { situation, playedBack: false } }) };
}
