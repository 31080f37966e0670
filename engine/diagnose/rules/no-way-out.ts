import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import {
  answeringAddresses,
  answeringNameServers,
  isProxied,
  isPublic,
  remoteAddresses,
  unreachedRows,
} from '../answers.ts';
import { hostCount, idsOf } from '../faults.ts';
import { known, vpnsUp } from '../machine-facts.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Observed, Scene } from '../scene.ts';
import { sign } from '../signs.ts';

const fewestHosts = 2;
/** So many hosts beyond the own network are not all down, or shut, at once. */
const manyHosts = 3;

/**
 * Nothing at all answers, or nothing beyond the own network. What this machine knows of a gateway, and whether that one
 * answers, tells on which side of it the trouble lies.
 */
export const noWayOut: Rule = (scene) => {
  const answering = answeringAddresses(scene);
  const unreached = unreachedRows(scene);
  if (answering.length === 0) return [...withoutGateway(scene, unreached), ...blocked(scene, unreached, 'likely')];
  if (answering.some(isPublic) || hasPublicNameServer(scene.report)) return [];
  const beyond = unreached.filter((row) => row.state === 'unresolved' || remoteAddresses([row]).every(isPublic));
  const isMany = hostCount(beyond) >= manyHosts && (vpnsUp(scene.report) ?? []).length === 0;
  return blocked(scene, beyond, isMany ? 'likely' : 'possible', [sign('own-network-answers')]);
};

/** The system itself says that it knows no way, and it has no default route. */
function withoutGateway({ report, rows: all }: Scene, rows: readonly ReportCheck[]): Cause[] {
  const { gateway4, gateway6 } = report.machine.facts ?? {};
  const isNone = [gateway4, gateway6].every((fact) => fact && 'missing' in fact && fact.missing === 'none-here');
  const isTold = rows.every(({ state }) => state === 'unreachable' || state === 'unresolved');
  const isToldHere = isOrdinary(report) && rows.some(({ reason }) => reason === 'net-unreach');
  if (!isNone || !isTold || rows.length === 0 || all.some(isProxied)) return [];
  return [
    {
      id: 'no-gateway',
      confidence: isToldHere ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('no-gateway-known'), sign('nothing-answers')],
    },
  ];
}

/** A tunnel or a modem may lead out without any gateway, and then it is a router out there that knows no way. */
function isOrdinary({ machine }: Observed): boolean {
  const interfaces = known(machine.facts?.interfaces);
  return (
    interfaces !== undefined && interfaces.every(({ kind, up }) => up === false || !['vpn', 'unknown'].includes(kind))
  );
}

function blocked(
  { report }: Scene,
  rows: readonly ReportCheck[],
  confidence: Cause['confidence'],
  seen: readonly Message[] = [sign('nothing-answers')],
): Cause[] {
  const called = rows.filter(({ state }) => state !== 'unresolved');
  if (hostCount(called) < fewestHosts) return [];
  const gateway = gatewaySign(report);
  return [
    {
      id: 'no-way-out',
      confidence,
      owner: gateway?.key === 'sign.gateway-silent' ? 'firmIt' : 'firewall',
      checkIds: idsOf(rows),
      evidence: [...seen, ...(gateway ? [gateway] : []), ...(resolves(report) ? [sign('names-resolve')] : [])],
      against: [
        ...(gateway?.key === 'sign.gateway-silent' ? [sign('gateway-may-keep-silent')] : []),
        sign('these-ports-alone-alike'),
      ],
    },
  ];
}

function gatewaySign({ paths = [], machine }: Observed): Message | undefined {
  const gateway = paths.find(({ isGateway }) => isGateway);
  const address = gateway?.address ?? known(machine.facts?.gateway4)?.address;
  if (gateway === undefined || address === undefined || gateway.sent === 0) return undefined;
  return gateway.received > 0 ? sign('gateway-answers', { address }) : sign('gateway-silent', { address });
}

function resolves({ names }: Observed): boolean {
  return names?.names.some(({ answers }) => answers.some(({ a }) => a.outcome === 'addresses')) ?? false;
}

/** One that answers from the Internet shows that the line carries. */
function hasPublicNameServer(report: Observed): boolean {
  return answeringNameServers(report).some(isPublic);
}
