import { join } from 'node:path';
import { address4, firewallInside4, type HostName } from './addresses.ts';
import type { ServerPlan } from './server-files.ts';

/** What a device on the way does to a connection; `relay.mjs` says how. */
export interface Middlebox {
  kind: 'strip' | 'mask' | 'hold' | 'cutKeyExchange' | 'refusePasv' | 'scan' | 'alter' | 'pass';
  host: HostName;
  port: number;
  /** A port of the firewall's that takes over what begins with TLS. */
  tlsPort?: number;
}

/** Ports of the firewall's own, where no server of the lab listens. */
const firstPort = 20_000;

const relayFile = join(process.cwd(), 'test/lab/relay.mjs');

/** One process for all of them, in the firewall's namespace. */
export function middleboxesPlan(boxes: readonly Middlebox[]): ServerPlan {
  const relays = boxes.map(({ kind, host, port, tlsPort }, index) => ({
    kind,
    address: firewallInside4,
    port: firstPort + index,
    to: { host: address4(host), port },
    ...(tlsPort !== undefined && { tlsTo: { host: firewallInside4, port: tlsPort } }),
  }));
  const sockets = relays.map(({ address, port }) => `${address}:${port}`);
  return { name: 'middleboxes', command: process.execPath, args: [relayFile, JSON.stringify(relays)], sockets };
}

/** The rules for `Network.setFirewall` by which calls to that host and port go through this middlebox. */
export function through(boxes: readonly Middlebox[], kind: Middlebox['kind']): string[] {
  return boxes.flatMap((box, index) =>
    box.kind === kind
      ? [`iifname "inside" ip daddr ${address4(box.host)} tcp dport ${box.port} redirect to :${firstPort + index}`]
      : [],
  );
}
