import type { tlsCauseTexts as german } from '../../de/causes/tls.ts';

export const tlsCauseTexts: Record<keyof typeof german, string> = {
  'cause.certificate-expired.name': 'Certificato scaduto',
  'cause.certificate-expired.title': 'Il certificato di {{host}} su TCP {{ports}} è scaduto.',
  'cause.certificate-expired.about':
    'Il certificato del server non è più valido. Un orologio sbagliato su questo PC darebbe lo stesso quadro. Perciò viene confrontato con quelli di altri server.',
  'cause.certificate-expired.do.1': 'Su {{host}}, rinnovate il certificato per TCP {{ports}}.',
  'cause.certificate-not-yet-valid.name': 'Certificato non ancora valido',
  'cause.certificate-not-yet-valid.title':
    'Il certificato di {{host}} su TCP {{ports}} vale solo da un giorno successivo.',
  'cause.certificate-not-yet-valid.about':
    'L’inizio della sua validità è nel futuro. Di solito un orologio è sbagliato: quello di questo PC o quello del server che lo ha emesso.',
  'cause.certificate-not-yet-valid.do.1': 'Verificate data e ora su {{host}}, ed emettete di nuovo il certificato.',
  'cause.certificate-not-yet-valid.do.2': 'Verificate anche data e ora di questo PC.',
  'cause.certificate-name.name': 'Certificato per un altro nome',
  'cause.certificate-name.title': 'Il certificato su TCP {{ports}} non vale per {{host}}, ma per altri nomi.',
  'cause.certificate-name.about':
    'Il server mostra un certificato in cui il nome inserito non figura. Di solito è inserito un indirizzo IP o un altro nome. Di rado c’è qualcun altro in mezzo.',
  'cause.certificate-name.do.1': 'Chiedete a chi gestisce {{host}} qual è il nome giusto e inserite solo quello.',
  'cause.certificate-name.do.2':
    'Se il nome inserito è giusto, fate installare su {{host}} un certificato con questo nome.',
  'cause.certificate-untrusted.name': 'Certificato non attendibile',
  'cause.certificate-untrusted.title': 'Questo sistema non si fida del certificato di {{host}} su TCP {{ports}}.',
  'cause.certificate-untrusted.about':
    'L’emittente è sconosciuto a questo sistema. O il server ha un certificato emesso da sé o incompleto, o qualcuno si inserisce nel collegamento.',
  'cause.certificate-untrusted.do.1':
    'Su {{host}}, installate un certificato di un’autorità riconosciuta con la catena completa.',
  'cause.certificate-untrusted.do.2':
    'Se l’emittente è l’autorità propria dello studio, installate la sua radice su questo PC.',
  'cause.cleartext-instead-of-tls.name': 'Testo in chiaro invece della cifratura',
  'cause.cleartext-instead-of-tls.title': '{{host}} parla in chiaro su TCP {{ports}}, dove è attesa la cifratura.',
  'cause.cleartext-instead-of-tls.about':
    'L’altro capo ha risposto senza cifratura. Sul server TLS non è attivo, o un proxy lungo la via lo toglie.',
  'cause.cleartext-instead-of-tls.do.1': 'Su {{host}}, attivate la cifratura (TLS) per TCP {{ports}}.',
  'cause.cleartext-instead-of-tls.do.2':
    'Se TLS è attivo su {{host}}, verificate se un firewall o un proxy si interpone.',
  'cause.tls-instead-of-cleartext.name': 'Cifratura invece del testo in chiaro',
  'cause.tls-instead-of-cleartext.title':
    '{{host}} esige la cifratura su TCP {{ports}}, dove è atteso il testo in chiaro.',
  'cause.tls-instead-of-cleartext.about':
    'L’altro capo risponde solo a TLS. Di solito il server appartiene a un’altra edizione di timeSensor LEGAL rispetto alla situazione scelta, o la porta è scambiata.',
  'cause.tls-instead-of-cleartext.do.1':
    'Verificate se la situazione scelta e la porta TCP {{ports}} si addicono a {{host}}.',
  'cause.tls-instead-of-cleartext.do.2':
    'Se situazione e porta sono giuste, verificate su {{host}} l’impostazione della cifratura.',
  'cause.starttls-removed.name': 'STARTTLS manca',
  'cause.starttls-removed.title': 'All’invio di e-mail tramite {{host}}, TCP {{ports}}, manca la cifratura (STARTTLS).',
  'cause.starttls-removed.about':
    'Il server non offre STARTTLS, o un dispositivo lungo la via lo toglie. Parole sovrascritte (X o *) tradiscono il dispositivo. Se manca solo la riga, i due casi si somigliano.',
  'cause.starttls-removed.do.1': 'Sul firewall, disattivate l’ispezione delle e-mail (SMTP) per TCP {{ports}}.',
  'cause.starttls-removed.do.2':
    'Se il firewall non ispeziona le e-mail, chiedete al fornitore di posta se {{host}} offre STARTTLS.',
  'cause.mail-blocked.name': 'Invio di e-mail bloccato',
  'cause.mail-blocked.title': 'L’invio di e-mail tramite {{host}} è bloccato (TCP {{ports}}). Il resto funziona.',
  'cause.mail-blocked.about':
    'Solo le porte per l’invio di e-mail sono chiuse. Fornitori Internet e firewall le bloccano contro lo spam. Anche il fornitore di posta può escludere questa rete.',
  'cause.mail-blocked.do.1': 'Consentite sul firewall TCP {{ports}} verso {{host}}.',
  'cause.mail-blocked.do.2':
    'Se il firewall consente TCP {{ports}}, chiedete al fornitore Internet di consentire l’invio di e-mail.',
  'cause.mail-blocked.do.3':
    'Se nemmeno il fornitore Internet blocca, chiedete al fornitore di posta se esclude questa rete.',
  'cause.mail-greeting-late.name': 'Il server di posta risponde tardi',
  'cause.mail-greeting-late.title':
    'Il server di posta {{host}} fa attendere a lungo su TCP {{ports}} prima di presentarsi.',
  'cause.mail-greeting-late.about':
    'Nulla è bloccato. Certi server attendono apposta per tenere lontano lo spam, altri attendono una risoluzione del nome che non arriva. Anche un dispositivo lungo la via può ritardare.',
  'cause.mail-greeting-late.do.1':
    'Chiedete al fornitore di posta se {{host}} ritarda apposta i collegamenti dalla vostra rete.',
  'cause.mail-greeting-late.do.2': 'Se l’invio di e-mail non dura troppo, la riga può restare gialla.',
  'cause.ssh-broken.name': 'SSH si interrompe allo scambio delle chiavi',
  'cause.ssh-broken.title': 'Il collegamento SSH a {{host}} si interrompe appena inizia la cifratura.',
  'cause.ssh-broken.about':
    'Il server si presenta, poi lo scambio delle chiavi fallisce. Certi firewall lasciano passare solo la prima riga di SSH. Anche una rete che perde i pacchetti grandi ha questo effetto.',
  'cause.ssh-broken.do.1': 'Sul firewall, consentite SSH verso {{host}}, TCP {{ports}}, senza ispezione del contenuto.',
  'cause.ssh-broken.do.2':
    'Se SSH si interrompe anche senza ispezione, verificate la dimensione dei pacchetti (MTU) lungo la via.',
  'cause.ssh-algorithms.name': 'Nessuna cifratura SSH in comune',
  'cause.ssh-algorithms.title': '{{host}} e PortAmpel non conoscono alcun metodo SSH in comune su TCP {{ports}}.',
  'cause.ssh-algorithms.about':
    'Il server risponde, ma è molto vecchio o impostato in modo molto severo. La rete non è la causa. Se timeSensor LEGAL si intenda con esso resta aperto.',
  'cause.ssh-algorithms.do.1': 'Chiedete al gestore di {{host}} quali metodi SSH il server consente.',
  'cause.wrong-service.name': 'Risponde un altro servizio',
  'cause.wrong-service.title': 'Su TCP {{ports}} non risponde il servizio atteso di {{host}}, ma qualcos’altro.',
  'cause.wrong-service.about':
    'La porta è aperta, ma la risposta appartiene a un altro protocollo. Sul server gira altro, o un dispositivo lungo la via risponde al suo posto.',
  'cause.wrong-service.do.1': 'Verificate se indirizzo e porta di {{host}}, TCP {{ports}}, sono giusti.',
  'cause.wrong-service.do.2':
    'Se indirizzo e porta sono giusti, verificate quale servizio gira su {{host}} e se c’è un proxy in mezzo.',
  'cause.connection-cut.name': 'Collegamento interrotto dopo l’apertura',
  'cause.connection-cut.title': 'I collegamenti verso {{host}} su TCP {{ports}} si aprono e sono subito interrotti.',
  'cause.connection-cut.about':
    'La porta è aperta, ma il dialogo finisce subito. Così fanno i firewall che ispezionano il contenuto e i server che non vogliono questo chiamante. Se riguarda più server, è piuttosto il firewall.',
  'cause.connection-cut.do.1': 'Sul firewall, consentite TCP {{ports}} verso {{host}} senza ispezione del contenuto.',
  'cause.connection-cut.do.2':
    'Se il firewall non ispeziona contenuti, chiedete al gestore di {{host}} se il server respinge la vostra rete.',
  'cause.content-inspection.name': 'Qualcosa interviene nei collegamenti',
  'cause.content-inspection.title': 'Un dispositivo davanti a più server disturba i collegamenti verso {{host}}.',
  'cause.content-inspection.about':
    'Server che non hanno nulla in comune falliscono allo stesso modo. Questo indica un firewall o un proxy che ispeziona il contenuto. Non è escluso che più servizi siano guasti insieme.',
  'cause.content-inspection.do.1':
    'Sul firewall, consentite i collegamenti verso {{host}} senza ispezione del contenuto.',
  'cause.content-inspection.do.2': 'Verificate da un’altra rete: si vede se dipende da questa rete.',
  'cause.tls-failed.name': 'La cifratura non si stabilisce',
  'cause.tls-failed.title': 'Con {{host}} su TCP {{ports}} non si stabilisce alcuna cifratura (TLS).',
  'cause.tls-failed.about':
    'La porta è aperta, ma le due parti non si accordano su TLS. Il server è superato o severo, o un dispositivo lungo la via interviene.',
  'cause.tls-failed.do.1': 'Su {{host}}, verificate le impostazioni di TLS per TCP {{ports}}.',
  'cause.tls-failed.do.2': 'Se le impostazioni TLS sono a posto, escludete {{host}} dall’ispezione TLS sul firewall.',
  'cause.service-silent.name': 'Il servizio non risponde',
  'cause.service-silent.title': '{{host}} accetta i collegamenti su TCP {{ports}}, ma poi non dice nulla.',
  'cause.service-silent.about':
    'La porta è aperta e la risposta non arriva. Il servizio può essere bloccato o sovraccarico. Anche un firewall che ispeziona il contenuto può trattenerla.',
  'cause.service-silent.do.1': 'Chiedete a chi gestisce {{host}} se il servizio su TCP {{ports}} risponde sul posto.',
  'cause.service-silent.do.2':
    'Se il servizio risponde sul server stesso, consentite {{host}} sul firewall senza ispezione del contenuto.',
  'cause.service-refused.name': 'Il servizio respinge questo PC',
  'cause.service-refused.title': 'Il servizio di {{host}} su TCP {{ports}} risponde, ma rifiuta questo dialogo.',
  'cause.service-refused.about':
    'Il servizio giusto ha risposto e rifiutato, per esempio perché è sovraccarico o blocca questo chiamante. La via non è la causa.',
  'cause.service-refused.do.1': 'Chiedete al gestore di {{host}} perché il servizio su TCP {{ports}} rifiuta.',
  'cause.service-refused.do.2': 'Controllate di nuovo fra qualche minuto: forse il servizio è solo sovraccarico.',
  'cause.redirect-loop.name': 'Reindirizzamento in circolo',
  'cause.redirect-loop.title': '{{host}} reindirizza in circolo o troppe volte su TCP {{ports}}.',
  'cause.redirect-loop.about':
    'Il server risponde, ma nessuno arriva a una pagina. Di solito è configurato male. Anche un dispositivo lungo la via può inserire reindirizzamenti.',
  'cause.redirect-loop.do.1': 'Su {{host}}, verificate i reindirizzamenti impostati.',
  'sign.certificate-at-fault': 'Su TCP {{ports}}, {{host}} mostra questo certificato.',
  'sign.certificate-dates': 'Valido dal {{from}} al {{to}}.',
  'sign.clock-confirmed': 'Altri server confermano l’orologio di questo PC.',
  'sign.clock-unconfirmed': 'L’orologio di questo PC non si è potuto confrontare con alcun altro.',
  'sign.certificate-names': 'Nel certificato figura: {{names}}.',
  'sign.certificate-issuer': 'Emesso da: {{issuer}}.',
  'sign.certificate-self-signed': 'Il server si è emesso il certificato da sé.',
  'sign.certificate-of-somebody-between': 'Anche chi si inserisce nel collegamento mostra un certificato simile.',
  'sign.spoke-clear-text': '{{host}} ha risposto su TCP {{ports}} senza cifratura.',
  'sign.spoke-tls': '{{host}} ha risposto su TCP {{ports}} solo cifrato (TLS).',
  'sign.heard': 'L’altro capo ha detto: «{{words}}».',
  'sign.device-between-alike': 'Anche un dispositivo lungo la via può causarlo.',
  'sign.starttls-overwritten': '{{host}} risponde con parole sovrascritte con X o *.',
  'sign.starttls-device-far': 'L’apparecchio può trovarsi anche presso il fornitore di posta elettronica.',
  'sign.starttls-not-offered': '{{host}} non offre STARTTLS su TCP {{ports}} o lo rifiuta.',
  'sign.tls-on-other-port': 'Su TCP {{ports}} lo stesso server parla TLS.',
  'sign.starttls-servers-choice': 'Anche il server può essere impostato così.',
  'sign.nothing-else-shut': 'Nient’altro è chiuso in questo modo, e altro su Internet funziona.',
  'sign.blocked-by-mail-server': 'Anche il server di posta stesso può escludere questa rete.',
  'sign.greeted-late': '{{host}} si è presentato su TCP {{ports}} solo dopo secondi.',
  'sign.greeted-after': 'Il saluto ha richiesto {{seconds}} secondi.',
  'sign.ssh-ends-in-key-exchange':
    '{{host}} si è presentato su TCP {{ports}}, lo scambio delle chiavi non è giunto al termine.',
  'sign.ssh-software': 'Software del server: {{software}}.',
  'sign.large-packets-alike': 'Una via che perde i pacchetti grandi darebbe lo stesso quadro.',
  'sign.ssh-nothing-in-common': '{{host}} non ha offerto alcun metodo che PortAmpel conosce.',
  'sign.spoke-otherwise': '{{host}} non ha risposto su TCP {{ports}} come parla il servizio atteso.',
  'sign.cut-after-connect': '{{host}}, TCP {{ports}}: il collegamento si è aperto ed è finito prima di ogni risposta.',
  'sign.tls-not-agreed': '{{host}}, TCP {{ports}}: l’apertura di TLS è fallita.',
  'sign.open-and-silent': '{{host}}, TCP {{ports}}: il collegamento si è aperto, una risposta non è arrivata.',
  'sign.turned-away': '{{host}}, TCP {{ports}}, ha risposto con un rifiuto.',
  'sign.redirected-around': '{{host}}, TCP {{ports}}, ha reindirizzato senza che arrivasse una pagina.',
  'sign.several-fail-alike': 'Server con compiti e indirizzi diversi si comportano allo stesso modo: {{host}}.',
  'sign.service-itself-alike': 'Ciascuno di questi server potrebbe anche avere il difetto in sé.',
};
