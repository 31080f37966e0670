import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import type { Certificate, TlsFacts } from '../../shared/observation.ts';
import { printable } from '../../shared/printable.ts';
import type { Reason, Service } from '../../shared/words.ts';
import { errorCodeOf } from './error-code.ts';
import { inspectionOf, isSignedUpTo } from './inspection.ts';
import type { Trust } from './trust.ts';

/** A longer chain than any public one; what lies behind is not read. */
const maxChainLength = 10;

export interface TlsWish {
  /** The host as the profile names it: for SNI and the name match. */
  host: string;
  trust: Trust;
  /** Of an earlier connection with this host, to go on with: FTP servers ask it of the data channel. */
  session?: Buffer;
}

export interface TlsContext extends TlsWish {
  timeoutMs: number;
  signal: AbortSignal;
}

export type Secured =
  | { ok: true; socket: TLSSocket; facts: TlsFacts }
  | { ok: false; reason: Reason; service: Service; errorCode: string };

/** Every certificate is accepted: whether it is a good one is evidence for the judgement, not a reason to hang up. */
export function tlsOptions({ host, trust, session }: TlsWish): ConnectionOptions {
  return {
    secureContext: trust.secureContext,
    rejectUnauthorized: false,
    ...(session && { session }),
    // The name is matched in `factsOf`, against the host of the profile; here it would pass for a fault of the chain.
    checkServerIdentity: () => undefined,
    // An address has no place in SNI (RFC 6066 section 3); Node wants the key left out or empty.
    servername: isIP(host) ? '' : host,
  };
}

/** A TLS handshake on an open connection. Rejects only for a bug. On failure the socket stays with the caller. */
export function startTls(socket: Socket, context: TlsContext): Promise<Secured> {
  return handshake(connectTls({ socket, ...tlsOptions(context) }), context, socket);
}

/**
 * What comes of a handshake that its socket has begun by itself.
 * @param below the connection that carries it, where that is another socket
 */
export function handshake(secured: TLSSocket, context: TlsContext, below?: Socket): Promise<Secured> {
  return new Promise((resolve, reject) => {
    const settle = (result: Secured): void => {
      clearTimeout(timer);
      context.signal.removeEventListener('abort', onAbort);
      secured.off('secureConnect', onSecure);
      secured.off('error', onError).off('close', onClose);
      below?.off('error', onError);
      secured.on('error', () => secured.destroy());
      resolve(result);
    };
    const onSecure = (): void => {
      try {
        settle({ ok: true, socket: secured, facts: factsOf(secured, context) });
      } catch (bug) {
        // Inside an event handler nobody else would catch it.
        reject(bug instanceof Error ? bug : new Error(String(bug)));
      }
    };
    const onError = (error: Error): void =>
      settle({ ok: false, errorCode: errorCodeOf(error), ...handshakeFailure(error) });
    // The caller has closed it, or an error came before anybody listened.
    const onClose = (): void => onError(secured.errored ?? Object.assign(new Error(), { code: 'ECONNRESET' }));
    const onAbort = (): void => settle({ ok: false, reason: 'cancelled', service: 'unchecked', errorCode: 'ABORTED' });
    const timer = setTimeout(
      () => settle({ ok: false, reason: 'tls-timeout', service: 'silent', errorCode: 'ETIMEDOUT' }),
      context.timeoutMs,
    );
    secured.on('secureConnect', onSecure).on('error', onError).on('close', onClose);
    // A reset that comes before the ClientHello is out meets the socket below, and only there keeps its system call.
    below?.on('error', onError);
    context.signal.addEventListener('abort', onAbort, { once: true });
    if (context.signal.aborted) onAbort();
  });
}

/** What OpenSSL and BoringSSL say where the first bytes are no TLS record: some other protocol's words. */
const cleartextCodes = /WRONG_VERSION_NUMBER|HTTP_REQUEST|HTTPS_PROXY_REQUEST|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL/;

