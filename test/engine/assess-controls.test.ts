import type { Evidence } from '../../engine/assess.ts';
import type { Check } from '../../shared/check.ts';
import { judge, type Row, workingRow, works } from '../helpers/judge.ts';
import { goodEvidence, type Outcome } from '../helpers/observations.ts';

describe('a forbidden port', () => {
  const forbidden = { expectation: 'forbidden' } as const;
  it.each<[Outcome, string]>([
    ['open', 'red/open/syn-ack/asExpected'],
    ['unchecked', 'red/open/syn-ack/unchecked'],
    ['degraded', 'red/open/certificate-expired/degraded'],
    ['wrong', 'red/open/wrong-protocol/unexpected'],
    ['silent', 'red/open/no-greeting/silent'],
    ['closed', 'green/closed/conn-refused/null'],
    ['filtered', 'green/filtered/no-response/null'],
    ['netUnreachable', 'green/unreachable/net-unreach/null'],
    ['denied', 'green/denied/local-rule/null'],
    ['exhausted', 'grey/untested/local-resources/null'],
  ])('%s, while another host answers', (saw, row) => {
    const other: Row = { saw: { '192.0.2.9': 'open' } };
    expect(judge([other, { check: forbidden, saw }]).rows).toEqual([workingRow, row]);
  });

  it.each<[string, Row[]]>([
    ['nothing else was asked', []],
    ['nothing else answers', [{ saw: { '192.0.2.9': 'filtered' } }]],
    ['elsewhere there are only refusals', [{ saw: { '192.0.2.9': 'closed' } }]],
    ['only a faked port opens', [{ check: { port: 8080 }, saw: 'open' }]],
  ])('shut, and %s: nobody can tell', (_, others) => {
    const { rows } = judge([{ check: forbidden, saw: 'closed' }, ...others], { canary: faking(8080) });
    expect(rows[0]).toBe('grey/closed/no-network-shown/null');
  });

  it('open on one of several addresses is red', () => {
    expect(judge([{ check: forbidden, saw: { '192.0.2.1': 'closed', '192.0.2.2': 'unchecked' } }]).light).toBe('red');
  });
});

function faking(...fakedPorts: number[]): Evidence['canary'] {
  return { ...goodEvidence.canary, fakedPorts, state: 'faked' };
}

describe('where this machine fakes opens', () => {
  it.each<[string, Partial<Check>, Outcome, string]>([
    ['a green is taken back', {}, 'open', 'grey/open/faked-open/asExpected'],
    ['a bare open port too', {}, 'unchecked', 'grey/open/faked-open/unchecked'],
    ['an optional green too', { expectation: 'optional' }, 'open', 'grey/open/faked-open/asExpected'],
    [
      'a forbidden port that opened is not held against anyone',
      { expectation: 'forbidden' },
      'silent',
      'grey/open/faked-open/silent',
    ],
    ['a red stays', {}, 'wrong', 'red/open/wrong-protocol/unexpected'],
    ['what works with a fault is as unfounded', {}, 'degraded', 'grey/open/faked-open/degraded'],
    ['a closed port stays red', {}, 'closed', 'red/closed/conn-refused/null'],
    ['an untold row stays as it is', {}, 'exhausted', 'grey/untested/local-resources/null'],
    ['another port stays green', { port: 444 }, 'open', workingRow],
  ])('%s', (_, check, saw, row) => {
    expect(judge([{ check, saw }], { canary: faking(443) }).rows).toEqual([row]);
  });

  it('the total is grey once a required green was taken back', () => {
    expect(judge([works, { saw: 'open' }], { canary: faking(443) }).light).toBe('grey');
  });
});

describe('where the self-test failed', () => {
  const selfTest = { passed: 2, total: 3, failures: [{ name: 'x', expected: 'open', found: 'closed' }] };
  it.each<[Partial<Check>, Outcome, string]>([
    [{}, 'open', 'grey/open/self-test-failed/asExpected'],
    [{ expectation: 'forbidden' }, 'closed', 'grey/closed/self-test-failed/null'],
    [{ expectation: 'forbidden' }, 'open', 'grey/open/self-test-failed/asExpected'],
    [{}, 'closed', 'red/closed/conn-refused/null'],
    [{}, 'degraded', 'yellow/open/certificate-expired/degraded'],
  ])('%p, %s: %s', (check, saw, row) => {
    expect(judge([works, { check, saw }], { selfTest }).rows).toEqual(['grey/open/self-test-failed/asExpected', row]);
  });
});

