import type { askingTexts as german } from '../de/asking.ts';

/** L'application du côté qui contrôle : avec un poste distant à la place du serveur. */
export const askingTexts: Record<keyof typeof german, string> = {
  'asking.switch': 'PortAmpel répond là-bas à la place du serveur',
  'asking.switch.detail':
    'Avant l’installation, ou pour mesurer le trajet depuis les deux bouts. PortAmpel tourne alors aussi sur l’autre PC, comme poste distant.',
  'asking.host': 'Adresse du poste distant',
  'asking.host.help':
    'Lancez PortAmpel sur l’autre PC comme poste distant. Il y affiche ses adresses, ses ports et le code. En ligne de commande, c’est «portampel counterpart».',
  'asking.code': 'Code affiché par le poste distant',
  'asking.code.detail':
    'Douze caractères en trois groupes. Le code reste en mémoire : il ne figure dans aucun fichier et est oublié dès que PortAmpel se termine.',
  'asking.throughput': 'Mesurer le débit',
  'asking.throughput.detail':
    'Remplit la ligne vers le poste distant pendant cinq secondes dans chaque sens. D’autres au bureau peuvent le remarquer.',
  'asking.code.complete': 'Le code est complet et ne contient pas de faute de frappe.',
  'asking.obstacle.host': 'Indiquez l’adresse du poste distant.',
  'asking.obstacle.code': 'Indiquez le code que le poste distant affiche.',
  'asking.obstacle.code-fault': 'Corrigez d’abord le code du poste distant.',
  'situation.place.365-rehearsal': 'Répétition avant l’installation',
  'situation.place.365-rehearsal.detail':
    'Le serveur sera ici. Les deux sens sont vérifiés : d’ici vers l’extérieur et de l’extérieur vers ici.',
  'running.flows': 'Débit vers le poste distant',
  'running.flows.next': 'vient ensuite',
  'size.mbits-per-second': '{{mbits}} Mbit/s',
  'summary.mark.answered': 'poste distant',
  'summary.mark.unreached': 'poste distant non joint',
  'reports.answered': 'Poste distant',
  'reports.unreached': 'Poste distant non joint',
  'summary.note.answered_one':
    '{{count}} rapport a été mesuré avec un poste distant : PortAmpel a répondu, et non timeSensor LEGAL.',
  'summary.note.answered_other':
    '{{count}} rapports ont été mesurés avec un poste distant : PortAmpel a répondu, et non timeSensor LEGAL.',
  'summary.note.unreached_one':
    '{{count}} rapport est une répétition dont le poste distant n’a pas été joint : timeSensor LEGAL n’a pas été contrôlé.',
  'summary.note.unreached_other':
    '{{count}} rapports sont des répétitions dont le poste distant n’a pas été joint : timeSensor LEGAL n’a pas été contrôlé.',
};
