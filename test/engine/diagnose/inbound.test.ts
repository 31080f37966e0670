import type { PairFacts } from '../../../shared/facts/counterpart.ts';
import type { Attempt } from '../../../shared/observation.ts';
import type { Report, ReportCheck } from '../../../shared/report.ts';
import type { RowId } from '../../../shared/words.ts';
import { addressOf, conclusionsOf } from '../../helpers/networks.ts';
import {
  counterpartAt,
  ends,
  ownAddress,
  type PairNetwork,
  pairNetwork,
  publicAddress,
  saw,
  withOwnFirewall,
} from '../../helpers/pair-networks.ts';

const overTcp: RowId[] = ['inbound-sql', 'inbound-application', 'inbound-database'];

function call(called: NonNullable<PairFacts['called']>, way = ends()): PairFacts {
  return { ...way, called };
}

const unanswered = (way = ends()): Partial<Attempt> =>
  saw(
    'no-response',
    { state: 'filtered', service: null },
    call({ outcome: 'refused', errorCode: 'ETIMEDOUT', arrivedHere: false }, way),
  );
const refused = (way = ends()): Partial<Attempt> =>
  saw(
    'conn-refused',
    { state: 'closed', service: null },
    call({ outcome: 'refused', errorCode: 'ECONNREFUSED', arrivedHere: false }, way),
  );

function onAll(attempt: Partial<Attempt>): PairNetwork['saw'] {
  return Object.fromEntries(overTcp.map((id) => [id, attempt]));
}

const network = (attempt: Partial<Attempt>, rest: PairNetwork = {}): Report =>
  pairNetwork({ saw: onAll(attempt) ?? {}, ...rest });
const all = overTcp.join(' ');

function signsOf({ findings }: Report): string[] {
  return findings.flatMap(({ evidence, against }) => [...evidence, ...against].map(({ key }) => key));
}

describe('calls of the counterpart that do not arrive', () => {
  test('unanswered, are dropped for certain only where nothing on this PC can do it', () => {
    expect(conclusionsOf(network(unanswered()))).toEqual([`inbound-dropped likely firewall: ${all}`]);
    expect(conclusionsOf(network(unanswered(), { machine: withOwnFirewall }))).toEqual([
      `inbound-dropped likely firewall: ${all}`,
    ]);
    expect(conclusionsOf(network(unanswered(), { machine: {} }))).toEqual([`inbound-dropped likely firewall: ${all}`]);
    expect(signsOf(network(unanswered()))).toContain('sign.address-untranslated');
  });

  test('refused though PortAmpel listened, are refused by somebody else', () => {
    expect(conclusionsOf(network(refused()))).toEqual([`inbound-reset certain firewall: ${all}`]);
    expect(conclusionsOf(network(refused(), { machine: withOwnFirewall }))).toEqual([
      `inbound-reset likely firewall: ${all}`,
    ]);
  });

  test('rejected by a device that says so', () => {
    const rejected = (reason: Attempt['reason'], state: Attempt['state']) =>
      saw(reason, { state, service: null }, call({ outcome: 'refused', errorCode: 'EACCES', arrivedHere: false }));
    expect(conclusionsOf(network(rejected('admin-prohibited', 'filtered')))).toEqual([
      `inbound-rejected certain firewall: ${all}`,
    ]);
    const unreachable = network(rejected('host-unreach', 'unreachable'));
    expect(conclusionsOf(unreachable)).toEqual([`inbound-rejected likely firewall: ${all}`]);
    // That the caller is alive says nothing of the way to this PC.
    expect(unreachable.checks.find(({ id }) => id === 'inbound-sql')?.state).toBe('unreachable');
  });

  test('where addresses are translated, most likely lack forwarding', () => {
    for (const attempt of [unanswered(ends(publicAddress)), refused(ends(publicAddress))]) {
      const report = network(attempt);
      expect(conclusionsOf(report)).toEqual([`inbound-not-forwarded likely firewall: ${all}`]);
      expect(report.findings[0]?.cause.params).toMatchObject({ own: ownAddress, seen: publicAddress });
      expect(signsOf(report)).toContain('sign.address-translated');
    }
  });

  test('in the own network, while what goes out passes, are likely stopped by this PC’s firewall', () => {
    const neighbour = '192.168.1.60';
    const machine = {
      ...withOwnFirewall,
      interfaces: {
        value: [{ name: 'eth0', kind: 'wired' as const, up: true, addresses: [ownAddress] }],
      },
    };
    const near = (attempt: Partial<Attempt>, rest: PairNetwork = {}): string[] => {
      const reached = { [neighbour]: saw('counterpart-reached') };
      const server = { 'server-sql': reached, 'server-application': reached, 'server-database': reached };
      const calls = Object.fromEntries(overTcp.map((id) => [id, { [neighbour]: attempt }]));
      return conclusionsOf(
        pairNetwork({
          saw: { ...server, ...calls },
          counterparts: [counterpartAt(neighbour)],
          machine,
          ...rest,
        }),
      );
    };
    expect(near(unanswered())).toEqual([`inbound-own-firewall likely firmIt: ${all}`]);
    expect(
      near(unanswered(), { machine: { ...machine, firewall: { value: { product: 'nftables', state: 'off' } } } }),
    ).toEqual([`inbound-dropped likely firewall: ${all}`]);
    expect(near(refused())).toEqual([`inbound-reset likely firewall: ${all}`]);
    // The other network's counterpart may have a firewall between.
    expect(conclusionsOf(network(unanswered(), { machine }))).toEqual([`inbound-dropped likely firewall: ${all}`]);
    // One port that arrives shows that it lets calls in.
    const arrives = saw('called-back', {}, call({ outcome: 'reached', arrivedHere: true }));
    const partly = pairNetwork({
      saw: { 'inbound-sql': unanswered(), 'inbound-application': arrives },
      machine,
    });
    expect(conclusionsOf(partly)).toEqual(['inbound-dropped likely firewall: inbound-sql']);
  });

  test('accepted by somebody else, end up elsewhere; certain where no stranger came here', () => {
    const elsewhere = (rest: object = {}) =>
      saw('call-elsewhere', { service: 'unexpected' }, call({ outcome: 'other', arrivedHere: false, ...rest }));
    expect(conclusionsOf(network(elsewhere()))).toEqual([`call-elsewhere certain firewall: ${all}`]);
    const changed = network(elsewhere({ unheardHere: 'other' }));
    expect(conclusionsOf(changed)).toEqual([`call-elsewhere likely firewall: ${all}`]);
    expect(signsOf(changed)).toContain('sign.stranger-came');
  });

  test('forbidden by the other machine itself are its own matter', () => {
    const denied = saw(
      'local-rule',
      { state: 'denied', service: null },
      call({ outcome: 'refused', errorCode: 'EACCES' }),
    );
    expect(conclusionsOf(network(denied))).toEqual([`call-denied certain firmIt: ${all}`]);
  });

  test('on a port that a program holds here, may be that program’s matter', () => {
    const held = saw(
      'conn-refused',
      { state: 'closed', service: null },
      call({ outcome: 'refused', errorCode: 'ECONNREFUSED', holder: '4D Server' }),
    );
    const report = pairNetwork({ saw: { 'inbound-sql': held } });
    expect(conclusionsOf(report)).toEqual(['inbound-held possible serverOperator: inbound-sql']);
    expect(signsOf(report)).toContain('sign.port-held-here-by');
  });

  test('over one family alone are told with the other one', () => {
    const six = '2001:db8::10';
    const arrives = saw('called-back', {}, call({ outcome: 'reached', arrivedHere: true }));
    const report = pairNetwork({
      saw: { 'inbound-sql': { [addressOf.server]: arrives, [six]: unanswered() } },
      counterparts: [counterpartAt(addressOf.server), counterpartAt(six)],
      ipv6: true,
    });
    expect(conclusionsOf(report)).toEqual(['inbound-dropped likely firewall: inbound-sql']);
    expect(signsOf(report)).toContain('sign.other-family-arrives');
  });
});

