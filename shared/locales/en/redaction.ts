import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'The report was not written: it could not be ensured that no names are left in it ({{place}}). Next step: write the report at level ‘strict’.',
  'error.redaction-key': 'The key for the pseudonyms can be neither read nor made: {{file}} ({{code}}).',
  'redaction.mark.none': 'Some entries of this report were struck out by hand.',
  'redaction.mark.standard': 'In this report pseudonyms stand for names and addresses.',
  'redaction.mark.strict': 'All names, addresses and words of others have been removed from this report.',
};
