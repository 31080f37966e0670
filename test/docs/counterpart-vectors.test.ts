import { readFileSync } from 'node:fs';
import { counterpartExamples } from '../../cli/counterpart-options.ts';
import { datagramKeysOf, readDatagram, writeDatagram } from '../../engine/counterpart/datagram.ts';
import { readHello, readWelcome } from '../../engine/counterpart/introduction.ts';
import { authenticate, claimOf, connectionKeysOf, pairingKeyOf } from '../../engine/counterpart/keys.ts';
import { announcementKeyOf, isFromCounterpart, writeStandIn } from '../../engine/discovery/stand-in.ts';
import { readPairingCode } from '../../shared/pairing-code.ts';
import { Frames } from '../engine/counterpart/peers.ts';

const code = '4KQ7-M02A-9XYZ';
const visitorNonce = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const counterpartNonce = Buffer.from('101112131415161718191a1b1c1d1e1f', 'hex');
const claimSalt = Buffer.from('202122232425262728292a2b2c2d2e2f', 'hex');
const session = 'f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff';

/** `name  hexadecimal digits`, in the order of the page. */
function published(): Record<string, string> {
  const page = readFileSync('docs/counterpart.md', 'utf8');
  const [, block = ''] = /```vectors\n([\s\S]*?)```/.exec(page) ?? [];
  const vectors: Record<string, string> = {};
  let name = '';
  for (const line of block.split('\n')) {
    const [, found, digits = ''] = /^(\S+)?\s+([0-9a-f]+)$/.exec(line) ?? [];
    if (found !== undefined) name = found;
    if (digits !== '') vectors[name] = (vectors[name] ?? '') + digits;
  }
  return vectors;
}

test('the test vectors of docs/counterpart.md are what the program computes, and what it understands', async () => {
  const key = await pairingKeyOf(code);
  const magic = Buffer.from('PAMPEL/1');
  const claim = claimOf(key.introduction, claimSalt);
  const port = Buffer.from([0x4d, 0x65]);
  const helloBody = Buffer.concat([magic, visitorNonce, port, Buffer.alloc(16), claim, Buffer.alloc(6)]);
  const hello = Buffer.concat([helloBody, authenticate(key.introduction, [Buffer.from('hello'), helloBody])]);
  const welcomeBody = Buffer.concat([magic, counterpartNonce, Buffer.alloc(8)]);
  const welcomeTag = authenticate(key.introduction, [Buffer.from('welcome'), hello, welcomeBody]);
  const welcome = Buffer.concat([welcomeBody, welcomeTag]);
  const keys = connectionKeysOf(key, Buffer.concat([visitorNonce, counterpartNonce]));
  const frames = new Frames(keys.fromVisitor);
  const datagramKeys = datagramKeysOf(key, session);
  const datagram = { train: 7, number: 1, sentUs: 1_000_000 };
  const sent = writeDatagram(datagramKeys.fromVisitor, datagramKeys.session, datagram, 60);
  const announcements = announcementKeyOf(key);
  const announcement = writeStandIn(announcements, {
    kind: 'announces',
    machine: 'SRV-OFFICE',
    address: '192.0.2.10',
  });
  const vectors = {
    introduction: key.introduction,
    connections: key.connections,
    hello,
    welcome,
    'from-visitor': keys.fromVisitor,
    'from-counterpart': keys.fromCounterpart,
    'frame-0': frames.message({ want: 'session' }),
    'frame-1': frames.message({ ask: 'bye' }),
    'datagrams-from-visitor': datagramKeys.fromVisitor,
    'datagrams-from-counterpart': datagramKeys.fromCounterpart,
    datagram: sent,
    announcements,
    announcement,
  };
  const inHex = Object.fromEntries(Object.entries(vectors).map(([name, bytes]) => [name, bytes.toString('hex')]));
  expect(inHex).toEqual(published());
  const read = readHello(key, hello);
  expect(read).toMatchObject({ nonce: visitorNonce, dialledPort: 19813 });
  expect(readWelcome(key, { bytes: hello, nonce: visitorNonce, dialledPort: 19813 }, welcome)).toEqual(keys);
  expect(readDatagram(datagramKeys.fromVisitor, sent)).toEqual(datagram);
  expect(isFromCounterpart(announcements, announcement)).toBe(true);
});

test('the example codes of the page and of the help can be typed', () => {
  const [, page = ''] = /--code (\S+)/.exec(readFileSync('docs/counterpart.md', 'utf8')) ?? [];
  const help = counterpartExamples.flatMap((example) => /--code (\S+)/.exec(example)?.[1] ?? []);
  expect([page, ...help].map(readPairingCode)).toEqual([
    { ok: true, code: page },
    { ok: true, code: page },
  ]);
});
