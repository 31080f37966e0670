import type { LineProbeName, OwnProbeName } from '../../shared/words.ts';
import { fourD } from './four-d.ts';
import { ftp } from './ftp.ts';
import { hold } from './hold.ts';
import { http } from './http.ts';
import { imap } from './imap.ts';
import type { OwnAttempt } from './own-attempt.ts';
import { pop3 } from './pop3.ts';
import type { Probe } from './probe.ts';
import { quic } from './quic.ts';
import { smtp } from './smtp.ts';
import { ssh } from './ssh.ts';
import { tcp } from './tcp.ts';

export const probes = { tcp, http, ftp, ssh, smtp, imap, pop3, 'four-d': fourD } satisfies Record<LineProbeName, Probe>;

const notYet: OwnAttempt = () =>
  Promise.resolve({ state: 'untested', reason: 'no-probe', service: null, rttMs: null, phases: [], details: {} });

export const ownAttempts = { transfer: notYet, hold, quic } satisfies Record<OwnProbeName, OwnAttempt>;
