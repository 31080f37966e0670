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
  exposure: [
    'database-exposed',
    'open-more-than-needed',
    'discovery-missing',
    'discovery-unwanted',
    'discovery-several',
    'discovery-other',
    'quic-blocked',
    'quic-not-started',
    'tcp-blocked-quic-open',
  ],
  untold: ['address-missing', 'counterpart-needed', 'ended-early', 'out-of-resources'],
  unexplained: ['unexplained'],
} as const;
export type CauseFamily = keyof typeof causeFamilies;
export type CauseId = (typeof causeFamilies)[CauseFamily][number];
export const causeIds: readonly CauseId[] = Object.values(causeFamilies).flat();

/** How to see that a remedy has worked. */
export const confirmations = ['repeat', 'again'] as const;
export type Confirmation = (typeof confirmations)[number];

interface CauseTraits {
  /** Who must act, unless the rule knows better. */
  owner: Owner;
  place: Place;
  /** How many sentences of advice there are: `cause.ID.do.1` and so on; the first says what to do. */
  steps: 1 | 2 | 3 | 4;
  confirm: Confirmation;
}

export const causeTraits: Record<CauseId, CauseTraits> = {
  // this PC and its network
  'no-address': { owner: 'user', place: 'pc', steps: 3, confirm: 'again' },
  'no-gateway': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'again' },
  'local-firewall': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat' },
  'local-network-permission': { owner: 'user', place: 'pc', steps: 2, confirm: 'repeat' },
  'no-way-out': { owner: 'firewall', place: 'network', steps: 3, confirm: 'again' },
  'opens-faked': { owner: 'firmIt', place: 'pc', steps: 3, confirm: 'again' },
  'clock-wrong': { owner: 'user', place: 'pc', steps: 2, confirm: 'again' },
  // names
  'name-service-down': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat' },
  'name-servers-disagree': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat' },
  'hosts-file-wrong': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat' },
  'name-wrong': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat' },
  'name-unknown': { owner: 'firmIt', place: 'network', steps: 3, confirm: 'repeat' },
  // tunnels and the way
  'vpn-missing': { owner: 'user', place: 'network', steps: 3, confirm: 'repeat' },
  'vpn-route': { owner: 'firmIt', place: 'network', steps: 3, confirm: 'repeat' },
  'vpn-takes-all': { owner: 'firmIt', place: 'network', steps: 2, confirm: 'repeat' },
  'ipv6-broken': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat' },
  'ipv4-broken': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat' },
  'address-dead': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'mtu-black-hole': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'again' },
  // proxies and portals
  'captive-portal': { owner: 'user', place: 'network', steps: 2, confirm: 'repeat' },
  'web-filter': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'web-filter-unnamed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'proxy-login': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'proxy-needed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'tls-inspection': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'tls-inspection-unnamed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'antivirus-inspection': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat' },
  // ports and hosts
  'host-down': { owner: 'serverOperator', place: 'end', steps: 3, confirm: 'repeat' },
  'port-missing': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'port-dropped': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'port-rejected': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'port-reset': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat' },
  'service-not-started': { owner: 'serverOperator', place: 'end', steps: 3, confirm: 'repeat' },
  // FTP and updates
  'ftp-data-blocked': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat' },
  'ftp-data-silent': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-helper-rewrites': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-private-address': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'ftp-epsv-only': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-tls-blinds-helper': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-session-reuse': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'ftp-passive-refused': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat' },
  'ftp-callback-blocked': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat' },
  'ftp-active-nat': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-call-empty': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ftp-login': { owner: 'user', place: 'end', steps: 2, confirm: 'repeat' },
  'ftp-login-withheld': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'ftp-login-needed': { owner: 'user', place: 'pc', steps: 1, confirm: 'repeat' },
  'ftps-refused': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'sftp-refused': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat' },
  'update-cut': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-held-back': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-stalled': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-replaced': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-differs': { owner: 'firmIt', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-unconfirmed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'update-broken': { owner: 'firewall', place: 'internet', steps: 2, confirm: 'repeat' },
  'update-slow': { owner: 'firewall', place: 'internet', steps: 2, confirm: 'repeat' },
  // TLS, certificates and mail
  'certificate-expired': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat' },
  'certificate-not-yet-valid': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'certificate-name': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'certificate-untrusted': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'cleartext-instead-of-tls': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'tls-instead-of-cleartext': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'starttls-removed': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'mail-blocked': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat' },
  'mail-greeting-late': { owner: 'mailProvider', place: 'end', steps: 2, confirm: 'repeat' },
  'ssh-broken': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'ssh-algorithms': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat' },
  'wrong-service': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'connection-cut': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'content-inspection': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'tls-failed': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'service-silent': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'service-refused': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'redirect-loop': { owner: 'serverOperator', place: 'end', steps: 1, confirm: 'repeat' },
  // quality of the way
  'wifi-weak': { owner: 'user', place: 'network', steps: 2, confirm: 'repeat' },
  'latency-high': { owner: 'firewall', place: 'network', steps: 3, confirm: 'repeat' },
  'connects-failing': { owner: 'firewall', place: 'network', steps: 2, confirm: 'repeat' },
  'idle-dropped': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'idle-closed': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  // exposure, discovery and transport
  'database-exposed': { owner: 'firewall', place: 'firewall', steps: 3, confirm: 'repeat' },
  'open-more-than-needed': { owner: 'firewall', place: 'firewall', steps: 1, confirm: 'repeat' },
  'discovery-missing': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'repeat' },
  'discovery-unwanted': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'discovery-several': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'discovery-other': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'quic-blocked': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  'quic-not-started': { owner: 'serverOperator', place: 'end', steps: 2, confirm: 'repeat' },
  'tcp-blocked-quic-open': { owner: 'firewall', place: 'firewall', steps: 2, confirm: 'repeat' },
  // what could not be told
  'address-missing': { owner: 'firmIt', place: 'pc', steps: 2, confirm: 'again' },
  'counterpart-needed': { owner: 'firmIt', place: 'end', steps: 2, confirm: 'again' },
  'ended-early': { owner: 'user', place: 'pc', steps: 1, confirm: 'again' },
  'out-of-resources': { owner: 'user', place: 'pc', steps: 2, confirm: 'again' },
  // what no rule explains
  unexplained: { owner: 'support', place: 'end', steps: 2, confirm: 'repeat' },
};
