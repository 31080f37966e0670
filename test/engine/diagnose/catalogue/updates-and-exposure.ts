import {
  cause,
  client,
  office,
  on,
  overEither,
  overQuic,
  publicRows,
  rehearsing,
  remote,
  server365,
  serverRows,
  shortMs,
  single,
  suppressed,
} from './build.ts';

export const updateOnes = [
  single(
    'passive FTP data blocked',
    office,
    on('data-blocked', 'updates-21'),
    cause('ftp-data-blocked', 'likely', ['updates-21']),
  ),
  single(
    'active FTP data blocked',
    office,
    on('data-blocked', 'updates-20'),
    cause('ftp-callback-blocked', 'likely', ['updates-20']),
  ),
  single(
    'all of FTP data blocked',
    office,
    on('data-blocked', 'updates-20', 'updates-21'),
    cause('ftp-data-blocked', 'likely', ['updates-20', 'updates-21']),
  ),
  single(
    'FTP server that names a private address',
    server365,
    on('passive-address', 'updates-21'),
    cause('ftp-private-address', 'likely', ['updates-21']),
  ),
  single(
    'update cut',
    rehearsing,
    on('transfer-cut', 'updates-transfer'),
    cause('update-cut', 'likely', ['updates-transfer']),
  ),
  single(
    'update stalled',
    { ...rehearsing, attemptTimeoutMs: 1000 },
    on('transfer-stall', 'updates-transfer'),
    cause('update-stalled', 'likely', ['updates-transfer']),
  ),
  single(
    'update held back',
    rehearsing,
    on('transfer-held-back', 'updates-transfer'),
    cause('update-held-back', 'likely', ['updates-transfer']),
  ),
  single(
    'page in place of the update',
    rehearsing,
    on('transfer-replaced', 'updates-transfer'),
    cause('update-replaced', 'likely', ['updates-transfer']),
  ),
  single(
    'update without a last word',
    { ...rehearsing, attemptTimeoutMs: shortMs },
    on('transfer-unconfirmed', 'updates-transfer'),
    cause('update-unconfirmed', 'likely', ['updates-transfer']),
  ),
  single(
    'update server without guests',
    rehearsing,
    on('login-refused', 'updates-transfer'),
    cause('ftp-login-needed', 'certain', ['updates-transfer']),
  ),
  single(
    'FTP data of the update blocked',
    rehearsing,
    on('data-blocked', 'updates-transfer'),
    cause('ftp-data-blocked', 'likely', ['updates-transfer']),
  ),
];

export const exposureOnes = [
  single(
    'database port open',
    remote,
    on('open', 'public-database'),
    cause('database-exposed', 'likely', ['public-database']),
  ),
  single('all public ports open', remote, on('open', ...publicRows), cause('database-exposed', 'likely', publicRows)),
  single(
    'several servers found',
    client,
    on('discovery-several', 'discovery'),
    cause('discovery-several', 'likely', ['discovery']),
  ),
  single(
    'server found that shall not be',
    suppressed,
    on('open', 'discovery'),
    cause('discovery-unwanted', 'certain', ['discovery']),
  ),
  single('no server found', client, on('silent', 'discovery'), cause('discovery-missing', 'likely', ['discovery'])),
];

export const transportOnes = [
  single('QUIC refused', overQuic, on('refuse', 'server-quic'), cause('quic-not-started', 'likely', ['server-quic'])),
  single('QUIC silent', overQuic, on('silent', 'server-quic'), cause('quic-blocked', 'likely', ['server-quic'])),
  single(
    'QUIC port spoken otherwise',
    overQuic,
    on('wrong-protocol', 'server-quic'),
    cause('quic-not-started', 'likely', ['server-quic']),
  ),
  single(
    'TCP refused beside QUIC',
    overEither,
    on('refuse', ...serverRows),
    cause('tcp-blocked-quic-open', 'likely', serverRows),
  ),
];
