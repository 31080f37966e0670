import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { loadScenario, type PairingKey, pairingKeyOf } from '../engine/index.ts';
import { renderMessage } from '../shared/locales/texts.ts';
import type { Message } from '../shared/message.ts';
import { type PairingCodeFault, pairingCodeMessage, readPairingCode } from '../shared/pairing-code.ts';
import type { Profile } from '../shared/profile.ts';
import { UserError } from '../shared/user-error.ts';
import { type ScenarioId, scenarioIds } from '../shared/words.ts';
import type { Context } from './context.ts';
import { hostValue } from './options.ts';

/** Of somebody at the terminal: enough for slips, and a program that types gets to an end. */
const maxTries = 5;

/** Other users of a machine see a command's arguments; they do not see its environment. */
export const codeVariable = 'PORTAMPEL_CODE';

export interface CounterpartFlags {
  counterpart?: string;
  code?: string;
  /** Only `--no-throughput` says anything: without it the profile does. */
  throughput?: boolean;
}

export const counterpartExamples = ['portampel check --scenario 365-server --counterpart pc-2 --code 4KQ7-M02A-9NQG'];

export function addCounterpartOptions(command: Command, t: Context['t']): Command {
  return command
    .option('--counterpart <host>', t('help.check.counterpart'), hostValue('--counterpart'))
    .option('--code <code>', t('help.check.code', { variable: codeVariable }))
    .option('--no-throughput', t('help.check.no-throughput'));
}

/** The counterpart in the server's place. */
export function withCounterpart(profile: Profile, { counterpart, throughput }: CounterpartFlags): Profile {
  const quiet = throughput === false && { throughput };
  if (counterpart === undefined) return quiet ? { ...profile, options: { ...profile.options, ...quiet } } : profile;
  return {
    ...profile,
    roles: { ...profile.roles, server: counterpart },
    options: { ...profile.options, counterpart: true, ...quiet },
  };
}

/** @throws {UserError} where the options exclude each other, or the scenario has no server */
export function assertCounterpart(
  scenario: ScenarioId | undefined,
  flags: CounterpartFlags & { server?: string | false; demo?: boolean; profile?: string },
): void {
  assertCodeOfSomebody(flags);
  // A profile may name one.
  if (flags.throughput === false && flags.counterpart === undefined && flags.profile === undefined) {
    fail('error.throughput-alone');
  }
  if (flags.counterpart === undefined) return;
  if (flags.demo) fail('error.counterpart-demo');
  if (typeof flags.server === 'string') fail('error.counterpart-server');
  if (scenario !== undefined) assertServer(scenario, 'error.counterpart-scenario');
}

/** @throws {UserError} where the scenario has no server in whose place a counterpart could be */
export function assertServer(
  scenario: ScenarioId,
  key: 'error.counterpart-scenario' | 'error.counterpart-no-server',
): void {
  const able = scenarioIds.filter((id) => loadScenario(id).rows.some(({ role }) => role === 'server'));
  if (!able.includes(scenario)) throw new UserError({ key, params: { scenario, allowed: able.join(', ') } });
}

/** @throws {UserError} where nobody is named whose code it is */
export function assertCodeOfSomebody({ code, counterpart }: CounterpartFlags): void {
  if (code !== undefined && counterpart === undefined) fail('error.counterpart-code-alone');
}

function fail(key: Message['key']): never {
  throw new UserError({ key });
}

/**
 * The key of the counterpart's code: as given, from the environment, or asked for on the terminal.
 * @throws {UserError} where there is none to be had, or it cannot be one
 */
export async function askPairingKey(flags: CounterpartFlags, context: Context): Promise<PairingKey> {
  const given = flags.code ?? fromEnvironment();
  if (given === undefined) return pairingKeyOf(await ask(context));
  const read = readPairingCode(given);
  if (read.ok) return pairingKeyOf(read.code);
  throw new UserError(faultMessage(read.fault));
}

function fromEnvironment(): string | undefined {
  const code = process.env[codeVariable];
  Reflect.deleteProperty(process.env, codeVariable);
  return code;
}

/** Until what was typed can be a code, or there have been too many tries. */
async function ask({ t, terminal, signal }: Context): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) throw new UserError(codeMissing);
  const asking = createInterface({ input: stdin, output: stderr });
  // Ctrl-C and Ctrl-D close it, and no question is answered then.
  const closed = new AbortController();
  asking.once('close', () => closed.abort());
  const open = AbortSignal.any([signal, closed.signal]);
  try {
    for (let left = maxTries; ; left -= 1) {
      const read = readPairingCode(await asking.question(t('check.counterpart-code'), { signal: open }));
      if (read.ok) return read.code;
      const message = faultMessage(read.fault);
      if (left === 1) throw new UserError(message);
      terminal.err(`${read.fault.kind === 'empty' ? t('asking.obstacle.code') : renderMessage(t, message)}\n`);
    }
  } catch (error) {
    if (!open.aborted) throw error;
    terminal.err('\n');
    throw new UserError(codeMissing);
  } finally {
    asking.close();
  }
}

const codeMissing: Message = { key: 'error.counterpart-code-missing', params: { variable: codeVariable } };

function faultMessage(fault: PairingCodeFault): Message {
  return fault.kind === 'empty' ? codeMissing : pairingCodeMessage(fault);
}
