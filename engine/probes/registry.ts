import type { LineProbeName, OwnProbeName } from '../../shared/words.ts';
import { counterpart } from './counterpart.ts';
import { counterpartDatagrams } from './counterpart-datagrams.ts';
import { counterpartIdle } from './counterpart-idle.ts';
import { fourD } from './four-d.ts';
import { ftp } from './ftp.ts';
import { ftpActive } from './ftp-active.ts';
import { hold } from './hold.ts';
import { http } from './http.ts';
import { imap } from './imap.ts';
import { inbound } from './inbound.ts';
import type { OwnAttempt } from './own-attempt.ts';
import { pop3 } from './pop3.ts';
import type { Probe } from './probe.ts';
import { quic } from './quic.ts';
import { smtp } from './smtp.ts';
import { ssh } from './ssh.ts';
import { tcp } from './tcp.ts';
import { transfer } from './transfer.ts';

export const probes = { tcp, http, ftp, ssh, smtp, imap, pop3, 'four-d': fourD } satisfies Record<LineProbeName, Probe>;

export const ownAttempts = {
  'ftp-active': ftpActive,
  transfer,
  hold,
  quic,
  counterpart,
  'counterpart-datagrams': counterpartDatagrams,
  'counterpart-idle': counterpartIdle,
  inbound,
} satisfies Record<OwnProbeName, OwnAttempt>;
