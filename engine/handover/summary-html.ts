import { labelled } from '../../shared/labelled.ts';
import { translator } from '../../shared/locales/index.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { type Mark, marks } from '../../shared/marks.ts';
import type { Matrix } from '../../shared/matrix/matrix.ts';
import {
  actionsOf,
  type MatrixOutline,
  matrixOutline,
  type OutlineCause,
  type OutlineCell,
  type OutlineGroup,
} from '../../shared/matrix/matrix-outline.ts';
import { type Language, type Light, languages, lights } from '../../shared/words.ts';
import { framed, languageSwitch, mark } from './frame.ts';
import { lightPaths } from './light-paths.ts';
import { html, type Markup } from './markup.ts';
import { mostScenarios, summaryStyle } from './summary-style.ts';

/** With more cells the file holds the reader's language alone, so that a browser still opens it at once. */
const mostCellsInAllLanguages = 5_000;
/** More groups than these are folded up at first. */
const mostUnfolded = 20;

interface Page {
  outline: MatrixOutline;
  t: Translate;
}

/** Many reports in one file that any browser shows, as a single report's: no network, no script, not even to filter. */
export function summaryHtml(matrix: Matrix, language: Language): string {
  const first = pageIn(language, matrix);
  const { groups, columns, title, sentence } = first.outline;
  const isLarge = groups.length * columns.length > mostCellsInAllLanguages;
  const others = isLarge ? [] : languages.filter((each) => each !== language);
  return framed({ language, title: `${title} · ${sentence}`, ownStyle: summaryStyle }, [
    shapes,
    languageSwitch([language, ...others], first.t),
    article(first),
    ...others.map((each) => article(pageIn(each, matrix))),
  ]);
}

function pageIn(language: Language, matrix: Matrix): Page {
  const t = translator(language);
  return { outline: matrixOutline(matrix, language, t), t };
}

/** Drawn once, and shown in every cell. */
const shapes = html`<svg class="hidden" aria-hidden="true">${marks.map(
  (each) => html`<symbol id="shape-${each}" viewBox="0 0 16 16"><path d="${lightPaths[each]}"/></symbol>`,
)}</svg>`;

function article({ outline, t }: Page): Markup {
  const { language, title, light, lightWord, sentence, notes, groups, uncounted, unread } = outline;
  const scenarios = [...new Map(groups.map(({ scenarioId, scenario }) => [scenarioId, scenario]))];
  const troubled = groups.filter((group) => group.light !== 'green');
  return html`<main class="report summary" lang="${language}">
<header><p class="program">PortAmpel</p><h1>${title}</h1></header>
<section class="verdict ${light}">
<p class="light">${mark(light)} ${lightWord}</p>
<p class="sentence">${sentence}</p>
${notes.map((text) => html`<p class="mark">${text}</p>`)}
</section>
${causesOf(outline, t)}
${groups.length === 0 ? undefined : html`<section><h2>${t('summary.matrix')}</h2>${filters(outline, scenarios, t)}${tableOf(outline, scenarios, t)}</section>`}
${troubled.length === 0 ? undefined : html`<section><h2>${t('summary.details')}</h2>${troubled.map((group) => detailsOf(group, outline, { scenarios, isOpen: troubled.length <= mostUnfolded, t }))}</section>`}
${uncounted.length === 0 ? undefined : html`<section><h2>${t('summary.uncounted.title')}</h2><ul>${uncounted.map((text) => html`<li>${text}</li>`)}</ul></section>`}
${unread.length === 0 ? undefined : html`<section><h2>${t('summary.unread', { count: unread.length })}</h2><ul>${unread.map((text) => html`<li>${text}</li>`)}</ul></section>`}
</main>
`;
}

function causesOf({ causes: [common, ...others] }: MatrixOutline, t: Translate): Markup | undefined {
  if (common === undefined) return undefined;
  return html`<section><h2>${t('summary.common')}</h2>${causeOf(common, t)}</section>
${others.length === 0 ? undefined : html`<section><h2>${t('summary.others')}</h2>${others.map((cause) => causeOf(cause, t))}</section>`}`;
}

function causeOf({ light, lightWord, at, owner, variants }: OutlineCause, t: Translate): Markup {
  const actions = [...new Set(variants.map(({ action }) => action))].filter((action) => action !== '');
  const [action = ''] = actions;
  const texts = variants.map(
    ({ cause, at: some }) => html`<dd>${cause}${variants.length > 1 ? ` (${some})` : ''}</dd>`,
  );
  const several = html`<dt>${t('finding.advice')}</dt>${actions.map((each) => html`<dd>${each}</dd>`)}`;
  return html`<article class="cause ${light}">
<h3>${mark(light)} <span class="hidden">${lightWord}: </span>${actions.length === 1 ? labelled(at, action, t) : at}</h3>
<dl>${actions.length > 1 ? several : undefined}<dt>${t('finding.cause')}</dt>${texts}<dt>${t('finding.owner')}</dt><dd>${owner}</dd></dl>
</article>`;
}

type Scenarios = readonly (readonly [id: string, name: string])[];

