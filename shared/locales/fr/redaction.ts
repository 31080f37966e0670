import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Le rapport n’a pas été écrit : rien ne garantissait qu’il ne contenait plus de noms ({{place}}). Étape suivante : écrire le rapport au niveau «strict».',
  'error.redaction-key': 'La clé des pseudonymes ne peut être ni lue ni créée : {{file}} ({{code}}).',
  'redaction.mark.none': 'Certaines indications de ce rapport ont été biffées à la main.',
  'redaction.mark.standard': 'Dans ce rapport, des pseudonymes remplacent les noms et les adresses.',
  'redaction.mark.strict': 'Tous les noms, adresses et paroles de tiers ont été retirés de ce rapport.',
  'help.redact': 'ce qui est retiré : {{allowed}} (par défaut : standard pour les fichiers, none à l’écran)',
  'help.redact-key': 'fichier de la clé des pseudonymes, commune à plusieurs PC',
  'help.lookup': 'indique à quoi correspondent les pseudonymes des rapports de ce PC',
  'help.lookup.pseudonym': 'p. ex. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': '{{file}} contient les noms et les adresses tels quels.',
  'redaction.not-remembered':
    'Les pseudonymes n’ont pas pu être enregistrés. Ils ne pourront pas être consultés plus tard sur ce PC.',
  'redaction.lookup.unknown': '{{pseudonym}} : n’a pas été attribué sur ce PC.',
  'error.rules-redacted':
    'Dans {{file}}, les noms et les adresses sont remplacés par des pseudonymes ; on ne peut pas en tirer de règles. Prochaine étape : exécuter «rules» sur le PC avec --profile, ou avec un rapport écrit avec --redact none.',
};
