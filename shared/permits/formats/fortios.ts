import ipaddr from 'ipaddr.js';
import { ipFamily } from '../../host.ts';
import {
  addressesOf,
  type FormatContext,
  forwardsOf,
  headOf,
  lines,
  permitName,
  purposeOf,
  sourceFor,
  type Write,
} from '../format.ts';
import type { Permit } from '../permit.ts';

/**
 * FortiOS CLI: address objects, services and policies. A policy's number 0 takes the next free one. Interfaces stay
 * `any`, which the administrator narrows; policies go before the one that denies.
 */
export const fortios: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.fortios')).map((line) => `# ${line}`),
    section('firewall address', [
      ...permits.filter(isIpv4).map((permit) => addressObject(permit)),
      ...sourceObjects(permits, context, 4),
    ]),
    section('firewall address6', [
      ...permits.filter((permit) => !isIpv4(permit)).map((permit) => addressObject(permit)),
      ...sourceObjects(permits, context, 6),
    ]),
    section(
      'firewall service custom',
      permits.map((permit) =>
        entry(permitName(permit), [`set ${permit.transport}-portrange ${permit.ports.join(' ')}`]),
      ),
    ),
    section('firewall vip', permits.flatMap(virtualAddresses)),
    section(
      'firewall policy',
      permits.map((permit) => policy(permit, context)),
    ),
  );

function addressObject(permit: Permit): string[] {
  const { host } = permit;
  if (!ipaddr.isValid(host)) return entry(permitName(permit), ['set type fqdn', `set fqdn ${quoted(host)}`]);
  const [address = host] = addressesOf({ ...permit, addresses: [] });
  return entry(permitName(permit), [isIpv4(permit) ? `set subnet ${address}/32` : `set ip6 ${address}/128`]);
}

/** A virtual address for each port that is passed on; the policy has them for its destination. */
function virtualAddresses(permit: Permit): string[][] {
  const { transport, ports } = permit;
  return forwardsOf(permit, 4).flatMap(({ from, to }) =>
    ports.map((port) =>
      entry(virtualName(permit, port), [
        `set extip ${from}`,
        'set extintf "any"',
        `set mappedip ${quoted(to)}`,
        'set portforward enable',
        `set protocol ${transport}`,
        `set extport ${port}`,
        `set mappedport ${port}`,
      ]),
    ),
  );
}

function virtualName(permit: Permit, port: number): string {
  return `${permitName(permit)}-${port}`;
}

function destinationsOf(permit: Permit): string {
  const isForwarded = forwardsOf(permit, 4).length > 0;
  const names = isForwarded ? permit.ports.map((port) => virtualName(permit, port)) : [permitName(permit)];
  return names.map(quoted).join(' ');
}

function sourceObjects(permits: readonly Permit[], context: FormatContext, family: 4 | 6): string[][] {
  const named = permits.flatMap((permit): [name: string, network: string][] => {
    const source = ipFamily(permit.host) === family ? sourceFor(permit, context) : undefined;
    return source === undefined ? [] : [[sourceName(permit), source]];
  });
  return [...new Map(named)].map(([name, network]) =>
    entry(name, [family === 4 ? `set subnet ${network}` : `set ip6 ${network}`]),
  );
}

function sourceName({ within }: Permit): string {
  return within === undefined ? 'portampel-source' : 'portampel-vpn';
}

function policy(permit: Permit, context: FormatContext): string[] {
  const suffix = isIpv4(permit) ? '' : '6';
  const isNarrow = sourceFor(permit, context) !== undefined;
  return [
    '    edit 0',
    `        set name ${quoted(permitName(permit).slice(0, 35))}`,
    '        set srcintf "any"',
    '        set dstintf "any"',
    `        set srcaddr${suffix} ${quoted(isNarrow ? sourceName(permit) : 'all')}`,
    `        set dstaddr${suffix} ${destinationsOf(permit)}`,
    '        set action accept',
    '        set schedule "always"',
    `        set service ${quoted(permitName(permit))}`,
    `        set comments ${quoted(purposeOf(permit, context.t).slice(0, 255))}`,
    '    next',
  ];
}

function section(name: string, entries: readonly string[][]): string[] {
  return entries.length === 0 ? [] : [`config ${name}`, ...entries.flat(), 'end'];
}

function entry(name: string, settings: readonly string[]): string[] {
  return [`    edit ${quoted(name)}`, ...settings.map((setting) => `        ${setting}`), '    next'];
}

/** A name is taken for IPv4, as the vendor's servers are. */
function isIpv4({ host }: Permit): boolean {
  return ipFamily(host) === 4;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
