import type { proxyCauseTexts as german } from '../../de/causes/proxies.ts';

export const proxyCauseTexts: Record<keyof typeof german, string> = {
  'cause.captive-portal.name': 'Page de connexion du réseau',
  'cause.captive-portal.title':
    'Ce réseau ne laisse pas passer ces connexions tant que vous ne vous êtes pas connecté sur sa page.',
  'cause.captive-portal.about':
    'À la place du serveur répond la page de connexion d’un réseau, comme à l’hôtel ou sur un Wi-Fi d’invités. Ce qui échoue à côté tient le plus souvent au même blocage. Seul un nouveau contrôle montre ensuite s’il manque autre chose.',
  'cause.captive-portal.do.1': 'Ouvrez une page quelconque dans le navigateur et connectez-vous au réseau.',
  'cause.captive-portal.do.2':
    'Si aucune page de connexion n’apparaît, demandez au responsable du réseau ou utilisez un autre réseau.',
  'cause.web-filter.name': 'Un filtre web bloque le serveur',
  'cause.web-filter.title_one':
    'Le filtre {{product}} montre sa page de blocage à la place de {{host}} sur TCP {{ports}}.',
  'cause.web-filter.title_other':
    'Le filtre {{product}} montre sa page de blocage à la place de plusieurs serveurs : {{targets}}.',
  'cause.web-filter.about':
    'À la place du serveur est venue la page de blocage d’un filtre qui donne son nom. La page ne dit pas toujours s’il se trouve sur le pare-feu, chez le fournisseur ou sur ce PC.',
  'cause.web-filter.do.1_one': 'Dans le filtre {{product}}, exemptez du blocage {{host}} avec TCP {{ports}}.',
  'cause.web-filter.do.1_other': 'Dans le filtre {{product}}, exemptez du blocage : {{targets}}.',
  'cause.web-filter.do.2':
    'Si {{product}} est un antivirus sur ce PC, inscrivez {{host}} comme exception dans {{product}}.',
  'cause.web-filter-unnamed.name': 'Page de blocage d’un filtre inconnu',
  'cause.web-filter-unnamed.title_one': 'Un filtre montre sa page de blocage à la place de {{host}} sur TCP {{ports}}.',
  'cause.web-filter-unnamed.title_other':
    'Un filtre montre sa page de blocage à la place de plusieurs serveurs : {{targets}}.',
  'cause.web-filter-unnamed.about':
    'La réponse ressemble à la page de blocage d’un filtre mais ne nomme aucun produit. Reconnue à ses seuls mots, elle peut aussi venir du serveur lui-même.',
  'cause.web-filter-unnamed.do.1_one': 'Dans le filtre web, exemptez du blocage {{host}} avec TCP {{ports}}.',
  'cause.web-filter-unnamed.do.1_other': 'Dans le filtre web, exemptez du blocage : {{targets}}.',
  'cause.web-filter-unnamed.do.2':
    'Ouvrez {{host}} dans un navigateur : la page de blocage dit souvent elle-même qui la montre.',
  'cause.proxy-login.name': 'Le proxy exige une identification',
  'cause.proxy-login.title_one':
    'Un proxy exige une identification avant de laisser joindre {{host}} sur TCP {{ports}}.',
  'cause.proxy-login.title_other':
    'Un proxy exige une identification avant de laisser joindre plusieurs serveurs : {{targets}}.',
  'cause.proxy-login.about':
    'Un proxy a répondu par le statut 407 : il veut d’abord une identification. timeSensor LEGAL ne s’y identifie probablement pas de lui-même. PortAmpel n’envoie jamais de mot de passe à un proxy.',
  'cause.proxy-login.do.1': 'Sur le proxy, laissez passer {{host}} sans identification.',
  'cause.proxy-login.do.2_one':
    'Si l’authentification est indispensable, autorisez sur le pare-feu TCP {{ports}} vers {{host}}, sans passer par le proxy.',
  'cause.proxy-login.do.2_other':
    'Si l’authentification est indispensable, autorisez sur le pare-feu les connexions sans proxy vers {{targets}}.',
  'cause.proxy-needed.name': 'Joignable seulement par le proxy',
  'cause.proxy-needed.title_one':
    '{{host}} n’est joignable sur TCP {{ports}} que par le proxy {{proxy}}, pas directement.',
  'cause.proxy-needed.title_other':
    'Plusieurs serveurs ne sont joignables que par le proxy {{proxy}}, pas directement : {{targets}}.',
  'cause.proxy-needed.about':
    'Rien ne passe directement, mais cela passe par le proxy de ce système. D’après la documentation, timeSensor LEGAL n’a pas de réglage de proxy et va donc probablement en direct.',
  'cause.proxy-needed.do.1_one': 'Sur le pare-feu, autorisez TCP {{ports}} directement vers {{host}}, sans proxy.',
  'cause.proxy-needed.do.1_other': 'Sur le pare-feu, autorisez les connexions directes, sans proxy, vers {{targets}}.',
  'cause.proxy-needed.do.2':
    'Si la voie directe n’est pas possible, demandez au support de timeSensor s’il existe un réglage de proxy.',
  'cause.tls-inspection.name': 'Inspection TLS dans le réseau',
  'cause.tls-inspection.title':
    '{{product}} ouvre les connexions chiffrées vers {{host}} et présente son propre certificat.',
  'cause.tls-inspection.about':
    'L’émetteur du certificat porte le nom d’un produit qui ouvre et contrôle le chiffrement. Il peut traiter les programmes différemment. Ce n’est donc pas une preuve pour timeSensor LEGAL.',
  'cause.tls-inspection.do.1': 'Exemptez {{host}} de l’inspection TLS par {{product}}.',
  'cause.tls-inspection.do.2': 'Demandez au responsable de {{product}} si l’exception vaut pour tous les programmes.',
  'cause.antivirus-inspection.name': 'L’antivirus ouvre les connexions chiffrées',
  'cause.antivirus-inspection.title': '{{product}}, sur ce PC, ouvre les connexions chiffrées vers {{host}}.',
  'cause.antivirus-inspection.about':
    'L’émetteur du certificat porte le nom d’un antivirus ou d’un outil qui tourne sur les PC. Il peut traiter PortAmpel autrement que timeSensor LEGAL.',
  'cause.antivirus-inspection.do.1': 'Dans {{product}}, exemptez {{host}} du contrôle des connexions chiffrées.',
  'cause.antivirus-inspection.do.2': 'Exemptez aussi le programme timeSensor LEGAL du contrôle dans {{product}}.',
  'cause.tls-inspection-unnamed.name': 'Inspection TLS, produit inconnu',
  'cause.tls-inspection-unnamed.title': 'Un appareil ou un programme ouvre les connexions chiffrées vers {{host}}.',
  'cause.tls-inspection-unnamed.about':
    'Des serveurs sans rapport entre eux présentent des certificats du même émetteur inconnu. C’est l’image que donne un produit en chemin qui les remplace tous. Ou un poste distant a envoyé un autre certificat que celui qui est arrivé.',
  'cause.tls-inspection-unnamed.do.1': 'Exemptez {{host}} de l’inspection TLS du pare-feu, du proxy ou de l’antivirus.',
  'cause.tls-inspection-unnamed.do.2':
    'Si personne ne connaît l’émetteur, faites rechercher qui ouvre les connexions vers {{host}}.',
  'sign.portal-page': 'À la place de {{host}}, la page de connexion d’un réseau a répondu sur TCP {{ports}}.',
  'sign.page-words': 'Elle a été reconnue à : «{{words}}».',
  'sign.nothing-on-internet':
    'TCP {{ports}} ne fonctionne pas non plus, comme tout ce qui se trouve derrière un tel blocage.',
  'sign.others-pass-portal':
    'TCP {{ports}} atteint Internet ; avant la connexion, un tel blocage ne laisse presque rien passer.',
  'sign.page-may-be-own': 'La page peut aussi venir du serveur lui-même.',
  'sign.block-page': 'À la place de {{host}}, une page de blocage a répondu sur TCP {{ports}}.',
  'sign.proxy-asked-login': 'En chemin vers {{host}}, TCP {{ports}}, un proxy a exigé une identification (statut 407).',
  'sign.proxy-schemes': 'Procédé exigé : {{schemes}}.',
  'sign.direct-way-shut': 'Directement, {{host}} n’est pas joignable sur TCP {{ports}}.',
  'sign.system-proxy-asked-login': 'Le proxy de ce système, {{proxy}}, exige une identification.',
  'sign.web-works-partly': 'Une partie des lignes web fonctionne aussi sans proxy.',
  'sign.passes-through-proxy': 'Par le proxy de ce système, {{proxy}}, {{host}} répond.',
  'sign.product-uses-proxy':
    'timeSensor LEGAL utilise peut-être aussi le proxy. Le blocage de la voie directe ne gêne alors pas.',
  'sign.issuer-of-product': 'Le certificat de {{host}}, TCP {{ports}}, a cet émetteur : {{issuer}}.',
  'sign.product-treated-otherwise': 'Le produit peut traiter timeSensor LEGAL autrement que PortAmpel.',
  'sign.one-issuer-for-all':
    '{{host}} présentent des certificats du même émetteur, auquel ce système ne fait pas confiance : {{issuer}}.',
  'sign.name-known-to-proxy': 'Le nom {{host}} n’est pas résolu sur ce PC, mais le proxy le connaît.',
};
