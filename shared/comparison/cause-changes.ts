import { places } from '../causes.ts';
import type { Finding, Report } from '../report.ts';
import type { Light } from '../words.ts';
import { type CauseComparison, type CauseSide, causeChanges } from './comparison.ts';

/** The causes of both reports by what they are and where; ids and hosts are another run's and another PC's own. */
export function compareCauses(a: Report, b: Report): CauseComparison[] {
  const inA = causesOf(a);
  const inB = causesOf(b);
  const causes = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((id): CauseComparison[] => {
    const [before, after] = [inA.get(id), inB.get(id)];
    const found = after ?? before;
    if (found === undefined) return [];
    const change = before === undefined ? 'new' : after === undefined ? 'gone' : 'same';
    const { key, place } = found;
    return [{ key, place, change, ...(before && { a: before.side }), ...(after && { b: after.side }) }];
  });
  return causes.sort(
    (x, y) =>
      causeChanges.indexOf(x.change) - causeChanges.indexOf(y.change) ||
      worst(x) - worst(y) ||
      places.indexOf(x.place) - places.indexOf(y.place) ||
      (x.key < y.key ? -1 : 1),
  );
}

function worst({ a, b }: CauseComparison): number {
  return Math.min(...[a, b].flatMap((side) => (side ? [badFirst.indexOf(side.light)] : [])));
}

const badFirst: readonly Light[] = ['red', 'yellow', 'grey', 'green'];

interface Cause {
  key: string;
  place: Finding['place'];
  side: CauseSide;
}

/** One cause may lead several findings, one for each host. The first of them speaks; the rows are those of all. */
function causesOf({ findings }: Report): Map<string, Cause> {
  const causes = new Map<string, Cause>();
  for (const { cause, place, light, confidence, owner, advice, checkIds } of findings) {
    const id = `${place} ${cause.key}`;
    const known = causes.get(id);
    const rows = [...new Set([...(known?.side.rows ?? []), ...checkIds])];
    const [action] = advice;
    const side = known?.side ?? { light, confidence, owner, cause, ...(action && { action }), rows };
    causes.set(id, { key: cause.key, place, side: { ...side, rows } });
  }
  return causes;
}
