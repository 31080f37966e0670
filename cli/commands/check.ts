import type { Command } from 'commander';
import {
  checkScenario,
  currentPlatform,
  defaultSettings,
  loadScenario,
  lookAround,
  planChecks,
  readCaFile,
  recordingOf,
  type Stage,
  settingsFrom,
  stageOf,
  startSimulator,
  systemClock,
  systemResolver,
  trainingOf,
} from '../../engine/index.ts';
import type { CauseId } from '../../shared/causes.ts';
import { demoMarks } from '../../shared/demo-mark.ts';
import { fileEndings } from '../../shared/file-formats.ts';
import { passwordVariable } from '../../shared/login.ts';
import { printable } from '../../shared/printable.ts';
import { type HoldMinutes, holdMinutes, type Profile } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import { standInMarks } from '../../shared/stand-in.ts';
import { totalText } from '../../shared/total-text.ts';
import type { Training } from '../../shared/training.ts';
import { UserError } from '../../shared/user-error.ts';
import { roles, type ScenarioId } from '../../shared/words.ts';
import { againCommand } from '../again.ts';
import { assertDoable, contradiction } from '../asked-for.ts';
import type { Context } from '../context.ts';
import {
  addCounterpartOptions,
  askPairingKey,
  assertCounterpart,
  type CounterpartFlags,
  counterpartExamples,
  withCounterpart,
} from '../counterpart-options.ts';
import { collectFaults, faultOption, parseFaults } from '../fault-option.ts';
import { assertShowable, type Format, formatOption, handOver } from '../hand-over.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf, roleOptions, userName, wholeNumber } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags } from '../output-file.ts';
import { formatFor } from '../output-format.ts';
import { askLogin } from '../password.ts';
import { addProfileOptions, flagsOf, type ProfileFlags, profileFrom, scenarioFrom } from '../profile-options.ts';
import { showProgress } from '../progress.ts';
import { addRedactOptions, prepareRedaction, type RedactFlags } from '../redact-options.ts';
import { addRehearseOptions, mergeRehearsal, type RehearseFlags, rehearseExamples } from '../rehearse-options.ts';
import { nagiosCode } from '../reporters/nagios.ts';
import type { Again } from '../reporters/text-options.ts';
import { addRowsOption, rowsMeant } from '../rows-option.ts';
import { signerFor } from '../signing.ts';
import { assertSituationAlone, situationOption } from '../situation-option.ts';

interface CheckFlags extends ProfileFlags, RehearseFlags, CounterpartFlags, OutputFlags, RedactFlags {
  hold?: HoldMinutes;
  rows?: string[];
  ca?: string;
  login?: string;
  timeout?: number;
  canary: boolean;
  format?: Format;
  quiet?: boolean;
  verbose?: boolean;
  trace?: boolean;
  demo?: boolean;
  fault: string[];
  situation?: CauseId;
  sign?: boolean;
}

const demoScenario: ScenarioId = '365-client';

const examples = [
  'portampel check --demo',
  'portampel check --demo --situation ftp-data-blocked',
  'portampel check --scenario 365-client --server server.example',
  'portampel check --scenario classic-office --profile profile.json --mail',
  'portampel check --profile profile.json --output report.html',
  'portampel check --profile profile.json --output report.pdf --force',
  'portampel check --profile profile.json --format nagios',
  'portampel check --profile profile.json --rows mail-993,updates-21',
  ...rehearseExamples,
  ...counterpartExamples,
];

