import type { pcCauseTexts as german } from '../../de/causes/pc.ts';

export const pcCauseTexts: Record<keyof typeof german, string> = {
  'cause.no-address.name': 'Nessun indirizzo di rete',
  'cause.no-address.title': 'Questo PC non è collegato ad alcuna rete: non ha un indirizzo utilizzabile.',
  'cause.no-address.about':
    'Nessuna scheda di rete ha un indirizzo e nulla risponde. Un indirizzo che il PC si dà da solo (169.254) non conta.',
  'cause.no-address.do.1': 'Collegate questo PC alla rete: inserite il cavo o attivate il Wi-Fi.',
  'cause.no-address.do.2': 'Se il PC è già collegato alla rete, riavviate il PC affinché riceva un indirizzo.',
  'cause.no-address.do.3':
    'Se il PC continua a non ricevere un indirizzo, chiedete all’informatica di controllare il servizio che li assegna (DHCP).',
  'cause.no-gateway.name': 'Nessuna uscita dalla rete',
  'cause.no-gateway.title': 'Questo PC non conosce alcuna uscita dalla sua rete: manca il gateway.',
  'cause.no-gateway.about':
    'Il PC ha un indirizzo, ma nessun router a cui consegnare i dati. Il sistema stesso segnala di non conoscere una via.',
  'cause.no-gateway.do.1': 'Su questo PC, indicate il gateway oppure scegliete gli indirizzi automatici (DHCP).',
  'cause.no-gateway.do.2':
    'Se il PC riceve già l’indirizzo automaticamente, fate comunicare anche il gateway dal servizio DHCP.',
  'cause.local-firewall.name': 'Questo PC vieta collegamenti',
  'cause.local-firewall.title_one': 'Questo PC stesso vieta i collegamenti verso {{host}} su TCP {{ports}}.',
  'cause.local-firewall.title_other': 'Questo PC stesso vieta i collegamenti verso più server: {{targets}}.',
  'cause.local-firewall.about':
    'Il sistema respinge il tentativo prima che qualcosa entri in rete. Lo fanno il suo firewall, un software di sicurezza o una VPN esclusiva.',
  'cause.local-firewall.do.1_one': 'Nel firewall di questo PC, consentite TCP {{ports}} in uscita verso {{host}}.',
  'cause.local-firewall.do.1_other':
    'Nel firewall di questo PC, consentite i collegamenti in uscita verso {{targets}}.',
  'cause.local-firewall.do.2':
    'Se il firewall di questo PC non blocca nulla, controllate antivirus, software di sicurezza e programma VPN.',
  'cause.local-network-permission.name': 'macOS vieta la rete locale',
  'cause.local-network-permission.title': 'macOS tiene probabilmente PortAmpel fuori dalla rete locale.',
  'cause.local-network-permission.about':
    'I collegamenti nella propria rete falliscono subito, tutto il resto risponde. Questa autorizzazione non si può leggere, solo riconoscere da ciò.',
  'cause.local-network-permission.do.1':
    'Aprite Impostazioni di Sistema, Privacy e sicurezza, Rete locale. Attivate lì PortAmpel.',
  'cause.local-network-permission.do.2': 'Consentite nello stesso punto la rete locale anche a timeSensor LEGAL.',
  'cause.no-way-out.name': 'Nulla esce',
  'cause.no-way-out.title': 'Nulla arriva da questo PC a destinazione: nessun server risponde.',
  'cause.no-way-out.about':
    'Il PC ha un indirizzo, ma più server indipendenti tra loro restano muti. La linea è interrotta oppure qualcosa blocca tutto.',
  'cause.no-way-out.do.1': 'Verificate se su questo PC si apre una qualsiasi pagina web.',
  'cause.no-way-out.do.2': 'Se non si apre nessuna pagina web, controllate il router, la linea e la rete scelta.',
  'cause.no-way-out.do.3': 'Se le pagine web si aprono, consentite sul firewall le porte controllate.',
  'cause.opens-faked.name': 'Porte aperte simulate',
  'cause.opens-faked.title': 'Un antivirus o un proxy apre da sé TCP {{ports}}, anche dove non c’è un server.',
  'cause.opens-faked.about':
    'I collegamenti riescono anche verso indirizzi dove non c’è nessuno. Una porta aperta allora non prova nulla. Se inganni il PC o la rete resta ignoto.',
  'cause.opens-faked.do.1': 'Escludete PortAmpel e timeSensor LEGAL dal controllo web e posta dell’antivirus.',
  'cause.opens-faked.do.2':
    'Se le porte restano simulate, escludete TCP {{ports}} dal controllo anche sul proxy o sul firewall.',
  'cause.opens-faked.do.3': 'Controllate di nuovo dopo la modifica: solo allora si vede che cosa è davvero aperto.',
  'cause.clock-wrong.name': 'Orologio sbagliato',
  'cause.clock-wrong.title': 'L’orologio di questo PC è sbagliato.',
  'cause.clock-wrong.about':
    'L’ora di questo PC è confrontata con quella indicata da server web. Con un orologio sbagliato certificati validi sembrano scaduti o non ancora validi.',
  'cause.clock-wrong.do.1': 'Impostate data, ora e fuso orario di questo PC, meglio se in automatico.',
  'cause.clock-wrong.do.2': 'Se l’orologio sbaglia di nuovo, fate configurare dall’informatica un server dell’ora.',
  'sign.no-own-address': 'Nessuna scheda di rete di questo PC ha un indirizzo utilizzabile.',
  'sign.nothing-answers': 'Non ha risposto nessuno.',
  'sign.no-gateway-known': 'Le impostazioni di rete di questo PC non indicano alcun gateway.',
  'sign.own-network-answers': 'Nella propria rete qualcosa risponde, in Internet nulla.',
  'sign.gateway-answers': 'Il gateway {{address}} risponde al ping.',
  'sign.gateway-silent': 'Il gateway {{address}} non risponde al ping.',
  'sign.gateway-may-keep-silent': 'Alcuni gateway non rispondono mai al ping.',
  'sign.names-resolve': 'I nomi vengono risolti. La propria rete quindi funziona.',
  'sign.these-ports-alone-alike': 'Un firewall che blocca solo le porte controllate darebbe lo stesso quadro.',
  'sign.denied-here': 'Il sistema di questo PC ha vietato esso stesso {{host}}, TCP {{ports}}.',
  'sign.aborted-here': 'Il collegamento a {{host}}, TCP {{ports}}, è stato interrotto su questo PC.',
  'sign.local-firewall-on': 'Il firewall di questo PC è attivo.',
  'sign.local-firewall-alike': 'Anche il firewall di questo PC può bloccare queste connessioni.',
  'sign.local-firewall-off': 'Il firewall del sistema è disattivato. Dovrebbe essere un altro software.',
  'sign.abort-tells-not-who': 'Chi lo ha interrotto su questo PC non si vede.',
  'sign.own-subnet-refused':
    'I collegamenti a {{host}} nella propria rete falliscono subito, altre destinazioni rispondono.',
  'sign.hosts-off-alike': 'Se {{host}} fosse spento, il quadro sarebbe simile.',
  'sign.opens-where-nobody-lives': 'TCP {{ports}} si apre anche a indirizzi dove non c’è nessuno.',
  'sign.behind-the-fake-untold': 'Che cosa non va dietro TCP {{ports}} non si può dire così.',
  'sign.clock-ahead': 'L’orologio è avanti di {{minutes}} minuti rispetto a {{host}}.',
  'sign.clock-behind': 'L’orologio è indietro di {{minutes}} minuti rispetto a {{host}}.',
  'sign.clock-ahead-days': 'L’orologio è avanti di {{days}} giorni rispetto a {{host}}.',
  'sign.clock-behind-days': 'L’orologio è indietro di {{days}} giorni rispetto a {{host}}.',
  'sign.certificates-valid-then': 'Secondo l’ora dei server, i certificati di {{host}} sono validi.',
  'sign.certificates-untimely': 'I certificati di più server ({{count}}) contraddicono tutti l’orologio: {{host}}.',
  'sign.clock-not-compared': 'Nessun server ha indicato un’ora con cui confrontare l’orologio.',
  'sign.one-clock-alone': 'Solo {{host}} ha indicato l’ora. Anche il suo orologio potrebbe essere sbagliato.',
};
