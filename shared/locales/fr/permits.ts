import type { permitTexts as german } from '../de/permits.ts';

export const permitTexts: Record<keyof typeof german, string> = {
  'permits.title': 'Ce qu’il faut au pare-feu',
  'permits.open': 'Pour le pare-feu …',
  'permits.scope': 'Pour quelles lignes',
  'permits.scope.finding': 'cette cause seulement',
  'permits.scope.blocked': 'tout ce qui ne fonctionne pas',
  'permits.scope.all': 'toute la situation',
  'permits.format': 'Forme',
  'permits.format.letter': 'Lettre',
  'permits.format.csv': 'Tableau (CSV)',
  'permits.format.nftables': 'nftables',
  'permits.format.iptables': 'iptables',
  'permits.format.ip6tables': 'ip6tables',
  'permits.format.powershell': 'Windows PowerShell',
  'permits.format.fortios': 'FortiOS (FortiGate)',
  'permits.format.pf': 'pf (OPNsense)',
  'permits.format.routeros': 'RouterOS (MikroTik)',
  'permits.format.asa': 'Cisco ASA',
  'permits.text': 'Texte que vous pouvez modifier',
  'permits.copy': 'Copier',
  'permits.copied': 'Copié.',
  'permits.save': 'Enregistrer …',
  'permits.reset': 'Annuler les modifications',
  'permits.close': 'Fermer',
  'permits.any': 'toutes',
  'permits.stateful': 'le pare-feu les laisse revenir de lui-même (suivi d’état)',
  'permits.stateful-ftp':
    'le pare-feu les laisse revenir de lui-même, avec les connexions de données FTP (assistant FTP)',
  'permits.column.direction': 'Sens',
  'permits.column.protocol': 'Protocole',
  'permits.column.source': 'Source',
  'permits.column.destination': 'Destination',
  'permits.column.addresses': 'Adresses',
  'permits.column.ports': 'Ports',
  'permits.column.stateful': 'Réponses',
  'permits.column.reason': 'But',
  'permits.ftp-proxy': 'Les connexions de données FTP demandent ftp-proxy, ou les ports passifs du serveur.',
  'permits.letter.subject': 'Objet : autorisations du pare-feu pour timeSensor LEGAL',
  'permits.letter.greeting': 'Bonjour [nom],',
  'permits.letter.request':
    'Veuillez autoriser les connexions suivantes sur le pare-feu. timeSensor LEGAL en a besoin. Ce qui lui est déjà ouvert doit le rester.',
  'permits.letter.ftp':
    'Pour FTP, il doit aussi reconnaître les connexions de données (assistant FTP ou ALG). Avec FTP sur TLS, il ne le peut pas. Il faut alors aussi les ports passifs, que l’exploitant du serveur de mises à jour indique.',
  'permits.letter.confirm': 'Merci de nous prévenir dès que c’est fait. Nous le contrôlerons aussitôt avec PortAmpel.',
  'permits.letter.closing': 'Avec nos meilleures salutations',
  'permits.nothing': 'Il n’y a rien à autoriser : aucune connexion nécessaire n’est bloquée dans ce rapport.',
  'permits.without-host': 'Sans adresse, donc non compris : {{roles}}.',
  'help.rules': 'écrit ce qu’il faut demander au responsable du pare-feu : lettre, tableau ou règles',
  'help.rules.format': 'sortie : {{allowed}}',
  'help.rules.standalone': 'un jeu de règles complet qui ne laisse rien passer d’autre (nftables, iptables, ip6tables)',
  'help.rules.source': 'réseau d’où viennent les connexions, p. ex. 192.168.1.0/24 (par défaut : tous)',
  'help.rules.report': 'seulement pour ce qui ne fonctionne pas selon ce rapport',
  'help.rules.all': 'avec --report : pour toutes les lignes du rapport',
  'help.rules.firm': 'nom de l’étude (seulement avec --format letter)',
  'help.rules.output': 'écrit les règles dans ce fichier',
  'error.cidr': '{{option}} «{{value}}» : indiquez un réseau comme 192.168.1.0/24.',
  'error.standalone-format': '--standalone n’existe qu’avec --format {{allowed}}.',
  'error.rules-no-host': 'Aucune ligne n’a d’adresse connue. Indiquez-la dans le profil ou avec {{options}}.',
  'error.rules-unresolved':
    '«{{host}}» n’a pas d’adresse ({{code}}) et {{format}} n’accepte pas de noms. Vérifiez le nom ou indiquez l’adresse.',
  'error.rules-family': 'Aucune des adresses ne convient à {{format}}. {{other}} est fait pour cela.',
  'help.group.report': 'D’après un rapport :',
  'help.rules.exit-codes':
    'Codes de retour : 0 écrit, ou rien à demander au pare-feu ; 3 impossible, aussi quand aucune autorisation n’y remédie et que seule la lettre aide',
  'error.all-needs-report': '--all n’existe qu’avec --report.',
  'permits.before-drop': 'Ces règles s’ajoutent à la fin : placez-les avant celle qui rejette tout le reste.',
  'permits.written': 'Enregistré dans {{file}}.',
  'permits.letter.subject-acts': 'Objet : modifications du pare-feu et du réseau pour timeSensor LEGAL',
  'permits.letter.acts':
    'Veuillez faire ce qui suit sur le pare-feu ou dans le réseau. Un contrôle pour timeSensor LEGAL l’a révélé.',
  'permits.letter.rows': 'Concerne',
  'permits.letter.acts-too': 'Il faut aussi ce qui suit. Une autorisation seule n’y suffit pas.',
  'permits.letter.others': 'Pour information seulement : ce qui suit revient à d’autres.',
  'permits.letter.sender': '[Votre nom]',
  'permits.letter.firm': '[Étude]',
  'permits.source-any':
    'Source «toutes» : votre réseau, p. ex. 192.168.1.0/24, serait plus étroit (ligne de commande : --source).',
  'permits.format.letter-quoted': 'la lettre (ci-dessus, sous «Forme»)',
  'permits.left-out': 'Non compris, car une autorisation seule n’y remédie pas :',
  'permits.no-form': 'Aucune autorisation ne remédie à ce que montre ce rapport. Que faire : voir {{letter}}.',
  'permits.for-others': 'Rien à demander au pare-feu. Ce que montre ce rapport revient à d’autres :',
  'permits.loopback':
    '{{hosts}} est cet ordinateur lui-même, comme dans un essai ou le simulateur. Aucun pare-feu n’est concerné : ne l’envoyez pas ainsi.',
  'permits.loopback.check': 'Contrôlez avec les vraies adresses et prenez le nouveau rapport.',
  'permits.loopback.give': 'Indiquez les vraies adresses avec {{options}}.',
  'permits.head.nftables':
    'Ces règles vont dans la chaîne forward de la table inet filter, qui doit exister. Charger : nft -f FICHIER',
  'permits.head.nftables-whole':
    'Une table à part, inet portampel, qui ne transmet rien d’autre. Charger : nft -f FICHIER',
  'permits.head.iptables':
    'Ces règles vont en tête de la chaîne FORWARD (table filter). Charger : {{command}} --noflush FICHIER',
  'permits.head.iptables-whole':
    'Remplace les tables nommées ici et ne transmet rien d’autre. Charger : {{command}} FICHIER',
  'permits.head.pf':
    'À insérer dans /etc/pf.conf après les règles qui bloquent : la dernière qui convient l’emporte. Charger : pfctl -f /etc/pf.conf',
  'permits.head.opnsense': 'OPNsense et pfSense écrivent pf.conf eux-mêmes : saisissez les règles dans leur interface.',
  'permits.head.powershell':
    'À exécuter dans PowerShell en administrateur : sortant sur le PC, entrant sur le serveur.',
  'permits.head.fortios':
    'À coller dans la CLI. Placer ensuite les règles avant celle qui bloque et restreindre les interfaces.',
  'permits.head.asa':
    'La liste PORTAMPEL n’agit qu’une fois liée : access-group PORTAMPEL in interface NOM. Si une liste y est déjà liée, mettre les lignes dans celle-ci.',
  'permits.head.routeros': 'Charger : /import file-name=FICHIER.rsc',
  'error.rules-source':
    'Depuis {{source}}, aucune des adresses n’est accessible : l’une est IPv4, l’autre IPv6. Indiquez un réseau du même genre avec --source.',
  'error.rules-report-no-host':
    'Le rapport ne connaît pas d’adresse pour : {{roles}}. Contrôlez avec les adresses et prenez ce rapport-là.',
  'error.rules-letter-only': '{{option}} n’existe qu’avec --format letter.',
  'error.standalone-report':
    '--standalone ferme tout ce qui n’est pas dans le jeu de règles. Avec --report, il faut donc aussi --all.',
  'permits.within-vpn': 'uniquement dans le VPN',
  'permits.as-far-as-told': 'pour autant que ce rapport puisse le dire',
  'permits.unsure':
    'D’après ce rapport, cela revient plutôt à d’autres. Ce n’est pas certain, un pare-feu reste possible :',
  'permits.doubtful': 'Certaines autorisations sont peut-être inutiles. À vérifier d’abord :',
  'permits.column.reserve': 'Réserve',
  'permits.reserve': 'Nécessaire seulement si ceci n’y remédie pas : {{actions}}',
  'permits.column.measured': 'Mesuré',
  'permits.measured': '{{when}} UTC, depuis {{source}} : {{found}}',
  'permits.found.dropped': '{{ports}} sans réponse (rejeté en silence)',
  'permits.found.reset': '{{ports}} refusé aussitôt (RST)',
  'permits.found.rejected': '{{ports}} expressément rejeté (ICMP)',
  'permits.letter.own-address': '[adresse du PC]',
  'permits.letter.network': '[votre réseau, p. ex. 192.168.1.0/24]',
  'permits.letter.vpn-network': '[réseau du VPN, p. ex. 10.8.0.0/24]',
  'permits.column.scope': 'Portée',
  'permits.letter.one-way': 'Rien ne doit être ouvert pour cela de l’extérieur vers l’intérieur.',
  'permits.letter.shut': 'Depuis Internet, ceci doit rester fermé :',
  'permits.letter.shut-at': '{{ports}} sur {{host}}',
  'permits.letter.public-address': 'l’adresse publique du serveur',
  'permits.letter.searched':
    'La recherche de serveurs (UDP {{ports}}) n’est pas comprise : elle reste dans le réseau local, sans pare-feu intermédiaire.',
  'permits.source-blank':
    'Dans la lettre, entre crochets, figure ce que vous seul savez. --source indique votre réseau, --vpn celui du VPN.',
  'permits.vpn-any':
    '«Uniquement dans le VPN» : indiquer comme source le réseau du VPN (ligne de commande : --vpn), sinon le serveur est ouvert à tous.',
  'permits.unresolved':
    'Sans adresse, donc absents des règles : {{hosts}}. Vérifiez les noms ou indiquez les adresses.',
  'permits.gone': 'Cette cause ne figure plus dans le rapport. Votre texte reste.',
  'permits.firm': 'Étude',
  'permits.source': 'Votre réseau',
  'permits.vpn': 'Réseau du VPN',
  'permits.network-form': 'Sous cette forme : 192.168.1.0/24',
  'permits.head.powershell-block':
    'Une règle qui bloque expressément l’emporte sur toute autorisation : cherchez-la d’abord et désactivez-la.',
  'help.rules.vpn': 'réseau du VPN, pour ce qui ne doit venir que par le VPN',
};
