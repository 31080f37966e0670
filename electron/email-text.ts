import type { Translate } from '../shared/locales/texts.ts';
import { printable } from '../shared/printable.ts';
import type { Light } from '../shared/words.ts';

export interface EmailText {
  subject: string;
  body: string;
}

/** The e-mail around a report that is attached. @param ticket the report as plain text @param file the attachment's name */
export function emailText(light: Light, ticket: string, file: string, t: Translate): EmailText {
  return {
    subject: `PortAmpel: ${t(`light.${light}`)}`,
    body: `${t('email.attached', { file: printable(file) })}\n\n${ticket}`,
  };
}
