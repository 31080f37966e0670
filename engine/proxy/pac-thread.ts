import { Worker } from 'node:worker_threads';
import { pacWorker, quickJsWasm } from './embedded.ts';
import { PacFailure } from './pac-results.ts';
import { boundMemory } from './wasm-memory.ts';

/** What the thread is started with. */
export interface PacThreadData {
  script: string;
  wasm: Uint8Array;
  /** What `myIpAddress` returns. */
  ownAddress: string;
  /** How many unknown names one answer may hold. */
  maxNames: number;
}

export interface PacQuestion {
  url: string;
  /** The names that were looked up so far; `null` has no address. */
  names: Record<string, string | null>;
}

/** What FindProxyForURL returned, and the names that it asked for in vain. */
interface PacResult {
  result: string;
  unknown: string[];
}

/** The first one, without a result, comes once the script is read. */
export type PacAnswer = PacResult | { failed: PacFailure['state'] };

/** The interpreter's memory, with what a script of 1 MB becomes in it. */
const interpreterBytes = 64 * 1024 * 1024;
/** Beside it, for the syntax tree of the same script. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };

/**
 * A script in a thread of its own, since nothing else stops it for certain: the interpreter's own interrupt comes between
 * two steps, and one call of a built-in function, or of a pattern of `shExpMatch`, is a single step.
 */
export class PacThread {
  readonly #worker: Worker;
  readonly #signal: AbortSignal;
  /** Settles the question that is open; there is one at a time. */
  #settle: ((answer: PacAnswer) => void) | undefined;
  #over = false;

  constructor(data: Omit<PacThreadData, 'wasm'>, signal: AbortSignal) {
    const { code, eval: isCode } = pacWorker();
    const workerData: PacThreadData = { ...data, wasm: boundMemory(quickJsWasm(), interpreterBytes) };
    // Without our own arguments and environment: nothing in it needs them.
    this.#worker = new Worker(code, { eval: isCode, workerData, resourceLimits, execArgv: [], env: {} });
    this.#worker.on('message', (answer: PacAnswer) => this.#settle?.(answer));
    // Out of memory, most likely.
    this.#worker.on('error', this.#stop);
    this.#worker.on('exit', this.#stop);
    this.#signal = signal;
    signal.addEventListener('abort', this.#stop, { once: true });
    if (signal.aborted) this.#stop();
  }

  /** Waits until the script is read. @throws as `ask` */
  async ready(timeMs: number): Promise<void> {
    await this.#answer(timeMs);
  }

  /** @throws PacFailure where the script fails, takes too long, or the run is cancelled; the thread is gone then */
  ask(question: PacQuestion, timeMs: number): Promise<PacResult> {
    if (!this.#over) this.#worker.postMessage(question);
    return this.#answer(timeMs);
  }

  /** Resolves when the thread is gone, whatever the script was doing. */
  async end(): Promise<void> {
    this.#stop();
    await this.#worker.terminate();
  }

  readonly #stop = (): void => this.#fail('not-understood');

  #fail(failed: PacFailure['state']): void {
    this.#over = true;
    this.#signal.removeEventListener('abort', this.#stop);
    this.#settle?.({ failed });
    void this.#worker.terminate();
  }

  async #answer(timeMs: number): Promise<PacResult> {
    if (this.#over) throw new PacFailure('not-understood');
    const timer = setTimeout(() => this.#fail('ran-too-long'), Math.max(0, timeMs));
    const answer = await new Promise<PacAnswer>((resolve) => {
      this.#settle = resolve;
    });
    clearTimeout(timer);
    this.#settle = undefined;
    if ('failed' in answer) {
      await this.end();
      throw new PacFailure(answer.failed);
    }
    return answer;
  }
}
