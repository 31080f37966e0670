import type { Mark } from '../../shared/marks.ts';

/**
 * A shape for each light, so that nobody has to tell colours apart, the same as in the app and in a terminal: circle,
 * triangle, square, ring, and a dash for what is switched off. SVG paths in a square of 16.
 */
export const lightPaths: Record<Mark, string> = {
  green: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  yellow: 'M8 1 15.5 14.5H.5z',
  red: 'M2.6 1h10.8A1.6 1.6 0 0 1 15 2.6v10.8a1.6 1.6 0 0 1-1.6 1.6H2.6A1.6 1.6 0 0 1 1 13.4V2.6A1.6 1.6 0 0 1 2.6 1z',
  // The inner circle runs the other way round, which leaves it empty.
  grey: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2z',
  off: 'M2 7h12v2H2z',
};
