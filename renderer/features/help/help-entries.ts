import { type CauseFamily, causeFamilies, causeTraits } from '../../../shared/causes.ts';
import type { TextKey, Translate } from '../../../shared/locales/texts.ts';
import { type Mark, marks } from '../../../shared/marks.ts';
import { portsOf } from '../../../shared/ports.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import { expectations, groups, rowIds, services, states } from '../../../shared/words.ts';
import { reasonGroups } from './reason-groups.ts';

/** One thing that the help explains. */
export interface HelpEntry {
  id: string;
  title: string;
  /** What else it is known by: its ports, or its word in reports. */
  tags: string[];
  paragraphs: { label?: string; text: string }[];
  light?: Mark;
}

export interface HelpGroup {
  id: string;
  /** `null` where the section has one group only. */
  title: string | null;
  entries: HelpEntry[];
}

export interface HelpSection {
  id: 'light' | 'rows' | 'causes' | 'reasons' | 'states' | 'services' | 'expectations';
  title: string;
  lead: string;
  groups: HelpGroup[];
}

/** What 4D listens on where nobody has moved it. */
const factoryPorts = portsOf({});

/** All that PortAmpel's words mean, in the order in which a newcomer needs it. */
export function helpSections(t: Translate, scenarios: readonly Scenario[]): HelpSection[] {
  return [
    section('light', t, [{ id: 'light', title: null, entries: marks.map((light) => lightEntry(light, t)) }]),
    section('rows', t, rowGroups(t, scenarios)),
    section('causes', t, causeGroups(t)),
    section('reasons', t, reasonGroupsOf(t)),
    section('states', t, words(t, 'state', states)),
    section('services', t, words(t, 'service', services)),
    section('expectations', t, words(t, 'expectation', expectations)),
  ];
}

function section(id: HelpSection['id'], t: Translate, ofSection: HelpGroup[]): HelpSection {
  return { id, title: t(`help-view.${id}`), lead: t(`help-view.${id}.lead`), groups: ofSection };
}

function lightEntry(light: Mark, t: Translate): HelpEntry {
  return {
    id: `light-${light}`,
    title: t(`light.${light}`),
    tags: [light],
    paragraphs: [{ text: t(`light.${light}.meaning`) }],
    light,
  };
}

function rowGroups(t: Translate, scenarios: readonly Scenario[]): HelpGroup[] {
  return groups.flatMap((group) => {
    const ids = rowIds.filter((id) =>
      scenarios.some(({ rows }) => rows.some((row) => row.id === id && row.group === group)),
    );
    if (ids.length === 0) return [];
    return [{ id: group, title: t(`group.${group}`), entries: ids.map((id) => rowEntry(id, t, scenarios)) }];
  });
}

function rowEntry(id: (typeof rowIds)[number], t: Translate, scenarios: readonly Scenario[]): HelpEntry {
  const uses = scenarios.flatMap((scenario) =>
    scenario.rows.filter((row) => row.id === id).map((row) => ({ scenario: scenario.id, row })),
  );
  const ports = uses.map(({ row }) => {
    const port = typeof row.port === 'number' ? row.port : factoryPorts[row.port];
    return `${row.transport.toUpperCase()} ${port}`;
  });
  const inScenarios = uses.map(
    ({ scenario, row }) => `${t(`scenario.${scenario}.name`)} (${t(`expectation.${row.expectation}`)})`,
  );
  return {
    id: `row-${id}`,
    title: t(`row.${id}.name`),
    tags: [...new Set(ports)],
    paragraphs: [{ text: t(`row.${id}.purpose`) }, { label: t('explain.in-scenarios'), text: inScenarios.join('\n') }],
  };
}

const families = Object.keys(causeFamilies) as CauseFamily[];

function causeGroups(t: Translate): HelpGroup[] {
  return families.map((family) => ({
    id: `causes-${family}`,
    title: t(`help-view.causes.${family}`),
    entries: causeFamilies[family].map((id) => ({
      id: `cause-${id}`,
      title: t(`cause.${id}.name`),
      tags: [id],
      paragraphs: [
        { label: t('check.meaning'), text: t(`cause.${id}.about`) },
        { label: t('finding.owner'), text: t(`owner.${causeTraits[id].owner}`) },
      ],
    })),
  }));
}

function reasonGroupsOf(t: Translate): HelpGroup[] {
  return reasonGroups.map(({ id, reasons }) => ({
    id,
    title: t(`help-view.reasons.${id}`),
    entries: reasons.map((reason) => ({
      id: `reason-${reason}`,
      title: t(`reason.${reason}.short`),
      tags: [reason],
      paragraphs: [
        { label: t('check.meaning'), text: t(`reason.${reason}.meaning`) },
        { label: t('check.next'), text: t(`reason.${reason}.next`) },
      ],
    })),
  }));
}

type WordKind = 'state' | 'service' | 'expectation';

function words(t: Translate, kind: WordKind, all: readonly string[]): HelpGroup[] {
  const entries = all.map((word) => ({
    id: `${kind}-${word}`,
    title: t(`${kind}.${word}` as TextKey),
    tags: [word],
    paragraphs: [{ text: t(`${kind}.${word}.meaning` as TextKey) }],
  }));
  return [{ id: kind, title: null, entries }];
}
