import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'open or filtered',
  'state.open|filtered.meaning':
    'No answer came. Over UDP, an open port that stays silent cannot be told from a filtered one.',
  'reason.version-negotiation.short': 'QUIC answers',
  'reason.version-negotiation.meaning':
    'A QUIC server answered on the port with the versions that it offers. The way over UDP is thus open in both directions. Whether timeSensor LEGAL can log in there was not checked.',
  'reason.version-negotiation.next':
    'Nothing to do if the port is allowed to be open. If it must not be, ask whoever manages the firewall to block it.',
  'reason.port-unreach.short': 'UDP port closed (ICMP)',
  'reason.port-unreach.meaning':
    'The server or a firewall reported through ICMP that this UDP port is unreachable. Usually no QUIC service is running there. Which of the two sent the message cannot be told from here.',
  'reason.port-unreach.next':
    'Ask whoever manages the server whether QUIC is switched on, if the port should be open. If it is, have whoever manages the firewall check its rules.',
  'reason.no-quic-response.short': 'QUIC is silent: cannot be told',
  'reason.no-quic-response.meaning':
    'None of the QUIC requests was answered. This may be a firewall that drops UDP, or a server where QUIC is switched off. From here both look alike. The control shows whether the same server answers over TCP.',
  'reason.no-quic-response.next':
    'If the server answers over TCP, have whoever manages the firewall check that UDP is allowed. Also ask whoever manages the server whether QUIC is switched on.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Listening',
  'help-view.reasons.udp': 'UDP and QUIC',
  'quic.title': 'QUIC',
  'quic.versions': 'Versions offered',
  'quic.sent': 'Sent',
  'quic.sent.value': '{{datagrams}} × {{bytes}} bytes',
  'quic.answer': 'Answer',
  'quic.answer.value': '{{bytes}} bytes',
  'quic.ignored': 'Other datagrams, not counted',
  'quic.tcp': 'Control with TCP',
  'quic.tcp.open': 'same port open: server and way are fine',
  'quic.tcp.closed': 'same port refuses: somebody answers',
  'quic.tcp.silent': 'no answer either',
};