describe('where either transport may carry the traffic', () => {
  const tcp = (saw: Outcome, check: Partial<Check> = {}): Row => ({
    check: { port: 19813, alternative: 'tcp', ...check },
    saw,
  });
  const quic = (saw: Outcome, check: Partial<Check> = {}): Row => ({
    check: { port: 19813, transport: 'udp', alternative: 'quic', ...check },
    saw,
  });
  const inbound = { group: 'inbound' } as const;
  const optional = { expectation: 'optional' } as const;
  const informational = { expectation: 'informational' } as const;
  const forbidden = { expectation: 'forbidden' } as const;

  it.each<[string, Row[], string, string]>([
    ['both work', [tcp('open'), quic('open')], 'green', 'green green'],
    ['TCP works, QUIC is not told', [tcp('open'), quic('exhausted')], 'green', 'green grey'],
    ['TCP works, QUIC does not answer', [tcp('open'), quic('unanswered')], 'green', 'green grey'],
    ['TCP is blocked, QUIC does not answer', [tcp('closed'), quic('unanswered')], 'grey', 'yellow grey'],
    ['TCP works, QUIC is blocked', [tcp('open'), quic('filtered')], 'green', 'green yellow'],
    ['TCP works with a fault, QUIC is blocked', [tcp('degraded'), quic('filtered')], 'yellow', 'yellow yellow'],
    ['QUIC works, TCP is blocked', [tcp('closed'), quic('open')], 'green', 'yellow green'],
    ['both are blocked', [tcp('closed'), quic('filtered')], 'red', 'red red'],
    ['TCP is blocked, QUIC is not told', [tcp('closed'), quic('exhausted')], 'grey', 'yellow grey'],
    ['QUIC is blocked, TCP is not told', [tcp('exhausted'), quic('filtered')], 'grey', 'grey yellow'],
    ['neither is told', [tcp('exhausted'), quic('exhausted')], 'grey', 'grey grey'],
    ['TCP works in part, QUIC wholly', [tcp('open'), tcp('closed'), quic('open')], 'green', 'green yellow green'],
    ['TCP works in part, QUIC not at all', [tcp('open'), tcp('closed'), quic('filtered')], 'red', 'green red red'],
    [
      'TCP works in part, QUIC is not told',
      [tcp('open'), tcp('closed'), quic('exhausted')],
      'grey',
      'green yellow grey',
    ],
    [
      'TCP is told in part, QUIC is blocked',
      [tcp('open'), tcp('exhausted'), quic('filtered')],
      'grey',
      'green grey yellow',
    ],
    [
      'TCP is half blocked and half untold, QUIC is blocked',
      [tcp('closed'), tcp('exhausted'), quic('closed')],
      'red',
      'red grey red',
    ],
    [
      'to there TCP alone works, from outside QUIC alone',
      [tcp('open'), quic('filtered'), tcp('closed', inbound), quic('open', inbound)],
      'green',
      'green yellow yellow green',
    ],
    [
      'to there both work, from outside neither',
      [tcp('open'), quic('open'), tcp('closed', inbound), quic('filtered', inbound)],
      'red',
      'green green red red',
    ],
    [
      'a blocked optional row beside',
      [tcp('open'), tcp('closed', optional), quic('exhausted')],
      'yellow',
      'green yellow grey',
    ],
    [
      'an untold optional row beside',
      [tcp('open'), tcp('exhausted', optional), quic('exhausted')],
      'green',
      'green grey grey',
    ],
    [
      'an untold informational row beside',
      [tcp('open'), tcp('exhausted', informational), quic('filtered')],
      'green',
      'green grey yellow',
    ],
    ['other rows keep their own light', [tcp('open'), quic('filtered'), { saw: 'closed' }], 'red', 'green yellow red'],
  ])('%s', (_, rows, light, lights) => {
    const judged = judge(rows);
    expect([judged.light, judged.rows.map((row) => row.split('/')[0]).join(' ')]).toEqual([light, lights]);
  });

  it('what answers over UDP is not faked by whoever fakes opens of TCP', () => {
    const { light, rows } = judge([tcp('open'), quic('open')], { canary: faking(19813) });
    expect([light, rows]).toEqual(['grey', ['grey/open/faked-open/asExpected', 'green/open/syn-ack/asExpected']]);
  });

  it('a name of which one address is shut and the other does not answer over UDP cannot be told', () => {
    const check = { port: 19813, transport: 'udp' } as const;
    const { rows } = judge([works, { check, saw: { '192.0.2.1': 'closed', '2001:db8::1': 'unanswered' } }]);
    expect(rows[1]).toBe('grey/open|filtered/no-quic-response/null');
  });

  it('a forbidden port that is shut carries no traffic', () => {
    expect(judge([works, tcp('closed', forbidden), quic('filtered')]).light).toBe('red');
  });

  it('a transport whose opens are faked carries nothing for certain', () => {
    expect(judge([tcp('open'), quic('filtered')], { canary: faking(19813) }).light).toBe('grey');
  });

  it('nor does one whose opens are faked while the other is not told, however well all else works', () => {
    const { light, rows } = judge([works, tcp('open'), quic('exhausted')], { canary: faking(19813) });
    expect([light, rows[1]]).toEqual(['grey', 'grey/open/faked-open/asExpected']);
  });
});
