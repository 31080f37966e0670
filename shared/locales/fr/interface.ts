import type { interfaceTexts as german } from '../de/interface.ts';

/** Texts of the command line and of messages about input. `{{…}}` are filled in. */
export const interfaceTexts: Record<keyof typeof german, string> = {
  // help
  'help.program':
    'Vérifie si le réseau laisse timeSensor LEGAL travailler, et montre ce qui était attendu, ce qui a été constaté et qui doit faire quoi.',
  'help.usage': 'Utilisation :',
  'help.usage.options': '[options]',
  'help.usage.command': '[commande]',
  'help.default': 'par défaut : {{value}}',
  'help.options': 'Options :',
  'help.group.what': 'Ce qui est vérifié :',
  'help.group.addresses': 'Adresses :',
  'help.group.more': 'Mesurer davantage :',
  'help.group.how': 'Façon de mesurer :',
  'help.group.output': 'Sortie :',
  'help.group.practise': 'S’exercer :',
  'help.group.general': 'Généralités :',
  'help.commands': 'Commandes :',
  'help.arguments': 'Arguments :',
  'help.examples': 'Exemples :',
  'help.exit-codes':
    'Codes de retour (comme pour les plugins de surveillance) : 0 vert, 1 jaune, 2 rouge, 3 indéterminable ou non exécuté. Après un deuxième Ctrl-C, rien n’est écrit ; le shell indique alors 130 (Linux, macOS).',
  'help.option.help': 'cette aide',
  'help.option.version': 'version',
  'help.command.help': 'aide sur une commande',
  'help.option.lang':
    'langue : de, en, fr, it (par défaut : selon LC_ALL, LC_MESSAGES, LANG ou Windows, sinon l’allemand)',
  'help.check': 'vérifie tous les ports d’un scénario et affiche les feux',
  'help.check.scenario': 'scénario : {{allowed}}',
  'help.check.profile': 'profil de l’étude (JSON) : adresses et options',
  'help.check.host': 'adresse pour «{{role}}»',
  'help.check.mail': 'l’interface e-mail est utilisée',
  'help.check.no-mail': 'l’interface e-mail n’est pas utilisée',
  'help.check.no-updates': 'ce PC ne télécharge pas de mises à jour',
  'help.check.transport': 'transport entre client et serveur : tcp, quic, either (l’un des deux)',
  'help.check.ca': 'certificats racine supplémentaires (PEM)',
  'help.check.timeout': 'attente maximale d’une tentative en millisecondes (par défaut {{default}})',
  'help.check.no-canary': 'sans contrôle témoin à des adresses inutilisées (RFC 5737)',
  'help.check.output': 'écrit la sortie dans ce fichier',
  'help.force': 'remplace un fichier qui existe déjà',
  'help.check.quiet': 'sans affichage de la progression et, avec --output, sans résumé',
  'help.check.demo': 'effectue la vérification avec le simulateur intégré (uniquement sur ce PC)',
  'help.fault': 'panne d’une ligne dans le simulateur, plusieurs possibles, p. ex. mail-993=silent',
  'help.faults': 'Pannes pour --fault («portampel explain» dit ce qu’elles font) :',
  'help.scenarios': 'affiche les scénarios avec toutes leurs lignes en clair',
  'help.scenarios.format': 'sortie : text, json',
  'help.check.rows':
    'ne vérifie que ces lignes, séparées par des virgules : identifiants comme mail-993, ou ports ; par exemple après une modification. En plus seulement ce qui suffirait à leur place, comme l’autre transport, et un contrôle pour les lignes qui doivent être fermées',
  'help.simulate': 'démarre tout l’autre côté d’un scénario sur ce PC, pour s’exercer',
  'help.simulate.port-offset': 'ports = ports réels + n (0 : les ports réels ; sans cette option : des ports libres)',
  'help.simulate.output': 'écrit simulator-profile.json et simulator-ca.pem dans ce dossier, pour «portampel check»',
  'help.explain': 'explique une ligne, un port, une raison ou un autre mot',
  'help.explain.word': 'p. ex. updates-20, 19813, no-response, grey',
  // the check in the terminal
  'check.counts': '{{green}} en vert, {{yellow}} en jaune, {{red}} en rouge, {{grey}} en gris · {{seconds}} s',
  'check.counts.off_one':
    '{{green}} en vert, {{yellow}} en jaune, {{red}} en rouge, {{grey}} en gris, {{count}} exclue · {{seconds}} s',
  'check.counts.off_other':
    '{{green}} en vert, {{yellow}} en jaune, {{red}} en rouge, {{grey}} en gris, {{count}} exclues · {{seconds}} s',
  'check.expected': 'Attendu',
  'check.found': 'Constaté',
  'found.answered': 'le service répond',
  'found.answered-late': 'le service ne répond qu’après {{seconds}} s',
  'found.unqueried': 'ouvert, service non interrogeable',
  'found.open-though-forbidden': 'ouvert, mais doit être fermé',
  'forbidden.meaning':
    'Le port est ouvert depuis ici alors qu’il doit être fermé. Dans l’installation classique, ces échanges ne sont pas chiffrés.',
  'forbidden.next':
    'Faites fermer ce port à l’adresse publique par le responsable du pare-feu. L’accès de l’extérieur passe par le tunnel VPN.',
  'check.meaning': 'Signification',
  'check.way-in': 'depuis {{host}} vers ce PC',
  'check.way-in-outside': 'depuis l’extérieur vers ce PC',
  'check.target-in': '{{way}}, port {{port}}',
  'check.target-here': '{{port}}, ici {{target}}',
  'check.port-here': '(ici {{port}})',
  'check.as-above': 'comme ci-dessus : {{reason}}',
  'check.next-by-cause': 'Voir la cause {{number}} : {{action}}',
  'check.next': 'À faire',
  'check.affects': 'Concerne',
  'check.heard': 'Reçu',
  'check.changed-expectation': 'Résultat attendu modifié : {{reason}}',
  'check.notes': 'Remarques',
  'check.controls': 'Contrôles',
  'check.self-test': 'autotest {{passed}}/{{total}}',
  'check.self-test.not-run': 'autotest non terminé',
  'check.canary.clean': 'contrôle témoin réussi : aucun port ne s’ouvre à des adresses inutilisées',
  'check.canary.faked':
    'contrôle témoin : le port {{ports}} s’ouvre aussi à des adresses inutilisées ; ce PC ou un proxy le simule',
  'check.canary.loopback':
    'contrôle témoin réussi, sur ce PC seulement : aucun port ne s’ouvre à ses propres adresses inutilisées',
  'check.canary.off': 'contrôle témoin désactivé',
  'check.canary.not-run': 'contrôle témoin non exécuté',
  'check.canary.practised': 'sans contrôle témoin : un exercice ne quitte pas ce PC',
  'check.tries_one': '{{count}} tentative',
  'check.tries_other': '{{count}} tentatives',
  'check.goes-by': 'sans tentative propre, d’après la ligne «{{row}}»',
  'check.addresses': 'Adresses',
  'check.certificate': 'Certificat',
  'check.certificate.text': '{{subject}}, émis par {{issuer}}, valable du {{validFrom}} au {{validTo}}',
  'total-rows.green': 'Les lignes vérifiées sont en ordre. Cette vérification ne dit rien des autres.',
  'total-rows.yellow':
    'Les lignes vérifiées fonctionnent, mais pas toutes comme elles le devraient. Cette vérification ne dit rien des autres.',
  'total-rows.red':
    'Parmi les lignes vérifiées, au moins une n’est pas en ordre. Cette vérification ne dit rien des autres.',
  'total-rows.grey':
    'Les lignes vérifiées n’ont pas toutes pu être évaluées. Cette vérification ne dit rien des autres.',
  'total.red-parts': 'Depuis ce PC, ceci ne fonctionne pas ou seulement en partie : {{parts}}.',
  'total.red-open': 'Un port est ouvert alors qu’il ne doit pas l’être.',
  'total.as-far-as-told': 'Pour autant que cela ait pu être vérifié, tout le nécessaire est accessible depuis ce PC.',
  'total.ftp-data-untold': 'Sans compte, les connexions de données FTP n’ont pas été vérifiées.',
  'total.part.server': 'le travail avec timeSensor LEGAL',
  'total.part.inbound': 'l’accès des postes au serveur',
  'total.part.public': 'l’accès depuis l’extérieur',
  'total.part.discovery': 'la recherche du serveur',
  'total.part.licence': 'l’annonce des mises à jour',
  'total.part.updates': 'le téléchargement des mises à jour',
  'total.part.mail': 'les e-mails de timeSensor LEGAL',
  'total.part.more': 'et d’autres points',
  'check.demo':
    'Essai avec le simulateur intégré (127.0.0.1, ses propres ports) : rien de tout cela ne concerne votre réseau.',
  'check.written': 'Rapport écrit : {{file}}',
  'check.ending': 'Fin en cours, avec ce qui est mesuré. Un autre Ctrl-C interrompt aussitôt et n’écrit rien.',
  'check.progress': '{{done}} sur {{total}} lignes · {{seconds}} s · Interrompre avec Ctrl-C',
  'phase.resolve': 'Nom',
  'phase.connect': 'Connexion',
  'phase.tls': 'TLS',
  'phase.protocol': 'Protocole',
  // scenarios, simulator, explain
  'scenarios.option.mail': 'seulement avec l’interface e-mail',
  'scenarios.option.updates': 'désactivable',
  'scenarios.carried.tcp': 'si le transport est TCP',
  'scenarios.carried.quic': 'si le transport est QUIC',
  'simulate.running': 'Le simulateur fonctionne sur ce PC. Arrêter avec Ctrl-C.',
  'simulate.closed': 'non ouvert',
  'simulate.check-with':
    'Vérifier dans une seconde fenêtre, tant que le simulateur fonctionne (tout mot de passe convient pour le login) :',
  'simulate.stopped':
    'Toutes les adresses mènent à ce PC, et rien ne répond. «portampel simulate» fonctionne-t-il encore ? Sinon, relancez-le.',
  'simulate.hint': 'Avec --output DOSSIER, un profil et un certificat sont créés pour «portampel check».',
  'explain.rows': 'Lignes',
  'explain.reasons': 'Raisons',
  'explain.in-scenarios': 'Dans les scénarios',
  // notes
  'note.role-unused': 'L’adresse pour «{{role}}» n’est pas nécessaire dans le scénario «{{scenario}}».',
  'note.mail-off':
    'La messagerie n’a pas été vérifiée. Si l’interface e-mail est utilisée : indiquez --mail-out et --mail-in (ou options.mail dans le profil).',
  'note.rows-only_one': 'Seule {{count}} ligne sur {{total}} a été vérifiée : {{rows}}.',
  'note.rows-only_other': 'Seules {{count}} lignes sur {{total}} ont été vérifiées : {{rows}}.',
  'note.rows-beside': 'Ce qui suffit à la place des lignes choisies a aussi été vérifié : {{rows}}.',
  'note.rows-witness': 'La ligne {{row}} n’a été vérifiée que comme contrôle : elle montre si ce PC a un réseau.',
  'note.rows-repeated_one':
    '{{count}} ligne a été mesurée à nouveau ; toutes les autres viennent de la vérification du {{createdAt}}.',
  'note.rows-repeated_other':
    '{{count}} lignes ont été mesurées à nouveau ; toutes les autres viennent de la vérification du {{createdAt}}.',
  // errors
  'error.prefix': 'Erreur :',
  'error.see-help': 'Aide : {{command}} --help',
  'error.did-you-mean': 'Vouliez-vous dire {{words}} ?',
  'error.bug': 'C’est une erreur de PortAmpel, pas de votre réseau. Veuillez la signaler au support : {{message}}',
  'error.unknown-command': 'La commande «{{found}}» n’existe pas.',
  'error.unknown-option': 'L’option «{{found}}» n’existe pas ici.',
  'error.missing-argument': 'L’argument «{{found}}» manque.',
  'error.option-without-value': 'L’option «{{found}}» exige une valeur.',
  'error.too-many-arguments':
    'Un argument est en trop. Les options commencent par «--», par exemple --server NOM ; avec npm : npm start -- check…',
  'error.usage': 'La ligne de commande n’est pas compréhensible : {{found}}',
  'error.choice': '{{option}} : «{{found}}» n’existe pas. Valeurs possibles : {{allowed}}.',
  'error.number': '{{option}} : «{{found}}» n’est pas un nombre entier de {{min}} à {{max}}.',
  'error.host': '{{option}} «{{found}}» : {{fault}}',
  'error.scenario-missing':
    'Aucun scénario indiqué. Veuillez l’indiquer avec --scenario ou dans le profil. Valeurs possibles : {{allowed}}.',
  'error.contradiction': '{{first}} et {{second}} s’excluent mutuellement. Veuillez omettre l’un des deux.',
  'error.demo-login':
    '--demo n’a pas besoin de --login : le simulateur laisse entrer tout invité. Veuillez omettre --login ou contrôler votre propre serveur de mises à jour sans --demo.',
  'error.login-scenario':
    '--login concerne le serveur de mises à jour, inutile dans le scénario {{scenario}}. Possible avec : {{allowed}}.',
  'error.hold-scenario':
    '--hold concerne la connexion au serveur, absente du scénario {{scenario}}. Possible avec : {{allowed}}.',
  'error.hold-transport':
    '--hold laisse une connexion TCP au repos, et avec le transport quic il n’y en a pas. Veuillez indiquer --transport tcp ou either, ou omettre --hold.',
  'error.ports-collide':
    'Les ports se chevauchent : SQL {{sql}}, application {{application}}, base de données {{database}} (toujours application + 1). Veuillez modifier options.ports dans le profil.',
  'error.file-unreadable': 'Impossible de lire {{file}} ({{code}}). Veuillez contrôler le chemin et les autorisations.',
  'error.file-is-folder': '{{file}} est un dossier. Veuillez indiquer le fichier qu’il contient.',
  'error.file-forbidden':
    'Ce compte d’utilisateur n’a pas le droit de lire {{file}}. Veuillez contrôler les autorisations du fichier et de son dossier.',
  'error.file-missing': '{{file}} n’existe pas. Veuillez contrôler le chemin.',
  'error.file-empty': '{{file}} est vide. Veuillez vous faire renvoyer le fichier.',
  'error.file-overloaded':
    '{{file}} contient plus de données, ou plus de niveaux, que tout rapport de PortAmpel. Est-ce le bon fichier ?',
  'error.file-repeated-name':
    '{{file}} contient deux fois «{{name}}» ; impossible de savoir ce qui compte. Dans un profil, veuillez en supprimer un ; faites-vous renvoyer un rapport.',
  'error.file-too-large': '{{file}} est trop grand pour cet usage (plus de {{limitKb}} Ko). Est-ce le bon fichier ?',
  'error.profile-not-json':
    '{{file}} n’est pas un JSON valable : ligne {{line}}, colonne {{column}}. Veuillez contrôler les virgules, parenthèses et guillemets à cet endroit et avant.',
  'error.profile-not-json-anywhere':
    '{{file}} n’est pas un JSON valable, ou son imbrication est bien trop profonde. L’endroit ne peut pas être déterminé. Est-ce le bon fichier ?',
  'error.profile-foreign':
    '{{file}} n’est pas un profil de PortAmpel. Il faut {{allowed}}, trouvé à cet endroit : {{found}}. Est-ce le bon fichier ?',
  'error.profile-is-report':
    '{{file}} est un rapport de PortAmpel et non un profil. Les rapports s’ouvrent dans l’application.',
  'error.profile-unknown-key': '{{file}}, {{path}} : «{{found}}» n’existe pas ici. Clés possibles : {{allowed}}.',
  'error.profile-value': '{{file}}, {{path}} : trouvé : {{found}}, autorisé : {{allowed}}.',
  'error.profile-host': '{{file}}, {{path}} : {{found}}. {{fault}}',
  'error.profile-reason-missing':
    '{{file}}, {{path}} ({{allowed}}) : il manque la raison pour laquelle le résultat attendu a été modifié. Elle figure dans le rapport.',
  'error.ca-invalid': '{{file}} ne contient aucun certificat PEM lisible.',
  'error.output-folder-missing': 'Le dossier {{folder}} n’existe pas. Veuillez d’abord le créer.',
  'error.output-not-writable':
    'L’écriture dans {{folder}} n’est pas autorisée ({{code}}). Veuillez choisir un autre dossier.',
  'error.output-not-a-file': '«{{file}}» n’est pas un fichier ordinaire. Veuillez choisir un autre nom.',
  'output.beside': '{{file}} était pris entre-temps. Le résultat se trouve dans {{written}}.',
  'error.output-exists': '{{file}} existe déjà. Choisissez un autre nom ou remplacez-le avec --force.',
  'error.output-failed': 'Impossible d’écrire {{file}} ({{code}}). Il ne reste aucun fichier incomplet.',
  'error.rows-unknown':
    '--rows : la ligne «{{found}}» n’existe pas dans cette vérification. Possibilités : {{allowed}}.',
  'error.fault-syntax': '--fault «{{found}}» : veuillez l’écrire sous la forme LIGNE=PANNE, p. ex. mail-993=silent.',
  'error.fault-not-for-row': 'La panne «{{fault}}» ne s’applique pas à «{{row}}». Pannes possibles : {{allowed}}.',
  'error.fault-row-absent':
    'La ligne «{{row}}» n’est pas mesurée ainsi dans le scénario «{{scenario}}». Lignes possibles : {{allowed}}.',
  'error.fault-needs-demo': '--fault va avec --demo : les pannes n’existent que dans le simulateur.',
  'error.port-unavailable':
    'Le simulateur n’obtient pas le port {{port}} pour «{{row}}» ({{code}}). Veuillez choisir un autre --port-offset ou l’omettre.',
  'error.explain-unknown': 'PortAmpel ne connaît pas «{{found}}». «portampel explain» affiche tous les mots.',
  'error.report-foreign':
    '{{file}} n’est pas un rapport de PortAmpel. Veuillez choisir le fichier écrit par PortAmpel (.portampel, .json ou .html).',
  'error.report-version':
    '{{file}} provient d’une version plus récente ({{format}}). Veuillez mettre PortAmpel à jour.',
  'error.report-too-many-rows':
    '{{file}} contient plus de {{limit}} lignes. Aucun rapport de PortAmpel n’en a autant. Est-ce le bon fichier ?',
  'error.report-damaged':
    '{{file}} est endommagé{{place}}. Veuillez vous faire renvoyer le fichier, de préférence en pièce jointe.',
};
