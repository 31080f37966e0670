import fc from 'fast-check';
import { loadScenario } from '../../engine/scenarios.ts';
import { alphabet, checkLetters, checkSymbols, maxLetters } from '../../shared/check-symbols.ts';
import { type Codable, phoneCodeOf, readPhoneCode } from '../../shared/phone-code.ts';
import { standInOf } from '../../shared/stand-in.ts';
import { spelled } from '../../shared/typed-code.ts';
import { lights, type ScenarioId, scenarioIds, states } from '../../shared/words.ts';
import { codeWithMore } from '../helpers/codes.ts';
import { counterpart } from '../helpers/pair-report.ts';

const training = { situation: 'vpn-missing', playedBack: true };
const counterparts = fc.constantFrom<NonNullable<Codable['counterparts']>>(
  [],
  [counterpart],
  [{ address: '192.0.2.10' }],
);
const light = fc.constantFrom(...lights);
const state = fc.constantFrom(...states);

/** Any rows of any scenario, each with any light and state. */
const anyReport = fc.constantFrom(...scenarioIds).chain((id) => {
  const scenario = loadScenario(id);
  const rows = fc
    .subarray(scenario.rows)
    .chain((some) => fc.tuple(...some.map((row) => fc.record({ id: fc.constant(row.id), light, state }))));
  const ended = fc.constantFrom('finished' as const, 'cancelled' as const);
  return fc
    .record({
      light,
      ended,
      demo: fc.boolean(),
      isTraining: fc.boolean(),
      counterparts,
      isRehearsal: fc.boolean(),
      rows,
    })
    .map(({ rows: checks, isTraining, isRehearsal, ...rest }) => ({
      scenario,
      report: {
        ...rest,
        ...(isTraining && { training }),
        scenario: { id, version: scenario.version, options: { counterpart: isRehearsal } },
        checks,
      } satisfies Codable,
    }));
});

function codeOf(report: Codable): string {
  const code = phoneCodeOf(report, loadScenario);
  if (code === undefined) throw new Error('no code');
  return code;
}

function emptyOf(id: ScenarioId): Codable {
  return {
    light: 'green',
    ended: 'finished',
    scenario: { id, version: loadScenario(id).version, options: {} },
    checks: [],
  };
}

test('what a code was made of can be read from it', () => {
  fc.assert(
    fc.property(anyReport, ({ scenario, report }) => {
      const read = readPhoneCode(codeOf(report), loadScenario);
      expect(read).toEqual({
        ok: true,
        report: {
          scenario: scenario.id,
          version: scenario.version,
          light: report.light,
          isPartial: report.ended !== 'finished',
          isDemo: report.demo,
          isTraining: 'training' in report,
          standIn: standInOf(report),
          rows: report.checks,
        },
      });
    }),
  );
});

test.each(scenarioIds)('the code of %s is short enough for its check letters', (id) => {
  const code = codeOf(emptyOf(id));
  expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(maxLetters);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{1,4})+$/);
});

test('a code is typed as people type: in small letters, with blanks, with O for zero and l for one', () => {
  fc.assert(
    fc.property(anyReport, fc.constantFrom(' ', '', '-', ' - ', '–'), ({ report }, between) => {
      const code = codeOf(report);
      const typed = code.toLowerCase().replaceAll('-', between).replaceAll('0', 'o').replaceAll('1', 'l');
      expect(readPhoneCode(typed, loadScenario)).toEqual(readPhoneCode(code, loadScenario));
    }),
  );
});

const anyCode = anyReport.map(({ report }) => codeOf(report).replaceAll('-', ''));

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

const lengths = [...new Set(scenarioIds.map((id) => codeOf(emptyOf(id)).replaceAll('-', '').length))].toSorted(
  (a, b) => a - b,
);

test.each([
  ['', { kind: 'empty' }],
  [' - ', { kind: 'empty' }],
  ['01A6-RU1E', { kind: 'letter', letter: 'U', group: 2 }],
  ['01A6-Rü1E', { kind: 'letter', letter: 'Ü', group: 2 }],
  ['01A', { kind: 'length', found: 3, expected: lengths }],
  ['0'.repeat(40), { kind: 'length', found: 40, expected: lengths }],
])('of %j it says what is wrong', (typed, fault) => {
  expect(readPhoneCode(typed, loadScenario)).toEqual({ ok: false, fault });
});

