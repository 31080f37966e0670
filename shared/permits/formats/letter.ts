import { purposeOf, sourceFor, type Write } from '../format.ts';

/** A letter to whoever runs the firewall, ready to be edited and sent. */
export const letter: Write = (permits, context) => {
  const { t, firm } = context;
  const rules = permits.map((permit, index) => {
    const { direction, transport, host, addresses, ports, ftpPort } = permit;
    const known = addresses.filter((address) => address !== host);
    const details = [
      `${t('permits.column.direction')}: ${t(`direction.${direction}`)}`,
      `${t('permits.column.protocol')}: ${transport.toUpperCase()} ${ports.join(', ')}`,
      `${t('permits.column.source')}: ${sourceFor(permit, context) ?? t('permits.any')}`,
      `${t('permits.column.destination')}: ${host}${known.length > 0 ? ` (${known.join(', ')})` : ''}`,
      `${t('permits.column.stateful')}: ${t(ftpPort === undefined ? 'permits.stateful' : 'permits.stateful-ftp')}`,
      `${t('permits.column.reason')}: ${purposeOf(permit, t)}`,
    ];
    return `${index + 1}. ${details.join('\n   ')}`;
  });
  return [
    t('permits.letter.subject'),
    t('permits.letter.greeting'),
    t('permits.letter.request'),
    ...rules,
    t('permits.letter.state'),
    ...(permits.some(({ ftpPort }) => ftpPort !== undefined) ? [t('permits.letter.ftp')] : []),
    t('permits.letter.confirm'),
    firm === undefined ? t('permits.letter.closing') : `${t('permits.letter.closing')}\n${firm}`,
  ]
    .join('\n\n')
    .concat('\n');
};
