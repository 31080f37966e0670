import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 'announces itself on this UDP port by broadcast, as the server does',
  'help.counterpart.no-announce': 'does not announce itself, nor answer a search for servers',
  'announcing.title': 'Search for servers (broadcast)',
  'announcing.says': 'Announces itself every {{seconds}} s on UDP {{port}}, as a counterpart and not as a server:',
  'announcing.off': 'Does not announce itself: a search for servers will not find this counterpart.',
  'announcing.nowhere': 'Does not announce itself: no network of this PC takes broadcasts on UDP {{port}}.',
  'announcing.taken': 'Does not announce itself: another program has UDP {{port}}, perhaps the server itself.',
  'announcing.taken-by': 'Does not announce itself: {{holder}} has UDP {{port}}, perhaps the server itself.',
  'announcing.to': 'to {{to}}',
};
