import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, TLSSocket } from 'node:tls';
import { type CheckOptions, checkScenario } from '../../../engine/check-scenario.ts';
import { systemClock } from '../../../engine/clock.ts';
import { type Counterpart, openCounterpart } from '../../../engine/counterpart/counterpart.ts';
import { newPairingCode, type PairingKey, pairingKeyOf } from '../../../engine/counterpart/keys.ts';
import { loadScenario } from '../../../engine/scenarios.ts';
import { makeCertificates } from '../../../engine/simulator/certificates.ts';
import type { Profile } from '../../../shared/profile.ts';
import type { Report } from '../../../shared/report.ts';
import { ownPorts } from '../../helpers/own-ports.ts';
import { unpublished } from '../../helpers/published.ts';
import { dependencies, settingsWith } from '../../helpers/run.ts';

/** Both ends on one machine cannot have the same ports: the counterpart has its own address of 127.0.0.0/8. */
const there = '127.0.0.9';
const tcpPorts = await ownPorts(3);
const [sql, application] = tcpPorts;
const ports = { sql, application };
let key: PairingKey;
let counterpart: Counterpart;
let common: Omit<Parameters<typeof openCounterpart>[0], 'tcpPorts'>;

beforeAll(async () => {
  key = await pairingKeyOf(newPairingCode());
});
beforeEach(async () => {
  common = {
    key,
    udpPorts: [application],
    hosts: [{ address: there, family: 4 }],
    durationMs: 600_000,
    clock: systemClock,
  };
  counterpart = await openCounterpart({ ...common, tcpPorts });
});
afterEach(() => counterpart.stop());

function profileWith(options: Profile['options'] = {}): Profile {
  return {
    format: 'portampel-profile/1',
    roles: { server: there },
    options: { counterpart: true, updates: false, ports, ...options },
  };
}

async function check(profile: Profile, pairingKey = key, more: Partial<CheckOptions> = {}): Promise<Report> {
  const settings = settingsWith({ pairingKey, flowMs: 300 });
  const report = await checkScenario(loadScenario('365-client'), profile, dependencies, { settings, ...more });
  expect(unpublished(report)).toEqual([]);
  return report;
}

function outcomes({ checks }: Report): Record<string, string> {
  const paired = checks.filter(({ group, reason }) => group === 'server' && reason !== 'option-off');
  return Object.fromEntries(paired.map(({ id, light, state, reason }) => [id, `${light} ${state} ${reason}`]));
}

const reached = 'green open counterpart-reached';

test('every row of the server is decided', async () => {
  const report = await check(profileWith());
  expect(outcomes(report)).toEqual({
    'server-sql': reached,
    'server-application': reached,
    'server-database': reached,
  });
  const [{ details }] = report.checks as [Report['checks'][number]];
  expect(details.addresses[0]?.attempts[0]?.details).toMatchObject({
    pair: {
      seenAs: { address: '127.0.0.1' },
      arrivedAt: { address: there, port: sql },
      echo: {},
      tls: { passage: 'end-to-end' },
    },
    tls: { protocol: 'TLSv1.3' },
  });
  expect(report.counterparts).toMatchObject([{ address: there, paired: { listening: expect.any(Array) as unknown } }]);
});

test('UDP is decided where QUIC carries the traffic', async () => {
  const report = await check(profileWith({ transport: 'quic' }));
  expect(outcomes(report)).toEqual({ 'server-quic': reached });
});

