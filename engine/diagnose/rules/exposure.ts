import { isPrivateAddress } from '../../../shared/name-notes.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { addressesOf, causePerHost } from '../faults.ts';
import { vpnsUp } from '../machine-facts.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, sign } from '../signs.ts';

/**
 * What should be shut and is open. The classic installation speaks without encryption, so its database ports on the
 * Internet are the gravest of these; the rest may be closed again.
 */
export const exposure: Rule = (scene) => {
  const open = scene.failing.filter(
    ({ expectation, state, group }) => expectation === 'forbidden' && state === 'open' && group !== 'discovery',
  );
  const exposed = open.filter(({ group, service }) => group === 'public' && service !== 'unexpected');
  return [
    ...databaseExposed(scene, exposed),
    ...openMoreThanNeeded(
      scene,
      open.filter((row) => !exposed.includes(row)),
    ),
  ];
};

/** A look from inside the firm or through its VPN may see what the Internet does not, and may itself not show here. */
function databaseExposed(scene: Scene, exposed: readonly ReportCheck[]): Cause[] {
  return causePerHost(exposed, (rows) => ({
    id: 'database-exposed',
    confidence: 'likely',
    evidence: [sign('forbidden-open', hostAndPorts(rows)), ...unfakedSigns(scene)],
    against: isSeenFromOutside(scene, rows) ? [] : [sign('seen-from-inside')],
  }));
}

function openMoreThanNeeded(scene: Scene, open: readonly ReportCheck[]): Cause[] {
  return causePerHost(open, (rows) => ({
    id: 'open-more-than-needed',
    confidence: nothingFakes(scene) ? 'certain' : 'likely',
    evidence: [sign('forbidden-open', hostAndPorts(rows)), ...unfakedSigns(scene)],
    against: [],
  }));
}

function nothingFakes({ report }: Scene): boolean {
  return report.canary.state === 'clean';
}

function unfakedSigns(scene: Scene) {
  return nothingFakes(scene) ? [sign('canary-clean')] : [];
}

/** No tunnel is up, the address is a public one, and the firm's server is not in a network next to this PC. */
function isSeenFromOutside({ report, rows }: Scene, exposed: readonly ReportCheck[]): boolean {
  const isInFirm = rows.some(
    ({ role, state, address }) =>
      role === 'server' && state === 'open' && address !== null && isPrivateAddress(address),
  );
  return vpnsUp(report)?.length === 0 && !isInFirm && !addressesOf(exposed).some(isPrivateAddress);
}
