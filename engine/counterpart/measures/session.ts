import { toolVersion } from '../../../shared/version.ts';
import type { House } from '../house.ts';
import { type Announced, maxIdleMs, type Question, questionSchema } from '../messages.ts';
import type { Guest } from '../reception.ts';
import type { Session } from '../sessions.ts';

/** How long a visitor may be without a question: the longest measurement, which asks none, and a coffee. */
export const longestSilenceMs = maxIdleMs + 15 * 60_000;

const nothingAnnounced: Announced = { sent: [], refused: [], queries: { direct: 0, broadcast: 0 } };

/** Answers a visitor's questions until it leaves. */
export async function serveSession({ line, from, at, onSeated }: Guest, house: House): Promise<void> {
  const session = house.sessions.open(from, { cameTo: at.address });
  if (!session) return;
  try {
    session.join(line.socket, at.port);
    onSeated();
    const endsInMs = Math.max(0, house.endsAtMs - house.clock.monotonicMs());
    const { listening, announcer } = house;
    const announces = announcer && { announces: announcer.facts };
    await line.send({ session: session.id, version: toolVersion, listening, endsInMs, ...announces });
    for (;;) {
      const question = await line.receive(questionSchema, longestSilenceMs);
      if (question.ask === 'bye') return;
      await line.send(await answerTo(question, session, at.address, house));
    }
  } finally {
    house.sessions.end(session);
    house.log.add({ what: 'left', atMs: house.clock.monotonicMs(), from: from.address });
  }
}

async function answerTo(
  question: Exclude<Question, { ask: 'bye' }>,
  session: Session,
  at: string,
  house: House,
): Promise<object> {
  switch (question.ask) {
    case 'arrived':
      return { arrived: house.answered.has(question.nonce) };
    case 'datagrams':
      return { train: session.train(question.train) };
    case 'tls':
      return house.tls.expect();
    case 'announce':
      return (await house.announcer?.announceTo({ ...session.from, port: question.port }, at)) ?? nothingAnnounced;
  }
}
