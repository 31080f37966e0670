import { lights } from '../../shared/words.ts';

/** So many scenarios can be chosen from; a report of a foreign one is shown among all. */
export const mostScenarios = 8;

/** What is not chosen is not shown. No script is needed for it, and none may run. */
const hidden = [
  ...lights.map((light) => [`light-${light}`, light] as const),
  ...Array.from({ length: mostScenarios }, (_each, index) => [`scenario-${index}`, `scenario-${index}`] as const),
]
  .map(([value, name]) => `.summary:has(.filter input[value="${value}"]:checked) .of:not(.${name})`)
  .join(',\n');

/**
 * The rules of the summary alone, after those of every file. What is hidden in a cell stands absolutely, and would widen the
 * page where the box that scrolls were not its frame.
 */
export const summaryStyle = `
.summary, .languages { max-width: 100rem; }
.summary .verdict, .summary article.cause, .summary details.cause { max-width: 60rem; }
${hidden} { display: none; }
.filter { border: 0; margin: 0 0 .5rem; padding: 0; display: flex; gap: 1rem; flex-wrap: wrap; color: var(--quiet); }
.filter legend { float: left; padding: 0; margin-right: 1rem; }
.filter input { accent-color: var(--link); margin: 0 .35rem 0 0; }
.scroll { position: relative; overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: .4rem; }
.matrix { width: auto; margin: 0; border-collapse: separate; border-spacing: 0; overflow-wrap: normal; }
.matrix th, .matrix td { padding: .25rem .5rem; background: var(--paper); }
.matrix td { text-align: center; min-width: 2rem; }
.matrix thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom; background: var(--card); }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; min-width: 14rem; max-width: 28rem; overflow-wrap: anywhere; border-right: 1px solid var(--line); }
.matrix thead th:first-child { z-index: 3; }
.matrix tbody th { color: var(--ink); }
.matrix details { display: inline; font-weight: 400; } .matrix summary { display: inline-block; font-weight: 600; cursor: pointer; }
.turned { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 22rem; overflow: hidden; white-space: nowrap; font-weight: 400; line-height: 1.2; }
.turned b { color: var(--ink); }
.legend { display: flex; gap: 1.25rem; flex-wrap: wrap; list-style: none; padding: 0; color: var(--quiet); }
details.cause > summary { cursor: pointer; } details.cause { padding: .6rem 1.1rem; margin: .5rem 0; }
ul.plain { list-style: none; padding-left: 0; } .todo { margin: .5rem 0 0; color: var(--quiet); }
@media (max-width: 40rem) { .matrix th:first-child { min-width: 9rem; max-width: 10rem; } }
@page { size: A4 landscape; margin: 12mm; }
@media print { .filter { display: none; } .scroll { overflow: visible; max-height: none; border: 0; } .matrix th, .matrix td { position: static; }
  .matrix { font-size: 8pt; } .matrix th, .matrix td { padding: .15rem .3rem; } .matrix td { min-width: 0; }
  .matrix thead th { position: static; } .matrix th:first-child { min-width: 8rem; } details.cause { break-inside: avoid; } }
`;
