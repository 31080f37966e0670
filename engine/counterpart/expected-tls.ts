import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';

/** Names of one visit that wait for their handshake; older ones go. */
export const maxNames = 64;
/** How long one waits: longer than any handshake of a visitor does. */
export const nameMs = 60_000;
/** The content type of a TLS handshake (RFC 8446 section 5.1): what a ClientHello begins with. */
const handshakeByte = 0x16;
/** No name of the public DNS (RFC 6761 section 6.4). */
const domain = 'portampel.invalid';

interface Identity {
  context: SecureContext;
  /** Of the certificate, 64 hexadecimal digits. */
  sha256: string;
}

/**
 * TLS from the first byte, as a client of timeSensor LEGAL speaks it, and only for visitors: each handshake needs a server
 * name that a visitor was told over its authenticated line, and that is good for one. Everybody else gets an alert of seven bytes.
 */
export class ExpectedTls {
  readonly #monotonicMs: () => number;
  /** Until when each is good, by the session that it was made for; the oldest first. */
  readonly #names = new Map<string, Map<string, number>>();
  #identity: Promise<Identity> | undefined;

  constructor(monotonicMs: () => number) {
    this.#monotonicMs = monotonicMs;
  }

  /**
   * Makes the certificate the first time; its key never leaves the memory.
   * @param session - that the name is for, until it is forgotten
   */
  async expect(session: string): Promise<{ serverName: string; sha256: string }> {
    this.#identity ??= makeIdentity();
    const { sha256 } = await this.#identity;
    const serverName = `${randomBytes(16).toString('hex')}.${domain}`;
    const names = this.#names.get(session) ?? new Map<string, number>();
    this.#names.set(session, names.set(serverName, this.#monotonicMs() + nameMs));
    for (const name of names.keys()) if (names.size > maxNames) names.delete(name);
    return { serverName, sha256 };
  }

  isAwaited(start: Buffer): boolean {
    return start[0] === handshakeByte && this.#namesInTime().length > 0;
  }

  /** Nobody waits for the session's handshakes any more. */
  forget(session: string): void {
    this.#names.delete(session);
  }

  /** With all of the names that they are among. */
  #namesInTime(): [string, Map<string, number>][] {
    const nowMs = this.#monotonicMs();
    for (const [session, names] of this.#names) {
      for (const [name, untilMs] of names) if (untilMs <= nowMs) names.delete(name);
      if (names.size === 0) this.#names.delete(session);
    }
    return [...this.#names.values()].flatMap((names) =>
      [...names.keys()].map((name): [string, Map<string, number>] => [name, names]),
    );
  }

  /** Goes on in TLS; the handshake has yet to come. @param start - what was read of it already */
  secure(socket: Socket, start: Buffer): TLSSocket {
    socket.unshift(start);
    const secured = new TLSSocket(socket, {
      isServer: true,
      SNICallback: (name, callback) => {
        const isExpected = this.#namesInTime().some(([known, among]) => known === name && among.delete(name));
        void this.#identity?.then(({ context }) =>
          isExpected ? callback(null, context) : callback(new Error('unknown name')),
        );
      },
    });
    // Whatever ends a handshake ends the connection under it too.
    return secured.on('error', () => secured.destroy());
  }
}

async function makeIdentity(): Promise<Identity> {
  // The only part that needs them; they take longer to load than all the rest.
  const { makeCertificates } = await import('../simulator/certificates.ts');
  const { identities } = await makeCertificates(['untrusted'], new Date());
  const identity = identities.get('untrusted');
  if (!identity) throw new Error('no certificate was made');
  const sha256 = createHash('sha256').update(new X509Certificate(identity.cert).raw).digest('hex');
  return { context: createSecureContext({ ...identity, minVersion: 'TLSv1.2' }), sha256 };
}
