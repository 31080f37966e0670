import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { seal } from '../../engine/report.ts';
import { type Report, type ReportCheck, type ReportContent, reportSchema } from '../../shared/report.ts';

const run = promisify(execFile);
const faults = ['--fault', 'mail-993=refuse', '--fault', 'mail-587=starttls-removed'];
const command = ['out/cli/portampel.cjs', 'check', '--demo', '--scenario', 'classic-office', '--format', 'json'];

/** A report of a real run, its rows repeated under other ids until there are so many; sealed, so that its digest holds. */
export async function hugeReport(rows: number): Promise<Report> {
  const report = withoutDigest(await simulatedReport());
  const measured = report.checks.filter(({ details }) => details.addresses.length > 0);
  const checks = Array.from({ length: rows }, (_row, index): ReportCheck => {
    const check = measured[index % measured.length];
    if (check === undefined) throw new Error('the run measured nothing');
    return { ...check, id: `${check.id}-${index}` };
  });
  return seal({ ...report, checks, counts: countsOf(checks) });
}

/** A red and a yellow row among green ones. */
export async function simulatedReport(): Promise<Report> {
  // The exit code is the light's, and not 0.
  const { stdout } = await run(process.execPath, [...command, ...faults]).catch((error: unknown) => {
    const { stdout: out } = error as { stdout?: string };
    if (!out) throw error;
    return { stdout: out };
  });
  return reportSchema.parse(JSON.parse(stdout));
}

/** What `seal` takes, to seal it anew after a change. */
export function withoutDigest(report: Report): ReportContent {
  const { digest, signature, ...content } = report;
  return content;
}

function countsOf(checks: readonly ReportCheck[]): Report['counts'] {
  const counts = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light } of checks) counts[light] += 1;
  return counts;
}
