import { byteOrderMark } from '../csv.ts';
import type { FormatContext, PermitFormat, Write } from './format.ts';
import { asa } from './formats/asa.ts';
import { csv } from './formats/csv.ts';
import { fortios } from './formats/fortios.ts';
import { ip6tables, iptables } from './formats/iptables.ts';
import { letter } from './formats/letter.ts';
import { nftables } from './formats/nftables.ts';
import { pf } from './formats/pf.ts';
import { powershell } from './formats/powershell.ts';
import { routeros } from './formats/routeros.ts';
import type { Permit } from './permit.ts';

const writers: Record<PermitFormat, Write> = {
  nftables,
  iptables,
  ip6tables,
  powershell,
  fortios,
  pf,
  routeros,
  asa,
  letter,
  csv,
};

/**
 * The change request, as the one who makes the change can use it.
 * @param permits as `permitsFrom` leaves them for the context's source
 */
export function writePermits(format: PermitFormat, permits: readonly Permit[], context: FormatContext): string {
  return writers[format](permits, context);
}

/**
 * The same as it stands in a file. Excel and Windows PowerShell take one without a byte order mark for the system's old
 * code page; RFC 4180 ends the records of a table with CRLF, which a field for editing has not kept.
 */
export function permitFile(format: PermitFormat, text: string): string {
  if (format === 'csv') return byteOrderMark + text.replace(/\r?\n/g, '\r\n');
  return format === 'powershell' ? byteOrderMark + text : text;
}
