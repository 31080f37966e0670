import { once } from 'node:events';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import {
  listSituations,
  loadScenario,
  recordingOf,
  reportFile,
  type Simulator,
  type Stage,
  stageOf,
  startSimulator,
  systemClock,
} from '../../engine/index.ts';
import type { CauseId } from '../../shared/causes.ts';
import { fileEndings } from '../../shared/file-formats.ts';
import type { Options, Profile } from '../../shared/profile.ts';
import { UserError } from '../../shared/user-error.ts';
import type { ScenarioId } from '../../shared/words.ts';
import { assertDoable } from '../asked-for.ts';
import type { Context } from '../context.ts';
import { collectFaults, faultOption, parseFaults } from '../fault-option.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf, scenarioOption, wholeNumber } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeNamed } from '../output-file.ts';
import { quote } from '../quote.ts';
import { addRehearseOptions, mergeRehearsal, type RehearseFlags } from '../rehearse-options.ts';
import { howToPractise, renderSituations, situationsJson } from '../reporters/situations.ts';
import { assertSituationAlone, situationOption } from '../situation-option.ts';
import { wrap } from '../terminal.ts';

interface SimulateFlags extends OutputFlags, RehearseFlags {
  scenario: ScenarioId;
  fault: string[];
  portOffset?: number;
  situation?: CauseId;
  list?: boolean;
  format?: ListFormat;
}

const listFormats = ['text', 'json'] as const;
type ListFormat = (typeof listFormats)[number];

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
  'portampel simulate --list',
  'portampel simulate --situation tls-inspection --output .',
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
  startGroup(command, t, 'practise')
    .addOption(situationOption(t, 'help.simulate.situation'))
    .option('--list', t('help.simulate.list'))
    .addOption(new Option('--format <name>', t('help.simulate.format')).argParser(oneOf('--format', listFormats)));
  startGroup(command, t, 'output');
  addOutputOptions(command, t, 'folder', 'help.simulate.output')
    .addHelpText('after', helpFooter(context, { faults: true, examples }))
    .action(async (flags: SimulateFlags) => {
      assertSituationAlone(command);
      if (flags.list) list(flags, context);
      else if (flags.format !== undefined) throw new UserError({ key: 'error.list-format' });
      else if (flags.situation !== undefined && stageOf(flags.situation) === undefined)
        await recordSituation(flags.situation, flags, context);
      else await simulate(flags, context);
    });
}

function list({ format }: SimulateFlags, context: Context): void {
  const write = format === 'json' ? situationsJson : renderSituations;
  context.terminal.out(write(listSituations(), context));
}

/** What no simulator can be is written as the report that it would give. */
async function recordSituation(situation: CauseId, { output, force }: OutputFlags, context: Context): Promise<void> {
  const { t, terminal, signal } = context;
  if (output === undefined) {
    terminal.out(`${howToPractise(situation, t('training.played-back.hint'), context).join('\n')}\n`);
    return;
  }
  const file = join(output, `training-${situation}.${fileEndings.json[0]}`);
  assertWritable(file, { force });
  const report = await recordingOf(situation).play({ clock: systemClock, paceMs: 0, signal });
  const content = await reportFile({ report, intact: true, source: report }, 'json', context.language);
  const written = await writeNamed(file, content, { force }, context);
  terminal.out(`${wrap(t('training.written', { file: written }), terminal.columns).join('\n')}\n`);
}

/** What the simulator shall be, and by what its profile keeps the reports on it from being taken for a network's. */
function stageFrom(flags: SimulateFlags): { stage: Stage; marks: Pick<Profile, 'name' | 'training'> } {
  const { situation } = flags;
  const staged = situation && stageOf(situation);
  if (staged) return { stage: staged, marks: { name: `training ${situation}`, training: { situation } } };
  const options = optionsFrom(flags);
  assertDoable(flags.scenario, flags, options);
  return { stage: { scenario: flags.scenario, options, faults: parseFaults(flags.fault) }, marks: { training: {} } };
}

async function simulate(flags: SimulateFlags, context: Context): Promise<void> {
  const { portOffset, output, force } = flags;
  if (output !== undefined) for (const name of [profileName, caName]) assertWritable(join(output, name), { force });
  const { stage, marks } = stageFrom(flags);
  const simulator = await startSimulator({
    ...stage,
    scenario: loadScenario(stage.scenario),
    ...(portOffset !== undefined && { portOffset }),
  });
  try {
    context.terminal.out(describe(simulator, context));
    if (output === undefined)
      context.terminal.out(`\n${wrap(context.t('simulate.hint'), context.terminal.columns).join('\n')}\n`);
    else await writeFiles({ ...simulator, profile: { ...simulator.profile, ...marks } }, output, force, context);
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
