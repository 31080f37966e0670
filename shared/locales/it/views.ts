import type { viewTexts as german } from '../de/views.ts';

export const viewTexts: Record<keyof typeof german, string> = {
  'view.compare': 'Confronto',
  'menu.compare': 'Confronta rapporti',
  'reports.compare': 'Confronta',
  'reports.compare-two': 'Confronta due',
  'compare-view.lead': 'Prima e dopo, oppure un PC che funziona e uno che non funziona.',
  'compare-view.side.a': 'A: prima, oppure il PC che funziona',
  'compare-view.side.b': 'B: dopo, oppure il PC che non funziona',
  'compare-view.drop': 'Scegliete un rapporto, oppure trascinate qui il suo file.',
  'compare-view.choose': 'Scegli un rapporto',
  'compare-view.replace': 'Altro rapporto',
  'compare-view.on-screen': 'Il rapporto aperto in questo momento',
  'compare-view.swap': 'Scambia A e B',
  'compare-view.save': 'Salva il confronto',
  'compare-view.empty': 'Mancano ancora due rapporti',
  'compare-view.one-missing': 'Manca ancora un rapporto',
  'compare-view.empty.text':
    'Trascinate due file su questa finestra, oppure scegliete qui sopra. Poi questa pagina mostra quali righe sono cambiate, e quali differenze tra i PC possono spiegarlo.',
  'compare-view.leaving':
    'L’anteprima mostra i testi di entrambi i rapporti. Il confronto ne contiene solo le differenze.',
};
