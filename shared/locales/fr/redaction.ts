import type { redactionTexts as german } from '../de/redaction.ts';

export const redactionTexts: Record<keyof typeof german, string> = {
  'error.redaction-failed':
    'Le rapport n’a pas été écrit : rien ne garantissait qu’il ne contenait plus de noms ({{place}}). Prochaine étape : écrire le rapport sans aucun nom (niveau «strict»).',
  'error.redaction-key': 'La clé des pseudonymes ne peut être ni lue ni créée : {{file}} ({{code}}).',
  'redaction.mark.none': 'Certaines indications de ce rapport ont été biffées à la main.',
  'redaction.mark.standard': 'Dans ce rapport, des pseudonymes remplacent les noms et les adresses.',
  'redaction.mark.strict': 'Tous les noms, adresses et paroles de tiers ont été retirés de ce rapport.',
  'help.redact': 'ce qui est retiré : {{allowed}} (par défaut : standard pour les fichiers, none à l’écran)',
  'help.redact-key': 'fichier de la clé des pseudonymes, commune à plusieurs PC',
  'help.lookup': 'indique à quoi correspondent les pseudonymes des rapports de ce PC',
  'help.lookup.pseudonym': 'p. ex. host-7K2PX.dom-Q4RTB',
  'redaction.names-inside': '{{file}} contient les noms et les adresses tels quels.',
  'redaction.pseudonyms-stay':
    '{{file}} garde les pseudonymes que le rapport avait déjà. «portampel lookup» dit à quoi ils correspondent, sur le PC qui l’a écrit.',
  'redaction.names-stay-out': '{{file}} reste sans noms ni adresses : le rapport n’en avait déjà plus.',
  'redaction.not-remembered':
    'Les pseudonymes n’ont pas pu être enregistrés. Ils ne pourront pas être consultés plus tard sur ce PC.',
  'redaction.lookup.unknown': '{{pseudonym}} : n’a pas été attribué sur ce PC.',
  'error.rules-redacted':
    'Dans {{file}}, les noms et les adresses sont remplacés par des pseudonymes ; on ne peut pas en tirer de règles. Prochaine étape : exécuter «rules» sur le PC avec --profile, ou avec un rapport écrit avec --redact none.',
  'help.sign': 'signe le rapport avec la clé de ce PC (html, json)',
  'help.verify': 'indique si des rapports ont été modifiés et qui les a signés',
  'help.verify.file': 'rapports (JSON ou HTML)',
  'help.verify.name': 'nom de la clé de ce rapport, une fois l’empreinte comparée',
  'help.verify.exit-codes': 'Codes de retour : 0 intact, 2 modifié ou mal signé, 3 illisible ou impossible à dire.',
  'page.altered':
    'La page de ce fichier a été modifiée : à partir du rapport qu’il contient, ce PortAmpel en écrit une autre.',
  'page.unclear':
    'Impossible de dire ici si la page montre le rapport contenu dans le fichier. Elle a été écrite par {{writer}}.',
  'page.unclear.unnamed':
    'Impossible de dire ici si la page montre le rapport contenu dans le fichier. Elle n’indique pas quel PortAmpel l’a écrite.',
  'page.inside': 'Rapport contenu dans le fichier',
  'page.inside-only': 'Ce qui est transmis ici est le contenu du rapport, pas ce que montre la page.',
  'page.next':
    'Prochaine étape : ne pas se fier à la page. PortAmpel montre le contenu du rapport : «Ouvrir» dans l’application, ou {{command}}',
  'page.shown-here': 'Ce qui s’affiche ici est le contenu du rapport qui est dans le fichier.',
  'trust.altered': 'Le rapport a été modifié depuis que PortAmpel l’a écrit.',
  'trust.unsigned': 'Le rapport est intact et n’est pas signé.',
  'trust.forged': 'La signature n’appartient pas à ce rapport (clé {{fingerprint}}).',
  'trust.own': 'Le rapport est intact et signé avec la clé de ce PC ({{fingerprint}}).',
  'trust.known': 'Le rapport est intact et signé avec la clé de : {{name}} ({{fingerprint}}).',
  'trust.unknown': 'Le rapport est intact et signé avec une clé inconnue ici ({{fingerprint}}).',
  'error.sign-format':
    'Une signature n’a pas de place dans le format {{format}}. Prochaine étape : avec --sign, choisir un format qui la porte : {{allowed}}.',
  'signature.no-place':
    'La signature de ce rapport n’a pas de place dans le format {{format}}. «portampel verify» indique qui l’a signé.',
  'signature.redacted':
    'Le nouveau rapport n’est pas signé : la signature portait sur le rapport avec ses noms. Avec --redact none, elle est conservée.',
  'trust.name': 'Nommer cette clé',
  'trust.rename': 'Changer le nom',
  'trust.name.label': 'À qui est cette clé ?',
  'trust.name.detail':
    'Comparez d’abord l’empreinte avec l’expéditeur, par exemple au téléphone. Le nom reste sur ce PC.',
  'trust.rename.detail': 'Un champ vide retire le nom.',
  'trust.name.save': 'Enregistrer le nom',
  'error.signing-key': 'La clé des signatures ne peut être ni lue ni créée : {{file}} ({{code}}).',
  'error.verify-name':
    'On donne un nom à la clé d’un seul rapport portant la signature valable d’un autre PC : {{file}} n’en est pas un.',
  'leaving.title': 'Ce qui part',
  'leaving.level': 'Noms et adresses',
  'leaving.level.standard': 'Pseudonymes',
  'leaving.level.strict': 'Aucun',
  'leaving.level.none': 'Tels quels',
  'leaving.level.standard.detail':
    'Personnes, hôtes, réseaux et bases de données ont les mêmes pseudonymes dans tous les rapports de ce PC.',
  'leaving.level.strict.detail':
    'Ce que serveurs, pages web et personnes ont écrit ne part pas non plus. Ports, temps et raisons restent.',
  'leaving.level.none.detail': 'Le rapport part tel qu’il a été mesuré.',
  'leaving.none.warning':
    'Quiconque reçoit le rapport peut lire les noms des personnes, des hôtes et des réseaux de l’étude.',
  'leaving.none.agree': 'Ces noms peuvent partir',
  'leaving.sign': 'Signer',
  'leaving.sign.detail':
    'Avec la clé de ce PC. Les destinataires voient si le rapport a été modifié et de qui il vient.',
  'leaving.search': 'Chercher dans les textes',
  'leaving.changed-only': 'Seulement ce qui change',
  'leaving.working': 'Préparation de l’aperçu…',
  'leaving.counts': '{{total}} textes, {{replaced}} remplacés, {{struck}} biffés. Cochez une ligne pour la biffer.',
  'leaving.preview': 'Aperçu : chaque texte avant et après',
  'leaving.kind.name': 'Noms',
  'leaving.kind.address': 'Adresses',
  'leaving.kind.said': 'Ce que d’autres ont écrit',
  'leaving.kind.certificate': 'Certificats et clés',
  'leaving.kind.word': 'Données techniques',
  'leaving.item': '{{before}}, devient {{after}}',
  'leaving.same': 'reste',
  'leaving.strike': 'Biffer',
  'leaving.none': 'Aucun texte ne correspond à ce choix.',
  'leaving.save': 'Enregistrer…',
  'leaving.saveAs': 'Enregistrer sous…',
  'leaving.email': 'Enregistrer pour l’e-mail…',
  'leaving.copy': 'Copier le résumé',
  'leaving.undo': 'Annuler la dernière action',
  'leaving.cancel': 'Fermer',
  'redaction.lookup': 'Retrouver un pseudonyme',
  'redaction.lookup.go': 'Retrouver',
  'leaving.more': 'Afficher la suite ({{count}})',
};
