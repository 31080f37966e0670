import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import { get as getTls } from 'node:https';
import type { Simulator } from '../../../../engine/simulator/index.ts';
import { Client, loopback, portOf, start } from '../client.ts';

let simulator: Simulator;
beforeAll(async () => {
  simulator = await start('classic-office');
});
afterAll(() => simulator.close());

async function answerOf(request: ClientRequest): Promise<{ response: IncomingMessage; body: string }> {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.on('response', resolve).on('error', reject);
  });
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += chunk as string;
  return { response, body };
}

test.each(['licence-80', 'licence-8080'] as const)('%s answers HTTP in clear text', async (rowId) => {
  const { response, body } = await answerOf(get({ host: loopback, port: portOf(simulator, rowId) }));
  expect(response.statusCode).toBe(200);
  expect(response.headers['server']).toBe('PortAmpel-Simulator');
  expect(body).toBe('PortAmpel simulator\n');
});

test('licence-443 answers HTTPS with a certificate that the CA vouches for', async () => {
  const port = portOf(simulator, 'licence-443');
  const { response } = await answerOf(getTls({ host: loopback, port, ca: simulator.caPem }));
  expect(response.statusCode).toBe(200);
});

test('a connection takes several requests', async () => {
  const client = await Client.open(portOf(simulator, 'licence-80'));
  client.send('HEAD / HTTP/1.1', 'Host: localhost', '');
  expect(await client.line()).toBe('HTTP/1.1 200 OK');
  client.send('HEAD / HTTP/1.1', 'Host: localhost', 'Connection: close', '');
  expect((await client.rest()).toString()).toContain('HTTP/1.1 200 OK\r\n');
});

test('what is no HTTP is answered with 400', async () => {
  const client = await Client.open(portOf(simulator, 'licence-80'));
  client.send('EHLO localhost');
  expect(await client.line()).toBe('HTTP/1.1 400 Bad Request');
  client.socket.destroy();
});
