import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'aperta o filtrata',
  'state.open|filtered.meaning':
    'Non è arrivata alcuna risposta. Con UDP una porta aperta che tace non si distingue da una filtrata.',
  'reason.version-negotiation.short': 'QUIC risponde',
  'reason.version-negotiation.meaning':
    'Sulla porta ha risposto un server QUIC con le versioni che offre. La via UDP è quindi aperta in entrambe le direzioni. Non è stato verificato se timeSensor LEGAL può accedervi.',
  'reason.version-negotiation.next':
    'Niente da fare, se la porta può restare aperta. Se non dev’esserlo, chiedete al responsabile del firewall di bloccarla.',
  'reason.port-unreach.short': 'porta UDP chiusa (ICMP)',
  'reason.port-unreach.meaning':
    'Il server o un firewall ha segnalato tramite ICMP che questa porta UDP è irraggiungibile. Di solito lì non è attivo alcun servizio QUIC. Da qui non si può stabilire chi abbia inviato il messaggio.',
  'reason.port-unreach.next':
    'Chiedete al responsabile del server se QUIC è attivato, nel caso la porta debba essere aperta. Se lo è, fate controllare le regole al responsabile del firewall.',
  'reason.no-quic-response.short': 'QUIC tace: non determinabile',
  'reason.no-quic-response.meaning':
    'Nessuna delle richieste QUIC ha ricevuto risposta. Può essere un firewall che scarta UDP, oppure un server in cui QUIC è disattivato. Da qui i due casi sembrano uguali. La controprova mostra se lo stesso server risponde tramite TCP.',
  'reason.no-quic-response.next':
    'Se il server risponde tramite TCP, fate controllare l’autorizzazione per UDP al responsabile del firewall. Chiedete anche al responsabile del server se QUIC è attivato.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Ascolto',
  'help-view.reasons.udp': 'UDP e QUIC',
  'quic.title': 'QUIC',
  'quic.versions': 'Versioni offerte',
  'quic.sent': 'Inviato',
  'quic.sent.value': '{{datagrams}} × {{bytes}} byte',
  'quic.answer': 'Risposta',
  'quic.answer.value': '{{bytes}} byte',
  'quic.ignored': 'Altri datagrammi, non considerati',
  'quic.tcp': 'Controprova con TCP',
  'quic.tcp.open': 'stessa porta aperta: server e percorso sono a posto',
  'quic.tcp.closed': 'stessa porta rifiutata: qualcuno risponde',
  'quic.tcp.silent': 'anche qui nessuna risposta',
};
