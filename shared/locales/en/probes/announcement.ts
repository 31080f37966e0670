import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 'announces itself on this UDP port by broadcast, as the server does',
  'help.counterpart.no-announce': 'does not announce itself, nor answer a search for servers',
  'help.discover.counterpart': 'also ask the counterpart over TCP why its announcements do not arrive',
  'announcing.title': 'Search for servers (broadcast)',
  'announcing.says': 'Announces itself every {{seconds}} s on UDP {{port}}, as a counterpart and not as a server:',
  'announcing.off': 'Does not announce itself: a search for servers will not find this counterpart.',
  'announcing.nowhere': 'Does not announce itself: no network of this PC takes broadcasts on UDP {{port}}.',
  'announcing.taken': 'Does not announce itself: another program has UDP {{port}}, perhaps the server itself.',
  'announcing.taken-by': 'Does not announce itself: {{holder}} has UDP {{port}}, perhaps the server itself.',
  'announcing.to': 'to {{to}}',
  'discovery.stand-in': 'PortAmpel counterpart, not a server',
  'discovery.stand-in.verified': 'verified by its code',
  'discovery.stand-in.unverified': 'not verified',
  'rehearsal.title': 'Rehearsal with the counterpart',
  'rehearsal.unmet': 'No contact',
  'rehearsal.unmet.code':
    'Somebody accepted the connection, and nobody proved to know this code. Perhaps the counterpart was started again and has a new one, or another program has its port. After several wrong codes it hears nobody from this address for one minute: see its screen.',
  'rehearsal.unmet.unreachable':
    'No connection came about at the server’s TCP ports. Perhaps it does not run, has another address, or a firewall does not let the connection through.',
  'rehearsal.unmet.name': 'No address was found for its name. Please give the address that it shows itself.',
  'rehearsal.unmet.ipv6':
    'The search for servers exists over IPv4 only. Please give an IPv4 address of the counterpart.',
  'rehearsal.way': 'Way over TCP',
  'rehearsal.way.text': 'from {{here}} to {{there}}',
  'rehearsal.way.translated': 'from {{here}}, seen there as {{seenAs}}, to {{there}}',
  'rehearsal.network': 'Announces itself in',
  'rehearsal.network.sent': '{{network}}: {{sent}} times during the search',
  'rehearsal.silent': 'does not announce itself',
  'rehearsal.limited': 'Not announced',
  'rehearsal.limited.text': '{{count}} times, since others had just asked for it',
  'rehearsal.heard': 'Announcements heard',
  'rehearsal.query': 'Queries to it alone',
  'rehearsal.query.text': '{{sent}} sent, {{arrived}} arrived, {{answered}} answered',
  'rehearsal.call': 'Datagrams to this PC alone',
  'rehearsal.call.text': '{{sent}} sent, {{received}} arrived',
};
