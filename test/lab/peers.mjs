/**
 * Small peers that no real server acts: a child process inside a namespace, told by one JSON argument
 * `{ tls?: { certificate, key }, peers: [{ kind, address, port }] }` what to be and where.
 */
import { readFileSync } from 'node:fs';
import net from 'node:net';
import tls from 'node:tls';

const blockPage = '<html><body><h1>Blocked by policy</h1></body></html>';

/** What each kind does with an accepted connection. None ever closes a connection that it keeps. */
const kinds = {
  /** Accepts and waits, as 4D does for its own client. */
  silent: () => undefined,
  /** Accepts and cuts the connection: what an inspecting firewall does. */
  reset: (socket) => socket.resetAndDestroy(),
  /** Sends everyone to the login page of a guest network, once they have asked for something. */
  portal: (socket) =>
    socket.once('data', () =>
      socket.end(
        'HTTP/1.1 302 Found\r\nLocation: http://10.77.1.1:8002/index.php?zone=guests\r\nContent-Length: 0\r\n\r\n',
      ),
    ),
  /** Gives everyone a block page at once, whatever was asked. */
  blockpage: (socket) =>
    socket.end(
      `HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\nContent-Length: ${blockPage.length}\r\n` +
        `Connection: close\r\n\r\n${blockPage}`,
    ),
  /** Greets like an FTP server, and lets nobody in. */
  ftp: (socket) => {
    socket.write('220 fake\r\n');
    socket.on('data', () => socket.write('530 not today\r\n'));
  },
  /** Lets nobody in, and repeats in every reply and every feature all that anyone has ever said. Logs what it hears. */
  ftpParrot: (socket) => {
    socket.write('220 who is there?\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('latin1').split('\r\n').filter(Boolean)) {
        console.log(line);
        // A feature of that name would be an offer of TLS, which it then refuses: no login would come.
        if (line !== 'AUTH TLS') said.add(line);
        const echo = [...said].join(' ');
        if (line === 'FEAT') socket.write(`211-\r\n ${[...said].join('\r\n ')}\r\n211 End\r\n`);
        else socket.write(`${line.startsWith('USER') ? 331 : 530} ${echo} ${echo.toUpperCase()}\r\n`);
      }
    });
  },
};

const said = new Set();

const { tls: credentials, peers } = JSON.parse(process.argv[2] ?? '{}');

for (const { kind, address, port } of peers) {
  const server = kind === 'tls' ? tlsServer() : net.createServer(serve(kinds[kind]));
  server.listen({ host: address, port, ipv6Only: address.includes(':') });
}

/** Shakes hands, then waits. */
function tlsServer() {
  const options = { cert: readFileSync(credentials.certificate), key: readFileSync(credentials.key) };
  const server = tls.createServer(options, serve(kinds.silent));
  // A caller that speaks no TLS, or goes away during the handshake.
  server.on('tlsClientError', () => undefined);
  return server;
}

function serve(behave) {
  return (socket) => {
    // The caller may cut the connection at any time.
    socket.on('error', () => undefined);
    // Unread bytes would turn this end's close into a reset.
    socket.resume();
    behave(socket);
  };
}
