import { dataFolder, type ReadReport, TrustStore } from '../engine/index.ts';
import type { FileFormat } from '../shared/file-formats.ts';
import type { Report } from '../shared/report.ts';
import { UserError } from '../shared/user-error.ts';
import type { Context } from './context.ts';

/** Those that carry the report itself: all others only tell of it. */
const signable: readonly string[] = ['html', 'json'] satisfies FileFormat[];

/**
 * Before anything is measured: whoever asks for a signature must not find out later that there is none.
 * @throws {UserError} where that format has no place for one, or where there is no key to sign with
 */
export function signerFor(format: string): (report: Report) => Report {
  if (!signable.includes(format)) {
    throw new UserError({ key: 'error.sign-format', params: { format, allowed: signable.join(', ') } });
  }
  const store = new TrustStore(dataFolder());
  store.ownKey();
  return (report) => store.sign(report);
}

/** Says what the reader of a file that is made of another cannot see in it: that it was altered, or was signed. */
export function tellTrust(found: ReadReport, leaves: ReadReport, format: string, { t, terminal }: Context): void {
  if (!found.intact) {
    // The text says so itself.
    if (format !== 'text') terminal.err(`${t('result.not-intact')}\n`);
  } else if (found.report.signature !== undefined) {
    if (!signable.includes(format)) terminal.err(`${t('signature.no-place', { format })}\n`);
    else if (leaves.report.signature === undefined) terminal.err(`${t('signature.redacted')}\n`);
  }
}
