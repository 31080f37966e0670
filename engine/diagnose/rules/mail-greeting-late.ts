import { factsOf, failingFor, idsOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostList, portList, sign } from '../signs.ts';

/** A mail server that makes its callers wait: on purpose against spam, or for a name that it cannot look up. */
export const mailGreetingLate: Rule = (scene) => {
  const rows = failingFor(scene, 'greeting-late');
  if (rows.length === 0) return [];
  const params = { host: hostList(rows), ports: portList(rows) };
  const slowestMs = Math.max(0, ...factsOf(rows, ({ mail }) => mail?.greetingMs));
  return [
    {
      id: 'mail-greeting-late',
      params,
      confidence: 'likely',
      checkIds: idsOf(rows),
      evidence: [
        sign('greeted-late', params),
        ...(slowestMs > 0 ? [sign('greeted-after', { seconds: Math.round(slowestMs / 1000) })] : []),
      ],
      against: [sign('device-between-alike')],
    },
  ];
};
