import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 'si annuncia con broadcast su questa porta UDP, come fa il server',
  'help.counterpart.no-announce': 'non si annuncia e non risponde ad alcuna ricerca di server',
  'announcing.title': 'Ricerca di server (broadcast)',
  'announcing.says': 'Si annuncia ogni {{seconds}} s su UDP {{port}}, come postazione remota e non come server:',
  'announcing.off': 'Non si annuncia: la ricerca di server non trova questa postazione remota.',
  'announcing.nowhere': 'Non si annuncia: nessuna rete di questo PC accetta broadcast su UDP {{port}}.',
  'announcing.taken': 'Non si annuncia: un altro programma occupa UDP {{port}}, forse il server stesso.',
  'announcing.taken-by': 'Non si annuncia: {{holder}} occupa UDP {{port}}, forse il server stesso.',
  'announcing.to': 'a {{to}}',
};
