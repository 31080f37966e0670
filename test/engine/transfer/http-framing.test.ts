import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { rehearse } from '../../helpers/rehearse.ts';
import { serve } from '../../helpers/servers.ts';

import.meta.jest.setTimeout(60_000);

const settings = { attemptTimeoutMs: 2000 };
const framings = ['length', 'chunked', 'close'] as const;
type Framing = (typeof framings)[number];

/** An answer as it goes over the line (RFC 9112 sections 6 and 7), and how much of the body lies before each of its bytes. */
function write(body: Buffer, framing: Framing, pieces: readonly number[]): { bytes: Buffer; bodyBefore: number[] } {
  const head = { length: `Content-Length: ${body.length}\r\n`, chunked: 'Transfer-Encoding: chunked\r\n', close: '' };
  const parts: { bytes: Buffer; isBody: boolean }[] = [];
  const frame = (text: string): unknown => parts.push({ bytes: Buffer.from(text), isBody: false });
  frame(`HTTP/1.1 200 OK\r\n${head[framing]}\r\n`);
  if (framing === 'chunked') {
    for (const bytes of split(body, pieces)) {
      frame(`${bytes.length.toString(16)};note="a;b"\r\n`);
      parts.push({ bytes, isBody: true });
      frame('\r\n');
    }
    frame('0\r\nTrailer: here\r\n\r\n');
  } else parts.push({ bytes: body, isBody: true });
  let count = 0;
  const bodyBefore = parts.flatMap(({ bytes, isBody }) => [...bytes].map(() => (isBody ? count++ : count)));
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), bodyBefore: [...bodyBefore, count] };
}

function split(bytes: Buffer, lengths: readonly number[]): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0, index = 0; at < bytes.length; index += 1) {
    const length = lengths[index % lengths.length]!;
    parts.push(bytes.subarray(at, at + length));
    at += length;
  }
  return parts;
}

async function send(socket: Socket, parts: readonly Buffer[]): Promise<void> {
  for (const part of parts) {
    if (!socket.write(part)) await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
    await nextTurn();
  }
  socket.end();
}

/** What the first try of a download came to, from a server that answers each request with these bytes. */
async function downloadOf(parts: readonly Buffer[], wantedBytes: number) {
  const { port } = await serve((socket) => {
    socket.setNoDelay(true);
    socket.once('data', () => void send(socket, parts));
  });
  const { facts } = await rehearse(port, { protocol: 'http', bytes: wantedBytes, path: '/update.zip' }, { settings });
  return facts.downloads[0]!;
}

const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.integer({ min: 0, max: 400_000 }).map((length) => Buffer.alloc(length, 'PK\r\n0\r\n\r\n')),
);
const lengths = fc.array(fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1000, max: 90_000 })), {
  minLength: 1,
  maxLength: 5,
});
/** Of small pieces there must not be thousands. */
const parted = (bytes: Buffer, pieces: readonly number[]): Buffer[] =>
  split(bytes, bytes.length > 3000 ? pieces.map((length) => length * 997) : pieces);

test('whatever the framing and however the bytes arrive, all of the body is counted and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      bodies,
      fc.constantFrom(...framings),
      lengths,
      lengths,
      async (content, framing, pieces, segments) => {
        const body = Buffer.from(content);
        const { bytes } = write(body, framing, body.length > 3000 ? pieces.map((length) => length * 97) : pieces);
        const download = await downloadOf(parted(bytes, segments), 1_000_000);
        // Of a body without a length nobody knows beforehand that a checksum is worth its cost.
        const sha256 = framing === 'length' ? createHash('sha256').update(body).digest('hex') : undefined;
        const { end, receivedBytes, sha256: found } = download;
        expect([end, receivedBytes, found]).toEqual(['complete', body.length, sha256]);
      },
    ),
    { numRuns: 150 },
  );
});

test('an answer that ends early is told as such, unless only its end tells its length', async () => {
  await fc.assert(
    fc.asyncProperty(
      bodies.filter(({ length }) => length > 0),
      fc.constantFrom(...framings),
      lengths,
      lengths,
      fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      async (content, framing, pieces, segments, share) => {
        const body = Buffer.from(content);
        const { bytes, bodyBefore } = write(body, framing, body.length > 3000 ? [30_011] : pieces);
        const from = bytes.indexOf('\r\n\r\n') + 4;
        const cut = from + Math.floor((bytes.length - from) * share);
        const { end, receivedBytes } = await downloadOf(parted(bytes.subarray(0, cut), segments), 1_000_000);
        expect([end, receivedBytes]).toEqual([framing === 'close' ? 'complete' : 'closed', bodyBefore[cut]]);
      },
    ),
    { numRuns: 80 },
  );
});

test('what follows a body of known length on its connection is not counted', async () => {
  const body = Buffer.alloc(300_000, 'a');
  const { bytes } = write(body, 'length', [1]);
  const download = await downloadOf([bytes, Buffer.alloc(500_000, 'b')], 1_000_000);
  expect(download).toMatchObject({ end: 'complete', receivedBytes: body.length });
});

test.each([
  ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n\r\n12345'],
  ['a length and pieces', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n12345\r\n0\r\n\r\n'],
  ['a length below nothing', 'Content-Length: -5\r\n\r\n12345'],
  ['a piece of no size', 'Transfer-Encoding: chunked\r\n\r\nxyz\r\n12345\r\n'],
  ['a head without end', `X: ${'x'.repeat(100_000)}`],
])('%s (RFC 9112 section 6.3) is no file', async (_name, rest) => {
  const { end, receivedBytes } = await downloadOf([Buffer.from(`HTTP/1.1 200 OK\r\n${rest}`)], 1_000_000);
  expect(['failed', 'reset', 'closed']).toContain(end);
  expect(receivedBytes).toBe(0);
});

test('whatever a server says, the rehearsal comes to an end', async () => {
  const texts = fc.array(
    fc.oneof(
      fc.constantFrom(
        'HTTP/1.1 200 OK\r\n',
        'Content-Length: 9\r\n',
        'Transfer-Encoding: chunked\r\n',
        '\r\n',
        '5\r\n',
      ),
      fc.string({ unit: 'binary' }),
    ),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(texts, lengths, async (words, segments) => {
      const { end } = await downloadOf(parted(Buffer.from(words.join('')), segments), 1000);
      expect(['failed', 'complete', 'closed', 'reset']).toContain(end);
    }),
    { numRuns: 80 },
  );
});
