import { ipFamily } from '../../../shared/host.ts';
import { decisiveAttempt } from '../../../shared/observation.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { answeringAddresses } from '../answers.ts';
import { causePerHost, failingFor, type HostCause, hostCount, idsOf, listOf, perHost, signPerHost } from '../faults.ts';
import { mayBlockItself } from '../machine-facts.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, ownFirewall, sign } from '../signs.ts';

const fewestHosts = 2;

/**
 * Of a name with several addresses some work and some do not. Where that goes by the family, IPv6 (or IPv4) is broken on the
 * way; else it is the address.
 */
export const addressesDead: Rule = (scene) => {
  const rows = failingFor(scene, 'some-addresses-dead');
  const byIpv6 = rows.filter((row) => isFamilyDead(scene, row, 6));
  const byIpv4 = rows.filter((row) => isFamilyDead(scene, row, 4));
  const rest = rows.filter((row) => !byIpv6.includes(row) && !byIpv4.includes(row));
  return [...ofFamily(scene, byIpv6, 6), ...ofFamily(scene, byIpv4, 4), ...causePerHost(rest, ofHost)];
};

function ofFamily(scene: Scene, rows: readonly ReportCheck[], family: 4 | 6): Cause[] {
  if (rows.length === 0) return [];
  const answering = answeringAddresses(scene).filter((address) => ipFamily(address) === family);
  const isSeveral = hostCount(rows) >= fewestHosts;
  return [
    {
      id: family === 6 ? 'ipv6-broken' : 'ipv4-broken',
      params: { host: hostList(rows) },
      confidence: isSeveral && answering.length === 0 && !mayBlockItself(scene.report) ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [
        ...perHost(rows).map((own) =>
          sign('addresses-silent', { ...hostAndPorts(own), addresses: listOf(own.flatMap(faultyAddresses)) }),
        ),
        ...signPerHost(rows, 'other-family-works'),
      ],
      against: [
        ...answering.slice(0, 1).map((address) => sign('family-answers', { address })),
        ...ownFirewall(scene.report),
      ],
    },
  ];
}

function ofHost(rows: readonly ReportCheck[]): HostCause {
  const params = { ...hostAndPorts(rows), addresses: listOf(rows.flatMap(faultyAddresses)) };
  return {
    id: 'address-dead',
    params,
    confidence: 'likely',
    evidence: [sign('addresses-faulty', params)],
    against: [sign('filter-for-address-alike', params)],
  };
}

/**
 * Nothing of the family came through, neither an opening nor a refusal, and the other family did. Where others answer over
 * this family, and this host never does, it is the host's own address.
 */
function isFamilyDead(scene: Scene, { details }: ReportCheck, family: 4 | 6): boolean {
  const own = details.addresses.filter((seen) => seen.family === family);
  const isSilent = own.every((seen) => ['filtered', 'unreachable'].includes(decisiveAttempt(seen).state));
  const others = details.addresses.filter((seen) => seen.family !== family);
  if (own.length === 0 || !isSilent || !others.every((seen) => decisiveAttempt(seen).state === 'open')) return false;
  const answering = answeringAddresses(scene).filter((address) => ipFamily(address) === family);
  return answering.length === 0 || own.some(({ address }) => answering.includes(address));
}

/** Shut, or open with something wrong behind. */
function faultyAddresses({ details }: ReportCheck): string[] {
  return details.addresses
    .filter((seen) => {
      const { service } = decisiveAttempt(seen);
      return service !== 'asExpected' && service !== 'unchecked';
    })
    .map(({ address }) => address);
}
