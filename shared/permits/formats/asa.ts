import ipaddr from 'ipaddr.js';
import { headOf, lines, permitName, purposeOf, sourceFor, type Write } from '../format.ts';
import type { Permit } from '../permit.ts';

const accessList = 'PORTAMPEL';

/**
 * Cisco ASA: objects and entries of the access list PORTAMPEL, which the administrator binds to an interface or merges
 * into the one that is bound already. FTP's data connections need `inspect ftp`.
 */
export const asa: Write = (permits, context) =>
  lines(
    headOf(permits, context, context.t('permits.head.asa')).map((line) => `! ${ascii(line)}`),
    permits.flatMap((permit) => [
      `object network ${permitName(permit)}`,
      ` ${networkOf(permit)}`,
      `object-group service ${permitName(permit)}-ports ${permit.transport}`,
      ...permit.ports.map((port) => ` port-object eq ${port}`),
    ]),
    permits.flatMap((permit) => [
      `access-list ${accessList} remark ${remark(purposeOf(permit, context.t))}`,
      `access-list ${accessList} extended permit ${permit.transport} ${sourceOf(sourceFor(permit, context))} object ${permitName(permit)} object-group ${permitName(permit)}-ports`,
    ]),
    permits.some(({ ftpPort }) => ftpPort !== undefined)
      ? ['policy-map global_policy', ' class inspection_default', '  inspect ftp']
      : [],
  );

function networkOf({ host }: Permit): string {
  return ipaddr.isValid(host) ? `host ${host.split('%')[0] ?? host}` : `fqdn v4 ${host}`;
}

function sourceOf(source: string | undefined): string {
  if (source === undefined) return 'any';
  const [address, bits] = ipaddr.parseCIDR(source);
  if (address.kind() === 'ipv6') return source;
  return `${address.toString()} ${ipaddr.IPv4.subnetMaskFromPrefixLength(bits).toString()}`;
}

/** Remarks hold 100 characters of ASCII. */
function remark(text: string): string {
  return ascii(text).slice(0, 100);
}

function ascii(text: string): string {
  return text.normalize('NFKD').replace(/[^ -~]/g, '');
}
