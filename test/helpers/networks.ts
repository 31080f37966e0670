import { compose, composedReport, type Network } from '../../engine/training/network.ts';
import type { Finding, Report } from '../../shared/report.ts';

export { addressOf, compose, control, type Network, type Saw } from '../../engine/training/network.ts';

/** The report of that network, findings included. */
export function reportOf(network: Network = {}): Report {
  return composedReport(compose(network, new Date('2026-03-01T12:00:00.123Z'), 12.34));
}

/** What was concluded, as `cause confidence owner: rows`, the worst first. */
export function conclusionsOf({ findings }: Pick<Report, 'findings'>): string[] {
  return findings.map(({ cause, confidence, owner, checkIds }: Finding) => {
    const id = cause.key.replace(/^cause\.(.*)\.title$/, '$1');
    return `${id} ${confidence} ${owner}: ${checkIds.join(' ')}`;
  });
}
