import { leadingCause, meaningText, nextText } from '../../shared/finding-texts.ts';
import type { Translate } from '../../shared/locales/texts.ts';
import { type Details, decisiveAttempt } from '../../shared/observation.ts';
import type { Report, ReportCheck } from '../../shared/report.ts';
import {
  foundText,
  goesByOf,
  isForbiddenOpen,
  isPartlyUntold,
  isTroubled,
  needsWords,
  rowPurpose,
  targetOf,
} from '../../shared/row-texts.ts';
import { rowSectionsOf, type Section, sectionsOf } from '../../shared/sections.ts';
import type { Context } from '../context.ts';
import { colours, wrap } from '../terminal.ts';
import { entryLines } from './entries.ts';

const indent = '    ';
const narrowestColumns = 30;

/**
 * The lines under a row that is not as it should be: expected beside found, what it means, whom it affects, what to do,
 * and last the evidence. What a reason means is told once; further rows with the same reason refer to it.
 */
export function explanation(check: ReportCheck, report: Report, { t, terminal }: Context): string[] {
  if (!needsWords(check) && check.expectationReason === undefined && !wasAskedFor(check)) return [];
  const parts = [...measured(check, t), ...(needsWords(check) ? advice(check, report, t) : [])];
  const width = Math.max(...labels.map((label) => t(label).length)) + 2;
  const { bold } = colours(terminal.colour);
  const words = parts.flatMap(([label, text]) => {
    const lines = wrap(text, Math.max(narrowestColumns, terminal.columns - indent.length - width));
    return lines.map((line, index) => indent + (index === 0 ? label : '').padEnd(width) + line);
  });
  const evidence = (isTroubled(check) || wasAskedFor(check) ? evidenceOf(check, t) : []).flatMap(
    ({ title, entries }) => [indent + bold(title), ...entryLines(entries, indent.length + 2, terminal.columns)],
  );
  return [...words, ...evidence];
}

/** Who asked for a row wants to see what it came to, green or not. */
function wasAskedFor({ id }: ReportCheck): boolean {
  return id === 'updates-transfer' || id === 'server-hold';
}

type Part = [label: string, text: string];

/** All of them, so that the texts of every row stand in one column. */
const labels = [
  'check.expected',
  'check.found',
  'check.addresses',
  'check.heard',
  'check.certificate',
  'check.meaning',
  'check.affects',
  'check.next',
] as const;

function decisiveDetails({ address, details: { addresses } }: ReportCheck): Details | undefined {
  const decisive = addresses.find((seen) => seen.address === address);
  return decisive && decisiveAttempt(decisive).details;
}

function evidenceOf(check: ReportCheck, t: Translate): Section[] {
  const details = decisiveDetails(check);
  return [...(details === undefined ? [] : sectionsOf(details, t)), ...rowSectionsOf(check, t)];
}

function measured(check: ReportCheck, t: Translate): Part[] {
  const { addresses } = check.details;
  const details = decisiveDetails(check);
  const certificate = check.reason.startsWith('certificate-') ? details?.tls?.chain[0] : undefined;
  const parts: Part[] = [];
  const expected = `${t(`expectation.${check.expectation}`)} (${targetOf(check)})`;
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

function advice(check: ReportCheck, report: Report, t: Translate): Part[] {
  const cause = leadingCause(check, report);
  const next: Part = [t('check.next'), nextText(check, cause, t)];
  if (isForbiddenOpen(check)) return [[t('check.meaning'), meaningText(check, t)], next];
  const affects: Part[] =
    check.state === 'untested' || isPartlyUntold(check) ? [] : [[t('check.affects'), rowPurpose(check, t)]];
  const isAlike = (other: ReportCheck): boolean => needsWords(other) && other.reason === check.reason;
  if (report.checks.find(isAlike) === check) return [[t('check.meaning'), meaningText(check, t)], ...affects, next];
  // Only what a row without a cause says can be referred to: the others say what theirs does.
  const isSaid =
    cause === undefined && report.checks.find((other) => isAlike(other) && !leadingCause(other, report)) !== check;
  const asAbove = t('check.as-above', { reason: t(`reason.${check.reason}.short`) });
  return [...affects, isSaid ? [t('check.next'), asAbove] : next];
}

function addressText(seen: ReportCheck['details']['addresses'][number], t: Translate): string {
  return `${seen.address} ${t(`reason.${decisiveAttempt(seen).reason}.short`)}`;
}
