import fc from 'fast-check';
import { parsePing } from '../../../engine/paths/parse-ping.ts';
import { fixture, fixtures } from '../../helpers/fixtures.ts';
import { anyOutput } from '../../helpers/hostile-text.ts';

const address = '192.0.2.7';

describe('the output of ping', () => {
  test.each(fixtures('ping', /^win-.*-reply-cp850/))('%s: two replies and one time-out', (path) => {
    expect(parsePing(fixture(path), address)).toEqual({ rttsMs: [14, 0.5], tooBig: false, refused: false });
  });

  test.each(fixtures('ping', /^win-.*-reply-ipv6/))('%s: a reply over IPv6, without its hop limit', (path) => {
    expect(parsePing(fixture(path), '2001:db8::7').rttsMs).toEqual([23]);
  });

  test.each(fixtures('ping', /silence|unreachable/))('%s: no reply, whatever the exit code', (path) => {
    expect(parsePing(fixture(path), address)).toEqual({ rttsMs: [], tooBig: false, refused: false });
  });

  test.each(fixtures('ping', /^(win|mac).*-too-big/))('%s: too big, says somebody', (path) => {
    expect(parsePing(fixture(path), address)).toMatchObject({ rttsMs: [], tooBig: true });
  });

  test.each([
    ['linux-recorded-frag-needed.txt', 1300],
    ['linux-recorded-too-big-here.txt', 1500],
    ['linux-composed-too-big-ipv6.txt', 1280],
    ['mac-composed-too-big.txt', 1300],
  ])('%s: the size that passes is %i', (name, mtuBytes) => {
    expect(parsePing(fixture(`ping/${name}`), address)).toMatchObject({ rttsMs: [], tooBig: true, mtuBytes });
  });

  test.each([
    ['linux-recorded-reply.txt', '127.0.0.1', [0.035, 0.029, 0.023]],
    ['linux-recorded-reply-ipv6.txt', '::1', [0.163, 0.037]],
    ['linux-de-composed-reply.txt', address, [9.87, 10.1]],
    ['mac-composed-reply.txt', address, [9.874, 10.112]],
    ['mac-composed-reply-ipv6.txt', '2001:db8::7', [12.512]],
  ])('%s: replies', (name, target, rttsMs) => {
    expect(parsePing(fixture(`ping/${name}`), target)).toEqual({ rttsMs, tooBig: false, refused: false });
  });

  test('a ping that may not send says so', () => {
    expect(parsePing(fixture('ping/linux-composed-not-permitted.txt'), address)).toMatchObject({
      rttsMs: [],
      refused: true,
    });
  });

  test('whatever is printed, times are finite and not negative, and there are no more than lines', () => {
    const examples = fixtures('ping', /./).map(fixture);
    fc.assert(
      fc.property(anyOutput(examples), fc.constantFrom(address, '2001:db8::7'), (text, target) => {
        const { rttsMs, mtuBytes = 0 } = parsePing(text, target);
        expect(rttsMs.every((rttMs) => rttMs >= 0 && rttMs < 1e7)).toBe(true);
        expect(rttsMs.length).toBeLessThanOrEqual(text.split('\n').length);
        expect(mtuBytes).toBeLessThan(100_000);
      }),
    );
  });
});
