import type { Socket } from 'node:net';
import type { ProbeName } from '../../../shared/words.ts';
import { say, sayLast } from './lines.ts';
import { staySilent } from './stay-silent.ts';

const blockPage = '<!doctype html><title>Blocked by policy</title><h1>Blocked by policy</h1>';

/** What a filtering proxy says to everyone, without waiting for a question and without TLS. */
const blockAnswer = [
  'HTTP/1.1 403 Forbidden',
  'Content-Type: text/html',
  `Content-Length: ${blockPage.length}`,
  'Connection: close',
  '',
  blockPage,
];

/** Something else than the row's protocol, and at once: a block page, or on web rows the greeting of a mail server. */
export function speakWrongly(socket: Socket, probe: ProbeName): void {
  staySilent(socket);
  if (probe === 'http') say(socket, '220 not a web server');
  else sayLast(socket, ...blockAnswer);
}