test('a code of rows that are not known here is not read at random', () => {
  const code = codeOf(emptyOf('365-client'));
  const newer = (id: (typeof scenarioIds)[number]) => ({ ...loadScenario(id), version: 9 });
  expect(readPhoneCode(code, newer)).toEqual({
    ok: false,
    fault: { kind: 'version', scenario: '365-client', version: 2 },
  });
});

test.each([
  ['format', 6, { kind: 'format', format: 7 }],
  ['scenario', 11, { kind: 'scenario' }],
  ['version', 1, { kind: 'version', scenario: '365-client', version: loadScenario('365-client').version + 1 }],
] as const)('a code of a later PortAmpel says that it is one: %s + %i', (field, by, fault) => {
  const later = codeWithMore(codeOf(emptyOf('365-client')), field, by);
  expect(readPhoneCode(later, loadScenario)).toEqual({ ok: false, fault });
});

test('of each two neighbours that changed places it says that they are wrong', () => {
  const code = codeOf(emptyOf('365-client')).replaceAll('-', '');
  const swapped = Array.from(code).flatMap((letter, at) => {
    const next = code[at + 1];
    return next === undefined || next === letter ? [] : [code.slice(0, at) + next + letter + code.slice(at + 2)];
  });
  expect(swapped.length).toBeGreaterThan(0);
  for (const typed of swapped) {
    // Two letters are wrong: to name one group would mislead.
    expect(readPhoneCode(typed, loadScenario)).toEqual({ ok: false, fault: { kind: 'mistyped' } });
  }
});

test('whatever is typed, it is a report or has a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(typeof readPhoneCode(typed, loadScenario).ok).toBe('boolean');
    }),
  );
});

test('a letter left out is said to be that, where no other scenario has codes of that length', () => {
  const [shortest = 0] = lengths;
  const code = codeOf(emptyOf('365-client')).replaceAll('-', '');
  expect(code).toHaveLength(shortest);
  for (const at of Array.from(code).keys()) {
    const typed = code.slice(0, at) + code.slice(at + 1);
    const fault = { kind: 'length', found: code.length - 1 };
    expect(readPhoneCode(typed, loadScenario)).toMatchObject({ ok: false, fault });
  }
});

test('a letter doubled anywhere is no report', () => {
  const code = codeOf(emptyOf('365-client')).replaceAll('-', '');
  for (const [at, letter] of Array.from(code).entries()) {
    const typed = code.slice(0, at) + letter + code.slice(at);
    expect(readPhoneCode(typed, loadScenario)).toMatchObject({ ok: false });
  }
});

test('every number of that many letters is a report or is refused: none is read past its end', () => {
  const symbols = fc.array(fc.nat(31), { minLength: 4, maxLength: maxLetters - checkLetters });
  fc.assert(
    fc.property(symbols, (some) => {
      const typed = [...some, ...checkSymbols(some)].map((symbol) => alphabet[symbol]).join('');
      const read = readPhoneCode(typed, loadScenario);
      if (!read.ok) return;
      const { scenario: id, version, isPartial, isDemo, isTraining, standIn, light, rows } = read.report;
      const ended: Codable['ended'] = isPartial ? 'cancelled' : 'finished';
      const report: Codable = {
        scenario: { id, version, options: { counterpart: standIn !== undefined } },
        light,
        ended,
        demo: isDemo,
        ...(isTraining && { training }),
        counterparts: standIn === 'answered' ? [counterpart] : [],
        checks: rows,
      };
      expect(codeOf(report).replaceAll('-', '')).toBe(typed);
    }),
    { numRuns: 5000 },
  );
});

const row = { id: 'server-sql', light: 'green', state: 'open' } as const;

test.each<[string, Partial<Codable>]>([
  ['of an unknown scenario', { scenario: { id: '365-moon', version: 1, options: {} } }],
  ['of a prototype key as its scenario', { scenario: { id: '__proto__', version: 1, options: {} } }],
  ['of another version', { scenario: { id: '365-client', version: 99, options: {} } }],
  ['with a row that is not known', { checks: [{ ...row, id: 'server-moon' }] }],
  ['with a row of another scenario', { checks: [{ ...row, id: 'licence-443' }] }],
  ['with a row twice', { checks: [row, row] }],
])('a report %s has no code, rather than a wrong one', (_, changed) => {
  expect(phoneCodeOf({ ...emptyOf('365-client'), ...changed }, loadScenario)).toBeUndefined();
});

test('it is read aloud letter by letter', () => {
  expect(spelled('01A6-R1')).toBe('0 1 A 6, R 1');
});
