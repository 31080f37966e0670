import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seal } from '../../engine/report.ts';
import type { Report } from '../../shared/report.ts';
import { peakMegabytes, tellPeak } from '../helpers/measured.ts';
import { mustRun, runCommand } from '../lab/command.ts';
import { bundle } from '../lab/portampel.ts';
import type { Result } from './bench.ts';

const reports = 5000;
const budgetSeconds = 10;
const budgetMb = 300;
const timeoutMs = 600_000;

/** What nobody can do without: the same files read and parsed, one after the other, by Node alone. */
const onlyParse = `const { readdirSync, readFileSync } = require('node:fs');
for (const name of readdirSync(process.argv[1])) JSON.parse(readFileSync(process.argv[1] + '/' + name, 'utf8'));`;

/** What an IT department waits for with the reports of a whole firm: as they are, and with the names taken out. */
export async function benchSummary(): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'portampel-bench-'));
  try {
    const kilobytes = await writeReports(folder);
    const about = `${reports} reports of ${kilobytes} KB`;
    // Once unmeasured, so that neither of the two waits for the disk.
    await mustRun(process.execPath, ['-e', onlyParse, folder], { timeoutMs });
    const peer = await timed(['-e', onlyParse, folder]);
    const plain = await timed([bundle, 'summary', folder, '--format', 'json']);
    const redacted = await timed([bundle, 'summary', folder, '--format', 'json', '--redact', 'strict']);
    return [resultOf(`summary of ${about}`, plain, peer), resultOf(`summary of ${about}, redacted`, redacted, peer)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Measured {
  seconds: number;
  peakMb: number;
}

function resultOf(name: string, { seconds, peakMb }: Measured, peer: Measured): Result {
  return {
    name,
    ours: `${seconds.toFixed(1)} s, peak ${peakMb.toFixed(0)} MB`,
    peer: `JSON.parse ${peer.seconds.toFixed(1)} s`,
    ratio: seconds / peer.seconds,
    budget: `${budgetSeconds} s and ${budgetMb} MB`,
    met: seconds <= budgetSeconds && peakMb <= budgetMb,
  };
}

async function timed(args: string[]): Promise<Measured> {
  const done = await runCommand(process.execPath, [tellPeak.NODE_OPTIONS, ...args], { timeoutMs });
  if (done.code === null || /^\s+at /m.test(done.stderr)) throw new Error(`${args.join(' ')} failed: ${done.stderr}`);
  return { seconds: done.durationMs / 1000, peakMb: peakMegabytes(done) };
}

/** The demo's reports of two scenarios, with and without faults, each under many names. Returns the mean size of one. */
async function writeReports(folder: string): Promise<number> {
  const patterns: Report[] = [];
  for (const scenario of ['365-client', 'classic-office']) {
    for (const faults of [[], ['--fault', 'mail-993=silent', '--fault', 'mail-465=refuse']]) {
      const args = [bundle, 'check', '--demo', '--scenario', scenario, '--format', 'json', ...faults];
      const { stdout } = await runCommand(process.execPath, args, { timeoutMs });
      patterns.push(JSON.parse(stdout) as Report);
    }
  }
  let bytes = 0;
  for (let n = 0; n < reports; n += 1) {
    const { digest: _, ...content } = patterns[n % patterns.length]!;
    const machine = {
      ...content.machine,
      facts: { ...content.machine.facts, computerName: { value: `PC-${n}` } },
    };
    const text = `${JSON.stringify(seal({ ...content, id: randomUUID(), machine }), null, 2)}\n`;
    bytes += text.length;
    writeFileSync(join(folder, `report-${n}.json`), text);
  }
  return Math.round(bytes / reports / 1024);
}
