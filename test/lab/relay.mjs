/**
 * A middlebox as a child process in the firewall's namespace: calls are redirected to it, and it passes them on to the
 * server, changing what its kind changes. Told by one JSON argument `[{ kind, address, port, to: { host, port }, tlsTo }]`,
 * where `tlsTo` is what a call goes to instead if TLS is the first that it says.
 */
import net from 'node:net';
import { clearTimeout, setTimeout } from 'node:timers';

/** How long a greeting is held back: longer than Sendmail's 5 s. */
const heldMs = 6000;
/** How long a file is scanned after all of it has come. */
const scanMs = 3000;

/** Changes the server's lines of clear text until it starts TLS. */
function changeLines(fromServer, client, change) {
  let pending = '';
  let isClear = true;
  fromServer.on('data', (chunk) => {
    if (!isClear) return client.write(chunk);
    const lines = (pending + chunk.toString('latin1')).split('\r\n');
    pending = lines.pop();
    const said = change(lines);
    if (said.length > 0) client.write(said.map((line) => `${line}\r\n`).join(''), 'latin1');
    if (said.some((line) => /^220 .*TLS/i.test(line) && !/SMTP/i.test(line))) isClear = false;
  });
}

/** A reply whose last line went still has to end: the line before loses its dash. */
function endReply(lines) {
  const last = lines.at(-1);
  return last?.startsWith('250-') ? [...lines.slice(0, -1), last.replace('250-', '250 ')] : lines;
}

const kinds = {
  /** Takes the offer out and leaves no trace. */
  strip: (server, client) =>
    changeLines(server, client, (lines) => endReply(lines.filter((line) => !/^250[ -]STARTTLS$/i.test(line)))),
  /** Cisco's way: the greeting becomes stars, the offer X. */
  mask: (server, client) =>
    changeLines(server, client, (lines) =>
      lines.map((line) =>
        line.startsWith('220 ')
          ? `220 ${'*'.repeat(line.length - 4)}`
          : line.replace(/(?<=^250[ -])STARTTLS$/i, 'XXXXXXXA'),
      ),
    ),
  hold: (server, client) => {
    server.pause();
    const timer = setTimeout(() => server.pipe(client), heldMs);
    client.on('close', () => clearTimeout(timer));
  },
  /** Lets the identification of SSH through, and cuts the connection as soon as the client has answered with its own. */
  cutKeyExchange: (server, client) => {
    server.once('data', (chunk) => client.write(chunk.subarray(0, chunk.indexOf('\n') + 1)));
    client.once('data', () => client.resetAndDestroy());
  },
  /** Takes the one command out of FTP that names an address: what is left is extended passive mode. */
  refusePasv: (server, client) => {
    client.unpipe(server);
    client
      .resume()
      .on('data', (chunk) => server.write(chunk.toString('latin1').replace(/^PASV\r\n/i, 'XXXX\r\n'), 'latin1'));
    server.pipe(client);
  },
  /** Changes one bit of all that the server says at once. */
  alter: (server, client) =>
    server.on('data', (chunk) => {
      chunk[chunk.length - 1] ^= 1;
      client.write(chunk);
    }),
  /** Passes everything on, and takes the end of one direction for the end of both. */
  pass: (server, client) => server.pipe(client),
  /** Fetches all that the server sends and passes it on only once it has been looked through. */
  scan: (server, client) => {
    const chunks = [];
    server.on('data', (chunk) => chunks.push(chunk));
    server.on('end', () => {
      const timer = setTimeout(() => client.end(Buffer.concat(chunks)), scanMs);
      client.on('close', () => clearTimeout(timer));
    });
  },
};

/** They still have something to say once the server has gone. */
const endsByItself = new Set(['scan']);

/** A record that carries a handshake (RFC 8446 section 5.1). */
const handshakeRecord = 0x16;

/** Calls on with what the client has said first. */
function chooseByFirstByte(client, relay) {
  client.on('error', () => client.destroy());
  client.once('data', (first) => {
    client.pause();
    client.unshift(first);
    passOn(client, first[0] === handshakeRecord ? { ...relay, to: relay.tlsTo } : relay);
  });
}

function passOn(client, { kind, to }) {
  const server = net.connect(to);
  client.on('error', () => server.destroy());
  client.on('close', () => server.destroy());
  server.on('error', () => client.destroy());
  client.pipe(server);
  if (!endsByItself.has(kind)) server.on('end', () => client.end()).on('close', () => client.destroy());
  kinds[kind](server, client);
}

for (const relay of JSON.parse(process.argv[2] ?? '[]')) {
  const { address: host, port } = relay;
  net
    .createServer((client) => (relay.tlsTo ? chooseByFirstByte(client, relay) : passOn(client, relay)))
    .listen({ host, port, ipv6Only: host.includes(':') });
}
