import ipaddr from 'ipaddr.js';
import { ipFamily } from '../host.ts';
import type { Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import type { Finding, ReportCheck } from '../report.ts';
import { rowName } from '../row-texts.ts';
import type { Permit } from './permit.ts';

export const permitFormats = [
  'nftables',
  'iptables',
  'ip6tables',
  'powershell',
  'fortios',
  'pf',
  'routeros',
  'asa',
  'letter',
  'csv',
] as const;
export type PermitFormat = (typeof permitFormats)[number];

/** Formats that also come as a whole ruleset that forwards nothing else. */
export const standaloneFormats = ['nftables', 'iptables', 'ip6tables'] as const satisfies PermitFormat[];
/** Formats whose firewall takes addresses alone, or reads a name only once. */
export const addressFormats = ['nftables', 'iptables', 'ip6tables', 'powershell'] as const satisfies PermitFormat[];

export interface FormatContext {
  t: Translate;
  /** The network from which the connections come, in CIDR notation; left out: any. */
  source?: string | undefined;
  standalone: boolean;
  /** The firm's name, for the letter. */
  firm?: string;
  /** For the letter: causes that no permit mends, and the rows that they concern. */
  beside?: Beside;
}

export interface Beside {
  acts: readonly Finding[];
  others: readonly Finding[];
  checks: readonly ReportCheck[];
}

/** Writes permits in the words of one firewall. Hosts and addresses are parsed ones; all else is fixed or escaped here. */
export type Write = (permits: readonly Permit[], context: FormatContext) => string;

/** Why the permit is there, in the reader's language, on one line and without what a comment cannot hold. */
export function purposeOf({ role, checkIds }: Pick<Permit, 'role' | 'checkIds'>, t: Translate): string {
  const names = checkIds.map((id) => rowName({ id }, t));
  // A report may come from anywhere, and rows of newer versions are known by their ids alone.
  const purpose = t('permits.labelled', { label: t(`role.${role}`), value: names.join(', ') });
  return printable(purpose).replace(/[\n\r\t]+/g, ' ');
}

/** Whether anything that goes out may come from anywhere: a network would narrow it. */
export function isFromAnywhere(permits: readonly Permit[], { source }: Pick<FormatContext, 'source'>): boolean {
  return source === undefined && permits.some(({ direction }) => direction === 'out');
}

/** What stands above the rules: where they go and how they are loaded, and that their source could be narrower. */
export function headOf(permits: readonly Permit[], context: FormatContext, ...first: readonly string[]): string[] {
  return [...first, ...(isFromAnywhere(permits, context) ? [context.t('permits.source-any')] : [])];
}

/** A name of letters, digits and hyphens that every firewall takes. */
export function permitName({ role, direction, transport }: Permit): string {
  return `portampel-${role.toLowerCase()}-${direction}-${transport}`;
}

/** The addresses of one family, or all; a host that is an address stands for itself. */
export function addressesOf({ host, addresses }: Permit, family?: 4 | 6): string[] {
  const all = addresses.length > 0 ? addresses : [host];
  return all.map(withoutZone).filter((address) => family === undefined || ipFamily(address) === family);
}

/**
 * The permits as far as connections from that network can use them: an IPv4 network reaches no IPv6 address. What comes in
 * may come from anywhere. A name without known addresses is taken for IPv4, as the vendor's servers are.
 */
export function permitsFrom(permits: readonly Permit[], source: string | undefined): Permit[] {
  if (source === undefined) return [...permits];
  const family = ipFamily(source);
  return permits.flatMap((permit) => {
    if (permit.direction === 'in') return [permit];
    if (ipaddr.isValid(withoutZone(permit.host))) return ipFamily(permit.host) === family ? [permit] : [];
    const addresses = permit.addresses.filter((address) => ipFamily(address) === family);
    const isUsable = permit.addresses.length > 0 ? addresses.length > 0 : family === 4;
    return isUsable ? [{ ...permit, addresses }] : [];
  });
}

/** The network from which a permit's connections come, where one is known for its family. */
export function sourceFor(
  { direction, host }: Permit,
  { source }: Pick<FormatContext, 'source'>,
  family: 4 | 6 = ipFamily(host),
): string | undefined {
  return direction === 'out' && source !== undefined && ipFamily(source) === family ? source : undefined;
}

/** For pf, which resolves names when it loads its rules. */
export function hostInPf(permit: Permit): string {
  const addresses = addressesOf(permit);
  return addresses.length === 1 ? (addresses[0] ?? permit.host) : `{ ${addresses.join(' ')} }`;
}

/** A zone is this machine's own name of an interface. */
function withoutZone(address: string): string {
  return address.split('%')[0] ?? address;
}

/**
 * Rules without repeats: what goes out to a host and what comes in there is one rule to a firewall that is told no source.
 * @param comment where the part begins in which rules that do the same may differ
 */
export function withoutRepeats(rules: readonly string[], comment: RegExp): string[] {
  return [...new Map(rules.toReversed().map((rule) => [rule.replace(comment, ''), rule])).values()].toReversed();
}

/** Lines with one final line break. */
export function lines(...parts: readonly (string | readonly string[])[]): string {
  return `${parts.flat().join('\n')}\n`;
}
