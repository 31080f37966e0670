import fc from 'fast-check';
import { largestPassing, measurePathMtu, type SizedEcho, withoutRefuted } from '../../../engine/paths/path-mtu.ts';
import type { Path, PathMtu } from '../../../shared/facts/paths.ts';

type Network = (bytes: number) => SizedEcho;

const reply: SizedEcho = { answer: 'reply' };
const lost: SizedEcho = { answer: 'lost' };

function measure(network: Network, large: boolean | null = null, interfaceBytes = 1500): Promise<PathMtu> {
  return measurePathMtu({
    interfaceBytes,
    family: 4,
    send: (bytes) => Promise.resolve(network(bytes)),
    largeRequestPasses: () => Promise.resolve(large),
  });
}

const upTo =
  (mtu: number, above: SizedEcho): Network =>
  (bytes) =>
    bytes <= mtu ? reply : above;

describe('the path MTU', () => {
  test('is the interface’s where full-size packets pass', async () => {
    expect(await measure(() => reply)).toEqual({ state: 'full', bytes: 1500 });
  });

  test('is what a device told, once that has been tried', async () => {
    const told: SizedEcho = { answer: 'too-big', mtuBytes: 1300 };
    expect(await measure(upTo(1300, told))).toEqual({ state: 'smaller', bytes: 1300 });
  });

  test('is searched where the size is not told, as on Windows', async () => {
    expect(await measure(upTo(1372, { answer: 'too-big' }))).toEqual({ state: 'smaller', bytes: 1372 });
  });

  test('is searched where what was told is not true, and the hole behind it is named', async () => {
    const network: Network = (bytes) =>
      bytes > 1400 ? { answer: 'too-big', mtuBytes: 1400 } : bytes > 1280 ? lost : reply;
    expect(await measure(network)).toEqual({ state: 'black-hole', method: 'ping', bytes: 1280 });
  });

  test.each([
    [null, { state: 'black-hole', method: 'ping', bytes: 1300 }],
    [false, { state: 'black-hole', method: 'http', bytes: 1300 }],
    [true, { state: 'passes', method: 'http' }],
  ])('is a black hole where large echoes are lost, unless a web server contradicts (%s)', async (large, expected) => {
    expect(await measure(upTo(1300, lost), large)).toEqual(expected);
  });

  test('is not called a black hole for one lost packet', async () => {
    let count = 0;
    expect(await measure(() => (++count === 1 ? lost : reply))).toEqual({ state: 'full', bytes: 1500 });
  });

  test('cannot be told where a small echo is lost as well', async () => {
    expect(await measure(() => lost)).toEqual({ state: 'unknown', reason: 'unclear' });
  });

  test('is found exactly, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 576, max: 1499 }), async (mtu) => {
        const found = await largestPassing(576, 1500, (bytes) => Promise.resolve(bytes <= mtu ? reply : lost));
        expect(found).toBe(mtu);
      }),
    );
  });

  test('is not called a black hole by lost echoes alone in a network that drops large echoes elsewhere', () => {
    const path = (mtu: PathMtu): Path => ({
      address: '192.0.2.1',
      hosts: [],
      isGateway: false,
      method: 'system-ping',
      sent: 3,
      received: 3,
      rttsMs: [1],
      mtu,
    });
    const passes: PathMtu = { state: 'passes', method: 'http' };
    const byPing: PathMtu = { state: 'black-hole', method: 'ping', bytes: 1300 };
    const byBoth: PathMtu = { state: 'black-hole', method: 'http', bytes: 1300 };
    const mtus = (all: PathMtu[]) => withoutRefuted(all.map(path)).map(({ mtu }) => mtu);
    expect(mtus([passes, byPing, byBoth])).toEqual([passes, { state: 'unknown', reason: 'unclear' }, byBoth]);
    expect(mtus([byPing, byBoth])).toEqual([byPing, byBoth]);
  });
});
