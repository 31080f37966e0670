import { createHash } from 'node:crypto';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Mark } from '../../shared/marks.ts';
import type { Language } from '../../shared/words.ts';
import { lightPaths } from './light-paths.ts';
import { html, Markup } from './markup.ts';
import { style } from './style.ts';

interface FramedFile {
  language: Language;
  title: string;
  /** Rules of this kind of file alone, after the common ones. */
  ownStyle?: string;
  /** Who wrote it, where somebody may have to write it again. */
  writer?: Markup;
}

/** A whole HTML file that loads nothing and runs nothing, whatever its body holds. */
export function framed(
  { language, title, ownStyle = '', writer }: FramedFile,
  body: readonly (Markup | undefined)[],
): string {
  const rules = style + ownStyle;
  const hash = createHash('sha256').update(rules).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${writer}
<title>PortAmpel · ${title}</title>
<style>${new Markup(rules)}</style>
</head>
<body>
${body}
</body>
</html>
`.text;
}

/** Radio buttons, which the style sheet alone can act upon: a file that was sent should need no script to be read. */
export function languageSwitch(languages: readonly [Language, ...Language[]], t: Translate): Markup | undefined {
  if (languages.length === 1) return undefined;
  const choices = languages.map((language, index) => {
    const isChecked = index === 0 ? new Markup(' checked') : undefined;
    return html`<label lang="${language}"><input type="radio" name="language" value="${language}"${isChecked}>${t(`language.${language}`)}</label>`;
  });
  return html`<nav aria-label="${t('handover.language')}"><fieldset class="languages"><legend>${t('handover.language')}</legend>${choices}</fieldset></nav>`;
}

/** A shape for each light, so that nobody has to tell colours apart. */
export function mark(of: Mark): Markup {
  return html`<svg class="shape ${of}" viewBox="0 0 16 16" aria-hidden="true"><path d="${lightPaths[of]}"/></svg>`;
}
