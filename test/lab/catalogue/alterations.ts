import { clientAddress4, clientAddress6, firewallInside4, firewallInside6 } from '../addresses.ts';
import { mustRun } from '../command.ts';
import type { Lab } from '../lab.ts';
import { until } from '../until.ts';

export function inClient(lab: Lab, words: string[]): Promise<string> {
  return mustRun('ip', ['-n', lab.network.namespace('client'), ...words]);
}

/** What the client is told by `ip`, and what takes it back. */
export async function undoable(lab: Lab, done: string[][], undone: string[][]): Promise<() => Promise<void>> {
  for (const words of done) await inClient(lab, words);
  return async () => {
    for (const words of undone) await inClient(lab, words);
  };
}

export const defaultRoutes = [
  ['route', 'replace', 'default', 'via', firewallInside4],
  ['-6', 'route', 'replace', 'default', 'via', firewallInside6],
];

export async function ownFirewall(lab: Lab, rule: string): Promise<() => Promise<unknown>> {
  const table = `
    table inet own {
      chain output {
        type filter hook output priority filter; policy accept;
        ${rule}
      }
    }
  `;
  await mustRun('ip', ['netns', 'exec', lab.network.namespace('client'), 'nft', '-f', '-'], { input: table });
  return () => lab.network.exec('client', 'nft', ['delete', 'table', 'inet', 'own']);
}

/** It is there, and answers nothing: neither ARP nor packets. */
export async function silenceGateway(lab: Lab): Promise<() => Promise<void>> {
  const inFirewall = (...words: string[]) => mustRun('ip', ['-n', lab.network.namespace('firewall'), ...words]);
  await inFirewall('link', 'set', 'inside', 'arp', 'off');
  await inFirewall('address', 'delete', `${firewallInside4}/24`, 'dev', 'inside');
  await inClient(lab, ['neighbour', 'flush', 'all']);
  return async () => {
    await inFirewall('address', 'add', `${firewallInside4}/24`, 'dev', 'inside');
    await inFirewall('link', 'set', 'inside', 'arp', 'on');
    await inClient(lab, ['neighbour', 'flush', 'all']);
  };
}

/** The kernel forgets the routes with the cable, and IPv6 addresses too. */
export async function unplug(lab: Lab): Promise<() => Promise<void>> {
  await inClient(lab, ['link', 'set', 'eth0', 'down']);
  await inClient(lab, ['address', 'flush', 'dev', 'eth0', 'scope', 'global']);
  return async () => {
    await inClient(lab, ['address', 'add', `${clientAddress4}/24`, 'dev', 'eth0']);
    await inClient(lab, ['address', 'add', `${clientAddress6}/64`, 'dev', 'eth0']);
    await inClient(lab, ['link', 'set', 'eth0', 'up']);
    await until(async () => {
      const { stdout } = await lab.network.exec('client', 'ip', ['-brief', 'link', 'show', 'eth0']);
      return / UP /.test(stdout) ? undefined : stdout;
    }, 10_000);
    for (const words of defaultRoutes) await inClient(lab, words);
  };
}

const smallMtu = 1300;
const fullMtu = 1500;

/** The link behind the firewall carries less than the one before it, and nobody is told. */
export async function makeBlackHole(lab: Lab): Promise<() => Promise<void>> {
  const silence = `
    table inet hole {
      chain output {
        type filter hook output priority filter; policy accept;
        icmp type destination-unreachable icmp code frag-needed drop
        icmpv6 type packet-too-big drop
      }
    }
  `;
  const carry = async (bytes: number) => {
    await mustRun('ip', ['-n', lab.network.namespace('firewall'), 'link', 'set', 'outside', 'mtu', String(bytes)]);
    // What a kernel has learnt of a way it remembers for ten minutes.
    for (const family of ['-4', '-6']) await inClient(lab, [family, 'route', 'flush', 'cache']);
  };
  await mustRun('ip', ['netns', 'exec', lab.network.namespace('firewall'), 'nft', '-f', '-'], { input: silence });
  await carry(smallMtu);
  return async () => {
    await lab.network.exec('firewall', 'nft', ['delete', 'table', 'inet', 'hole']);
    await carry(fullMtu);
  };
}
