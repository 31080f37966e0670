import { Guard, type Ticket } from '../../../engine/counterpart/guard.ts';

let nowMs = 0;
let guard: Guard;

beforeEach(() => {
  nowMs = 1000;
  guard = new Guard(() => nowMs);
});

function granted(address: string): Ticket {
  const ticket = guard.enter(address);
  if (typeof ticket === 'string') throw new Error(`${address}: ${ticket}`);
  return ticket;
}

function guess(address: string, times: number): void {
  for (let count = 0; count < times; count += 1) {
    const ticket = granted(address);
    ticket.suspect();
    ticket.leave();
  }
}

/** The n-th address of a network of many. */
const nth = (n: number): string => `198.51.${n >> 8}.${n & 255}`;

test('five wrong codes, and an address is not heard for a minute', () => {
  guess('192.0.2.1', 5);
  expect(guard.enter('192.0.2.1')).toBe('banned');
  granted('192.0.2.2').leave();
  nowMs += 59_999;
  expect(guard.enter('192.0.2.1')).toBe('banned');
  nowMs += 1;
  granted('192.0.2.1').leave();
});

test('an address with several forms is one', () => {
  guess('::ffff:192.0.2.1', 3);
  guess('192.0.2.1', 2);
  expect(guard.enter('::ffff:192.0.2.1')).toBe('banned');
  granted('::ffff:192.0.2.2').leave();
});

test('a /64 of IPv6 is one machine’s, and link-local addresses are of many', () => {
  guess('2a00:1:2:3::1', 2);
  guess('2a00:1:2:3:ffff::9', 3);
  expect(guard.enter('2a00:1:2:3:8:8:8:8')).toBe('banned');
  granted('2a00:1:2:4::1').leave();
  guess('fe80::1%eth0', 5);
  expect(guard.enter('fe80::1%eth0')).toBe('banned');
  granted('fe80::2%eth0').leave();
  granted('fe80::1%eth1').leave();
});

test('after fifty wrong codes of all, each further address has one try', () => {
  for (let n = 0; n < 50; n += 1) guess(nth(n), 1);
  guess('192.0.2.1', 1);
  expect(guard.enter('192.0.2.1')).toBe('banned');
});

test('after ten thousand, nobody new is heard, and who knows the code is', () => {
  granted('192.0.2.1').welcome();
  for (let n = 0; n < 10_000; n += 1) guess(nth(n), 1);
  nowMs += 3_600_000;
  expect(guard.enter('203.0.113.9')).toBe('banned');
  granted('192.0.2.1').leave();
});

test('who shares an address with a guesser is not locked out', () => {
  granted('192.0.2.1').welcome();
  guess('192.0.2.1', 999);
  granted('192.0.2.1').leave();
  guess('192.0.2.1', 1);
  expect(guard.enter('192.0.2.1')).toBe('banned');
});

test('so many connections of a stranger at once, and so many of all; a friend has a place even then', () => {
  const tickets = Array.from({ length: 8 }, () => granted('192.0.2.1'));
  expect(guard.enter('192.0.2.1')).toBe('crowd');
  tickets[0]!.leave();
  tickets[0]!.leave();
  granted('192.0.2.1');
  expect(guard.enter('192.0.2.1')).toBe('crowd');
  granted('203.0.113.1').welcome();
  for (let n = 0; n < 247; n += 1) granted(nth(n));
  expect(guard.enter('203.0.113.2')).toBe('crowd');
  for (let n = 0; n < 63; n += 1) granted('203.0.113.1');
  expect(guard.enter('203.0.113.1')).toBe('crowd');
  tickets[1]!.leave();
  granted('203.0.113.2');
});

test('a flood of addresses is remembered up to a thousand, and pushes out neither bans nor friends nor the open ones', () => {
  const open = Array.from({ length: 8 }, () => granted('192.0.2.1'));
  granted('192.0.2.2').welcome();
  guess('192.0.2.3', 5);
  for (let n = 0; n < 20_000; n += 1) granted(nth(n)).leave();
  expect(guard.size).toBe(1000);
  expect(guard.enter('192.0.2.1')).toBe('crowd');
  expect(guard.enter('192.0.2.3')).toBe('banned');
  const friends = Array.from({ length: 20 }, () => granted('192.0.2.2'));
  for (const ticket of [...open, ...friends]) ticket.leave();
  granted('192.0.2.1').leave();
});

test('connections of an address that was forgotten meanwhile still end right', () => {
  const open = Array.from({ length: 200 }, (_, n) => granted(nth(n)));
  for (let n = 1000; n < 3000; n += 1) {
    const ticket = granted(nth(n));
    ticket.welcome();
    ticket.leave();
  }
  expect(guard.size).toBe(1000);
  for (const ticket of open) ticket.leave();
  for (let n = 0; n < 256; n += 1) granted(`203.0.${n}.1`);
  expect(guard.enter('192.0.2.1')).toBe('crowd');
});
