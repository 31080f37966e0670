import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { environment, type LaunchOptions, launchArguments, runtime } from './launch.ts';

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

  static async launch(options: LaunchOptions = {}): Promise<AppUnderTest> {
    const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'portampel-app-')));
    const electron = await _electron.launch({
      executablePath: options.packed ?? runtime(),
      args: launchArguments(options, userData),
      env: environment(),
      // The app's own theme, not one that the driver puts over it.
      colorScheme: null,
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
    // A run that is under way would ask first.
    await this.answerDialog({ message: 1 }).catch(() => undefined);
    await this.electron.close().catch(() => undefined);
  }

  async clean(): Promise<void> {
    await rm(this.userData, { recursive: true, force: true });
  }
}
