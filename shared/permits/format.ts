import ipaddr from 'ipaddr.js';
import { ipFamily, withoutZone } from '../host.ts';
import { labelled } from '../labelled.ts';
import type { Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import type { Finding, ReportCheck } from '../report.ts';
import { rowName } from '../row-texts.ts';
import type { Permit, Shut } from './permit.ts';

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
/** Formats that make the firewall follow FTP into its data connections. */
export const helperFormats = ['nftables', 'iptables', 'ip6tables', 'routeros', 'asa'] as const satisfies PermitFormat[];

export interface FormatContext {
  t: Translate;
  /** The network from which the connections come, in CIDR notation; left out: any. */
  source?: string | undefined;
  /** The network of the VPN, where a permit is for what comes through it alone. */
  vpn?: string | undefined;
  standalone: boolean;
  /** What `requestMarks` says of the report: above all else, in every format. */
  marks?: readonly string[];
  /** The firm's name, for the letter. */
  firm?: string;
  /** For the letter: causes that no permit mends, and the rows that they concern. */
  beside?: Beside;
}

export interface Beside {
  acts: readonly Finding[];
  others: readonly Finding[];
  checks: readonly ReportCheck[];
  /** What must stay shut, and for what nothing is asked. */
  shut: readonly Shut[];
  searched: readonly number[];
  /** When the rows were measured. */
  at?: string;
}

/** Writes permits in the words of one firewall. Hosts and addresses are parsed ones; all else is fixed or escaped here. */
export type Write = (permits: readonly Permit[], context: FormatContext) => string;

/** Why the permit is there, in the reader's language, on one line and without what a comment cannot hold. */
export function purposeOf(permit: Permit, t: Translate): string {
  const { within, doubts } = permit;
  const reserves = [
    ...forwardsOf(permit).map((way) => t('permits.forward', { ...way })),
    ...(within === undefined ? [] : [t('permits.within-vpn')]),
    ...(doubts === undefined ? [] : [t('permits.as-far-as-told')]),
  ];
  return [rowsText(permit, t), ...reserves].join(' · ');
}

/** For whom, and for which rows. */
export function rowsText({ role, checkIds }: Pick<Permit, 'role' | 'checkIds'>, t: Translate): string {
  const names = checkIds.map((id) => rowName({ id }, t));
  // A report may come from anywhere, and rows of newer versions are known by their ids alone.
  return printable(labelled(t(`role.${role}`), names.join(', '), t)).replace(/[\n\r\t]+/g, ' ');
}

/** Whether anything that goes out may come from anywhere: a network would narrow it. */
export function isFromAnywhere(permits: readonly Permit[], context: Sources): boolean {
  return permits.some(
    ({ direction, within }) =>
      direction === 'out' && (within === undefined ? context.source : context.vpn) === undefined,
  );
}

type Sources = Pick<FormatContext, 'source' | 'vpn'>;

/** What stands above the rules: what they must not be taken for, where they go and how they are loaded, and that their source could be narrower. */
export function headOf(permits: readonly Permit[], context: FormatContext, ...first: readonly string[]): string[] {
  const { t, source, vpn, marks = [] } = context;
  const out = permits.filter(({ direction }) => direction === 'out');
  return [
    ...marks,
    ...first,
    ...(source === undefined && out.some(({ within }) => within === undefined) ? [t('permits.source-any')] : []),
    ...(vpn === undefined && out.some(({ within }) => within !== undefined) ? [t('permits.vpn-any')] : []),
  ];
}

/** A name of letters, digits and hyphens that every firewall takes. */
export function permitName({ role, direction, transport, doubts }: Permit): string {
  const name = `portampel-${role.toLowerCase()}-${direction}-${transport}`;
  // Beside one of the same host that is asked for in any case.
  return doubts === undefined ? name : `${name}-if`;
}

/** The addresses of one family, or all; a host that is an address stands for itself. */
export function addressesOf({ host, addresses }: Permit, family?: 4 | 6): string[] {
  const all = addresses.length > 0 ? addresses : [host];
  return all.map(withoutZone).filter((address) => family === undefined || ipFamily(address) === family);
}

/** Whether that firewall can be told of it: a name without a known address means nothing to one that takes addresses alone. */
export function isTakenBy({ host, addresses }: Permit, format: PermitFormat): boolean {
  if (!(addressFormats as readonly string[]).includes(format)) return true;
  return addresses.length > 0 || ipaddr.isValid(withoutZone(host));
}

/**
 * The permits as far as connections from that network can use them: an IPv4 network reaches no IPv6 address. What comes in
 * may come from anywhere. A name without known addresses is taken for IPv4, as the vendor's servers are.
 */
export function permitsFrom(permits: readonly Permit[], sources: Sources): Permit[] {
  return permits.flatMap((permit) => {
    const source = sourceOf(permit, sources);
    if (source === undefined) return [permit];
    const family = ipFamily(source);
    if (ipaddr.isValid(withoutZone(permit.host))) return ipFamily(permit.host) === family ? [permit] : [];
    const addresses = permit.addresses.filter((address) => ipFamily(address) === family);
    const isUsable = permit.addresses.length > 0 ? addresses.length > 0 : family === 4;
    return isUsable ? [{ ...permit, addresses }] : [];
  });
}

function sourceOf({ direction, within }: Permit, { source, vpn }: Sources): string | undefined {
  if (direction === 'in') return undefined;
  return within === undefined ? source : vpn;
}

/** The network from which a permit's connections come, where one is known for its family. */
export function sourceFor(permit: Permit, sources: Sources, family: 4 | 6 = ipFamily(permit.host)): string | undefined {
  const source = sourceOf(permit, sources);
  return source !== undefined && ipFamily(source) === family ? source : undefined;
}

/** Calls that come in at one address and must be passed on to another, of the same family, on the same port. */
export interface Forward {
  from: string;
  to: string;
}

/** The forwarding that a permit needs, of one family or of both. */
export function forwardsOf(permit: Permit, family?: 4 | 6): Forward[] {
  return (permit.forward ?? []).flatMap((from) => {
    const [to] = addressesOf(permit, ipFamily(from));
    return to === undefined || (family !== undefined && ipFamily(from) !== family) ? [] : [{ from, to }];
  });
}

/** For pf, which resolves names when it loads its rules. */
export function hostInPf(permit: Permit): string {
  const addresses = addressesOf(permit);
  return addresses.length === 1 ? (addresses[0] ?? permit.host) : `{ ${addresses.join(' ')} }`;
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

/**
 * For firewalls that keep no other letters than ASCII: what reads alike in its place, and nothing of what has no such.
 * German writes its umlauts with an e, other languages leave the marks out.
 */
export function ascii(text: string, { locale }: Pick<Translate, 'locale'>): string {
  const spelled = locale.startsWith('de') ? text.replace(/[äöüÄÖÜß]/g, (letter) => german[letter] ?? letter) : text;
  return spelled
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .replace(/·/g, ';')
    .normalize('NFKD')
    .replace(/[^ -~]/g, '');
}

const german: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};
