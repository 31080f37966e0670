import type { ReportCheck } from '../../../shared/report.ts';
import { failingFor, idsOf } from '../faults.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portList, sign } from '../signs.ts';

/**
 * No STARTTLS where mail is submitted. Words written over with X or * are the trace of a device; a line that is merely not
 * there may be the server's own choice, though hardly of one that speaks TLS on its other port.
 */
export const starttlsRemoved: Rule = (scene) => {
  const masked = failingFor(scene, 'starttls-masked');
  const missing = failingFor(scene, 'starttls-missing', 'starttls-refused');
  const rows = [...masked, ...missing];
  if (rows.length === 0) return [];
  const params = { host: hostList(rows), ports: portList(rows) };
  return [
    {
      id: 'starttls-removed',
      params,
      ...judged(scene, masked, missing),
      checkIds: idsOf(rows),
    },
  ];
};

function judged(
  scene: Scene,
  masked: readonly ReportCheck[],
  missing: readonly ReportCheck[],
): Pick<Cause, 'confidence' | 'owner' | 'evidence' | 'against'> {
  const [first] = masked;
  if (first) return { confidence: 'certain', evidence: [sign('starttls-overwritten', { host: hostList(masked) })] };
  const securedElsewhere = scene.working.filter(
    ({ host, role }) => role === 'mailOut' && missing.some((row) => row.host === host),
  );
  const evidence = [sign('starttls-not-offered', { host: hostList(missing), ports: portList(missing) })];
  const against = [sign('starttls-servers-choice')];
  if (securedElsewhere.length === 0) return { confidence: 'possible', owner: 'mailProvider', evidence, against };
  const ports = portList(securedElsewhere);
  return { confidence: 'likely', evidence: [...evidence, sign('tls-on-other-port', { ports })], against };
}
