import type { CounterpartFacts, PairFacts } from '../../../shared/facts/counterpart.ts';
import type { Path } from '../../../shared/facts/paths.ts';
import { leadingCause, meaningText } from '../../../shared/finding-texts.ts';
import { translator } from '../../../shared/locales/index.ts';
import type { TlsFacts } from '../../../shared/observation.ts';
import type { Report } from '../../../shared/report.ts';
import { addressOf, conclusionsOf, reportOf } from '../../helpers/networks.ts';
import { counterpartAt, ends, pairNetwork, saw, shutAs, withOwnFirewall } from '../../helpers/pair-networks.ts';

const { server } = addressOf;
const allTcp = 'server-sql server-application server-database';

function signsOf({ findings }: Report): string[] {
  return findings.flatMap(({ evidence, against }) => [...evidence, ...against].map(({ key }) => key));
}

test('a pair that finds nothing wrong has no cause', () => {
  expect(conclusionsOf(pairNetwork())).toEqual([]);
});

describe('a port that does not open', () => {
  const one = (shut: keyof typeof shutAs) => pairNetwork({ saw: { 'server-sql': shutAs[shut] } });

  test('though the counterpart listens there is stopped by a filter, and that is certain', () => {
    expect(conclusionsOf(one('dropped'))).toEqual(['port-missing certain firewall: server-sql']);
    expect(conclusionsOf(one('reset'))).toEqual(['port-reset certain firewall: server-sql']);
    expect(conclusionsOf(one('rejected'))).toEqual(['port-rejected certain firewall: server-sql']);
    const all = {
      'server-sql': shutAs.dropped,
      'server-application': shutAs.dropped,
      'server-database': shutAs.dropped,
    };
    expect(conclusionsOf(pairNetwork({ saw: all }))).toEqual([`port-dropped certain firewall: ${allTcp}`]);
    expect(signsOf(one('reset'))).toContain('sign.counterpart-listens');
    for (const shut of ['dropped', 'reset', 'rejected'] as const) {
      const report = one(shut);
      const [finding] = report.findings;
      // Certain is that it is between the programs; which firewall it is stays open, and nothing speaks against it.
      expect(finding?.against).toEqual([]);
      expect(finding?.evidence.map(({ key }) => key)).toContain('sign.between-programs');
      expect(finding?.advice.map(({ key }) => key)).toEqual(['between.do.allow', 'between.do.logs']);
      const row = report.checks.find(({ id }) => id === 'server-sql');
      const t = translator('en');
      // Nobody asks whether the server is switched off, or the service runs.
      expect(row && meaningText(row, leadingCause(row, report), t)).toBe(t('between.meaning'));
    }
  });

  test('is no more than likely so where this PC’s own firewall may do the same, or packets get lost', () => {
    for (const shut of ['dropped', 'reset', 'rejected'] as const) {
      const [line] = conclusionsOf(pairNetwork({ saw: { 'server-sql': shutAs[shut] }, machine: withOwnFirewall }));
      expect(line).toMatch(/^port-\w+ likely firewall: server-sql$/);
    }
    const lossy = saw('counterpart-reached', { rttMs: 1100 });
    const network = pairNetwork({ saw: { 'server-sql': shutAs.dropped, 'server-application': lossy } });
    expect(conclusionsOf(network)).toEqual(['port-missing likely firewall: server-sql']);
  });

  test('where the counterpart does not listen says nothing of the way', () => {
    const on = (state: 'taken' | 'denied', shut: keyof typeof shutAs | 'elsewhere') =>
      conclusionsOf(
        pairNetwork({
          saw: {
            'server-sql':
              shut === 'elsewhere'
                ? saw('counterpart-elsewhere', { service: 'unexpected' }, { arrived: false, said: 'HTTP/1.1 400' })
                : shutAs[shut],
          },
          counterparts: [counterpartAt(server, [{ port: 19_812, state }])],
        }),
      );
    const expected = ['counterpart-not-listening certain firmIt: server-sql'];
    expect(on('taken', 'reset')).toEqual(expected);
    expect(on('denied', 'dropped')).toEqual(expected);
    expect(on('taken', 'elsewhere')).toEqual(expected);
    const untold = saw('counterpart-not-listening', { state: 'untested', service: null }, { said: 'HTTP/1.1 400' });
    const held = pairNetwork({
      saw: { 'server-sql': untold },
      counterparts: [counterpartAt(server, [{ port: 19_812, state: 'taken', holder: 'python3' }])],
    });
    expect([held.light, conclusionsOf(held), signsOf(held)]).toEqual([
      'grey',
      expected,
      ['sign.counterpart-port-held-by'],
    ]);
  });

  test('on one of two addresses is told by what is the matter there', () => {
    const six = '2001:db8::10';
    const network = pairNetwork({
      saw: { 'server-sql': { [server]: saw('counterpart-reached'), [six]: shutAs.dropped } },
      counterparts: [counterpartAt(server), counterpartAt(six)],
      ipv6: true,
    });
    expect(conclusionsOf(network)).toEqual(['port-dropped certain firewall: server-sql']);
    expect(signsOf(network)).toContain('sign.addresses-faulty');
  });
});

