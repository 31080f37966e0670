import { faultsFor, loadScenario } from '../engine/index.ts';
import { type CauseId, causeIds, causeTraits } from '../shared/causes.ts';
import { type Check, isMeasurable } from '../shared/check.ts';
import { labelled } from '../shared/labelled.ts';
import { renderMessage, type TextKey, type Translate } from '../shared/locales/texts.ts';
import { marks } from '../shared/marks.ts';
import {
  confidences,
  expectations,
  type Fault,
  faults,
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
    title: labelled(id, t(`scenario.${id}.name`), t),
    paragraphs: [
      t(`scenario.${id}.summary`),
      ...rowsText(
        t,
        loadScenario(id).rows.map((row) => row.id),
      ),
    ],
  })),
  kind('explain.rows', rowIds, (id, t) => ({
    title: labelled(id, t(`row.${id}.name`), t),
    paragraphs: [
      t(`row.${id}.purpose`),
      labelled(
        t('explain.in-scenarios'),
        scenariosOf(id)
          .map((scenario) => t(`scenario.${scenario}.name`))
          .join('; '),
        t,
      ),
    ],
  })),
  kind('explain.roles', roles, (role, t) => ({
    title: labelled(role, t(`role.${role}`), t),
    paragraphs: [t(`role.${role}.help`)],
  })),
  kind('explain.probes', probeNames, (probe, t) => ({
    title: labelled(probe, t('explain.probe'), t),
    paragraphs: [t(`probe.${probe}`), ...rowsText(t, idsMeasuredBy(probe))],
  })),
  kind('explain.causes', causeIds, (id, t) => ({
    title: labelled(id, t(`cause.${id}.name`), t),
    paragraphs: [
      t(`cause.${id}.about`),
      labelled(t('finding.owner'), t(`owner.${causeTraits[id].owner}`), t),
      ...stepsOf(id, t),
      labelled(t('training.try'), `portampel check --demo --situation ${id}`, t),
    ],
  })),
  kind('explain.confidences', confidences, (confidence, t) => ({
    title: labelled(confidence, t(`confidence.${confidence}`), t),
    paragraphs: [t(`confidence.${confidence}.meaning`)],
  })),
  kind('explain.reasons', reasons, (reason, t) => ({
    title: labelled(reason, t(`reason.${reason}.short`), t),
    paragraphs: [t(`reason.${reason}.meaning`), labelled(t('check.next'), t(`reason.${reason}.next`), t)],
  })),
  kind('explain.states', states, (state, t) => ({
    title: labelled(state, t(`state.${state}`), t),
    paragraphs: [t(`state.${state}.meaning`)],
  })),
  kind('explain.services', services, (service, t) => ({
    title: labelled(service, t(`service.${service}`), t),
    paragraphs: [t(`service.${service}.meaning`)],
  })),
  kind('explain.lights', marks, (light, t) => ({
    title: labelled(light, t(`light.${light}`), t),
    paragraphs: [t(`light.${light}.meaning`)],
  })),
  kind('explain.expectations', expectations, (expectation, t) => ({
    title: labelled(expectation, t(`expectation.${expectation}`), t),
    paragraphs: [t(`expectation.${expectation}.meaning`)],
  })),
  kind('explain.faults', faults, (fault, t) => ({
    title: labelled(fault, t('explain.fault'), t),
    paragraphs: [t('explain.fault.does', { what: t(`fault.${fault}`) }), ...faultTexts(fault, t)],
  })),
];

/** Words that stand for all words of their kind. */
const kindWords: Readonly<Record<string, TextKey>> = { confidence: 'explain.confidences' };

/** All meanings of a word, in capitals or not; a port stands for its rows. */
export function explanationsOf(typed: string, t: Translate): Explanation[] {
  const word = typed.toLowerCase();
  const ids = idsWhere(({ port }) => String(port) === word);
  const whole = Object.entries(kindWords).find(([kindWord]) => kindWord === word)?.[1];
  return vocabulary.flatMap(({ heading, words, explain }) => {
    const meant = words === rowIds ? [word, ...ids] : [word];
    const own = heading === whole ? words : words.filter((each) => meant.includes(each.toLowerCase()));
    return own.map((each) => explain(each, t));
  });
}

/** What to do, step by step; where a report names host and port, their kinds stand. */
function stepsOf(id: CauseId, t: Translate): string[] {
  const { steps } = causeTraits[id];
  const known = Object.fromEntries(stepParams.map((name) => [name, `‹${t(`explain.param.${name}`)}›`]));
  const texts = Array.from({ length: steps }, (_, step) =>
    renderMessage(t, { key: `cause.${id}.do.${step + 1}`, params: known }),
  );
  return [t('explain.steps'), ...texts.map((text, step) => (steps > 1 ? `${step + 1}. ${text}` : text))];
}

/** What steps name: `test/cli/words.test.ts` finds what is missing. */
const stepParams = ['host', 'ports', 'addresses', 'product', 'own', 'seen'] as const;

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

/** The probes of a counterpart take the places of others. */
function idsMeasuredBy(probe: string): string[] {
  const withCounterpart = scenarioIds.flatMap((scenario) => everyCheck(scenario, { counterpart: true }));
  const checks = [...allChecks().map(({ check }) => check), ...withCounterpart];
  return [...new Set(checks.filter((check) => check.probe === probe).map(({ id }) => id))];
}

function rowsText(t: Translate, ids: readonly string[]): string[] {
  return ids.length === 0 ? [] : [labelled(t('explain.rows'), ids.join(', '), t)];
}

/** The rows that can have a fault, and a command that shows it. */
function faultTexts(fault: Fault, t: Translate): string[] {
  const able = allChecks().filter(({ check }) => isMeasurable(check) && faultsFor(check).includes(fault));
  const [first] = able;
  if (!first) return [];
  const asked = { transfer: ' --rehearse 1MB', hold: ' --hold 1', quic: ' --transport either' };
  const extra = Object.entries(asked).find(([probe]) => probe === first.check.probe)?.[1] ?? '';
  const command = `portampel check --demo --scenario ${first.scenario}${extra} --fault ${first.check.id}=${fault}`;
  return [
    ...rowsText(t, [...new Set(able.map(({ check }) => check.id))]),
    labelled(t('explain.fault.try'), command, t),
  ];
}
