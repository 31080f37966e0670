import type { ReportCheck } from '../../../shared/report.ts';
import { causePerHost, failingFor } from '../faults.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostAndPorts, hostList, portList, sign } from '../signs.ts';

/**
 * No STARTTLS where mail is submitted. Words written over with X or * are the trace of a device; a line that is merely not
 * there may be the server's own choice, though hardly of one that speaks TLS on its other port.
 */
export const starttlsRemoved: Rule = (scene) => {
  const masked = failingFor(scene, 'starttls-masked').filter(isMail);
  const missing = failingFor(scene, 'starttls-missing', 'starttls-refused').filter(isMail);
  return causePerHost([...masked, ...missing], (rows) => ({
    id: 'starttls-removed',
    ...judged(
      scene,
      rows.filter((row) => masked.includes(row)),
      rows.filter((row) => missing.includes(row)),
    ),
  }));
};

function isMail({ group }: ReportCheck): boolean {
  return group === 'mail';
}

function judged(
  scene: Scene,
  masked: readonly ReportCheck[],
  missing: readonly ReportCheck[],
): Pick<Cause, 'confidence' | 'owner' | 'evidence' | 'against'> {
  const [first] = masked;
  if (first) {
    const evidence = [sign('starttls-overwritten', { host: hostList(masked) })];
    return { confidence: 'likely', evidence, against: [sign('starttls-device-far')] };
  }
  const securedElsewhere = scene.working.filter(
    ({ host, role }) => role === 'mailOut' && missing.some((row) => row.host === host),
  );
  const evidence = [sign('starttls-not-offered', hostAndPorts(missing))];
  const against = [sign('starttls-servers-choice')];
  if (securedElsewhere.length === 0) return { confidence: 'possible', owner: 'mailProvider', evidence, against };
  const ports = portList(securedElsewhere);
  return { confidence: 'likely', evidence: [...evidence, sign('tls-on-other-port', { ports })], against };
}
