import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { TLSSocket } from 'node:tls';
import { closePolitely } from '../../../engine/net/close.ts';
import { certificateFault, startTls } from '../../../engine/net/tls.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import type { Identity } from '../../../engine/simulator/certificates.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { loopback, serveTls } from '../../helpers/servers.ts';
import { type Chain, makeChain } from './chain.ts';

const { jest } = import.meta;

/** What a client sees of a server that shows this, asked for as that host, where that root is trusted. */
async function factsOf(identity: Identity, rootPem: string, host = 'localhost'): Promise<TlsFacts> {
  const server = await serveTls(identity, () => undefined);
  const raw = connect(server.port, loopback);
  await once(raw, 'connect');
  const secured = await startTls(raw, {
    host,
    trust: createTrust(() => [], rootPem)(),
    timeoutMs: 60_000,
    signal: new AbortController().signal,
  });
  closePolitely(secured.ok ? secured.socket : raw);
  if (!secured.ok) throw new Error(`${secured.reason} ${secured.errorCode}`);
  return secured.facts;
}

/** The certificate with those bytes put in the place of these, wherever they stand. Its signature does not fit any more. */
function patched(pem: string, from: Buffer, to: Buffer): string {
  const places = new X509Certificate(pem).raw.toString('latin1').split(from.toString('latin1'));
  if (places.length === 1 || from.length !== to.length) throw new Error('nothing to patch');
  const der = Buffer.from(places.join(to.toString('latin1')), 'latin1');
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

/** A date as certificates have it until 2049 (RFC 5280 section 4.1.2.5.1), with this month instead of its own. */
function utcTime(date: Date, month?: string): Buffer {
  const [, year, ownMonth, day, ...time] = date.toISOString().split(/\d\d(?=\d\d-)|\D/) as [
    string,
    string,
    string,
    string,
  ];
  return Buffer.from(`${year}${month ?? ownMonth}${day}${time.slice(0, 3).join('')}Z`, 'latin1');
}

/** OIDs of an elliptic curve's key (RFC 5480, 2.1.1), and of the same arc with a number that nobody has given away. */
const ecKey = Buffer.from([0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01]);
const unknownKey = Buffer.from([0x06, 0x07, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x7f]);

describe('a certificate that is odd is described all the same:', () => {
  let chain: Chain;
  beforeAll(async () => {
    chain = await makeChain();
  });

  test('without a subject', async () => {
    const nameless = await makeChain({ subject: '', altNames: [{ type: 'dns', value: 'localhost' }] });
    const facts = await factsOf(nameless, nameless.rootPem);
    expect(facts.chain[0]).toMatchObject({ subject: '', issuer: 'CN=Test Intermediate', altNames: ['DNS:localhost'] });
    expect(facts).toMatchObject({ hostMatches: true, trusted: true });
  });

  test.each(['validFrom', 'validTo'] as const)('with a date that is none in %s', async (field) => {
    const date = new Date(new X509Certificate(chain.leafPem)[field]);
    const cert = patched(chain.leafPem, utcTime(date), utcTime(date, '99'));
    const facts = await factsOf({ key: chain.key, cert }, chain.rootPem);
    const { subject, [field]: odd } = facts.chain[0]!;
    expect([subject, odd]).toEqual(['CN=localhost', 'Bad time value']);
    expect(certificateFault(facts, new Date())).toBe('certificate-untrusted');
  });

  test('with a key that nobody can decode', async () => {
    const odd = new X509Certificate(patched(chain.leafPem, ecKey, unknownKey));
    expect(() => odd.publicKey).toThrow('decode error');
    // No server of OpenSSL's would send it; others do.
    const spy = jest.spyOn(TLSSocket.prototype, 'getPeerX509Certificate').mockReturnValue(odd);
    const facts = await factsOf(chain, chain.rootPem);
    spy.mockRestore();
    expect(facts.chain.map(({ subject, key }) => [subject, key])).toEqual([['CN=localhost', 'unknown']]);
  });
});

describe('the name on a certificate, and who signed it, are judged apart:', () => {
  const address = { subject: 'CN=ts.example', altNames: [{ type: 'ip' as const, value: loopback }] };
  const imap = { probe: 'imap', encryption: 'tls' } as const;

  test('a server by its address, which alone the certificate names, is green', async () => {
    const chain = await makeChain(address);
    expect(await factsOf(chain, chain.rootPem, loopback)).toMatchObject({ hostMatches: true, trusted: true });
    const server = await serveTls(chain, (socket) => {
      socket.write('* OK ready\r\n');
      socket.once('data', () => socket.end('* CAPABILITY IMAP4rev1\r\na1 OK done\r\n'));
    });
    const attempt = await attemptOnce({ ...imap, port: server.port }, { extraCaPem: chain.rootPem });
    expect(outcomeOfAttempt(attempt)).toBe('open/asExpected/syn-ack');
  });

  test.each([
    ['another address', '127.0.0.2'],
    ['any name', 'other.example'],
  ])('for %s it is trusted, but of another host', async (_name, host) => {
    const chain = await makeChain(address);
    const facts = await factsOf(chain, chain.rootPem, host);
    expect(facts).toMatchObject({ hostMatches: false, trusted: true });
    expect(facts).not.toHaveProperty('trustError');
    expect(certificateFault(facts, new Date())).toBe('certificate-name-mismatch');
  });
});
