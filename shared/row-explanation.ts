import { decisiveDetails, decisiveOf } from './decisive.ts';
import { leadingCause, meaningText, nextText } from './finding-texts.ts';
import type { Translate } from './locales/texts.ts';
import type { Report, ReportCheck } from './report.ts';
import {
  foundText,
  goesByOf,
  isForbiddenOpen,
  isPartlyUntold,
  isTroubled,
  needsWords,
  rowPurpose,
  targetOf,
} from './row-texts.ts';
import type { Section } from './section.ts';
import { rowSectionsOf, sectionsOf } from './sections.ts';

/** Whether a row is told in more than a line: it is not as it should be, or somebody asked for it. */
export function isTold(check: ReportCheck): boolean {
  return needsWords(check) || check.expectationReason !== undefined || wasAskedFor(check);
}

/**
 * What is said of such a row: expected beside found, what it means, whom it affects, what to do. What a reason means is
 * told once; further rows with the same reason refer to it.
 */
export function rowFacts(check: ReportCheck, report: Report, t: Translate): Fact[] {
  return [...measured(check, t), ...(needsWords(check) ? advice(check, report, t) : [])];
}

/** What was seen for such a row, try by try and in full. */
export function rowEvidence(check: ReportCheck, t: Translate): Section[] {
  return isTroubled(check) || wasAskedFor(check) ? evidenceOf(check, t) : [];
}

/** Who asked for a row wants to see what it came to, green or not. */
function wasAskedFor(check: ReportCheck): boolean {
  const { id } = check;
  return id === 'updates-transfer' || id === 'server-hold' || decisiveDetails(check)?.pair !== undefined;
}

export type Fact = readonly [label: string, text: string];

/** The labels of all facts, for those who put the texts of every row into one column. */
export const rowFactLabels = [
  'check.expected',
  'check.found',
  'check.addresses',
  'check.heard',
  'check.certificate',
  'check.meaning',
  'check.affects',
  'check.next',
] as const;

function evidenceOf(check: ReportCheck, t: Translate): Section[] {
  const details = decisiveDetails(check);
  return [...(details === undefined ? [] : sectionsOf(details, t, check)), ...rowSectionsOf(check, t)];
}

function measured(check: ReportCheck, t: Translate): Fact[] {
  const { addresses } = check.details;
  const details = decisiveDetails(check);
  const certificate = check.reason.startsWith('certificate-') ? details?.tls?.chain[0] : undefined;
  const parts: Fact[] = [];
  const expected = `${t(`expectation.${check.expectation}`)} (${targetOf(check, t)})`;
  const changed = check.expectationReason && t('check.changed-expectation', { reason: check.expectationReason });
  if (changed) parts.push([t('check.expected'), `${expected}. ${changed}`]);
  if (goesByOf(check) !== undefined) parts.push([t('check.found'), foundText(check, t)]);
  if (!needsWords(check) || check.state === 'untested') return parts;
  if (!changed) parts.push([t('check.expected'), expected]);
  parts.push([t('check.found'), foundText(check, t)]);
  if (addresses.length > 1)
    parts.push([t('check.addresses'), addresses.map((seen) => addressText(seen, t)).join('; ')]);
  if (details?.heard !== undefined && details.heard !== '') parts.push([t('check.heard'), details.heard]);
  if (certificate) {
    const { subject, issuer } = certificate;
    const dates = { validFrom: certificate.validFrom.slice(0, 10), validTo: certificate.validTo.slice(0, 10) };
    parts.push([t('check.certificate'), t('check.certificate.text', { subject, issuer, ...dates })]);
  }
  return parts;
}

function advice(check: ReportCheck, report: Report, t: Translate): Fact[] {
  const cause = leadingCause(check, report);
  const next: Fact = [t('check.next'), nextText(check, cause, t)];
  const meaningOf = (row: ReportCheck): string => meaningText(row, leadingCause(row, report), t);
  if (isForbiddenOpen(check)) return [[t('check.meaning'), meaningOf(check)], next];
  const affects: Fact[] =
    check.state === 'untested' || isPartlyUntold(check) ? [] : [[t('check.affects'), rowPurpose(check, t)]];
  const isAlike = (other: ReportCheck): boolean =>
    needsWords(other) && other.reason === check.reason && meaningOf(other) === meaningOf(check);
  if (report.checks.find(isAlike) === check) return [[t('check.meaning'), meaningOf(check)], ...affects, next];
  // Only what a row without a cause says can be referred to: the others say what theirs does.
  const isSaid =
    cause === undefined && report.checks.find((other) => isAlike(other) && !leadingCause(other, report)) !== check;
  const asAbove = t('check.as-above', { reason: t(`reason.${check.reason}.short`) });
  return [...affects, isSaid ? [t('check.next'), asAbove] : next];
}

function addressText(seen: ReportCheck['details']['addresses'][number], t: Translate): string {
  const decisive = decisiveOf(seen);
  return decisive ? `${seen.address} ${t(`reason.${decisive.reason}.short`)}` : seen.address;
}
