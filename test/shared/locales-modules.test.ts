import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogues } from '../../shared/locales/index.ts';
import { languages } from '../../shared/words.ts';

type Modules = [file: string, texts: Record<string, string>][];

const locales = join(import.meta.dirname, '..', '..', 'shared', 'locales');

/** These put the texts of others together. */
const gathering = ['index.ts', 'domain.ts'];

async function modulesOf(language: string): Promise<Modules> {
  const folder = join(locales, language);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const modules = files.map(async (file) => {
    const exported = (await import(pathToFileURL(join(folder, file)).href)) as Record<string, Modules[0][1]>;
    return Object.values(exported).map((texts): Modules[0] => [file, texts]);
  });
  return (await Promise.all(modules)).flat();
}

// The catalogue is a spread of its modules: of two texts with one key the later one would win without a word.
describe.each(languages)('the modules of the texts in %s', (language) => {
  it('have each key once', async () => {
    const filesOf = new Map<string, string[]>();
    for (const [file, texts] of (await modulesOf(language)).filter(([each]) => !gathering.includes(each))) {
      for (const key of Object.keys(texts)) filesOf.set(key, [...(filesOf.get(key) ?? []), file]);
    }
    expect(filesOf.size).toBeGreaterThan(1000);
    expect([...filesOf].filter(([, files]) => files.length > 1)).toEqual([]);
  });

  it('all reach the reader', async () => {
    const catalogue: Record<string, string> = catalogues[language];
    const unread = (await modulesOf(language)).flatMap(([file, texts]) =>
      Object.keys(texts)
        .filter((key) => catalogue[key] !== texts[key])
        .map((key) => `${file}: ${key}`),
    );
    expect(unread).toEqual([]);
  });
});
