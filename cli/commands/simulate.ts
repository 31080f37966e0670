import { once } from 'node:events';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadScenario, type Simulator, startSimulator } from '../../engine/index.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import { UserError } from '../../shared/user-error.ts';
import type { ScenarioId } from '../../shared/words.ts';
import { assertDoable } from '../asked-for.ts';
import type { Context } from '../context.ts';
import { collectFaults, faultOption, parseFaults } from '../fault-option.ts';
import { helpFooter } from '../help.ts';
import { scenarioOption, wholeNumber } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeNamed } from '../output-file.ts';
import { quote } from '../quote.ts';
import { addRehearseOptions, mergeRehearsal, type RehearseFlags } from '../rehearse-options.ts';
import { wrap } from '../terminal.ts';

interface SimulateFlags extends OutputFlags, RehearseFlags {
  scenario: ScenarioId;
  fault: string[];
  portOffset?: number;
}

const nameColumns = 34;

/** Not `profile.json`: that is what people call their own. */
const profileName = 'simulator-profile.json';
const caName = 'simulator-ca.pem';

const examples = [
  'portampel simulate',
  'portampel simulate --scenario classic-office --output .',
  `portampel check --profile ${profileName} --ca ${caName}`,
  'portampel simulate --fault mail-993=silent --output . --force',
  'portampel simulate --scenario classic-office --rehearse 20MB --output .',
];

export function addSimulateCommand(program: Command, context: Context): void {
  const { t } = context;
  const command = program
    .command('simulate')
    .description(t('help.simulate'))
    .addOption(scenarioOption(t).default('365-client'))
    .addOption(faultOption(t).default([], '').argParser(collectFaults))
    .option('--port-offset <n>', t('help.simulate.port-offset'), wholeNumber('--port-offset', 0, 45_000));
  addRehearseOptions(command, t);
  addOutputOptions(command, t, 'folder', 'help.simulate.output')
    .addHelpText('after', helpFooter(context, { faults: true, examples }))
    .action((flags: SimulateFlags) => simulate(flags, context));
}

async function simulate(flags: SimulateFlags, context: Context): Promise<void> {
  const { scenario, fault, portOffset, output, force } = flags;
  if (output !== undefined) for (const name of [profileName, caName]) assertWritable(join(output, name), { force });
  const options = optionsFrom(flags);
  assertDoable(scenario, flags, options);
  const simulator = await startSimulator({
    scenario: loadScenario(scenario),
    options,
    faults: parseFaults(fault),
    ...(portOffset !== undefined && { portOffset }),
  });
  try {
    context.terminal.out(describe(simulator, context));
    if (output === undefined)
      context.terminal.out(`\n${wrap(context.t('simulate.hint'), context.terminal.columns).join('\n')}\n`);
    else await writeFiles(simulator, output, force, context);
    if (!context.signal.aborted) await once(context.signal, 'abort');
  } finally {
    await simulator.close();
  }
}

/** @throws {UserError} for what the simulator does not speak */
function optionsFrom(flags: SimulateFlags): Options {
  const rehearsal = mergeRehearsal(undefined, flags);
  if (rehearsal?.protocol === 'ftps') {
    throw new UserError({ key: 'error.demo-protocol', params: { protocol: rehearsal.protocol } });
  }
  return rehearsal ? { rehearsal } : {};
}

function describe({ endpoints }: Simulator, { t, terminal }: Context): string {
  const rows = endpoints.map(({ rowId, address, port, fault, listening }) => {
    const state = fault !== undefined ? t(`fault.${fault}`) : listening ? '' : t('simulate.closed');
    const place = `  ${`${address}:${port}`.padEnd(18)} ${rowId.padEnd(20)} `;
    const fits = place.length + nameColumns + 1 + state.length <= terminal.columns;
    const name = t(`row.${rowId}.name`);
    if (fits || state === '') return `${place}${name.padEnd(nameColumns)} ${state}`.trimEnd();
    const below = wrap(state, terminal.columns - place.length).map((line) => ' '.repeat(place.length) + line);
    return [place + name, ...below].join('\n');
  });
  return `${t('simulate.running')}\n${rows.join('\n')}\n`;
}

async function writeFiles(
  { profile, caPem }: Simulator,
  folder: string,
  force: boolean | undefined,
  context: Context,
): Promise<void> {
  const { t, terminal } = context;
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  const profileFile = await writeNamed(join(folder, profileName), text, { force }, context);
  const caFile = await writeNamed(join(folder, caName), caPem, { force }, context);
  const login = profile.options?.rehearsal?.protocol === 'sftp' ? ' --login guest' : '';
  const check = `portampel check --profile ${quote(profileFile) ?? 'FILE'} --ca ${quote(caFile) ?? 'FILE'}${login}`;
  const commands = [check, ...commandsForUpdates(check, profile)];
  const lines = [...wrap(t('simulate.check-with'), terminal.columns), ...commands.map((command) => `  ${command}`)];
  terminal.out(`\n${lines.join('\n')}\n`);
}

/** With a login and with a rehearsal, where there is an update server and the profile asks for no rehearsal itself. */
function commandsForUpdates(check: string, { roles, options }: Profile): string[] {
  if (roles?.updates === undefined || options?.rehearsal !== undefined) return [];
  const login = `${check} --login guest`;
  return [login, `${check} --rehearse 20MB`, `${login} --rehearse 20MB --rehearse-protocol sftp`];
}
