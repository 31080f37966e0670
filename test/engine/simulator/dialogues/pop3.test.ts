import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start } from '../client.ts';

let simulator: Simulator;
let client: Client;
beforeAll(async () => {
  simulator = await start('classic-client');
});
afterAll(() => simulator.close());
beforeEach(async () => {
  client = await Client.openTls(portOf(simulator, 'mail-995'), simulator.caPem);
  expect(await client.line()).toMatch(/^\+OK /);
});
afterEach(() => client.socket.destroy());

test('CAPA', async () => {
  client.send('CAPA');
  const list = ['SASL PLAIN', 'IMPLEMENTATION PortAmpel-Simulator'];
  expect(await client.lines(4)).toEqual(['+OK Capability list follows', ...list, '.']);
});

test('QUIT', async () => {
  client.send('QUIT');
  expect((await client.rest()).toString()).toMatch(/^\+OK [^\r\n]*\r\n$/);
});

test.each([
  ['noop', '+OK'],
  ['STAT', '-ERR Command not implemented'],
])('%j is answered with %j', async (command, expected) => {
  client.send(command);
  expect(await client.line()).toBe(expected);
});
