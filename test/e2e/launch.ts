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

export function runtime(): string {
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
