import type { Command } from 'commander';
import { loadScenario, planChecks } from '../../engine/index.ts';
import { UserError } from '../../shared/user-error.ts';
import {
  expectations,
  lights,
  profileFormat,
  type Reason,
  type RowId,
  reasons,
  rowIds,
  scenarioIds,
  services,
  states,
} from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';

export function addExplainCommand(program: Command, context: Context): void {
  const { t, terminal } = context;
  program
    .command('explain')
    .description(t('help.explain'))
    .argument('[word]', t('help.explain.word'))
    .addHelpText(
      'after',
      `\n${t('help.examples')}\n  portampel explain 19813\n  portampel explain updates-20\n  portampel explain no-response\n`,
    )
    .action((word: string | undefined) => {
      terminal.out(word === undefined ? listWords(context) : explain(word, context));
    });
}

/** Everything that a word means; a port number stands for all rows that use it. */
function explain(word: string, context: Context): string {
  const rows = rowIds.filter((id) => id === word || String(portOf(id)) === word);
  const blocks = [
    ...rows.map((id) => explainRow(id, context)),
    ...reasons.filter((reason) => reason === word).map((reason) => explainReason(reason, context)),
    ...explainOthers(word, context),
  ];
  if (blocks.length === 0) throw new UserError({ key: 'error.explain-unknown', params: { found: word } });
  return `${blocks.join('\n\n')}\n`;
}

function explainRow(id: RowId, { t, terminal }: Context): string {
  const inScenarios = scenarioIds.filter((scenario) => loadScenario(scenario).rows.some((row) => row.id === id));
  return block(
    `${id}: ${t(`row.${id}.name`)}`,
    [
      t(`row.${id}.purpose`),
      `${t('explain.in-scenarios')}: ${inScenarios.map((scenario) => t(`scenario.${scenario}.name`)).join('; ')}`,
    ],
    terminal,
  );
}

function explainReason(reason: Reason, { t, terminal }: Context): string {
  return block(
    `${reason}: ${t(`reason.${reason}.short`)}`,
    [t(`reason.${reason}.meaning`), `${t('check.next')}: ${t(`reason.${reason}.next`)}`],
    terminal,
  );
}

function explainOthers(word: string, { t, terminal }: Context): string[] {
  return [
    ...states
      .filter((state) => state === word)
      .map((state) => [t(`state.${state}`), t(`state.${state}.meaning`)] as const),
    ...services
      .filter((service) => service === word)
      .map((service) => [t(`service.${service}`), t(`service.${service}.meaning`)] as const),
    ...lights
      .filter((light) => light === word)
      .map((light) => [t(`light.${light}`), t(`light.${light}.meaning`)] as const),
    ...expectations
      .filter((expectation) => expectation === word)
      .map((expectation) => [t(`expectation.${expectation}`), t(`expectation.${expectation}.meaning`)] as const),
  ].map(([name, meaning]) => block(`${word}: ${name}`, [meaning], terminal));
}

function block(title: string, paragraphs: readonly string[], { colour, columns }: Context['terminal']): string {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, columns - 2).map((line) => `  ${line}`));
  return [colours(colour).bold(title), ...lines].join('\n');
}

function listWords({ t, terminal }: Context): string {
  const list = (words: readonly string[]): string[] => wrap(words.join(' '), terminal.columns - 2);
  const sections: [string, readonly string[]][] = [
    [t('explain.rows'), rowIds],
    [t('explain.reasons'), reasons],
    [t('explain.words'), [...states, ...services, ...lights, ...expectations]],
  ];
  return `${sections.map(([title, words]) => [colours(terminal.colour).bold(title), ...list(words).map((line) => `  ${line}`)].join('\n')).join('\n\n')}\n`;
}

/** The row's port by default. */
function portOf(id: RowId): number | undefined {
  for (const scenario of scenarioIds) {
    const check = planChecks(loadScenario(scenario), { format: profileFormat }).checks.find((one) => one.id === id);
    if (check) return check.port;
  }
  return undefined;
}
