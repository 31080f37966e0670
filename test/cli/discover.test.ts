import { catalogues, translator } from '../../shared/locales/index.ts';
import { languages } from '../../shared/words.ts';
import { inProcess } from './in-process.ts';

// What it finds is shown in the lab: outside of it a search would leave this machine.

describe('discover refuses', () => {
  test.each([
    ['no time at all', ['--seconds', '0'], '1'],
    ['a search without an end', ['--seconds', '3600'], '60'],
    ['a port beyond the last', ['--port', '65536'], '65535'],
    ['an unknown format', ['--format', 'yaml'], 'text, json'],
  ])('%s, before anything is sent', async (_name, options, allowed) => {
    const { code, stdout, stderr } = await inProcess(['discover', ...options, '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(options[1]);
    expect(stderr).toContain(allowed);
  });
});

test.each(languages)('discover has its help, with examples and its own exit codes, in %s', async (language) => {
  const t = translator(language);
  const { code, stdout } = await inProcess(['discover', '--help', '--lang', language]);
  expect(code).toBe(0);
  for (const text of [t('help.discover'), t('help.examples'), 'portampel discover --seconds 10']) {
    expect(stdout.replace(/[ \n]+/g, ' ')).toContain(text);
  }
  expect(stdout.replace(/[ \n]+/g, ' ')).toContain(catalogues[language]['help.discover.exit-codes']);
});
