import type { Socket } from 'node:net';
import { fourD } from '../../../engine/probes/four-d.ts';
import { checkWith, contextWith } from '../../helpers/run.ts';
import { loopback, type Speak, serveTls } from '../../helpers/servers.ts';
import { HandPeer } from '../net/hand-peer.ts';
import { anyIdentity, blockPage, probe, probeServer } from './common.ts';

const clear = { probe: 'four-d', encryption: 'none' } as const;
const greeting = Buffer.concat([
  Buffer.from([0, 0, 0, 0x48, 0, 0, 0, 2, 1]),
  Buffer.from('timeSensor\u0000'),
  Buffer.alloc(56),
]);

describe('a 4D port in clear text', () => {
  test.each<[string, Speak]>([
    ['at once', (socket) => socket.write(greeting)],
    ['and hangs up', (socket) => socket.end(greeting)],
    [
      'byte by byte',
      (socket) => {
        for (const byte of greeting) socket.write(Buffer.from([byte]));
      },
    ],
  ])('that greets as 4D does %s is as expected', async (_name, speak) => {
    const seen = await probe(clear, speak);
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', heard: '', errors: [], details: { spoke: '4d' } });
  });

  test('is quoted in printable form', async () => {
    const { details } = await probe(clear, (socket) => socket.write(greeting));
    expect(details.heard).toMatch(/^\\x00\\x00\\x00H\\x00\\x00\\x00\\x02\\x01timeSensor\\x00/);
  });

  test.each<[string, Speak]>([
    ['stays silent', () => undefined],
    ['says something that nobody knows', (socket) => socket.write('\u0001\u0002\u0003 what is this\u0000')],
    ['says much that nobody knows', (socket) => socket.write(Buffer.alloc(100_000))],
    ['says less than a greeting', (socket) => socket.write(greeting.subarray(0, 7))],
  ])('that %s is open, and nobody is told what it is', async (_name, speak) => {
    const seen = await probe(clear, speak);
    expect(seen).toMatchObject({ outcome: 'open/unchecked/syn-ack', heard: '', errors: [] });
  });

  test.each<[string, Speak, string]>([
    ['hangs up', (socket) => socket.end(), 'closed-after-connect'],
    ['hangs up a moment later', (socket) => setImmediate(() => socket.end()), 'closed-after-connect'],
    ['resets', (socket) => socket.resetAndDestroy(), 'reset-after-connect'],
    ['resets a moment later', (socket) => setImmediate(() => socket.resetAndDestroy()), 'reset-after-connect'],
    ['shows a block page', (socket) => socket.end(blockPage), 'wrong-protocol'],
    ['speaks SMTP', (socket) => socket.write('220 mail.example ESMTP\r\n'), 'wrong-protocol'],
    ['speaks SSH', (socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n'), 'wrong-protocol'],
    ['speaks VNC', (socket) => socket.write('RFB 003.008\n'), 'wrong-protocol'],
    ['says a few letters and hangs up', (socket) => socket.end('RFB'), 'wrong-protocol'],
    ['speaks TLS', (socket) => socket.write(Buffer.from([0x15, 3, 3, 0, 2, 2, 0x28, 0])), 'tls-instead-of-cleartext'],
  ])('that %s is unexpected', async (_name, speak, reason) => {
    await expect(probe(clear, speak)).resolves.toMatchObject({ outcome: `open/unexpected/${reason}`, heard: '' });
  });
});

test('a reset while we listen to a 4D port in clear text keeps its code', async () => {
  const peer = new HandPeer();
  const nowMs = performance.now();
  const verdict = fourD({
    check: { ...checkWith({ port: 19_813 }), ...clear },
    socket: peer as unknown as Socket,
    rttMs: 60_000,
    monotonicMs: () => nowMs,
    startMs: nowMs,
    deadlineMs: nowMs + 60_000,
    signal: new AbortController().signal,
    upgrade: () => Promise.reject(new Error('no TLS here')),
    webPorts: new Map(),
    open: () => Promise.reject(new Error('no second connection here')),
    address: loopback,
    run: contextWith(),
    timed: (_name, work) => work(),
  });
  peer.says(greeting.subarray(0, 3));
  peer.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
  const expected = { service: 'unexpected', reason: 'reset-after-connect', errorCode: 'ECONNRESET' };
  await expect(verdict).resolves.toMatchObject(expected);
});

describe('a 4D port inside TLS', () => {
  const inside = { probe: 'four-d', encryption: 'tls' } as const;

  test('is as expected after the handshake, whoever signed its certificate, and is told nothing', async () => {
    const seen = await probeServer(inside, await serveTls(await anyIdentity(), () => undefined));
    expect(seen).toMatchObject({ outcome: 'open/asExpected/syn-ack', heard: '', errors: [] });
    expect(seen.details).toMatchObject({ spoke: 'tls', tls: { trusted: false, protocol: 'TLSv1.3' } });
  });

  test.each<[string, Speak, string]>([
    ['greets in clear text', (socket) => socket.write(greeting), 'open/unexpected/cleartext-instead-of-tls'],
    ['shows a block page', (socket) => socket.end(blockPage), 'open/unexpected/cleartext-instead-of-tls'],
    ['hangs up', (socket) => socket.end(), 'open/unexpected/closed-after-connect'],
    [
      'resets',
      (socket) => void socket.once('data', () => socket.resetAndDestroy()),
      'open/unexpected/reset-after-connect',
    ],
  ])('that %s is unexpected', async (_name, speak, outcome) => {
    await expect(probe(inside, speak)).resolves.toMatchObject({ outcome });
  });

  test('that stays silent is silent', async () => {
    await expect(probe(inside, () => undefined, 40)).resolves.toMatchObject({ outcome: 'open/silent/tls-timeout' });
  });
});
