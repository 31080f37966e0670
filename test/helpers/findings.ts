import { type CauseId, causeTraits } from '../../shared/causes.ts';
import type { Finding, Report } from '../../shared/report.ts';
import { reportOf } from './networks.ts';

const [template] = reportOf({ saw: { 'licence-443': 'filtered' } }).findings as [Finding];

/** A cause as the diagnosis writes it, for the row of HTTPS. */
export function findingOf(id: CauseId, overrides: Partial<Finding> = {}): Finding {
  const { owner, place, steps } = causeTraits[id];
  const params = { host: 'licence.example', ports: '443', product: 'Filterfritz', ms: 300, addresses: '192.0.2.1' };
  return {
    ...template,
    id,
    owner,
    place,
    cause: { key: `cause.${id}.title`, params },
    advice: Array.from({ length: steps }, (_, step) => ({ key: `cause.${id}.do.${step + 1}`, params })),
    checkIds: ['licence-443'],
    alsoCheckIds: [],
    ...overrides,
  };
}

/** The report of a network in which that is the cause. */
export function blockedBy(finding: Finding): Report {
  const report = reportOf({ saw: { 'licence-443': 'filtered' } });
  return { ...report, findings: [finding] };
}
