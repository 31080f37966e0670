import { setImmediate } from 'node:timers/promises';
import { makeCertificates } from '../../../engine/simulator/certificates.ts';
import { type ListenerSettings, openListener } from '../../../engine/simulator/listener.ts';
import type { Measurable } from '../../../shared/check.ts';
import { Client, clientHello } from './client.ts';

const clear: Measurable = {
  id: 'updates-21',
  role: 'updates',
  group: 'updates',
  host: '127.0.0.1',
  port: 21,
  transport: 'tcp',
  direction: 'out',
  expectation: 'required',
  probe: 'ftp',
  encryption: 'none',
};
const encrypted: Measurable = { ...clear, id: 'mail-995', probe: 'pop3', encryption: 'tls' };

const settings: ListenerSettings = { check: clear, port: 0, slowMs: 3000, greetingDelayMs: 5000, idleMs: 60_000 };

test('an idle connection is ended, in clear text', async () => {
  const place = await openListener({ ...settings, idleMs: 10 });
  const client = await Client.open(place.port);
  expect((await client.rest()).toString()).toMatch(/^220 /);
  await place.close();
});

test('an idle connection is ended, under TLS before its handshake', async () => {
  const { identities } = await makeCertificates(['valid'], new Date());
  const place = await openListener({ ...settings, check: encrypted, identity: identities.get('valid'), idleMs: 10 });
  const client = await Client.open(place.port);
  expect(await client.rest()).toHaveLength(0);
  await place.close();
});

test('an idle connection is ended, under TLS after its handshake', async () => {
  const { caPem, identities } = await makeCertificates(['valid'], new Date());
  // Leaves a busy machine the time for the handshake.
  const place = await openListener({ ...settings, check: encrypted, identity: identities.get('valid'), idleMs: 1000 });
  const client = await Client.openTls(place.port, caPem);
  expect((await client.rest()).toString()).toMatch(/^\+OK /);
  await place.close();
});

test('a TLS row without a certificate is a bug', async () => {
  await expect(openListener({ ...settings, check: encrypted })).rejects.toThrow('no certificate for mail-995');
});

describe('slow', () => {
  const { jest } = import.meta;
  const slow: ListenerSettings = { ...settings, fault: 'slow' };

  // Only what the simulator itself calls: Node's own sockets go on with real time.
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['Date', 'hrtime', 'nextTick', 'performance', 'queueMicrotask'] }));
  afterEach(() => jest.useRealTimers());

  async function untilTimers(count: number): Promise<void> {
    while (jest.getTimerCount() !== count) await setImmediate();
  }

  test('says nothing before its time, and then speaks', async () => {
    const place = await openListener(slow);
    const client = await Client.open(place.port);
    await untilTimers(1);
    jest.advanceTimersByTime(slow.slowMs - 1);
    await setImmediate();
    expect(client.socket.bytesRead).toBe(0);
    jest.advanceTimersByTime(1);
    expect(await client.line()).toMatch(/^220 /);
    client.socket.destroy();
    await place.close();
  });

  test('holds a TLS handshake back, and then completes it', async () => {
    const { caPem, identities } = await makeCertificates(['valid'], new Date());
    const place = await openListener({ ...slow, check: encrypted, identity: identities.get('valid') });
    const opening = Client.openTls(place.port, caPem);
    await untilTimers(1);
    jest.advanceTimersByTime(slow.slowMs);
    const client = await opening;
    expect(await client.line()).toMatch(/^\+OK /);
    client.socket.destroy();
    await place.close();
  });

  test('a client that leaves meanwhile takes its timer along', async () => {
    const place = await openListener(slow);
    const client = await Client.open(place.port);
    await untilTimers(1);
    expect(await client.finish()).toHaveLength(0);
    await untilTimers(0);
    await place.close();
  });

  test('close leaves no timer', async () => {
    const place = await openListener(slow);
    const client = await Client.open(place.port);
    client.socket.write(await clientHello());
    await untilTimers(1);
    await place.close();
    expect(jest.getTimerCount()).toBe(0);
    expect(await client.rest()).toHaveLength(0);
  });
});
