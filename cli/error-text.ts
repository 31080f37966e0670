import { type Params, renderMessage, type Translate } from '../shared/locales/texts.ts';
import type { Message } from '../shared/message.ts';
import { printable } from '../shared/printable.ts';

/** What was found in a file or on the command line is made printable; a fault of a host has a text of its own. */
export function errorText({ key, params }: Message, t: Translate): string {
  const shown: Params = {};
  for (const [name, value] of Object.entries(params ?? {})) {
    shown[name] = typeof value === 'string' ? showWord(name, value, t) : value;
  }
  return renderMessage(t, { key, params: shown });
}

function showWord(name: string, word: string, t: Translate): string {
  const key = `host-fault.${word}`;
  return name === 'fault' && t.knows(key) ? t(key) : printable(word);
}
