/** See the German file, which leads. */
export const progress = {
  'running.none.text': 'Appena avviate una verifica, vedete qui riga per riga che cosa viene misurato e trovato.',
  'running.ended.title': 'Questa verifica è terminata',
  'running.ended.text': 'Il risultato è pronto.',
  'running.failed.title': 'Non è stato possibile eseguire questa verifica',
  'running.show-result': 'Mostra il risultato',
  'running.skipped_one': '{{count}} altra riga non viene misurata; il motivo è indicato accanto.',
  'running.skipped_other': 'Altre {{count}} righe non vengono misurate; il motivo è indicato accanto.',
  'running.cancelling.text': 'Quanto già misurato resta e figurerà nel risultato.',
  'reports.lead': 'Aprite un rapporto che avete ricevuto, o una verifica precedente.',
  'reports.open-file': 'Apri un file…',
  'reports.open': 'Apri',
  'reports.open-one': 'Apri il rapporto del {{date}}',
  'reports.delete-one': 'Elimina il rapporto del {{date}}',
  'reports.all': 'Seleziona tutto',
  'reports.selected_one': '{{count}} selezionato',
  'reports.selected_other': '{{count}} selezionati',
};
