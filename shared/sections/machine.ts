import type { Fact, InterfaceFact, MachineFacts, ServerClock, Wifi } from '../facts/machine.ts';
import type { Translate } from '../locales/texts.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';

type Entry = Section['entries'][number];

/** This machine as it was when it measured. Older reports do not have it. */
export function machineSection({ machine: { facts }, tool }: Report, t: Translate): Section[] {
  if (facts === undefined) return [];
  return [
    {
      title: t('machine.title'),
      entries: [
        ...said(facts.computerName, t('machine.computer-name'), t, (name) => name),
        ...said(facts.os, t('machine.os'), t, ({ name, version }) => [name, version].filter(Boolean).join(' · ')),
        [t('machine.program'), `${tool.name} ${tool.version}`],
        ...interfaceEntries(facts, t),
        ...said(facts.wifi, t('machine.wifi'), t, (wifi) => wifiText(wifi, t)),
        ...said(facts.gateway4, t('machine.gateway4'), t, ({ address }) => address),
        ...said(facts.gateway6, t('machine.gateway6'), t, ({ address }) => address),
        ...said(facts.dnsServers, t('machine.dns-servers'), t, (servers) => servers.join(', ')),
        ...said(facts.searchDomains, t('machine.search-domains'), t, (domains) => domains.join(', ')),
        ...said(facts.firewall, t('machine.firewall'), t, ({ product, state, profiles = [] }) =>
          t(`machine.firewall.${state}`, {
            product: t(`machine.firewall.product.${product}`),
            profiles: profiles
              .filter(({ on }) => on)
              .map(({ name }) => t(`machine.firewall.profile.${name}`))
              .join(', '),
          }),
        ),
        ...said(facts.localNetwork, t('machine.local-network'), t, (state) => t(`machine.local-network.${state}`)),
        ...said(facts.clock, t('machine.clock'), t, (clocks) => clocks.map((clock) => clockText(clock, t)).join('; ')),
        ...said(facts.timeZone, t('machine.time-zone'), t, (zone) => zone),
        ...said(facts.uptimeSeconds, t('machine.uptime'), t, (seconds) =>
          t('machine.uptime.hours', { hours: Math.round(seconds / 3600) }),
        ),
      ],
    },
  ];
}

/** What is known, or why it is not; nothing where nobody looked. */
function said<T>(fact: Fact<T> | undefined, label: string, t: Translate, say: (value: T) => string): Entry[] {
  if (fact === undefined) return [];
  return [[label, 'value' in fact ? say(fact.value) : missingText(fact.missing, t)]];
}

function missingText(missing: Extract<Fact<unknown>, { missing: unknown }>['missing'], t: Translate): string {
  if (missing === 'none-here') return t('machine.missing.none-here');
  return t('machine.missing', { reason: t(`machine.missing.${missing}`) });
}

function interfaceEntries({ interfaces }: MachineFacts, t: Translate): Entry[] {
  if (interfaces === undefined) return [];
  if ('missing' in interfaces) return [[t('machine.interface', { name: '' }), missingText(interfaces.missing, t)]];
  const vpns = interfaces.value.filter(({ kind, up }) => kind === 'vpn' && up !== false).map(({ name }) => name);
  return [
    ...interfaces.value.map((each): Entry => [t('machine.interface', { name: each.name }), interfaceText(each, t)]),
    [t('machine.vpn'), vpns.join(', ') || t('machine.vpn.none')],
  ];
}

function interfaceText({ kind, up, mtuBytes, addresses }: InterfaceFact, t: Translate): string {
  return [
    t(`machine.kind.${kind}`),
    ...(up === undefined ? [] : [t(up ? 'machine.up' : 'machine.down')]),
    ...(mtuBytes === undefined ? [] : [t('machine.mtu', { bytes: mtuBytes })]),
    ...addresses,
  ].join(', ');
}

function wifiText({ ssid, signal }: Wifi, t: Translate): string {
  const name = ssid && ('value' in ssid ? ssid.value : missingText(ssid.missing, t));
  const strength = signal && ('value' in signal ? strengthText(signal.value) : missingText(signal.missing, t));
  return [
    ...(name === undefined ? [] : [t('machine.wifi.name', { name })]),
    ...(strength === undefined ? [] : [t('machine.wifi.signal', { strength })]),
  ].join(', ');
}

function strengthText(signal: { dbm: number } | { percent: number }): string {
  return 'dbm' in signal ? `${signal.dbm} dBm` : `${signal.percent} %`;
}

function clockText({ host, offsetMs, uncertaintyMs }: ServerClock, t: Translate): string {
  const minutes = Math.round(Math.abs(offsetMs) / 60_000);
  if (minutes === 0) {
    return t('machine.clock.right', { host, seconds: Math.ceil((Math.abs(offsetMs) + uncertaintyMs) / 1000) });
  }
  return t(offsetMs > 0 ? 'machine.clock.ahead' : 'machine.clock.behind', { host, minutes });
}
