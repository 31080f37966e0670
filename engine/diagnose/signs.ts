import { hostInUrl } from '../../shared/host.ts';
import type { Message } from '../../shared/message.ts';
import { type AddressObservation, decisiveAttempt } from '../../shared/observation.ts';
import type { ReportCheck } from '../../shared/report.ts';
import { type NamedPort, nameOfPort, namesOfPorts } from '../../shared/row-texts.ts';
import { transports } from '../../shared/words.ts';
import { mayBlockItself } from './machine-facts.ts';
import { isStoodIn } from './pair.ts';
import type { SignKey } from './rule.ts';
import type { Observed, Scene } from './scene.ts';
import { addressesSeen } from './scene.ts';

/** One piece of evidence, with the measurement that it rests on. */
export function sign(key: SignKey, params?: Message['params']): Message {
  return params === undefined ? { key: `sign.${key}` } : { key: `sign.${key}`, params };
}

/**
 * What shows that somebody answers for an address, and that the way to it is alive: another port that opened, and that
 * nothing fakes, a refusal that came back on a port where nobody listens, an answer to ping. Empty where nothing does. It
 * need not be the server: a router that forwards some ports, and a firewall that resets the others, answer for it alike.
 */
export function signsOfLife({ report, rows, controls }: Scene, address: string): Message[] {
  const faked = new Set(report.canary.fakedPorts);
  const opened = rows.filter((row) => {
    const isFaked = row.transport === 'tcp' && faked.has(row.port) && !isStoodIn(report, row);
    return !isFaked && row.details.addresses.some((seen) => seen.address === address && isMeeting(report, row, seen));
  });
  const answering = controls.filter((control) => control.address === address && !faked.has(control.port));
  return [
    ...opened.map((row) => sign('open-elsewhere', { address, port: nameOfPort(row), transport: row.transport })),
    ...answering.flatMap((control) => {
      const { state } = control;
      const port = nameOfPort(rows.find((row) => row.port === control.port) ?? control);
      if (state === 'open') return [sign('open-elsewhere', { address, port, transport: 'tcp' })];
      return state === 'closed' ? [sign('refuses-elsewhere', { address, port })] : [];
    }),
    ...(hasEchoed(report, address) ? [sign('echo', { address })] : []),
  ];
}

/** Somebody in the counterpart's place is no sign of the counterpart. */
function isMeeting(report: Observed, row: ReportCheck, seen: AddressObservation): boolean {
  const { state, reason } = decisiveAttempt(seen);
  return state === 'open' && !(isStoodIn(report, row) && reason === 'counterpart-elsewhere');
}

/** A handshake stands in for the echo on some systems, and is none. */
function hasEchoed({ paths = [] }: Scene['report'], address: string): boolean {
  return paths.some(
    (path) =>
      path.address === address && path.received > 0 && (path.method === 'raw-icmp' || path.method === 'system-ping'),
  );
}

/** Whether anything at all has answered that is not on this machine's own loopback: this machine has a network. */
export function anySignOfLife(scene: Scene, except?: string): Message[] {
  return addressesSeen(scene.rows)
    .filter((address) => address !== except)
    .flatMap((address) => signsOfLife(scene, address).slice(0, 1));
}

/** What speaks against a filter on the way, where this PC's own may block alike. */
export function ownFirewall(report: Observed): Message[] {
  return mayBlockItself(report) ? [sign('local-firewall-alike')] : [];
}

/** Ports as people write them: each once, in rising order. */
export function portList(rows: readonly NamedPort[]): string {
  return namesOfPorts(rows).join(', ');
}

/** What a text of these rows speaks of. Of several hosts it would name each port with each host: those are causes apart. */
export function hostAndPorts(rows: readonly (NamedPort & Pick<ReportCheck, 'host'>)[]): {
  host: string;
  ports: string;
} {
  return { host: hostList(rows), ports: portList(rows) };
}

/** Several hosts, each with its own ports and no other's: «licence.example (TCP 80, 443), updates.example (TCP 21)». */
export function targetList(rows: readonly (NamedPort & Pick<ReportCheck, 'host' | 'transport'>)[]): string {
  return hostsOf(rows)
    .map((host) => {
      const own = rows.filter((row) => row.host !== null && hostInUrl(row.host) === host);
      return `${host} (${portsOf(own)})`;
    })
    .join(', ');
}

/** Ports with their transports: «TCP 19812, 19813, UDP 19813». */
export function portsOf(rows: readonly (NamedPort & Pick<ReportCheck, 'transport'>)[]): string {
  const lists = transports.flatMap((transport) => {
    const those = rows.filter((row) => row.transport === transport);
    return those.length === 0 ? [] : [`${transport.toUpperCase()} ${portList(those)}`];
  });
  return lists.join(', ');
}

/** The hosts of the rows as people write them: each once. */
export function hostList(rows: readonly Pick<ReportCheck, 'host'>[]): string {
  return hostsOf(rows).join(', ');
}

function hostsOf(rows: readonly Pick<ReportCheck, 'host'>[]): string[] {
  return [...new Set(rows.flatMap(({ host }) => host ?? []))].map(hostInUrl).toSorted();
}
