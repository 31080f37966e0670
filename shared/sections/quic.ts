import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';

/** What a QUIC server offered, or what was asked in vain. */
export function describeQuic({ quic }: Details, t: Translate): Section[] {
  if (quic === undefined) return [];
  const { versions, sent, sentBytes, answerBytes, ignored, tcp } = quic;
  const entries: Section['entries'] = [];
  if (versions.length > 0) entries.push([t('quic.versions'), versions.join(', ')]);
  entries.push([t('quic.sent'), t('quic.sent.value', { datagrams: sent, bytes: sentBytes })]);
  if (answerBytes !== undefined) entries.push([t('quic.answer'), t('quic.answer.value', { bytes: answerBytes })]);
  if (ignored > 0) entries.push([t('quic.ignored'), String(ignored)]);
  if (tcp !== undefined) entries.push([t('quic.tcp'), t(`quic.tcp.${tcp}`)]);
  return [{ title: t('quic.title'), entries }];
}
