import type { untoldCauseTexts as german } from '../../de/causes/untold.ts';

export const untoldCauseTexts: Record<keyof typeof german, string> = {
  'cause.address-missing.name': 'Adresse manquante',
  'cause.address-missing.title': 'Aucune adresse n’est indiquée pour ces lignes.',
  'cause.address-missing.about':
    'Sans adresse, rien ne peut être contrôlé. Ni le fabricant ni PortAmpel ne connaissent les adresses de vos serveurs.',
  'cause.address-missing.do.1': 'Saisissez les adresses manquantes.',
  'cause.address-missing.do.2':
    'Cherchez les adresses dans les réglages de timeSensor LEGAL, ou demandez au support de timeSensor.',
  'cause.counterpart-needed.name': 'Poste distant nécessaire',
  'cause.counterpart-needed.title':
    'Les connexions venant de l’extérieur ne peuvent pas être contrôlées depuis ce seul PC.',
  'cause.counterpart-needed.about': 'Seul un PC de l’autre côté montre si un port est joignable de l’extérieur.',
  'cause.counterpart-needed.do.1':
    'Lancez PortAmpel comme poste distant sur un PC à l’extérieur (sous «Poste distant» ou avec «portampel counterpart»).',
  'cause.counterpart-needed.do.2': 'Contrôlez à nouveau sur ce PC, avec l’adresse et le code du poste distant.',
  'cause.ended-early.name': 'Contrôle terminé trop tôt',
  'cause.ended-early.title': 'Le contrôle s’est terminé avant la mesure de ces lignes.',
  'cause.ended-early.about': 'Le contrôle a été annulé ou a duré trop longtemps. Il ne dit rien de ces lignes.',
  'cause.ended-early.do.1': 'Contrôlez de nouveau ces lignes.',
  'cause.out-of-resources.name': 'Ce PC est surchargé',
  'cause.out-of-resources.title': 'Ce PC n’avait plus de connexions avant la mesure de ces lignes.',
  'cause.out-of-resources.about':
    'Le système d’exploitation n’a plus accordé de connexions. Cela ne dit rien du réseau.',
  'cause.out-of-resources.do.1': 'Fermez d’autres programmes et contrôlez de nouveau.',
  'cause.out-of-resources.do.2': 'Si les ressources manquent encore ensuite, redémarrez ce PC.',
  'sign.untold': 'Lignes nécessaires sans mesure : {{count}}.',
  'confirm.again': 'Ensuite, contrôlez de nouveau.',
};
