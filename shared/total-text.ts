import type { Translate } from './locales/texts.ts';
import type { Report } from './report.ts';
import { isPartlyUntold } from './row-texts.ts';
import { hasStandIn, type Rehearsed, standInOf } from './stand-in.ts';
import { type Group, groups } from './words.ts';

/** The note of a report that has only the rows that were asked for. */
export const onlyRowsNote = 'note.rows-only';

/** More than these make the sentence too long to be read at once. */
const mostParts = 3;

type Total = Pick<Report, 'light' | 'checks' | 'notes' | 'counterparts'> & Rehearsed;

/** What the light says in one sentence: of the rows that were checked and no others, and for red what does not work. */
export function totalText(report: Total, t: Translate): string {
  const { light, checks, notes } = report;
  const isOfRows = notes.some(({ key }) => key === onlyRowsNote);
  // Nobody may read from the good word that all was tried.
  if ((light === 'green' || light === 'yellow') && checks.some(isPartlyUntold)) {
    const told = hasStandIn(report) ? 'total.stand-in' : 'total.as-far-as-told';
    const word = isOfRows ? t(`total-rows.${light}`) : t(light === 'green' ? told : 'total.yellow');
    return `${word} ${t('total.ftp-data-untold')}`;
  }
  if (isOfRows) return t(`total-rows.${light}`);
  if (light === 'green' && hasStandIn(report)) return t('total.stand-in');
  if (light === 'grey' && standInOf(report) === 'unreached') {
    if (checks.some(({ reason }) => reason === 'pairing-failed')) return t('total.counterpart-unmet');
    if (checks.some(({ reason }) => reason === 'counterpart-unreached')) return t('total.counterpart-unreached');
  }
  if (light !== 'red') return t(`total.${light}`);
  const red = checks.filter((row) => row.light === 'red' && row.expectation !== 'informational');
  const isAbout = (group: Group): boolean => standInOf(report) === 'unreached' && rehearsed.has(group);
  const shut = red.filter(({ expectation }) => expectation !== 'forbidden').map(({ group }) => group);
  const stopped = new Set(shut.filter((group) => !isAbout(group)));
  const parts = inOrderOfWeight.filter((group) => stopped.has(group)).map((group) => t(`total.part.${group}`));
  const shown = parts.length > mostParts ? [...parts.slice(0, mostParts), t('total.part.more')] : parts;
  const sentences = [
    // Nothing of it says that the work with timeSensor LEGAL is disturbed.
    ...(shut.some(isAbout) ? [t('total.counterpart-unreached')] : []),
    ...(shown.length > 0 ? [t('total.red-parts', { parts: shown.join(', ') })] : []),
    ...(red.some(({ expectation }) => expectation === 'forbidden') ? [t('total.red-open')] : []),
  ];
  return sentences.length === 0 ? t('total.red') : sentences.join(' ');
}

/** What a counterpart stands in for. */
const rehearsed: ReadonlySet<Group> = new Set(['server', 'inbound']);

const later: readonly Group[] = ['updates', 'licence', 'discovery'];
/** The daily work first. */
const inOrderOfWeight: readonly Group[] = [...groups.filter((group) => !later.includes(group)), ...later];
