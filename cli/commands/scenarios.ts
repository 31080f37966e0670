import { type Command, Option } from 'commander';
import { loadScenario } from '../../engine/index.ts';
import { labelled } from '../../shared/labelled.ts';
import type { Scenario, ScenarioRow } from '../../shared/scenario.ts';
import { scenarioIds } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { everyCheck } from '../every-check.ts';
import { helpFooter } from '../help.ts';
import { oneOf, scenarioOption } from '../options.ts';
import { colours, wrap } from '../terminal.ts';

const formats = ['text', 'json'] as const;

const examples = ['portampel scenarios', 'portampel scenarios --scenario 365-client --format json'];

export function addScenariosCommand(program: Command, context: Context): void {
  const { t, terminal } = context;
  program
    .command('scenarios')
    .description(t('help.scenarios'))
    .addOption(scenarioOption(t))
    .addOption(
      new Option('--format <name>', t('help.scenarios.format')).default('text').argParser(oneOf('--format', formats)),
    )
    .addHelpText('after', helpFooter(context, { examples }))
    .action(({ scenario, format }: { scenario?: Scenario['id']; format: (typeof formats)[number] }) => {
      const scenarios = scenarioIds.filter((id) => scenario === undefined || id === scenario).map(loadScenario);
      const described = scenarios.map((one) => describe(one, context));
      if (format === 'json') terminal.out(`${JSON.stringify(described, null, 2)}\n`);
      else terminal.out(`${described.map((one) => renderScenario(one, context)).join('\n\n')}\n`);
    });
}

type DescribedScenario = ReturnType<typeof describe>;

/** A scenario with its rows in words, with their ports by default. */
function describe(scenario: Scenario, { t }: Context) {
  const checks = everyCheck(scenario.id);
  return {
    id: scenario.id,
    version: scenario.version,
    name: t(`scenario.${scenario.id}.name`),
    summary: t(`scenario.${scenario.id}.summary`),
    rows: scenario.rows.map((row) => ({
      ...row,
      port: checks.find(({ id }) => id === row.id)?.port,
      name: t(`row.${row.id}.name`),
      purpose: t(`row.${row.id}.purpose`),
    })),
  };
}

const margin = 13;

function renderScenario(scenario: DescribedScenario, { t, terminal }: Context): string {
  const { bold } = colours(terminal.colour);
  const rows = scenario.rows.map((row) => {
    const role = `${t(`expectation.${row.expectation}`)}, ${t(`direction.${row.direction}`)}, ${t(`role.${row.role}`)}`;
    return [
      `  ${`${row.port}/${row.transport}`.padEnd(margin - 3)} ${bold(row.name)}`,
      ...wrap([role, ...conditionsOf(row, t), row.id].join(' · '), terminal.columns - margin).map(
        (line) => ' '.repeat(margin) + line,
      ),
    ].join('\n');
  });
  return [bold(labelled(scenario.id, scenario.name, t)), ...wrap(scenario.summary, terminal.columns), ...rows].join(
    '\n',
  );
}

function conditionsOf(
  { option, carriedBy, probe }: Pick<ScenarioRow, 'option' | 'carriedBy' | 'probe'>,
  t: Context['t'],
): string[] {
  return [
    ...(option ? [t(`scenarios.option.${option}`)] : []),
    ...(carriedBy ? [t(`scenarios.carried.${carriedBy}`)] : []),
    ...(probe === 'inbound' ? [t('reason.needs-counterpart.short')] : []),
  ];
}
