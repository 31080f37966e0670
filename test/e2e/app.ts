import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

/** Where `npm test` found the runtime; not set where none can be had. */
export const runtimeVariable = 'PORTAMPEL_ELECTRON';

export interface LaunchOptions {
  /** What the user would write behind the program's name. */
  args?: string[];
  /** Another start with the same settings and history. */
  userData?: string;
  /** A packed app in place of the development runtime with the repository. */
  packed?: string;
}

/** The real app, driven as a user would. */
export class AppUnderTest {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** What the page complained about: errors, and whatever its security policy refused. */
  readonly complaints: string[] = [];

  private constructor(electron: ElectronApplication, page: Page, userData: string) {
    this.electron = electron;
    this.page = page;
    this.userData = userData;
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
  }

  static async launch(options: LaunchOptions): Promise<AppUnderTest> {
    const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'portampel-app-')));
    const electron = await _electron.launch({
      executablePath: options.packed ?? runtime(),
      args: launchArguments(options, userData),
      env: environment(),
      // The app's own theme, not one that the driver puts over it.
      colorScheme: 'no-override',
      timeout: 30_000,
    });
    const page = await electron.firstWindow();
    const app = new AppUnderTest(electron, page, userData);
    await page.locator('h1').first().waitFor();
    return app;
  }

  /** Replaces a native dialog, which no test can press, by its answer. */
  async answerDialog(answer: { save?: string; open?: string; message?: number }): Promise<void> {
    await this.electron.evaluate(({ dialog }, { save, open, message }) => {
      if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
      if (open !== undefined) dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
      if (message !== undefined) {
        dialog.showMessageBox = () => Promise.resolve({ response: message, checkboxChecked: false });
      }
    }, answer);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.electron.evaluate(
      ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
      { width, height },
    );
    await this.page.waitForFunction((size) => window.innerWidth === size.width && window.innerHeight === size.height, {
      width,
      height,
    });
  }

  /** Ends the app; its folder stays for another start until `clean`. */
  async close(): Promise<void> {
    await this.electron.close().catch(() => undefined);
  }

  async clean(): Promise<void> {
    await rm(this.userData, { recursive: true, force: true });
  }
}

function runtime(): string {
  const executable = process.env[runtimeVariable];
  if (!executable) throw new Error(`${runtimeVariable} is not set: start the tests with npm test`);
  return executable;
}

/** Chromium refuses to run as root with its sandbox. */
export function launchArguments({ args = [], packed }: LaunchOptions, userData: string): string[] {
  const isRoot = process.getuid?.() === 0;
  const switches = [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`];
  return packed === undefined ? [...switches, process.cwd(), ...args] : [...switches, ...args];
}

export function environment(): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    LANGUAGE: 'de',
    LANG: 'de_CH.UTF-8',
  };
}
