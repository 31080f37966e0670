import type { CauseId } from '../../../shared/causes.ts';
import { factsOf, failingFor, idsOf, perHost, rolesOf } from '../faults.ts';
import { operatorOf } from '../operators.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/** One end speaks TLS and the other clear text: a matter of settings, or of a proxy that takes TLS off. */
export const encryptionMismatch: Rule = (scene) => [
  ...mismatch(scene, 'cleartext-instead-of-tls'),
  ...mismatch(scene, 'tls-instead-of-cleartext'),
];

function mismatch(scene: Scene, id: CauseId & ('cleartext-instead-of-tls' | 'tls-instead-of-cleartext')): Cause[] {
  return perHost(failingFor(scene, id)).map((rows) => {
    const params = { host: hostList(rows), ports: portList(rows) };
    const [heard] = factsOf(rows, (details) => details.heard);
    return {
      id,
      subject: rolesOf(rows),
      params,
      confidence: 'likely',
      owner: operatorOf(rows),
      checkIds: idsOf(rows),
      evidence: [
        sign(id === 'cleartext-instead-of-tls' ? 'spoke-clear-text' : 'spoke-tls', params),
        ...(heard === undefined || heard === '' ? [] : [sign('heard', { words: heard.slice(0, mostHeard) })]),
      ],
      against: [sign('device-between-alike')],
    };
  });
}

/** As much of a peer's words as a reader takes in. */
const mostHeard = 80;
