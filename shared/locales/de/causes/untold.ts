/** Was sich nicht sagen liess, und warum. */
export const untoldCauseTexts = {
  'cause.address-missing.name': 'Adresse fehlt',
  'cause.address-missing.title': 'Für diese Zeilen ist keine Adresse angegeben.',
  'cause.address-missing.about':
    'Ohne Adresse lässt sich nichts prüfen. Weder der Hersteller noch PortAmpel kennt die Adressen Ihrer Server.',
  'cause.address-missing.do.1': 'Tragen Sie die fehlenden Adressen ein.',
  'cause.address-missing.do.2':
    'Suchen Sie die Adressen in den Einstellungen von timeSensor LEGAL, oder fragen Sie den Support von timeSensor.',
  'cause.counterpart-needed.name': 'Gegenstelle nötig',
  'cause.counterpart-needed.title': 'Verbindungen von aussen lassen sich von diesem PC allein nicht prüfen.',
  'cause.counterpart-needed.about': 'Ob ein Port von aussen erreichbar ist, zeigt nur ein PC auf der anderen Seite.',
  'cause.counterpart-needed.do.1':
    'Starten Sie PortAmpel auf einem PC ausserhalb als Gegenstelle (unter «Gegenstelle» oder mit «portampel counterpart»).',
  'cause.counterpart-needed.do.2': 'Prüfen Sie auf diesem PC erneut, mit Adresse und Code der Gegenstelle.',
  'cause.ended-early.name': 'Prüfung vorzeitig beendet',
  'cause.ended-early.title': 'Die Prüfung endete, bevor diese Zeilen gemessen waren.',
  'cause.ended-early.about': 'Die Prüfung wurde abgebrochen oder dauerte zu lange. Über diese Zeilen sagt sie nichts.',
  'cause.ended-early.do.1': 'Prüfen Sie diese Zeilen noch einmal.',
  'cause.out-of-resources.name': 'Dieser PC ist überlastet',
  'cause.out-of-resources.title': 'Diesem PC gingen die Verbindungen aus, bevor diese Zeilen gemessen waren.',
  'cause.out-of-resources.about':
    'Das Betriebssystem gab keine weiteren Verbindungen mehr her. Über das Netz sagt das nichts.',
  'cause.out-of-resources.do.1': 'Schliessen Sie andere Programme und prüfen Sie noch einmal.',
  'cause.out-of-resources.do.2': 'Reichen die Mittel danach noch nicht, starten Sie diesen PC neu.',
  'sign.untold': 'Nötige Zeilen ohne Messung: {{count}}.',
  'confirm.again': 'Prüfen Sie danach noch einmal.',
};
