import fc from 'fast-check';
import { type Assessment, assess, type Evidence, type Judgement } from '../../engine/assess.ts';
import type { Check } from '../../shared/check.ts';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { Light } from '../../shared/words.ts';
import { anyEvidence, anyRow, type Row } from '../helpers/arbitraries.ts';
import { checkOf, observationOf } from '../helpers/observations.ts';

const anyRows = fc.array(anyRow, { maxLength: 6 });

function assessRows(rows: readonly Row[], evidence: Evidence): Assessment {
  return assess(
    rows.map(([check]) => check),
    rows.map(([, observation]) => observation),
    evidence,
  );
}

/** Holds for whatever was asked and seen. */
function expectAlways(holds: (rows: Row[], assessment: Assessment, evidence: Evidence) => boolean): void {
  fc.assert(
    fc.property(anyRows, anyEvidence, (rows, evidence) => holds(rows, assessRows(rows, evidence), evidence)),
    { numRuns: 1500 },
  );
}

function everyRow(
  rows: readonly Row[],
  { judgements }: Assessment,
  holds: (row: Row, judgement: Judgement) => boolean,
): boolean {
  return rows.every((row, index) => holds(row, judgements[index]!));
}

describe('whatever was asked and seen', () => {
  it('a green total needs every required row green, or the other transport wholly green', () => {
    expectAlways((rows, assessment) => {
      const lightsOf = (wanted: (check: Check) => boolean): Light[] =>
        rows.flatMap(([check], index) => (wanted(check) ? [assessment.judgements[index]!.light] : []));
      const isGreen = (alternative: 'tcp' | 'quic'): boolean => {
        const needed = lightsOf((check) => check.alternative === alternative && check.expectation === 'required');
        return needed.length > 0 && needed.every((light) => light === 'green');
      };
      const required = everyRow(rows, assessment, ([{ expectation, alternative }], { light }) => {
        if (expectation !== 'required' || light === 'green') return true;
        return alternative !== undefined && isGreen(alternative === 'tcp' ? 'quic' : 'tcp');
      });
      return assessment.light !== 'green' || required;
    });
  });

  it('a green total needs every forbidden row green that could be measured', () => {
    expectAlways((rows, assessment) => {
      const forbidden = everyRow(
        rows,
        assessment,
        ([{ expectation, skip }], { light }) => expectation !== 'forbidden' || skip !== undefined || light === 'green',
      );
      return assessment.light !== 'green' || forbidden;
    });
  });

  it('the total is red where a counting row is red, and only there', () => {
    expectAlways((rows, assessment) => {
      const lights = rows.map(
        ([{ expectation }], index) => [expectation, assessment.judgements[index]!.light] as const,
      );
      const red = lights.some(([expectation, light]) => expectation !== 'informational' && light === 'red');
      return (assessment.light === 'red') === red;
    });
  });

  it('an optional or informational row is never red', () => {
    expectAlways((rows, assessment) =>
      everyRow(
        rows,
        assessment,
        ([{ expectation }], { light }) => light !== 'red' || expectation === 'required' || expectation === 'forbidden',
      ),
    );
  });

  it('the counts tell every row once', () => {
    expectAlways((rows, { counts, judgements }) => {
      const tally = { green: 0, yellow: 0, red: 0, grey: 0, off: 0 };
      for (const { light, reason } of judgements)
        tally[light === 'grey' && reason === 'option-off' ? 'off' : light] += 1;
      return judgements.length === rows.length && JSON.stringify(counts) === JSON.stringify(tally);
    });
  });

  it('a row that was left out is grey, and says why', () => {
    expectAlways((rows, assessment) =>
      everyRow(
        rows,
        assessment,
        ([{ skip }], { light, reason }) => skip === undefined || (light === 'grey' && reason === skip),
      ),
    );
  });

  it('a shut port is judged only where no address was left untold', () => {
    expectAlways((rows, assessment) =>
      everyRow(rows, assessment, ([, { addresses }], { state, decisive }) => {
        const told = addresses
          .map(decisiveAttempt)
          .every((seen) => seen.state !== 'untested' && seen.reason !== 'cancelled');
        return decisive === undefined || state === 'open' || state === 'untested' || told;
      }),
    );
  });

  it('nothing is green where a control shows that it may be wrong', () => {
    expectAlways((rows, assessment, { canary, selfTest }) =>
      everyRow(rows, assessment, ([{ port }], { light, state }) => {
        const doubted = selfTest.passed < selfTest.total || (state === 'open' && canary.fakedPorts.includes(port));
        return light !== 'green' || !doubted;
      }),
    );
  });
});

describe('the same rows', () => {
  it('come to the same, and stay as they are', () => {
    fc.assert(
      fc.property(anyRows, anyEvidence, (rows, evidence) => {
        const copy = structuredClone(rows);
        const once = assessRows(rows, evidence);
        expect(rows).toEqual(copy);
        expect(assessRows(copy, evidence)).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });

  it('in another order come to the same, row by row and in total', () => {
    const orders = anyRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(orders, anyEvidence, ([rows, order], evidence) => {
        const straight = assessRows(rows, evidence);
        const shuffled = assessRows(
          order.map((index) => rows[index]!),
          evidence,
        );
        expect(shuffled).toEqual({ ...straight, judgements: order.map((index) => straight.judgements[index]) });
      }),
      { numRuns: 1000 },
    );
  });

  it('with an informational row more come to the same total', () => {
    // One more host that answers would show that there is a network; here that is known already.
    const anchor: Row = [checkOf({ port: 1, expectation: 'informational' }), observationOf({ '192.0.2.9': 'open' })];
    fc.assert(
      fc.property(anyRows, anyRow, fc.nat(), anyEvidence, (rows, [check, observation], place, evidence) => {
        const added: Row = [{ ...check, expectation: 'informational' }, observation];
        const without = assessRows([anchor, ...rows], evidence);
        const at = place % (rows.length + 1);
        const withIt = assessRows([anchor, ...rows.slice(0, at), added, ...rows.slice(at)], evidence);
        expect(withIt.light).toBe(without.light);
      }),
      { numRuns: 2000 },
    );
  });

  it('without their last observations are grey there, never an exception', () => {
    fc.assert(
      fc.property(anyRows, fc.nat(), anyEvidence, (rows, keep, evidence) => {
        const kept = rows.length === 0 ? 0 : keep % rows.length;
        const checks = rows.map(([check]) => check);
        const observations = rows.slice(0, kept).map(([, observation]) => observation);
        const { judgements } = assess(checks, observations, evidence);
        expect(judgements.slice(kept).map(({ light }) => light)).toEqual(rows.slice(kept).map(() => 'grey'));
      }),
    );
  });
});
