import { printable } from '../../shared/printable.ts';
import { longestText } from './pdf-look.ts';

/** Only what the document's current font can show; whatever it cannot stands there by its number. */
export function showable(doc: PDFKit.PDFDocument, text: string): string {
  return printable(text.replace(/[\r\n\t]+/g, ' '), longestText).replace(/[^\u0020-\u024f]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    return !isHalf && hasGlyph(doc, code) ? character : `\\u{${code.toString(16)}}`;
  });
}

function hasGlyph(doc: PDFKit.PDFDocument, code: number): boolean {
  // pdfkit's own types know nothing of the font behind a document's font.
  const { _font: current } = doc as unknown as { _font: { font: { hasGlyphForCodePoint: (code: number) => boolean } } };
  return current.font.hasGlyphForCodePoint(code);
}
