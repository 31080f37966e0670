import { QuickJS } from 'quickjs-wasi';
import { quickJsWasm } from '../../../engine/proxy/embedded.ts';
import { boundMemory } from '../../../engine/proxy/wasm-memory.ts';

const bound = 16 * 1024 * 1024;

async function allocate(wasm: Uint8Array, bytes: number): Promise<unknown> {
  const vm = await QuickJS.create({ wasm: new Uint8Array(wasm) });
  try {
    return vm.dump(vm.evalCode(`new Uint8Array(${bytes}).length`));
  } finally {
    vm.dispose();
  }
}

test('the interpreter’s memory grows up to the bound and no further', async () => {
  const bounded = boundMemory(quickJsWasm(), bound);
  await expect(allocate(bounded, bound / 2)).resolves.toBe(bound / 2);
  await expect(allocate(bounded, bound)).rejects.toThrow('out of memory');
  await expect(allocate(quickJsWasm(), bound)).resolves.toBe(bound);
});

test('what has no such memory is refused', () => {
  const header = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
  expect(() => boundMemory(header, bound)).toThrow('no memory');
  const alreadyBounded = Uint8Array.of(...header, 5, 4, 1, 1, 1, 2);
  expect(() => boundMemory(alreadyBounded, bound)).toThrow('no memory');
});
