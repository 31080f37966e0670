import type { discoveryLabels as germanLabels, discoveryWords as germanWords } from '../../de/probes/discovery.ts';

export const discoveryWords: Record<keyof typeof germanWords, string> = {
  'reason.discovery-found.short': 'serveur trouvé',
  'reason.discovery-found.meaning': 'Un serveur a répondu à la recherche ou s’est annoncé de lui-même.',
  'reason.discovery-found.next': 'Rien à faire.',
  'reason.discovery-several.short': 'plusieurs serveurs trouvés',
  'reason.discovery-several.meaning':
    'Plus d’un serveur s’est annoncé. Qui choisit le mauvais dans la liste travaille avec les mauvaises données.',
  'reason.discovery-several.next':
    'Demandez au responsable du serveur lequel est le bon. Il veillera à ce que les serveurs de test et les anciens ne s’annoncent plus.',
  'reason.discovery-other.short': 'seul un autre serveur trouvé',
  'reason.discovery-other.meaning':
    'Un serveur s’est annoncé, mais ni avec l’adresse ni avec le nom du serveur saisi. Ce dernier n’a pas été entendu.',
  'reason.discovery-other.next':
    'Vérifiez l’adresse du serveur. Si elle est juste, demandez à son responsable s’il est dans le même sous-réseau et doit s’annoncer.',
  'reason.discovery-unwanted.short': 'un serveur s’annonce malgré l’interdiction',
  'reason.discovery-unwanted.meaning':
    'Un serveur s’est annoncé. Or, selon les options de ce contrôle, le broadcasting doit être supprimé.',
  'reason.discovery-unwanted.next':
    'Demandez au responsable du serveur de désactiver le broadcasting. Il ne peut bloquer UDP que si vous n’utilisez pas QUIC.',
  'reason.discovery-announced.short': 'quelqu’un s’annonce, expéditeur incertain',
  'reason.discovery-announced.meaning':
    'Quelqu’un s’annonce sur ce port. L’annonce ne dit pas s’il s’agit d’un serveur de timeSensor LEGAL.',
  'reason.discovery-announced.next':
    'Demandez au responsable du réseau à qui appartient l’adresse trouvée. Si c’est celle du serveur, saisissez-la.',
  'reason.discovery-silent.short': 'personne ne s’est annoncé',
  'reason.discovery-silent.meaning':
    'La recherche est restée sans réponse. Cela ne prouve pas l’absence de serveur : le pare-feu de ce PC peut écarter de telles réponses.',
  'reason.discovery-silent.next':
    'Saisissez l’adresse du serveur à la main. Pour que la recherche fonctionne, demandez au responsable de ce PC d’autoriser UDP en entrée.',
  'reason.discovery-unusable.short': 'recherche impossible depuis ce PC',
  'reason.discovery-unusable.meaning':
    'Aucune recherche n’a pu être envoyée depuis les réseaux de ce PC. Cela ne dit rien des serveurs du réseau.',
  'reason.discovery-unusable.next':
    'Connectez ce PC au réseau de l’étude et recommencez. Sinon, adressez-vous au responsable de ce PC.',
  'reason.discovery-stand-in.short': 'poste distant trouvé',
  'reason.discovery-stand-in.meaning':
    'Le poste distant se trouve dans ce réseau comme un serveur : son annonce ou sa réponse est arrivée. C’est PortAmpel qui est trouvé, pas timeSensor LEGAL.',
  'reason.discovery-stand-in.next':
    'Rien à faire. Contrôlez à nouveau sans poste distant dès que timeSensor LEGAL fonctionne sur le serveur.',
  'reason.discovery-stand-in-unverified.short': 'un poste distant s’annonce, sans preuve',
  'reason.discovery-stand-in-unverified.meaning':
    'Quelqu’un s’annonce comme poste distant de PortAmpel. Sans son code, cela ne se vérifie pas. Aucun serveur de timeSensor LEGAL ne s’est annoncé.',
  'reason.discovery-stand-in-unverified.next':
    'Contrôlez avec le poste distant et son code. S’il n’y en a pas là-bas, demandez au responsable du réseau à qui est cette adresse.',
  'reason.discovery-lost.short': 'annonces du poste distant non reçues',
  'reason.discovery-lost.meaning':
    'Les deux bouts sont reliés par TCP, et le poste distant s’est annoncé. Rien n’en est arrivé ici. Le serveur ne serait pas trouvé non plus.',
  'reason.discovery-lost.next':
    'Saisissez l’adresse du serveur à la main. Si la recherche doit fonctionner, demandez au responsable du réseau de supprimer la cause indiquée.',
  'reason.discovery-unmet.short': 'aucun contact avec le poste distant',
  'reason.discovery-unmet.meaning':
    'Aucun contact n’a pu être établi avec le poste distant. On ne peut donc pas dire si ses annonces arrivent ici.',
  'reason.discovery-unmet.next':
    'Vérifiez si le poste distant fonctionne encore, et quelle adresse et quel code il affiche. Puis cherchez à nouveau.',
  'reason.discovery-unannounced.short': 'le poste distant ne s’annonce pas ici',
  'reason.discovery-unannounced.meaning':
    'Le poste distant est joignable par TCP. Il a été démarré de façon à ne pas s’annoncer, ou à le faire sur un autre port.',
  'reason.discovery-unannounced.next':
    'Redémarrez le poste distant avec «Se signaler à la recherche de serveurs» (dans le terminal sans --no-announce), sur le port cherché ici. Il affiche alors un nouveau code.',

  'fault.discovery-several': 's’annonce comme deux serveurs',
};

