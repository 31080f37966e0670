/** Was aus einem Bericht genommen wird, bevor er weggeht. */
export const redactionTexts = {
  'error.redaction-failed':
    'Der Bericht wurde nicht geschrieben: Es liess sich nicht sicherstellen, dass keine Namen mehr darin stehen ({{place}}). Nächster Schritt: den Bericht der Stufe «strict» schreiben.',
  'error.redaction-key': 'Der Schlüssel für die Decknamen lässt sich nicht lesen oder anlegen: {{file}} ({{code}}).',
  'redaction.mark.none': 'Einzelne Angaben wurden von Hand aus diesem Bericht gestrichen.',
  'redaction.mark.standard': 'Namen und Adressen sind in diesem Bericht durch Decknamen ersetzt.',
  'redaction.mark.strict': 'Aus diesem Bericht sind alle Namen, Adressen und fremden Worte entfernt.',
};
