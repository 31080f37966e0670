import type { Path, PathMtu, Trace } from '../facts/paths.ts';
import type { Translate } from '../locales/texts.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

type Entry = Section['entries'][number];

/** The way to each address: whether it answers to echo, how large packets may be, and over which hops it leads. */
export function pathsSection({ paths = [] }: Report, t: Translate): Section[] {
  if (paths.length === 0) return [];
  return [{ title: t('paths.title'), entries: paths.flatMap((path) => pathEntries(path, t)) }];
}

function pathEntries(path: Path, t: Translate): Entry[] {
  const { address, hosts, isGateway, mtu, trace } = path;
  const names = hosts.filter((host) => host !== address).join(', ');
  const named = names === '' ? address : t('paths.host', { hosts: names, address });
  const label = isGateway ? t('paths.gateway', { address }) : named;
  const texts = [echoText(path, t), rttText(path, t), mtu ? mtuText(mtu, t) : ''];
  return [
    [label, texts.filter((text) => text !== '').join('; ')],
    ...(trace ? [[t('paths.trace', { address }), traceText(trace, t)] as const] : []),
  ];
}

function echoText({ method, sent, received }: Path, t: Translate): string {
  return t(`paths.echo.${method}`, { sent, received });
}

function rttText({ rttsMs }: Path, t: Translate): string {
  if (rttsMs.length === 0) return '';
  const low = wholeMs(Math.min(...rttsMs));
  const high = wholeMs(Math.max(...rttsMs));
  return low === high ? t('paths.rtt.one', { rtt: low }) : t('paths.rtt', { low, high });
}

/** Tenths would promise more than a measurement beside a dozen others holds. */
function wholeMs(ms: number): string {
  return ms < 1 ? '< 1' : String(Math.round(ms));
}

function mtuText(mtu: PathMtu, t: Translate): string {
  switch (mtu.state) {
    case 'full':
    case 'smaller':
      return t(`paths.mtu.${mtu.state}`, { bytes: mtu.bytes });
    case 'black-hole':
      return mtu.bytes === undefined
        ? t('paths.mtu.black-hole')
        : t('paths.mtu.black-hole-above', { bytes: mtu.bytes });
    case 'passes':
      return t('paths.mtu.passes');
    case 'unknown':
      return t('paths.mtu.unknown', { reason: t(`paths.mtu.unknown.${mtu.reason}`) });
  }
}

function traceText({ hops, ended }: Trace, t: Translate): string {
  const last = hops.findLast(({ address }) => address !== null)?.address;
  return [
    ...hops.map(({ ttl, address, rttMs }) =>
      address === null
        ? t('paths.trace.silent', { ttl })
        : t('paths.trace.hop', { ttl, address, rtt: rttMs === null ? '?' : wholeMs(rttMs) }),
    ),
    t(`paths.trace.${ended}`),
    ...(ended === 'reached' || last == null ? [] : [t('paths.trace.last', { address: last })]),
  ].join('; ');
}
