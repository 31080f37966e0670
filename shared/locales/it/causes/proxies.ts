import type { proxyCauseTexts as german } from '../../de/causes/proxies.ts';

export const proxyCauseTexts: Record<keyof typeof german, string> = {
  'cause.captive-portal.name': 'Pagina di accesso della rete',
  'cause.captive-portal.title':
    'Questa rete non lascia passare questi collegamenti finché non si accede dalla sua pagina.',
  'cause.captive-portal.about':
    'Al posto del server risponde la pagina di accesso di una rete, come in albergo o su un Wi-Fi per ospiti. Ciò che fallisce accanto dipende per lo più dallo stesso blocco. Solo un nuovo controllo mostra poi se manca altro.',
  'cause.captive-portal.do.1': 'Aprite una pagina qualsiasi nel browser e accedete alla rete.',
  'cause.captive-portal.do.2':
    'Se non appare alcuna pagina di accesso, chiedete a chi gestisce la rete o usate un’altra rete.',
  'cause.web-filter.name': 'Un filtro web blocca il server',
  'cause.web-filter.title_one':
    'Il filtro {{product}} mostra la sua pagina di blocco al posto di {{host}} su TCP {{ports}}.',
  'cause.web-filter.title_other':
    'Il filtro {{product}} mostra la sua pagina di blocco al posto di più server: {{targets}}.',
  'cause.web-filter.about':
    'Al posto del server è arrivata la pagina di blocco di un filtro, che dice il suo nome. Se si trovi sul firewall, presso il fornitore o su questo PC, la pagina non sempre lo dice.',
  'cause.web-filter.do.1_one': 'Nel filtro {{product}}, escludete dal blocco {{host}} con TCP {{ports}}.',
  'cause.web-filter.do.1_other': 'Nel filtro {{product}}, escludete dal blocco: {{targets}}.',
  'cause.web-filter.do.2':
    'Se {{product}} è un antivirus su questo PC, inserite {{host}} come eccezione in {{product}}.',
  'cause.web-filter-unnamed.name': 'Pagina di blocco di un filtro sconosciuto',
  'cause.web-filter-unnamed.title_one':
    'Un filtro mostra la sua pagina di blocco al posto di {{host}} su TCP {{ports}}.',
  'cause.web-filter-unnamed.title_other':
    'Un filtro mostra la sua pagina di blocco al posto di più server: {{targets}}.',
  'cause.web-filter-unnamed.about':
    'La risposta somiglia alla pagina di blocco di un filtro, ma non nomina alcun prodotto. Riconosciuta solo dalle parole, può essere anche una pagina del server stesso.',
  'cause.web-filter-unnamed.do.1_one': 'Nel filtro web, escludete dal blocco {{host}} con TCP {{ports}}.',
  'cause.web-filter-unnamed.do.1_other': 'Nel filtro web, escludete dal blocco: {{targets}}.',
  'cause.web-filter-unnamed.do.2':
    'Aprite {{host}} in un browser: spesso la pagina di blocco stessa dice chi la mostra.',
  'cause.proxy-login.name': 'Il proxy richiede l’accesso',
  'cause.proxy-login.title_one': 'Un proxy richiede l’accesso prima di lasciar raggiungere {{host}} su TCP {{ports}}.',
  'cause.proxy-login.title_other': 'Un proxy richiede l’accesso prima di lasciar raggiungere più server: {{targets}}.',
  'cause.proxy-login.about':
    'Un proxy ha risposto con lo stato 407: vuole prima un accesso. timeSensor LEGAL probabilmente non vi accede da solo. PortAmpel non invia mai una password a un proxy.',
  'cause.proxy-login.do.1': 'Sul proxy, lasciate passare {{host}} senza accesso.',
  'cause.proxy-login.do.2_one':
    'Se l’autenticazione è indispensabile, consentite sul firewall TCP {{ports}} verso {{host}}, senza passare dal proxy.',
  'cause.proxy-login.do.2_other':
    'Se l’autenticazione è indispensabile, consentite sul firewall i collegamenti senza proxy verso {{targets}}.',
  'cause.proxy-needed.name': 'Raggiungibile solo tramite il proxy',
  'cause.proxy-needed.title_one':
    '{{host}} è raggiungibile su TCP {{ports}} solo tramite il proxy {{proxy}}, non direttamente.',
  'cause.proxy-needed.title_other':
    'Più server sono raggiungibili solo tramite il proxy {{proxy}}, non direttamente: {{targets}}.',
  'cause.proxy-needed.about':
    'Direttamente non passa nulla, tramite il proxy di questo sistema sì. Per quanto documentato, timeSensor LEGAL non ha impostazioni per un proxy e va quindi probabilmente in modo diretto.',
  'cause.proxy-needed.do.1_one': 'Consentite sul firewall TCP {{ports}} direttamente verso {{host}}, senza proxy.',
  'cause.proxy-needed.do.1_other': 'Sul firewall, consentite i collegamenti diretti, senza proxy, verso {{targets}}.',
  'cause.proxy-needed.do.2':
    'Se la via diretta non è possibile, chiedete al supporto di timeSensor se c’è un’impostazione per il proxy.',
  'cause.tls-inspection.name': 'Ispezione TLS nella rete',
  'cause.tls-inspection.title':
    '{{product}} apre i collegamenti cifrati verso {{host}} e mostra un certificato proprio.',
  'cause.tls-inspection.about':
    'L’emittente del certificato porta il nome di un prodotto che apre e controlla la cifratura. Può trattare i programmi in modo diverso. Per timeSensor LEGAL non è quindi una prova.',
  'cause.tls-inspection.do.1': 'Escludete {{host}} dall’ispezione TLS di {{product}}.',
  'cause.tls-inspection.do.2': 'Chiedete a chi gestisce {{product}} se l’eccezione vale per tutti i programmi.',
  'cause.antivirus-inspection.name': 'L’antivirus apre i collegamenti cifrati',
  'cause.antivirus-inspection.title': '{{product}}, su questo PC, apre i collegamenti cifrati verso {{host}}.',
  'cause.antivirus-inspection.about':
    'L’emittente del certificato porta il nome di un antivirus o di uno strumento che gira sui PC. Può trattare PortAmpel in modo diverso da timeSensor LEGAL.',
  'cause.antivirus-inspection.do.1': 'In {{product}}, escludete {{host}} dal controllo dei collegamenti cifrati.',
  'cause.antivirus-inspection.do.2': 'Escludete in {{product}} dal controllo anche il programma timeSensor LEGAL.',
  'cause.tls-inspection-unnamed.name': 'Ispezione TLS, prodotto sconosciuto',
  'cause.tls-inspection-unnamed.title': 'Un dispositivo o un programma apre i collegamenti cifrati verso {{host}}.',
  'cause.tls-inspection-unnamed.about':
    'Server che non hanno nulla in comune mostrano certificati dello stesso emittente sconosciuto. È il quadro che si ha quando qualcuno lungo la via li sostituisce tutti. Oppure una postazione remota ha inviato un certificato diverso da quello arrivato.',
  'cause.tls-inspection-unnamed.do.1': 'Escludete {{host}} dall’ispezione TLS di firewall, proxy o antivirus.',
  'cause.tls-inspection-unnamed.do.2':
    'Se nessuno conosce l’emittente, fate accertare chi apre i collegamenti verso {{host}}.',
  'sign.portal-page': 'Al posto di {{host}} ha risposto su TCP {{ports}} la pagina di accesso di una rete.',
  'sign.page-words': 'È stata riconosciuta da: «{{words}}».',
  'sign.nothing-on-internet': 'Nemmeno TCP {{ports}} funziona, come tutto ciò che sta dietro un simile blocco.',
  'sign.others-pass-portal':
    'TCP {{ports}} raggiunge Internet; prima dell’accesso un simile blocco non lascia passare quasi nulla.',
  'sign.page-may-be-own': 'La pagina può essere anche del server stesso.',
  'sign.block-page': 'Al posto di {{host}} ha risposto su TCP {{ports}} una pagina di blocco.',
  'sign.proxy-asked-login': 'Lungo la via verso {{host}}, TCP {{ports}}, un proxy ha richiesto l’accesso (stato 407).',
  'sign.proxy-schemes': 'Procedura richiesta: {{schemes}}.',
  'sign.direct-way-shut': 'Direttamente, {{host}} non è raggiungibile su TCP {{ports}}.',
  'sign.system-proxy-asked-login': 'Il proxy di questo sistema, {{proxy}}, richiede l’accesso.',
  'sign.web-works-partly': 'Una parte delle righe web funziona anche senza proxy.',
  'sign.passes-through-proxy': 'Tramite il proxy di questo sistema, {{proxy}}, {{host}} risponde.',
  'sign.product-uses-proxy':
    'Forse anche timeSensor LEGAL usa il proxy. In tal caso il blocco della via diretta non disturba.',
  'sign.issuer-of-product': 'Il certificato di {{host}}, TCP {{ports}}, ha questo emittente: {{issuer}}.',
  'sign.product-treated-otherwise': 'Il prodotto può trattare timeSensor LEGAL in modo diverso da PortAmpel.',
  'sign.one-issuer-for-all':
    '{{host}} mostrano certificati dello stesso emittente, di cui questo sistema non si fida: {{issuer}}.',
  'sign.name-known-to-proxy': 'Il nome {{host}} non si risolve su questo PC, ma il proxy lo conosce.',
};
