import type { announcementCauseTexts as german } from '../../de/causes/announcement.ts';

export const announcementCauseTexts: Record<keyof typeof german, string> = {
  'cause.announcement-not-sent.name': 'Gli annunci non lasciano il server',
  'cause.announcement-not-sent.title': 'Da {{host}} non parte nessun annuncio nella sua rete (UDP {{ports}}).',
  'cause.announcement-not-sent.about':
    'La postazione remota voleva annunciarsi, ma il suo sistema non ha accettato gli annunci. Lo impedisce un firewall su quel PC o un altro programma sulla porta.',
  'cause.announcement-not-sent.do.1': 'Nel firewall di {{host}} permettete UDP {{ports}} in uscita.',
  'cause.announcement-not-sent.do.2': 'Verificate quale programma vi usa UDP {{ports}}.',
  'cause.announcement-other-subnet.name': 'Server in un’altra sottorete',
  'cause.announcement-other-subnet.title':
    '{{host}} è in un’altra sottorete rispetto a questo PC. La ricerca di server (UDP {{ports}}) non arriva fin lì.',
  'cause.announcement-other-subnet.about':
    'Un broadcast finisce al primo router. Così solo i PC della stessa sottorete trovano il server. Con l’indirizzo inserito timeSensor LEGAL funziona lo stesso.',
  'cause.announcement-other-subnet.do.1': 'Inserite una volta a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'cause.announcement-other-subnet.do.2':
    'Perché la ricerca funzioni, portate questo PC e il server nella stessa sottorete.',
  'cause.announcement-mask-differs.name': 'Maschere di rete diverse',
  'cause.announcement-mask-differs.title':
    'Questo PC e {{host}} hanno maschere di rete diverse. Perciò gli annunci (UDP {{ports}}) vanno a un indirizzo sbagliato.',
  'cause.announcement-mask-differs.about':
    'Entrambi si contano nella stessa rete, ma di lunghezza diversa. L’indirizzo di broadcast dell’uno è per l’altro un dispositivo qualsiasi.',
  'cause.announcement-mask-differs.do.1':
    'Impostate la stessa maschera di rete su entrambi i dispositivi, meglio con DHCP.',
  'cause.announcement-mask-differs.do.2': 'Fino ad allora inserite a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'cause.announcement-other-way.name': 'La via al server passa per la VPN',
  'cause.announcement-other-way.title':
    'La via a {{host}} passa per un’altra interfaccia che la rete in cui il server si annuncia.',
  'cause.announcement-other-way.about':
    'Di solito è la VPN che attira a sé la via al server. In un tunnel non passano broadcast, e il suo programma può bloccare la propria rete.',
  'cause.announcement-other-way.do.1': 'In ufficio scollegate la VPN, o escludetene la propria rete.',
  'cause.announcement-other-way.do.2': 'Da fuori inserite a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'cause.announcement-firewall.name': 'Il firewall di questo PC scarta gli annunci',
  'cause.announcement-firewall.title':
    'Il firewall di questo PC non lascia entrare gli annunci di {{host}} (UDP {{ports}}).',
  'cause.announcement-firewall.about':
    'Ciò che questo PC chiede da sé funziona. Ciò che arriva non chiesto via UDP si perde, anche se è solo per questo PC. Così agisce il firewall di un PC.',
  'cause.announcement-firewall.do.1':
    'Nel firewall di questo PC permettete UDP {{ports}} in entrata dalla propria rete.',
  'cause.announcement-firewall.do.2': 'Fino ad allora inserite a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'cause.announcement-udp-blocked.name': 'UDP bloccato tra PC e server',
  'cause.announcement-udp-blocked.title': 'Tra questo PC e {{host}} non passa proprio niente su UDP {{ports}}.',
  'cause.announcement-udp-blocked.about':
    'TCP funziona, UDP in nessuna direzione. Lo scarta il firewall di uno dei due PC, o un dispositivo in mezzo. Quale, da qui non si può dire.',
  'cause.announcement-udp-blocked.do.1': 'Permettete UDP {{ports}} nel firewall di questo PC e in quello di {{host}}.',
  'cause.announcement-udp-blocked.do.2':
    'Se non aiuta, chiedete a chi gestisce la rete delle regole per UDP su switch e Wi-Fi.',
  'cause.announcement-isolation.name': 'Il Wi-Fi non lascia passare i broadcast',
  'cause.announcement-isolation.title':
    'Nel Wi-Fi gli annunci di {{host}} (UDP {{ports}}) non arrivano, benché entrambi siano nella stessa rete.',
  'cause.announcement-isolation.about':
    'Ciò che è solo per questo PC arriva, ciò che è per tutti no. Molti punti di accesso lo filtrano: isolamento dei client, rete ospiti o filtro di broadcast.',
  'cause.announcement-isolation.do.1':
    'Sul punto di accesso Wi-Fi disattivate l’isolamento dei client e il filtro di broadcast.',
  'cause.announcement-isolation.do.2':
    'Fino ad allora collegate il PC via cavo, o inserite a mano l’indirizzo {{host}}.',
  'cause.announcement-broadcast-filtered.name': 'La rete non lascia passare i broadcast',
  'cause.announcement-broadcast-filtered.title':
    'Gli annunci di {{host}} (UDP {{ports}}) non arrivano, benché entrambi siano nella stessa rete.',
  'cause.announcement-broadcast-filtered.about':
    'Ciò che è solo per questo PC arriva, ciò che è per tutti no. Uno switch o un punto di accesso filtra i broadcast, o ne isola le porte.',
  'cause.announcement-broadcast-filtered.do.1':
    'Su switch e punto di accesso disattivate per questa rete i filtri di broadcast e l’isolamento delle porte.',
  'cause.announcement-broadcast-filtered.do.2':
    'Fino ad allora inserite a mano l’indirizzo {{host}} in timeSensor LEGAL.',
  'sign.announcements-unheard': 'La postazione remota ha inviato {{sent}} annunci, qui non ne è arrivato nessuno.',
  'sign.announcements-refused': 'Il sistema della postazione remota non ha accettato nessun annuncio.',
  'sign.networks-apart': 'Questo PC: {{here}}. La postazione remota: {{there}}.',
  'sign.way-through': 'La via alla postazione remota passa per {{interface}} ({{address}}).',
  'sign.called-alone': 'Di {{sent}} datagrammi solo per questo PC ne sono arrivati {{received}}.',
  'sign.asked-alone':
    'Di {{sent}} richieste alla sola postazione remota, {{arrived}} vi sono arrivate, e {{answered}} risposte sono tornate.',
  'sign.announced-by-stand-in':
    'Si è annunciato PortAmpel. Un filtro può trattare diversamente ciò che invia il server di timeSensor LEGAL.',
  'sign.broadcasts-dropped-here': 'Un firewall su questo PC che scarta solo i broadcast avrebbe lo stesso aspetto.',
};
