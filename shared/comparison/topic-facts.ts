import type { Fact, MachineFacts } from '../facts/machine.ts';
import type { ProxyServer } from '../facts/proxy.ts';
import { endpointText } from '../host.ts';
import type { Message } from '../message.ts';
import { struckText } from '../redaction.ts';
import type { Report, ReportCheck } from '../report.ts';
import { namesOfMet, portText } from '../row-texts.ts';
import { roles, scenarioIds } from '../words.ts';
import type { Topic, Values } from './comparison.ts';

/** What one report says about one topic. */
export interface TopicFact {
  topic: Topic;
  subject?: string;
  /** `undefined`: the report does not tell. Empty: there is nothing of the kind. */
  values: Values | undefined;
  /** Whether they are names or addresses, which a redacted report has others for. */
  isNamed?: boolean;
  /** The rows that it concerns; left out where it may concern all. */
  rows?: readonly string[];
}

/** What a report says about the machine, its network and its profile, topic by topic. */
export function topicFacts(report: Report): TopicFact[] {
  const { machine } = report;
  const facts: TopicFact[] = [
    ...machineFacts(machine.facts ?? {}),
    ...namesFacts(report),
    ...proxyFacts(report),
    { topic: 'inspection', values: inspections(report) },
    { topic: 'faked-opens', values: fakedOpens(report) },
    { topic: 'ipv4', values: [onOff(machine.ipv4)] },
    { topic: 'ipv6', values: [onOff(machine.ipv6)] },
    { topic: 'os', values: systemOf(machine) },
    ...profileFacts(report),
    { topic: 'program', values: [report.tool.version] },
  ];
  return facts.map(withoutStruck);
}

/** What was struck by hand is not known. */
function withoutStruck(fact: TopicFact): TopicFact {
  const isStruck = fact.values?.some((value) => typeof value === 'string' && value.includes(struckText));
  return isStruck ? { ...fact, values: undefined } : fact;
}

function machineFacts(facts: MachineFacts): TopicFact[] {
  const up = valueOf(facts.interfaces, (all) => all.filter((each) => each.up !== false));
  const kinds = up && [...new Set(up.filter(({ addresses }) => addresses.length > 0).map(({ kind }) => kind))].sort();
  return [
    {
      topic: 'vpn',
      values: up?.filter(({ kind }) => kind === 'vpn').map(({ name }) => name),
      isNamed: true,
    },
    { topic: 'dns-servers', values: valueOf(facts.dnsServers, (servers) => servers), isNamed: true },
    { topic: 'search-domains', values: valueOf(facts.searchDomains, (domains) => domains), isNamed: true },
    {
      topic: 'firewall',
      values: valueOf(facts.firewall, ({ product, state, profiles = [] }) => [
        word(`machine.firewall.product.${product}`),
        word(`compare.${state}`),
        ...profiles.filter(({ on }) => on).map(({ name }) => word(`machine.firewall.profile.${name}`)),
      ]),
    },
    ...(facts.localNetwork
      ? [
          {
            topic: 'local-network',
            values: valueOf(facts.localNetwork, (state) => [word(`machine.local-network.${state}`)]),
          } as const,
        ]
      : []),
    {
      topic: 'connection',
      values: kinds?.filter((kind) => kind === 'wired' || kind === 'wifi').map((kind) => word(`machine.kind.${kind}`)),
    },
    ...wifiFacts(facts),
    { topic: 'gateway', values: gateways(facts), isNamed: true },
    { topic: 'clock', values: clock(facts) },
    { topic: 'time-zone', values: valueOf(facts.timeZone, (zone) => [zone]) },
  ];
}

/** No value where the system has nothing of the kind; unknown for any other reason. */
function valueOf<T, R>(fact: Fact<T> | undefined, say: (value: T) => R[]): R[] | undefined {
  if (fact === undefined) return undefined;
  if ('value' in fact) return say(fact.value);
  return fact.missing === 'none-here' ? [] : undefined;
}

function wifiFacts({ wifi }: MachineFacts): TopicFact[] {
  const ssid = wifi && 'value' in wifi ? valueOf(wifi.value.ssid, (name) => [name]) : valueOf(wifi, () => []);
  const signal = wifi && 'value' in wifi ? valueOf(wifi.value.signal, strength) : undefined;
  return [
    { topic: 'wifi', values: ssid, isNamed: true },
    // A PC on a cable has no strength that could differ.
    ...(signal === undefined ? [] : [{ topic: 'wifi-signal', values: signal } as const]),
  ];
}

const strengthStep = 20;

/** Coarse, since it never stands still: differences within a step say nothing. */
function strength(signal: { dbm: number } | { percent: number }): string[] {
  const [value, unit] = 'dbm' in signal ? [signal.dbm, 'dBm'] : [signal.percent, '%'];
  const low = Math.floor(value / strengthStep) * strengthStep;
  return [`${low} … ${low + strengthStep} ${unit}`];
}

function gateways({ gateway4, gateway6 }: MachineFacts): string[] | undefined {
  const both = [gateway4, gateway6].map((gateway) => valueOf(gateway, ({ address }) => [address]));
  return both.every((known) => known === undefined) ? undefined : both.flatMap((known) => known ?? []);
}

