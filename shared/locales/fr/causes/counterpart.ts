import type { counterpartCauseTexts as german } from '../../de/causes/counterpart.ts';

export const counterpartCauseTexts: Record<keyof typeof german, string> = {
  'cause.counterpart-absent.name': 'Poste distant injoignable',
  'cause.counterpart-absent.title': 'Aucun poste distant n’était joignable à {{host}} sur {{ports}}.',
  'cause.counterpart-absent.about':
    'Aucun des ports n’a accepté de connexion. Le poste distant est terminé, l’adresse est fausse ou un pare-feu bloque tous les ports. D’ici, rien ne les distingue.',
  'cause.counterpart-absent.do.1':
    'Vérifiez sur {{host}} que PortAmpel y fonctionne comme poste distant, sinon lancez-le là-bas sous «Poste distant». Contrôlez ensuite avec le code qu’il affiche.',
  'cause.counterpart-absent.do.2':
    'Comparez {{host}} et {{ports}} avec les adresses et les ports que montre le poste distant. D’autres ports s’indiquent ici sous «Avancé» ou dans options.ports.',
  'cause.counterpart-absent.do.3':
    'Si le poste distant fonctionne, autorisez {{ports}} vers {{host}} : sur le pare-feu du réseau et sur celui de l’autre PC.',
  'cause.counterpart-not-listening.name': 'Le poste distant n’y écoute pas',
  'cause.counterpart-not-listening.title': 'Le poste distant {{host}} n’écoute pas lui-même sur {{ports}}.',
  'cause.counterpart-not-listening.about':
    'Le poste distant dit sur quels ports il écoute. Ceux-ci n’en sont pas : un programme les occupe, ou ils n’ont pas été choisis. Les lignes ne disent donc rien du chemin.',
  'cause.counterpart-not-listening.do.1': 'Relancez le poste distant sur {{host}} de façon qu’il écoute sur {{ports}}.',
  'cause.counterpart-not-listening.do.2':
    'Si un programme sur {{host}} occupe le port, arrêtez ce programme pour le contrôle.',
  'cause.counterpart-not-listening.do.3':
    'Si ce programme est le serveur de timeSensor LEGAL, contrôlez le serveur lui-même, sans poste distant.',
  'cause.counterpart-elsewhere.name': 'Quelqu’un répond à la place du poste distant',
  'cause.counterpart-elsewhere.title': 'Sur {{ports}}, quelqu’un répond à la place du poste distant {{host}}.',
  'cause.counterpart-elsewhere.about':
    'La connexion a été acceptée et n’est jamais arrivée au poste distant. Un proxy transparent, un antivirus ou une redirection vers la mauvaise machine agissent ainsi.',
  'cause.counterpart-elsewhere.do.1':
    'Exemptez {{host}} avec {{ports}} du proxy et de l’inspection du contenu, et laissez passer ces connexions sans les modifier.',
  'cause.counterpart-elsewhere.do.2':
    'Si le poste distant est derrière une redirection, dirigez celle de {{ports}} vers la bonne machine.',
  'cause.counterpart-altered.name': 'Le contenu est modifié en route',
  'cause.counterpart-altered.title': 'Entre ce PC et {{host}}, un appareil modifie le contenu sur {{ports}}.',
  'cause.counterpart-altered.about':
    'Chaque bout peut vérifier ce que l’autre a envoyé. Autre chose est arrivé, donc quelque chose est intervenu en route. Une inspection du contenu ou un proxy agissent ainsi.',
  'cause.counterpart-altered.do.1':
    'Désactivez sur le pare-feu l’inspection du contenu et le proxy pour {{ports}} entre ce PC et {{host}}.',
  'cause.counterpart-altered.do.2': 'Si rien n’intervient sur le pare-feu, faites contrôler l’antivirus des deux PC.',
  'cause.counterpart-cut.name': 'La connexion au poste distant est coupée',
  'cause.counterpart-cut.title':
    'Entre ce PC et {{host}}, les connexions sur {{ports}} sont coupées aussitôt établies.',
  'cause.counterpart-cut.about':
    'La connexion s’est établie. Puis elle a pris fin ou s’est tue, alors que le poste distant restait là. Un pare-feu qui inspecte le contenu agit ainsi.',
  'cause.counterpart-cut.do.1':
    'Autorisez sur le pare-feu {{ports}} entre ce PC et {{host}} sans inspection du contenu.',
  'cause.counterpart-cut.do.2':
    'Si le pare-feu n’inspecte aucun contenu, cherchez dans son journal les connexions coupées avec {{host}}.',
  'cause.tls-stopped.name': 'TLS est bloqué en route',
  'cause.tls-stopped.title': 'Sur {{ports}}, TLS n’arrive pas jusqu’à {{host}}, le reste si.',
  'cause.tls-stopped.about':
    'D’autres données sont passées intactes par le même port, la négociation TLS non. Une inspection TLS qui refuse le certificat du poste distant ou un filtre de protocole agissent ainsi.',
  'cause.tls-stopped.do.1': 'Exemptez {{host}} avec {{ports}} de l’inspection TLS et des filtres de protocole.',
  'cause.tls-stopped.do.2':
    'Si l’inspection TLS n’admet que des certificats connus, contrôlez de nouveau sans poste distant après l’installation.',
  'cause.half-close-lost.name': 'Les connexions à demi fermées sont coupées',
  'cause.half-close-lost.title':
    'Entre ce PC et {{host}}, quelque chose coupe sur {{ports}} les connexions à demi fermées.',
  'cause.half-close-lost.about':
    'Quand un bout termine son sens, l’autre peut encore envoyer. Ici, plus rien n’est arrivé ensuite. Des proxys et des pare-feux prennent la fin d’un sens pour la fin de tout.',
  'cause.half-close-lost.do.1':
    'Laissez vivre sur le pare-feu et le proxy les connexions TCP à demi fermées sur {{ports}}.',
  'cause.half-close-lost.do.2': 'Si un proxy s’interpose, exemptez {{host}} avec {{ports}} de ce proxy.',
  'cause.datagrams-blocked.name': 'UDP n’arrive pas',
  'cause.datagrams-blocked.title': 'Sur {{ports}}, aucun datagramme n’arrive au poste distant {{host}}.',
  'cause.datagrams-blocked.about':
    'Le poste distant écoute et n’a compté aucun datagramme. Quelque chose les supprime ou les rejette. Souvent, seul TCP est autorisé.',
  'cause.datagrams-blocked.do.1': 'Autorisez {{ports}} vers {{host}} sur le pare-feu, et pas seulement TCP.',
  'cause.datagrams-blocked.do.2':
    'Si le pare-feu laisse tout passer, faites contrôler le pare-feu propre à chacun des deux PC.',
  'cause.datagram-answers-lost.name': 'Les réponses UDP se perdent',
  'cause.datagram-answers-lost.title':
    'Sur {{ports}}, des datagrammes arrivent à {{host}}, mais les réponses ne reviennent pas.',
  'cause.datagram-answers-lost.about':
    'Les datagrammes sont arrivés à destination et y ont reçu réponse. Aucune réponse n’est revenue. Le plus souvent, un pare-feu ne laisse passer UDP que dans un sens.',
  'cause.datagram-answers-lost.do.1':
    'Laissez aussi revenir par le pare-feu les réponses à {{ports}} entre ce PC et {{host}}.',
  'cause.datagram-answers-lost.do.2':
    'Si le pare-feu laisse revenir les réponses, faites contrôler le pare-feu propre à chacun des deux PC.',
  'cause.datagrams-lost.name': 'UDP se perd en partie',
  'cause.datagrams-lost.title': 'Entre ce PC et {{host}}, une partie des datagrammes sur {{ports}} se perd.',
  'cause.datagrams-lost.about':
    'Les deux bouts ont compté ce qui arrivait, et une partie manquait. Une surcharge, une limite pour UDP ou un Wi-Fi faible agissent ainsi.',
  'cause.datagrams-lost.do.1': 'Contrôlez la ligne et le pare-feu : surcharge, et limites pour {{ports}}.',
  'cause.datagrams-lost.do.2':
    'Si ce PC est en Wi-Fi, mesurez de nouveau avec un câble : cela montre si la radio est en cause.',
  'cause.inbound-dropped.name': 'Les connexions de l’extérieur restent sans réponse',
  'cause.inbound-dropped.title': 'Les connexions de {{host}} vers ce PC sur {{ports}} restent sans réponse.',
  'cause.inbound-dropped.about':
    'Le poste distant a rappelé et n’a reçu aucune réponse. Le plus souvent, un filtre supprime les rappels, en route ou sur l’un des deux PC. Un chemin de retour manquant donne la même image.',
  'cause.inbound-dropped.do.1': 'Autorisez sur le pare-feu {{ports}} de l’extérieur vers ce PC.',
  'cause.inbound-dropped.do.2':
    'Si le pare-feu laisse tout passer, autorisez {{ports}} en entrée dans le pare-feu de ce PC aussi.',
  'cause.inbound-dropped.do.3':
    'Contrôlez enfin le pare-feu de l’autre PC : celui-là aussi peut bloquer les connexions.',
  'cause.inbound-rejected.name': 'Les connexions de l’extérieur sont refusées',
  'cause.inbound-rejected.title': 'Les connexions de {{host}} vers ce PC sur {{ports}} sont expressément refusées.',
  'cause.inbound-rejected.about':
    'Le poste distant a rappelé et a reçu un message : non permis ou injoignable (ICMP). Rien n’est arrivé à ce PC.',
  'cause.inbound-rejected.do.1': 'Autorisez sur le pare-feu {{ports}} de l’extérieur vers ce PC.',
  'cause.inbound-rejected.do.2': 'Cherchez dans le journal des connexions bloquées quel appareil les refuse.',
  'cause.inbound-reset.name': 'Les connexions de l’extérieur sont rejetées',
  'cause.inbound-reset.title': 'Quelque chose rejette les connexions de {{host}} vers ce PC sur {{ports}}.',
  'cause.inbound-reset.about':
    'Le poste distant a rappelé et a été rejeté aussitôt. PortAmpel écoutait ici, et rien n’est arrivé. Autre chose a donc rejeté le rappel.',
  'cause.inbound-reset.do.1': 'Autorisez sur le pare-feu {{ports}} de l’extérieur vers ce PC.',
  'cause.inbound-reset.do.2': 'Si le pare-feu ne rejette rien, contrôlez aussi le pare-feu de ce PC.',
  'cause.inbound-not-forwarded.name': 'Aucune redirection vers ce PC',
  'cause.inbound-not-forwarded.title':
    'Les connexions de l’extérieur sur {{ports}} finissent à {{seen}} : rien ne les redirige vers ce PC.',
  'cause.inbound-not-forwarded.about':
    'Les adresses sont traduites en route (NAT). De l’extérieur, on ne voit pas ce PC, mais le routeur ou le pare-feu. Sans redirection, les connexions s’y arrêtent.',
  'cause.inbound-not-forwarded.do.1': 'Redirigez sur le routeur ou le pare-feu {{ports}} de {{seen}} vers {{own}}.',
  'cause.inbound-not-forwarded.do.2':
    'Si la redirection existe déjà, autorisez {{ports}} dans le filtre du pare-feu aussi.',
  'cause.inbound-own-firewall.name': 'Le pare-feu de ce PC bloque de l’extérieur',
  'cause.inbound-own-firewall.title':
    'Le pare-feu de ce PC laisse sans réponse les connexions de l’extérieur sur {{ports}}.',
  'cause.inbound-own-firewall.about':
    'D’ici au poste distant, tout passe, et aucun de ses rappels n’arrive. Il est dans le même réseau, et le pare-feu de ce PC est actif. Ce n’est pas une preuve.',
  'cause.inbound-own-firewall.do.1':
    'Autorisez dans le pare-feu de ce PC {{ports}} en entrée, pour PortAmpel et pour timeSensor LEGAL.',
  'cause.inbound-own-firewall.do.2':
    'Si le pare-feu de ce PC autorise déjà {{ports}}, contrôlez les appareils entre les deux PC.',
  'cause.inbound-held.name': 'Un programme ici n’accepte rien de l’extérieur',
  'cause.inbound-held.title':
    'Un autre programme occupe {{ports}} ici, et les connexions de l’extérieur sont rejetées.',
  'cause.inbound-held.about':
    'Le poste distant a rappelé et a été rejeté. Le programme n’accepte peut-être que les connexions de ce PC. Un pare-feu qui rejette donnerait la même image.',
  'cause.inbound-held.do.1': 'Vérifiez si le programme sur {{ports}} accepte aussi les connexions d’autres PC.',
  'cause.inbound-held.do.2':
    'Si le programme accepte de telles connexions, autorisez sur le pare-feu {{ports}} de l’extérieur vers ce PC.',
  'cause.call-elsewhere.name': 'Les connexions aboutissent ailleurs',
  'cause.call-elsewhere.title': 'Les connexions de {{host}} sur {{ports}} n’aboutissent pas à ce PC.',
  'cause.call-elsewhere.about':
    'Le rappel du poste distant a été accepté, mais pas ici. Le plus souvent, une redirection vise la mauvaise machine, ou un appareil accepte le rappel lui-même.',
  'cause.call-elsewhere.do.1': 'Dirigez sur le routeur ou le pare-feu la redirection de {{ports}} vers ce PC.',
  'cause.call-elsewhere.do.2':
    'Si la redirection est juste, exemptez {{ports}} du proxy et de l’inspection du contenu.',
  'cause.call-denied.name': 'L’autre PC n’a pas le droit de se connecter',
  'cause.call-denied.title': 'Le système de {{host}} a interdit à PortAmpel de rappeler ce PC sur {{ports}}.',
  'cause.call-denied.about':
    'Le pare-feu ou un logiciel de protection de l’autre PC a interdit le rappel. On ne sait donc pas si ce PC est joignable de l’extérieur.',
  'cause.call-denied.do.1': 'Autorisez à PortAmpel, sur {{host}}, les connexions sortantes sur {{ports}}.',
  'cause.counterpart-unmet.name': 'Personne avec ce code',
  'cause.counterpart-unmet.title': 'À {{host}}, personne n’a prouvé connaître le code.',
  'cause.counterpart-unmet.about':
    'Sans poste distant qui connaît le code, rien ne peut être mesuré. Un code erroné, un blocage après plusieurs codes erronés et un poste distant arrêté se ressemblent. Cela ne dit rien du réseau.',
  'cause.counterpart-unmet.do.1': 'Comparez le code et {{host}} avec ce que le poste distant affiche.',
  'cause.counterpart-unmet.do.2':
    'Si le poste distant affiche que ce PC n’est pas écouté après des codes erronés, attendez une minute, ou relancez-le.',
  'cause.counterpart-unmet.do.3':
    'Si le poste distant est arrêté, relancez PortAmpel là-bas sous «Poste distant», et contrôlez avec le nouveau code.',
  'cause.counterpart-lost.name': 'Le poste distant a disparu pendant le contrôle',
  'cause.counterpart-lost.title': 'Le poste distant {{host}} n’a plus pu être interrogé pendant le contrôle.',
  'cause.counterpart-lost.about':
    'Au début, il était là, plus tard il ne répondait plus. Son temps était écoulé, il a été arrêté, ou la ligne est trop lente pour sa réponse. Ce qui a échoué ensuite ne dit rien du réseau.',
  'cause.counterpart-lost.do.1':
    'Relancez le poste distant sur {{host}}, avec assez de temps, et contrôlez avec le nouveau code.',
  'cause.counterpart-crowded.name': 'Trop de connexions à la fois',
  'cause.counterpart-crowded.title':
    'PortAmpel a refusé des connexions sur {{ports}}, car trop d’entre elles venaient à la fois d’une même adresse.',
  'cause.counterpart-crowded.about':
    'PortAmpel ne garde ouvert qu’un nombre limité de connexions qui n’ont pas encore prouvé le code. Un balayage de ports ou d’autres programmes derrière la même adresse ont pris les places. Cela ne dit rien du réseau.',
  'cause.counterpart-crowded.do.1':
    'Arrêtez les balayages de ports et autres contrôles derrière la même adresse, puis contrôlez encore une fois avec {{host}}.',
  'cause.call-untold.name': 'Connexions de l’extérieur non mesurables',
  'cause.call-untold.title': 'On n’a pas pu mesurer si des connexions de l’extérieur arrivent sur {{ports}}.',
  'cause.call-untold.about':
    'Le poste distant n’a pas pu rappeler, ou PortAmpel n’a pas pu écouter sur le port ici. Cela ne dit rien du pare-feu ni des redirections.',
  'cause.call-untold.do.1': 'Arrêtez pour le contrôle ce qui occupe {{ports}} sur ce PC, et contrôlez de nouveau.',
  'cause.call-untold.do.2':
    'Si PortAmpel n’a pas le droit d’écouter sur ce PC, autorisez-le dans le pare-feu ou le logiciel de protection.',
  'sign.counterpart-listens': 'Le poste distant {{host}} dit qu’il écoute sur {{ports}}.',
  'between.do.allow':
    'Autorisez TCP {{ports}} vers {{host}} sur chaque pare-feu : en chemin, sur {{host}} et sur ce PC.',
  'between.do.logs': 'Cherchez dans les journaux de ces pare-feu lequel empêche ces connexions.',
  'between.meaning':
    'Le poste distant écoute sur ce port et fonctionnait, et pourtant aucune connexion n’a abouti. Quelque chose entre les deux programmes l’empêche : un pare-feu en chemin ou celui de l’un des deux PC.',
  'sign.between-programs':
    'Les deux programmes fonctionnaient : quelque chose entre eux agit, un pare-feu en chemin, sur {{host}} ou sur ce PC.',
  'sign.counterpart-holds-not':
    'Le poste distant {{host}} ne cite pas {{ports}} parmi les ports sur lesquels il écoute.',
  'sign.counterpart-port-held': 'Sur {{host}}, un autre programme occupe {{ports}}.',
  'sign.counterpart-port-held-by': 'Sur {{host}}, {{program}} occupe {{ports}}.',
  'sign.counterpart-never-saw':
    'Sur {{ports}}, la connexion a été acceptée. Elle n’est jamais arrivée au poste distant {{host}}.',
  'sign.other-bytes-arrived': 'Sur {{ports}}, d’autres octets sont arrivés que ceux que l’autre bout avait envoyés.',
  'sign.answer-never-came':
    'Sur {{ports}}, la connexion est arrivée au poste distant, mais sa réponse n’est pas arrivée ici.',
  'sign.other-version-alike': 'Une autre version de PortAmpel à l’autre bout donnerait la même image.',
  'sign.cut-between-pair': 'Sur {{ports}}, les deux bouts se sont trouvés. Puis la connexion a pris fin ou s’est tue.',
  'sign.cut-at-start': 'Sur {{ports}}, une connexion est arrivée à l’autre bout, mais rien de ce qui y a été envoyé.',
  'sign.counterpart-still-there': 'Le poste distant {{host}} a continué de répondre ensuite.',
  'sign.tls-alone-fails': 'Sur {{ports}}, d’autres données sont passées intactes, TLS non.',
  'sign.certificate-swapped': 'Sur {{ports}}, {{host}} a envoyé un certificat, et un autre est arrivé ici.',
  'sign.certificate-other':
    'Sur {{ports}}, quelqu’un a présenté un autre certificat que celui de {{host}}. Derrière, personne ne connaissait le code.',
  'sign.full-packets-lost': 'Sur {{ports}}, de petits paquets sont passés, les grands non.',
  'sign.full-packets-flowed': 'Le débit avec {{host}} a été mesuré dans le même sens, les grands paquets passent donc.',
  'sign.slow-answer-alike': 'Une ligne sur laquelle une réponse met plus de 10 s donnerait la même image.',
  'sign.stall-alike': 'Un appareil qui s’arrête après une quantité de données donnerait la même image.',
  'sign.half-close-ends': 'Sur {{ports}}, après la fin d’un sens, plus rien n’est venu de l’autre non plus.',
  'sign.counterpart-kept-idle': 'Le poste distant {{host}} n’a pas terminé lui-même la connexion.',
  'sign.datagrams-counted': 'De {{sent}} datagrammes sur {{ports}}, {{there}} sont arrivés et {{back}} sont revenus.',
  'sign.datagrams-none-arrived': 'De {{sent}} datagrammes sur {{ports}}, aucun n’est arrivé à {{host}}.',
  'sign.datagrams-refused':
    'Sur {{ports}}, un appareil a signalé par ICMP : rien ne fonctionne ici, ou c’est interdit.',
  'sign.datagrams-unanswered':
    'Des datagrammes sur {{ports}} sont arrivés à destination. Aucune des réponses n’est revenue.',
  'sign.call-unanswered': 'Le rappel de {{host}} sur {{ports}} est resté sans réponse.',
  'sign.call-refused': 'Le rappel de {{host}} sur {{ports}} a été rejeté aussitôt.',
  'sign.call-icmp': 'Au rappel de {{host}} ({{ports}}) a répondu un message ICMP : non permis ou injoignable.',
  'sign.call-never-came': 'PortAmpel écoutait ici sur {{ports}}, et rien n’est arrivé.',
  'sign.call-taken': 'Quelqu’un a accepté le rappel de {{host}} sur {{ports}}.',
  'sign.call-forbidden': 'Sur {{host}}, le système a interdit le rappel.',
  'sign.port-held-here': 'Un autre programme occupe {{ports}} ici.',
  'sign.port-held-here-by': '{{program}} occupe {{ports}} ici.',
  'sign.address-translated': 'Ce PC a {{own}} et se voit de l’extérieur comme {{seen}} (NAT).',
  'sign.address-untranslated': 'De l’extérieur, ce PC se voit à sa propre adresse : {{own}}.',
  'sign.outbound-free': 'D’ici au poste distant {{host}}, les connexions passent.',
  'sign.counterpart-next-door': '{{host}} est dans le même réseau que ce PC.',
  'sign.other-family-arrives': 'Par l’autre famille d’adresses (IPv4 ou IPv6), les rappels arrivent.',
  'sign.their-firewall-alike': 'Le pare-feu de l’autre PC peut avoir le même effet.',
  'sign.devices-between-alike': 'Un appareil entre les deux PC peut avoir le même effet.',
  'sign.nobody-knew-code': 'Personne parmi ceux qui ont répondu sur {{ports}} ne connaissait le code.',
  'sign.lockout-alike':
    'Après plusieurs codes erronés, un poste distant n’écoute plus cette adresse pendant une minute. Cela aurait le même aspect.',
  'sign.connections-turned-away':
    'Pendant le contrôle, PortAmpel a signalé sur {{ports}} des connexions refusées sans être entendues.',
  'sign.met-at-first': 'Au début, le poste distant {{host}} répondait sur TCP {{port}}.',
  'sign.counterpart-refused': 'Sur {{ports}}, {{host}} a rejeté chaque connexion.',
  'sign.counterpart-unanswered': 'Sur {{ports}}, aucune connexion avec {{host}} n’a abouti.',
  'sign.udp-needs-tcp':
    'Même pour QUIC (UDP), les deux PC se rencontrent d’abord par TCP : le poste distant doit être joignable sur l’un de ses ports TCP.',
  'sign.altered-start-alike': 'Un appareil qui modifie déjà les premiers octets donnerait la même image.',
  'sign.local-software-alike': 'Un antivirus ou un filtre sur ce PC peut en faire autant.',
  'sign.filter-behind-alike': 'Si la redirection existe, un filtre placé derrière donnerait la même image.',
  'sign.stranger-came':
    'Sur {{ports}}, une connexion sans le bon code est arrivée ici. Ce peut être le rappel, modifié.',
  'sign.call-arrived': 'Le rappel de {{host}} sur {{ports}} est arrivé.',
};
