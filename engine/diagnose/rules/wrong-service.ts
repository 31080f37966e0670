import type { CauseId } from '../../../shared/causes.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence, Reason } from '../../../shared/words.ts';
import { factsOf, failingFor, idsOf } from '../faults.ts';
import { operatorOf } from '../operators.ts';
import type { Cause, Rule, SignKey } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

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

function failed(scene: Scene, { id, reasons, seen, alone, isOwnDoing = false }: Kind): Cause[] {
  const rows = failingFor(scene, ...reasons);
  if (rows.length === 0) return [];
  const params = { host: hostList(rows), ports: portList(rows) };
  const common = { params, checkIds: idsOf(rows) };
  const evidence = [sign(seen, params), ...heardIn(rows)];
  if (!isOwnDoing && new Set(rows.map(({ group }) => group)).size > 1) {
    return [
      {
        ...common,
        id: 'content-inspection',
        subject: id,
        confidence: 'likely',
        evidence: [...evidence, sign('several-fail-alike', params)],
        against: [sign('service-itself-alike')],
      },
    ];
  }
  const owner = id === 'connection-cut' ? {} : { owner: operatorOf(rows) };
  return [{ ...common, ...owner, id, confidence: alone, evidence, against: [sign('device-between-alike')] }];
}

/** As much of a peer's words as a reader takes in. */
const mostHeard = 80;

function heardIn(rows: readonly ReportCheck[]): Message[] {
  const heard = [...new Set(factsOf(rows, (details) => details.heard))].filter((words) => words.trim() !== '');
  return heard.slice(0, 2).map((words) => sign('heard', { words: words.slice(0, mostHeard) }));
}
