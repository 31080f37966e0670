import { isIP, isIPv4, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Gateway } from '../../shared/facts/machine.ts';

/** RTF_GATEWAY of linux/route.h: the way leads over another machine. */
const leadsOverGateway = 0x2;

interface Candidate extends Gateway {
  metric: number;
}

function best(candidates: Candidate[]): Gateway | undefined {
  const [first] = candidates.toSorted((a, b) => a.metric - b.metric);
  if (!first) return undefined;
  return { address: first.address, ...(first.interface !== undefined && { interface: first.interface }) };
}

/** /proc/net/route: hexadecimal, IPv4 addresses in the machine's own byte order, little-endian wherever we run. */
export function parseProcRoute(text: string): Gateway | undefined {
  return best(
    text.split('\n').flatMap((line): Candidate[] => {
      const [name, destination, gateway, flags, , , metric, mask] = line.trim().split(/\s+/);
      if (destination !== '00000000' || mask !== '00000000' || !/^[0-9A-F]{8}$/i.test(gateway ?? '')) return [];
      if ((Number.parseInt(flags ?? '', 16) & leadsOverGateway) === 0) return [];
      const bytes = Buffer.from(gateway ?? '', 'hex').reverse();
      return [{ address: bytes.join('.'), interface: (name ?? '').slice(0, 64), metric: Number(metric) || 0 }];
    }),
  );
}

/** /proc/net/ipv6_route: destination, prefix, source, prefix, next hop, metric, …, flags, interface; all hexadecimal. */
export function parseProcRoute6(text: string): Gateway | undefined {
  return best(
    text.split('\n').flatMap((line): Candidate[] => {
      const [destination, prefix, , , hop, metric, , , flags, name] = line.trim().split(/\s+/);
      if (!/^0{32}$/.test(destination ?? '') || prefix !== '00' || !/^[0-9a-f]{32}$/i.test(hop ?? '')) return [];
      if ((Number.parseInt(flags ?? '', 16) & leadsOverGateway) === 0) return [];
      const address = ipaddr.fromByteArray([...Buffer.from(hop ?? '', 'hex')]).toString();
      return [{ address, interface: (name ?? '').slice(0, 64), metric: Number.parseInt(metric ?? '', 16) || 0 }];
    }),
  );
}

/** Windows' `route print`: headings in the user's language, rows in numbers. `0.0.0.0 0.0.0.0 gateway interface metric`. */
export function parseRoutePrint(text: string, family: 4 | 6): Gateway | undefined {
  const lines = text.split(/\r?\n/);
  return best(
    lines.flatMap((line, index): Candidate[] => {
      const words = line.trim().split(/\s+/);
      if (family === 4) {
        const [destination, mask, gateway = '', local = '', metric] = words;
        if (destination !== '0.0.0.0' || mask !== '0.0.0.0' || !isIPv4(gateway) || !isIPv4(local)) return [];
        return [{ address: gateway, metric: Number(metric) || 0 }];
      }
      // `interface metric ::/0 gateway`; a long gateway stands on the next line.
      const [, metric, destination, sameLine] = words;
      const gateway = sameLine ?? lines[index + 1]?.trim() ?? '';
      if (destination !== '::/0' || !isIPv6(gateway)) return [];
      return [{ address: gateway, metric: Number(metric) || 0 }];
    }),
  );
}

/** macOS' `netstat -rn -f inet` and `-f inet6`: `default gateway flags netif`. */
export function parseNetstat(text: string): Gateway | undefined {
  for (const line of text.split('\n')) {
    const [destination, gateway = '', , third = '', fourth] = line.trim().split(/\s+/);
    const address = gateway.split('%')[0] ?? '';
    if (destination !== 'default' || isIP(address) === 0) continue;
    // Before macOS 10.15 two more columns came before the interface's name.
    const name = /^[a-z]+\d+$/.test(third) ? third : fourth;
    return { address: gateway.slice(0, 64), ...(name !== undefined && { interface: name.slice(0, 64) }) };
  }
  return undefined;
}
