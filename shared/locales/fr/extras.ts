/** Texts of the app for measurements that take longer: how they are asked for, and how far they are. */
export const extras = {
  // the options of a check
  'extras.title': 'Autres mesures',
  'extras.lead': 'Chacune sur demande, car elle dure plus longtemps ou exige plus d’indications.',
  'extras.rehearsal.detail': 'Télécharge un fichier du serveur de mises à jour et n’en conserve rien.',
  'extras.rehearsal.protocol': 'Protocole',
  'extras.rehearsal.size': 'Au plus',
  'extras.rehearsal.path': 'Fichier sur le serveur',
  'extras.rehearsal.path.listed': 'Vide : le plus grand fichier du dossier de la session.',
  'extras.rehearsal.path.web': 'Obligatoire, par exemple /update.zip : le web ne connaît pas de liste de fichiers.',
  'extras.rehearsal.path.fault': 'Seulement le fichier, par exemple /update.zip. Le serveur figure plus haut.',
  'extras.rehearsal.sha256': 'Somme de contrôle (SHA-256)',
  'extras.rehearsal.sha256.detail': 'Si elle est connue. Comparée seulement si tout le fichier est téléchargé.',
  'extras.rehearsal.sha256.fault': 'Une telle somme compte 64 caractères de 0 à 9 et de a à f.',
  'extras.hold.detail': 'Garde une connexion au serveur sans trafic pendant ce temps et vérifie si elle vit encore.',
  'extras.hold.off': 'Non',
  'extras.trace': 'Suivre le chemin',
  'extras.trace.detail': 'Montre les étapes jusqu’à chaque serveur. Cela dure quelques secondes.',
  'extras.login': 'Connexion au serveur de mises à jour',
  'extras.login.detail':
    'Sans indication : en invité. Nom et mot de passe restent en mémoire : ils ne figurent dans aucun fichier et sont oubliés dès que PortAmpel se termine.',
  'extras.login.user': 'Nom d’utilisateur',
  'extras.login.password': 'Mot de passe',
  'extras.obstacle.checksum': 'Corrigez d’abord la somme de contrôle sous «Autres mesures».',
  'extras.obstacle.path':
    'Indiquez d’abord le fichier sur le serveur sous «Autres mesures», sans l’adresse du serveur.',
  'extras.obstacle.login': 'Indiquez aussi le nom d’utilisateur pour ce mot de passe.',
  // while they run
  'running.later': 'commence après les autres lignes',
  'running.bytes': '{{done}} sur {{total}}',
  'running.bytes.open': '{{done}} téléchargés',
  'running.held': '{{elapsed}} sur {{total}} minutes',
  'running.remaining': 'encore {{time}} environ',
  'running.still': 'Encore en cours : {{rows}}.',
  // from the result
  'result.rehearse.why':
    'Un téléchargement d’essai montre si de gros fichiers du serveur de mises à jour passent aussi. Il ne conserve rien.',
  'result.rehearse.again':
    'Le téléchargement d’essai peut être répété seul. Toutes les autres lignes restent telles quelles.',
  // this PC and the way
  'surroundings.title': 'Ce PC et le chemin',
  'surroundings.title.foreign': 'Le PC vérifié et le chemin',
  'surroundings.search': 'Parcourir ces indications',
  'surroundings.copy': 'Copier comme texte',
  'surroundings.copied': 'Indications copiées.',
  'surroundings.none': 'Aucune indication ne correspond.',
  // charts
  'chart.latency': 'Sur l’échelle du fabricant',
  'chart.transfer': 'Quantité téléchargée au fil du temps',
  // the search for servers
  'search.button': 'Chercher les serveurs',
  'search.title': 'Serveurs du réseau local',
  'search.running': 'Recherche sur UDP {{port}}…',
  'search.close': 'Fermer la recherche',
  'search.stop': 'Interrompre',
  'search.again': 'Chercher à nouveau',
  'search.choose': 'Choisissez le serveur pour reprendre son adresse.',
  'search.take': 'Reprendre {{address}}',
  'search.uncertain': 'On ne sait pas si c’est un serveur de timeSensor LEGAL.',
  'search.unusable': 'D’ici, la recherche n’a pas été possible, ou pas partout',
  'search.reach': 'La recherche va jusqu’au bord du réseau local, pas à travers un VPN ou Internet.',
  'search.taken': 'Repris de la recherche de serveurs : {{name}}',
};
