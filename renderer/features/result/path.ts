import type { Report, ReportCheck } from '../../../shared/report.ts';
import { isForbiddenOpen } from '../../../shared/row-texts.ts';
import type { Light, Role } from '../../../shared/words.ts';
import { groupBy } from './group-by.ts';

/** What lies between this PC and the other end. */
export type Station = 'pc' | 'network' | 'firewall' | 'internet' | 'end';

/**
 * How far a row came, and never more than was measured. `name`: no address was found. `pc`: this PC itself refused.
 * `way`: nothing came back, or a device on the way said no, which may be anywhere. `edge`: a refusal came back, which the
 * other end and a firewall do alike. `service`: the other end answered, with a fault. `partly`: not every address of the name answered. `through`: all is well. `blocked`:
 * shut, as it should be. `exposed`: open, though it must be shut. `unknown`: not measured.
 */
export type Stop =
  | 'name'
  | 'pc'
  | 'way'
  | 'edge'
  | 'service'
  | 'partly'
  | 'through'
  | 'blocked'
  | 'exposed'
  | 'unknown';

export interface LaneStop {
  stop: Stop;
  light: Light;
  checks: ReportCheck[];
}

/** The way to one host, with every place where a row of it stopped: the worst first. */
export interface Lane {
  role: Role;
  host: string | null;
  /** The stations that this way passes. */
  stations: Station[];
  /** Whether a VPN tunnel leads through what lies between. */
  isTunnel: boolean;
  stops: LaneStop[];
}

export interface Path {
  columns: Station[];
  lanes: Lane[];
  /** Lanes that are left out of the picture. */
  left: number;
}

const maxLanes = 6;
const rank: Record<Light, number> = { red: 0, yellow: 1, grey: 2, green: 3 };

/** From the office, the firewall comes first; from home, the office's own firewall comes last. */
const outwards: Station[] = ['pc', 'network', 'firewall', 'internet', 'end'];
const homewards: Station[] = ['pc', 'network', 'internet', 'firewall', 'end'];

export function pathOf(report: Report): Path {
  const isRemote = report.scenario.id === 'classic-remote';
  const byHost = groupBy(report.checks.filter(isShown), ({ role, host }) => `${role} ${host ?? ''}`);
  const lanes = [...byHost.values()].flatMap((checks) => {
    const [first] = checks;
    if (first === undefined) return [];
    const { role, host } = first;
    const isTunnel = isRemote && role === 'server';
    return [{ role, host, stations: stationsOf(report.scenario.id, role), isTunnel, stops: stopsOf(checks) }];
  });
  // The worst stay in the picture; the order is the report's.
  const kept = new Set(lanes.toSorted((a, b) => worst(a) - worst(b)).slice(0, maxLanes));
  return {
    columns: isRemote ? homewards : outwards,
    lanes: lanes.filter((lane) => kept.has(lane)),
    left: lanes.length - kept.size,
  };
}

/** Rows that were switched off, and calls from outside, have no way from this PC. */
function isShown({ reason, direction }: ReportCheck): boolean {
  return reason !== 'option-off' && direction === 'out';
}

/** Within the local network, and through the tunnel, neither the firewall nor the Internet is a station. */
function stationsOf(scenario: string, role: Role): Station[] {
  const isRemote = scenario === 'classic-remote';
  if (role === 'server' && (isRemote || scenario === 'classic-client')) return ['pc', 'network', 'end'];
  if (!isRemote) return outwards;
  return role === 'publicServer' ? homewards : ['pc', 'network', 'internet', 'end'];
}

function stopsOf(checks: readonly ReportCheck[]): LaneStop[] {
  return [...groupBy(checks, (check) => stopOf(check))]
    .map(([stop, rows]): LaneStop => {
      const sorted = rows.toSorted((a, b) => rank[a.light] - rank[b.light]);
      return { stop, light: sorted[0]?.light ?? 'grey', checks: sorted };
    })
    .sort((a, b) => rank[a.light] - rank[b.light]);
}

function worst({ stops }: Lane): number {
  return Math.min(...stops.map(({ light }) => rank[light]));
}

/** Where a row stopped, as far as the evidence goes. */
export function stopOf(check: ReportCheck): Stop {
  if (isForbiddenOpen(check)) return 'exposed';
  if (check.light === 'grey' && check.state === 'open') return 'unknown';
  if (check.expectation === 'forbidden' && check.light === 'green') return 'blocked';
  switch (check.state) {
    case 'unresolved':
      return 'name';
    case 'denied':
      return 'pc';
    case 'filtered':
      return 'way';
    case 'unreachable':
      return check.reason === 'address-unavailable' ? 'pc' : 'way';
    case 'closed':
      return 'edge';
    case 'open':
      if (check.light === 'green') return 'through';
      return check.reason === 'some-addresses-dead' ? 'partly' : 'service';
    case 'open|filtered':
    case 'untested':
      return 'unknown';
  }
}

/** The part of the lane that a stop concerns, from one station to another; a place is a part without length. */
export function stretchOf(stop: Stop, passed: readonly Station[]): { from: Station; to: Station } {
  switch (stop) {
    case 'name':
    case 'pc':
    case 'unknown':
      return { from: 'pc', to: 'pc' };
    case 'way':
    case 'blocked':
      return { from: 'pc', to: 'end' };
    case 'edge':
      // Whichever firewall it was, it comes after the local network.
      return { from: passed[2] === 'firewall' ? 'firewall' : 'network', to: 'end' };
    case 'service':
    case 'partly':
    case 'through':
    case 'exposed':
      return { from: 'end', to: 'end' };
  }
}

/** The last station that was surely reached by at least one row. */
export function reachedBy(stops: readonly LaneStop[], passed: readonly Station[]): Station {
  const isSure = stops.some(({ stop }) => stretchOf(stop, passed).from === 'end');
  if (isSure) return 'end';
  return stops.some(({ stop }) => stop === 'edge') ? stretchOf('edge', passed).from : 'pc';
}

/** Whether a stop of this lane cannot be told to one place. */
export function hasStretch({ stops, stations }: Lane): boolean {
  return stops.some(({ stop }) => {
    const { from, to } = stretchOf(stop, stations);
    return from !== to;
  });
}
