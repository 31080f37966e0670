import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 's’annonce par broadcast sur ce port UDP, comme le fait le serveur',
  'help.counterpart.no-announce': 'ne s’annonce pas et ne répond à aucune recherche de serveurs',
  'announcing.title': 'Recherche de serveurs (broadcast)',
  'announcing.says': 'S’annonce toutes les {{seconds}} s sur UDP {{port}}, comme poste distant et non comme serveur :',
  'announcing.off': 'Ne s’annonce pas : la recherche de serveurs ne trouve pas ce poste distant.',
  'announcing.nowhere': 'Ne s’annonce pas : aucun réseau de ce PC n’accepte de broadcasts sur UDP {{port}}.',
  'announcing.taken': 'Ne s’annonce pas : un autre programme occupe UDP {{port}}, peut-être le serveur lui-même.',
  'announcing.taken-by': 'Ne s’annonce pas : {{holder}} occupe UDP {{port}}, peut-être le serveur lui-même.',
  'announcing.to': 'à {{to}}',
};
