import type { exposureCauseTexts as german } from '../../de/causes/exposure.ts';

export const exposureCauseTexts: Record<keyof typeof german, string> = {
  'cause.database-exposed.name': 'Server classico raggiungibile senza protezione',
  'cause.database-exposed.title':
    '{{host}} accetta collegamenti non cifrati dell’installazione classica (TCP {{ports}}). Non devono stare in Internet.',
  'cause.database-exposed.about':
    'L’installazione classica comunica senza cifratura. Le sue porte non devono stare su Internet. Misurata dall’interno dello studio o tramite la sua VPN, la porta può comunque essere chiusa dall’esterno.',
  'cause.database-exposed.do.1':
    'Sul firewall, bloccate subito TCP {{ports}} verso {{host}} per tutto ciò che viene da Internet.',
  'cause.database-exposed.do.2': 'Ammettete le postazioni esterne solo tramite la VPN.',
  'cause.database-exposed.do.3':
    'Guardate nel registro del firewall chi ha avuto accesso dall’esterno alla banca dati finora.',
  'cause.open-more-than-needed.name': 'Più aperto del necessario',
  'cause.open-more-than-needed.title': 'TCP {{ports}} verso {{host}} è aperto, benché nessuno ne abbia bisogno.',
  'cause.open-more-than-needed.about':
    'Secondo questo controllo la porta dovrebbe essere chiusa, ed è aperta. Ciò che non serve può essere richiuso.',
  'cause.open-more-than-needed.do.1': 'Sul firewall, richiudete TCP {{ports}} verso {{host}}.',
  'cause.discovery-missing.name': 'Ricerca di server senza risposta',
  'cause.discovery-missing.title':
    'Il server {{host}} c’è, ma la ricerca di server (UDP {{ports}}) non riceve risposta.',
  'cause.discovery-missing.about':
    'Il server è nella stessa rete e risponde via TCP. Il firewall di questo PC può scartare la risposta alla ricerca. Oppure sul server l’annuncio è disattivato.',
  'cause.discovery-missing.do.1': 'Nel firewall di questo PC, consentite UDP {{ports}} in entrata dalla rete locale.',
  'cause.discovery-missing.do.2':
    'Se la ricerca resta senza risultato, inserite a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'cause.discovery-unwanted.name': 'Il server si annuncia indesiderato',
  'cause.discovery-unwanted.title':
    'Un server si annuncia nella rete su UDP {{ports}}, benché ciò debba essere soppresso.',
  'cause.discovery-unwanted.about':
    'Un server ha risposto alla ricerca. Così tutti nella rete lo vedono. La risposta non è protetta: un altro programma potrebbe fingersi lui.',
  'cause.discovery-unwanted.do.1': 'Disattivate il broadcasting sul server.',
  'cause.discovery-unwanted.do.2': 'Se il server trovato è vecchio o di prova, spegnetelo.',
  'cause.discovery-several.name': 'Si annunciano più server',
  'cause.discovery-several.title': 'Più server rispondono alla ricerca (UDP {{ports}}).',
  'cause.discovery-several.about':
    'Chi sceglie quello sbagliato lavora con i dati sbagliati. Spesso il secondo è un server di prova o vecchio. Due nomi a un indirizzo possono essere un server con due banche dati.',
  'cause.discovery-several.do.1': 'Fate in modo che i server di prova e quelli vecchi non si annuncino più.',
  'cause.discovery-several.do.2': 'Dite agli utenti quale server è quello giusto.',
  'cause.discovery-other.name': 'Si annuncia solo un altro server',
  'cause.discovery-other.title': 'Alla ricerca (UDP {{ports}}) risponde solo un server diverso da quello inserito.',
  'cause.discovery-other.about':
    'È stato sentito un server, ma né con l’indirizzo né con il nome di quello inserito. L’indirizzo è errato, o il server giusto non si annuncia in questa rete.',
  'cause.discovery-other.do.1': 'Verificate se l’indirizzo inserito del server è giusto.',
  'cause.discovery-other.do.2':
    'Se l’indirizzo inserito è giusto, chiedete se il server è nella stessa rete e deve annunciarsi.',
  'cause.quic-blocked.name': 'Nessuna risposta a QUIC',
  'cause.quic-blocked.title': 'A QUIC (UDP {{ports}}) non è giunta risposta da {{host}}.',
  'cause.quic-blocked.about':
    'Alle richieste via UDP non è giunto nulla, o un dispositivo le ha vietate. Se lo stesso server risponde via TCP, di solito manca il consenso per UDP. Anche il server stesso può tacere.',
  'cause.quic-blocked.do.1': 'Sul firewall, consentite UDP {{ports}} verso {{host}}, non solo TCP.',
  'cause.quic-blocked.do.2': 'Se il firewall consente già UDP {{ports}}, verificate su {{host}} se QUIC è attivo.',
  'cause.quic-not-started.name': 'QUIC non gira sul server',
  'cause.quic-not-started.title': 'Su {{host}} nessun QUIC risponde su UDP {{ports}}.',
  'cause.quic-not-started.about':
    'Il server o un firewall segnala che lì non gira nulla, o risponde qualcos’altro. Di solito QUIC non è attivo sul server.',
  'cause.quic-not-started.do.1': 'Attivate QUIC su {{host}}, oppure scegliete TCP come trasporto.',
  'cause.quic-not-started.do.2': 'Se QUIC è attivo su {{host}}, verificate se un firewall respinge UDP {{ports}}.',
  'cause.tcp-blocked-quic-open.name': 'TCP bloccato, QUIC aperto',
  'cause.tcp-blocked-quic-open.title': 'Verso {{host}} QUIC passa, ma TCP {{ports}} no.',
  'cause.tcp-blocked-quic-open.about':
    'Basta uno dei due trasporti, e QUIC funziona. TCP sarebbe la via d’uscita se QUIC venisse a mancare.',
  'cause.tcp-blocked-quic-open.do.1':
    'Se deve funzionare anche TCP, consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.tcp-blocked-quic-open.do.2': 'Finché timeSensor LEGAL usa QUIC, la riga può restare gialla.',
  'sign.forbidden-open': '{{host}} accetta collegamenti da questo PC su TCP {{ports}}.',
  'sign.canary-clean':
    'La controprova a indirizzi dove non c’è nessuno non ha dato collegamenti: nulla finge porte aperte.',
  'sign.seen-from-inside':
    'Forse questo PC misura dall’interno o tramite una VPN. Dall’esterno la porta può essere chiusa.',
  'sign.somebody-announces': 'La ricerca di server (UDP {{ports}}) ha ricevuto risposta.',
  'sign.servers-heard': 'Sentito: {{names}}.',
  'sign.announcements-unproven': 'Tali annunci non sono protetti: chiunque nella rete può inviarli.',
  'sign.search-unanswered': 'La ricerca è stata inviata, e per {{seconds}} secondi non è giunto nulla.',
  'sign.server-next-door': '{{host}} è nella stessa rete di questo PC e risponde via TCP.',
  'sign.broadcast-may-be-off': 'Forse l’annuncio è disattivato apposta sul server.',
  'sign.quic-silent': '{{host}} non ha risposto ad alcuna delle richieste QUIC su UDP {{ports}}.',
  'sign.quic-refused-by-device': 'Per {{host}}, UDP {{ports}}, un dispositivo ha segnalato con ICMP: non consentito.',
  'sign.tcp-answers-there':
    'A un tentativo con TCP, per confronto, {{host}} ha risposto. Il server e la via quindi ci sono.',
  'sign.quic-may-be-off': 'Anche un server che non risponde a tali richieste tace.',
  'sign.udp-port-unreachable': 'Per {{host}}, UDP {{ports}}, ICMP ha indicato: qui non gira nulla.',
  'sign.udp-spoke-otherwise': 'Su {{host}}, UDP {{ports}}, ha risposto qualcosa che non è QUIC.',
  'sign.icmp-tells-not-who': 'Da questo messaggio non si vede se lo ha inviato il server o un firewall.',
  'sign.quic-answers': '{{host}} risponde via QUIC.',
  'sign.tcp-shut-there': '{{host}} non è raggiungibile su TCP {{ports}}.',
};
