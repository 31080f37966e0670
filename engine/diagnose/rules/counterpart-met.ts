import type { CauseId } from '../../../shared/causes.ts';
import type { Door } from '../../../shared/facts/counterpart.ts';
import type { Message } from '../../../shared/message.ts';
import type { ReportCheck } from '../../../shared/report.ts';
import { namesOfMet } from '../../../shared/row-texts.ts';
import type { Reason, State } from '../../../shared/words.ts';
import { idsOf } from '../faults.ts';
import { faultsOf, isMet, isStoodIn, listeningAt, pairedAt, pairFactsOf } from '../pair.ts';
import type { Cause, Rule } from '../rule.ts';
import type { Scene } from '../scene.ts';
import { hostList, portsOf, sign } from '../signs.ts';

/**
 * Whether there was a counterpart at all, and on which ports. Where there was none, its rows say nothing of the way, and
 * nobody is to blame: a wrong code and a counterpart that has ended look alike from here.
 */
export const counterpartMet: Rule = (scene) => [
  ...notMet(scene),
  ...notListening(scene),
  ...lost(scene),
  ...crowded(scene),
  ...callUntold(scene),
];

const shutStates = new Set<State>(['closed', 'filtered', 'unreachable']);

/** Somebody who closes without the code may well be the counterpart, however many other ports are shut. */
function notMet(scene: Scene): Cause[] {
  if (isMet(scene.report)) return [];
  const [first, second] = answersOf(scene).some(isAnswer) ? [unmet, absent] : [absent, unmet];
  const causes = first(scene);
  return causes.length > 0 ? causes : second(scene);
}

function shutRowsOf({ failing, report }: Scene): ReportCheck[] {
  return failing.filter((row) => isStoodIn(report, row) && shutStates.has(row.state));
}

/** No port let anybody in. */
function absent(scene: Scene): Cause[] {
  const shut = shutRowsOf(scene);
  const behind = [...scene.rows.filter(isUnasked), ...scene.inbound.filter(isUntold)].filter(isShutOut);
  if (shut.length + behind.length === 0) return [];
  const doors = behind.flatMap(doorsOf);
  const isRefused =
    shut.every(({ state }) => state === 'closed') && doors.every(({ errorCode }) => errorCode === 'ECONNREFUSED');
  const params = { host: hostList([...shut, ...behind]), ports: portsOf([...shut, ...doorPlaces(scene, doors)]) };
  return [
    {
      id: 'counterpart-absent',
      params,
      confidence: isRefused ? 'likely' : 'possible',
      checkIds: idsOf([...new Set([...shut, ...behind, ...scene.inbound.filter(isUntold)])]),
      evidence: [
        sign(isRefused ? 'counterpart-refused' : 'counterpart-unanswered', params),
        ...(behind.some(({ transport }) => transport === 'udp') ? [sign('udp-needs-tcp')] : []),
      ],
    },
  ];
}

/** The TCP ports at which a row that is about none of them looked for the counterpart. */
function doorsOf(row: ReportCheck): readonly Door[] {
  return pairFactsOf(row).doors ?? [];
}

/** No TCP port let a connection in. */
function isShutOut(row: ReportCheck): boolean {
  const doors = doorsOf(row);
  return row.light === 'grey' && doors.length > 0 && doors.every(({ breach }) => breach === undefined);
}

/** As the rows name these ports that are about them. */
function doorPlaces({ report }: Scene, doors: readonly Door[]): Parameters<typeof portsOf>[0] {
  return namesOfMet(
    doors.map(({ port }) => port),
    report.checks,
  ).map((port) => ({ port, transport: 'tcp' }));
}

