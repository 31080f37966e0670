import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { History } from '../../electron/store/history.ts';
import { readDocument } from '../../engine/document.ts';
import { bundleOf } from '../helpers/bundle-of.ts';

import.meta.jest.setTimeout(300_000);

const kills = 12;
/** A busy machine may need more for the history to be full. */
const mostKills = 60;
const limit = 5;

let folder: string;
const writer = bundleOf('test/helpers/history-writer.ts');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portampel-killed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a process add runs and kills it so long after it has opened the history. Returns the runs that it called kept. */
async function writeAndKill(place: string, afterMs: number): Promise<string[]> {
  const child = spawn(process.execPath, [writer, place, String(limit)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const isOpen = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      resolve();
    });
  });
  const isClosed = once(child, 'close');
  await isOpen;
  await pause(afterMs);
  child.kill('SIGKILL');
  await isClosed;
  return said.split('\n').slice(1, -1);
}

test('a session killed while it keeps a run loses at most that one', async () => {
  const place = join(folder, 'history');
  let kept: string[] = [];
  const said = new Set<string>();
  let most = 0;
  for (let kill = 0; kill < kills || (kept.length < limit && kill < mostKills); kill += 1) {
    const added = await writeAndKill(place, 8 * kill);
    kept = [...kept, ...added].slice(-limit);
    const history = new History(place, () => undefined);
    await history.open();
    const listed = await history.list();
    // Killed before the oldest went, a session leaves one too many; the next run that is kept puts that right.
    most = added.length === 0 ? most + 1 : limit + 1;
    expect(listed.length).toBeLessThanOrEqual(most);
    for (const { id } of listed) {
      const document = readDocument(history.reportFile(id));
      expect(document).toMatchObject({ kind: 'report', intact: true, report: { id } });
    }
    // All that was called kept is there; each run that was not yet called so may be too, and has the place of the oldest.
    for (const id of added) said.add(id);
    const ids = new Set(listed.map(({ id }) => id));
    const unsaid = listed.filter(({ id }) => !said.has(id)).length;
    const due = kept.slice(Math.max(0, kept.length - Math.max(0, limit - unsaid)));
    expect(due.filter((id) => !ids.has(id))).toEqual([]);
    const files = listed.flatMap(({ id }) => [`${id}.portampel`, `${id}.summary.json`]);
    expect(readdirSync(place).toSorted()).toEqual([...files, 'removed'].toSorted());
  }
  expect(kept).toHaveLength(limit);
});

test('a report without its summary is found again, one that cannot be read goes, and so does a summary alone', async () => {
  const place = join(folder, 'torn');
  while ((await opened(place)).length < 4) await writeAndKill(place, 100);
  const [first, second, third, fourth] = (await opened(place)).map(({ id }) => id);
  rmSync(join(place, `${first}.summary.json`));
  rmSync(join(place, `${second}.summary.json`));
  writeFileSync(join(place, `${second}.portampel`), '{"format":');
  rmSync(join(place, `${third}.portampel`));
  renameSync(join(place, `${fourth}.summary.json`), join(place, `${fourth}.summary.json.123456`));
  const left = (await opened(place)).map(({ id }) => id);
  expect(left).toEqual(expect.arrayContaining([first, fourth]));
  expect(left).not.toContain(second);
  expect(left).not.toContain(third);
  const names = readdirSync(place).join(' ');
  expect(names).not.toContain(second);
  expect(names).not.toContain(third);
  expect(names).not.toContain('123456');
});

async function opened(place: string) {
  const history = new History(place, () => undefined);
  await history.open();
  return history.list();
}
