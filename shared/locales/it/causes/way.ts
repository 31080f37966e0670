import type { wayCauseTexts as german } from '../../de/causes/way.ts';

export const wayCauseTexts: Record<keyof typeof german, string> = {
  'cause.vpn-missing.name': 'VPN non collegata',
  'cause.vpn-missing.title': 'Il server {{host}} è raggiungibile solo con la VPN, che probabilmente non è collegata.',
  'cause.vpn-missing.about':
    'Il server dello studio non risponde e su questo PC non si vede alcuna VPN. Una VPN che sembra una normale scheda di rete non è riconosciuta.',
  'cause.vpn-missing.do.1': 'Collegate la VPN e controllate di nuovo.',
  'cause.vpn-missing.do.2': 'Se la VPN è collegata, chiedete all’informatica se {{host}} è raggiungibile con la VPN.',
  'cause.vpn-missing.do.3': 'Se lavorate in studio senza VPN, scegliete in PortAmpel la situazione dello studio.',
  'cause.vpn-route.name': 'La VPN non porta al server',
  'cause.vpn-route.title': 'La VPN è collegata, ma probabilmente non porta al server {{host}}.',
  'cause.vpn-route.about':
    'Una VPN c’è, ma dal server dello studio non torna nulla. Alla VPN manca la rotta, oppure il suo firewall blocca.',
  'cause.vpn-route.do.1': 'Verificate nella VPN che la rete di {{host}} passi dal tunnel.',
  'cause.vpn-route.do.2': 'Sul firewall, consentite agli utenti della VPN TCP {{ports}} verso {{host}}.',
  'cause.vpn-route.do.3': 'Verificate se la rete di casa usa gli stessi indirizzi privati dello studio.',
  'cause.vpn-takes-all.name': 'La VPN prende tutto il traffico',
  'cause.vpn-takes-all.title': 'La VPN porta probabilmente tutto il traffico in studio, e da lì nulla va in Internet.',
  'cause.vpn-takes-all.about':
    'Il server dietro la VPN risponde, in Internet nulla. Spesso la VPN prende tutto il traffico e il firewall dello studio non lo lascia proseguire.',
  'cause.vpn-takes-all.do.1': 'Fate passare dalla VPN solo le reti dello studio (split tunnel).',
  'cause.vpn-takes-all.do.2':
    'Se tutto il traffico deve passare dalla VPN, consentite agli utenti della VPN l’accesso Internet a {{host}}.',
  'cause.ipv6-broken.name': 'IPv6 non passa',
  'cause.ipv6-broken.title': 'Con IPv6, i collegamenti verso {{host}} non passano, con IPv4 sì.',
  'cause.ipv6-broken.about':
    'Un server ha indirizzi di entrambi i tipi, ma risponde solo IPv4. I programmi provano spesso prima IPv6 e poi attendono a lungo.',
  'cause.ipv6-broken.do.1': 'Sul firewall, consentite verso {{host}} con IPv6 le stesse porte che con IPv4.',
  'cause.ipv6-broken.do.2': 'Se IPv6 non serve, disattivatelo del tutto sul router o sul PC.',
  'cause.ipv4-broken.name': 'IPv4 non passa',
  'cause.ipv4-broken.title': 'Con IPv4, i collegamenti verso {{host}} non passano, con IPv6 sì.',
  'cause.ipv4-broken.about':
    'Un server ha indirizzi di entrambi i tipi, ma risponde solo IPv6. I programmi che usano IPv4 attendono a lungo o falliscono.',
  'cause.ipv4-broken.do.1': 'Sul firewall, consentite verso {{host}} con IPv4 le stesse porte che con IPv6.',
  'cause.ipv4-broken.do.2': 'Se il firewall consente IPv4, controllate l’indirizzo IPv4 e il gateway della rete.',
  'cause.address-dead.name': 'Un indirizzo su più non funziona',
  'cause.address-dead.title': 'Il nome {{host}} ha più indirizzi. Su {{addresses}} TCP {{ports}} non funziona bene.',
  'cause.address-dead.about':
    'Una parte degli indirizzi di un nome funziona, un’altra no. Il lavoro continua, ma a volte con lunghe attese.',
  'cause.address-dead.do.1': 'Chi gestisce {{host}} dovrebbe riparare {{addresses}} o toglierlo dal nome.',
  'cause.address-dead.do.2':
    'Se il servizio funziona su tutti gli indirizzi, consentite sul firewall tutti gli indirizzi di {{host}}.',
  'cause.mtu-black-hole.name': 'I pacchetti grandi spariscono',
  'cause.mtu-black-hole.title': 'Lungo la via i pacchetti grandi spariscono senza avviso.',
  'cause.mtu-black-hole.about':
    'I pacchetti piccoli arrivano, i grandi no, e nessuno lo segnala. I collegamenti si aprono e si bloccano appena c’è molto da trasferire.',
  'cause.mtu-black-hole.do.1': 'Su firewall, router o VPN, limitate la dimensione dei pacchetti (MSS clamping).',
  'cause.mtu-black-hole.do.2':
    'Lasciate passare i messaggi ICMP sui pacchetti troppo grandi (tipo 3 codice 4, con IPv6 tipo 2).',
  'cause.mtu-black-hole.do.3': 'Con una VPN, riducete la MTU sulla scheda di rete della VPN: spesso aiuta.',
  'sign.addresses-silent': '{{host}} non risponde su TCP {{ports}} a: {{addresses}}.',
  'sign.other-family-works': '{{host}} risponde con l’altro tipo di indirizzo su TCP {{ports}}.',
  'sign.family-answers': 'Con lo stesso tipo, {{address}} risponde. Allora sono bloccate solo queste porte.',
  'sign.addresses-faulty': 'Su TCP {{ports}} qualcosa non va a: {{addresses}}. Altri indirizzi di {{host}} funzionano.',
  'sign.filter-for-address-alike': 'Un firewall che blocca solo {{addresses}} darebbe lo stesso quadro.',
  'sign.server-unreached': 'Da {{host}} non torna nulla.',
  'sign.server-name-unknown': 'Il nome {{host}} qui è sconosciuto.',
  'sign.no-vpn-up': 'Su questo PC non si vede alcuna VPN collegata.',
  'sign.vpn-up': 'Una VPN è collegata: {{name}}.',
  'sign.internet-answers': 'Internet è raggiungibile: {{address}} risponde.',
  'sign.vpn-may-hide': 'Alcune VPN sembrano una normale scheda di rete.',
  'sign.server-off-alike': 'Un server spento o un indirizzo errato ({{host}}) darebbe lo stesso quadro.',
  'sign.tunnel-carries': 'Dal tunnel risponde il server dei nomi {{address}}. Il tunnel quindi funziona.',
  'sign.inside-answers': 'Dietro la VPN risponde {{host}}.',
  'sign.nothing-outside-answers': 'In Internet non risponde nulla: {{host}}.',
  'sign.vpn-is-default': 'Il gateway di questo PC è nella VPN {{name}}: tutto il traffico passa da lì.',
  'sign.line-filtered-alike': 'Un blocco nella rete di casa che ammette solo la VPN darebbe lo stesso quadro.',
  'sign.large-packets-vanish': 'Verso {{address}} i pacchetti piccoli passano, i grandi spariscono.',
  'sign.largest-that-passes': 'Il pacchetto più grande che passa ha {{bytes}} byte.',
  'sign.opens-then-hangs': 'Il collegamento a {{host}} si apre e poi si blocca.',
  'sign.large-pings-may-be-blocked': 'Alcuni firewall scartano solo i ping grandi.',
};
