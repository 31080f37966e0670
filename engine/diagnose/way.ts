import type { RoundTrips } from '../../shared/facts/round-trips.ts';
import type { Message } from '../../shared/message.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { decidingTry } from './faults.ts';
import { known, vpnsUp } from './machine-facts.ts';
import type { Observed } from './scene.ts';
import { sign } from './signs.ts';

/** A cable, and a good Wi-Fi, need a tenth of it to their own gateway. */
const slowGatewayMs = 10;
/** Below it Wi-Fi repeats so much that it hesitates; makers plan voice for -67 dBm and call -75 the edge. */
const weakDbm = -75;
/** What of a slow handshake may be this PC's own doing before it is worth saying. */
const busyMs = 5;

/** How the way to this machine's own gateway fares by ping; `unknown` where nobody answered or asked. */
export type GatewayState = 'good' | 'poor' | 'unknown';

export function gatewayState({ paths = [] }: Observed): GatewayState {
  const gateway = paths.find(({ isGateway }) => isGateway);
  if (!gateway || gateway.received === 0) return 'unknown';
  const sorted = gateway.rttsMs.toSorted((a, b) => a - b);
  const middleMs = sorted[sorted.length >> 1] ?? 0;
  return middleMs >= slowGatewayMs || gateway.received < gateway.sent ? 'poor' : 'good';
}

export function gatewaySigns(report: Observed): Message[] {
  const state = gatewayState(report);
  return state === 'unknown' ? [] : [sign(`gateway-${state}`)];
}

/** The Wi-Fi's strength in dBm; Windows tells per cent of the range from -100 to -50 dBm (WLAN_ASSOCIATION_ATTRIBUTES). */
export function wifiDbm({ machine }: Observed): number | undefined {
  const signal = known(known(machine.facts?.wifi)?.signal);
  if (signal === undefined) return undefined;
  return 'dbm' in signal ? signal.dbm : signal.percent / 2 - 100;
}

export function isWifiWeak(report: Observed): boolean {
  const dbm = wifiDbm(report);
  return dbm !== undefined && dbm <= weakDbm;
}

/** Whether a cable is plugged in as well: then the Wi-Fi may not be what the data takes. */
export function hasCable({ machine }: Observed): boolean {
  const interfaces = known(machine.facts?.interfaces) ?? [];
  return interfaces.some(({ kind, up, addresses }) => kind === 'wired' && up !== false && addresses.length > 0);
}

export function roundTripsOf(row: ReportCheck): RoundTrips | undefined {
  return decidingTry(row)?.details.roundTrips;
}

/** What on this side may lengthen the way. */
export function waySigns(report: Observed, rows: readonly ReportCheck[]): Message[] {
  const dbm = wifiDbm(report);
  const vpns = vpnsUp(report) ?? [];
  return [
    ...(dbm !== undefined && !hasCable(report) ? [sign('over-wifi', { dbm: Math.round(dbm) })] : []),
    ...(vpns.length > 0 ? [sign('vpn-up', { name: vpns.map(({ name }) => name).join(', ') })] : []),
    ...(isPcBusy(rows) ? [sign('pc-busy', { ms: Math.round(localDelayMs(rows)) })] : []),
  ];
}

/** Whether this PC itself was slow enough to lengthen what it measured. */
export function isPcBusy(rows: readonly ReportCheck[]): boolean {
  return localDelayMs(rows) >= busyMs;
}

function localDelayMs(rows: readonly ReportCheck[]): number {
  return Math.max(0, ...rows.map((row) => roundTripsOf(row)?.localDelayMs ?? 0));
}
