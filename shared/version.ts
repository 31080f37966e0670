declare const __PORTAMPEL_VERSION__: string | undefined;

export const toolName = 'PortAmpel';
/** From package.json at build time; the sources as such have none. */
export const toolVersion = typeof __PORTAMPEL_VERSION__ === 'string' ? __PORTAMPEL_VERSION__ : 'dev';