/** Rows about ports on which the counterpart says that it does not listen: whoever answers there is not it. */
function notListening({ report, rows: all, failing }: Scene): Cause[] {
  // Reports of earlier versions call such rows what they look like.
  const rows = [
    ...all.filter((row) => isOpenQuestion(row) && row.reason === 'counterpart-not-listening'),
    ...failing.filter((row) => isStoodIn(report, row) && isAboutNobody(report, row)),
  ];
  if (rows.length === 0) return [];
  return [
    {
      id: 'counterpart-not-listening',
      params: placeOf(rows),
      confidence: 'certain',
      checkIds: idsOf(rows),
      evidence: rows.map((row) => whyNot(report, row)),
    },
  ];
}

const elsewhere: readonly Reason[] = ['counterpart-elsewhere', 'counterpart-altered'];

/** An answer is needed, and there is none. */
function isOpenQuestion({ light, expectation }: ReportCheck): boolean {
  return light === 'grey' && expectation === 'required';
}

function isAboutNobody(report: Scene['report'], row: ReportCheck): boolean {
  const faults = faultsOf(row).filter(({ address }) => pairedAt(report, address));
  return (
    faults.length > 0 &&
    faults.every(({ address, attempt: { state, reason } }) => {
      const isHeard = listeningAt(report, row, address)?.state === 'listening';
      return !isHeard && (shutStates.has(state) || elsewhere.includes(reason));
    })
  );
}

function whyNot(report: Scene['report'], row: ReportCheck): Message {
  const fault = faultsOf(row).find(({ address }) => pairedAt(report, address));
  const listening = fault && listeningAt(report, row, fault.address);
  const params = placeOf([row]);
  if (listening?.state !== 'taken') return sign('counterpart-holds-not', params);
  const { holder } = listening;
  if (holder === undefined) return sign('counterpart-port-held', params);
  return sign('counterpart-port-held-by', { ...params, program: holder });
}

/** Somebody was there, or nobody, and nobody proved to know the code. */
function unmet(scene: Scene): Cause[] {
  const failed = scene.rows.filter(isUnasked);
  const causes = grey('counterpart-unmet', [...failed, ...scene.inbound.filter(isUntold)], (rows) => {
    const answered = rows.filter((row) => isAnswer(pairFactsOf(row)));
    const within = rows.flatMap(doorsOf).filter(isAnswer);
    if (answered.length + within.length === 0) return [];
    const ports = portsOf([...answered, ...doorPlaces(scene, within)]);
    return [sign('nobody-knew-code', { host: hostList(rows), ports })];
  }).map((cause) => withShut(cause, shutRowsOf(scene)));
  const answers = answersOf(scene);
  if (!answers.some(isWordless)) return causes;
  // It may well have been the counterpart, and the code the right one.
  const against = answers.some(isTurnedAway) ? [sign('lockout-alike')] : [];
  return causes.map((cause) => ({ ...cause, confidence: 'likely', against }));
}

/** What is shut beside a port that answers: without the counterpart nobody can say whether it listens there at all. */
function withShut(cause: Cause, shut: readonly ReportCheck[]): Cause {
  if (shut.length === 0) return cause;
  const word = shut.every(({ state }) => state === 'closed') ? 'counterpart-refused' : 'counterpart-unanswered';
  return {
    ...cause,
    checkIds: [...cause.checkIds, ...idsOf(shut)],
    evidence: [...cause.evidence, sign(word, placeOf(shut))],
  };
}

/** What came of looking for the counterpart, at the rows' own ports and at others. */
function answersOf({ rows, inbound }: Scene): Answer[] {
  return [...rows.filter(isUnasked), ...inbound].flatMap((row) => [pairFactsOf(row), ...doorsOf(row)]);
}

/** A connection came about. */
function isAnswer({ breach }: Answer): boolean {
  return breach !== undefined;
}

type Answer = Pick<Door, 'breach' | 'said'>;

/** The counterpart says nothing to whom it does not hear; whoever spoke was somebody else. */
function isWordless({ breach, said }: Answer): boolean {
  return breach !== undefined && said === undefined;
}

/** As it closes on a wrong code, and on any code from where too many wrong ones came. */
function isTurnedAway({ breach, said }: Answer): boolean {
  return isWordless({ breach, said }) && (breach === 'closed' || breach === 'reset');
}

