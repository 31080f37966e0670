import { lookup } from 'node:dns/promises';
import { type Command, Option } from 'commander';
import ipaddr from 'ipaddr.js';
import { errorCodeOf, loadScenario, planChecks, readDocument } from '../../engine/index.ts';
import {
  addressesOf,
  addressFormats,
  type PermitFormat,
  permitFormats,
  permitsFrom,
  standaloneFormats,
} from '../../shared/permits/format.ts';
import { type Permit, type Permits, permitRowsOf, permitsFor } from '../../shared/permits/permit.ts';
import { writePermits } from '../../shared/permits/write.ts';
import { UserError } from '../../shared/user-error.ts';
import { contradiction } from '../asked-for.ts';
import type { Context } from '../context.ts';
import { exitCodes } from '../exit-code.ts';
import { helpFooter, startGroup } from '../help.ts';
import { oneOf, roleOptions } from '../options.ts';
import { addOutputOptions, assertWritable, type OutputFlags, writeOutput } from '../output-file.ts';
import { addProfileOptions, flagsOf, type ProfileFlags, profileFrom, scenarioFrom } from '../profile-options.ts';

interface RulesFlags extends ProfileFlags, OutputFlags {
  format: PermitFormat;
  standalone?: boolean;
  source?: string;
  report?: string;
  all?: boolean;
  firm?: string;
}

const examples = [
  'portampel rules --profile profile.json',
  'portampel rules --scenario 365-client --server server.example --format fortios',
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
    .option('--firm <name>', t('help.rules.firm'));
  addOutputOptions(command, t, 'file', 'help.rules.output')
    .addHelpText('after', helpFooter(context, { exitCodes: 'help.rules.exit-codes', examples }))
    .action(async (_: unknown, invoked: Command) => {
      setExitCode(await runRules(flagsOf(invoked.opts<RulesFlags>(), invoked), context));
    });
}

async function runRules(flags: RulesFlags, context: Context): Promise<number> {
  assertConsistent(flags);
  const { force, profile, report } = flags;
  if (flags.output !== undefined) {
    assertWritable(flags.output, { force, inputs: { '--profile': profile, '--report': report } });
  }
  const { t, terminal } = context;
  const { permits, withoutHost, firm, isAltered } =
    flags.report === undefined ? planned(flags) : reported(flags, flags.report);
  if (isAltered) terminal.err(`${t('result.not-intact')}\n`);
  if (permits.length === 0) {
    if (withoutHost.length > 0) throw noHost();
    terminal.err(`${t('permits.nothing')}\n`);
    return exitCodes.green;
  }
  const resolved = await asTheFormatTakesThem(permits, flags.format);
  const usable = permitsFrom(resolved, flags.source);
  if (usable.length === 0) throw new UserError({ key: 'error.rules-family', params: { format: flags.format } });
  if (withoutHost.length > 0) {
    const roles = withoutHost.map((role) => t(`role.${role}`)).join(', ');
    terminal.err(`${t('permits.without-host', { roles })}\n`);
  }
  const { standalone = false, source } = flags;
  const named = flags.firm ?? firm;
  const text = writePermits(flags.format, usable, {
    t,
    standalone,
    ...(source !== undefined && { source }),
    ...(named !== undefined && { firm: named }),
  });
  if (flags.output === undefined) terminal.out(text);
  else {
    await writeOutput(flags.output, text, { force });
    terminal.out(`${t('permits.written', { file: flags.output })}\n`);
  }
  return exitCodes.green;
}

/** @throws {UserError} where options exclude each other */
function assertConsistent({ report, scenario, profile, all, standalone, format }: RulesFlags): void {
  if (report !== undefined && scenario !== undefined) throw contradiction('--report', '--scenario');
  if (report !== undefined && profile !== undefined) throw contradiction('--report', '--profile');
  if (all && report === undefined) throw new UserError({ key: 'error.all-needs-report' });
  if (standalone && !(standaloneFormats as readonly string[]).includes(format)) {
    throw new UserError({ key: 'error.standalone-format', params: { allowed: standaloneFormats.join(', ') } });
  }
}

type Wanted = Permits & { firm?: string | undefined; isAltered?: boolean };

function planned(flags: RulesFlags): Wanted {
  const profile = profileFrom(flags);
  const { checks } = planChecks(loadScenario(scenarioFrom(flags, profile)), profile);
  return { ...permitsFor(checks), firm: profile.name };
}

function reported({ all }: RulesFlags, file: string): Wanted {
  const document = readDocument(file);
  if (document.kind !== 'report') throw new UserError({ key: 'error.report-foreign', params: { file } });
  const { report, intact } = document;
  const wanted = permitsFor(permitRowsOf(report, all ? 'all' : 'blocked'));
  return { ...wanted, firm: report.scenario.profileName, isAltered: !intact };
}

/** Names as they resolve now, for firewalls that take addresses alone. */
async function asTheFormatTakesThem(permits: readonly Permit[], format: PermitFormat): Promise<Permit[]> {
  if (!(addressFormats as readonly string[]).includes(format)) return [...permits];
  const resolved = await Promise.all(permits.map((permit) => withAddresses(permit, format)));
  const family = format === 'iptables' ? 4 : format === 'ip6tables' ? 6 : undefined;
  if (resolved.some((permit) => addressesOf(permit, family).length > 0)) return resolved;
  throw new UserError({ key: 'error.rules-family', params: { format } });
}

async function withAddresses(permit: Permit, format: PermitFormat): Promise<Permit> {
  const { host, addresses } = permit;
  if (addresses.length > 0 || ipaddr.isValid(host)) return permit;
  try {
    const found = await lookup(host, { all: true });
    return { ...permit, addresses: [...new Set(found.map(({ address }) => address))].toSorted() };
  } catch (error) {
    throw new UserError({ key: 'error.rules-unresolved', params: { host, format, code: errorCodeOf(error) } });
  }
}

function noHost(): UserError {
  const options = ['--profile', ...Object.values(roleOptions)].join(', ');
  return new UserError({ key: 'error.rules-no-host', params: { options } });
}

/** A network in CIDR notation; an address alone is one of one address. */
function networkValue(option: string): (value: string) => string {
  return (value) => {
    const network = value.includes('/') ? value : `${value}/${value.includes(':') ? 128 : 32}`;
    if (ipaddr.isValidCIDR(network)) return network;
    throw new UserError({ key: 'error.cidr', params: { option, value } });
  };
}