describe('a connection between two ends that know each other', () => {
  const on = (row: ReturnType<typeof saw>) => conclusionsOf(pairNetwork({ saw: { 'server-sql': row } }));

  test('that somebody else takes is certain where the other one speaks', () => {
    const taken = (pair: PairFacts) =>
      saw('counterpart-elsewhere', { service: 'unexpected' }, { ...ends(), arrived: false, ...pair });
    expect(on(taken({ breach: 'altered', said: 'HTTP/1.1 400' }))).toEqual([
      'counterpart-elsewhere certain firewall: server-sql',
    ]);
    // So does a counterpart whose visitor's first bytes are changed.
    expect(on(taken({ breach: 'closed' }))).toEqual(['counterpart-elsewhere likely firewall: server-sql']);
  });

  test('whose bytes are changed is changed for certain, and one that is not understood likely', () => {
    const altered = (pair: PairFacts) => saw('counterpart-altered', { service: 'unexpected' }, { ...ends(), ...pair });
    expect(on(altered({ echo: { failed: { at: 'small', breach: 'altered' } } }))).toEqual([
      'counterpart-altered certain firewall: server-sql',
    ]);
    for (const breach of ['malformed', 'closed', 'silent'] as const) {
      expect(on(altered({ breach }))).toEqual(['counterpart-altered likely firewall: server-sql']);
    }
  });

  test('that is cut soon is likely cut by something between', () => {
    for (const reason of ['reset-after-connect', 'closed-after-connect', 'silent-after-greeting'] as const) {
      const service = reason === 'silent-after-greeting' ? 'silent' : 'unexpected';
      expect(on(saw(reason, { service }, { echo: { failed: { at: 'small', breach: 'reset' } } }))).toEqual([
        'counterpart-cut likely firewall: server-sql',
      ]);
    }
  });

  test('that ends with one of its directions', () => {
    const half = saw(
      'half-close-lost',
      { service: 'degraded' },
      { echo: { failed: { at: 'half-close', breach: 'closed' } } },
    );
    expect(on(half)).toEqual(['half-close-lost certain firewall: server-sql']);
  });

  test('through which TLS does not pass', () => {
    const stopped = saw('tls-stopped', { service: 'unexpected' }, { ...ends(), tls: { passage: 'stopped' } });
    expect(on(stopped)).toEqual(['tls-stopped certain firewall: server-sql']);
  });

  test('that swallows full packets: certain where pings fare alike, and no matter of size where it ends', () => {
    const lost = (breach: 'silent' | 'reset') =>
      saw('full-size-lost', { service: 'degraded' }, { ...ends(), echo: { failed: { at: 'full-up', breach } } });
    expect(on(lost('silent'))).toEqual(['mtu-black-hole likely firewall: server-sql']);
    expect(on(lost('reset'))).toEqual(['counterpart-cut likely firewall: server-sql']);
    const beside = (flow: Partial<CounterpartFacts>) =>
      pairNetwork({ saw: { 'server-sql': lost('silent') }, counterparts: [{ ...counterpartAt(server), ...flow }] });
    const [plenty, little] = [200_000, 20_000].map((bytes) => ({ bytes, durationMs: 5000 }));
    // What flowed the same way was full packets.
    expect(conclusionsOf(beside({ up: plenty }))).toEqual(['counterpart-cut likely firewall: server-sql']);
    expect(signsOf(beside({ up: plenty }))).toContain('sign.full-packets-flowed');
    for (const other of [{ up: little }, { down: plenty }]) {
      expect(conclusionsOf(beside(other))).toEqual(['mtu-black-hole likely firewall: server-sql']);
    }
    const hole: Path = {
      address: server,
      method: 'raw-icmp',
      sent: 3,
      received: 3,
      rttsMs: [5, 5, 5],
      mtu: { state: 'black-hole', bytes: 1400, method: 'raw-icmp' },
    } as unknown as Path;
    expect(conclusionsOf(pairNetwork({ saw: { 'server-sql': lost('silent') }, paths: [hole] }))).toEqual([
      'mtu-black-hole certain firewall: server-sql',
    ]);
  });

  test('whose certificate is another one than was sent is opened for certain', () => {
    const tls = (inspection?: TlsFacts['inspection']) =>
      ({
        protocol: 'TLSv1.3',
        cipher: 'x',
        chain: [
          { subject: 'CN=x', issuer: 'CN=Box CA', validFrom: '', validTo: '', key: '', sha256: '', altNames: [] },
        ],
        hostMatches: true,
        trusted: false,
        trustStore: 'system',
        ...(inspection && { inspection }),
      }) satisfies TlsFacts;
    const opened = (facts: TlsFacts) => ({
      ...saw('tls-inspected', { service: 'degraded' }),
      details: { pair: { ...ends(), tls: { passage: 'opened' as const } }, tls: facts },
    });
    expect(on(opened(tls()))).toEqual(['tls-inspection-unnamed certain firewall: server-sql']);
    const product = { basis: 'product', product: 'Fortinet', issuer: 'Box CA', confidence: 'likely' } as const;
    expect(on(opened(tls({ ...product, kind: 'network' })))).toEqual(['tls-inspection likely firewall: server-sql']);
    expect(on(opened(tls({ ...product, kind: 'antivirus' })))).toEqual([
      'antivirus-inspection likely firmIt: server-sql',
    ]);
  });

  test('whose certificate is another one, and nobody behind it knew the code, is nobody’s for certain', () => {
    const other = saw('counterpart-elsewhere', { service: 'unexpected' }, { ...ends(), tls: { passage: 'other' } });
    const network = pairNetwork({ saw: { 'server-sql': other } });
    expect(conclusionsOf(network)).toEqual(['counterpart-elsewhere likely firewall: server-sql']);
    expect(signsOf(network)).toContain('sign.certificate-other');
    expect(signsOf(network)).not.toContain('sign.certificate-swapped');
  });

  test('that is idle is ended by something between, since the counterpart waits', () => {
    for (const reason of ['idle-dropped', 'idle-reset', 'idle-closed'] as const) {
      const hold = { wantedMs: 60_000, idleMs: 60_000, ending: 'silent', reconnects: true } as const;
      const held = { ...saw(reason, { service: 'degraded' }), details: { pair: ends(), hold } };
      const network = pairNetwork({ saw: { 'server-hold': held }, options: { hold: 1 } });
      expect(conclusionsOf(network)).toEqual(['idle-dropped certain firewall: server-hold']);
    }
  });
});

