import { cable, cards, clocks, gateway, tlsWith, validity } from '../facts.ts';
import { addressOf, each, goodEvidence } from '../network.ts';
import { outcomes } from '../outcomes.ts';
import { mail, outside, playedBack, type SituationsOf, server } from '../situation.ts';

export const pcSituations: SituationsOf<'pc'> = {
  'no-address': playedBack({
    ipv4: false,
    saw: each(outside, 'netUnreachable'),
    machine: cards({ ...cable, addresses: ['169.254.12.7'] }),
  }),
  'no-gateway': playedBack({
    saw: each(outside, 'netUnreachable'),
    machine: { ...cards(cable), gateway4: { missing: 'none-here' }, gateway6: { missing: 'none-here' } },
  }),
  'local-firewall': playedBack({
    saw: each(mail, 'denied'),
    machine: { ...cards(cable), firewall: { value: { product: 'windows', state: 'on' } } },
  }),
  'local-network-permission': playedBack({
    scenario: 'classic-client',
    platform: 'darwin',
    saw: each(server, { '192.168.1.10': { ...outcomes.hostUnreachable, errorCode: 'EHOSTUNREACH' } }),
    machine: { ...cards(cable), localNetwork: { value: 'blocked' } },
  }),
  'no-way-out': playedBack({
    saw: each(outside, 'filtered'),
    machine: cards(cable),
    paths: [gateway(3)],
  }),
  'opens-faked': playedBack({
    evidence: { canary: { ...goodEvidence.canary, ports: [443, 993], fakedPorts: [443, 993], state: 'faked' } },
    machine: cards(cable),
  }),
  // The clock is weeks behind: certificates that have begun since look as if they had not.
  'clock-wrong': playedBack((at) => {
    const tls = tlsWith({ ...validity(at, 2, 92) }, { trustError: 'CERT_NOT_YET_VALID' });
    const early = {
      state: 'open',
      reason: 'certificate-not-yet-valid',
      service: 'degraded',
      details: { tls },
    } as const;
    return {
      saw: { 'licence-443': { [addressOf.licence]: early }, ...each(mail, early) },
      machine: { ...cards(cable), ...clocks(-21) },
    };
  }),
};
