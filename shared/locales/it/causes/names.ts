import type { nameCauseTexts as german } from '../../de/causes/names.ts';

export const nameCauseTexts: Record<keyof typeof german, string> = {
  'cause.name-service-down.name': 'Nomi non risolti',
  'cause.name-service-down.title': 'I server dei nomi di questo PC non risolvono alcun nome.',
  'cause.name-service-down.about':
    'Nessun nome del controllo porta a un indirizzo. I server dei nomi impostati tacciono, rifiutano o non conoscono alcun nome.',
  'cause.name-service-down.do.1': 'Verificate che questo PC usi i server dei nomi (DNS) giusti e che funzionino.',
  'cause.name-service-down.do.2': 'Consentite sul firewall UDP 53 e TCP 53 verso i server dei nomi.',
  'cause.name-servers-disagree.name': 'Server dei nomi in disaccordo',
  'cause.name-servers-disagree.title': 'Solo una parte dei server dei nomi di questo PC conosce {{host}}.',
  'cause.name-servers-disagree.about':
    'Un server dei nomi dà l’indirizzo, ma il sistema non trova il nome. Spesso accanto a quello dello studio ce n’è uno estraneo.',
  'cause.name-servers-disagree.do.1': 'Su questo PC, impostate solo server dei nomi che conoscono {{host}}.',
  'cause.name-servers-disagree.do.2': 'Se è in uso una VPN, fate imporre dalla VPN il server dei nomi dello studio.',
  'cause.hosts-file-wrong.name': 'Voce nel file hosts',
  'cause.hosts-file-wrong.title': 'Il file hosts di questo PC manda {{host}} a {{addresses}}, e lì non funziona.',
  'cause.hosts-file-wrong.about':
    'Il file hosts del PC fissa un indirizzo che nessun server dei nomi dà. Tali voci restano spesso da tempi passati.',
  'cause.hosts-file-wrong.do.1': 'Cancellate la riga con {{host}} dal file hosts di questo PC.',
  'cause.hosts-file-wrong.do.2': 'Se la voce nel file hosts è voluta, correggetene l’indirizzo.',
  'cause.name-wrong.name': 'Nome con indirizzo sbagliato',
  'cause.name-wrong.title': 'Il nome {{host}} porta a {{addresses}}, e lì non funziona.',
  'cause.name-wrong.about':
    'Un filtro o un server dei nomi dà un indirizzo che non corrisponde: questo PC stesso, un indirizzo privato o uno diverso da altrove.',
  'cause.name-wrong.do.1': 'Fate in modo che il server dei nomi dia l’indirizzo giusto per {{host}}.',
  'cause.name-wrong.do.2': 'Se un filtro DNS blocca {{host}}, escludete {{host}} da questo filtro.',
  'cause.name-unknown.name': 'Nome sconosciuto',
  'cause.name-unknown.title': 'I server dei nomi di questo PC non conoscono {{host}}.',
  'cause.name-unknown.about':
    'Per il nome non c’è alcun indirizzo. È scritto male, non registrato o noto solo in un’altra rete.',
  'cause.name-unknown.do.1': 'Verificate che {{host}} sia scritto correttamente.',
  'cause.name-unknown.do.2':
    'Se {{host}} è scritto correttamente, registrate il nome nel server dei nomi che questo PC usa.',
  'cause.name-unknown.do.3': 'Se {{host}} è noto solo nella rete dello studio, collegate prima la VPN.',
  'sign.name-servers-silent': 'I server dei nomi impostati non rispondono: {{servers}}.',
  'sign.name-servers-fail': 'I server dei nomi impostati rifiutano o segnalano un errore: {{servers}}.',
  'sign.name-servers-deny-all': 'Tutti i nomi di domini diversi ({{count}}) risultano sconosciuti: {{host}}.',
  'sign.names-unresolved': 'Non si è potuto risolvere alcun nome: {{host}}.',
  'sign.other-host-answers': '{{address}} risponde se chiamato per indirizzo. La rete quindi c’è.',
  'sign.no-network-alike': 'Una rete senza alcuna uscita darebbe lo stesso quadro.',
  'sign.name-known-by': 'L’indirizzo di {{host}} è dato da: {{servers}}.',
  'sign.name-denied-by': '{{host}} è sconosciuto a: {{servers}}.',
  'sign.name-not-found': 'Il sistema segnala che {{host}} non esiste.',
  'sign.system-asks-otherwise': 'Forse il sistema chiede a server dei nomi diversi da quelli controllati.',
  'sign.not-all-servers-said-so': 'Non tutti i server dei nomi lo hanno confermato.',
  'sign.hosts-file-says': 'Il file hosts di questo PC contiene {{host}} con {{addresses}}.',
  'sign.name-servers-say': 'I server dei nomi danno altro per {{host}}: {{addresses}}.',
  'sign.hosts-file-may-be-meant': 'La voce può essere voluta. Allora qualcosa non va a destinazione.',
  'sign.name-leads-here': '{{host}} porta a {{addresses}}, cioè a questo PC stesso o da nessuna parte.',
  'sign.name-leads-inside': '{{host}} è in Internet, ma porta all’indirizzo privato {{addresses}}.',
  'sign.name-split': 'Per {{host}} alcuni danno indirizzi privati, altri pubblici. Qui vale {{addresses}}.',
  'sign.name-may-be-meant': 'L’indirizzo {{addresses}} può essere voluto. Allora qualcosa non va a destinazione.',
};
