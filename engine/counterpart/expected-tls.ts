import { createHash, randomBytes, X509Certificate } from 'node:crypto';
import type { Socket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';

/** Names that wait for their handshake; older ones go. */
export const maxNames = 64;
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
  readonly #names = new Set<string>();
  #identity: Promise<Identity> | undefined;

  /** Makes the certificate the first time; its key never leaves the memory. */
  async expect(): Promise<{ serverName: string; sha256: string }> {
    this.#identity ??= makeIdentity();
    const { sha256 } = await this.#identity;
    const serverName = `${randomBytes(16).toString('hex')}.${domain}`;
    this.#names.add(serverName);
    for (const name of this.#names) if (this.#names.size > maxNames) this.#names.delete(name);
    return { serverName, sha256 };
  }

  isAwaited(start: Buffer): boolean {
    return this.#names.size > 0 && start[0] === handshakeByte;
  }

  /** Goes on in TLS; the handshake has yet to come. @param start - what was read of it already */
  secure(socket: Socket, start: Buffer): TLSSocket {
    socket.unshift(start);
    const secured = new TLSSocket(socket, {
      isServer: true,
      SNICallback: (name, callback) => {
        const isExpected = this.#names.delete(name);
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
