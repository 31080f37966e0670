import type { udpLabels as germanLabels, udpWords as germanWords } from '../../de/probes/udp.ts';

export const udpWords: Record<keyof typeof germanWords, string> = {
  'state.open|filtered': 'ouvert ou filtré',
  'state.open|filtered.meaning':
    'Aucune réponse n’est arrivée. En UDP, un port ouvert qui se tait ne se distingue pas d’un port filtré.',
  'reason.version-negotiation.short': 'QUIC répond',
  'reason.version-negotiation.meaning':
    'Un serveur QUIC a répondu sur ce port en indiquant les versions qu’il propose. La voie UDP est donc ouverte dans les deux sens. La possibilité de s’y connecter avec timeSensor LEGAL n’a pas été contrôlée.',
  'reason.version-negotiation.next':
    'Rien à faire si le port peut rester ouvert. S’il ne doit pas l’être, demandez au responsable du pare-feu de le bloquer.',
  'reason.port-unreach.short': 'port UDP fermé (ICMP)',
  'reason.port-unreach.meaning':
    'Le serveur ou un pare-feu a signalé par ICMP que ce port UDP est inaccessible. Le plus souvent, aucun service QUIC n’y fonctionne. D’ici, on ne peut pas savoir lequel des deux a envoyé le message.',
  'reason.port-unreach.next':
    'Demandez au responsable du serveur si QUIC est activé, pour autant que le port doive être ouvert. Si oui, faites contrôler les règles par le responsable du pare-feu.',
  'reason.no-quic-response.short': 'QUIC se tait : indéterminable',
  'reason.no-quic-response.meaning':
    'Aucune des requêtes QUIC n’a reçu de réponse. Ce peut être un pare-feu qui élimine l’UDP, ou un serveur où QUIC est désactivé. D’ici, les deux se ressemblent. La contre-épreuve montre si le même serveur répond en TCP.',
  'reason.no-quic-response.next':
    'Si le serveur répond en TCP, faites contrôler l’autorisation UDP par le responsable du pare-feu. Demandez aussi au responsable du serveur si QUIC est activé.',
};

export const udpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.listen': 'Écoute',
  'help-view.reasons.udp': 'UDP et QUIC',
  'quic.title': 'QUIC',
  'quic.versions': 'Versions proposées',
  'quic.sent': 'Envoyé',
  'quic.sent.value': '{{datagrams}} × {{bytes}} octets',
  'quic.answer': 'Réponse',
  'quic.answer.value': '{{bytes}} octets',
  'quic.ignored': 'Autres datagrammes, non pris en compte',
  'quic.tcp': 'Contre-épreuve en TCP',
  'quic.tcp.open': 'même port ouvert : serveur et chemin sont en ordre',
  'quic.tcp.closed': 'même port refusé : quelqu’un répond',
  'quic.tcp.silent': 'aucune réponse non plus',
};
