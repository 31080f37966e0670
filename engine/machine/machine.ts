import { arch, release } from 'node:os';
import type { MachineFacts, Missing } from '../../shared/facts/machine.ts';
import type { Machine } from '../../shared/report.ts';
import type { Platform } from '../platform/index.ts';
import { collectOnMac } from './darwin.ts';
import { collectOnLinux } from './linux.ts';
import { type Collector, systemTools, type Tools } from './tools.ts';
import { collectOnWindows } from './win32.ts';

const collectors: Partial<Record<string, Collector>> = {
  linux: collectOnLinux,
  darwin: collectOnMac,
  win32: collectOnWindows,
};

/** The facts that a system may tell; what it does not is missing, with the reason. */
const factNames = [
  'os',
  'interfaces',
  'wifi',
  'gateway4',
  'gateway6',
  'dnsServers',
  'searchDomains',
  'firewall',
] as const satisfies (keyof MachineFacts)[];

/** What stands in every report, at no cost. */
export function describeMachine({ name, hasFamily }: Platform, facts?: MachineFacts): Machine {
  return {
    platform: name,
    release: release(),
    arch: arch(),
    runtime: `node ${process.versions.node}`,
    ipv4: hasFamily(4),
    ipv6: hasFamily(6),
    ...(facts && { facts }),
  };
}

/** Reads what this machine tells of itself to an ordinary user. Names of users are not asked for. Never rejects. */
export async function collectFacts(
  { name }: Platform,
  signal: AbortSignal,
  tools: Tools = systemTools(signal),
): Promise<MachineFacts> {
  const found = collectors[name]?.(tools) ?? {};
  const entries = await Promise.all(
    factNames.map(async (fact) => [fact, await known<MachineFacts[typeof fact]>(found[fact])] as const),
  );
  return {
    ...(Object.fromEntries(entries) as MachineFacts),
    computerName: computerName(tools.hostName()),
    timeZone: timeZoneFact(tools.timeZone()),
    uptimeSeconds: { value: Math.round(tools.uptimeSeconds()) },
  };
}

/** A live system, or a PC that nobody named, is called as all of its kind are. */
function computerName(name: string): MachineFacts['computerName'] {
  const isNamed = name !== '' && !/^localhost(?:\.|$)/i.test(name);
  return isNamed ? { value: name.slice(0, 253) } : { missing: 'none-here' };
}

/** A system may keep its zone as a file without a name. */
function timeZoneFact(name: string | undefined): MachineFacts['timeZone'] {
  return name === undefined ? { missing: 'not-understood' } : { value: name };
}

async function known<T>(fact: Promise<T | undefined> | undefined): Promise<T | { missing: Missing }> {
  return (await fact) ?? { missing: 'not-measured' };
}
