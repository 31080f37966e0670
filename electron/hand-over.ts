import { basename, join } from 'node:path';
import { app, clipboard, shell } from 'electron';
import writeFileAtomic from 'write-file-atomic';
import { errorCodeOf, type ReadReport, reportFile } from '../engine/index.ts';
import { type FileFormat, fileEndings, fileFormats, formatOfName } from '../shared/file-formats.ts';
import type { SummaryFormat } from '../shared/matrix/formats.ts';
import type { Report } from '../shared/report.ts';
import { subjectOf } from '../shared/summary.ts';
import { UserError } from '../shared/user-error.ts';
import { languageOf } from './language.ts';
import type { Services } from './services.ts';
import { askWhereToSave } from './windows/file-dialogs.ts';

/** Longer ones are cut by Windows, or refused: the body is then only on the clipboard. */
const longestMailto = 1900;

/**
 * Asks where, and writes the report in that format, or in another that the user chose there. Every export of the app goes
 * through here.
 * @returns where it was written; `null` where that was cancelled
 */
export async function saveReportAs(services: Services, read: ReadReport, wanted: FileFormat): Promise<string | null> {
  const { t, window, settings } = services;
  const others = fileFormats.filter((format) => format !== wanted);
  const filters = [wanted, ...others].map((format) => ({
    name: t()(`file-format.${format}`),
    extensions: [...fileEndings[format]],
  }));
  const defaultPath = join(app.getPath('documents'), fileNameOf(read.report, fileEndings[wanted][0]));
  const path = await askWhereToSave(window(), { title: t()('shell.dialog.save'), filters, defaultPath });
  if (path === null) return null;
  const content = await reportFile(read, formatOfName(path) ?? wanted, languageOf(settings.value));
  await writeTo(path, content);
  return path;
}

/** Writes the report as a file to attach, shows it in its folder, and offers the text for the e-mail around it. */
export async function emailReport(services: Services, read: ReadReport): Promise<string | null> {
  const path = await saveReportAs(services, read, 'html');
  if (path === null) return null;
  const text = services.t();
  const ticket = await reportFile(read, 'ticket', languageOf(services.settings.value));
  const body = `${text('email.attached', { file: basename(path) })}\n\n${String(ticket)}`;
  const subject = subjectOf(read.report, text);
  await clipboard.writeText(`${subject}\n\n${body}`);
  const mail = (words: string): string =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words.replaceAll('\n', '\r\n'))}`;
  const whole = mail(body);
  // Where there is no mail program, the text is on the clipboard.
  await shell.openExternal(whole.length <= longestMailto ? whole : mail(text('email.paste'))).catch(() => undefined);
  shell.showItemInFolder(path);
  return path;
}

interface MadeFile<F extends SummaryFormat> {
  formats: readonly F[];
  wanted: F;
  /** Of the dialog. */
  title: string;
  /** Without its ending, which is the format's. */
  name: string;
  contentOf: (format: F) => string;
}

/**
 * As `saveReportAs`, for what was made of several reports; each format's ending is its name.
 * @returns where it was written; `null` where that was cancelled
 */
export async function saveMadeFile<F extends SummaryFormat>(
  { t, window, saved }: Services,
  { formats, wanted, title, name, contentOf }: MadeFile<F>,
): Promise<{ path: string } | null> {
  const others = formats.filter((each) => each !== wanted);
  const filters = [wanted, ...others].map((each) => ({ name: t()(`view.format.${each}`), extensions: [each] }));
  const defaultPath = join(app.getPath('documents'), `${name}.${wanted}`);
  const path = await askWhereToSave(window(), { title, filters, defaultPath });
  if (path === null) return null;
  // The name that the user gave has the last word.
  const named = formats.find((each) => path.toLowerCase().endsWith(`.${each}`)) ?? wanted;
  await writeTo(path, contentOf(named));
  saved.add(path);
  return { path };
}

/** @throws {UserError} where it cannot be written */
export async function writeTo(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFileAtomic(file, typeof content === 'string' ? content : Buffer.from(content));
  } catch (error) {
    throw new UserError({ key: 'error.output-failed', params: { file, code: errorCodeOf(error) } });
  }
}

/** For example `PortAmpel-365-client-2026-11-23-1405.portampel`, in UTC as the report itself; an exercise says so first. */
export function fileNameOf({ scenario, createdAt, training }: Report, ending: string): string {
  const when = createdAt.slice(0, 16).replace('T', '-').replace(':', '');
  const what = training ? `training-${training.situation}` : scenario.id;
  return `PortAmpel-${what.replaceAll(/[^\w-]/g, '')}-${when}.${ending}`;
}
