import type { Check, HostCheck } from '../shared/check.ts';
import type { Observation } from '../shared/observation.ts';

/** Of FTP (RFC 959), where the plan gives no other. */
export const defaultControlPort = 21;

/**
 * The row of each active FTP row's control port. The active one goes after it and by what it came to: servers bound the
 * sessions of one address, and whoever has been turned away should not knock again a moment later.
 */
export class ControlRows {
  readonly #checks: readonly Check[];
  readonly #observations = new Map<string, Promise<Observation>>();

  constructor(checks: readonly Check[]) {
    this.#checks = checks;
  }

  note(check: Check, observation: Promise<Observation>): Promise<Observation> {
    if (check.probe === 'ftp') this.#observations.set(check.id, observation);
    return observation;
  }

  /** What the row of its control port came to; `undefined` where the run has none. */
  of({ probe, host, controlPort = defaultControlPort }: HostCheck): Promise<Observation> | undefined {
    if (probe !== 'ftp-active') return undefined;
    const control = this.#checks.find(
      (check) => check.probe === 'ftp' && check.host === host && check.port === controlPort,
    );
    return control && this.#observations.get(control.id);
  }
}

/** The same rows, each after the one that it goes by: who waits, waits for somebody who has begun. */
export function controlRowsFirst(checks: readonly Check[]): Check[] {
  const goesByAnother = ({ probe }: Check): boolean => probe === 'ftp-active';
  return [...checks.filter((check) => !goesByAnother(check)), ...checks.filter(goesByAnother)];
}
