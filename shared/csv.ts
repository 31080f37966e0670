/** What a file for Excel and for Windows PowerShell begins with. */
export const byteOrderMark = '\uFEFF';

/**
 * A table as RFC 4180 has it: commas, quotes doubled, CRLF after every record (docs/decisions/0011). A file for Excel begins
 * with a byte order mark, which whoever writes the file puts before it.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A spreadsheet takes these for the begin of a formula (OWASP, CSV injection); an apostrophe before makes it a text. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
