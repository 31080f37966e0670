// `npm run icons`: draws every icon file from assets/icon/*.svg. The results are committed, so this runs only where a
// drawing changes; it needs rsvg-convert (Debian: librsvg2-bin, macOS: brew install librsvg).
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeIcns, encodeIco } from './icon-files.mjs';
import { root } from './set-up.mjs';

/** Up to this size the simplified drawing is used: three lamps need their pixels. */
const smallUpTo = 48;
const windowsSizes = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const macSizes = [32, 64, 128, 256, 512, 1024];

mkdirSync(join(root, 'build', 'icons'), { recursive: true });
for (const name of ['icon', 'document']) {
  write(`build/${name}.ico`, encodeIco(windowsSizes.map((size) => draw(name, size))));
  write(`build/${name}.icns`, encodeIcns(macSizes.map((size) => draw(name, size))));
}
for (const size of linuxSizes) write(`build/icons/${size}x${size}.png`, draw('icon', size).png);
// What the running app shows: the icon of its windows on Linux, and the picture in "About".
copyFileSync(join(root, 'build', 'icons', '256x256.png'), join(root, 'assets', 'icon', 'icon-256.png'));

function draw(name, size) {
  const drawing = join(root, 'assets', 'icon', `${name}${size <= smallUpTo ? '-small' : ''}.svg`);
  const { stdout, stderr, error, status } = spawnSync('rsvg-convert', ['-w', size, '-h', size, drawing].map(String), {
    maxBuffer: 1 << 26,
  });
  if (error) throw new Error('rsvg-convert is missing (Debian: librsvg2-bin, macOS: brew install librsvg)');
  if (status !== 0) throw new Error(`rsvg-convert cannot draw ${drawing}: ${stderr}`);
  return { size, png: stdout };
}

function write(file, content) {
  writeFileSync(join(root, file), content);
  console.log(`${file}  ${content.length} bytes`);
}
