import type { CauseId } from '../../../shared/causes.ts';
import type { Message } from '../../../shared/message.ts';
import type { Certificate } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { clockError } from '../../machine/server-clocks.ts';
import { causePerHost, factsOf, failingFor, failsByDatesAlone, listOf } from '../faults.ts';
import { operatorOf } from '../operators.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, sign } from '../signs.ts';

/** A host's own certificate is at fault, so each host is a cause of its own: they have different operators. */
export const certificates: Rule = (scene) => [
  ...outOfTime(scene, 'certificate-expired', 'certificate-expired'),
  ...outOfTime(scene, 'certificate-not-yet-valid', 'certificate-not-yet-valid'),
  ...wrongName(scene),
  ...untrusted(scene),
];

/**
 * Only a clock that servers confirm says for certain what is over and what has not begun, and only a certificate that is
 * the host's own but for its dates says whose fault it is.
 */
function outOfTime(scene: Scene, reason: Reason, id: CauseId & `certificate-${string}`): Cause[] {
  const isClockConfirmed = hasConfirmedClock(scene);
  return ofEachHost(scene, reason, id, (rows) => ({
    confidence: isClockConfirmed && rows.every(isGenuineButForDates) ? 'certain' : 'likely',
    evidence: [...datesOf(rows), ...(isClockConfirmed ? [sign('clock-confirmed')] : [])],
    against: isClockConfirmed ? [] : [sign('clock-unconfirmed')],
  }));
}

function hasConfirmedClock({ report }: Scene): boolean {
  const { clock } = report.machine.facts ?? {};
  if (clock === undefined || !('value' in clock) || clock.value.length === 0) return false;
  const error = clockError(clock);
  return error === undefined || error.sureness === 'differs';
}

function isGenuineButForDates(row: ReportCheck): boolean {
  return factsOf([row], ({ tls }) => tls).some((tls) => tls.hostMatches && failsByDatesAlone(tls));
}

function wrongName(scene: Scene): Cause[] {
  return ofEachHost(scene, 'certificate-name-mismatch', 'certificate-name', (rows) => ({
    confidence: 'likely',
    evidence: leavesOf(rows).slice(0, 1).flatMap(namesOf),
    against: [sign('certificate-of-somebody-between')],
  }));
}

function untrusted(scene: Scene): Cause[] {
  return ofEachHost(scene, 'certificate-untrusted', 'certificate-untrusted', (rows) => ({
    confidence: 'likely',
    evidence: leavesOf(rows)
      .slice(0, 1)
      .map(({ issuer, subject }) =>
        issuer === subject ? sign('certificate-self-signed') : sign('certificate-issuer', { issuer }),
      ),
    against: [sign('certificate-of-somebody-between')],
  }));
}

interface Judged {
  confidence: Confidence;
  evidence: Message[];
  against: Message[];
}

function ofEachHost(
  scene: Scene,
  reason: Reason,
  id: CauseId & `certificate-${string}`,
  judge: (rows: readonly ReportCheck[]) => Judged,
): Cause[] {
  return causePerHost(failingFor(scene, reason), (rows) => {
    const { evidence, ...judged } = judge(rows);
    return {
      ...judged,
      id,
      owner: operatorOf(rows),
      evidence: [sign('certificate-at-fault', hostAndPorts(rows)), ...evidence],
    };
  });
}

function leavesOf(rows: readonly ReportCheck[]): Certificate[] {
  return factsOf(rows, ({ tls }) => tls?.chain[0]);
}

function datesOf(rows: readonly ReportCheck[]): Message[] {
  return leavesOf(rows)
    .slice(0, 1)
    .map(({ validFrom, validTo }) =>
      sign('certificate-dates', { from: validFrom.slice(0, dateLength), to: validTo.slice(0, dateLength) }),
    );
}

/** Of an ISO 8601 time. */
const dateLength = 10;

const mostNames = 3;

function namesOf({ altNames, subject }: Certificate): Message[] {
  const names = listOf((altNames.length > 0 ? altNames : [subject]).slice(0, mostNames).map(withoutKind));
  return names === '' ? [] : [sign('certificate-names', { names })];
}

/** As Node writes them: `DNS:mail.example`, `IP Address:192.0.2.1`, `CN=mail.example`. */
function withoutKind(name: string): string {
  return name.replace(/^(?:DNS:|IP Address:|CN=)/, '');
}
