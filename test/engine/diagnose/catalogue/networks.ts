import {
  client,
  client365,
  healthy,
  mailRows,
  office,
  on,
  overEither,
  overQuic,
  rehearsing,
  remote,
  server365,
  serverRows,
  suppressed,
} from './build.ts';

import { doubles } from './doubles.ts';
import { brokenOnes, certificateOnes, mailOnes, shutOnes, webOnes } from './services.ts';
import type { SimulatedNetwork } from './simulated.ts';
import { exposureOnes, transportOnes, updateOnes } from './updates-and-exposure.ts';

const healthyOnes = [
  healthy('classic office', office),
  healthy('classic client', client),
  healthy('classic remote client', remote),
  healthy('365 server', server365),
  healthy('365 client', client365),
  healthy('365 client over QUIC', overQuic),
  healthy('365 client over either transport', overEither),
  healthy('classic client where no server shall be found', suppressed),
  healthy('office that downloads an update', rehearsing),
  healthy('office whose servers hesitate', office, on('slow', 'licence-80', 'updates-21', ...mailRows)),
  healthy('office whose update server knows no guests', office, on('login-refused', 'updates-21')),
  healthy('office that downloads an update over HTTPS', {
    ...office,
    options: { rehearsal: { protocol: 'https', bytes: 2_000_000 } },
  }),
  healthy('365 server with a certificate of its own', client365, on('certificate-untrusted', ...serverRows)),
  healthy('365 server with a certificate that is over', client365, on('certificate-expired', ...serverRows)),
  healthy('classic 4D server that waits to be spoken to', remote, on('silent', 'server-application')),
];

/** What the simulator can be; networks that drop, reject and translate are in the lab's half. */
export const simulatedNetworks: readonly SimulatedNetwork[] = [
  ...healthyOnes,
  ...shutOnes,
  ...brokenOnes,
  ...certificateOnes,
  ...webOnes,
  ...mailOnes,
  ...updateOnes,
  ...exposureOnes,
  ...transportOnes,
  ...doubles,
];
