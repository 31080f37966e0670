import {
  type CounterpartCounts,
  type CounterpartEnd,
  type CounterpartEntry,
  isStranger,
  type VisitEntry,
} from '../../shared/station.ts';
import { countTexts, entryText } from '../../shared/station-texts.ts';
import type { Context } from '../context.ts';
import { showLine } from '../progress.ts';
import { wrap } from '../terminal.ts';
import { describeStation, type Station } from './station.ts';

export interface CounterpartEvents {
  /** @param counts - as they are at any time from now on */
  onStart: (station: Station, counts: CounterpartCounts) => void;
  onEntry: (entry: CounterpartEntry) => void;
  onNoPort: () => void;
  onEnd: (end: CounterpartEnd, counts: CounterpartCounts) => void;
}

/** Strangers that have a line of their own; a flood of addresses shall not bury what matters. */
const maxStrangers = 100;

const visitEvents: Record<VisitEntry['what'], string> = {
  came: 'arrived',
  measuring: 'measuring',
  done: 'left',
  lost: 'left',
  ended: 'left',
};

/** One line of JSON for each event, and for each thing that a visitor begins to measure. */
export function jsonEvents({ terminal }: Context): CounterpartEvents {
  const print = (event: string, facts: object): void => {
    terminal.out(`${JSON.stringify({ event, at: new Date().toISOString(), ...facts })}\n`);
  };
  const isTold = tellSeldom();
  return {
    onStart: (station) => print('started', station),
    onEntry: (entry) => {
      if (isTold(entry) === 'no') return;
      const { atMs: _, ...facts } = entry;
      if (isStranger(entry)) print('stranger', facts);
      else print(visitEvents[entry.what], facts);
    },
    onNoPort: () => print('ended', { why: 'no-port' }),
    onEnd: (why, counts) => print('ended', { why, counts }),
  };
}

/** Lines for people, and a countdown where somebody watches. */
export function textEvents(context: Context): CounterpartEvents {
  const { t, terminal } = context;
  const isTold = tellSeldom();
  let countdown: ReturnType<typeof showLine> | undefined;
  const clock = new Intl.DateTimeFormat(t.locale, { timeStyle: 'medium' });
  const print = (text: string): void => {
    countdown?.clear();
    terminal.out(`${text}\n`);
  };
  const paragraph = (text: string): void => print(wrap(text, terminal.columns).join('\n'));
  return {
    onStart: (station, counts) => {
      print(describeStation(station, context));
      if (!station.listening.some(({ state }) => state === 'listening')) return;
      countdown = showLine(terminal, true, () => {
        const seconds = Math.max(0, Math.round((station.endsAt.getTime() - Date.now()) / 1000));
        const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
        return [t('station.left-minutes', { time }), ...countTexts(counts, t)].join(' · ');
      });
    },
    onEntry: (entry) => {
      const told = entry.what === 'measuring' ? 'no' : isTold(entry);
      if (told === 'no') return;
      const time = clock.format(new Date());
      print(t('station.line', { time, from: entry.from, what: entryText(entry, t) }));
      if (told === 'last') print(t('station.quiet'));
    },
    onNoPort: () => terminal.err(`${wrap(t('station.no-port'), terminal.columns).join('\n')}\n`),
    onEnd: (end, counts) => {
      countdown?.stop();
      countdown = undefined;
      paragraph(t(`station.end.${end}`));
      paragraph(countTexts(counts, t).join(' · '));
    },
  };
}

/** All of a visitor; a stranger's first, tenth, hundredth time …, and so many strangers. */
function tellSeldom(): (entry: CounterpartEntry) => 'yes' | 'last' | 'no' {
  let strangers = 0;
  return (entry) => {
    if (!isStranger(entry)) return 'yes';
    if (strangers >= maxStrangers || !/^10*$/.test(String(entry.count))) return 'no';
    strangers += 1;
    return strangers === maxStrangers ? 'last' : 'yes';
  };
}
