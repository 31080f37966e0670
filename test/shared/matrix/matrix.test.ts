import { translator } from '../../../shared/locales/index.ts';
import { groupsOf, matrixOf, matrixSchema, nameOfSeat } from '../../../shared/matrix/matrix.ts';
import { actionsOf, matrixOutline } from '../../../shared/matrix/matrix-outline.ts';
import { type Seat, seatOf } from '../../../shared/matrix/seat.ts';
import type { Report } from '../../../shared/report.ts';
import { type Network, reportOf } from '../../helpers/networks.ts';

const blocked: Network = { saw: { 'server-application': 'filtered' } };

interface Found extends Partial<Report> {
  pc?: string;
  network?: Network;
  intact?: boolean;
}

let nextId = 0;

/** A report of that PC, with an id of its own. */
function seat(file: string, { pc, network = {}, intact = true, ...overrides }: Found = {}) {
  const machine = pc === undefined ? {} : { computerName: { value: pc } };
  const report = reportOf({ scenario: '365-client', machine, ...network });
  nextId += 1;
  return seatOf({ ...report, id: `id-${nextId}`, ...overrides }, file, intact);
}

const day = (number: number): { createdAt: string } => ({ createdAt: `2026-03-0${number}T12:00:00.000Z` });

describe('many reports', () => {
  test('are told by their worst light, and equal seats stand together', () => {
    const matrix = matrixOf(
      [seat('a'), seat('1', { network: blocked }), seat('2', { network: blocked }), seat('3')],
      [],
    );
    expect(matrixSchema.parse(matrix)).toEqual(matrix);
    expect([matrix.light, matrix.counts]).toEqual(['red', { green: 2, yellow: 0, red: 2, grey: 0 }]);
    expect(groupsOf(matrix).map((group) => group.map(nameOfSeat))).toEqual([
      ['1', '2'],
      ['3', 'a'],
    ]);
  });

  test('none at all are told as nothing that could be told', () => {
    expect(matrixOf([], [])).toMatchObject({ light: 'grey', seats: [], rows: [], causes: [] });
  });

  test('count a row that the profile switched off for nothing', () => {
    const on: Network = { scenario: 'classic-office' };
    const off: Network = { ...on, options: { mail: false, updates: false } };
    const { rows } = matrixOf([seat('on', { network: on }), seat('off', { network: off })], []);
    expect(rows.find(({ id }) => id === 'updates-21')?.counts).toMatchObject({ grey: 0, off: 1 });
    expect(rows.find(({ id }) => id === 'licence-443')?.counts).toMatchObject({ green: 2, off: 0 });
  });
});

test('a row whose port stood in for that of the specification is told by that one', () => {
  const { checks } = reportOf({ scenario: '365-client' });
  const moved = checks.map((row) => ({ ...row, port: row.port + 10_000, specifiedPort: row.port }));
  const matrix = matrixOf([seat('a'), seat('b', { checks: moved })], []);
  expect(matrixSchema.parse(matrix).rows.find(({ id }) => id === 'server-application')?.ports).toEqual(['19813/tcp']);
  const { groups } = matrixOutline(matrix, 'en', translator('en'));
  expect(groups.flatMap(({ ports }) => ports)).toContain('19813/tcp');
});

describe('of one PC', () => {
  test('the latest report stands, however its name is written', () => {
    const matrix = matrixOf(
      [
        seat('old', { pc: 'PC-7', ...day(1) }),
        seat('new', { pc: 'pc-7', ...day(3) }),
        seat('mid', { pc: 'PC-7', ...day(2) }),
      ],
      [],
    );
    expect(matrix.seats.map(({ file, setAside }) => [file, setAside])).toEqual([['new', 2]]);
    expect(matrix.setAside).toEqual({ older: 2, copies: 0, altered: [] });
  });

  test('another scenario is another seat', () => {
    const other: Found = { network: { scenario: '365-server' } };
    const matrix = matrixOf([seat('one', { pc: 'PC-7' }), seat('two', { pc: 'PC-7', ...other })], []);
    expect(matrix.seats).toHaveLength(2);
  });

  test('what was altered or stopped does not take the place of what was not', () => {
    const matrix = matrixOf(
      [
        seat('stopped', { pc: 'A', ended: 'cancelled', ...day(3) }),
        seat('whole', { pc: 'A', ...day(1) }),
        seat('altered', { pc: 'B', intact: false, ...day(3) }),
        seat('intact', { pc: 'B', ended: 'cancelled', ...day(1) }),
      ],
      [],
    );
    expect(matrix.seats.map(({ file }) => file).sort()).toEqual(['intact', 'whole']);
  });

  test('what was altered is named, beside its original and alone', () => {
    const original = seat('original.json', { pc: 'A' });
    const copy = { ...original, file: 'copy.json', intact: false };
    const matrix = matrixOf([copy, original, seat('alone.json', { pc: 'B', intact: false })], []);
    expect(matrix.setAside).toEqual({ older: 0, copies: 0, altered: ['copy.json'] });
    expect(matrixOutline(matrix, 'en', translator('en')).notes).toEqual([
      '1 report was altered after it was written: alone.json.',
      '1 report that was altered does not count: copy.json.',
    ]);
  });

  test('two seats or reports are told apart by what differs', () => {
    const names = (found: Seat[], all: boolean): string[] =>
      matrixOutline(matrixOf(found, [], { all }), 'en', translator('en')).groups.flatMap(({ seats }) =>
        seats.map(({ name }) => name.replaceAll('\u202f', ' ')),
      );
    const server: Found = { pc: 'pc-7', network: { scenario: '365-server' } };
    expect(names([seat('a', { pc: 'PC-7' }), seat('b', server), seat('c', { pc: 'PC-8' })], false).sort()).toEqual([
      'PC-7 · 365-client',
      'PC-8',
      'pc-7 · 365-server',
    ]);
    const twice = [seat('a', { pc: 'PC-7', ...day(1) }), seat('b', { pc: 'PC-7', ...day(2) })];
    expect(names(twice, true).sort()).toEqual([
      expect.stringMatching(/^PC-7 · 1 Mar/),
      expect.stringMatching(/^PC-7 · 2 Mar/),
    ]);
  });

  test('all reports are shown where that is asked for, but none twice', () => {
    const first = seat('first', { pc: 'PC-7', ...day(1) });
    const found = [first, { ...first, file: 'again' }, seat('second', { pc: 'PC-7', ...day(2) })];
    expect(matrixOf(found, [], { all: true })).toMatchObject({ seats: [{}, {}], setAside: { older: 0, copies: 1 } });
    expect(matrixOf(found, [])).toMatchObject({ seats: [{ file: 'second' }], setAside: { older: 1, copies: 1 } });
  });
});

