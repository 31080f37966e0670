import type { Fact, InterfaceFact, InterfaceKind, LocalFirewall, Wifi } from '../../shared/facts/machine.ts';
import { hasVpnName } from './interface-kind.ts';
import { parseAirport, parseHardwarePorts, parseIfconfig, parseMacFirewall, parseSwVers } from './parse-macos.ts';
import { parseScutilDns } from './parse-resolvers.ts';
import { parseNetstat } from './parse-routes.ts';
import { addressesOf, type Collector, factOf, listFact, type Tools } from './tools.ts';

const socketFilter = '/usr/libexec/ApplicationFirewall/socketfilterfw';

/** Apple's own programs, which speak English whatever the user's language. */
export const collectOnMac: Collector = (tools) => {
  const { command } = tools;
  const dns = command('/usr/sbin/scutil', '--dns');
  const interfaces = readInterfaces(tools);
  const gateway = (family: 'inet' | 'inet6') =>
    command('/usr/sbin/netstat', '-rn', '-f', family).then((output) =>
      factOf(parseNetstat(output.text), { missing: output.missing ?? 'none-here' }),
    );
  return {
    os: command('/usr/bin/sw_vers').then((output) =>
      factOf(parseSwVers(output.text) ?? { name: 'macOS', version: tools.release() }),
    ),
    interfaces: interfaces.then((found) => listFact(found)),
    wifi: interfaces.then((found) => readWifi(found, tools)),
    gateway4: gateway('inet'),
    gateway6: gateway('inet6'),
    dnsServers: dns.then((output) => listFact(parseScutilDns(output.text).servers, output)),
    searchDomains: dns.then((output) => listFact(parseScutilDns(output.text).searchDomains, output)),
    firewall: readFirewall(tools),
  };
};

async function readInterfaces({ command, interfaces }: Tools): Promise<InterfaceFact[]> {
  const [ports, ifconfig] = await Promise.all([
    command('/usr/sbin/networksetup', '-listallhardwareports'),
    command('/sbin/ifconfig'),
  ]);
  const kinds = parseHardwarePorts(ports.text);
  const known = interfaces();
  return parseIfconfig(ifconfig.text)
    .filter(({ name }) => name !== 'lo0' && (kinds.has(name) || addressesOf(known, name).length > 0))
    .slice(0, 64)
    .map(({ name, mtuBytes, up }) => ({
      name,
      kind: kindOf(name, kinds),
      addresses: addressesOf(known, name),
      ...(mtuBytes !== undefined && { mtuBytes }),
      ...(up !== undefined && { up }),
    }));
}

function kindOf(name: string, kinds: ReadonlyMap<string, InterfaceKind>): InterfaceKind {
  return kinds.get(name) ?? (hasVpnName(name) ? 'vpn' : 'virtual');
}

/** Asked only where a Wi-Fi card is up: this program takes its time. */
async function readWifi(interfaces: readonly InterfaceFact[], { command }: Tools): Promise<Fact<Wifi>> {
  const card = interfaces.find(({ kind, up, addresses }) => kind === 'wifi' && up !== false && addresses.length > 0);
  if (!card) return { missing: 'none-here' };
  const output = await command('/usr/sbin/system_profiler', 'SPAirPortDataType', '-json');
  return factOf(parseAirport(output.text, card.name), output);
}

async function readFirewall({ command }: Tools): Promise<Fact<LocalFirewall>> {
  const output = await command(socketFilter, '--getglobalstate');
  return factOf(parseMacFirewall(output.text), output);
}
