// tsyringe, which x509 is built on, needs this polyfill before its first class is defined.
import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  type JsonGeneralNames,
  PemConverter,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';
import type { Identity } from '../../../engine/simulator/certificates.ts';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 24 * 60 * 60 * 1000;

interface Link {
  name: string;
  keys: webcrypto.CryptoKeyPair;
  pem: string;
}

/** What a server of the real world shows: a leaf, for `localhost` unless told otherwise, signed by an intermediate that it sends along. */
export interface Chain extends Identity {
  rootPem: string;
  leafPem: string;
}

export interface LeafNames {
  /** May be empty, where all names are alternative ones. */
  subject: string;
  altNames: JsonGeneralNames;
}

const localhost: LeafNames = { subject: 'CN=localhost', altNames: [{ type: 'dns', value: 'localhost' }] };

export async function makeChain(names = localhost): Promise<Chain> {
  const root = await makeLink('CN=Test Root');
  const intermediate = await makeLink('CN=Test Intermediate', root);
  const leaf = await makeLink(names.subject, intermediate, names.altNames);
  const key = PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', leaf.keys.privateKey), 'PRIVATE KEY');
  return { key, cert: `${leaf.pem}\n${intermediate.pem}\n`, leafPem: leaf.pem, rootPem: root.pem };
}

/** Only a leaf has alternative names. */
async function makeLink(name: string, issuer?: Link, altNames?: JsonGeneralNames): Promise<Link> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const signer = issuer ?? { name, keys };
  const certificate = await X509CertificateGenerator.create(
    {
      subject: name,
      issuer: signer.name,
      publicKey: keys.publicKey,
      signingKey: signer.keys.privateKey,
      signingAlgorithm: algorithm,
      notBefore: new Date(Date.now() - dayMs),
      notAfter: new Date(Date.now() + dayMs),
      extensions: [
        new BasicConstraintsExtension(altNames === undefined, undefined, true),
        ...(altNames ? [new SubjectAlternativeNameExtension(altNames)] : []),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
        await AuthorityKeyIdentifierExtension.create(signer.keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return { name, keys, pem: certificate.toString('pem') };
}
