/** The oldest go first; a firm's network has some hundreds of names. */
const maxNames = 50_000;
/** All of them are read whenever one is looked up or added. */
const maxBytes = 64 * 1024 * 1024;

/** The latest of them, no more than are kept at once. */
export function latestNames(names: ReadonlyMap<string, string>): Map<string, string> {
  const latest: [string, string][] = [];
  let bytes = 0;
  for (const entry of [...names].slice(-maxNames).reverse()) {
    bytes += bytesOf(entry);
    if (bytes > maxBytes) break;
    latest.push(entry);
  }
  return new Map(latest.reverse());
}

/**
 * Split so that no part takes more bytes as JSON than that.
 * @throws {Error} `EFBIG` where a single name does: before any part is given out
 */
export function partsOf(names: ReadonlyMap<string, string>, maxPartBytes: number): Map<string, string>[] {
  const parts: Map<string, string>[] = [];
  let room = 0;
  for (const entry of names) {
    const bytes = bytesOf(entry);
    if (bytes > maxPartBytes) throw Object.assign(new Error('a name larger than a file'), { code: 'EFBIG' });
    if (bytes > room) {
      parts.push(new Map());
      room = maxPartBytes;
    }
    parts.at(-1)?.set(...entry);
    room -= bytes;
  }
  return parts;
}

/** As JSON, with the signs between. */
function bytesOf([pseudonym, name]: readonly [string, string]): number {
  return Buffer.byteLength(JSON.stringify(pseudonym)) + Buffer.byteLength(JSON.stringify(name)) + 2;
}
