import { canaryText } from './canary-text.ts';
import { demoMarks } from './demo-mark.ts';
import { causeLabel, type FindingTexts, findingTexts } from './finding-texts.ts';
import { labelled } from './labelled.ts';
import { localeOf } from './locale-of.ts';
import type { Translate } from './locales/texts.ts';
import { countsText, type Mark, markOf } from './marks.ts';
import { noteText } from './note-text.ts';
import { printable } from './printable.ts';
import type { Report, ReportCheck } from './report.ts';
import { type Fact, isTold, rowEvidence, rowFacts } from './row-explanation.ts';
import { foundShort, portOf, rowLabel, rowName, wayText } from './row-texts.ts';
import type { Section } from './section.ts';
import { surroundingsOf } from './sections.ts';
import { standInMarks } from './stand-in.ts';
import { totalText } from './total-text.ts';
import { groups, type Language, type Light, scenarioIds } from './words.ts';

/** A report in the reader's language, part by part in the order in which it is read: what every file format is made of. */
export interface Outline {
  language: Language;
  /** The program and the scenario. */
  title: string;
  profile: string | undefined;
  when: string;
  light: Light;
  lightWord: string;
  sentence: string;
  counts: string;
  /** What has to be known before anything else is read: a demo, a stand-in for the server, a stopped run, an altered or a redacted report. */
  marks: string[];
  phoneCode: string | undefined;
  causes: OutlineCause[];
  groups: OutlineGroup[];
  changes: Fact[];
  notes: string[];
  /** This machine, the ways, the controls, the report itself. */
  about: Section[];
}

export interface OutlineCause extends FindingTexts {
  light: Light;
  lightWord: string;
  /** «Cause 1», as the rows refer to it. */
  label: string;
  checkIds: string[];
}

export interface OutlineGroup {
  title: string;
  rows: OutlineRow[];
}

export interface OutlineRow {
  id: string;
  mark: Mark;
  markWord: string;
  /** `19812/tcp`; in an exercise with the port that stood in for it. */
  port: string;
  check: ReportCheck;
  /** The host; where others call, from whom to whom. */
  way: string;
  name: string;
  found: string;
  /** Round-trip time, empty where there was none. */
  time: string;
  /** Of a row that is not as it should be; none where they would only say that it is as with a row above. */
  facts: Fact[];
  evidence: Section[];
}

/** Whether a row has a part of its own: it is not as it should be, or somebody asked what it came to. */
export function hasOwnPart({ facts, evidence, check }: OutlineRow): boolean {
  return facts.length > 0 || (check.light === 'green' && evidence.length > 0);
}

export interface OutlineOptions {
  t: Translate;
  language: Language;
  /** Whether the digest held where the report was opened. */
  isIntact: boolean;
  phoneCode?: string | undefined;
  /** Of the dates; this machine's where left out. */
  timeZone?: string | undefined;
}

export function outlineOf(report: Report, { t, language, isIntact, phoneCode, timeZone }: OutlineOptions): Outline {
  const formats = formatsOf(language, timeZone);
  const seconds = formats.decimal(report.durationMs / 1000);
  const scenario = scenarioIds.find((id) => id === report.scenario.id);
  return {
    language,
    title: scenario ? t(`scenario.${scenario}.name`) : report.scenario.id,
    profile: report.scenario.profileName,
    when: formats.dateTime(report.createdAt),
    light: report.light,
    lightWord: t(`light.${report.light}`) + (isIntact ? '' : ` (${t('summary.mark.altered')})`),
    sentence: totalText(report, t),
    counts: countsText(report, seconds, t),
    marks: marksOf(report, isIntact, t),
    phoneCode,
    causes: report.findings.map((finding) => ({
      ...findingTexts(finding, report, t),
      light: finding.light,
      lightWord: t(`light.${finding.light}`),
      label: causeLabel(finding, report, t),
      checkIds: finding.checkIds,
    })),
    groups: groups.flatMap((group) => {
      const rows = report.checks.filter((check) => check.group === group);
      return rows.length === 0
        ? []
        : [{ title: t(`group.${group}`), rows: rows.map((row) => rowOf(row, report, t, formats)) }];
    }),
    changes: changesOf(report, t, formats),
    notes: report.notes.map((note) => noteText(note, t, formats.dateTime)),
    about: [...surroundingsOf(report, t), controlsSection(report, t), reportSection(report, t)],
  };
}

