import type { pages as german } from '../de/pages.ts';

/** Texts of the app's settings, help and about views. */
export const pages: Record<keyof typeof german, string> = {
  // settings
  'settings.lead':
    'Les changements s’appliquent tout de suite. Une vérification en cours garde les réglages de son début.',
  'settings.appearance': 'Présentation',
  'settings.language': 'Langue',
  'settings.language.help':
    'Pour l’affichage, les menus et les textes copiés. Les rapports se lisent dans toutes les langues.',
  'settings.language.system': 'Comme le système ({{language}})',
  'settings.theme': 'Couleurs',
  'settings.theme.help': 'Les feux ont les mêmes formes et les mêmes mots dans les deux variantes.',
  'settings.theme.system': 'Système',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.checks': 'Vérification',
  'settings.canary': 'Contrôle témoin',
  'settings.canary.help':
    'Essaie d’atteindre des adresses de documentation (RFC 5737 et RFC 3849), où il n’y a personne. Si un port s’y ouvre, ce PC ou un proxy simule des ports ouverts.',
  'settings.canary.off': 'Sans contrôle témoin, des ports ouverts simulés restent inaperçus.',
  'settings.timeout': 'Attente maximale par essai',
  'settings.timeout.help': 'De 0,1 à 60 secondes. Si elle est trop courte, les serveurs lents paraissent bloqués.',
  'settings.ca': 'Certificats racines supplémentaires',
  'settings.ca.help':
    'Un fichier PEM avec les certificats racines de l’étude, par exemple celui du pare-feu. PortAmpel leur fait confiance en plus des certificats usuels.',
  'settings.ca.none': 'Aucun fichier choisi',
  'settings.ca.choose': 'Choisir un fichier…',
  'settings.ca.replace': 'Autre fichier…',
  'settings.ca.remove': 'Retirer',
  'settings.ca.remove.label': 'Retirer les certificats racines supplémentaires',
  'settings.ca.removed':
    'Les certificats racines supplémentaires ne sont plus utilisés. Le fichier lui-même existe toujours.',
  'settings.reset': 'Rétablir',
  'settings.reset.title': 'Valeurs par défaut de la vérification',
  'settings.reset.help':
    'Contrôle témoin activé, {{seconds}} secondes par essai, aucun certificat racine supplémentaire.',
  'settings.reset.done': 'La vérification utilise de nouveau les valeurs par défaut.',
  'settings.last-server': 'Proposer l’adresse du serveur de timeSensor LEGAL',
  'settings.last-server.help':
    'Lit le fichier lastServer.xml, où timeSensor LEGAL garde la dernière adresse utilisée. Il est seulement lu, jamais modifié.',
  'settings.data': 'Données sur ce PC',
  'settings.data.lead': 'Tout reste sur ce PC, dans le dossier de votre compte utilisateur.',
  'settings.history': 'Rapports à conserver',
  'settings.history.help': 'De 1 à 1000. Au-delà, le rapport le plus ancien est supprimé.',
  'settings.folder.data': 'Réglages et rapports',
  'settings.folder.logs': 'Journal de PortAmpel',
  'settings.folder.open': 'Ouvrir le dossier',
  'settings.folder.open.label': 'Ouvrir le dossier : {{folder}}',

  // help
  'help-view.lead': 'Ce que signifient les feux, les lignes et les raisons, et qui peut faire quoi.',
  'help-view.search': 'Rechercher dans l’aide',
  'help-view.search.placeholder': 'Port, ligne ou raison, p. ex. 19813',
  'help-view.search.clear': 'Effacer la recherche',
  'help-view.results_one': '{{count}} résultat',
  'help-view.results_other': '{{count}} résultats',
  'help-view.none': 'Aucun résultat pour «{{query}}»',
  'help-view.none.hint': 'Cherchez un numéro de port, un service ou un seul mot du message.',
  'help-view.sections': 'Sections de l’aide',
  'help-view.light': 'Comment lire le feu',
  'help-view.light.lead':
    'Chaque ligne a son propre feu. Le feu global montre la plus mauvaise ligne. Si aucune n’est rouge et qu’une ligne nécessaire est grise, il devient gris.',
  'help-view.light.proof':
    'Un port ouvert ne suffit pas pour le vert si le service peut être interrogé : antivirus et proxys simulent des ports ouverts. Le rouge repose sur deux essais indépendants.',
  'help-view.rows': 'Lignes et ports',
  'help-view.rows.lead': 'Ce sont les ports d’origine. Votre étude peut en utiliser d’autres.',
  'help-view.reasons': 'Raisons',
  'help-view.reasons.lead': 'Ce qui a été mesuré, ce que cela signifie et ce qu’il faut faire ensuite.',
  'help-view.reasons.connect': 'Connexion',
  'help-view.reasons.name': 'Résolution de noms',
  'help-view.reasons.service': 'Service sur le port ouvert',
  'help-view.reasons.tls': 'Chiffrement et certificats',
  'help-view.reasons.control': 'Contrôles',
  'help-view.reasons.ftp': 'FTP',
  'help-view.reasons.untested': 'Non testé',
  'help-view.states': 'États',
  'help-view.states.lead': 'Comment un port réagit à un essai de connexion.',
  'help-view.services': 'Services',
  'help-view.services.lead': 'Ce qui a répondu sur un port ouvert.',
  'help-view.expectations': 'Attentes',
  'help-view.expectations.lead': 'Comment un port doit être dans un scénario.',
  'help-view.shortcuts': 'Raccourcis clavier',
  'help-view.shortcuts.key': 'Touche',
  'help-view.shortcuts.action': 'Commande',
  'help-view.command-line': 'Ligne de commande',
  'help-view.command-line.lead':
    'La même vérification fonctionne sans fenêtre, pour les scripts et la surveillance. Le code de retour est le feu : 0 vert, 1 jaune, 2 rouge, 3 gris.',
  'help-view.command-line.copy': 'Copier la commande',
  'help-view.command-line.copied': 'Commande copiée.',

  // about
  'about.purpose':
    'PortAmpel vérifie sur ce PC si le réseau laisse timeSensor LEGAL travailler, et dit qui doit faire quoi.',
  'about.version': 'Version {{version}}',
  'about.privacy': 'Ce que PortAmpel envoie, et où',
  'about.privacy.hosts':
    'PortAmpel communique avec les adresses que vous indiquez et avec le service de noms de ce PC.',
  'about.privacy.canary':
    'En outre, le contrôle témoin essaie d’atteindre des adresses de documentation, où il n’y a personne. Il peut être désactivé dans les réglages.',
  'about.privacy.nothing': 'Aucune connexion à un compte, aucun e-mail envoyé, rien de téléversé.',
  'about.privacy.local': 'Les rapports et les réglages restent sur ce PC jusqu’à ce que vous les transmettiez.',
  'about.privacy.rights': 'PortAmpel n’a pas besoin de droits d’administrateur.',
  'about.privacy.settings': 'Ouvrir les réglages',
  'about.links': 'Sur internet',
  'about.links.lead': 'S’ouvre dans votre navigateur.',
  'about.link.vendor': 'timeSensor',
  'about.link.vendor.help': 'L’éditeur de timeSensor LEGAL',
  'about.link.vendorPorts': 'Quels ports doivent être ouverts',
  'about.link.vendorPorts.help': 'La page de l’éditeur, base de la vérification (en allemand)',
  'about.runtime.copy': 'Copier les indications',
  'about.runtime.copied': 'Indications pour le support copiées.',
  'about.licences': 'Licences',
  'about.licences.lead': 'PortAmpel contient des logiciels d’autres auteurs. Voici leurs licences, en anglais.',
  'about.licences.show': 'Afficher les licences',
  'about.licences.hide': 'Masquer les licences',
  'about.licences.loading': 'Chargement des licences…',
  'about.licences.failed':
    'Les licences n’ont pas pu être chargées. Elles se trouvent aussi dans le dossier du programme, dans le fichier LICENSES.txt.',
  'about.licences.text': 'Texte des licences',
  'about.licences.retry': 'Réessayer',
};
