const elementId = 'portampel-report';
const start = `<script type="application/json" id="${elementId}">`;

/** The element of an HTML file that carries the report itself. No text in it can end it, or begin a comment. */
export function embed(report: object): string {
  return `${start}${JSON.stringify(report).replace(/</g, String.raw`\u003c`)}</script>`;
}

/** Where there are several, the one that people read in the page need not be the one that is opened. */
export type Embedded =
  | { kind: 'none' }
  | { kind: 'cut' }
  | { kind: 'several' }
  | { kind: 'report'; json: string; at: number };

/** What stands in that element, as text, and where; whether the file ends before it does. */
export function embeddedIn(file: string): Embedded {
  const at = file.indexOf(start);
  // A page that names us and has no end: foreign ones are left alone.
  if (at === -1) return { kind: file.includes('PortAmpel') && !/<\/html>/i.test(file) ? 'cut' : 'none' };
  const from = at + start.length;
  if (file.indexOf(start, from) !== -1) return { kind: 'several' };
  const to = file.indexOf('</script>', from);
  return to === -1 ? { kind: 'cut' } : { kind: 'report', json: file.slice(from, to), at: from };
}
