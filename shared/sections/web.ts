import type { Inspection, WebFacts } from '../facts/web.ts';
import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';
import type { Confidence } from '../words.ts';

/** What HTTP showed of redirects, filters and proxies on the way, and TLS of inspection. */
export function webSections({ web, tls }: Details, t: Translate): Section[] {
  return [
    ...(web
      ? [...pageSection(web, t), ...loginSection(web, t), ...redirectSection(web, t), ...signSection(web, t)]
      : []),
    ...(tls?.inspection ? [inspectionSection(tls.inspection, t)] : []),
  ];
}

function sure(confidence: Confidence, t: Translate): string {
  return t(`confidence.${confidence}`);
}

function pageSection({ page }: WebFacts, t: Translate): Section[] {
  if (!page) return [];
  const { kind, product, confidence, sign, words } = page;
  return [
    {
      title: t(`web.${kind}`),
      entries: [
        [t('web.product'), product ?? t('web.product.unnamed')],
        [t('web.sign'), t(`web.sign.${sign}`, { words })],
        [t('web.sure'), sure(confidence, t)],
      ],
    },
  ];
}

function loginSection({ proxyAuthentication }: WebFacts, t: Translate): Section[] {
  if (!proxyAuthentication) return [];
  const schemes = proxyAuthentication.join(', ') || t('web.proxy-schemes.none');
  return [{ title: t('web.proxy-login'), entries: [[t('web.proxy-schemes'), schemes]] }];
}

function redirectSection({ redirects, redirectsEnd, lastStatus }: WebFacts, t: Translate): Section[] {
  if (!redirects) return [];
  return [
    {
      title: t('web.redirects'),
      entries: [
        ...redirects.map(({ status, location, followed }): [string, string] => [
          String(status),
          t(followed ? 'web.redirect.followed' : 'web.redirect.not-followed', { location }),
        ]),
        ...(redirectsEnd ? [[t('web.redirects.end'), t(`web.redirects.${redirectsEnd}`)] as const] : []),
        ...(lastStatus === undefined ? [] : [[t('web.last-status'), String(lastStatus)] as const]),
      ],
    },
  ];
}

function signSection({ proxySigns }: WebFacts, t: Translate): Section[] {
  if (!proxySigns) return [];
  const entries = proxySigns.map(({ header, value, confidence, product }): [string, string] => {
    const note = [...(product === undefined ? [] : [product]), sure(confidence, t)].join(', ');
    return [header, `${value} (${note})`];
  });
  return [{ title: t('web.proxy-signs'), entries }];
}

function inspectionSection({ basis, product, kind, issuer, confidence }: Inspection, t: Translate): Section {
  const named = product === undefined ? [] : [product, ...(kind ? [t(`web.inspection.${kind}`)] : [])];
  return {
    title: t('web.inspection'),
    entries: [
      ...(named.length > 0 ? [[t('web.product'), named.join(', ')] as const] : []),
      [t('web.inspection.issuer'), issuer],
      [t('web.inspection.basis'), t(`web.inspection.${basis}`)],
      [t('web.sure'), `${sure(confidence, t)}. ${t('web.inspection.note')}`],
    ],
  };
}
