import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import {
  formatExtendedPort,
  formatHostPort,
  parseExtendedPassive,
  parseHostPort,
} from '../../../../engine/net/ftp/endpoints.ts';
import type { Simulator } from '../../../../engine/simulator/index.ts';
import type { Fault } from '../../../../shared/words.ts';
import { Client, connectError, loopback, portOf, start, withFault } from '../client.ts';

let simulator: Simulator;
let client: Client;
beforeAll(async () => {
  simulator = await start('classic-office');
});
afterAll(() => simulator.close());
beforeEach(async () => {
  client = await Client.open(portOf(simulator, 'updates-21'));
  expect(await client.line()).toMatch(/^220 /);
});
afterEach(() => client.socket.destroy());

/** Sends a command and returns the answer's line. */
async function ask(command: string, of = client): Promise<string> {
  of.send(command);
  return of.line();
}

async function logIn(of = client): Promise<void> {
  expect(await ask('USER anonymous', of)).toMatch(/^331 /);
  expect(await ask('PASS guest@example.org', of)).toMatch(/^230 /);
}

async function readAll(socket: Socket): Promise<string> {
  const heard: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => heard.push(chunk));
  await once(socket, 'end');
  return Buffer.concat(heard).toString();
}

test.each([
  ['NOOP', '200'],
  ['user anonymous', '331'],
  ['PASS guest@example.org', '230'],
  ['PASV', '530'],
  ['LIST', '530'],
  ['constructor', '502'],
  ['AUTH TLS', '502'],
  ['', '502'],
])('%j is answered with %s before the login', async (command, code) => {
  expect((await ask(command)).slice(0, 4)).toBe(`${code} `);
});

test('FEAT lists features as RFC 2389 wants it', async () => {
  client.send('FEAT');
  const lines = await client.lines(7);
  expect([lines[0], lines.at(-1)]).toEqual(['211-Features:', '211 End']);
  expect(lines.slice(1, -1).every((line) => line.startsWith(' '))).toBe(true);
});

test('QUIT ends the connection and what follows it is not heard', async () => {
  client.send('QUIT', 'NOOP');
  expect((await client.rest()).toString()).toMatch(/^221 [^\r\n]*\r\n$/);
});

describe('passive', () => {
  test.each([
    ['PASV', 'LIST', /^-r--r--r-- .* README\.txt\r\n-r--r--r-- .* update\.bin\r\n$/],
    ['PASV', 'NLST', /^README\.txt\r\nupdate\.bin\r\n$/],
    [
      'EPSV',
      'MLSD',
      /^type=file;size=20;modify=\d{14}; README\.txt\r\ntype=file;size=1073741824;modify=\d{14}; update\.bin\r\n$/,
    ],
    ['EPSV', 'RETR README.txt', /^PortAmpel simulator\n$/],
  ])('%s and %s bring real bytes', async (mode, command, expected) => {
    await logIn();
    const reply = await ask(mode);
    const named = mode === 'PASV' ? parseHostPort(reply) : parseExtendedPassive(reply);
    expect(named).toMatchObject(mode === 'PASV' ? { address: loopback } : {});
    const data = connect({ host: loopback, port: named!.port });
    const bytes = readAll(data);
    expect(await ask(command)).toMatch(/^150 /);
    expect(await bytes).toMatch(expected);
    expect(await client.line()).toMatch(/^226 /);
  });

  test('a port that nobody called ends with the control connection', async () => {
    await logIn();
    const { port } = parseExtendedPassive(await ask('EPSV'))!;
    client.socket.destroy();
    await client.closed();
    // The server hears of the end after we do.
    while ((await connectError(port)) === undefined);
    expect(await connectError(port)).toBe('ECONNREFUSED');
  });

  test.each<[Fault, string]>([
    ['data-blocked', 'PASV'],
    ['data-blocked', 'EPSV'],
  ])('with the fault %s the port of %s is closed', (fault, mode) =>
    withFault('classic-office', 'updates-21', fault, async (_simulator, port) => {
      const other = await Client.open(port);
      await other.line();
      await logIn(other);
      const reply = await ask(mode, other);
      const named = parseHostPort(reply) ?? parseExtendedPassive(reply);
      expect(await connectError(named!.port)).toBe('ECONNREFUSED');
      expect(await ask('LIST', other)).toMatch(/^425 /);
      other.socket.destroy();
    }),
  );

  test('with the fault passive-address PASV names an address of somebody else', () =>
    withFault('classic-office', 'updates-21', 'passive-address', async (_simulator, port) => {
      const other = await Client.open(port);
      await other.line();
      await logIn(other);
      expect(parseHostPort(await ask('PASV', other))?.address).toBe('10.0.0.1');
      other.socket.destroy();
    }));
});

describe('active', () => {
  let server: Server;
  let port: number;
  beforeEach(async () => {
    server = createServer();
    server.listen(0, loopback);
    await once(server, 'listening');
    port = (server.address() as { port: number }).port;
  });
  afterEach(() => {
    server.close();
  });

  test.each([
    ['PORT', formatHostPort],
    ['EPRT', formatExtendedPort],
  ])('%s makes the server call back', async (verb, format) => {
    await logIn();
    expect(await ask(`${verb} ${format(loopback, port)}`)).toMatch(/^200 /);
    const called = once(server, 'connection');
    client.send('LIST');
    const [socket] = (await called) as [Socket];
    expect(await readAll(socket)).toContain('README.txt');
    expect(await client.lines(2)).toEqual([expect.stringMatching(/^150 /), expect.stringMatching(/^226 /)]);
  });

  test.each([
    ['another host', 'PORT 192,0,2,1,200,1'],
    ['a port of the system', `PORT ${formatHostPort(loopback, 25)}`],
    ['another host in the long form', 'EPRT |1|192.0.2.1|51201|'],
    ['an address of the other family', 'EPRT |2|::1|51201|'],
    ['nothing at all', 'PORT'],
    ['numbers that are none', 'PORT 999,0,0,1,200,1'],
  ])('%s is never called', async (_name, command) => {
    await logIn();
    expect(await ask(command)).toMatch(/^500 /);
    expect(await ask('LIST')).toMatch(/^425 /);
  });

  test('nobody there is a failed transfer, not the end', async () => {
    await logIn();
    server.close();
    await once(server, 'close');
    expect(await ask(`PORT ${formatHostPort(loopback, port)}`)).toMatch(/^200 /);
    expect(await ask('LIST')).toMatch(/^425 /);
    expect(await ask('NOOP')).toMatch(/^200 /);
  });
});
