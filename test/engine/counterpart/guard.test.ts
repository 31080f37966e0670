import { Guard, type Ticket } from '../../../engine/counterpart/guard.ts';

let nowMs = 0;
let guard: Guard;

beforeEach(() => {
  nowMs = 1000;
  guard = new Guard(() => nowMs);
});

function granted(address: string, close = (): void => undefined): Ticket {
  const ticket = guard.enter(address, close);
  if (typeof ticket === 'string') throw new Error(`${address}: ${ticket}`);
  return ticket;
}

/** Whether another code from there would be tried. */
function mayTry(address: string): boolean {
  const ticket = guard.enter(address, () => undefined);
  if (typeof ticket === 'string') return false;
  ticket.leave();
  return ticket.unheeded() === undefined;
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

test('five wrong codes, and none from that address is tried for a minute', () => {
  guess('192.0.2.1', 5);
  expect(mayTry('192.0.2.1')).toBe(false);
  expect(mayTry('192.0.2.2')).toBe(true);
  nowMs += 59_999;
  expect(mayTry('192.0.2.1')).toBe(false);
  nowMs += 1;
  expect(mayTry('192.0.2.1')).toBe(true);
});

test('one wrong code is one guess, however often it comes, and is forgotten after eight others', () => {
  const bring = (code: string): void => {
    const ticket = granted('192.0.2.1');
    ticket.suspect(code);
    ticket.leave();
  };
  for (let times = 0; times < 100; times += 1) bring('a');
  for (const code of ['b', 'c', 'd']) bring(code);
  expect(mayTry('192.0.2.1')).toBe(true);
  bring('a');
  expect(mayTry('192.0.2.1')).toBe(true);
  bring('e');
  expect(mayTry('192.0.2.1')).toBe(false);
  nowMs += 60_000;
  for (const code of ['f', 'g', 'h', 'i']) bring(code);
  // Of the first one nothing is known any more.
  bring('a');
  expect(mayTry('192.0.2.1')).toBe(false);
});

test('an address with several forms is one', () => {
  guess('::ffff:192.0.2.1', 3);
  guess('192.0.2.1', 2);
  expect(mayTry('::ffff:192.0.2.1')).toBe(false);
  expect(mayTry('::ffff:192.0.2.2')).toBe(true);
});

test('a /64 of IPv6 is one machine’s, and link-local addresses are of many', () => {
  guess('2a00:1:2:3::1', 2);
  guess('2a00:1:2:3:ffff::9', 3);
  expect(mayTry('2a00:1:2:3:8:8:8:8')).toBe(false);
  expect(mayTry('2a00:1:2:4::1')).toBe(true);
  guess('fe80::1%eth0', 5);
  expect(mayTry('fe80::1%eth0')).toBe(false);
  expect(mayTry('fe80::2%eth0')).toBe(true);
  expect(mayTry('fe80::1%eth1')).toBe(true);
});

test('after fifty wrong codes of all, each further address has one try', () => {
  for (let n = 0; n < 50; n += 1) guess(nth(n), 1);
  guess('192.0.2.1', 1);
  expect(mayTry('192.0.2.1')).toBe(false);
});

test('after ten thousand, nobody new is heard, and an address that knows the code is', () => {
  granted('192.0.2.1').welcome();
  for (let n = 0; n < 10_000; n += 1) guess(nth(n), 1);
  nowMs += 3_600_000;
  // Not for a minute only.
  expect(guard.enter('203.0.113.9', () => undefined)).toBe('barred');
  expect(mayTry('192.0.2.1')).toBe(true);
});

test('from where somebody knows the code a thousand are tried, then none for a minute, and ten thousand in all', () => {
  granted('192.0.2.1').welcome();
  guess('192.0.2.1', 1000);
  expect(mayTry('192.0.2.1')).toBe(false);
  let tried = 1000;
  for (const start = nowMs; nowMs < start + 480 * 60_000; nowMs += 100) {
    if (!mayTry('192.0.2.1')) continue;
    guess('192.0.2.1', 1);
    tried += 1;
  }
  expect(tried).toBe(10_000);
  granted('192.0.2.2').welcome();
  expect(granted('192.0.2.2').unheeded()).toBe('barred');
  // What comes from there is not the strangers' fault.
  expect(mayTry('192.0.2.3')).toBe(true);
});

test('a stranger that is not tried any more does not get in; who shares an address with one that knows the code does', () => {
  guess('192.0.2.1', 5);
  expect(guard.enter('192.0.2.1', () => undefined)).toBe('banned');
  guard.befriend('192.0.2.2');
  guess('192.0.2.2', 1000);
  expect(granted('192.0.2.2').unheeded()).toBe('banned');
});

test('an address is befriended before anybody came from there', () => {
  guard.befriend('192.0.2.1');
  guess('192.0.2.1', 999);
  expect(mayTry('192.0.2.1')).toBe(true);
});

test('the one that has waited for longest at an address gives way to the next, and whoever has shown a secret does not', () => {
  const closed: number[] = [];
  const tickets = Array.from({ length: 8 }, (_, n) => granted('192.0.2.1', () => closed.push(n)));
  tickets[0]!.stay();
  tickets[2]!.leave();
  const next = granted('192.0.2.1', () => closed.push(8));
  expect(closed).toEqual([]);
  for (let n = 0; n < 7; n += 1) granted('192.0.2.1').stay();
  expect(closed).toEqual([1, 3, 4, 5, 6, 7, 8]);
  expect([tickets[0]!, tickets[1]!, next].map(({ gaveWay }) => gaveWay)).toEqual([false, true, true]);
  expect(guard.enter('192.0.2.1', () => undefined)).toBe('crowd');
  tickets[1]!.leave();
  expect(guard.enter('192.0.2.1', () => undefined)).toBe('crowd');
  tickets[0]!.leave();
  granted('192.0.2.1');
});

test('so many connections of strangers at once, and a friend has its places even then', () => {
  let closed = 0;
  const close = (): void => void (closed += 1);
  guard.befriend('203.0.113.1');
  const tickets = Array.from({ length: 256 }, (_, n) => granted(nth(n), close));
  expect(guard.enter('203.0.113.2', close)).toBe('crowd');
  for (let n = 0; n < 64; n += 1) granted('203.0.113.1', close);
  expect(closed).toBe(0);
  granted('203.0.113.1', close);
  expect(closed).toBe(1);
  tickets[1]!.leave();
  granted('203.0.113.2', close);
  expect(guard.enter('203.0.113.3', close)).toBe('crowd');
});

test('a flood of addresses is remembered up to a thousand, and pushes out neither bans nor friends nor the open ones', () => {
  let closed = 0;
  const open = Array.from({ length: 8 }, () => granted('192.0.2.1', () => void (closed += 1)));
  granted('192.0.2.2').welcome();
  guess('192.0.2.3', 5);
  for (let n = 0; n < 20_000; n += 1) granted(nth(n)).leave();
  expect(guard.size).toBe(1000);
  granted('192.0.2.1').leave();
  expect(closed).toBe(1);
  expect(mayTry('192.0.2.3')).toBe(false);
  const friends = Array.from({ length: 20 }, () => granted('192.0.2.2'));
  expect(friends.some(({ gaveWay }) => gaveWay)).toBe(false);
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
  expect(guard.enter('192.0.2.1', () => undefined)).toBe('crowd');
});
