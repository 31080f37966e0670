import { Client, portOf, tlsSocket, withFault, withSimulator } from '../client.ts';

/** nmap-service-probes: `match 4d-server m|^\0\0\0H\0\0\0\x02.[^\0]*\0+$|s` */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is a binary protocol
// eslint-disable-next-line no-control-regex
const nmapMatch = /^\0\0\0H\0\0\0\x02.[^\0]*\0+$/s;

test('the application server greets in clear text as nmap knows it', () =>
  withSimulator('classic-client', {}, async (simulator) => {
    const client = await Client.open(portOf(simulator, 'server-application'));
    const greeting = await client.finish();
    expect(greeting.toString('latin1')).toMatch(nmapMatch);
    expect(greeting).toHaveLength(4 + greeting.readUInt32BE(0));
  }));

test.each(['server-sql', 'server-database'] as const)('%s waits for the client', (rowId) =>
  withSimulator('classic-client', {}, async (simulator) => {
    const client = await Client.open(portOf(simulator, rowId));
    expect(await client.finish('001 x\r\n')).toHaveLength(0);
    expect(await client.closed()).toBeUndefined();
  }),
);

test.each(['server-sql', 'server-application', 'server-database'] as const)(
  '%s over TLS ends with the handshake',
  (rowId) =>
    withSimulator('365-client', {}, async (simulator) => {
      const socket = await tlsSocket(portOf(simulator, rowId), simulator.caPem);
      expect(socket.authorized).toBe(true);
      expect(await new Client(socket).finish()).toHaveLength(0);
    }),
);

test('cleartext: the greeting comes without TLS', () =>
  withFault('365-client', 'server-application', 'cleartext', async (_simulator, port) => {
    const client = await Client.open(port);
    expect((await client.finish()).toString('latin1')).toMatch(nmapMatch);
  }));
