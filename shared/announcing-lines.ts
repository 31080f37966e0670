import type { AnnouncedFrom, Announcing } from './facts/announcement.ts';
import type { Translate } from './locales/texts.ts';

/** How a counterpart lets itself be found. */
export interface AnnouncingTexts {
  /** What it does, or why it does not. */
  says: string;
  /** Network by network: from where, and where to or why not. */
  from: { label: string; text: string }[];
}

/** @param announcing - left out where it shall not announce itself */
export function announcingTexts(announcing: Announcing | undefined, t: Translate): AnnouncingTexts {
  if (announcing === undefined) return { says: t('announcing.off'), from: [] };
  const { port, everyMs, from, holder } = announcing;
  const labelled = from.map((each) => ({ label: `${each.name} ${each.address}`, text: fromText(each, t) }));
  const isSilent = from.every(({ trouble }) => trouble !== undefined);
  if (!isSilent) return { says: t('announcing.says', { port, seconds: everyMs / 1000 }), from: labelled };
  if (!from.some(({ trouble }) => trouble === 'in-use'))
    return { says: t('announcing.nowhere', { port }), from: labelled };
  const says = holder === undefined ? t('announcing.taken', { port }) : t('announcing.taken-by', { port, holder });
  return { says, from: labelled };
}

function fromText({ to, trouble, errorCode }: AnnouncedFrom, t: Translate): string {
  if (trouble === undefined) return t('announcing.to', { to: to ?? '' });
  const text = t(`discovery.trouble.${trouble}`);
  return errorCode === undefined ? text : t('discovery.with-code', { text, code: errorCode });
}
