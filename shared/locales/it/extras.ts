/** Texts of the app for measurements that take longer: how they are asked for, and how far they are. */
export const extras = {
  // the options of a check
  'extras.title': 'Altre misurazioni',
  'extras.lead': 'Ciascuna solo su richiesta, perché dura di più o richiede altre indicazioni.',
  'extras.rehearsal.detail': 'Scarica un file dal server degli aggiornamenti e non ne conserva nulla.',
  'extras.rehearsal.protocol': 'Protocollo',
  'extras.rehearsal.size': 'Al massimo',
  'extras.rehearsal.path': 'File sul server',
  'extras.rehearsal.path.listed': 'Vuoto: il file più grande nella cartella dell’accesso.',
  'extras.rehearsal.path.web': 'Vuoto: la pagina iniziale. Di solito è troppo piccola per una prova.',
  'extras.rehearsal.sha256': 'Somma di controllo (SHA-256)',
  'extras.rehearsal.sha256.detail': 'Se nota. Viene confrontata solo se si scarica l’intero file.',
  'extras.rehearsal.sha256.fault': 'Una tale somma ha 64 caratteri da 0 a 9 e da a ad f.',
  'extras.hold.detail': 'Mantiene una connessione al server senza traffico per questo tempo e verifica se vive ancora.',
  'extras.hold.off': 'No',
  'extras.trace': 'Seguire il percorso',
  'extras.trace.detail': 'Mostra le tappe fino a ogni server. Dura alcuni secondi.',
  'extras.login': 'Accesso al server degli aggiornamenti',
  'extras.login.detail':
    'Senza indicazioni: come ospite. Nome e password restano in memoria: non stanno in nessun file e sono dimenticati appena PortAmpel termina.',
  'extras.login.user': 'Nome utente',
  'extras.login.password': 'Password',
  'extras.obstacle.checksum': 'Correggete prima la somma di controllo in «Altre misurazioni».',
  'extras.obstacle.login': 'Indicate anche il nome utente per questa password.',
  // while they run
  'running.later': 'comincia dopo le altre righe',
  'running.bytes': '{{done}} di {{total}}',
  'running.bytes.open': '{{done}} scaricati',
  'running.held': '{{elapsed}} di {{total}} minuti',
  'running.remaining': 'ancora circa {{time}}',
  'running.still': 'Ancora in corso: {{rows}}.',
};
