import { assess, type Evidence } from '../../engine/assess.ts';
import type { Resolution } from '../../shared/observation.ts';
import { judge, type Row, workingRow, works } from '../helpers/judge.ts';
import { checkOf, goodEvidence, type Outcome, observationOf } from '../helpers/observations.ts';

describe('one required row', () => {
  it.each<[Outcome, string]>([
    ['open', 'green/open/syn-ack/asExpected'],
    ['unchecked', 'green/open/syn-ack/unchecked'],
    ['degraded', 'yellow/open/certificate-expired/degraded'],
    ['wrong', 'red/open/wrong-protocol/unexpected'],
    ['silent', 'red/open/no-greeting/silent'],
    ['closed', 'red/closed/conn-refused/null'],
    ['filtered', 'red/filtered/no-response/null'],
    ['hostUnreachable', 'red/unreachable/host-unreach/null'],
    ['denied', 'red/denied/local-rule/null'],
    ['exhausted', 'grey/untested/local-resources/null'],
    ['cancelled', 'grey/untested/cancelled/null'],
    ['cancelledMidway', 'grey/untested/cancelled/null'],
  ])('%s', (saw, row) => {
    expect(judge([{ saw }])).toEqual({ light: row.split('/')[0], rows: [row] });
  });
});

describe('the total', () => {
  const optional = { expectation: 'optional' } as const;
  const informational = { expectation: 'informational' } as const;
  it.each<[string, Row[], string]>([
    ['all open', [works, works], 'green'],
    ['a yellow among greens', [works, { saw: 'degraded' }], 'yellow'],
    ['a red among everything', [works, { saw: 'degraded' }, { saw: 'exhausted' }, { saw: 'closed' }], 'red'],
    ['an untold required row among greens', [works, { saw: 'exhausted' }], 'grey'],
    ['an untold required row among yellows', [{ saw: 'degraded' }, { saw: 'exhausted' }], 'grey'],
    ['an untold optional row', [works, { check: optional, saw: 'exhausted' }], 'green'],
    ['a shut optional row', [works, { check: optional, saw: 'closed' }], 'yellow'],
    ['a shut informational row', [works, { check: informational, saw: 'closed' }], 'green'],
    ['an untold informational row', [works, { check: informational, saw: 'exhausted' }], 'green'],
    ['nothing but informational rows', [{ check: informational, saw: 'open' }], 'grey'],
    ['nothing but untold optional rows', [{ check: optional, saw: 'exhausted' }], 'grey'],
    ['no rows', [], 'grey'],
  ])('%s: %p', (_, rows, light) => {
    expect(judge(rows).light).toBe(light);
  });

  it('counts every row, the informational ones too', () => {
    const rows: Row[] = [
      works,
      works,
      { saw: 'degraded' },
      { saw: 'closed' },
      { check: informational, saw: 'exhausted' },
    ];
    const checks = rows.map(({ check }) => checkOf(check));
    const { counts } = assess(
      checks,
      rows.map(({ saw }) => observationOf(saw!)),
      goodEvidence,
    );
    expect(counts).toEqual({ green: 2, yellow: 1, red: 1, grey: 1, off: 0 });
  });
});

describe('a row that was not measured', () => {
  it('shows why it was left out', () => {
    expect(judge([{ check: { skip: 'no-address', host: null }, observation: { untested: 'no-address' } }])).toEqual({
      light: 'grey',
      rows: ['grey/untested/no-address/null'],
    });
  });

  it('is grey where its observation is missing', () => {
    const { light, judgements } = assess([checkOf()], [], goodEvidence);
    expect([light, judgements]).toEqual([
      'grey',
      [{ state: 'untested', reason: 'unknown-error', service: null, expectation: 'required', light: 'grey' }],
    ]);
  });

  it('is grey where nothing was seen, for whatever reason', () => {
    expect(judge([{}]).rows).toEqual(['grey/untested/unknown-error/null']);
    expect(judge([{ observation: { untested: 'deadline' } }]).rows).toEqual(['grey/untested/deadline/null']);
  });

  it('forbidden and left out, does not make the total grey; forbidden and untold, does', () => {
    const forbidden = { expectation: 'forbidden' } as const;
    const leftOut: Row = { check: { ...forbidden, skip: 'no-address' }, observation: { untested: 'no-address' } };
    expect(judge([works, leftOut])).toEqual({ light: 'green', rows: [workingRow, 'grey/untested/no-address/null'] });
    expect(judge([works, { check: forbidden, saw: 'exhausted' }]).light).toBe('grey');
  });
});

describe('a cancelled run', () => {
  const resolution: Resolution = { host: 'server.example', addresses: [], phase: null, reason: 'cancelled' };
  it.each<[string, Row, string]>([
    ['keeps what was measured', { saw: 'open' }, workingRow],
    ['keeps a finished row although it ended', { saw: 'closed' }, 'red/closed/conn-refused/null'],
    ['says how it ended', { saw: 'cancelled', observation: { untested: 'deadline' } }, 'grey/untested/deadline/null'],
    ['while a name was looked up', { observation: { resolution } }, 'grey/untested/cancelled/null'],
    ['at the deadline of a name', { observation: { resolution, untested: 'deadline' } }, 'grey/untested/deadline/null'],
    ['with one address open', { saw: { '192.0.2.1': 'open', '192.0.2.2': 'cancelled' } }, workingRow],
    [
      'with one shut, the other unknown',
      { saw: { '192.0.2.1': 'closed', '192.0.2.2': 'cancelled' } },
      'grey/untested/cancelled/null',
    ],
    [
      'with one shut, the other not asked',
      { saw: { '192.0.2.1': 'filtered', '192.0.2.2': 'exhausted' } },
      'grey/untested/local-resources/null',
    ],
  ])('%s', (_, row, expected) => {
    expect(judge([row]).rows).toEqual([expected]);
  });

  it('a forbidden port is not shut as long as one address is unknown', () => {
    const row: Row = { check: { expectation: 'forbidden' }, saw: { '192.0.2.1': 'closed', '192.0.2.2': 'cancelled' } };
    expect(judge([works, row])).toEqual({ light: 'grey', rows: [workingRow, 'grey/untested/cancelled/null'] });
  });
});

