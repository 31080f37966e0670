import { maxListeningPorts, readPortList } from '../shared/port-list.ts';
import { UserError } from '../shared/user-error.ts';

/** Parses `19812-19814,443`; `none` is an empty list. @throws {UserError} */
export function portList(option: string): (value: string) => number[] {
  return (value) => {
    const read = readPortList(value);
    if (read.ok) return read.ports;
    if (read.fault.kind === 'many') throw tooMany(read.fault.found);
    throw new UserError({ key: 'error.port-list', params: { option, found: value } });
  };
}

/** @param count - TCP and UDP together; of which transport there are none does not matter. @throws {UserError} */
export function assertSomePorts(count: number): void {
  if (count === 0) throw new UserError({ key: 'error.ports-none' });
  if (count > maxListeningPorts) throw tooMany(count);
}

function tooMany(found: number): UserError {
  return new UserError({ key: 'error.ports-too-many', params: { found, max: maxListeningPorts } });
}
