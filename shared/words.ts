/**
 * The project's vocabulary: one word per thing, in code, texts and documents.
 * Port states and the words of their reasons follow nmap (https://nmap.org/book/man-port-scanning-basics.html).
 */

/** The documents of PortAmpel, each with its major version. */
export const reportFormat = 'portampel-report/1';
export const profileFormat = 'portampel-profile/1';

export const languages = ['de', 'en', 'fr', 'it'] as const;
export type Language = (typeof languages)[number];

export const scenarioIds = ['classic-office', 'classic-client', 'classic-remote', '365-server', '365-client'] as const;
export type ScenarioId = (typeof scenarioIds)[number];

/** Whom a check talks to. */
export const roles = ['server', 'licence', 'updates', 'mailOut', 'mailIn', 'publicServer'] as const;
export type Role = (typeof roles)[number];

/** What a row serves; rows are shown by group. */
export const groups = ['server', 'inbound', 'public', 'discovery', 'licence', 'updates', 'mail'] as const;
export type Group = (typeof groups)[number];

export const rowIds = [
  'server-sql',
  'server-application',
  'server-database',
  'server-quic',
  'server-hold',
  'inbound-sql',
  'inbound-application',
  'inbound-database',
  'inbound-quic',
  'public-sql',
  'public-application',
  'public-database',
  'discovery',
  'licence-80',
  'licence-443',
  'licence-8080',
  'updates-20',
  'updates-21',
  'updates-22',
  'updates-transfer',
  'mail-465',
  'mail-587',
  'mail-993',
  'mail-995',
] as const;
export type RowId = (typeof rowIds)[number];

export const transports = ['tcp', 'udp'] as const;
export type Transport = (typeof transports)[number];

/** Which transport carries the client-server traffic of timeSensor LEGAL. */
export const transportOptions = ['tcp', 'quic', 'either'] as const;
export type TransportOption = (typeof transportOptions)[number];

/** How the update rehearsal fetches its file; `ftps` is explicit TLS on the FTP port (RFC 4217). */
export const transferProtocols = ['ftp', 'ftps', 'sftp', 'http', 'https'] as const;
export type TransferProtocol = (typeof transferProtocols)[number];

export const discoveryOptions = ['expected', 'suppressed'] as const;

export const directions = ['out', 'in'] as const;
export type Direction = (typeof directions)[number];

export const expectations = ['required', 'optional', 'forbidden', 'informational'] as const;
export type Expectation = (typeof expectations)[number];

/** When TLS starts on a connection: never, from the first byte, or after STARTTLS. */
export const encryptions = ['none', 'tls', 'starttls'] as const;
export type Encryption = (typeof encryptions)[number];

/** The protocols that a probe speaks on a TCP connection that is open already; `tcp` is a bare connect. */
export const lineProbeNames = ['tcp', 'http', 'ftp', 'ssh', 'smtp', 'imap', 'pop3', 'four-d'] as const;
export type LineProbeName = (typeof lineProbeNames)[number];

/** Probes that PortAmpel itself answers at the other end, its counterpart; `inbound` lets it call back. */
export const pairProbeNames = ['counterpart', 'counterpart-datagrams', 'counterpart-idle', 'inbound'] as const;
export type PairProbeName = (typeof pairProbeNames)[number];

/** Probes that bring their own sockets: UDP, several connections, or one that is kept for long. */
export const ownProbeNames = ['ftp-active', 'transfer', 'hold', 'quic', ...pairProbeNames] as const;
export type OwnProbeName = (typeof ownProbeNames)[number];

/** Probes of the network around this machine: they need no host. */
export const networkProbeNames = ['discovery'] as const;
export type NetworkProbeName = (typeof networkProbeNames)[number];

export const probeNames = [...lineProbeNames, ...ownProbeNames, ...networkProbeNames] as const;
export type ProbeName = (typeof probeNames)[number];

export const states = [
  'open',
  'closed',
  'filtered',
  'open|filtered',
  'unreachable',
  'unresolved',
  'denied',
  'untested',
] as const;
export type State = (typeof states)[number];

/** What answered on an open port. */
export const services = ['asExpected', 'unexpected', 'silent', 'degraded', 'unchecked'] as const;
export type Service = (typeof services)[number];

export const lights = ['green', 'yellow', 'red', 'grey'] as const;
export type Light = (typeof lights)[number];

/** How sure a conclusion is that rests on signs and not on a measurement. */
export const confidences = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof confidences)[number];

