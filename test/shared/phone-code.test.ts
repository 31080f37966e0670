import fc from 'fast-check';
import { loadScenario } from '../../engine/scenarios.ts';
import { alphabet, maxLetters } from '../../shared/check-symbols.ts';
import { type Codable, phoneCodeOf, readPhoneCode } from '../../shared/phone-code.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { lights, scenarioIds, states } from '../../shared/words.ts';

const light = fc.constantFrom(...lights);
const state = fc.constantFrom(...states);

/** Any rows of any scenario, each with any light and state. */
const anyReport = fc.constantFrom(...scenarioIds).chain((id) => {
  const scenario = loadScenario(id);
  const rows = fc
    .subarray(scenario.rows)
    .chain((some) => fc.tuple(...some.map((row) => fc.record({ id: fc.constant(row.id), light, state }))));
  return fc
    .record({ light, ended: fc.constantFrom('finished' as const, 'cancelled' as const), demo: fc.boolean(), rows })
    .map(({ rows: checks, ...rest }) => ({
      scenario,
      report: { ...rest, checks: checks as ReportCheck[] } satisfies Codable,
    }));
});

test('what a code was made of can be read from it', () => {
  fc.assert(
    fc.property(anyReport, ({ scenario, report }) => {
      const read = readPhoneCode(phoneCodeOf(report, scenario), loadScenario);
      expect(read).toEqual({
        ok: true,
        report: {
          scenario: scenario.id,
          version: scenario.version,
          light: report.light,
          isPartial: report.ended !== 'finished',
          isDemo: report.demo,
          rows: report.checks,
        },
      });
    }),
  );
});

test.each(scenarioIds)('the code of %s is short enough for its check letters', (id) => {
  const code = phoneCodeOf({ light: 'green', ended: 'finished', checks: [] }, loadScenario(id));
  expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(maxLetters);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
});

test('a code is typed as people type: in small letters, with blanks, with O for zero and l for one', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom(' ', '', '-', ' - ', '–'), ({ scenario, report }, between) => {
      const code = phoneCodeOf(report, scenario);
      const typed = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readPhoneCode(typed, loadScenario)).toEqual(readPhoneCode(code, loadScenario));
    }),
  );
});

const anyCode = anyReport.map(({ scenario, report }) => phoneCodeOf(report, scenario).replaceAll('-', ''));

test('one to three wrong letters show, and of one its group is named', () => {
  const places = fc.uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(
      anyCode,
      places,
      fc.array(fc.integer({ min: 1, max: 31 }), { minLength: 3, maxLength: 3 }),
      (code, at, by) => {
        const letters = Array.from(code);
        const wrong = [...new Set(at.map((place) => place % letters.length))];
        for (const [index, place] of wrong.entries()) {
          const symbol = alphabet.indexOf(letters[place] ?? '');
          letters[place] = alphabet[(symbol + (by[index] ?? 1)) % 32] ?? '';
        }
        const group = wrong.length === 1 ? { group: 1 + Math.floor((wrong[0] ?? 0) / 4) } : {};
        const fault = { kind: 'mistyped', ...group };
        expect(readPhoneCode(letters.join(''), loadScenario)).toMatchObject({ ok: false, fault });
      },
    ),
  );
});

test('two letters that changed places show, wherever they stand', () => {
  fc.assert(
    fc.property(anyCode, fc.nat(), fc.nat(), (code, one, other) => {
      const letters = Array.from(code);
      const [a, b] = [one % letters.length, other % letters.length];
      fc.pre(letters[a] !== letters[b]);
      [letters[a], letters[b]] = [letters[b] ?? '', letters[a] ?? ''];
      expect(readPhoneCode(letters.join(''), loadScenario)).toMatchObject({ ok: false, fault: { kind: 'mistyped' } });
    }),
  );
});

test.each([
  ['', { kind: 'empty' }],
  [' - ', { kind: 'empty' }],
  ['4KQ7-MU2A', { kind: 'letter', letter: 'U', group: 2 }],
  ['4KQ7-Mü2A', { kind: 'letter', letter: 'Ü', group: 2 }],
  ['4KQ', { kind: 'length', found: 3 }],
  ['0'.repeat(40), { kind: 'length', found: 40 }],
])('of %j it says what is wrong', (typed, fault) => {
  expect(readPhoneCode(typed, loadScenario)).toEqual({ ok: false, fault });
});

test('a code of rows that are not known here is not read at random', () => {
  const code = phoneCodeOf({ light: 'red', ended: 'finished', checks: [] }, loadScenario('365-client'));
  const newer = (id: (typeof scenarioIds)[number]) => ({ ...loadScenario(id), version: 9 });
  expect(readPhoneCode(code, newer)).toEqual({
    ok: false,
    fault: { kind: 'version', scenario: '365-client', version: 2 },
  });
});

test('whatever is typed, it is a report or has a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(typeof readPhoneCode(typed, loadScenario).ok).toBe('boolean');
    }),
  );
});
