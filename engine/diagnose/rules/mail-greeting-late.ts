import { causePerHost, factsOf, failingFor } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostAndPorts, sign } from '../signs.ts';

/** A mail server that makes its callers wait: on purpose against spam, or for a name that it cannot look up. */
export const mailGreetingLate: Rule = (scene) =>
  causePerHost(failingFor(scene, 'greeting-late'), (rows) => {
    const slowestMs = Math.max(0, ...factsOf(rows, ({ mail }) => mail?.greetingMs));
    return {
      id: 'mail-greeting-late',
      confidence: 'likely',
      evidence: [
        sign('greeted-late', hostAndPorts(rows)),
        ...(slowestMs > 0 ? [sign('greeted-after', { seconds: Math.round(slowestMs / 1000) })] : []),
      ],
      against: [sign('device-between-alike')],
    };
  });
