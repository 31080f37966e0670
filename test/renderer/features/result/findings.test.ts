import { createElement } from 'react';
import { findingTexts } from '../../../../shared/finding-texts.ts';
import { translator } from '../../../../shared/locales/index.ts';
import type { Report } from '../../../../shared/report.ts';
import { componentOf, markupOf, stateWith } from '../../../helpers/markup.ts';
import { reportOf } from '../../../helpers/networks.ts';

const t = translator('en');
const Findings = await componentOf('result/findings.tsx', 'Findings');
const one = reportOf({ saw: { 'licence-8080': 'filtered' } });

function withFindings(count: number): Report {
  const [finding] = one.findings;
  return {
    ...one,
    findings: Array.from({ length: count }, (_, index) => ({ ...finding!, id: `${finding!.id}-${index}` })),
  };
}

function markup(report: Report): string {
  const nothing = () => undefined;
  const props = { report, selected: null, onSelect: nothing, onRequest: nothing };
  return markupOf(createElement(Findings, props), stateWith(report));
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

describe('the causes of a report that has sixty', () => {
  const page = markup(withFindings(60));

  it('are all there, each with what to do', () => {
    expect(count(page, /<li class="finding\b/g)).toBe(60);
    const { action } = findingTexts(one.findings[0]!, one, t);
    expect(page.split(action)).toHaveLength(61);
  });

  it('are reached by Tab: their details and actions are the page’s own, and none is taken out of the order', () => {
    expect(count(page, /<summary>/g)).toBe(60);
    expect(count(page, /<button\b/g)).toBeGreaterThanOrEqual(60);
    expect(page).not.toMatch(/tabindex="-1"/i);
  });

  it('keep their details to themselves until somebody opens them', () => {
    expect(page).not.toMatch(/<details[^>]* open/);
    const { evidence, confirm } = findingTexts(one.findings[0]!, one, t);
    for (const line of [...evidence, confirm]) expect(page).not.toContain(line);
  });
});

test('of more than anybody reads the rest is counted', () => {
  const page = markup(withFindings(75));
  expect(count(page, /<li class="finding\b/g)).toBe(60);
  expect(page).toContain(t('result.more-rows', { number: '15' }));
});
