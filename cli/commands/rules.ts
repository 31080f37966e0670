import { lookup } from 'node:dns/promises';
import { type Command, Option } from 'commander';
import ipaddr from 'ipaddr.js';
import { errorCodeOf, loadScenario, planChecks, readDocument } from '../../engine/index.ts';
import { marksOfProfile } from '../../shared/demo-mark.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import {
  addressesOf,
  addressFormats,
  isFromAnywhere,
  isTakenBy,
  type PermitFormat,
  permitFormats,
  permitsFrom,
  standaloneFormats,
} from '../../shared/permits/format.ts';
import { requestMarks } from '../../shared/permits/marks.ts';
import { notesFor } from '../../shared/permits/notes.ts';
import { type Permit, permitsFor } from '../../shared/permits/permit.ts';
import { outcomeOf, type Request, requestOf } from '../../shared/permits/request.ts';
import { permitFile, writePermits } from '../../shared/permits/write.ts';
import { hasTrueNames } from '../../shared/redaction.ts';
import { UserError } from '../../shared/user-error.ts';
import { type Role, roles } from '../../shared/words.ts';
import { contradiction } from '../asked-for.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf, roleOptions } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeNamed } from '../output-file.ts';
import { addProfileOptions, flagsOf, type ProfileFlags, profileFrom, scenarioFrom } from '../profile-options.ts';

interface RulesFlags extends ProfileFlags, OutputFlags {
  format: PermitFormat;
  standalone?: boolean;
  source?: string;
  vpn?: string;
  report?: string;
  all?: boolean;
  firm?: string;
}

const examples = [
  'portampel rules --profile profile.json --source 192.168.1.0/24',
  'portampel rules --scenario 365-client --server server.example --format fortios',
  'portampel rules --report report.json --output letter.txt --force',
  'portampel rules --report report.json --format nftables',
  'portampel rules --profile profile.json --format nftables --standalone',
];

export function addRulesCommand(program: Command, context: Context, setExitCode: (code: number) => void): void {
  const { t } = context;
  const command = program.command('rules').description(t('help.rules'));
  addProfileOptions(command, t);
  startGroup(command, t, 'report')
    .option('--report <file>', t('help.rules.report'))
    .option('--all', t('help.rules.all'));
  startGroup(command, t, 'output')
    .addOption(
      new Option('--format <name>', t('help.rules.format', { allowed: permitFormats.join(', ') }))
        .default('letter')
        .argParser(oneOf('--format', permitFormats)),
    )
    .option('--standalone', t('help.rules.standalone'))
    .option('--source <network>', t('help.rules.source'), networkValue('--source'))
    .option('--vpn <network>', t('help.rules.vpn'), networkValue('--vpn'))
    .option('--firm <name>', t('help.rules.firm'));
  addOutputOptions(command, t, 'file', 'help.rules.output')
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.rules.exit-codes', examples }))
    .action(async (_: unknown, invoked: Command) => {
      setExitCode(await runRules(flagsOf(invoked.opts<RulesFlags>(), invoked), context));
    });
}

async function runRules(flags: RulesFlags, context: Context): Promise<number> {
  assertConsistent(flags);
  const { force, profile, report, format, output } = flags;
  if (output !== undefined) assertWritable(output, { force, inputs: { '--profile': profile, '--report': report } });
  const { t, terminal } = context;
  const wanted = report === undefined ? planned(flags, t) : reported(flags, report, t);
  const { request, marks, isAltered } = wanted;
  if (isAltered) terminal.err(`${t('result.not-intact')}\n`);
  for (const mark of marks) terminal.err(`${mark}\n`);
  const outcome = outcomeOf(request, format);
  if (outcome === 'nothing' && request.withoutHost.length > 0) throw noHost(request, report !== undefined, t);
  if (outcome !== 'written') {
    tell(request, flags, context);
    return outcome === 'no-form' || outcome === 'unsure' ? exitCodes.grey : exitCodes.green;
  }
  const { text, unresolved } = await written(wanted, flags, context);
  tell(request, flags, context, unresolved);
  if (output === undefined) terminal.out(text);
  else {
    const file = await writeNamed(output, permitFile(format, text), { force }, context);
    terminal.out(`${t('permits.written', { file })}\n`);
  }
  return exitCodes.green;
}

/** What does not stand in the request itself, on standard error. */
function tell(
  request: Request,
  { report, format, source, vpn }: RulesFlags,
  { t, terminal }: Context,
  unresolved: readonly string[] = [],
): void {
  const isReported = report !== undefined;
  const remedy = isReported ? t('permits.loopback.check') : t('permits.loopback.give', { options: hostOptions() });
  const notes = notesFor(request, { t, format, letter: '--format letter', remedy, unresolved });
  // Rules say it in a comment of their own.
  const isBare = (format === 'letter' || format === 'csv') && isFromAnywhere(request.permits, { source, vpn });
  const blocks = [
    ...notes.map(({ text, lines }) => [text, ...lines.map((line) => `  ${line}`)]),
    ...(isBare ? [[t(format === 'letter' ? 'permits.source-blank' : 'permits.source-any')]] : []),
  ];
  for (const block of blocks) terminal.err(`${block.join('\n')}\n`);
}

interface Written {
  text: string;
  /** Hosts that are left out. */
  unresolved: string[];
}

/** @throws {UserError} where no address fits the format or the source */
async function written(
  { request, marks, firm: planFirm }: Wanted,
  flags: RulesFlags,
  { t }: Context,
): Promise<Written> {
  const { format, source, vpn, standalone = false, firm = planFirm } = flags;
  const { permits, unresolved } = await asTheFormatTakesThem(request.permits, format);
  const usable = permitsFrom(permits, { source, vpn });
  if (usable.length === 0 && permits.length > 0) {
    throw new UserError({ key: 'error.rules-source', params: { source: source ?? vpn ?? '' } });
  }
  const text = writePermits(format, usable, {
    t,
    standalone,
    marks,
    beside: request,
    source,
    vpn,
    ...(firm !== undefined && { firm }),
  });
  return { text, unresolved };
}

