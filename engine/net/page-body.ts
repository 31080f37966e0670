import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { constants, createBrotliDecompress, createUnzip } from 'node:zlib';
import { maxBytes } from './conversation.ts';

/**
 * The beginning of a page, 64 KB at most of what came and of what it unpacks to, and no longer than it is waited for.
 * A page that breaks off, never ends or cannot be unpacked is as much of it as there is; what comes after is thrown away.
 */
export async function readPage(response: IncomingMessage, patienceMs: number): Promise<string> {
  const packed = await gather(response, patienceMs);
  const unpacker = unpackerFor(response.headers['content-encoding']);
  if (packed.length === 0 || !unpacker) return packed.toString('utf8');
  unpacker.end(packed);
  const page = await gather(unpacker, patienceMs);
  unpacker.destroy();
  return page.toString('utf8');
}

/** A few bytes may unpack to gigabytes, so it is unpacked piece by piece and left after the last one that is wanted. */
function unpackerFor(encoding: string | undefined): Transform | undefined {
  const kind = encoding?.trim().toLowerCase();
  if (kind === 'br') return createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  const isZipped = kind === 'gzip' || kind === 'x-gzip' || kind === 'deflate';
  return isZipped ? createUnzip({ finishFlush: constants.Z_SYNC_FLUSH }) : undefined;
}

function gather(source: IncomingMessage | Transform, patienceMs: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const finish = (): void => {
      clearTimeout(timer);
      source.off('data', onData);
      source.resume();
      resolve(Buffer.concat(chunks).subarray(0, maxBytes));
    };
    const onData = (chunk: Buffer): void => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes < maxBytes) return;
      source.pause();
      finish();
    };
    const timer = setTimeout(finish, patienceMs);
    source.on('data', onData);
    source.on('end', finish);
    source.on('error', finish);
    source.on('close', finish);
  });
}
