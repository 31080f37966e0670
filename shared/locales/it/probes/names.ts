import type { namesLabels as germanLabels } from '../../de/probes/names.ts';

export const namesLabels: Record<keyof typeof germanLabels, string> = {
  'names.title': 'Risoluzione dei nomi',
  'names.system': 'il sistema',
  'names.note': 'Nota',
  'names.by-system': '{{name}}, dal sistema',
  'names.by-hosts-file': '{{name}}, nel file hosts',
  'names.by-server': '{{name}}, da {{server}}',
  'names.timed': '{{text}} ({{ms}} ms)',
  'names.outcome.no-data': 'nome esistente, senza tale indirizzo',
  'names.outcome.no-such-name': 'nome sconosciuto (NXDOMAIN)',
  'names.outcome.refused': 'risposta rifiutata (REFUSED)',
  'names.outcome.server-failure': 'errore del server dei nomi (SERVFAIL)',
  'names.outcome.silent': 'nessuna risposta',
  'names.outcome.not-awaited': 'non attesa',
  'names.outcome.unreachable': 'irraggiungibile',
  'names.outcome.failed': 'non interpretabile',
  'names.note.server-silent': 'Il server dei nomi {{server}} non risponde. Ciò può ritardare ogni connessione.',
  'names.note.server-unreachable': 'Il server dei nomi {{server}} è irraggiungibile.',
  'names.note.server-refused': 'Il server dei nomi {{server}} rifiuta di rispondere a questo PC.',
  'names.note.server-failed': 'Il server dei nomi {{server}} non riesce a risolvere i nomi.',
  'names.note.hosts-file':
    'Su questo PC per {{name}} decide il file hosts ({{addresses}}), qualunque cosa dicano i server dei nomi.',
  'names.note.split':
    '{{name}} ha indirizzi di due tipi: privati secondo {{privately}}, pubblici secondo {{publicly}}. Quale vale dipende dalla rete.',
  'names.note.disagreement':
    'I server dei nomi si contraddicono: {{knowing}} conosce {{name}}, {{denying}} non ha alcun indirizzo.',
  'names.note.system-alone':
    'Il sistema trova {{name}}, i server dei nomi no. Può essere aggiunto un dominio di ricerca, o risponde un servizio diverso da DNS.',
  'names.note.dns-alone': 'Il sistema non trova {{name}}, benché {{servers}} conosca il nome.',
  'names.left-out': 'Non interrogati: altri {{names}} nomi, altri {{servers}} server dei nomi.',
  'names.hosts-file-unread': 'Il file hosts non è leggibile ({{code}}).',
};
