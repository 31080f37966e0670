import { adviceOf } from '../../../../renderer/features/result/advice.ts';
import type { ReportCheck } from '../../../../shared/report.ts';
import { exampleReport } from '../../../helpers/reports.ts';

const [example] = exampleReport().checks;

function adviceFor(...changes: Partial<ReportCheck>[]) {
  const report = { ...exampleReport(), checks: changes.map((change) => ({ ...example!, ...change })) };
  return adviceOf(report).map(({ kind, light, checks }) => [kind, light, checks.map(({ id }) => id)]);
}

describe('what to do', () => {
  it('names each reason once, the worst first, the worst row of it first', () => {
    expect(
      adviceFor(
        { id: 'a', light: 'yellow', reason: 'certificate-expired' },
        { id: 'b', light: 'yellow', reason: 'no-response', expectation: 'optional' },
        { id: 'c', light: 'red', reason: 'no-response' },
      ),
    ).toEqual([
      ['no-response', 'red', ['c', 'b']],
      ['certificate-expired', 'yellow', ['a']],
    ]);
  });

  it('ends with what could not be told, where that was required', () => {
    expect(
      adviceFor(
        { id: 'a', light: 'grey', reason: 'no-address', state: 'untested', expectation: 'required' },
        { id: 'b', light: 'grey', reason: 'needs-transfer', state: 'untested', expectation: 'optional' },
        { id: 'c', light: 'yellow', reason: 'no-greeting' },
      ),
    ).toEqual([
      ['no-greeting', 'yellow', ['c']],
      ['no-address', 'grey', ['a']],
    ]);
  });

  it('has words of its own for what is open though it must be shut', () => {
    expect(adviceFor({ id: 'a', light: 'red', reason: 'syn-ack', state: 'open', expectation: 'forbidden' })).toEqual([
      ['forbidden-open', 'red', ['a']],
    ]);
  });

  it('says nothing where all is well or switched off', () => {
    expect(adviceFor({ light: 'green', reason: 'syn-ack' }, { light: 'grey', reason: 'option-off' })).toEqual([]);
  });
});
