import type { announcementLabels as germanLabels } from '../../de/probes/announcement.ts';

export const announcementLabels: Record<keyof typeof germanLabels, string> = {
  'help.counterpart.announce': 'si annuncia con broadcast su questa porta UDP, come fa il server',
  'help.counterpart.no-announce': 'non si annuncia e non risponde ad alcuna ricerca di server',
  'help.discover.counterpart': 'chiede anche alla postazione remota, via TCP, perché i suoi annunci non arrivano',
  'announcing.title': 'Ricerca di server (broadcast)',
  'announcing.says': 'Si annuncia ogni {{seconds}} s su UDP {{port}}, come postazione remota e non come server:',
  'announcing.off': 'Non si annuncia: la ricerca di server non trova questa postazione remota.',
  'announcing.nowhere': 'Non si annuncia: nessuna rete di questo PC accetta broadcast su UDP {{port}}.',
  'announcing.taken': 'Non si annuncia: un altro programma occupa UDP {{port}}, forse il server stesso.',
  'announcing.taken-by': 'Non si annuncia: {{holder}} occupa UDP {{port}}, forse il server stesso.',
  'announcing.to': 'a {{to}}',
  'discovery.stand-in': 'postazione remota di PortAmpel, non un server',
  'discovery.stand-in.verified': 'provata con il suo codice',
  'discovery.stand-in.unverified': 'non verificata',
  'rehearsal.title': 'Prova con la postazione remota',
  'rehearsal.unmet': 'Nessun contatto',
  'rehearsal.unmet.code':
    'Qualcuno ha accettato la connessione, e nessuno ha provato di conoscere questo codice. Forse la postazione remota è stata riavviata e ne ha uno nuovo, o un altro programma occupa la sua porta. Dopo più codici errati non ascolta nessuno da questo indirizzo per un minuto: guardate il suo schermo.',
  'rehearsal.unmet.unreachable':
    'Alle porte TCP del server non è riuscita alcuna connessione. Forse non è in funzione, ha un altro indirizzo, o un firewall non lascia passare la connessione.',
  'rehearsal.unmet.name':
    'Per il suo nome non è stato trovato alcun indirizzo. Indicare l’indirizzo che mostra essa stessa.',
  'rehearsal.unmet.ipv6':
    'La ricerca di server esiste solo su IPv4. Indicare un indirizzo IPv4 della postazione remota.',
  'rehearsal.way': 'Via su TCP',
  'rehearsal.way.text': 'da {{here}} a {{there}}',
  'rehearsal.way.translated': 'da {{here}}, vista là come {{seenAs}}, a {{there}}',
  'rehearsal.network': 'Si annuncia in',
  'rehearsal.network.sent': '{{network}}: {{sent}} volte durante la ricerca',
  'rehearsal.silent': 'non si annuncia',
  'rehearsal.limited': 'Senza annuncio',
  'rehearsal.limited.text': '{{count}} volte, perché altri lo avevano appena chiesto',
  'rehearsal.heard': 'Annunci sentiti',
  'rehearsal.query': 'Richieste solo a lei',
  'rehearsal.query.text': '{{sent}} inviate, {{arrived}} arrivate, {{answered}} con risposta',
  'rehearsal.call': 'Datagrammi solo a questo PC',
  'rehearsal.call.text': '{{sent}} inviati, {{received}} arrivati',
};
