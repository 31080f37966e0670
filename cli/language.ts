import { type Language, languages } from '../shared/words.ts';

/** The language that a word such as `fr_CH.UTF-8` or `it` names, if it is one of ours. */
export function parseLanguage(text: string): Language | undefined {
  const code = text.slice(0, 2).toLowerCase();
  return /^[a-z]{2}([_.@-]|$)/i.test(text) ? languages.find((language) => language === code) : undefined;
}

/**
 * The language for everything that is printed, before the options are parsed, since their own errors need it: `--lang`,
 * else the first of the POSIX variables that is set (on Windows the system's language), else German.
 */
export function chooseLanguage(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  systemLocale: string | undefined,
): Language {
  const fromOption = langOption(args);
  if (fromOption !== undefined) return parseLanguage(fromOption) ?? 'de';
  const fromEnvironment = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return parseLanguage(fromEnvironment ?? systemLocale ?? '') ?? 'de';
}

function langOption(args: readonly string[]): string | undefined {
  const index = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const found = args[index];
  return found?.startsWith('--lang=') ? found.slice('--lang='.length) : args[index + 1 || args.length];
}
