import type { LineProbeName, OwnProbeName, PairProbeName } from '../../../shared/words.ts';
import type { Dialogue } from './dialogue.ts';
import { fourD } from './four-d.ts';
import { ftp } from './ftp.ts';
import { http } from './http.ts';
import { imap } from './imap.ts';
import { pop3 } from './pop3.ts';
import { smtp } from './smtp.ts';
import { ssh } from './ssh.ts';
import { staySilent } from './stay-silent.ts';
import { transfer } from './transfer.ts';

/** The server's part of each protocol that a probe can speak. */
export const dialogues = {
  tcp: ({ socket }) => staySilent(socket),
  http,
  ftp,
  ssh,
  smtp,
  imap,
  pop3,
  'four-d': fourD,
  'ftp-active': ({ socket }) => staySilent(socket),
  transfer,
  hold: fourD,
} satisfies Record<LineProbeName | Exclude<OwnProbeName, 'quic' | PairProbeName>, Dialogue>;
