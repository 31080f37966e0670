import ipaddr from 'ipaddr.js';
import type { Translate } from '../../../shared/locales/texts.ts';
import { isTakenBy, type PermitFormat, permitsFrom } from '../../../shared/permits/format.ts';
import { outcomeOf, type Request } from '../../../shared/permits/request.ts';
import { writePermits } from '../../../shared/permits/write.ts';

interface Values {
  t: Translate;
  format: PermitFormat;
  marks: readonly string[];
  firm: string;
  source: string;
  vpn: string;
}

export interface Written {
  /** Empty where there is nothing to write. */
  text: string;
  /** Hosts that are left out: the app resolves no names, and the format takes addresses alone. */
  unresolved: string[];
}

/** The text as it stands before anybody edits it. */
export function writtenFrom(request: Request, { t, format, marks, firm, ...typed }: Values): Written {
  const [source, vpn] = [networkOf(typed.source), networkOf(typed.vpn)];
  const unresolved = request.permits.flatMap((permit) => (isTakenBy(permit, format) ? [] : [permit.host]));
  const permits = permitsFrom(
    request.permits.filter((permit) => isTakenBy(permit, format)),
    { source, vpn },
  );
  const isWritten = outcomeOf({ ...request, permits }, format) === 'written';
  const context = { t, standalone: false, marks, beside: request, source, vpn, firm: firm.trim() };
  return { text: isWritten ? writePermits(format, permits, context) : '', unresolved };
}

/** A network in CIDR notation, or an address alone; `undefined` where it is neither, as while it is being typed. */
export function networkOf(typed: string): string | undefined {
  const value = typed.trim();
  if (ipaddr.isValidCIDR(value)) return value;
  if (!ipaddr.IPv6.isValid(value) && !ipaddr.IPv4.isValidFourPartDecimal(value)) return undefined;
  return `${value}/${value.includes(':') ? 128 : 32}`;
}
