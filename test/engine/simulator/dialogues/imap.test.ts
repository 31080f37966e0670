import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, portOf, start } from '../client.ts';

let simulator: Simulator;
let client: Client;
beforeAll(async () => {
  simulator = await start('classic-client');
});
afterAll(() => simulator.close());
beforeEach(async () => {
  client = await Client.openTls(portOf(simulator, 'mail-993'), simulator.caPem);
  expect(await client.line()).toMatch(/^\* OK \[CAPABILITY IMAP4rev1 /);
});
afterEach(() => client.socket.destroy());

test('CAPABILITY', async () => {
  client.send('a1 CAPABILITY');
  const [list, completed] = await client.lines(2);
  expect(list).toMatch(/^\* CAPABILITY IMAP4rev1 /);
  expect(completed).toMatch(/^a1 OK /);
});

test('LOGOUT', async () => {
  client.send('a3 LOGOUT');
  expect((await client.rest()).toString()).toMatch(/^\* BYE [^\r\n]*\r\na3 OK [^\r\n]*\r\n$/);
});

test.each([
  ['a2 noop', 'a2 OK '],
  ['a4 SELECT INBOX', 'a4 BAD '],
  ['NOOP', '* BAD '],
  ['* NOOP', '* BAD '],
])('%j is answered with %j', async (command, expected) => {
  client.send(command);
  expect((await client.line()).slice(0, expected.length)).toBe(expected);
});
