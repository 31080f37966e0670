import { toolName, toolVersion } from '../../shared/version.ts';
import { isTimeZone, systemTimeZone } from '../time-zone.ts';
import { html, type Markup } from './markup.ts';

/**
 * All that a page depends on beside its report and its languages, so that it can be written anew elsewhere: who wrote it,
 * on which runtime, and in which time zone its dates are.
 */
export interface PageWriter {
  version: string;
  /** With its data: CLDR's word dates, and those of the zones (tz) can be newer or older on the same ICU. */
  runtime: string;
  /** As IANA names it. */
  timeZone: string;
}

/** This program on this machine, on the runtime of these versions. */
export function ownWriter({ node, icu = '0', cldr = '0', tz = '0' } = process.versions): PageWriter {
  const runtime = `node ${node}, ICU ${icu}, CLDR ${cldr}, tz ${tz}`;
  return { version: toolVersion, runtime, timeZone: ownTimeZone() };
}

/** Where the system's zone has no name that it could be asked for by, nobody could write the same dates again. */
function ownTimeZone(): string {
  const timeZone = systemTimeZone();
  return timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC';
}

export function writerMark({ version, runtime, timeZone }: PageWriter): Markup {
  return html`<meta name="generator" content="${toolName} ${version} (${runtime}; ${timeZone})">`;
}

const markPattern = new RegExp(
  String.raw`<meta name="generator" content="${toolName} ([\w.+-]{1,40}) \((node [\w.+-]{1,20}, ICU [\w.]{1,20}, CLDR [\w.]{1,20}, tz [\w.]{1,20}); ([\w+/-]{1,64})\)">`,
);

/** The writer that a page names, which any editor can change. Nothing where it names none, or no zone that is one. */
export function writerOf(page: string): PageWriter | undefined {
  const [, version, runtime, timeZone] = markPattern.exec(page) ?? [];
  if (version === undefined || runtime === undefined || timeZone === undefined || !isTimeZone(timeZone))
    return undefined;
  return { version, runtime, timeZone };
}
