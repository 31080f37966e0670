/** Ursachen bei der Auflösung von Namen. «Namensserver»: der DNS-Server, der zu einem Namen die Adresse nennt. */
export const nameCauseTexts = {
  'cause.name-service-down.name': 'Namensauflösung geht nicht',
  'cause.name-service-down.title': 'Die Namensserver dieses PCs lösen keine Namen auf.',
  'cause.name-service-down.about':
    'Kein Name der Prüfung führt zu einer Adresse. Die eingestellten Namensserver schweigen, lehnen ab oder kennen keinen Namen.',
  'cause.name-service-down.do.1':
    'Prüfen Sie, ob dieser PC die richtigen Namensserver (DNS) benutzt und ob sie laufen.',
  'cause.name-service-down.do.2': 'Lassen Sie auf der Firewall UDP 53 und TCP 53 zu den Namensservern durch.',
  'cause.name-servers-disagree.name': 'Namensserver sind sich uneinig',
  'cause.name-servers-disagree.title': 'Nur ein Teil der Namensserver dieses PCs kennt {{host}}.',
  'cause.name-servers-disagree.about':
    'Ein Namensserver nennt die Adresse, doch das System findet den Namen nicht. Meist steht ein fremder Namensserver neben dem der Kanzlei.',
  'cause.name-servers-disagree.do.1': 'Stellen Sie an diesem PC nur Namensserver ein, die {{host}} kennen.',
  'cause.name-servers-disagree.do.2':
    'Ist ein VPN im Einsatz, lassen Sie das VPN den Namensserver der Kanzlei vorgeben.',
  'cause.hosts-file-wrong.name': 'Eintrag in der Hosts-Datei',
  'cause.hosts-file-wrong.title':
    'Die Hosts-Datei dieses PCs schickt {{host}} an {{addresses}}, und dort geht es nicht.',
  'cause.hosts-file-wrong.about':
    'Die Hosts-Datei des PCs legt eine Adresse fest, die kein Namensserver nennt. Solche Einträge bleiben oft von früher stehen.',
  'cause.hosts-file-wrong.do.1': 'Löschen Sie in der Hosts-Datei dieses PCs die Zeile mit {{host}}.',
  'cause.hosts-file-wrong.do.2': 'Ist der Eintrag in der Hosts-Datei gewollt, berichtigen Sie seine Adresse.',
  'cause.name-wrong.name': 'Name führt an die falsche Adresse',
  'cause.name-wrong.title': 'Der Name {{host}} führt zu {{addresses}}, und dort geht es nicht.',
  'cause.name-wrong.about':
    'Ein Filter oder Namensserver nennt eine Adresse, die nicht zum Namen passt: diesen PC selbst, eine private Adresse oder eine andere als sonst.',
  'cause.name-wrong.do.1': 'Sorgen Sie dafür, dass der Namensserver für {{host}} die richtige Adresse nennt.',
  'cause.name-wrong.do.2': 'Sperrt ein DNS-Filter {{host}}, nehmen Sie {{host}} davon aus.',
  'cause.name-unknown.name': 'Unbekannter Name',
  'cause.name-unknown.title': 'Die Namensserver dieses PCs kennen {{host}} nicht.',
  'cause.name-unknown.about':
    'Zu dem Namen gibt es keine Adresse. Er ist falsch geschrieben, nicht eingetragen oder nur in einem anderen Netz bekannt.',
  'cause.name-unknown.do.1': 'Prüfen Sie, ob {{host}} richtig geschrieben ist.',
  'cause.name-unknown.do.2':
    'Ist {{host}} richtig geschrieben, tragen Sie den Namen im Namensserver ein, den dieser PC benutzt.',
  'cause.name-unknown.do.3': 'Gilt {{host}} nur im Netz der Kanzlei, verbinden Sie zuerst das VPN.',
  'sign.name-servers-silent': 'Die eingestellten Namensserver antworten nicht: {{servers}}.',
  'sign.name-servers-fail': 'Die eingestellten Namensserver lehnen ab oder melden einen Fehler: {{servers}}.',
  'sign.name-servers-deny-all': 'Alle Namen aus verschiedenen Domänen ({{count}}) gelten als unbekannt: {{host}}.',
  'sign.names-unresolved': 'Kein Name liess sich auflösen: {{host}}.',
  'sign.other-host-answers': '{{address}} antwortet, als Adresse aufgerufen. Das Netz ist also da.',
  'sign.no-network-alike': 'Ein Netz ohne jeden Weg hinaus sähe gleich aus.',
  'sign.name-known-by': 'Die Adresse von {{host}} nennt: {{servers}}.',
  'sign.name-denied-by': '{{host}} ist unbekannt bei: {{servers}}.',
  'sign.name-not-found': 'Das System meldet, dass es {{host}} nicht gibt.',
  'sign.system-asks-otherwise': 'Das System fragt vielleicht andere Namensserver als die, die geprüft wurden.',
  'sign.not-all-servers-said-so': 'Nicht alle Namensserver haben das bestätigt.',
  'sign.hosts-file-says': 'In der Hosts-Datei dieses PCs steht {{host}} mit {{addresses}}.',
  'sign.name-servers-say': 'Die Namensserver nennen für {{host}} etwas anderes: {{addresses}}.',
  'sign.hosts-file-may-be-meant': 'Der Eintrag kann gewollt sein. Dann stimmt am Ziel etwas nicht.',
  'sign.name-leads-here': '{{host}} führt zu {{addresses}}, also zu diesem PC selbst oder nirgendwohin.',
  'sign.name-leads-inside': '{{host}} steht im Internet, führt aber zur privaten Adresse {{addresses}}.',
  'sign.name-split':
    'Für {{host}} nennen die einen private, die anderen öffentliche Adressen. Hier gilt {{addresses}}.',
  'sign.name-may-be-meant': 'Die Adresse {{addresses}} kann gewollt sein. Dann stimmt am Ziel etwas nicht.',
};
