import { csvTable } from '../../csv.ts';
import { purposeOf, sourceFor, type Write } from '../format.ts';

/** One line per permit, as `shared/csv.ts` writes tables. */
export const csv: Write = (permits, context) => {
  const { t, marks = [] } = context;
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
    // A table has no comments, and its rows are sorted and copied one by one.
    [...marks, purposeOf(permit, t)].join(' · '),
  ]);
  const table = [header.map((column) => t(`permits.column.${column}`)), ...rows];
  return csvTable(table);
};
