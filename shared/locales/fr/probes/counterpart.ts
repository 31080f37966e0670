import type {
  counterpartLabels as germanLabels,
  counterpartWords as germanWords,
} from '../../de/probes/counterpart.ts';

export const counterpartWords: Record<keyof typeof germanWords, string> = {
  'reason.counterpart-reached.short': 'poste distant atteint, rien n’est modifié',
  'reason.counterpart-reached.meaning':
    'PortAmpel a répondu à l’autre bout par ce port et a prouvé qu’il connaît le code. En TCP, paquets complets, deux sens et fin d’un sens sont arrivés intacts, TLS aussi là où il était demandé. En UDP, les datagrammes ont fait l’aller et retour. Le poste distant a répondu, et non timeSensor LEGAL.',
  'reason.counterpart-reached.next':
    'Rien à faire si le port peut rester ouvert. Contrôlez à nouveau sans poste distant dès que timeSensor LEGAL fonctionne sur le serveur.',
  'reason.counterpart-elsewhere.short': 'quelqu’un répond à la place du poste distant',
  'reason.counterpart-elsewhere.meaning':
    'La connexion a été acceptée, mais pas par le poste distant. Un appareil en route répond à sa place : un proxy transparent, un pare-feu ou un antivirus. Les preuves indiquent si le poste distant l’a confirmé.',
  'reason.counterpart-elsewhere.next':
    'Demandez au responsable du pare-feu d’exclure ce port du proxy et de le laisser passer sans modification. Si aucun pare-feu ne répond, faites contrôler l’antivirus par le responsable de ce PC.',
  'reason.counterpart-altered.short': 'données modifiées en route',
  'reason.counterpart-altered.meaning':
    'La connexion a atteint le poste distant, mais des octets ont été modifiés, omis ou insérés en route. Un appareil qui inspecte le contenu et intervient produit cet effet. timeSensor LEGAL ne peut pas travailler ainsi de manière fiable.',
  'reason.counterpart-altered.next':
    'Demandez au responsable du pare-feu de désactiver le proxy et l’inspection du contenu pour ce port. Contrôlez ensuite à nouveau.',
  'reason.full-size-lost.short': 'petits paquets reçus, grands paquets perdus',
  'reason.full-size-lost.meaning':
    'Les petits paquets sont arrivés, ceux de taille maximale non. Le plus souvent, une partie du chemin n’accepte que de plus petits paquets (MTU), et le message qui le signale (ICMP) est bloqué. timeSensor LEGAL peut alors ouvrir une session et se figer au chargement des données.',
  'reason.full-size-lost.next':
    'Demandez au responsable du réseau de réduire la MTU sur le routeur ou le VPN, ou de limiter la MSS (MSS clamping). Il doit aussi laisser passer ICMP «fragmentation needed», et «packet too big» avec IPv6.',
  'reason.half-close-lost.short': 'la fin d’un sens coupe aussi l’autre',
  'reason.half-close-lost.meaning':
    'Quand un bout termine son sens, plus rien n’arrive non plus de l’autre. Ce qui y est encore en route se perd. Un proxy ou un pare-feu qui coupe entièrement les connexions à demi fermées produit cet effet.',
  'reason.half-close-lost.next':
    'Demandez au responsable du pare-feu de maintenir sur ce port les connexions TCP à demi fermées. Si un proxy s’interpose, il doit en exclure ce port.',
  'reason.tls-stopped.short': 'TLS ne passe pas, le reste passe',
  'reason.tls-stopped.meaning':
    'D’autres données passent intactes par ce port, mais la négociation TLS avec le poste distant échoue. Un appareil en route bloque TLS : une inspection qui refuse le certificat propre du poste distant, ou un filtre de protocoles.',
  'reason.tls-stopped.next':
    'Demandez au responsable du pare-feu d’exclure ce port de l’inspection TLS et du filtre de protocoles. Contrôlez ensuite à nouveau.',
  'reason.datagrams-lost.short': 'UDP passe dans les deux sens, avec des pertes',
  'reason.datagrams-lost.meaning':
    'UDP est passé dans les deux sens, mais une partie des datagrammes s’est perdue. Les chiffres figurent dans les preuves. Avec QUIC, timeSensor LEGAL peut en devenir lent.',
  'reason.datagrams-lost.next':
    'Contrôlez à nouveau, par câble plutôt que par Wi-Fi et sans téléchargement en cours. Si cela persiste, faites vérifier la surcharge et les limites d’UDP par le responsable du réseau.',
  'reason.answers-lost.short': 'UDP arrive, les réponses ne reviennent pas',
  'reason.answers-lost.meaning':
    'Les datagrammes sont arrivés à destination, mais aucune des réponses n’est revenue. Dans une ligne entrante, le poste distant a envoyé et ce PC a répondu. Le plus souvent, un pare-feu élimine les réponses, en route ou sur l’un des deux PC.',
  'reason.answers-lost.next':
    'Demandez au responsable du pare-feu de laisser passer aussi les réponses UDP de ce port. Faites contrôler le pare-feu des deux PC par leur responsable.',
  'reason.udp-readdressed.short': 'UDP vient d’une autre adresse que TCP',
  'reason.udp-readdressed.meaning':
    'Des datagrammes sont arrivés, mais d’une autre adresse que les connexions. PortAmpel ne répond qu’à l’adresse qui s’est identifiée par TCP. On ne peut donc pas savoir si les réponses reviennent.',
  'reason.udp-readdressed.next':
    'Faites attribuer la même adresse à UDP et à TCP par le responsable du réseau et contrôlez à nouveau.',
  'reason.pairing-failed.short': 'aucun poste distant avec ce code',
  'reason.pairing-failed.meaning':
    'Personne à l’autre bout n’a prouvé connaître le code. Le poste distant est arrêté, a un autre code ou est inaccessible, ou un autre programme répond. Après plusieurs codes erronés, il n’écoute plus non plus cette adresse pendant une minute. On ne peut donc rien dire de ce port.',
  'reason.pairing-failed.next':
    'Comparez le code avec celui que le poste distant affiche. S’il signale des codes erronés, attendez une minute. S’il est arrêté, relancez-le là-bas (sous «Poste distant» ou avec «portampel counterpart») et contrôlez avec le nouveau code.',
  'reason.counterpart-unreached.short': 'aucune connexion TCP au poste distant',
  'reason.counterpart-unreached.meaning':
    'Sur aucun des ports TCP du poste distant une connexion n’a abouti. Même pour QUIC (UDP) et les rappels, les deux PC se rencontrent d’abord par TCP. On ne peut donc rien dire de ce port.',
  'reason.counterpart-unreached.next':
    'Vérifiez que PortAmpel y fonctionne comme poste distant, avec cette adresse et ces ports. Si oui, faites autoriser l’un de ses ports TCP sur le pare-feu.',
  'reason.counterpart-not-listening.short': 'le poste distant n’y écoute pas lui-même',
  'reason.counterpart-not-listening.meaning':
    'Le poste distant a été joint et dit lui-même qu’il n’écoute pas sur ce port. Un autre programme l’y occupe, ou il n’a pas été choisi. Qui y répond ou refuse n’est pas le poste distant. On ne peut donc rien dire du chemin vers ce port.',
  'reason.counterpart-not-listening.next':
    'Faites arrêter sur l’autre PC ce qui y occupe le port, et relancez le poste distant. Si le serveur timeSensor LEGAL l’occupe, contrôlez le serveur lui-même, sans poste distant.',
  'reason.counterpart-gone.short': 'le poste distant ne répond plus',
  'reason.counterpart-gone.meaning':
    'Le poste distant était là et connaissait le code. Plus tard, il n’a plus pu être interrogé : il a été arrêté, son temps était écoulé, ou la ligne s’est rompue. On ne peut donc rien dire de ce port.',
  'reason.counterpart-gone.next':
    'Relancez le poste distant là-bas (sous «Poste distant» ou avec «portampel counterpart»), avec assez de temps, et contrôlez avec le nouveau code.',
  'reason.counterpart-crowded.short': 'refusé : trop de connexions à la fois',
  'reason.counterpart-crowded.meaning':
    'PortAmpel n’accepte d’une adresse qu’un nombre limité de connexions qui n’ont pas encore prouvé le code. Pendant cet essai, il en a refusé. On ne peut donc rien dire de ce port.',
  'reason.counterpart-crowded.next':
    'Contrôlez à nouveau quand ni balayage de ports ni autre contrôle ne tourne derrière la même adresse.',
  'reason.called-back.short': 'rappel du poste distant arrivé ici',
  'reason.called-back.meaning':
    'Le poste distant a rappelé ce PC de l’extérieur sur ce port, et le rappel est arrivé ici. PortAmpel l’a accepté, et non timeSensor LEGAL.',
  'reason.called-back.next': 'Rien à faire si le port peut être ouvert de l’extérieur.',
  'reason.call-elsewhere.short': 'le rappel n’a pas abouti à ce PC',
  'reason.call-elsewhere.meaning':
    'Le rappel du poste distant sur ce port a été accepté, mais pas par ce PC. Quelqu’un d’autre l’accepte : le routeur, le pare-feu ou une autre machine derrière la même adresse.',
  'reason.call-elsewhere.next':
    'Demandez au responsable du pare-feu de diriger vers ce PC la redirection de ce port. Contrôlez ensuite à nouveau.',
  'reason.call-to-program.short': 'indécidable : un programme occupe le port',
  'reason.call-to-program.meaning':
    'Un autre programme occupe ce port ici, probablement le serveur timeSensor LEGAL lui-même. Le rappel du poste distant a été accepté. Il est probable, mais non prouvé, que ce programme l’a accepté.',
  'reason.call-to-program.next':
    'Rien à faire si c’est le bon programme. Pour une preuve, faites-le arrêter un instant par le responsable du serveur et contrôlez à nouveau.',
  'reason.call-untold.short': 'pas de rappel, donc indéterminable',
  'reason.call-untold.meaning':
    'Soit il n’a pas été possible de demander un rappel au poste distant, soit ce PC n’a pas pu écouter lui-même sur ce port. L’accès à ce port de l’extérieur n’a donc pas été mesuré.',
  'reason.call-untold.next':
    'Relancez le poste distant là-bas (sous «Poste distant» ou avec «portampel counterpart») et contrôlez avec le nouveau code. Si un autre programme occupe ici le port, faites-le arrêter par son responsable pour le contrôle.',
};

