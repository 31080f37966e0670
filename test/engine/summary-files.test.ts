import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn } from '../../engine/summary-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'portampel-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** On Windows, making a link takes a right that few accounts have. */
const onUnix = process.platform === 'win32' ? test.skip : test;
/** Whoever owns nothing here: the superuser may look into all folders. */
const nobody = 65_534;

test('a folder stands for what is called like a report in it, and for no folder', () => {
  const reports = join(folder, 'plain');
  mkdirSync(join(reports, 'folder.json'), { recursive: true });
  for (const name of ['b.html', 'a.JSON', 'c.portampel', 'notes.txt']) writeFileSync(join(reports, name), '');
  expect(filesIn(reports)).toEqual(['a.JSON', 'b.html', 'c.portampel'].map((name) => join(reports, name)));
});

onUnix('links in a folder are listed, whatever they lead to, other than those to folders', () => {
  const reports = join(folder, 'linked');
  mkdirSync(reports);
  writeFileSync(join(folder, 'elsewhere.json'), '');
  symlinkSync(join(folder, 'elsewhere.json'), join(reports, 'file.json'));
  symlinkSync(join(folder, 'gone'), join(reports, 'broken.json'));
  symlinkSync('loop.json', join(reports, 'loop.json'));
  symlinkSync(folder, join(reports, 'folder.json'));
  expect(filesIn(reports)).toEqual(['broken.json', 'file.json', 'loop.json'].map((name) => join(reports, name)));
  expect(filesIn(join(reports, 'loop.json'))).toEqual([join(reports, 'loop.json')]);
});

test.each([
  ['that is not there', join(folder, 'missing')],
  ['below a file', join(folder, 'a-file', 'below')],
  ['longer than any', 'x'.repeat(5000)],
  ['that is none', 'a\u0000b'],
])('a path %s is left to whoever reads it', (_what, path) => {
  writeFileSync(join(folder, 'a-file'), '');
  expect(filesIn(path)).toEqual([path]);
});

onUnix('a folder that nobody may look into is not taken for an empty one', () => {
  const path = join(folder, 'closed');
  mkdirSync(path, { mode: 0o000 });
  chmodSync(folder, 0o755);
  const isSuperuser = process.geteuid?.() === 0;
  if (isSuperuser) process.seteuid?.(nobody);
  try {
    expect(filesIn(path)).toEqual([path]);
  } finally {
    if (isSuperuser) process.seteuid?.(0);
  }
});
