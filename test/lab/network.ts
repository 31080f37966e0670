import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { type CommandOptions, type CommandResult, mustRun, runCommand } from './command.ts';
import { buildLab, folderOf, namespaceOf, type Place, removeLab, sweepAbandoned } from './namespaces.ts';

/** Set to leave namespaces and servers up after a test, for poking; the next lab sweeps them away. */
const keepVariable = 'PORTAMPEL_LAB_KEEP';

/**
 * A client, a firewall and a server, each in a network namespace of its own. Holds no Jest: benches use it too.
 * Whoever creates one destroys it.
 */
export class Network {
  /** Readable for servers that give up their rights; removed with the lab. */
  readonly folder: string;
  readonly #id: string;

  private constructor(id: string) {
    this.#id = id;
    this.folder = folderOf(id);
  }

  static async create(): Promise<Network> {
    await sweepAbandoned();
    const id = `pa${process.pid}-${randomBytes(2).toString('hex')}`;
    try {
      await buildLab(id);
    } catch (error) {
      await removeLab(id);
      throw error;
    }
    return new Network(id);
  }

  namespace(place: Place): string {
    return namespaceOf(this.#id, place);
  }

  /** Runs a command to its end. */
  exec(place: Place, command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
    return runCommand('ip', ['netns', 'exec', this.namespace(place), command, ...args], options);
  }

  /** Starts a command that runs until the lab is destroyed. */
  start(place: Place, command: string, args: string[], logFile: string): ChildProcess {
    const log = openSync(logFile, 'a');
    const child = spawn('ip', ['netns', 'exec', this.namespace(place), command, ...args], {
      stdio: ['ignore', log, log],
      // Outlives the test's terminal where the lab is kept.
      detached: true,
    });
    closeSync(log);
    child.unref();
    return child;
  }

  /**
   * Replaces all rules at once; what no rule decides is accepted. `forward` and `redirect` hold rules as of `rules.ts`,
   * `redirect` those of the NAT table that come before any routing, `leaving` those after it; `own` are about what the
   * firewall itself says.
   */
  async setFirewall(
    forward: string[],
    redirect: string[] = [],
    { leaving = [], own = [] }: { leaving?: string[]; own?: string[] } = {},
  ): Promise<void> {
    const ruleset = `
      table inet lab
      delete table inet lab
      table inet lab {
        chain forward {
          type filter hook forward priority filter; policy accept;
          ${forward.join('\n')}
        }
        chain prerouting {
          type nat hook prerouting priority dstnat; policy accept;
          ${redirect.join('\n')}
        }
        chain postrouting {
          type nat hook postrouting priority srcnat; policy accept;
          ${leaving.join('\n')}
        }
        chain output {
          type filter hook output priority filter; policy accept;
          ${own.join('\n')}
        }
      }
    `;
    const namespace = this.namespace('firewall');
    await mustRun('ip', ['netns', 'exec', namespace, 'nft', '-f', '-'], { input: ruleset });
  }

  /** Safe to call more than once, and whatever state the lab is in. */
  async destroy(): Promise<void> {
    if (process.env[keepVariable] === undefined) await removeLab(this.#id);
    else process.stderr.write(`${keepVariable}: ip netns exec ${this.namespace('client')} bash; ${this.folder}\n`);
  }
}
