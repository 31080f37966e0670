import type { ReportCheck } from '../../../shared/report.ts';
import type { Reason } from '../../../shared/words.ts';
import { factsOf, failingFor, heardIn, idsOf, signPerHost } from '../faults.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, portList, sign } from '../signs.ts';

/**
 * The way to the update server is free, and the login stands in it: refused, held back here for its own safety, or missing
 * where somebody asked for a download.
 */
export const ftpLogin: Rule = (scene) => [
  ...loginRefused(scene),
  ...loginWithheld(scene),
  ...loginNeeded(scene),
  ...sftpRefused(scene),
  ...ftpsRefused(scene),
];

/** Grey rows are explained as well: they wait for the same login. */
function unwell({ rows }: Scene, ...reasons: readonly Reason[]): ReportCheck[] {
  return rows.filter(
    ({ light, reason, expectation }) =>
      light !== 'green' && expectation !== 'informational' && reasons.includes(reason),
  );
}

function loginRefused(scene: Scene): Cause[] {
  const rows = unwell(scene, 'ftp-login-failed', 'login-refused');
  if (rows.length === 0) return [];
  const words = factsOf(rows, ({ ftp, ssh }) => (ftp?.login === 'refused' ? ftp.login : ssh?.login));
  const params = hostAndPorts(rows);
  return [
    {
      id: 'ftp-login',
      params,
      confidence: words.includes('refused') ? 'certain' : 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('login-turned-away', params)],
    },
  ];
}

function loginWithheld(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-login-withheld');
  if (rows.length === 0) return [];
  const params = hostAndPorts(rows);
  const isCertificate = factsOf(rows, ({ tls }) => tls).some(({ trusted, hostMatches }) => !trusted || !hostMatches);
  return [
    {
      id: 'ftp-login-withheld',
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign(isCertificate ? 'login-certificate-at-fault' : 'login-tls-refused', params)],
      against: [sign('login-inspection-alike')],
    },
  ];
}

/** Where nobody asked for a download, a server without guests is no fault: its rows say so themselves. */
function loginNeeded(scene: Scene): Cause[] {
  const missing = unwell(scene, 'login-missing');
  if (missing.length === 0) return [];
  const rows = [...missing, ...unwell(scene, 'ftp-login-needed')];
  const params = { host: hostList(rows), ports: portList(missing) };
  return [
    {
      id: 'ftp-login-needed',
      params,
      confidence: 'certain',
      checkIds: idsOf(rows),
      evidence: [...signPerHost(missing.filter(isGuest), 'guest-turned-away'), sign('login-not-given', params)],
    },
  ];
}

/** SSH has no guests: nobody asks there without a login. */
function isGuest(row: ReportCheck): boolean {
  return factsOf([row], ({ transfer }) => transfer).some(({ protocol }) => protocol !== 'sftp');
}

/** Whoever wanted the download over FTPS asked for more than plain FTP, which may still work. */
function ftpsRefused(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftps-refused');
  if (rows.length === 0) return [];
  const params = hostAndPorts(rows);
  return [
    {
      id: 'ftps-refused',
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('auth-tls-refused', params), ...heardIn(rows)],
      against: [sign('device-between-alike')],
    },
  ];
}

function sftpRefused(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'sftp-refused');
  if (rows.length === 0) return [];
  const params = hostAndPorts(rows);
  return [
    {
      id: 'sftp-refused',
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [sign('login-taken-sftp-not', params)],
    },
  ];
}
