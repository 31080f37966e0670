import type { MailOffer } from '../facts/mail.ts';
import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';

/** The opening dialogue of a mail server. What it offers inside TLS stands with the row's capabilities already. */
export function describeMail({ mail }: Details, t: Translate): Section[] {
  if (!mail) return [];
  const { greetingMs, clear, tls, masked = [] } = mail;
  const entries: Section['entries'] = [
    ...(greetingMs === undefined ? [] : [[t('mail.greeting'), `${Math.round(greetingMs)} ms`] as const]),
    ...(masked.length === 0
      ? []
      : [[t('mail.masked'), masked.map((part) => t(`mail.masked.${part}`)).join(', ')] as const]),
    ...(clear ? [[t('mail.clear'), listed(clear.capabilities, t)] as const] : []),
    ...loginsOf(clear, t('mail.clear.auth')),
    ...loginsOf(tls, t('mail.tls.auth')),
    ...sizeOf(tls ?? clear, t),
  ];
  return entries.length === 0 ? [] : [{ title: t('mail.title'), entries }];
}

function listed(words: readonly string[], t: Translate): string {
  return words.length > 0 ? words.join(', ') : t('mail.none');
}

function loginsOf(offer: MailOffer | undefined, label: string): Section['entries'] {
  return offer && offer.auth.length > 0 ? [[label, offer.auth.join(', ')]] : [];
}

function sizeOf(offer: MailOffer | undefined, t: Translate): Section['entries'] {
  const bytes = offer?.maxMessageBytes;
  return bytes === undefined ? [] : [[t('mail.size'), `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`]];
}
