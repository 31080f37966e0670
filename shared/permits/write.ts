import { type FormatContext, type PermitFormat, permitsFrom, type Write } from './format.ts';
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

/** The change request, as the one who makes the change can use it. */
export function writePermits(format: PermitFormat, permits: readonly Permit[], context: FormatContext): string {
  return writers[format](permitsFrom(permits, context.source), context);
}
