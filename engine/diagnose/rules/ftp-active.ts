import type { CauseId } from '../../../shared/causes.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { factsOf, failingFor, idsOf, listOf } from '../faults.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, sign } from '../signs.ts';

/**
 * Active FTP: the server takes the command and its call does not arrive here, or arrives empty. Where it sees this PC under
 * another address, nobody has written that address into the command.
 */
export const ftpActive: Rule = (scene) => [
  ...calls('ftp-active-nat', failingFor(scene, 'ftp-active-nat'), scene),
  ...calls('ftp-callback-blocked', failingFor(scene, 'ftp-callback-blocked'), scene),
  ...calls('ftp-call-empty', failingFor(scene, 'ftp-call-empty'), scene),
];

const callSigns = {
  'ftp-active-nat': 'ftp-no-call',
  'ftp-callback-blocked': 'ftp-no-call',
  'ftp-call-empty': 'ftp-call-without-data',
} as const;

function calls(id: CauseId & keyof typeof callSigns, rows: readonly ReportCheck[], scene: Scene): Cause[] {
  if (rows.length === 0) return [];
  const params = { host: hostList(rows) };
  return [
    {
      id,
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign(callSigns[id], params), ...translation(rows)],
      against: [...(id === 'ftp-call-empty' ? [] : [sign('ftp-own-firewall-alike')]), ...passiveWorks(scene)],
    },
  ];
}

function translation(rows: readonly ReportCheck[]): Message[] {
  const seenAs = listOf(factsOf(rows, ({ ftp }) => ftp?.seenAs));
  return seenAs === '' ? [] : [sign('ftp-seen-as', { address: seenAs })];
}

/** Then nobody needs active mode. */
function passiveWorks({ working }: Scene): Message[] {
  const works = factsOf(working, ({ ftp }) => ftp?.channels)
    .flat()
    .some(({ mode, outcome }) => outcome === 'works' && (mode === 'PASV' || mode === 'EPSV'));
  return works ? [sign('ftp-passive-works')] : [];
}
