import { inUse, type RowWay } from '../../../shared/row-texts.ts';

/**
 * What stands above each row: a heading on the first one of its purpose and host, as the rows in use have it.
 * @param all - the rows out of which these were chosen: a search that lists one that is switched off changes no heading
 */
export function headingsOf(ways: readonly RowWay[], all: readonly RowWay[] = ways): (RowWay | null)[] {
  const parts = new Map<string, RowWay[]>();
  for (const way of all) {
    const part = parts.get(partOf(way));
    if (part) part.push(way);
    else parts.set(partOf(way), [way]);
  }
  return ways.map((way, at) => {
    const before = ways[at - 1];
    if (before && partOf(before) === partOf(way)) return null;
    const [told = way] = inUse(parts.get(partOf(way)) ?? []);
    return told;
  });
}

function partOf({ group, host }: RowWay): string {
  return host === null ? group : `${group} ${host}`;
}
