import type { Fact, Gateway, InterfaceFact, InterfaceKind, LocalFirewall, Wifi } from '../../shared/facts/machine.ts';
import { printable } from '../../shared/printable.ts';
import { hasVpnName } from './interface-kind.ts';
import { parseResolvConf, type ResolverFacts } from './parse-resolvers.ts';
import { parseProcRoute, parseProcRoute6 } from './parse-routes.ts';
import { addressesOf, type Collector, factOf, listFact, type Tools } from './tools.ts';

/** Files of /proc, /sys and /etc, all readable by everyone; programs only for Wi-Fi and the firewall. */
export const collectOnLinux: Collector = (tools) => {
  const resolvers = readResolvers(tools);
  const interfaces = readInterfaces(tools);
  return {
    os: readOs(tools),
    interfaces: interfaces.then((found) => listFact(found)),
    wifi: interfaces.then((found) => readWifi(found, tools)),
    gateway4: readGateway('/proc/net/route', parseProcRoute, tools),
    gateway6: readGateway('/proc/net/ipv6_route', parseProcRoute6, tools),
    dnsServers: resolvers.then((fact) => ('value' in fact ? listFact(fact.value.servers) : fact)),
    searchDomains: resolvers.then((fact) => ('value' in fact ? listFact(fact.value.searchDomains) : fact)),
    firewall: readFirewall(tools),
  };
};

async function readOs({ file, release }: Tools): Promise<Fact<{ name: string; version: string }>> {
  const text = await file('/etc/os-release');
  const name = 'value' in text ? /^PRETTY_NAME="?([^"\n]{1,100})/m.exec(text.value)?.[1] : undefined;
  return { value: { name: printable(name ?? 'Linux', 100), version: release() } };
}

async function readInterfaces(tools: Tools): Promise<InterfaceFact[]> {
  const names = (await tools.folder('/sys/class/net')).filter((name) => name !== 'lo' && name !== 'bonding_masters');
  const found = await Promise.all(names.slice(0, 64).map((name) => readInterface(name, tools)));
  // The kernel's idle ones (ifb, dummy, bridges of containers) say nothing to anybody.
  return found.filter(({ kind, addresses }) => kind !== 'virtual' || addresses.length > 0);
}

async function readInterface(name: string, { file, folder, interfaces }: Tools): Promise<InterfaceFact> {
  const place = `/sys/class/net/${name}`;
  const [entries, mtu, state, uevent] = await Promise.all([
    folder(place),
    file(`${place}/mtu`),
    file(`${place}/operstate`),
    file(`${place}/uevent`),
  ]);
  const mtuBytes = 'value' in mtu ? Number.parseInt(mtu.value, 10) : Number.NaN;
  const addresses = addressesOf(interfaces(), name);
  const operstate = 'value' in state ? state.value.trim() : '';
  return {
    name: printable(name, 64),
    kind: kindOf(name, entries, 'value' in uevent ? uevent.value : ''),
    addresses,
    ...(mtuBytes > 0 && { mtuBytes }),
    // Tunnels have no carrier to report.
    ...(operstate !== '' && { up: operstate === 'up' || (operstate === 'unknown' && addresses.length > 0) }),
  };
}

/** The kernel's own word (DEVTYPE) first; a card has a `device`, what is made of software has none. */
function kindOf(name: string, entries: readonly string[], uevent: string): InterfaceKind {
  const type = /^DEVTYPE=(\w+)/m.exec(uevent)?.[1] ?? '';
  if (type === 'wlan' || entries.includes('phy80211') || entries.includes('wireless')) return 'wifi';
  if (type === 'wireguard' || type === 'ppp' || entries.includes('tun_flags') || hasVpnName(name)) return 'vpn';
  return entries.includes('device') ? 'wired' : 'virtual';
}

async function readGateway(
  path: string,
  parse: (text: string) => Gateway | undefined,
  { file }: Tools,
): Promise<Fact<Gateway>> {
  const text = await file(path);
  if ('missing' in text) return text;
  return factOf(parse(text.value), { missing: 'none-here' });
}

/** systemd-resolved puts itself in between; whom it asks stands in a file of its own. */
async function readResolvers({ file }: Tools): Promise<Fact<ResolverFacts>> {
  const own = await file('/etc/resolv.conf');
  if ('missing' in own) return own;
  const parsed = parseResolvConf(own.value);
  if (parsed.servers.join() !== '127.0.0.53') return { value: parsed };
  const behind = await file('/run/systemd/resolve/resolv.conf');
  return { value: 'value' in behind ? parseResolvConf(behind.value) : parsed };
}

async function readWifi(interfaces: readonly InterfaceFact[], { command }: Tools): Promise<Fact<Wifi>> {
  const card = interfaces.find(({ kind, up }) => kind === 'wifi' && up !== false);
  if (!card) return { missing: 'none-here' };
  const output = await command('iw', 'dev', card.name, 'link');
  const ssid = /^\s*SSID: (.{1,64})$/m.exec(output.text)?.[1];
  const dbm = /^\s*signal: (-\d{1,3}) dBm/m.exec(output.text)?.[1];
  return {
    value: {
      interface: card.name,
      ssid: factOf(ssid === undefined ? undefined : printable(ssid, 64), output),
      signal: factOf(dbm === undefined ? undefined : { dbm: Number(dbm) }, output),
    },
  };
}

/** Who manages the rules tells everyone; the rules themselves are for root's eyes. */
async function readFirewall({ command, file }: Tools): Promise<Fact<LocalFirewall>> {
  const [ufw, firewalld, rules] = await Promise.all([
    file('/etc/ufw/ufw.conf'),
    command('firewall-cmd', '--state'),
    command('nft', 'list', 'ruleset'),
  ]);
  if ('value' in ufw && /^ENABLED=yes/im.test(ufw.value)) return { value: { product: 'ufw', state: 'on' } };
  if (/^running/m.test(firewalld.text)) return { value: { product: 'firewalld', state: 'on' } };
  if (rules.missing !== undefined) return { missing: rules.missing };
  if (/not permitted|permission denied|must be root/i.test(rules.text)) return { missing: 'not-permitted' };
  const filters = /type filter hook (?:input|output)/.test(rules.text);
  return { value: { product: 'nftables', state: filters ? 'on' : 'off' } };
}
