import type { CauseId } from '../../../shared/causes.ts';
import { causePerHost, failingFor, heardIn } from '../faults.ts';
import { operatorOf } from '../operators.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, sign } from '../signs.ts';

/** One end speaks TLS and the other clear text: a matter of settings, or of a proxy that takes TLS off. */
export const encryptionMismatch: Rule = (scene) => [
  ...mismatch(scene, 'cleartext-instead-of-tls'),
  ...mismatch(scene, 'tls-instead-of-cleartext'),
];

function mismatch(scene: Scene, id: CauseId & ('cleartext-instead-of-tls' | 'tls-instead-of-cleartext')): Cause[] {
  return causePerHost(failingFor(scene, id), (rows) => ({
    id,
    confidence: 'likely',
    owner: operatorOf(rows),
    evidence: [
      sign(id === 'cleartext-instead-of-tls' ? 'spoke-clear-text' : 'spoke-tls', hostAndPorts(rows)),
      ...heardIn(rows),
    ],
    against: [sign('device-between-alike')],
  }));
}
