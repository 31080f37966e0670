import type { FtpChannel, FtpFacts } from '../facts/ftp.ts';
import { endpointText } from '../host.ts';
import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import { printable } from '../printable.ts';
import type { Section } from '../section.ts';

type Entry = Section['entries'][number];

/** An FTP session: who logged in how, and what became of each data connection. */
export function ftpSections({ ftp }: Details, t: Translate): Section[] {
  if (!ftp) return [];
  const { channels, sessionReuse, seenAs, rewritten, features } = ftp;
  const entries: Entry[] = [
    [t('ftp.tls'), t(`ftp.tls.${ftp.tls}`)],
    [t('ftp.login'), loginText(ftp, t)],
    ...channels.map((channel): Entry => [channelLabel(channel, ftp, t), channelText(channel, t)]),
  ];
  if (sessionReuse) entries.push([t('ftp.reuse'), t(`ftp.reuse.${sessionReuse}`)]);
  if (seenAs !== undefined) entries.push([t('ftp.seen-as'), printable(seenAs)]);
  if (rewritten) {
    entries.push([t('ftp.rewritten'), `${rewritten.what} (${t(`confidence.${rewritten.confidence}`)})`]);
  }
  if (features && features.length > 0) {
    entries.push([t('ftp.features'), features.map((feature) => printable(feature)).join(', ')]);
  }
  return [{ title: t('ftp.title'), entries }];
}

function loginText({ account, login, tls }: FtpFacts, t: Translate): string {
  const text = t(`ftp.login.${account}.${login}`);
  const wasReadable = account === 'given' && login !== 'not-tried' && tls !== 'in-use' && tls !== 'failed';
  return wasReadable ? `${text}. ${t('ftp.clear-password')}` : text;
}

/** Inside TLS or not is told where there is TLS at all; a channel without it is then there for comparison. */
function channelLabel({ mode, encrypted }: FtpChannel, { tls }: FtpFacts, t: Translate): string {
  if (encrypted) return t('ftp.channel.tls', { mode });
  return tls === 'in-use' || tls === 'failed' ? t('ftp.channel.clear', { mode }) : mode;
}

function channelText(channel: FtpChannel, t: Translate): string {
  const { mode, outcome, named, namedIs, peer, bytes = 0, replyCode } = channel;
  const isActive = mode === 'PORT' || mode === 'EPRT';
  const parts = [t(`ftp.outcome.${outcome}`, { bytes })];
  if (named) {
    const endpoint = textOf(named);
    const isOwn = namedIs === undefined || namedIs === 'same';
    parts.push(t(isActive ? 'ftp.asked' : isOwn ? 'ftp.named' : `ftp.named.${namedIs}`, { endpoint }));
  }
  if (peer) parts.push(t(isActive ? 'ftp.peer.active' : 'ftp.peer', { endpoint: textOf(peer) }));
  if (replyCode !== undefined && outcome !== 'works') parts.push(t('ftp.code', { code: replyCode }));
  return parts.join('; ');
}

function textOf({ address, port }: { address?: string | undefined; port: number }): string {
  return address === undefined ? String(port) : endpointText(printable(address), port);
}
