import fc from 'fast-check';
import type { Observation } from '../../../shared/observation.ts';
import type { LineProbeName } from '../../../shared/words.ts';
import { inClear, meet, rowsByProbe } from './meet.ts';
import { openings } from './openings.ts';
import type { Hostile } from './peers.ts';
import type { Subject } from './subjects.ts';

/** What a hostile server says, in chunks, and what it does then. */
interface Script {
  chunks: Uint8Array[];
  /** Before the client has said anything, or only after. */
  waits: boolean;
  /** What each further line is answered with, over and over; nothing where there is none. */
  answers: string[];
  then: 'stay' | 'end' | 'reset';
}

/** Without these at their start (of the whole, or for SSH of a line), no words of a peer are those of the service. */
const mustStartWith: Record<LineProbeName, RegExp> = {
  tcp: /(?!)/,
  http: /^\s*HTTP\/\d/,
  ftp: /^(120[ \r\n-][^]*)?220[ \r\n-]/,
  ssh: /^SSH-(2\.0|1\.99)-/m,
  smtp: /^220[ \r\n-]/,
  imap: /^\* (OK|PREAUTH)/i,
  pop3: /^\+OK/,
  // eslint-disable-next-line no-control-regex -- the greeting is made of them
  'four-d': /^\x00\x00\x00\x48\x00\x00\x00\x02/,
};

/** Replies in the place of others: they lead into every branch of a dialogue, and out of it. */
const replies: Record<LineProbeName, string[]> = {
  tcp: [],
  http: ['HTTP/1.1 302 x\r\nLocation: /\r\n\r\n', 'HTTP/1.1 206 x\r\nContent-Range: bytes 0-1/9e99\r\n\r\n'],
  ftp: [
    ...['211-x\r\n AUTH TLS\r\n211 x', '150 x', '200 x', '213 -1', '213 9999999999999999', '226 x', '230 x', '234 x'],
    ...['331 x', '350 x', '421 x', '425 x', '426 x', '500 x', '522 x', '530 x', '227 (127,0,0,2,0,25)'],
    ...['227 (127,0,0,1,256,999)', '229 (|||99999|)', '229 (|1|127.0.0.2|1|)', '150-\r\n150-', '213'],
  ],
  ssh: ['SSH-2.0-y'],
  smtp: ['250-x\r\n250 STARTTLS', '250 AUTH PLAIN LOGIN', '220 go', '421 x', '454 x', '500 x', '554 x', '250-'],
  imap: ['a1 OK', 'a2 NO', 'a1 BAD', '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK', '* BYE', '+ go', 'a2 OK'],
  pop3: ['+OK', '-ERR', '+OK\r\nUSER\r\nSASL PLAIN\r\n.', '.', '+OK\r\n..'],
  'four-d': ['\u0000'],
};

const nasty = [
  '\u001b[2J',
  '\u0000',
  '\u0007',
  '\r',
  '\n',
  '\r\n',
  '\u202e',
  '\u0085',
  '250 ',
  '|',
  '\u0016\u0003\u0001',
];

function scriptFor(probe: LineProbeName): fc.Arbitrary<Script> {
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.constantFrom(...nasty).map((text) => Buffer.from(text)),
  );
  const flood = fc.constantFrom('x', '220-x\r\n', '* ', '\u0000').map((text) => Buffer.from(text.repeat(40_000)));
  const before = fc.oneof({ arbitrary: fc.constant(Buffer.alloc(0)), weight: 2 }, { arbitrary: noise, weight: 1 });
  const right = fc.constantFrom('', ...openings[probe]).map((text) => Buffer.from(text, 'latin1'));
  const start = fc.tuple(before, right).map((parts) => Buffer.concat(parts));
  const answer = fc.oneof(fc.constantFrom(...replies[probe], ''), fc.constantFrom(...nasty));
  const tail = fc.array(fc.oneof({ arbitrary: noise, weight: 20 }, { arbitrary: flood, weight: 1 }), { maxLength: 6 });
  return fc.record({
    chunks: fc.tuple(start, tail).map(([first, rest]) => [first, ...rest]),
    waits: fc.boolean(),
    answers: fc.array(answer, { maxLength: 8 }),
    then: fc.constantFrom('stay', 'end', 'reset'),
  });
}

function act({ chunks, waits, answers, then }: Script): Hostile {
  return (socket, peer, reset) => {
    const sayRest = (rest: Uint8Array[]): void => {
      if (!socket.writable) return;
      const [chunk] = rest;
      if (chunk) socket.write(chunk, () => setImmediate(sayRest, rest.slice(1)));
      else if (then === 'end') socket.end();
      else if (then === 'reset') reset();
    };
    let heard = 0;
    peer.onLine(() => {
      const answer = answers[heard++ % answers.length];
      if (answer !== undefined && socket.writable) socket.write(`${answer}\r\n`, 'latin1');
    });
    if (waits) socket.once('data', () => sayRest(chunks));
    else sayRest(chunks);
  };
}

/** In clear text every word of the peer is one of its script. */
function mayBeRight({ encryption, speaks, probe }: Subject, { chunks, answers }: Script): boolean {
  if (probe !== speaks) return true;
  const words = Buffer.concat(chunks).toString('latin1');
  return encryption !== 'tls' && [words, ...answers].some((text) => mustStartWith[speaks].test(text));
}

function isRight({ addresses }: Observation): boolean {
  return addresses.some(({ attempts }) => attempts.some(({ service }) => service === 'asExpected'));
}

/** @param waitMs long enough for the words, short for the silences */
async function meetAll(rows: Subject[], scripts: Script[], waitMs: number): Promise<void> {
  for (const { row, peer, observation, problems } of await meet(rows, scripts.map(act), inClear, waitMs)) {
    const script = scripts[peer]!;
    const wronglyRight = observation !== undefined && isRight(observation) && !mayBeRight(row, script);
    expect({ row: row.name, problems, wronglyRight }).toEqual({ row: row.name, problems: [], wronglyRight: false });
  }
}

/** Those rows of a probe that listen to the same words. */
const listeners = rowsByProbe.flatMap(({ probe, rows }) => {
  const streams = rows.filter(({ isStream }) => isStream);
  return [...new Set(streams.map(({ speaks }) => speaks))].map((speaks) => ({
    probe,
    speaks,
    rows: streams.filter((row) => row.speaks === speaks),
  }));
});

test.each(listeners)(
  'whatever a peer of $speaks says to the probe $probe, it takes no harm and no noise for its service',
  async ({ speaks, rows }) => {
    const scripts = fc.array(scriptFor(speaks), { minLength: 20, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(scripts, (peers) => meetAll(rows, peers, 60)),
      // To find a smaller script takes a whole run for each.
      { numRuns: 4, endOnFailure: true },
    );
  },
  60_000,
);
