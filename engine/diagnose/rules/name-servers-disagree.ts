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
  const denying = unique(known.flatMap((each) => each.denying));
  return [
    {
      id: 'name-servers-disagree',
      params: { host: hostList(rows) },
      confidence: isDenied ? 'certain' : 'likely',
      checkIds: rows.map(({ id }) => id),
      evidence: [
        sign('name-known-by', {
          host: hostList(rows),
          servers: unique(known.flatMap(({ knowing }) => knowing)).join(', '),
        }),
        ...(denying.length > 0 ? [sign('name-denied-by', { host: hostList(rows), servers: denying.join(', ') })] : []),
      ],
      against: isDenied ? [] : [sign('system-asks-otherwise')],
    },
  ];
};

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].toSorted();
}
