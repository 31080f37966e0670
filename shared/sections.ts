import type { Translate } from './locales/texts.ts';
import type { Details } from './observation.ts';
import type { Report, ReportCheck } from './report.ts';
import type { Describe, DescribedRow, DescribeReport, Section } from './section.ts';
import { counterpartSection } from './sections/counterpart.ts';
import { discoverySection } from './sections/discovery.ts';
import { ftpSections } from './sections/ftp.ts';
import { machineSection } from './sections/machine.ts';
import { describeMail } from './sections/mail.ts';
import { namesSection } from './sections/names.ts';
import { describePair } from './sections/pair.ts';
import { pathsSection } from './sections/paths.ts';
import { comparisonSection, proxySection } from './sections/proxy.ts';
import { describeQuality } from './sections/quality.ts';
import { describeQuic } from './sections/quic.ts';
import { describeSsh } from './sections/ssh.ts';
import { describeTransfer } from './sections/transfer.ts';
import { webSections } from './sections/web.ts';

export type { Section } from './section.ts';

/** One per kind of evidence, in the order in which people read them. */
const describers: readonly Describe[] = [
  ftpSections,
  webSections,
  describeSsh,
  describeMail,
  describeQuality,
  describeQuic,
  describePair,
  describeTransfer,
  discoverySection,
];

/** The evidence of one try, alike in the terminal, in the app and in every file that leaves. */
export function sectionsOf(details: Details, t: Translate, row: DescribedRow): Section[] {
  return describers.flatMap((describe) => describe(details, t, row));
}

/** The evidence of a row beyond its tries: other ways to the same server. */
export function rowSectionsOf(check: ReportCheck, t: Translate): Section[] {
  return comparisonSection(check, t);
}

/** What was seen around the rows: this machine, its names, the way to the servers. */
const surroundings: readonly DescribeReport[] = [
  counterpartSection,
  machineSection,
  proxySection,
  namesSection,
  pathsSection,
];

export function surroundingsOf(report: Report, t: Translate): Section[] {
  return surroundings.flatMap((describe) => describe(report, t));
}
