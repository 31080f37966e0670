import { languages } from '../../shared/words.ts';

/** Which language is shown: the one whose button is chosen. Without buttons there is only one. */
const shown = languages
  .map((language) => `body:has(.languages input[value="${language}"]:checked) .report:not([lang="${language}"])`)
  .join(',\n');

/** The style of the HTML report, on the screen in both themes and on A4. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #57606a; --paper: #ffffff; --card: #f6f8fa; --line: #d0d7de;
  --green: #1a7f37; --yellow: #7d4e00; --red: #b3261e; --grey: #57606a; --link: #0a53be; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --quiet: #9da7b3; --paper: #0f1419; --card: #171d24; --line: #37414d;
  --green: #4cc36c; --yellow: #e3b341; --red: #ff8078; --grey: #9da7b3; --link: #7ab4ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.report { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
.languages { max-width: 60rem; margin: 0 auto; padding: .75rem 1.5rem 0; border: 0; display: flex; gap: 1rem; flex-wrap: wrap; color: var(--quiet); }
.languages legend { float: left; padding: 0; margin-right: 1rem; }
.languages input { accent-color: var(--link); margin: 0 .35rem 0 0; }
${shown} { display: none; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .35rem; }
.program { margin: 0 0 .25rem; color: var(--quiet); font-weight: 600; }
.when, .counts { color: var(--quiet); margin: .25rem 0; }
.shape { width: .95em; height: .95em; vertical-align: -.08em; }
.shape.green { fill: var(--green); } .shape.yellow { fill: var(--yellow); } .shape.red { fill: var(--red); } .shape.grey, .shape.off { fill: var(--grey); }
.verdict, .cause, .row { border: 1px solid var(--line); border-left-width: .4rem; border-radius: .4rem; padding: .9rem 1.1rem; margin: 1rem 0; background: var(--card); }
:is(.verdict, .cause, .row).green { border-left-color: var(--green); } :is(.verdict, .cause, .row).yellow { border-left-color: var(--yellow); }
:is(.verdict, .cause, .row).red { border-left-color: var(--red); } :is(.verdict, .cause, .row):is(.grey, .off) { border-left-color: var(--grey); }
.comparison { border-left-width: 1px; }
.verdict .light { font-size: 1.15rem; font-weight: 700; margin: 0; }
.verdict .sentence { font-size: 1.1rem; margin: .25rem 0; }
.mark { font-weight: 600; margin: .5rem 0 0; }
.code { margin: .5rem 0 0; } .code strong, .mono { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .92em; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1.25rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0 .25rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
td.light { white-space: nowrap; } td.number { text-align: right; white-space: nowrap; }
/* The same columns in the table of every group. */
.rows { table-layout: fixed; } .rows :is(th, td):nth-child(1) { width: 5.8em; } .rows :is(th, td):nth-child(2) { width: 6.2em; overflow-wrap: normal; }
.rows :is(th, td):nth-child(3) { width: 26%; } .rows :is(th, td):nth-child(4) { width: 18%; }
.rows :is(th, td):nth-child(6) { width: 7em; text-align: right; padding-right: 0; }
a { color: var(--link); }
ol, ul { margin: .25rem 0 .5rem; padding-left: 1.4rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .2rem 1rem; margin: .25rem 0; }
dl.sides { grid-template-columns: 1.5rem 1fr; } dt { color: var(--quiet); grid-column: 1; } dd { margin: 0; grid-column: 2; white-space: pre-wrap; }
.part { margin: .8rem 0 0; } .about .part { margin: 1.5rem 0 0; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 40rem) { .report { padding: 1rem; } dl, dl.sides { grid-template-columns: 1fr; } dd { grid-column: 1; margin-bottom: .3rem; }
  table { font-size: .85rem; } th, td { padding-right: .3rem; } .changes { table-layout: fixed; } .changes :is(th, td):nth-child(-n+2) { width: 29%; }
  .rows :is(th, td):is(:nth-child(4), :nth-child(6)) { display: none; } .rows :is(th, td):nth-child(3) { width: auto; } }
@page { size: A4; margin: 16mm 15mm; }
@media print { :root { --ink: #000; --quiet: #444; --paper: #fff; --card: #fff; --line: #bbb; --green: #1a7f37; --yellow: #7d4e00; --red: #b3261e; --grey: #57606a; --link: #000; }
  body { font-size: 10pt; } .report { padding: 0; max-width: none; } .languages { display: none; } a { text-decoration: none; }
  .verdict, .cause, .row, .part { break-inside: avoid; } h2, h3, caption { break-after: avoid; } tr, dt { break-inside: avoid; } thead { display: table-header-group; }
  .shape, .verdict, .cause, .row { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
