import type { DnsAnswer, NameFacts, NamesFacts } from '../facts/names.ts';
import type { Translate } from '../locales/texts.ts';
import { type NameNote, nameNotes } from '../name-notes.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { reasons } from '../words.ts';

type Entry = Section['entries'][number];

/** How the hosts' names resolve. What is worth knowing comes first; older reports, and those without names, have nothing. */
export function namesSection({ names }: Report, t: Translate): Section[] {
  if (names === undefined) return [];
  return [
    {
      title: t('names.title'),
      entries: [
        ...nameNotes(names).map((note): Entry => [t('names.note'), noteText(note, t)]),
        ...names.names.flatMap((name) => nameEntries(name, t)),
        ...leftOutEntries(names, t),
      ],
    },
  ];
}

function nameEntries({ name, system, answers, hostsFile }: NameFacts, t: Translate): Entry[] {
  return [
    [t('names.by-system', { name }), systemText(system, t)],
    ...(hostsFile ? [[t('names.by-hosts-file', { name }), hostsFile.join(', ')] as const] : []),
    ...answers.map(({ server, a, aaaa }): Entry => [t('names.by-server', { name, server }), serverText(a, aaaa, t)]),
  ];
}

function systemText({ addresses, ms, reason, errorCode }: NameFacts['system'], t: Translate): string {
  if (addresses.length > 0) return timed(addresses.join(', '), ms, t);
  const known = reasons.find((word) => word === reason);
  const text = known === undefined ? t('names.outcome.failed') : t(`reason.${known}.short`);
  return timed(errorCode === undefined ? text : `${text} (${errorCode})`, ms, t);
}

/** One word for both families where they fare alike. */
function serverText(a: DnsAnswer, aaaa: DnsAnswer, t: Translate): string {
  if (a.outcome === aaaa.outcome && a.outcome !== 'addresses') {
    return timed(t(`names.outcome.${a.outcome}`), Math.max(a.ms, aaaa.ms), t);
  }
  return `A: ${familyText(a, t)}; AAAA: ${familyText(aaaa, t)}`;
}

function familyText({ outcome, addresses, ms }: DnsAnswer, t: Translate): string {
  return timed(outcome === 'addresses' ? addresses.join(', ') : t(`names.outcome.${outcome}`), ms, t);
}

function timed(text: string, ms: number | null, t: Translate): string {
  return ms === null ? text : t('names.timed', { text, ms: Math.round(ms) });
}

function noteText(note: NameNote, t: Translate): string {
  switch (note.kind) {
    case 'server-silent':
    case 'server-unreachable':
    case 'server-refused':
    case 'server-failed':
      return t(`names.note.${note.kind}`, { server: note.server });
    case 'hosts-file':
      return t('names.note.hosts-file', { name: note.name, addresses: note.addresses.join(', ') });
    case 'split': {
      const who = (side: readonly string[]): string =>
        side.map((one) => (one === 'system' ? t('names.system') : one)).join(', ');
      const { name, privately, publicly } = note;
      return t('names.note.split', { name, privately: who(privately), publicly: who(publicly) });
    }
    case 'disagreement': {
      const { name, knowing, denying } = note;
      return t('names.note.disagreement', { name, knowing: knowing.join(', '), denying: denying.join(', ') });
    }
    case 'system-alone':
      return t('names.note.system-alone', { name: note.name });
    case 'dns-alone':
      return t('names.note.dns-alone', { name: note.name, servers: note.servers.join(', ') });
  }
}

function leftOutEntries({ leftOut, hostsFileErrorCode }: NamesFacts, t: Translate): Entry[] {
  return [
    ...(leftOut ? [[t('names.note'), t('names.left-out', leftOut)] as const] : []),
    ...(hostsFileErrorCode === undefined
      ? []
      : [[t('names.note'), t('names.hosts-file-unread', { code: hostsFileErrorCode })] as const]),
  ];
}
