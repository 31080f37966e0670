import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { formatHostPort } from '../../../engine/net/ftp/endpoints.ts';
import type { Peer } from '../../helpers/servers.ts';

/** What a server does with a connection; `reset` ends the TCP connection below, whatever is spoken on it. */
export type Hostile = (socket: Socket, peer: Peer, reset: () => void) => void;

/** Another host of this machine: nobody may ever be led there. */
export const otherHost = '127.0.0.2';

/** What a terminal would obey, and what turns a line's direction. */
export const escapes = '\u001b[2J\u001b]0;x\u0007\u009b1m\u0000\b\u202e\u0085\u2028\ufeff';

/** Says it for as long as anybody listens. */
function pour(text: string): Hostile {
  const chunk = Buffer.from(text.repeat(Math.ceil(65_536 / text.length)), 'latin1');
  return (socket) => {
    const more = (): void => {
      if (!socket.writable) return;
      if (socket.write(chunk)) setImmediate(more);
      else socket.once('drain', more);
    };
    more();
  };
}

/** The same, a byte at a time: each is nearer than any silence that one waits for, and there is no end. */
function drip(text: string): Hostile {
  return (socket) => {
    let count = 0;
    const timer = setInterval(() => socket.write(text[count++ % text.length] ?? ''), 20);
    socket.once('close', () => clearInterval(timer));
  };
}

const say =
  (words: string | Buffer): Hostile =>
  (socket) =>
    socket.write(words);

const inTurn =
  (...speaks: Hostile[]): Hostile =>
  (...connection) => {
    for (const speak of speaks) speak(...connection);
  };

/** Says something else to each line, by how it starts. */
function answering(greeting: string, answers: [RegExp, string][]): Hostile {
  return (socket, peer) => {
    socket.write(greeting);
    peer.onLine((line) => {
      for (const [pattern, answer] of answers) {
        if (!pattern.test(line)) continue;
        if (socket.writable) socket.write(answer);
        return;
      }
    });
  };
}

/** To the empty line that ends a request's head. */
const onRequest = (head: string, body: Buffer | string = ''): Hostile => {
  return (socket, peer) => {
    peer.onLine((line) => {
      if (line === '') socket.end(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)]));
    });
  };
};

const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));

/** Lets everybody in and names, where data is to flow, a port of another host. */
function ftpThatNames(port: number): Hostile {
  return answering('220 ready\r\n', [
    [/^FEAT/, '211-Features\r\n SIZE\r\n211 End\r\n'],
    [/^AUTH/, '502 no\r\n'],
    [/^USER/, '331 password please\r\n'],
    [/^PASS/, '230 in\r\n'],
    [/^PASV/, `227 there (${formatHostPort(otherHost, port)})\r\n`],
    [/^EPSV/, `229 there (|1|${otherHost}|${port}|)\r\n`],
    [/^SIZE/, '213 99999999999999999999\r\n'],
    [/^LIST|^NLST|^RETR/, '150 coming\r\n226 done\r\n'],
    [/^QUIT/, '221 bye\r\n'],
    [/./, '200 fine\r\n'],
  ]);
}

/** Gives back whatever it hears, as the answer that each protocol would go on with. */
function echo(greeting: string, dress: (line: string) => string): Hostile {
  return (socket, peer) => {
    socket.write(greeting);
    peer.onLine((line) => socket.writable && socket.write(dress(line)));
  };
}

/** Takes the words as they come, and gives nobody an answer. */
const silent: Hostile = () => undefined;

const record = (type: number, length: number, rest: Buffer): Buffer =>
  Buffer.concat([Buffer.from([type, 3, 3, length >> 8, length & 0xff]), rest]);

/** By name; `bystander` is a port of another host that listens. */
export function hostilePeers(bystander: number): Record<string, Hostile> {
  return {
    silence: silent,
    'an immediate reset': (_socket, _peer, reset) => reset(),
    'an end at once': (socket) => socket.end(),
    'an end of its half alone, with words before': (socket) => socket.end('220-hello\r\n* OK\r\n+OK\r\n'),
    'a reset after the first word': (socket, _peer, reset) => socket.once('data', reset),
    'an endless banner without a line’s end': pour('x'),
    'endless lines': pour('220-more\r\n* more\r\n'),
    'endless NULs': pour('\u0000'),
    'a byte at a time': drip('220-more * +OK SSH-2.0-'),
    'a line of a megabyte': say(`220 ${'x'.repeat(1_000_000)}\r\n`),
    'an identification of a megabyte': say(`SSH-2.0-${'x'.repeat(1_000_000)}\r\n`),
    'what a terminal obeys': say(`220 ${escapes}\r\n* OK ${escapes}\r\n+OK ${escapes}\r\nSSH-2.0-${escapes}\r\n`),
    'what a terminal obeys, at every turn': echo(`220 ${escapes}\r\n`, () => `250-${escapes}\r\n250 ${escapes}\r\n`),
    'what it was told, in FTP': echo('220 ready\r\n', (line) => `331 ${line}\r\n`),
    'what it was told, in FTP that refuses': answeringInWords,
    'what it was told': (socket) => socket.pipe(socket),
    'random bytes': say(randomBytes(70_000)),
    'TLS that never finishes': say(record(22, 0x4000, Buffer.from([2, 0, 0x3f, 0xfc, 3, 3]))),
    'TLS records without end': pour(record(22, 0x100, randomBytes(0x100)).toString('latin1')),
    'TLS records of nothing': pour(record(23, 0, Buffer.alloc(0)).toString('latin1')),
    'a page that unpacks to 64 MB': onRequest('HTTP/1.1 200 OK\r\nContent-Encoding: gzip', bomb),
    'a head without end': pour('HTTP/1.1 200 OK\r\nx: y\r\n'),
    'a redirect to itself': onRequest('HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0'),
    'a redirect in escapes': onRequest(`HTTP/1.1 302 \u009b\r\nLocation: /\u001b[2J\u0007%00\r\nContent-Length: 0`),
    'a redirect elsewhere': onRequest(`HTTP/1.1 302 Found\r\nLocation: http://${otherHost}:${bystander}/`),
    'an endless row of provisional answers': pour('HTTP/1.1 100 Continue\r\n\r\n'),
    'chunks without end': inTurn(say('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n'), pour('1\r\nx\r\n')),
    'an FTP server that names another host': ftpThatNames(bystander),
    'an FTP server that names port 25 of another host': ftpThatNames(25),
  };
}

function answeringInWords(socket: Socket, peer: Peer): void {
  socket.write('220 ready\r\n');
  peer.onLine(
    (line) => socket.writable && socket.write(line.startsWith('USER') ? `331 ${line}\r\n` : `530 ${line}\r\n`),
  );
}
