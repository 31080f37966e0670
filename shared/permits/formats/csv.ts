import { purposeOf, sourceFor, type Write } from '../format.ts';

/** RFC 4180, with CRLF. Cells that a spreadsheet would take for a formula are prefixed (OWASP, CSV injection). */
export const csv: Write = (permits, context) => {
  const { t } = context;
  const header = [
    'direction',
    'protocol',
    'source',
    'destination',
    'addresses',
    'ports',
    'stateful',
    'reason',
  ] as const;
  const rows = permits.map((permit) => [
    t(`direction.${permit.direction}`),
    permit.transport.toUpperCase(),
    sourceFor(permit, context) ?? t('permits.any'),
    permit.host,
    permit.addresses.join(' '),
    permit.ports.join(' '),
    permit.ftpPort === undefined ? t('permits.stateful') : t('permits.stateful-ftp'),
    purposeOf(permit, t),
  ]);
  const table = [header.map((column) => t(`permits.column.${column}`)), ...rows];
  return table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
};

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
