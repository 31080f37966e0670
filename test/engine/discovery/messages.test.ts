import fc from 'fast-check';
import { discoveryAnswer, discoveryQuery, readDiscoveryMessage } from '../../../engine/discovery/messages.ts';
import { printable } from '../../../shared/printable.ts';

/** Three fields of 32 bytes from raw parts; what a part leaves over of its field is filled with that byte. */
function fields(parts: readonly (string | Buffer)[], filler = 0): Buffer {
  const message = Buffer.alloc(96, filler);
  parts.forEach((part, index) => {
    const bytes = Buffer.from(part);
    bytes.copy(message, index * 32, 0, 32);
    if (bytes.length < 32) message[index * 32 + bytes.length] = 0;
  });
  return message;
}

test('the query is that of 4D’s documentation: 96 bytes with "4D Server" at offset 32', () => {
  expect(discoveryQuery).toHaveLength(96);
  expect(discoveryQuery.subarray(32, 42).toString('latin1')).toBe('4D Server\0');
  expect([...discoveryQuery.subarray(0, 32), ...discoveryQuery.subarray(42)].every((byte) => byte === 0)).toBe(true);
  expect(readDiscoveryMessage(discoveryQuery)).toEqual({ kind: 'query' });
});

describe('a server’s answer', () => {
  const answer = { kind: 'server', machine: 'SRV01', service: '4D Server', database: 'Kanzlei' };

  test.each([
    ['as documented', fields(['SRV01', '4D Server', 'Kanzlei'])],
    ['with rubbish after each string', fields(['SRV01', '4D Server', 'Kanzlei'], 0x41)],
    ['with more behind it', Buffer.concat([fields(['SRV01', '4D Server', 'Kanzlei']), Buffer.alloc(60_000, 0xff)])],
  ])('%s', (_name, datagram) => {
    expect(readDiscoveryMessage(datagram)).toEqual(answer);
  });

  test('that fills its fields to the last byte is read without a NUL', () => {
    expect(readDiscoveryMessage(fields(['M'.repeat(32), 'S'.repeat(32), 'D'.repeat(32)]))).toEqual({
      kind: 'server',
      machine: 'M'.repeat(32),
      service: 'S'.repeat(32),
      database: 'D'.repeat(32),
    });
  });

  test.each([
    ['UTF-8', Buffer.from('Bürö', 'utf8')],
    ['the Macintosh’s characters', Buffer.from([0x42, 0x9f, 0x72, 0x9a])],
  ])('may have umlauts in %s', (_name, machine) => {
    expect(readDiscoveryMessage(fields([machine, '4D Server', '']))).toMatchObject({ machine: 'Bürö', database: '' });
  });

  test('of the simulator is one of these', () => {
    expect(readDiscoveryMessage(discoveryAnswer('SRV01', 'Kanzlei'))).toEqual(answer);
  });
});

describe('anything else', () => {
  test.each([
    ['a shorter datagram', Buffer.from('4D Server')],
    ['an empty datagram', Buffer.alloc(0)],
    ['no service', fields(['SRV01', '', 'Kanzlei'])],
    ['a field with a control character', fields(['SRV\x1b[2J', '4D Server', 'Kanzlei'])],
    ['nothing but zeros', Buffer.alloc(96)],
    ['a search for something else', fields(['', 'Other', ''])],
  ])('is no server: %s', (_name, datagram) => {
    expect(readDiscoveryMessage(datagram).kind).toBe('other');
  });

  test('is shown without what a terminal would obey', () => {
    expect(readDiscoveryMessage(Buffer.from('\x1b]0;owned\x07\0\0\0hello\u202e'))).toEqual({
      kind: 'other',
      heard: '\\x1b]0;owned\\x07\\x00hello\\u202e',
    });
  });

  test('of any bytes gives bounded, printable words and never throws', () => {
    const field = fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes));
    const almost = fc.tuple(field, field, field).map((parts) => fields(parts));
    const datagram = fc.oneof(fc.uint8Array({ maxLength: 3000, size: 'max' }), almost);
    fc.assert(
      fc.property(datagram, (bytes) => {
        const message = readDiscoveryMessage(bytes);
        const words = message.kind === 'server' ? [message.machine, message.service, message.database] : [];
        for (const word of [...words, ...(message.kind === 'other' ? [message.heard] : [])]) {
          expect(printable(word, word.length)).toBe(word);
          expect(word.length).toBeLessThanOrEqual(200);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
