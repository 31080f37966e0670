import type { Terminal } from '../../cli/terminal.ts';

/** Takes what is printed and shows it to nobody, without colours. @param columns as wide as its lines may be */
export function muteTerminal(columns: number): Terminal {
  return { out: () => undefined, err: () => undefined, live: false, isRead: false, colour: false, columns };
}
