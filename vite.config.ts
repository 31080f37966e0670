import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { oneFile } from './scripts/one-file.ts';
import { languages } from './shared/words.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };
const define = { __PORTAMPEL_VERSION__: JSON.stringify(version) };

/** Built for one system and one runtime: loaded where they are installed, done without where they are not. */
const natives = ['net-ping', 'cpu-features', /\.node$/];

/** The one bundle that others carry in themselves, so it is built first. */
const pacWorker = { folder: 'out/worker', file: 'pac-worker.cjs' };

/** Puts the interpreter of proxy scripts into the bundle, packed, and the thread that it runs in, where `engine/proxy/embedded.ts` reads both from their files. */
function embedPac(): Plugin {
  return {
    name: 'embed-pac',
    load: {
      // Asked by the bundler itself: a handler without a filter is called for every module.
      filter: { id: /\/engine\/proxy\/embedded\.ts$/ },
      handler() {
        const thread = readFileSync(new URL(join(pacWorker.folder, pacWorker.file), import.meta.url));
        const wasm = readFileSync(new URL('node_modules/quickjs-wasi/quickjs.wasm', import.meta.url));
        return [
          `import { brotliDecompressSync } from 'node:zlib';`,
          `const unpack = (packed) => brotliDecompressSync(Buffer.from(packed, 'base64'));`,
          `export const quickJsWasm = () => new Uint8Array(unpack('${pack(wasm)}'));`,
          `export const pacWorker = () => ({ code: unpack('${pack(thread)}').toString(), eval: true });`,
        ].join('\n');
      },
    },
  };
}

/** Puts the fonts of PDF files into the bundle, packed, where `engine/handover/fonts.ts` reads them from their package. */
function embedFonts(): Plugin {
  const font = (file: string): string => {
    const bytes = readFileSync(new URL(`node_modules/dejavu-fonts-ttf/ttf/${file}`, import.meta.url));
    return `brotliDecompressSync(Buffer.from('${pack(bytes)}', 'base64'))`;
  };
  return {
    name: 'embed-fonts',
    load: {
      filter: { id: /\/engine\/handover\/fonts\.ts$/ },
      handler() {
        return [
          `import { brotliDecompressSync } from 'node:zlib';`,
          `export const pdfFonts = () => ({`,
          `  regular: ${font('DejaVuSans.ttf')},`,
          `  bold: ${font('DejaVuSans-Bold.ttf')},`,
          `});`,
        ].join('\n');
      },
    },
  };
}

/**
 * React Aria brings its own words in more than thirty languages; the app has four. What is left out falls back to English
 * there, and is never asked for: `renderer/components/locale.tsx` names the language.
 */
function ownLanguagesOnly(): Plugin {
  const own = languages.join('|');
  return {
    name: 'own-languages-only',
    load: {
      filter: { id: new RegExp(`/react-(aria|stately|aria-components)/.*/intl/.*/(?!${own})[a-z]{2}-[A-Z]{2}\\.mjs$`) },
      handler: () => 'export default {};',
    },
  };
}

/** One step below the best: that one is sixteen times as slow and saves a tenth. */
function pack(bytes: Uint8Array): string {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).toString('base64');
}

/** One CommonJS file for Node that needs nothing beside it but what is `external`. */
function nodeBundle(
  entry: string,
  outDir: string,
  fileName: string,
  extra: { banner?: string; external?: (string | RegExp)[]; inParts?: boolean },
) {
  const { banner, external = [], inParts = false } = extra;
  return {
    define,
    plugins: [embedPac(), embedFonts(), ...(inParts ? [oneFile()] : [])],
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      rolldownOptions: {
        external: [...external, ...natives],
        output: {
          format: 'cjs',
          entryFileNames: fileName,
          chunkFileNames: '[name]-[hash].cjs',
          codeSplitting: inParts,
          ...(banner && { banner }),
        },
      },
    },
  } satisfies UserConfig;
}

/** What `scripts/build.mjs` builds, by mode. */
const targets: Record<string, UserConfig> = {
  worker: nodeBundle('engine/proxy/pac-worker.mjs', pacWorker.folder, pacWorker.file, {}),
  cli: nodeBundle('cli/main.ts', 'out/cli', 'portampel.cjs', { banner: '#!/usr/bin/env node', inParts: true }),
  main: nodeBundle('electron/main.ts', 'out/app', 'main.cjs', { external: ['electron'] }),
  // A sandboxed preload script may load nothing but Electron's own modules.
  preload: nodeBundle('electron/preload.ts', 'out/app', 'preload.cjs', { external: ['electron'] }),
  renderer: {
    define,
    plugins: [ownLanguagesOnly()],
    root: 'renderer',
    build: {
      outDir: '../out/app/renderer',
      emptyOutDir: true,
      target: 'chrome130',
      minify: true,
      // The content security policy allows files only.
      assetsInlineLimit: 0,
      // It comes from the disk, whole; its size has a budget of its own (npm run bench -- app).
      chunkSizeWarningLimit: 2000,
      modulePreload: false,
      // React's libraries mark their files for server components, which there are none of here.
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
};

export default defineConfig(({ mode }) => targets[mode] ?? {});
