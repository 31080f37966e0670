import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { loadScenario } from '../../../engine/scenarios.ts';
import { type Simulator, type SimulatorSettings, startSimulator } from '../../../engine/simulator/index.ts';
import type { Fault, RowId, ScenarioId } from '../../../shared/words.ts';

export const loopback = '127.0.0.1';

export function start(scenario: ScenarioId, settings: Partial<SimulatorSettings> = {}): Promise<Simulator> {
  return startSimulator({ scenario: loadScenario(scenario), options: {}, faults: [], ...settings });
}

/** Runs a test against a simulator and closes it whatever happens. */
export async function withSimulator(
  scenario: ScenarioId,
  settings: Partial<SimulatorSettings>,
  test: (simulator: Simulator) => Promise<void>,
): Promise<void> {
  const simulator = await start(scenario, settings);
  try {
    await test(simulator);
  } finally {
    await simulator.close();
  }
}

export function withFault(
  scenario: ScenarioId,
  rowId: RowId,
  fault: Fault,
  test: (simulator: Simulator, port: number) => Promise<void>,
): Promise<void> {
  return withSimulator(scenario, { faults: [{ rowId, fault }] }, (simulator) =>
    test(simulator, portOf(simulator, rowId)),
  );
}

export function portOf(simulator: Simulator, rowId: RowId): number {
  const endpoint = simulator.endpoints.find((candidate) => candidate.rowId === rowId);
  if (endpoint === undefined) throw new Error(`no endpoint for ${rowId}`);
  return endpoint.port;
}

/** A client's end of one connection: what it hears is kept until it is asked for. */
export class Client {
  readonly socket: Socket;
  readonly #closed: Promise<string | undefined>;
  #heard = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  constructor(socket: Socket) {
    this.socket = socket;
    let code: string | undefined;
    socket.on('data', (chunk: Buffer) => {
      this.#heard = Buffer.concat([this.#heard, chunk]);
      this.#wake();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      code = error.code;
    });
    this.#closed = new Promise((resolve) => {
      socket.on('close', () => {
        this.#ended = true;
        this.#wake();
        resolve(code);
      });
    });
  }

  static async open(port: number): Promise<Client> {
    const socket = connect({ host: loopback, port });
    const client = new Client(socket);
    await once(socket, 'connect');
    return client;
  }

  static async openTls(port: number, ca: string): Promise<Client> {
    const socket = await tlsSocket(port, ca);
    return new Client(socket);
  }

  send(...lines: string[]): void {
    this.socket.write(lines.map((line) => `${line}\r\n`).join(''));
  }

  /** The next line, without CRLF; fails where the peer ends before one is complete. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#heard.indexOf('\r\n');
      if (end >= 0) {
        const line = this.#heard.subarray(0, end).toString('latin1');
        this.#heard = this.#heard.subarray(end + 2);
        return line;
      }
      if (this.#ended) throw new Error(`the peer ended after ${JSON.stringify(this.#heard.toString('latin1'))}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async lines(count: number): Promise<string[]> {
    const lines: string[] = [];
    while (lines.length < count) lines.push(await this.line());
    return lines;
  }

  /** All that is heard until the connection has ended. */
  async rest(): Promise<Buffer> {
    await this.#closed;
    return this.#heard;
  }

  /** The error code with which the connection ended, nothing where it ended well. */
  closed(): Promise<string | undefined> {
    return this.#closed;
  }

  /** Ends this side after some last words and returns what the peer says until it ends, too. */
  finish(lastWords: string | Buffer = ''): Promise<Buffer> {
    this.socket.end(lastWords);
    return this.rest();
  }
}

/** A TLS connection that trusts only that root; fails with the TLS library's code. */
export async function tlsSocket(port: number, ca: string, over?: Socket): Promise<TLSSocket> {
  const socket = connectTls({ host: loopback, ca, ...(over ? { socket: over } : { port }) });
  await once(socket, 'secureConnect');
  return socket;
}

/** The first flight of a TLS client, to be said by one that does not speak TLS any further. */
export async function clientHello(): Promise<Buffer> {
  const server = createServer();
  server.listen(0, loopback);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  const client = connectTls({ host: loopback, port: address.port });
  client.on('error', () => undefined);
  const [peer] = (await once(server, 'connection')) as [Socket];
  const [hello] = (await once(peer, 'data')) as [Buffer];
  client.destroy();
  peer.destroy();
  server.close();
  await once(server, 'close');
  return hello;
}

/** The code with which a connect fails. */
export async function connectError(port: number): Promise<string | undefined> {
  const socket = connect({ host: loopback, port });
  const client = new Client(socket);
  socket.on('connect', () => socket.destroy());
  return client.closed();
}
