import type { Fact, InterfaceKind, LocalFirewall, Wifi } from '../../shared/facts/machine.ts';
import { printable } from '../../shared/printable.ts';

/** `sw_vers`: `ProductName: macOS`, `ProductVersion: 15.5`. */
export function parseSwVers(text: string): { name: string; version: string } | undefined {
  const name = /^ProductName:\s*(.{1,64}?)\s*$/m.exec(text)?.[1];
  const version = /^ProductVersion:\s*(\S{1,32})/m.exec(text)?.[1];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** `networksetup -listallhardwareports`: what each device is. */
export function parseHardwarePorts(text: string): Map<string, InterfaceKind> {
  const kinds = new Map<string, InterfaceKind>();
  for (const [, port = '', device = ''] of text.matchAll(/^Hardware Port: (.{1,100})\r?\nDevice: (\S{1,32})/gm)) {
    kinds.set(device, kindOfPort(port));
  }
  return kinds;
}

function kindOfPort(port: string): InterfaceKind {
  if (/wi-?fi|airport/i.test(port)) return 'wifi';
  if (/bridge|bluetooth/i.test(port)) return 'virtual';
  return 'wired';
}

interface IfconfigEntry {
  name: string;
  mtuBytes?: number;
  up?: boolean;
}

/** `ifconfig`: a line per interface with its MTU; `status:` where the device can tell whether it is connected. */
export function parseIfconfig(text: string): IfconfigEntry[] {
  const entries: IfconfigEntry[] = [];
  for (const line of text.split('\n')) {
    const [, name, flags = '', mtu] =
      /^([a-z]{1,12}\d{1,4}): flags=\w{1,8}<([^>]{0,200})>.*?\bmtu (\d{1,6})/.exec(line) ?? [];
    if (name !== undefined) entries.push({ name, mtuBytes: Number(mtu), up: flags.split(',').includes('UP') });
    const status = /^\s+status: (active|inactive)/.exec(line)?.[1];
    const last = entries.at(-1);
    if (status !== undefined && last) last.up = status === 'active';
  }
  return entries;
}

/** `socketfilterfw --getglobalstate`: `Firewall is enabled. (State = 1)`; 2 blocks all that comes in. */
export function parseMacFirewall(text: string): LocalFirewall | undefined {
  const state = /State = ([012])\)/.exec(text)?.[1];
  return state === undefined ? undefined : { product: 'macos', state: state === '0' ? 'off' : 'on' };
}

/** What macOS puts in the place of a name without the permission for the location. */
const redacted = '<redacted>';

/** `system_profiler SPAirPortDataType -json`; its shape is Apple's and undocumented, so every step may miss. */
export function parseAirport(text: string, device: string): Wifi | undefined {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return undefined;
  }
  const interfaces = listOf(document, 'SPAirPortDataType').flatMap((part) =>
    listOf(part, 'spairport_airport_interfaces'),
  );
  const network = fieldOf(
    interfaces.find((each) => fieldOf(each, '_name') === device),
    'spairport_current_network_information',
  );
  if (network === undefined) return undefined;
  return {
    interface: device,
    ssid: ssidOf(fieldOf(network, '_name')),
    signal: signalOf(fieldOf(network, 'spairport_signal_noise')),
  };
}

function ssidOf(name: unknown): Fact<string> {
  if (typeof name !== 'string') return { missing: 'not-understood' };
  return name === redacted ? { missing: 'withheld' } : { value: printable(name, 64) };
}

/** `-52 dBm / -92 dBm`: signal and noise. */
function signalOf(text: unknown): Fact<{ dbm: number }> {
  const dbm = typeof text === 'string' ? /^(-\d{1,3}) dBm/.exec(text)?.[1] : undefined;
  return dbm === undefined ? { missing: 'not-understood' } : { value: { dbm: Number(dbm) } };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

function listOf(value: unknown, name: string): unknown[] {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
}
