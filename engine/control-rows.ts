import type { Check, HostCheck } from '../shared/check.ts';
import type { Attempt, Observation } from '../shared/observation.ts';

/** Of FTP (RFC 959), where the plan gives no other. */
export const defaultControlPort = 21;

/**
 * What the row of each active FTP row's control port has come to, by address. The active one goes after it and by it:
 * servers bound the sessions of one address, and whoever has been turned away should not knock again a moment later.
 */
export class ControlRows {
  readonly #checks: readonly Check[];
  readonly #rows = new Map<string, ControlRow>();

  /** @param patienceMs how long whoever knows that the login works still waits for the tries that come after it */
  constructor(checks: readonly Check[], patienceMs: number) {
    this.#checks = checks;
    for (const { id, probe } of checks) if (probe === 'ftp') this.#rows.set(id, new ControlRow(patienceMs));
  }

  /** Whether this row waits for another one of this run. */
  isWaiting(check: HostCheck): boolean {
    return this.#controlOf(check) !== undefined;
  }

  /** What the row of its control port has come to at that address; `undefined` where the run has none that tells. */
  async of(check: HostCheck, address: string): Promise<{ checkId: string; attempt: Attempt } | undefined> {
    const control = this.#controlOf(check);
    const attempt = control && (await this.#rows.get(control.id)?.at(address).attempt);
    return attempt && { checkId: control.id, attempt };
  }

  /** One session is over, and others may follow. */
  saw({ id }: HostCheck, address: string, attempt: Attempt): void {
    this.#rows.get(id)?.at(address).saw(attempt);
  }

  /** No other session follows at that address. */
  decided({ id }: HostCheck, address: string, attempt: Attempt): void {
    this.#rows.get(id)?.at(address).tell(attempt);
  }

  /** Nobody waits for a row that is over, whatever became of it. */
  async until({ id }: Check, observation: Promise<Observation>): Promise<Observation> {
    try {
      return await observation;
    } finally {
      this.#rows.get(id)?.end();
    }
  }

  #controlOf({ probe, host, controlPort = defaultControlPort }: HostCheck): Check | undefined {
    if (probe !== 'ftp-active') return undefined;
    return this.#checks.find((check) => check.probe === 'ftp' && check.host === host && check.port === controlPort);
  }
}

class ControlRow {
  readonly #patienceMs: number;
  readonly #sessions = new Map<string, Sessions>();
  #isOver = false;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  at(address: string): Sessions {
    const sessions = this.#sessions.get(address) ?? new Sessions(this.#patienceMs);
    this.#sessions.set(address, sessions);
    if (this.#isOver) sessions.tell();
    return sessions;
  }

  end(): void {
    this.#isOver = true;
    for (const sessions of this.#sessions.values()) sessions.tell();
  }
}

/** The sessions at one address. */
class Sessions {
  /** What the other row goes by. */
  readonly attempt: Promise<Attempt | undefined>;
  readonly #patienceMs: number;
  #resolve: (attempt?: Attempt) => void = () => undefined;
  #patience: NodeJS.Timeout | undefined;
  #isTold = false;

  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
    this.attempt = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  /** Once the login is known to work, only the next session is still in the way: a slow one must not add up to the run. */
  saw(attempt: Attempt): void {
    if (this.#isTold || attempt.details.ftp?.login !== 'accepted' || attempt.reason === 'cancelled') return;
    this.#patience ??= setTimeout(() => this.#resolve(attempt), this.#patienceMs);
  }

  tell(attempt?: Attempt): void {
    this.#isTold = true;
    clearTimeout(this.#patience);
    this.#resolve(attempt);
  }
}

/** The same rows, each after the one that it goes by: who waits, waits for somebody who has begun. */
export function controlRowsFirst(checks: readonly Check[]): Check[] {
  const goesByAnother = ({ probe }: Check): boolean => probe === 'ftp-active';
  return [...checks.filter((check) => !goesByAnother(check)), ...checks.filter(goesByAnother)];
}
