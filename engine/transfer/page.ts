import type { TransferFacts } from '../../shared/facts/transfer.ts';
import { printable } from '../../shared/printable.ts';
import type { Fetched } from './leg.ts';

const startsLikePage = /^(?:\ufeff|\s){0,64}(?:<!doctype\s+html|<html|<head)/i;
const pageExtension = /\.(?:x?html?|php\d?|aspx?|jsp|cgi)$/i;

/** What came instead of the file that was asked for: a page where no page was expected, or a filter's own. */
export function insteadOf(
  { web, page, path, announcedBytes, end }: Fetched,
  head: Buffer,
  receivedBytes: number,
): TransferFacts['instead'] {
  const body = page ?? head.toString('utf8');
  const contentType = web?.headers['content-type'];
  const found = { ...(contentType !== undefined && { contentType: printable(contentType, 200) }) };
  if (end === 'failed') return undefined;
  const isPage = startsLikePage.test(body.slice(0, 1024));
  const asked = web?.url.pathname ?? path ?? '';
  const wasFile = /\.[a-z0-9]{1,8}$/i.test(asked) && !pageExtension.test(asked);
  // Over FTP the server itself names the size: a page of that very size is the server's own file.
  const isServersOwn = web === undefined && announcedBytes === receivedBytes;
  return isPage && wasFile && !isServersOwn ? found : undefined;
}
