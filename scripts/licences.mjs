// The licences of what is inside our bundles: out/app/LICENSES.txt. The bundler itself says which packages those are,
// because only it knows what was taken and what was shaken off; a list kept by hand, or all that is installed, would be
// wrong in either direction.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const notes = join(root, 'out', 'licences');
const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** A plugin for one build: notes the folders of the packages in its bundle, for `writeLicences` to read. */
export function noteBundledPackages(target) {
  return {
    name: 'portampel:licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? rendered(each) : []));
      // Style sheets leave no code in a chunk, only the graph knows of them.
      const styles = [...this.getModuleIds()].filter((id) => /\.css(\?|$)/.test(id));
      const folders = [...modules, ...styles].map(packageFolder).filter((folder) => folder !== undefined);
      mkdirSync(notes, { recursive: true });
      writeFileSync(join(notes, `${target}.json`), JSON.stringify([...new Set(folders)].sort()));
    },
  };
}

/** Writes the licences of all that the builds have noted; only what the last build of each target took counts. */
export function writeLicences() {
  const folders = readdirSync(notes).flatMap((file) => JSON.parse(readFileSync(join(notes, file), 'utf8')));
  const packages = new Map();
  for (const folder of folders) {
    const found = describe(join(root, folder));
    packages.set(`${found.name} ${found.version}`, found);
  }
  const sections = [...packages.values()]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .flatMap((found) => [found, ...(inside[found.name] ?? [])])
    .map(section);
  mkdirSync(join(root, 'out', 'app'), { recursive: true });
  writeFileSync(
    join(root, 'out', 'app', 'LICENSES.txt'),
    `${[introduction, ...sections].join(`\n\n${'='.repeat(80)}\n\n`)}\n`,
  );
}

const introduction = `PortAmpel contains the software listed here, under the licences of its authors.
Electron and Chromium, in which it runs, bring theirs: LICENSE.electron.txt and LICENSES.chromium.html.`;

function rendered(chunk) {
  return Object.entries(chunk.modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id);
}

/** Where a module belongs to a package: that package's folder, from the repository's root. */
function packageFolder(id) {
  return /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0];
}

/** Who holds the rights in packages that name the MIT licence and forgot both its file and their author. */
const holders = { 'quickjs-wasi': 'the authors of quickjs-wasi (https://github.com/vercel-labs/quickjs-wasi)' };

/** Packages that bring a licence and forgot to name it. */
const names = { 'png-js': 'MIT' };

/** What packages carry in binary form, under licences that they do not repeat. */
const inside = {
  // What its files are written with.
  pdfkit: [
    {
      name: 'DejaVu Sans, in the PDF files',
      license: 'Bitstream Vera, and Arev',
      text: readFileSync(join(root, 'node_modules', 'dejavu-fonts-ttf', 'LICENSE'), 'utf8').trim(),
    },
  ],
  'quickjs-wasi': [
    {
      // The holders as in https://github.com/quickjs-ng/quickjs/blob/master/LICENSE.
      name: 'QuickJS-NG, in quickjs.wasm of quickjs-wasi',
      license: 'MIT',
      text: mitText(
        [
          '2017-2026 Fabrice Bellard',
          '2017-2024 Charlie Gordon',
          '2023-2026 Ben Noordhuis',
          '2023-2026 Saúl Ibarra Corretgé',
        ].join('\nCopyright (c) '),
      ),
    },
    {
      name: 'Tables from the Unicode Character Database, in quickjs.wasm of quickjs-wasi',
      license: 'Unicode-3.0',
      // As in https://www.unicode.org/license.txt.
      text: readFileSync(join(root, 'build', 'licences', 'unicode-3.0.txt'), 'utf8').trim(),
    },
    {
      // Of the licences of wasi-libc the one that it shares with musl, from which it comes.
      name: 'musl and wasi-libc, in quickjs.wasm of quickjs-wasi',
      license: 'MIT',
      text: mitText(
        '2005-2020 Rich Felker, et al., and the authors of wasi-libc (https://github.com/WebAssembly/wasi-libc)',
      ),
    },
  ],
};

function describe(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, author } = manifest;
  // Older packages write it as a list (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#license).
  const license = manifest.license ?? manifest.licenses?.map(({ type }) => type).join(' OR ') ?? names[name];
  const holder = author?.name ?? author ?? holders[name];
  const text = licenceText(folder) ?? (license === 'MIT' && holder ? mitText(holder) : undefined);
  if (typeof license !== 'string' || text === undefined) {
    throw new Error(`${name} ${version} does not say under which licence it is, or brings no licence text.`);
  }
  return { name, version, license, text };
}

function licenceText(folder) {
  const found = readdirSync(folder).filter((file) => licenceFile.test(file));
  if (found.length === 0) return undefined;
  return found
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

/** For a package that names the MIT licence and its author, and forgot the file. */
function mitText(author) {
  return `Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

function section({ name, version, license, text }) {
  return `${[name, version].filter(Boolean).join(' ')}\n${license}\n\n${text}`;
}
