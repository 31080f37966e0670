import { renderMessage, type Translate } from './locales/texts.ts';
import type { Message } from './message.ts';
import { roles } from './words.ts';

/** A report's note in words: roles by their names, dates as the reader writes them. */
export function noteText({ key, params = {} }: Message, t: Translate, dateTime: (iso: string) => string): string {
  const role = roles.find((known) => known === params['role']);
  const { createdAt, count } = params;
  if (key === 'note.rows-repeated' && typeof createdAt === 'string' && typeof count === 'number') {
    return t(key, { count, createdAt: Number.isNaN(Date.parse(createdAt)) ? createdAt : dateTime(createdAt) });
  }
  return renderMessage(t, { key, params: { ...params, ...(role && { role: t(`role.${role}`) }) } });
}
