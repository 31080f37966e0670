import type { Fault } from '../../../shared/words.ts';
import { outcomeOfAttempt, ownAttemptOnce, settingsWith } from '../../helpers/run.ts';
import { withSimulator } from './client.ts';

const options = { mail: false, transport: 'quic' } as const;

test.each<[Fault | undefined, string]>([
  [undefined, 'open/asExpected/version-negotiation'],
  ['refuse', 'closed/null/port-unreach'],
  ['silent', 'open|filtered/null/no-quic-response'],
  ['wrong-protocol', 'open/unexpected/wrong-protocol'],
])('the simulated QUIC server with the fault %p: %s', async (fault, expected) => {
  const faults = fault === undefined ? [] : [{ rowId: 'server-quic', fault } as const];
  await withSimulator('365-client', { options, faults }, async ({ endpoints, caPem }) => {
    const endpoint = endpoints[0]!;
    expect(endpoint).toMatchObject({ rowId: 'server-quic', listening: fault !== 'refuse' });
    // No certificate is made for a row whose handshake never comes.
    expect(caPem).toBe('');
    const settings = settingsWith({ connectTimeoutMs: 100 });
    const attempt = await ownAttemptOnce({ probe: 'quic', port: endpoint.port }, { settings });
    expect(outcomeOfAttempt(attempt)).toBe(expected);
  });
});
