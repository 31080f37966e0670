/** Der Bericht als Datei, die weitergegeben wird. */
export const handoverTexts = {
  'handover.language': 'Sprache',
  'handover.rows': 'Alle Zeilen',
  'handover.changes': 'Verlauf der Reparatur',
  'handover.light': 'Ampel',
  'handover.port': 'Port',
  'handover.row': 'Zeile',
  'handover.host': 'Adresse',
  'handover.time': 'Antwortzeit',
  'handover.evidence': 'Was gemessen wurde',
  'code.title': 'Telefon-Code',
  'error.html-without-report':
    'In {{file}} steckt kein Bericht von PortAmpel: Eine andere HTML-Datei wurde geöffnet, oder der Bericht wurde daraus entfernt. Bitte ihn neu senden lassen.',
  'error.html-cut':
    '{{file}} hört zu früh auf: Wahrscheinlich wurde die Datei unterwegs abgeschnitten. Bitte sie neu senden lassen, am besten als Anhang.',
  'error.html-several-reports':
    'In {{file}} stecken mehrere Berichte; unklar ist, welcher gilt. Bitte den richtigen neu senden lassen.',
};
