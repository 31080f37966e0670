import type { transferLabels as germanLabels, transferWords as germanWords } from '../../de/probes/transfer.ts';

export const transferWords: Record<keyof typeof germanWords, string> = {
  'row.updates-transfer.name': 'Téléchargement d’essai',
  'row.updates-transfer.purpose':
    'Les mises à jour de timeSensor LEGAL peuvent atteindre 1 Go. Cette ligne télécharge un fichier à titre d’essai et n’en conserve rien. Elle montre si un pare-feu interrompt, retient ou remplace les gros fichiers.',
  'reason.transfer-cut.short': 'téléchargement coupé au même endroit',
  'reason.transfer-cut.meaning':
    'Le téléchargement s’est interrompu deux fois au même endroit. Ce n’est pas une mauvaise ligne mais une limite : un appareil en chemin, ou le serveur, ne laisse pas passer davantage de données.',
  'reason.transfer-cut.next':
    'La personne qui gère le pare-feu, l’antivirus ou le proxy cherche une limite de taille ou de volume. Elle la lève pour le serveur de mises à jour.',
  'reason.transfer-broken.short': 'téléchargement interrompu',
  'reason.transfer-broken.meaning':
    'Le téléchargement s’est interrompu avant la fin. Ce n’était pas deux fois au même endroit, ce qui indique une mauvaise ligne ou un serveur surchargé.',
  'reason.transfer-broken.next':
    'Répétez le contrôle à un autre moment. Si cela persiste, la personne qui gère la ligne vérifie la connexion.',
  'reason.transfer-stalled.short': 'téléchargement bloqué en route',
  'reason.transfer-stalled.meaning':
    'La connexion tenait encore, mais plus aucune donnée n’arrivait. Un appareil en chemin les rejette, ou le serveur n’envoie plus rien. Si les deux essais se sont arrêtés au même endroit, une limite de volume est probable.',
  'reason.transfer-stalled.next':
    'La personne qui gère le pare-feu vérifie les limites de volume et de durée des connexions. S’il n’y en a pas, elle interroge l’exploitant du serveur.',
  'reason.transfer-held-back.short': 'fichier retenu en chemin',
  'reason.transfer-held-back.meaning':
    'Rien n’est venu pendant longtemps, puis presque tout d’un coup, et cela deux fois. Un antivirus qui contrôle d’abord le fichier entier se comporte ainsi. Un serveur lent à démarrer y ressemble.',
  'reason.transfer-held-back.next':
    'La personne qui gère le pare-feu ou l’antivirus exclut le serveur de mises à jour du contrôle. Sinon, la mise à jour peut échouer par dépassement de délai.',
  'reason.transfer-unconfirmed.short': 'confirmation finale manquante',
  'reason.transfer-unconfirmed.meaning':
    'Le fichier est arrivé en entier, mais pas la confirmation du serveur. Le canal de commande est au repos pendant le téléchargement, et certains pare-feu l’oublient.',
  'reason.transfer-unconfirmed.next':
    'La personne qui gère le pare-feu prolonge le délai des connexions TCP au repos vers le serveur. Elle peut aussi activer le suivi FTP.',
  'reason.transfer-replaced.short': 'page reçue au lieu du fichier',
  'reason.transfer-replaced.meaning':
    'Une page web est arrivée à la place du fichier. Un filtre en chemin a mis sa propre page, ou le serveur n’a pas le fichier.',
  'reason.transfer-replaced.next':
    'La personne qui gère le filtre web ou le pare-feu autorise les téléchargements du serveur de mises à jour. Le contenu de la page figure dans les preuves.',
  'reason.transfer-differs.short': 'contenu du fichier différent',
  'reason.transfer-differs.meaning':
    'Le fichier reçu a un autre contenu ou une autre taille que prévu. Il a été modifié en chemin, ou le serveur en a une autre version.',
  'reason.transfer-differs.next':
    'Comparez d’abord la somme de contrôle avec celle de l’éditeur. Si elle est juste, la personne qui gère le pare-feu cherche ce qui modifie les fichiers.',
  'reason.transfer-slow.short': 'téléchargement trop lent',
  'reason.transfer-slow.meaning':
    'Les données sont venues sans interruption, mais à moins de 100 Ko par seconde. Une grande mise à jour dure ainsi de nombreuses heures.',
  'reason.transfer-slow.next':
    'Vérifiez si quelqu’un utilise fortement la ligne en ce moment. Sinon, la personne qui la gère vérifie si une règle limite le débit.',
  'reason.ftps-refused.short': 'FTPS refusé',
  'reason.ftps-refused.meaning':
    'Le serveur FTP répond, mais n’accepte pas le chiffrement demandé (AUTH TLS). FTPS n’y est pas activé, ou un appareil en chemin l’empêche.',
  'reason.ftps-refused.next':
    'Demandez au responsable du serveur si FTPS est activé, ou répétez le téléchargement d’essai par FTP.',
  'reason.redirected-elsewhere.short': 'renvoi vers un autre serveur',
  'reason.redirected-elsewhere.meaning':
    'Pour ce fichier, le serveur renvoie à un autre serveur. Le contrôle n’y va pas, car il ne parle qu’aux adresses indiquées.',
  'reason.redirected-elsewhere.next':
    'Indiquez l’autre serveur comme serveur de mises à jour, si c’est le bon. S’il mène à une page de connexion, le réseau demande d’abord à s’identifier.',
  'reason.login-missing.short': 'aucune identification indiquée',
  'reason.login-missing.meaning':
    'Pour ce contrôle, le serveur exige un utilisateur et un mot de passe. Sans eux, rien ne peut être mesuré.',
  'reason.login-missing.next':
    'Indiquez l’identification du serveur de mises à jour. Elle reste en mémoire et ne figure dans aucun rapport.',
  'reason.file-not-found.short': 'fichier introuvable',
  'reason.file-not-found.meaning':
    'Le serveur n’a pas ce fichier, ou ne le donne pas à cet utilisateur. Cela ne dit rien du réseau.',
  'reason.file-not-found.next': 'Vérifiez le chemin du fichier, ou demandez-le au support de l’éditeur.',
  'reason.file-too-short.short': 'fichier plus court que souhaité',
  'reason.file-too-short.meaning':
    'Le plus grand fichier trouvé est plus court que la taille souhaitée. Il est arrivé en entier, mais cela ne dit rien de fichiers plus grands.',
  'reason.file-too-short.next': 'Indiquez le chemin d’un fichier plus grand, ou une taille plus petite.',
  'reason.checksum-of-part.short': 'somme de contrôle d’une partie non comparable',
  'reason.checksum-of-part.meaning':
    'Seule une partie du fichier est arrivée. La somme de contrôle indiquée vaut pour le fichier entier et n’a pas été comparée.',
  'reason.checksum-of-part.next': 'Indiquez la taille du fichier entier, ou omettez la somme de contrôle.',
  'fault.transfer-cut': 'coupe le téléchargement',
  'fault.transfer-stall': 'bloque le téléchargement',
  'fault.transfer-held-back': 'retient d’abord le fichier',
  'fault.transfer-unconfirmed': 'ne confirme pas le téléchargement',
  'fault.transfer-replaced': 'envoie une page de blocage au lieu du fichier',
};

