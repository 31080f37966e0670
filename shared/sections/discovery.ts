import type { Discovered, DiscoveryFacts, RehearsalFacts, SearchedFrom, UnmetReason } from '../facts/discovery.ts';
import { labelled } from '../labelled.ts';
import type { Translate } from '../locales/texts.ts';
import type { Details } from '../observation.ts';
import type { Section } from '../section.ts';

type Entry = Section['entries'][number];

/** What the search for servers heard, from where it was sent, and what could not be used. */
export function discoverySection({ discovery }: Details, t: Translate): Section[] {
  if (discovery === undefined) return [];
  return [
    {
      title: t('discovery.title'),
      entries: [
        ...discovery.servers.map((server): Entry => [t('discovery.server'), serverText(server, t)]),
        ...noteTexts(discovery, t).map((text): Entry => [t('discovery.server'), text]),
        ...searchEntries(discovery, t),
      ],
    },
    ...(discovery.rehearsal
      ? [{ title: t('rehearsal.title'), entries: rehearsalEntries(discovery.rehearsal, t) }]
      : []),
    ...(discovery.unmet
      ? [
          {
            title: t('rehearsal.title'),
            entries: [[t('rehearsal.unmet'), t(`rehearsal.unmet.${discovery.unmet}`)] as const],
          },
        ]
      : []),
  ];
}

/** Why the counterpart was not met. */
export function unmetText(unmet: UnmetReason, t: Translate): string {
  return labelled(t('rehearsal.unmet'), t(`rehearsal.unmet.${unmet}`), t);
}

/** What both ends sent and got while the counterpart was to be found. */
export function rehearsalEntries({ there, here, seenAs, networks, ...rest }: RehearsalFacts, t: Translate): Entry[] {
  const way =
    seenAs === here ? t('rehearsal.way.text', { here, there }) : t('rehearsal.way.translated', { here, seenAs, there });
  const entries: Entry[] = [[t('rehearsal.way'), way]];
  if (networks.length === 0) entries.push([t('rehearsal.network'), t('rehearsal.silent')]);
  for (const { address, prefixLength, sent, trouble } of networks) {
    const network = `${address}/${prefixLength}`;
    const text =
      trouble === undefined
        ? t('rehearsal.network.sent', { network, sent })
        : labelled(network, t(`discovery.trouble.${trouble}`), t);
    entries.push([t('rehearsal.network'), text]);
  }
  const { heard, limited, query, call } = rest;
  if (limited !== undefined) entries.push([t('rehearsal.limited'), t('rehearsal.limited.text', { count: limited })]);
  entries.push([t('rehearsal.heard'), String(heard)]);
  if (query) entries.push([t('rehearsal.query'), t('rehearsal.query.text', query)]);
  if (call) entries.push([t('rehearsal.call'), t('rehearsal.call.text', call)]);
  return entries;
}

/** From where it was searched and listened, alike in the evidence and in the command's own table. */
export function searchEntries(discovery: DiscoveryFacts, t: Translate): Entry[] {
  const { from, otherSearches } = discovery;
  return [
    ...from.map((each): Entry => [`${each.name} ${each.address}/${each.prefixLength}`, searchText(each, t)]),
    [t('discovery.listening'), listeningText(discovery, t)],
    ...(otherSearches === undefined
      ? []
      : [[t('discovery.other-searches'), t('discovery.other-searches.text', { count: otherSearches })] as const]),
  ];
}

/** What a reader must know so as not to take the list for complete. */
export function noteTexts({ serversLeftOut, flooded }: DiscoveryFacts, t: Translate): string[] {
  return [...(serversLeftOut ? [t('discovery.more')] : []), ...(flooded ? [t('discovery.flooded')] : [])];
}

/** How somebody was heard, and how often. */
export function viaText({ via, times }: Discovered, t: Translate): string {
  return `${t(`discovery.via.${via}`)} (${times}×)`;
}

function serverText(server: Discovered, t: Translate): string {
  const { machine, database, heard, address, sought, standIn } = server;
  return [
    machine ?? heard ?? t('discovery.unnamed'),
    ...(database ? [t('discovery.database', { database })] : []),
    server.interface === undefined ? address : `${address} ${server.interface}`,
    viaText(server, t),
    ...(sought ? [t('discovery.sought')] : []),
    ...(standIn ? [standInText(standIn, t)] : []),
  ].join(' · ');
}

/** That somebody is no server, in its own words, and whether these are proven. */
export function standInText(standIn: NonNullable<Discovered['standIn']>, t: Translate): string {
  return `${t('discovery.stand-in')} (${t(`discovery.stand-in.${standIn}`)})`;
}

function searchText({ queries, trouble, errorCode }: SearchedFrom, t: Translate): string {
  if (trouble !== undefined) return withCode(t(`discovery.trouble.${trouble}`), errorCode, t);
  const sent = queries.filter(({ packets }) => packets > 0).map(({ to }) => to);
  const failed = queries.filter((query) => query.trouble !== undefined);
  return [
    sent.length > 0 ? t('discovery.sent', { to: sent.join(', ') }) : t('discovery.nothing-sent'),
    ...failed.map((query) => {
      const text = t(`discovery.trouble.${query.trouble ?? 'failed'}`);
      return t('discovery.not-sent', { to: query.to, trouble: withCode(text, query.errorCode, t) });
    }),
  ].join('; ');
}

function listeningText({ listening, listenErrorCode, port }: DiscoveryFacts, t: Translate): string {
  return withCode(t(`discovery.listening.${listening}`, { port }), listenErrorCode, t);
}

function withCode(text: string, code: string | undefined, t: Translate): string {
  return code === undefined ? text : t('discovery.with-code', { text, code });
}
