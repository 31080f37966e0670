import { compareReports } from '../../../shared/comparison/compare.ts';
import { type Comparison, comparisonSchema } from '../../../shared/comparison/comparison.ts';
import { comparisonOutline } from '../../../shared/comparison/comparison-outline.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { Report } from '../../../shared/report.ts';
import { languages } from '../../../shared/words.ts';
import { reportOf } from '../../helpers/networks.ts';
import { pairReport } from '../../helpers/pair-report.ts';

function compare(a: Report, b: Report): Comparison {
  return compareReports({ report: a, file: 'a', intact: true }, { report: b, file: 'b', intact: true });
}

describe('of a stand-in, an exercise or a trial run and a real report', () => {
  const real = reportOf({ scenario: '365-server' });
  const training = { situation: 'vpn-missing', playedBack: true };
  const blocked = { ...reportOf({ scenario: '365-server', saw: { 'server-database': 'filtered' } }) };

  test.each<[string, Report]>([
    ['answered', pairReport()],
    ['unreached', pairReport([{ address: '192.0.2.10' }])],
    ['training', { ...blocked, demo: true, training }],
    ['demo', { ...blocked, demo: true }],
  ])('nothing is told of what changed: %s', (what, other) => {
    for (const [comparison, side] of [
      [compare(real, other), 'B'],
      [compare(other, real), 'A'],
    ] as const) {
      expect(comparisonSchema.parse(comparison)).toMatchObject({ verdict: 'untold', unlike: { side, what } });
      for (const language of languages) {
        const t = translator(language);
        const { causes, sentence } = comparisonOutline(comparison, language, t);
        expect(sentence).toContain(side);
        expect(causes.map(({ changeWord }) => changeWord)).not.toContain(t('compare.cause.gone'));
      }
    }
  });

  test('an exercise is told by the ports of the specification, whichever free ones stood in for them', () => {
    const port = (id: string, row: Report): number => row.checks.find((each) => each.id === id)?.port ?? 0;
    const exercise = (moved: number): Report => ({
      ...blocked,
      demo: true,
      training: { ...training, playedBack: false },
      canary: { ...blocked.canary, state: 'faked', fakedPorts: [port('server-database', blocked) + moved] },
      checks: blocked.checks.map((row) => ({ ...row, port: row.port + moved, specifiedPort: row.port })),
    });
    const { rows } = comparisonOutline(compare(real, exercise(10_000)), 'en', translator('en'));
    expect(rows.find(({ id }) => id === 'server-database')?.port).toBe('19814/tcp');
    const { likely, otherDifferences } = compare(exercise(10_000), exercise(20_000));
    expect([...likely, ...otherDifferences]).toEqual([]);
  });

  test('a rehearsal that reached nobody is compared with none that did', () => {
    const [reached, unreached] = [pairReport(), pairReport([{ address: '192.0.2.10' }])];
    expect(compare(reached, unreached).unlike).toEqual({ side: 'B', what: 'unreached' });
    expect(compare(unreached, reached).unlike).toEqual({ side: 'A', what: 'unreached' });
  });

  test('two of a kind are compared as ever', () => {
    expect(compare(pairReport(), pairReport())).not.toHaveProperty('unlike');
  });
});
