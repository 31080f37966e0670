import type { wayCauseTexts as german } from '../../de/causes/way.ts';

export const wayCauseTexts: Record<keyof typeof german, string> = {
  'cause.vpn-missing.name': 'VPN non connecté',
  'cause.vpn-missing.title':
    'Le serveur {{host}} n’est joignable que par le VPN, et celui-ci n’est sans doute pas connecté.',
  'cause.vpn-missing.about':
    'Le serveur de l’étude ne répond pas, et aucun VPN n’est visible sur ce PC. Un VPN qui passe pour une carte réseau ordinaire n’est pas reconnu.',
  'cause.vpn-missing.do.1': 'Connectez le VPN et contrôlez à nouveau.',
  'cause.vpn-missing.do.2': 'Si le VPN est connecté, demandez à l’informatique si {{host}} est joignable par le VPN.',
  'cause.vpn-missing.do.3': 'Si vous travaillez à l’étude sans VPN, choisissez dans PortAmpel la situation de l’étude.',
  'cause.vpn-route.name': 'VPN ne menant pas au serveur',
  'cause.vpn-route.title': 'Le VPN est connecté, mais ne mène sans doute pas au serveur {{host}}.',
  'cause.vpn-route.about':
    'Un VPN est là, mais rien ne revient du serveur de l’étude. Il lui manque la route, ou son pare-feu bloque.',
  'cause.vpn-route.do.1': 'Vérifiez dans le VPN que le réseau de {{host}} passe par le tunnel.',
  'cause.vpn-route.do.2': 'Sur le pare-feu, autorisez TCP {{ports}} vers {{host}} pour les utilisateurs du VPN.',
  'cause.vpn-route.do.3': 'Vérifiez si le réseau à domicile utilise les mêmes adresses privées que l’étude.',
  'cause.vpn-takes-all.name': 'VPN prenant tout le trafic',
  'cause.vpn-takes-all.title': 'Le VPN conduit sans doute tout le trafic à l’étude, et rien n’en repart vers Internet.',
  'cause.vpn-takes-all.about':
    'Le serveur derrière le VPN répond, rien ne répond sur Internet. Souvent le VPN prend tout le trafic, et le pare-feu de l’étude l’arrête.',
  'cause.vpn-takes-all.do.1': 'Ne faites passer que les réseaux de l’étude par le VPN (split tunnel).',
  'cause.vpn-takes-all.do.2':
    'Si tout le trafic doit passer par le VPN, autorisez aux utilisateurs du VPN l’accès Internet à {{host}}.',
  'cause.ipv6-broken.name': 'IPv6 ne passe pas',
  'cause.ipv6-broken.title': 'Par IPv6, les connexions vers {{host}} ne passent pas, par IPv4 si.',
  'cause.ipv6-broken.about':
    'Un serveur a des adresses des deux sortes, mais seul IPv4 répond. Les programmes essaient souvent IPv6 d’abord et attendent longtemps.',
  'cause.ipv6-broken.do.1': 'Sur le pare-feu, autorisez vers {{host}} les mêmes ports par IPv6 que par IPv4.',
  'cause.ipv6-broken.do.2': 'Si IPv6 n’est pas nécessaire, désactivez-le entièrement sur le routeur ou le PC.',
  'cause.ipv4-broken.name': 'IPv4 ne passe pas',
  'cause.ipv4-broken.title': 'Par IPv4, les connexions vers {{host}} ne passent pas, par IPv6 si.',
  'cause.ipv4-broken.about':
    'Un serveur a des adresses des deux sortes, mais seul IPv6 répond. Les programmes qui utilisent IPv4 attendent longtemps ou échouent.',
  'cause.ipv4-broken.do.1': 'Sur le pare-feu, autorisez vers {{host}} les mêmes ports par IPv4 que par IPv6.',
  'cause.ipv4-broken.do.2': 'Si le pare-feu autorise IPv4, contrôlez l’adresse IPv4 et la passerelle du réseau.',
  'cause.address-dead.name': 'Une adresse sur plusieurs en panne',
  'cause.address-dead.title':
    'Le nom {{host}} a plusieurs adresses. Sur {{addresses}}, TCP {{ports}} ne fonctionne pas bien.',
  'cause.address-dead.about':
    'Une partie des adresses d’un nom fonctionne, une autre non. Le travail continue, mais parfois avec une longue attente.',
  'cause.address-dead.do.1': 'L’exploitant de {{host}} devrait réparer {{addresses}} ou la retirer du nom.',
  'cause.address-dead.do.2':
    'Si le service fonctionne sur toutes les adresses, autorisez toutes les adresses de {{host}} sur le pare-feu.',
  'cause.mtu-black-hole.name': 'Grands paquets perdus',
  'cause.mtu-black-hole.title': 'En chemin, de grands paquets disparaissent sans avis.',
  'cause.mtu-black-hole.about':
    'Les petits paquets arrivent, les grands non, et personne ne le signale. Les connexions s’ouvrent puis se figent dès qu’il y a beaucoup à transférer.',
  'cause.mtu-black-hole.do.1': 'Sur le pare-feu, le routeur ou le VPN, limitez la taille des paquets (MSS clamping).',
  'cause.mtu-black-hole.do.2':
    'Laissez passer les messages ICMP sur les paquets trop grands (type 3 code 4, en IPv6 type 2).',
  'cause.mtu-black-hole.do.3': 'Avec un VPN, réduisez la MTU sur la carte réseau du VPN : cela aide souvent.',
  'sign.addresses-silent': '{{host}} ne répond pas sur TCP {{ports}} à : {{addresses}}.',
  'sign.other-family-works': '{{host}} répond par l’autre sorte d’adresse sur TCP {{ports}}.',
  'sign.family-answers': 'Par la même sorte, {{address}} répond. Alors seuls ces ports sont bloqués.',
  'sign.addresses-faulty':
    'Sur TCP {{ports}}, quelque chose ne va pas sur : {{addresses}}. D’autres adresses de {{host}} fonctionnent.',
  'sign.filter-for-address-alike': 'Un pare-feu qui ne bloque que {{addresses}} donnerait la même image.',
  'sign.server-unreached': 'Rien ne revient de {{host}}.',
  'sign.server-name-unknown': 'Le nom {{host}} est inconnu ici.',
  'sign.no-vpn-up': 'Aucun VPN connecté n’est visible sur ce PC.',
  'sign.vpn-up': 'Un VPN est connecté : {{name}}.',
  'sign.internet-answers': 'Internet est joignable : {{address}} répond.',
  'sign.vpn-may-hide': 'Certains VPN ressemblent à une carte réseau ordinaire.',
  'sign.server-off-alike': 'Un serveur éteint ou une fausse adresse ({{host}}) donnerait la même image.',
  'sign.tunnel-carries': 'Par le tunnel, le serveur de noms {{address}} répond. Il fonctionne donc.',
  'sign.inside-answers': 'Derrière le VPN, {{host}} répond.',
  'sign.nothing-outside-answers': 'Rien ne répond sur Internet : {{host}}.',
  'sign.vpn-is-default': 'La passerelle de ce PC est dans le VPN {{name}} : tout le trafic y passe.',
  'sign.line-filtered-alike': 'Un blocage du réseau à domicile qui n’admet que le VPN donnerait la même image.',
  'sign.large-packets-vanish': 'Vers {{address}}, les petits paquets passent, les grands disparaissent.',
  'sign.largest-that-passes': 'Le plus grand paquet qui passe a {{bytes}} octets.',
  'sign.opens-then-hangs': 'La connexion vers {{host}} s’ouvre puis se fige.',
  'sign.large-pings-may-be-blocked': 'Certains pare-feu ne suppriment que les grands pings.',
};
