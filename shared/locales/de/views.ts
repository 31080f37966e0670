/** Die Ansichten für mehrere Berichte: Vergleich und Übersicht. */
export const viewTexts = {
  'view.compare': 'Vergleich',
  'menu.compare': 'Berichte vergleichen',
  'reports.compare': 'Vergleichen',
  'reports.compare-two': 'Zwei vergleichen',
  'compare-view.lead': 'Vorher und nachher, oder ein PC, bei dem es geht, und einer, bei dem es nicht geht.',
  'compare-view.side.a': 'A: vorher, oder der PC, bei dem es geht',
  'compare-view.side.b': 'B: nachher, oder der PC, bei dem es nicht geht',
  'compare-view.drop': 'Wählen Sie einen Bericht, oder ziehen Sie seine Datei hierher.',
  'compare-view.choose': 'Bericht wählen',
  'compare-view.replace': 'Anderer Bericht',
  'compare-view.on-screen': 'Der Bericht, der gerade offen ist',
  'compare-view.swap': 'A und B tauschen',
  'compare-view.save': 'Vergleich speichern',
  'compare-view.empty': 'Zwei Berichte fehlen noch',
  'compare-view.one-missing': 'Ein Bericht fehlt noch',
  'compare-view.empty.text':
    'Ziehen Sie zwei Dateien auf dieses Fenster, oder wählen Sie oben. Danach steht hier, welche Zeilen sich geändert haben, und welche Unterschiede der PCs das erklären können.',
  'compare-view.leaving':
    'Die Vorschau zeigt die Texte beider Berichte. Im Vergleich steht davon nur, was sich unterscheidet.',
};
