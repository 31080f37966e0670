import type { TlsFacts } from '../../../shared/observation.ts';
import { closePolitely } from '../../net/close.ts';
import { type ConnectContext, type Connected, connect } from '../../net/connect.ts';
import { startTls } from '../../net/tls.ts';
import type { Trust } from '../../net/trust.ts';
import { type Introduced, introduce } from '../dial.ts';
import { tlsAnswerSchema } from '../messages.ts';
import type { Visit } from '../visit.ts';

/**
 * Whoever spoke TLS. `broken`: how the introduction inside it failed. Only where it passed is it proven that the
 * counterpart was behind another one's certificate.
 */
export type Secured =
  | { passage: 'end-to-end' | 'opened'; tls: TlsFacts; broken?: undefined }
  | { passage: 'end-to-end' | 'other'; tls: TlsFacts; broken: Extract<Introduced, { ok: false }> };

export type TlsPassage =
  | Secured
  | { passage: 'stopped'; errorCode: string }
  | { passage: 'unconnected'; connect: Extract<Connected, { ok: false }> };

/** A TLS handshake from the first byte, as timeSensor's client makes it. @throws LineBroken where the session has ended */
export async function measureTls(
  visit: Visit,
  port: number,
  trust: Trust,
  context: ConnectContext,
): Promise<TlsPassage> {
  const { serverName, sha256: served } = await visit.ask({ ask: 'tls' }, tlsAnswerSchema);
  const connected = await connect(visit.address, port, context);
  if (!connected.ok) return { passage: 'unconnected', connect: connected };
  const wish = { host: serverName, trust, timeoutMs: visit.manner.answerMs, signal: context.signal };
  const secured = await startTls(connected.socket, wish);
  if (!secured.ok) {
    closePolitely(connected.socket);
    return { passage: 'stopped', errorCode: secured.errorCode };
  }
  const { socket, facts } = secured;
  const [leaf] = facts.chain;
  const isServed = leaf?.sha256 === served;
  const request = { want: 'echo', session: visit.greeting.session } as const;
  const introduced = await introduce(socket, visit.key, port, request, { ...context, ...visit.manner });
  if (!introduced.ok) return { passage: isServed ? 'end-to-end' : 'other', tls: facts, broken: introduced };
  closePolitely(introduced.line.socket);
  return { passage: isServed ? 'end-to-end' : 'opened', tls: facts };
}
