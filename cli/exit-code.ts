import type { Light } from '../shared/words.ts';

/** The exit codes of monitoring plugins; 3 also where the command could not run. */
export const exitCodes: Record<Light, number> = { green: 0, yellow: 1, red: 2, grey: 3 };
