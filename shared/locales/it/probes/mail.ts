import type { mailLabels as germanLabels, mailWords as germanWords } from '../../de/probes/mail.ts';

export const mailWords: Record<keyof typeof germanWords, string> = {
  'reason.silent-after-greeting.short': 'muto dopo il messaggio di benvenuto',
  'reason.silent-after-greeting.meaning':
    'Il servizio si è presentato, ma non ha risposto al comando seguente entro il tempo previsto. Può essere sovraccarico. Anche un dispositivo che ispeziona il traffico può trattenere la risposta.',
  'reason.silent-after-greeting.next':
    'Ripetete la verifica tra qualche minuto. Se non cambia nulla, chiedete al responsabile del firewall se c’è un’ispezione dei contenuti, poi al responsabile del server.',
  'reason.greeting-late.short': 'benvenuto in ritardo',
  'reason.greeting-late.meaning':
    'Il servizio giusto ha risposto, ma il suo messaggio di benvenuto ha impiegato secondi. Nulla è bloccato. Alcuni server di posta aspettano apposta per respingere lo spam. Altri aspettano invano la risoluzione dell’indirizzo da cui arriva questo PC.',
  'reason.greeting-late.next':
    'Se l’invio o la ricezione dura troppo a lungo, rivolgetevi al vostro fornitore di posta elettronica. Può dire se il suo server ritarda apposta queste connessioni.',
  'reason.starttls-masked.short': 'STARTTLS mascherato',
  'reason.starttls-masked.meaning':
    'Il benvenuto, l’offerta o i comandi sono coperti da X o *, e STARTTLS manca. Così agisce un’ispezione delle e-mail lungo il percorso, per esempio quella dei firewall Cisco. Un fornitore senza STARTTLS risponde in chiaro.',
  'reason.starttls-masked.next':
    'Chiedete al responsabile del firewall di disattivare l’ispezione delle e-mail (ESMTP) per questa porta o di ammettervi STARTTLS.',
  'fault.starttls-masked': 'mostra STARTTLS solo mascherato (XXXXXXXA)',
  'fault.greeting-late': 'si presenta solo dopo 5 secondi',
};

export const mailLabels: Record<keyof typeof germanLabels, string> = {
  'mail.title': 'Server di posta',
  'mail.greeting': 'Benvenuto dopo',
  'mail.masked': 'Coperto',
  'mail.masked.greeting': 'benvenuto (***)',
  'mail.masked.capability': 'offerta (XXX)',
  'mail.masked.command': 'comando (XXX)',
  'mail.clear': 'Offerta prima di TLS',
  'mail.clear.auth': 'Accesso senza TLS',
  'mail.tls.auth': 'Accesso con TLS',
  'mail.none': 'nulla',
  'mail.size': 'Messaggio più grande',
};
