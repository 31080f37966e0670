import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import { environment, launchArguments } from './launch.ts';

/** Where `npm run package:dir` puts the app on this system. */
const executable = join(process.cwd(), 'dist', 'linux-unpacked', 'portampel');

/**
 * The packed app. Its fuses keep Node's inspector shut, through which Playwright drives Electron, so it is driven as a
 * browser: through the DevTools port of its window.
 */
export class PackedApp {
  readonly page: Page;
  readonly #process: ChildProcess;
  readonly #browser: Browser;
  readonly #userData: string;

  private constructor(page: Page, process: ChildProcess, browser: Browser, userData: string) {
    this.page = page;
    this.#process = process;
    this.#browser = browser;
    this.#userData = userData;
  }

  static async launch(): Promise<PackedApp> {
    const userData = await mkdtemp(join(tmpdir(), 'portampel-packed-'));
    const args = launchArguments({ packed: executable, args: ['--remote-debugging-port=0'] }, userData);
    const started = spawn(executable, args, { env: environment(), stdio: ['ignore', 'ignore', 'pipe'] });
    const browser = await chromium.connectOverCDP(await devToolsUrl(started));
    const [context] = browser.contexts();
    if (context === undefined) throw new Error('the packed app has no window');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    await page.locator('h1').first().waitFor();
    return new PackedApp(page, started, browser, userData);
  }

  async close(): Promise<void> {
    const ended = once(this.#process, 'exit');
    await this.#browser.close();
    this.#process.kill();
    await ended;
    await rm(this.#userData, { recursive: true, force: true });
  }
}

async function devToolsUrl(started: ChildProcess): Promise<string> {
  if (started.stderr === null) throw new Error('no standard error to read');
  for await (const line of createInterface(started.stderr)) {
    const url = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (url !== undefined) {
      started.stderr.resume();
      return url;
    }
  }
  throw new Error('the packed app ended before its window was there');
}

/** The packed app's command line: `PortAmpel check …`. */
export async function runPacked(args: string[], display: boolean): Promise<{ code: number; out: string; err: string }> {
  const env = environment();
  if (!display) delete env['DISPLAY'];
  const isRoot = process.getuid?.() === 0;
  const started = spawn(executable, [...args, ...(isRoot ? ['--no-sandbox'] : [])], { env });
  const output = { out: '', err: '' };
  started.stdout.on('data', (data: Buffer) => (output.out += data.toString()));
  started.stderr.on('data', (data: Buffer) => (output.err += data.toString()));
  const [code] = (await once(started, 'close')) as [number];
  return { code, ...output };
}
