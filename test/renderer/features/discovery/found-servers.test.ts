import { choicesOf, hasTrouble } from '../../../../renderer/features/discovery/found-servers.ts';
import type { Discovered, DiscoveryFacts } from '../../../../shared/facts/discovery.ts';

function heard(changes: Partial<Discovered>): Discovered {
  return { address: '192.0.2.20', port: 19813, via: 'answer', times: 1, firstMs: 2, ...changes };
}

function facts(servers: Discovered[]): DiscoveryFacts {
  return { port: 19813, listenedMs: 3000, from: [], listening: 'everything', servers };
}

describe('the servers to choose from', () => {
  it('are those that say who they are, before those that only make themselves heard', () => {
    const choices = choicesOf(
      facts([
        heard({ address: '192.0.2.44', via: 'announcement', heard: '??' }),
        heard({ machine: 'SRV', service: 's', database: 'Kanzlei', interface: 'eth0' }),
      ]),
    );
    expect(choices).toEqual([
      { address: '192.0.2.20', name: 'SRV', database: 'Kanzlei', interfaces: ['eth0'], isCertain: true, standIn: null },
      { address: '192.0.2.44', name: '??', database: null, interfaces: [], isCertain: false, standIn: null },
    ]);
  });

  it('stand once for each address, with every interface on which they were heard', () => {
    const server = { machine: 'SRV', service: 's', database: '' };
    const choices = choicesOf(
      facts([
        heard({ via: 'announcement', interface: 'eth0' }),
        heard({ ...server, interface: 'eth0' }),
        heard({ ...server, interface: 'wlan0' }),
      ]),
    );
    expect(choices).toEqual([
      {
        address: '192.0.2.20',
        name: 'SRV',
        database: null,
        interfaces: ['eth0', 'wlan0'],
        isCertain: true,
        standIn: null,
      },
    ]);
  });
});

describe('an interface', () => {
  const from = { name: 'eth0', address: '192.0.2.1', prefixLength: 24, kind: 'broadcast' } as const;
  it('is in trouble where nothing was sent from it, or not to each of its destinations', () => {
    const sent = { to: '255.255.255.255', packets: 3 };
    expect(hasTrouble({ ...from, queries: [sent] })).toBe(false);
    expect(hasTrouble({ ...from, queries: [], trouble: 'no-broadcast' })).toBe(true);
    expect(hasTrouble({ ...from, queries: [sent, { to: '192.0.2.255', packets: 0, trouble: 'denied' }] })).toBe(true);
  });
});
