import { type Command, Option } from 'commander';
import { loadScenario, planChecks } from '../../engine/index.ts';
import type { Scenario, ScenarioRow } from '../../shared/scenario.ts';
import { profileFormat, scenarioIds } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { oneOf, scenarioOption } from '../options.ts';
import { colours, wrap } from '../terminal.ts';

const formats = ['text', 'json'] as const;

export function addScenariosCommand(program: Command, context: Context): void {
  const { t, terminal } = context;
  program
    .command('scenarios')
    .description(t('help.scenarios'))
    .addOption(scenarioOption(t))
    .addOption(
      new Option('--format <name>', t('help.scenarios.format')).default('text').argParser(oneOf('--format', formats)),
    )
    .addHelpText(
      'after',
      `\n${t('help.examples')}\n  portampel scenarios\n  portampel scenarios --scenario 365-client --format json\n`,
    )
    .action(({ scenario, format }: { scenario?: Scenario['id']; format: (typeof formats)[number] }) => {
      const scenarios = scenarioIds.filter((id) => scenario === undefined || id === scenario).map(loadScenario);
      const described = scenarios.map((one) => describe(one, context));
      if (format === 'json') terminal.out(`${JSON.stringify(described, null, 2)}\n`);
      else terminal.out(`${described.map((one) => renderScenario(one, context)).join('\n\n')}\n`);
    });
}

type DescribedScenario = ReturnType<typeof describe>;

/** A scenario with its rows in words, as the default ports have it. */
function describe(scenario: Scenario, { t }: Context) {
  const { checks } = planChecks(scenario, { format: profileFormat });
  return {
    id: scenario.id,
    version: scenario.version,
    name: t(`scenario.${scenario.id}.name`),
    summary: t(`scenario.${scenario.id}.summary`),
    rows: scenario.rows.map((row, index) => ({
      ...row,
      port: checks[index]?.port,
      name: t(`row.${row.id}.name`),
      purpose: t(`row.${row.id}.purpose`),
    })),
  };
}

function renderScenario(scenario: DescribedScenario, { t, terminal }: Context): string {
  const { bold } = colours(terminal.colour);
  const rows = scenario.rows.map((row) => {
    const conditions = conditionsOf(row, t);
    return [
      `  ${`${row.port}/${row.transport}`.padEnd(10)} ${row.name.padEnd(34)} ${t(`expectation.${row.expectation}`)}, ${t(`direction.${row.direction}`)}, ${t(`role.${row.role}`)}`,
      ...wrap([...conditions, row.id].join(' · '), terminal.columns - 13).map((line) => `${' '.repeat(13)}${line}`),
    ].join('\n');
  });
  return [bold(`${scenario.id}: ${scenario.name}`), ...wrap(scenario.summary, terminal.columns), ...rows].join('\n');
}

function conditionsOf({ option, carriedBy }: Pick<ScenarioRow, 'option' | 'carriedBy'>, t: Context['t']): string[] {
  return [
    ...(option ? [t(`scenarios.option.${option}`)] : []),
    ...(carriedBy ? [t(`scenarios.carried.${carriedBy}`)] : []),
  ];
}
