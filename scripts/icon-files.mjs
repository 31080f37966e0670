// The two icon containers, written here because the usual converters are downloaded programs or come with many packages.
import { inflateSync } from 'node:zlib';

/** Windows' older parts read small images as bitmaps only; the large ones would make the file several times as big. */
const bitmapUpTo = 48;
/** Apple's four-letter types of PNG images, by pixels. The same pixels stand for two sizes: 32 is also 16 at double density. */
const icnsTypes = {
  32: ['ic11'],
  64: ['ic12'],
  128: ['ic07'],
  256: ['ic13', 'ic08'],
  512: ['ic14', 'ic09'],
  1024: ['ic10'],
};

/** A Windows .ico from `{ size, png }` images. */
export function encodeIco(images) {
  const bodies = images.map(({ size, png }) => (size <= bitmapUpTo ? encodeBitmap(decodePng(png)) : png));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size }] of images.entries()) {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(bodies[index].length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += bodies[index].length;
  }
  return Buffer.concat([header, ...bodies]);
}

/** A macOS .icns from `{ size, png }` images. */
export function encodeIcns(images) {
  const parts = images.flatMap(({ size, png }) => icnsTypes[size].map((type) => chunk(type, png)));
  return chunk('icns', Buffer.concat(parts));
}

function chunk(type, body) {
  const header = Buffer.alloc(8);
  header.write(type, 'latin1');
  header.writeUInt32BE(8 + body.length, 4);
  return Buffer.concat([header, body]);
}

/** BITMAPINFOHEADER, the pixels from the bottom row up, and the one-bit mask, empty because alpha says it all. */
function encodeBitmap({ size, pixels }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  // Pixels and mask count as one picture of double height.
  header.writeInt32LE(2 * size, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const rows = [];
  for (let y = size - 1; y >= 0; y--) {
    for (let at = 4 * size * y; at < 4 * size * (y + 1); at += 4) {
      rows.push(pixels[at + 2], pixels[at + 1], pixels[at], pixels[at + 3]);
    }
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, Buffer.from(rows), mask]);
}

/** The RGBA pixels of a square PNG with 8 bits per channel, not interlaced, as rsvg-convert writes it. */
function decodePng(png) {
  let size = 0;
  const data = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
    if (type === 'IDAT') data.push(body);
    if (type !== 'IHDR') continue;
    size = body.readUInt32BE(0);
    if (body.readUInt32BE(8) !== 0x08060000) throw new Error('only 8-bit RGBA without interlacing is expected here');
  }
  return { size, pixels: unfilter(inflateSync(Buffer.concat(data)), 4 * size) };
}

/** Undoes the filters of PNG (RFC 2083, section 6): each row was written as differences to its neighbours. */
function unfilter(raw, stride) {
  const height = raw.length / (stride + 1);
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= 4 ? pixels[y * stride + x - 4] : 0;
      const up = y > 0 ? pixels[(y - 1) * stride + x] : 0;
      const corner = x >= 4 && y > 0 ? pixels[(y - 1) * stride + x - 4] : 0;
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      pixels[y * stride + x] = raw[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return pixels;
}

function paeth(left, up, corner) {
  const estimate = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(estimate - each));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}
