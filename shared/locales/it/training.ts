import type { trainingTexts as german } from '../de/training.ts';

/** Situazioni per esercitarsi: ogni causa del catalogo. */
export const trainingTexts: Record<keyof typeof german, string> = {
  'training.mark.staged':
    'Esercizio «{{title}}»: è stato verificato il simulatore integrato (127.0.0.1, porte proprie). Nulla di tutto ciò riguarda la vostra rete.',
  'training.mark.played-back':
    'Esercizio «{{title}}»: riprodotto, nulla è stato misurato. Nulla di tutto ciò riguarda una rete.',
  'training.word': 'Esercizio',
  'code.training': 'Esercizio: nulla di tutto ciò riguarda una rete.',
  'training.confirm': '{{confirm}} Questo vale per una rete vera: l’esercizio resta com’è.',
  'training.real': 'Per verificare la rete vera:',
  'training.real-pair': 'Per verificare la rete vera: avviate «portampel counterpart» sull’altro PC, e qui:',
  'training.note.side': 'Il rapporto {{side}} è un esercizio («{{title}}») e non dice nulla di una rete.',
  'training.family.pc': 'Questo PC',
  'training.family.names': 'Nomi',
  'training.family.way': 'La via e la VPN',
  'training.family.proxies': 'Proxy, filtri e portali',
  'training.family.ports': 'Porte e macchine',
  'training.family.updates': 'FTP e aggiornamenti',
  'training.family.encryption': 'Cifratura ed e-mail',
  'training.family.quality': 'Qualità della via',
  'training.family.counterpart': 'Che cosa scoprono due estremità',
  'training.family.exposure': 'Porte aperte, ricerca e trasporto',
  'training.family.untold': 'Che cosa resta aperto',
  'training.family.unexplained': 'Che cosa nessuna regola spiega',
  'training.staged': 'simulatore',
  'training.played-back': 'riprodotta',
  'training.staged.meaning': 'Il simulatore rappresenta la situazione su questo PC, e viene davvero verificato.',
  'training.played-back.meaning':
    'Un solo PC non può rappresentare la situazione. Si valutano gli indizi che una tale rete darebbe.',
  'training.list.how': 'Per esercitarsi, con uno dei nomi:',
  'training.try': 'Per esercitarsi',
  'training.written': 'L’esercizio si trova in {{file}}.',
  'training.played-back.hint':
    'Questa situazione viene riprodotta: il simulatore non può rappresentarla su un solo PC. Per esercitarsi:',
  'help.check.situation': 'con --demo: esercita questa situazione (portampel simulate --list le mostra tutte)',
  'help.simulate.situation': 'rappresenta questa situazione',
  'help.simulate.list': 'mostra tutte le situazioni con cui esercitarsi',
  'help.simulate.format': 'con --list: text, json',
  'error.situation-unknown': '{{found}} non è una situazione. portampel simulate --list le mostra tutte.',
  'error.situation-similar':
    '{{found}} non è una situazione. Forse si intende: {{words}}. portampel simulate --list le mostra tutte.',
  'error.situation-needs-demo': '--situation va con --demo: ci si esercita solo con il simulatore.',
  'error.list-format': '--format qui va con --list.',
  'training.choose': 'Esercitarsi con una situazione…',
  'training.choose.detail': 'Ogni causa del catalogo, per la formazione.',
  'training.title': 'Esercitarsi con una situazione',
  'training.lead':
    'La diagnosi nasce come in una vera verifica e resta segnata come esercizio. «Riprodotta» significa: misure inventate, giudizio vero.',
  'training.search': 'Cerca una situazione',
  'training.results': 'Situazioni',
  'training.none': 'Nessuna situazione corrisponde.',
  'training.matches': '{{shown}} di {{total}} situazioni',
  'training.last': 'Ultimo esercizio',
};
