import fc from 'fast-check';
import ssh2, { type Connection, type ServerChannel, type Session } from 'ssh2';
import { sshHostKey } from '../../helpers/ssh-server.ts';
import { login } from './judge.ts';
import { inClear, meet } from './meet.ts';
import { escapes, type Hostile } from './peers.ts';
import { type Subject, subjects } from './subjects.ts';

/** Long enough for key exchanges that wait for each other, and the words after them. The probe keeps half of it for TLS. */
const waitMs: Partial<Record<Subject['probe'], number>> = { ssh: 2000, transfer: 600 };

/** A moment of an encrypted session, and what is sent then by itself. */
interface Interjection {
  when: 'handshake' | 'authentication' | 'subsystem' | 'request';
  payload: Buffer;
}

/** A packet of SFTP in the place of the right one (draft-ietf-secsh-filexfer-02 section 3). */
interface WrongReply {
  type: number;
  /** Added to the request's. */
  idOffset: number;
  body: Buffer;
  /** Said instead of the true length. */
  length: number | undefined;
}

interface Script {
  interjections: Interjection[];
  /** To each request in turn, over and over: the right one, nothing, or another. */
  replies: ('right' | 'silence' | WrongReply)[];
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const text = (words: string | Buffer): Buffer => Buffer.concat([uint32(Buffer.byteLength(words)), Buffer.from(words)]);

const regularFile = Buffer.concat([uint32(5), uint32(0), uint32(4_000_000), uint32(0o100644)]);
const named = (name: string): Buffer => Buffer.concat([text(name), text(name), regularFile]);

const [version, status, handle, data, name, attrs, extended] = [2, 101, 102, 103, 104, 105, 201] as const;

/** By the type of the request. */
const right: Record<number, [type: number, body: Buffer]> = {
  3: [handle, text('file')],
  4: [status, Buffer.concat([uint32(0), text(''), text('')])],
  5: [data, text(Buffer.alloc(32 * 1024))],
  8: [attrs, regularFile],
  11: [handle, text('folder')],
  // Without an end: each answer has one more file.
  12: [name, Buffer.concat([uint32(1), named('update.bin')])],
  16: [name, Buffer.concat([uint32(1), named('/home')])],
};

const anyLength = fc.constantFrom(0, 1, 5, 0x7fff_ffff, 0x8000_0000, 0xffff_fffb, 0xffff_ffff);
const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  anyLength.map(uint32),
  fc.constantFrom('', '..', '/', escapes, 'x'.repeat(60_000)).map(text),
  fc
    .tuple(anyLength.map(uint32), fc.constantFrom(escapes, 'y'.repeat(60_000)))
    .map(([count, word]) => Buffer.concat([count, named(word), named(word)])),
  fc.constant(Buffer.concat([uint32(0xffff_ffff), Buffer.alloc(8, 0xff)])),
);
const anyBody = fc.array(anyBytes, { maxLength: 4 }).map((parts) => Buffer.concat(parts));

const wrongReply: fc.Arbitrary<WrongReply> = fc.record({
  type: fc.oneof(fc.constantFrom(version, status, handle, data, name, attrs, extended), fc.nat(255)),
  idOffset: fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, { arbitrary: fc.constantFrom(1, -1, 77), weight: 1 }),
  body: anyBody,
  length: fc.option(anyLength, { nil: undefined, freq: 5 }),
});

/** Messages of every layer (RFC 4250 section 4.1.2), at moments where nobody expects them. */
const messages = [1, 2, 3, 4, 5, 6, 7, 20, 21, 30, 31, 50, 51, 52, 53, 60, 61, 80, 81, 82];
const channelMessages = [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100];
const interjection: fc.Arbitrary<Interjection> = fc.record({
  when: fc.constantFrom('handshake', 'authentication', 'subsystem', 'request'),
  payload: fc
    .tuple(fc.oneof(fc.constantFrom(...messages, ...channelMessages), fc.nat(255)), anyBody)
    .map(([type, body]) => Buffer.concat([Buffer.from([type]), body]).subarray(0, 30_000)),
});

const script: fc.Arbitrary<Script> = fc.record({
  interjections: fc.array(interjection, { maxLength: 2 }),
  replies: fc.array(
    fc.oneof(
      { arbitrary: fc.constant('right' as const), weight: 6 },
      { arbitrary: fc.constant('silence' as const), weight: 1 },
      { arbitrary: wrongReply, weight: 4 },
    ),
    { minLength: 1, maxLength: 12 },
  ),
});

/** The library's own way to send a packet, encrypted as all others: nothing public says what must not be said. */
interface Wire {
  _protocol: {
    _cipher: { encrypt: (packet: Buffer) => void };
    _packetRW: {
      write: { allocStart: number; alloc: (bytes: number) => Buffer; finalize: (packet: Buffer) => Buffer };
    };
  };
}

function interject(client: Connection, payload: Buffer): void {
  const { _cipher: cipher, _packetRW: packets } = (client as unknown as Wire)._protocol;
  const packet = packets.write.alloc(payload.length);
  packet.set(payload, packets.write.allocStart);
  cipher.encrypt(packets.write.finalize(packet));
}

