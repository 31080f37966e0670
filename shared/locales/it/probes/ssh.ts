import type { sshLabels as germanLabels, sshWords as germanWords } from '../../de/probes/ssh.ts';

export const sshWords: Record<keyof typeof germanWords, string> = {
  'reason.ssh-handshake-failed.short': 'SSH si interrompe nello scambio di chiavi',
  'reason.ssh-handshake-failed.meaning':
    'Il server SSH si è presentato, ma la connessione cifrata non si è stabilita. Alcuni firewall lasciano passare solo la prima riga di SSH. Anche una rete che perde i pacchetti grandi può esserne la causa.',
  'reason.ssh-handshake-failed.next':
    'Chiedete al responsabile del firewall di ammettere SSH su questa porta senza ispezione dei contenuti. Se non basta, fate controllare la dimensione dei pacchetti (MTU) al responsabile della rete.',
  'reason.ssh-no-common-algorithm.short': 'nessuna cifratura SSH in comune',
  'reason.ssh-no-common-algorithm.meaning':
    'Il server SSH risponde, ma non conosce alcun metodo che conosca anche PortAmpel. Probabilmente è molto vecchio o impostato in modo severo. Se timeSensor LEGAL si intenda con lui resta ignoto.',
  'reason.ssh-no-common-algorithm.next':
    'Chiedete al responsabile del server quali metodi SSH ammette. La rete non ne è la causa.',
  'reason.login-refused.short': 'accesso rifiutato',
  'reason.login-refused.meaning':
    'Il server ha risposto, ma non ha accettato l’accesso. Della rete questo non dice nulla.',
  'reason.login-refused.next':
    'Controllate utente e password del server degli aggiornamenti, o chiedeteli al supporto del produttore.',
  'reason.sftp-refused.short': 'accesso riuscito, ma senza SFTP',
  'reason.sftp-refused.meaning':
    'L’accesso con SSH è riuscito, ma poi il server non ha aperto SFTP o non ha mostrato la cartella. La rete lascia passare tutto il necessario.',
  'reason.sftp-refused.next':
    'Chiedete al responsabile del server se questo utente può usare SFTP e leggere la cartella.',
};

export const sshLabels: Record<keyof typeof germanLabels, string> = {
  'ssh.title': 'Server SSH',
  'ssh.software': 'Software',
  'ssh.algorithms': 'Concordato',
  'ssh.host-key': 'Chiave del server',
  'ssh.methods': 'Accesso possibile con',
  'ssh.methods.none': 'nessun metodo',
  'ssh.login': 'Accesso',
  'ssh.login.accepted': 'accettato',
  'ssh.login.refused': 'rifiutato',
  'ssh.sftp': 'SFTP',
  'ssh.sftp.opened': 'aperto',
  'ssh.sftp.refused': 'rifiutato',
  'ssh.folder': 'Elementi nella cartella (almeno)',
};
