import { toolVersion } from '../../shared/version.ts';
import type { House } from './house.ts';
import type { SessionGreeting } from './messages.ts';
import type { Session } from './sessions.ts';

/** Of a program's or an interface's name, as JSON: 64 ports and 16 networks have to fit into one message. */
const maxHolderBytes = 80;
const maxInterfaceBytes = 60;

/** What a visit begins with. The program's own words fit; the names that the system gives are shortened so that they do. */
export function greetingOf(
  session: Session,
  house: Pick<House, 'listening' | 'announcer' | 'endsAtMs' | 'clock'>,
): SessionGreeting {
  const { listening, announcer, endsAtMs, clock } = house;
  const announces = announcer?.facts;
  return {
    session: session.id,
    version: toolVersion,
    listening: listening.map((each) => withShortHolder(each)),
    endsInMs: Math.max(0, endsAtMs - clock.monotonicMs()),
    ...(announces && {
      announces: {
        ...withShortHolder(announces),
        from: announces.from.map((from) => ({ ...from, name: shortened(from.name, maxInterfaceBytes) })),
      },
    }),
  };
}

function withShortHolder<T extends { holder?: string | undefined }>(each: T): T {
  return each.holder === undefined ? each : { ...each, holder: shortened(each.holder, maxHolderBytes) };
}

/** Counted as it is sent: in UTF-8, with JSON's escapes. */
function shortened(text: string, maxBytes: number): string {
  if (bytesOf(text) <= maxBytes) return text;
  let kept = '';
  for (const character of text) {
    if (bytesOf(`${kept}${character}…`) > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
}

function bytesOf(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2;
}
