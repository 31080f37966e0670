import { readFileSync } from 'node:fs';
import { systemClock } from '../../engine/clock.ts';
import { systemResolver } from '../../engine/net/resolve.ts';
import { currentPlatform } from '../../engine/platform/index.ts';
import { run } from '../../engine/run.ts';
import { defaultSettings } from '../../engine/settings.ts';
import type { Check } from '../../shared/check.ts';

/** Connects to that many loopback addresses on one port and prints what came of it as JSON. */
const [port, count] = process.argv.slice(2).map(Number) as [number, number];
const checks: Check[] = Array.from({ length: count }, (_, index) => ({
  id: `endpoint-${index}`,
  role: 'server',
  group: 'server',
  host: `127.1.${index >> 8}.${index & 255}`,
  port,
  transport: 'tcp',
  direction: 'out',
  expectation: 'required',
  probe: 'tcp',
  encryption: 'none',
}));
const started = performance.now();
const { observations, selfTest } = await run(
  checks,
  { clock: systemClock, resolver: systemResolver, platform: currentPlatform() },
  { settings: defaultSettings },
);
const seconds = (performance.now() - started) / 1000;
const open = observations.filter(({ addresses }) =>
  addresses[0]?.attempts.some(({ state }) => state === 'open'),
).length;
// Not `resourceUsage`, whose peak is that of the process before this program was started in it, if that was larger.
const peakKb = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
process.stdout.write(JSON.stringify({ open, seconds, maxRssMb: peakKb / 1024, selfTest }));
