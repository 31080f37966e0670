import type { fileTexts as german } from '../de/files.ts';

export const fileTexts: Record<keyof typeof german, string> = {
  'handover.group': 'Settore',
  'handover.address': 'Indirizzo IP',
  'handover.transport': 'Trasporto',
  'handover.state': 'Stato',
  'handover.tries': 'Tentativi',
  'handover.time-ms': 'Tempo di risposta (ms)',
  'handover.created': 'Controllato il (UTC)',
  'handover.scenario': 'Situazione',
  'handover.left-out_one': '{{count}} altra riga si trova solo nel rapporto completo.',
  'handover.left-out_other': 'Altre {{count}} righe si trovano solo nel rapporto completo.',
  'handover.page': 'Pagina {{page}} di {{pages}}',
  'help.convert': 'Scrive un rapporto in un altro formato o in un’altra lingua',
  'help.convert.report': 'rapporto: .portampel, JSON o HTML',
  'help.file-format': 'formato: {{allowed}}; altrimenti secondo l’estensione del file, o text',
  'error.binary-output': '{{format}} non è fatto per il terminale: --output FILE lo scrive in un file.',
  'error.convert-profile': '{{file}} è un profilo e non un rapporto: prima di un controllo non c’è nulla da scrivere.',
};
