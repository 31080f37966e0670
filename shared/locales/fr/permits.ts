import type { permitTexts as german } from '../de/permits.ts';

export const permitTexts: Record<keyof typeof german, string> = {
  'permits.any': 'toutes',
  'permits.stateful': 'oui, réponses comprises',
  'permits.stateful-ftp': 'oui, avec les connexions de données FTP (assistant FTP)',
  'permits.column.direction': 'Sens',
  'permits.column.protocol': 'Protocole',
  'permits.column.source': 'Source',
  'permits.column.destination': 'Destination',
  'permits.column.addresses': 'Adresses',
  'permits.column.ports': 'Ports',
  'permits.column.stateful': 'Suivi d’état',
  'permits.column.reason': 'But',
  'permits.ftp-proxy': 'Les connexions de données FTP demandent ftp-proxy, ou les ports passifs du serveur.',
  'permits.letter.subject': 'Objet : autorisations du pare-feu pour timeSensor LEGAL',
  'permits.letter.greeting': 'Madame, Monsieur,',
  'permits.letter.request':
    'Veuillez autoriser les connexions suivantes sur le pare-feu. timeSensor LEGAL a besoin de celles-ci, et de rien d’autre.',
  'permits.letter.state':
    'Le pare-feu doit laisser passer de lui-même les réponses à ces connexions (suivi d’état). Aucun autre sens n’est nécessaire.',
  'permits.letter.ftp':
    'Pour FTP, il doit aussi reconnaître les connexions de données (assistant FTP ou ALG). Avec FTP sur TLS, il ne le peut pas. Il faut alors aussi les ports passifs, que l’exploitant du serveur de mises à jour indique.',
  'permits.letter.confirm': 'Merci de nous prévenir dès que c’est fait. Nous le contrôlerons aussitôt avec PortAmpel.',
  'permits.letter.closing': 'Avec nos meilleures salutations',
  'permits.nothing': 'Il n’y a rien à autoriser : aucune connexion nécessaire n’est bloquée dans ce rapport.',
  'permits.without-host': 'Sans adresse, donc non compris : {{roles}}.',
  'help.rules': 'écrit ce que le pare-feu doit laisser passer : règles, lettre ou tableau',
  'help.rules.format': 'sortie : {{allowed}}',
  'help.rules.standalone': 'un jeu de règles complet qui ne laisse rien passer d’autre (nftables, iptables, ip6tables)',
  'help.rules.source': 'réseau d’où viennent les connexions, p. ex. 192.168.1.0/24 (par défaut : tous)',
  'help.rules.report': 'seulement pour les lignes bloquées de ce rapport',
  'help.rules.all': 'avec --report : pour toutes les lignes du rapport',
  'help.rules.firm': 'nom de l’étude, pour la lettre',
  'help.rules.output': 'écrit les règles dans ce fichier',
  'error.cidr': '{{option}} « {{value}} » : indiquez un réseau comme 192.168.1.0/24.',
  'error.standalone-format': '--standalone n’existe qu’avec --format {{allowed}}.',
  'error.rules-no-host': 'Aucune ligne n’a d’adresse connue. Indiquez-la dans le profil ou avec {{options}}.',
  'error.rules-unresolved':
    '« {{host}} » n’a pas d’adresse ({{code}}) et {{format}} n’accepte pas de noms. Vérifiez le nom ou indiquez l’adresse.',
  'error.rules-family': 'Aucune des adresses ne convient à {{format}}. Choisissez un autre format.',
};
