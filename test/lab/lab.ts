import { available } from './available.ts';
import type { Certificates } from './certificates.ts';
import { Network } from './network.ts';
import { type CheckCall, type CheckRun, runCheck } from './portampel.ts';
import { startServers } from './servers.ts';

/** For one test; above the time that `runCheck` gives the command line, whose own message is the better one. */
export const labTestMs = 180_000;

/** A network with its servers, as tests use it. */
export class Lab {
  #network: Network | undefined;
  #certificates: Certificates | undefined;

  get network(): Network {
    if (!this.#network) throw new Error('the lab is not up');
    return this.#network;
  }

  /** The file of the lab's authority. */
  get ca(): string {
    return this.certificates.ca;
  }

  /** For further servers of a test's own. */
  get certificates(): Certificates {
    if (!this.#certificates) throw new Error('the lab is not up');
    return this.#certificates;
  }

  async up(): Promise<void> {
    this.#network = await Network.create();
    this.#certificates = await startServers(this.#network);
  }

  async down(): Promise<void> {
    await this.#network?.destroy();
  }

  /** A check that trusts the lab's authority. */
  check(call: Omit<CheckCall, 'ca'>): Promise<CheckRun> {
    return runCheck(this.network, { ...call, ca: this.ca });
  }

  /** A check with the machine's own roots only. */
  checkWithoutCa(call: Omit<CheckCall, 'ca'>): Promise<CheckRun> {
    return runCheck(this.network, call);
  }
}

/** A `describe` with a lab of its own; every test finds a firewall that lets everything through. */
export function describeLab(title: string, body: (lab: Lab) => void): void {
  const availability = available();
  const suite = availability.ok ? describe : describe.skip;
  suite(availability.ok ? title : `${title} (skipped: ${availability.reason})`, () => {
    const lab = new Lab();
    beforeAll(() => lab.up(), 60_000);
    beforeEach(() => lab.network.setFirewall([]));
    afterAll(() => lab.down(), 60_000);
    body(lab);
  });
}
