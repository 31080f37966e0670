import { isTextKey, type Translate } from '../../shared/locales/index.ts';
import type { ReportCheck } from '../../shared/report.ts';

/** A row's name in words; its id where a report of a newer version brings a row that is not known here. */
export function rowName({ id }: Pick<ReportCheck, 'id'>, t: Translate): string {
  const key = `row.${id}.name`;
  return isTextKey(key) ? t(key) : id;
}

/** What a row concerns, and what its user notices. */
export function rowPurpose({ id }: Pick<ReportCheck, 'id'>, t: Translate): string {
  const key = `row.${id}.purpose`;
  return isTextKey(key) ? t(key) : '';
}

/** Host and port as people write them, IPv6 addresses in brackets. */
export function targetOf({ host, port, transport }: Pick<ReportCheck, 'host' | 'port' | 'transport'>): string {
  const name = host === null ? '–' : host.includes(':') ? `[${host}]` : host;
  return `${name}:${port}/${transport}`;
}
