import type { House } from '../house.ts';
import { answerMs, type Question, questionSchema } from '../messages.ts';
import type { Guest } from '../reception.ts';
import type { Session } from '../sessions.ts';

/** How long a visitor may be without a question: the longest measurement and a coffee. */
const idleMs = 15 * 60_000;
const version = '1';

/** Answers a visitor's questions until it leaves. */
export async function serveSession({ line, seen, onSeated }: Guest, house: House): Promise<void> {
  const session = house.sessions.open(seen.from);
  if (!session) return;
  try {
    session.join(line.socket, seen);
    onSeated();
    const endsInMs = Math.max(0, house.endsAtMs - house.clock.monotonicMs());
    await line.send({ session: session.id, version, listening: house.listening, endsInMs }, answerMs);
    for (;;) {
      const question = await line.receive(questionSchema, idleMs);
      if (question.ask === 'bye') return;
      await line.send(await answerTo(question, session, house), answerMs);
    }
  } finally {
    house.sessions.end(session);
    house.log.add({ what: 'left', atMs: house.clock.monotonicMs(), from: seen.from.address });
  }
}

async function answerTo(question: Exclude<Question, { ask: 'bye' }>, session: Session, house: House): Promise<object> {
  switch (question.ask) {
    case 'seen': {
      const asked = new Set(question.nonces);
      return { seen: session.seen.filter(({ nonce }) => asked.has(nonce)) };
    }
    case 'datagrams':
      return { train: session.train(question.train) };
    case 'tls':
      return house.tls.expect();
  }
}
