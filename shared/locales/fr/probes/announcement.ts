import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 's’annonce par broadcast sur ce port UDP, comme le fait le serveur',
  'help.counterpart.no-announce': 'ne s’annonce pas et ne répond à aucune recherche de serveurs',
  'help.discover.counterpart': 'demander aussi au poste distant, par TCP, pourquoi ses annonces n’arrivent pas',
  'announcing.title': 'Recherche de serveurs (broadcast)',
  'announcing.says': 'S’annonce toutes les {{seconds}} s sur UDP {{port}}, comme poste distant et non comme serveur :',
  'announcing.off': 'Ne s’annonce pas : la recherche de serveurs ne trouve pas ce poste distant.',
  'announcing.nowhere': 'Ne s’annonce pas : aucun réseau de ce PC n’accepte de broadcasts sur UDP {{port}}.',
  'announcing.taken': 'Ne s’annonce pas : un autre programme occupe UDP {{port}}, peut-être le serveur lui-même.',
  'announcing.taken-by': 'Ne s’annonce pas : {{holder}} occupe UDP {{port}}, peut-être le serveur lui-même.',
  'announcing.to': 'à {{to}}',
  'discovery.stand-in': 'poste distant de PortAmpel, pas un serveur',
  'discovery.stand-in.verified': 'prouvé par son code',
  'discovery.stand-in.unverified': 'non vérifié',
  'rehearsal.title': 'Essai avec le poste distant',
  'rehearsal.unmet': 'Aucun contact',
  'rehearsal.unmet.code':
    'Quelqu’un a accepté la connexion, et personne n’a prouvé connaître ce code. Peut-être le poste distant a-t-il redémarré avec un nouveau code, ou un autre programme occupe son port. Après plusieurs codes erronés, il n’écoute plus cette adresse pendant une minute : voyez son écran.',
  'rehearsal.unmet.unreachable':
    'Aucune connexion n’a abouti aux ports TCP du serveur. Peut-être ne fonctionne-t-il pas, a-t-il une autre adresse, ou un pare-feu bloque-t-il la connexion.',
  'rehearsal.unmet.name':
    'Aucune adresse n’a été trouvée pour son nom. Veuillez indiquer l’adresse qu’il affiche lui-même.',
  'rehearsal.unmet.ipv6':
    'La recherche de serveurs n’existe qu’en IPv4. Veuillez indiquer une adresse IPv4 du poste distant.',
  'rehearsal.way': 'Chemin par TCP',
  'rehearsal.way.text': 'de {{here}} à {{there}}',
  'rehearsal.way.translated': 'de {{here}}, vu là-bas comme {{seenAs}}, à {{there}}',
  'rehearsal.network': 'S’annonce dans',
  'rehearsal.network.sent': '{{network}} : {{sent}} fois pendant la recherche',
  'rehearsal.silent': 'ne s’annonce pas',
  'rehearsal.limited': 'Sans annonce',
  'rehearsal.limited.text': '{{count}} fois, car d’autres venaient de le demander',
  'rehearsal.heard': 'Annonces entendues',
  'rehearsal.query': 'Demandes à lui seul',
  'rehearsal.query.text': '{{sent}} envoyées, {{arrived}} arrivées, {{answered}} avec réponse',
  'rehearsal.call': 'Datagrammes à ce seul PC',
  'rehearsal.call.text': '{{sent}} envoyés, {{received}} arrivés',
};
