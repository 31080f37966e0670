import { type PreviewEntry, type RedactedKind, redactedKinds } from '../../../shared/redaction.ts';

/** One line of the preview. Its id holds for as long as the preview does. */
export interface PreviewRow extends PreviewEntry {
  id: string;
}

export interface PreviewFilter {
  query: string;
  changedOnly: boolean;
}

export interface PreviewGroup {
  kind: RedactedKind;
  rows: PreviewRow[];
}

export function rowsOf(entries: readonly PreviewEntry[]): PreviewRow[] {
  return entries.map((entry, index) => ({ ...entry, id: String(index) }));
}

/** Group by group, the rows that a filter leaves; what is struck counts as changed. */
export function groupsOf(
  rows: readonly PreviewRow[],
  { query, changedOnly }: PreviewFilter,
  struck: ReadonlySet<string>,
): PreviewGroup[] {
  const sought = query.trim().toLowerCase();
  const shown = rows.filter((row) => {
    if (changedOnly && !isChanged(row, struck)) return false;
    return sought === '' || `${row.before}\n${row.after}`.toLowerCase().includes(sought);
  });
  return redactedKinds
    .map((kind) => ({ kind, rows: shown.filter((row) => row.kind === kind) }))
    .filter((group) => group.rows.length > 0);
}

/** The groups as far as so many rows reach: a list of tens of thousands takes seconds to build. */
export function groupsUpTo(groups: readonly PreviewGroup[], count: number): PreviewGroup[] {
  let left = count;
  return groups.flatMap(({ kind, rows }) => {
    const first = rows.slice(0, left);
    left -= first.length;
    return first.length === 0 ? [] : [{ kind, rows: first }];
  });
}

function isChanged({ before, after }: PreviewRow, struck: ReadonlySet<string>): boolean {
  return before !== after || struck.has(before);
}

export interface PreviewCounts {
  total: number;
  replaced: number;
  struck: number;
}

export function countsOf(rows: readonly PreviewRow[], struck: ReadonlySet<string>): PreviewCounts {
  return {
    total: rows.length,
    replaced: rows.filter((row) => row.before !== row.after && !struck.has(row.before)).length,
    struck: rows.filter(({ before }) => struck.has(before)).length,
  };
}

/** The texts that are struck once the rows with these ids are; what the filter hides stays as it is. */
export function struckAfter(
  before: ReadonlySet<string>,
  shown: readonly PreviewRow[],
  selected: 'all' | ReadonlySet<unknown>,
): ReadonlySet<string> {
  const after = new Set(before);
  // One text may stand in several rows: the one that was toggled counts.
  for (const { id, before: text } of shown) {
    const isSelected = selected === 'all' || selected.has(id);
    if (isSelected !== before.has(text)) {
      if (isSelected) after.add(text);
      else after.delete(text);
    }
  }
  return after;
}
