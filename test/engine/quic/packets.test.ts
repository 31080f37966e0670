import fc from 'fast-check';
import {
  leastDatagramBytes,
  negotiateVersion,
  readVersionNegotiation,
  versionName,
  versionRequest,
} from '../../../engine/quic/packets.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');

/** A Version Negotiation packet by hand, after the figure in RFC 9000 section 17.2.1. */
function answerTo(
  { sourceId, destinationId }: Pick<ReturnType<typeof versionRequest>, 'sourceId' | 'destinationId'>,
  { first = '80', version = '00000000', list = '00000001' } = {},
): Buffer {
  return Buffer.concat([hex(`${first}${version}08`), sourceId, hex('08'), destinationId, hex(list)]);
}

describe('a request for versions', () => {
  test('is a long header with a reserved version and two ids, in a datagram that a server may answer', () => {
    const { datagram, version, destinationId, sourceId } = versionRequest();
    expect(datagram).toHaveLength(leastDatagramBytes);
    // RFC 8999 section 5.1: the form bit; RFC 9000 section 17.2: the fixed bit and the type Initial.
    expect(datagram.readUInt8(0) & 0xf0).toBe(0xc0);
    expect(version.toString(16).padStart(8, '0')).toMatch(/^.a.a.a.a$/);
    expect(datagram.readUInt32BE(1)).toBe(version);
    expect(datagram.subarray(5, 24)).toEqual(Buffer.concat([hex('08'), destinationId, hex('08'), sourceId, hex('00')]));
    expect([destinationId.length, sourceId.length]).toEqual([8, 8]);
  });

  test('is another one each time', () => {
    const [one, other] = [versionRequest(), versionRequest()];
    expect(one.destinationId).not.toEqual(other.destinationId);
    expect(one.sourceId).not.toEqual(other.sourceId);
  });
});

describe('an answer', () => {
  const request = { ...versionRequest(), version: 0x1a2a3a4a };

  test.each<[string, Parameters<typeof answerTo>[1], number[]]>([
    ['with one version', {}, [1]],
    ['with the fixed bit, which RFC 9000 recommends', { first: 'c0' }, [1]],
    ['whose unused bits are anything', { first: 'ff' }, [1]],
    [
      'with several, a reserved one among them',
      { list: '00000001 6b3343cf ff00001d 0a1a2a3a' },
      [1, 0x6b3343cf, 0xff00001d, 0x0a1a2a3a],
    ],
  ])('%s is taken', (_name, parts, versions) => {
    expect(readVersionNegotiation(answerTo(request, parts), request)).toEqual(versions);
  });

  test.each<[string, Buffer]>([
    ['with a short header', answerTo(request, { first: '40' })],
    ['of some version', answerTo(request, { version: '00000001' })],
    ['with no version', answerTo(request, { list: '' })],
    ['whose list is cut off', answerTo(request, { list: '000000016b33' })],
    ['that offers what was asked for (RFC 9000 section 6.2)', answerTo(request, { list: '000000011a2a3a4a' })],
    ['whose ids are not swapped', answerTo({ sourceId: request.destinationId, destinationId: request.sourceId })],
    ['to somebody else', answerTo(versionRequest())],
    ['that is our own request', request.datagram],
    ['without a byte', Buffer.alloc(0)],
    ['whose ids are longer than itself', hex('80 00000000 ff 0102 03')],
    ['that ends within the second id', answerTo(request).subarray(0, 20)],
  ])('%s is dropped', (_name, datagram) => {
    expect(readVersionNegotiation(datagram, request)).toBeUndefined();
  });

  test('is taken with all of its versions even where it fills a datagram', () => {
    const list = '00000001'.repeat(16_000);
    expect(readVersionNegotiation(answerTo(request, { list }), request)).toHaveLength(16_000);
  });

  test('is never taken from noise, and never does harm', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(readVersionNegotiation(Buffer.from(bytes), request)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('with any one byte of its head changed is dropped, unused bits apart', () => {
    const good = answerTo(request);
    fc.assert(
      fc.property(fc.nat({ max: 22 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const bad = Buffer.from(good);
        bad[at] = (bad[at] ?? 0) ^ flip;
        const isUnused = at === 0 && (flip & 0x80) === 0;
        expect(readVersionNegotiation(bad, request) !== undefined).toBe(isUnused);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a server', () => {
  test('offers its versions to whoever asks for another', () => {
    const request = versionRequest();
    const answer = negotiateVersion(request.datagram, [1, 0x6b3343cf]);
    expect(answer && readVersionNegotiation(answer, request)).toEqual([1, 0x6b3343cf]);
  });

  test.each<[string, Buffer]>([
    ['a small datagram', versionRequest().datagram.subarray(0, leastDatagramBytes - 1)],
    ['one of its versions', Buffer.concat([hex('c0 00000001 00 00'), Buffer.alloc(1200)])],
    ['version negotiation itself', Buffer.concat([hex('80 00000000 00 00'), Buffer.alloc(1200)])],
    ['a short header', Buffer.alloc(1200)],
  ])('does not answer %s', (_name, datagram) => {
    expect(negotiateVersion(datagram, [1])).toBeUndefined();
  });

  test('takes no harm from noise', () => {
    const large = fc.uint8Array({ minLength: 1200, maxLength: 1300 });
    fc.assert(
      fc.property(large, (bytes) => {
        const answer = negotiateVersion(Buffer.from(bytes), [1]);
        // Never more than it was sent (RFC 9000 section 8.1).
        expect(answer?.length ?? 0).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });
});

test.each([
  [0x00000001, 'v1'],
  [0x6b3343cf, 'v2'],
  [0xff00001d, 'draft-29'],
  [0x1a2a3a4a, 'reserved'],
  [0xfafafafa, 'reserved'],
  [0x51303530, '0x51303530'],
  [0xff010000, '0xff010000'],
  [0, '0x00000000'],
])('version %d is called %s', (version, name) => {
  expect(versionName(version)).toBe(name);
});
