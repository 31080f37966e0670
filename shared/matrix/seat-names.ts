import { printable } from '../printable.ts';
import { nameOfSeat } from './matrix.ts';
import type { Seat } from './seat.ts';

/** Of what is called alike, what tells it apart: the scenario, the profile, else the time. */
export function namesOf(seats: readonly Seat[], when: (iso: string) => string): ReadonlyMap<Seat, string> {
  const alike = new Map<string, Seat[]>();
  for (const seat of seats) {
    const name = nameOfSeat(seat).toLowerCase();
    const same = alike.get(name);
    if (same) same.push(seat);
    else alike.set(name, [seat]);
  }
  const parts = [
    ({ scenario }: Seat) => scenario,
    ({ profileName = '' }: Seat) => profileName,
    ({ createdAt }: Seat) => when(createdAt),
  ];
  const names = [...alike.values()].flatMap((same) => {
    const telling = parts.map((partOf) => same.map(partOf)).filter((texts) => new Set(texts).size > 1);
    return same.map((seat, index): [Seat, string] => {
      const apart = telling.flatMap((texts) => texts[index] || []);
      return [seat, printable([nameOfSeat(seat), ...apart].join(' · '))];
    });
  });
  return new Map(names);
}