function handshakeFailure(error: Error): { reason: Reason; service: Service } {
  const errorCode = errorCodeOf(error);
  if (cleartextCodes.test(errorCode)) return { reason: 'cleartext-instead-of-tls', service: 'unexpected' };
  if (errorCode === 'ECONNRESET') {
    // Node gives the peer's FIN the same code as its RST; only the RST comes from a system call.
    return { reason: 'syscall' in error ? 'reset-after-connect' : 'closed-after-connect', service: 'unexpected' };
  }
  if (errorCode === 'EPIPE') return { reason: 'reset-after-connect', service: 'unexpected' };
  return { reason: 'tls-handshake-failed', service: 'unexpected' };
}

function factsOf(socket: TLSSocket, { host, trust }: TlsContext): TlsFacts {
  const leaf = socket.getPeerX509Certificate();
  const chain = leaf ? chainOf(leaf) : [];
  const inspection = inspectionOf(chain, socket.authorized, trust);
  const trustError = socket.authorized ? undefined : String(socket.authorizationError);
  return {
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    chain: chain.map(describe),
    hostMatches: leaf !== undefined && (isIP(host) ? leaf.checkIP(host) : leaf.checkHost(host)) !== undefined,
    trusted: socket.authorized,
    ...(trustError !== undefined && { trustError: printable(trustError, 80) }),
    ...(isOfDates(trustError) && {
      isRootKnown: isSignedUpTo(chain, trust.publicRoots) || isSignedUpTo(chain, trust.ownRoots),
    }),
    trustStore: trust.store,
    ...(inspection && { inspection }),
  };
}

/** Node goes on after an error, so this may stand over that of an unknown issuer. */
function isOfDates(trustError: string | undefined): boolean {
  return trustError === 'CERT_HAS_EXPIRED' || trustError === 'CERT_NOT_YET_VALID';
}

function chainOf(leaf: X509Certificate): X509Certificate[] {
  const chain: X509Certificate[] = [];
  let next: X509Certificate | undefined = leaf;
  while (next && chain.length < maxChainLength) {
    chain.push(next);
    next = next.issuerCertificate;
  }
  return chain;
}

/** A certificate is the peer's word: names may be missing, dates malformed, keys of a kind that nobody knows. */
function describe(certificate: X509Certificate): Certificate {
  return {
    subject: describeName(certificate.subject),
    issuer: describeName(certificate.issuer),
    validFrom: describeDate(certificate.validFrom),
    validTo: describeDate(certificate.validTo),
    key: describeKey(certificate),
    sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
    altNames: (certificate.subjectAltName?.split(', ') ?? []).slice(0, 50).map((name) => printable(name, 120)),
  };
}

/** Empty where all names are in the alternative names; Node then has no subject at all, whatever its types say. */
function describeName(name: string | undefined): string {
  return printable((name ?? '').replaceAll('\n', ', '));
}

/** ISO 8601 in UTC; what cannot be read as a date stays as it was sent. */
function describeDate(date: string): string {
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) ? printable(date, 80) : parsed.toISOString();
}

function describeKey(certificate: X509Certificate): string {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = certificate.publicKey;
    const size = asymmetricKeyDetails?.modulusLength ?? asymmetricKeyDetails?.namedCurve;
    return [asymmetricKeyType?.toUpperCase() ?? 'unknown', size].filter((part) => part !== undefined).join(' ');
  } catch {
    // The getter decodes the key, and OpenSSL may not know its algorithm.
    return 'unknown';
  }
}

/**
 * What is wrong with the certificate for this host at this time, the most telling fault first; `undefined` where nothing
 * is. OpenSSL reports only one of several faults, so the dates are compared here.
 */
export function certificateFault(facts: TlsFacts, now: Date): Reason | undefined {
  const leaf = facts.chain[0];
  if (!leaf) return 'certificate-untrusted';
  if (now > new Date(leaf.validTo)) return 'certificate-expired';
  if (now < new Date(leaf.validFrom)) return 'certificate-not-yet-valid';
  // Before the name: what is wrong with a product's certificate is not the server's to mend.
  if (!facts.trusted && facts.inspection?.basis === 'product') return 'tls-inspected';
  if (!facts.hostMatches) return 'certificate-name-mismatch';
  return facts.trusted ? undefined : 'certificate-untrusted';
}
