import { catalogues, translator } from '../../shared/locales/index.ts';
import type { CounterpartCounts, VisitEntry, VisitWay } from '../../shared/station.ts';
import { countTexts, entryText } from '../../shared/station-texts.ts';
import { languages } from '../../shared/words.ts';

const t = translator('en');
const visit: VisitEntry = { what: 'came', visit: 1, atMs: 1, from: '192.0.2.1', ways: [], extras: [] };
const way = (direction: VisitWay['direction'], transport: VisitWay['transport'], port: number) => ({
  direction,
  transport,
  port,
});

describe('what the log of a counterpart says', () => {
  it.each<[VisitEntry, string]>([
    [visit, 'is here, with the right code'],
    [
      {
        ...visit,
        what: 'done',
        durationMs: 11_040,
        ways: [
          way('in', 'tcp', 19_814),
          way('out', 'tcp', 19_813),
          way('in', 'udp', 19_813),
          way('in', 'tcp', 19_812),
          way('in', 'tcp', 19_813),
        ],
        extras: ['throughput', 'idle'],
      },
      'done after 11 s: to here TCP 19812-19814, UDP 19813 · from here TCP 19813 · throughput · silent connection',
    ],
    [{ ...visit, what: 'lost', durationMs: 300 }, 'connection broke after 300 ms: nothing measured'],
    [{ ...visit, what: 'measuring', extras: ['search'] }, 'is measuring: search for servers'],
  ])('of a visit: %#', (entry, text) => {
    expect(entryText(entry, t)).toBe(text);
  });

  it('of a stranger, with every port that it came to', () => {
    const entry = { what: 'wrong-code', atMs: 1, from: '192.0.2.1', ports: [19_813, 19_812], count: 4 } as const;
    expect(entryText({ ...entry, ports: [...entry.ports] }, t)).toBe('has a wrong code on TCP 19812-19813 (4 times)');
  });

  it('counts all kinds of strangers, and wrong codes apart', () => {
    const counts: CounterpartCounts = {
      visits: 9,
      silent: 1,
      stranger: 2,
      'wrong-code': 3,
      replayed: 4,
      banned: 5,
      barred: 7,
      crowd: 6,
    };
    expect(countTexts(counts, t)).toEqual(['with the code: 9', 'with a wrong one: 3', 'without: 25']);
  });
});

test.each(languages)('advice to start one names the app’s view beside the command: %s', (language) => {
  const view = translator(language)('view.counterpart');
  const advice = Object.entries(catalogues[language]).filter(
    ([key, text]) => /^(?:reason|cause)\./.test(key) && text.includes('portampel counterpart'),
  );
  expect(advice.length).toBeGreaterThan(3);
  expect(advice.filter(([, text]) => !new RegExp(`[«‘]${view}[»’]`).test(text))).toEqual([]);
});
