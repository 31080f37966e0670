import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { build } from 'vite';
import { languages } from '../../shared/words.ts';
import { hugeReport } from '../e2e/huge-report.ts';
import { launchArguments, runtime } from '../e2e/launch.ts';
import { type Bench, byTurns, median } from './bench.ts';

const rounds = 7;
const idleMs = 10_000;
const hugeRows = 10_000;

/** An app of the same runtime that shows one heading and nothing else: what Electron itself costs. */
async function emptyApp(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portampel-empty-'));
  await writeFile(join(folder, 'package.json'), '{"name":"empty","version":"1.0.0","main":"main.cjs"}');
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>empty</title><h1>empty</h1>');
  await writeFile(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => {
       const window = new BrowserWindow({ show: false });
       window.once('ready-to-show', () => window.show());
       window.loadFile(require('node:path').join(__dirname, 'index.html'));
     });`,
  );
  return folder;
}

interface Started {
  electron: ElectronApplication;
  page: Page;
  contentMs: number;
  userData: string;
}

async function start(folder: string, args: string[] = []): Promise<Started> {
  const userData = await mkdtemp(join(tmpdir(), 'portampel-bench-'));
  const switches = launchArguments({}, userData).slice(0, -1);
  const startedAt = performance.now();
  const electron = await _electron.launch({ executablePath: runtime(), args: [...switches, folder, ...args] });
  const page = await electron.firstWindow();
  await page.locator('h1').first().waitFor();
  return { electron, page, contentMs: performance.now() - startedAt, userData };
}

async function stop({ electron, userData }: Started): Promise<void> {
  await electron.close();
  await rm(userData, { recursive: true, force: true });
}

async function contentMs(folder: string): Promise<number> {
  const started = await start(folder);
  await stop(started);
  return started.contentMs;
}

/** Processor time of all the app's processes over a while of doing nothing, in percent of one core. */
async function idlePercent(folder: string): Promise<number> {
  const started = await start(folder);
  // The first reading only begins the interval that the second one ends.
  const percent = await started.electron.evaluate(async ({ app }, ms) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    app.getAppMetrics();
    await new Promise((resolve) => setTimeout(resolve, ms));
    return app.getAppMetrics().reduce((sum, { cpu }) => sum + cpu.percentCPUUsage, 0);
  }, idleMs);
  await stop(started);
  return percent;
}

interface Opened {
  openMs: number;
  droppedFrames: number;
  frames: number;
}

/** Opens a report of 10,000 rows in the running app, and scrolls through it. */
async function openHuge(): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'portampel-huge-'));
  const file = join(folder, 'huge.portampel');
  await writeFile(file, JSON.stringify(await hugeReport(hugeRows)));
  const started = await start(process.cwd());
  const { electron, page } = started;
  const startedAt = performance.now();
  await electron.evaluate(({ app }, path) => void app.emit('second-instance', {}, [], '', { file: path }), file);
  await page.locator('[aria-setsize="10000"]').first().waitFor();
  const openMs = performance.now() - startedAt;
  const scrolled = await page.evaluate<{ droppedFrames: number; frames: number }>(scrollThrough);
  await stop(started);
  await rm(folder, { recursive: true, force: true });
  return { openMs, ...scrolled };
}

/** The least that a page can do with it: parse the text, and draw every row as plain HTML, with no evidence behind it. */
async function openPlain(folder: string): Promise<Opened> {
  const text = JSON.stringify(await hugeReport(hugeRows));
  const started = await start(folder);
  const openMs = await started.page.evaluate<number>(`(${drawPlainTable})(${JSON.stringify(text)})`);
  const scrolled = await started.page.evaluate<{ droppedFrames: number; frames: number }>(scrollThrough);
  await stop(started);
  return { openMs, ...scrolled };
}

const drawPlainTable = `async (text) => {
  const startedAt = performance.now();
  const cells = ({ light, port, id, expectation, reason }) => [light, port, id, expectation, reason];
  const rows = JSON.parse(text).checks.map((check) => '<tr><td>' + cells(check).join('<td>'));
  document.body.innerHTML = '<table>' + rows.join('') + '</table>';
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return performance.now() - startedAt;
}`;

/** In the page: steady scrolling; a frame that took more than one and a half of its time was dropped. */
const scrollThrough = `(async () => {
  const scroller = document.querySelector('.app-main') ?? document.scrollingElement;
  const nextFrame = () => new Promise(requestAnimationFrame);
  const frames = 240;
  let droppedFrames = 0;
  let last = await nextFrame();
  for (let frame = 0; frame < frames; frame += 1) {
    scroller.scrollBy(0, 120);
    const now = await nextFrame();
    droppedFrames += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
    last = now;
  }
  return { droppedFrames, frames };
})()`;

interface RendererSize {
  /** What must be there before the first view shows, with the texts of one language (the largest). */
  ours: number;
  /** With the views that are loaded after it. */
  whole: number;
  peer: number;
}

async function gzippedKb(): Promise<RendererSize> {
  const folder = join(process.cwd(), 'out', 'app', 'renderer');
  const scripts = (await readdir(join(folder, 'assets'))).filter((name) => name.endsWith('.js'));
  const codeOf = (name: string): Promise<string> => readFile(join(folder, 'assets', name), 'utf8');
  const sizeOf = async (name: string): Promise<number> => gzipSync(await codeOf(name)).length / 1024;
  const total = async (names: Iterable<string>): Promise<number> =>
    (await Promise.all([...names].map(sizeOf))).reduce((sum, size) => sum + size, 0);
  const isLanguage = (name: string): boolean => languages.some((language) => name.startsWith(`${language}-`));
  const texts = Math.max(...(await Promise.all(scripts.filter(isLanguage).map(sizeOf))));
  const atStart = new Set<string>();
  const entries = (await readFile(join(folder, 'index.html'), 'utf8')).matchAll(/src="\/assets\/([^"]+\.js)"/g);
  const toRead = Array.from(entries, ([, name]) => name);
  for (let name = toRead.pop(); name !== undefined; name = toRead.pop()) {
    if (atStart.has(name)) continue;
    atStart.add(name);
    // An import that is called, with a parenthesis, waits until something asks for it.
    const imports = (await codeOf(name)).matchAll(/\b(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g);
    toRead.push(...Array.from(imports, ([, imported]) => imported));
  }
  return {
    ours: (await total(atStart)) + texts,
    whole: (await total(scripts.filter((name) => !isLanguage(name)))) + texts,
    peer: await bareReactKb(),
  };
}

/** React and its DOM alone, built in the same way. */
async function bareReactKb(): Promise<number> {
  // Inside the repository, so that React is found.
  const folder = join(process.cwd(), 'out', 'bench', 'bare-react');
  await mkdir(folder, { recursive: true });
  const entry = join(folder, 'entry.js');
  await writeFile(
    entry,
    "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement('h1'));",
  );
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'chrome130', rolldownOptions: { input: entry } },
  });
  const bundles = Array.isArray(output) ? output : [output];
  const code = bundles.flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const bytes = code.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipSync(part.code).length : 0), 0);
  return bytes / 1024;
}

/** The app's budgets. Needs a runtime and a display; `scripts/bench.mjs` finds the one and starts the other. */
export const benchApp: Bench = async () => {
  const empty = await emptyApp();
  const content = await byTurns(
    rounds,
    () => contentMs(process.cwd()),
    () => contentMs(empty),
  );
  const idle = { ours: await idlePercent(process.cwd()), peer: await idlePercent(empty) };
  const size = await gzippedKb();
  const opened = [await openHuge(), await openHuge(), await openHuge()];
  const plain = await openPlain(empty);
  await rm(empty, { recursive: true, force: true });
  const openMs = median(opened.map((each) => each.openMs));
  const dropped = median(opened.map((each) => each.droppedFrames));
  const frames = opened[0]?.frames ?? 0;
  return [
    {
      name: 'app: window with content',
      ours: `${content.ours.toFixed(0)} ms`,
      peer: `empty Electron window ${content.peer.toFixed(0)} ms`,
      ratio: content.ours / content.peer,
      budget: 'under 1500 ms',
      met: content.ours < 1500,
    },
    {
      name: 'app: renderer code before the first view, gzipped',
      ours: `${size.ours.toFixed(0)} KB (with all views ${size.whole.toFixed(0)} KB)`,
      peer: `React alone ${size.peer.toFixed(0)} KB`,
      ratio: size.ours / size.peer,
      budget: 'under 300 KB',
      met: size.ours < 300,
    },
    {
      name: 'app: idle load',
      ours: `${idle.ours.toFixed(2)} % of a core`,
      peer: `empty Electron window ${idle.peer.toFixed(2)} %`,
      budget: 'under 1 %',
      met: idle.ours < 1,
    },
    {
      name: 'report with 10,000 rows: opens',
      ours: `${openMs.toFixed(0)} ms`,
      peer: `plain HTML table ${plain.openMs.toFixed(0)} ms`,
      ratio: openMs / plain.openMs,
      budget: 'under 1000 ms',
      met: openMs < 1000,
    },
    {
      name: 'report with 10,000 rows: scrolls',
      ours: `${dropped} of ${frames} frames dropped`,
      peer: `plain HTML table ${plain.droppedFrames}`,
      budget: 'no dropped frame',
      met: dropped === 0,
    },
  ];
};
