import type { Light } from './words.ts';

/** Each light has a shape of its own, so that nobody needs the colour. */
export const lightShapes: Record<Light, string> = { green: '●', yellow: '▲', red: '■', grey: '○' };