/** Why a row has its state or service. The most telling one is the row's reason. */
export const reasons = [
  // the connect (TCP handshake)
  'syn-ack',
  'conn-refused',
  'no-response',
  'host-unreach',
  'net-unreach',
  'proto-unreach',
  'admin-prohibited',
  'local-rule',
  'aborted-locally',
  'address-unavailable',
  // the name
  'name-not-found',
  'name-timeout',
  'name-service-failed',
  // the conversation on an open port
  'reset-after-connect',
  'closed-after-connect',
  'no-greeting',
  'wrong-protocol',
  'service-refused',
  'starttls-missing',
  'starttls-refused',
  'some-addresses-dead',
  // the two channels of FTP
  'ftp-data-blocked',
  'ftp-active-only',
  'ftp-passive-address',
  'ftp-passive-refused',
  'ftp-epsv-only',
  'ftp-tls-blinds-helper',
  'ftp-session-reuse',
  'ftp-login-failed',
  'ftp-login-withheld',
  'ftp-login-needed',
  'ftp-data-untold',
  'ftp-no-control',
  'ftp-active-refused',
  'ftp-callback-blocked',
  'ftp-call-empty',
  'ftp-data-silent',
  'ftp-active-nat',
  // the update rehearsal
  'transfer-cut',
  'transfer-broken',
  'transfer-stalled',
  'transfer-held-back',
  'transfer-unconfirmed',
  'transfer-replaced',
  'transfer-differs',
  'transfer-slow',
  'ftps-refused',
  'redirected-elsewhere',
  'login-missing',
  'file-not-found',
  'file-too-short',
  'checksum-of-part',
  // web, proxies and inspection
  'block-page',
  'captive-portal',
  'proxy-login-required',
  'redirect-loop',
  'tls-inspected',
  // SSH and SFTP
  'ssh-handshake-failed',
  'ssh-no-common-algorithm',
  'login-refused',
  'sftp-refused',
  // mail
  'silent-after-greeting',
  'greeting-late',
  'starttls-masked',
  // the quality of the way
  'latency-high',
  'connects-failing',
  'idle-kept',
  'idle-dropped',
  'idle-reset',
  'idle-closed',
  'pc-slept',
  // UDP and discovery
  'version-negotiation',
  'port-unreach',
  'no-quic-response',
  'discovery-found',
  'discovery-several',
  'discovery-other',
  'discovery-unwanted',
  'discovery-announced',
  'discovery-silent',
  'discovery-unusable',
  'discovery-stand-in',
  'discovery-stand-in-unverified',
  'discovery-lost',
  'discovery-unmet',
  'discovery-unannounced',
  // TLS and certificates
  'cleartext-instead-of-tls',
  'tls-instead-of-cleartext',
  'tls-timeout',
  'tls-handshake-failed',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-untrusted',
  // the counterpart
  'counterpart-reached',
  'counterpart-elsewhere',
  'counterpart-altered',
  'full-size-lost',
  'half-close-lost',
  'tls-stopped',
  'datagrams-lost',
  'answers-lost',
  'udp-readdressed',
  'pairing-failed',
  'counterpart-unreached',
  'counterpart-not-listening',
  'counterpart-gone',
  'counterpart-crowded',
  'called-back',
  'call-elsewhere',
  'call-to-program',
  'call-untold',
  // what a control showed
  'faked-open',
  'no-network-shown',
  'self-test-failed',
  // not measured
  'no-address',
  'option-off',
  'needs-counterpart',
  'needs-transfer',
  'no-probe',
  'cancelled',
  'deadline',
  'local-resources',
  'unknown-error',
] as const;
export type Reason = (typeof reasons)[number];

/** The phases of one attempt, in order of time. */
export const phaseNames = [
  'resolve',
  'connect',
  'tls',
  'protocol',
  'login',
  'data',
  'transfer',
  'hold',
  'measure',
  'listen',
] as const;
export type PhaseName = (typeof phaseNames)[number];

/** What can be wrong with a port of the simulator. */
export const faults = [
  'refuse',
  'silent',
  'reset',
  'wrong-protocol',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name',
  'certificate-untrusted',
  'inspected',
  'block-page',
  'captive-portal',
  'starttls-removed',
  'starttls-masked',
  'greeting-late',
  'cleartext',
  'slow',
  'data-blocked',
  'passive-address',
  'login-refused',
  'idle-cut',
  'transfer-cut',
  'transfer-stall',
  'transfer-held-back',
  'transfer-unconfirmed',
  'transfer-replaced',
  'open',
  'discovery-several',
] as const;
export type Fault = (typeof faults)[number];

export function assertNever(value: never): never {
  throw new Error(`unexpected value ${JSON.stringify(value)}`);
}
