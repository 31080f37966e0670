import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, portampel } from './portampel.ts';

const signed = ['check', '--demo', '--format', 'json', '--quiet', '--sign', '--output'];
const verify = (file: string, ...more: string[]) => ['verify', file, '--lang', 'en', ...more];

test('who has signed a report is told, here and elsewhere, and so is what was done to it', async () => {
  const cwd = emptyFolder();
  const here = { cwd };
  const other = emptyFolder();
  const there = { cwd, env: { XDG_CONFIG_HOME: other, APPDATA: other, HOME: other } };
  expect((await portampel([...signed, 'a.json'], here)).code).toBe(0);
  const own = await portampel(verify('a.json'), here);
  expect([own.code, own.stdout]).toEqual([0, expect.stringMatching(/^a\.json: .*signed with the key of this PC/)]);
  const unknown = await portampel(verify('a.json'), there);
  expect([unknown.code, unknown.stdout]).toEqual([0, expect.stringContaining('not known here')]);
  const named = await portampel(verify('a.json', '--name', 'IT Huber'), there);
  expect([named.code, named.stdout]).toEqual([0, expect.stringContaining('IT Huber')]);
  const text = readFileSync(join(cwd, 'a.json'), 'utf8');
  writeFileSync(join(cwd, 'b.json'), text.replace('"light": "green"', '"light": "red"'));
  const altered = await portampel(verify('b.json'), here);
  expect([altered.code, altered.stdout]).toEqual([2, expect.stringContaining('altered')]);
  const none = await portampel(verify('missing.json'), here);
  expect([none.code, none.stdout]).toEqual([3, '']);
});
