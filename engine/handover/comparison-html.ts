import type {
  ComparisonOutline,
  OutlineCauseChange,
  OutlineChange,
  OutlineDifference,
  OutlineFound,
  OutlineSide,
} from '../../shared/comparison/comparison-outline.ts';
import { labelled } from '../../shared/labelled.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import type { Language } from '../../shared/words.ts';
import { framed, languageSwitch, mark } from './frame.ts';
import { html, type Markup } from './markup.ts';

/** A comparison in one language, with the words around it. */
export interface ComparisonPage {
  outline: ComparisonOutline;
  t: Translate;
}

/** One file that any browser shows, as the report's own. */
export function comparisonHtml(pages: readonly [ComparisonPage, ...ComparisonPage[]]): string {
  const [first, ...others] = pages;
  const { language, title, a, b } = first.outline;
  const languages: [Language, ...Language[]] = [language, ...others.map(({ outline }) => outline.language)];
  const about = `${title} · ${a.about} | ${b.about}`;
  return framed({ language, title: about }, [languageSwitch(languages, first.t), ...pages.map(article)]);
}

function article({ outline, t }: ComparisonPage): Markup {
  const { language, title, sentence, a, b, notes, rows, sameCount, causes, likely, others, untold } = outline;
  return html`<main class="report" lang="${language}">
<header><p class="program">PortAmpel</p><h1>${title}</h1></header>
<section class="verdict comparison">
<p class="sentence"><strong>${sentence}</strong></p>
<dl class="sides">${[a, b].map(sideOf)}</dl>
${notes.map((text) => html`<p class="mark">${text}</p>`)}
</section>
<section><h2>${t('compare.rows')}</h2>${rows.length === 0 ? undefined : changesTable(rows, t)}
${sameCount === undefined ? undefined : html`<p>${sameCount}</p>`}</section>
${causes.length === 0 ? undefined : html`<section><h2>${t('compare.causes')}</h2>${causes.map((cause) => causeOf(cause, t))}</section>`}
${likely === undefined ? undefined : html`<section><h2>${t('compare.likely')}</h2>${likely.length === 0 ? html`<p>${t('compare.likely.none')}</p>` : differencesTable(likely, t)}</section>`}
${others.length === 0 ? undefined : html`<section><h2>${t('compare.others')}</h2>${differencesTable(others, t)}</section>`}
${untold === undefined ? undefined : html`<section><h2>${t('compare.untold')}</h2><p>${untold}</p></section>`}
</main>`;
}

function sideOf({ letter, file, about, light, lightWord }: OutlineSide): Markup {
  const named = file === '' ? undefined : html`<br>${file}`;
  return html`<dt>${letter}</dt><dd>${mark(light)} ${lightWord} · ${about}${named}</dd>`;
}

function changesTable(rows: readonly OutlineChange[], t: Translate): Markup {
  const lines = rows.map(
    ({ port, name, changeWord, a, b }) =>
      html`<tr><td>${changeWord}</td><td><span class="mono">${port}</span> ${name}</td><td>${found(a, t)}</td><td>${found(b, t)}</td></tr>`,
  );
  const heads = [t('compare.change'), t('handover.row'), 'A', 'B'];
  return table(heads, lines, 'changes');
}

function found(side: OutlineFound | undefined, t: Translate): Markup | string {
  return side === undefined
    ? '–'
    : html`${mark(side.light)} <span class="hidden">${labelled(side.lightWord, '', t)}</span>${side.found}`;
}

function causeOf({ light, changeWord, cause, action, owner, rows }: OutlineCauseChange, t: Translate): Markup {
  const todo = action === '' ? undefined : html`<dt>${t('finding.advice')}</dt><dd>${action}</dd>`;
  return html`<article class="cause ${light}"><h3>${mark(light)} ${labelled(changeWord, cause, t)}</h3>
<dl>${todo}<dt>${t('finding.owner')}</dt><dd>${owner}</dd><dt>${t('finding.rows')}</dt><dd>${rows}</dd></dl></article>`;
}

function differencesTable(differences: readonly OutlineDifference[], t: Translate): Markup {
  const hasRows = differences.some(({ rows }) => rows !== '');
  const lines = differences.map(
    ({ label, a, b, rows }) =>
      html`<tr><th scope="row">${label}</th><td>${a}</td><td>${b}</td>${hasRows ? html`<td>${rows}</td>` : undefined}</tr>`,
  );
  return table([t('compare.difference'), 'A', 'B', ...(hasRows ? [t('compare.explains')] : [])], lines);
}

function table(heads: readonly string[], lines: readonly Markup[], kind = 'differences'): Markup {
  return html`<table class="${kind}"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${lines}</tbody></table>`;
}
