import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Il rapporto non è stato scritto: non era certo che non contenesse più nomi ({{place}}). Passo successivo: scrivere il rapporto al livello «strict».',
  'error.redaction-key': 'La chiave degli pseudonimi non può essere letta né creata: {{file}} ({{code}}).',
  'redaction.mark.none': 'Alcune indicazioni di questo rapporto sono state cancellate a mano.',
  'redaction.mark.standard': 'In questo rapporto pseudonimi sostituiscono nomi e indirizzi.',
  'redaction.mark.strict': 'Da questo rapporto sono stati tolti tutti i nomi, gli indirizzi e le parole di terzi.',
};
