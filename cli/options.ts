import { Option } from 'commander';
import { parseHost } from '../shared/host.ts';
import type { Translate } from '../shared/locales/texts.ts';
import { isLoginWord } from '../shared/login.ts';
import { UserError } from '../shared/user-error.ts';
import { type Role, scenarioIds } from '../shared/words.ts';

/** Parsers for option values. Each refuses with what was found and what is allowed. */

export function oneOf<T extends string>(option: string, allowed: readonly T[]): (value: string) => T {
  return (value) => {
    const found = allowed.find((word) => word === value);
    if (found !== undefined) return found;
    throw new UserError({ key: 'error.choice', params: { option, found: value, allowed: allowed.join(', ') } });
  };
}

export function wholeNumber(option: string, min: number, max: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    throw new UserError({ key: 'error.number', params: { option, found: value, min, max } });
  };
}

export function hostValue(option: string): (value: string) => string {
  return (value) => {
    // commander takes the next option for the value of one that was left without.
    if (value.startsWith('-')) throw new UserError({ key: 'error.option-without-value', params: { found: option } });
    const parsed = parseHost(value);
    if (parsed.ok) return parsed.host;
    throw new UserError({ key: 'error.host', params: { option, found: value, fault: parsed.fault } });
  };
}

/** A user name is never repeated in a message: it may have been typed together with the password. */
export function userName(option: string): (value: string) => string {
  return (value) => {
    if (value.startsWith('-')) throw new UserError({ key: 'error.option-without-value', params: { found: option } });
    if (isLoginWord(value)) return value;
    throw new UserError({ key: 'error.user-name', params: { option } });
  };
}

/** The command line's name of each role. */
export const roleOptions: Record<Role, string> = {
  server: '--server',
  licence: '--licence',
  updates: '--updates',
  mailOut: '--mail-out',
  mailIn: '--mail-in',
  publicServer: '--public-server',
};

/** `--scenario ID`, alike in all commands. */
export function scenarioOption(t: Translate): Option {
  const description = t('help.check.scenario', { allowed: scenarioIds.join(', ') });
  return new Option('--scenario <id>', description).argParser(oneOf('--scenario', scenarioIds));
}
