import type { explainTexts as german } from '../de/explain.ts';

/** Texts of `portampel explain`: the kinds of words, and what each probe does. `{{…}}` are filled in. */
export const explainTexts: Record<keyof typeof german, string> = {
  'explain.scenarios': 'Scenari',
  'explain.roles': 'Controparti',
  'explain.commands': 'Comandi',
  'explain.probes': 'Misure',
  'explain.states': 'Stati di una porta',
  'explain.services': 'Che cosa risponde su una porta aperta',
  'explain.lights': 'Semaforo',
  'explain.expectations': 'Risultati attesi',
  'explain.faults': 'Guasti del simulatore',
  'explain.confidences': 'Quanto è sicura una causa',
  'explain.steps': 'Che cosa fare',
  'explain.param.host': 'server',
  'explain.param.ports': 'porta',
  'explain.param.addresses': 'indirizzo',
  'explain.param.product': 'prodotto',
  'explain.param.own': 'indirizzo di questo PC',
  'explain.param.seen': 'indirizzo visto dall’esterno',
  labelled: '{{label}}: {{text}}',
  'explain.looked-for.verify': 'firma, firmare, somma di controllo, hash, impronta',
  'explain.looked-for.lookup': 'pseudonimo, alias',
  'explain.probe': 'una misura',
  'explain.fault': 'un guasto del simulatore, per esercitarsi',
  'explain.fault.does': 'L’altra parte {{what}}.',
  'explain.fault.try': 'Provare',
  'error.explain-phone-code':
    '«{{found}}» è il codice telefonico di un rapporto. Per vedere che cosa dice: portampel code {{found}}',
  'error.explain-pairing-code':
    '«{{found}}» è il codice di una postazione remota. L’altro PC controlla con esso: portampel check --counterpart HOST --code {{found}}',
  'error.explain-similar':
    'PortAmpel non conosce «{{found}}». Parole simili: {{words}}. «portampel explain» mostra tutte le parole.',
  'probe.tcp': 'Stabilisce una connessione e la chiude. Questo mostra che la porta è aperta, ma non chi c’è dietro.',
  'probe.http':
    'Richiede la pagina iniziale. Riconosce pagine di blocco, pagine di accesso delle reti per ospiti e reindirizzamenti.',
  'probe.ftp': 'Accede al server FTP e legge la cartella attraverso il canale dati passivo.',
  'probe.ssh': 'Negozia la cifratura fino all’accesso. Con --login legge anche la cartella.',
  'probe.smtp':
    'Parla con il server di posta in uscita fin prima dell’accesso, prima di TLS e al suo interno. Non viene inviata nessuna e-mail.',
  'probe.imap': 'Parla in IMAP con il server di posta in arrivo fin prima dell’accesso.',
  'probe.pop3': 'Parla in POP3 con il server di posta in arrivo fin prima dell’accesso.',
  'probe.four-d':
    'Verifica le porte del server. Con TLS la negoziazione TLS riesce. In chiaro la porta è aperta e nessun altro vi parla.',
  'probe.ftp-active': 'Fa richiamare questo PC dal server FTP (modo attivo). Così si giudica la porta 20.',
  'probe.transfer':
    'Scarica in prova un file dal server degli aggiornamenti e non ne conserva nulla. Solo su richiesta, con --rehearse.',
  'probe.hold':
    'Lascia inattiva per alcuni minuti una connessione al server e controlla se è ancora viva. Solo su richiesta, con --hold.',
  'probe.quic': 'Chiede via UDP se risponde un server QUIC. Solo con --transport quic o either.',
  'probe.discovery':
    'Cerca server nella propria rete con una trasmissione UDP a tutti. «portampel discover» fa solo questo.',
  'probe.counterpart':
    'Parla sulla porta con PortAmpel come postazione remota: pacchetti piccoli e pieni, entrambe le direzioni, fine di una direzione, TLS. Solo con --counterpart.',
  'probe.counterpart-datagrams':
    'Invia datagrammi UDP alla postazione remota e conta quanti arrivano lì e quanti tornano. Solo con --counterpart.',
  'probe.counterpart-idle':
    'Lascia inattiva per alcuni minuti una connessione alla postazione remota e controlla se è ancora viva. Solo con --counterpart e --hold.',
  'probe.inbound':
    'Fa richiamare questo PC dall’esterno da PortAmpel come postazione remota. Solo con --counterpart, altrimenti la riga resta grigia.',
};
