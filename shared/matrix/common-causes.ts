import { z } from 'zod';
import { owners, places } from '../causes.ts';
import { messageSchema } from '../message.ts';
import { type Light, lights } from '../words.ts';
import type { Seat, SeatCause } from './seat.ts';

const variantSchema = z.object({ cause: messageSchema, action: messageSchema.optional(), seats: z.int() });

export const commonCauseSchema = z.object({
  /** The key of its text: the same for a cause whatever host it is about. */
  key: z.string(),
  place: z.enum(places),
  owner: z.enum(owners),
  /** The worst that it came to. */
  light: z.enum(lights),
  /** As the seats say it, which may name different hosts or ports: the most frequent first, with the number of seats. */
  variants: z.array(variantSchema),
  /** The ids of the seats that have it. */
  seats: z.array(z.string()),
});
/** A cause and the seats that have it, one or many. */
export type CommonCause = z.infer<typeof commonCauseSchema>;

export const worstFirst: readonly Light[] = ['red', 'yellow', 'grey', 'green'];

/** More than these are known to no version; foreign reports may bring any number. */
const mostCauses = 200;
const mostVariants = 5;

/** By their light, then by the number of seats. */
export function commonCausesOf(seats: readonly Seat[]): CommonCause[] {
  const causes = new Map<string, Gathered>();
  for (const seat of seats) {
    for (const each of seat.causes) {
      const id = `${each.place} ${each.cause.key}`;
      const known = causes.get(id) ?? new Gathered(each);
      causes.set(id, known);
      known.add(each, seat.id);
    }
  }
  return [...causes.values()]
    .sort((a, b) => rank(a.light) - rank(b.light) || b.seats.size - a.seats.size || (a.key < b.key ? -1 : 1))
    .slice(0, mostCauses)
    .map((each) => each.told());
}

function rank(light: Light): number {
  return worstFirst.indexOf(light);
}

class Gathered {
  readonly key: string;
  readonly seats = new Set<string>();
  light: Light;
  readonly #first: SeatCause;
  readonly #variants = new Map<string, { cause: SeatCause; seats: Set<string> }>();

  constructor(first: SeatCause) {
    this.key = first.cause.key;
    this.light = first.light;
    this.#first = first;
  }

  add(cause: SeatCause, seat: string): void {
    this.seats.add(seat);
    if (rank(cause.light) < rank(this.light)) this.light = cause.light;
    const text = JSON.stringify(cause.cause.params ?? {});
    const known = this.#variants.get(text) ?? { cause, seats: new Set() };
    this.#variants.set(text, known);
    known.seats.add(seat);
  }

  told(): CommonCause {
    const { place, owner } = this.#first;
    const variants = [...this.#variants.values()].sort((a, b) => b.seats.size - a.seats.size).slice(0, mostVariants);
    return {
      key: this.key,
      place,
      owner,
      light: this.light,
      variants: variants.map(({ cause: { cause, action }, seats }) => ({
        cause,
        ...(action && { action }),
        seats: seats.size,
      })),
      seats: [...this.seats],
    };
  }
}

/** Those that more than one seat has; the first is the one to begin with. */
export function sharedCauses(causes: readonly CommonCause[]): CommonCause[] {
  return causes.filter(({ seats }) => seats.length > 1);
}
