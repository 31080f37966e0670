import { printable } from '../../printable.ts';
import { purposeOf, sourceFor, type Write } from '../format.ts';
import type { Permit } from '../permit.ts';

/** A letter to whoever runs the firewall, ready to be edited and sent. */
export const letter: Write = (permits, context) => {
  const { t, firm } = context;
  const needsFtp = permits.some(({ ftpPort }) => ftpPort !== undefined);
  return [
    t('permits.letter.subject'),
    t('permits.letter.greeting'),
    t('permits.letter.request'),
    ...permits.map((permit, index) => `${index + 1}. ${detailsOf(permit, context).join('\n   ')}`),
    t('permits.letter.state'),
    ...(needsFtp ? [t('permits.letter.ftp')] : []),
    t('permits.letter.confirm'),
    firm === undefined ? t('permits.letter.closing') : `${t('permits.letter.closing')}\n${printable(firm, 120)}`,
  ]
    .join('\n\n')
    .concat('\n');
};

function detailsOf(permit: Permit, context: Parameters<Write>[1]): string[] {
  const { t } = context;
  const { direction, transport, host, addresses, ports, ftpPort } = permit;
  const known = addresses.filter((address) => address !== host);
  const details = [
    ['permits.column.direction', t(`direction.${direction}`)],
    ['permits.column.protocol', `${transport.toUpperCase()} ${ports.join(', ')}`],
    ['permits.column.source', sourceFor(permit, context) ?? t('permits.any')],
    ['permits.column.destination', known.length > 0 ? `${host} (${known.join(', ')})` : host],
    ['permits.column.stateful', t(ftpPort === undefined ? 'permits.stateful' : 'permits.stateful-ftp')],
    ['permits.column.reason', purposeOf(permit, t)],
  ] as const;
  return details.map(([label, value]) => t('permits.labelled', { label: t(label), value }));
}
