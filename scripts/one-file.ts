import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Puts all chunks of a build into its entry file, each as a packed text that is compiled when it is first imported: one file to
 * carry about, of which a command parses only what it needs. V8 parses a script whole before it runs its first line,
 * which for two megabytes takes longer than Node's own start.
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      if (!entry) throw new Error('no entry among the chunks');
      const others = chunks.filter((chunk) => chunk !== entry);
      const texts = others.map(({ fileName, code }) => `${JSON.stringify(fileName)}:${literal(code)}`);
      const [first = '', ...rest] = entry.code.split('\n');
      const hasBanner = first.startsWith('#!');
      const code = hasBanner ? rest.join('\n') : entry.code;
      entry.code = `${hasBanner ? `${first}\n` : ''}${loader(entry.fileName, texts)}\n${code}`;
      for (const { fileName } of others) Reflect.deleteProperty(bundle, fileName);
    },
  };
}

/** Packed: every start scans the whole file, and what a command needs is unpacked in less time than all of it is scanned. */
function literal(text: string): string {
  const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  return `'${packed.toString('base64')}'`;
}

/** Takes the place of `require` for the chunks, the entry among them; all else goes to Node's own. */
function loader(entryName: string, texts: readonly string[]): string {
  return `require = (() => {
  const ownRequire = require;
  const texts = {${texts.join(',')}};
  const unpacked = (text) => ownRequire('node:zlib').brotliDecompressSync(Buffer.from(text, 'base64')).toString();
  const loaded = { ${JSON.stringify(entryName)}: module };
  return Object.assign((name) => {
    const chunk = name.replace(/^\\.\\//, '');
    if (Object.hasOwn(loaded, chunk)) return loaded[chunk].exports;
    if (!Object.hasOwn(texts, chunk)) return ownRequire(name);
    const part = (loaded[chunk] = { exports: {} });
    const filename = __filename + '#' + chunk;
    ownRequire('node:vm')
      .compileFunction(unpacked(texts[chunk]), ['exports', 'require', 'module', '__filename', '__dirname'], { filename })
      .call(part.exports, part.exports, require, part, __filename, __dirname);
    return part.exports;
  }, ownRequire);
})();`;
}
