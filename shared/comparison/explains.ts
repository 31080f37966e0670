import { assertNever, type Reason } from '../words.ts';
import type { Topic } from './comparison.ts';

/** Reasons that the same differences may explain. */
type ReasonClass =
  | 'fine'
  | 'name'
  | 'filtered'
  | 'refused'
  | 'unreachable'
  | 'denied'
  | 'tls'
  | 'web'
  | 'talk'
  | 'quality'
  | 'discovery'
  | 'control'
  | 'asked';

/**
 * What could be behind rows of such a reason, the likeliest first: experience of support desks, no measurement. It ranks
 * what differs anyway, and claims nothing about what does not.
 */
const explanations: Record<ReasonClass, readonly Topic[]> = {
  fine: [],
  name: ['hosts', 'dns-answers', 'dns-servers', 'hosts-file', 'vpn', 'search-domains', 'connection', 'wifi', 'gateway'],
  filtered: [
    ...(['hosts', 'ports', 'vpn', 'dns-answers', 'firewall', 'gateway', 'proxy', 'connection', 'wifi'] as const),
    ...(['local-network', 'ipv6', 'ipv4'] as const),
  ],
  refused: ['hosts', 'ports', 'dns-answers', 'hosts-file', 'vpn', 'inspection', 'firewall'],
  unreachable: ['hosts', 'vpn', 'gateway', 'ipv6', 'ipv4', 'connection', 'wifi', 'dns-answers'],
  denied: ['firewall', 'local-network', 'inspection', 'faked-opens', 'os'],
  tls: ['hosts', 'inspection', 'clock', 'proxy', 'pac', 'dns-answers', 'faked-opens', 'os', 'time-zone'],
  web: ['proxy', 'pac', 'wifi', 'gateway', 'connection', 'inspection', 'hosts', 'dns-answers', 'vpn'],
  talk: ['hosts', 'ports', 'inspection', 'faked-opens', 'dns-answers', 'proxy', 'vpn', 'gateway', 'firewall'],
  quality: ['wifi-signal', 'wifi', 'connection', 'vpn', 'gateway', 'inspection', 'hosts'],
  discovery: ['vpn', 'connection', 'wifi', 'gateway', 'firewall', 'local-network', 'option'],
  control: ['faked-opens', 'inspection', 'proxy', 'connection', 'gateway', 'program'],
  asked: ['option', 'hosts', 'expectation', 'scenario', 'profile', 'program'],
};

/** How strongly a difference of that topic could explain a row of that reason; 0: not at all. */
export function weightOf(topic: Topic, reason: Reason): number {
  const list = explanations[classOf(reason)];
  const index = list.indexOf(topic);
  return index === -1 ? 0 : mostTopics - index;
}

const mostTopics = Math.max(...Object.values(explanations).map(({ length }) => length));

function classOf(reason: Reason): ReasonClass {
  switch (reason) {
    case 'syn-ack':
    case 'version-negotiation':
    case 'idle-kept':
    case 'discovery-found':
    case 'discovery-stand-in':
    case 'counterpart-reached':
    case 'called-back':
      return 'fine';
    case 'name-not-found':
    case 'name-timeout':
    case 'name-service-failed':
      return 'name';
    case 'no-response':
    case 'admin-prohibited':
    case 'no-quic-response':
    case 'some-addresses-dead':
    case 'ftp-data-blocked':
    case 'ftp-active-only':
    case 'ftp-passive-address':
    case 'ftp-callback-blocked':
    case 'ftp-call-empty':
    case 'ftp-data-silent':
    case 'ftp-active-nat':
    case 'ftp-tls-blinds-helper':
    case 'ftp-no-control':
    case 'ftp-data-untold':
    case 'answers-lost':
    case 'call-elsewhere':
      return 'filtered';
    case 'conn-refused':
    case 'port-unreach':
      return 'refused';
    case 'host-unreach':
    case 'net-unreach':
    case 'proto-unreach':
    case 'address-unavailable':
      return 'unreachable';
    case 'local-rule':
    case 'aborted-locally':
      return 'denied';
    case 'cleartext-instead-of-tls':
    case 'tls-instead-of-cleartext':
    case 'tls-timeout':
    case 'tls-handshake-failed':
    case 'tls-inspected':
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name-mismatch':
    case 'certificate-untrusted':
    case 'starttls-missing':
    case 'starttls-refused':
    case 'ftps-refused':
    case 'starttls-masked':
    case 'tls-stopped':
      return 'tls';
    case 'block-page':
    case 'captive-portal':
    case 'proxy-login-required':
    case 'redirect-loop':
    case 'redirected-elsewhere':
    case 'transfer-replaced':
    case 'transfer-held-back':
    case 'transfer-differs':
      return 'web';
    case 'reset-after-connect':
    case 'closed-after-connect':
    case 'no-greeting':
    case 'wrong-protocol':
    case 'service-refused':
    case 'ftp-passive-refused':
    case 'ftp-epsv-only':
    case 'ftp-session-reuse':
    case 'ftp-active-refused':
    case 'transfer-cut':
    case 'transfer-broken':
    case 'transfer-unconfirmed':
    case 'ssh-handshake-failed':
    case 'ssh-no-common-algorithm':
    case 'sftp-refused':
    case 'silent-after-greeting':
    case 'greeting-late':
    case 'counterpart-elsewhere':
    case 'counterpart-altered':
    case 'half-close-lost':
      return 'talk';
    case 'latency-high':
    case 'connects-failing':
    case 'idle-dropped':
    case 'idle-reset':
    case 'idle-closed':
    case 'pc-slept':
    case 'transfer-slow':
    case 'transfer-stalled':
    case 'full-size-lost':
    case 'datagrams-lost':
      return 'quality';
    case 'discovery-several':
    case 'discovery-other':
    case 'discovery-unwanted':
    case 'discovery-announced':
    case 'discovery-silent':
    case 'discovery-unusable':
    case 'discovery-stand-in-unverified':
    case 'discovery-lost':
    case 'discovery-unmet':
    case 'discovery-unannounced':
      return 'discovery';
    case 'faked-open':
    case 'no-network-shown':
    case 'self-test-failed':
      return 'control';
    case 'ftp-login-failed':
    case 'ftp-login-withheld':
    case 'ftp-login-needed':
    case 'login-missing':
    case 'login-refused':
    case 'file-not-found':
    case 'file-too-short':
    case 'checksum-of-part':
    case 'no-address':
    case 'option-off':
    case 'needs-counterpart':
    case 'pairing-failed':
    case 'counterpart-unreached':
    case 'counterpart-not-listening':
    case 'counterpart-gone':
    case 'counterpart-crowded':
    case 'udp-readdressed':
    case 'call-untold':
    case 'call-to-program':
    case 'needs-transfer':
    case 'no-probe':
    case 'cancelled':
    case 'deadline':
    case 'local-resources':
    case 'unknown-error':
      return 'asked';
    default:
      return assertNever(reason);
  }
}