export function addCheckCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program.command('check').description(t('help.check'));
  addProfileOptions(command, t);
  startGroup(command, t, 'more');
  addCounterpartOptions(command, t);
  addRowsOption(command, t);
  addRehearseOptions(command, t);
  command
    .option('--login <name>', t('help.check.login', { variable: passwordVariable }), userName('--login'))
    .option(`--hold <${holdMinutes.join('|')}>`, t('help.check.hold'), (value) =>
      Number(oneOf('--hold', holdMinutes.map(String))(value)),
    )
    .option('--trace', t('help.check.trace'));
  startGroup(command, t, 'how')
    .option('--ca <file>', t('help.check.ca'))
    .option(
      '--timeout <ms>',
      t('help.check.timeout', { default: defaultSettings.attemptTimeoutMs }),
      wholeNumber('--timeout', 100, 60_000),
    )
    .option('--no-canary', t('help.check.no-canary'));
  startGroup(command, t, 'output').addOption(formatOption(t));
  addRedactOptions(addOutputOptions(command, t, 'file', 'help.check.output'), t)
    .option('--sign', t('help.sign'))
    .option('--verbose', t('help.check.verbose'))
    .option('--quiet', t('help.check.quiet'));
  startGroup(command, t, 'practise')
    .option('--demo', t('help.check.demo'))
    .addOption(faultOption(t).default([], '').argParser(collectFaults))
    .addOption(situationOption(t, 'help.check.situation'))
    .addHelpText('after', helpFooter(context, { faults: true, exitCodes: 'help.exit-codes', examples }))
    .action(async (_: unknown, invoked: Command) => {
      setExitCode(await runCheck(flagsOf(invoked.opts<CheckFlags>(), invoked), invoked, context));
    });
}

async function runCheck(flags: CheckFlags, invoked: Command, context: Context): Promise<number> {
  assertConsistent(flags);
  assertSituationAlone(invoked);
  const { force, profile, ca, output, verbose } = flags;
  const format = formatFor(flags, fileEndings);
  assertShowable({ format, output });
  if (output !== undefined) assertWritable(output, { force, inputs: { '--profile': profile, '--ca': ca } });
  // Nothing is measured for a report that could not be written.
  const signed = flags.sign ? signerFor(format) : (each: Report) => each;
  const redaction = prepareRedaction(flags, format, context);
  const report = await reportFor(flags, context);
  const hidesNames = redaction.level !== 'none';
  const isHere = output === undefined && context.terminal.isRead;
  const again: Again = (rows, wishes) => againCommand(invoked, rows, { ...wishes, hidesNames, isHere });
  const leaving = { ...redaction, apply: async (each: Report) => signed(await redaction.apply(each)) };
  const read = { report, intact: true, source: report };
  const file = await handOver(read, { format, output, force, redaction: leaving }, context, { again, verbose });
  if (file !== undefined && !flags.quiet) {
    const { t, terminal } = context;
    const partial = report.ended === 'finished' ? '' : ` ${t('total.partial')}`;
    const marks = [...demoMarks(report, t), ...standInMarks(report, t)].map((mark) => `${mark}\n`);
    terminal.out(`${marks.join('')}${totalText(report, t)}${partial}\n${t('check.written', { file })}\n`);
  }
  return nagiosCode(report, true);
}

function reportFor(flags: CheckFlags, context: Context): Promise<Report> {
  if (flags.situation !== undefined) return practise(flags.situation, flags, context);
  return flags.demo ? checkSimulator(flags, context) : checkNetwork(flags, context);
}

/** @throws {UserError} where options exclude each other */
function assertConsistent(flags: CheckFlags): void {
  const ownValues = [
    ...roles.filter((role) => typeof flags[role] === 'string').map((role) => roleOptions[role]),
    ...(flags.profile === undefined ? [] : ['--profile']),
    ...(flags.ca === undefined ? [] : ['--ca']),
  ];
  const [first] = ownValues;
  if (flags.demo && first !== undefined) throw contradiction('--demo', first);
  if (flags.demo && flags.login !== undefined) throw new UserError({ key: 'error.demo-login' });
  const protocol = flags.rehearseProtocol;
  if (flags.demo && (protocol === 'ftps' || protocol === 'sftp')) {
    throw new UserError({ key: 'error.demo-protocol', params: { protocol } });
  }
  if (!flags.demo && flags.situation !== undefined) throw new UserError({ key: 'error.situation-needs-demo' });
  if (!flags.demo && flags.fault.length > 0) throw new UserError({ key: 'error.fault-needs-demo' });
}

