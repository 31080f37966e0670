import { systemClock } from '../../../engine/clock.ts';
import { certificateFault } from '../../../engine/net/tls.ts';
import { lateGreetingMs } from '../../../engine/probes/mail.ts';
import type { LineProbeName } from '../../../shared/words.ts';
import { attemptOnce, outcomeOfAttempt } from '../../helpers/run.ts';
import { converse, type Speak, serve, serveTls } from '../../helpers/servers.ts';
import { anyIdentity } from './common.ts';

const dialogues = {
  smtp: converse('220 mail.example ESMTP\r\n', { EHLO: '250 mail\r\n', QUIT: '221 bye\r\n' }),
  imap: converse('* OK ready\r\n', {
    'a1 CAPABILITY': '* CAPABILITY IMAP4rev1\r\na1 OK\r\n',
    'a2 LOGOUT': '* BYE\r\n',
  }),
  pop3: converse('+OK ready\r\n', { CAPA: '-ERR\r\n', QUIT: '+OK\r\n' }),
} as const;
const names = Object.keys(dialogues) as (keyof typeof dialogues)[];

interface Late {
  probe: LineProbeName;
  greetAfterMs: number;
  speak: Speak;
  tls?: boolean;
}

/** One try against a server that greets once the probe listens, when the try's clock has gone on by so much. */
async function greetLate({ probe, greetAfterMs, speak, tls = false }: Late) {
  let jumpMs = 0;
  const clock = { now: systemClock.now, monotonicMs: () => systemClock.monotonicMs() + jumpMs };
  let start: () => void = () => undefined;
  const listening = new Promise<void>((resolve) => {
    start = resolve;
  });
  const speakLate: Speak = (socket, peer) =>
    void listening.then(() => {
      jumpMs = greetAfterMs;
      speak(socket, peer);
    });
  const server = tls ? await serveTls(await anyIdentity(), speakLate) : await serve(speakLate);
  const onPhase = (phase: string): void => {
    if (phase === 'protocol') setImmediate(start);
  };
  const check = { probe, encryption: tls ? 'tls' : 'none', port: server.port } as const;
  return attemptOnce(check, { attemptTimeoutMs: 60_000 }, { clock, onPhase });
}

describe.each(names)('a greeting of %s', (probe) => {
  const speak = dialogues[probe];

  test.each([
    ['late', lateGreetingMs, 'open/degraded/greeting-late'],
    ['in time', 1000, 'open/asExpected/syn-ack'],
  ])('that comes %s is told with its time', async (_name, greetAfterMs, outcome) => {
    const attempt = await greetLate({ probe, greetAfterMs, speak });
    expect(outcomeOfAttempt(attempt)).toBe(outcome);
    expect(attempt.details.mail?.greetingMs).toBeGreaterThanOrEqual(greetAfterMs);
  });

  test('that comes late inside TLS does not hide a bad certificate', async () => {
    const attempt = await greetLate({ probe, greetAfterMs: lateGreetingMs, speak, tls: true });
    expect(certificateFault(attempt.details.tls!, new Date())).toBe('certificate-untrusted');
    expect(outcomeOfAttempt(attempt)).toBe('open/degraded/certificate-untrusted');
    expect(attempt.details.mail?.greetingMs).toBeGreaterThanOrEqual(lateGreetingMs);
  });
});

test('a greeting that begins at once and ends late is late', async () => {
  // Postfix's postscreen does so.
  const speak: Speak = (socket, peer) => socket.write('220-mail.example\r\n', () => dialogues.smtp(socket, peer));
  const attempt = await greetLate({ probe: 'smtp', greetAfterMs: 6000, speak });
  expect(outcomeOfAttempt(attempt)).toBe('open/degraded/greeting-late');
});
