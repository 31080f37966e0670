const elementId = 'portampel-report';

/** The element of an HTML file that carries the report itself. No text in it can end it, or begin a comment. */
export function embed(report: object): string {
  const json = JSON.stringify(report).replace(/</g, String.raw`\u003c`);
  return `<script type="application/json" id="${elementId}">${json}</script>`;
}

/** What stands in that element, as text; nothing where the file has no such element, or no end of it. */
export function embeddedIn(file: string): string | undefined {
  const start = `<script type="application/json" id="${elementId}">`;
  const from = file.lastIndexOf(start);
  const to = from === -1 ? -1 : file.indexOf('</script>', from);
  return to === -1 ? undefined : file.slice(from + start.length, to);
}
