import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Profile } from '../../shared/profile.ts';
import { reportSchema } from '../../shared/report.ts';
import { profileFormat } from '../../shared/words.ts';
import { address4 } from '../lab/addresses.ts';
import { mustRun } from '../lab/command.ts';
import { LabCounterpart, portSet } from '../lab/counterpart.ts';
import { Network } from '../lab/network.ts';
import { bundle } from '../lab/portampel.ts';
import { startServer } from '../lab/servers.ts';
import { type Bench, byTurns, type Result } from './bench.ts';

const rounds = 3;
const limitMbits = 50;
const host = address4('public');
const ports = portSet(0);
const iperfPort = 5201;
const timeoutMs = 120_000;
const tolerance = 0.1;

/** The throughput that a pair measures behind a limited line, against iperf3's through the same. */
export const benchCounterpart: Bench = async () => {
  const network = await Network.create();
  try {
    await network.setFirewall([]);
    const shape = ['root', 'tbf', 'rate', `${limitMbits}mbit`, 'burst', '64kb', 'latency', '100ms'];
    for (const side of ['inside', 'outside']) {
      const args = ['netns', 'exec', network.namespace('firewall'), 'tc', 'qdisc', 'replace', 'dev', side, ...shape];
      await mustRun('ip', args);
    }
    const sockets = [`${host}:${iperfPort}`];
    const args = ['--server', '--bind', host, '--port', String(iperfPort)];
    await startServer(network, 'server', { name: 'iperf3', command: 'iperf3', args, sockets });
    const counterpart = await LabCounterpart.start(network, [ports]);
    const results: Result[] = [];
    for (const direction of ['down', 'up'] as const) results.push(await measure(network, counterpart, direction));
    return results;
  } finally {
    await network.destroy();
  }
};

async function measure(network: Network, { code }: LabCounterpart, direction: 'down' | 'up'): Promise<Result> {
  const rates = await byTurns(
    rounds,
    () => pairRate(network, code, direction),
    () => iperfRate(network, direction),
  );
  const ratio = rates.ours / rates.peer;
  const shown = (mbits: number): string => `${mbits.toFixed(1)} Mbit/s`;
  return {
    name: `throughput of a pair, ${direction}, on a line of ${limitMbits} Mbit/s`,
    ours: shown(rates.ours),
    peer: `iperf3 ${shown(rates.peer)}`,
    ratio,
    budget: `within ${tolerance * 100} %`,
    met: Math.abs(ratio - 1) <= tolerance,
  };
}

async function pairRate(network: Network, code: string, direction: 'down' | 'up'): Promise<number> {
  const { sql, application } = ports;
  const profile: Profile = { format: profileFormat, options: { ports: { sql, application } } };
  const profileFile = join(network.folder, 'profile.json');
  await writeFile(profileFile, JSON.stringify(profile));
  const args = [
    ...['check', '--scenario', '365-client', '--counterpart', host, '--code', code, '--no-mail', '--no-canary'],
    ...['--format', 'json', '--quiet', '--profile', profileFile],
  ];
  const { stdout, stderr } = await network.exec('client', process.execPath, [bundle, ...args], { timeoutMs });
  if (stdout === '') throw new Error(stderr);
  const flow = reportSchema.parse(JSON.parse(stdout)).counterparts?.[0]?.[direction];
  if (!flow || flow.breach !== undefined) throw new Error(`no throughput ${direction}: ${flow?.breach ?? 'unpaired'}`);
  return (flow.bytes * 8) / 1000 / flow.durationMs;
}

/** As its receiving end counts it. */
async function iperfRate(network: Network, direction: 'down' | 'up'): Promise<number> {
  const args = ['--client', host, '--port', String(iperfPort), '--time', '5', '--json'];
  const reverse = direction === 'down' ? ['--reverse'] : [];
  const { stdout } = await network.exec('client', 'iperf3', [...args, ...reverse], { timeoutMs });
  const { end } = JSON.parse(stdout) as { end: { sum_received: { bits_per_second: number } } };
  return end.sum_received.bits_per_second / 1e6;
}
