import type { stationTexts as german } from '../de/station.ts';

/** La postazione remota nel terminale. */
export const stationTexts: Record<keyof typeof german, string> = {
  'help.counterpart': 'ascolta qui come postazione remota, perché un altro PC con PortAmpel controlli entrambi i capi',
  'help.counterpart.ports':
    'porte TCP, per esempio 19812-19814,443 («none»: nessuna; 0: una libera; altrimenti quelle dello scenario)',
  'help.counterpart.udp-ports': 'porte UDP, allo stesso modo',
  'help.counterpart.minutes': 'per tanti minuti, da 1 a 480',
  'help.counterpart.format': 'text o json (una riga JSON per ogni evento)',
  'help.counterpart.exit-codes':
    'Codici di ritorno: 0 terminato (tempo scaduto, Ctrl-C, sospensione), 3 nessuna porta in ascolto o dati errati',
  'error.port-list': '{{option}} {{found}} non è un elenco di porte. Scrivete per esempio 19812-19814,443 oppure none.',
  'error.ports-none':
    '--ports none e --udp-ports none insieme non lasciano alcuna porta. Omettete una delle due opzioni.',
  'error.ports-too-many': '{{found}} porte sono troppe. Sono possibili {{max}}, TCP e UDP insieme.',
  'station.title': 'PortAmpel ascolta qui come postazione remota, fino alle {{time}}.',
  'station.code': 'Riceve risposta solo chi inserisce questo codice:',
  'station.there': 'Da inserire all’altro capo, con un indirizzo di questo PC:',
  'station.there.365-client': 'Per una postazione di lavoro:',
  'station.there.365-server': 'Per la prova di un server che là è ancora da installare:',
  'station.own-ports':
    'Non sono le porte abituali. Indicatele sull’altro PC: nell’app sotto «Avanzate», nel profilo sotto options.ports (sql e application).',
  'station.addresses': 'Indirizzi di questo PC',
  'station.no-address': 'Nessuno: questo PC non è collegato ad alcuna rete.',
  'station.ports': 'Porte',
  'station.state.listening': 'in ascolto ({{families}})',
  'station.state.taken': 'occupata ({{families}})',
  'station.state.taken-by': 'occupata ({{families}}) da {{holder}}',
  'station.state.shared': 'in ascolto ({{families}}), ma anche {{holder}}',
  'station.state.denied': 'non consentita ({{families}})',
  'station.state.unavailable': 'non possibile ({{families}})',
  'station.taken':
    'Un altro programma tiene le porte occupate. Se è il server di timeSensor LEGAL, allora è in funzione: controllate il server stesso, senza postazione remota.',
  'station.denied':
    'Su questo sistema solo un amministratore può aprire porte inferiori a 1024. Avviate PortAmpel come tale.',
  'station.shared':
    'I collegamenti a un singolo indirizzo possono arrivare all’altro programma. Chiudetelo, perché la misura valga.',
  'station.firewall':
    'Se il firewall di questo PC chiede se PortAmpel può accettare connessioni, consentitelo per questa misura.',
  'station.stop': 'Ctrl-C termina.',
  'station.no-port':
    'Non si può ascoltare su nessuna porta. Prossimo passo: chiudete l’altro programma o scegliete altre porte con --ports.',
  'station.left-minutes': 'Ancora {{time}}',
  'station.count.visits': 'con il codice: {{count}}',
  'station.count.wrong-code': 'con un codice errato: {{count}}',
  'station.count.strangers': 'senza codice: {{count}}',
  'station.line': '{{time}}  {{from}}  {{what}}',
  'station.visit.came': 'è qui, con il codice giusto',
  'station.visit.measuring': 'misura: {{work}}',
  'station.visit.done': 'finito dopo {{time}}: {{work}}',
  'station.visit.lost': 'connessione interrotta dopo {{time}}: {{work}}',
  'station.visit.ended': 'ancora qui alla fine, dopo {{time}}: {{work}}',
  'station.way.in': 'verso qui {{ports}}',
  'station.way.out': 'da qui {{ports}}',
  'station.extra.idle': 'connessione silenziosa',
  'station.extra.throughput': 'velocità',
  'station.extra.search': 'ricerca di server',
  'station.extra.none': 'nulla di misurato',
  'station.stranger.silent': 'non dice nulla su TCP {{ports}}',
  'station.stranger.stranger': 'dice altro su TCP {{ports}}',
  'station.stranger.wrong-code': 'ha un codice errato su TCP {{ports}}',
  'station.stranger.replayed': 'ripete ciò che altri hanno detto, su TCP {{ports}}',
  'station.stranger.banned': 'non è ascoltato per un minuto dopo codici errati, su TCP {{ports}}',
  'station.stranger.barred': 'non è più ascoltato dopo troppi codici errati, fino a un riavvio, su TCP {{ports}}',
  'station.stranger.crowd': 'ha troppe connessioni aperte, su TCP {{ports}}',
  'station.times': '{{what}} ({{count}} volte)',
  'station.quiet': 'Gli altri sconosciuti vengono solo contati.',
  'station.end.over': 'Il tempo è scaduto. PortAmpel non ascolta più.',
  'station.end.stopped': 'Terminato. PortAmpel non ascolta più.',
  'station.end.slept': 'Il PC era sospeso, o il suo orologio è stato regolato. PortAmpel non ascolta più.',
};
