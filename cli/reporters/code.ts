import { codeMarks } from '../../shared/code-marks.ts';
import { lightShapes } from '../../shared/light-shapes.ts';
import type { CodedReport } from '../../shared/phone-code.ts';
import { rowName } from '../../shared/row-texts.ts';
import { lights } from '../../shared/words.ts';
import type { Context } from '../context.ts';
import { colours, paint, wrap } from '../terminal.ts';

/** It may have been switched off: a code carries no reasons. */
function isUntold({ light, state }: CodedReport['rows'][number]): boolean {
  return light === 'grey' && state === 'untested';
}

/** What a phone code says, row by row. */
export function renderCode(report: CodedReport, { t, terminal }: Context): string {
  const paints = colours(terminal.colour);
  const { scenario, version, light, rows } = report;
  const title = [t(`scenario.${scenario}.name`), t('code.version', { version })].join(' · ');
  const wordColumns = Math.max(...lights.map((each) => t(`light.${each}`).length));
  const nameColumns = Math.max(0, ...rows.map((row) => rowName(row, t).length));
  const blocks = [
    [
      ...wrap(title, terminal.columns).map(paints.bold),
      paint(light, `${lightShapes[light]} ${t('code.total', { light: t(`light.${light}`) })}`, paints),
      ...codeMarks(report, t).flatMap((mark) => wrap(mark, terminal.columns).map(paints.bold)),
    ],
    rows.length === 0
      ? [t('code.no-rows')]
      : rows.map((row) => {
          const word = `${lightShapes[row.light]} ${t(`light.${row.light}`).padEnd(wordColumns)}`;
          const name = rowName(row, t).padEnd(nameColumns);
          return `  ${paint(row.light, word, paints)}  ${name}  ${t(`state.${row.state}`)}`;
        }),
    [
      ...(rows.some(isUntold) ? wrap(t('code.untested'), terminal.columns) : []),
      ...wrap(t('code.only-lights'), terminal.columns),
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
