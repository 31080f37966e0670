import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// What runs configuration scripts, from its files. The build puts a module with the same two functions and the files'
// contents in the place of this one (`vite.config.ts`): the built command line is one file that needs nothing beside it.

/** The interpreter, as WebAssembly. */
export function quickJsWasm(): Uint8Array<ArrayBuffer> {
  const entry = new URL(import.meta.resolve('quickjs-wasi'));
  return new Uint8Array(readFileSync(new URL('../quickjs.wasm', entry)));
}

/** The thread it runs in, as the first argument of `Worker`, and whether that is the code itself. */
export function pacWorker(): { code: string; eval: boolean } {
  return { code: fileURLToPath(new URL('pac-worker.mjs', import.meta.url)), eval: false };
}
