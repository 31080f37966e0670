/** Was aus einem Bericht genommen wird, bevor er weggeht. */
export const redactionTexts = {
  'error.redaction-failed':
    'Der Bericht wurde nicht geschrieben: Es liess sich nicht sicherstellen, dass keine Namen mehr darin stehen ({{place}}). Nächster Schritt: den Bericht der Stufe «strict» schreiben.',
  'error.redaction-key': 'Der Schlüssel für die Decknamen lässt sich nicht lesen oder anlegen: {{file}} ({{code}}).',
};
