/** Der Telefon-Code: ein Bericht in Buchstaben, die sich vorlesen lassen. */
export const codeTexts = {
  'code.enter': 'Code eingeben',
  'code.enter.detail': 'Den Telefon-Code eines Berichts, so wie er vorgelesen wird. Es braucht kein Netzwerk.',
  'code.copy': 'Telefon-Code kopieren',
  'code.copied': 'Telefon-Code kopiert',
  'code.version': 'Fassung {{version}}',
  'code.total': 'Gesamturteil: {{light}}',
  'code.rows': 'Zeilen des Codes',
  'code.partial': 'Die Prüfung wurde vor ihrem Ende abgebrochen.',
  'code.no-rows': 'Der Code enthält keine Zeilen.',
  'code.only-lights':
    'Ursachen, Namen und Adressen stehen nur im Bericht. Ein Code ist kein Beweis: Jeder kann einen schreiben.',
  'code.fault.empty': 'Es ist noch kein Code eingegeben.',
  'code.fault.pairing':
    'Das ist der Code einer Gegenstelle, nicht der Telefon-Code eines Berichts. Er gehört an den anderen PC: in der App ins Feld «Code, den die Gegenstelle zeigt», im Terminal hinter --code.',
  'code.fault.letter':
    'In Gruppe {{group}} steht «{{letter}}»; das kommt in keinem Code vor. Nächster Schritt: diese Gruppe nochmals vorlesen lassen.',
  'code.fault.length':
    'Der Code hat {{found}} Zeichen; vollständige Codes haben {{expected}}. Nächster Schritt: zählen, ob eine Gruppe fehlt oder doppelt ist.',
  'code.fault.mistyped':
    'Im Code stimmen mehrere Zeichen nicht. Nächster Schritt: den ganzen Code nochmals vorlesen lassen.',
  'code.fault.mistyped-group':
    'Im Code stimmt ein Zeichen nicht, wahrscheinlich in Gruppe {{group}}. Nächster Schritt: diese Gruppe nochmals vorlesen lassen.',
  'error.code-missing':
    'Es fehlt der Code. Nächster Schritt: ihn hinter den Befehl schreiben, oder mit --report einen Bericht nennen.',
  'code.untested': '«Nicht geprüft» kann auch heissen, dass die Zeile ausgeschaltet war: Das sagt ein Code nicht.',
  'code.fault.too-many':
    'Der Code hat ein Zeichen zu viel: {{found}} statt {{expected}}. Nächster Schritt: ihn nochmals vorlesen lassen, Gruppe für Gruppe.',
  'code.fault.format':
    'Der Code ist von einer anderen Art (Nummer {{format}}), die dieses PortAmpel nicht kennt. Nächster Schritt: PortAmpel aktualisieren.',
  'code.fault.scenario':
    'Der Code nennt ein Szenario, das dieses PortAmpel nicht kennt. Nächster Schritt: PortAmpel aktualisieren.',
  'code.fault.version':
    'Der Code gehört zu Fassung {{version}} von {{scenario}}; dieses PortAmpel hat eine andere. Nächster Schritt: auf beiden PCs dasselbe PortAmpel verwenden.',
  'help.code': 'zeigt, was ein Telefon-Code sagt, oder den Code eines Berichts',
  'help.code.code': 'der Code, wie er vorgelesen wird, auch in mehreren Teilen',
  'help.code.report': 'gibt den Code dieses Berichts aus',
  'help.code.format': 'text oder json',
  'error.report-without-code':
    'Für {{file}} gibt es keinen Telefon-Code: Szenario, Fassung oder Zeilen des Berichts sind diesem PortAmpel nicht bekannt.',
};
