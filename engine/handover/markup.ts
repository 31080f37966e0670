import { visible } from '../../shared/printable.ts';

/** HTML that is ready to be written; only `html` and `raw` make it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = Markup | string | number | undefined | readonly (Markup | undefined)[];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * A template whose values are text, whatever they hold, in elements and in quoted attributes. What would turn the line
 * around it is written out by its number.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.reduce((text, each, index) => text + markupOf(pieces[index - 1]) + each));
}

function markupOf(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(markupOf).join('');
  const text = String(piece).split('\n').map(visible).join('\n');
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