async function checkNetwork(flags: CheckFlags, context: Context): Promise<Report> {
  const profile = withCounterpart(withExtras(profileFrom(flags), flags), flags);
  const scenario = scenarioFrom(flags, profile);
  assertCounterpart(scenario, flags);
  assertDoable(scenario, flags, profile.options ?? {});
  return measure(scenario, profile, flags, context, {
    extraCaPem: flags.ca === undefined ? undefined : readCaFile(flags.ca),
  });
}

async function checkSimulator(flags: CheckFlags, context: Context): Promise<Report> {
  const id = flags.scenario ?? demoScenario;
  assertCounterpart(undefined, { ...flags, demo: true });
  // A trial has a server of its own.
  const { counterpart: _, ...options } = withExtras(profileFrom(flags), flags).options ?? {};
  assertDoable(id, flags, options);
  return checkStage({ scenario: id, options, faults: parseFaults(flags.fault) }, flags, context);
}

/** A situation by its name: on the simulator where it can be that, else from what such a network would show. */
async function practise(situation: CauseId, flags: CheckFlags, context: Context): Promise<Report> {
  const stage = stageOf(situation);
  if (stage !== undefined) return checkStage(stage, flags, context, trainingOf(situation));
  const progress = showProgress(context, !flags.quiet);
  try {
    const { signal } = context;
    return await recordingOf(situation).play({ clock: systemClock, paceMs: 0, signal, onEvent: progress.onEvent });
  } finally {
    progress.stop();
  }
}

async function checkStage(stage: Stage, flags: CheckFlags, context: Context, training?: Training): Promise<Report> {
  const simulator = await startSimulator({ ...stage, scenario: loadScenario(stage.scenario) });
  try {
    return await measure(stage.scenario, simulator.profile, flags, context, {
      extraCaPem: simulator.caPem,
      ...(training && { training }),
    });
  } finally {
    await simulator.close();
  }
}

async function measure(
  id: ScenarioId,
  profile: Profile,
  flags: CheckFlags,
  context: Context,
  { extraCaPem, training }: { extraCaPem: string | undefined; training?: Training },
): Promise<Report> {
  const { t, terminal, signal } = context;
  // In a trial the ports are those that the system had free; people know the real ones.
  const planned = flags.demo ? { ...profile, rows: {} } : profile;
  const only = flags.rows && rowsMeant(flags.rows, planChecks(loadScenario(id), planned).checks);
  const pairingKey = profile.options?.counterpart ? await askPairingKey(flags, context) : undefined;
  const login = flags.login === undefined ? undefined : await askLogin(flags.login, context);
  const progress = showProgress(context, !flags.quiet);
  try {
    return await checkScenario(
      loadScenario(id),
      profile,
      { clock: systemClock, resolver: systemResolver, platform: currentPlatform(), lookAround },
      {
        settings: settingsFrom({
          attemptTimeoutMs: flags.timeout ?? defaultSettings.attemptTimeoutMs,
          canary: flags.canary,
          extraCaPem,
          login,
          pairingKey,
        }),
        signal,
        onEvent: progress.onEvent,
        onBug: (message) => terminal.err(`${t('error.bug', { message: printable(message) })}\n`),
        ...(only && { only }),
        ...(flags.demo && { demo: true }),
        ...(training && { training }),
      },
    );
  } finally {
    progress.stop();
  }
}

/** What takes longer, as the command line asks for it. */
function withExtras(profile: Profile, flags: CheckFlags): Profile {
  const rehearsal = mergeRehearsal(profile.options?.rehearsal, flags);
  return {
    ...profile,
    options: {
      ...profile.options,
      ...(flags.hold !== undefined && { hold: flags.hold }),
      ...(flags.trace && { trace: true }),
      ...(rehearsal && { rehearsal }),
    },
  };
}
