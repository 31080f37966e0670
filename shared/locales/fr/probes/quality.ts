import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Connexion au repos',
  'row.server-hold.purpose':
    'timeSensor LEGAL garde sa connexion au serveur même quand personne ne travaille. Certains pare-feu coupent les connexions au repos après quelques minutes. Le programme signale alors des erreurs, bien que tous les ports soient ouverts.',
  'reason.latency-high.short': 'temps de réponse élevé du serveur',
  'reason.latency-high.meaning':
    'La médiane de connexions répétées dépasse 30 ms. L’éditeur qualifie ces valeurs de mauvaises : timeSensor LEGAL réagit alors lentement. La mesure part de ce PC et passe aussi par le Wi-Fi et le VPN, s’il les utilise.',
  'reason.latency-high.next':
    'Répétez le contrôle par câble plutôt que par Wi-Fi et sans téléchargement en cours. Si la valeur reste élevée, adressez-vous au responsable du réseau ou au fournisseur d’accès.',
  'reason.connects-failing.short': 'certaines connexions échouent',
  'reason.connects-failing.meaning':
    'Le port est ouvert, mais parmi plusieurs connexions successives, une partie n’a pas abouti. Des paquets se perdent en route, ou un pare-feu ou le serveur limite les nouvelles connexions.',
  'reason.connects-failing.next':
    'Contrôlez à nouveau, de préférence par câble plutôt que par Wi-Fi. Si cela persiste, faites vérifier les pertes de paquets et les limites du pare-feu par le responsable du réseau.',
  'reason.idle-kept.short': 'connexion au repos maintenue',
  'reason.idle-kept.meaning':
    'Rien n’a été envoyé pendant la durée choisie, et la connexion existait encore ensuite. Cela ne dit rien sur des temps de repos plus longs.',
  'reason.idle-kept.next':
    'Rien à faire. Si les coupures n’apparaissent qu’après un repos plus long, contrôlez avec une durée plus longue.',
  'reason.idle-dropped.short': 'connexion au repos perdue sans signal',
  'reason.idle-dropped.meaning':
    'Après le temps de repos, plus personne ne confirmait les envois de ce PC, alors qu’une nouvelle connexion aboutissait. Un pare-feu qui oublie les connexions au repos produit cet effet. timeSensor LEGAL ne le remarque qu’à l’accès suivant.',
  'reason.idle-dropped.next':
    'Demandez au responsable du pare-feu de prolonger le délai d’inactivité (idle timeout) pour ces ports. Indiquez-lui la durée du repos.',
  'reason.idle-reset.short': 'connexion au repos coupée (reset)',
  'reason.idle-reset.meaning':
    'La connexion au repos a été coupée par un reset, pendant le repos ou lors du signe de vie qui suit. Il peut s’agir d’un pare-feu qui coupe les connexions au repos, ou du serveur lui-même. D’ici, on ne peut pas savoir lequel des deux.',
  'reason.idle-reset.next':
    'Faites contrôler le délai d’inactivité (idle timeout) pour ces ports par le responsable du pare-feu. S’il est assez long, adressez-vous au responsable du serveur.',
  'reason.idle-closed.short': 'connexion au repos fermée',
  'reason.idle-closed.meaning':
    'L’autre côté a fermé normalement la connexion au repos. C’est souvent une limite du serveur pour les connexions sur lesquelles personne ne s’identifie. Il peut aussi s’agir d’un proxy ou d’un pare-feu.',
  'reason.idle-closed.next':
    'Demandez au responsable du serveur s’il ferme après ce délai les connexions sans identification. Sinon, faites contrôler le délai d’inactivité par le responsable du pare-feu.',
  'reason.pc-slept.short': 'ce PC s’est arrêté entre-temps',
  'reason.pc-slept.meaning':
    'Ce PC s’est arrêté pendant la mesure, par exemple parce qu’il était en veille. Ce qu’est devenue la connexion ne dit donc rien sur le réseau.',
  'reason.pc-slept.next':
    'Veillez à ce que le PC ne se mette pas en veille pendant le contrôle, et contrôlez à nouveau.',
  'fault.idle-cut': 'coupe une connexion au repos après un court délai',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Maintien',
  'phase.measure': 'Temps de réponse',
  'scenarios.option.hold': 'sur demande',
  'help-view.reasons.quality': 'Temps de réponse et connexions au repos',
  'help.check.hold':
    'laisser en plus une connexion au serveur au repos pendant autant de minutes, pour trouver les pare-feu qui la coupent',
  'round-trips.title': 'Temps de réponse',
  'round-trips.samples': 'Connexions',
  'round-trips.samples.value': '{{total}}, dont {{failed}} échouées',
  'round-trips.median': 'Médiane',
  'round-trips.median.value': '{{ms}} ms, {{grade}} selon l’échelle de l’éditeur',
  'round-trips.min': 'Minimum',
  'round-trips.p95': '95e percentile',
  'round-trips.jitter': 'Gigue (jitter)',
  'round-trips.local-delay': 'Retard dû à ce PC',
  'round-trips.ms': '{{ms}} ms',
  'latency-grade.optimal': 'optimale',
  'latency-grade.good': 'bonne',
  'latency-grade.mediocre': 'moyenne',
  'latency-grade.bad': 'mauvaise',
  'hold.title': 'Repos',
  'hold.wanted': 'Prévu',
  'hold.idle': 'Tenu',
  'hold.seconds': '{{seconds}} s',
  'hold.ending': 'Issue',
  'hold.ending.alive': 'toujours en vie',
  'hold.ending.closed': 'fermée par l’autre côté',
  'hold.ending.reset': 'coupée par un reset',
  'hold.ending.silent': 'plus aucune confirmation',
  'hold.ending.interrupted': 'mesure interrompue',
  'hold.noticed': 'Constaté',
  'hold.noticed.while-idle': 'pendant le repos',
  'hold.noticed.when-asked': 'lors du signe de vie qui suit',
  'hold.keep-alive': 'Attente d’un signe de vie',
  'hold.last-heard': 'Dernières données du serveur après',
  'hold.reconnects': 'Nouvelle connexion ensuite',
  'hold.reconnects.yes': 'a abouti',
  'hold.reconnects.no': 'n’a pas abouti',
};
