import ipaddr from 'ipaddr.js';
import { ascii, forwardsOf, headOf, lines, permitName, purposeOf, sourceFor, type Write } from '../format.ts';
import type { Permit } from '../permit.ts';

const accessList = 'PORTAMPEL';

/**
 * Cisco ASA: objects and entries of the access list PORTAMPEL, which the administrator binds to an interface or merges
 * into the one that is bound already. FTP's data connections need `inspect ftp`.
 */
export const asa: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.asa')).map((line) => `! ${ascii(line, context.t)}`),
    permits.flatMap((permit) => [
      `object network ${permitName(permit)}`,
      ` ${networkOf(permit)}`,
      `object-group service ${permitName(permit)}-ports ${permit.transport}`,
      ...permit.ports.map((port) => ` port-object eq ${port}`),
    ]),
    permits.flatMap(translations),
    permits.flatMap((permit) => [
      `access-list ${accessList} remark ${remark(ascii(purposeOf(permit, context.t), context.t))}`,
      `access-list ${accessList} extended permit ${permit.transport} ${sourceOf(sourceFor(permit, context))} object ${permitName(permit)} object-group ${permitName(permit)}-ports`,
    ]),
    permits.some(({ ftpPort }) => ftpPort !== undefined)
      ? ['policy-map global_policy', ' class inspection_default', '  inspect ftp']
      : [],
  );

/** Since version 8.3 the access list has the address behind the translation. */
function translations(permit: Permit): string[] {
  const { transport, ports } = permit;
  return forwardsOf(permit, 4).flatMap(({ from, to }) =>
    ports.flatMap((port) => [
      `object network ${permitName(permit)}-${port}`,
      ` host ${to}`,
      ` nat (any,any) static ${from} service ${transport} ${port} ${port}`,
    ]),
  );
}

function networkOf({ host }: Permit): string {
  return ipaddr.isValid(host) ? `host ${host.split('%')[0] ?? host}` : `fqdn v4 ${host}`;
}

function sourceOf(source: string | undefined): string {
  if (source === undefined) return 'any';
  const [address, bits] = ipaddr.parseCIDR(source);
  if (address.kind() === 'ipv6') return source;
  return `${address.toString()} ${ipaddr.IPv4.subnetMaskFromPrefixLength(bits).toString()}`;
}

/** What is too long for a remark ends after a whole word. */
function remark(text: string): string {
  if (text.length <= mostOfRemark) return text;
  const kept = text.slice(0, mostOfRemark - ellipsis.length + 1);
  return kept.replace(/[,;:]?\s+\S*$/, '').slice(0, mostOfRemark - ellipsis.length) + ellipsis;
}

const mostOfRemark = 100;
const ellipsis = ' ...';
