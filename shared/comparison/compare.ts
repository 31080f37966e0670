import type { Report } from '../report.ts';
import { standInOf } from '../stand-in.ts';
import { compareCauses } from './cause-changes.ts';
import {
  type Comparison,
  comparisonFormat,
  type Difference,
  type NameState,
  type RowComparison,
  type Side,
  type Topic,
  topics,
  type Unlikeness,
  unlikenesses,
} from './comparison.ts';
import { weightOf } from './explains.ts';
import { nameStateOf } from './names-comparable.ts';
import { compareRows, isChanged, verdictOf } from './row-changes.ts';
import { type TopicFact, topicFacts } from './topic-facts.ts';

/** A report as it was opened. */
export interface Opened {
  report: Report;
  file: string;
  intact: boolean;
}

/** What changed from the first report to the second, and what differs around the rows that could explain it. */
export function compareReports(a: Opened, b: Opened): Comparison {
  const rows = compareRows(a.report, b.report);
  const [factsA, factsB] = [topicFacts(a.report), topicFacts(b.report)];
  const names = nameStateOf(a.report, b.report, factsA, factsB);
  const { differences, untold } = compareFacts(factsA, factsB, names);
  const [sideA, sideB] = [sideOf(a), sideOf(b)];
  const unlike = unlikenessOf(sideA, sideB);
  const ranked = rank(differences, rows.filter(isChanged));
  return {
    format: comparisonFormat,
    a: sideA,
    b: sideB,
    verdict: unlike ? 'untold' : verdictOf(rows),
    ...(unlike && { unlike }),
    names,
    rows,
    causes: compareCauses(a.report, b.report),
    likely: ranked.filter((each) => each.rows.length > 0),
    otherDifferences: ranked.filter((each) => each.rows.length === 0),
    untold,
  };
}

/** A real report and one of a stand-in, an exercise or a trial run: what changed may be of that alone. */
function unlikenessOf(a: Side, b: Side): Comparison['unlike'] {
  const [inA, inB] = [whatOf(a), whatOf(b)];
  if (inA === inB) return undefined;
  const what = unlikenesses.find((each) => each === inA || each === inB);
  return what && { side: what === inA ? 'A' : 'B', what };
}

function whatOf({ standIn, training, demo }: Side): Unlikeness | undefined {
  if (training) return 'training';
  if (demo) return 'demo';
  return standIn;
}

/** What can be said of a report before it is compared. */
export function sideOf({ report, file, intact }: Opened): Side {
  const standIn = standInOf(report);
  const { id, createdAt, light, ended, demo = false, training, scenario, redaction } = report;
  return {
    file,
    id,
    createdAt,
    light,
    ended,
    demo,
    ...(training && { training }),
    ...(standIn && { standIn }),
    intact,
    scenario: scenario.id,
    ...(scenario.profileName !== undefined && { profileName: scenario.profileName }),
    redaction: redaction?.level ?? 'none',
  };
}

interface Found extends Omit<Difference, 'rows'> {
  /** The rows that it concerns, as far as it concerns only some. */
  about: readonly string[] | undefined;
}

function compareFacts(factsA: readonly TopicFact[], factsB: readonly TopicFact[], names: NameState) {
  const inB = new Map(factsB.toReversed().map((fact) => [idOf(fact), fact]));
  const inA = new Map(factsA.toReversed().map((fact) => [idOf(fact), fact]));
  const differences: Found[] = [];
  const untold = new Set<Topic>();
  for (const [id, a] of inA) {
    const b = inB.get(id);
    // What only one report is about is no difference of the machines.
    if (b === undefined) continue;
    const { topic, subject } = a;
    if (a.values === undefined || b.values === undefined) {
      untold.add(topic);
      continue;
    }
    if (isEqual(a.values, b.values) && (!a.isNamed || names === 'comparable')) continue;
    // That one has something and the other nothing shows without names.
    const isToBeTold = !a.isNamed || names === 'comparable' || (a.values.length === 0) !== (b.values.length === 0);
    if (!isToBeTold) {
      if (a.values.length > 0) untold.add(topic);
      continue;
    }
    const about = a.rows && [...new Set([...a.rows, ...(b.rows ?? [])])];
    differences.push({ topic, ...(subject !== undefined && { subject }), a: a.values, b: b.values, about });
  }
  return { differences, untold: topics.filter((topic) => untold.has(topic)) };
}

function idOf({ topic, subject = '' }: TopicFact): string {
  return `${topic} ${subject}`;
}

function isEqual(a: TopicFact['values'], b: TopicFact['values']): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** By how much each could explain, over all changed rows. */
function rank(differences: readonly Found[], changed: readonly RowComparison[]): Difference[] {
  const weighed = differences.map(({ about, ...difference }) => {
    const weights = changed.map((row) => ({ id: row.id, weight: weightFor(difference.topic, row, about) }));
    const rows = weights.filter(({ weight }) => weight > 0).map(({ id }) => id);
    return {
      weight: weights.reduce((sum, each) => sum + each.weight, 0),
      difference: { ...difference, rows: rows.sort() },
    };
  });
  return weighed
    .sort(
      (x, y) =>
        y.weight - x.weight ||
        topics.indexOf(x.difference.topic) - topics.indexOf(y.difference.topic) ||
        ((x.difference.subject ?? '') < (y.difference.subject ?? '') ? -1 : 1),
    )
    .map(({ difference }) => difference);
}

/** Another port or another expectation of a row explains whatever the row came to. */
const decisive: ReadonlySet<Topic> = new Set(['ports', 'expectation']);
const decisiveWeight = 100;

function weightFor(topic: Topic, { id, a, b }: RowComparison, about: readonly string[] | undefined): number {
  if (about !== undefined && !about.includes(id)) return 0;
  if (decisive.has(topic)) return decisiveWeight;
  return Math.max(...[a, b].flatMap((side) => (side ? [weightOf(topic, side.reason)] : [])), 0);
}
