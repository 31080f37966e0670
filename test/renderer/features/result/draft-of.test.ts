import { draftOf } from '../../../../renderer/features/result/draft-of.ts';
import { exampleReport } from '../../../helpers/reports.ts';

describe('the addresses of a report, to be checked here', () => {
  it('are one per role, with scenario and options', () => {
    const report = exampleReport();
    expect(draftOf(report)).toEqual({
      scenario: '365-client',
      options: report.scenario.options,
      addresses: { server: 'server.example' },
      profile: null,
    });
  });

  it.each([
    ['a demo', { demo: true }],
    ['no rows', { checks: [] }],
    ['a scenario of a newer version', { scenario: { ...exampleReport().scenario, id: 'later' } }],
  ])('do not exist for %s', (_what, change) => {
    expect(draftOf({ ...exampleReport(), ...change })).toBeNull();
  });

  it('leave out what is no host', () => {
    const report = exampleReport();
    expect(draftOf({ ...report, checks: report.checks.map((check) => ({ ...check, host: '<b>' })) })).toBeNull();
  });
});
