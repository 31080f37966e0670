import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { inspectionOf, isSignedUpTo } from '../../../engine/net/inspection.ts';
import { inspectionProducts } from '../../../engine/net/inspection-products.ts';
import { rootFinder } from '../../../engine/net/root-finder.ts';
import { certificateFault } from '../../../engine/net/tls.ts';
import { createTrust } from '../../../engine/net/trust.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import { type Chain, makeChain } from './chain.ts';

const trust = createTrust(() => [], undefined)();

/** Only the names count; real certificates of these products are nobody's to publish. */
function chainIssuedBy(issuer: string): X509Certificate[] {
  return [{ issuer, fingerprint256: '', checkIssued: () => false } as unknown as X509Certificate];
}

describe('a product is known by its default authority', () => {
  test.each([
    ['C=US\nO=Fortinet\nOU=Certificate Authority\nCN=FG100ETK20003456', 'Fortinet FortiGate', 'network'],
    ['CN=Sophos SSL CA_C220ABCDEF', 'Sophos', 'network'],
    ['O=Zscaler Inc.\nCN=Zscaler Intermediate Root CA (zscalertwo.net)', 'Zscaler', 'network'],
    ['O=Cisco\nCN=Cisco Umbrella Secondary SubCA', 'Cisco Umbrella', 'network'],
    ['O=AO Kaspersky Lab\nCN=Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky', 'antivirus'],
    ['C=SK\nO=ESET, spol. s r. o.\nCN=ESET SSL Filter CA', 'ESET', 'antivirus'],
    ['CN=Bitdefender Personal CA.Net-Defender\nOU=IDS', 'Bitdefender', 'antivirus'],
    ['CN=Avast Web/Mail Shield Root\nO=Avast Web/Mail Shield', 'Avast', 'antivirus'],
    ['CN=Norton Web/Mail Shield Root', 'Norton', 'antivirus'],
    ['CN=mitmproxy\nO=mitmproxy', 'mitmproxy', 'debugger'],
    ['CN=PortSwigger CA\nO=PortSwigger', 'Burp Suite', 'debugger'],
    ['CN=DO_NOT_TRUST_FiddlerRoot', 'Fiddler', 'debugger'],
  ])('%s', (issuer, product, kind) => {
    const found = inspectionOf(chainIssuedBy(issuer), false, trust);
    expect(found).toMatchObject({ basis: 'product', product, kind, confidence: 'likely' });
  });

  test.each(['CN=Example Firm Root CA', 'CN=R11\nO=Let\u2019s Encrypt', '', 'CN=Normal'])(
    'and nobody else is: %s',
    (issuer) => expect(inspectionOf(chainIssuedBy(issuer), false, trust)).toBeUndefined(),
  );

  test('and no public authority is taken for one', () => {
    const named = rootCertificates.map((pem) => new X509Certificate(pem));
    const suspects = named.filter((root) => inspectionOf([root], true, trust) !== undefined);
    expect(suspects.map(({ subject }) => subject)).toEqual([]);
  });

  test('each name once', () => {
    const names = inspectionProducts.map(({ product }) => product);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a chain that only this system trusts', () => {
  test('is a possibility; one that the reader vouched for is none', async () => {
    const { cert, rootPem } = await makeChain();
    const chain = cert
      .trim()
      .split(/(?=-----BEGIN)/)
      .map((pem) => new X509Certificate(pem));
    expect(inspectionOf(chain, true, createTrust(() => [rootPem], undefined)())).toEqual({
      basis: 'local-root',
      issuer: 'CN=Test Root',
      confidence: 'possible',
    });
    expect(inspectionOf(chain, true, createTrust(() => [], rootPem)())).toBeUndefined();
    expect(inspectionOf(chain, false, createTrust(() => [], undefined)())).toBeUndefined();
  });

  test('is not ruled out by a public root of the same name', () => {
    const [root] = rootCertificates.map((pem) => new X509Certificate(pem));
    const forged = chainIssuedBy(root!.subject);
    expect(inspectionOf(forged, true, trust)).toMatchObject({ basis: 'local-root' });
    expect(rootFinder(rootCertificates)(root!.subject)[0]?.fingerprint256).toBe(root!.fingerprint256);
  });
});

describe('the fault of such a certificate', () => {
  const leaf = {
    subject: '',
    issuer: '',
    validFrom: '2020-01-01T00:00:00Z',
    validTo: '2030-01-01T00:00:00Z',
    key: '',
    sha256: '',
    altNames: [],
  };
  const facts: TlsFacts = {
    protocol: 'TLSv1.3',
    cipher: '',
    chain: [leaf],
    hostMatches: false,
    trusted: false,
    trustStore: 'system',
    inspection: { basis: 'product', product: 'Sophos', kind: 'network', issuer: 'CN=Sophos', confidence: 'likely' },
  };
  const now = new Date('2026-01-01');

  test('is the product, before a name that it does not bear', () => {
    expect(certificateFault(facts, now)).toBe('tls-inspected');
  });

  test('is none where this system trusts it: it works', () => {
    expect(certificateFault({ ...facts, trusted: true, hostMatches: true }, now)).toBeUndefined();
  });

  test('is its date before all else, since the clock of this PC may be wrong', () => {
    expect(certificateFault(facts, new Date('2031-01-01'))).toBe('certificate-expired');
  });
});

test('a chain counts as signed only where every link of it is, whatever its names say', async () => {
  const [own, other] = await Promise.all([makeChain(), makeChain()]);
  const parsed = ({ cert }: Chain): X509Certificate[] =>
    cert.split(/(?<=-----END CERTIFICATE-----)\n/).flatMap((pem) => (pem.trim() ? new X509Certificate(pem) : []));
  const [leaf, intermediate] = parsed(own);
  const [otherLeaf, otherIntermediate] = parsed(other);
  const roots = rootFinder([own.rootPem]);
  expect(isSignedUpTo([leaf!, intermediate!], roots)).toBe(true);
  for (const chain of [[], [leaf!], [leaf!, otherIntermediate!], [otherLeaf!, intermediate!], parsed(other)]) {
    expect(isSignedUpTo(chain, roots)).toBe(false);
  }
});
