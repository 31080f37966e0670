import { idsOf, listOf, perHost } from '../faults.ts';
import { denyingServers, knowingServers, nameFactsOf, unresolvedRows } from '../names.ts';
import type { Rule } from '../rule.ts';
import { hostList, sign } from '../signs.ts';

/** A name does not resolve, though one of this PC's own name servers knows it. */
export const nameServersDisagree: Rule = (scene) => {
  const known = unresolvedRows(scene).flatMap((row) => {
    const facts = nameFactsOf(scene, row.host);
    const knowing = facts ? knowingServers(facts) : [];
    return facts && knowing.length > 0 ? [{ row, knowing, denying: denyingServers(facts) }] : [];
  });
  if (known.length === 0) return [];
  const rows = known.map(({ row }) => row);
  const isDenied = known.every(({ row, denying }) => row.reason === 'name-not-found' && denying.length > 0);
  return [
    {
      id: 'name-servers-disagree',
      params: { host: hostList(rows) },
      confidence: isDenied ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: perHost(rows).flatMap((own) => {
        const facts = nameFactsOf(scene, own[0]?.host ?? null);
        const host = hostList(own);
        const denying = facts ? denyingServers(facts) : [];
        return [
          sign('name-known-by', { host, servers: listOf(facts ? knowingServers(facts) : []) }),
          ...(denying.length > 0 ? [sign('name-denied-by', { host, servers: listOf(denying) })] : []),
        ];
      }),
      against: isDenied ? [] : [sign('system-asks-otherwise')],
    },
  ];
};
