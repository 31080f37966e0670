import { clockNotes, serverClocks } from '../../../engine/machine/server-clocks.ts';
import { serverDate } from '../../../engine/net/server-date.ts';
import type { Observation } from '../../../shared/observation.ts';
import { observationOf } from '../../helpers/observations.ts';

const startedAt = new Date('2026-03-01T12:00:00.000Z');

/** A web server that answered 250 ms into the run, with this Date. */
function heard(host: string, date: string | undefined): Observation {
  const resolution = { host, addresses: ['192.0.2.1'], phase: null };
  const observation = observationOf({ '192.0.2.1': 'open' }, { resolution });
  const [attempt] = observation.addresses[0]!.attempts;
  attempt!.rttMs = 20;
  attempt!.phases = [{ name: 'connect', startMs: 100, durationMs: 20 }];
  attempt!.details = {
    ...(date !== undefined && { serverDate: date }),
    transcript: [
      { atMs: 10, from: 'here', text: 'GET / HTTP/1.1' },
      { atMs: 130, from: 'peer', text: 'HTTP/1.1 200 OK' },
    ],
  };
  return observation;
}

function notesFor(...dates: [host: string, date: string][]) {
  return clockNotes(
    serverClocks(
      dates.map(([host, date]) => heard(host, date)),
      startedAt,
    ),
  );
}

describe('this machine’s clock', () => {
  test('is compared with the middle of the second that the server names, as sure as the answer was quick', () => {
    expect(serverClocks([heard('a.example', '2026-03-01T11:55:00.000Z')], startedAt)).toEqual({
      value: [{ host: 'a.example', offsetMs: 299_750, uncertaintyMs: 640 }],
    });
  });

  test('is not measured where no web server named its own', () => {
    expect(serverClocks([heard('a.example', undefined)], startedAt)).toEqual({ missing: 'not-measured' });
  });

  test('is right within two minutes', () => {
    expect(notesFor(['a.example', '2026-03-01T12:01:59.000Z'])).toEqual([]);
    expect(notesFor(['a.example', '2026-03-01T11:58:01.000Z'])).toEqual([]);
  });

  test.each([
    ['2026-03-01T11:50:00.000Z', 'ahead'],
    ['2026-03-01T12:10:00.000Z', 'behind'],
  ])('is probably wrong by one server’s word, certainly by two servers’ (%s)', (date, direction) => {
    const params = { host: 'a.example', minutes: 10 };
    expect(notesFor(['a.example', date])).toEqual([{ key: `note.clock-wrong-${direction}-likely`, params }]);
    expect(notesFor(['a.example', date], ['b.example', date])).toEqual([
      { key: `note.clock-wrong-${direction}-certain`, params },
    ]);
  });

  test('counts one server once, on however many ports it answered', () => {
    const date = '2026-03-01T11:50:00.000Z';
    expect(notesFor(['a.example', date], ['a.example', date])).toMatchObject([
      { key: 'note.clock-wrong-ahead-likely' },
    ]);
  });

  test('is not blamed where another server confirms it', () => {
    expect(notesFor(['a.example', '2026-03-01T11:50:00.000Z'], ['b.example', '2026-03-01T12:00:00.000Z'])).toEqual([
      { key: 'note.clock-differs', params: { host: 'a.example', minutes: 10 } },
    ]);
  });
});

describe('a server’s Date header', () => {
  test.each([
    [{ date: 'Sun, 01 Mar 2026 11:55:00 GMT' }, '2026-03-01T11:55:00.000Z'],
    [{ date: 'Sun, 01 Mar 2026 11:55:00 GMT', age: '300' }, '2026-03-01T12:00:00.000Z'],
    [{ date: 'Sun, 01 Mar 2026 11:55:00 GMT', age: 'soon' }, undefined],
    [{ date: 'Sun, 01 Mar 2026 11:55:00 GMT', age: '-1' }, undefined],
    [{ date: 'Sun, 01 Mar 2026 11:55:00 GMT', age: '1e99' }, undefined],
    [{ date: 'tomorrow' }, undefined],
    [{}, undefined],
  ])('%j is %s', (headers, expected) => {
    expect(serverDate(headers)).toBe(expected);
  });
});
