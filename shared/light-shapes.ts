import type { Mark } from './marks.ts';

/** Each light has a shape of its own, so that nobody needs the colour; a row that is switched off has a dash. */
export const lightShapes: Record<Mark, string> = { green: '●', yellow: '▲', red: '■', grey: '○', off: '–' };
