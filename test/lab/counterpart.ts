import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decisiveAttempt } from '../../shared/observation.ts';
import type { Options } from '../../shared/profile.ts';
import type { Report } from '../../shared/report.ts';
import type { VisitEntry } from '../../shared/station.ts';
import type { RowId, ScenarioId } from '../../shared/words.ts';
import { conclusionsOf } from '../helpers/networks.ts';
import { mustRun } from './command.ts';
import type { Lab } from './lab.ts';
import type { Network } from './network.ts';
import { bundle } from './portampel.ts';
import { until } from './until.ts';
import { checkOf } from './world.ts';

/** What `portampel counterpart` says in JSON, line by line. */
export type CounterpartEvent = { event: string } & Partial<Pick<VisitEntry, 'from' | 'what' | 'ways' | 'extras'>> &
  Record<string, unknown>;

/** `portampel counterpart` in the server's namespace, on all of its addresses. */
export class LabCounterpart {
  readonly code: string;
  readonly #child: ChildProcess;
  readonly #logFile: string;

  private constructor(child: ChildProcess, logFile: string, code: string) {
    this.#child = child;
    this.#logFile = logFile;
    this.code = code;
  }

  /** Resolves when it listens. @param name - of its log */
  static start(network: Network, ports: readonly PortSet[], name = 'counterpart'): Promise<LabCounterpart> {
    const tcp = ports.flatMap(({ sql, application, database }) => [sql, application, database]).join(',');
    const udp = ports.map(({ application }) => application).join(',');
    return LabCounterpart.#run(network, ['--ports', tcp, '--udp-ports', udp, '--no-announce'], name);
  }

  /** At the product's own ports, and to be found as the server is. */
  static announcing(network: Network): Promise<LabCounterpart> {
    return LabCounterpart.#run(network, ['--scenario', 'classic-client'], 'announcing');
  }

  static async #run(network: Network, options: readonly string[], name: string): Promise<LabCounterpart> {
    if (!existsSync(bundle)) throw new Error(`${bundle} is missing: npm run build`);
    const logFile = join(network.folder, `${name}.log`);
    const args = [bundle, 'counterpart', '--format', 'json', ...options];
    const child = network.start('server', process.execPath, args, logFile);
    let code: unknown;
    await until(async () => {
      code = (await eventsIn(logFile)).find(({ event }) => event === 'started')?.['code'];
      return code === undefined ? `not started: ${await readFile(logFile, 'utf8')}` : undefined;
    }, 30_000);
    return new LabCounterpart(child, logFile, String(code));
  }

  events(): Promise<CounterpartEvent[]> {
    return eventsIn(this.#logFile);
  }

  /** Resolves once the counterpart has said something of this kind. */
  async saw(isIt: (event: CounterpartEvent) => boolean): Promise<void> {
    await until(async () => ((await this.events()).some(isIt) ? undefined : 'it has seen nothing of that'), 60_000);
  }

  /** As a crash ends it: its system closes what it had open. */
  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  /** It says nothing any more, and its system goes on to accept connections. */
  freeze(): void {
    this.#child.kill('SIGSTOP');
  }
}

async function eventsIn(logFile: string): Promise<CounterpartEvent[]> {
  const text = await readFile(logFile, 'utf8');
  // The last line may be half written.
  const lines = text.split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as CounterpartEvent);
}

export interface PortSet {
  sql: number;
  application: number;
  database: number;
}

/**
 * The product's three ports for one check: other ones than the lab's servers hold, and each check at the same time has its
 * own, since it is called back on them. Rules for the firewall go by them.
 */
export function portSet(index: number): PortSet {
  const sql = 29_812 + 10 * index;
  return { sql, application: sql + 1, database: sql + 2 };
}

/** nft's word for all of a set's ports. */
export function allOf({ sql, database }: PortSet): string {
  return `${sql}-${database}`;
}

/**
 * Each check ends with two measurements of throughput. Unbridled, those of one would take the processor and the line from
 * another one's datagrams: full packets of TCP get a lane of their own, which is slow, and nothing else does.
 */
export async function calmFlows({ network }: Lab): Promise<void> {
  const lane = ['class', 'replace', 'parent', '1:', 'classid', '1:1', 'htb', 'rate', '80mbit'];
  for (const side of ['inside', 'outside']) {
    for (const [kind, change, ...rest] of [['qdisc', 'replace', 'root', 'handle', '1:', 'htb'], lane]) {
      const args = [String(kind), String(change), 'dev', side, ...rest];
      await mustRun('ip', ['netns', 'exec', network.namespace('firewall'), 'tc', ...args]);
    }
  }
}

/** The rule by which they take that lane; comes first. */
export const intoTheLane = 'meta l4proto tcp meta length > 1000 meta priority set 1:1';

export interface PairCall {
  host: string;
  ports: PortSet;
  scenario?: ScenarioId;
  transport?: Options['transport'];
  args?: string[];
}

/** A check of the rows that a counterpart answers, and of nothing else. */
export async function pairCheck(
  lab: Lab,
  { code }: LabCounterpart,
  { host, ports: { sql, application }, scenario = '365-client', transport = 'tcp', args = [] }: PairCall,
): Promise<{ rows: Record<string, string>; report: Report; code: number | null }> {
  const call = {
    scenario,
    roles: {},
    options: { mail: false, updates: false, transport, ports: { sql, application } },
    args: ['--counterpart', host, '--code', code, '--no-canary', ...args],
  };
  const { report, code: exitCode } = await lab.checkWithoutCa(call);
  return { rows: pairRows(report), report, code: exitCode };
}

/** What the rows of a pair come to, one phrase each. */
export function pairRows({ checks }: Report): Record<string, string> {
  const paired = checks.filter(
    ({ group, reason }) => (group === 'server' || group === 'inbound') && reason !== 'option-off',
  );
  return Object.fromEntries(paired.map(({ id, light, state, reason }) => [id, `${light} ${state} ${reason}`]));
}

/** What was concluded, but that these checks have no addresses of the vendor's servers. */
export function pairCauses(report: Report): string[] {
  return conclusionsOf(report).filter((line) => !line.startsWith('address-missing '));
}

/** What both ends found out about a row, address by address. */
export function pairFactsOf(report: Report, row: RowId) {
  return checkOf(report, row).details.addresses.map((seen) => decisiveAttempt(seen).details.pair ?? {});
}

export const reached = 'green open counterpart-reached';
export const calledBack = 'green open called-back';

export const serverReached = {
  'server-sql': reached,
  'server-application': reached,
  'server-database': reached,
};
export const inboundReached = {
  'inbound-sql': calledBack,
  'inbound-application': calledBack,
  'inbound-database': calledBack,
};
