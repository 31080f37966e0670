import { untold, wrong } from '../../../engine/transfer/leg.ts';
import type { Tried, Wanted } from '../../../engine/transfer/verdict.ts';
import { heldBackMs, judgeOne, judgeTwo, needsSecondTry, samePlaceOf } from '../../../engine/transfer/verdict.ts';
import type { DownloadFacts, TransferEnd } from '../../../shared/facts/transfer.ts';

const megabyte = 1_000_000;
const wanted: Wanted = { bytes: 50 * megabyte, isNamed: true, now: new Date('2026-11-25') };

function tried(end: TransferEnd, receivedBytes: number, rest: Partial<Tried> = {}): Tried {
  return { facts: { end, receivedBytes, durationMs: 1000, timeline: [] }, ...rest };
}

function fast(receivedBytes: number, rttMs = 1): Tried {
  const { facts } = tried('reset', receivedBytes);
  return { facts: { ...facts, bytesPerSecond: 250e6 }, rttMs };
}

function wordOf({ state, service, reason }: ReturnType<typeof judgeOne>): string {
  return `${state}/${service}/${reason}`;
}

describe('one try', () => {
  const page = { contentType: 'text/html' };
  const sha256 = 'a'.repeat(64);
  const whole = tried('complete', 50 * megabyte, { announcedBytes: 50 * megabyte });
  test.each<[string, Tried, Partial<Wanted>, string]>([
    ['the whole file', whole, {}, 'open/asExpected/syn-ack'],
    ['the wanted part of a larger one', tried('part', 50 * megabyte), {}, 'open/asExpected/syn-ack'],
    ['a named file that is shorter', tried('complete', 3), {}, 'open/asExpected/syn-ack'],
    ['a shorter file of our choice', tried('complete', 3), { isNamed: false }, 'untested/null/file-too-short'],
    ['a named file with nothing in it', tried('complete', 0), {}, 'untested/null/file-too-short'],
    ['other bytes than announced', tried('complete', 5, { announcedBytes: 6 }), {}, 'open/unexpected/transfer-differs'],
    [
      'the right checksum, whatever its case',
      { ...whole, facts: { ...whole.facts, sha256 } },
      { sha256: sha256.toUpperCase() },
      'open/asExpected/syn-ack',
    ],
    [
      'another checksum',
      { ...whole, facts: { ...whole.facts, sha256 } },
      { sha256: 'b'.repeat(64) },
      'open/unexpected/transfer-differs',
    ],
    [
      'a part, of which no checksum can be compared',
      tried('part', 50 * megabyte),
      { sha256 },
      'untested/null/checksum-of-part',
    ],
    ['a page', tried('complete', 5, { instead: page }), {}, 'open/unexpected/transfer-replaced'],
    ['a page that says 403', tried('failed', 0, { instead: page }), {}, 'open/unexpected/transfer-replaced'],
    ['no last word', tried('unconfirmed', 5), {}, 'open/degraded/transfer-unconfirmed'],
    ['too little in too long', tried('late', 5), {}, 'open/degraded/transfer-slow'],
    ['silence', tried('stalled', 5), {}, 'open/unexpected/transfer-stalled'],
    ['an early end', tried('closed', 5), {}, 'open/unexpected/transfer-broken'],
    ['a reset', tried('reset', 5), {}, 'open/unexpected/transfer-broken'],
    ['a cancel', tried('cancelled', 5), {}, 'untested/null/cancelled'],
    [
      'a refusal before the file',
      tried('failed', 0, { failure: untold('login-refused') }),
      {},
      'untested/null/login-refused',
    ],
  ])('%s', (_name, seen, rest, expected) => {
    expect(wordOf(judgeOne(seen, { ...wanted, ...rest }))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['part', false],
    ['unconfirmed', false],
    ['cancelled', false],
    ['closed', true],
    ['stalled', true],
  ])('that ended with %s needs a second one: %s', (end, needed) => {
    expect(needsSecondTry(judgeOne(tried(end as TransferEnd, 5), wanted))).toBe(needed);
  });
});

test.each<[string, Tried[], number | undefined]>([
  ['silent twice', [tried('stalled', 10.1e6), tried('stalled', 10e6)], 10e6],
  ['reset twice', [tried('reset', 10e6), tried('reset', 10e6)], 10e6],
  ['silent in two places', [tried('stalled', 10e6), tried('stalled', 2e6)], undefined],
  ['silent from the start', [tried('stalled', 0), tried('stalled', 0)], undefined],
  ['silent, then well', [tried('stalled', 10e6), tried('part', 10e6)], undefined],
  ['silent once', [tried('stalled', 10e6)], undefined],
])('the place where both tries broke off: %s', (_name, tries, expected) => {
  expect(samePlaceOf(tries)).toBe(expected);
});

describe('two tries', () => {
  const failedConnect = tried('failed', 0, { failure: { state: 'filtered', service: null, reason: 'no-response' } });
  test.each<[string, Tried, Tried, string]>([
    ['cut twice in one place', tried('reset', 10e6), tried('reset', 10.1e6), 'open/unexpected/transfer-cut'],
    ['cut twice, a window apart', tried('closed', 500e6), tried('reset', 509e6), 'open/unexpected/transfer-cut'],
    ['silent twice in one place', tried('stalled', 10e6), tried('stalled', 10e6), 'open/unexpected/transfer-stalled'],
    ['cut, then silent in one place', tried('reset', 10e6), tried('stalled', 10e6), 'open/unexpected/transfer-cut'],
    ['cut twice, 1 MB apart', tried('reset', 10e6), tried('reset', 11e6), 'open/unexpected/transfer-broken'],
    ['the same on a line of 2 Gbit/s', fast(10e6), fast(11e6), 'open/unexpected/transfer-cut'],
    ['the same, 2 MB apart', fast(10e6), fast(12e6), 'open/unexpected/transfer-broken'],
    ['the same on a long way', fast(10e6, 50), fast(12e6, 50), 'open/unexpected/transfer-cut'],
    ['far apart on a long way', fast(10e6, 50), fast(14e6, 50), 'open/unexpected/transfer-broken'],
    ['silent from the start', tried('stalled', 0), tried('stalled', 0), 'open/unexpected/transfer-stalled'],
    ['reset before the first byte', tried('reset', 0), tried('closed', 0), 'open/unexpected/transfer-cut'],
    ['silent in two places', tried('stalled', 10e6), tried('stalled', 2e6), 'open/unexpected/transfer-stalled'],
    ['cut in two places', tried('reset', 10e6), tried('reset', 30e6), 'open/unexpected/transfer-broken'],
    ['cut, then silent elsewhere', tried('reset', 10e6), tried('stalled', 30e6), 'open/unexpected/transfer-broken'],
    ['silent, then no connection', tried('stalled', 10e6), failedConnect, 'open/unexpected/transfer-stalled'],
    ['cut, then well', tried('reset', 10e6), tried('part', 50e6), 'open/degraded/transfer-broken'],
    ['silent, then well', tried('stalled', 10e6), tried('part', 50e6), 'open/degraded/transfer-stalled'],
    ['no connection, then well', failedConnect, tried('part', 50e6), 'open/asExpected/syn-ack'],
    ['no connection twice', failedConnect, failedConnect, 'filtered/null/no-response'],
    ['no connection, then cut', failedConnect, tried('reset', 10e6), 'open/unexpected/transfer-broken'],
    [
      'a page twice',
      tried('complete', 5, { instead: {} }),
      tried('complete', 5, { instead: {} }),
      'open/unexpected/transfer-replaced',
    ],
    [
      'a page, then the file',
      tried('complete', 5, { instead: {} }),
      tried('part', 50e6),
      'open/degraded/transfer-replaced',
    ],
    ['cut, then cancelled', tried('reset', 10e6), tried('cancelled', 1), 'untested/null/cancelled'],
    [
      'refused twice',
      tried('failed', 0, { failure: wrong('ftp-data-blocked') }),
      tried('failed', 0, { failure: wrong('ftp-data-blocked') }),
      'open/unexpected/ftp-data-blocked',
    ],
  ])('%s', (_name, first, second, expected) => {
    expect(wordOf(judgeTwo(first, second, wanted))).toBe(expected);
  });
});

describe('held back', () => {
  function facts(timeline: DownloadFacts['timeline'], end: TransferEnd = 'complete'): DownloadFacts {
    const [durationMs, receivedBytes] = timeline.at(-1)!;
    return { end, receivedBytes, durationMs, timeline };
  }

  test.each<[string, DownloadFacts, number | undefined]>([
    [
      'silence, then a burst',
      facts([
        [0, 0],
        [8000, 0],
        [9000, 10e6],
      ]),
      8000,
    ],
    [
      'a trickle, then a burst',
      facts([
        [0, 0],
        [3000, 30e3],
        [8000, 60e3],
        [9000, 10e6],
      ]),
      8000,
    ],
    [
      'an even flow',
      facts([
        [0, 0],
        [20, 0],
        [4000, 5e6],
        [8000, 10e6],
      ]),
      undefined,
    ],
    [
      'a slow start, then an even flow',
      facts([
        [0, 0],
        [3000, 0],
        [6000, 5e6],
        [9000, 10e6],
      ]),
      undefined,
    ],
    [
      'a wait of a moment',
      facts([
        [0, 0],
        [1500, 0],
        [1600, 10e6],
      ]),
      undefined,
    ],
    [
      'a small file after a wait',
      facts([
        [0, 0],
        [8000, 0],
        [8001, 9000],
      ]),
      undefined,
    ],
    [
      'a download that was cut',
      facts(
        [
          [0, 0],
          [8000, 0],
          [9000, 10e6],
        ],
        'reset',
      ),
      undefined,
    ],
    ['nothing at all', facts([[0, 0]]), undefined],
  ])('%s', (_name, seen, expected) => {
    expect(heldBackMs(seen)).toBe(expected);
  });
});