/** It was there at first. */
function lost(scene: Scene): Cause[] {
  const paired = scene.report.counterparts?.find((each) => each.paired !== undefined)?.paired;
  if (!paired) return [];
  const broken = scene.inbound.filter((row) => isUntold(row) && pairFactsOf(row).breach !== undefined);
  const causes = grey('counterpart-lost', [...scene.rows.filter(isUnasked), ...broken], (rows) => [
    sign('met-at-first', { host: hostList(rows), port: paired.port }),
  ]);
  // Silence alone may be a line too slow for an answer in time.
  if ([...scene.rows, ...broken].some(hasClosed)) return causes;
  return causes.map((cause) => ({ ...cause, confidence: 'likely', against: [sign('slow-answer-alike')] }));
}

/** PortAmpel itself turned connections away, at either end. That this row's was one of them is likely. */
function crowded({ rows, inbound }: Scene): Cause[] {
  const turnedAway = [...rows, ...inbound].filter(({ reason }) => reason === 'counterpart-crowded');
  const causes = grey(
    'counterpart-crowded',
    turnedAway,
    (_, place) => [sign('connections-turned-away', place)],
    crowdedPlaceOf,
  );
  return causes.map((cause) => ({ ...cause, confidence: 'likely' }));
}

/** Where that was: a call back is asked for at another port than the one that is to be called. */
function crowdedPlaceOf(rows: readonly ReportCheck[]): Place {
  const places = rows.map((row) => {
    const { crowdedAt } = pairFactsOf(row);
    return { ...(crowdedAt === undefined ? row : { port: crowdedAt }), transport: 'tcp' as const };
  });
  return { host: hostList(rows), ports: portsOf(places) };
}

/** The other end itself, or its system, ended the connection. */
function hasClosed(row: ReportCheck): boolean {
  const { lost: end, breach } = pairFactsOf(row);
  const ending = end ?? (isUntold(row) ? breach : undefined);
  return ending === 'closed' || ending === 'reset';
}

/** It was asked to call, and could not, or nobody here could have heard it, though somebody may have taken the call. */
function callUntold(scene: Scene): Cause[] {
  if (!isMet(scene.report)) return [];
  const rows = scene.inbound.filter((row) => isUntold(row) && pairFactsOf(row).breach === undefined);
  return grey('call-untold', rows, (untold) =>
    untold.flatMap((row) => {
      const holder = pairFactsOf(row).called?.holder;
      return holder === undefined ? [] : [sign('port-held-here-by', { ports: portsOf([row]), program: holder })];
    }),
  );
}

function grey(
  id: CauseId,
  rows: readonly ReportCheck[],
  seen: (rows: readonly ReportCheck[], place: Place) => Message[],
  placed: (rows: readonly ReportCheck[]) => Place = placeOf,
): Cause[] {
  const needed = rows.filter(isOpenQuestion);
  if (needed.length === 0) return [];
  const params = placed(needed);
  return [
    {
      id,
      params,
      confidence: 'certain',
      checkIds: idsOf(needed),
      evidence: [...seen(needed, params), sign('untold', { count: needed.length })],
    },
  ];
}

/** As a text names it. */
type Place = Record<'host' | 'ports', string>;

function placeOf(rows: readonly ReportCheck[]): Place {
  return { host: hostList(rows), ports: portsOf(rows) };
}

/** Reports of earlier versions do not tell whether anybody had been met. */
function isUnasked({ reason }: ReportCheck): boolean {
  return reason === 'pairing-failed' || reason === 'counterpart-unreached' || reason === 'counterpart-gone';
}

/** What the other machine lacks is no want of this one. */
function isUntold({ reason }: ReportCheck): boolean {
  return (
    reason === 'call-untold' ||
    reason === 'call-to-program' ||
    reason === 'udp-readdressed' ||
    reason === 'local-resources'
  );
}
