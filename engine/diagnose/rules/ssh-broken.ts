import { factsOf, failingFor, idsOf, listOf } from '../faults.ts';
import type { Rule } from '../rule.ts';
import { hostAndPorts, hostList, sign } from '../signs.ts';

/**
 * The SSH server names itself and the key exchange fails. Inspection that knows SSH lets just the first line through; so
 * does a way that loses large packets. Without a method in common, neither is to blame.
 */
export const sshBroken: Rule = (scene) => {
  const broken = failingFor(scene, 'ssh-handshake-failed');
  const strangers = failingFor(scene, 'ssh-no-common-algorithm');
  const software = listOf(factsOf([...broken, ...strangers], ({ ssh }) => ssh?.software));
  const named = software === '' ? [] : [sign('ssh-software', { software })];
  return [
    ...(broken.length === 0
      ? []
      : [
          {
            id: 'ssh-broken' as const,
            params: hostAndPorts(broken),
            confidence: 'likely' as const,
            checkIds: idsOf(broken),
            evidence: [sign('ssh-ends-in-key-exchange', hostAndPorts(broken)), ...named],
            against: [sign('large-packets-alike')],
          },
        ]),
    ...(strangers.length === 0
      ? []
      : [
          {
            id: 'ssh-algorithms' as const,
            params: hostAndPorts(strangers),
            confidence: 'likely' as const,
            checkIds: idsOf(strangers),
            evidence: [sign('ssh-nothing-in-common', { host: hostList(strangers) }), ...named],
          },
        ]),
  ];
};
