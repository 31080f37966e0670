import type { pcCauseTexts as german } from '../../de/causes/pc.ts';

export const pcCauseTexts: Record<keyof typeof german, string> = {
  'cause.no-address.name': 'Aucune adresse réseau',
  'cause.no-address.title': 'Ce PC n’est relié à aucun réseau : il n’a pas d’adresse utilisable.',
  'cause.no-address.about':
    'Aucune carte réseau n’a d’adresse, et rien ne répond. Une adresse que le PC se donne lui-même (169.254) ne compte pas.',
  'cause.no-address.do.1': 'Reliez ce PC au réseau : branchez le câble ou activez le Wi-Fi.',
  'cause.no-address.do.2': 'Si le PC est déjà relié au réseau, redémarrez le PC pour qu’il reçoive une adresse.',
  'cause.no-address.do.3':
    'Si le PC ne reçoit toujours pas d’adresse, demandez à l’informatique de contrôler le service qui les attribue (DHCP).',
  'cause.no-gateway.name': 'Aucune issue du réseau',
  'cause.no-gateway.title': 'Ce PC ne connaît aucune issue de son réseau : il manque la passerelle.',
  'cause.no-gateway.about':
    'Le PC a une adresse, mais aucun routeur à qui remettre ses données. Le système signale lui-même qu’il ne connaît pas de chemin.',
  'cause.no-gateway.do.1': 'Sur ce PC, indiquez la passerelle ou choisissez l’adressage automatique (DHCP).',
  'cause.no-gateway.do.2':
    'Si le PC reçoit déjà son adresse automatiquement, faites annoncer aussi la passerelle par le service DHCP.',
  'cause.local-firewall.name': 'Ce PC interdit des connexions',
  'cause.local-firewall.title_one': 'Ce PC interdit lui-même les connexions vers {{host}} sur TCP {{ports}}.',
  'cause.local-firewall.title_other': 'Ce PC interdit lui-même les connexions vers plusieurs serveurs : {{targets}}.',
  'cause.local-firewall.about':
    'Le système refuse la tentative avant que rien ne parte sur le réseau. Son pare-feu, un logiciel de sécurité ou un VPN exclusif le font.',
  'cause.local-firewall.do.1_one': 'Dans le pare-feu de ce PC, autorisez TCP {{ports}} sortant vers {{host}}.',
  'cause.local-firewall.do.1_other': 'Dans le pare-feu de ce PC, autorisez les connexions sortantes vers {{targets}}.',
  'cause.local-firewall.do.2':
    'Si le pare-feu de ce PC ne bloque rien, contrôlez l’antivirus, le logiciel de sécurité et le VPN.',
  'cause.local-network-permission.name': 'macOS interdit le réseau local',
  'cause.local-network-permission.title': 'macOS tient sans doute PortAmpel à l’écart du réseau local.',
  'cause.local-network-permission.about':
    'Les connexions dans le propre réseau échouent aussitôt, tout le reste répond. Cette autorisation ne peut pas être lue, seulement reconnue ainsi.',
  'cause.local-network-permission.do.1':
    'Ouvrez Réglages Système, Confidentialité et sécurité, Réseau local. Activez-y PortAmpel.',
  'cause.local-network-permission.do.2': 'Autorisez au même endroit le réseau local aussi pour timeSensor LEGAL.',
  'cause.no-way-out.name': 'Rien ne sort',
  'cause.no-way-out.title': 'Rien de ce PC n’arrive à destination : aucun des serveurs ne répond.',
  'cause.no-way-out.about':
    'Le PC a une adresse, mais plusieurs serveurs sans lien entre eux restent muets. La ligne est coupée, ou quelque chose bloque tout.',
  'cause.no-way-out.do.1': 'Vérifiez si une page web quelconque s’ouvre sur ce PC.',
  'cause.no-way-out.do.2': 'Si aucune page web ne s’ouvre, contrôlez le routeur, la ligne et le choix du réseau.',
  'cause.no-way-out.do.3': 'Si des pages web s’ouvrent, autorisez sur le pare-feu les ports contrôlés.',
  'cause.opens-faked.name': 'Ports ouverts simulés',
  'cause.opens-faked.title': 'Un antivirus ou un proxy ouvre lui-même TCP {{ports}}, même sans aucun serveur.',
  'cause.opens-faked.about':
    'Des connexions réussissent même vers des adresses où il n’y a personne. Un port ouvert ne prouve alors rien. Qui trompe, le PC ou le réseau, reste inconnu.',
  'cause.opens-faked.do.1': 'Exemptez PortAmpel et timeSensor LEGAL de l’analyse web et e-mail de l’antivirus.',
  'cause.opens-faked.do.2':
    'Si les ports restent simulés, exemptez TCP {{ports}} du contrôle aussi sur le proxy ou le pare-feu.',
  'cause.opens-faked.do.3':
    'Contrôlez à nouveau après la modification : alors seulement se voit ce qui est vraiment ouvert.',
  'cause.clock-wrong.name': 'Horloge fausse',
  'cause.clock-wrong.title': 'L’horloge de ce PC est fausse.',
  'cause.clock-wrong.about':
    'L’heure de ce PC est comparée à celle que donnent des serveurs web. Avec une horloge fausse, des certificats valables semblent expirés ou pas encore valables.',
  'cause.clock-wrong.do.1': 'Réglez la date, l’heure et le fuseau de ce PC, de préférence automatiquement.',
  'cause.clock-wrong.do.2':
    'Si l’horloge se dérègle à nouveau, faites configurer un serveur de temps par l’informatique.',
  'sign.no-own-address': 'Aucune carte réseau de ce PC n’a d’adresse utilisable.',
  'sign.nothing-answers': 'Aucun correspondant n’a répondu.',
  'sign.no-gateway-known': 'Les réglages réseau de ce PC n’indiquent aucune passerelle.',
  'sign.own-network-answers': 'Dans le propre réseau quelque chose répond, sur Internet rien.',
  'sign.gateway-answers': 'La passerelle {{address}} répond au ping.',
  'sign.gateway-silent': 'La passerelle {{address}} ne répond pas au ping.',
  'sign.gateway-may-keep-silent': 'Certaines passerelles ne répondent jamais au ping.',
  'sign.names-resolve': 'Les noms sont résolus. Le propre réseau fonctionne donc.',
  'sign.these-ports-alone-alike': 'Un pare-feu qui ne bloque que les ports contrôlés donnerait la même image.',
  'sign.denied-here': 'Le système de ce PC a lui-même interdit {{host}}, TCP {{ports}}.',
  'sign.aborted-here': 'La connexion vers {{host}}, TCP {{ports}}, a été interrompue sur ce PC.',
  'sign.local-firewall-on': 'Le pare-feu de ce PC est activé.',
  'sign.local-firewall-alike': 'Le pare-feu de ce PC peut tout autant bloquer ces connexions.',
  'sign.local-firewall-off': 'Le pare-feu du système est désactivé. Ce serait un autre logiciel.',
  'sign.abort-tells-not-who': 'Qui l’a interrompue sur ce PC n’est pas visible.',
  'sign.own-subnet-refused':
    'Les connexions vers {{host}} dans le propre réseau échouent aussitôt, d’autres cibles répondent.',
  'sign.hosts-off-alike': 'Si {{host}} était éteint, l’image serait semblable.',
  'sign.opens-where-nobody-lives': 'TCP {{ports}} s’ouvre même à des adresses où il n’y a personne.',
  'sign.behind-the-fake-untold': 'Ce qui ne va pas derrière, sur TCP {{ports}}, ne peut pas se dire ainsi.',
  'sign.clock-ahead': 'L’horloge avance de {{minutes}} minutes sur {{host}}.',
  'sign.clock-behind': 'L’horloge retarde de {{minutes}} minutes sur {{host}}.',
  'sign.clock-ahead-days': 'L’horloge avance de {{days}} jours sur {{host}}.',
  'sign.clock-behind-days': 'L’horloge retarde de {{days}} jours sur {{host}}.',
  'sign.certificates-valid-then': 'À l’heure des serveurs, les certificats de {{host}} sont valables.',
  'sign.certificates-untimely':
    'Les certificats de plusieurs serveurs ({{count}}) contredisent pareillement l’horloge : {{host}}.',
  'sign.clock-not-compared': 'Aucun serveur n’a donné une heure à laquelle comparer l’horloge.',
  'sign.one-clock-alone': 'Seul {{host}} a donné l’heure. Son horloge pourrait aussi être fausse.',
};
