/** Was eine Überwachungssoftware bekommt. */
export const monitoringTexts = {
  'help.export': 'schreibt Dateien, mit denen eine Überwachungssoftware dieselben Ports dauernd prüft',
  'help.export.what': 'blackbox: für prometheus-blackbox-exporter und Prometheus',
  'help.export.ca': 'Datei mit den eigenen Stammzertifikaten (PEM) auf dem Rechner der Überwachung',
  'help.export.output': 'Ordner für die Dateien; wird angelegt',
  'error.export-output': 'Es fehlt der Ordner für die Dateien. Nächster Schritt: mit --output angeben.',
  'error.export-nothing':
    'Keine Zeile lässt sich so überwachen. Nächster Schritt: die Adressen angeben, mit --profile oder einzeln.',
  'export.left': '{{row}}: lässt sich vom blackbox_exporter nicht prüfen und ist nicht enthalten.',
  'export.written': '{{folder}}: Überwachung für {{count}} Zeilen geschrieben.',
  'export.alert.down': 'Der Port antwortet nicht, wie er soll.',
  'export.alert.open': 'Der Port ist offen, obwohl er zu sein muss.',
  'export.alert.exporter': 'Der blackbox_exporter antwortet nicht; die Ports werden nicht überwacht.',
  'export.readme.title': 'Überwachung der Ports für timeSensor LEGAL',
  'export.readme.files':
    'blackbox.yml ist für prometheus-blackbox-exporter. targets.yml, alerts.yml und prometheus.yml sind für Prometheus. Vor dem Einsatz prüfen:',
  'export.readme.what':
    'Geprüft wird von dem Rechner aus, auf dem der Exporter läuft: Er muss im selben Netz stehen wie die Arbeitsplätze. An die Ports von 4D wird nichts gesendet ausser dem Beginn von TLS, wo das erwartet ist.',
  'export.readme.watched': 'Überwachte Zeilen',
  'export.readme.left': 'Nicht enthalten',
};
