import type { Discovered, DiscoveryFacts } from '../../shared/facts/discovery.ts';
import { noteTexts, searchEntries, viaText } from '../../shared/sections/discovery.ts';
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
    facts.servers.length > 0 ? serverTable(facts.servers, context) : [],
    noteTexts(facts, t),
    searchTable(facts, context),
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
    server.service ?? '',
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

function searchTable(facts: DiscoveryFacts, { t, terminal }: Context): string[] {
  const entries = searchEntries(facts, t);
  const width = Math.max(...entries.map(([label]) => label.length)) + 4;
  return [
    colours(terminal.colour).bold(t('discover.searched-from')),
    ...entries.flatMap(([label, text]) =>
      wrap(text, Math.max(20, terminal.columns - width)).map(
        (line, index) => (index === 0 ? `  ${label}` : '').padEnd(width) + line,
      ),
    ),
  ];
}
