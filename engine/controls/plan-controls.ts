import ipaddr from 'ipaddr.js';
import { type Control, type ControlKind, maxControls } from '../../shared/facts/controls.ts';
import { ipFamily } from '../../shared/host.ts';

/** A port of the run on one address, and whether anything there has answered: `undefined` while nobody knows. */
export interface Target {
  address: string;
  port: number;
  answered: boolean | undefined;
}

export type PlannedControl = Pick<Control, 'kind' | 'address' | 'port'>;

/** Unassigned at IANA: nothing listens there, and no product is known by it. */
const closedPorts = [4, 6, 8] as const;
/** What servers on the Internet, and servers in a firm's own network, most often have open. */
const usualPorts = { public: [443, 80, 22], internal: [445, 3389, 443, 22] } as const;
const mostOtherHosts = 2;

/**
 * Which counter-tests the rows in doubt need. Only addresses of the run are asked, and nothing that a row shows already:
 * whether the host answers at all, on a port where nothing listens or on a usual one; and whether the same port passes to
 * another host.
 * @param targets every port of the run that is reached by TCP
 * @param doubted those of them that fail or do not answer
 */
export function planControls(targets: readonly Target[], doubted: readonly Target[]): PlannedControl[] {
  const hosts = [...new Set(doubted.map(({ address }) => address))];
  const perHost = hosts.flatMap((address) => ofHost(address, targets));
  const perPort = [...new Set(doubted.map(({ port }) => port))].flatMap((port) => ofPort(port, targets, doubted));
  return [...perHost, ...perPort].slice(0, maxControls);
}

function ofHost(address: string, targets: readonly Target[]): PlannedControl[] {
  const own = targets.filter((target) => target.address === address);
  const used = new Set(own.map(({ port }) => port));
  const closedPort = closedPorts.find((port) => !used.has(port));
  const controls = closedPort === undefined ? [] : [control('closed-port', address, closedPort)];
  if (own.some(({ answered }) => answered)) return controls;
  const usual = usualPorts[isInternal(address) ? 'internal' : 'public'].filter((port) => !used.has(port));
  return [...controls, ...usual.map((port) => control('other-port', address, port))];
}

/** Hosts that are known to live come first: their silence on this port says most. */
function ofPort(port: number, targets: readonly Target[], doubted: readonly Target[]): PlannedControl[] {
  const families = new Set(doubted.filter((each) => each.port === port).map(({ address }) => ipFamily(address)));
  const asked = new Set(targets.filter((each) => each.port === port).map(({ address }) => address));
  const alive = targets.filter(({ answered }) => answered).map(({ address }) => address);
  const others = [...new Set(alive)].filter((address) => !asked.has(address) && families.has(ipFamily(address)));
  return others.slice(0, mostOtherHosts).map((address) => control('other-host', address, port));
}

function control(kind: ControlKind, address: string, port: number): PlannedControl {
  return { kind, address, port };
}

function isInternal(address: string): boolean {
  return ipaddr.process(address.split('%')[0] ?? '').range() !== 'unicast';
}
