import { type Command, Option } from 'commander';
import { readProfile } from '../engine/index.ts';
import type { Translate } from '../shared/locales/texts.ts';
import type { Profile } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import {
  profileFormat,
  type Role,
  roles,
  type ScenarioId,
  scenarioIds,
  type TransportOption,
  transportOptions,
} from '../shared/words.ts';
import { contradiction } from './asked-for.ts';
import { startGroup } from './help.ts';
import { hostValue, oneOf, roleOptions, scenarioOption } from './options.ts';

/** What a check or its rules are about. `--updates HOST` and `--no-updates` are one flag to commander: a text, `false`, or not given. */
export interface ProfileFlags extends Partial<Record<Role, string | false>> {
  scenario?: ScenarioId;
  profile?: string;
  mail?: boolean;
  transport?: TransportOption;
}

const given = new WeakMap<Command, Set<string>>();

/** The situation and the firm's addresses, on the command line or in a file. */
export function addProfileOptions(command: Command, t: Translate): void {
  startGroup(command, t, 'what')
    .addOption(scenarioOption(t))
    .option('--profile <file>', t('help.check.profile'))
    .addOption(new Option('--mail', t('help.check.mail')))
    .addOption(new Option('--no-mail', t('help.check.no-mail')))
    .option('--no-updates', t('help.check.no-updates'))
    .option('--transport <tcp|quic|either>', t('help.check.transport'), oneOf('--transport', transportOptions));
  startGroup(command, t, 'addresses');
  for (const role of roles) {
    const flag = roleOptions[role];
    command.option(`${flag} <host>`, t('help.check.host', { role: t(`role.${role}`) }), hostValue(flag));
  }
  // commander lets the last one win; only its events still know that both were given.
  const names = new Set<string>();
  given.set(command, names);
  for (const name of ['mail', 'no-mail', 'updates', 'no-updates']) command.on(`option:${name}`, () => names.add(name));
}

/**
 * The flags as they were given.
 * @param all as commander has them
 * @throws {UserError} where two of them contradict each other
 */
export function flagsOf<Flags extends ProfileFlags>(all: Flags, command: Command): Flags {
  const flags = { ...all };
  // commander knows only whether a `--no-…` was given; without it the option is left to the profile.
  if (command.getOptionValueSource('mail') === 'default') delete flags.mail;
  for (const name of ['mail', 'updates']) {
    const names = given.get(command);
    if (names?.has(name) && names.has(`no-${name}`)) throw contradiction(`--${name}`, `--no-${name}`);
  }
  return flags;
}

/**
 * What the command line says goes before the profile.
 * @throws {UserError} where the file cannot be read, or is no profile
 */
export function profileFrom(flags: ProfileFlags): Profile {
  const profile: Partial<Profile> = flags.profile === undefined ? {} : readProfile(flags.profile);
  const hosts = { ...profile.roles };
  for (const role of roles) {
    const host = flags[role];
    if (typeof host === 'string') hosts[role] = host;
  }
  return {
    ...profile,
    format: profileFormat,
    roles: hosts,
    options: {
      ...profile.options,
      ...(flags.mail !== undefined && { mail: flags.mail }),
      ...(flags.updates === false && { updates: false }),
      ...(flags.transport !== undefined && { transport: flags.transport }),
    },
  };
}

/** @throws {UserError} where neither names one */
export function scenarioFrom(flags: ProfileFlags, profile: Profile): ScenarioId {
  const scenario = flags.scenario ?? profile.scenario;
  if (scenario !== undefined) return scenario;
  throw new UserError({ key: 'error.scenario-missing', params: { allowed: scenarioIds.join(', ') } });
}
