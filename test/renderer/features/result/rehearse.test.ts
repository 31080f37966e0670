import { rehearsalFor } from '../../../../renderer/features/result/rehearse.ts';
import type { Rehearsal } from '../../../../shared/profile.ts';
import type { Report, ReportCheck } from '../../../../shared/report.ts';
import { exampleReport } from '../../../helpers/reports.ts';

const asked: Rehearsal = { protocol: 'sftp', bytes: 200e6 };
const remembered: Rehearsal = { protocol: 'https', bytes: 1e9, path: '/update.zip' };

function reportWith(changes: Partial<ReportCheck>, rehearsal?: Rehearsal): Report {
  const report = exampleReport();
  const [first] = report.checks;
  if (first === undefined) throw new Error('the example has no rows');
  const row: ReportCheck = { ...first, role: 'updates', host: 'u.example', reason: 'syn-ack', ...changes };
  const options = rehearsal ? { rehearsal } : {};
  return { ...report, checks: [row], scenario: { ...report.scenario, options } };
}

describe('the rehearsal that a result offers', () => {
  it('is what was asked for in that check, else what was asked for last, else a small one', () => {
    expect(rehearsalFor(reportWith({}, asked), { rehearsal: remembered })).toEqual(asked);
    expect(rehearsalFor(reportWith({}), { rehearsal: remembered })).toEqual(remembered);
    expect(rehearsalFor(reportWith({}), {})).toEqual({ protocol: 'ftp', bytes: 20e6 });
    const { path: _, ...withoutPath } = remembered;
    expect(rehearsalFor(reportWith({}), { rehearsal: withoutPath })).toEqual({ protocol: 'ftp', bytes: 20e6 });
  });

  it.each<[string, Partial<ReportCheck>]>([
    ['there is no update server', { role: 'licence' }],
    ['it has no address', { host: null, reason: 'no-address' }],
    ['this PC loads no updates', { reason: 'option-off' }],
  ])('is none where %s', (_name, changes) => {
    expect(rehearsalFor(reportWith(changes), {})).toBeNull();
  });
});
