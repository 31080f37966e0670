import type { webLabels as germanLabels, webWords as germanWords } from '../../de/probes/web.ts';

export const webWords: Record<keyof typeof germanWords, string> = {
  'reason.block-page.short': 'page de blocage à la place du serveur',
  'reason.block-page.meaning':
    'La réponse ressemble à la page de blocage d’un filtre et non au serveur. Un filtre peut être un pare-feu, un proxy, un filtre web ou un antivirus. Les indices figurent à côté du constat.',
  'reason.block-page.next':
    'Demandez au responsable du pare-feu ou du filtre web d’exempter le serveur et ce port. Si le constat nomme un antivirus, adressez-vous au responsable de ce PC.',
  'reason.captive-portal.short': 'page de connexion à la place du serveur',
  'reason.captive-portal.meaning':
    'À la place du serveur, la page de connexion d’un réseau a répondu, comme dans les hôtels et sur le Wi-Fi des invités. Sans connexion, ce réseau ne laisse rien passer.',
  'reason.captive-portal.next':
    'Ouvrez une page quelconque dans le navigateur et connectez-vous au réseau. Vérifiez ensuite à nouveau. Si aucune page de connexion n’apparaît, demandez au responsable du réseau.',
  'reason.proxy-login-required.short': 'le proxy exige une identification',
  'reason.proxy-login-required.meaning':
    'À la place du serveur, un proxy sur le chemin a répondu et exigé une identification (407). timeSensor LEGAL ne s’y identifie probablement pas de lui-même.',
  'reason.proxy-login-required.next':
    'Demandez au responsable du proxy de laisser passer ce serveur sans identification.',
  'reason.redirect-loop.short': 'redirections sans fin',
  'reason.redirect-loop.meaning':
    'Le serveur redirige en boucle ou trop de fois. Il répond donc, mais personne n’arrive à une page. Un appareil sur le chemin peut aussi insérer la redirection.',
  'reason.redirect-loop.next':
    'Demandez au responsable du serveur quelles redirections sont prévues. Si elles ne viennent pas de là, demandez au responsable du pare-feu.',
  'reason.tls-inspected.short': 'certificat d’un produit d’inspection',
  'reason.tls-inspected.meaning':
    'L’émetteur du certificat porte le nom d’un produit connu qui ouvre et contrôle les connexions chiffrées. Il a probablement remplacé le certificat du serveur. timeSensor LEGAL peut être traité autrement que PortAmpel.',
  'reason.tls-inspected.next':
    'Demandez au responsable du pare-feu ou de l’antivirus d’exempter ce serveur de l’inspection TLS.',
};

export const webLabels: Record<keyof typeof germanLabels, string> = {
  'web.confidence.certain': 'certain',
  'web.confidence.likely': 'probable',
  'web.confidence.possible': 'possible',
  'web.redirects': 'Redirections',
  'web.redirect.followed': '{{location}} (suivie)',
  'web.redirect.not-followed': '{{location}} (non suivie)',
  'web.redirects.end': 'Fin',
  'web.redirects.other-host': 'mène à un autre serveur ; rien n’y a été demandé',
  'web.redirects.other-port': 'mène à un port qui ne fait pas partie de ce contrôle',
  'web.redirects.circle': 'tourne en boucle',
  'web.redirects.too-many': 'trop de redirections',
  'web.redirects.unreadable': 'l’adresse cible est illisible',
  'web.redirects.failed': 'la cible n’a pas répondu',
  'web.last-status': 'Dernier statut',
  'web.block-page': 'Page de blocage',
  'web.captive-portal': 'Page de connexion d’un réseau',
  'web.product': 'Produit',
  'web.product.unnamed': 'non nommé',
  'web.sign': 'Reconnu à',
  'web.sign.status': 'statut {{words}}',
  'web.sign.header': 'en-tête « {{words}} »',
  'web.sign.redirect': 'redirection vers {{words}}',
  'web.sign.page': 'page contenant « {{words}} »',
  'web.sure': 'Certitude',
  'web.proxy-signs': 'Indices d’un proxy sur le chemin',
  'web.proxy-login': 'Identification auprès du proxy',
  'web.proxy-schemes': 'Procédé exigé',
  'web.proxy-schemes.none': 'non nommé',
  'web.inspection': 'Inspection TLS',
  'web.inspection.network': 'un appareil du réseau',
  'web.inspection.antivirus': 'un antivirus sur ce PC',
  'web.inspection.debugger': 'un outil de débogage',
  'web.inspection.issuer': 'Émetteur',
  'web.inspection.note': 'PortAmpel et timeSensor LEGAL peuvent être traités différemment.',
  'web.inspection.product': 'nom de l’émetteur',
  'web.inspection.local-root': 'fiable seulement par une racine de ce système qui n’est pas publique',
  'web.inspection.basis': 'Fondement',
};
