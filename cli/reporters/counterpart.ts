import type { CounterpartCounts, CounterpartEnd, CounterpartEntry } from '../../shared/station.ts';
import { entryText } from '../../shared/station-texts.ts';
import type { Context } from '../context.ts';
import { showLine } from '../progress.ts';
import { wrap } from '../terminal.ts';
import { describeStation, type Station } from './station.ts';

export interface CounterpartEvents {
  onStart: (station: Station) => void;
  onEntry: (entry: CounterpartEntry) => void;
  onNoPort: () => void;
  onEnd: (end: CounterpartEnd, counts: CounterpartCounts) => void;
}

/** Strangers that have a line of their own; a flood of addresses shall not bury what matters. */
const maxStrangers = 100;

/** One line of JSON for each event. */
export function jsonEvents({ terminal }: Context): CounterpartEvents {
  const print = (event: string, facts: object): void => {
    terminal.out(`${JSON.stringify({ event, at: new Date().toISOString(), ...facts })}\n`);
  };
  const isTold = tellSeldom();
  return {
    onStart: (station) => print('started', station),
    onEntry: ({ atMs: _, ...entry }) => {
      if (isTold(entry) !== 'no') print('count' in entry ? 'stranger' : entry.what, entry);
    },
    onNoPort: () => print('ended', { why: 'no-port' }),
    onEnd: (why, counts) => print('ended', { why, counts }),
  };
}

/** Lines for people, and a countdown where somebody watches. */
export function textEvents(context: Context): CounterpartEvents {
  const { t, terminal } = context;
  const counts = { arrived: 0, strangers: 0 };
  const isTold = tellSeldom();
  let countdown: ReturnType<typeof showLine> | undefined;
  const clock = new Intl.DateTimeFormat(t.locale, { timeStyle: 'medium' });
  const print = (text: string): void => {
    countdown?.clear();
    terminal.out(`${text}\n`);
  };
  const counted = (): string[] => [
    t('station.count.arrived', { count: counts.arrived }),
    t('station.count.strangers', { count: counts.strangers }),
  ];
  const paragraph = (text: string): void => print(wrap(text, terminal.columns).join('\n'));
  return {
    onStart: (station) => {
      print(describeStation(station, context));
      if (!station.listening.some(({ state }) => state === 'listening')) return;
      countdown = showLine(terminal, true, () => {
        const seconds = Math.max(0, Math.round((station.endsAt.getTime() - Date.now()) / 1000));
        const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
        return [t('station.left-minutes', { time }), ...counted()].join(' · ');
      });
    },
    onEntry: (entry) => {
      if ('count' in entry) counts.strangers += 1;
      if (entry.what === 'arrived') counts.arrived += 1;
      const told = isTold(entry);
      if (told === 'no') return;
      const time = clock.format(new Date());
      print(t('station.line', { time, from: entry.from, what: entryText(entry, t) }));
      if (told === 'last') print(t('station.quiet'));
    },
    onNoPort: () => terminal.err(`${wrap(t('station.no-port'), terminal.columns).join('\n')}\n`),
    onEnd: (end) => {
      countdown?.stop();
      countdown = undefined;
      paragraph(t(`station.end.${end}`));
      print(counted().join(' · '));
    },
  };
}

/** A stranger's first, tenth, hundredth time …; and so many strangers. */
function tellSeldom(): (entry: Pick<CounterpartEntry, 'what'>) => 'yes' | 'last' | 'no' {
  let strangers = 0;
  return (entry) => {
    if (!('count' in entry)) return 'yes';
    if (strangers >= maxStrangers || !/^10*$/.test(String(entry.count))) return 'no';
    strangers += 1;
    return strangers === maxStrangers ? 'last' : 'yes';
  };
}
