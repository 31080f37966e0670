import type { permitTexts as german } from '../de/permits.ts';

export const permitTexts: Record<keyof typeof german, string> = {
  'permits.any': 'any',
  'permits.stateful': 'yes, answers included',
  'permits.stateful-ftp': 'yes, with the data connections of FTP (FTP helper)',
  'permits.column.direction': 'Direction',
  'permits.column.protocol': 'Protocol',
  'permits.column.source': 'Source',
  'permits.column.destination': 'Destination',
  'permits.column.addresses': 'Addresses',
  'permits.column.ports': 'Ports',
  'permits.column.stateful': 'Stateful',
  'permits.column.reason': 'Reason',
  'permits.ftp-proxy': 'The data connections of FTP need ftp-proxy, or the passive ports of the server.',
  'permits.letter.subject': 'Subject: Firewall permissions for timeSensor LEGAL',
  'permits.letter.greeting': 'Dear Sir or Madam',
  'permits.letter.request':
    'Please allow the following connections on the firewall. timeSensor LEGAL needs these and no more.',
  'permits.letter.state':
    'The firewall should let answers to these connections pass by itself (stateful). No other direction is needed.',
  'permits.letter.ftp':
    'For FTP it must recognise the data connections as well (FTP helper or ALG). With FTP over TLS it cannot. Then the passive ports are needed too, which the operator of the update server can tell.',
  'permits.letter.confirm': 'Please let us know as soon as it is done. We will check it at once with PortAmpel.',
  'permits.letter.closing': 'Kind regards',
  'permits.nothing': 'There is nothing to allow: no needed connection is blocked in this report.',
  'permits.without-host': 'Without an address and therefore not included: {{roles}}.',
  'help.rules': 'writes what the firewall must let through: as rules, letter or table',
  'help.rules.format': 'output: {{allowed}}',
  'help.rules.standalone': 'a complete ruleset that lets nothing else through (nftables, iptables, ip6tables)',
  'help.rules.source': 'network that the connections come from, e.g. 192.168.1.0/24 (default: any)',
  'help.rules.report': 'only for the blocked rows of this report',
  'help.rules.all': 'with --report: for all rows of the report',
  'help.rules.firm': 'name of the firm, for the letter',
  'help.rules.output': 'writes the rules to this file',
  'error.cidr': '{{option}} ‘{{value}}’: please give a network such as 192.168.1.0/24.',
  'error.standalone-format': '--standalone exists only with --format {{allowed}}.',
  'error.rules-no-host': 'No row has a known address. Give it in the profile or with {{options}}.',
  'error.rules-unresolved':
    '‘{{host}}’ has no address ({{code}}), and {{format}} takes no names. Check the name or give the address.',
  'error.rules-family': 'None of the addresses fits {{format}}. Choose another format.',
};
