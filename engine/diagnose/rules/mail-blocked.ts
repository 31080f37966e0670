import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence } from '../../../shared/words.ts';
import { idsOf, isOnInternet } from '../faults.ts';
import { isHostAlive, isLossy, isRejected, isSilent, passesElsewhere } from '../reachability.ts';
import type { Rule } from '../rule.ts';
import { type Scene, shutRows } from '../scene.ts';
import { hostAndPorts, ownFirewall, sign, signsOfLife } from '../signs.ts';

/**
 * Nothing but the ports for sending mail is shut, all of them in the same way: providers and firewalls block them against
 * spam. Where more is shut, it is a matter of ports in general; where only one of them is, that one has been forgotten.
 */
export const mailBlocked: Rule = (scene) => {
  const outgoing = scene.rows.filter(({ role, expectation }) => role === 'mailOut' && expectation === 'required');
  const shut = shutRows(scene);
  const rows = shut.filter((row) => outgoing.includes(row));
  const way = ways.find((each) => rows.every((row) => each.isSo(scene, row)));
  if (rows.length < 2 || rows.length < outgoing.length || way === undefined) return [];
  const others = shut.filter(
    (row) => !rows.includes(row) && isOnInternet(row) && way.isSo(scene, row) && !isDown(scene, row),
  );
  const confidence = way.judge(scene, rows);
  if (others.length > 0 || confidence === undefined || !scene.working.some(isOnInternet)) return [];
  const params = hostAndPorts(rows);
  const address = rows[0]?.address;
  return [
    {
      id: 'mail-blocked',
      params,
      confidence,
      checkIds: idsOf(rows),
      evidence: [
        sign(way.key, params),
        ...(address ? signsOfLife(scene, address).slice(0, 1) : []),
        ...(way.key === 'silent' && isSilentElsewhere(scene, rows) ? [sign('silent-elsewhere', params)] : []),
        sign('nothing-else-shut'),
      ],
      against: [
        sign('blocked-by-mail-server'),
        ...ownFirewall(scene.report),
        ...(isLossy(scene) ? [sign('packets-lost')] : []),
      ],
    },
  ];
};

/** The same port passes to another host and nothing of this one answers: its silence is its own. */
function isDown(scene: Scene, row: ReportCheck): boolean {
  return passesElsewhere(scene, row) === true && !isHostAlive(scene, row);
}

interface Way {
  key: 'silent' | 'icmp-refusal' | 'refused';
  isSo: (scene: Scene, row: ReportCheck) => boolean;
  /** `undefined` where the rows do not tell it from a host that is down. */
  judge: (scene: Scene, rows: readonly ReportCheck[]) => Confidence | undefined;
}

const ways: readonly Way[] = [
  { key: 'silent', isSo: (_, row) => isSilent(row), judge: judgeSilence },
  { key: 'icmp-refusal', isSo: isRejected, judge: () => 'likely' },
  { key: 'refused', isSo: (_, { state }) => state === 'closed', judge: () => 'possible' },
];

/** The mail server may itself keep silent to this network, and one that does not run may seem to: likely at most. */
function judgeSilence(scene: Scene, rows: readonly ReportCheck[]): Confidence | undefined {
  if (rows.some((row) => passesElsewhere(scene, row))) return undefined;
  const isAlive = rows.every((row) => isHostAlive(scene, row));
  return isAlive || isSilentElsewhere(scene, rows) ? 'likely' : undefined;
}

function isSilentElsewhere(scene: Scene, rows: readonly ReportCheck[]): boolean {
  return rows.every((row) => passesElsewhere(scene, row) === false);
}
