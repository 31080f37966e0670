import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'The report was not written: it could not be ensured that no names are left in it ({{place}}). Next step: write the report at level ‘strict’.',
  'error.redaction-key': 'The key for the pseudonyms can be neither read nor made: {{file}} ({{code}}).',
  'redaction.mark.none': 'Some entries of this report were struck out by hand.',
  'redaction.mark.standard': 'In this report pseudonyms stand for names and addresses.',
  'redaction.mark.strict': 'All names, addresses and words of others have been removed from this report.',
  'help.redact': 'what is taken out: {{allowed}} (default: standard for files, none for display)',
  'help.redact-key': 'file with the key for the pseudonyms, shared by several PCs',
  'help.lookup': 'tells what pseudonyms in reports of this PC stand for',
  'help.lookup.pseudonym': 'e.g. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': '{{file}} contains names and addresses as they are.',
  'redaction.not-remembered': 'The pseudonyms could not be stored. They cannot be looked up on this PC later.',
  'redaction.lookup.unknown': '{{pseudonym}}: not given on this PC.',
  'error.rules-redacted':
    'Names and addresses in {{file}} are replaced by pseudonyms; no rules can be made of them. Next step: run ‘rules’ on the PC with --profile, or with a report written with --redact none.',
  'help.sign': 'signs the report with the key of this PC',
  'help.verify': 'tells whether reports were altered, and who has signed them',
  'help.verify.file': 'reports (JSON or HTML)',
  'help.verify.name': 'name for the key of this report, once its fingerprint was compared',
  'help.verify.exit-codes': 'Exit codes: 0 unaltered, 2 altered or wrongly signed, 3 not readable.',
  'trust.altered': 'The report has been altered since PortAmpel wrote it.',
  'trust.unsigned': 'The report is unaltered and not signed.',
  'trust.forged': 'The signature does not belong to this report (key {{fingerprint}}).',
  'trust.own': 'The report is unaltered and signed with the key of this PC ({{fingerprint}}).',
  'trust.known': 'The report is unaltered and signed with the key of: {{name}} ({{fingerprint}}).',
  'trust.unknown': 'The report is unaltered and signed with a key that is not known here ({{fingerprint}}).',
  'error.signing-key': 'The key for signatures can be neither read nor made: {{file}} ({{code}}).',
  'error.verify-name':
    'A name is given to the key of one report with a valid signature of another PC: {{file}} is none.',
};
