import type { announcementCauseTexts as german } from '../../de/causes/announcement.ts';

export const announcementCauseTexts: Record<keyof typeof german, string> = {
  'cause.announcement-not-sent.name': 'Les annonces ne quittent pas le serveur',
  'cause.announcement-not-sent.title': 'Aucune annonce ne part de {{host}} dans son réseau (UDP {{ports}}).',
  'cause.announcement-not-sent.about':
    'Le poste distant voulait s’annoncer, mais son système n’a pas accepté les annonces. Un pare-feu sur ce PC, ou un autre programme sur le port, l’empêche.',
  'cause.announcement-not-sent.do.1': 'Dans le pare-feu de {{host}}, autorisez UDP {{ports}} sortant.',
  'cause.announcement-not-sent.do.2': 'Regardez là-bas quel programme utilise UDP {{ports}}.',
  'cause.announcement-other-subnet.name': 'Serveur dans un autre sous-réseau',
  'cause.announcement-other-subnet.title':
    '{{host}} est dans un autre sous-réseau que ce PC. La recherche de serveurs (UDP {{ports}}) ne va pas si loin.',
  'cause.announcement-other-subnet.about':
    'Un broadcast s’arrête au premier routeur. Seuls les PC du même sous-réseau trouvent ainsi le serveur. Avec l’adresse saisie, timeSensor LEGAL fonctionne quand même.',
  'cause.announcement-other-subnet.do.1': 'Saisissez une fois l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'cause.announcement-other-subnet.do.2':
    'Pour que la recherche fonctionne, placez ce PC et le serveur dans le même sous-réseau.',
  'cause.announcement-mask-differs.name': 'Masques de réseau différents',
  'cause.announcement-mask-differs.title':
    'Ce PC et {{host}} ont des masques de réseau différents. Les annonces (UDP {{ports}}) vont donc à une fausse adresse.',
  'cause.announcement-mask-differs.about':
    'Les deux se comptent dans le même réseau, mais de longueur différente. L’adresse de broadcast de l’un est un appareil quelconque pour l’autre.',
  'cause.announcement-mask-differs.do.1':
    'Réglez le même masque de réseau sur les deux appareils, de préférence par DHCP.',
  'cause.announcement-mask-differs.do.2': 'D’ici là, saisissez l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'cause.announcement-other-way.name': 'Le chemin vers le serveur passe par le VPN',
  'cause.announcement-other-way.title':
    'Le chemin vers {{host}} passe par une autre interface que le réseau dans lequel le serveur s’annonce.',
  'cause.announcement-other-way.about':
    'Le plus souvent, c’est le VPN qui tire à lui le chemin. Aucun broadcast ne traverse un tunnel, et son programme peut bloquer le réseau local.',
  'cause.announcement-other-way.do.1': 'Au bureau, coupez le VPN, ou exceptez-en le réseau local.',
  'cause.announcement-other-way.do.2': 'De l’extérieur, saisissez l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'cause.announcement-firewall.name': 'Le pare-feu de ce PC rejette les annonces',
  'cause.announcement-firewall.title':
    'Le pare-feu de ce PC ne laisse pas entrer les annonces de {{host}} (UDP {{ports}}).',
  'cause.announcement-firewall.about':
    'Ce que ce PC demande lui-même fonctionne. Ce qui vient sans demande par UDP se perd, même adressé à ce seul PC. Le pare-feu d’un PC agit ainsi.',
  'cause.announcement-firewall.do.1':
    'Dans le pare-feu de ce PC, autorisez UDP {{ports}} entrant depuis le réseau local.',
  'cause.announcement-firewall.do.2': 'D’ici là, saisissez l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'cause.announcement-udp-blocked.name': 'UDP bloqué entre le PC et le serveur',
  'cause.announcement-udp-blocked.title': 'Entre ce PC et {{host}}, rien du tout ne passe sur UDP {{ports}}.',
  'cause.announcement-udp-blocked.about':
    'TCP fonctionne, UDP dans aucun sens. Le pare-feu de l’un des deux PC le rejette, ou un appareil entre eux. D’ici, on ne peut dire lequel.',
  'cause.announcement-udp-blocked.do.1': 'Autorisez UDP {{ports}} dans le pare-feu de ce PC et dans celui de {{host}}.',
  'cause.announcement-udp-blocked.do.2':
    'Si cela n’aide pas, interrogez le responsable du réseau sur les règles UDP du commutateur et du Wi-Fi.',
  'cause.announcement-isolation.name': 'Le Wi-Fi ne laisse pas passer les broadcasts',
  'cause.announcement-isolation.title':
    'Sur le Wi-Fi, les annonces de {{host}} (UDP {{ports}}) n’arrivent pas, bien que les deux soient dans le même réseau.',
  'cause.announcement-isolation.about':
    'Ce qui est adressé à ce seul PC arrive, ce qui va à tous non. Bien des points d’accès le filtrent : isolation des clients, réseau invité ou filtre de broadcasts.',
  'cause.announcement-isolation.do.1':
    'Sur le point d’accès Wi-Fi, désactivez l’isolation des clients et le filtre de broadcasts.',
  'cause.announcement-isolation.do.2': 'D’ici là, reliez le PC par câble, ou saisissez l’adresse {{host}} à la main.',
  'cause.announcement-broadcast-filtered.name': 'Le réseau ne laisse pas passer les broadcasts',
  'cause.announcement-broadcast-filtered.title':
    'Les annonces de {{host}} (UDP {{ports}}) n’arrivent pas, bien que les deux soient dans le même réseau.',
  'cause.announcement-broadcast-filtered.about':
    'Ce qui est adressé à ce seul PC arrive, ce qui va à tous non. Un commutateur ou un point d’accès filtre les broadcasts, ou isole ses ports.',
  'cause.announcement-broadcast-filtered.do.1':
    'Sur le commutateur et le point d’accès, désactivez pour ce réseau filtres de broadcasts et isolation des ports.',
  'cause.announcement-broadcast-filtered.do.2':
    'D’ici là, saisissez l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'sign.announcements-unheard': 'Le poste distant a envoyé {{sent}} annonces, aucune n’est arrivée ici.',
  'sign.announcements-refused': 'Le système du poste distant n’a accepté aucune annonce.',
  'sign.networks-apart': 'Ce PC : {{here}}. Le poste distant : {{there}}.',
  'sign.way-through': 'Le chemin vers le poste distant passe par {{interface}} ({{address}}).',
  'sign.called-alone': 'Sur {{sent}} datagrammes adressés à ce seul PC, {{received}} sont arrivés.',
  'sign.asked-alone':
    'Sur {{sent}} demandes au seul poste distant, {{arrived}} y sont arrivées, et {{answered}} réponses sont revenues.',
  'sign.announced-by-stand-in':
    'C’est PortAmpel qui s’est annoncé. Un filtre peut traiter autrement ce qu’envoie le serveur de timeSensor LEGAL.',
  'sign.broadcasts-dropped-here': 'Un pare-feu de ce PC qui ne rejette que les broadcasts aurait le même effet.',
};
