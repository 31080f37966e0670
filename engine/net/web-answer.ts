import type { IncomingHttpHeaders } from 'node:http';

/** One HTTP response, as far as it was read. */
export interface WebAnswer {
  status: number;
  /** Names in lower case, as Node gives them. */
  headers: IncomingHttpHeaders;
  /** The beginning of the page; more than its first 64 KB is not looked at. */
  body: string;
}
