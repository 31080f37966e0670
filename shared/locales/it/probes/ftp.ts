import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'rifiuta le connessioni dati',
  'fault.passive-address': 'indica un indirizzo privato per il canale dati',
  'fault.login-refused': 'rifiuta l’accesso',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Accesso',
  'phase.data': 'Canale dati',
  'help.check.login': 'nome utente per il server di aggiornamento; password da {{variable}} o su richiesta',
  'check.password': 'Password (l’immissione resta invisibile): ',
  'error.user-name':
    'Il nome utente per {{option}} è vuoto, troppo lungo o contiene caratteri di controllo. Verificare l’immissione.',
  'error.password':
    'La password è vuota, troppo lunga o contiene caratteri di controllo, oppure l’immissione è stata interrotta. Non è stato misurato nulla.',
  'error.password-missing':
    'Manca la password per questo nome utente. Impostare la variabile d’ambiente {{variable}} o avviare il comando in un terminale.',
};
