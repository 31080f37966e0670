import { cable, cards, said } from '../facts.ts';
import { each } from '../network.ts';
import { on, playedBack, type SituationsOf, staged } from '../situation.ts';

export const encryptionSituations: SituationsOf<'encryption'> = {
  'certificate-expired': staged('classic-office', on('certificate-expired', 'licence-443')),
  'certificate-not-yet-valid': staged('classic-office', on('certificate-not-yet-valid', 'licence-443')),
  'certificate-name': staged('classic-office', on('certificate-name', 'mail-993')),
  'certificate-untrusted': staged('classic-office', on('certificate-untrusted', 'mail-465')),
  'cleartext-instead-of-tls': staged('365-client', on('cleartext', 'server-application')),
  'tls-instead-of-cleartext': playedBack({
    scenario: '365-client',
    saw: { 'server-application': said('tls-instead-of-cleartext', 'unexpected') },
    machine: cards(cable),
  }),
  'starttls-removed': staged('classic-office', on('starttls-masked', 'mail-587')),
  'mail-blocked': staged('classic-office', on('refuse', 'mail-465', 'mail-587')),
  'mail-greeting-late': staged('classic-office', on('greeting-late', 'mail-587')),
  'ssh-broken': playedBack({
    saw: { 'updates-22': said('ssh-handshake-failed', 'unexpected', 'SSH-2.0-OpenSSH_9.6') },
  }),
  'ssh-algorithms': playedBack({
    saw: { 'updates-22': said('ssh-no-common-algorithm', 'unexpected', 'SSH-2.0-OpenSSH_5.3') },
  }),
  'wrong-service': staged('classic-office', on('wrong-protocol', 'updates-22')),
  'connection-cut': staged('365-client', on('reset', 'server-sql')),
  // Ports of servers that have nothing to do with each other: loopback is one machine.
  'content-inspection': playedBack({
    saw: each(['updates-22', 'mail-993'], said('reset-after-connect', 'unexpected')),
    machine: cards(cable),
  }),
  'tls-failed': playedBack({ saw: { 'mail-993': said('tls-handshake-failed', 'unexpected') } }),
  'service-silent': staged('classic-office', on('silent', 'mail-587')),
  'service-refused': playedBack({
    saw: { 'mail-587': said('service-refused', 'unexpected', '421 4.7.0 Too many connections') },
  }),
  'redirect-loop': playedBack({ saw: { 'licence-80': said('redirect-loop', 'unexpected') } }),
};
