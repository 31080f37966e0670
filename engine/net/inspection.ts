import type { X509Certificate } from 'node:crypto';
import type { Inspection } from '../../shared/facts/web.ts';
import { printable } from '../../shared/printable.ts';
import { inspectionProducts } from './inspection-products.ts';
import type { Trust } from './trust.ts';

/**
 * Whether this chain looks like one that an inspecting product made, as evidence with its confidence and never as proof:
 * antivirus may treat another program's connections differently. A chain that leads to a public root is nobody's
 * inspection, whatever its names; one that leads only to a root of this system may be, or is the firm's own authority.
 * @param chain as the server sent it, leaf first
 */
export function inspectionOf(
  chain: readonly X509Certificate[],
  trusted: boolean,
  trust: Trust,
): Inspection | undefined {
  const named = chain.flatMap(({ issuer }) => productOf(issuer) ?? [])[0];
  if (!named && !trusted) return undefined;
  if (leadsTo(chain, trust.publicRoots)) return undefined;
  const top = chain.at(-1)?.issuer;
  if (named) return named;
  // Trusted because the reader said so with a file of their own: no secret authority of this PC.
  if (leadsTo(chain, trust.ownRoots)) return undefined;
  return { basis: 'local-root', issuer: nameOf(top), confidence: 'possible' };
}

function productOf(issuer: string | undefined): Inspection | undefined {
  const known = inspectionProducts.find((candidate) => candidate.issuer.test(issuer ?? ''));
  if (!known) return undefined;
  const { product, kind } = known;
  return { basis: 'product', product, kind, issuer: nameOf(issuer), confidence: 'likely' };
}

/** Node has no issuer at all where the name is empty, whatever its types say. */
function nameOf(name: string | undefined): string {
  return printable((name ?? '').replaceAll('\n', ', '), 250);
}

/** Whether one of these roots signed a certificate of the chain, or stands in it. Names alone could be forged. */
function leadsTo(chain: readonly X509Certificate[], roots: Trust['publicRoots']): boolean {
  return chain.some((certificate) => {
    const { issuer, fingerprint256 } = certificate;
    return roots(issuer).some((root) => root.fingerprint256 === fingerprint256 || isSignedBy(certificate, root));
  });
}

/** Whether every certificate is signed by the next, and the last by one of these roots; its dates do not matter. */
export function isSignedUpTo(chain: readonly X509Certificate[], roots: Trust['publicRoots']): boolean {
  const [certificate, ...above] = chain;
  if (certificate === undefined) return false;
  if (leadsTo([certificate], roots)) return true;
  return above[0] !== undefined && isSignedBy(certificate, above[0]) && isSignedUpTo(above, roots);
}

function isSignedBy(certificate: X509Certificate, root: X509Certificate): boolean {
  try {
    return certificate.checkIssued(root) && certificate.verify(root.publicKey);
  } catch {
    // A key or signature of a kind that OpenSSL does not know.
    return false;
  }
}
