import { Doorstep, maxRemembered } from '../../../engine/counterpart/doorstep.ts';

const visitor = '192.0.2.10';
const port = 19_812;

function doorstep(...callers: [from: string, atMs: number, as?: 'silent' | 'other' | 'heard'][]): Doorstep {
  const step = new Doorstep();
  for (const [from, atMs, as] of callers) {
    const caller = step.enter(port, from, atMs);
    if (as === 'heard') caller.heard();
    else if (as) caller.left(as);
  }
  return step;
}

const seen = (step: Doorstep, sinceMs = 100) => step.since(port, sinceMs, visitor);

test('whoever brought a hello leaves nothing behind', () => {
  const step = doorstep([visitor, 200, 'heard']);
  expect([seen(step), step.size]).toEqual([undefined, 0]);
});

test('one that waits still, and one that said nothing, look alike; other bytes do not', () => {
  expect(seen(doorstep([visitor, 200]))).toBe('silent');
  expect(seen(doorstep([visitor, 200, 'silent']))).toBe('silent');
  expect(seen(doorstep([visitor, 200, 'silent'], [visitor, 210, 'other']))).toBe('other');
});

test('what came before, or at another port, is of no account', () => {
  const step = doorstep([visitor, 99, 'other']);
  step.enter(port + 1, visitor, 200);
  expect(seen(step)).toBeUndefined();
});

test('others are told from the visitor, however its address is written', () => {
  expect(seen(doorstep(['198.51.100.7', 200, 'other']))).toBe('stranger');
  expect(seen(doorstep(['198.51.100.7', 200, 'other'], [`::ffff:${visitor}`, 200, 'silent']))).toBe('silent');
  const linkLocal = doorstep(['fe80::1%eth0', 200, 'silent']);
  expect(linkLocal.since(port, 100, 'fe80::1%2')).toBe('silent');
});

test('a flood is forgotten, and that something was is not', () => {
  const step = doorstep([visitor, 200, 'silent']);
  for (let count = 0; count < maxRemembered; count += 1) step.enter(port + 1, '198.51.100.7', 300).left('other');
  expect(step.size).toBe(maxRemembered);
  expect([seen(step), seen(step, 201)]).toEqual(['stranger', undefined]);
});