export const counterpartLabels: Record<keyof typeof germanLabels, string> = {
  'help-view.reasons.counterpart': 'Poste distant',

  'help.check.counterpart':
    'PortAmpel sur l’autre machine répond à la place du serveur ; avec 365-server, la répétition avant l’installation',
  'help.check.code': 'code affiché par le poste distant ; à défaut, lu dans {{variable}} ou demandé',
  'help.check.no-throughput':
    'sans mesure du débit vers le poste distant, qui remplit la ligne pendant cinq secondes dans chaque sens',
  'check.counterpart-code': 'Code affiché par le poste distant : ',
  'error.counterpart-code-missing':
    'Il manque le code affiché par le poste distant. Veuillez indiquer --code, définir la variable d’environnement {{variable}} ou lancer la commande dans un terminal.',
  'error.counterpart-code-letter':
    'Le groupe {{group}} du code contient «{{letter}}», qui n’apparaît dans aucun code. Veuillez comparer ce groupe avec l’affichage du poste distant.',
  'error.counterpart-code-length':
    'Le code compte {{found}} caractères ; il en faut {{expected}}. Veuillez vérifier si un groupe manque ou figure deux fois.',
  'error.counterpart-code-phone':
    'C’est le code téléphonique d’un rapport, et non le code du poste distant. L’application le lit sous «Saisir un code», le terminal avec «portampel code». Veuillez saisir ici le code affiché par le poste distant.',
  'error.counterpart-code-mistyped':
    'Plusieurs caractères du code sont faux. Veuillez le comparer avec l’affichage du poste distant.',
  'error.counterpart-code-mistyped-group':
    'Un caractère du code est faux, probablement dans le groupe {{group}}. Veuillez comparer ce groupe avec l’affichage du poste distant.',
  'error.counterpart-demo':
    '--counterpart contrôle le chemin vers une autre machine, --demo reste sur ce PC. Veuillez omettre l’un des deux.',
  'error.counterpart-server':
    'Avec --counterpart, le poste distant répond à la place du serveur. Veuillez omettre --server, ou contrôler le serveur lui-même sans --counterpart.',
  'error.counterpart-scenario':
    '--counterpart concerne les lignes du serveur, absentes du scénario {{scenario}}. Possible avec : {{allowed}}.',
  'error.counterpart-no-server':
    'Un poste distant tient lieu de serveur, et le scénario {{scenario}} n’a pas de lignes pour lui. Possible avec : {{allowed}}.',
  'error.throughput-alone':
    '--no-throughput concerne un contrôle avec un poste distant. Veuillez indiquer aussi --counterpart, ou omettre --no-throughput.',
  'error.counterpart-code-alone':
    '--code est le code d’un poste distant. Veuillez indiquer aussi son adresse avec --counterpart.',

  'phase.pairing': 'Appairage',
  'phase.call-back': 'Rappel',
  'phase.throughput-there': 'Débit aller',
  'phase.throughput-back': 'Débit retour',
  'phase.datagrams': 'Datagrammes',

  'counterpart.title': 'Poste distant',
  'counterpart.stand-in': 'PortAmpel a répondu comme poste distant, et non timeSensor LEGAL.',
  'counterpart.unreached':
    'Répétition avec un poste distant : il n’a pas été joint ; timeSensor LEGAL n’a pas été contrôlé.',
  'total.stand-in':
    'La voie vers le poste distant est libre sur tous les ports nécessaires. Contrôlez à nouveau dès que timeSensor LEGAL fonctionne.',
  'total.counterpart-unmet':
    'À l’adresse du poste distant, personne connaissant le code n’a répondu. Impossible de déterminer si les ports sont libres.',
  'total.counterpart-unreached':
    'Le poste distant n’a pas pu être joint sur les ports vérifiés : il ne fonctionne pas, ou le chemin est bloqué.',
  'counterpart.note': 'Remarque',
  'counterpart.address': 'Adresse',
  'counterpart.pairing': 'Appairage',
  'counterpart.pairing.through': 'par le port {{port}}',
  'counterpart.pairing.failed': 'personne là-bas ne connaissait le code',
  'counterpart.version': 'PortAmpel là-bas',
  'counterpart.ports.listening': 'Écoute là-bas sur',
  'counterpart.ports.taken': 'Occupé là-bas',
  'counterpart.ports.denied': 'Non permis là-bas',
  'counterpart.ports.unavailable': 'Impossible là-bas',
  'counterpart.port': '{{transport}} {{port}} ({{families}})',
  'counterpart.port.taken-by': '{{port}} par {{program}}',
  'counterpart.throughput': 'Débit',
  'counterpart.throughput.cancelled': 'pas mesuré jusqu’au bout, car le contrôle a été interrompu',
  'counterpart.throughput.ended':
    'pas mesuré jusqu’au bout : la connexion a été coupée, par exemple parce que le poste distant s’est arrêté avant',
  'counterpart.throughput.there': 'Débit aller',
  'counterpart.throughput.back': 'Débit retour',
  'counterpart.throughput.value': '{{mbits}} Mbit/s pendant {{time}}',
  'counterpart.throughput.broken': '{{mbits}} Mbit/s pendant {{time}}, puis : {{how}}',
  'counterpart.throughput.none': 'non mesurable : {{how}}',
  'counterpart.calls': 'Rappels de là-bas',
  'counterpart.calls.value': '{{total}}, dont {{arrived}} arrivés ici',

  'counterpart.way.title': 'Chemin vers le poste distant',
  'counterpart.way-in.title': 'Chemin depuis le poste distant',
  'counterpart.arrival': 'Connexion au poste distant',
  'counterpart.arrival.yes': 'arrivée',
  'counterpart.arrival.never': 'jamais arrivée, selon le poste distant',
  'counterpart.arrival.silent': 'seulement la connexion, sans contenu',
  'counterpart.arrival.other': 'd’autres octets que ceux envoyés',
  'counterpart.arrival.stranger': 'jamais, mais une autre connexion',
  'counterpart.arrival.unasked': 'inconnu : le poste distant n’a pas pu être interrogé',
  'counterpart.said': 'Reçu à la place',
  'counterpart.doors': 'Recherché sur',
  'counterpart.doors.value': 'TCP {{port}} : {{how}}',
  'counterpart.doors.said': '{{text}}, et «{{said}}» est arrivé',
  'counterpart.ended': 'Fin',
  'counterpart.seen-as': 'Ce PC, vu de là-bas',
  'counterpart.seen-as.same': '{{seen}}, non traduite en route',
  'counterpart.seen-as.translated': '{{seen}}, ici {{own}} : traduite en route (NAT)',
  'counterpart.arrived-at': 'Arrivée sur',
  'counterpart.arrived-at.same': 'port {{port}}, comme demandé',
  'counterpart.arrived-at.other': 'port {{port}}, demandé {{dialled}} : redirigée en route',
  'counterpart.echo': 'Paquets',
  'counterpart.echo.all-passed': 'petits et complets, deux sens, fin d’un sens : tout est arrivé intact',
  'counterpart.echo.small': 'Petits paquets',
  'counterpart.echo.full-up': 'Paquets complets, aller',
  'counterpart.echo.full-down': 'Paquets complets, retour',
  'counterpart.echo.half-close': 'Fin d’un sens',
  'counterpart.echo.passed': 'arrivés intacts',
  'counterpart.echo.begun': 'arrivés en partie, puis : {{how}}',
  'counterpart.echo.half-close.passed': 'l’autre sens s’est maintenu',
  'counterpart.echo.untried': 'plus contrôlé ensuite',
  'counterpart.breach.closed': 'connexion terminée',
  'counterpart.breach.reset': 'connexion coupée (reset)',
  'counterpart.breach.silent': 'plus rien n’est arrivé',
  'counterpart.breach.altered': 'contenu modifié à l’arrivée',
  'counterpart.breach.malformed': 'contenu incompréhensible (autre version ?)',
  'counterpart.breach.cancelled': 'mesure interrompue',
  'counterpart.with-code': '{{text}} ({{code}})',
  'counterpart.tls': 'TLS',
  'counterpart.tls.end-to-end': 'de bout en bout : le certificat du poste distant est arrivé',
  'counterpart.tls.opened': 'ouvert en route : un autre certificat est arrivé',
  'counterpart.tls.other': 'pas du poste distant : un autre certificat, et personne derrière avec le code',
  'counterpart.tls.stopped': 'ne passe pas',

  'counterpart.datagrams.title': 'Datagrammes (UDP)',
  'counterpart.datagrams.sent': 'Envoyés',
  'counterpart.datagrams.sent.value': '{{datagrams}} × {{bytes}} octets',
  'counterpart.datagrams.arrived': 'Arrivés là-bas',
  'counterpart.datagrams.back': 'Revenus',
  'counterpart.datagrams.lost': 'Pertes à l’aller et au retour',
  'counterpart.datagrams.lost-there': 'Pertes à l’aller',
  'counterpart.datagrams.lost-back': 'Pertes au retour',
  'counterpart.datagrams.lost.value': '{{percent}} % (avec 95 % de certitude, {{low}} à {{high}} %)',
  'counterpart.datagrams.untold': 'inconnu : le poste distant n’a pas pu être interrogé',
  'counterpart.datagrams.reordered': 'Dépassés en route',
  'counterpart.datagrams.duplicates': 'Arrivés en double',
  'counterpart.datagrams.jitter': 'Gigue (jitter)',
  'counterpart.datagrams.each-way': 'aller {{there}}, retour {{back}}',
  'counterpart.datagrams.ms-each-way': 'aller {{there}} ms, retour {{back}} ms',
  'counterpart.datagrams.round-trip': 'Aller et retour',
  'counterpart.datagrams.round-trip.value': 'minimum {{min}} ms, médiane {{median}} ms, maximum {{max}} ms',

  'counterpart.call.title': 'Rappel du poste distant',
  'counterpart.call.unasked': 'Demande de rappel',
  'counterpart.call.unasked.value': 'refusée sur TCP {{port}} du poste distant',
  'counterpart.call.outcome': 'Vu de là-bas',
  'counterpart.call.outcome.reached': 'PortAmpel a répondu',
  'counterpart.call.outcome.other': 'quelqu’un d’autre a répondu',
  'counterpart.call.outcome.refused': 'aucune connexion',
  'counterpart.call.outcome.silent': 'aucune réponse',
  'counterpart.call.arrived': 'Sur ce PC',
  'counterpart.call.arrived.yes': 'arrivé',
  'counterpart.call.arrived.no': 'non arrivé',
  'counterpart.call.arrived.silent': 'seulement la connexion, sans contenu',
  'counterpart.call.arrived.other': 'd’autres octets que ceux envoyés',
  'counterpart.call.arrived.stranger': 'jamais, mais une autre connexion',
  'counterpart.call.from': 'Expéditeur, vu de là-bas',
  'counterpart.call.datagrams': 'Datagrammes',
  'counterpart.call.datagrams.value': '{{sent}} envoyés, {{received}} avec réponse',
  'counterpart.call.holder': 'Port occupé ici par',
};
