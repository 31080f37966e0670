import type { Line } from '../line.ts';
import type { Request } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { serveEcho } from './echo.ts';

/** What a line within a session can be for. */
export type Want = Exclude<Request['want'], 'session'>;
export type Service = (line: Line, request: Request, session: Session) => Promise<void>;

/** The counterpart's half of each measurement; the visitor's half stands beside it. */
export const services: Record<Want, Service> = { echo: serveEcho };
