import type { PairFacts } from '../../../shared/facts/counterpart.ts';
import { translator } from '../../../shared/locales/index.ts';
import { describePair } from '../../../shared/sections/pair.ts';
import { languages } from '../../../shared/words.ts';
import { datagrams } from '../../helpers/pair-report.ts';

const t = translator('en');
const row = { port: 19_813, group: 'server' } as const;
const inbound = { ...row, group: 'inbound' } as const;
const here = { address: '192.168.1.45', port: 52_044 };
const arrivedAt = { address: '192.0.2.10', port: 19_813 };

/** The entries of all parts. */
function said(pair: PairFacts): Record<string, string> {
  return Object.fromEntries(describePair({ pair }, t, row).flatMap(({ entries }) => entries));
}

test('a connection that arrived unchanged, through NAT', () => {
  const seenAs = { address: '203.0.113.9', port: 61_000 };
  const pair = { here, seenAs, arrivedAt, echo: {}, tls: { passage: 'end-to-end' as const } };
  expect(describePair({ pair }, t, row)).toEqual([
    {
      title: 'Way to the counterpart',
      entries: [
        ['This PC, seen from there', '203.0.113.9:61000, here 192.168.1.45:52044: translated on the way (NAT)'],
        ['Arrived at', 'port 19813, as dialled'],
        ['Packets', 'small and full, both directions, end of one direction: all arrived unchanged'],
        ['TLS', 'end to end: the counterpart’s certificate arrived'],
      ],
    },
  ]);
});

test.each([
  ['the same', here, here, '192.168.1.45:52044, not translated on the way'],
  [
    'an interface that each end calls otherwise',
    { address: 'fe80::1%eth0', port: 5 },
    { address: 'fe80::1%12', port: 5 },
    '[fe80::1%eth0]:5, not translated on the way',
  ],
  ['another port', { ...here, port: 4 }, here, '192.168.1.45:4, here 192.168.1.45:52044: translated on the way (NAT)'],
  [
    'words of the strictest redaction, which say nothing',
    { address: 'net', port: 5 },
    { address: 'net', port: 5 },
    'net:5',
  ],
  ['an own end that is not known', here, undefined, '192.168.1.45:52044'],
])('this PC as seen from there: %s', (_what, seenAs, own, expected) => {
  const text = said({ seenAs, ...(own && { here: own }) })['This PC, seen from there'];
  expect(text).toBe(expected);
});

test('a port that was redirected on the way is named', () => {
  expect(said({ arrivedAt: { ...arrivedAt, port: 443 } })['Arrived at']).toBe(
    'port 443, dialled was 19813: redirected on the way',
  );
});

test('what got through before a connection broke, and what was not tried any more', () => {
  expect(said({ here, echo: { failed: { at: 'full-down', breach: 'silent' } } })).toEqual({
    'Small packets': 'arrived unchanged',
    'Full packets there': 'arrived unchanged',
    'Full packets back': 'nothing arrived any more',
    'One direction ended': 'not checked any more after that',
  });
});

test.each([
  [false, 'never arrived, says the counterpart'],
  [true, 'arrived'],
  [undefined, 'not known: the counterpart could not be asked'],
])('somebody who answers in its place, arrival %s', (arrived, expected) => {
  expect(said({ breach: 'altered', said: '220 proxy', ...(arrived !== undefined && { arrived }) })).toEqual({
    'Connection at the counterpart': expected,
    'What came instead': '220 proxy',
    'How it ended': 'arrived changed',
  });
});

test('TLS that was opened, and TLS that was stopped with its error', () => {
  expect(said({ tls: { passage: 'opened' } })['TLS']).toContain('another certificate');
  expect(said({ tls: { passage: 'stopped', errorCode: 'ECONNRESET' } })['TLS']).toBe(
    'does not get through (ECONNRESET)',
  );
});

describe('datagrams', () => {
  test('lost there and back, each with what the true loss lies between', () => {
    expect(said({ datagrams })).toEqual({
      Sent: '250 × 1200 bytes',
      'Arrived there': '240',
      'Came back': '228',
      // Of 250, and of the 240 that could come back.
      'Lost on the way there': '4% (with 95% confidence 2.2 to 7.2%)',
      'Lost on the way back': '5% (with 95% confidence 2.9 to 8.5%)',
      'Overtaken on the way': 'there 3, back 0',
      'Arrived twice': 'there 0, back 1',
      Jitter: 'there 0.8 ms, back 1.3 ms',
      'Round trip': 'shortest 9.8 ms, median 12.4 ms, longest 80.1 ms',
    });
  });

  test('are not told apart where the counterpart could not be asked', () => {
    const { there: _, rttMs: __, ...rest } = datagrams;
    expect(said({ datagrams: rest })).toEqual({
      Sent: '250 × 1200 bytes',
      'Arrived there': 'not known: the counterpart could not be asked',
      'Came back': '228',
      'Lost there and back': '8.8% (with 95% confidence 5.9 to 13%)',
    });
  });

  test('that a foreign report has more of than were sent have no loss', () => {
    const there = { ...datagrams.there, received: 251 };
    const labels = Object.keys(said({ datagrams: { ...datagrams, sent: 250, there } }));
    expect(labels).not.toContain('Lost on the way there');
    expect(labels).toContain('Lost on the way back');
  });

  test('none of which arrived say nothing of the way back', () => {
    const none = { received: 0, reordered: 0, duplicates: 0, jitterMs: 0 };
    expect(said({ datagrams: { sent: 250, bytes: 1200, there: none, back: none } })).toEqual({
      Sent: '250 × 1200 bytes',
      'Arrived there': '0',
      'Came back': '0',
      'Lost on the way there': '100% (with 95% confidence 98.5 to 100%)',
    });
  });
});

