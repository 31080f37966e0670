import { X509Certificate } from 'node:crypto';

/**
 * Looks up roots by their name. Parsing all of them takes tens of milliseconds, which would count as round-trip time of
 * whoever waits then; so those whose bytes do not even hold the name are passed over.
 */
export function rootFinder(pems: readonly string[]): (issuer: string | undefined) => X509Certificate[] {
  let ders: Buffer[] | undefined;
  const known = new Map<string, X509Certificate[]>();
  return (issuer) => {
    const name = issuer ?? '';
    const found = known.get(name);
    if (found) return found;
    ders ??= pems.map((pem) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64'));
    // Node writes some characters with an escape that does not stand in the bytes, so a plain piece of the name will do.
    const [longest] = (name.replace(/^\w+=/gm, '').match(/[\w .()-]{3,}/g) ?? []).sort((a, b) => b.length - a.length);
    const roots = longest ? ders.filter((der) => der.includes(longest)).flatMap((der) => parse(der) ?? []) : [];
    const same = roots.filter(({ subject }) => subject === name);
    known.set(name, same);
    return same;
  };
}

function parse(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}