/** By the server that differs most from this machine's clock. */
function clock({ clock: fact }: MachineFacts): Values | undefined {
  const clocks = valueOf(fact, (all) => all);
  if (clocks === undefined || clocks.length === 0) return undefined;
  const minutes = clocks.map(({ offsetMs }) => Math.round(offsetMs / 60_000));
  const most = minutes.toSorted((x, y) => Math.abs(y) - Math.abs(x) || y - x)[0] ?? 0;
  if (most === 0) return [word('compare.clock.right')];
  return [word(most > 0 ? 'compare.clock.ahead' : 'compare.clock.behind', { minutes: Math.abs(most) })];
}

/** By role: the names themselves may be called otherwise in the other report. */
function namesFacts({ names, checks }: Report): TopicFact[] {
  if (names === undefined) return [];
  return roles.flatMap((role): TopicFact[] => {
    const rows = checks.filter((row) => row.role === role);
    const found = names.names.find(({ name }) => rows.some(({ host }) => host === name));
    if (found === undefined) return [];
    const about = { subject: role, isNamed: true, rows: rows.map(({ id }) => id) };
    return [
      { topic: 'dns-answers', values: found.system.addresses.toSorted(), ...about },
      { topic: 'hosts-file', values: found.hostsFile?.toSorted() ?? [], ...about },
    ];
  });
}

function proxyFacts({ proxy }: Report): TopicFact[] {
  const settings = proxy?.settings.map(({ source, http, https, socks, autoDetect, bypass }) => {
    const servers = [http, https, socks].map((server) => (server ? serverText(server) : ''));
    return [source, ...servers, autoDetect ? 'WPAD' : '', ...bypass.map((host) => `!${host}`)];
  });
  const used = settings?.filter(([, ...parts]) => parts.some((part) => part !== ''));
  const scripts = proxy?.settings.flatMap(({ pac }) => (pac === undefined ? [] : [pac]));
  const state = proxy?.pac === undefined ? [] : [word(`proxy.script.${proxy.pac}`)];
  return [
    {
      topic: 'proxy',
      values: used?.map((parts) => parts.filter((part) => part !== '').join(' ')),
      isNamed: true,
    },
    { topic: 'pac', values: scripts && [...scripts, ...(scripts.length > 0 ? state : [])], isNamed: true },
  ];
}

function serverText({ kind, host, port }: ProxyServer): string {
  return `${kind}://${endpointText(host, port)}`;
}

/** Products that put a certificate of their own in the place of a server's. */
function inspections({ checks }: Report): Values | undefined {
  const tls = checks.flatMap(({ details }) =>
    details.addresses.flatMap(({ attempts }) => attempts.flatMap((each) => each.details.tls ?? [])),
  );
  if (tls.length === 0) return undefined;
  const found = tls.flatMap(({ inspection }) => inspection ?? []);
  const named = [...new Set(found.flatMap(({ product }) => product ?? []))].sort();
  return named.length > 0 || found.length === 0 ? named : [word('compare.unnamed')];
}

function fakedOpens({ canary: { state, fakedPorts }, checks }: Report): string[] | undefined {
  if (state === 'off' || state === 'not-run') return undefined;
  return state === 'faked' ? namesOfMet(fakedPorts, checks).map(String) : [];
}

function systemOf({ platform, release, facts }: Report['machine']): Values | undefined {
  return valueOf(facts?.os, ({ name, version }) => [name, version]) ?? [platform, release];
}

function profileFacts(report: Report): TopicFact[] {
  const { scenario, checks, demo = false } = report;
  const known = scenarioIds.find((id) => id === scenario.id);
  return [
    ...roles.flatMap((role) => hostsOf(role, checks)),
    ...checks.flatMap((row): TopicFact[] => [
      // In a demo, the system gives out the ports anew each time.
      ...(demo
        ? []
        : [
            {
              topic: 'ports',
              subject: row.id,
              values: [portText(row)],
              rows: [row.id],
            } satisfies TopicFact,
          ]),
      { topic: 'expectation', subject: row.id, values: [word(`expectation.${row.expectation}`)], rows: [row.id] },
    ]),
    ...optionFacts(scenario.options),
    { topic: 'profile', values: scenario.profileName === undefined ? [] : [scenario.profileName], isNamed: true },
    {
      topic: 'scenario',
      values: [
        known ? word(`scenario.${known}.name`) : scenario.id,
        word('compare.scenario-version', { version: scenario.version }),
      ],
    },
  ];
}

function hostsOf(role: ReportCheck['role'], checks: readonly ReportCheck[]): TopicFact[] {
  const rows = checks.filter((row) => row.role === role);
  if (rows.length === 0) return [];
  const hosts = [...new Set(rows.flatMap(({ host }) => (host === null ? [] : [host])))].sort();
  return [{ topic: 'hosts', subject: role, values: hosts, isNamed: true, rows: rows.map(({ id }) => id) }];
}

const switches = ['mail', 'updates', 'trace', 'transport', 'discovery', 'hold', 'counterpart', 'throughput'] as const;

function optionFacts({ rehearsal, ...options }: Report['scenario']['options']): TopicFact[] {
  return [
    ...switches.map((name): TopicFact => {
      const value = options[name];
      return { topic: 'option', subject: name, values: value === undefined ? [] : [optionText(value)] };
    }),
    {
      topic: 'option',
      subject: 'rehearsal',
      values: rehearsal ? [rehearsal.protocol, String(rehearsal.bytes)] : [],
    },
  ];
}

function optionText(value: boolean | number | string): Values[number] {
  return typeof value === 'boolean' ? onOff(value) : String(value);
}

function onOff(isOn: boolean): Message {
  return word(isOn ? 'compare.on' : 'compare.off');
}

function word(key: string, params?: Message['params']): Message {
  return params === undefined ? { key } : { key, params };
}
