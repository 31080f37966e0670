import { ExpectedTls, nameMs } from '../../../engine/counterpart/expected-tls.ts';

const handshake = Buffer.from([0x16, 3, 1]);

test('a handshake is awaited as long as a name is good: for its time, and for its visit', async () => {
  let nowMs = 0;
  const tls = new ExpectedTls(() => nowMs);
  expect(tls.isAwaited(handshake)).toBe(false);
  await tls.expect('a');
  await tls.expect('b');
  expect(tls.isAwaited(handshake)).toBe(true);
  expect(tls.isAwaited(Buffer.from('GET'))).toBe(false);
  tls.forget('a');
  expect(tls.isAwaited(handshake)).toBe(true);
  tls.forget('b');
  expect(tls.isAwaited(handshake)).toBe(false);
  await tls.expect('c');
  nowMs += nameMs - 1;
  expect(tls.isAwaited(handshake)).toBe(true);
  nowMs += 1;
  expect(tls.isAwaited(handshake)).toBe(false);
});
