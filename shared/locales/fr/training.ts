import type { trainingTexts as german } from '../de/training.ts';

/** Chaque cause du catalogue, pour s’exercer. */
export const trainingTexts: Record<keyof typeof german, string> = {
  'training.mark.staged':
    'Exercice «{{title}}» : le simulateur intégré (127.0.0.1, ses propres ports) a été vérifié. Rien de tout cela ne concerne votre réseau.',
  'training.mark.played-back':
    'Exercice «{{title}}» : scénario joué, rien n’a été mesuré. Rien de tout cela ne concerne un réseau.',
  'training.word': 'Exercice',
  'code.training': 'Exercice : rien de tout cela ne concerne un réseau.',
  'training.confirm': '{{confirm}} Cela vaut pour un vrai réseau : l’exercice reste tel quel.',
  'training.real': 'Pour vérifier le vrai réseau :',
  'training.real-pair': 'Pour vérifier le vrai réseau : lancez «portampel counterpart» sur l’autre machine, et ici :',
  'training.note.side': 'Le rapport {{side}} est un exercice («{{title}}») et ne dit rien d’un réseau.',
  'training.family.pc': 'Ce PC',
  'training.family.names': 'Noms',
  'training.family.way': 'Le chemin et le VPN',
  'training.family.proxies': 'Proxys, filtres et portails',
  'training.family.ports': 'Ports et machines',
  'training.family.updates': 'FTP et mises à jour',
  'training.family.encryption': 'Chiffrement et e-mail',
  'training.family.quality': 'Qualité du chemin',
  'training.family.counterpart': 'Ce que les deux bouts découvrent',
  'training.family.exposure': 'Ports ouverts, recherche et transport',
  'training.family.untold': 'Ce qui reste ouvert',
  'training.family.unexplained': 'Ce qu’aucune règle n’explique',
  'training.staged': 'simulateur',
  'training.played-back': 'joué',
  'training.staged.meaning': 'Le simulateur représente la situation sur ce PC, et il est réellement vérifié.',
  'training.played-back.meaning':
    'Un seul PC ne peut pas représenter la situation. Les indices qu’un tel réseau donnerait sont évalués.',
  'training.list.how': 'Pour s’exercer, avec l’un des noms :',
  'training.try': 'Pour s’exercer',
  'training.written': 'L’exercice se trouve dans {{file}}.',
  'training.played-back.hint':
    'Cette situation est jouée : le simulateur ne peut pas la représenter sur un seul PC. Pour s’y exercer :',
  'help.check.situation': 'avec --demo : exerce cette situation (toutes : portampel simulate --list)',
  'help.simulate.situation': 'représente cette situation',
  'help.simulate.list': 'affiche toutes les situations auxquelles s’exercer',
  'help.simulate.format': 'avec --list : text, json',
  'error.situation-unknown': '{{found}} n’est pas une situation. portampel simulate --list les affiche toutes.',
  'error.situation-similar':
    '{{found}} n’est pas une situation. Peut-être s’agit-il de : {{words}}. portampel simulate --list les affiche toutes.',
  'error.situation-needs-demo': '--situation va avec --demo : on ne s’exerce qu’avec le simulateur.',
  'error.list-format': '--format va ici avec --list.',
  'training.choose': 'S’exercer à une situation…',
  'training.choose.detail': 'Chaque cause du catalogue, pour la formation.',
  'training.title': 'S’exercer à une situation',
  'training.lead':
    'Le diagnostic naît comme lors d’une vraie vérification et reste marqué comme exercice. «Joué» signifie : mesures inventées, jugement réel.',
  'training.search': 'Chercher une situation',
  'training.results': 'Situations',
  'training.none': 'Aucune situation ne correspond.',
  'training.matches': '{{shown}} situations sur {{total}}',
  'training.last': 'Dernier exercice',
};