test('a program that holds its port is nobody on the way, since the counterpart says so itself', async () => {
  await counterpart.stop();
  const other = createServer((socket) =>
    socket
      .on('error', () => undefined)
      .resume()
      .end('220 ready\r\n'),
  );
  await once(other.listen(application, there), 'listening');
  counterpart = await openCounterpart({ ...common, tcpPorts });
  const report = await check(profileWith()).finally(() => other.close());
  expect(outcomes(report)).toEqual({
    'server-sql': reached,
    'server-application': 'grey untested counterpart-not-listening',
    'server-database': reached,
  });
  const row = report.checks.find(({ id }) => id === 'server-application');
  const { pair } = row?.details.addresses[0]?.attempts[0]?.details ?? {};
  expect(pair).toMatchObject({ arrived: false, breach: 'closed', said: '220 ready' });
  expect(report.light).toBe('grey');
  expect(report.findings.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual([
    'counterpart-not-listening certain',
  ]);
  const [evidence] = report.findings.flatMap(({ evidence: all }) => all);
  expect(evidence?.key).toMatch(/^sign\.counterpart-port-held(-by)?$/);
});

describe('a device between that lets the first connection pass, and of all others', () => {
  const behind = '127.0.0.11';
  let middle: Server;
  let sockets: Socket[];

  /** @param treat - what it does with the two ends of such a connection */
  async function between(treat: (near: Socket, far: Socket) => void): Promise<void> {
    await counterpart.stop();
    counterpart = await openCounterpart({ ...common, hosts: [{ address: behind, family: 4 }], tcpPorts, helloMs: 500 });
    sockets = [];
    middle = createServer({ allowHalfOpen: true }, (near) => {
      const far = connect({ port: sql, host: behind, allowHalfOpen: true });
      const isFirst = sockets.length === 0;
      for (const [one, other] of [
        [near, far],
        [far, near],
      ] as const) {
        one.on('error', () => other.destroy()).on('close', () => other.destroy());
      }
      sockets.push(near, far);
      if (isFirst) near.pipe(far).pipe(near);
      else treat(near, far);
    });
    await once(middle.listen(sql, there), 'listening');
  }

  afterEach(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => middle.close(resolve));
  });

  async function found(): Promise<unknown[]> {
    const report = await check(profileWith());
    const row = report.checks.find(({ id }) => id === 'server-sql');
    const { arrived, unheard } = row?.details.addresses[0]?.attempts[0]?.details.pair ?? {};
    const [first] = report.findings.filter(({ checkIds }) => checkIds.includes('server-sql'));
    const evidence = first?.evidence.map(({ key }) => key.replace('sign.', '')).sort();
    return [outcomes(report)['server-sql'], { arrived, unheard }, `${first?.id} ${first?.confidence}`, evidence];
  }

  test('keeps back what is said: the connection was cut, and nobody answered in its place', async () => {
    await between((near, far) => {
      near.resume();
      far.pipe(near);
    });
    expect(await found()).toEqual([
      'red open closed-after-connect',
      { arrived: false, unheard: 'silent' },
      'counterpart-cut likely',
      ['counterpart-still-there', 'cut-at-start'],
    ]);
  });

  test('writes something before what is said: it has changed it', async () => {
    await between((near, far) => {
      far.write(`PROXY TCP4 127.0.0.1 127.0.0.9 40000 ${sql}\r\n`);
      near.pipe(far).pipe(near);
    });
    expect(await found()).toEqual([
      'red open counterpart-altered',
      { arrived: false, unheard: 'other' },
      'counterpart-altered likely',
      ['other-bytes-arrived'],
    ]);
  });

  test('answers itself: nothing came in where it should', async () => {
    await between((near, far) => {
      far.destroy();
      near.resume().end('220 ready\r\n');
    });
    expect(await found()).toEqual([
      'red open counterpart-elsewhere',
      { arrived: false, unheard: undefined },
      'counterpart-elsewhere certain',
      ['counterpart-never-saw', 'heard'],
    ]);
  });
});

