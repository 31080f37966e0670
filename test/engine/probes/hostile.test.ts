import fc from 'fast-check';
import type { Observation } from '../../../shared/observation.ts';
import type { Encryption, LineProbeName } from '../../../shared/words.ts';
import { textsIn, unprintable } from '../../helpers/hostile-text.ts';
import { checkWith, outcomeOf, runChecks } from '../../helpers/run.ts';
import { type Speak, serve } from '../../helpers/servers.ts';
import { sshKeyExchange, sshPacket } from '../../helpers/ssh-server.ts';

/** What a hostile server says, in chunks, and what it does then. */
interface Script {
  chunks: Uint8Array[];
  /** Before the client has said anything, or only after. */
  waits: boolean;
  then: 'stay' | 'end' | 'reset';
}

/** Beginnings that lead a probe deep into its dialogue. */
const rightWords: Record<LineProbeName, string[]> = {
  tcp: [],
  http: [
    'HTTP/1.1 200 OK\r\n',
    'HTTP/1.1 400 Bad\r\nContent-Length: 99999\r\n\r\n',
    'HTTP/1.1 101 Up\r\nUpgrade: x\r\n\r\n',
  ],
  ftp: ['220 ready\r\n', '220-', '120 wait\r\n'],
  ssh: [
    'SSH-2.0-',
    'SSH-2.0-x\r\n',
    'Hello\r\nSSH-1.99-',
    'SSH-2.0-x\r\n\u007f\u00ff\u00ff\u00ff',
    `SSH-2.0-x\r\n${sshKeyExchange().toString('latin1')}`,
    // The answer to our key (SSH_MSG_KEX_ECDH_REPLY), and the end of an exchange that never was (SSH_MSG_NEWKEYS).
    `SSH-2.0-x\r\n${Buffer.concat([sshKeyExchange(), sshPacket(Buffer.from([31, 0, 0, 0, 99]))]).toString('latin1')}`,
    `SSH-2.0-x\r\n${Buffer.concat([sshKeyExchange(), sshPacket(Buffer.from([21]))]).toString('latin1')}`,
  ],
  smtp: [
    '220 ****\r\n250-m\r\n250 XXXXXXXA\r\n',
    '220 mail\r\n',
    '220 mail\r\n250-mail\r\n250 STARTTLS\r\n',
    '220 m\r\n250-m\r\n250 STARTTLS\r\n220 go\r\n',
  ],
  imap: [
    '* OK x\r\n* CAPABILITY AUTH=',
    '* OK x\r\n* CAPABILITY \r\na1 OK\r\n',
    '* OK ',
    '* OK [CAPABILITY ',
    '* PREAUTH\r\n',
  ],
  pop3: ['+OK x\r\n+OK\r\nSASL ', '+OK\r\n+OK\r\n.\r\n', '+OK', '+OK \r\n'],
  'four-d': ['\u0000\u0000\u0000\u0048\u0000\u0000\u0000\u0002'],
};

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
  const right = fc.constantFrom('', ...rightWords[probe]).map((text) => Buffer.from(text, 'latin1'));
  const start = fc.tuple(before, right).map((parts) => Buffer.concat(parts));
  const tail = fc.array(fc.oneof({ arbitrary: noise, weight: 20 }, { arbitrary: flood, weight: 1 }), { maxLength: 6 });
  return fc.record({
    chunks: fc.tuple(start, tail).map(([first, rest]) => [first, ...rest]),
    waits: fc.boolean(),
    then: fc.constantFrom('stay', 'end', 'reset'),
  });
}

function act({ chunks, waits, then }: Script): Speak {
  return (socket) => {
    const speak = (): void => {
      const [next, ...later] = chunks;
      const sayRest = (rest: Uint8Array[]): void => {
        if (socket.destroyed || socket.writableEnded) return;
        const [chunk] = rest;
        if (chunk) socket.write(chunk, () => setImmediate(sayRest, rest.slice(1)));
        else if (then === 'end') socket.end();
        else if (then === 'reset') socket.resetAndDestroy();
      };
      if (next) sayRest([next, ...later]);
    };
    if (waits) socket.once('data', speak);
    else speak();
  };
}

async function measure(probe: LineProbeName, encryption: Encryption, scripts: Script[]) {
  const servers = await Promise.all(scripts.map((script) => serve(act(script))));
  const checks = servers.map(({ port }) => checkWith({ port, probe, encryption }));
  const { result } = await runChecks(checks, {
    // Long enough for the words, short for the silences; the deadline only ends a run that hangs.
    settings: { attemptTimeoutMs: 60, deadlineMs: 20_000, perHost: 100 },
  });
  await Promise.all(servers.map((server) => server.close()));
  return result;
}

function isRight({ addresses }: Observation): boolean {
  return addresses.some(({ attempts }) => attempts.some(({ service }) => service === 'asExpected'));
}

const cases: [LineProbeName, Encryption][] = [
  ['tcp', 'none'],
  ['http', 'none'],
  ['ftp', 'none'],
  ['ssh', 'none'],
  ['smtp', 'none'],
  ['smtp', 'starttls'],
  ['imap', 'none'],
  ['pop3', 'none'],
  ['four-d', 'none'],
  ['http', 'tls'],
  ['four-d', 'tls'],
];

test.each(cases)(
  'whatever a peer says to the probe %s (encryption: %s), it takes no harm and no noise for its service',
  async (probe, encryption) => {
    const scripts = fc.array(scriptFor(probe), { minLength: 1, maxLength: 40, size: 'max' });
    await fc.assert(
      fc.asyncProperty(scripts, async (peers) => {
        const { observations, ended, log } = await measure(probe, encryption, peers);
        expect(ended).toBe('finished');
        expect(log.filter(({ event }) => event === 'bug')).toEqual([]);
        observations.forEach((observation, index) => {
          const words = Buffer.concat(peers[index]!.chunks).toString('latin1');
          const mayBeRight = encryption !== 'tls' && mustStartWith[probe].test(words);
          expect(outcomeOf(observation)).toMatch(/^open\//);
          expect({ words, wronglyRight: isRight(observation) && !mayBeRight }).toEqual({ words, wronglyRight: false });
          expect(textsIn(observation).filter((text) => unprintable.test(text))).toEqual([]);
        });
      }),
      { numRuns: 6 },
    );
  },
  60_000,
);
