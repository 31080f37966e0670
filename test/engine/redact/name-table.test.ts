import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NameTable } from '../../../engine/redact/name-table.ts';
import { bundleOf } from '../../helpers/bundle-of.ts';

import.meta.jest.setTimeout(300_000);

const writer = bundleOf('test/helpers/names-writer.ts');
const folders = mkdtempSync(join(tmpdir(), 'portampel-names-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));
const emptyFolder = (): string => mkdtempSync(join(folders, 'x-'));

/** Lets a process add names, and kills it once it has kept so many; none are killed that come to their end before. */
async function write(folder: string, own: string, count: number, killedAfter = Infinity): Promise<string[]> {
  const child = spawn(process.execPath, [writer, folder, own, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.split('\n').length > killedAfter) child.kill('SIGKILL');
  });
  await once(child, 'close');
  return said.split('\n').slice(0, -1);
}

test('eight processes at once, four of them killed on the way: no name that was kept is lost', async () => {
  const folder = emptyFolder();
  const kept = await Promise.all(
    Array.from({ length: 8 }, (_, own) => write(folder, String(own), 40, own % 2 === 0 ? undefined : 10)),
  );
  expect(kept.filter((names) => names.length === 40).length).toBeGreaterThanOrEqual(4);
  const table = new NameTable(folder);
  expect(kept.flat().filter((name) => table.get(`host-${name}`) !== name)).toEqual([]);
  // Nobody waits for one that was killed, and what was written is put together.
  await table.add(new Map([['host-last', 'last']]));
  expect(table.get('host-last')).toBe('last');
  expect(readdirSync(folder).filter((name) => name.endsWith('.json')).length).toBeLessThan(50);
});

test('what is known is written no second time', async () => {
  const folder = emptyFolder();
  for (let run = 0; run < 3; run += 1) await new NameTable(folder).add(new Map([['host-a', 'a.example']]));
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a table of before is read; what cannot be understood stays, and harms nobody', async () => {
  const folder = emptyFolder();
  const before = { format: 'portampel-pseudonyms/1', names: { 'host-old': 'old.example' } };
  writeFileSync(join(folder, 'pseudonyms.json'), JSON.stringify(before));
  writeFileSync(join(folder, 'pseudonyms-newer.json'), JSON.stringify({ format: 'portampel-pseudonyms/2', names: {} }));
  writeFileSync(join(folder, 'pseudonyms-half.json'), '{"format":"portampel-pseudonyms/1","na');
  writeFileSync(join(folder, 'pseudonyms-1-x.json.12345'), 'what a killed program left');
  for (let name = 0; name < 40; name += 1) await new NameTable(folder).add(new Map([[`host-${name}`, `${name}`]]));
  const table = new NameTable(folder);
  expect([table.get('host-old'), table.get('host-0'), table.get('host-39')]).toEqual(['old.example', '0', '39']);
  expect(table.get('__proto__')).toBeUndefined();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['pseudonyms-half.json', 'pseudonyms-newer.json']));
  expect(readdirSync(folder)).not.toContain('pseudonyms.json');
});

const maxFileBytes = 16 * 1024 * 1024;

/** So many names of a kilobyte each, in a script that takes three bytes for a letter. */
function longNames(own: string, count: number): Map<string, string> {
  return new Map(Array.from({ length: count }, (_, n) => [`host-${own}-${n}`, `${n}${'名'.repeat(340)}`]));
}

function largest(folder: string): number {
  return Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size));
}

test('more than a file holds is put together into several, and all of it can be read again', async () => {
  const folder = emptyFolder();
  const added = Array.from({ length: 33 }, (_, run) => longNames(String(run), 700));
  const [last = new Map<string, string>(), ...before] = added.toReversed();
  for (const [run, names] of before.toReversed().entries()) {
    const table = { format: 'portampel-pseudonyms/1', names: Object.fromEntries(names) };
    writeFileSync(join(folder, `pseudonyms-${run}-x.json`), JSON.stringify(table));
  }
  await new NameTable(folder).add(last);
  expect(readdirSync(folder).length).toBeLessThan(5);
  expect(largest(folder)).toBeLessThanOrEqual(maxFileBytes);
  const table = new NameTable(folder);
  expect([table.get('host-0-0'), table.get('host-32-699')]).toEqual([
    added[0]?.get('host-0-0'),
    added[32]?.get('host-32-699'),
  ]);
  // All of them, and none that is not known yet.
  const files = readdirSync(folder);
  await table.add(new Map(added.flatMap((names) => [...names])));
  expect(readdirSync(folder)).toEqual(files);
});

test('more than a file holds, at once, is kept too', async () => {
  const folder = emptyFolder();
  const names = longNames('x', 17_000);
  const table = new NameTable(folder);
  await table.add(names);
  expect(largest(folder)).toBeLessThanOrEqual(maxFileBytes);
  expect([table.get('host-x-0'), table.get('host-x-16999')]).toEqual([
    names.get('host-x-0'),
    names.get('host-x-16999'),
  ]);
});

test('a name larger than a file is refused, and harms no other', async () => {
  const table = new NameTable(emptyFolder());
  await table.add(new Map([['host-a', 'a']]));
  const larger = new Map([
    ['host-b', 'b'],
    ['host-c', 'c'.repeat(maxFileBytes)],
  ]);
  await expect(table.add(larger)).rejects.toMatchObject({ code: 'EFBIG' });
  expect([table.get('host-a'), table.get('host-b')]).toEqual(['a', undefined]);
});

test('what killed programs left goes once nobody can be at it; what cannot go keeps nobody from adding', async () => {
  const folder = emptyFolder();
  for (const name of ['pseudonyms-1-x.json.12345', 'pseudonyms-2-x.json.678']) writeFileSync(join(folder, name), '{');
  utimesSync(join(folder, 'pseudonyms-1-x.json.12345'), 0, 0);
  // A folder cannot go as a file does.
  mkdirSync(join(folder, 'pseudonyms-3-x.json.9'));
  utimesSync(join(folder, 'pseudonyms-3-x.json.9'), 0, 0);
  for (let name = 0; name < 33; name += 1) await new NameTable(folder).add(new Map([[`host-${name}`, `${name}`]]));
  const left = readdirSync(folder);
  expect(left).not.toContain('pseudonyms-1-x.json.12345');
  expect(left).toEqual(expect.arrayContaining(['pseudonyms-2-x.json.678', 'pseudonyms-3-x.json.9']));
  expect(new NameTable(folder).get('host-32')).toBe('32');
});
