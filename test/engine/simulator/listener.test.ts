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

const settings: ListenerSettings = { check: clear, port: 0, slowMs: 5, idleMs: 60_000 };

test('an idle connection is ended, in clear text', async () => {
  const place = await openListener({ ...settings, idleMs: 10 });
  const client = await Client.open(place.port);
  expect((await client.rest()).toString()).toMatch(/^220 /);
  await place.close();
});

test('an idle connection is ended, under TLS and before its handshake', async () => {
  const { caPem, identities } = await makeCertificates(['valid'], new Date());
  const identity = identities.get('valid');
  const place = await openListener({ ...settings, check: encrypted, identity, idleMs: 200 });
  const [greeted, mute] = await Promise.all([Client.openTls(place.port, caPem), Client.open(place.port)]);
  expect((await greeted.rest()).toString()).toMatch(/^\+OK /);
  expect(await mute.rest()).toHaveLength(0);
  await place.close();
});

test('a TLS row without a certificate is a bug', async () => {
  await expect(openListener({ ...settings, check: encrypted })).rejects.toThrow('no certificate for mail-995');
});

describe('slow', () => {
  test('speaks in the end', async () => {
    const place = await openListener({ ...settings, fault: 'slow' });
    const client = await Client.open(place.port);
    expect(await client.line()).toMatch(/^220 /);
    client.socket.destroy();
    await place.close();
  });

  test('says nothing before, and a client that leaves meanwhile is let go', async () => {
    const place = await openListener({ ...settings, fault: 'slow', slowMs: 1_000_000 });
    const client = await Client.open(place.port);
    expect(await client.finish()).toHaveLength(0);
    await place.close();
  });

  test('holds a TLS handshake back, and then completes it', async () => {
    const { caPem, identities } = await makeCertificates(['valid'], new Date());
    const slow: ListenerSettings = { ...settings, check: encrypted, identity: identities.get('valid'), fault: 'slow' };
    const place = await openListener(slow);
    const client = await Client.openTls(place.port, caPem);
    expect(await client.line()).toMatch(/^\+OK /);
    client.socket.destroy();
    await place.close();

    const slower = await openListener({ ...slow, slowMs: 1_000_000 });
    const waiting = await Client.open(slower.port);
    waiting.socket.write(await clientHello());
    await slower.close();
    expect(await waiting.rest()).toHaveLength(0);
  });
});