describe('a name', () => {
  it.each(['name-not-found', 'name-timeout', 'name-service-failed'] as const)('without an address: %s', (reason) => {
    const resolution = { host: 'server.example', addresses: [], phase: null, reason };
    expect(judge([{ observation: { resolution } }]).rows).toEqual([`red/unresolved/${reason}/null`]);
  });

  const degraded = 'yellow/open/some-addresses-dead/degraded';
  const here = (families: number[]): Partial<Evidence> => ({ hasFamily: (family) => families.includes(family) });
  it.each<[string, Record<string, Outcome>, number[], string]>([
    ['both addresses work', { '192.0.2.1': 'open', '192.0.2.2': 'open' }, [4], workingRow],
    ['one address refuses', { '192.0.2.1': 'closed', '192.0.2.2': 'open' }, [4], degraded],
    ['one address is silent', { '192.0.2.1': 'open', '192.0.2.2': 'filtered' }, [4], degraded],
    ['one address is open to another service', { '192.0.2.1': 'open', '192.0.2.2': 'wrong' }, [4], degraded],
    ['one address is open and says nothing', { '192.0.2.1': 'silent', '192.0.2.2': 'open' }, [4], degraded],
    ['one address has a certificate that expired', { '192.0.2.1': 'open', '192.0.2.2': 'degraded' }, [4], degraded],
    ['one address is merely open, the other wrong', { '192.0.2.1': 'unchecked', '192.0.2.2': 'wrong' }, [4], degraded],
    ['one address was cut short', { '192.0.2.1': 'open', '192.0.2.2': 'cancelledMidway' }, [4], workingRow],
    ['one address was not told', { '192.0.2.1': 'open', '192.0.2.2': 'exhausted' }, [4], workingRow],
    ['no route to IPv6, which is not here', { '2001:db8::1': 'netUnreachable', '192.0.2.1': 'open' }, [4], workingRow],
    ['no own IPv6 address', { '2001:db8::1': 'addressUnavailable', '192.0.2.1': 'open' }, [4], workingRow],
    ['no route to IPv6, which is here', { '2001:db8::1': 'netUnreachable', '192.0.2.1': 'open' }, [4, 6], degraded],
    ['IPv6 silent, although it is not here', { '2001:db8::1': 'filtered', '192.0.2.1': 'open' }, [4], degraded],
    [
      'no route to IPv4 on an IPv6-only machine',
      { '192.0.2.1': 'netUnreachable', '2001:db8::1': 'open' },
      [6],
      workingRow,
    ],
    [
      'a fault and a dead address',
      { '192.0.2.1': 'degraded', '192.0.2.2': 'closed' },
      [4],
      'yellow/open/certificate-expired/degraded',
    ],
    [
      'all dead: the most telling answer',
      { '192.0.2.1': 'filtered', '192.0.2.2': 'closed' },
      [4],
      'red/closed/conn-refused/null',
    ],
    [
      'the best service of several',
      { '192.0.2.1': 'silent', '192.0.2.2': 'degraded' },
      [4],
      'yellow/open/certificate-expired/degraded',
    ],
  ])('%s', (_, saw, families, expected) => {
    expect(judge([{ saw }], here(families)).rows).toEqual([expected]);
  });

  it('tells which address decided', () => {
    const seen = observationOf({ '192.0.2.1': 'filtered', '192.0.2.2': 'open', '192.0.2.3': 'open' });
    const { judgements } = assess([checkOf()], [seen], goodEvidence);
    expect(judgements[0]!.decisive).toBe(seen.addresses[1]);
  });
});

describe('an unreachable host', () => {
  const unreachable: Row = { saw: 'hostUnreachable' };
  it.each<[string, Row, string]>([
    ['that answers on another port: a device refuses this one', works, 'red/filtered/host-unreach/null'],
    [
      'that speaks the wrong protocol elsewhere',
      { check: { port: 80 }, saw: 'wrong' },
      'red/filtered/host-unreach/null',
    ],
    ['while another host answers', { saw: { '192.0.2.9': 'open' } }, 'red/unreachable/host-unreach/null'],
    [
      'that refuses elsewhere, which a device may have done',
      { check: { port: 80 }, saw: 'closed' },
      'red/unreachable/host-unreach/null',
    ],
    [
      'that answers only where opens are faked',
      { check: { port: 8080 }, saw: 'open' },
      'red/unreachable/host-unreach/null',
    ],
  ])('%s', (_, other, expected) => {
    const canary = { ...goodEvidence.canary, fakedPorts: [8080] };
    expect(judge([unreachable, other], { canary }).rows[0]).toBe(expected);
  });
});
