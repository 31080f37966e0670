import { settledSockets } from '../../net/settled-sockets.ts';
import { greetingOf } from '../greeting.ts';
import type { House } from '../house.ts';
import { type Announced, type ArrivedAnswer, maxIdleMs, type Question, questionSchema } from '../messages.ts';
import type { Guest } from '../reception.ts';
import type { Session } from '../sessions.ts';
import type { Parting } from '../visit-book.ts';

/** How long a visitor may be without a question: the longest measurement, which asks none, and a coffee. */
export const longestSilenceMs = maxIdleMs + 15 * 60_000;

const nothingAnnounced: Announced = { sent: [], refused: [], queries: { direct: 0, broadcast: 0 } };

/** Answers a visitor's questions until it leaves. */
export async function serveSession({ line, from, at, onSeated }: Guest, house: House): Promise<void> {
  const session = house.sessions.open(from, { cameTo: at.address });
  if (!session) return;
  house.visits.begin(session);
  let parting: Parting = 'lost';
  try {
    session.join(line.socket, at.port);
    onSeated();
    await line.send(greetingOf(session, house));
    for (;;) {
      const question = await line.receive(questionSchema, longestSilenceMs);
      if (question.ask === 'bye') {
        parting = 'done';
        return;
      }
      house.visits.use(session);
      if (question.ask === 'announce') house.visits.note(session, 'search');
      await line.send(await answerTo(question, session, house));
    }
  } finally {
    house.sessions.end(session);
    house.tls.forget(session.id);
    house.visits.end(session, parting === 'lost' && house.signal.aborted ? 'ended' : parting);
  }
}

async function answerTo(question: Exclude<Question, { ask: 'bye' }>, session: Session, house: House): Promise<object> {
  switch (question.ask) {
    case 'arrived':
      await settledSockets();
      return whatArrived(question, session, house);
    case 'datagrams':
      return { train: session.train(question.train) };
    case 'tls':
      return house.tls.expect(session.id);
    case 'announce':
      return (await house.announcer?.announceTo(session, question.port)) ?? nothingAnnounced;
  }
}

/** A connection is accepted later than the visitor has dialled, and the question takes another time on its way. */
const slackMs = 1000;

function whatArrived(
  { nonce, dialled }: Extract<Question, { ask: 'arrived' }>,
  session: Session,
  { answered, doorstep, clock }: House,
): ArrivedAnswer {
  const arrived = answered.has(nonce);
  if (arrived || !dialled) return { arrived };
  const sinceMs = clock.monotonicMs() - dialled.agoMs - slackMs;
  const unheard = doorstep.since(dialled.port, sinceMs, session.from.address);
  const isRefusing = session.hasRefused(dialled.port, sinceMs);
  return { arrived, ...(unheard && { unheard }), ...(isRefusing && { refused: true }) };
}
