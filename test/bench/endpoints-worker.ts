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
process.stdout.write(JSON.stringify({ open, seconds, maxRssMb: process.resourceUsage().maxRSS / 1024, selfTest }));