export const transferLabels: Record<keyof typeof germanLabels, string> = {
  'phase.transfer': 'Transfert',
  'scenarios.option.rehearsal': 'sur demande',
  'help-view.reasons.transfer': 'Transfert de gros fichiers',
  'size.bytes': '{{size}} octets',
  'size.kb': '{{size}} Ko',
  'size.mb': '{{size}} Mo',
  'size.gb': '{{size}} Go',
  'size.per-second': '{{size}}/s',
  'size.milliseconds': '{{ms}} ms',
  'size.seconds': '{{seconds}} s',
  'size.minutes': '{{minutes}} min',
  'transfer.title': 'Téléchargement d’essai',
  'transfer.protocol': 'Protocole',
  'transfer.file': 'Fichier',
  'transfer.chosen': '{{path}} (plus grand fichier du dossier de l’utilisateur)',
  'transfer.wanted': 'Souhaité',
  'transfer.announced': 'Taille selon le serveur',
  'transfer.download': 'Téléchargement',
  'transfer.first': '1er essai',
  'transfer.second': '2e essai',
  'transfer.same-place': 'Fin des deux essais',
  'transfer.same-place-after': 'après {{size}} ; au même endroit, ce qui indique une limite',
  'transfer.received': '{{size}} en {{time}}',
  'transfer.first-byte': 'premier octet après {{time}}',
  'transfer.reply': 'Dernière réponse',
  'transfer.held-back': 'Retenu',
  'transfer.instead': 'Au lieu du fichier',
  'transfer.page': 'une page web',
  'transfer.sha256': 'SHA-256',
  'transfer.sha256-expected': 'SHA-256 attendu',
  'transfer.end.complete': 'complet',
  'transfer.end.part': 'partie souhaitée complète',
  'transfer.end.closed': 'terminé par l’autre côté',
  'transfer.end.reset': 'interrompu par un reset',
  'transfer.end.stalled': 'bloqué',
  'transfer.end.late': 'trop lent, abandonné',
  'transfer.end.unconfirmed': 'complet, sans confirmation',
  'transfer.end.cancelled': 'annulé',
  'transfer.end.failed': 'aucune donnée',
  'progress.bytes': '{{done}} sur {{total}}',
  'progress.remaining': 'encore {{time}}',
  'help.check.rehearse':
    'téléchargement d’essai depuis le serveur de mises à jour : au plus cette taille (200MB, 1GB ou octets)',
  'help.check.rehearse-protocol': 'protocole du téléchargement d’essai (par défaut {{default}})',
  'help.check.rehearse-path':
    'fichier sur le serveur ; sinon le plus grand du dossier de l’utilisateur ; obligatoire avec HTTP et HTTPS',
  'help.check.rehearse-sha256': 'somme de contrôle attendue du fichier entier',
  'error.size':
    '{{option}} : «{{found}}» n’est pas une taille de 1 octet à 1 Gio. Exemples : 200MB, 20M, 1GB, 500kB, 5000000.',
  'error.rehearse-size-missing': '{{option}} demande aussi la taille : --rehearse 200MB.',
  'error.rehearse-scenario':
    '--rehearse : dans le scénario {{scenario}}, ce PC ne télécharge pas de mises à jour. Avec mises à jour : {{allowed}}.',
  'error.rehearse-path': '--rehearse-path : «{{found}}» n’est pas le chemin d’un fichier.',
  'error.rehearsal-path-missing':
    'Essai : {{protocol}} ne connaît pas de liste de fichiers. Indiquez le fichier : --rehearse-path /update.zip, dans le profil options.rehearsal.path.',
  'error.rehearsal-path-address':
    'Essai : «{{found}}» est une adresse, pas un chemin. Le serveur va avec --updates, et --rehearse-path ne prend que le fichier : /update.zip.',
  'error.sha256': '--rehearse-sha256 : «{{found}}» n’est pas une somme SHA-256 (64 caractères 0–9, a–f).',
  'error.demo-protocol':
    '--demo ne connaît pour le téléchargement d’essai que ftp, http et https, pas {{protocol}}. Veuillez en choisir un ou contrôler votre propre serveur de mises à jour sans --demo.',
};
