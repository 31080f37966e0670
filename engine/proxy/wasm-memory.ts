const pageBytes = 64 * 1024;
const headerBytes = 8;
const memorySection = 5;

/**
 * A module's bytes with an upper bound for its memory, which its author left open (WebAssembly Core Specification 2.0,
 * sections 5.5.8 memory section, 5.3.8 limits). The interpreter's own limit counts what its allocator says a block takes,
 * and WASI's says nothing; a worker's resource limits do not count this memory either.
 * @throws where the module does not have exactly one memory of its own without a bound
 */
export function boundMemory(wasm: Uint8Array, maxBytes: number): Uint8Array {
  for (let start = headerBytes; start < wasm.length; ) {
    const [size, body] = readNumber(wasm, start + 1);
    const end = body + size;
    if (wasm[start] === memorySection) {
      const [count, noMaximum] = wasm.subarray(body);
      if (count !== 1 || noMaximum !== 0) break;
      const limits = [1, 1, ...wasm.subarray(body + 2, end), ...numberBytes(maxBytes / pageBytes)];
      return Buffer.concat([
        wasm.subarray(0, start),
        Uint8Array.of(memorySection, ...numberBytes(limits.length), ...limits),
        wasm.subarray(end),
      ]);
    }
    start = end;
  }
  throw new Error('no memory to bound in this module');
}

/** An unsigned LEB128 number, and where it ends. */
function readNumber(bytes: Uint8Array, start: number): [value: number, end: number] {
  let value = 0;
  for (let at = start, factor = 1; ; at++, factor *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * factor;
    if (byte < 128) return [value, at + 1];
  }
}

function numberBytes(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...numberBytes(Math.floor(value / 128))];
}
