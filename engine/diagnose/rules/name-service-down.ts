import type { DnsOutcome, NameFacts } from '../../../shared/facts/names.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { answeringAddresses } from '../answers.ts';
import { idsOf } from '../faults.ts';
import { answersOf, denyingServers, unresolvedRows } from '../names.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

const unheard = new Set<DnsOutcome>(['silent', 'unreachable']);
/** One name alone may be the fault of whoever runs its domain. */
const fewestNames = 2;

/** No name resolves: the name servers of this PC do not answer, refuse, fail, or know no name at all. */
export const nameServiceDown: Rule = (scene) => {
  const rows = unresolvedRows(scene);
  if (rows.length === 0 || resolvedRows(scene).length > 0) return [];
  const { servers = [], names = [] } = scene.report.names ?? {};
  const hosts = new Set(rows.map(({ host }) => host));
  const asked = names.filter(({ name }) => hosts.has(name));
  const conclusion = servers.length > 0 && asked.length > 0 ? byServers(asked) : byRows(rows, hosts.size);
  if (!conclusion) return [];
  const answering = answeringAddresses(scene);
  const isSure = conclusion.confidence === 'certain' && answering.length > 0;
  return [
    {
      id: 'name-service-down',
      confidence: conclusion.confidence === 'certain' && !isSure ? 'likely' : conclusion.confidence,
      checkIds: idsOf(rows),
      evidence: [
        sign(conclusion.key, { servers: servers.join(', '), count: hosts.size, host: hostList(rows) }),
        ...answering.slice(0, 1).map((address) => sign('other-host-answers', { address })),
      ],
      against: answering.length > 0 ? [] : [sign('no-network-alike')],
    },
  ];
};

interface Conclusion {
  key: 'name-servers-silent' | 'name-servers-fail' | 'name-servers-deny-all' | 'names-unresolved';
  confidence: Cause['confidence'];
}

function byServers(asked: readonly NameFacts[]): Conclusion | undefined {
  const outcomes = asked.flatMap(answersOf).map(({ outcome }) => outcome);
  const isSeveral = asked.length >= fewestNames;
  if (outcomes.length === 0 || outcomes.includes('not-awaited') || outcomes.includes('addresses')) return undefined;
  if (outcomes.every((outcome) => unheard.has(outcome))) {
    return { key: 'name-servers-silent', confidence: isSeveral ? 'certain' : 'likely' };
  }
  if (asked.every((name) => denyingServers(name).length === name.answers.length)) {
    // A single name, or two of one firm, may just not exist.
    return isSeveral && areUnrelated(asked) ? { key: 'name-servers-deny-all', confidence: 'likely' } : undefined;
  }
  if (outcomes.some((outcome) => outcome === 'no-such-name' || outcome === 'no-data')) return undefined;
  return { key: 'name-servers-fail', confidence: isSeveral && areUnrelated(asked) ? 'certain' : 'possible' };
}

function byRows(rows: readonly ReportCheck[], hostCount: number): Conclusion | undefined {
  if (rows.some(({ reason }) => reason === 'name-not-found')) return undefined;
  return { key: 'names-unresolved', confidence: hostCount >= fewestNames ? 'likely' : 'possible' };
}

/** Names of different domains: no single owner can have broken, or never made, them all. */
function areUnrelated(asked: readonly NameFacts[]): boolean {
  return new Set(asked.map(({ name }) => name.split('.').slice(-2).join('.'))).size >= fewestNames;
}

/** A name that the hosts file has, and an address, resolve without anybody's service. */
function resolvedRows({ rows, report }: Scene): ReportCheck[] {
  return rows.filter(({ host, details: { resolution } }) => {
    if (!resolution || resolution.phase === null || resolution.reason !== undefined) return false;
    return report.names?.names.find(({ name }) => name === host)?.hostsFile === undefined;
  });
}
