import {
  cause,
  client,
  client365,
  licenceInClear,
  mailRows,
  office,
  on,
  outgoingMail,
  remote,
  securedRows,
  server365,
  serverRows,
  shortMs,
  single,
} from './build.ts';

export const shutOnes = [
  single(
    'database port refused',
    client,
    on('refuse', 'server-database'),
    cause('service-not-started', 'likely', ['server-database']),
  ),
  single(
    'optional port refused',
    remote,
    on('refuse', 'server-sql'),
    cause('service-not-started', 'likely', ['server-sql']),
  ),
  single(
    'all ports of the server refused',
    client365,
    on('refuse', ...serverRows),
    cause('service-not-started', 'likely', serverRows),
  ),
  single('licence port refused', office, on('refuse', 'licence-443'), cause('port-reset', 'likely', ['licence-443'])),
  single(
    'update ports refused',
    office,
    on('refuse', 'updates-21', 'updates-22'),
    cause('port-reset', 'likely', ['updates-21', 'updates-22']),
  ),
  single(
    'everything refused',
    office,
    on('refuse', 'licence-80', 'licence-443', 'licence-8080', 'updates-21', 'updates-22', ...mailRows),
    cause('port-reset', 'likely', [
      'licence-80',
      'licence-443',
      'licence-8080',
      'updates-21',
      'updates-22',
      ...mailRows,
    ]),
  ),
  single(
    'sending of mail refused',
    office,
    on('refuse', ...outgoingMail),
    cause('mail-blocked', 'likely', outgoingMail),
  ),
  single('receiving of mail refused', client365, on('refuse', 'mail-993'), cause('port-reset', 'likely', ['mail-993'])),
];

export const brokenOnes = [
  single(
    'server cut after the connect',
    client365,
    on('reset', 'server-sql'),
    cause('connection-cut', 'likely', ['server-sql']),
  ),
  single(
    'SSH cut after the connect',
    office,
    on('reset', 'updates-22'),
    cause('connection-cut', 'likely', ['updates-22']),
  ),
  single(
    'groups cut after the connect',
    office,
    on('reset', 'licence-443', 'updates-22', 'mail-993'),
    // The simulator has one address: the machine itself may do that. The lab's catalogue has servers of their own.
    cause('connection-cut', 'possible', ['licence-443', 'updates-22', 'mail-993']),
  ),
  single(
    'mail server silent',
    { ...office, attemptTimeoutMs: shortMs },
    on('silent', 'mail-587'),
    cause('service-silent', 'likely', ['mail-587'], 'mailProvider'),
  ),
  single(
    'server silent inside TLS',
    { ...client365, attemptTimeoutMs: shortMs },
    on('silent', 'server-database'),
    cause('service-silent', 'likely', ['server-database']),
  ),
  single(
    'other service on a web port',
    office,
    on('wrong-protocol', 'licence-80'),
    cause('wrong-service', 'likely', ['licence-80']),
  ),
  single(
    'other services on the update ports',
    office,
    on('wrong-protocol', 'updates-21', 'updates-22'),
    cause('wrong-service', 'likely', ['updates-21', 'updates-22']),
  ),
  single(
    'other words on unrelated ports',
    office,
    on('wrong-protocol', 'licence-80', 'updates-21', 'mail-587'),
    cause('wrong-service', 'likely', ['licence-80', 'updates-21', 'mail-587']),
  ),
  single(
    '365 server without TLS',
    client365,
    on('cleartext', 'server-application'),
    cause('cleartext-instead-of-tls', 'likely', ['server-application']),
  ),
  single(
    'mail server without TLS',
    office,
    on('cleartext', 'mail-465', 'mail-993', 'mail-995'),
    cause('cleartext-instead-of-tls', 'likely', ['mail-465', 'mail-993', 'mail-995'], 'mailProvider'),
  ),
];

export const certificateOnes = [
  single(
    'licence certificate expired',
    office,
    on('certificate-expired', 'licence-443'),
    // The licence server's own clock confirms this machine's.
    cause('certificate-expired', 'certain', ['licence-443']),
  ),
  single(
    'mail certificates expired',
    client365,
    on('certificate-expired', ...mailRows),
    cause('certificate-expired', 'likely', mailRows, 'mailProvider'),
  ),
  single(
    'mail certificate not yet valid',
    client365,
    on('certificate-not-yet-valid', 'mail-993'),
    cause('certificate-not-yet-valid', 'likely', ['mail-993'], 'mailProvider'),
  ),
  single(
    'mail certificate for another name',
    office,
    on('certificate-name', 'mail-995'),
    cause('certificate-name', 'likely', ['mail-995'], 'mailProvider'),
  ),
  single(
    'mail certificate of an unknown authority',
    office,
    on('certificate-untrusted', 'mail-465'),
    cause('certificate-untrusted', 'likely', ['mail-465'], 'mailProvider'),
  ),
  single(
    'licence certificate of an unknown authority',
    server365,
    on('certificate-untrusted', 'licence-443'),
    cause('certificate-untrusted', 'likely', ['licence-443']),
  ),
  single(
    'one unknown authority before unrelated servers',
    office,
    on('certificate-untrusted', ...securedRows),
    cause('tls-inspection-unnamed', 'likely', securedRows),
  ),
  single(
    'all of TLS inspected',
    office,
    on('inspected', ...securedRows),
    cause('tls-inspection', 'likely', securedRows),
  ),
  single(
    'TLS of the server inspected',
    client365,
    on('inspected', ...serverRows),
    cause('tls-inspection', 'likely', serverRows),
  ),
];

export const webOnes = [
  single(
    'page of a web filter',
    office,
    on('block-page', ...licenceInClear),
    cause('web-filter', 'likely', licenceInClear),
  ),
  single(
    'login page of a guest network',
    office,
    on('captive-portal', 'licence-80'),
    cause('captive-portal', 'likely', ['licence-80']),
  ),
];

export const mailOnes = [
  single(
    'STARTTLS removed',
    office,
    on('starttls-removed', 'mail-587'),
    cause('starttls-removed', 'likely', ['mail-587']),
  ),
  single(
    'STARTTLS written over',
    client365,
    on('starttls-masked', 'mail-587'),
    cause('starttls-removed', 'certain', ['mail-587']),
  ),
  single(
    'mail server that greets late',
    remote,
    on('greeting-late', 'mail-993'),
    cause('mail-greeting-late', 'likely', ['mail-993']),
  ),
];
