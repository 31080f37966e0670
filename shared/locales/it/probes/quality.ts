import type { qualityLabels as germanLabels, qualityWords as germanWords } from '../../de/probes/quality.ts';

export const qualityWords: Record<keyof typeof germanWords, string> = {
  'row.server-hold.name': 'Connessione a riposo',
  'row.server-hold.purpose':
    'timeSensor LEGAL mantiene la connessione al server anche quando nessuno lavora. Alcuni firewall tagliano le connessioni a riposo dopo qualche minuto. Il programma segnala allora errori, benché tutte le porte siano aperte.',
  'reason.latency-high.short': 'tempo di risposta elevato del server',
  'reason.latency-high.meaning':
    'La mediana di connessioni ripetute supera 30 ms. Il produttore definisce cattivi questi valori: timeSensor LEGAL reagisce allora lentamente. La misura parte da questo PC e passa anche per Wi-Fi e VPN, se li usa.',
  'reason.latency-high.next':
    'Ripetete la verifica con il cavo invece del Wi-Fi e senza download in corso. Se il valore resta elevato, rivolgetevi al responsabile della rete o al fornitore di accesso.',
  'reason.connects-failing.short': 'alcune connessioni falliscono',
  'reason.connects-failing.meaning':
    'La porta è aperta, ma di più connessioni consecutive una parte non è riuscita. Lungo il percorso si perdono pacchetti, oppure un firewall o il server limita le nuove connessioni.',
  'reason.connects-failing.next':
    'Verificate di nuovo, preferibilmente con il cavo invece del Wi-Fi. Se il problema persiste, fate controllare perdite di pacchetti e limiti del firewall al responsabile della rete.',
  'reason.idle-kept.short': 'connessione a riposo mantenuta',
  'reason.idle-kept.meaning':
    'Per la durata scelta non è stato inviato nulla e dopo la connessione esisteva ancora. Questo non dice nulla su tempi di riposo più lunghi.',
  'reason.idle-kept.next':
    'Niente da fare. Se le interruzioni si verificano solo dopo un riposo più lungo, verificate con una durata maggiore.',
  'reason.idle-dropped.short': 'connessione a riposo scartata in silenzio',
  'reason.idle-dropped.meaning':
    'Dopo il tempo di riposo nessuno confermava più gli invii di questo PC, benché una nuova connessione riuscisse. Un firewall che dimentica le connessioni a riposo ha questo effetto. timeSensor LEGAL se ne accorge solo all’accesso successivo.',
  'reason.idle-dropped.next':
    'Chiedete al responsabile del firewall di prolungare il tempo di inattività (idle timeout) per queste porte. Indicategli la durata del riposo.',
  'reason.idle-reset.short': 'connessione a riposo interrotta (reset)',
  'reason.idle-reset.meaning':
    'La connessione a riposo è stata interrotta con un reset, durante il riposo o al segno di vita successivo. Può essere un firewall che interrompe le connessioni a riposo, oppure il server stesso. Da qui non si può stabilire chi sia stato.',
  'reason.idle-reset.next':
    'Fate controllare il tempo di inattività (idle timeout) per queste porte al responsabile del firewall. Se è abbastanza lungo, rivolgetevi al responsabile del server.',
  'reason.idle-closed.short': 'connessione a riposo chiusa',
  'reason.idle-closed.meaning':
    'L’altro lato ha chiuso regolarmente la connessione a riposo. Spesso è un limite del server per le connessioni su cui nessuno si autentica. Può essere stato anche un proxy o un firewall.',
  'reason.idle-closed.next':
    'Chiedete al responsabile del server se chiude dopo questo tempo le connessioni senza autenticazione. In caso contrario, fate controllare il tempo di inattività al responsabile del firewall.',
  'reason.pc-slept.short': 'questo PC si è fermato nel frattempo',
  'reason.pc-slept.meaning':
    'Questo PC si è fermato durante la misura, per esempio perché era in sospensione. Ciò che ne è stato della connessione non dice nulla sulla rete.',
  'reason.pc-slept.next': 'Assicuratevi che il PC non entri in sospensione durante la verifica e verificate di nuovo.',
  'fault.idle-cut': 'interrompe una connessione a riposo dopo poco tempo',
};

export const qualityLabels: Record<keyof typeof germanLabels, string> = {
  'phase.hold': 'Mantenimento',
  'phase.measure': 'Tempi di risposta',
  'scenarios.option.hold': 'su richiesta',
  'help-view.reasons.quality': 'Tempi di risposta e connessioni a riposo',
  'help.check.hold':
    'lasciare inoltre a riposo una connessione al server per altrettanti minuti, per trovare i firewall che la interrompono',
  'round-trips.title': 'Tempi di risposta',
  'round-trips.samples': 'Connessioni',
  'round-trips.samples.value': '{{total}}, di cui {{failed}} fallite',
  'round-trips.median': 'Mediana',
  'round-trips.median.value': '{{ms}} ms, {{grade}} secondo la scala del produttore',
  'round-trips.min': 'Minimo',
  'round-trips.p95': '95o percentile',
  'round-trips.jitter': 'Variazione (jitter)',
  'round-trips.local-delay': 'Ritardo dovuto a questo PC',
  'round-trips.ms': '{{ms}} ms',
  'latency-grade.optimal': 'ottima',
  'latency-grade.good': 'buona',
  'latency-grade.mediocre': 'mediocre',
  'latency-grade.bad': 'cattiva',
  'hold.title': 'Riposo',
  'hold.wanted': 'Previsto',
  'hold.idle': 'Mantenuta',
  'hold.seconds': '{{seconds}} s',
  'hold.ending': 'Esito',
  'hold.ending.alive': 'ancora attiva',
  'hold.ending.closed': 'chiusa dall’altro lato',
  'hold.ending.reset': 'interrotta con un reset',
  'hold.ending.silent': 'nessuna conferma',
  'hold.ending.interrupted': 'misura interrotta',
  'hold.noticed': 'Constatato',
  'hold.noticed.while-idle': 'durante il riposo',
  'hold.noticed.when-asked': 'al segno di vita successivo',
  'hold.keep-alive': 'Attesa di un segno di vita',
  'hold.last-heard': 'Ultimi dati dal server dopo',
  'hold.reconnects': 'Nuova connessione dopo',
  'hold.reconnects.yes': 'è riuscita',
  'hold.reconnects.no': 'non è riuscita',
};
