import type { Redirect, WebFacts } from '../../shared/facts/web.ts';
import { hostInUrl } from '../../shared/host.ts';
import type { Details, TranscriptLine } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import { roundMs } from '../clock.ts';
import { recogniseBlockPage } from '../net/block-page.ts';
import { closePolitely } from '../net/close.ts';
import { errorCodeOf } from '../net/error-code.ts';
import { type Answered, authorityOf, type Exchange, exchange } from '../net/http-exchange.ts';
import { challengeSchemes, proxySigns } from '../net/proxy-signs.ts';
import { recognise } from '../net/recognise.ts';
import { serverDate } from '../net/server-date.ts';
import { asExpected, degraded, type Line, type Probe, type Verdict } from './probe.ts';
import { nextHop } from './redirects.ts';

/** What servers say in clear text to a request on their TLS port: nginx, Apache, Go. */
const wantsTls = /plain HTTP request was sent to HTTPS|speaking plain HTTP|HTTP request to an HTTPS/i;

/**
 * One GET of `/` (RFC 9110), and of whatever it is redirected to on the same host. Any well-formed response will do,
 * whatever its status, unless it shows that a filter, a hotspot or a proxy answered in the server's place: which page the
 * licence server has there is not known, and that it answers in HTTP is the proof that the way is free.
 */
export const http: Probe = async (line) => {
  const transcript: TranscriptLine[] = [];
  const start = urlOf(line);
  const first = await ask(line, line.socket, start, transcript);
  if (first.kind !== 'answered') return withoutAnswer(first, transcript);
  const journey = await follow(line, start, first, transcript);
  return judge(line, journey, transcript);
};

function urlOf({ check }: Line): URL {
  const encrypted = check.encryption === 'tls';
  return new URL(`${encrypted ? 'https' : 'http'}://${hostInUrl(check.host)}:${check.port}/`);
}

async function ask(line: Line, socket: Line['socket'], url: URL, transcript: TranscriptLine[]): Promise<Exchange> {
  const note = (from: TranscriptLine['from'], text: string): void => {
    transcript.push({ atMs: roundMs(line.monotonicMs() - line.startMs), from, text: printable(text.trimEnd()) });
  };
  const target = `${url.pathname}${url.search}`;
  note('here', `GET ${target} HTTP/1.1`);
  const encrypted = url.protocol === 'https:';
  const port = Number(url.port) || (encrypted ? 443 : 80);
  const authority = authorityOf(line.check.host, port, encrypted);
  const answer = await exchange({ ...line, socket, method: 'GET', target, authority });
  if (answer.kind === 'answered') {
    note('peer', `HTTP/${answer.httpVersion} ${answer.status} ${answer.statusText}`);
    if (answer.headers.location !== undefined) note('peer', `Location: ${withoutLogin(answer.headers.location)}`);
  } else if (answer.kind === 'failed') {
    const packet = rawPacketOf(answer.error);
    if (packet) note('peer', packet.toString('latin1').split('\n', 1)[0] ?? '');
  }
  return answer;
}

