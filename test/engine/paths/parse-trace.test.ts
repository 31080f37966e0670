import { isIP } from 'node:net';
import fc from 'fast-check';
import { parseTrace } from '../../../engine/paths/parse-trace.ts';
import { fixture, fixtures } from '../../helpers/fixtures.ts';
import { anyOutput } from '../../helpers/hostile-text.ts';

function hopsOf(path: string): string[] {
  return parseTrace(fixture(path)).map(
    ({ ttl, address, rttMs, refused }) => `${ttl} ${address ?? '*'} ${rttMs ?? '-'}${refused ? ' refused' : ''}`,
  );
}

describe('the output of traceroute and tracert', () => {
  test.each(fixtures('trace', /^win-.*-reached/))('%s', (path) => {
    expect(hopsOf(path)).toEqual(['1 192.168.1.1 0.5', '2 * -', '3 192.0.2.7 11']);
  });

  test.each(fixtures('trace', /^win-.*-refused/))('%s', (path) => {
    expect(hopsOf(path)).toEqual(['1 192.168.1.1 0.5', '2 192.168.1.1 - refused']);
  });

  test.each([
    ['linux-recorded-reached.txt', ['1 10.99.0.2 0.022', '2 10.98.0.2 0.132']],
    ['linux-recorded-silent.txt', ['1 10.99.0.2 0.034', '2 * -', '3 * -', '4 * -']],
    ['linux-recorded-refused.txt', ['1 10.99.0.2 0.034', '2 10.99.0.2 0.009 refused']],
    ['linux-recorded-unreachable.txt', ['1 10.99.0.1 813.43 refused']],
    ['mac-composed-reached.txt', ['1 192.168.1.1 2.512', '2 * -', '3 192.0.2.7 10.204']],
    ['mac-composed-refused.txt', ['1 192.168.1.1 2.512', '2 198.51.100.1 8.1 refused']],
  ])('%s', (name, hops) => {
    expect(hopsOf(`trace/${name}`)).toEqual(hops);
  });

  test('whatever is printed, there are at most thirty hops, in order, with addresses that are some', () => {
    const examples = fixtures('trace', /./).map(fixture);
    fc.assert(
      fc.property(anyOutput(examples), (text) => {
        const hops = parseTrace(text);
        expect(hops.length).toBeLessThanOrEqual(30);
        expect(hops.map(({ ttl }) => ttl)).toEqual([...new Set(hops.map(({ ttl }) => ttl))].sort((a, b) => a - b));
        expect(hops.every(({ address }) => address === null || isIP(address) !== 0)).toBe(true);
      }),
    );
  });
});
