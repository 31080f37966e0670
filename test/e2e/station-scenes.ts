import { channelOf } from '../../shared/ipc-contract.ts';
import type { StationSnapshot, VisitEntry } from '../../shared/station.ts';
import type { AppUnderTest } from './app.ts';
import type { Scene } from './scenes.ts';
import {
  bringSomethingElse,
  bringWrongCode,
  choosePorts,
  type Listening,
  showCounterpart,
  startListening,
  takePort,
  textsOf,
  visit,
} from './station.ts';

async function listen(app: AppUnderTest, tcp = '0', udp = '0'): Promise<Listening> {
  await showCounterpart(app);
  await choosePorts(app, tcp, udp);
  return startListening(app);
}

async function withGuests(app: AppUnderTest): Promise<void> {
  const listening = await listen(app);
  await (await visit(listening)).close();
  await bringSomethingElse(listening);
  await bringWrongCode(listening);
  await app.page.locator('.station-log-stranger').nth(1).waitFor();
}

const minute = 60_000;

function visitAgo(minutes: number, visit: number, rest: Partial<VisitEntry>): VisitEntry {
  const ways = [19_812, 19_813, 19_814].map((port) => ({ direction: 'in', transport: 'tcp', port }) as const);
  return { what: 'done', visit, atMs: Date.now() - minutes * minute, from: '192.0.2.77', ways, extras: [], ...rest };
}

/** As on a firm's server that many have called by now, at the usual ports and with announcements: those of a test would go to whoever is around. */
function busy(): StationSnapshot {
  const ports = [19_812, 19_813, 19_814].map((port) => ({ port, transport: 'tcp' }) as const);
  const all = [...ports, { port: 19_813, transport: 'udp' } as const];
  const inward = all.map((way) => ({ direction: 'in', ...way }) as const);
  const outward = ports.map((way) => ({ direction: 'out', ...way }) as const);
  return {
    seq: 1,
    request: { tcpPorts: [19_812, 19_813, 19_814], udpPorts: [19_813], announceOn: 19_813, minutes: 30 },
    code: '4KQ7-M02A-9NQG',
    endsAtMs: Date.now() + 22 * minute,
    addresses: [
      { address: '192.0.2.10', interface: 'Ethernet' },
      { address: '2001:db8:10::10', interface: 'Ethernet' },
    ],
    listening: all.flatMap((way) =>
      ([4, 6] as const).map((family) => ({ ...way, family, state: 'listening' as const })),
    ),
    announcing: {
      port: 19_813,
      everyMs: 2000,
      from: [
        { name: 'Ethernet', address: '192.0.2.10', prefixLength: 24, to: '192.0.2.255' },
        { name: 'FortiClient SSL VPN', address: '198.51.100.7', prefixLength: 32, trouble: 'no-broadcast' },
      ],
    },
    entries: [
      visitAgo(7, 1, { durationMs: 3200, extras: ['throughput'] }),
      {
        what: 'silent',
        atMs: Date.now() - 6 * minute,
        from: '198.51.100.23',
        ports: [19_812, 19_813, 19_814],
        count: 10,
      },
      visitAgo(4, 2, { from: '2001:db8:10:0:f816:3eff:fe1c:7a4d', durationMs: 2900 }),
      { what: 'wrong-code', atMs: Date.now() - 3 * minute, from: '192.0.2.81', ports: [19_813], count: 1 },
      visitAgo(2, 3, { from: '203.0.113.9', what: 'lost', ways: inward, durationMs: 61_000 }),
      visitAgo(1, 4, { ways: [...inward, ...outward], extras: ['throughput', 'search'], durationMs: 14_800 }),
    ],
    counts: { visits: 4, 'wrong-code': 1, silent: 10, stranger: 0, replayed: 0, banned: 0, barred: 0, crowd: 0 },
    end: null,
  };
}

/** Main tells the page what it would of a real one. */
async function tell(app: AppUnderTest, snapshot: StationSnapshot): Promise<void> {
  await showCounterpart(app);
  await app.electron.evaluate(
    ({ BrowserWindow }, { channel, event }) => BrowserWindow.getAllWindows()[0]?.webContents.send(channel, event),
    { channel: channelOf('counterpart', 'changed'), event: snapshot },
  );
  await app.page.locator('.station-code').waitFor();
}

/** The counterpart, at ports that the system chooses. */
export const stationScenes: Record<string, Scene> = {
  'counterpart-empty': showCounterpart,
  'counterpart-own-list': async (app) => {
    await showCounterpart(app);
    await choosePorts(app, '19812-', '19813');
    await app.page.keyboard.press('Tab');
    await app.page.locator('.field-fault').waitFor();
  },
  'counterpart-listening': async (app) => {
    await listen(app);
  },
  'counterpart-measuring': async (app) => {
    const guest = await visit(await listen(app));
    app.electron.once('close', () => void guest.close());
    await app.page.locator('.station-status-measuring').waitFor();
  },
  'counterpart-log': async (app) => {
    await withGuests(app);
    await app.page.locator('.station-log').scrollIntoViewIfNeeded();
  },
  'counterpart-busy': (app) => tell(app, busy()),
  'counterpart-busy-log': async (app) => {
    await tell(app, busy());
    await app.page.locator('.station-log').scrollIntoViewIfNeeded();
  },
  'counterpart-taken': async (app) => {
    await listen(app, `${await takePort(app)}, 0`);
  },
  'counterpart-no-port': async (app) => {
    await showCounterpart(app);
    await choosePorts(app, String(await takePort(app)), '');
    await app.page.locator('.action-bar .button-primary').click();
    await app.page.locator('.station-status-no-port').waitFor();
  },
  'counterpart-ended': async (app) => {
    await withGuests(app);
    const t = await textsOf(app);
    await app.page.getByRole('button', { name: t('station-view.stop') }).click();
    await app.page.locator('.station-status-ended').waitFor();
  },
};
