import type { PermitFormat } from '../../../shared/permits/format.ts';
import type { RequestScope } from '../../../shared/permits/request.ts';

/** Which rows the request is for: those of one cause, all that are blocked, or the whole scenario. */
export const permitScopes = ['finding', 'blocked', 'all'] as const;
export type PermitScope = (typeof permitScopes)[number];

/** What is meant where no cause is. */
export function scopeOf(scope: PermitScope): RequestScope {
  return scope === 'all' ? 'all' : 'blocked';
}

/** What the file is called that the save dialog proposes. */
export const fileNames: Record<PermitFormat, string> = {
  letter: 'PortAmpel-Firewall.txt',
  csv: 'PortAmpel-Firewall.csv',
  nftables: 'portampel.nft',
  iptables: 'portampel.rules',
  ip6tables: 'portampel.rules6',
  powershell: 'portampel.ps1',
  fortios: 'portampel-fortios.txt',
  pf: 'portampel.pf',
  routeros: 'portampel.rsc',
  asa: 'portampel-asa.txt',
};
