/** The vocabulary of the diagnosis: what can be the matter, where, and who must act. */

/** Who must act. `firewall`: whoever runs the firewall or the network, in the firm or outside. */
export const owners = ['user', 'firmIt', 'firewall', 'mailProvider', 'serverOperator', 'support'] as const;
export type Owner = (typeof owners)[number];

/** What lies between this PC and the other end, in the order of the way. */
export const places = ['pc', 'network', 'firewall', 'internet', 'end'] as const;
export type Place = (typeof places)[number];

/** One rule or one kind of rule each in `engine/diagnose/rules`, by family. */
export const causeFamilies = {
  pc: [
    'no-address',
    'no-gateway',
    'local-firewall',
    'local-network-permission',
    'no-way-out',
    'opens-faked',
    'clock-wrong',
  ],
  names: ['name-service-down', 'name-servers-disagree', 'hosts-file-wrong', 'name-wrong', 'name-unknown'],
  way: ['vpn-missing', 'vpn-route', 'vpn-takes-all', 'ipv6-broken', 'ipv4-broken', 'address-dead', 'mtu-black-hole'],
  proxies: [
    'captive-portal',
    'web-filter',
    'web-filter-unnamed',
    'proxy-login',
    'proxy-needed',
    'tls-inspection',
    'tls-inspection-unnamed',
    'antivirus-inspection',
  ],
  ports: ['host-down', 'port-missing', 'port-dropped', 'port-rejected', 'port-reset', 'service-not-started'],
  updates: [
    'ftp-data-blocked',
    'ftp-data-silent',
    'ftp-helper-rewrites',
    'ftp-private-address',
    'ftp-epsv-only',
    'ftp-tls-blinds-helper',
    'ftp-session-reuse',
    'ftp-passive-refused',
    'ftp-callback-blocked',
    'ftp-active-nat',
    'ftp-call-empty',
    'ftp-login',
    'ftp-login-withheld',
    'ftp-login-needed',
    'ftps-refused',
    'sftp-refused',
    'update-cut',
    'update-held-back',
    'update-stalled',
    'update-replaced',
    'update-differs',
    'update-unconfirmed',
    'update-broken',
    'update-slow',
  ],
  encryption: [
    'certificate-expired',
    'certificate-not-yet-valid',
    'certificate-name',
    'certificate-untrusted',
    'cleartext-instead-of-tls',
    'tls-instead-of-cleartext',
    'starttls-removed',
    'mail-blocked',
    'mail-greeting-late',
    'ssh-broken',
    'ssh-algorithms',
    'wrong-service',
    'connection-cut',
    'content-inspection',
    'tls-failed',
    'service-silent',
    'service-refused',
    'redirect-loop',
  ],
  quality: ['wifi-weak', 'latency-high', 'connects-failing', 'idle-dropped', 'idle-closed'],
  counterpart: [
    'counterpart-absent',
    'counterpart-not-listening',
    'counterpart-elsewhere',
    'counterpart-altered',
    'counterpart-cut',
    'tls-stopped',
    'half-close-lost',
    'datagrams-blocked',
    'datagram-answers-lost',
    'datagrams-lost',
    'inbound-dropped',
    'inbound-rejected',
    'inbound-reset',
    'inbound-not-forwarded',
    'inbound-own-firewall',
    'inbound-held',
    'call-elsewhere',
    'call-denied',
  ],
  exposure: [
    'database-exposed',
    'open-more-than-needed',
    'discovery-missing',
    'discovery-unwanted',
    'discovery-several',
    'discovery-other',
    'announcement-not-sent',
    'announcement-other-subnet',
    'announcement-mask-differs',
    'announcement-other-way',
    'announcement-firewall',
    'announcement-udp-blocked',
    'announcement-isolation',
    'announcement-broadcast-filtered',
    'quic-blocked',
    'quic-not-started',
    'tcp-blocked-quic-open',
  ],
  untold: [
    'address-missing',
    'counterpart-needed',
    'counterpart-unmet',
    'counterpart-lost',
    'counterpart-crowded',
    'call-untold',
    'ended-early',
    'out-of-resources',
  ],
  unexplained: ['unexplained'],
} as const;
export type CauseFamily = keyof typeof causeFamilies;
export type CauseId = (typeof causeFamilies)[CauseFamily][number];
export const causeIds: readonly CauseId[] = Object.values(causeFamilies).flat();

