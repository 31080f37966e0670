import {
  type DatagramFacts,
  type Door,
  type EchoFailure,
  type EchoStage,
  echoStages,
  type PairFacts,
} from '../facts/counterpart.ts';
import { endpointText, withoutZone } from '../host.ts';
import type { Translate } from '../locales/texts.ts';
import { printable } from '../printable.ts';
import { isCalledIn } from '../row-texts.ts';
import type { Describe, Section } from '../section.ts';
import { rounded } from '../sizes.ts';
import { wilsonInterval } from '../wilson.ts';

type Entry = Section['entries'][number];
type Called = NonNullable<PairFacts['called']>;
type Endpoint = NonNullable<PairFacts['here']>;

/** What two PortAmpels found out about one port: how the connection arrived and in which shape, datagrams, the call back. */
export const describePair: Describe = ({ pair }, t, row) => {
  if (!pair) return [];
  const { datagrams, called, crowdedAt } = pair;
  const wayTitle = isCalledIn(row) ? 'counterpart.way-in.title' : 'counterpart.way.title';
  const parts: Section[] = [
    { title: t(wayTitle), entries: wayEntries(pair, row.port, t) },
    { title: t('counterpart.datagrams.title'), entries: datagrams ? datagramEntries(datagrams, t) : [] },
    {
      title: t('counterpart.call.title'),
      entries: [...unaskedEntry(crowdedAt, t), ...(called ? callEntries(called, pair.echo, t) : [])],
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
};

function wayEntries(pair: PairFacts, dialled: number, t: Translate): Entry[] {
  const { here, seenAs, arrivedAt, said, doors, echo, tls, breach, called } = pair;
  return [
    ...arrivalEntry(pair, t),
    ...(said === undefined ? [] : [[t('counterpart.said'), printable(said)] as const]),
    ...(doors ? [[t('counterpart.doors'), doors.map((door) => doorText(door, t)).join('; ')] as const] : []),
    ...(breach === undefined ? [] : [[t('counterpart.ended'), t(`counterpart.breach.${breach}`)] as const]),
    ...(seenAs ? [[t('counterpart.seen-as'), seenAsText(seenAs, here, t)] as const] : []),
    ...(arrivedAt ? [[t('counterpart.arrived-at'), arrivedAtText(arrivedAt, dialled, t)] as const] : []),
    ...(echo && !called ? echoEntries(echo, stageLabels.out, t) : []),
    ...(tls ? [[t('counterpart.tls'), tlsText(tls, t)] as const] : []),
  ];
}

/** Only where the connection broke: of one that did not, its place of arrival says the same. */
function arrivalEntry({ arrived, unheard, breach, called }: PairFacts, t: Translate): Entry[] {
  if (called || (arrived === undefined && breach === undefined)) return [];
  const word = arrived === undefined ? 'unasked' : arrived ? 'yes' : (unheard ?? 'never');
  return [[t('counterpart.arrival'), t(`counterpart.arrival.${word}`)]];
}

function doorText({ port, errorCode, breach, said }: Door, t: Translate): string {
  const how = breach === undefined ? t('counterpart.call.outcome.refused') : t(`counterpart.breach.${breach}`);
  const text = t('counterpart.doors.value', { port, how: withCode(how, errorCode, t) });
  return said === undefined ? text : t('counterpart.doors.said', { text, said: printable(said) });
}

function seenAsText(seenAs: Endpoint, here: Endpoint | undefined, t: Translate): string {
  const seen = textOf(seenAs);
  if (!here) return seen;
  if (isSame(seenAs, here)) return areComparable(seenAs, here) ? t('counterpart.seen-as.same', { seen }) : seen;
  return t('counterpart.seen-as.translated', { seen, own: textOf(here) });
}

function isSame(a: Endpoint, b: Endpoint): boolean {
  return a.port === b.port && withoutZone(a.address) === withoutZone(b.address);
}

/** The strictest redaction leaves one word for all addresses of a kind: that two are alike says nothing then. */
function areComparable(...ends: Endpoint[]): boolean {
  return ends.every(({ address }) => /[.:]/.test(address));
}

function arrivedAtText({ port }: Endpoint, dialled: number, t: Translate): string {
  return port === dialled
    ? t('counterpart.arrived-at.same', { port })
    : t('counterpart.arrived-at.other', { port, dialled });
}

/** Seen from this PC. In a call back the counterpart sends first. */
const stageLabels = {
  out: { 'full-up': 'counterpart.echo.full-up', 'full-down': 'counterpart.echo.full-down' },
  back: { 'full-up': 'counterpart.echo.full-down', 'full-down': 'counterpart.echo.full-up' },
} as const;

function echoEntries(
  { failed }: NonNullable<PairFacts['echo']>,
  full: (typeof stageLabels)['out' | 'back'],
  t: Translate,
): Entry[] {
  if (!failed) return [[t('counterpart.echo'), t('counterpart.echo.all-passed')]];
  const labels = { small: 'counterpart.echo.small', 'half-close': 'counterpart.echo.half-close', ...full } as const;
  const failedAt = echoStages.indexOf(failed.at);
  const resultOf = (stage: EchoStage, index: number): string => {
    if (index > failedAt) return t('counterpart.echo.untried');
    if (index === failedAt) return failureText(failed, t);
    return t(stage === 'half-close' ? 'counterpart.echo.half-close.passed' : 'counterpart.echo.passed');
  };
  return echoStages.map((stage, index) => [t(labels[stage]), resultOf(stage, index)]);
}

function failureText({ breach, begun }: EchoFailure, t: Translate): string {
  const how = t(`counterpart.breach.${breach}`);
  return begun ? t('counterpart.echo.begun', { how }) : how;
}

function tlsText({ passage, errorCode }: NonNullable<PairFacts['tls']>, t: Translate): string {
  return withCode(t(`counterpart.tls.${passage}`), errorCode, t);
}

function datagramEntries({ sent, bytes, there, back, rttMs }: DatagramFacts, t: Translate): Entry[] {
  const untold = t('counterpart.datagrams.untold');
  return [
    [t('counterpart.datagrams.sent'), t('counterpart.datagrams.sent.value', { datagrams: sent, bytes })],
    [t('counterpart.datagrams.arrived'), there ? String(there.received) : untold],
    [t('counterpart.datagrams.back'), String(back.received)],
    ...(there
      ? [
          ...lossEntry(t('counterpart.datagrams.lost-there'), sent, there.received, t),
          ...lossEntry(t('counterpart.datagrams.lost-back'), there.received, back.received, t),
        ]
      : lossEntry(t('counterpart.datagrams.lost'), sent, back.received, t)),
    ...(there && there.received > 0 ? eachWayEntries(there, back, t) : []),
    ...(rttMs ? [[t('counterpart.datagrams.round-trip'), roundTripText(rttMs, t)] as const] : []),
  ];
}

/** Nothing where none went that way, or where more came than went. */
function lossEntry(label: string, went: number, came: number, t: Translate): Entry[] {
  if (went === 0 || came > went) return [];
  const lost = went - came;
  const { low, high } = wilsonInterval(lost, went);
  const percent = (proportion: number): string => rounded(proportion * 100, 1, t);
  const params = { percent: percent(lost / went), low: percent(low), high: percent(high) };
  return [[label, t('counterpart.datagrams.lost.value', params)]];
}

function eachWayEntries(there: DatagramFacts['back'], back: DatagramFacts['back'], t: Translate): Entry[] {
  const counts = ['reordered', 'duplicates'] as const;
  const jitter = { there: rounded(there.jitterMs, 1, t), back: rounded(back.jitterMs, 1, t) };
  return [
    ...counts.map((count): Entry => {
      const params = { there: there[count], back: back[count] };
      return [t(`counterpart.datagrams.${count}`), t('counterpart.datagrams.each-way', params)];
    }),
    [t('counterpart.datagrams.jitter'), t('counterpart.datagrams.ms-each-way', jitter)],
  ];
}

function roundTripText({ min, median, max }: NonNullable<DatagramFacts['rttMs']>, t: Translate): string {
  const ms = (value: number): string => rounded(value, 1, t);
  return t('counterpart.datagrams.round-trip.value', { min: ms(min), median: ms(median), max: ms(max) });
}

function unaskedEntry(port: number | undefined, t: Translate): Entry[] {
  return port === undefined ? [] : [[t('counterpart.call.unasked'), t('counterpart.call.unasked.value', { port })]];
}

function callEntries(called: Called, echo: PairFacts['echo'], t: Translate): Entry[] {
  const { outcome, errorCode, arrivedHere, unheardHere, holder, callerAs, sent, received = 0 } = called;
  return [
    [t('counterpart.call.outcome'), withCode(t(`counterpart.call.outcome.${outcome}`), errorCode, t)],
    ...(arrivedHere === undefined
      ? []
      : [
          [
            t('counterpart.call.arrived'),
            t(`counterpart.call.arrived.${arrivedHere ? 'yes' : (unheardHere ?? 'no')}`),
          ] as const,
        ]),
    ...(holder === undefined ? [] : [[t('counterpart.call.holder'), holder] as const]),
    ...(callerAs ? [[t('counterpart.call.from'), textOf(callerAs)] as const] : []),
    ...(sent === undefined
      ? []
      : [[t('counterpart.call.datagrams'), t('counterpart.call.datagrams.value', { sent, received })] as const]),
    ...(echo ? echoEntries(echo, stageLabels.back, t) : []),
  ];
}

function withCode(text: string, code: string | undefined, t: Translate): string {
  return code === undefined ? text : t('counterpart.with-code', { text, code });
}

function textOf({ address, port }: Endpoint): string {
  return endpointText(address, port);
}