describe('UDP between two ends that count', () => {
  const tallied = (received: number) => ({ received, reordered: 0, duplicates: 0, jitterMs: 0 });
  const train = (there: number, back: number): PairFacts => ({
    datagrams: { sent: 250, bytes: 1200, there: tallied(there), back: tallied(back) },
  });
  const on = (row: ReturnType<typeof saw>, rest: Parameters<typeof pairNetwork>[0] = {}) =>
    conclusionsOf(pairNetwork({ saw: { 'server-quic': row }, options: { transport: 'quic' }, ...rest }));

  test('that never arrives is dropped or refused before the counterpart', () => {
    const silent = saw('no-response', { state: 'filtered', service: null }, train(0, 0));
    const refused = saw('port-unreach', { state: 'closed', service: null }, train(0, 0));
    expect(on(silent)).toEqual(['datagrams-blocked certain firewall: server-quic']);
    expect(on(refused)).toEqual(['datagrams-blocked certain firewall: server-quic']);
    expect(on(silent, { machine: withOwnFirewall })).toEqual(['datagrams-blocked likely firewall: server-quic']);
    const deaf = [counterpartAt(server, [{ port: 19_813, transport: 'udp', state: 'taken' }])];
    expect(on(silent, { counterparts: deaf })).toEqual(['counterpart-not-listening certain firmIt: server-quic']);
  });

  test('whose answers do not come back, or that is lost in part', () => {
    expect(on(saw('answers-lost', { state: 'filtered', service: null }, train(250, 0)))).toEqual([
      'datagram-answers-lost certain firewall: server-quic',
    ]);
    expect(on(saw('datagrams-lost', { service: 'degraded' }, train(230, 200)))).toEqual([
      'datagrams-lost likely firewall: server-quic',
    ]);
  });
});

test('what a pair finds out cannot be faked by what opens ports', () => {
  const canary = { addresses: ['192.0.2.1'], ports: [19_812], fakedPorts: [19_812], state: 'faked' } as const;
  const taken = saw('counterpart-elsewhere', { service: 'unexpected' }, { arrived: false, said: 'HTTP/1.1 400' });
  const faked = { canary: { ...canary, addresses: [...canary.addresses], ports: [19_812], fakedPorts: [19_812] } };
  const good = pairNetwork({ evidence: faked });
  expect(good.checks.filter(({ port }) => port === 19_812).map(({ light }) => light)).toEqual(['green', 'green']);
  expect(conclusionsOf(good)).toEqual([]);
  expect(conclusionsOf(pairNetwork({ saw: { 'server-sql': taken }, evidence: faked }))).toEqual([
    'counterpart-elsewhere certain firewall: server-sql',
  ]);
  // Without a counterpart it proves nothing.
  const alone = reportOf({ scenario: '365-client', evidence: faked });
  expect(alone.checks.find(({ id }) => id === 'server-sql')).toMatchObject({ light: 'grey', reason: 'faked-open' });
});

test('without a counterpart, a refusal still tells not who refuses', () => {
  const report = reportOf({ scenario: '365-client', saw: { 'server-sql': 'closed' } });
  expect(conclusionsOf(report)[0]).toMatch(/^service-not-started likely serverOperator: server-sql$/);
});
