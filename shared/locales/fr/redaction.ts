import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Le rapport n’a pas été écrit : rien ne garantissait qu’il ne contenait plus de noms ({{place}}). Étape suivante : écrire le rapport au niveau «strict».',
  'error.redaction-key': 'La clé des pseudonymes ne peut être ni lue ni créée : {{file}} ({{code}}).',
  'redaction.mark.none': 'Certaines indications de ce rapport ont été biffées à la main.',
  'redaction.mark.standard': 'Dans ce rapport, des pseudonymes remplacent les noms et les adresses.',
  'redaction.mark.strict': 'Tous les noms, adresses et paroles de tiers ont été retirés de ce rapport.',
};
