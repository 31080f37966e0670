import type { VisitExtra, VisitWay } from '../../../shared/station.ts';
import type { House } from '../house.ts';
import type { Line } from '../line.ts';
import type { Endpoint, Request, Want } from '../messages.ts';
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
      return serveUpload(line, request, house.clock);
    case 'callBack':
      return serveCallBack(line, request, session, house);
  }
}

/** What a line measures, for the log: the way that it came, or the one that it has this end call. */
export function workOf(request: Extract<Request, { want: Want }>, at: Endpoint): (VisitWay | VisitExtra)[] {
  const came: VisitWay = { direction: 'in', transport: 'tcp', port: at.port };
  switch (request.want) {
    case 'echo':
      return [came];
    case 'idle':
      return [came, 'idle'];
    case 'download':
    case 'upload':
      return [came, 'throughput'];
    case 'callBack':
      return [{ direction: 'out', transport: request.transport, port: request.port }];
  }
}
