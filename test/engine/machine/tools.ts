import type { NetworkInterfaceInfo } from 'node:os';
import { collectFacts } from '../../../engine/machine/machine.ts';
import type { Tools } from '../../../engine/machine/tools.ts';
import type { CommandOutput } from '../../../engine/platform/command.ts';
import { type MachineFacts, machineFactsSchema } from '../../../shared/facts/machine.ts';
import { fixture } from '../../helpers/fixtures.ts';
import { platform } from '../../helpers/run.ts';

export function ipv4(address: string, cidr = `${address}/24`): NetworkInterfaceInfo {
  return { address, cidr, netmask: '255.255.255.0', family: 'IPv4', mac: '00:00:5e:00:53:01', internal: false };
}

export interface Recording {
  /** What a command printed, by its program's name and arguments without folders, or the fixture that holds it. */
  commands?: Record<string, string | CommandOutput>;
  files?: Record<string, string>;
  folders?: Record<string, string[]>;
  hostName?: string;
  interfaces?: NodeJS.Dict<NetworkInterfaceInfo[]>;
  timeZone?: () => string | undefined;
}

function nameOf(file: string): string {
  return (file.split(/[\\/]/).at(-1) ?? '').replace(/\.exe$/, '');
}

/** Another system, as far as it was recorded; what was not is not there. */
export function recordedTools({
  commands = {},
  files = {},
  folders = {},
  interfaces = {},
  hostName = 'PC-EMPFANG',
  timeZone = () => 'Europe/Zurich',
}: Recording): Tools {
  return {
    command: (file, ...args) => {
      const output = commands[[nameOf(file), ...args].join(' ')] ?? { text: '', missing: 'no-program' };
      return Promise.resolve(typeof output === 'string' ? { text: fixture(`machine/${output}`) } : output);
    },
    file: (path) => {
      const text = files[path];
      return Promise.resolve(text === undefined ? { missing: 'none-here' } : { value: text });
    },
    folder: (path) => Promise.resolve(folders[path] ?? []),
    interfaces: () => interfaces,
    hostName: () => hostName,
    dnsServers: () => ['192.168.1.1', '2001:db8::53'],
    release: () => '1.2.3',
    version: () => 'Windows 11 Pro',
    uptimeSeconds: () => 7300.4,
    timeZone,
  };
}

/** What a system's collector makes of a recording; it has to fit into a report. */
export async function factsOf(name: string, recording: Recording): Promise<MachineFacts> {
  const signal = new AbortController().signal;
  return machineFactsSchema.parse(await collectFacts({ ...platform, name }, signal, recordedTools(recording)));
}
