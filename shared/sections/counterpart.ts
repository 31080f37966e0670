import { decisiveOf } from '../decisive.ts';
import {
  type Breach,
  type CounterpartFacts,
  type FlowFacts,
  type Listening,
  listeningStates,
} from '../facts/counterpart.ts';
import type { Translate } from '../locales/texts.ts';
import type { Report } from '../report.ts';
import type { Section } from '../section.ts';
import { figures, timeText } from '../sizes.ts';
import { hasStandIn } from '../stand-in.ts';

type Entry = Section['entries'][number];

/** Who answered in the server's place, what it told about its own end, and how fast the way to it is. */
export function counterpartSection(report: Report, t: Translate): Section[] {
  const { counterparts = [] } = report;
  if (counterparts.length === 0) return [];
  const note: Entry[] = hasStandIn(report) ? [[t('counterpart.note'), t('counterpart.stand-in')]] : [];
  return [
    {
      title: t('counterpart.title'),
      entries: [...note, ...counterparts.flatMap((each) => entriesOf(each, report, t))],
    },
  ];
}

function entriesOf({ address, paired, up, down }: CounterpartFacts, report: Report, t: Translate): Entry[] {
  const pairing = paired ? t('counterpart.pairing.through', { port: paired.port }) : t('counterpart.pairing.failed');
  return [
    [t('counterpart.address'), address],
    [t('counterpart.pairing'), pairing],
    ...(paired ? [[t('counterpart.version'), paired.version] as const] : []),
    ...portEntries(paired?.listening ?? [], t),
    ...flowEntries({ up, down }, t),
    ...callEntry(address, report, t),
  ];
}

function portEntries(listening: readonly Listening[], t: Translate): Entry[] {
  return listeningStates.flatMap((state) => {
    const inState = listening.filter((each) => each.state === state);
    const ports = inState.map((one) => inState.filter((other) => portOf(other) === portOf(one)));
    const texts = new Set(ports.map((families) => portText(families, t)));
    return texts.size === 0 ? [] : [[t(`counterpart.ports.${state}`), [...texts].join(', ')] as const];
  });
}

function portOf({ transport, port, holder }: Listening): string {
  return [transport, port, holder].join(' ');
}

/** @param families - the same port over IPv4, IPv6 or both */
function portText(families: readonly Listening[], t: Translate): string {
  const [first] = families;
  if (!first) return '';
  const port = t('counterpart.port', {
    transport: first.transport.toUpperCase(),
    port: first.port,
    families: families.map(({ family }) => `IPv${family}`).join(', '),
  });
  return first.holder === undefined ? port : t('counterpart.port.taken-by', { port, program: first.holder });
}

/** What is worth knowing without asking for all facts. */
export function throughputEntries({ counterparts = [] }: Report, t: Translate): Entry[] {
  return counterparts.flatMap((each) => flowEntries(each, t));
}

function flowEntries({ up, down }: Pick<CounterpartFacts, 'up' | 'down'>, t: Translate): Entry[] {
  const breach = [down, up].find((flow) => flow?.breach !== undefined)?.breach;
  return [
    ...flowEntry(t('counterpart.throughput.there'), up, t),
    ...flowEntry(t('counterpart.throughput.back'), down, t),
    ...(breach === undefined ? [] : [[t('counterpart.throughput'), incompleteText(breach, t)] as const]),
  ];
}

function incompleteText(breach: Breach, t: Translate): string {
  return t(breach === 'cancelled' ? 'counterpart.throughput.cancelled' : 'counterpart.throughput.ended');
}

function flowEntry(label: string, flow: FlowFacts | undefined, t: Translate): Entry[] {
  if (!flow) return [];
  const { bytes, durationMs, breach } = flow;
  const how = breach === undefined ? '' : t(`counterpart.breach.${breach}`);
  if (bytes === 0 || durationMs === 0) return how === '' ? [] : [[label, t('counterpart.throughput.none', { how })]];
  const measured = {
    mbits: figures((bytes * 8) / 1000 / durationMs, t),
    time: timeText(durationMs, t),
  };
  const text =
    how === '' ? t('counterpart.throughput.value', measured) : t('counterpart.throughput.broken', { ...measured, how });
  return [[label, text]];
}

/** The calls back that the counterpart at this address made. */
function callEntry(address: string, { checks }: Report, t: Translate): Entry[] {
  const calls = checks
    .flatMap(({ details }) => details.addresses.filter((seen) => seen.address === address))
    .flatMap((seen) => decisiveOf(seen)?.details.pair?.called ?? []);
  if (calls.length === 0) return [];
  const arrived = calls.filter(({ arrivedHere }) => arrivedHere).length;
  return [[t('counterpart.calls'), t('counterpart.calls.value', { total: calls.length, arrived })]];
}
