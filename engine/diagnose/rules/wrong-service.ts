import type { CauseId } from '../../../shared/causes.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { causePerHost, failingFor, type HostCause, heardIn, idsOf, signPerHost } from '../faults.ts';
import { operatorOf } from '../operators.ts';
import { isStoodIn } from '../pair.ts';
import type { Cause, Rule, SignKey } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, sign } from '../signs.ts';

/**
 * Ports that open, and then the conversation fails. One host alone may have a fault of its own; where several that have
 * nothing to do with each other fail alike, somebody stands before all of them.
 */
export const wrongService: Rule = (scene) => [
  ...failed(scene, { id: 'wrong-service', reasons: ['wrong-protocol'], seen: 'spoke-otherwise', alone: 'likely' }),
  ...failed(scene, {
    id: 'connection-cut',
    reasons: ['reset-after-connect', 'closed-after-connect'],
    seen: 'cut-after-connect',
    alone: 'possible',
  }),
  ...failed(scene, {
    id: 'tls-failed',
    reasons: ['tls-handshake-failed'],
    seen: 'tls-not-agreed',
    alone: 'possible',
  }),
  ...failed(scene, {
    id: 'service-silent',
    reasons: ['no-greeting', 'silent-after-greeting', 'tls-timeout'],
    seen: 'open-and-silent',
    alone: 'possible',
  }),
  ...failed(scene, {
    id: 'service-refused',
    reasons: ['service-refused'],
    seen: 'turned-away',
    alone: 'likely',
    isOwnDoing: true,
  }),
  ...failed(scene, {
    id: 'redirect-loop',
    reasons: ['redirect-loop'],
    seen: 'redirected-around',
    alone: 'likely',
    isOwnDoing: true,
  }),
];

interface Kind {
  id: CauseId;
  reasons: readonly Reason[];
  seen: SignKey;
  /** How sure it is of one host. */
  alone: Confidence;
  /** What only the service itself can do: several that do it are no sign of anybody else. */
  isOwnDoing?: boolean;
}

function failed(scene: Scene, kind: Kind): Cause[] {
  const rows = failingFor(scene, ...kind.reasons).filter((row) => !isStoodIn(scene.report, row));
  const areUnrelated = [rows.map(({ group }) => group), rows.map(({ address, host }) => address ?? host)].every(
    (each) => new Set(each).size > 1,
  );
  return areUnrelated && !kind.isOwnDoing ? somebodyBefore(rows, kind) : causePerHost(rows, (own) => ofHost(own, kind));
}

function somebodyBefore(rows: readonly ReportCheck[], { id, seen }: Kind): Cause[] {
  return [
    {
      id: 'content-inspection',
      subject: id,
      params: { host: hostList(rows) },
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [...signPerHost(rows, seen), ...heardIn(rows), sign('several-fail-alike', { host: hostList(rows) })],
      against: [sign('service-itself-alike')],
    },
  ];
}

function ofHost(rows: readonly ReportCheck[], { id, seen, alone }: Kind): HostCause {
  return {
    id,
    confidence: alone,
    ...(id !== 'connection-cut' && { owner: operatorOf(rows) }),
    evidence: [sign(seen, hostAndPorts(rows)), ...heardIn(rows)],
    against: [sign('device-between-alike')],
  };
}
