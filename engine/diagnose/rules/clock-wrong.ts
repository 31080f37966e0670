import type { ServerClock } from '../../../shared/facts/machine.ts';
import type { Message } from '../../../shared/message.ts';
import { decisiveAttempt, type TlsFacts } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { type ClockError, clockError } from '../../machine/server-clocks.ts';
import { hostCount, idsOf } from '../faults.ts';
import { isStoodIn } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;
/** Kerberos refuses more (RFC 4120 section 1.6), and with it a domain's logins: then it matters even where no row fails. */
const alwaysWrongMs = 5 * minuteMs;

/** A clock that is off makes good certificates look expired, or not valid yet. */
export const clockWrong: Rule = (scene) => {
  const { clock } = scene.report.machine.facts ?? {};
  const error = clock && clockError(clock);
  const sureness = clock && 'value' in clock && isOneMachine(scene, clock.value) ? 'likely' : error?.sureness;
  if (!error) return clock && 'value' in clock ? [] : withoutReading(scene);
  if (error.sureness === 'differs' || sureness === undefined || sureness === 'differs') return [];
  const rows = scene.failing.filter((row) => isExplainedBy(error, row, scene.report.createdAt));
  const isPlain = sureness === 'certain' && Math.abs(error.offsetMs) > alwaysWrongMs;
  if (rows.length === 0 && !isPlain) return [];
  return [
    {
      id: 'clock-wrong',
      confidence: sureness,
      checkIds: idsOf(rows),
      evidence: [
        offsetSign(error),
        ...(rows.length > 0 ? [sign('certificates-valid-then', { host: hostList(rows) })] : []),
      ],
      against: sureness === 'likely' ? [sign('one-clock-alone', { host: error.host })] : [],
    },
  ];
};

/** Several names of one address have one clock. */
function isOneMachine({ rows }: Scene, clocks: readonly ServerClock[]): boolean {
  const addresses = clocks.map(({ host }) => rows.find((row) => row.host === host)?.address ?? host);
  return new Set(addresses).size < 2;
}

/** Certificates of several hosts do not all fail in time by themselves. */
function withoutReading({ report, rows, failing }: Scene): Cause[] {
  // Nobody looks at the dates of a counterpart's certificate.
  const secured = rows.filter((row) => tlsOf(row).length > 0 && !isStoodIn(report, row));
  const untimely = failing.filter((row) => secured.includes(row) && isUntimely(row));
  const count = hostCount(untimely);
  const reasons = new Set(untimely.map(({ reason }) => reason));
  if (count < 2 || reasons.size > 1 || secured.length > untimely.length) return [];
  return [
    {
      id: 'clock-wrong',
      confidence: 'likely',
      checkIds: idsOf(untimely),
      evidence: [sign('certificates-untimely', { host: hostList(untimely), count })],
      against: [sign('clock-not-compared')],
    },
  ];
}

function tlsOf({ details }: ReportCheck): TlsFacts[] {
  return details.addresses.flatMap((seen) => decisiveAttempt(seen).details.tls ?? []);
}

function isUntimely({ reason }: ReportCheck): boolean {
  return reason === 'certificate-expired' || reason === 'certificate-not-yet-valid';
}

/** By the servers' time the certificates would be valid. */
function isExplainedBy({ offsetMs }: ClockError, row: ReportCheck, createdAt: string): boolean {
  if (!isUntimely(row)) return false;
  const nowMs = Date.parse(createdAt) - offsetMs;
  const certificates = tlsOf(row).flatMap(({ chain }) => chain.slice(0, 1));
  const isValid = certificates.map(
    ({ validFrom, validTo }) => Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo),
  );
  return isValid.length > 0 && isValid.every(Boolean);
}

function offsetSign({ host, offsetMs }: ClockError): Message {
  const direction = offsetMs > 0 ? 'ahead' : 'behind';
  const byMs = Math.abs(offsetMs);
  if (byMs > 2 * dayMs) return sign(`clock-${direction}-days`, { host, days: Math.round(byMs / dayMs) });
  return sign(`clock-${direction}`, { host, minutes: Math.round(byMs / minuteMs) });
}