describe('a device between that answers TLS itself', () => {
  const behind = '127.0.0.10';
  let middle: Server;
  let accepted: Socket[];

  /** Lets everything else pass: `within` is what it does inside the TLS that it has answered. */
  async function between(within: (opened: TLSSocket) => void): Promise<void> {
    await counterpart.stop();
    counterpart = await openCounterpart({ ...common, hosts: [{ address: behind, family: 4 }], tcpPorts });
    accepted = [];
    const { identities } = await makeCertificates(['untrusted'], new Date());
    const secureContext = createSecureContext(identities.get('untrusted'));
    middle = createServer({ allowHalfOpen: true }, (socket) => {
      accepted.push(socket.on('error', () => undefined));
      socket.once('data', (first) => {
        socket.pause();
        socket.unshift(first);
        if (first[0] !== handshakeRecord) {
          join(socket, connect({ port: sql, host: behind, allowHalfOpen: true }));
          return;
        }
        const opened = new TLSSocket(socket, { isServer: true, secureContext }).on('error', () => undefined);
        opened.once('secure', () => within(opened));
      });
    });
    await once(middle.listen(sql, there), 'listening');
  }
  /** RFC 8446 section 5.1. */
  const handshakeRecord = 22;

  function join(one: Socket, other: Socket): void {
    one.on('close', () => other.destroy());
    other.on('error', () => one.destroy()).on('close', () => one.destroy());
    one.pipe(other).pipe(one);
  }

  /** With the name that the visitor asked for: by it the counterpart knows the handshake that it expects. */
  function onward({ servername }: TLSSocket): TLSSocket {
    return connectTls({ port: sql, host: behind, servername: String(servername), rejectUnauthorized: false });
  }

  afterEach(async () => {
    for (const socket of accepted) socket.destroy();
    await new Promise((resolve) => middle.close(resolve));
  });

  async function found(): Promise<{ outcome: string | undefined; passage: string | undefined; report: Report }> {
    const report = await check(profileWith());
    const row = report.checks.find(({ id }) => id === 'server-sql');
    const { pair, tls } = row?.details.addresses[0]?.attempts[0]?.details ?? {};
    expect(pair).toMatchObject({ echo: {} });
    expect(tls?.chain).not.toEqual([]);
    return { outcome: outcomes(report)['server-sql'], passage: pair?.tls?.passage, report };
  }

  function causesOf({ findings }: Report): string[] {
    return findings.flatMap(({ id, confidence, checkIds }) =>
      checkIds.includes('server-sql') ? `${id} ${confidence}` : [],
    );
  }

  test('and passes on what is inside has opened it, and that is certain', async () => {
    await between((opened) => join(opened, onward(opened)));
    const { outcome, passage, report } = await found();
    expect([outcome, passage]).toEqual(['yellow open tls-inspected', 'opened']);
    expect(causesOf(report)).toEqual(['tls-inspection-unnamed:pair certain']);
  });

  test('and speaks for itself may be anybody', async () => {
    await between((opened) => opened.resume().end('220 ready\r\n'));
    const { outcome, passage, report } = await found();
    expect([outcome, passage]).toEqual(['red open counterpart-elsewhere', 'other']);
    expect(causesOf(report)).toEqual(['counterpart-elsewhere:tls likely']);
  });

  test('and keeps back the counterpart’s answer has let the question arrive', async () => {
    await between((opened) => {
      const other = onward(opened);
      opened.pipe(other);
      other.once('data', () => opened.destroy()).on('error', () => undefined);
      opened.on('close', () => other.destroy());
    });
    const { outcome, passage, report } = await found();
    expect([outcome, passage]).toEqual(['red open counterpart-altered', 'opened']);
    expect(causesOf(report)).toEqual(['counterpart-altered likely']);
  });
});

test('without a counterpart the ports are what they are', async () => {
  await counterpart.stop();
  const report = await check(profileWith());
  expect(new Set(Object.values(outcomes(report)))).toEqual(new Set(['red closed conn-refused']));
});

test('one that ends while round trips are timed says nothing of the way', async () => {
  let stopping: Promise<unknown> | undefined;
  const report = await check(profileWith(), key, {
    onEvent: (event) => {
      if (event.type === 'phase' && event.phase === 'measure') stopping ??= counterpart.stop();
    },
  });
  await stopping;
  expect(report.light).toBe('grey');
  expect(Object.values(outcomes(report))).toContain('grey untested counterpart-gone');
  expect(Object.values(outcomes(report)).join()).not.toMatch(/degraded|connects-failing|latency-high/);
  expect(report.findings.map(({ id }) => id)).toEqual(['counterpart-lost']);
  const untold = report.checks.filter(({ reason }) => reason === 'counterpart-gone');
  const attempts = untold.flatMap(({ details }) => details.addresses.flatMap((seen) => seen.attempts));
  expect(attempts.flatMap(({ details }) => details.roundTrips ?? [])).toEqual([]);
});

/** Not over before what happens at its beginning has its effect. */
const longFlows = (): CheckOptions['settings'] => settingsWith({ pairingKey: key });

test('one that ends while the throughput is measured leaves word of it', async () => {
  let stopping: Promise<unknown> | undefined;
  const report = await check(profileWith(), key, {
    settings: longFlows(),
    onEvent: ({ type }) => {
      if (type === 'flow') stopping ??= counterpart.stop();
    },
  });
  await stopping;
  const [met] = report.counterparts ?? [];
  expect([met?.down?.breach, met?.up?.breach]).not.toContain(undefined);
});

test('a cancel while the throughput is measured leaves word of it', async () => {
  const stop = new AbortController();
  const report = await check(profileWith(), key, {
    settings: longFlows(),
    signal: stop.signal,
    onEvent: ({ type }) => {
      if (type === 'flow') stop.abort();
    },
  });
  expect(report.counterparts).toMatchObject([{ down: { breach: 'cancelled' } }]);
});

test('what an absent one affects is the rehearsal alone', async () => {
  await counterpart.stop();
  const report = await check(profileWith());
  expect(report.findings.map(({ effects }) => effects.map(({ key: word }) => word))).toEqual([['effect.rehearsal']]);
});
