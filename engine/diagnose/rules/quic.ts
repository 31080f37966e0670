import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence } from '../../../shared/words.ts';
import { factsOf, idsOf } from '../faults.ts';
import { mayBlockItself } from '../machine-facts.ts';
import { isStoodIn } from '../pair.ts';
import { isHostAlive, isRejected, isSilent } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, ownFirewall, sign } from '../signs.ts';

/**
 * One of the two transports of timeSensor LEGAL 365 does not get through. Silence over UDP alone tells nothing; beside TCP
 * on the same port, which answers, it likely is a rule that forgot UDP.
 */
export const quic: Rule = (scene) => {
  const rows = scene.rows.filter((row) => isQuic(row) && !isStoodIn(scene.report, row));
  const needed = rows.filter(({ expectation }) => expectation === 'required' || expectation === 'optional');
  return [
    ...blocked(
      scene,
      needed.filter((row) => row.state === 'open|filtered' || isRejected(scene, row)),
    ),
    ...notStarted(
      scene,
      needed.filter(({ state, service }) => state === 'closed' || service === 'unexpected'),
    ),
    ...(rows.some(({ light, state }) => light === 'green' && state === 'open') ? tcpBlocked(scene) : []),
  ];
};

function isQuic({ transport, group }: ReportCheck): boolean {
  return transport === 'udp' && group === 'server';
}

function blocked(scene: Scene, rows: readonly ReportCheck[]): Cause[] {
  const told = rows.filter((row) => isRejected(scene, row));
  const alive = rows.filter((row) => tcpAnswers(row) || isHostAlive(scene, row));
  const explained = rows.filter((row) => told.includes(row) || alive.includes(row) || isAlone(scene, row));
  if (explained.length === 0) return [];
  const params = hostAndPorts(explained);
  return [
    {
      id: 'quic-blocked',
      params,
      confidence: surenessOf(scene, explained, told, alive),
      checkIds: idsOf(explained),
      evidence: [
        sign(told.length > 0 ? 'quic-refused-by-device' : 'quic-silent', params),
        ...(alive.length > 0 ? [sign('tcp-answers-there', { host: hostList(alive) })] : []),
      ],
      against: told.length > 0 ? ownFirewall(scene.report) : [sign('quic-may-be-off')],
    },
  ];
}

function surenessOf(
  { report }: Scene,
  rows: readonly ReportCheck[],
  told: readonly ReportCheck[],
  alive: readonly ReportCheck[],
): Confidence {
  if (rows.every(({ reason }) => reason === 'admin-prohibited') && !mayBlockItself(report)) return 'certain';
  // What the row itself calls untold is no more than possible here.
  if (rows.some(({ light }) => light === 'grey')) return 'possible';
  return told.length > 0 || alive.length > 0 ? 'likely' : 'possible';
}

function tcpAnswers(row: ReportCheck): boolean {
  return factsOf([row], (details) => details.quic?.tcp).some((tcp) => tcp !== 'silent');
}

/** Nothing else of the host fails: what explains the silence otherwise would explain that too. */
function isAlone({ failing }: Scene, { host, expectation }: ReportCheck): boolean {
  return expectation === 'required' && !failing.some((row) => row.host === host && !isQuic(row));
}

function notStarted(scene: Scene, rows: readonly ReportCheck[]): Cause[] {
  const failing = rows.filter((row) => scene.failing.includes(row));
  if (failing.length === 0) return [];
  const params = hostAndPorts(failing);
  const isOther = failing.some(({ service }) => service === 'unexpected');
  return [
    {
      id: 'quic-not-started',
      params,
      confidence: 'likely',
      checkIds: idsOf(failing),
      evidence: [sign(isOther ? 'udp-spoke-otherwise' : 'udp-port-unreachable', params), ...tcpSigns(failing)],
      against: [sign('icmp-tells-not-who')],
    },
  ];
}

function tcpSigns(rows: readonly ReportCheck[]): Message[] {
  const answering = rows.filter(tcpAnswers);
  return answering.length === 0 ? [] : [sign('tcp-answers-there', { host: hostList(answering) })];
}

/** Where either transport may carry the traffic, QUIC alone is enough: the rows of TCP then colour nothing. */
function tcpBlocked(scene: Scene): Cause[] {
  const rows = scene.rows.filter(
    ({ transport, group, expectation, light, state }) =>
      transport === 'tcp' &&
      group === 'server' &&
      expectation === 'informational' &&
      light === 'yellow' &&
      (state === 'filtered' || state === 'closed'),
  );
  if (rows.length === 0) return [];
  const params = hostAndPorts(rows);
  const isSilence = rows.every((row) => isSilent(row) && isHostAlive(scene, row));
  return [
    {
      id: 'tcp-blocked-quic-open',
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('quic-answers', { host: hostList(rows) }), sign(isSilence ? 'silent' : 'tcp-shut-there', params)],
      against: isSilence ? [sign('service-off-alike')] : [],
    },
  ];
}
