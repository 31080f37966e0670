import { UserError } from '../shared/user-error.ts';

/** What a counterpart can tell the other end of at once, in both families. */
export const maxPorts = 32;

/** Parses `19812-19814,443`; `none` is an empty list. @throws {UserError} */
export function portList(option: string): (value: string) => number[] {
  return (value) => {
    if (value === 'none') return [];
    const ports = value.split(',').flatMap((part) => {
      const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(part) ?? [];
      const [from, to] = [Number(first), Number(last)];
      const isRange = from <= to && to <= 65_535 && (from > 0 || to === 0);
      if (!isRange) throw new UserError({ key: 'error.port-list', params: { option, found: value } });
      if (to - from >= maxPorts) throw tooMany(to - from + 1);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    return [...new Set(ports)];
  };
}

/** @throws {UserError} */
export function assertFewPorts(count: number): void {
  if (count > maxPorts) throw tooMany(count);
}

function tooMany(found: number): UserError {
  return new UserError({ key: 'error.ports-too-many', params: { found, max: maxPorts } });
}
