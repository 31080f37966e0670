import type { ProxyComparison } from '../../../shared/facts/proxy.ts';
import type { BlockPage, Inspection } from '../../../shared/facts/web.ts';
import { cable, cards, tlsWith, validity } from '../facts.ts';
import { each, type Saw } from '../network.ts';
import { mail, on, playedBack, type SituationsOf, staged, web } from '../situation.ts';

function throughProxy(result: ProxyComparison['through']['result']): { proxy: ProxyComparison } {
  return {
    proxy: {
      source: 'windows',
      byPac: false,
      proxy: { kind: 'http', host: 'proxy.firm.example', port: 3128 },
      through: { result, durationMs: 24 },
      productUses: 'direct',
      confidence: 'likely',
    },
  };
}

const wordsOnly: BlockPage = { kind: 'block-page', confidence: 'possible', sign: 'page', words: 'Access denied' };

/** A virus scanner on this PC that reads what TLS hides. */
function scanned(at: Date): Saw {
  const issuer = 'CN=ESET SSL Filter CA, O=ESET, spol. s r. o.';
  const inspection: Inspection = { basis: 'product', product: 'ESET', kind: 'antivirus', issuer, confidence: 'likely' };
  const tls = tlsWith({ issuer, ...validity(at, -30, 300) }, { inspection });
  return { state: 'open', reason: 'tls-inspected', service: 'degraded', details: { tls } };
}

export const proxySituations: SituationsOf<'proxies'> = {
  'captive-portal': staged('classic-office', on('captive-portal', 'licence-80')),
  'web-filter': staged('classic-office', on('block-page', 'licence-80', 'licence-8080')),
  'web-filter-unnamed': playedBack({
    saw: each(['licence-80', 'licence-8080'], {
      state: 'open',
      reason: 'block-page',
      service: 'degraded',
      details: { web: { page: wordsOnly } },
    }),
    machine: cards(cable),
  }),
  'proxy-login': playedBack({
    saw: each(['licence-80', 'licence-8080'], {
      state: 'open',
      reason: 'proxy-login-required',
      service: 'unexpected',
      details: { web: { proxyAuthentication: ['Negotiate', 'NTLM'] } },
    }),
    machine: cards(cable),
  }),
  'proxy-needed': playedBack({
    saw: each(web, 'filtered'),
    observed: Object.fromEntries(web.map((row) => [row, throughProxy('answered')])),
    proxy: {
      settings: [
        {
          source: 'windows',
          bypass: [],
          http: { kind: 'http', host: 'proxy.firm.example', port: 3128 },
          https: { kind: 'http', host: 'proxy.firm.example', port: 3128 },
        },
      ],
    },
    machine: cards(cable),
  }),
  'tls-inspection': staged('classic-office', on('inspected', 'licence-443', ...mail)),
  'tls-inspection-unnamed': staged('classic-office', on('certificate-untrusted', 'licence-443', ...mail)),
  'antivirus-inspection': playedBack((at) => ({ saw: each(mail, scanned(at)), machine: cards(cable) })),
};
