export interface PortHolder {
  transport: 'tcp' | 'udp';
  port: number;
  /** Left out where one socket may serve both. */
  family?: 4 | 6;
  pid: number;
  name?: string;
}

/** More sockets than any PC listens at. */
const maxHolders = 10_000;

/** `tcp LISTEN 0 511 0.0.0.0:19813 0.0.0.0:* users:(("node",pid=7303,fd=19))`; without `users` it is another user's. */
const ssLine =
  /^(?<transport>tcp|udp)\s+\S{1,20}\s+\d+\s+\d+\s+(?<local>\S{1,100}):(?<port>\d{1,5})\s+\S{1,100}\s+users:\(\("(?<name>[^"]{1,200})",pid=(?<pid>\d{1,10})/;

/** `ss -Hlntup` (iproute2). */
export function parseSs(text: string): PortHolder[] {
  return lines(text).flatMap((line) => {
    const { transport, local = '', port, name = '', pid } = ssLine.exec(line)?.groups ?? {};
    if (transport === undefined) return [];
    // `*` is IPv6's wildcard with IPv4 in it.
    const family = local === '*' ? {} : { family: local.startsWith('[') ? (6 as const) : (4 as const) };
    return [{ transport: transport === 'tcp' ? 'tcp' : 'udp', port: Number(port), ...family, pid: Number(pid), name }];
  });
}

/**
 * `TCP 0.0.0.0:135 0.0.0.0:0 ABHÖREN 1234`, `UDP [::]:123 *:* 4321`: states are translated, so what listens is known by
 * its other end, which has port 0.
 */
const netstatLine =
  /^\s+(?<transport>TCP|UDP)\s+(?<local>\S{1,100}):(?<port>\d{1,5})\s+(?:\S{1,100}:0\s+\S{1,40}|\*:\*)\s+(?<pid>\d{1,10})\s*$/;

/** Windows' `netstat -ano`. */
export function parseNetstat(text: string): PortHolder[] {
  return lines(text).flatMap((line) => {
    const { transport, local = '', port, pid } = netstatLine.exec(line)?.groups ?? {};
    if (transport === undefined) return [];
    const family = local.startsWith('[') ? 6 : 4;
    return [{ transport: transport === 'TCP' ? 'tcp' : 'udp', port: Number(port), family, pid: Number(pid) }];
  });
}

/** From Windows' `tasklist /fo csv /nh`: `"4D Server.exe","4711","Services","0","12'345 K"`. */
export function nameOfPid(programs: string, pid: number): { name?: string } {
  for (const line of lines(programs)) {
    const [, name, found] = /^"([^"]{1,200})","(\d{1,10})",/.exec(line) ?? [];
    if (name !== undefined && Number(found) === pid) return { name };
  }
  return {};
}

/** `lsof -FpctPn`: a letter and a value in each line; a process (p, c) and then its sockets (t, P, n). */
export function parseLsof(text: string): PortHolder[] {
  const holders: PortHolder[] = [];
  let pid = 0;
  let name = '';
  let type = '';
  let protocol = '';
  for (const line of lines(text)) {
    const value = line.slice(1, 300);
    if (line.startsWith('p')) pid = Number(/^\d{1,10}$/.exec(value)?.[0] ?? 0);
    else if (line.startsWith('c')) name = value;
    else if (line.startsWith('t')) type = value;
    else if (line.startsWith('P')) protocol = value;
    else if (line.startsWith('n') && pid > 0) {
      // `*:19813`, `127.0.0.1:19813`, `[::1]:19813`; a connected one has its other end behind `->`.
      const [, local = '', port] = /^(\S{1,100}):(\d{1,5})$/.exec(value) ?? [];
      if (port === undefined || value.includes('->')) continue;
      const isBoth = type === 'IPv6' && local === '*';
      holders.push({
        transport: protocol === 'UDP' ? 'udp' : 'tcp',
        port: Number(port),
        ...(!isBoth && { family: type === 'IPv6' ? 6 : 4 }),
        pid,
        ...(name !== '' && { name }),
      });
    }
  }
  return holders;
}

function lines(text: string): string[] {
  return text.split(/\r?\n/, maxHolders);
}
