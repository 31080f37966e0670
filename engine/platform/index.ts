import { Resolver } from 'node:dns';
import { networkInterfaces } from 'node:os';
import tls from 'node:tls';
import { hostsFilePath } from '../names/hosts-file.ts';
import { readProxySettings } from '../proxy/read-settings.ts';
import { canBroadcastOnLinux, connectMeaningOnLinux, datagramMeaningOnLinux, linuxRoots } from './linux.ts';
import type { Platform } from './platform.ts';
import { connectMeaningOnWindows, windowsSynRetransmitMs } from './win32.ts';

export type { ConnectMeaning, Platform } from './platform.ts';

/** RFC 6298 section 2: an initial retransmission timeout of one second; Linux and macOS follow it. */
const rfc6298SynRetransmitMs = 1000;

/** The operating system that this process runs on, or the one of that name (for tests of the differences). */
export function currentPlatform(name: string = process.platform): Platform {
  return {
    name,
    synRetransmitMs: name === 'win32' ? windowsSynRetransmitMs : rfc6298SynRetransmitMs,
    connectMeaning: connectMeanings[name] ?? (() => undefined),
    datagramMeaning: datagramMeanings[name] ?? (() => undefined),
    hasFamily: hasGlobalAddress,
    proxySettings: (signal) => readProxySettings(name, process.env, signal),
    systemRoots: () => runtimeRoots() ?? (name === 'linux' ? linuxRoots() : undefined),
    interfaces: networkInterfaces,
    // A new resolver reads the system's settings anew; the process's own one keeps those of its start.
    nameServers: () => new Resolver().getServers(),
    hostsFile: hostsFilePath(name, process.env),
    canBroadcast: name === 'linux' ? canBroadcastOnLinux : () => undefined,
  };
}

/** Windows reports ICMP port-unreachable as WSAECONNRESET, which the table of its connects reads as closed already. */
const datagramMeanings: Partial<Record<string, Platform['datagramMeaning']>> = { linux: datagramMeaningOnLinux };

const connectMeanings: Partial<Record<string, Platform['connectMeaning']>> = {
  linux: connectMeaningOnLinux,
  win32: connectMeaningOnWindows,
};

/** Link-local addresses, and IPv6's unique local ones (RFC 4193), which VPNs and containers hand out without a way outside. */
const notGlobal = /^(fe80:|f[cd]|169\.254\.)/i;

function hasGlobalAddress(family: 4 | 6): boolean {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .some((entry) => !entry.internal && entry.family === `IPv${family}` && !notGlobal.test(entry.address));
}

/** `tls.getCACertificates` exists from Node 22.15 on, and so in the shipped runtime; Node 20 lacks it. */
function runtimeRoots(): readonly string[] | undefined {
  const { getCACertificates } = tls as { getCACertificates?: (type: 'system') => string[] };
  const roots = getCACertificates?.('system');
  return roots?.length ? roots : undefined;
}
