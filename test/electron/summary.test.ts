import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Summary } from '../../electron/summary.ts';
import { KeyStore } from '../../engine/index.ts';
import { seal } from '../../engine/report.ts';
import { unpackMatrix } from '../../shared/matrix/packed-matrix.ts';
import { UserError } from '../../shared/user-error.ts';
import { type Network, reportOf } from '../helpers/networks.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-summary-'));
const keys = join(folder, 'keys');
mkdirSync(keys);
afterAll(() => rmSync(folder, { recursive: true }));

const blocked: Network = {
  scenario: '365-client',
  hosts: { server: 'srv1.kanzlei-huber.example' },
  saw: { 'server-application': 'filtered' },
};

/** A folder with one report, and one more beside it that names no PC. */
function office(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  const named = { ...blocked, machine: { computerName: { value: `PC-${name}` } } };
  for (const [file, network] of Object.entries({ 'a-named.json': named, 'b-huber.json': blocked })) {
    const { digest: _, ...content } = reportOf(network);
    writeFileSync(join(path, file), JSON.stringify(seal({ ...content, id: `${name} ${file.slice(0, 1)}` })));
  }
  return path;
}

const offices = ['bern', 'chur', 'genf'].map(office);

/** Its first file tells a reading's progress: what a test does `within` the next reading happens there. */
function summaryWith() {
  const names = new KeyStore(keys);
  let next: (() => void) | undefined;
  const summary = new Summary({
    key: () => names.key(),
    remember: (given) => names.remember(given),
    progress: () => {
      const now = next;
      next = undefined;
      now?.();
    },
  });
  const within = (what: () => void): void => {
    next = what;
  };
  return { summary, within };
}

const someName: unknown = expect.objectContaining({ kind: 'name' });
const filesOf = ({ matrix }: Awaited<ReturnType<Summary['read']>>): (string | undefined)[] =>
  unpackMatrix(matrix)
    .seats.map(({ file }) => file)
    .sort();

test('seats of a reading that was cancelled open by the names they have, after a preview as well', async () => {
  const { summary, within } = summaryWith();
  within(() => summary.stop());
  const cut = await summary.read(offices, false);
  expect([cut.done, cut.total, filesOf(cut)]).toEqual([1, 6, ['bern/a-named.json']]);
  expect(await summary.preview('standard')).toEqual(expect.arrayContaining([someName]));
  expect(summary.pathOf('bern/a-named.json')).toBe(join(folder, 'bern/a-named.json'));
  expect(() => summary.pathOf('genf/b-huber.json')).toThrow(UserError);
});

test('a preview that was stopped, or that another took the place of, never passes for the whole one', async () => {
  const { summary, within } = summaryWith();
  await summary.read(offices, false);
  within(() => summary.stop());
  await expect(summary.preview('standard')).rejects.toThrow(UserError);
  let another: Promise<unknown> = Promise.resolve();
  within(() => {
    another = summary.preview('strict');
  });
  await expect(summary.preview('standard')).rejects.toThrow(UserError);
  expect(await another).toEqual(expect.arrayContaining([someName]));
  within(() => summary.stop());
  expect(await summary.leaving({ level: 'none', strike: [] })).toBeNull();
});

test('files that are added while others are read do not take their place', async () => {
  const { summary, within } = summaryWith();
  const [bern = '', ...others] = offices;
  let added: ReturnType<Summary['read']> | undefined;
  within(() => {
    added = summary.read(others, true);
  });
  await summary.read([bern], false);
  expect(await added).toMatchObject({ done: 6, total: 6 });
  expect(summary.pathOf('bern/a-named.json')).toBe(join(bern, 'a-named.json'));
});

test('what leaves is what the summary on the screen was read from, whatever is being read beside it', async () => {
  const { summary, within } = summaryWith();
  const [bern = '', ...others] = offices;
  await summary.read([bern], false);
  let leaving: ReturnType<Summary['leaving']> | undefined;
  within(() => {
    leaving = summary.leaving({ level: 'none', strike: [] });
  });
  await summary.read(others, true);
  expect((await leaving)?.seats.length).toBe(2);
});

test.each(['none', 'standard', 'strict'] as const)('no name of a file leaves at the level «%s»', async (level) => {
  const { summary } = summaryWith();
  const broken = join(folder, 'huber-halb.json');
  writeFileSync(broken, '{');
  await summary.read([...offices, broken], false);
  const matrix = await summary.leaving({ level, strike: [] });
  expect(matrix?.unread).toMatchObject([{ file: '7' }]);
  expect(JSON.stringify([matrix?.seats, matrix?.unread])).not.toMatch(/\.json|huber-halb/);
  expect(matrix?.seats.some(({ machine }) => machine === 'PC-bern')).toBe(level === 'none');
});
