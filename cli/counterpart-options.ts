import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { loadScenario, type PairingKey, pairingKeyOf } from '../engine/index.ts';
import type { Message } from '../shared/message.ts';
import { pairingCodeMessage, readPairingCode } from '../shared/pairing-code.ts';
import type { Profile } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { type ScenarioId, scenarioIds } from '../shared/words.ts';
import type { Context } from './context.ts';
import { hostValue } from './options.ts';

/** Other users of a machine see a command's arguments; they do not see its environment. */
export const codeVariable = 'PORTAMPEL_CODE';

export interface CounterpartFlags {
  counterpart?: string;
  code?: string;
}

export const counterpartExamples = ['portampel check --scenario 365-server --counterpart pc-2 --code 4KQ7-M02A-9NQG'];

export function addCounterpartOptions(command: Command, t: Context['t']): Command {
  return command
    .option('--counterpart <host>', t('help.check.counterpart'), hostValue('--counterpart'))
    .option('--code <code>', t('help.check.code', { variable: codeVariable }));
}

/** The counterpart in the server's place. */
export function withCounterpart(profile: Profile, { counterpart }: CounterpartFlags): Profile {
  if (counterpart === undefined) return profile;
  return {
    ...profile,
    roles: { ...profile.roles, server: counterpart },
    options: { ...profile.options, counterpart: true },
  };
}

/** @throws {UserError} where the options exclude each other, or the scenario has no server */
export function assertCounterpart(
  scenario: ScenarioId | undefined,
  flags: CounterpartFlags & { server?: string | false; demo?: boolean },
): void {
  if (flags.code !== undefined && flags.counterpart === undefined) fail('error.counterpart-code-alone');
  if (flags.counterpart === undefined) return;
  if (flags.demo) fail('error.counterpart-demo');
  if (typeof flags.server === 'string') fail('error.counterpart-server');
  const able = scenarioIds.filter((id) => loadScenario(id).rows.some(({ role }) => role === 'server'));
  if (scenario === undefined || able.includes(scenario)) return;
  throw new UserError({ key: 'error.counterpart-scenario', params: { scenario, allowed: able.join(', ') } });
}

function fail(key: Message['key']): never {
  throw new UserError({ key });
}

/**
 * The key of the counterpart's code: as given, from the environment, or asked for on the terminal.
 * @throws {UserError} where there is none to be had, or it cannot be one
 */
export async function askPairingKey(flags: CounterpartFlags, context: Context): Promise<PairingKey> {
  const typed = flags.code ?? fromEnvironment() ?? (await ask(context));
  const read = readPairingCode(typed);
  if (read.ok) return pairingKeyOf(read.code);
  throw read.fault.kind === 'empty' ? codeMissing() : new UserError(pairingCodeMessage(read.fault));
}

function fromEnvironment(): string | undefined {
  const code = process.env[codeVariable];
  Reflect.deleteProperty(process.env, codeVariable);
  return code;
}

async function ask({ t, signal }: Context): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) throw codeMissing();
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    return await asking.question(t('check.counterpart-code'), { signal });
  } catch {
    throw codeMissing();
  } finally {
    asking.close();
  }
}

function codeMissing(): UserError {
  return new UserError({ key: 'error.counterpart-code-missing', params: { variable: codeVariable } });
}
