/** As many ports as a counterpart can tell the other end of at once, in both families. */
export const maxListeningPorts = 32;

export type PortListFault = { kind: 'form' } | { kind: 'many'; found: number };
export type ReadPortList = { ok: true; ports: number[] } | { ok: false; fault: PortListFault };

/** With the dashes that documents write, too. */
const part = /^\s*(\d{1,5})(?:\s*[-\u2010-\u2013]\s*(\d{1,5}))?\s*$/;

/** Reads `19812-19814,443`; `none` is an empty list, and port 0 a free one that the system chooses. */
export function readPortList(text: string): ReadPortList {
  if (text.trim() === 'none') return { ok: true, ports: [] };
  const ports = new Set<number>();
  for (const each of text.split(',')) {
    const [, first, last = first] = part.exec(each) ?? [];
    const [from, to] = [Number(first), Number(last)];
    const isRange = from <= to && to <= 65_535 && (from > 0 || to === 0);
    if (!isRange) return { ok: false, fault: { kind: 'form' } };
    if (to - from >= maxListeningPorts) return { ok: false, fault: { kind: 'many', found: to - from + 1 } };
    for (let port = from; port <= to; port += 1) ports.add(port);
  }
  return { ok: true, ports: [...ports] };
}

/** `19812-19814, 443`: what `readPortList` reads again. */
export function writePortList(ports: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const port of ports.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.to === port - 1) last.to = port;
    else ranges.push({ from: port, to: port });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}
