import { ControlRows, controlRowsFirst } from '../../engine/control-rows.ts';
import type { Attempt, Observation } from '../../shared/observation.ts';
import { attemptOf } from '../helpers/observations.ts';
import { checkWith } from '../helpers/run.ts';

const [one, two] = ['192.0.2.1', '192.0.2.2'];
const control = checkWith({ id: 'control', probe: 'ftp', port: 21 });
const active = checkWith({ id: 'active', probe: 'ftp-active', port: 20 });
/** Longer than any test. */
const forever = 2 ** 31 - 1;

const inside: Attempt = {
  ...attemptOf('open'),
  details: { ftp: { tls: 'not-offered', account: 'anonymous', login: 'accepted', channels: [] } },
};
const outside = attemptOf('closed');
const nothing: Observation = { checkId: 'control', addresses: [] };

/** What has been told by now. */
async function toldTo(rows: ControlRows, address: string): Promise<Attempt | undefined | 'waits'> {
  const later = new Promise<'waits'>((resolve) => setImmediate(() => resolve('waits')));
  const known = rows.of(active, address).then((told) => {
    if (told) expect(told.checkId).toBe(control.id);
    return told?.attempt;
  });
  return Promise.race([known, later]);
}

test('an active row waits for its control row at its own address, and no longer', async () => {
  const rows = new ControlRows([active, control], forever);
  expect(await toldTo(rows, one)).toBe('waits');
  rows.decided(control, two, outside);
  expect([await toldTo(rows, one), await toldTo(rows, two)]).toEqual(['waits', outside]);
  rows.decided(control, one, inside);
  expect(await toldTo(rows, one)).toBe(inside);
});

test('a session that got in lets the next one of its own row go before for a while', async () => {
  const rows = new ControlRows([control, active], forever);
  rows.saw(control, one, inside);
  expect(await toldTo(rows, one)).toBe('waits');
  rows.decided(control, one, outside);
  expect(await toldTo(rows, one)).toBe(outside);
});

test('a session that got in is gone by once that while is over', async () => {
  const rows = new ControlRows([control, active], 0);
  rows.saw(control, one, outside);
  expect(await toldTo(rows, one)).toBe('waits');
  rows.saw(control, one, inside);
  expect((await rows.of(active, one))?.attempt).toBe(inside);
});

test('nobody waits for a row that is over without a word, nor where there is none', async () => {
  const rows = new ControlRows([control, active], forever);
  const before = rows.of(active, one);
  expect(await rows.until(control, Promise.resolve(nothing))).toBe(nothing);
  expect([await before, await toldTo(rows, two)]).toEqual([undefined, undefined]);
  const elsewhere = checkWith({ id: 'elsewhere', probe: 'ftp', port: 2121 });
  expect(await toldTo(new ControlRows([elsewhere, active], forever), one)).toBeUndefined();
});

test('only an active row with its control row in the same run waits for another', () => {
  const rows = new ControlRows([control, active], forever);
  expect([control, active].map((check) => rows.isWaiting(check))).toEqual([false, true]);
  expect(new ControlRows([active], forever).isWaiting(active)).toBe(false);
});

test('rows that others go by begin first', () => {
  expect(controlRowsFirst([active, control]).map(({ id }) => id)).toEqual(['control', 'active']);
});
