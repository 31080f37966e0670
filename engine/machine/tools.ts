import { getServers } from 'node:dns';
import { readdir, readFile } from 'node:fs/promises';
import { hostname, type NetworkInterfaceInfo, networkInterfaces, release, uptime, version } from 'node:os';
import type { Fact, MachineFacts, Missing } from '../../shared/facts/machine.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { type CommandOutput, runCommand } from '../platform/command.ts';
import { systemTimeZone } from '../time-zone.ts';

/** The longest that any fact may take: a busy PC needs its time to start a program, and nobody waits longer for what is not the matter. */
const factTimeoutMs = 4000;

/** All through which facts are read, so that tests can put recorded answers of other systems in its place. */
export interface Tools {
  command: (file: string, ...args: string[]) => Promise<CommandOutput>;
  /** The text of a small file of the system, or why there is none. */
  file: (path: string) => Promise<Fact<string>>;
  folder: (path: string) => Promise<string[]>;
  interfaces: () => NodeJS.Dict<NetworkInterfaceInfo[]>;
  dnsServers: () => string[];
  hostName: () => string;
  release: () => string;
  version: () => string;
  uptimeSeconds: () => number;
  timeZone: () => string | undefined;
}

/** Reads what one system tells; every fact by itself, so that one that fails or hangs takes no other along. */
export type Collector = (tools: Tools) => { [Name in keyof MachineFacts]?: Promise<MachineFacts[Name]> };

export function systemTools(signal: AbortSignal): Tools {
  const memory = new Map<string, Promise<CommandOutput>>();
  return {
    // Several facts come out of one answer (`ipconfig /all`): it is asked for once.
    command: (file, ...args) => {
      const key = [file, ...args].join(' ');
      const known = memory.get(key) ?? runCommand(file, args, { timeoutMs: factTimeoutMs, signal });
      memory.set(key, known);
      return known;
    },
    file: readSmallFile,
    folder: async (path) => readdir(path).catch(() => []),
    interfaces: networkInterfaces,
    dnsServers: getServers,
    hostName: hostname,
    release,
    version,
    uptimeSeconds: uptime,
    timeZone: systemTimeZone,
  };
}

const maxFileCharacters = 64 * 1024;

async function readSmallFile(path: string): Promise<Fact<string>> {
  try {
    return { value: (await readFile(path, 'utf8')).slice(0, maxFileCharacters) };
  } catch (error) {
    const code = errorCodeOf(error);
    return { missing: code === 'EACCES' || code === 'EPERM' ? 'not-permitted' : 'none-here' };
  }
}

/** A parser's answer as a fact: what it did not find is not understood, or why the program said nothing. */
export function factOf<T>(value: T | undefined, { missing = 'not-understood' }: { missing?: Missing } = {}): Fact<T> {
  return value === undefined ? { missing } : { value };
}

export function listFact<T>(values: T[], output: { missing?: Missing } = {}): Fact<T[]> {
  return values.length > 0 ? { value: values } : { missing: output.missing ?? 'none-here' };
}

const mostAddresses = 32;

/** The addresses of one interface; none of one that is called like something that every object has. */
export function addressesOf(known: ReturnType<Tools['interfaces']>, name: string): string[] {
  const entries = Object.hasOwn(known, name) ? (known[name] ?? []) : [];
  return entries.map(({ address }) => address).slice(0, mostAddresses);
}
