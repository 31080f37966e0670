import type { ReportCheck } from '../../../shared/report.ts';
import { idsOf } from '../faults.ts';
import { denyingServers, denyWhatExists, nameFactsOf, unresolvedRows } from '../names.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';
import { isMissingVpn } from '../tunnels.ts';

/** Nobody who was asked knows the name: misspelt, never made, or kept back by the name servers. */
export const nameUnknown: Rule = (scene) => {
  const rows = unresolvedRows(scene).filter(
    (row) => row.reason === 'name-not-found' && !isMissingVpn(scene, row) && surenessOf(scene, row) !== undefined,
  );
  const [first] = rows;
  if (first === undefined) return [];
  const confidences = new Set(rows.map((row) => surenessOf(scene, row)));
  const confidence = confidences.has('possible') ? 'possible' : confidences.has('likely') ? 'likely' : 'certain';
  const isByServers = rows.every((row) => (nameFactsOf(scene, row.host)?.answers.length ?? 0) > 0);
  const servers = scene.report.names?.servers.join(', ') ?? '';
  return [
    {
      id: 'name-unknown',
      params: { host: hostList(rows) },
      confidence,
      checkIds: idsOf(rows),
      evidence: [
        isByServers
          ? sign('name-denied-by', { host: hostList(rows), servers })
          : sign('name-not-found', { host: hostList(rows) }),
      ],
      against: confidence === 'certain' ? [] : [sign('not-all-servers-said-so')],
    },
  ];
};

function surenessOf(scene: Scene, { host }: ReportCheck): Cause['confidence'] | undefined {
  const facts = nameFactsOf(scene, host);
  if (!facts || facts.answers.length === 0) return resolvesOthers(scene) ? 'likely' : 'possible';
  const denying = denyingServers(facts).length;
  if (denying === facts.answers.length) return denyWhatExists(scene) ? 'possible' : 'certain';
  return denying > 0 ? 'likely' : undefined;
}

/** A look-up of another name worked: the name service is there. */
function resolvesOthers({ rows }: Scene): boolean {
  return rows.some(({ details: { resolution } }) => resolution?.phase && resolution.reason === undefined);
}
