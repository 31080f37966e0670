import type { CounterpartFacts, FlowFacts } from '../../../shared/facts/counterpart.ts';
import { translator } from '../../../shared/locales/index.ts';
import { counterpartSection } from '../../../shared/sections/counterpart.ts';
import { surroundingsOf } from '../../../shared/sections.ts';
import { languages } from '../../../shared/words.ts';
import { counterpart, pairReport } from '../../helpers/pair-report.ts';
import { exampleReport } from '../../helpers/reports.ts';

const t = translator('en');

test('who answered, what it told about its own end, how fast the way is, and how many calls arrived', () => {
  expect(counterpartSection(pairReport(), t)).toEqual([
    {
      title: 'Counterpart',
      entries: [
        ['Note', 'PortAmpel answered as the counterpart, not timeSensor LEGAL.'],
        ['Address', '192.0.2.10'],
        ['Pairing', 'through port 19813'],
        ['PortAmpel there', '0.1.0'],
        ['Listens there on', 'TCP 19812 (IPv4, IPv6), TCP 19813 (IPv4)'],
        ['Taken there', 'UDP 19813 (IPv4) by 4D Server, TCP 19814 (IPv4)'],
        ['Throughput there', '2.4 Mbit/s over 4 s, then: connection cut (reset)'],
        ['Throughput back', '94 Mbit/s over 10 s'],
        ['Throughput', t('counterpart.throughput.ended')],
        ['Calls back from there', '2, of which 1 arrived here'],
      ],
    },
  ]);
});

test.each<[FlowFacts, string | undefined]>([
  [{ bytes: 0, durationMs: 0, breach: 'silent' }, 'not measurable: nothing arrived any more'],
  // One frame alone has no duration, and so no rate.
  [{ bytes: 0, durationMs: 0 }, undefined],
  [{ bytes: 117_750, durationMs: 1 }, '942 Mbit/s over 1 ms'],
])('a throughput of %j', (down, expected) => {
  const [section] = counterpartSection(pairReport([{ address: '192.0.2.1', down }]), t);
  expect(section?.entries.find(([label]) => label === 'Throughput back')?.[1]).toBe(expected);
});

test('nobody who knew the code is no stand-in', () => {
  const [section] = counterpartSection(pairReport([{ address: '192.0.2.1' }]), t);
  expect(section?.entries).toEqual([
    ['Address', '192.0.2.1'],
    ['Pairing', 'nobody there knew the code'],
  ]);
});

test('stands around the rows of a report that has one, and of no other', () => {
  expect(surroundingsOf(pairReport(), t)[0]?.title).toBe('Counterpart');
  expect(counterpartSection(exampleReport(), t)).toEqual([]);
});

test.each(languages)('has a text for every word in %s', (language) => {
  const states = ['listening', 'taken', 'denied', 'unavailable'] as const;
  const listening = states.map((state) => ({ port: 1, transport: 'tcp' as const, family: 4 as const, state }));
  const other: CounterpartFacts = { address: '192.0.2.1', paired: { version: '1', port: 1, listening } };
  const texts = counterpartSection(pairReport([counterpart, other]), translator(language)).flatMap(
    ({ title, entries }) => [title, ...entries.flat()],
  );
  expect(texts.filter((text) => /counterpart\.|\{\{|undefined|NaN/.test(text))).toEqual([]);
});
