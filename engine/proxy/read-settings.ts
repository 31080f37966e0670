import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { type ProxySettings, proxySources } from '../../shared/facts/proxy.ts';
import { proxyFromEnvironment } from '../platform/proxy-environment.ts';
import { proxyFromGsettings } from '../platform/proxy-gnome.ts';
import { proxyFromScutil } from '../platform/proxy-macos.ts';
import { proxyFromRegistry, proxyFromWinHttp } from '../platform/proxy-windows.ts';

/** These programs answer within some ten milliseconds; one that hangs must not hold up a check. */
const programMs = 2000;
const maxOutputBytes = 256 * 1024;

/** What a program of the system prints; nothing where it is missing, fails, or outlives its time. */
export type ReadOutput = (program: string, args: readonly string[], signal: AbortSignal) => Promise<string>;

/** Without a shell; ended by force at its time, on a cancel, and where it prints without end. */
export const readOutput: ReadOutput = (program, args, signal) =>
  new Promise((resolve) => {
    const options = { timeout: programMs, maxBuffer: maxOutputBytes, killSignal: 'SIGKILL', signal, windowsHide: true };
    execFile(program, [...args], { ...options, killSignal: 'SIGKILL' }, (error, stdout) =>
      resolve(error ? '' : stdout),
    );
  });

/** The setting that goes for a desktop's programs comes first, then the environment, then the one for services. */
export async function readProxySettings(
  system: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  read: ReadOutput = readOutput,
): Promise<ProxySettings[]> {
  const found = await Promise.all(
    (readers[system] ?? []).map((reader) => reader((program, args) => read(program, args, signal), env)),
  );
  const order = (settings: ProxySettings): number => proxySources.indexOf(settings.source);
  return [...found, proxyFromEnvironment(env)]
    .flatMap((settings) => settings ?? [])
    .sort((a, b) => order(a) - order(b));
}

type Reader = (
  read: (program: string, args: readonly string[]) => Promise<string>,
  env: Readonly<Record<string, string | undefined>>,
) => Promise<ProxySettings | undefined>;

const internetSettings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

const readers: Partial<Record<string, readonly Reader[]>> = {
  win32: [
    async (read, env) => {
      const reg = systemProgram(env, 'reg.exe');
      const connections = ['query', `${internetSettings}\\Connections`, '/v', 'DefaultConnectionSettings'];
      const outputs = await Promise.all([read(reg, ['query', internetSettings]), read(reg, connections)]);
      return proxyFromRegistry(outputs.join('\n'));
    },
    async (read, env) => proxyFromWinHttp(await read(systemProgram(env, 'netsh.exe'), ['winhttp', 'show', 'proxy'])),
  ],
  darwin: [async (read) => proxyFromScutil(await read('/usr/sbin/scutil', ['--proxy']))],
  linux: [async (read) => proxyFromGsettings(await read('gsettings', ['list-recursively', 'org.gnome.system.proxy']))],
};

/** By its full path: a program of that name in the working folder is nobody's registry. */
function systemProgram(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return join(env['SystemRoot'] ?? 'C:\\Windows', 'System32', name);
}
