import type { Line } from '../../engine/probes/probe.ts';
import type { Measurable } from '../../shared/check.ts';
import { lineProbeNames } from '../../shared/words.ts';
import { mockModule } from '../helpers/mock.ts';

/** What the probe was given, in place of what it does with it. */
const lines: Line[] = [];
const probe = (line: Line): Promise<object> => {
  lines.push(line);
  return Promise.resolve({ service: 'asExpected', reason: 'syn-ack', details: {} });
};
mockModule(import.meta.jest, '../../engine/probes/registry.ts', () => ({
  probes: Object.fromEntries(lineProbeNames.map((name) => [name, probe])),
  ownAttempts: {},
}));
const { anyIdentity } = await import('./probes/common.ts');
const { attemptOnce } = await import('../helpers/run.ts');
const { serve, serveTls } = await import('../helpers/servers.ts');

/** A clock that stands still: what a probe may take is then a matter of the settings alone. */
const clock = { now: () => new Date(), monotonicMs: () => 5000 };

/** How long the probe of that row may listen, of so much time for the whole attempt. */
async function timeFor(row: Partial<Measurable>, attemptTimeoutMs: number): Promise<number> {
  const server =
    row.encryption === 'tls' ? await serveTls(await anyIdentity(), () => undefined) : await serve(() => undefined);
  lines.length = 0;
  await attemptOnce({ ...row, port: server.port }, { attemptTimeoutMs }, { clock });
  expect(lines).toHaveLength(1);
  return lines[0]!.deadlineMs - lines[0]!.startMs;
}

test.each<[Partial<Measurable>, number, number]>([
  [{ probe: 'http', encryption: 'none' }, 10_000, 10_000],
  [{ probe: 'http', encryption: 'tls' }, 10_000, 10_000],
  [{ probe: 'four-d', encryption: 'none' }, 10_000, 10_000],
  // Mail servers may take their time.
  [{ probe: 'imap', encryption: 'tls' }, 10_000, 20_000],
  [{ probe: 'smtp', encryption: 'tls' }, 10_000, 20_000],
  // A server that speaks first and does not may wait for a TLS handshake: that takes a part of the time.
  [{ probe: 'ftp', encryption: 'none' }, 10_000, 18_500],
  [{ probe: 'ssh', encryption: 'none' }, 10_000, 8500],
  [{ probe: 'smtp', encryption: 'none' }, 10_000, 18_500],
  [{ probe: 'smtp', encryption: 'starttls' }, 10_000, 18_500],
  [{ probe: 'ssh', encryption: 'none' }, 2000, 1000],
  [{ probe: 'pop3', encryption: 'none' }, 2000, 2500],
  [{ probe: 'http', encryption: 'none' }, 2000, 2000],
])('%j with %i ms for an attempt may listen for %i ms', async (row, attemptTimeoutMs, expected) => {
  expect(await timeFor(row, attemptTimeoutMs)).toBe(expected);
});
