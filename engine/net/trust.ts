import type { X509Certificate } from 'node:crypto';
import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';
import type { TlsFacts } from '../../shared/observation.ts';
import type { Platform } from '../platform/index.ts';
import { rootFinder } from './root-finder.ts';

/** The roots that certificates are judged by, loaded once per run and only where a TLS row asks for them. */
export interface Trust {
  store: TlsFacts['trustStore'];
  secureContext: SecureContext;
  /** The public roots of that name: Mozilla's, which every Node carries. */
  publicRoots: (issuer: string | undefined) => X509Certificate[];
  /** The firm's own roots of that name, as given by `--ca`. */
  ownRoots: (issuer: string | undefined) => X509Certificate[];
}

/** The system's roots, or where they cannot be read those that the runtime carries; and the firm's own from `--ca`. */
export function createTrust(systemRoots: Platform['systemRoots'], extraCaPem: string | undefined): () => Trust {
  let trust: Trust | undefined;
  return () => {
    trust ??= loadTrust(systemRoots(), extraCaPem);
    return trust;
  };
}

function loadTrust(systemRoots: readonly string[] | undefined, extraCaPem: string | undefined): Trust {
  const roots = systemRoots ?? rootCertificates;
  const ca = extraCaPem === undefined ? [...roots] : [...roots, extraCaPem];
  return {
    store: systemRoots ? 'system' : 'bundled',
    secureContext: createSecureContext({ ca }),
    publicRoots: rootFinder(rootCertificates),
    ownRoots: rootFinder(extraCaPem?.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []),
  };
}