/** A real SSH server up to its login; SFTP after it is the script's. */
function act({ interjections, replies }: Script): Hostile {
  const server = new ssh2.Server({ hostKeys: [sshHostKey.private], ident: 'Test_1.0' });
  server.on('connection', (client) => {
    const at = (moment: Interjection['when']): void => {
      for (const { when, payload } of interjections) if (when === moment) interject(client, payload);
    };
    client.on('error', () => client.end());
    client.on('handshake', () => at('handshake'));
    client.on('authentication', (context) => {
      at('authentication');
      if (context.method === 'password' && context.password === login.password) context.accept();
      else context.reject(['password']);
    });
    client.on('session', (accept) => {
      (accept() as Session & NodeJS.EventEmitter).on('subsystem', (acceptChannel: () => ServerChannel) => {
        at('subsystem');
        let count = 0;
        answerRequests(acceptChannel(), (type, id) => {
          at('request');
          return reply(replies[count++ % replies.length] ?? 'right', type, id);
        });
      });
    });
  });
  return (socket) => server.injectSocket(socket);
}

/** Packets as a length, a type, a number and what belongs to them. */
function answerRequests(channel: ServerChannel, answer: (type: number, id: number) => Buffer): void {
  let pending = Buffer.alloc(0);
  channel.on('error', () => undefined);
  channel.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    while (pending.length >= 9 && pending.length >= 4 + pending.readUInt32BE(0)) {
      const said = answer(pending[4]!, pending.readUInt32BE(5));
      pending = pending.subarray(4 + pending.readUInt32BE(0));
      if (said.length > 0 && channel.writable) channel.write(said);
    }
  });
}

function reply(how: Script['replies'][number], request: number, id: number): Buffer {
  if (request === 1) return packet(version, uint32(3));
  if (how === 'silence') return Buffer.alloc(0);
  if (how !== 'right') return packet(how.type, Buffer.concat([uint32(id + how.idOffset), how.body]), how.length);
  const [type, body] = right[request] ?? [status, Buffer.concat([uint32(8), text(''), text('')])];
  return packet(type, Buffer.concat([uint32(id), body]));
}

function packet(type: number, body: Buffer, length = body.length + 1): Buffer {
  return Buffer.concat([uint32(length), Buffer.from([type]), body]);
}

const rows = subjects.filter(({ speaks, encryption }) => speaks === 'ssh' && encryption === 'none');

async function expectNoHarm(scripts: Script[]): Promise<void> {
  for (const row of rows) {
    const met = await meet([row], scripts.map(act), inClear, waitMs[row.probe] ?? 0);
    const problems = met.flatMap((each) => each.problems);
    expect({ row: row.name, problems }).toEqual({ row: row.name, problems: [] });
  }
}

test('whatever an SSH server says inside its session, nobody takes harm', async () => {
  const scripts = fc.array(script, { minLength: 16, maxLength: 24, size: 'max' });
  await fc.assert(fc.asyncProperty(scripts, expectNoHarm), { numRuns: 4, endOnFailure: true });
}, 60_000);

/** Nothing, a length that is too long with a byte after it (to the library a list is then undefined), and a word. */
const bodies = [Buffer.alloc(0), Buffer.concat([uint32(0x7fff_ffff), Buffer.alloc(1)]), text(escapes)];

test.each(['handshake', 'authentication'] as const)(
  'no message out of turn at %s does harm',
  async (when) => {
    const payloads = messages.flatMap((type) => bodies.map((body) => Buffer.concat([Buffer.from([type]), body])));
    await expectNoHarm(payloads.map((payload) => ({ interjections: [{ when, payload }], replies: ['right'] })));
  },
  60_000,
);

/** Well-formed answers of every kind, and a length that no answer has. */
const wellFormed: [type: number, body: Buffer][] = [
  [status, Buffer.concat([uint32(0), text(''), text('')])],
  [handle, text('other')],
  [handle, text('')],
  [data, text('other')],
  [name, Buffer.concat([uint32(1), named(escapes)])],
  [name, uint32(0)],
  [attrs, regularFile],
  [attrs, Buffer.concat([uint32(1), Buffer.alloc(8, 0xff)])],
  [extended, text('other')],
];
const lengths = [0, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff];
const instead: WrongReply[] = [
  ...wellFormed.map(([type, body]) => ({ type, body, idOffset: 0, length: undefined })),
  ...lengths.map((length) => ({ type: data, body: text('other'), idOffset: 0, length })),
];

test.each([0, 1, 2, 3, 4, 5])('an answer of another kind after %i right ones does no harm', async (count) => {
  const before = Array<'right'>(count).fill('right');
  await expectNoHarm([
    ...instead.map((wrong): Script => ({ interjections: [], replies: [...before, wrong] })),
    // A folder, or a file, without end.
    { interjections: [], replies: ['right'] },
  ]);
});
