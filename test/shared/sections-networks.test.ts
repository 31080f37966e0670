import type { DiscoveryFacts } from '../../shared/facts/discovery.ts';
import type { NamesFacts } from '../../shared/facts/names.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Report } from '../../shared/report.ts';
import { discoverySection } from '../../shared/sections/discovery.ts';
import { namesSection } from '../../shared/sections/names.ts';
import { languages } from '../../shared/words.ts';

const discovery: DiscoveryFacts = {
  port: 19813,
  listenedMs: 3000,
  sought: 'srv.example',
  from: [
    {
      name: 'eth0',
      address: '10.0.0.2',
      prefixLength: 24,
      kind: 'broadcast',
      queries: [
        { to: '255.255.255.255', packets: 3 },
        { to: '10.0.0.255', packets: 0, trouble: 'denied', errorCode: 'EPERM' },
      ],
    },
    {
      name: 'tun0',
      address: '10.8.0.2',
      prefixLength: 32,
      kind: 'point-to-point',
      queries: [],
      trouble: 'no-broadcast',
    },
  ],
  listening: 'broadcasts',
  listenErrorCode: 'EADDRINUSE',
  servers: [
    {
      address: '10.0.0.5',
      port: 19813,
      interface: 'eth0',
      via: 'answer',
      machine: 'SRV01',
      service: '4D Server',
      database: 'Kanzlei',
      times: 3,
      firstMs: 1,
      sought: true,
    },
    { address: '10.0.0.9', port: 5000, via: 'announcement', heard: 'hello', times: 1, firstMs: 5 },
  ],
  otherSearches: 2,
};

const names: NamesFacts = {
  servers: ['10.0.0.1', '10.0.0.3'],
  names: [
    {
      name: 'srv.example',
      system: { addresses: ['10.0.0.5'], ms: 4.2 },
      hostsFile: ['10.0.0.5'],
      answers: [
        {
          server: '10.0.0.1',
          a: { outcome: 'addresses', addresses: ['203.0.113.5'], ms: 7 },
          aaaa: { outcome: 'no-data', addresses: [], ms: 8, errorCode: 'ENODATA' },
        },
        {
          server: '10.0.0.3',
          a: { outcome: 'silent', addresses: [], ms: 1000, errorCode: 'ETIMEOUT' },
          aaaa: { outcome: 'silent', addresses: [], ms: 1001, errorCode: 'ETIMEOUT' },
        },
      ],
    },
  ],
  leftOut: { names: 2, servers: 1 },
};

const t = translator('en');

test('the search for servers in words: who was heard, from where it was sent, what could not be used', () => {
  expect(discoverySection({ discovery }, t)).toEqual([
    {
      title: 'Server search',
      entries: [
        ['Found', 'SRV01 · database ‘Kanzlei’ · 10.0.0.5 eth0 · answer (3×) · the server looked for'],
        ['Found', 'hello · 10.0.0.9 · announcement (1×)'],
        ['eth0 10.0.0.2/24', 'search sent to 255.255.255.255; to 10.0.0.255: not allowed by this PC itself (EPERM)'],
        ['tun0 10.8.0.2/32', 'no broadcast possible (a tunnel, or a network of a single address)'],
        ['Listened', 'on UDP 19813, for broadcasts only, since another program uses the port (EADDRINUSE)'],
        ['Other clients', 'were searching at the same time (2 queries)'],
      ],
    },
  ]);
  expect(discoverySection({}, t)).toEqual([]);
});

test('names in words: what is worth knowing, then everyone’s answer', () => {
  const [section] = namesSection({ names } as unknown as Report, t);
  expect(section?.entries).toEqual([
    ['Note', 'The name server 10.0.0.3 does not answer. This may delay every connection.'],
    ['Note', 'On this PC the hosts file decides about srv.example (10.0.0.5), whatever the name servers say.'],
    [
      'Note',
      'srv.example has addresses of two kinds: private ones from the system, public ones from 10.0.0.1. Which one counts depends on the network.',
    ],
    ['srv.example, by the system', '10.0.0.5 (4 ms)'],
    ['srv.example, in the hosts file', '10.0.0.5'],
    ['srv.example, by 10.0.0.1', 'A: 203.0.113.5 (7 ms); AAAA: name exists, without such an address (8 ms)'],
    ['srv.example, by 10.0.0.3', 'no answer (1001 ms)'],
    ['Note', 'Not asked: 2 more names, 1 more name servers.'],
  ]);
  expect(namesSection({} as Report, t)).toEqual([]);
});

test.each(languages)('nothing is left untranslated in %s', (language) => {
  const own = translator(language);
  const sections = [...discoverySection({ discovery }, own), ...namesSection({ names } as unknown as Report, own)];
  const words = sections.flatMap(({ title, entries }) => [title, ...entries.flat()]);
  expect(words.filter((word) => /^(discovery|names)\.|\{\{/.test(word))).toEqual([]);
});