describe('a call back', () => {
  test('that arrived, in which full packets of this PC were lost: its directions are the counterpart’s, turned round', () => {
    const called = {
      outcome: 'reached' as const,
      arrivedHere: true,
      callerAs: { address: '2001:db8::1', port: 40_000 },
    };
    const pair = { called, echo: { failed: { at: 'full-down' as const, breach: 'silent' as const } } };
    expect(describePair({ pair }, t, row)).toEqual([
      {
        title: 'Call back by the counterpart',
        entries: [
          ['Seen from there', 'PortAmpel answered'],
          ['At this PC', 'arrived'],
          ['Sender, seen from there', '[2001:db8::1]:40000'],
          ['Small packets', 'arrived unchanged'],
          ['Full packets back', 'arrived unchanged'],
          ['Full packets there', 'nothing arrived any more'],
          ['One direction ended', 'not checked any more after that'],
        ],
      },
    ]);
  });

  test.each([
    [
      { outcome: 'refused', errorCode: 'ECONNREFUSED', arrivedHere: false },
      ['no connection (ECONNREFUSED)', 'did not arrive'],
    ],
    [{ outcome: 'other', holder: '4D Server' }, ['somebody else answered', '4D Server']],
    [{ outcome: 'silent', arrivedHere: true, sent: 20, received: 0 }, ['no answer', 'arrived', '20 sent, 0 answered']],
  ] as const)('and no further: %j', (called, values) => {
    expect(Object.values(said({ called }))).toEqual(values);
  });
});

test.each([
  ['en', 'Way to the counterpart', 'Way from the counterpart'],
  ['de', 'Weg zur Gegenstelle', 'Weg von der Gegenstelle'],
] as const)('the way is titled by who calls whom: %s', (language, there, back) => {
  // A call back that could not be asked for has nothing else to tell.
  const titleOf = (of: typeof row | typeof inbound): string[] =>
    describePair({ pair: { breach: 'silent' } }, translator(language), of).map(({ title }) => title);
  expect([titleOf(row), titleOf(inbound)]).toEqual([[there], [back]]);
});

test.each([{}, { pair: {} }])('where nothing of a pair was seen, nothing is said: %j', (details) => {
  expect(describePair(details, t, row)).toEqual([]);
});

test.each(languages)('has a text for every word in %s', (language) => {
  const breaches = ['closed', 'reset', 'silent', 'altered', 'malformed', 'cancelled'] as const;
  const pairs: PairFacts[] = [
    { here, seenAs: here, arrivedAt, datagrams, tls: { passage: 'stopped', errorCode: 'X' } },
    ...breaches.map((breach): PairFacts => ({ breach, echo: { failed: { at: 'half-close', breach } } })),
    { called: { outcome: 'silent', holder: 'x', sent: 1, callerAs: here, arrivedHere: false } },
  ];
  const texts = pairs.flatMap((pair) =>
    [row, inbound].flatMap((of) =>
      describePair({ pair }, translator(language), of).flatMap(({ title, entries }) => [title, ...entries.flat()]),
    ),
  );
  expect(texts.filter((text) => /counterpart\.|\{\{|undefined|NaN/.test(text))).toEqual([]);
});

test('a call back that could not be asked for names the port at which that was', () => {
  expect(said({ crowdedAt: 19_813 })).toEqual({
    'Request for the call back': 'turned away on TCP 19813 of the counterpart',
  });
});

test('where the counterpart was looked for in vain, what was said there stands beside its port, and forges nothing', () => {
  const doors = [
    { port: 19_812, errorCode: 'ECONNREFUSED' },
    { port: 19_813, breach: 'altered' as const, said: 'SSH-2.0-\u001b[31mserver' },
  ];
  expect(said({ doors })[t('counterpart.doors')]).toMatch(
    /^TCP 19812: [^;]+; TCP 19813: .+, and ‘SSH-2\.0-\\x1b\[31mserver’ came$/,
  );
});
