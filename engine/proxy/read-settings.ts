import { type ProxySettings, proxySources } from '../../shared/facts/proxy.ts';
import { type RunCommand, runCommand, windowsProgram } from '../platform/command.ts';
import { proxyFromEnvironment } from '../platform/proxy-environment.ts';
import { proxyFromGsettings } from '../platform/proxy-gnome.ts';
import { proxyFromScutil } from '../platform/proxy-macos.ts';
import { proxyFromRegistry, proxyFromWinHttp } from '../platform/proxy-windows.ts';

/** These programs answer within some ten milliseconds; one that hangs must not hold up a check. */
const programMs = 2000;

/** The setting that goes for a desktop's programs comes first, then the environment, then the one for services. */
export async function readProxySettings(
  system: string,
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  run: RunCommand = runCommand,
): Promise<ProxySettings[]> {
  /** Nothing where the program is missing or did not come to its end. */
  const read: Read = async (program, args) => {
    const { text, missing } = await run(program, args, { timeoutMs: programMs, signal });
    return missing ? '' : text;
  };
  const found = await Promise.all((readers[system] ?? []).map((reader) => reader(read)));
  const order = (settings: ProxySettings): number => proxySources.indexOf(settings.source);
  return [...found, proxyFromEnvironment(env)]
    .flatMap((settings) => settings ?? [])
    .sort((a, b) => order(a) - order(b));
}

type Read = (program: string, args: readonly string[]) => Promise<string>;
type Reader = (read: Read) => Promise<ProxySettings | undefined>;

const internetSettings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings';

const readers: Partial<Record<string, readonly Reader[]>> = {
  win32: [
    async (read) => {
      const reg = windowsProgram('reg');
      const connections = ['query', `${internetSettings}\\Connections`, '/v', 'DefaultConnectionSettings'];
      const outputs = await Promise.all([read(reg, ['query', internetSettings]), read(reg, connections)]);
      return proxyFromRegistry(outputs.join('\n'));
    },
    async (read) => proxyFromWinHttp(await read(windowsProgram('netsh'), ['winhttp', 'show', 'proxy'])),
  ],
  darwin: [async (read) => proxyFromScutil(await read('/usr/sbin/scutil', ['--proxy']))],
  linux: [async (read) => proxyFromGsettings(await read('gsettings', ['list-recursively', 'org.gnome.system.proxy']))],
};
