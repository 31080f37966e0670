import { hostname, userInfo } from 'node:os';
import type { OwnNames } from './learn.ts';

/** What this machine is called, and who works at it. */
export function ownNames(): OwnNames {
  return { computerName: hostname(), ...userName() };
}

function userName(): OwnNames {
  try {
    return { userName: userInfo().username };
  } catch {
    // An account without an entry in the system's list, as containers have it.
    return {};
  }
}
