import type { stationTexts as german } from '../de/station.ts';

/** Le poste distant dans le terminal. */
export const stationTexts: Record<keyof typeof german, string> = {
  'help.counterpart': 'écoute ici comme poste distant, pour qu’un autre PC avec PortAmpel contrôle les deux bouts',
  'help.counterpart.ports':
    'ports TCP, par exemple 19812-19814,443 («none» : aucun ; 0 : un port libre ; sinon ceux du scénario)',
  'help.counterpart.udp-ports': 'ports UDP, de même',
  'help.counterpart.minutes': 'pendant tant de minutes, 1 à 480',
  'help.counterpart.format': 'text ou json (une ligne de JSON par événement)',
  'help.counterpart.exit-codes':
    'Codes de retour : 0 terminé (temps écoulé, Ctrl-C, veille), 3 aucun port écouté ou saisie erronée',
  'error.port-list': '{{option}} {{found}} n’est pas une liste de ports. Écrivez par exemple 19812-19814,443 ou none.',
  'error.ports-none':
    '--ports none et --udp-ports none ensemble ne laissent aucun port. Omettez l’une des deux options.',
  'error.ports-too-many': '{{found}} ports sont trop. Le maximum est de {{max}}, TCP et UDP ensemble.',
  'station.title': 'PortAmpel écoute ici comme poste distant, jusqu’à {{time}}.',
  'station.code': 'Seul qui saisit ce code reçoit une réponse :',
  'station.there': 'À saisir à l’autre bout, avec une adresse de ce PC :',
  'station.there.365-client': 'Pour un poste de travail :',
  'station.there.365-server': 'Pour répéter avec un serveur qui reste à installer là-bas :',
  'station.own-ports':
    'Ce ne sont pas les ports habituels. Indiquez-les sur l’autre PC : dans l’app sous «Avancé», dans le profil sous options.ports (sql et application).',
  'station.addresses': 'Adresses de ce PC',
  'station.no-address': 'Aucune : ce PC n’est relié à aucun réseau.',
  'station.ports': 'Ports',
  'station.state.listening': 'écouté ({{families}})',
  'station.state.taken': 'occupé ({{families}})',
  'station.state.taken-by': 'occupé ({{families}}) par {{holder}}',
  'station.state.shared': 'écouté ({{families}}), mais aussi par {{holder}}',
  'station.state.denied': 'non autorisé ({{families}})',
  'station.state.unavailable': 'impossible ({{families}})',
  'station.taken':
    'Un autre programme tient les ports occupés. Si c’est le serveur de timeSensor LEGAL, il fonctionne : contrôlez le serveur lui-même, sans poste distant.',
  'station.denied':
    'Sur ce système, seul un administrateur peut ouvrir un port inférieur à 1024. Lancez alors PortAmpel comme administrateur.',
  'station.shared':
    'Les connexions vers une seule adresse peuvent aboutir à l’autre programme. Fermez-le pour que la mesure soit valable.',
  'station.firewall':
    'Si le pare-feu de ce PC demande si PortAmpel peut accepter des connexions, autorisez-le pour cette mesure.',
  'station.stop': 'Ctrl-C y met fin.',
  'station.no-port':
    'Aucun port ne peut être écouté. Prochaine étape : fermez l’autre programme ou choisissez d’autres ports avec --ports.',
  'station.left-minutes': 'Encore {{time}}',
  'station.count.visits': 'avec le code : {{count}}',
  'station.count.wrong-code': 'avec un code erroné : {{count}}',
  'station.count.strangers': 'sans le code : {{count}}',
  'station.line': '{{time}}  {{from}}  {{what}}',
  'station.visit.came': 'est là, avec le bon code',
  'station.visit.measuring': 'mesure : {{work}}',
  'station.visit.done': 'terminé après {{time}} : {{work}}',
  'station.visit.lost': 'connexion rompue après {{time}} : {{work}}',
  'station.visit.ended': 'encore là à la fin, après {{time}} : {{work}}',
  'station.way.in': 'vers ici {{ports}}',
  'station.way.out': 'depuis ici {{ports}}',
  'station.extra.idle': 'connexion muette',
  'station.extra.throughput': 'débit',
  'station.extra.search': 'recherche de serveurs',
  'station.extra.none': 'rien de mesuré',
  'station.stranger.silent': 'ne dit rien sur TCP {{ports}}',
  'station.stranger.stranger': 'dit autre chose sur TCP {{ports}}',
  'station.stranger.wrong-code': 'a un code erroné sur TCP {{ports}}',
  'station.stranger.replayed': 'répète ce qu’un autre a dit, sur TCP {{ports}}',
  'station.stranger.banned': 'n’est pas écouté pendant une minute après des codes erronés, sur TCP {{ports}}',
  'station.stranger.barred': 'n’est plus écouté après trop de codes erronés, jusqu’à un redémarrage, sur TCP {{ports}}',
  'station.stranger.crowd': 'a trop de connexions ouvertes, sur TCP {{ports}}',
  'station.times': '{{what}} ({{count}} fois)',
  'station.quiet': 'Les autres inconnus sont seulement comptés.',
  'station.end.over': 'Le temps est écoulé. PortAmpel n’écoute plus.',
  'station.end.stopped': 'Terminé. PortAmpel n’écoute plus.',
  'station.end.slept': 'Le PC était en veille, ou son horloge a été réglée. PortAmpel n’écoute plus.',
};