describe('calls of the counterpart that arrive', () => {
  test('changed, halved or without full packets are told as on the way there', () => {
    const failed = (reason: Attempt['reason'], echo: PairFacts['echo'], service: Attempt['service']) =>
      conclusionsOf(
        pairNetwork({
          saw: {
            'inbound-sql': saw(
              reason,
              { service },
              {
                ...call({ outcome: 'reached', arrivedHere: true }),
                ...(echo && { echo }),
              },
            ),
          },
        }),
      );
    expect(failed('counterpart-altered', { failed: { at: 'small', breach: 'altered' } }, 'unexpected')).toEqual([
      'counterpart-altered certain firewall: inbound-sql',
    ]);
    expect(failed('half-close-lost', { failed: { at: 'half-close', breach: 'closed' } }, 'degraded')).toEqual([
      'half-close-lost certain firewall: inbound-sql',
    ]);
    expect(failed('full-size-lost', { failed: { at: 'full-down', breach: 'silent' } }, 'degraded')).toEqual([
      'mtu-black-hole likely firewall: inbound-sql',
    ]);
  });

  test('over UDP, and whose answers do not get back', () => {
    const lost = saw(
      'answers-lost',
      { state: 'filtered', service: null },
      call({ outcome: 'silent', arrivedHere: true }),
    );
    const report = pairNetwork({ saw: { 'inbound-quic': lost }, options: { transport: 'quic' } });
    expect(conclusionsOf(report)).toEqual(['datagram-answers-lost certain firewall: inbound-quic']);
  });
});

test('no outbound rule reads a call: the caller is no server that answers or is shut', () => {
  const report = network(unanswered());
  const keys = report.findings.flatMap(({ cause, evidence }) => [cause.key, ...evidence.map(({ key }) => key)]);
  expect(keys.filter((key) => /port-dropped|host-down|sign\.silent|open-elsewhere/.test(key))).toEqual([]);
  // A port here that a caller reaches shows nothing of ports there.
  const dropped = pairNetwork({
    saw: Object.fromEntries(
      ['server-sql', 'server-application', 'server-database'].map((id) => [
        id,
        saw('no-response', { state: 'filtered', service: null }, {}),
      ]),
    ),
  });
  expect(signsOf(dropped)).not.toContain('sign.open-elsewhere');
  expect(dropped.checks.filter(isInbound).every(({ light, id }) => light === 'green' || id === 'inbound-quic')).toBe(
    true,
  );
});

function isInbound({ direction }: ReportCheck): boolean {
  return direction === 'in';
}

test('a call back that could not be asked for names the port at which that was, not the one that was to be called', () => {
  const away = saw('counterpart-crowded', { state: 'untested', service: null }, { crowdedAt: 19_813 });
  const { findings } = pairNetwork({ saw: { 'inbound-sql': away } });
  const there = { params: { ports: 'TCP 19813' } };
  expect(findings).toMatchObject([{ id: 'counterpart-crowded', cause: there, evidence: [there, {}] }]);
});