/** @throws {UserError} where an option has nothing to do there */
function assertConsistent(flags: RulesFlags): void {
  const { report, all, standalone, format, firm } = flags;
  if (report !== undefined) {
    const [other] = planOptionsOf(flags);
    if (other !== undefined) throw contradiction('--report', other);
  }
  if (all && report === undefined) throw new UserError({ key: 'error.all-needs-report' });
  if (standalone && !(standaloneFormats as readonly string[]).includes(format)) {
    throw new UserError({ key: 'error.standalone-format', params: { allowed: standaloneFormats.join(', ') } });
  }
  if (standalone && report !== undefined && !all) throw new UserError({ key: 'error.standalone-report' });
  if (firm !== undefined && format !== 'letter') {
    throw new UserError({ key: 'error.rules-letter-only', params: { option: '--firm' } });
  }
}

/** Those that say what shall be checked: a report says that itself. */
function planOptionsOf({ scenario, profile, mail, updates, transport, ...rest }: RulesFlags): string[] {
  return [
    ...(scenario === undefined ? [] : ['--scenario']),
    ...(profile === undefined ? [] : ['--profile']),
    ...(mail === undefined ? [] : [mail ? '--mail' : '--no-mail']),
    ...(updates === false ? ['--no-updates'] : []),
    ...(transport === undefined ? [] : ['--transport']),
    ...roles.flatMap((role) => (typeof { ...rest, updates }[role] === 'string' ? [roleOptions[role]] : [])),
  ];
}

interface Wanted {
  request: Request;
  /** That it is an exercise's, or against whom it was measured. */
  marks: string[];
  firm?: string | undefined;
  isAltered?: boolean;
}

function planned(flags: RulesFlags, t: Translate): Wanted {
  const profile = profileFrom(flags);
  const scenario = scenarioFrom(flags, profile);
  const { checks } = planChecks(loadScenario(scenario), profile);
  const request = { ...permitsFor(checks, { scenario }), acts: [], others: [], checks: [] };
  // Nothing was measured, so that nobody was rehearsed with either.
  const marks = requestMarks({ ...marksOfProfile(profile), scenario: { options: {} } }, t);
  return { request, marks, firm: profile.name };
}

function reported({ all, format }: RulesFlags, file: string, t: Translate): Wanted {
  const document = readDocument(file);
  if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
  const { report, intact } = document;
  if (!hasTrueNames(report)) throw new UserError({ key: 'error.rules-redacted', params: { file } });
  const request = requestOf(report, all ? 'all' : 'blocked', format);
  return { request, marks: requestMarks(report, t), firm: report.scenario.profileName, isAltered: !intact };
}

interface Taken {
  permits: Permit[];
  unresolved: string[];
}

/**
 * Names as they resolve now, for firewalls that take addresses alone; those that do not are left out.
 * @throws {UserError} where none is left
 */
async function asTheFormatTakesThem(permits: readonly Permit[], format: PermitFormat): Promise<Taken> {
  if (permits.length === 0 || !(addressFormats as readonly string[]).includes(format)) {
    return { permits: [...permits], unresolved: [] };
  }
  const resolved = await Promise.all(permits.map(withAddresses));
  const taken = resolved.flatMap(({ permit }) => (isTakenBy(permit, format) ? [permit] : []));
  const failed = resolved.flatMap(({ permit: { host }, code }) => (code === undefined ? [] : [{ host, code }]));
  const [first] = failed;
  if (taken.length === 0 && first !== undefined) {
    throw new UserError({ key: 'error.rules-unresolved', params: { ...first, format } });
  }
  const family = format === 'iptables' ? 4 : format === 'ip6tables' ? 6 : undefined;
  if (taken.every((permit) => addressesOf(permit, family).length === 0)) {
    const other: PermitFormat = format === 'iptables' ? 'ip6tables' : 'iptables';
    throw new UserError({ key: 'error.rules-family', params: { format, other: `--format ${other}` } });
  }
  return { permits: taken, unresolved: failed.map(({ host }) => host) };
}

/** With the code of the error where the name has none. */
async function withAddresses(permit: Permit): Promise<{ permit: Permit; code?: string }> {
  const { host, addresses } = permit;
  if (addresses.length > 0 || ipaddr.isValid(host)) return { permit };
  try {
    const found = await lookup(host, { all: true });
    return { permit: { ...permit, addresses: [...new Set(found.map(({ address }) => address))].toSorted() } };
  } catch (error) {
    return { permit, code: errorCodeOf(error) };
  }
}

function noHost({ withoutHost }: Request, isReported: boolean, t: Translate): UserError {
  if (isReported) {
    const names = withoutHost.map((role) => t(`role.${role}`)).join(', ');
    return new UserError({ key: 'error.rules-report-no-host', params: { roles: names } });
  }
  return new UserError({ key: 'error.rules-no-host', params: { options: hostOptions(withoutHost) } });
}

/** What addresses are given with, to this command. */
function hostOptions(wanted: readonly Role[] = roles): string {
  return ['--profile', ...wanted.map((role) => roleOptions[role])].join(', ');
}

/** A network in CIDR notation; an address alone is one of one address. */
function networkValue(option: string): (value: string) => string {
  return (value) => {
    const network = value.includes('/') ? value : `${value}/${value.includes(':') ? 128 : 32}`;
    if (ipaddr.isValidCIDR(network)) return network;
    throw new UserError({ key: 'error.cidr', params: { option, value } });
  };
}
