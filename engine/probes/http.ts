import { type IncomingMessage, request } from 'node:http';
import type { Details, TranscriptLine } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { roundMs } from '../clock.ts';
import { maxBytes } from '../net/conversation.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { recognise } from '../net/recognise.ts';
import { asExpected, type Line, type Probe, type Verdict } from './probe.ts';

/** What servers say in clear text to a request on their TLS port: nginx, Apache, Go. */
const wantsTls = /plain HTTP request was sent to HTTPS|speaking plain HTTP|HTTP request to an HTTPS/i;

/**
 * One GET of `/` (RFC 9110). Any well-formed response will do, whatever its status: which page the licence server has
 * there is not known, and that it answers in HTTP is the proof that the way is free.
 */
export const http: Probe = (line) =>
  new Promise((resolve) => {
    const startMs = line.monotonicMs();
    const transcript: TranscriptLine[] = [
      { atMs: roundMs(startMs - line.startMs), from: 'here', text: 'GET / HTTP/1.1' },
    ];
    const hear = (text: string): void => {
      transcript.push({
        atMs: roundMs(line.monotonicMs() - line.startMs),
        from: 'peer',
        text: printable(text.trimEnd()),
      });
    };
    let soFar: Verdict = { service: 'silent', reason: 'no-greeting', details: { transcript } };
    // Neither a cancel nor the time destroys the request: its socket is the caller's, who ends it politely.
    const settle = (verdict: Verdict): void => {
      clearTimeout(timer);
      line.signal.removeEventListener('abort', onAbort);
      resolve(verdict);
    };
    const onAbort = (): void => settle({ service: 'unchecked', reason: 'cancelled', details: { transcript } });
    const timer = setTimeout(() => settle(soFar), Math.max(0, line.deadlineMs - startMs));
    const outgoing = request({
      createConnection: () => line.socket,
      host: line.check.host,
      port: line.check.port,
      headers: { host: hostHeader(line), connection: 'close', accept: '*/*', 'user-agent': 'PortAmpel' },
    });
    const onHead = (response: IncomingMessage): void => {
      hear(`HTTP/${response.httpVersion} ${response.statusCode} ${response.statusMessage}`);
      soFar = judge(response, '', transcript);
      // Only the page of such a refusal says more than its status; no other is waited for, nor is an end that never comes.
      if (response.statusCode === 400)
        void readBody(response).then((body) => settle(judge(response, body, transcript)));
      else settle(soFar);
      response.resume();
    };
    outgoing.on('response', onHead);
    // Without this, Node would drop a 101 without a word.
    outgoing.on('upgrade', onHead);
    outgoing.on('error', (error) => settle(failed(error, transcript, hear)));
    line.signal.addEventListener('abort', onAbort, { once: true });
    if (line.signal.aborted) onAbort();
    else outgoing.end();
  });

function hostHeader({ check }: Line): string {
  const name = check.host.includes(':') ? `[${check.host}]` : check.host;
  const isDefault = check.port === (check.encryption === 'tls' ? 443 : 80);
  return isDefault ? name : `${name}:${check.port}`;
}

/** The first 64 KB of the page. What comes after is thrown away. */
function readBody(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (): void => resolve(Buffer.concat(chunks).toString('utf8', 0, maxBytes));
    response.on('data', (chunk: Buffer) => {
      if (bytes >= maxBytes) return;
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= maxBytes) finish();
    });
    // The head was a well-formed response; a body that breaks off does not change that.
    response.on('error', finish);
    response.on('close', finish);
  });
}

function judge(response: IncomingMessage, body: string, transcript: TranscriptLine[]): Verdict {
  const details: Details = {
    spoke: 'http',
    httpStatus: response.statusCode ?? 0,
    transcript,
    heard: transcript[1]?.text ?? '',
  };
  if (response.statusCode === 400 && wantsTls.test(body)) {
    return { service: 'unexpected', reason: 'tls-instead-of-cleartext', details };
  }
  return asExpected(details);
}

function failed(error: Error, transcript: TranscriptLine[], hear: (text: string) => void): Verdict {
  const errorCode = errorCodeOf(error);
  if ('rawPacket' in error && Buffer.isBuffer(error.rawPacket)) {
    hear(error.rawPacket.toString('latin1').split('\n', 1)[0] ?? '');
    const spoke = recognise(error.rawPacket);
    const reason = spoke === 'tls' ? 'tls-instead-of-cleartext' : 'wrong-protocol';
    const details: Details = { transcript, heard: transcript[1]?.text ?? '', ...(spoke && { spoke }) };
    return { service: 'unexpected', reason, details, errorCode };
  }
  if (errorCode.startsWith('HPE_'))
    return { service: 'unexpected', reason: 'wrong-protocol', details: { transcript }, errorCode };
  const reason = 'syscall' in error ? 'reset-after-connect' : 'closed-after-connect';
  return { service: 'unexpected', reason, details: { transcript }, errorCode };
}
