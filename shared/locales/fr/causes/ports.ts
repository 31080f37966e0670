import type { portCauseTexts as german } from '../../de/causes/ports.ts';

export const portCauseTexts: Record<keyof typeof german, string> = {
  'cause.host-down.name': 'Serveur injoignable',
  'cause.host-down.title': 'Le serveur {{host}} ne répond d’aucune façon.',
  'cause.host-down.about':
    'Aucun port du serveur ne répond, alors que d’autres serveurs sont joignables. Il est éteint, son adresse est fausse ou tout accès est bloqué.',
  'cause.host-down.do.1': 'Vérifiez que {{host}} est la bonne adresse et que le serveur fonctionne.',
  'cause.host-down.do.2': 'Si le serveur est distant, vérifiez que le VPN est connecté.',
  'cause.host-down.do.3': 'Si le serveur fonctionne, autorisez TCP {{ports}} vers {{host}} sur le pare-feu.',
  'cause.port-missing.name': 'Port oublié dans la règle du pare-feu',
  'cause.port-missing.title': 'TCP {{ports}} vers {{host}} ne passe pas, le reste du groupe si.',
  'cause.port-missing.about':
    'Seuls certains ports d’un groupe restent sans réponse, d’autres du même serveur sont ouverts. Le plus souvent, une règle oublie le port.',
  'cause.port-missing.do.1': 'Sur le pare-feu, ajoutez TCP {{ports}} à la règle pour {{host}}.',
  'cause.port-missing.do.2': 'Si la règle du pare-feu est complète, contrôlez le pare-feu du serveur lui-même.',
  'cause.port-dropped.name': 'Le pare-feu rejette en silence',
  'cause.port-dropped.title_one': 'Un pare-feu laisse sans réponse les connexions vers {{host}} sur TCP {{ports}}.',
  'cause.port-dropped.title_other':
    'Un pare-feu laisse sans réponse les connexions vers plusieurs serveurs : {{targets}}.',
  'cause.port-dropped.about':
    'Les tentatives de connexion restent sans aucune réponse, alors que le serveur est joignable. Un filtre sur ce PC, en chemin ou sur le serveur les supprime.',
  'cause.port-dropped.do.1_one': 'Autorisez TCP {{ports}} vers {{host}} sur le pare-feu.',
  'cause.port-dropped.do.1_other': 'Autorisez sur le pare-feu les connexions vers {{targets}}.',
  'cause.port-dropped.do.2': 'Si le pare-feu laisse tout passer, contrôlez le pare-feu du serveur et celui de ce PC.',
  'cause.port-rejected.name': 'Le pare-feu refuse les connexions',
  'cause.port-rejected.title_one': 'Un pare-feu refuse expressément les connexions vers {{host}} sur TCP {{ports}}.',
  'cause.port-rejected.title_other':
    'Un pare-feu refuse expressément les connexions vers plusieurs serveurs : {{targets}}.',
  'cause.port-rejected.about':
    'Un appareil en chemin, ou le serveur lui-même, signale que cette connexion n’est pas permise (ICMP).',
  'cause.port-rejected.do.1_one': 'Autorisez TCP {{ports}} vers {{host}} sur le pare-feu.',
  'cause.port-rejected.do.1_other': 'Autorisez sur le pare-feu les connexions vers {{targets}}.',
  'cause.port-rejected.do.2': 'Cherchez dans le journal des connexions bloquées quel appareil refuse les connexions.',
  'cause.port-reset.name': 'Connexions rejetées',
  'cause.port-reset.title_one': 'Les connexions vers {{host}} sur TCP {{ports}} sont aussitôt rejetées.',
  'cause.port-reset.title_other': 'Les connexions vers plusieurs serveurs sont aussitôt rejetées : {{targets}}.',
  'cause.port-reset.about': 'Un rejet (reset) revient. Un pare-feu et un serveur sans service actif font de même.',
  'cause.port-reset.do.1_one': 'Autorisez TCP {{ports}} vers {{host}} sur le pare-feu.',
  'cause.port-reset.do.1_other': 'Autorisez sur le pare-feu les connexions vers {{targets}}.',
  'cause.port-reset.do.2':
    'Si le pare-feu laisse tout passer, demandez au responsable du serveur si le service fonctionne.',
  'cause.port-reset.do.3':
    'Vérifiez par un autre réseau, par exemple un téléphone mobile : cela montre si le serveur ou le pare-feu rejette.',
  'cause.service-not-started.name': 'Service non démarré',
  'cause.service-not-started.title':
    'Le serveur {{host}} est là, mais rien n’accepte les connexions sur TCP {{ports}}.',
  'cause.service-not-started.about':
    'Le serveur rejette la connexion alors qu’il répond par ailleurs. Le plus souvent, le service n’est pas démarré ou utilise un autre port.',
  'cause.service-not-started.do.1': 'Sur {{host}}, démarrez le service serveur de timeSensor LEGAL pour TCP {{ports}}.',
  'cause.service-not-started.do.2': 'Vérifiez dans les réglages du serveur si le service utilise d’autres ports.',
  'cause.service-not-started.do.3': 'Si le service fonctionne, vérifiez si un pare-feu rejette TCP {{ports}}.',
  'cause.unexplained.name': 'Non expliqué',
  'cause.unexplained.title': 'Aucune cause commune n’a été trouvée pour ces lignes.',
  'cause.unexplained.about':
    'Les lignes ne sont pas en ordre et aucune cause connue ne convient. Les mesures figurent sous chaque ligne.',
  'cause.unexplained.do.1': 'Envoyez le rapport au support de timeSensor.',
  'cause.unexplained.do.2': 'Lisez sous chaque ligne ce qu’elle signifie.',
  'sign.host-silent': '{{host}} ne répond pas sur TCP {{ports}}, même à d’autres tentatives.',
  'sign.host-unreachable': 'Ce PC ou un routeur signale que {{host}} est injoignable.',
  'sign.passes-elsewhere': 'TCP {{ports}} passe vers un autre serveur.',
  'sign.silent-elsewhere': 'TCP {{ports}} reste aussi sans réponse vers un autre serveur, pourtant joignable.',
  'sign.silent': '{{host}} ne répond pas sur TCP {{ports}}, même après plusieurs tentatives.',
  'sign.icmp-refusal': 'Pour {{host}}, TCP {{ports}}, un message ICMP est arrivé : non permis ou injoignable.',
  'sign.refused': 'Un rejet (reset) est revenu aussitôt de {{host}}, TCP {{ports}}.',
  'sign.refused-nearer': 'Le rejet de {{host}}, TCP {{ports}}, est revenu plus vite que le serveur ne répond jamais.',
  'sign.refused-by-several': 'Plusieurs serveurs sans rapport entre eux rejettent de la même façon ({{count}}).',
  'sign.all-dropped-alike': 'Un pare-feu qui supprime tout vers {{host}} donnerait la même image.',
  'sign.packets-lost': 'Des paquets se perdent en chemin. Cela aussi laisse des tentatives sans réponse.',
  'sign.host-may-be-off': 'Rien ne montre que {{host}} fonctionne.',
  'sign.service-off-alike':
    'Si le service ne fonctionne pas, ou si un autre appareil répond à cette adresse, l’image est la même.',
  'sign.reset-tells-not-who': 'Un reset ne montre pas si le serveur ou un pare-feu l’a envoyé.',
};
