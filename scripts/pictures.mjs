/* eslint no-control-regex: "off" -- escape sequences are what this draws */
// `npm run pictures`: draws the README's terminal pictures from real runs against the built-in simulator.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, root } from './set-up.mjs';

const pictures = [
  {
    file: 'check-red.svg',
    args: [
      'check',
      '--demo',
      '--lang',
      'en',
      '--fault',
      'server-application=refuse',
      '--fault',
      'mail-587=starttls-removed',
    ],
  },
];

const cell = { width: 8.4, height: 19 };
const margin = 18;
/** The codes that picocolors writes, on a dark background; all at 4.5:1 or better. */
const styles = {
  1: 'font-weight:bold',
  31: 'fill:#ff7b72',
  32: 'fill:#56d364',
  33: 'fill:#e3b341',
  90: 'fill:#9da7b3',
};

ensureDependencies();
const bundle = ensureBuilt();
mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
for (const { file, args } of pictures) {
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' };
  const { stdout } = spawnSync(process.execPath, [bundle, ...args], { encoding: 'utf8', env });
  const lines = [`$ portampel ${args.join(' ')}`, '', ...stdout.trimEnd().split('\n')];
  writeFileSync(join(root, 'docs', 'pictures', file), draw(lines, `portampel ${args.join(' ')}`));
}

function draw(lines, title) {
  const columns = Math.max(...lines.map((line) => plain(line).length));
  const width = Math.ceil(columns * cell.width + 2 * margin);
  const height = lines.length * cell.height + 2 * margin;
  const rows = lines.map((line, index) => {
    return `<text x="${margin}" y="${margin + (index + 0.75) * cell.height}" xml:space="preserve">${spans(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">
<style>text{font:14px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:#e6edf3;white-space:pre}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`;
}

/** Each run of text between two escape sequences becomes a span with the styles that are on there. */
function spans(line) {
  let on = new Set();
  return line
    .split(/(\u001b\[\d+m)/)
    .map((part) => {
      const code = /^\u001b\[(\d+)m$/.exec(part)?.[1];
      if (code === undefined) return part === '' ? '' : span(part, on);
      if (code === '22') on.delete('1');
      else if (code === '39') on = new Set([...on].filter((each) => each === '1'));
      else on.add(code);
      return '';
    })
    .join('');
}

function span(text, on) {
  const style = [...on].map((code) => styles[code] ?? '').join(';');
  return style === '' ? escape(text) : `<tspan style="${style}">${escape(text)}</tspan>`;
}

function plain(line) {
  return line.replaceAll(/\u001b\[\d+m/g, '');
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
