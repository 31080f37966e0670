import type { Light } from '../../shared/words.ts';

/** A shape for each light, so that nobody has to tell colours apart: SVG paths in a square of 16. */
export const lightPaths: Record<Light, string> = {
  green: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z',
  yellow: 'M8 1 15.5 14.5H.5z',
  red: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  grey: 'M8 1l7 7-7 7-7-7z',
};
