import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Identity } from '../../engine/simulator/certificates.ts';

// On a busy machine a test may take its time; only one that hangs shall fail.
import.meta.jest.setTimeout(30_000);

export const loopback = '127.0.0.1';

/** What a server does with a connection. */
export type Speak = (socket: Socket, peer: Peer) => void;

/** One connection as its server saw it: what came, and whether the client left with FIN or with RST. */
export class Peer {
  /** Where the server speaks: after a TLS handshake, the TLS socket. */
  socket: Socket;
  /** Codes of what went wrong on the connection; a client's RST is `ECONNRESET`. */
  readonly errors: string[] = [];
  readonly #closed: Promise<unknown>;
  #heard = '';
  #onLine: (line: string) => void = () => undefined;
  #pending = '';

  constructor(socket: Socket) {
    this.socket = socket;
    this.#listen(socket);
    this.#closed = new Promise((resolve) => socket.once('close', resolve));
  }

  /** Everything that the client said, without what TLS itself needs. */
  get heard(): string {
    return this.#heard;
  }

  /** Everything that the client said, line by line. */
  get lines(): string[] {
    return this.#heard.split('\r\n').filter((line) => line !== '');
  }

  /** The whole story, once the connection has ended. */
  async story(): Promise<{ heard: string; lines: string[]; errors: string[] }> {
    await this.#closed;
    return { heard: this.heard, lines: this.lines, errors: this.errors };
  }

  onLine(listener: (line: string) => void): void {
    this.#onLine = listener;
  }

  /** Takes up TLS as a server does, from here on. What comes in clear text meanwhile is not heard. */
  startTls(identity: Identity): TLSSocket {
    this.socket.removeAllListeners('data');
    const secured = new TLSSocket(this.socket, { isServer: true, secureContext: createSecureContext({ ...identity }) });
    this.socket = secured;
    this.#listen(secured);
    return secured;
  }

  #listen(socket: Socket): void {
    socket.on('error', (error: NodeJS.ErrnoException) => {
      this.errors.push(error.code ?? error.name);
      socket.destroy();
    });
    socket.on('data', (chunk: Buffer) => {
      this.#heard += chunk.toString('latin1');
      const lines = (this.#pending + chunk.toString('latin1')).split('\r\n');
      this.#pending = lines.pop() ?? '';
      for (const line of lines) this.#onLine(line);
    });
  }
}

export interface TestServer {
  address: string;
  port: number;
  /** One per connection, in order of arrival. */
  peers: Peer[];
  /** Waits for the first connection. */
  firstPeer: Promise<Peer>;
  close(): Promise<void>;
}

const running = new Set<TestServer>();

export interface ServeOptions {
  /** 0, or left out: the system chooses. */
  port?: number;
  address?: string;
  /** Off: the server's side stays open after the client's FIN. */
  allowHalfOpen?: boolean;
}

/** A loopback server that does this with each connection. It is closed after the test. */
export async function serve(speak: Speak, options: ServeOptions = {}): Promise<TestServer> {
  const { port = 0, address = loopback, allowHalfOpen = false } = options;
  const peers: Peer[] = [];
  let welcome: (peer: Peer) => void = () => undefined;
  const firstPeer = new Promise<Peer>((resolve) => {
    welcome = resolve;
  });
  const server = createServer({ allowHalfOpen }, (socket) => {
    const peer = new Peer(socket);
    peers.push(peer);
    welcome(peer);
    speak(socket, peer);
  });
  server.listen(port, address);
  await once(server, 'listening');
  const testServer: TestServer = {
    address,
    port: portOf(server),
    peers,
    firstPeer,
    close: () => close(server, peers, testServer),
  };
  running.add(testServer);
  return testServer;
}

/** The same behind TLS from the first byte. */
export function serveTls(identity: Identity, speak: Speak, options: ServeOptions = {}): Promise<TestServer> {
  return serve((_, peer) => {
    const secured = peer.startTls(identity);
    secured.once('secure', () => speak(secured, peer));
  }, options);
}

/** The server's part of a line protocol: greets, and answers a line by how it starts; after an answer to QUIT it ends. */
export function converse(greeting: string, answers: Record<string, string> = {}): Speak {
  return (socket, peer) => {
    socket.write(greeting);
    peer.onLine((line) => {
      const [word, answer] = Object.entries(answers).find(([start]) => line.startsWith(start)) ?? ['', ''];
      if (/QUIT|LOGOUT/.test(word)) socket.end(answer);
      else if (answer !== '') socket.write(answer);
    });
  };
}

/** A mailbox that knows no capabilities: the shortest dialogue that there is. */
export const shortDialogue = converse('+OK ready\r\n', { CAPA: '-ERR no\r\n', QUIT: '+OK bye\r\n' });

/** An FTP server that takes no guests: its control channel is all that one sees of it. */
export const ftpWithoutGuests = converse('220 ready\r\n', {
  FEAT: '211 End\r\n',
  AUTH: '502 no\r\n',
  USER: '530 no\r\n',
  QUIT: '221 bye\r\n',
});

/** A TCP port of loopback where nobody listens, and nobody can: until the test is over the near end of a connection has it. */
export async function closedPort(): Promise<number> {
  const { port } = await serve(() => undefined);
  // Ends with its server.
  const holder = connect({ host: loopback, port }).on('error', () => undefined);
  await once(holder, 'connect');
  return holder.localPort ?? 0;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function close(server: Server, peers: Peer[], testServer: TestServer): Promise<void> {
  if (!running.delete(testServer)) return;
  const closed = once(server, 'close');
  server.close();
  for (const peer of peers) peer.socket.destroy();
  await closed;
}

afterEach(() => Promise.all([...running].map((server) => server.close())));
