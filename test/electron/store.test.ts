import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { History } from '../../electron/store/history.ts';
import { JsonStore } from '../../electron/store/json-store.ts';
import { defaultUserSettings } from '../../shared/default-settings.ts';
import { markCounts } from '../../shared/marks.ts';
import { settingsSchema } from '../../shared/settings.ts';
import { exampleReport } from '../helpers/reports.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portampel-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const quiet = (): void => undefined;

describe('JsonStore', () => {
  const schema = z.object({ version: z.literal(1), name: z.string(), size: z.int() });
  const defaults = { version: 1 as const, name: 'new', size: 1 };
  const open = () => new JsonStore(join(folder, 'deep', 'a.json'), schema, defaults, quiet);

  function put(text: string): void {
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep', 'a.json'), text);
  }

  it('begins with the defaults, and that is no trouble', () => {
    const store = open();
    expect([store.value, store.wasUnreadable]).toEqual([defaults, false]);
  });

  it('remembers over a restart', async () => {
    await open().set({ ...defaults, name: 'kept' });
    expect(open().value.name).toBe('kept');
  });

  it('writes the last of many values, whole', async () => {
    const store = open();
    await Promise.all(Array.from({ length: 50 }, (_, size) => store.set({ ...defaults, size })));
    expect(open().value.size).toBe(49);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['a.json']);
  });

  it('takes the default for what an older version did not know', () => {
    put('{"version":1,"name":"old"}');
    expect(open().value).toEqual({ version: 1, name: 'old', size: 1 });
  });

  it.each(['', 'null', '[]', '{"version":1', '{"version":2,"name":"later"}', '{"version":1,"size":"large"}'])(
    'puts %j aside and goes on with the defaults',
    (text) => {
      put(text);
      const store = open();
      expect([store.value, store.wasUnreadable]).toEqual([defaults, true]);
      expect(readFileSync(join(folder, 'deep', 'a.json.unreadable'), 'utf8')).toBe(text);
    },
  );

  it('keeps the value for the session where the folder takes no file', async () => {
    writeFileSync(join(folder, 'deep'), 'a file where the folder should be');
    const told: string[] = [];
    const store = new JsonStore(join(folder, 'deep', 'a.json'), schema, defaults, (text) => told.push(text));
    await store.set({ ...defaults, name: 'held' });
    expect({ name: store.value.name, told: told.length > 0 }).toEqual({ name: 'held', told: true });
  });
});

it('accepts its own default settings', () => {
  expect(settingsSchema.parse(defaultUserSettings)).toEqual(defaultUserSettings);
});

describe('History', () => {
  async function open(): Promise<History> {
    const history = new History(join(folder, 'history'), quiet);
    await history.open();
    return history;
  }

  const runAt = (second: number) => ({
    ...exampleReport(),
    id: `00000000-0000-4000-8000-${String(second).padStart(12, '0')}`,
    createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString(),
  });

  it('lists runs newest first, with what a list shows', async () => {
    const history = await open();
    for (const second of [2, 3, 1]) await history.add(runAt(second), 10);
    const { light, durationMs, scenario } = exampleReport();
    const { off, ...counts } = markCounts(exampleReport());
    expect(off).toBeGreaterThan(0);
    const entries = await (await open()).list();
    expect(entries.map(({ createdAt }) => createdAt.slice(17, 19))).toEqual(['03', '02', '01']);
    expect(entries[0]).toMatchObject({
      light,
      counts,
      durationMs,
      scenario: scenario.id,
      isDemo: false,
    });
    expect(entries[0]).not.toHaveProperty('standIn');
  });

  it('keeps the report as it was', async () => {
    const history = await open();
    const report = runAt(1);
    await history.add(report, 10);
    expect(JSON.parse(readFileSync(history.reportFile(report.id), 'utf8'))).toEqual(report);
  });

  it('keeps no more than fits its size, and always the last run', async () => {
    const place = join(folder, 'history');
    const size = JSON.stringify(runAt(1), null, 2).length;
    const history = new History(place, quiet, 2.5 * size);
    await history.open();
    for (const second of [1, 2, 3]) await history.add(runAt(second), 10);
    expect((await history.list()).map(({ id }) => id)).toEqual([runAt(3).id, runAt(2).id]);
    const tiny = new History(place, quiet, 1);
    await tiny.add(runAt(4), 10);
    expect((await tiny.list()).map(({ id }) => id)).toEqual([runAt(4).id]);
    expect(readdirSync(place).filter((name) => name.endsWith('.portampel'))).toHaveLength(1);
  });

  it('lets the oldest go above its limit, files and all', async () => {
    const history = await open();
    for (const second of [1, 2, 3]) await history.add(runAt(second), 2);
    expect((await history.list()).map(({ id }) => id)).toEqual([runAt(3).id, runAt(2).id]);
    expect(existsSync(history.reportFile(runAt(1).id))).toBe(false);
  });

  it('keeps the last run where the clock was ahead before', async () => {
    const history = await open();
    for (const second of [2, 3, 1]) await history.add(runAt(second), 2);
    expect((await history.list()).map(({ id }) => id)).toEqual([runAt(3).id, runAt(1).id]);
  });

  it('brings back what was removed, until the next start', async () => {
    const history = await open();
    await history.add(runAt(1), 10);
    await history.remove([runAt(1).id]);
    expect(await history.list()).toEqual([]);
    await history.restore([runAt(1).id]);
    expect(await history.list()).toHaveLength(1);
    await history.remove([runAt(1).id]);
    const next = await open();
    await expect(next.restore([runAt(1).id])).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await next.list()).toEqual([]);
  });

  it('loses one line to a damaged summary, and no more', async () => {
    const history = await open();
    for (const second of [1, 2]) await history.add(runAt(second), 10);
    writeFileSync(join(folder, 'history', `${runAt(1).id}.summary.json`), '{');
    expect((await history.list()).map(({ id }) => id)).toEqual([runAt(2).id]);
  });

  it('does not keep the app from starting where its folder cannot be had', async () => {
    writeFileSync(join(folder, 'history'), 'a file where the folder should be');
    const told: string[] = [];
    const history = new History(join(folder, 'history'), (text) => told.push(text));
    await history.open();
    expect({ entries: await history.list(), told: told.length }).toEqual({ entries: [], told: 1 });
  });

  it('says so where a report cannot be moved', async () => {
    const history = await open();
    await expect(history.remove([runAt(1).id])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('tells of trouble and goes on where the folder is gone', async () => {
    const told: string[] = [];
    const history = new History(join(folder, 'nowhere'), (text) => told.push(text));
    await history.add(runAt(1), 10);
    expect(told).toHaveLength(1);
  });
});
