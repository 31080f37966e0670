import type { domain as german } from '../de/domain.ts';
import { counterpartWords } from './probes/counterpart.ts';
import { discoveryWords } from './probes/discovery.ts';
import { ftpWords } from './probes/ftp.ts';
import { mailWords } from './probes/mail.ts';
import { qualityWords } from './probes/quality.ts';
import { sshWords } from './probes/ssh.ts';
import { transferWords } from './probes/transfer.ts';
import { udpWords } from './probes/udp.ts';
import { webWords } from './probes/web.ts';

/**
 * The words of the domain in Italian (Swiss usage). The glossary: porta, firewall, connessione, risposta, certificato,
 * risoluzione dei nomi (DNS), postazione remota (a counterpart), scenario, riga (a row), studio legale.
 * «chiusa» is a reset alone; all that is not open is «non aperta».
 */
export const domain: Record<keyof typeof german, string> = {
  ...ftpWords,
  ...sshWords,
  ...transferWords,
  ...webWords,
  ...mailWords,
  ...qualityWords,
  ...udpWords,
  ...discoveryWords,
  ...counterpartWords,
  'language.de': 'Deutsch',
  'language.en': 'English',
  'language.fr': 'Français',
  'language.it': 'Italiano',

  'scenario.classic-office.name': 'Classica: firewall dello studio',
  'scenario.classic-office.summary':
    'Il server timeSensor LEGAL si trova nel vostro studio e volete verificare se il firewall consente l’accesso a internet.',
  'scenario.classic-client.name': 'Classica: postazione nello studio',
  'scenario.classic-client.summary':
    'Lavorate su un PC dello studio e il server timeSensor LEGAL si trova nella stessa rete.',
  'scenario.classic-remote.name': 'Classica: telelavoro con VPN',
  'scenario.classic-remote.summary':
    'Lavorate fuori dallo studio e raggiungete il server dello studio attraverso un tunnel VPN.',
  'scenario.365-server.name': 'timeSensor LEGAL 365: server',
  'scenario.365-server.summary':
    'Lavorate direttamente sul server timeSensor LEGAL 365, che si trova nel centro di calcolo.',
  'scenario.365-client.name': 'timeSensor LEGAL 365: postazione di lavoro',
  'scenario.365-client.summary':
    'Lavorate su un PC e vi collegate via internet a timeSensor LEGAL 365 nel centro di calcolo.',

  'group.server': 'Connessione al server',
  'group.inbound': 'Dall’esterno verso il server',
  'group.public': 'Indirizzo pubblico dello studio',
  'group.discovery': 'Ricerca del server nella rete',
  'group.licence': 'Interrogazione delle licenze',
  'group.updates': 'Aggiornamenti',
  'group.mail': 'Posta elettronica',

  'role.server': 'Server timeSensor LEGAL',
  'role.server.help':
    'Nome o indirizzo IP del server a cui timeSensor LEGAL si collega. L’ultimo indirizzo usato si trova su Windows nel file %APPDATA%\\timeSensor\\lastServer.xml, su macOS nella cartella ~/Library/Application Support/timeSensor. Altrimenti chiedete all’assistenza timeSensor.',
  'role.licence': 'Server delle licenze',
  'role.licence.help': 'Il nome non è documentato pubblicamente. Chiedetelo all’assistenza timeSensor.',
  'role.updates': 'Server degli aggiornamenti',
  'role.updates.help': 'Il nome non è documentato pubblicamente. Chiedetelo all’assistenza timeSensor.',
  'role.mailOut': 'Server della posta in uscita (SMTP)',
  'role.mailOut.help':
    'Il server con cui timeSensor LEGAL invia le e-mail. Lo trovate nelle impostazioni e-mail di timeSensor LEGAL o presso il vostro fornitore di posta elettronica.',
  'role.mailIn': 'Server della posta in arrivo (IMAP o POP3)',
  'role.mailIn.help':
    'Il server da cui timeSensor LEGAL ritira le e-mail. Lo trovate nelle impostazioni e-mail di timeSensor LEGAL o presso il vostro fornitore di posta elettronica.',
  'role.publicServer': 'Indirizzo pubblico dello studio',
  'role.publicServer.help':
    'L’indirizzo con cui il vostro studio appare su internet. Il responsabile del vostro firewall lo conosce. Inserite solo un indirizzo che appartiene al vostro studio.',

  'expectation.required': 'dev’essere aperta',
  'expectation.required.meaning':
    'timeSensor LEGAL ha bisogno di questa porta in questo scenario. Se la connessione non funziona, la riga diventa rossa.',
  'expectation.optional': 'dovrebbe essere aperta',
  'expectation.optional.meaning':
    'Questa porta non serve in tutti i casi. Se non è aperta, la riga diventa gialla anziché rossa.',
  'expectation.forbidden': 'non dev’essere aperta',
  'expectation.forbidden.meaning': 'Qui questa porta non dev’essere aperta. Se è aperta, la riga diventa rossa.',
  'expectation.informational': 'solo indicativa',
  'expectation.informational.meaning': 'Questa riga è solo informativa e non cambia il semaforo generale.',

  'direction.out': 'in uscita',
  'direction.in': 'in entrata',

  'state.open': 'aperta',
  'state.open.meaning': 'La connessione alla porta è stata accettata.',
  'state.closed': 'chiusa',
  'state.closed.meaning': 'La connessione è stata rifiutata espressamente (reset), dal server o da un firewall.',
  'state.filtered': 'filtrata',
  'state.filtered.meaning':
    'Non è arrivata alcuna risposta, o un dispositivo ha rifiutato con un messaggio ICMP. Spesso la causa è un firewall.',
  'state.unreachable': 'irraggiungibile',
  'state.unreachable.meaning': 'Non è stato trovato alcun percorso verso il server o verso la sua rete.',
  'state.unresolved': 'nome non risolto',
  'state.unresolved.meaning': 'Non è stato possibile trovare un indirizzo per questo nome.',
  'state.denied': 'bloccata localmente',
  'state.denied.meaning': 'È stato questo PC a non consentire la connessione.',
  'state.untested': 'non verificata',
  'state.untested.meaning': 'Non c’è una misurazione utilizzabile. Il motivo è indicato.',

  'service.asExpected': 'come previsto',
  'service.asExpected.meaning': 'Sulla porta aperta ha risposto il servizio previsto.',
  'service.unexpected': 'non come previsto',
  'service.unexpected.meaning': 'La porta è aperta, ma non si è comportata come il servizio previsto.',
  'service.silent': 'servizio muto',
  'service.silent.meaning': 'La porta è aperta, ma il servizio previsto non ha risposto.',
  'service.degraded': 'con un difetto',
  'service.degraded.meaning':
    'Il servizio previsto ha risposto, ma con un difetto, per esempio con un certificato scaduto.',
  'service.unchecked': 'servizio non interrogabile',
  'service.unchecked.meaning':
    'La porta è aperta. Quale servizio vi si trovi non è stato misurato, perché non è tenuto a rispondere spontaneamente.',

  'light.green': 'Verde',
  'light.green.meaning': 'Il risultato corrisponde a quanto previsto.',
  'light.yellow': 'Giallo',
  'light.yellow.meaning': 'La connessione ha un difetto, o una porta non sempre necessaria non funziona.',
  'light.red': 'Rosso',
  'light.red.meaning': 'Una connessione necessaria non funziona, o è aperta una porta che non dev’esserlo.',
  'light.grey': 'Grigio',
  'light.grey.meaning': 'Non è stato possibile valutarlo. Il motivo è indicato.',
  'light.off': 'Esclusa',
  'light.off.meaning': 'Disattivata nelle opzioni, quindi non verificata.',

  'total.green':
    'Tutto ciò di cui timeSensor LEGAL ha bisogno dalla rete in questo scenario è raggiungibile da questo PC.',
  'total.yellow': 'Tutte le connessioni necessarie riescono, ma almeno un punto non è come dovrebbe essere.',
  'total.red': 'Almeno una connessione necessaria non funziona da questo PC, o è aperta una porta che non dev’esserlo.',
  'total.grey': 'Non è stato possibile stabilire se da questo PC funziona tutto il necessario.',
  'total.partial': 'La verifica è stata interrotta. Il risultato è incompleto.',

  'row.server-sql.name': 'Server SQL',
  'row.server-sql.purpose':
    'Le richieste SQL al server passano da questa porta. È aperta solo se il server SQL è avviato. Se è bloccata, le funzioni che usano SQL possono non funzionare.',
  'row.server-application.name': 'Server applicativo',
  'row.server-application.purpose':
    'Qui timeSensor LEGAL effettua l’accesso al server. Se la porta è bloccata, non si stabilisce alcuna connessione e non si può iniziare a lavorare. Con 365 la connessione è cifrata con TLS.',
  'row.server-database.name': 'Database (DB4D)',
  'row.server-database.purpose':
    'timeSensor LEGAL legge e salva i dati attraverso questa porta. Se è bloccata solo questa, il server può essere visibile e l’accesso fallire comunque. Il suo numero segue sempre immediatamente quello del server applicativo.',
  'row.server-quic.name': 'QUIC',
  'row.server-quic.purpose':
    'QUIC trasporta i dati tra client e server tramite UDP, sempre cifrati. Se UDP è bloccato su questa porta, con QUIC non si stabilisce alcuna connessione. Bloccare UDP per impedire il broadcasting può interrompere anche QUIC.',
  'row.inbound-sql.name': 'Server SQL, in entrata',
  'row.inbound-sql.purpose':
    'Qui arrivano al server le richieste SQL delle postazioni di lavoro. La porta serve solo se il server SQL è avviato.',
  'row.inbound-application.name': 'Server applicativo, in entrata',
  'row.inbound-application.purpose':
    'Qui le postazioni di lavoro effettuano l’accesso al server. Se la porta è bloccata, nessuno può collegarsi dall’esterno.',
  'row.inbound-database.name': 'Database (DB4D), in entrata',
  'row.inbound-database.purpose':
    'Le postazioni di lavoro leggono e salvano i dati attraverso questa porta. Se è bloccata, non possono lavorare con timeSensor LEGAL.',
  'row.inbound-quic.name': 'QUIC, in entrata',
  'row.inbound-quic.purpose':
    'Qui arriva tramite UDP il traffico QUIC cifrato delle postazioni di lavoro. Se è bloccato, con QUIC non si stabilisce alcuna connessione.',
  'row.public-sql.name': 'Server SQL, pubblico',
  'row.public-sql.purpose':
    'Il server SQL dell’installazione classica trasmette di regola senza cifratura e non dev’essere raggiungibile da internet. L’accesso dall’esterno deve passare dal tunnel VPN. Questa verifica è significativa solo da fuori dello studio.',
  'row.public-application.name': 'Server applicativo, pubblico',
  'row.public-application.purpose':
    'Il server applicativo dell’installazione classica trasmette di regola senza cifratura e non dev’essere raggiungibile da internet. L’accesso dall’esterno deve passare dal tunnel VPN. Questa verifica è significativa solo da fuori dello studio.',
  'row.public-database.name': 'Database (DB4D), pubblico',
  'row.public-database.purpose':
    'Il server di database dell’installazione classica trasmette di regola senza cifratura e non dev’essere raggiungibile da internet. L’accesso dall’esterno deve passare dal tunnel VPN. Questa verifica è significativa solo da fuori dello studio.',
  'row.discovery.name': 'Ricerca del server (broadcasting)',
  'row.discovery.purpose':
    'Il server si annuncia tramite UDP nella propria sottorete, affinché timeSensor LEGAL possa mostrarlo. Senza questo annuncio, inserite una volta a mano l’indirizzo del server. Alcuni studi disattivano intenzionalmente il broadcasting.',
  'row.licence-80.name': 'Licenze (HTTP)',
  'row.licence-80.purpose':
    'timeSensor LEGAL interroga il server delle licenze per rilevare e mostrare i nuovi aggiornamenti. Se la porta è bloccata, questo avviso può mancare. Su questa porta un proxy può rispondere al posto del server.',
  'row.licence-443.name': 'Licenze (HTTPS)',
  'row.licence-443.purpose':
    'timeSensor LEGAL interroga il server delle licenze in modo cifrato per rilevare e mostrare i nuovi aggiornamenti. Se la porta è bloccata, questo avviso può mancare. Un firewall con ispezione TLS può presentare qui un proprio certificato.',
  'row.licence-8080.name': 'Licenze (HTTP, seconda porta)',
  'row.licence-8080.purpose':
    'timeSensor LEGAL interroga il server delle licenze per rilevare e mostrare i nuovi aggiornamenti. Se la porta è bloccata, questo avviso può mancare. Alcuni firewall bloccano questa porta benché 80 e 443 siano aperte.',
  'row.updates-20.name': 'Aggiornamenti: dati FTP (attivo)',
  'row.updates-20.purpose':
    'Con FTP attivo, il server degli aggiornamenti apre la connessione dati dalla sua porta 20. TCP 20 è quindi una porta sorgente e non viene mai valutata con un tentativo di connessione. Se è bloccata, falliscono solo i trasferimenti attivi: FTP passivo ne fa a meno.',
  'row.updates-21.name': 'Aggiornamenti: controllo FTP',
  'row.updates-21.purpose':
    'Il download degli aggiornamenti tramite FTP inizia su questo canale. Se è bloccato, non si possono scaricare aggiornamenti per questa via. Questa riga accede e verifica anche la connessione dati passiva. Non verifica se passano aggiornamenti fino a 1 GB.',
  'row.updates-22.name': 'Aggiornamenti: SFTP',
  'row.updates-22.purpose':
    'timeSensor LEGAL può scaricare gli aggiornamenti da questa porta, cifrati tramite SFTP. Se è bloccata, non si possono scaricare aggiornamenti per questa via. Il firewall deve lasciar passare anche aggiornamenti fino a 1 GB, cosa che questa riga non verifica.',
  'row.mail-465.name': 'Invio di e-mail (SMTP, TLS)',
  'row.mail-465.purpose':
    'timeSensor LEGAL può inviare e-mail da questa porta, con cifratura fin dall’inizio. Se è bloccata, per questa via non parte alcuna e-mail. Serve solo con l’interfaccia e-mail, e non tutti i fornitori la offrono.',
  'row.mail-587.name': 'Invio di e-mail (SMTP, STARTTLS)',
  'row.mail-587.purpose':
    'timeSensor LEGAL può inviare e-mail da questa porta, con cifratura STARTTLS. Se è bloccata, per questa via non parte alcuna e-mail. Serve solo con l’interfaccia e-mail, e non tutti i fornitori la offrono.',
  'row.mail-993.name': 'Ricezione di e-mail (IMAP, TLS)',
  'row.mail-993.purpose':
    'timeSensor LEGAL può ritirare le e-mail tramite IMAP da questa porta, con cifratura fin dall’inizio. Se è bloccata, per questa via non arriva alcuna e-mail. Serve solo con l’interfaccia e-mail, e non tutti i fornitori la offrono.',
  'row.mail-995.name': 'Ricezione di e-mail (POP3, TLS)',
  'row.mail-995.purpose':
    'timeSensor LEGAL può ritirare le e-mail tramite POP3 da questa porta, con cifratura fin dall’inizio. Se è bloccata, per questa via non arriva alcuna e-mail. Serve solo con l’interfaccia e-mail, e non tutti i fornitori la offrono.',

  'reason.syn-ack.short': 'connessione accettata',
  'reason.syn-ack.meaning':
    'La porta è aperta. Se il servizio che vi si trova può essere interrogato, ha anche risposto.',
  'reason.syn-ack.next':
    'Niente da fare, se la porta può restare aperta. Se non dev’esserlo, chiedete al responsabile del firewall di bloccarla.',
  'reason.conn-refused.short': 'rifiutata (reset)',
  'reason.conn-refused.meaning':
    'Il server o un firewall ha rifiutato la connessione, per esempio perché lì non è attivo alcun servizio. Da qui non si può stabilire chi sia stato. Linux e macOS mostrano anche un messaggio ICMP «porta irraggiungibile» come un reset.',
  'reason.conn-refused.next':
    'Chiedete al responsabile del server se il servizio è attivo, nel caso la porta debba essere aperta. Se lo è, fate controllare le regole al responsabile del firewall.',
  'reason.no-response.short': 'nessuna risposta',
  'reason.no-response.meaning':
    'I tentativi di connessione non hanno ricevuto risposta entro il tempo previsto. Spesso un firewall scarta i pacchetti. Un server spento o un indirizzo errato dà lo stesso risultato.',
  'reason.no-response.next':
    'Controllate l’indirizzo e assicuratevi che il server sia acceso. Chiedete poi al responsabile del firewall di autorizzare la porta, se dev’essere aperta.',
  'reason.host-unreach.short': 'server irraggiungibile',
  'reason.host-unreach.meaning':
    'Questo PC o un dispositivo lungo il percorso segnala che il server è irraggiungibile. Il server può essere spento, l’indirizzo errato o la connessione bloccata da un firewall. Su macOS a PortAmpel può anche mancare l’autorizzazione «Rete locale».',
  'reason.host-unreach.next':
    'Controllate l’indirizzo, la VPN e, su macOS, l’autorizzazione «Rete locale». Chiedete poi al responsabile della rete se il server è acceso e raggiungibile.',
  'reason.net-unreach.short': 'nessun percorso verso la rete del server',
  'reason.net-unreach.meaning':
    'Questo PC o un dispositivo lungo il percorso non conosce alcun percorso verso la rete del server. Spesso manca la connessione di rete, la VPN o IPv6. Anche un firewall può rifiutare in questo modo.',
  'reason.net-unreach.next':
    'Controllate che questo PC sia collegato alla rete e, se necessario, alla VPN. Altrimenti rivolgetevi al responsabile della rete.',
  'reason.proto-unreach.short': 'protocollo rifiutato (ICMP)',
  'reason.proto-unreach.meaning':
    'Il server o un dispositivo lungo il percorso ha segnalato con ICMP che questo protocollo non è accettato. È insolito e fa pensare a un firewall. Da qui non si può stabilire quale dispositivo sia stato.',
  'reason.proto-unreach.next':
    'Chiedete al responsabile del firewall di controllare le regole per questo indirizzo e questa porta.',
  'reason.admin-prohibited.short': 'vietata da una regola (ICMP)',
  'reason.admin-prohibited.meaning':
    'Un dispositivo ha segnalato con ICMP che una regola vieta la connessione («administratively prohibited»). Può essere un firewall lungo il percorso o il server stesso.',
  'reason.admin-prohibited.next':
    'Chiedete al responsabile del firewall di autorizzare la porta, se dev’essere aperta. Indicategli l’indirizzo e la porta.',
  'reason.local-rule.short': 'vietata su questo PC',
  'reason.local-rule.meaning':
    'Il firewall o il software di sicurezza di questo PC ha vietato la connessione. La regola può riguardare solo PortAmpel e lasciar passare timeSensor LEGAL. Questo non dice nulla sul firewall dello studio.',
  'reason.local-rule.next':
    'Chiedete al responsabile di questo PC di controllare le regole del firewall e del software di sicurezza.',
  'reason.aborted-locally.short': 'interrotta su questo PC',
  'reason.aborted-locally.meaning':
    'È stato questo PC a interrompere la connessione mentre veniva stabilita. La causa può essere l’antivirus, il software VPN o un cambio di rete. Questo non mostra se la porta è aperta.',
  'reason.aborted-locally.next':
    'Ripetete la verifica senza cambiare rete. Se non cambia nulla, chiedete al responsabile di questo PC di controllare l’antivirus e il software VPN.',
  'reason.address-unavailable.short': 'indirizzo non utilizzabile',
  'reason.address-unavailable.meaning':
    'Questo PC non può usare l’indirizzo. Non è valido, o il PC non ha un proprio indirizzo adatto, per esempio per IPv6. Questo non dice nulla sulla porta.',
  'reason.address-unavailable.next':
    'Controllate l’indirizzo inserito. Se è corretto, chiedete al responsabile della rete di controllare le impostazioni di rete di questo PC.',
  'reason.name-not-found.short': 'nome sconosciuto',
  'reason.name-not-found.meaning':
    'La risoluzione dei nomi (DNS) di questo PC non conosce il nome o non ha un indirizzo corrispondente. Il nome può essere scritto male, o valere solo nella rete dello studio o nella VPN.',
  'reason.name-not-found.next':
    'Controllate l’ortografia e la connessione VPN. Altrimenti chiedete al responsabile della rete perché il nome non ha un indirizzo.',
  'reason.name-timeout.short': 'risoluzione dei nomi senza risposta',
  'reason.name-timeout.meaning':
    'La risoluzione dei nomi (DNS) non ha risposto entro il tempo previsto. Non si sa né se il nome esiste né se la porta è aperta.',
  'reason.name-timeout.next':
    'Controllate che questo PC sia collegato alla rete. Chiedete poi al responsabile della rete di controllare i server DNS di questo PC.',
  'reason.name-service-failed.short': 'errore nella risoluzione dei nomi',
  'reason.name-service-failed.meaning':
    'La risoluzione dei nomi (DNS) ha segnalato un errore anziché un indirizzo. Non si sa né se il nome esiste né se la porta è aperta.',
  'reason.name-service-failed.next':
    'Ripetete la verifica tra qualche minuto. Se non cambia nulla, chiedete al responsabile della rete di controllare i server DNS di questo PC.',
  'reason.reset-after-connect.short': 'interrotta dopo la connessione (reset)',
  'reason.reset-after-connect.meaning':
    'La connessione è riuscita e poi è stata interrotta con un reset. Può farlo un’ispezione dei contenuti (firewall, antivirus), ma anche il server stesso. Da qui non si può stabilire chi sia stato.',
  'reason.reset-after-connect.next':
    'Chiedete al responsabile del firewall se un’ispezione dei contenuti interrompe questa connessione. In caso contrario, rivolgetevi al responsabile del server.',
  'reason.closed-after-connect.short': 'terminata dopo la connessione',
  'reason.closed-after-connect.meaning':
    'La connessione è stata accettata e poi terminata prima che il servizio previsto rispondesse. Può farlo il servizio stesso, ma anche un proxy o un firewall.',
  'reason.closed-after-connect.next':
    'Chiedete al responsabile del server se il servizio è attivo e ammette questo indirizzo. Se sì, chiedete al responsabile del firewall se c’è un proxy.',
  'reason.no-greeting.short': 'aperta, ma muta',
  'reason.no-greeting.meaning':
    'La porta è aperta, ma il servizio non ha risposto entro il tempo previsto. Può essere sovraccarico. Anche un antivirus o un proxy può accettare la connessione senza inoltrarla.',
  'reason.no-greeting.next':
    'Chiedete al responsabile del server se il servizio è attivo. Se sì, fate controllare proxy e ispezione dei contenuti per questa porta al responsabile del firewall.',
  'reason.wrong-protocol.short': 'altro protocollo',
  'reason.wrong-protocol.meaning':
    'Sulla porta ha risposto qualcosa di diverso dal servizio previsto. Forse l’indirizzo o la porta è errata. Anche un proxy o la pagina di accesso di una rete Wi-Fi può rispondere al suo posto.',
  'reason.wrong-protocol.next':
    'Controllate l’indirizzo e la porta. Se sono corretti, chiedete al responsabile del firewall se c’è un proxy e al responsabile del server quale servizio risponde.',
  'reason.service-refused.short': 'respinta dal servizio',
  'reason.service-refused.meaning':
    'Il servizio giusto ha risposto, ma ha respinto la connessione, per esempio con 421, 554 o BYE. Un blocco del firewall è quindi improbabile. Il servizio può essere sovraccarico o bloccare questo indirizzo.',
  'reason.service-refused.next':
    'Ripetete la verifica tra qualche minuto. Se non cambia nulla, chiedete al responsabile del server perché respinge questo indirizzo.',
  'reason.starttls-missing.short': 'STARTTLS assente',
  'reason.starttls-missing.meaning':
    'Qui il server non offre la cifratura con STARTTLS. Spesso l’ispezione delle e-mail di un firewall elimina questa offerta. Anche il server può essere impostato così.',
  'reason.starttls-missing.next':
    'Chiedete al responsabile del firewall se la sua ispezione delle e-mail (SMTP) elimina STARTTLS. In caso contrario, rivolgetevi al vostro fornitore di posta elettronica.',
  'reason.starttls-refused.short': 'STARTTLS rifiutato',
  'reason.starttls-refused.meaning':
    'Il server offre STARTTLS, ma rifiuta di passare alla cifratura. La causa può essere il server o un dispositivo che ispeziona le e-mail.',
  'reason.starttls-refused.next':
    'Ripetete la verifica tra qualche minuto. Se non cambia nulla, rivolgetevi al vostro fornitore di posta elettronica e al responsabile del firewall.',
  'reason.some-addresses-dead.short': 'funziona solo una parte degli indirizzi',
  'reason.some-addresses-dead.meaning':
    'Il nome ha più indirizzi: almeno uno funziona, almeno uno no. La connessione riesce, ma sono possibili ritardi.',
  'reason.some-addresses-dead.next':
    'Chiedete al responsabile della rete di controllare tutti gli indirizzi di questo nome, anche quelli per IPv6.',
  'reason.cleartext-instead-of-tls.short': 'non cifrata anziché TLS',
  'reason.cleartext-instead-of-tls.meaning':
    'Sulla porta è arrivata una risposta non cifrata dove è previsto TLS. Sul server TLS può essere disattivato, o risponde un altro dispositivo.',
  'reason.cleartext-instead-of-tls.next':
    'Controllate di aver scelto lo scenario giusto. Se sì, chiedete al responsabile del server se TLS è attivato su questa porta.',
  'reason.tls-instead-of-cleartext.short': 'TLS anziché non cifrata',
  'reason.tls-instead-of-cleartext.meaning':
    'La porta richiede TLS fin dall’inizio, dove è previsto un inizio non cifrato. Sul server TLS può essere attivato, o le porte sono scambiate.',
  'reason.tls-instead-of-cleartext.next':
    'Controllate di aver scelto lo scenario giusto. Se sì, chiedete al responsabile del server se TLS è attivato su questa porta.',
  'reason.tls-timeout.short': 'avvio di TLS senza risposta',
  'reason.tls-timeout.meaning':
    'La porta è aperta, ma l’avvio della cifratura (TLS) è rimasto senza risposta entro il tempo previsto. Forse il server non usa TLS o è sovraccarico. Anche un’ispezione TLS può trattenere la connessione.',
  'reason.tls-timeout.next':
    'Chiedete al responsabile del server se TLS è attivo su questa porta. Se sì, chiedete al responsabile del firewall se c’è un’ispezione TLS.',
  'reason.tls-handshake-failed.short': 'avvio di TLS fallito',
  'reason.tls-handshake-failed.meaning':
    'L’avvio della cifratura (TLS) è stato interrotto da un errore. Forse manca una versione TLS comune. Anche un firewall o un antivirus con ispezione TLS può intervenire.',
  'reason.tls-handshake-failed.next':
    'Chiedete al responsabile del firewall se interviene un’ispezione TLS. In caso contrario, chiedete al responsabile del server di controllare le impostazioni TLS.',
  'reason.certificate-expired.short': 'certificato scaduto',
  'reason.certificate-expired.meaning':
    'Secondo l’orologio di questo PC, il certificato è scaduto. Se l’orologio è sbagliato, questo risultato può ingannare.',
  'reason.certificate-expired.next':
    'Controllate data e ora di questo PC. Se sono corrette, chiedete al responsabile del server di rinnovare il certificato.',
  'reason.certificate-not-yet-valid.short': 'certificato non ancora valido',
  'reason.certificate-not-yet-valid.meaning':
    'Secondo l’orologio di questo PC, il certificato non è ancora valido. Se l’orologio è sbagliato, questo risultato può ingannare.',
  'reason.certificate-not-yet-valid.next':
    'Controllate data e ora di questo PC. Se sono corrette, chiedete al responsabile del server di controllare il certificato.',
  'reason.certificate-name-mismatch.short': 'certificato per un altro nome',
  'reason.certificate-name-mismatch.meaning':
    'Il certificato non vale per il nome o l’indirizzo IP inserito. L’indicazione può essere errata, o risponde un altro dispositivo.',
  'reason.certificate-name-mismatch.next':
    'Inserite il nome completo del server, non un indirizzo IP. Se non cambia nulla, chiedete al responsabile del server per quali nomi vale il certificato.',
  'reason.certificate-untrusted.short': 'certificato non attendibile',
  'reason.certificate-untrusted.meaning':
    'Il certificato non è riconducibile a un emittente attendibile. Forse il server usa un certificato autofirmato. Anche un firewall o un antivirus con ispezione TLS può presentarne uno proprio.',
  'reason.certificate-untrusted.next':
    'Chiedete al responsabile del server se l’emittente è corretto. In caso contrario, chiedete al responsabile del firewall se c’è un’ispezione TLS.',
  'reason.faked-open.short': '«aperta» qui non prova nulla',
  'reason.faked-open.meaning':
    'L’antivirus di questo PC o un proxy accetta connessioni verso indirizzi dove non c’è nessuno. Su questa porta «aperta» non prova quindi nulla.',
  'reason.faked-open.next':
    'Chiedete al responsabile di questo PC di escludere PortAmpel dall’antivirus e dal proxy. Ripetete poi la verifica.',
  'reason.no-network-shown.short': 'chiusa, ma nessun’altra porta si è aperta',
  'reason.no-network-shown.meaning':
    'La porta non è aperta, come desiderato. Però in questa prova non si è aperta nessun’altra porta, quindi questo non prova nulla. Forse questo PC non ha una connessione verso di essa.',
  'reason.no-network-shown.next':
    'Ripristinate prima la connessione al server. Quando è verde, vale anche questa riga.',
  'reason.self-test-failed.short': 'autotest non superato',
  'reason.self-test-failed.meaning':
    'Su questo PC PortAmpel non ha superato il suo autotest integrato. La misurazione non è quindi affidabile.',
  'reason.self-test-failed.next':
    'Riavviate questo PC e ripetete la verifica. Se non cambia nulla, inviate il rapporto all’assistenza timeSensor.',
  'reason.no-address.short': 'nessun indirizzo indicato',
  'reason.no-address.meaning':
    'Per questo server non è inserito alcun indirizzo, quindi non è stato misurato nulla. Questo non dice nulla sulla porta.',
  'reason.no-address.next':
    'Inserite l’indirizzo e ripetete la verifica. Se non lo conoscete, chiedetelo al responsabile del server o all’assistenza timeSensor.',
  'reason.option-off.short': 'non verificata: disattivata nelle opzioni',
  'reason.option-off.meaning':
    'Questa verifica è disattivata nelle opzioni di questo scenario. Non è stato misurato nulla.',
  'reason.option-off.next':
    'Attivate l’opzione se il vostro studio usa questa connessione. Altrimenti non c’è nulla da fare.',
  'reason.needs-counterpart.short': 'serve una postazione remota',
  'reason.needs-counterpart.meaning':
    'Da solo questo PC non può misurare se le connessioni dall’esterno arrivano qui. Per questo serve PortAmpel come postazione remota dall’altra parte.',
  'reason.needs-counterpart.next':
    'Avviate PortAmpel come postazione remota su un PC esterno (sotto «Postazione remota» o con «portampel counterpart»). Ripetete qui la verifica, con il suo indirizzo e il suo codice.',
  'reason.needs-transfer.short': 'serve un trasferimento FTP',
  'reason.needs-transfer.meaning':
    'Solo un vero trasferimento FTP attivo può mostrare se i dati passano. Una versione precedente di PortAmpel non poteva verificarlo.',
  'reason.needs-transfer.next':
    'Scaricate un aggiornamento in timeSensor LEGAL, se ce n’è uno disponibile. Se non funziona, chiedete al responsabile del firewall se consente FTP attivo.',
  'reason.no-probe.short': 'non ancora misurabile',
  'reason.no-probe.meaning':
    'Questa versione di PortAmpel non può ancora misurarlo. Questo non dice nulla sulla porta.',
  'reason.no-probe.next':
    'Provate direttamente in timeSensor LEGAL. Se non funziona, chiedete al responsabile del firewall quale regola vale per questa porta.',
  'reason.cancelled.short': 'interrotta',
  'reason.cancelled.meaning': 'La verifica è stata interrotta prima che questa porta fosse misurata del tutto.',
  'reason.cancelled.next': 'Ripetete la verifica e lasciatela arrivare alla fine.',
  'reason.deadline.short': 'tempo scaduto',
  'reason.deadline.meaning':
    'Il tempo per l’intera verifica è scaduto prima che questa porta fosse misurata del tutto. Questo non dice nulla sulla porta.',
  'reason.deadline.next': 'Ripetete la verifica. Se non cambia nulla, inviate il rapporto all’assistenza timeSensor.',
  'reason.local-resources.short': 'risorse di questo PC esaurite',
  'reason.local-resources.meaning':
    'Questo PC ha esaurito le connessioni di rete (socket) o la memoria. Questo non dice nulla sulla porta.',
  'reason.local-resources.next':
    'Chiudete altri programmi e ripetete la verifica. Se non cambia nulla, rivolgetevi al responsabile di questo PC.',
  'reason.unknown-error.short': 'errore sconosciuto',
  'reason.unknown-error.meaning':
    'Il sistema ha segnalato un errore che PortAmpel non sa interpretare. Sulla porta non si può dire nulla.',
  'reason.unknown-error.next':
    'Ripetete la verifica. Se non cambia nulla, inviate il rapporto all’assistenza timeSensor.',

  'fault.refuse': 'rifiuta la connessione (reset)',
  'fault.silent': 'accetta la connessione e resta muto',
  'fault.reset': 'interrompe la connessione dopo averla accettata (reset)',
  'fault.wrong-protocol': 'usa un altro protocollo',
  'fault.certificate-expired': 'presenta un certificato scaduto',
  'fault.certificate-not-yet-valid': 'presenta un certificato non ancora valido',
  'fault.certificate-name': 'presenta un certificato per un altro nome',
  'fault.certificate-untrusted': 'presenta un certificato non attendibile',
  'fault.starttls-removed': 'non offre STARTTLS',
  'fault.cleartext': 'risponde senza cifratura anziché con TLS',
  'fault.slow': 'risponde lentamente',
  'fault.open': 'tiene aperta una porta che non dev’esserlo',

  'host-fault.empty': 'Manca l’indirizzo. Inserite un nome di server o un indirizzo IP.',
  'host-fault.spaces': 'L’indirizzo contiene spazi. Inserite il nome del server senza spazi.',
  'host-fault.url':
    'È un indirizzo internet (URL) o un indirizzo e-mail. Inserite solo il nome del server, senza «https://», senza «@» e senza percorso.',
  'host-fault.port-included':
    'L’indirizzo contiene un numero di porta. Inserite solo il nome del server, senza due punti né numero.',
  'host-fault.too-long': 'Il nome è troppo lungo. Sono ammessi al massimo 253 caratteri.',
  'host-fault.not-a-host':
    'Non è né un nome di server né un indirizzo IP. Controllate l’ortografia, per esempio «server.example.com» o «192.168.1.10».',
};
