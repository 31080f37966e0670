import { labelled } from '../../shared/labelled.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import {
  hasOwnPart,
  type Outline,
  type OutlineCause,
  type OutlineGroup,
  type OutlineRow,
} from '../../shared/outline.ts';
import type { Fact } from '../../shared/row-explanation.ts';
import { isCalledIn } from '../../shared/row-texts.ts';
import type { Section } from '../../shared/section.ts';
import type { Language } from '../../shared/words.ts';
import { embed } from './embedded-report.ts';
import { framed, languageSwitch, mark } from './frame.ts';
import { html, Markup } from './markup.ts';
import type { Page } from './page.ts';
import { type PageWriter, writerMark } from './page-writer.ts';

/**
 * One file that any browser shows, with no network and no script: the first page's language is shown, the others can be
 * chosen. The report itself is in it, so that the program opens the file again.
 * @param source the document that the pages were made of, digest and all
 * @param writer whose time zone the pages were made in
 */
export function reportHtml(source: object, pages: readonly [Page, ...Page[]], writer: PageWriter): string {
  const [first, ...others] = pages;
  const { language, title, when } = first.outline;
  const languages: [Language, ...Language[]] = [language, ...others.map(({ outline }) => outline.language)];
  return framed({ language, title: `${title} · ${when}`, writer: writerMark(writer) }, [
    languageSwitch(languages, first.t),
    ...pages.map((page) => article(page, writer)),
    new Markup(embed(source)),
  ]);
}

function article({ outline, t }: Page, { timeZone }: PageWriter): Markup {
  const { language, title, profile, when, light, lightWord, sentence, counts, marks, phoneCode } = outline;
  return html`<main class="report" lang="${language}">
<header>
<p class="program">PortAmpel</p>
<h1>${title}</h1>
<p class="when">${profile === undefined ? '' : `${profile} · `}${when} (${timeZone})</p>
</header>
<section class="verdict ${light}">
<p class="light">${mark(light)} ${lightWord}</p>
<p class="sentence">${sentence}</p>
<p class="counts">${counts}</p>
${marks.map((text) => html`<p class="mark">${text}</p>`)}
${phoneCode === undefined ? undefined : html`<p class="code">${labelled(t('code.title'), '', t)}<strong>${phoneCode}</strong></p>`}
</section>
${causesOf(outline, t)}
<section><h2>${t('handover.rows')}</h2>${outline.groups.map((group) => groupTable(group, language, t))}</section>
${evidenceOf(outline, t)}
${listed(t('check.notes'), outline.notes)}
${outline.changes.length === 0 ? undefined : html`<section><h2>${t('handover.changes')}</h2>${entriesOf(outline.changes)}</section>`}
<section class="about">${outline.about.map(sectionOf)}</section>
</main>`;
}

function causesOf({ causes }: Outline, t: Translate): Markup | undefined {
  if (causes.length === 0) return undefined;
  return html`<section><h2>${t('finding.title')}</h2>${causes.map((cause) => causeOf(cause, t))}</section>`;
}

function causeOf(cause: OutlineCause, t: Translate): Markup {
  const { light, lightWord, action, steps, owner, confidence, rows } = cause;
  const lines: [label: string, texts: readonly string[]][] = [
    [t('finding.owner'), [owner]],
    [cause.label, [`${cause.cause} (${confidence})`]],
    [t('finding.rows'), [rows.join(', ')]],
    [t('finding.evidence'), cause.evidence],
    [t('finding.against'), cause.against],
    [t('finding.effects'), cause.effects],
    [t('finding.confirm'), [cause.confirm]],
  ];
  const shown = lines.filter(([, texts]) => texts.some((text) => text !== ''));
  return html`<article class="cause ${light}">
<h3>${mark(light)} <span class="hidden">${labelled(lightWord, '', t)}</span>${action}</h3>
${steps.length === 0 ? undefined : html`<ol start="2">${steps.map((step) => html`<li>${step}</li>`)}</ol>`}
<dl>${shown.map(([label, texts]) => html`<dt>${label}</dt>${texts.map((text) => html`<dd>${text}</dd>`)}`)}</dl>
</article>`;
}

function groupTable({ title, rows }: OutlineGroup, language: Language, t: Translate): Markup {
  const heads = [
    t('handover.light'),
    t('handover.port'),
    t('handover.row'),
    t('handover.host'),
    t('check.found'),
    t('handover.time'),
  ];
  return html`<table class="rows"><caption>${title}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowLine(row, language))}</tbody></table>`;
}

function rowLine(row: OutlineRow, language: Language): Markup {
  const name = hasOwnPart(row) ? html`<a href="#${anchorOf(row, language)}">${row.name}</a>` : row.name;
  return html`<tr><td class="light">${mark(row.mark)} ${row.markWord}</td><td class="mono">${row.port}</td><td>${name}</td>
<td class="${isCalledIn(row.check) ? '' : 'mono'}">${row.way}</td><td>${row.found}</td><td class="number">${row.time}</td></tr>`;
}

/** What was seen of the rows that are not as they should be or were asked for: open from the start, since paper cannot unfold it. */
function evidenceOf({ groups, language }: Outline, t: Translate): Markup | undefined {
  const told = groups.flatMap(({ rows }) => rows).filter(hasOwnPart);
  if (told.length === 0) return undefined;
  const parts = told.map(
    (row) => html`<article class="row ${row.mark}" id="${anchorOf(row, language)}">
<h3>${mark(row.mark)} <span class="hidden">${labelled(row.markWord, '', t)}</span>${row.port} ${row.name}</h3>
${entriesOf(row.facts)}${row.evidence.map(sectionOf)}</article>`,
  );
  return html`<section><h2>${t('handover.evidence')}</h2>${parts}</section>`;
}

function anchorOf({ id }: OutlineRow, language: Language): string {
  return `${language}-${id}`;
}

function sectionOf({ title, entries }: Section): Markup {
  return html`<section class="part"><h3>${title}</h3>${entriesOf(entries)}</section>`;
}

function entriesOf(entries: readonly Fact[]): Markup {
  return html`<dl>${entries.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`;
}

function listed(title: string, texts: readonly string[]): Markup | undefined {
  if (texts.length === 0) return undefined;
  return html`<section><h2>${title}</h2><ul>${texts.map((text) => html`<li>${text}</li>`)}</ul></section>`;
}
