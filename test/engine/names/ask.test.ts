import { askServer } from '../../../engine/names/ask.ts';
import { type DnsServer, startDnsServer, type Zone } from './dns-server.ts';

const servers: DnsServer[] = [];

afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(zone: Zone): Promise<DnsServer> {
  const server = await startDnsServer(zone);
  servers.push(server);
  return server;
}

const never = new AbortController().signal;
const four = Buffer.from([10, 0, 0, 5]);
const six = Buffer.from([0xfd, ...Array<number>(14).fill(0), 5]);

test('both families are asked for on their own, and of this server', async () => {
  const server = await start((type) => ({ addresses: [type === 1 ? four : six] }));
  const { a, aaaa } = await askServer(server.address, 'srv.example', never);
  expect([a, aaaa]).toMatchObject([
    { outcome: 'addresses', addresses: ['10.0.0.5'] },
    { outcome: 'addresses', addresses: ['fd00::5'] },
  ]);
  expect(server.questions.toSorted()).toEqual(['srv.example 1', 'srv.example 28']);
});

test('a name with addresses of one family has no data of the other', async () => {
  const server = await start((type) => ({ addresses: type === 1 ? [four] : [] }));
  const { a, aaaa } = await askServer(server.address, 'srv.example', never);
  expect([a.outcome, aaaa.outcome]).toEqual(['addresses', 'no-data']);
});

test.each([
  [2, 'server-failure', 'ESERVFAIL'],
  [3, 'no-such-name', 'ENOTFOUND'],
  [5, 'refused', 'EREFUSED'],
])('response code %i is %s', async (rcode, outcome, errorCode) => {
  const server = await start(() => ({ rcode }));
  const { a, aaaa } = await askServer(server.address, 'srv.example', never);
  expect([a, aaaa]).toMatchObject([
    { outcome, errorCode, addresses: [] },
    { outcome, errorCode, addresses: [] },
  ]);
});

test('a server that never answers is silent, and was asked more than once', async () => {
  const server = await start(() => 'silent');
  const { a, aaaa } = await askServer(server.address, 'srv.example', never);
  expect([a, aaaa]).toMatchObject([
    { outcome: 'silent', errorCode: 'ETIMEOUT' },
    { outcome: 'silent', errorCode: 'ETIMEOUT' },
  ]);
  expect(server.questions.length).toBeGreaterThanOrEqual(4);
}, 20_000);

test('nobody there is unreachable', async () => {
  const server = await start(() => 'silent');
  await server.close();
  servers.splice(0);
  const { a, aaaa } = await askServer(server.address, 'srv.example', never);
  expect([a.outcome, aaaa.outcome]).toEqual(['unreachable', 'unreachable']);
});

test.each([
  ['before it began', (stop: AbortController) => stop.abort()],
  ['while it waits', () => undefined],
])('a question that is cut short %s ends at once, as not waited for', async (_name, before) => {
  const stop = new AbortController();
  const server = await start(() => {
    stop.abort();
    return 'silent';
  });
  before(stop);
  const { a, aaaa } = await askServer(server.address, 'srv.example', stop.signal);
  expect([a, aaaa]).toMatchObject([
    { outcome: 'not-awaited', errorCode: 'ECANCELLED' },
    { outcome: 'not-awaited', errorCode: 'ECANCELLED' },
  ]);
});

test('an address that is none fails without a question', async () => {
  const { a } = await askServer('no address', 'srv.example', never);
  expect(a).toMatchObject({ outcome: 'failed', addresses: [] });
});

test('a server that gives hundreds of addresses fills no report', async () => {
  const server = await start((type) => ({
    addresses: type === 1 ? Array.from({ length: 25 }, (_, index) => Buffer.from([10, 0, 0, index])) : [],
  }));
  const { a } = await askServer(server.address, 'srv.example', never);
  expect(a.addresses).toHaveLength(16);
});

test('rubbish is no answer', async () => {
  const server = await start(() => Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'));
  const { a } = await askServer(server.address, 'srv.example', never);
  expect(['silent', 'failed']).toContain(a.outcome);
}, 20_000);
