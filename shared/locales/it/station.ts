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
    'Non si può ascoltare su nessuna porta. Passo successivo: chiudete l’altro programma o scegliete altre porte con --ports.',
  'station.left-minutes': 'Ancora {{time}}',
  'station.count.arrived': 'con il codice: {{count}}',
  'station.count.strangers': 'senza codice: {{count}}',
  'station.line': '{{time}}  {{from}}  {{what}}',
  'station.want.session': 'ha il codice, su TCP {{port}}',
  'station.want.echo': 'controlla entrambe le direzioni su TCP {{port}}',
  'station.want.idle': 'tiene una connessione silenziosa su TCP {{port}}',
  'station.want.download': 'misura la velocità da qui, su TCP {{port}}',
  'station.want.upload': 'misura la velocità verso qui, su TCP {{port}}',
  'station.want.callBack': 'controlla i collegamenti da qui a sé',
  'station.left': 'ha finito',
  'station.stranger.silent': 'non dice nulla su TCP {{port}}',
  'station.stranger.stranger': 'dice altro su TCP {{port}}',
  'station.stranger.wrong-code': 'ha un codice errato su TCP {{port}}',
  'station.stranger.replayed': 'ripete ciò che altri hanno detto, su TCP {{port}}',
  'station.stranger.banned': 'non è più ascoltato dopo codici errati, su TCP {{port}}',
  'station.stranger.crowd': 'ha troppe connessioni aperte, su TCP {{port}}',
  'station.times': '{{what}} ({{count}} volte)',
  'station.quiet': 'Gli altri sconosciuti vengono solo contati.',
  'station.end.over': 'Il tempo è scaduto. PortAmpel non ascolta più.',
  'station.end.stopped': 'Terminato. PortAmpel non ascolta più.',
  'station.end.slept': 'Il PC era sospeso, o il suo orologio è stato regolato. PortAmpel non ascolta più.',
};