function marksOf(report: Report, isIntact: boolean, t: Translate): string[] {
  return [
    ...(isIntact ? [] : [t('result.not-intact')]),
    ...demoMarks(report, t),
    ...standInMarks(report, t),
    ...(report.ended === 'finished' ? [] : [t('total.partial')]),
    ...(report.redaction ? [t(`redaction.mark.${report.redaction.level}`)] : []),
  ];
}

function rowOf(check: ReportCheck, report: Report, t: Translate, { decimal }: Formats): OutlineRow {
  return {
    id: check.id,
    check,
    mark: markOf(check),
    markWord: t(`light.${markOf(check)}`),
    port: portOf(check, t),
    way: wayText(check, t),
    name: rowName(check, t),
    found: foundShort(check, t),
    time: check.rttMs === null ? '' : `${decimal(check.rttMs)} ms`,
    facts: factsOf(check, report, t),
    evidence: isTold(check) ? rowEvidence(check, t) : [],
  };
}

function factsOf(check: ReportCheck, report: Report, t: Translate): Fact[] {
  const facts = isTold(check) ? rowFacts(check, report, t) : [];
  const asAbove = t('check.as-above', { reason: t(`reason.${check.reason}.short`) });
  return facts.length === 1 && facts[0]?.[1] === asAbove ? [] : facts;
}

/** The time line of a repair. */
function changesOf({ changes = [], checks }: Report, t: Translate, { dateTime }: Formats): Fact[] {
  const rows = new Map(checks.map((check) => [check.id, check]));
  return changes.map(({ at, checkId, from, to }): Fact => {
    const row = rows.get(checkId);
    const name = row ? rowLabel(row, t) : checkId;
    return [
      dateTime(at),
      labelled(name, `${t(`light.${from.light}`)} → ${t(`light.${to.light}`)} (${t(`reason.${to.reason}.short`)})`, t),
    ];
  });
}

function controlsSection(report: Report, t: Translate): Section {
  const { passed, total, failures } = report.selfTest;
  const tested = total === 0 ? t('check.self-test.not-run') : t('check.self-test', { passed, total });
  return {
    title: t('check.controls'),
    entries: [
      [
        t('about-check.self-test'),
        [tested, ...failures.map((failure) => t('about-check.failure', failure))].join('; '),
      ],
      [t('about-check.canary'), canaryText(report, t)],
    ],
  };
}

function reportSection({ tool, id, digest, machine }: Report, t: Translate): Section {
  const { platform, release, arch, runtime } = machine;
  return {
    title: t('about-check.title'),
    entries: [
      [t('about-check.tool'), `${tool.name} ${tool.version}`],
      [t('about-check.machine'), `${platform} ${release}, ${arch}, ${runtime}`],
      [t('about-check.id'), id],
      [t('about-check.digest'), digest],
    ],
  };
}

interface Formats {
  dateTime: (iso: string) => string;
  /** One digit after the point below ten, none above. */
  decimal: (value: number) => string;
}

function formatsOf(language: Language, timeZone: string | undefined): Formats {
  const locale = localeOf(language);
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    dateTime: (iso) => (Number.isNaN(Date.parse(iso)) ? printable(iso, 64) : dateTime.format(new Date(iso))),
    decimal: (value) => value.toLocaleString(locale, { maximumFractionDigits: value < 10 ? 1 : 0, useGrouping: false }),
  };
}
