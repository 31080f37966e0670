import { printable } from '../../shared/printable.ts';

/** Longer texts are no reading for a ticket. */
const longestText = 2000;

/**
 * What GitHub or GitLab would make something of after the Markdown has been read, where no backslash helps any more: a
 * mention, a reference to an issue or a commit, an address that becomes a link, a formula, a smiley. In code they leave it.
 */
const active =
  /[@$`{}]|:\/\/|www\.|#\w|[!&]\d|[~%]\w|:\w+:|\[[\w-]+:|\[[+-]|\bGH-\d|\b[\da-f]{7,40}\b|^(?:mailto|xmpp|javascript|data):/i;

/** A text in Markdown that reads as it is, wherever in a line it stands: no markup, no link, no mention, no HTML. */
export function markdownText(text: string): string {
  const words = printable(text.replace(/\s+/g, ' ').trim(), longestText).split(' ');
  return words.map((word, index) => (active.test(word) ? codeWord(word) : plainWord(word, index === 0))).join(' ');
}

/** A text as code: for what may be copied, such as a host. */
export function markdownCode(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim(), longestText);
  return line === '' ? '' : codeWord(line);
}

function plainWord(word: string, isFirst: boolean): string {
  const escaped = word.replace(/[\\*_[\]<>#|~&]/g, (character) => (character === '|' ? pipe : `\\${character}`));
  // What begins a list, a heading's line or one of GitLab's commands does so only at the beginning of a line.
  return isFirst ? escaped.replace(/^[-+=/:]/, String.raw`\$&`).replace(/^(\d+)([.)])$/, String.raw`$1\$2`) : escaped;
}

/** In a table it would end the cell, in code too. */
const pipe = '&#124;';

function codeWord(word: string): string {
  return word
    .split('|')
    .map((part) => (part === '' ? '' : code(part)))
    .join(pipe);
}

/**
 * The fence is longer than any within; a blank keeps it apart from a backtick at either end, and is there too for the
 * one that a code span loses at each end where both begin with one (CommonMark 0.31.2, section 6.1).
 */
function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const isPadded = /^`|`$|^ .* $/.test(text) && text.trim() !== '';
  return isPadded ? `${fence} ${text} ${fence}` : fence + text + fence;
}
