import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'refuse les connexions de données',
  'fault.passive-address': 'indique une adresse privée pour le canal de données',
  'fault.login-refused': 'refuse la connexion au compte',
  'reason.ftp-data-blocked.short': 'connexion de données bloquée',
  'reason.ftp-data-blocked.meaning':
    'La connexion au compte FTP réussit, mais la connexion de données ne s’établit pas. Souvent, un pare-feu n’autorise que le port 21 et non les ports passifs. Ils peuvent aussi manquer sur le serveur.',
  'reason.ftp-data-blocked.next':
    'Demandez au responsable du pare-feu d’autoriser le FTP passif vers ce serveur. Si cela échoue encore, interrogez le responsable du serveur sur ses ports passifs.',
  'reason.ftp-active-only.short': 'seul le FTP actif fonctionne',
  'reason.ftp-active-only.meaning':
    'La connexion de données passive est bloquée, l’active s’établit. Les mises à jour ne se téléchargent que si le programme utilise le FTP actif. La plupart utilisent le FTP passif.',
  'reason.ftp-active-only.next': 'Demandez au responsable du pare-feu d’autoriser le FTP passif vers ce serveur.',
  'reason.ftp-passive-address.short': 'adresse erronée pour les données FTP',
  'reason.ftp-passive-address.meaning':
    'Pour les données, le serveur indique une autre adresse que celle où il répond. Les programmes qui la suivent ne l’atteignent pas. Le plus souvent, il est derrière un NAT et ignore son adresse publique.',
  'reason.ftp-passive-address.next':
    'Demandez au responsable du serveur d’y inscrire son adresse publique pour le FTP passif.',
  'reason.ftp-passive-refused.short': 'pas de FTP passif sur le serveur',
  'reason.ftp-passive-refused.meaning':
    'La connexion au compte réussit, mais le serveur refuse la connexion passive ou indique un port interdit. Un pare-feu en est rarement la cause.',
  'reason.ftp-passive-refused.next':
    'Demandez au responsable du serveur si le FTP passif est activé et qui peut lire les dossiers.',
  'reason.ftp-epsv-only.short': 'passif seulement avec EPSV',
  'reason.ftp-epsv-only.meaning':
    'La connexion de données réussit avec la commande récente EPSV, mais pas avec PASV. Les anciens programmes ne connaissent que PASV et ne peuvent alors rien télécharger.',
  'reason.ftp-epsv-only.next': 'Demandez au responsable du serveur et à celui du pare-feu pourquoi PASV échoue.',
  'reason.ftp-tls-blinds-helper.short': 'pas de données FTP avec TLS',
  'reason.ftp-tls-blinds-helper.meaning':
    'Avec TLS, le compte s’ouvre, mais aucune connexion de données ne s’établit ; sans TLS, tout fonctionne. L’assistant FTP du pare-feu ne peut pas lire le canal chiffré et n’ouvre pas le port.',
  'reason.ftp-tls-blinds-helper.next':
    'Demandez au responsable du pare-feu d’ouvrir durablement la plage de ports passifs de ce serveur.',
  'reason.ftp-session-reuse.short': 'le serveur exige la reprise TLS',
  'reason.ftp-session-reuse.meaning':
    'Le serveur refuse les connexions de données chiffrées qui ne reprennent pas la session TLS du canal de commande. Cela n’a pas réussi ici. Une inspection TLS peut l’empêcher.',
  'reason.ftp-session-reuse.next':
    'Interrogez le responsable du pare-feu sur l’inspection TLS, et celui du serveur sur cette exigence.',
  'reason.ftp-login-failed.short': 'identifiants refusés',
  'reason.ftp-login-failed.meaning':
    'Le serveur a refusé le nom d’utilisateur ou le mot de passe indiqué. Le canal de commande fonctionne. Cela ne dit rien de la connexion de données.',
  'reason.ftp-login-failed.next':
    'Contrôlez le nom d’utilisateur et le mot de passe. S’ils sont justes, adressez-vous au responsable du serveur.',
  'reason.ftp-login-withheld.short': 'mot de passe non envoyé par sécurité',
  'reason.ftp-login-withheld.meaning':
    'La connexion n’était pas sûre pour le compte indiqué. TLS était proposé puis refusé, ou le certificat présente un défaut. Un appareil intermédiaire intervient peut-être. Le mot de passe n’a donc pas été envoyé.',
  'reason.ftp-login-withheld.next':
    'Demandez aux responsables du serveur ce qu’il en est de TLS et du certificat, et à ceux du pare-feu d’une inspection TLS. Vérifiez ensuite à nouveau.',
  'reason.ftp-login-needed.short': 'identifiants nécessaires',
  'reason.ftp-login-needed.meaning':
    'Le serveur n’admet pas de connexion anonyme. Sans compte, aucune connexion de données ne peut être essayée. Cela ne dit rien du port 20.',
  'reason.ftp-login-needed.next':
    'Relancez la vérification avec un nom d’utilisateur du serveur de mises à jour, en ligne de commande avec «--login».',
  'reason.ftp-data-untold.short': 'FTP répond ; données non testées sans compte',
  'reason.ftp-data-untold.meaning':
    'Le port est ouvert et FTP répond. Le serveur demande une connexion avec un compte, ce qui est courant. Sans elle, on ne peut pas dire si ses connexions de données passent.',
  'reason.ftp-data-untold.next':
    'Relancez la vérification avec un compte du serveur de mises à jour. Indiquez-le dans l’application sous «Connexion au serveur de mises à jour», en ligne de commande avec «--login».',
  'reason.ftp-no-control.short': 'pas de canal de commande FTP',
  'reason.ftp-no-control.meaning':
    'Pour mesurer si le serveur peut rappeler, il faut d’abord s’identifier sur son canal de commande (port 21). Ce canal ne s’est pas établi.',
  'reason.ftp-no-control.next':
    'Corrigez d’abord ce que signale la ligne des commandes FTP. Relancez ensuite la vérification.',
  'reason.ftp-active-refused.short': 'pas de FTP actif sur le serveur',
  'reason.ftp-active-refused.meaning':
    'Le serveur refuse les connexions de données actives. Beaucoup n’admettent que les passives. On ne peut donc rien dire du port 20.',
  'reason.ftp-active-refused.next':
    'Si le FTP passif fonctionne, il n’y a rien à faire. Sinon, adressez-vous au responsable du serveur.',
  'reason.ftp-callback-blocked.short': 'le rappel du serveur n’est pas arrivé',
  'reason.ftp-callback-blocked.meaning':
    'Le serveur a accepté la commande, mais sa connexion de données n’est pas arrivée ici. Le plus souvent, un pare-feu la bloque, peut-être celui de ce PC. Le FTP passif n’est pas concerné.',
  'reason.ftp-callback-blocked.next':
    'Si le FTP passif fonctionne, il n’y a rien à faire. Sinon, demandez au responsable du pare-feu d’autoriser le FTP actif.',
  'reason.ftp-call-empty.short': 'rappel arrivé, mais sans données',
  'reason.ftp-call-empty.meaning':
    'Le serveur a rappelé ce PC, mais aucune liste n’est arrivée par cette connexion. Un appareil sur le chemin retient peut-être le contenu. Le FTP passif n’est pas concerné.',
  'reason.ftp-call-empty.next':
    'Si le FTP passif fonctionne, il n’y a rien à faire. Sinon, interrogez le responsable du pare-feu sur l’inspection du FTP.',
  'reason.ftp-data-silent.short': 'le serveur FTP n’envoie aucune donnée',
  'reason.ftp-data-silent.meaning':
    'La connexion de données s’est établie et le serveur a annoncé la liste. Rien n’est arrivé avant la fin du délai. Le serveur est très lent, ou un appareil sur le chemin retient les données.',
  'reason.ftp-data-silent.next':
    'Vérifiez à nouveau avec un délai plus long. Si cela persiste, interrogez le responsable du serveur, puis celui du pare-feu.',
  'reason.ftp-active-nat.short': 'NAT sans aide pour le FTP actif',
  'reason.ftp-active-nat.meaning':
    'Le serveur voit ce PC sous une autre adresse (NAT). Aucun appareil n’a adapté l’adresse dans la commande FTP. Le rappel du serveur n’atteint donc pas ce PC.',
  'reason.ftp-active-nat.next':
    'Si le FTP passif fonctionne, il n’y a rien à faire. Sinon, demandez au responsable du pare-feu d’activer son assistant FTP.',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Identification',
  'phase.data': 'Canal de données',
  'help.check.login':
    'nom d’utilisateur pour le serveur de mises à jour ; mot de passe lu dans {{variable}} ou demandé',
  'check.password': 'Mot de passe (la saisie reste invisible) : ',
  'error.user-name':
    'Le nom d’utilisateur pour {{option}} est vide, trop long ou contient des caractères de commande. Veuillez vérifier la saisie.',
  'error.password':
    'Le mot de passe est vide, trop long ou contient des caractères de commande, ou la saisie a été interrompue. Rien n’a été mesuré.',
  'error.password-missing':
    'Il manque le mot de passe pour ce nom d’utilisateur. Définissez la variable d’environnement {{variable}} ou lancez la commande dans un terminal.',
  'ftp.title': 'Session FTP',
  'ftp.tls': 'Chiffrement',
  'ftp.tls.in-use': 'TLS (AUTH TLS)',
  'ftp.tls.not-offered': 'non proposé par le serveur',
  'ftp.tls.refused': 'proposé, mais refusé',
  'ftp.tls.failed': 'accepté, mais l’établissement de TLS a échoué',
  'ftp.tls.required': 'exigé par le serveur',
  'ftp.tls.not-asked': 'non demandé, en clair',
  'ftp.login': 'Identification',
  'ftp.login.anonymous.accepted': 'anonyme, acceptée',
  'ftp.login.anonymous.refused':
    'anonyme, refusée : la connexion de données n’a pas été essayée. Un compte peut être indiqué avec --login NOM.',
  'ftp.login.anonymous.dropped':
    'anonyme, le serveur a raccroché : la connexion de données n’a pas été essayée. Un compte peut être indiqué avec --login NOM.',
  'ftp.login.anonymous.not-tried': 'non essayée : la connexion de données non plus',
  'ftp.login.given.accepted': 'avec le compte indiqué, acceptée',
  'ftp.login.given.refused': 'avec le compte indiqué, refusée : la connexion de données n’a pas été essayée',
  'ftp.login.given.dropped':
    'avec le compte indiqué, le serveur a raccroché : la connexion de données n’a pas été essayée',
  'ftp.login.given.not-tried': 'non essayée : la connexion de données non plus',
  'ftp.clear-password': 'Le mot de passe a circulé sans chiffrement, car le serveur ne propose pas TLS.',
  'ftp.channel.tls': '{{mode}} avec TLS',
  'ftp.channel.clear': '{{mode}} sans TLS, pour comparaison',
  'ftp.outcome.works': '{{bytes}} octets transférés',
  'ftp.outcome.no-answer': 'aucune réponse sur le port de données',
  'ftp.outcome.refused': 'port de données refusé',
  'ftp.outcome.no-call': 'le serveur n’a pas rappelé',
  'ftp.outcome.no-data': 'connecté, mais sans données',
  'ftp.outcome.silent': 'connecté, aucune donnée avant la fin du délai',
  'ftp.outcome.tls-failed': 'échec de TLS sur le canal de données',
  'ftp.outcome.reuse-required': 'refusée : la session TLS doit être reprise',
  'ftp.outcome.command-refused': 'refusé par le serveur',
  'ftp.outcome.unreadable': 'réponse sans adresse lisible',
  'ftp.outcome.unsafe-port': 'port inférieur à 1024 indiqué, donc aucune connexion',
  'ftp.outcome.control-lost': 'le canal de commande s’est tu',
  'ftp.named': '{{endpoint}} indiqué',
  'ftp.named.private': '{{endpoint}} indiqué (adresse privée, non appelée)',
  'ftp.named.other': '{{endpoint}} indiqué (adresse étrangère, non appelée)',
  'ftp.named.unspecified': '{{endpoint}} indiqué (pas d’adresse)',
  'ftp.asked': 'demandée sur {{endpoint}}',
  'ftp.peer': 'connecté à {{endpoint}}',
  'ftp.peer.active': 'rappel depuis {{endpoint}}',
  'ftp.code': 'réponse {{code}}',
  'ftp.reuse': 'Reprise de la session TLS',
  'ftp.reuse.required': 'exigée par le serveur',
  'ftp.reuse.not-required': 'non exigée',
  'ftp.reuse.unknown': 'indéterminée',
  'ftp.seen-as': 'Adresse de ce PC vue par le serveur',
  'ftp.rewritten': 'Réécrit par un appareil',
  'ftp.features': 'Fonctions (FEAT)',
};
