import type { explainTexts as german } from '../de/explain.ts';

/** Texts of `portampel explain`: the kinds of words, and what each probe does. `{{…}}` are filled in. */
export const explainTexts: Record<keyof typeof german, string> = {
  'explain.scenarios': 'Scenarios',
  'explain.roles': 'Other ends',
  'explain.commands': 'Commands',
  'explain.probes': 'Probes',
  'explain.states': 'States of a port',
  'explain.services': 'What answers on an open port',
  'explain.lights': 'Lights',
  'explain.expectations': 'Expectations',
  'explain.faults': 'Faults of the simulator',
  'explain.confidences': 'How sure a cause is',
  'explain.steps': 'What to do',
  'explain.param.host': 'server',
  'explain.param.ports': 'port',
  'explain.param.addresses': 'address',
  'explain.param.product': 'product',
  'explain.param.own': 'address of this PC',
  'explain.param.seen': 'address that is seen from outside',
  labelled: '{{label}}: {{text}}',
  'explain.looked-for.verify': 'signature, signing, checksum, hash, fingerprint',
  'explain.looked-for.lookup': 'pseudonym, alias',
  'explain.probe': 'a probe',
  'explain.fault': 'a fault of the simulator, to practise with',
  'explain.fault.does': 'The other end {{what}}.',
  'explain.fault.try': 'Try it',
  'error.explain-phone-code':
    '‘{{found}}’ is the phone code of a report. To see what it says: portampel code {{found}}',
  'error.explain-pairing-code':
    '‘{{found}}’ is the code of a counterpart. The other PC checks with it: portampel check --counterpart HOST --code {{found}}',
  'error.explain-similar':
    'PortAmpel does not know ‘{{found}}’. Similar: {{words}}. ‘portampel explain’ shows all words.',
  'probe.tcp': 'Makes a connection and ends it again. This shows that the port is open, but not who is behind it.',
  'probe.http':
    'Fetches the front page. Recognises block pages of filters, login pages of guest networks, and redirects.',
  'probe.ftp': 'Logs in to the FTP server and lists the folder over the passive data channel.',
  'probe.ssh': 'Negotiates the encryption up to the login. With --login it lists the folder as well.',
  'probe.smtp': 'Talks to the outgoing mail server up to the login, before TLS and inside it. No e-mail is sent.',
  'probe.imap': 'Talks to the incoming mail server over IMAP, up to the login.',
  'probe.pop3': 'Talks to the incoming mail server over POP3, up to the login.',
  'probe.four-d':
    'Checks the ports of the server. With TLS the TLS handshake succeeds. In clear text the port is open and nobody else speaks there.',
  'probe.ftp-active': 'Lets the FTP server call this PC back (active mode). That is how port 20 is judged.',
  'probe.transfer':
    'Downloads a file from the update server on trial and keeps nothing of it. Only on request, with --rehearse.',
  'probe.hold':
    'Leaves a connection to the server idle for some minutes and sees whether it is still alive. Only on request, with --hold.',
  'probe.quic': 'Asks over UDP whether a QUIC server answers. Only with --transport quic or either.',
  'probe.discovery': 'Searches the own network for servers with a UDP broadcast. ‘portampel discover’ does this alone.',
  'probe.counterpart':
    'Talks on the port with PortAmpel as the counterpart: small and full packets, both directions, the end of one direction, TLS. Only with --counterpart.',
  'probe.counterpart-datagrams':
    'Sends datagrams to the counterpart over UDP and counts what arrives there and what comes back. Only with --counterpart.',
  'probe.counterpart-idle':
    'Leaves a connection to the counterpart idle for some minutes and sees whether it is still alive. Only with --counterpart and --hold.',
  'probe.inbound':
    'Has PortAmpel as the counterpart call this PC back from outside. Only with --counterpart, else the row stays grey.',
};
