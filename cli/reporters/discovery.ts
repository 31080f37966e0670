import { announcementLoss } from '../../shared/announcement-loss.ts';
import type { Discovered, DiscoveryFacts } from '../../shared/facts/discovery.ts';
import { labelled } from '../../shared/labelled.ts';
import {
  noteTexts,
  rehearsalEntries,
  searchEntries,
  standInText,
  unmetText,
  viaText,
} from '../../shared/sections/discovery.ts';
import type { Reason } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';

/** What a search came to: what it means, who was heard, from where it was sent. */
export function renderDiscovery(facts: DiscoveryFacts, reason: Reason, context: Context): string {
  const { t, terminal, signal } = context;
  const { bold } = colours(terminal.colour);
  const inLines = (text: string): string[] => wrap(text, terminal.columns);
  const blocks = [
    [
      bold(t(`reason.${reason}.short`)),
      ...inLines(t(`reason.${reason}.meaning`)),
      ...inLines(t(`reason.${reason}.next`)),
      ...(signal.aborted ? inLines(t('discover.stopped')) : []),
    ],
    facts.unmet ? inLines(unmetText(facts.unmet, t)) : [],
    lossLines(facts, context),
    facts.servers.length > 0 ? serverTable(facts.servers, context) : [],
    noteTexts(facts, t),
    searchTable(facts, context),
    rehearsalTable(facts, context),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function serverTable(servers: readonly Discovered[], { t, terminal }: Context): string[] {
  const columns = ['machine', 'database', 'service', 'address', 'interface', 'via'] as const;
  const head = columns.map((column) => t(`discover.column.${column}`));
  const rows = servers.map((server) => [
    server.machine ?? server.heard ?? t('discovery.unnamed'),
    server.database ?? '',
    server.standIn ? standInText(server.standIn, t) : (server.service ?? ''),
    server.address,
    server.interface ?? '',
    viaText(server, t),
  ]);
  const widths = head.map((title, index) => Math.max(...[head, ...rows].map((row) => (row[index] ?? title).length)));
  const inColumns = (row: string[]): string =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [colours(terminal.colour).bold(inColumns(head)), ...rows.map(inColumns)];
}

/** Why a counterpart is not heard, and what to do about it, in the words of the diagnosis. */
function lossLines(facts: DiscoveryFacts, { t, terminal }: Context): string[] {
  const verdict = announcementLoss(facts);
  if (!verdict || !facts.rehearsal) return [];
  const { loss, certainty } = verdict;
  const params = { host: facts.rehearsal.there, ports: String(facts.port) };
  const parts = ['title', 'about', 'do.1', 'do.2'] as const;
  const texts = parts.map((part) => t(`cause.announcement-${loss}.${part}`, params));
  return [labelled(t(`confidence.${certainty}`), texts.shift() ?? '', t), ...texts].flatMap((text) =>
    wrap(text, terminal.columns),
  );
}

function searchTable(facts: DiscoveryFacts, context: Context): string[] {
  return table(context.t('discover.searched-from'), searchEntries(facts, context.t), context);
}

function rehearsalTable({ rehearsal }: DiscoveryFacts, context: Context): string[] {
  const { t } = context;
  return rehearsal ? table(t('rehearsal.title'), rehearsalEntries(rehearsal, t), context) : [];
}

function table(title: string, entries: ReturnType<typeof searchEntries>, { terminal }: Context): string[] {
  const width = Math.max(...entries.map(([label]) => label.length)) + 4;
  return [
    colours(terminal.colour).bold(title),
    ...entries.flatMap(([label, text]) =>
      wrap(text, Math.max(20, terminal.columns - width)).map(
        (line, index) => (index === 0 ? `  ${label}` : '').padEnd(width) + line,
      ),
    ),
  ];
}