/** A redirect may carry a login (RFC 3986 section 3.2.1); it is nobody's business. */
function withoutLogin(location: string): string {
  return location.replace(/\/\/[^/?#]*@/, '//');
}

/** All answers on the way, the last one last, with the URL of each. */
interface Journey {
  answers: { url: URL; answer: Answered }[];
  redirects: Redirect[];
  end?: WebFacts['redirectsEnd'];
}

/** Follows redirects on the host itself. To nobody else is anything sent, whatever an answer says. */
async function follow(line: Line, start: URL, first: Answered, transcript: TranscriptLine[]): Promise<Journey> {
  const journey: Journey = { answers: [{ url: start, answer: first }], redirects: [] };
  const visited = new Set([start.href]);
  let [url, answer] = [start, first];
  for (;;) {
    const hop = nextHop(url, answer, { visited, ports: line.webPorts, redirects: journey.redirects.length });
    if (!hop) return journey;
    const { status, headers } = answer;
    const location = printable(withoutLogin(headers.location ?? ''), 500);
    const next = hop.follow ? await openAndAsk(line, hop.url, transcript) : undefined;
    journey.redirects.push({ status, location, followed: next !== undefined });
    if (next === undefined) return { ...journey, end: hop.follow ? 'failed' : hop.end };
    [url, answer] = [hop.follow ? hop.url : url, next];
    visited.add(url.href);
    journey.answers.push({ url, answer });
  }
}

async function openAndAsk(line: Line, url: URL, transcript: TranscriptLine[]): Promise<Answered | undefined> {
  const encrypted = url.protocol === 'https:';
  const socket = await line.open(Number(url.port) || (encrypted ? 443 : 80), encrypted ? 'tls' : 'none');
  if (!socket) return undefined;
  try {
    const answer = await ask(line, socket, url, transcript);
    return answer.kind === 'answered' ? answer : undefined;
  } finally {
    closePolitely(socket);
  }
}

function judge(line: Line, { answers, redirects, end }: Journey, transcript: TranscriptLine[]): Verdict {
  const first = answers[0]?.answer;
  const last = answers.at(-1)?.answer;
  if (!first || !last) throw new Error('a journey has its first answer');
  const pages = answers.map(({ url, answer }) => recogniseBlockPage(answer, url));
  const page = pages.find((found) => found !== undefined);
  // Inside TLS nobody on the way can write into a head unseen: there it is the server's own front end.
  const signs = line.check.encryption === 'tls' ? [] : answers.flatMap(({ answer }) => proxySigns(answer.headers));
  const refused = answers.find(({ answer }) => answer.status === 407)?.answer;
  const web: WebFacts = {
    ...(redirects.length > 0 && { redirects }),
    ...(end && { redirectsEnd: end }),
    ...(answers.length > 1 && { lastStatus: last.status }),
    ...(page && { page }),
    ...(signs.length > 0 && { proxySigns: uniqueBy(signs, ({ header, value }) => `${header} ${value}`).slice(0, 10) }),
    ...(refused && { proxyAuthentication: challengeSchemes(refused.headers['proxy-authenticate']) }),
  };
  const date = serverDate(first.headers);
  const details: Details = {
    spoke: 'http',
    httpStatus: first.status,
    ...(date !== undefined && { serverDate: date }),
    transcript,
    heard: transcript[1]?.text ?? '',
    ...(Object.keys(web).length > 0 && { web }),
  };
  if (first.status === 400 && wantsTls.test(first.body)) {
    return { service: 'unexpected', reason: 'tls-instead-of-cleartext', details };
  }
  if (refused) return { service: 'unexpected', reason: 'proxy-login-required', details };
  // What is no more than possible may be the server's own page: a fault to look at, not a blocked way.
  if (page) return { service: page.confidence === 'possible' ? 'degraded' : 'unexpected', reason: page.kind, details };
  if (end === 'circle' || end === 'too-many') return degraded('redirect-loop', details);
  return asExpected(details);
}

function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function withoutAnswer(outcome: Exclude<Exchange, Answered>, transcript: TranscriptLine[]): Verdict {
  if (outcome.kind === 'silent') return { service: 'silent', reason: 'no-greeting', details: { transcript } };
  if (outcome.kind === 'cancelled') return { service: 'unchecked', reason: 'cancelled', details: { transcript } };
  const { error } = outcome;
  const errorCode = errorCodeOf(error);
  const packet = rawPacketOf(error);
  if (packet) {
    const spoke = recognise(packet);
    const reason = spoke === 'tls' ? 'tls-instead-of-cleartext' : 'wrong-protocol';
    const details: Details = { transcript, heard: transcript[1]?.text ?? '', ...(spoke && { spoke }) };
    return { service: 'unexpected', reason, details, errorCode };
  }
  if (errorCode.startsWith('HPE_'))
    return { service: 'unexpected', reason: 'wrong-protocol', details: { transcript }, errorCode };
  const reason = 'syscall' in error ? 'reset-after-connect' : 'closed-after-connect';
  return { service: 'unexpected', reason, details: { transcript }, errorCode };
}

/** What llhttp could not read as an answer. */
function rawPacketOf(error: Error): Buffer | undefined {
  return 'rawPacket' in error && Buffer.isBuffer(error.rawPacket) ? error.rawPacket : undefined;
}
