import { X509Certificate } from 'node:crypto';
import { checkServerIdentity } from 'node:tls';
import { makeCertificates } from '../../../engine/simulator/certificates.ts';

const now = new Date('2026-03-01T12:00:00Z');
const kinds = ['valid', 'expired', 'not-yet-valid', 'name', 'untrusted'] as const;

type Kind = (typeof kinds)[number];

async function make(): Promise<{ root: X509Certificate; leaf: (kind: Kind) => X509Certificate }> {
  const { caPem, identities } = await makeCertificates(kinds, now);
  return { root: new X509Certificate(caPem), leaf: (kind) => new X509Certificate(identities.get(kind)!.cert) };
}

function isValidAt({ validFrom, validTo }: X509Certificate, date: Date): boolean {
  return Date.parse(validFrom) <= date.getTime() && date.getTime() < Date.parse(validTo);
}

test('the root is a CA, valid now, and signs every leaf but the untrusted one', async () => {
  const { root, leaf } = await make();
  expect(root.ca).toBe(true);
  expect(isValidAt(root, now)).toBe(true);
  const issued = kinds.filter((kind) => leaf(kind).checkIssued(root) && leaf(kind).verify(root.publicKey));
  expect(issued).toEqual(['valid', 'expired', 'not-yet-valid', 'name']);
});

test('only the faulty dates are wrong', async () => {
  const { leaf } = await make();
  expect(kinds.filter((kind) => isValidAt(leaf(kind), now))).toEqual(['valid', 'name', 'untrusted']);
  expect(Date.parse(leaf('expired').validTo)).toBeLessThan(now.getTime());
  expect(Date.parse(leaf('not-yet-valid').validFrom)).toBeGreaterThan(now.getTime());
});

test.each(['localhost', '127.0.0.1', '::1'])(
  'the leaf is good for %s, the one of another name is not',
  async (host) => {
    const { leaf } = await make();
    expect(checkServerIdentity(host, leaf('valid').toLegacyObject())).toBeUndefined();
    expect(checkServerIdentity(host, leaf('name').toLegacyObject())).toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    });
  },
);

test('every start has its own keys, and only the kinds that are asked for', async () => {
  const first = await makeCertificates(['valid', 'valid'], now);
  const second = await makeCertificates(['valid'], now);
  expect([...first.identities.keys()]).toEqual(['valid']);
  expect(first.caPem).not.toBe(second.caPem);
  expect(first.identities.get('valid')!.key).not.toBe(second.identities.get('valid')!.key);
});
