import type { DiscoveryFacts } from '../../shared/facts/discovery.ts';

/** Two servers, and an interface that could not be used. */
export const foundServers: DiscoveryFacts = {
  port: 19813,
  listenedMs: 3000,
  from: [
    {
      name: 'eth0',
      address: '192.0.2.17',
      prefixLength: 24,
      kind: 'broadcast',
      queries: [{ to: '255.255.255.255', packets: 3 }],
    },
    {
      name: 'wg0',
      address: '198.51.100.2',
      prefixLength: 32,
      kind: 'point-to-point',
      queries: [],
      trouble: 'no-broadcast',
    },
  ],
  listening: 'everything',
  servers: [
    {
      address: '192.0.2.20',
      port: 19813,
      interface: 'eth0',
      via: 'answer',
      machine: 'SRV-LEGAL',
      service: 'timeSensor LEGAL',
      database: 'Kanzlei Muster',
      times: 3,
      firstMs: 2,
    },
    { address: '192.0.2.44', port: 19813, interface: 'eth0', via: 'announcement', times: 1, firstMs: 900 },
  ],
};
