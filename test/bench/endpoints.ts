import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mustRun } from '../lab/command.ts';
import { until } from '../lab/until.ts';
import { type Bench, median } from './bench.ts';

const count = 10_000;
const rounds = 3;
const port = 41_234;
const exporterPort = 41_235;
const parallel = 256;
const readyMs = 10_000;

/** As many loopback addresses as endpoints, all answered by one nginx that is not the bottleneck. */
const addresses = Array.from({ length: count }, (_, index) => `127.1.${index >> 8}.${index & 255}`);

interface Worker {
  open: number;
  seconds: number;
  maxRssMb: number;
}

/** 10,000 endpoints in one run: connects per second and memory, against nmap's connect scan and blackbox_exporter. */
export const benchEndpoints: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portampel-bench-'));
  const stop = [await startNginx(folder), await startExporter(folder)];
  try {
    const targets = join(folder, 'targets');
    await writeFile(targets, addresses.join('\n'));
    const ours: Worker[] = [];
    const nmap: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push(await runWorker());
      nmap.push(await rateOf('nmap', ['-sT', '-n', '-Pn', '-p', String(port), '-iL', targets, '-oG', '/dev/null']));
    }
    const exporter = await rateOf('curl', await exporterCall(folder));
    return results(ours, median(nmap), exporter);
  } finally {
    for (const end of stop) await end();
    await rm(folder, { recursive: true });
  }
};

function results(ours: Worker[], nmap: number, exporter: number): Awaited<ReturnType<Bench>> {
  const rate = median(ours.map(({ seconds }) => count / seconds));
  const memoryMb = Math.max(...ours.map(({ maxRssMb }) => maxRssMb));
  const complete = ours.every(({ open }) => open === count);
  const name = '10,000 endpoints';
  const shown = `${rate.toFixed(0)}/s`;
  const line = (peer: string, peerRate: number, least: number): Awaited<ReturnType<Bench>>[number] => ({
    name,
    ours: shown,
    peer: `${peer} ${peerRate.toFixed(0)}/s`,
    ratio: rate / peerRate,
    budget: `at least ${least}`,
    met: complete && rate / peerRate >= least,
  });
  return [
    line('nmap -sT', nmap, 0.5),
    line('blackbox_exporter', exporter, 1),
    {
      name: `${name}, memory`,
      ours: `${memoryMb.toFixed(0)} MB`,
      peer: '-',
      budget: 'under 200 MB',
      met: memoryMb < 200,
    },
  ];
}

async function runWorker(): Promise<Worker> {
  return JSON.parse(
    await mustRun(process.execPath, ['out/bench/endpoints-worker.mjs', String(port), String(count)]),
  ) as Worker;
}

async function rateOf(command: string, args: string[]): Promise<number> {
  const startedAt = performance.now();
  await mustRun(command, args, { timeoutMs: 120_000 });
  return count / ((performance.now() - startedAt) / 1000);
}

async function startNginx(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log stderr crit; worker_processes 1; worker_rlimit_nofile 40000;
     events { worker_connections 20000; multi_accept on; }
     http { access_log off; client_body_temp_path ${folder}; server { listen ${port} backlog=4096; return 204; } }`,
  );
  return startListening('nginx', ['-c', file], port);
}

async function startExporter(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'blackbox.yml');
  await writeFile(file, 'modules:\n  tcp:\n    prober: tcp\n    timeout: 5s\n');
  const listen = `--web.listen-address=127.0.0.1:${exporterPort}`;
  return startListening('prometheus-blackbox-exporter', [`--config.file=${file}`, listen], exporterPort);
}

/** curl asks for all probes over kept connections, as many at once as we have sockets. */
async function exporterCall(folder: string): Promise<string[]> {
  const file = join(folder, 'curl');
  const url = (address: string): string =>
    `url = "http://127.0.0.1:${exporterPort}/probe?module=tcp&target=${address}:${port}"\noutput = /dev/null`;
  await writeFile(file, addresses.map(url).join('\n'));
  return ['--parallel', '--parallel-immediate', '--parallel-max', String(parallel), '--silent', '--config', file];
}

async function startListening(command: string, args: string[], listenPort: number): Promise<() => Promise<void>> {
  const child = spawn(command, args, { stdio: 'ignore' });
  await until(async () => {
    const sockets = await mustRun('ss', ['-ltnH', `sport = :${listenPort}`]);
    return sockets === '' ? `${command} does not listen on ${listenPort}` : undefined;
  }, readyMs);
  return async () => {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  };
}
