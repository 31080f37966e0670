import type { Fact, Gateway, InterfaceFact, LocalFirewall, Wifi } from '../../shared/facts/machine.ts';
import type { CommandOutput } from '../platform/command.ts';
import { windowsProgram } from '../platform/command.ts';
import { parseIpconfigSearchList } from './parse-resolvers.ts';
import { parseRoutePrint } from './parse-routes.ts';
import { parseAdapters, parseSubinterfaces, parseWindowsFirewall, parseWlan } from './parse-windows.ts';
import { type Collector, factOf, listFact, type Tools } from './tools.ts';

/** The small programs of System32: PowerShell would take seconds to start, and many firms restrict it. */
export const collectOnWindows: Collector = (tools) => {
  const { command } = tools;
  const ipconfig = command(windowsProgram('ipconfig'), '/all');
  const routes = command(windowsProgram('route'), 'print');
  const subinterfaces = command(windowsProgram('netsh'), 'interface', 'ipv4', 'show', 'subinterfaces');
  const wlan = command(windowsProgram('netsh'), 'wlan', 'show', 'interfaces');
  return {
    os: Promise.resolve({ value: { name: tools.version(), version: tools.release() } }),
    interfaces: Promise.all([ipconfig, subinterfaces]).then(([adapters, mtus]) =>
      readInterfaces(adapters, mtus, tools),
    ),
    wifi: wlan.then(readWifi),
    gateway4: routes.then((output) => readGateway(output, 4)),
    gateway6: routes.then((output) => readGateway(output, 6)),
    // Straight from the registry, in no language.
    dnsServers: Promise.resolve(listFact(tools.dnsServers().slice(0, 16))),
    searchDomains: ipconfig.then((output) => listFact(parseIpconfigSearchList(output.text), output)),
    firewall: command(windowsProgram('netsh'), 'advfirewall', 'show', 'allprofiles', 'state').then(readFirewall),
  };
};

function readInterfaces(
  ipconfig: CommandOutput,
  subinterfaces: CommandOutput,
  { interfaces }: Tools,
): Fact<InterfaceFact[]> {
  const kinds = parseAdapters(ipconfig.text);
  const mtus = parseSubinterfaces(subinterfaces.text);
  // The runtime lists what is up, and nothing else.
  const found = Object.entries(interfaces()).flatMap(([name, addresses = []]): InterfaceFact[] => {
    if (addresses.every(({ internal }) => internal)) return [];
    const mtuBytes = mtus.get(name);
    return [
      {
        name: name.slice(0, 256),
        kind: kinds.get(name) ?? 'unknown',
        addresses: addresses.map(({ address }) => address).slice(0, 32),
        ...(mtuBytes !== undefined && { mtuBytes }),
        up: true,
      },
    ];
  });
  return listFact(found.slice(0, 64));
}

function readGateway(output: CommandOutput, family: 4 | 6): Fact<Gateway> {
  return factOf(parseRoutePrint(output.text, family), { missing: output.missing ?? 'none-here' });
}

function readWifi(output: CommandOutput): Fact<Wifi> {
  return parseWlan(output.text, output.missing);
}

function readFirewall(output: CommandOutput): Fact<LocalFirewall> {
  return factOf(parseWindowsFirewall(output.text), output);
}
