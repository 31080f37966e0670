/** Beobachten, während jemand das Netz in Ordnung bringt. */
export const watchTexts = {
  'watch.why': 'Wird gerade etwas geändert? Die nicht grünen Zeilen lassen sich fortlaufend nachprüfen.',
  'watch.on_one': '{{count}} Zeile wird alle {{seconds}} s nachgeprüft.',
  'watch.on_other': '{{count}} Zeilen werden alle {{seconds}} s nachgeprüft.',
  'watch.done': 'So haben sich die Zeilen verändert.',
  'watch.start': 'Beobachten',
  'watch.stop': 'Beobachten beenden',
  'watch.signal': 'Ton und Hinweis',
  'watch.signal.help': 'Meldet sich, sobald eine Zeile die Farbe wechselt, auch wenn dieses Fenster nicht vorn ist.',
  'watch.changes': 'Änderungen, die neueste zuerst',
  'watch.changed': 'PortAmpel: Eine Zeile hat sich geändert',
  'watch.all-well': 'Keine Zeile ist mehr rot oder gelb. Das Beobachten ist beendet.',
};
