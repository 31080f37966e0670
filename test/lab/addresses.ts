/**
 * Who lives where in the lab. Each host has the same number in both families; all of them are addresses of the one
 * server namespace. Documentation addresses (192.0.2.1, 2001:db8::1) live nowhere: the firewall drops what it has no
 * route for, as the Internet would.
 */

/** The hosts that the scenarios talk to. */
export const hostNumbers = {
  /** timeSensor LEGAL 365: TLS on 19812-19814. */
  server365: 10,
  /** Classic installation: clear text on 19812-19814, and the server never speaks first. */
  classic: 11,
  licence: 12,
  updates: 13,
  mailout: 14,
  mailin: 15,
  /** The firm's public address: alive, with nothing on 19812-19814. */
  public: 16,
  /** SSH on 22 like `updates`, but on 21 a peer that cuts the connection, says nothing, is a block page, or nobody. */
  cutting: 20,
  silent: 21,
  blocking: 22,
  shut: 23,
  /** OpenSMTPD on 587 that was never given a certificate: no STARTTLS. */
  plainmail: 24,
  /** An address that no one has: the firewall decides what becomes of calls to it. */
  nobody: 30,
} as const;
export type HostName = keyof typeof hostNumbers;
export const hostNames = Object.keys(hostNumbers) as HostName[];

export const clientAddress4 = '10.77.1.2';
export const clientAddress6 = 'fd77:0:0:1::2';
export const firewallInside4 = '10.77.1.1';
export const firewallInside6 = 'fd77:0:0:1::1';
export const firewallOutside4 = '10.77.2.1';
export const firewallOutside6 = 'fd77:0:0:2::1';

export function address4(host: HostName): string {
  return `10.77.2.${hostNumbers[host]}`;
}

export function address6(host: HostName): string {
  return `fd77:0:0:2::${hostNumbers[host]}`;
}

/** A name of that host with an address of each family; `v4.` and `v6.` in front of it give one family only. */
export function nameOf(host: HostName): string {
  return `${host}.lab.test`;
}

/** A name with one good and one dead address of the same family. */
export const halfDeadName = 'half.lab.test';

/** A name that no hosts file knows, in a domain that no name server may ever know (RFC 6761). */
export const unknownName = 'unknown.lab.test';

/** The hosts file of all three namespaces: no name is ever asked of a name server. */
export function hostsFile(): string {
  const lines = hostNames.flatMap((host) => [
    `${address4(host)} ${nameOf(host)} v4.${nameOf(host)}`,
    `${address6(host)} ${nameOf(host)} v6.${nameOf(host)}`,
  ]);
  return [
    '127.0.0.1 localhost',
    '::1 localhost',
    `${clientAddress4} client.lab.test`,
    `${clientAddress6} client.lab.test`,
    ...lines,
    `${address4('nobody')} ${halfDeadName}`,
    `${address4('licence')} ${halfDeadName}`,
    '',
  ].join('\n');
}
