import type { CauseId, Owner } from '../../shared/causes.ts';
import type { Finding, Report } from '../../shared/report.ts';
import type { Confidence } from '../../shared/words.ts';

export type NetworkKind = 'healthy' | 'single' | 'double';

/** What is the matter, as whoever built the network knows it. */
export interface ExpectedCause {
  cause: CauseId;
  owner: Owner;
  /** The surest word that is honest with what a run can measure there. */
  atMost: Confidence;
  /** The rows that it must lead, all of them and no others; none where it concerns the machine as a whole. */
  rows: readonly string[];
}

/** A network whose faults are known: none, one, or two that have nothing to do with each other. */
export interface LabelledNetwork {
  name: string;
  kind: NetworkKind;
  expected: readonly ExpectedCause[];
}

/** What the diagnosis came to. */
export interface Found {
  cause: string;
  owner: Owner;
  confidence: Confidence;
  rows: readonly string[];
}

export interface Result {
  network: LabelledNetwork;
  found: readonly Found[];
}

export interface Tally {
  right: number;
  of: number;
}

export interface Score {
  kinds: Record<NetworkKind, Tally>;
  /** Each as people read it. A certain word is wrong where its cause, owner or rows are, or where less was honest. */
  wrongCertains: string[];
  /** Networks of which not all was right, with what was found instead. */
  wrong: string[];
  /** How often a cause was concluded, and how often rightly. */
  causes: Map<string, Tally>;
}

/** The share of networks of each kind that must be right. */
const thresholds: Record<NetworkKind, number> = { healthy: 1, single: 0.95, double: 0.8 };

export function foundIn({ findings }: Pick<Report, 'findings'>): Found[] {
  return findings.map(({ cause, owner, confidence, checkIds }: Finding) => ({
    cause: cause.key.replace(/^cause\.(.*)\.title$/, '$1'),
    owner,
    confidence,
    rows: checkIds,
  }));
}

/** A network counts as right only where every fault was found, with its owner and rows, and nothing else was. */
export function score(results: readonly Result[]): Score {
  const kinds: Score['kinds'] = {
    healthy: { right: 0, of: 0 },
    single: { right: 0, of: 0 },
    double: { right: 0, of: 0 },
  };
  const causes: Score['causes'] = new Map();
  for (const { network, found } of results) {
    count(kinds[network.kind], isRight({ network, found }));
    for (const each of found) {
      const tally = causes.get(each.cause) ?? { right: 0, of: 0 };
      count(tally, isExpected(network, each));
      causes.set(each.cause, tally);
    }
  }
  return {
    kinds,
    wrongCertains: results.flatMap(({ network, found }) =>
      found
        .filter((each) => each.confidence === 'certain' && !maySay(network, each))
        .map((each) => `${network.name}: ${told(each)}`),
    ),
    wrong: results
      .filter((result) => !isRight(result))
      .map(({ network, found }) => `${network.name}: ${found.map(told).join('; ') || 'nothing'}`),
    causes,
  };
}

/** What falls short of the thresholds, in words; empty where all is well. */
export function shortcomings({ kinds, wrongCertains, wrong }: Score): string[] {
  const short = (Object.keys(thresholds) as NetworkKind[]).filter(
    (kind) => kinds[kind].right < thresholds[kind] * kinds[kind].of,
  );
  if (short.length === 0 && wrongCertains.length === 0) return [];
  return [
    ...wrongCertains.map((each) => `wrongly certain: ${each}`),
    ...short.map((kind) => `${kind}: ${kinds[kind].right} of ${kinds[kind].of} right`),
    ...wrong.map((each) => `wrong: ${each}`),
  ];
}

const nothing = 'nothing';

/**
 * Rows: the causes that were built; columns: what was found for them, under the same numbers. A fault counts once, for
 * the cause that leads most of its rows; what was found beside the faults counts as found for nothing.
 */
export function confusionMatrix(results: readonly Result[]): string {
  const pairs = results.flatMap(pairsOf);
  const names = [...new Set(pairs.flat())].toSorted((a, b) => Number(a === nothing) - Number(b === nothing));
  const expected = names.filter((name) => pairs.some(([built]) => built === name));
  const width = Math.max(...names.map(({ length }) => length), 'expected'.length);
  const cell = (text: string | number): string => String(text).padStart(3);
  const header = `${'expected \\ found'.padEnd(width + 3)} ${names.map((_, index) => cell(index + 1)).join('')}`;
  const lines = expected.map((built) => {
    const counts = names.map((name) => pairs.filter((pair) => pair[0] === built && pair[1] === name).length);
    return `${cell(names.indexOf(built) + 1)} ${built.padEnd(width)}${counts.map((n) => cell(n || '·')).join('')}`;
  });
  const onlyFound = names.filter((name) => !expected.includes(name));
  const legend = onlyFound.map((name) => `${cell(names.indexOf(name) + 1)} ${name} (found only)`);
  return [header, ...lines, ...legend].join('\n');
}

/** The matrix, and the score in one line per kind and per cause that was ever wrong. */
export function summaryOf(results: readonly Result[]): string {
  const { kinds, wrongCertains, wrong, causes } = score(results);
  const tally = ({ right, of }: Tally): string => `${right} of ${of} right`;
  return [
    confusionMatrix(results),
    '',
    ...Object.entries(kinds).map(([kind, each]) => `${kind}: ${tally(each)}`),
    `wrongly certain: ${wrongCertains.length}`,
    ...[...causes].filter(([, { right, of }]) => right < of).map(([cause, each]) => `${cause}: ${tally(each)}`),
    ...wrong.map((each) => `wrong: ${each}`),
  ].join('\n');
}

/** What was built and what was found for it. */
function pairsOf({ network, found }: Result): [string, string][] {
  const built = network.expected.map((fault): [string, string] => [fault.cause, leaderOf(fault, found) ?? nothing]);
  const led = network.expected.flatMap(({ rows }) => rows);
  const besides = found.filter(
    ({ cause, rows }) => !rows.some((id) => led.includes(id)) && !built.some(([, each]) => each === cause),
  );
  const extra = besides.map(({ cause }): [string, string] => [nothing, cause]);
  const pairs = [...built, ...extra];
  return pairs.length > 0 ? pairs : [[nothing, nothing]];
}

function leaderOf({ cause, rows }: ExpectedCause, found: readonly Found[]): string | undefined {
  if (rows.length === 0) return found.find((each) => each.cause === cause)?.cause;
  const shared = (each: Found): number => each.rows.filter((id) => rows.includes(id)).length;
  const [first] = found.filter((each) => shared(each) > 0).toSorted((a, b) => shared(b) - shared(a));
  return first?.cause;
}

function isRight({ network, found }: Result): boolean {
  return found.length === network.expected.length && found.every((each) => isExpected(network, each));
}

function isExpected({ expected }: LabelledNetwork, found: Found): boolean {
  return expected.some((fault) => isOf(fault, found));
}

function maySay({ expected }: LabelledNetwork, found: Found): boolean {
  return expected.some((fault) => isOf(fault, found) && fault.atMost === 'certain');
}

function isOf({ cause, owner, rows }: ExpectedCause, found: Found): boolean {
  return (
    found.cause === cause &&
    found.owner === owner &&
    found.rows.length === rows.length &&
    found.rows.every((id) => rows.includes(id))
  );
}

function told({ cause, confidence, owner, rows }: Found): string {
  return `${cause} ${confidence} ${owner} (${rows.join(' ')})`;
}

function count(tally: Tally, isRightly: boolean): void {
  tally.of += 1;
  if (isRightly) tally.right += 1;
}
