import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { closedPort, type Speak } from '../../helpers/servers.ts';
import { blockPage, probe } from './common.ts';

const check = { probe: 'tcp', encryption: 'none' } as const;

test.each<[string, Speak]>([
  ['stays silent', () => undefined],
  ['hangs up', (socket) => socket.end()],
  ['speaks any protocol', (socket) => socket.write('220 ready\r\n')],
  ['shows a block page', (socket) => socket.end(blockPage)],
])('an open port that %s is open, nothing more is said of it, and nothing to it', async (_name, speak) => {
  const seen = await probe(check, speak);
  expect(seen).toMatchObject({ outcome: 'open/unchecked/syn-ack', heard: '', errors: [], details: {} });
  expect(seen.attempt.rttMs).toBeGreaterThan(0);
});

test('a closed port is closed', async () => {
  const attempt = await attemptOnce({ ...check, port: await closedPort() });
  expect(outcomeOfAttempt(attempt)).toBe('closed/null/conn-refused');
  expect(attempt.errorCode).toBe('ECONNREFUSED');
});
