import { printable } from '../../shared/printable.ts';
import { type RunCommand, runCommand, windowsProgram } from './command.ts';
import { nameOfPid, type PortHolder, parseLsof, parseNetstat, parseSs } from './parse-holders.ts';

/** A busy PC takes its time to start a program; nobody waits longer for what only adds a name. */
const timeoutMs = 4000;

export interface PortQuestion {
  tcpPorts: readonly number[];
  udpPorts: readonly number[];
  /** As `process.platform` names it. */
  system: string;
  signal: AbortSignal;
  run?: RunCommand;
}

/**
 * Programs other than this one that listen at these ports, as far as the system tells an ordinary user: Windows tells all,
 * Linux and macOS those of the same user. Never rejects.
 */
export async function findHolders(question: PortQuestion): Promise<PortHolder[]> {
  // Free ports that the system shall choose have no holder.
  if (![...question.tcpPorts, ...question.udpPorts].some((port) => port > 0)) return [];
  const holders = await ask(question);
  return holders.filter(
    ({ pid, port, transport }) =>
      pid !== process.pid && (transport === 'tcp' ? question.tcpPorts : question.udpPorts).includes(port),
  );
}

const maxNameCharacters = 120;

/** As people read it: `4D Server (4711)`. */
export function holderText({ name, pid }: PortHolder): string {
  return name === undefined ? `PID ${pid}` : `${printable(name).slice(0, maxNameCharacters)} (${pid})`;
}

async function ask({ tcpPorts, udpPorts, system, signal, run = runCommand }: PortQuestion): Promise<PortHolder[]> {
  const print = async (file: string, ...args: string[]): Promise<string> =>
    (await run(file, args, { timeoutMs, signal })).text;
  switch (system) {
    case 'win32': {
      // PowerShell's Get-NetTCPConnection would take seconds to start, and many firms restrict it.
      const [sockets, programs] = await Promise.all([
        print(windowsProgram('netstat'), '-ano'),
        print(windowsProgram('tasklist'), '/fo', 'csv', '/nh'),
      ]);
      return parseNetstat(sockets).map((holder) => ({ ...holder, ...nameOfPid(programs, holder.pid) }));
    }
    case 'darwin': {
      // `-i` with both protocols leaves out UDP where TCP's states are chosen.
      const [tcp, udp] = await Promise.all([
        print('lsof', '-nP', '+c0', `-iTCP:${tcpPorts.join()}`, '-sTCP:LISTEN', '-FpctPn'),
        print('lsof', '-nP', '+c0', `-iUDP:${udpPorts.join()}`, '-FpctPn'),
      ]);
      return [...parseLsof(tcp), ...parseLsof(udp)];
    }
    default: {
      const ports = [...new Set([...tcpPorts, ...udpPorts])].map((port) => `sport = :${port}`);
      return parseSs(await print('ss', '-Hlntup', `( ${ports.join(' or ')} )`));
    }
  }
}
