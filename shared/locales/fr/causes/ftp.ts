import type { ftpCauseTexts as german } from '../../de/causes/ftp.ts';

export const ftpCauseTexts: Record<keyof typeof german, string> = {
  'cause.ftp-data-blocked.name': 'Canal de données FTP bloqué',
  'cause.ftp-data-blocked.title':
    'La connexion à {{host}} réussit, mais rien n’arrive par la liaison de données passive de FTP.',
  'cause.ftp-data-blocked.about':
    'Outre le port 21, FTP a besoin d’une deuxième connexion pour les données. Le plus souvent, un pare-feu n’autorise que le port 21. On ne voit pas d’ici si le blocage est local ou côté serveur.',
  'cause.ftp-data-blocked.do.1': 'Autorisez sur le pare-feu le FTP passif vers {{host}}, ports de données compris.',
  'cause.ftp-data-blocked.do.2':
    'Demandez à l’exploitant de {{host}} quels ports passifs le serveur utilise et s’ils sont ouverts.',
  'cause.ftp-data-blocked.do.3': 'Si cela ne suffit pas, activez l’assistance FTP du pare-feu (helper, ALG).',
  'cause.ftp-data-silent.name': 'Les données FTP n’arrivent pas',
  'cause.ftp-data-silent.title': 'La connexion de données FTP avec {{host}} s’établit, mais reste muette.',
  'cause.ftp-data-silent.about':
    'Le serveur a annoncé des données, et rien n’est venu, pas même un mot à leur sujet. Un appareil en chemin peut retenir le contenu, ou le serveur est bloqué.',
  'cause.ftp-data-silent.do.1': 'Sur le pare-feu, exemptez {{host}} de l’inspection du contenu FTP.',
  'cause.ftp-data-silent.do.2':
    'Si le pare-feu n’inspecte aucun contenu, demandez à l’exploitant de {{host}} si le serveur livre des données.',
  'sign.ftp-opened-without-data': '{{host}} a annoncé des données. Ni données ni autre réponse ne sont venues.',
  'sign.ftp-server-hangs': 'Le serveur lui-même peut aussi être bloqué.',
  'cause.ftp-private-address.name': 'Le serveur FTP indique une mauvaise adresse',
  'cause.ftp-private-address.title':
    'Le serveur FTP {{host}} indique pour les données une autre adresse que la sienne.',
  'cause.ftp-private-address.about':
    'Le serveur se trouve le plus souvent derrière un NAT et ne connaît pas son adresse publique. Les programmes qui suivent l’adresse indiquée ne l’atteignent pas. En clair, un appareil en chemin peut aussi avoir modifié la réponse.',
  'cause.ftp-private-address.do.1': 'Sur le serveur FTP {{host}}, inscrivez l’adresse publique pour le FTP passif.',
  'cause.ftp-private-address.do.2':
    'Si l’adresse publique est correctement inscrite, vérifiez si un pare-feu réécrit les réponses de FTP.',
  'cause.ftp-helper-rewrites.name': 'Le pare-feu réécrit mal le FTP',
  'cause.ftp-helper-rewrites.title':
    'Un appareil en chemin vers {{host}} réécrit les réponses de FTP vers une mauvaise adresse.',
  'cause.ftp-helper-rewrites.about':
    'Le même serveur indique en clair une autre adresse qu’à l’intérieur de TLS. Un appareil en chemin modifie donc la réponse, le plus souvent l’assistance FTP d’un pare-feu.',
  'cause.ftp-helper-rewrites.do.1': 'Sur le pare-feu, désactivez l’assistance FTP pour {{host}}, ou mettez-la à jour.',
  'cause.ftp-helper-rewrites.do.2':
    'Autorisez sur le pare-feu les ports de données passifs de {{host}} par une règle fixe.',
  'cause.ftp-epsv-only.name': 'FTP passif seulement avec EPSV',
  'cause.ftp-epsv-only.title':
    'Chez {{host}}, le FTP passif ne fonctionne qu’avec la commande plus récente EPSV, pas avec PASV.',
  'cause.ftp-epsv-only.about':
    'Les deux commandes ont été essayées dans le même contrôle. Les programmes anciens ne connaissent que PASV. On ignore laquelle timeSensor LEGAL utilise.',
  'cause.ftp-epsv-only.do.1':
    'Vérifiez sur le pare-feu pourquoi les connexions de données vers {{host}} après PASV ne passent pas.',
  'cause.ftp-epsv-only.do.2':
    'Si le pare-feu laisse tout passer, demandez à l’exploitant de {{host}} ce que fait le serveur après PASV.',
  'cause.ftp-tls-blinds-helper.name': 'L’assistance FTP du pare-feu ne lit pas TLS',
  'cause.ftp-tls-blinds-helper.title':
    'Avec TLS, un pare-feu bloque les données de {{host}} ; sans TLS, elles passent.',
  'cause.ftp-tls-blinds-helper.about':
    'Le pare-feu lit FTP et ouvre le port de données indiqué. Dans la connexion chiffrée, il ne le voit pas. Le même serveur livre des données sans TLS, il n’est donc pas en cause.',
  'cause.ftp-tls-blinds-helper.do.1':
    'Autorisez sur le pare-feu les ports de données passifs de {{host}} par une règle fixe.',
  'cause.ftp-tls-blinds-helper.do.2': 'Demandez à l’exploitant de {{host}} la plage des ports de données passifs.',
  'cause.ftp-session-reuse.name': 'Le serveur FTP exige la même session TLS',
  'cause.ftp-session-reuse.title':
    'Le serveur FTP {{host}} refuse les connexions de données chiffrées qui ne reprennent pas sa session TLS.',
  'cause.ftp-session-reuse.about':
    'Le serveur exige que la connexion de données reprenne la session TLS de la première connexion. Cela n’a pas réussi ici. Les programmes qui ne le savent pas et les appareils à inspection TLS échouent de même.',
  'cause.ftp-session-reuse.do.1': 'Sur le serveur FTP {{host}}, désactivez l’obligation de reprendre la session TLS.',
  'cause.ftp-session-reuse.do.2': 'Exemptez {{host}} de l’inspection TLS, s’il y en a une en chemin.',
  'cause.ftp-passive-refused.name': 'Le serveur refuse le FTP passif',
  'cause.ftp-passive-refused.title': 'Le serveur FTP {{host}} refuse les connexions de données passives ou la liste.',
  'cause.ftp-passive-refused.about':
    'La connexion réussit et le serveur lui-même refuse la commande suivante. Un pare-feu en est rarement la cause.',
  'cause.ftp-passive-refused.do.1': 'Sur {{host}}, activez le FTP passif et autorisez la lecture à ce compte.',
  'cause.ftp-callback-blocked.name': 'Rappel du serveur FTP bloqué',
  'cause.ftp-callback-blocked.title': 'Le rappel du serveur FTP {{host}} (FTP actif) n’arrive pas sur ce PC.',
  'cause.ftp-callback-blocked.about':
    'En FTP actif, le serveur rappelle ce PC, et presque tous les pare-feu le bloquent. Si le FTP passif fonctionne, ce rappel est inutile. Le pare-feu de ce PC peut aussi le bloquer.',
  'cause.ftp-callback-blocked.do.1':
    'Si un programme a besoin du FTP actif, activez l’aide FTP sur le pare-feu pour que l’appel de {{host}} passe.',
  'cause.ftp-callback-blocked.do.2': 'Autorisez aussi les connexions venant de {{host}} dans le pare-feu de ce PC.',
  'cause.ftp-callback-blocked.do.3':
    'Si le FTP passif fonctionne et qu’aucun programme n’a besoin de l’actif, la ligne peut rester jaune.',
  'cause.ftp-active-nat.name': 'Le FTP actif échoue à cause du NAT',
  'cause.ftp-active-nat.title': '{{host}} voit ce PC sous une autre adresse (NAT). Son rappel n’arrive donc pas.',
  'cause.ftp-active-nat.about':
    'Le serveur appelle l’adresse que ce PC connaît de lui-même. Derrière un NAT, elle ne vaut pas à l’extérieur, et aucun appareil ne l’a adaptée. Si le FTP passif fonctionne, cela ne gêne pas.',
  'cause.ftp-active-nat.do.1':
    'Si un programme a besoin du FTP actif, activez sur le pare-feu l’aide FTP, qui adapte l’adresse.',
  'cause.ftp-active-nat.do.2':
    'Si le FTP passif fonctionne et qu’aucun programme n’a besoin de l’actif, la ligne peut rester jaune.',
  'cause.ftp-call-empty.name': 'Le rappel arrive sans données',
  'cause.ftp-call-empty.title':
    'Le serveur FTP {{host}} rappelle ce PC, mais aucune donnée n’arrive par cette connexion.',
  'cause.ftp-call-empty.about':
    'En FTP actif, le rappel est arrivé et resté vide. Un appareil en chemin retient peut-être le contenu. Le FTP passif n’est pas touché.',
  'cause.ftp-call-empty.do.1':
    'Si un programme a besoin du FTP actif, exemptez {{host}} de l’inspection du contenu sur le pare-feu.',
  'cause.ftp-call-empty.do.2':
    'Si le FTP passif fonctionne et qu’aucun programme n’a besoin de l’actif, la ligne peut rester jaune.',
  'cause.ftp-login.name': 'Connexion au serveur de mises à jour refusée',
  'cause.ftp-login.title': 'Le serveur de mises à jour {{host}} refuse le compte indiqué (TCP {{ports}}).',
  'cause.ftp-login.about':
    'Le serveur a répondu et n’a pas accepté le nom d’utilisateur ou le mot de passe. Le réseau est en ordre. Ce qui suit la connexion n’a pas été contrôlé.',
  'cause.ftp-login.do.1': 'Vérifiez le nom d’utilisateur et le mot de passe du serveur de mises à jour.',
  'cause.ftp-login.do.2':
    'Si le nom d’utilisateur et le mot de passe sont corrects, demandez au support de timeSensor si le compte est valable.',
  'cause.ftp-login-withheld.name': 'Mot de passe non envoyé, par sécurité',
  'cause.ftp-login-withheld.title':
    'La connexion à {{host}} n’était pas assez sûre pour le mot de passe. Il n’a pas été envoyé.',
  'cause.ftp-login-withheld.about':
    'Le serveur propose TLS, mais il n’a pas été établi, ou son certificat est en défaut. Un appareil qui écoute peut donner la même image. Le mot de passe n’est donc pas parti.',
  'cause.ftp-login-withheld.do.1': 'Sur {{host}}, mettez en ordre TLS et le certificat pour FTP.',
  'cause.ftp-login-withheld.do.2':
    'Si TLS et le certificat de {{host}} sont en ordre, vérifiez si le pare-feu ouvre les connexions chiffrées.',
  'cause.ftp-login-needed.name': 'Compte manquant pour le téléchargement d’essai',
  'cause.ftp-login-needed.title': 'Le téléchargement d’essai depuis {{host}} exige un compte, et aucun n’est indiqué.',
  'cause.ftp-login-needed.about':
    'Le serveur ne donne ses fichiers qu’après connexion. Sans elle, le téléchargement ne peut être contrôlé. Le compte reste en mémoire et n’entre dans aucun rapport.',
  'cause.ftp-login-needed.do.1': 'Indiquez le compte du serveur de mises à jour et contrôlez de nouveau.',
  'cause.ftps-refused.name': 'Serveur de mises à jour sans FTPS',
  'cause.ftps-refused.title':
    'Le serveur de mises à jour {{host}} n’accepte aucun chiffrement sur TCP {{ports}} (FTPS).',
  'cause.ftps-refused.about':
    'Le téléchargement d’essai devait passer par FTPS, et le serveur a refusé la commande AUTH TLS. Le plus souvent, FTPS n’y est pas activé. Un pare-feu qui lit FTP peut aussi intercepter la commande.',
  'cause.ftps-refused.do.1':
    'Demandez à l’exploitant de {{host}} si FTPS est activé, ou choisissez FTP pour le téléchargement d’essai.',
  'cause.ftps-refused.do.2':
    'Si FTPS est activé sur {{host}}, priez le responsable du pare-feu de désactiver l’aide FTP pour {{host}}.',
  'cause.sftp-refused.name': 'Connecté, mais sans SFTP',
  'cause.sftp-refused.title': '{{host}} accepte le compte, mais ne lui donne pas SFTP ou aucun dossier.',
  'cause.sftp-refused.about':
    'La connexion par SSH a réussi ; ensuite le serveur n’a pas ouvert SFTP ou n’a pas montré le dossier. Le réseau laisse passer tout le nécessaire.',
  'cause.sftp-refused.do.1': 'Sur {{host}}, autorisez à cet utilisateur SFTP et la lecture de son dossier.',
  'cause.update-cut.name': 'Téléchargements coupés à une certaine taille',
  'cause.update-cut.title':
    'Le téléchargement depuis {{host}} s’arrête deux fois au même endroit : quelque chose limite la taille.',
  'cause.update-cut.about':
    'Deux essais se sont arrêtés au même endroit. Ce n’est pas une mauvaise ligne, mais une limite de taille ou de volume. On ne voit pas si elle s’applique en chemin ou au serveur.',
  'cause.update-cut.do.1':
    'Sur le pare-feu, l’antivirus et le proxy, levez la limite pour les gros fichiers de {{host}}.',
  'cause.update-cut.do.2':
    'Si cette limite n’existe pas, demandez à l’exploitant de {{host}} si le serveur limite la taille.',
  'cause.update-held-back.name': 'Un antivirus retient les téléchargements',
  'cause.update-held-back.title': 'Le fichier de {{host}} est retenu en chemin, puis arrive d’un seul coup.',
  'cause.update-held-back.about':
    'Deux fois, rien n’est venu longtemps, puis presque tout d’un coup. C’est ainsi que travaille un antivirus en chemin. Un serveur lent à démarrer donnerait une image semblable.',
  'cause.update-held-back.do.1':
    'Sur le pare-feu et le proxy, exemptez {{host}} de l’analyse antivirus des gros fichiers.',
  'cause.update-held-back.do.2':
    'Si la mise à jour échoue quand même, demandez à l’exploitant de {{host}} si le serveur démarre lentement.',
  'cause.update-stalled.name': 'Le téléchargement se fige',
  'cause.update-stalled.title': 'Le téléchargement depuis {{host}} se fige, bien que la connexion existe encore.',
  'cause.update-stalled.about':
    'Plus aucune donnée n’est venue et personne n’a fermé la connexion. Un appareil en chemin les supprime, ou le serveur ne livre plus. On ne voit pas lequel des deux.',
  'cause.update-stalled.do.1':
    'Sur le pare-feu, vérifiez les limites de durée et de volume des connexions vers {{host}}.',
  'cause.update-stalled.do.2':
    'Si le pare-feu n’a pas une telle limite, demandez à l’exploitant de {{host}} si le serveur interrompt les téléchargements.',
  'cause.update-replaced.name': 'Page au lieu du fichier',
  'cause.update-replaced.title': 'Au lieu du fichier de {{host}}, c’est une page web qui arrive.',
  'cause.update-replaced.about':
    'Un filtre en chemin remplace les fichiers par sa page de blocage, ou le serveur n’a pas ce fichier. Si la page nomme un produit, c’était le filtre.',
  'cause.update-replaced.do.1': 'Dans le filtre web, autorisez les téléchargements depuis {{host}}.',
  'cause.update-replaced.do.2': 'Si la page ne nomme aucun filtre, vérifiez si le chemin du fichier est juste.',
  'cause.update-differs.name': 'Le fichier a un autre contenu',
  'cause.update-differs.title': 'Le fichier de {{host}} a un contenu ou une taille autres que prévu.',
  'cause.update-differs.about':
    'La somme de contrôle ou la taille ne concordent pas. Le fichier a été modifié en chemin, ou le serveur contient une autre version.',
  'cause.update-differs.do.1': 'Comparez la somme de contrôle attendue avec celle du fabricant.',
  'cause.update-differs.do.2':
    'Si la somme de contrôle du fabricant est juste, cherchez sur le pare-feu et le proxy ce qui modifie les fichiers de {{host}}.',
  'cause.update-unconfirmed.name': 'Le pare-feu oublie la connexion de contrôle inactive',
  'cause.update-unconfirmed.title': 'Le fichier de {{host}} est arrivé entier, mais pas la confirmation qui suit.',
  'cause.update-unconfirmed.about':
    'Pendant le téléchargement, la connexion de contrôle de FTP est inactive. Certains pare-feu l’oublient, et la fin n’arrive plus. Un serveur qui n’envoie pas de dernier mot donnerait la même image.',
  'cause.update-unconfirmed.do.1': 'Sur le pare-feu, allongez le délai des connexions inactives vers {{host}}.',
  'cause.update-unconfirmed.do.2':
    'Si cela ne suffit pas, activez l’assistance FTP du pare-feu, qui garde la connexion de contrôle ouverte.',
  'cause.update-broken.name': 'Le téléchargement s’interrompt',
  'cause.update-broken.title': 'Le téléchargement depuis {{host}} s’interrompt, mais pas toujours au même endroit.',
  'cause.update-broken.about':
    'La connexion s’est terminée avant que tout soit arrivé. L’endroit n’était pas deux fois le même. Cela indique une mauvaise ligne ou un serveur surchargé.',
  'cause.update-broken.do.1': 'Vérifiez les coupures de la ligne Internet et répétez le contrôle plus tard.',
  'cause.update-broken.do.2':
    'Si le téléchargement s’interrompt encore, demandez à l’exploitant de {{host}} si le serveur est surchargé.',
  'cause.update-slow.name': 'Téléchargement trop lent',
  'cause.update-slow.title': 'Le téléchargement depuis {{host}} est trop lent pour une grande mise à jour.',
  'cause.update-slow.about':
    'Les données sont venues sans interruption, mais à moins de 100 Ko par seconde. On ne voit pas si la ligne, le pare-feu ou le serveur freine.',
  'cause.update-slow.do.1': 'Vérifiez si quelqu’un utilise fortement la ligne et répétez le contrôle.',
  'cause.update-slow.do.2': 'Si le téléchargement reste lent, vérifiez sur le pare-feu si une règle limite la vitesse.',
  'sign.ftp-login-works': 'La première connexion à {{host}} et l’identification réussissent.',
  'sign.ftp-ports-silent': 'Sur les ports de données indiqués par le serveur, aucune réponse : TCP {{ports}}.',
  'sign.ftp-ports-refused': 'Les ports de données indiqués par le serveur ont aussitôt refusé : TCP {{ports}}.',
  'sign.ftp-active-blocked-too': 'Le rappel du serveur (FTP actif) n’arrive pas non plus.',
  'sign.ftp-active-works': 'Le FTP actif fonctionne : le rappel du serveur est arrivé.',
  'sign.ftp-range-of-server': 'Les ports passifs peuvent aussi être bloqués côté serveur.',
  'sign.ftp-names-differ-by-tls': '{{host}} indique en clair une autre adresse qu’à l’intérieur de TLS.',
  'sign.ftp-address-named': 'Indiqué pour les données : {{named}}.',
  'sign.ftp-reply-in-clear': 'La réponse est venue en clair. Un appareil en chemin peut l’avoir modifiée.',
  'sign.ftp-epsv-works': 'Chez {{host}}, les données sont venues après EPSV, pas après PASV.',
  'sign.ftp-data-in-clear-only':
    '{{host}} a livré des données en clair ; à l’intérieur de TLS, la connexion de données ne s’est pas établie.',
  'sign.ftp-reuse-demanded': '{{host}} a exigé la reprise de la session TLS et n’a pas accepté la nôtre.',
  'sign.ftp-reuse-lost-by-inspection': 'Une inspection TLS en chemin peut aussi empêcher la reprise.',
  'sign.ftp-reply-codes': 'Le serveur a répondu par : {{codes}}.',
  'sign.ftp-no-call': '{{host}} a accepté la commande, et deux fois son rappel n’est pas arrivé.',
  'sign.ftp-call-without-data': 'Le rappel de {{host}} est arrivé et resté vide.',
  'sign.ftp-seen-as': 'Le serveur voit ce PC comme {{address}}.',
  'sign.ftp-own-firewall-alike': 'Le pare-feu de ce PC peut tout autant bloquer le rappel.',
  'sign.ftp-passive-works': 'Le FTP passif fonctionne. L’actif n’est alors pas nécessaire.',
  'sign.login-turned-away': '{{host}}, TCP {{ports}}, a répondu et refusé l’identification.',
  'sign.login-certificate-at-fault': 'Le certificat de {{host}}, TCP {{ports}}, est en défaut.',
  'sign.login-tls-refused': '{{host}}, TCP {{ports}}, propose TLS puis le refuse.',
  'sign.login-inspection-alike': 'Une inspection TLS en chemin donnerait la même image.',
  'sign.login-not-given': '{{host}} exige un compte pour le téléchargement sur TCP {{ports}}.',
  'sign.guest-turned-away': '{{host}} n’a admis aucun invité sur TCP {{ports}}.',
  'sign.auth-tls-refused': '{{host}}, TCP {{ports}}, a refusé le chiffrement (AUTH TLS).',
  'sign.login-taken-sftp-not': '{{host}}, TCP {{ports}}, a accepté le compte puis n’a pas ouvert SFTP.',
  'sign.cut-twice': 'Deux téléchargements depuis {{host}} se sont arrêtés au même endroit.',
  'sign.limit-of-server': 'La limite peut aussi être celle du serveur lui-même.',
  'sign.held-back-twice': 'De {{host}}, deux fois rien n’est venu longtemps, puis tout d’un coup.',
  'sign.slow-start-of-server': 'Un serveur lent à démarrer chaque fois donnerait la même image.',
  'sign.stalled': 'Plus aucune donnée n’est venue de {{host}} alors que la connexion tenait encore.',
  'sign.complete-unconfirmed': 'Toutes les données de {{host}} sont arrivées, mais pas la réponse 226 qui suit.',
  'sign.server-without-last-word': 'Le serveur lui-même n’envoie peut-être pas cette réponse.',
  'sign.other-bytes': 'Ce qui est venu de {{host}} ne concorde pas avec la somme de contrôle ou la taille attendue.',
  'sign.other-version': 'Le serveur contient peut-être une autre version.',
  'sign.broken-off': 'Le téléchargement depuis {{host}} s’est terminé avant que tout soit arrivé.',
  'sign.server-overloaded': 'Le serveur peut aussi être surchargé.',
  'sign.slow': 'Le téléchargement depuis {{host}} est resté sous 100 Ko par seconde.',
  'sign.page-for-file': 'Au lieu du fichier, une page web est venue de {{host}}.',
  'sign.page-signed-by': 'La page est de {{product}}.',
  'sign.file-may-not-exist': 'Le serveur n’a peut-être pas ce fichier.',
  'sign.held-back-for': 'Retenu pendant {{seconds}} secondes.',
  'sign.download-received-fast': 'Essai {{attempt}} : {{megabytes}} Mo en {{ms}} millisecondes.',
  'sign.download-received': 'Essai {{attempt}} : {{megabytes}} Mo en {{seconds}} secondes.',
};
