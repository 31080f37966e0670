import type { CauseId } from '../../../shared/causes.ts';
import type { ChannelOutcome, FtpChannel } from '../../../shared/facts/ftp.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import type { Confidence } from '../../../shared/words.ts';
import { factsOf, failingFor, idsOf, listOf } from '../faults.ts';
import { isLossy } from '../reachability.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, sign } from '../signs.ts';

/**
 * The login at the FTP server works, and the passive data connection does not, or not as every program needs it. Which of
 * the variants it is, the probe has told by its own counter-tests: PASV beside EPSV, TLS beside clear text.
 */
export const ftpPassive: Rule = (scene) => [
  ...dataSilent(scene),
  ...dataBlocked(scene),
  ...wrongAddress(scene),
  ...epsvOnly(scene),
  ...blindHelper(scene),
  ...sessionReuse(scene),
  ...passiveRefused(scene),
];

function about(
  id: CauseId,
  rows: readonly ReportCheck[],
  confidence: Confidence,
  rest: Pick<Cause, 'evidence' | 'against' | 'params'>,
): Cause[] {
  if (rows.length === 0) return [];
  const params = { ...hostAndPorts(rows), ...rest.params };
  return [{ id, confidence, checkIds: idsOf(rows), ...rest, params }];
}

/** The connection is made and announced, and then nothing more: what opens it does not let its content through. */
function dataSilent(scene: Scene): Cause[] {
  const rows = [...failingFor(scene, 'ftp-data-silent'), ...failingFor(scene, 'ftp-active-only').filter(isSilent)];
  return about('ftp-data-silent', rows, 'likely', {
    evidence: [sign('ftp-opened-without-data', { host: hostList(rows) })],
    against: [sign('large-packets-alike'), sign('ftp-server-hangs')],
  });
}

function isSilent(row: ReportCheck): boolean {
  return channelsOf([row]).some(({ outcome }) => outcome === 'silent');
}

/** The other side of that coin, active mode, is part of the same fault where its call does not come through either. */
function dataBlocked(scene: Scene): Cause[] {
  const passive = failingFor(scene, 'ftp-data-blocked', 'ftp-active-only').filter((row) => !isSilent(row));
  const active = passive.length === 0 ? [] : failingFor(scene, 'ftp-callback-blocked');
  return about('ftp-data-blocked', [...passive, ...active], 'likely', {
    evidence: [
      sign('ftp-login-works', { host: hostList(passive) }),
      ...passivePorts(passive, 'no-answer', 'ftp-ports-silent'),
      ...passivePorts(passive, 'refused', 'ftp-ports-refused'),
      ...(active.length > 0 ? [sign('ftp-active-blocked-too')] : []),
      ...(passive.some(({ reason }) => reason === 'ftp-active-only') ? [sign('ftp-active-works')] : []),
    ],
    against: [sign('ftp-range-of-server'), ...lossOf(scene)],
  });
}

function passivePorts(
  rows: readonly ReportCheck[],
  outcome: ChannelOutcome,
  key: 'ftp-ports-silent' | 'ftp-ports-refused',
): Message[] {
  const named = channelsOf(rows).filter((channel) => channel.outcome === outcome);
  const ports = listOf(named.map(({ named: place }) => place?.port.toString()));
  return ports === '' ? [] : [sign(key, { ports })];
}

/** What stands in clear text may have been written by a device on the way; inside TLS only the server writes. */
function wrongAddress(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-passive-address');
  const rewritten = rows.filter((row) =>
    factsOf([row], ({ ftp }) => ftp?.rewritten).some(({ what }) => what === 'PASV'),
  );
  const byServer = rows.filter((row) => !rewritten.includes(row));
  const isCertain = byServer.every((row) => strangersNamed([row]).some(({ encrypted }) => encrypted));
  return [
    ...about(
      'ftp-helper-rewrites',
      rewritten,
      factsOf(rewritten, ({ ftp }) => ftp?.rewritten?.confidence)[0] ?? 'likely',
      {
        evidence: [sign('ftp-names-differ-by-tls', { host: hostList(rewritten) }), ...addressesNamed(rewritten)],
      },
    ),
    ...about('ftp-private-address', byServer, isCertain ? 'certain' : 'likely', {
      evidence: [sign('ftp-login-works', { host: hostList(byServer) }), ...addressesNamed(byServer)],
      ...(!isCertain && { against: [sign('ftp-reply-in-clear')] }),
    }),
  ];
}

function strangersNamed(rows: readonly ReportCheck[]): FtpChannel[] {
  return channelsOf(rows).filter(({ namedIs }) => namedIs !== undefined && namedIs !== 'same');
}

function addressesNamed(rows: readonly ReportCheck[]): Message[] {
  const named = listOf(strangersNamed(rows).map((channel) => channel.named?.address));
  return named === '' ? [] : [sign('ftp-address-named', { named })];
}

function epsvOnly(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-epsv-only');
  return about('ftp-epsv-only', rows, 'likely', {
    evidence: [sign('ftp-epsv-works', { host: hostList(rows) })],
    against: [sign('ftp-range-of-server'), ...lossOf(scene)],
  });
}

/** The same server's data comes in clear text: neither it nor its ports are to blame. */
function blindHelper(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-tls-blinds-helper');
  return about('ftp-tls-blinds-helper', rows, isLossy(scene) ? 'likely' : 'certain', {
    evidence: [sign('ftp-data-in-clear-only', { host: hostList(rows) })],
    against: lossOf(scene),
  });
}

function sessionReuse(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-session-reuse');
  return about('ftp-session-reuse', rows, 'likely', {
    evidence: [sign('ftp-reuse-demanded', { host: hostList(rows) })],
    against: [sign('ftp-reuse-lost-by-inspection')],
  });
}

function passiveRefused(scene: Scene): Cause[] {
  const rows = failingFor(scene, 'ftp-passive-refused');
  const codes = listOf(channelsOf(rows).map(({ replyCode }) => replyCode?.toString()));
  return about('ftp-passive-refused', rows, 'likely', {
    evidence: [
      sign('ftp-login-works', { host: hostList(rows) }),
      ...(codes === '' ? [] : [sign('ftp-reply-codes', { codes })]),
    ],
  });
}

function channelsOf(rows: readonly ReportCheck[]): FtpChannel[] {
  return factsOf(rows, ({ ftp }) => ftp?.channels).flat();
}

function lossOf(scene: Scene): Message[] {
  return isLossy(scene) ? [sign('packets-lost')] : [];
}