/** What the style sheet knows a group by, to show it or not. */
function classesOf({ light, scenarioId }: OutlineGroup, scenarios: Scenarios): string {
  return `of ${light} scenario-${scenarios.findIndex(([id]) => id === scenarioId)}`;
}

/** Where there is something to choose from. */
function filters({ language, groups }: MatrixOutline, scenarios: Scenarios, t: Translate): (Markup | undefined)[] {
  const found = lights.toReversed().filter((light) => groups.some((group) => group.light === light));
  const byLight = found.map((light: Light) => [`light-${light}`, t(`light.${light}`)] as const);
  const byScenario = scenarios.slice(0, mostScenarios).map(([, name], index) => [`scenario-${index}`, name] as const);
  return [
    filter(t('handover.light'), `light-${language}`, byLight, t),
    filter(t('summary.filter.scenario'), `scenario-${language}`, byScenario, t),
  ];
}

function filter(
  title: string,
  name: string,
  choices: readonly (readonly [value: string, text: string])[],
  t: Translate,
): Markup | undefined {
  if (choices.length < 2) return undefined;
  return html`<fieldset class="filter"><legend>${title}</legend>
<label><input type="radio" name="${name}" value="all" checked>${t('summary.filter.all')}</label>
${choices.map(([value, text]) => html`<label><input type="radio" name="${name}" value="${value}">${text}</label>`)}</fieldset>`;
}

function tableOf({ columns, groups }: MatrixOutline, scenarios: Scenarios, t: Translate): Markup {
  const heads = columns.map(
    ({ port, name }) => html`<th scope="col" class="column"><span class="turned"><b>${port}</b> ${name}</span></th>`,
  );
  const lines = groups.map(
    (group) =>
      html`<tr class="${classesOf(group, scenarios)}"><th scope="row">${shape(group.light, group.lightWord)} ${namesOf(group, t)}</th>${group.cells.map(cellOf)}</tr>
`,
  );
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${t('summary.matrix')}"><table class="matrix">
<thead><tr><th scope="col">${t('summary.seat')}</th>${heads}</tr></thead>
<tbody>
${lines}</tbody></table></div>
${legend(groups)}`;
}

function cellOf({ mark: shown, word, found }: OutlineCell): Markup {
  if (shown === 'absent') return html`<td><span class="hidden">${word}</span></td>`;
  return html`<td title="${found || word}">${shape(shown, word)}</td>`;
}

function shape(of: Mark, word: string): Markup {
  return html`<svg class="shape ${of}" aria-hidden="true"><use href="#shape-${of}"/></svg><span class="hidden">${word}</span>`;
}

/** Several names are folded up: thousands of seats may have come to the same. */
function namesOf({ seats }: OutlineGroup, t: Translate): Markup | string {
  const names = seats.map(({ name, marks }) => (marks.length === 0 ? name : `${name} (${marks.join(', ')})`));
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  return html`<details><summary>${first} ${t('summary.further', { count: others.length })}</summary>${others.join(', ')}</details>`;
}

/** What the shapes stand for, as far as they occur. */
function legend(groups: readonly OutlineGroup[]): Markup {
  const words = new Map(groups.flatMap(({ cells }) => cells.map(({ mark: shown, word }) => [shown, word] as const)));
  const entries = [...words].map(([shown, word]) => {
    if (shown === 'absent') return undefined;
    return html`<li>${mark(shown)} ${word}</li>`;
  });
  return html`<ul class="legend">${entries}</ul>`;
}

interface Unfolding {
  scenarios: Scenarios;
  isOpen: boolean;
  t: Translate;
}

/** What is not green at seats that came to the same, in words. */
function detailsOf(group: OutlineGroup, { columns }: MatrixOutline, { scenarios, isOpen, t }: Unfolding): Markup {
  const { light, lightWord, scenario, seats, cells, ports, causes } = group;
  const rows = columns.flatMap(({ name }, index) => {
    const cell = cells[index];
    if (cell === undefined || cell.mark === 'green' || cell.mark === 'off' || cell.mark === 'absent') return [];
    return [
      html`<li>${mark(cell.mark)} <span class="hidden">${cell.word}: </span>${labelled(`${ports[index]} ${name}`, cell.found, t)}</li>`,
    ];
  });
  const todo = causes.flatMap((cause) => actionsOf(cause, t)).map((text) => html`<li>${text}</li>`);
  const title = `${seats[0]?.name ?? ''}${seats.length > 1 ? ` ${t('summary.further', { count: seats.length - 1 })}` : ''}`;
  const when = seats.length === 1 ? ` · ${seats[0]?.when ?? ''}` : '';
  return html`<details class="cause ${classesOf(group, scenarios)}"${isOpen ? openAttribute : undefined}>
<summary>${mark(light)} <span class="hidden">${lightWord}: </span><strong>${title}</strong> · ${scenario}${when}</summary>
<ul class="plain">${rows}</ul>${todo.length === 0 ? undefined : html`<p class="todo">${t('finding.advice')}</p><ul>${todo}</ul>`}
</details>
`;
}

const openAttribute = html` open`;
