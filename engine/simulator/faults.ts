import {
  type Check,
  type HostCheck,
  hasHost,
  isDatagramCheck,
  isMeasurable,
  type Measurable,
} from '../../shared/check.ts';
import { UserError } from '../../shared/user-error.ts';
import { assertNever, type Fault, faults, type RowId, type ScenarioId } from '../../shared/words.ts';
import { greetsInClear } from './dialogues/four-d.ts';

/** One fault on one row; of several on the same row the last one counts. */
export interface SimulatedFault {
  rowId: RowId;
  fault: Fault;
}

/** The faults that fit a row: those that change what a client of that row sees. */
export function faultsFor(check: Measurable): Fault[] {
  if (check.expectation === 'forbidden') return ['open'];
  if (!hasHost(check)) return ['silent', 'discovery-several'];
  if (isDatagramCheck(check)) return ['refuse', 'silent', 'wrong-protocol'];
  // It has no port of its own: the server calls, or it does not.
  if (check.probe === 'ftp-active') return ['data-blocked'];
  return faults.filter((fault) => fits(fault, check));
}

function fits(fault: Fault, check: HostCheck): boolean {
  switch (fault) {
    case 'refuse':
    case 'reset':
    case 'wrong-protocol':
      return true;
    case 'silent':
    case 'slow':
      return !isSilentByNature(check);
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name':
    case 'certificate-untrusted':
    case 'inspected':
      return check.encryption !== 'none';
    // Inside TLS such a page would need the server's own certificate, and then be its own.
    case 'block-page':
    case 'captive-portal':
      return check.probe === 'http' && check.encryption === 'none';
    case 'starttls-removed':
    case 'starttls-masked':
      return check.encryption === 'starttls';
    case 'cleartext':
      return check.encryption === 'tls';
    case 'data-blocked':
    case 'passive-address':
    case 'login-refused':
      return check.probe === 'ftp' || isFtpRehearsal(check);
    case 'transfer-cut':
    case 'transfer-stall':
    case 'transfer-replaced':
    case 'transfer-held-back':
      return check.probe === 'transfer';
    case 'transfer-unconfirmed':
      return isFtpRehearsal(check);
    case 'greeting-late':
      return check.probe === 'smtp' || check.probe === 'imap' || check.probe === 'pop3';
    case 'idle-cut':
      return check.probe === 'hold';
    case 'open':
    case 'discovery-several':
      return false;
    default:
      return assertNever(fault);
  }
}

function isFtpRehearsal({ probe, rehearsal }: HostCheck): boolean {
  return probe === 'transfer' && rehearsal?.protocol === 'ftp';
}

/** A healthy port of this row says nothing either, so saying it late or never would not be a fault. */
function isSilentByNature(check: HostCheck): boolean {
  if (check.encryption !== 'none') return false;
  return check.probe === 'tcp' || check.probe === 'hold' || (check.probe === 'four-d' && !greetsInClear(check));
}

/**
 * The fault of each row.
 * @throws {UserError} where a fault does not fit its row, or the row is not measured
 */
export function assignFaults(
  scenario: ScenarioId,
  checks: readonly Check[],
  wanted: readonly SimulatedFault[],
): Map<string, Fault> {
  const measurable = checks.filter(isMeasurable);
  for (const { rowId, fault } of wanted) {
    const check = measurable.find(({ id }) => id === rowId);
    if (check === undefined) {
      const allowed = measurable.map(({ id }) => id).join(', ');
      throw new UserError({ key: 'error.fault-row-absent', params: { row: rowId, scenario, allowed } });
    }
    const allowed = faultsFor(check);
    if (allowed.includes(fault)) continue;
    throw new UserError({
      key: 'error.fault-not-for-row',
      params: { row: rowId, fault, allowed: allowed.join(', ') },
    });
  }
  return new Map(wanted.map(({ rowId, fault }) => [rowId, fault]));
}
