import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureNames } from '../../../engine/names/measure.ts';
import { type NamesFacts, namesSchema } from '../../../shared/facts/names.ts';
import type { Resolution } from '../../../shared/observation.ts';
import { contextWith, platform } from '../../helpers/run.ts';
import { type DnsServer, startDnsServer, type Zone } from './dns-server.ts';

const servers: DnsServer[] = [];
const folder = mkdtempSync(join(tmpdir(), 'portampel-names-'));

afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));
afterAll(() => rmSync(folder, { recursive: true }));

const here: Zone = (type) => ({ addresses: type === 1 ? [Buffer.from([10, 0, 0, 5])] : [] });
const silent: Zone = () => 'silent';

function resolve(host: string): Promise<Resolution> {
  return Promise.resolve({ host, addresses: ['10.0.0.5'], phase: { name: 'resolve', startMs: 0, durationMs: 4 } });
}

interface Options {
  zones?: Zone[];
  hostsFile?: string;
  signal?: AbortSignal;
}

async function measure(hosts: string[], options: Options = {}): Promise<NamesFacts | undefined> {
  const { zones = [here], hostsFile = '', signal } = options;
  servers.push(...(await Promise.all(zones.map(startDnsServer))));
  const file = join(folder, 'hosts');
  writeFileSync(file, hostsFile);
  const addresses = servers.map(({ address }) => address);
  const own = { ...platform, nameServers: () => addresses, hostsFile: file };
  const run = contextWith({ platform: own, ...(signal && { signal }) });
  const facts = await measureNames(hosts, resolve, run);
  return facts && namesSchema.parse(JSON.parse(JSON.stringify(facts)));
}

test('every name is asked of every configured server, beside what the system and the hosts file say', async () => {
  const facts = await measure(['srv.example', 'mail.example', 'srv.example', '10.0.0.1', '::1', 'localhost'], {
    zones: [here, () => ({ rcode: 3 })],
    hostsFile: '10.0.0.9 srv.example\n',
  });
  expect(facts?.servers).toHaveLength(2);
  expect(facts?.names.map(({ name, hostsFile }) => [name, hostsFile])).toEqual([
    ['srv.example', ['10.0.0.9']],
    ['mail.example', undefined],
  ]);
  expect(facts?.names[0]).toMatchObject({
    system: { addresses: ['10.0.0.5'], ms: 4 },
    answers: [
      { server: facts?.servers[0], a: { outcome: 'addresses' }, aaaa: { outcome: 'no-data' } },
      { server: facts?.servers[1], a: { outcome: 'no-such-name' }, aaaa: { outcome: 'no-such-name' } },
    ],
  });
});

test('where every host is an address, nobody is asked', async () => {
  expect(await measure(['10.0.0.1', '::1', 'localhost', 'a.localhost'])).toBeUndefined();
  expect(servers[0]?.questions).toEqual([]);
});

test('more names than fit are counted', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `n${index}.example`);
  const facts = await measure(names);
  expect(facts?.names).toHaveLength(16);
  expect(facts?.leftOut).toEqual({ names: 4, servers: 0 });
});

describe('a server that is silent', () => {
  test('is called so once it has left every question unanswered, and no other server waits for it', async () => {
    const facts = await measure(['srv.example'], { zones: [here, silent] });
    expect(facts?.names[0]?.answers.map(({ a }) => a.outcome)).toEqual(['addresses', 'silent']);
    // It was asked for A and AAAA, each at least twice.
    expect(servers[1]?.questions.length).toBeGreaterThanOrEqual(4);
  }, 20_000);

  test('is not waited for once the run is cancelled', async () => {
    const stop = new AbortController();
    const zone: Zone = () => {
      stop.abort('cancelled');
      return 'silent';
    };
    const facts = await measure(['srv.example'], { zones: [zone], signal: stop.signal });
    expect(facts?.names[0]?.answers[0]?.a).toMatchObject({ outcome: 'not-awaited', errorCode: 'ECANCELLED' });
  });
});

test('a hosts file that cannot be read is told, and the rest stands', async () => {
  const run = contextWith({ platform: { ...platform, nameServers: () => [], hostsFile: join(folder, 'missing') } });
  const facts = await measureNames(['srv.example'], resolve, run);
  expect(facts).toMatchObject({ hostsFileErrorCode: 'ENOENT', names: [{ name: 'srv.example', answers: [] }] });
});