describe('an exercise and a trial run', () => {
  const training = { situation: 'vpn-missing', playedBack: true };
  const exercise = (): Seat => seat('exercise', { pc: 'PC-7', network: blocked, demo: true, training });
  const trial = (): Seat => seat('trial', { network: blocked, demo: true });

  test.each([false, true])('count for nothing, and are listed, whether all are shown: %s', (all) => {
    const [first, second] = [exercise(), trial()];
    const matrix = matrixOf([first, { ...first, file: 'again' }, second, seat('real', { pc: 'PC-7' })], [], { all });
    expect(matrixSchema.parse(matrix)).toEqual(matrix);
    expect(matrix).toMatchObject({
      light: 'green',
      counts: { green: 1, red: 0 },
      seats: [{ file: 'real', setAside: 0 }],
      causes: [],
      unnamed: 0,
      setAside: { older: 0, copies: 1, altered: [] },
      uncounted: [{ file: 'exercise', training }, { file: 'trial' }],
    });
    expect(matrix.rows.every(({ counts }) => counts.red === 0)).toBe(true);
    expect(matrixOutline(matrix, 'en', translator('en')).notes).toContain(
      '2 reports do not count: 1 exercise, 1 trial run.',
    );
  });

  test('alone come to no light, and say what is missing', () => {
    const matrix = matrixOf([exercise(), trial()], []);
    expect([matrix.light, matrix.seats]).toEqual(['grey', []]);
    const t = translator('en');
    expect(matrixOutline(matrix, 'en', t).notes[0]).toBe(t('summary.note.practice-only'));
  });

  test('leave a rehearsal with a stand-in a seat', () => {
    const matrix = matrixOf([{ ...seat('rehearsed'), standIn: 'answered' }, trial()], []);
    expect(matrix.seats.map(({ file }) => file)).toEqual(['rehearsed']);
  });
});

test('reports that name no PC are seats of their own', () => {
  const strict = { redaction: { level: 'strict', struck: 0 } } as const;
  const found = [seat('1'), seat('2'), seat('3', { pc: 'host', ...strict }), seat('4', { pc: 'host', ...strict })];
  const { seats } = matrixOf(found, []);
  expect(seats.map(nameOfSeat)).toEqual(['1', '2', '3', '4']);
});

test('what a foreign report brings too much of is left out, and its rows may be called anything', () => {
  const report = reportOf({ scenario: '365-client' });
  const [pattern] = report.checks;
  if (pattern === undefined) throw new Error('no row');
  const strange = ['__proto__', 'constructor', ...Array.from({ length: 5000 }, (_row, n) => `strange-${n}`)];
  const checks = [...strange.map((id) => ({ ...pattern, id })), ...report.checks];
  const matrix = matrixOf([seatOf({ ...report, checks, id: 'x'.repeat(5000) }, 'strange', true), seat('own')], []);
  expect(matrix.rows.length).toBeLessThanOrEqual(200);
  expect(matrix.rows.slice(0, report.checks.length).map(({ id }) => id)).toEqual(
    expect.arrayContaining(report.checks.map(({ id }) => id)),
  );
  expect(JSON.stringify(matrix).length).toBeLessThan(200_000);
});

test('seats that share a cause on other ports have each its own port and action', () => {
  const t = translator('en');
  const moved: Network = { ...blocked, options: { ports: { application: 20_000 } } };
  const matrix = matrixOf([seat('1', { network: blocked }), seat('2', { network: moved })], []);
  const [group] = matrixOutline(matrix, 'en', t).groups;
  const column = matrix.rows.findIndex(({ id }) => id === 'server-application');
  expect(group?.ports[column]).toBe('19813/tcp, 20000/tcp');
  const actions = group?.causes.flatMap((cause) => actionsOf(cause, t)) ?? [];
  for (const port of ['19813', '20000']) {
    expect(actions.filter((text) => text.includes(port))).toEqual([expect.stringMatching(/\(at 1 seat\)$/)]);
  }
});

test('where there is no report, it is said what is wanted', () => {
  expect(matrixOutline(matrixOf([], []), 'en', translator('en')).notes).toEqual([
    'There is no report here. Wanted are files that end in .portampel, .json or .html.',
  ]);
});
