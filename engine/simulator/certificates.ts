// tsyringe, which x509 is built on, needs this polyfill before its first class is defined.
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type JsonGeneralNames,
  KeyUsageFlags,
  KeyUsagesExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** What a client finds when it looks at the leaf. */
export type LeafKind = 'valid' | 'expired' | 'not-yet-valid' | 'name' | 'untrusted' | 'inspected';

/** What a TLS server needs to show who it is, as PEM. */
export interface Identity {
  key: string;
  cert: string;
}

export interface Certificates {
  /** The root that a client has to trust, and the only one that it has to. */
  caPem: string;
  identities: Map<LeafKind, Identity>;
}

type KeyPair = Awaited<ReturnType<typeof makeKeys>>;

interface Authority {
  name: string;
  keys: KeyPair;
}

interface Leaf {
  commonName: string;
  altNames: JsonGeneralNames;
  notBefore: Date;
  notAfter: Date;
}

/** The quickest kind to make; every TLS 1.2 and 1.3 client knows it. */
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
/** Authorities that no client here trusts; the second is what FortiGates call their own. */
const strangers: Partial<Record<LeafKind, string>> = {
  untrusted: 'PortAmpel Simulator Unknown CA',
  inspected: 'FortiGate CA',
};
const dayMs = 24 * 60 * 60 * 1000;

const ownNames: JsonGeneralNames = [
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
];

/**
 * Makes a throw-away CA and a leaf of each kind that is asked for. The keys live in memory only and end with the
 * process. Servers send the leaf alone: a client has the root already, or must not trust it (RFC 8446 section 4.4.2).
 */
export async function makeCertificates(kinds: Iterable<LeafKind>, now: Date): Promise<Certificates> {
  const authority = await makeAuthority('PortAmpel Simulator CA');
  const identities = new Map<LeafKind, Identity>();
  for (const kind of new Set(kinds)) {
    const stranger = strangers[kind];
    const issuer = stranger === undefined ? authority : await makeAuthority(stranger);
    identities.set(kind, await issue(issuer, describe(kind, now)));
  }
  return { caPem: await selfSign(authority, now), identities };
}

function describe(kind: LeafKind, now: Date): Leaf {
  const [fromDay, toDay] = kind === 'expired' ? [-365, -1] : kind === 'not-yet-valid' ? [30, 395] : [-1, 90];
  return {
    commonName: kind === 'name' ? 'other.example' : 'localhost',
    altNames: kind === 'name' ? [{ type: 'dns', value: 'other.example' }] : ownNames,
    notBefore: daysFrom(now, fromDay),
    notAfter: daysFrom(now, toDay),
  };
}

function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * dayMs);
}

async function makeAuthority(commonName: string): Promise<Authority> {
  return { name: `CN=${commonName}`, keys: await makeKeys() };
}

function makeKeys() {
  return crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function selfSign({ name, keys }: Authority, now: Date): Promise<string> {
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name,
      keys,
      signingAlgorithm: algorithm,
      notBefore: daysFrom(now, -1),
      notAfter: daysFrom(now, 730),
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  return certificate.toString('pem');
}

async function issue(authority: Authority, leaf: Leaf): Promise<Identity> {
  const keys = await makeKeys();
  const certificate = await X509CertificateGenerator.create(
    {
      subject: `CN=${leaf.commonName}`,
      issuer: authority.name,
      publicKey: keys.publicKey,
      signingKey: authority.keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: leaf.notBefore,
      notAfter: leaf.notAfter,
      extensions: [
        new BasicConstraintsExtension(false, undefined, true),
        new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
        new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
        new SubjectAlternativeNameExtension(leaf.altNames),
        await AuthorityKeyIdentifierExtension.create(authority.keys.publicKey, false, crypto),
      ],
    },
    crypto,
  );
  const privateKey = await crypto.subtle.exportKey('pkcs8', keys.privateKey);
  return { key: PemConverter.encode(privateKey, 'PRIVATE KEY'), cert: certificate.toString('pem') };
}
