import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