export const discoveryLabels: Record<keyof typeof germanLabels, string> = {
  'discovery.title': 'Recherche de serveurs',
  'discovery.server': 'Trouvé',
  'discovery.sought': 'serveur recherché',
  'discovery.unnamed': 'sans nom lisible',
  'discovery.database': 'base de données «{{database}}»',
  'discovery.via.answer': 'réponse',
  'discovery.via.reply': 'réponse de forme inconnue',
  'discovery.via.announcement': 'annonce spontanée',
  'discovery.more': 'Il y en a eu plus que cette liste n’en contient.',
  'discovery.flooded': 'Il est arrivé tant de paquets que la recherche s’est arrêtée avant terme.',
  'discovery.nothing-sent': 'rien envoyé',
  'discovery.sent': 'recherche envoyée à {{to}}',
  'discovery.trouble.no-broadcast': 'broadcast impossible (tunnel ou réseau d’une seule adresse)',
  'discovery.trouble.same-network': 'pas d’envoi séparé, une autre interface étant dans le même réseau',
  'discovery.trouble.denied': 'non autorisé par ce PC lui-même',
  'discovery.trouble.no-route': 'aucune route jusque-là',
  'discovery.trouble.in-use': 'port déjà utilisé',
  'discovery.trouble.address-gone': 'adresse disparue',
  'discovery.trouble.failed': 'inutilisable',
  'discovery.not-sent': 'à {{to}} : {{trouble}}',
  'discovery.with-code': '{{text}} ({{code}})',
  'discovery.listening': 'Écoute',
  'discovery.listening.everything': 'sur UDP {{port}}',
  'discovery.listening.broadcasts':
    'sur UDP {{port}}, des broadcasts seulement, car un autre programme utilise le port',
  'discovery.listening.nothing': 'impossible sur UDP {{port}}',
  'discovery.listening.off': 'sur ce PC seulement',
  'discovery.other-searches': 'Autres clients',
  'discovery.other-searches.text_one': 'en recherche au même moment ({{count}} requête)',
  'discovery.other-searches.text_other': 'en recherche au même moment ({{count}} requêtes)',

  'help-view.reasons.discovery': 'Recherche de serveurs',

  'help.discover': 'chercher des serveurs timeSensor LEGAL dans le réseau local (broadcast UDP)',
  'help.discover.seconds': 'durée de l’écoute, en secondes',
  'help.discover.port': 'port de l’application',
  'help.discover.format': 'sortie : text ou json',
  'help.discover.exit-codes': 'Codes de retour : 0 un serveur trouvé, 1 plusieurs, 3 indéterminable (silence compris)',
  'discover.running': 'Recherche sur UDP {{port}}… {{seconds}} s, entendus : {{count}}',
  'discover.stopped': 'La recherche a été interrompue. Le résultat est incomplet.',
  'discover.column.machine': 'Serveur',
  'discover.column.database': 'Base de données',
  'discover.column.service': 'Service',
  'discover.column.address': 'Adresse',
  'discover.column.interface': 'Interface',
  'discover.column.via': 'entendu comme',
  'discover.searched-from': 'Recherche depuis',
};
