import { countsOf, groupsOf, groupsUpTo, rowsOf, struckAfter } from '../../../../renderer/features/leaving/preview.ts';
import type { PreviewEntry } from '../../../../shared/redaction.ts';

const entries: PreviewEntry[] = [
  { kind: 'said', before: 'hello Huber', after: 'hello org-ABCDE', count: 1 },
  { kind: 'name', before: 'srv1.huber.ch', after: 'host-BCDFG.dom-HJKMN', count: 3 },
  { kind: 'word', before: 'TLSv1.3', after: 'TLSv1.3', count: 9 },
  { kind: 'name', before: 'localhost', after: 'localhost', count: 1 },
];
const rows = rowsOf(entries);
const nothing: ReadonlySet<string> = new Set();
const everything = { query: '', changedOnly: false };
const idsOf = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ kind, rows: own }) => [kind, own.map(({ id }) => id)]);

test('texts stand in groups, names first', () => {
  expect(idsOf(groupsOf(rows, everything, nothing))).toEqual([
    ['name', ['1', '3']],
    ['said', ['0']],
    ['word', ['2']],
  ]);
});

test('a search looks at both sides, whatever the case', () => {
  expect(idsOf(groupsOf(rows, { ...everything, query: ' HUBER ' }, nothing))).toEqual([
    ['name', ['1']],
    ['said', ['0']],
  ]);
  expect(idsOf(groupsOf(rows, { ...everything, query: 'bcdfg' }, nothing))).toEqual([['name', ['1']]]);
});

test('only what changes is shown when that is asked for, struck texts included', () => {
  const filter = { query: '', changedOnly: true };
  expect(idsOf(groupsOf(rows, filter, new Set(['TLSv1.3'])))).toEqual([
    ['name', ['1']],
    ['said', ['0']],
    ['word', ['2']],
  ]);
});

test('a struck text is no replaced one', () => {
  expect(countsOf(rows, new Set(['srv1.huber.ch']))).toEqual({ total: 4, replaced: 1, struck: 1 });
});

test('a long list begins with its first rows', () => {
  expect(idsOf(groupsUpTo(groupsOf(rows, everything, nothing), 3))).toEqual([
    ['name', ['1', '3']],
    ['said', ['0']],
  ]);
});

test('what the filter hides stays struck, and a text is struck in all its rows', () => {
  const twice = rowsOf([...entries, { kind: 'said', before: 'localhost', after: 'localhost', count: 1 }]);
  const shown = twice.filter(({ before }) => before === 'localhost');
  expect(struckAfter(new Set(['TLSv1.3']), shown, new Set(['3']))).toEqual(new Set(['TLSv1.3', 'localhost']));
  expect(struckAfter(new Set(['TLSv1.3', 'localhost']), shown, new Set(['4']))).toEqual(new Set(['TLSv1.3']));
  expect(struckAfter(nothing, shown, 'all')).toEqual(new Set(['localhost']));
});