/** How to see that a remedy has worked. */
export const confirmations = ['repeat', 'again', 'if-changed'] as const;
export type Confirmation = (typeof confirmations)[number];

/**
 * What becomes of a cause when a firewall allows what its rows need. `mends`: that is the remedy. `may-mend`: another remedy
 * comes first, yet a firewall that blocks looks the same. `ftp-helper`: only where the firewall also follows FTP into its data
 * connections. `own-firewall`: the PC's own is the one that must allow it. `none`: it does not help.
 */
export const permitEffects = ['mends', 'may-mend', 'ftp-helper', 'own-firewall', 'none'] as const;
export type PermitEffect = (typeof permitEffects)[number];

interface CauseTraits {
  /** Who must act, unless the rule knows better. */
  owner: Owner;
  place: Place;
  /** How many sentences of advice there are: `cause.ID.do.1` and so on; the first says what to do. */
  steps: 1 | 2 | 3 | 4;
  confirm: Confirmation;
  permit: PermitEffect;
}

export const causeTraits: Record<CauseId, CauseTraits> = {
  // this PC and its network
  'no-address': { owner: 'user', place: 'pc', steps: 3, confirm: 'again', permit: 'none' },
  'no-gateway': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'again', permit: 'none' },
  'local-firewall': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'own-firewall' },
  'local-network-permission': { owner: 'user', place: 'pc', steps: 2, confirm: 'repeat', permit: 'none' },
  'no-way-out': { owner: 'firewall', place: 'network', steps: 3, confirm: 'again', permit: 'mends' },
  'opens-faked': { owner: 'firmIt', place: 'pc', steps: 3, confirm: 'again', permit: 'none' },
  'clock-wrong': { owner: 'user', place: 'pc', steps: 2, confirm: 'again', permit: 'none' },
  // names
  'name-service-down': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'name-servers-disagree': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'hosts-file-wrong': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'none' },
  'name-wrong': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'name-unknown': { owner: 'firmIt', place: 'network', steps: 3, confirm: 'repeat', permit: 'none' },
  // tunnels and the way
  'vpn-missing': { owner: 'user', place: 'network', steps: 3, confirm: 'repeat', permit: 'none' },
  'vpn-route': { owner: 'firmIt', place: 'network', steps: 3, confirm: 'repeat', permit: 'may-mend' },
  'vpn-takes-all': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'ipv6-broken': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat', permit: 'mends' },
  'ipv4-broken': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat', permit: 'mends' },
  'address-dead': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'may-mend' },
  'mtu-black-hole': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'again', permit: 'none' },
  // proxies and portals
  'captive-portal': { owner: 'user', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'web-filter': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'web-filter-unnamed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'proxy-login': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'proxy-needed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'tls-inspection': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'tls-inspection-unnamed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'antivirus-inspection': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'none' },
  // ports and hosts
  'host-down': { owner: 'serverOperator', place: 'end', steps: 3, confirm: 'repeat', permit: 'may-mend' },
  'port-missing': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'port-dropped': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'port-rejected': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'port-reset': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat', permit: 'mends' },
  'service-not-started': { owner: 'serverOperator', place: 'end', steps: 3, confirm: 'repeat', permit: 'may-mend' },
  // FTP and updates
  'ftp-data-blocked': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat', permit: 'ftp-helper' },
  'ftp-data-silent': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-helper-rewrites': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-private-address': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-epsv-only': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-tls-blinds-helper': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-session-reuse': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-passive-refused': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  'ftp-callback-blocked': {
    owner: 'firewall',
    place: 'firewall',
    steps: 3,
    confirm: 'if-changed',
    permit: 'ftp-helper',
  },
  'ftp-active-nat': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'if-changed', permit: 'none' },
  'ftp-call-empty': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'if-changed', permit: 'none' },
  'ftp-login': { owner: 'user', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-login-withheld': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'ftp-login-needed': { owner: 'user', place: 'pc', steps: 1, confirm: 'repeat', permit: 'none' },
  'ftps-refused': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'sftp-refused': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  'update-cut': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-held-back': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-stalled': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-replaced': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-differs': { owner: 'firmIt', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-unconfirmed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-broken': { owner: 'firewall', place: 'internet', steps: 2, confirm: 'repeat', permit: 'none' },
  'update-slow': { owner: 'firewall', place: 'internet', steps: 2, confirm: 'repeat', permit: 'none' },
  // TLS, certificates and mail
  'certificate-expired': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  'certificate-not-yet-valid': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'certificate-name': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'certificate-untrusted': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'cleartext-instead-of-tls': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'tls-instead-of-cleartext': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'starttls-removed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'mail-blocked': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat', permit: 'mends' },
  'mail-greeting-late': { owner: 'mailProvider', place: 'end', steps: 2, confirm: 'if-changed', permit: 'none' },
  'ssh-broken': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'ssh-algorithms': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  'wrong-service': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'connection-cut': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'content-inspection': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'tls-failed': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'service-silent': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'service-refused': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'redirect-loop': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  // quality of the way
  'wifi-weak': { owner: 'user', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'latency-high': { owner: 'firewall', place: 'network', steps: 3, confirm: 'repeat', permit: 'none' },
  'connects-failing': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'idle-dropped': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'idle-closed': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'if-changed', permit: 'none' },
  // what a pair finds out
  'counterpart-absent': { owner: 'firmIt', place: 'end', steps: 3, confirm: 'repeat', permit: 'none' },
  'counterpart-not-listening': { owner: 'firmIt', place: 'end', steps: 3, confirm: 'repeat', permit: 'none' },
  'counterpart-elsewhere': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'counterpart-altered': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'counterpart-cut': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'tls-stopped': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'half-close-lost': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'datagrams-blocked': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'datagram-answers-lost': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'datagrams-lost': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'inbound-dropped': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat', permit: 'mends' },
  'inbound-rejected': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'inbound-reset': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'inbound-not-forwarded': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'inbound-own-firewall': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'own-firewall' },
  'inbound-held': { owner: 'serverOperator', place: 'pc', steps: 2, confirm: 'repeat', permit: 'may-mend' },
  'call-elsewhere': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'none' },
  'call-denied': { owner: 'firmIt', place: 'end', steps: 1, confirm: 'repeat', permit: 'none' },
  // exposure, discovery and transport
  'database-exposed': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat', permit: 'none' },
  'open-more-than-needed': { owner: 'firewall', place: 'firewall', steps: 1, confirm: 'repeat', permit: 'none' },
  'discovery-missing': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'none' },
  'discovery-unwanted': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'discovery-several': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'discovery-other': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-not-sent': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-other-subnet': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-mask-differs': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-other-way': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-firewall': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-udp-blocked': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-isolation': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat', permit: 'none' },
  'announcement-broadcast-filtered': {
    owner: 'firewall',
    place: 'network',
    steps: 2,
    confirm: 'repeat',
    permit: 'none',
  },
  'quic-blocked': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat', permit: 'mends' },
  'quic-not-started': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat', permit: 'may-mend' },
  'tcp-blocked-quic-open': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'if-changed', permit: 'mends' },
  // what could not be told
  'address-missing': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'again', permit: 'none' },
  'counterpart-needed': { owner: 'firmIt', place: 'end', steps: 2, confirm: 'repeat', permit: 'none' },
  'counterpart-unmet': { owner: 'user', place: 'end', steps: 3, confirm: 'again', permit: 'none' },
  'counterpart-lost': { owner: 'firmIt', place: 'end', steps: 1, confirm: 'again', permit: 'none' },
  'counterpart-crowded': { owner: 'firmIt', place: 'end', steps: 1, confirm: 'again', permit: 'none' },
  'call-untold': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'again', permit: 'none' },
  'ended-early': { owner: 'user', place: 'pc', steps: 1, confirm: 'again', permit: 'none' },
  'out-of-resources': { owner: 'user', place: 'pc', steps: 2, confirm: 'again', permit: 'none' },
  // what no rule explains
  unexplained: { owner: 'support', place: 'end', steps: 2, confirm: 'repeat', permit: 'may-mend' },
};
