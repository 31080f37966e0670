import { inUse, type RowWay } from '../../../shared/row-texts.ts';

/** What stands above each row: a heading on the first one of its purpose and host, as the rows in use have it. */
export function headingsOf(ways: readonly RowWay[]): (RowWay | null)[] {
  const parts: RowWay[][] = [];
  for (const way of ways) {
    const part = parts.at(-1);
    const [first] = part ?? [];
    if (part && first?.group === way.group && first.host === way.host) part.push(way);
    else parts.push([way]);
  }
  return parts.flatMap((part) => part.map((_, at) => (at === 0 ? (inUse(part)[0] ?? null) : null)));
}
