/** Rules for `Network.setFirewall`, in nft's words. All look at calls from the client's side only. */

export const drop = 'drop';
export const resetByFirewall = 'reject with tcp reset';

/** The refusals that exist as ICMP (type 3) and ICMPv6 (type 1) codes, with nft's words for them. */
export const refusals4 = {
  0: 'reject with icmp type net-unreachable',
  1: 'reject with icmp type host-unreachable',
  2: 'reject with icmp type prot-unreachable',
  3: 'reject with icmp type port-unreachable',
  9: 'reject with icmp type net-prohibited',
  10: 'reject with icmp type host-prohibited',
  13: 'reject with icmp type admin-prohibited',
} as const;

export const refusals6 = {
  0: 'reject with icmpv6 type no-route',
  1: 'reject with icmpv6 type admin-prohibited',
  3: 'reject with icmpv6 type addr-unreachable',
  4: 'reject with icmpv6 type port-unreachable',
  5: 'reject with icmpv6 type policy-fail',
  6: 'reject with icmpv6 type reject-route',
} as const;

/** What becomes of calls to a TCP port of an address, or to all of its TCP ports. */
export function callTo(address: string, port: number | 'any', verdict: string): string {
  const destination = address.includes(':') ? `ip6 daddr ${address}` : `ip daddr ${address}`;
  const ports = port === 'any' ? 'meta l4proto tcp' : `tcp dport ${port}`;
  return `iifname "inside" ${destination} ${ports} ${verdict}`;
}

/** The same for datagrams to a UDP port. */
export function datagramTo(address: string, port: number, verdict: string): string {
  return callTo(address, port, verdict).replace('tcp dport', 'udp dport');
}

/** What the firewall does with packets of connections that it knows nothing of, or no more. */
export function strayPacketTo(address: string, port: number, verdict: string): string {
  return callTo(address, port, `ct state invalid ${verdict}`);
}

/** The first SYN of every connection is lost, so each handshake takes the kernel's first retransmission: a second. */
export function loseFirstSyn(address: string, port: number): string {
  const perConnection = 'meter first-syn { tcp sport limit rate 1/hour burst 1 packets }';
  return callTo(address, port, `tcp flags & (syn | ack) == syn ${perConnection} drop`);
}

/** Only so many SYNs pass, all later ones are lost: a firewall that limits new connections. */
export function passFewSyns(address: string, port: number, few: number): string {
  return callTo(address, port, `tcp flags & (syn | ack) == syn limit rate over 1/hour burst ${few} packets drop`);
}

/**
 * Loses so many tenths of the packets that open a connection, and counts them; `tc netem` needs a kernel module, this
 * does not. `random` is for statistics over many runs; `inc` loses the first ones of every ten, so never more than that
 * in a row.
 */
export function loseSyns(tenths: number, order: 'random' | 'inc'): string {
  return `iifname "inside" tcp flags & (syn | ack) == syn numgen ${order} mod 10 < ${tenths} counter drop`;
}

/** The firewall answers every call to that port itself, whatever the address: the lie of a transparent proxy. */
export function answerInstead(port: number): string {
  return `iifname "inside" tcp dport ${port} redirect`;
}
