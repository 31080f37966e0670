import type { qualityCauseTexts as german } from '../../de/causes/quality.ts';

export const qualityCauseTexts: Record<keyof typeof german, string> = {
  'cause.wifi-weak.name': 'Wi-Fi faible',
  'cause.wifi-weak.title': 'Le Wi-Fi est faible ici et rend la connexion lente ou instable.',
  'cause.wifi-weak.about':
    'Le signal est faible, et le chemin est lent ou perd des paquets. Si la passerelle déjà répond mal, c’est le Wi-Fi.',
  'cause.wifi-weak.do.1': 'Reliez ce PC par câble, ou rapprochez-vous de la borne Wi-Fi.',
  'cause.wifi-weak.do.2': 'Si le Wi-Fi est faible partout, faites installer une borne de plus par l’informatique.',
  'cause.latency-high.name': 'Long chemin vers le serveur',
  'cause.latency-high.title': 'Le chemin vers le serveur {{host}} est lent : {{ms}} millisecondes aller et retour.',
  'cause.latency-high.about':
    'Le fabricant qualifie d’optimal moins de 10 millisecondes et de mauvais au-delà de 30. Chaque écran de timeSensor LEGAL demande beaucoup de ces allers et retours.',
  'cause.latency-high.do.1': 'Faites contrôler par l’opérateur pourquoi le chemin vers {{host}} prend tant de temps.',
  'cause.latency-high.do.2': 'Comparez le temps de parcours avec un câble au lieu du Wi-Fi et, si possible, sans VPN.',
  'cause.latency-high.do.3': 'Si le trajet reste lent, un serveur plus proche ou un autre raccordement aide.',
  'cause.connects-failing.name': 'Connexions pas toujours réussies',
  'cause.connects-failing.title': 'Les connexions vers {{host}} ne réussissent pas à chaque essai.',
  'cause.connects-failing.about':
    'De plusieurs connexions au même port ouvert, certaines restent sans réponse. Des paquets se perdent en chemin, ou le serveur est surchargé.',
  'cause.connects-failing.do.1': 'Faites contrôler les pertes de paquets du réseau : câbles, Wi-Fi, routeur et ligne.',
  'cause.connects-failing.do.2': 'Si le réseau est en ordre, contrôlez la charge de {{host}}.',
  'cause.idle-dropped.name': 'Connexions au repos coupées',
  'cause.idle-dropped.title': 'Un pare-feu met fin aux connexions vers {{host}} restées un moment au repos.',
  'cause.idle-dropped.about':
    'Une connexion sans trafic cesse d’exister, une nouvelle réussit. timeSensor LEGAL garde sa connexion ouverte toute la journée.',
  'cause.idle-dropped.do.1':
    'Sur le pare-feu, réglez la durée de repos des connexions vers {{host}} à plusieurs heures.',
  'cause.idle-dropped.do.2': 'Vérifiez le délai d’inactivité aussi sur le routeur, le VPN et le pare-feu du serveur.',
  'cause.idle-closed.name': 'Connexions au repos closes par le serveur',
  'cause.idle-closed.title': 'Le serveur {{host}} met fin à une connexion sur laquelle personne ne s’identifie.',
  'cause.idle-closed.about':
    'La fin est venue en bon ordre, comme d’un serveur avec son propre délai. S’il coupe aussi les utilisateurs identifiés, ce contrôle ne le montre pas.',
  'cause.idle-closed.do.1': 'Dans les réglages de {{host}}, contrôlez le délai des connexions au repos.',
  'cause.idle-closed.do.2': 'Si {{host}} ne déconnecte jamais timeSensor LEGAL au quotidien, il n’y a rien à faire.',
  'sign.gateway-good': 'La passerelle du propre réseau répond vite et sans perte.',
  'sign.gateway-poor': 'Déjà la passerelle du propre réseau répond lentement ou pas toujours.',
  'sign.over-wifi': 'Ce PC est en Wi-Fi, signal {{dbm}} dBm.',
  'sign.cable-too': 'Un câble est aussi branché. Le trafic y passe peut-être.',
  'sign.pc-busy': 'Ce PC était occupé pendant la mesure : environ {{ms}} millisecondes viennent de lui.',
  'sign.round-trip': 'Un aller et retour vers {{host}} prend en général {{ms}} millisecondes environ.',
  'sign.round-trip-slowest': 'Le plus lent a pris {{ms}} millisecondes.',
  'sign.handshakes-failed': 'De {{total}} connexions vers {{host}}, {{failed}} n’ont pas réussi.',
  'sign.jitter': 'La durée varie de {{ms}} millisecondes d’une fois à l’autre.',
  'sign.server-busy-alike': 'Un serveur {{host}} surchargé donnerait la même image.',
  'sign.idle-forgotten': 'Après {{seconds}} secondes de repos, {{host}} ne répondait plus sur la connexion.',
  'sign.idle-reset': 'Après {{seconds}} secondes de repos, la connexion vers {{host}} a été refusée.',
  'sign.idle-ended': 'Après {{seconds}} secondes, l’autre côté a mis fin en bon ordre à la connexion vers {{host}}.',
  'sign.reconnects': 'Une nouvelle connexion a réussi aussitôt après.',
  'sign.not-logged-in': 'Ce contrôle ne s’identifie pas. Avec identification, il peut en être autrement.',
};
