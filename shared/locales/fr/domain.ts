import type { domain as german } from '../de/domain.ts';
import { counterpartWords } from './probes/counterpart.ts';
import { discoveryWords } from './probes/discovery.ts';
import { ftpWords } from './probes/ftp.ts';
import { mailWords } from './probes/mail.ts';
import { qualityWords } from './probes/quality.ts';
import { sshWords } from './probes/ssh.ts';
import { transferWords } from './probes/transfer.ts';
import { udpWords } from './probes/udp.ts';
import { webWords } from './probes/web.ts';

/**
 * The words of the domain in French (Swiss usage, no blank before a colon). The glossary: port, pare-feu, connexion,
 * réponse, certificat, résolution de noms (DNS), poste distant (a counterpart), scénario, ligne (a row),
 * étude (a law firm). «fermé» is a reset alone; all that is not open is «non ouvert».
 */
export const domain: Record<keyof typeof german, string> = {
  ...ftpWords,
  ...sshWords,
  ...transferWords,
  ...webWords,
  ...mailWords,
  ...qualityWords,
  ...udpWords,
  ...discoveryWords,
  ...counterpartWords,
  'language.de': 'Deutsch',
  'language.en': 'English',
  'language.fr': 'Français',
  'language.it': 'Italiano',

  'scenario.classic-office.name': 'Classique : pare-feu de l’étude',
  'scenario.classic-office.summary':
    'Le serveur timeSensor LEGAL se trouve dans votre étude, et vous vérifiez si le pare-feu autorise l’accès à internet.',
  'scenario.classic-client.name': 'Classique : poste de travail à l’étude',
  'scenario.classic-client.summary':
    'Vous travaillez sur un PC de l’étude, et le serveur timeSensor LEGAL se trouve dans le même réseau.',
  'scenario.classic-remote.name': 'Classique : télétravail par VPN',
  'scenario.classic-remote.summary':
    'Vous travaillez hors de l’étude et vous accédez au serveur de l’étude par un tunnel VPN.',
  'scenario.365-server.name': 'timeSensor LEGAL 365 : serveur',
  'scenario.365-server.summary':
    'Vous travaillez directement sur le serveur timeSensor LEGAL 365, qui se trouve au centre de données.',
  'scenario.365-client.name': 'timeSensor LEGAL 365 : poste de travail',
  'scenario.365-client.summary':
    'Vous travaillez sur un PC et vous vous connectez par internet à timeSensor LEGAL 365 au centre de données.',

  'group.server': 'Connexion au serveur',
  'group.inbound': 'De l’extérieur vers le serveur',
  'group.public': 'Adresse publique de l’étude',
  'group.discovery': 'Recherche du serveur sur le réseau',
  'group.licence': 'Interrogation des licences',
  'group.updates': 'Mises à jour',
  'group.mail': 'Messagerie',

  'role.server': 'Serveur timeSensor LEGAL',
  'role.server.help':
    'Nom ou adresse IP du serveur auquel timeSensor LEGAL se connecte. La dernière adresse utilisée figure sous Windows dans le fichier %APPDATA%\\timeSensor\\lastServer.xml, sous macOS dans le dossier ~/Library/Application Support/timeSensor. Sinon, adressez-vous au support timeSensor.',
  'role.licence': 'Serveur de licences',
  'role.licence.help': 'Son nom n’est pas documenté publiquement. Demandez-le au support timeSensor.',
  'role.updates': 'Serveur de mises à jour',
  'role.updates.help': 'Son nom n’est pas documenté publiquement. Demandez-le au support timeSensor.',
  'role.mailOut': 'Serveur de courrier sortant (SMTP)',
  'role.mailOut.help':
    'Le serveur par lequel timeSensor LEGAL envoie les e-mails. Vous le trouvez dans les réglages e-mail de timeSensor LEGAL ou auprès de votre fournisseur de messagerie.',
  'role.mailIn': 'Serveur de courrier entrant (IMAP ou POP3)',
  'role.mailIn.help':
    'Le serveur où timeSensor LEGAL relève les e-mails. Vous le trouvez dans les réglages e-mail de timeSensor LEGAL ou auprès de votre fournisseur de messagerie.',
  'role.publicServer': 'Adresse publique de l’étude',
  'role.publicServer.help':
    'L’adresse sous laquelle votre étude apparaît sur internet. Le responsable de votre pare-feu la connaît. N’indiquez qu’une adresse appartenant à votre propre étude.',

  'expectation.required': 'doit être ouvert',
  'expectation.required.meaning':
    'timeSensor LEGAL a besoin de ce port dans ce scénario. Si la connexion ne fonctionne pas, la ligne devient rouge.',
  'expectation.optional': 'devrait être ouvert',
  'expectation.optional.meaning':
    'Ce port n’est pas nécessaire dans tous les cas. S’il n’est pas ouvert, la ligne devient jaune au lieu de rouge.',
  'expectation.forbidden': 'ne doit pas être ouvert',
  'expectation.forbidden.meaning': 'Ce port ne doit pas être ouvert ici. S’il est ouvert, la ligne devient rouge.',
  'expectation.informational': 'à titre indicatif',
  'expectation.informational.meaning': 'Cette ligne est purement indicative et ne change pas le feu global.',

  'direction.out': 'sortant',
  'direction.in': 'entrant',

  'state.open': 'ouvert',
  'state.open.meaning': 'La connexion au port a été acceptée.',
  'state.closed': 'fermé',
  'state.closed.meaning': 'La connexion a été expressément refusée (reset), par le serveur ou par un pare-feu.',
  'state.filtered': 'filtré',
  'state.filtered.meaning':
    'Aucune réponse n’est arrivée, ou un équipement a refusé par un message ICMP. Un pare-feu en est souvent la cause.',
  'state.unreachable': 'injoignable',
  'state.unreachable.meaning': 'Aucune route n’a été trouvée vers le serveur ou vers son réseau.',
  'state.unresolved': 'nom non résolu',
  'state.unresolved.meaning': 'Aucune adresse n’a pu être trouvée pour ce nom.',
  'state.denied': 'bloqué localement',
  'state.denied.meaning': 'Ce PC lui-même n’a pas autorisé la connexion.',
  'state.untested': 'non testé',
  'state.untested.meaning': 'Il n’y a pas de mesure exploitable. La raison est indiquée.',

  'service.asExpected': 'comme attendu',
  'service.asExpected.meaning': 'Le service attendu a répondu sur le port ouvert.',
  'service.unexpected': 'pas comme attendu',
  'service.unexpected.meaning': 'Le port est ouvert, mais il ne s’est pas comporté comme le service attendu.',
  'service.silent': 'muet',
  'service.silent.meaning': 'Le port est ouvert, mais le service attendu n’a pas répondu.',
  'service.degraded': 'avec un défaut',
  'service.degraded.meaning':
    'Le service attendu a répondu, mais avec un défaut, par exemple avec un certificat expiré.',
  'service.unchecked': 'service non interrogeable',
  'service.unchecked.meaning':
    'Le port est ouvert. Le service qui s’y trouve n’a pas été identifié, car il ne répond pas forcément de lui-même.',

  'light.green': 'Vert',
  'light.green.meaning': 'Le résultat correspond à ce qui était attendu.',
  'light.yellow': 'Jaune',
  'light.yellow.meaning':
    'La connexion présente un défaut, ou un port qui n’est pas toujours nécessaire ne fonctionne pas.',
  'light.red': 'Rouge',
  'light.red.meaning':
    'Une connexion nécessaire ne fonctionne pas, ou un port est ouvert alors qu’il ne doit pas l’être.',
  'light.grey': 'Gris',
  'light.grey.meaning': 'Ce point n’a pas pu être évalué. La raison est indiquée.',
  'light.off': 'Exclue',
  'light.off.meaning': 'Désactivée dans les options, donc non vérifiée.',

  'total.green': 'Tout ce dont timeSensor LEGAL a besoin sur le réseau dans ce scénario est accessible depuis ce PC.',
  'total.yellow':
    'Toutes les connexions nécessaires s’établissent, mais au moins un point n’est pas comme il devrait l’être.',
  'total.red':
    'Au moins une connexion nécessaire ne fonctionne pas depuis ce PC, ou un port est ouvert alors qu’il ne doit pas l’être.',
  'total.grey': 'Impossible de déterminer si tout le nécessaire fonctionne depuis ce PC.',
  'total.partial': 'La vérification a été interrompue. Le résultat est incomplet.',

  'row.server-sql.name': 'Serveur SQL',
  'row.server-sql.purpose':
    'Les requêtes SQL vers le serveur passent par ce port. Il n’est ouvert que si le serveur SQL est démarré. S’il est bloqué, des fonctions qui utilisent SQL peuvent échouer.',
  'row.server-application.name': 'Serveur d’application',
  'row.server-application.purpose':
    'C’est par ce port que timeSensor LEGAL ouvre sa session sur le serveur. S’il est bloqué, aucune connexion ne s’établit et le travail ne peut pas commencer. Avec 365, la connexion est chiffrée par TLS.',
  'row.server-database.name': 'Base de données (DB4D)',
  'row.server-database.purpose':
    'timeSensor LEGAL lit et enregistre ses données par ce port. Si lui seul est bloqué, le serveur peut être visible et l’ouverture de session échouer quand même. Son numéro suit toujours immédiatement celui du serveur d’application.',
  'row.server-quic.name': 'QUIC',
  'row.server-quic.purpose':
    'QUIC transporte les données entre client et serveur par UDP, toujours chiffrées. Si UDP est bloqué sur ce port, aucune connexion ne s’établit avec QUIC. Bloquer UDP pour empêcher le broadcasting peut aussi couper QUIC.',
  'row.inbound-sql.name': 'Serveur SQL, entrant',
  'row.inbound-sql.purpose':
    'Les requêtes SQL des postes de travail arrivent au serveur par ce port. Il n’est nécessaire que si le serveur SQL est démarré.',
  'row.inbound-application.name': 'Serveur d’application, entrant',
  'row.inbound-application.purpose':
    'C’est par ce port que les postes de travail ouvrent leur session sur le serveur. S’il est bloqué, personne ne peut se connecter de l’extérieur.',
  'row.inbound-database.name': 'Base de données (DB4D), entrante',
  'row.inbound-database.purpose':
    'Les postes de travail lisent et enregistrent leurs données par ce port. S’il est bloqué, ils ne peuvent pas travailler avec timeSensor LEGAL.',
  'row.inbound-quic.name': 'QUIC, entrant',
  'row.inbound-quic.purpose':
    'Le trafic QUIC chiffré des postes de travail arrive ici par UDP. S’il est bloqué, aucune connexion ne s’établit avec QUIC.',
  'row.public-sql.name': 'Serveur SQL, public',
  'row.public-sql.purpose':
    'Le serveur SQL de l’installation classique transmet en général sans chiffrement et ne doit pas être accessible depuis internet. L’accès de l’extérieur doit passer par le tunnel VPN. Ce test n’est probant que depuis l’extérieur de l’étude.',
  'row.public-application.name': 'Serveur d’application, public',
  'row.public-application.purpose':
    'Le serveur d’application de l’installation classique transmet en général sans chiffrement et ne doit pas être accessible depuis internet. L’accès de l’extérieur doit passer par le tunnel VPN. Ce test n’est probant que depuis l’extérieur de l’étude.',
  'row.public-database.name': 'Base de données (DB4D), publique',
  'row.public-database.purpose':
    'Le serveur de base de données de l’installation classique transmet en général sans chiffrement et ne doit pas être accessible depuis internet. L’accès de l’extérieur doit passer par le tunnel VPN. Ce test n’est probant que depuis l’extérieur de l’étude.',
  'row.discovery.name': 'Recherche du serveur (broadcasting)',
  'row.discovery.purpose':
    'Le serveur s’annonce par UDP dans son propre sous-réseau, pour que timeSensor LEGAL puisse l’afficher. Sans cela, vous saisissez une fois l’adresse du serveur à la main. Certaines études désactivent volontairement le broadcasting.',
  'row.licence-80.name': 'Licences (HTTP)',
  'row.licence-80.purpose':
    'timeSensor LEGAL interroge le serveur de licences pour détecter et afficher les nouvelles mises à jour. Si le port est bloqué, cet avis peut manquer. Sur ce port, un proxy peut répondre à la place du serveur.',
  'row.licence-443.name': 'Licences (HTTPS)',
  'row.licence-443.purpose':
    'timeSensor LEGAL interroge le serveur de licences, avec chiffrement, pour détecter et afficher les nouvelles mises à jour. Si le port est bloqué, cet avis peut manquer. Un pare-feu avec inspection TLS peut présenter ici son propre certificat.',
  'row.licence-8080.name': 'Licences (HTTP, second port)',
  'row.licence-8080.purpose':
    'timeSensor LEGAL interroge le serveur de licences pour détecter et afficher les nouvelles mises à jour. Si le port est bloqué, cet avis peut manquer. Certains pare-feu bloquent ce port alors que 80 et 443 sont ouverts.',
  'row.updates-20.name': 'Mises à jour : données FTP (actif)',
  'row.updates-20.purpose':
    'En FTP actif, le serveur de mises à jour ouvre la connexion de données depuis son port 20. TCP 20 est donc un port source, jamais évalué par une tentative de connexion. S’il est bloqué, seuls les transferts actifs échouent : le FTP passif n’en a pas besoin.',
  'row.updates-21.name': 'Mises à jour : commandes FTP',
  'row.updates-21.purpose':
    'Le téléchargement des mises à jour par FTP commence sur ce canal. S’il est bloqué, cette voie de téléchargement ne fonctionne pas. Cette ligne s’identifie et teste aussi la connexion de données passive. Elle ne teste pas si les mises à jour jusqu’à 1 Go passent.',
  'row.updates-22.name': 'Mises à jour : SFTP',
  'row.updates-22.purpose':
    'timeSensor LEGAL peut télécharger les mises à jour par ce port, chiffrées avec SFTP. S’il est bloqué, cette voie de téléchargement ne fonctionne pas. Le pare-feu doit aussi laisser passer des mises à jour jusqu’à 1 Go, ce que cette ligne ne teste pas.',
  'row.mail-465.name': 'Envoi d’e-mails (SMTP, TLS)',
  'row.mail-465.purpose':
    'timeSensor LEGAL peut envoyer des e-mails par ce port, avec chiffrement dès le début. S’il est bloqué, aucun e-mail ne part par cette voie. Il n’est nécessaire qu’avec l’interface e-mail, et certains fournisseurs ne le proposent pas.',
  'row.mail-587.name': 'Envoi d’e-mails (SMTP, STARTTLS)',
  'row.mail-587.purpose':
    'timeSensor LEGAL peut envoyer des e-mails par ce port, avec chiffrement par STARTTLS. S’il est bloqué, aucun e-mail ne part par cette voie. Il n’est nécessaire qu’avec l’interface e-mail, et certains fournisseurs ne le proposent pas.',
  'row.mail-993.name': 'Réception d’e-mails (IMAP, TLS)',
  'row.mail-993.purpose':
    'timeSensor LEGAL peut relever les e-mails par IMAP sur ce port, avec chiffrement dès le début. S’il est bloqué, aucun e-mail n’arrive par cette voie. Il n’est nécessaire qu’avec l’interface e-mail, et certains fournisseurs ne le proposent pas.',
  'row.mail-995.name': 'Réception d’e-mails (POP3, TLS)',
  'row.mail-995.purpose':
    'timeSensor LEGAL peut relever les e-mails par POP3 sur ce port, avec chiffrement dès le début. S’il est bloqué, aucun e-mail n’arrive par cette voie. Il n’est nécessaire qu’avec l’interface e-mail, et certains fournisseurs ne le proposent pas.',

  'reason.syn-ack.short': 'connexion acceptée',
  'reason.syn-ack.meaning': 'Le port est ouvert. Si le service qui s’y trouve peut être interrogé, il a aussi répondu.',
  'reason.syn-ack.next':
    'Rien à faire si le port peut rester ouvert. S’il ne doit pas l’être, demandez au responsable du pare-feu de le bloquer.',
  'reason.conn-refused.short': 'refusée (reset)',
  'reason.conn-refused.meaning':
    'Le serveur ou un pare-feu a refusé la connexion, par exemple parce qu’aucun service n’y fonctionne. D’ici, on ne peut pas savoir lequel des deux. Linux et macOS montrent aussi un message ICMP «port inaccessible» comme un reset.',
  'reason.conn-refused.next':
    'Demandez au responsable du serveur si le service fonctionne, pour autant que le port doive être ouvert. Si oui, faites contrôler les règles par le responsable du pare-feu.',
  'reason.no-response.short': 'aucune réponse',
  'reason.no-response.meaning':
    'Les tentatives de connexion n’ont reçu aucune réponse dans le délai prévu. Souvent, un pare-feu élimine les paquets sans répondre. Un serveur éteint ou une adresse erronée donne le même résultat.',
  'reason.no-response.next':
    'Contrôlez l’adresse et assurez-vous que le serveur fonctionne. Demandez ensuite au responsable du pare-feu d’autoriser le port, s’il doit être ouvert.',
  'reason.host-unreach.short': 'serveur injoignable',
  'reason.host-unreach.meaning':
    'Ce PC ou un équipement sur le trajet signale que le serveur est injoignable. Le serveur peut être éteint, l’adresse erronée ou la connexion bloquée par un pare-feu. Sous macOS, l’autorisation «Réseau local» peut aussi manquer à PortAmpel.',
  'reason.host-unreach.next':
    'Contrôlez l’adresse, le VPN et, sous macOS, l’autorisation «Réseau local». Demandez ensuite au responsable du réseau si le serveur fonctionne et s’il est joignable.',
  'reason.net-unreach.short': 'aucune route vers le réseau du serveur',
  'reason.net-unreach.meaning':
    'Ce PC ou un équipement sur le trajet ne connaît aucune route vers le réseau du serveur. Souvent, la connexion réseau, le VPN ou IPv6 fait défaut. Un pare-feu peut aussi refuser de cette manière.',
  'reason.net-unreach.next':
    'Vérifiez que ce PC est connecté au réseau et, au besoin, au VPN. Sinon, adressez-vous au responsable du réseau.',
  'reason.proto-unreach.short': 'protocole refusé (ICMP)',
  'reason.proto-unreach.meaning':
    'Le serveur ou un équipement sur le trajet a signalé par ICMP que ce protocole n’est pas accepté. C’est inhabituel et fait penser à un pare-feu. D’ici, on ne peut pas savoir quel équipement l’a signalé.',
  'reason.proto-unreach.next':
    'Demandez au responsable du pare-feu de contrôler les règles pour cette adresse et ce port.',
  'reason.admin-prohibited.short': 'interdite par une règle (ICMP)',
  'reason.admin-prohibited.meaning':
    'Un équipement a signalé par ICMP qu’une règle interdit la connexion («administratively prohibited»). Il peut s’agir d’un pare-feu sur le trajet ou du serveur lui-même.',
  'reason.admin-prohibited.next':
    'Demandez au responsable du pare-feu d’autoriser le port, s’il doit être ouvert. Indiquez-lui l’adresse et le port.',
  'reason.local-rule.short': 'interdite sur ce PC',
  'reason.local-rule.meaning':
    'Le pare-feu ou le logiciel de sécurité de ce PC a interdit la connexion. La règle peut ne toucher que PortAmpel et laisser passer timeSensor LEGAL. Cela ne dit rien du pare-feu de l’étude.',
  'reason.local-rule.next':
    'Demandez au responsable de ce PC de contrôler les règles de son pare-feu et de son logiciel de sécurité.',
  'reason.aborted-locally.short': 'interrompue sur ce PC',
  'reason.aborted-locally.meaning':
    'Ce PC a lui-même interrompu la connexion pendant son établissement. L’antivirus, le logiciel VPN ou un changement de réseau peut en être la cause. Cela ne montre pas si le port est ouvert.',
  'reason.aborted-locally.next':
    'Relancez la vérification sans changer de réseau. Si rien ne change, demandez au responsable de ce PC de contrôler l’antivirus et le logiciel VPN.',
  'reason.address-unavailable.short': 'adresse inutilisable',
  'reason.address-unavailable.meaning':
    'Ce PC ne peut pas utiliser cette adresse. Elle n’est pas valable, ou le PC n’a pas d’adresse propre adaptée, par exemple pour IPv6. Cela ne dit rien du port.',
  'reason.address-unavailable.next':
    'Contrôlez l’adresse saisie. Si elle est juste, demandez au responsable du réseau de contrôler les réglages réseau de ce PC.',
  'reason.name-not-found.short': 'nom inconnu',
  'reason.name-not-found.meaning':
    'La résolution de noms (DNS) de ce PC ne connaît pas ce nom ou n’a pas d’adresse pour lui. Le nom peut être mal écrit, ou valable seulement sur le réseau de l’étude ou par le VPN.',
  'reason.name-not-found.next':
    'Contrôlez l’orthographe et la connexion VPN. Sinon, demandez au responsable du réseau pourquoi ce nom n’a pas d’adresse.',
  'reason.name-timeout.short': 'résolution de noms sans réponse',
  'reason.name-timeout.meaning':
    'La résolution de noms (DNS) n’a pas répondu dans le délai prévu. On ne sait ni si le nom existe, ni si le port est ouvert.',
  'reason.name-timeout.next':
    'Vérifiez que ce PC est connecté au réseau. Demandez ensuite au responsable du réseau de contrôler les serveurs DNS de ce PC.',
  'reason.name-service-failed.short': 'erreur de résolution de noms',
  'reason.name-service-failed.meaning':
    'La résolution de noms (DNS) a signalé une erreur au lieu d’une adresse. On ne sait ni si le nom existe, ni si le port est ouvert.',
  'reason.name-service-failed.next':
    'Relancez la vérification dans quelques minutes. Si rien ne change, demandez au responsable du réseau de contrôler les serveurs DNS de ce PC.',
  'reason.reset-after-connect.short': 'coupée après l’établissement (reset)',
  'reason.reset-after-connect.meaning':
    'La connexion s’est établie, puis elle a été coupée par un reset. Une inspection du contenu (pare-feu, antivirus) peut agir ainsi, mais aussi le serveur lui-même. D’ici, on ne peut pas savoir qui l’a coupée.',
  'reason.reset-after-connect.next':
    'Demandez au responsable du pare-feu si une inspection du contenu coupe cette connexion. Sinon, adressez-vous au responsable du serveur.',
  'reason.closed-after-connect.short': 'terminée après l’établissement',
  'reason.closed-after-connect.meaning':
    'La connexion a été acceptée, puis terminée avant que le service attendu ne réponde. Le service lui-même peut agir ainsi, mais aussi un proxy ou un pare-feu.',
  'reason.closed-after-connect.next':
    'Demandez au responsable du serveur si le service fonctionne et accepte cette adresse. Si oui, demandez au responsable du pare-feu s’il y a un proxy.',
  'reason.no-greeting.short': 'ouvert, mais muet',
  'reason.no-greeting.meaning':
    'Le port est ouvert, mais le service n’a pas répondu dans le délai prévu. Il est peut-être surchargé. Un antivirus ou un proxy peut aussi accepter la connexion sans la transmettre.',
  'reason.no-greeting.next':
    'Demandez au responsable du serveur si le service fonctionne. Si oui, faites contrôler le proxy et l’inspection du contenu de ce port par le responsable du pare-feu.',
  'reason.wrong-protocol.short': 'autre protocole',
  'reason.wrong-protocol.meaning':
    'Autre chose que le service attendu a répondu sur ce port. L’adresse ou le port est peut-être erroné. Un proxy ou la page de connexion d’un Wi-Fi peut aussi répondre à sa place.',
  'reason.wrong-protocol.next':
    'Contrôlez l’adresse et le port. S’ils sont justes, demandez au responsable du pare-feu s’il y a un proxy, et au responsable du serveur quel service répond.',
  'reason.service-refused.short': 'rejetée par le service',
  'reason.service-refused.meaning':
    'Le bon service a répondu, mais il a rejeté la connexion, par exemple avec 421, 554 ou BYE. Un blocage par le pare-feu est donc improbable. Le service peut être surchargé ou bloquer cette adresse.',
  'reason.service-refused.next':
    'Relancez la vérification dans quelques minutes. Si rien ne change, demandez au responsable du serveur pourquoi il rejette cette adresse.',
  'reason.starttls-missing.short': 'STARTTLS absent',
  'reason.starttls-missing.meaning':
    'Le serveur ne propose pas ici le chiffrement avec STARTTLS. Souvent, l’inspection des e-mails d’un pare-feu supprime cette offre. Le serveur peut aussi être réglé ainsi.',
  'reason.starttls-missing.next':
    'Demandez au responsable du pare-feu si son inspection des e-mails (SMTP) supprime STARTTLS. Sinon, adressez-vous à votre fournisseur de messagerie.',
  'reason.starttls-refused.short': 'STARTTLS refusé',
  'reason.starttls-refused.meaning':
    'Le serveur propose STARTTLS, mais il refuse de passer au chiffrement. La cause peut être le serveur ou un équipement qui inspecte les e-mails.',
  'reason.starttls-refused.next':
    'Relancez la vérification dans quelques minutes. Si rien ne change, adressez-vous à votre fournisseur de messagerie et au responsable du pare-feu.',
  'reason.some-addresses-dead.short': 'seule une partie des adresses fonctionne',
  'reason.some-addresses-dead.meaning':
    'Ce nom a plusieurs adresses : au moins une fonctionne, au moins une ne fonctionne pas. La connexion s’établit, mais des retards sont possibles.',
  'reason.some-addresses-dead.next':
    'Demandez au responsable du réseau de contrôler toutes les adresses de ce nom, y compris celles pour IPv6.',
  'reason.cleartext-instead-of-tls.short': 'non chiffré au lieu de TLS',
  'reason.cleartext-instead-of-tls.meaning':
    'Une réponse non chiffrée est arrivée sur ce port, alors que TLS est attendu. TLS est peut-être désactivé sur le serveur, ou un autre équipement répond.',
  'reason.cleartext-instead-of-tls.next':
    'Vérifiez que vous avez choisi le bon scénario. Si oui, demandez au responsable du serveur si TLS est activé sur ce port.',
  'reason.tls-instead-of-cleartext.short': 'TLS au lieu de non chiffré',
  'reason.tls-instead-of-cleartext.meaning':
    'Ce port exige TLS dès le début, alors qu’un début non chiffré est attendu. TLS est peut-être activé sur le serveur, ou les ports sont intervertis.',
  'reason.tls-instead-of-cleartext.next':
    'Vérifiez que vous avez choisi le bon scénario. Si oui, demandez au responsable du serveur si TLS est activé sur ce port.',
  'reason.tls-timeout.short': 'établissement TLS sans réponse',
  'reason.tls-timeout.meaning':
    'Le port est ouvert, mais l’établissement du chiffrement (TLS) est resté sans réponse dans le délai prévu. Le serveur n’utilise peut-être pas TLS ou est surchargé. Une inspection TLS peut aussi retenir la connexion.',
  'reason.tls-timeout.next':
    'Demandez au responsable du serveur si TLS est actif sur ce port. Si oui, demandez au responsable du pare-feu s’il y a une inspection TLS.',
  'reason.tls-handshake-failed.short': 'échec de l’établissement TLS',
  'reason.tls-handshake-failed.meaning':
    'L’établissement du chiffrement (TLS) a été interrompu par une erreur. Il manque peut-être une version TLS commune. Un pare-feu ou un antivirus avec inspection TLS peut aussi intervenir.',
  'reason.tls-handshake-failed.next':
    'Demandez au responsable du pare-feu si une inspection TLS intervient. Sinon, demandez au responsable du serveur de contrôler ses réglages TLS.',
  'reason.certificate-expired.short': 'certificat expiré',
  'reason.certificate-expired.meaning':
    'D’après l’horloge de ce PC, le certificat a expiré. Si l’horloge est mal réglée, ce résultat peut être trompeur.',
  'reason.certificate-expired.next':
    'Contrôlez la date et l’heure de ce PC. Si elles sont justes, demandez au responsable du serveur de renouveler le certificat.',
  'reason.certificate-not-yet-valid.short': 'certificat pas encore valable',
  'reason.certificate-not-yet-valid.meaning':
    'D’après l’horloge de ce PC, le certificat n’est pas encore valable. Si l’horloge est mal réglée, ce résultat peut être trompeur.',
  'reason.certificate-not-yet-valid.next':
    'Contrôlez la date et l’heure de ce PC. Si elles sont justes, demandez au responsable du serveur de contrôler le certificat.',
  'reason.certificate-name-mismatch.short': 'certificat pour un autre nom',
  'reason.certificate-name-mismatch.meaning':
    'Le certificat n’est pas valable pour le nom ou l’adresse IP saisis. L’indication peut être erronée, ou un autre équipement répond.',
  'reason.certificate-name-mismatch.next':
    'Saisissez le nom complet du serveur, pas une adresse IP. Si rien ne change, demandez au responsable du serveur pour quels noms le certificat est valable.',
  'reason.certificate-untrusted.short': 'certificat non fiable',
  'reason.certificate-untrusted.meaning':
    'Le certificat ne remonte à aucun émetteur de confiance. Le serveur utilise peut-être un certificat autosigné. Un pare-feu ou un antivirus avec inspection TLS peut aussi présenter le sien.',
  'reason.certificate-untrusted.next':
    'Demandez au responsable du serveur si l’émetteur est le bon. Sinon, demandez au responsable du pare-feu s’il y a une inspection TLS.',
  'reason.faked-open.short': '«ouvert» ne prouve rien ici',
  'reason.faked-open.meaning':
    'L’antivirus de ce PC ou un proxy accepte des connexions vers des adresses où il n’y a personne. Sur ce port, «ouvert» ne prouve donc rien.',
  'reason.faked-open.next':
    'Demandez au responsable de ce PC d’exclure PortAmpel de l’antivirus et du proxy. Relancez ensuite la vérification.',
  'reason.no-network-shown.short': 'fermé, mais aucun autre port ne s’est ouvert',
  'reason.no-network-shown.meaning':
    'Le port n’est pas ouvert, comme souhaité. Mais aucun autre port ne s’est ouvert pendant cet essai, donc cela ne prouve rien. Ce PC n’a peut-être pas de connexion vers lui.',
  'reason.no-network-shown.next':
    'Rétablissez d’abord la connexion au serveur. Une fois verte, cette ligne compte aussi.',
  'reason.self-test-failed.short': 'échec de l’autotest',
  'reason.self-test-failed.meaning':
    'L’autotest intégré de PortAmpel a échoué sur ce PC. La mesure n’est donc pas fiable.',
  'reason.self-test-failed.next':
    'Redémarrez ce PC et relancez la vérification. Si rien ne change, envoyez le rapport au support timeSensor.',
  'reason.no-address.short': 'aucune adresse indiquée',
  'reason.no-address.meaning':
    'Aucune adresse n’est saisie pour ce serveur, rien n’a donc été mesuré. Cela ne dit rien du port.',
  'reason.no-address.next':
    'Saisissez l’adresse et relancez la vérification. Si vous ne la connaissez pas, demandez-la au responsable du serveur ou au support timeSensor.',
  'reason.option-off.short': 'non vérifié : désactivé dans les options',
  'reason.option-off.meaning':
    'Cette vérification est désactivée dans les options de ce scénario. Rien n’a été mesuré.',
  'reason.option-off.next': 'Activez l’option si votre étude utilise cette connexion. Sinon, il n’y a rien à faire.',
  'reason.needs-counterpart.short': 'exige un poste distant',
  'reason.needs-counterpart.meaning':
    'Ce PC seul ne peut pas mesurer si des connexions de l’extérieur arrivent ici. Pour cela, il faut PortAmpel comme poste distant de l’autre côté.',
  'reason.needs-counterpart.next':
    'Lancez PortAmpel comme poste distant sur un PC à l’extérieur (sous «Poste distant» ou avec «portampel counterpart»). Contrôlez ici à nouveau, avec son adresse et son code.',
  'reason.needs-transfer.short': 'exige un transfert FTP',
  'reason.needs-transfer.meaning':
    'Seul un véritable transfert FTP actif peut montrer si les données passent. Une version antérieure de PortAmpel ne pouvait pas le tester.',
  'reason.needs-transfer.next':
    'Téléchargez une mise à jour dans timeSensor LEGAL, s’il y en a une. En cas d’échec, demandez au responsable du pare-feu si le FTP actif est autorisé.',
  'reason.no-probe.short': 'pas encore mesurable',
  'reason.no-probe.meaning':
    'Cette version de PortAmpel ne peut pas encore mesurer ce point. Cela ne dit rien du port.',
  'reason.no-probe.next':
    'Essayez directement dans timeSensor LEGAL. Si cela échoue, demandez au responsable du pare-feu quelle règle s’applique à ce port.',
  'reason.cancelled.short': 'interrompue',
  'reason.cancelled.meaning': 'La vérification a été interrompue avant la fin de la mesure de ce port.',
  'reason.cancelled.next': 'Relancez la vérification et laissez-la aller jusqu’au bout.',
  'reason.deadline.short': 'temps écoulé',
  'reason.deadline.meaning':
    'Le temps prévu pour toute la vérification s’est écoulé avant la fin de la mesure de ce port. Cela ne dit rien du port.',
  'reason.deadline.next': 'Relancez la vérification. Si rien ne change, envoyez le rapport au support timeSensor.',
  'reason.local-resources.short': 'ressources de ce PC épuisées',
  'reason.local-resources.meaning':
    'Ce PC n’avait plus de connexions réseau (sockets) ou de mémoire disponibles. Cela ne dit rien du port.',
  'reason.local-resources.next':
    'Fermez d’autres programmes et relancez la vérification. Si rien ne change, adressez-vous au responsable de ce PC.',
  'reason.unknown-error.short': 'erreur inconnue',
  'reason.unknown-error.meaning':
    'Le système a signalé une erreur que PortAmpel ne peut pas interpréter. On ne peut rien dire du port.',
  'reason.unknown-error.next': 'Relancez la vérification. Si rien ne change, envoyez le rapport au support timeSensor.',

  'fault.refuse': 'refuse la connexion (reset)',
  'fault.silent': 'accepte la connexion et reste muet',
  'fault.reset': 'coupe la connexion après l’établissement (reset)',
  'fault.wrong-protocol': 'utilise un autre protocole',
  'fault.certificate-expired': 'présente un certificat expiré',
  'fault.certificate-not-yet-valid': 'présente un certificat pas encore valable',
  'fault.certificate-name': 'présente un certificat pour un autre nom',
  'fault.certificate-untrusted': 'présente un certificat non fiable',
  'fault.starttls-removed': 'ne propose pas STARTTLS',
  'fault.cleartext': 'répond sans chiffrement au lieu de TLS',
  'fault.slow': 'répond lentement',
  'fault.open': 'garde ouvert un port qui ne doit pas l’être',

  'host-fault.empty': 'L’adresse manque. Veuillez indiquer un nom de serveur ou une adresse IP.',
  'host-fault.spaces': 'L’adresse contient des espaces. Veuillez indiquer le nom du serveur sans espaces.',
  'host-fault.url':
    'C’est une adresse internet (URL) ou une adresse e-mail. Veuillez indiquer seulement le nom du serveur, sans «https://», sans «@» et sans chemin.',
  'host-fault.port-included':
    'L’adresse contient un numéro de port. Veuillez indiquer seulement le nom du serveur, sans deux-points ni numéro.',
  'host-fault.too-long': 'Le nom est trop long. Il peut compter au maximum 253 caractères.',
  'host-fault.not-a-host':
    'Ce n’est ni un nom de serveur ni une adresse IP. Veuillez contrôler l’orthographe, par exemple «server.example.com» ou «192.168.1.10».',
};
