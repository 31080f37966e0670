import { faultsFor, loadScenario } from '../engine/index.ts';
import { causeIds, causeTraits } from '../shared/causes.ts';
import { type Check, isMeasurable } from '../shared/check.ts';
import type { TextKey, Translate } from '../shared/locales/texts.ts';
import {
  expectations,
  type Fault,
  faults,
  lights,
  plannedProbeNames,
  probeNames,
  type RowId,
  reasons,
  roles,
  rowIds,
  type ScenarioId,
  scenarioIds,
  services,
  states,
} from '../shared/words.ts';
import { everyCheck } from './every-check.ts';

/** What a word means: its title, and paragraphs to be wrapped. */
export interface Explanation {
  title: string;
  paragraphs: string[];
}

interface Kind {
  heading: TextKey;
  words: readonly string[];
  explain: (word: string, t: Translate) => Explanation;
}

function kind<T extends string>(
  heading: TextKey,
  words: readonly T[],
  explain: (word: T, t: Translate) => Explanation,
): Kind {
  // Called for the kind's own words alone.
  return { heading, words, explain: explain as Kind['explain'] };
}

/** Every word of reports, help and messages, by kind. */
export const vocabulary: readonly Kind[] = [
  kind('explain.scenarios', scenarioIds, (id, t) => ({
    title: `${id}: ${t(`scenario.${id}.name`)}`,
    paragraphs: [
      t(`scenario.${id}.summary`),
      `${t('explain.rows')}: ${loadScenario(id)
        .rows.map((row) => row.id)
        .join(', ')}`,
    ],
  })),
  kind('explain.rows', rowIds, (id, t) => ({
    title: `${id}: ${t(`row.${id}.name`)}`,
    paragraphs: [
      t(`row.${id}.purpose`),
      `${t('explain.in-scenarios')}: ${scenariosOf(id)
        .map((scenario) => t(`scenario.${scenario}.name`))
        .join('; ')}`,
    ],
  })),
  kind('explain.roles', roles, (role, t) => ({
    title: `${role}: ${t(`role.${role}`)}`,
    paragraphs: [t(`role.${role}.help`)],
  })),
  kind('explain.probes', [...probeNames, ...plannedProbeNames], (probe, t) => ({
    title: `${probe}: ${t('explain.probe')}`,
    paragraphs: [
      t(`probe.${probe}`),
      ...rowsText(
        t,
        idsWhere((check) => check.probe === probe),
      ),
    ],
  })),
  kind('explain.causes', causeIds, (id, t) => ({
    title: `${id}: ${t(`cause.${id}.name`)}`,
    paragraphs: [t(`cause.${id}.about`), `${t('finding.owner')}: ${t(`owner.${causeTraits[id].owner}`)}`],
  })),
  kind('explain.reasons', reasons, (reason, t) => ({
    title: `${reason}: ${t(`reason.${reason}.short`)}`,
    paragraphs: [t(`reason.${reason}.meaning`), `${t('check.next')}: ${t(`reason.${reason}.next`)}`],
  })),
  kind('explain.states', states, (state, t) => ({
    title: `${state}: ${t(`state.${state}`)}`,
    paragraphs: [t(`state.${state}.meaning`)],
  })),
  kind('explain.services', services, (service, t) => ({
    title: `${service}: ${t(`service.${service}`)}`,
    paragraphs: [t(`service.${service}.meaning`)],
  })),
  kind('explain.lights', lights, (light, t) => ({
    title: `${light}: ${t(`light.${light}`)}`,
    paragraphs: [t(`light.${light}.meaning`)],
  })),
  kind('explain.expectations', expectations, (expectation, t) => ({
    title: `${expectation}: ${t(`expectation.${expectation}`)}`,
    paragraphs: [t(`expectation.${expectation}.meaning`)],
  })),
  kind('explain.faults', faults, (fault, t) => ({
    title: `${fault}: ${t('explain.fault')}`,
    paragraphs: [t('explain.fault.does', { what: t(`fault.${fault}`) }), ...faultTexts(fault, t)],
  })),
];

/** All meanings of a word; a port stands for its rows. */
export function explanationsOf(word: string, t: Translate): Explanation[] {
  const ids = idsWhere(({ port }) => String(port) === word);
  return vocabulary.flatMap(({ words, explain }) => {
    const meant = words === rowIds ? [word, ...ids] : [word];
    return words.filter((own) => meant.includes(own)).map((own) => explain(own, t));
  });
}

/** The ports that the rows use by default. */
export function portsOfRows(): string[] {
  return [...new Set(allChecks().map(({ check }) => String(check.port)))];
}

function scenariosOf(id: RowId): ScenarioId[] {
  return scenarioIds.filter((scenario) => loadScenario(scenario).rows.some((row) => row.id === id));
}

const allChecks = () =>
  scenarioIds.flatMap((scenario) =>
    everyCheck(scenario).map((check): { scenario: ScenarioId; check: Check } => ({ scenario, check })),
  );

function idsWhere(isMeant: (check: Check) => boolean): string[] {
  const meant = allChecks().filter(({ check }) => isMeant(check));
  return [...new Set(meant.map(({ check }) => check.id))];
}

function rowsText(t: Translate, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [`${t('explain.rows')}: ${ids.join(', ')}`];
}

/** The rows that can have a fault, and a command that shows it. */
function faultTexts(fault: Fault, t: Translate): string[] {
  const able = allChecks().filter(({ check }) => isMeasurable(check) && faultsFor(check).includes(fault));
  const [first] = able;
  if (!first) return [];
  const asked = { transfer: ' --rehearse 1MB', hold: ' --hold 1', quic: ' --transport either' };
  const extra = Object.entries(asked).find(([probe]) => probe === first.check.probe)?.[1] ?? '';
  const command = `portampel check --demo --scenario ${first.scenario}${extra} --fault ${first.check.id}=${fault}`;
  return [...rowsText(t, [...new Set(able.map(({ check }) => check.id))]), `${t('explain.fault.try')}: ${command}`];
}
