import type { ProxyComparison, ProxyServer, ProxySettings, ThroughProxy } from '../facts/proxy.ts';
import { endpointText } from '../host.ts';
import type { Translate } from '../locales/texts.ts';
import type { Report, ReportCheck } from '../report.ts';
import { foundShort } from '../row-texts.ts';
import type { Section } from '../section.ts';

type Entry = Section['entries'][number];

/** How this system says that the web is to be reached. */
export function proxySection({ proxy }: Report, t: Translate): Section[] {
  if (!proxy) return [];
  const { settings, pac } = proxy;
  const entries: Entry[] = settings.map((each) => [t(`proxy.source.${each.source}`), settingText(each, t)]);
  return [
    {
      title: t('proxy.title'),
      entries: [
        ...(entries.length > 0 ? entries : [[t('proxy.setting'), t('proxy.none')] as const]),
        ...(pac === undefined ? [] : [[t('proxy.script'), t(`proxy.script.${pac}`)] as const]),
      ],
    },
  ];
}

function settingText({ http, https, socks, pac, autoDetect, bypass }: ProxySettings, t: Translate): string {
  return [
    ...(pac === undefined ? [] : [t('proxy.pac', { url: pac })]),
    ...(http ? [t('proxy.http', { server: serverText(http) })] : []),
    ...(https ? [t('proxy.https', { server: serverText(https) })] : []),
    ...(socks ? [t('proxy.socks', { server: serverText(socks) })] : []),
    ...(autoDetect ? [t('proxy.auto-detect')] : []),
    ...(bypass.length > 0 ? [t('proxy.bypass', { hosts: bypass.join(', ') })] : []),
  ].join('; ');
}

function serverText({ kind, host, port }: ProxyServer): string {
  const address = endpointText(host, port);
  return kind === 'http' ? address : `${kind}://${address}`;
}

/** The row's two ways side by side, and which of them the product goes. */
export function comparisonSection(check: ReportCheck, t: Translate): Section[] {
  const { proxy } = check.details;
  return proxy ? [sideBySide(check, proxy, t)] : [];
}

function sideBySide(check: ReportCheck, { source, byPac, proxy, through, productUses }: ProxyComparison, t: Translate) {
  const where = t(`proxy.source.${source}`);
  return {
    title: t('proxy.compare'),
    entries: [
      [t('proxy.compare.direct'), foundShort(check, t)],
      [t('proxy.compare.through', { server: serverText(proxy) }), throughText(through, t)],
      [t('proxy.compare.source'), byPac ? t('proxy.compare.by-pac', { source: where }) : where],
      [t('proxy.compare.product'), t(`proxy.compare.product.${productUses}`)],
    ],
  } satisfies Section;
}

function throughText({ result, httpStatus, authentication, fault, errorCode }: ThroughProxy, t: Translate): string {
  const status = httpStatus ?? t('web.product.unnamed');
  const schemes = authentication?.join(', ') || t('web.proxy-schemes.none');
  const said = t(`proxy.result.${result}`, { status, schemes, code: errorCode ?? t('web.product.unnamed') });
  return fault === undefined
    ? said
    : t('proxy.result.certificate', { result: said, fault: t(`reason.${fault}.short`) });
}
