import type { trainingTexts as german } from '../de/training.ts';

/** Situations to practise: every cause of the catalogue. */
export const trainingTexts: Record<keyof typeof german, string> = {
  'training.mark.staged':
    'Exercise ‘{{title}}’: the built-in simulator (127.0.0.1, ports of its own) was checked. None of this says anything about your network.',
  'training.mark.played-back':
    'Exercise ‘{{title}}’: played back, nothing was measured. None of this says anything about any network.',
  'training.word': 'Exercise',
  'code.training': 'Exercise: none of this says anything about any network.',
  'training.confirm': '{{confirm}} That is for a real network: the exercise stays as it is.',
  'training.real': 'Check the real network with:',
  'training.real-pair':
    'Check the real network like this: start ‘portampel counterpart’ on the other machine, and here:',
  'training.note.side': 'Report {{side}} is an exercise (‘{{title}}’) and says nothing about any network.',
  'training.family.pc': 'This PC',
  'training.family.names': 'Names',
  'training.family.way': 'The way and the VPN',
  'training.family.proxies': 'Proxies, filters and portals',
  'training.family.ports': 'Ports and hosts',
  'training.family.updates': 'FTP and updates',
  'training.family.encryption': 'Encryption and e-mail',
  'training.family.quality': 'Quality of the way',
  'training.family.counterpart': 'What two ends find out',
  'training.family.exposure': 'Open ports, search and transport',
  'training.family.untold': 'What stays open',
  'training.family.unexplained': 'What no rule explains',
  'training.staged': 'simulator',
  'training.played-back': 'played back',
  'training.staged.meaning': 'The simulator is that situation on this PC, and it is really checked.',
  'training.played-back.meaning':
    'One PC alone cannot be that situation. Evidence as such a network would give it is judged.',
  'training.list.how': 'To practise, with one of the names:',
  'training.try': 'To practise',
  'training.written': 'The exercise is in {{file}}.',
  'training.played-back.hint': 'This situation is played back: the simulator cannot be it on one PC. To practise it:',
  'help.check.situation': 'with --demo: practises this situation (portampel simulate --list shows all)',
  'help.simulate.situation': 'stages this situation',
  'help.simulate.list': 'shows all situations that can be practised',
  'help.simulate.format': 'with --list: text, json',
  'error.situation-unknown': '{{found}} is no situation. portampel simulate --list shows all.',
  'error.situation-similar':
    '{{found}} is no situation. Perhaps one of these was meant: {{words}}. portampel simulate --list shows all.',
  'error.situation-needs-demo': '--situation belongs with --demo: only the simulator can be practised with.',
  'error.list-format': '--format belongs with --list here.',
  'training.choose': 'Practise a situation…',
  'training.choose.detail': 'Every cause of the catalogue, for training.',
  'training.title': 'Practise a situation',
  'training.lead':
    'The diagnosis comes about as in a real check, and stays marked as an exercise. ‘Played back’ means: invented measurements, real judgement.',
  'training.search': 'Search for a situation',
  'training.results': 'Situations',
  'training.none': 'No situation matches.',
  'training.matches': '{{shown}} of {{total}} situations',
  'training.last': 'Practised last',
};
