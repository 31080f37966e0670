import { readFileSync } from 'node:fs';

/**
 * The interpreter that runs configuration scripts, as WebAssembly. The build puts its bytes in the place of this function
 * (`vite.config.ts`), since the built command line is one file that needs nothing beside it.
 */
export function quickJsWasm(): Uint8Array<ArrayBuffer> {
  const entry = new URL(import.meta.resolve('quickjs-wasi'));
  return new Uint8Array(readFileSync(new URL('../quickjs.wasm', entry)));
}
