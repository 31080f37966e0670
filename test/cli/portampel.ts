import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// On a busy machine a command may take its time; only one that hangs shall fail.
import.meta.jest.setTimeout(30_000);

/** The command line as it is delivered. */
export const bundle = fileURLToPath(new URL('../../out/cli/portampel.cjs', import.meta.url));

export interface Options {
  env?: Record<string, string>;
  cwd?: string;
  /** Files are not to be read against their permissions, not even by root. */
  obeysPermissions?: boolean;
  /** So many files and connections at once, on systems with a POSIX shell. */
  descriptors?: number;
}

export interface Done {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Another account could not even reach a Node that lies in somebody's home, so root gives up what lets it read all files. */
function withoutPrivileges(): string[] {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [process.execPath];
  const dropped = '-dac_override,-dac_read_search';
  return ['setpriv', '--inh-caps', dropped, '--bounding-set', dropped, process.execPath];
}

function limitedTo(descriptors: number): string[] {
  return ['sh', '-c', `ulimit -n ${descriptors}; exec "$@"`, 'sh'];
}

/** A data folder for all commands of one test file. */
const home = mkdtempSync(join(tmpdir(), 'portampel-home-'));

export function homeless(): Record<string, string> {
  return { HOME: home, USERPROFILE: home, APPDATA: home, XDG_CONFIG_HOME: home };
}

const children = new Set<ChildProcess>();

/** No test may be heard in the networks of the machine that it runs on. */
function withoutBroadcasts(args: readonly string[]): readonly string[] {
  const [command, ...rest] = args;
  return command === 'counterpart' ? [command, '--no-announce', ...rest] : args;
}

/** A command under way. */
export class Running {
  readonly done: Promise<Done>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  #onText: () => void = () => undefined;

  constructor(args: readonly string[], { env = {}, cwd, obeysPermissions = false, descriptors }: Options) {
    if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
    const node = obeysPermissions ? withoutPrivileges() : [process.execPath];
    const [command, ...before] = descriptors === undefined ? node : [...limitedTo(descriptors), ...node];
    this.#child = spawn(command ?? process.execPath, [...before, bundle, ...withoutBroadcasts(args)], {
      // Nothing of the tester's own language, colours or Node options, and nothing into the tester's own folder.
      env: { PATH: process.env['PATH'] ?? '', ...homeless(), ...env },
      ...(cwd !== undefined && { cwd }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(this.#child);
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
      this.#onText();
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.done = new Promise((resolve, reject) => {
      this.#child.on('error', reject);
      this.#child.on('close', (code) => {
        children.delete(this.#child);
        this.#onText();
        resolve({ code, stdout: this.#stdout, stderr: this.#stderr });
      });
    });
  }

  /** Waits until that much was printed; fails where the command ends before. */
  async untilPrinted(text: string): Promise<string> {
    while (!this.#stdout.includes(text)) {
      if (!children.has(this.#child)) throw new Error(`ended before it said ${text}: ${this.#stdout}${this.#stderr}`);
      await new Promise<void>((resolve) => {
        this.#onText = resolve;
      });
    }
    return this.#stdout;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Ctrl-C. */
  interrupt(): void {
    this.#child.kill('SIGINT');
  }
}

export function start(args: readonly string[], options: Options = {}): Running {
  return new Running(args, options);
}

/** Runs a command to its end. */
export function portampel(args: readonly string[], options: Options = {}): Promise<Done> {
  return start(args, options).done;
}

const folders: string[] = [];

/** An empty folder that lives as long as the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portampel-cli-'));
  folders.push(folder);
  return folder;
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder).sort();
}

afterAll(() => rmSync(home, { recursive: true, force: true }));

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
