import { once } from 'node:events';
import { createServer } from 'node:net';
import { planChecks } from '../../../engine/plan.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { startSimulator } from '../../../engine/simulator/index.ts';
import { isMeasurable } from '../../../shared/check.ts';
import { profileSchema } from '../../../shared/profile.ts';
import type { Scenario } from '../../../shared/scenario.ts';
import { UserError } from '../../../shared/user-error.ts';
import { type RowId, type ScenarioId, scenarioIds } from '../../../shared/words.ts';
import { Client, clientHello, connectError, loopback, portOf, start, tlsSocket, withSimulator } from './client.ts';

/** Below the system's own range of free ports, and another one for every process that runs these tests. */
const ownOffset = 1000 + (process.pid % 9000);

describe.each(scenarioIds)('%s', (id) => {
  test('every measurable row has its endpoint, and the profile leads there', () =>
    withSimulator(id, {}, async ({ profile, endpoints }) => {
      const { checks, options, notes } = planChecks(loadScenario(id), profileSchema.parse(profile));
      expect(options.mail).toBe(true);
      expect(notes).toEqual([]);
      const measurable = checks.filter(isMeasurable);
      expect(measurable.map((check) => [check.id, check.host, check.port])).toEqual(
        endpoints.map(({ rowId, address, port }) => [rowId, address, port]),
      );
      for (const { rowId, port, listening } of endpoints) {
        // Nobody listens on port 20: a server calls from there.
        const isShut = rowId.startsWith('public-') || rowId === 'updates-20';
        expect([rowId, listening]).toEqual([rowId, !isShut]);
        if (rowId === 'discovery') continue;
        expect(await connectError(port)).toBe(listening ? undefined : 'ECONNREFUSED');
      }
    }));
});

describe('options', () => {
  const rowsWith = async (id: ScenarioId, settings: Parameters<typeof start>[1]): Promise<RowId[]> => {
    const simulator = await start(id, settings);
    await simulator.close();
    return simulator.endpoints.map(({ rowId }) => rowId);
  };

  test('rows that are switched off have no endpoint', async () => {
    expect(await rowsWith('classic-office', { options: { mail: false, updates: false } })).toEqual([
      'licence-80',
      'licence-443',
      'licence-8080',
    ]);
    expect(await rowsWith('365-client', { options: { mail: false, transport: 'quic' } })).toEqual(['server-quic']);
  });

  test('without a TLS row there is no CA', () =>
    withSimulator('classic-client', { options: { mail: false } }, ({ caPem, profile }) => {
      expect(caPem).toBe('');
      expect(profile.options).toEqual({ mail: false });
      return Promise.resolve();
    }));

  test('a fault on a row that is switched off is refused', async () => {
    const settings = { options: { mail: false }, faults: [{ rowId: 'mail-465', fault: 'refuse' }] } as const;
    await expect(start('classic-office', settings)).rejects.toEqual(
      new UserError({
        key: 'error.fault-row-absent',
        params: {
          row: 'mail-465',
          scenario: 'classic-office',
          allowed: 'licence-80, licence-443, licence-8080, updates-20, updates-21, updates-22',
        },
      }),
    );
  });
});

describe('ports', () => {
  test('with an offset every row has its own port + offset, forbidden rows free ones', () =>
    withSimulator('classic-remote', { portOffset: ownOffset }, async (simulator) => {
      expect(portOf(simulator, 'server-application')).toBe(19813 + ownOffset);
      expect(portOf(simulator, 'mail-465')).toBe(465 + ownOffset);
      const ports = simulator.endpoints.map(({ port }) => port);
      expect(new Set(ports).size).toBe(ports.length);
      expect(await connectError(portOf(simulator, 'public-application'))).toBe('ECONNREFUSED');
    }));

  test("moved ports count, and a refused one stays at its row's port", () =>
    withSimulator(
      'classic-client',
      {
        options: { mail: false, ports: { application: 17000, sql: 16000 } },
        portOffset: ownOffset,
        faults: [{ rowId: 'server-sql', fault: 'refuse' }],
      },
      async ({ endpoints }) => {
        expect(endpoints).toEqual([
          { rowId: 'server-sql', address: loopback, port: 16000 + ownOffset, fault: 'refuse', listening: false },
          { rowId: 'server-application', address: loopback, port: 17000 + ownOffset, listening: true },
          { rowId: 'server-database', address: loopback, port: 17001 + ownOffset, listening: true },
          { rowId: 'discovery', address: loopback, port: 17000 + ownOffset, listening: true },
        ]);
        expect(await connectError(16000 + ownOffset)).toBe('ECONNREFUSED');
      },
    ));

  test.each(['reset', 'refuse'] as const)('a port in use is told, and what was open is closed (%s)', async (fault) => {
    const office = loadScenario('classic-office');
    const scenario: Scenario = { ...office, rows: office.rows.filter(({ group }) => group === 'licence') };
    const taken = 8080 + ownOffset;
    const blocker = createServer().listen(taken, loopback);
    await once(blocker, 'listening');
    const faults = [{ rowId: 'licence-8080', fault }] as const;
    await expect(startSimulator({ scenario, options: {}, faults, portOffset: ownOffset })).rejects.toEqual(
      new UserError({
        key: 'error.port-unavailable',
        params: { row: 'licence-8080', port: taken, code: 'EADDRINUSE' },
      }),
    );
    blocker.close();
    expect(await connectError(80 + ownOffset)).toBe('ECONNREFUSED');
  });

  test.each([-80, 65_000])('an offset of %d leaves the range of ports', async (portOffset) => {
    await expect(start('classic-office', { portOffset })).rejects.toMatchObject({
      detail: { key: 'error.port-unavailable', params: { code: 'ERR_SOCKET_BAD_PORT' } },
    });
  });
});

describe('robustness', () => {
  test('clients that reset at any moment cost nothing but their connection', () =>
    withSimulator('365-server', {}, async (simulator) => {
      const hello = await clientHello();
      const reset = async (port: number, words: string | Buffer): Promise<void> => {
        const client = await Client.open(port);
        client.socket.write(words);
        client.socket.resetAndDestroy();
        await client.closed();
      };
      const leave = async (port: number): Promise<void> => {
        const socket = await tlsSocket(port, simulator.caPem);
        const closed = once(socket, 'close');
        socket.destroy();
        await closed;
      };
      for (const { rowId, port } of simulator.endpoints.filter(({ listening }) => listening)) {
        await reset(port, '');
        await reset(port, 'NOOP\r\n');
        await reset(port, hello);
        if (/443|465|99|server/.test(rowId)) await leave(port);
        expect(await connectError(port)).toBeUndefined();
      }
      const client = await Client.open(portOf(simulator, 'updates-21'));
      expect(await client.line()).toMatch(/^220 /);
      client.socket.destroy();
    }));
});
