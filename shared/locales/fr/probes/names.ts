import type { namesLabels as germanLabels } from '../../de/probes/names.ts';

export const namesLabels: Record<keyof typeof germanLabels, string> = {
  'names.title': 'Résolution des noms',
  'names.system': 'le système',
  'names.note': 'Remarque',
  'names.by-system': '{{name}}, par le système',
  'names.by-hosts-file': '{{name}}, dans le fichier hosts',
  'names.by-server': '{{name}}, par {{server}}',
  'names.timed': '{{text}} ({{ms}} ms)',
  'names.outcome.no-data': 'nom existant, sans telle adresse',
  'names.outcome.no-such-name': 'nom inconnu (NXDOMAIN)',
  'names.outcome.refused': 'réponse refusée (REFUSED)',
  'names.outcome.server-failure': 'erreur du serveur de noms (SERVFAIL)',
  'names.outcome.silent': 'aucune réponse',
  'names.outcome.not-awaited': 'pas attendu',
  'names.outcome.unreachable': 'injoignable',
  'names.outcome.failed': 'non interprétable',
  'names.note.server-silent': 'Le serveur de noms {{server}} ne répond pas. Cela peut retarder chaque connexion.',
  'names.note.server-unreachable': 'Le serveur de noms {{server}} est injoignable.',
  'names.note.server-refused': 'Le serveur de noms {{server}} refuse de répondre à ce PC.',
  'names.note.server-failed': 'Le serveur de noms {{server}} ne peut pas résoudre les noms.',
  'names.note.hosts-file':
    'Sur ce PC, le fichier hosts décide pour {{name}} ({{addresses}}), quoi que disent les serveurs de noms.',
  'names.note.split':
    '{{name}} a deux sortes d’adresses : privées selon {{privately}}, publiques selon {{publicly}}. Celle qui compte dépend du réseau.',
  'names.note.disagreement':
    'Les serveurs de noms se contredisent : {{knowing}} connaît {{name}}, {{denying}} n’a pas d’adresse pour ce nom.',
  'names.note.system-alone':
    'Le système trouve {{name}}, les serveurs de noms non. Un domaine de recherche peut être ajouté, ou un autre service que DNS répond.',
  'names.note.dns-alone': 'Le système ne trouve pas {{name}}, bien que {{servers}} connaisse ce nom.',
  'names.left-out': 'Non interrogés : {{names}} autres noms, {{servers}} autres serveurs de noms.',
  'names.hosts-file-unread': 'Le fichier hosts n’a pas pu être lu ({{code}}).',
};
