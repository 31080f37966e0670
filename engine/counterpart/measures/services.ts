import type { House } from '../house.ts';
import type { Line } from '../line.ts';
import type { Request, Want } from '../messages.ts';
import type { Session } from '../sessions.ts';
import { serveCallBack } from './call-back.ts';
import { serveEcho } from './echo.ts';
import { serveDownload, serveUpload } from './flow.ts';
import { serveIdle } from './idle.ts';

/** The counterpart's half of each measurement; the visitor's half stands beside it. */
export function serve(
  line: Line,
  request: Extract<Request, { want: Want }>,
  session: Session,
  house: House,
): Promise<void> {
  switch (request.want) {
    case 'echo':
      return serveEcho(line);
    case 'idle':
      return serveIdle(line, request);
    case 'download':
      return serveDownload(line, request, house.clock);
    case 'upload':
      return serveUpload(line, house.clock);
    case 'callBack':
      return serveCallBack(line, request, session, house);
  }
}
