import type { TransferFacts } from '../../shared/facts/transfer.ts';
import { printable } from '../../shared/printable.ts';
import { recogniseBlockPage } from '../net/block-page.ts';
import type { Fetched } from './leg.ts';

const startsLikePage = /^(?:\ufeff|\s){0,64}(?:<!doctype\s+html|<html|<head)/i;
const pageExtension = /\.(?:x?html?|php\d?|aspx?|jsp|cgi)$/i;

/** What came instead of the file that was asked for: a page where no page was expected, or a filter's own. */
export function insteadOf(
  { web, page, path, announcedBytes, end }: Fetched,
  head: Buffer,
  receivedBytes: number,
): TransferFacts['instead'] {
  // Without an answer over HTTP there are pages only in place of the file's bytes.
  if (end === 'failed' && !web) return undefined;
  const body = page ?? head.toString('utf8');
  const isPage = startsLikePage.test(body.slice(0, 1024));
  // Words in the middle of a file say nothing, and a scanner may sign what it lets through.
  const isFile = end !== 'failed' && !isPage;
  if (isFile) return undefined;
  const filter = recogniseBlockPage({ status: web?.status ?? 200, headers: web?.headers ?? {}, body }, web?.url);
  const asked = web?.url.pathname ?? path ?? '';
  const wasFile = /\.[a-z0-9]{1,8}$/i.test(asked) && !pageExtension.test(asked);
  // Over FTP the server itself names the size: a page of that very size is the server's own file.
  const isServersOwn = web === undefined && announcedBytes === receivedBytes;
  const isInstead = end === 'failed' ? filter !== undefined : wasFile ? !isServersOwn : filter?.product !== undefined;
  if (!isInstead) return undefined;
  const contentType = web?.headers['content-type'];
  return {
    ...(contentType !== undefined && { contentType: printable(contentType, 200) }),
    ...(filter?.product !== undefined && { product: filter.product }),
  };
}
