import type { permitTexts as german } from '../de/permits.ts';

export const permitTexts: Record<keyof typeof german, string> = {
  'permits.any': 'qualsiasi',
  'permits.stateful': 'sì, risposte comprese',
  'permits.stateful-ftp': 'sì, con i collegamenti dati di FTP (helper FTP)',
  'permits.column.direction': 'Direzione',
  'permits.column.protocol': 'Protocollo',
  'permits.column.source': 'Origine',
  'permits.column.destination': 'Destinazione',
  'permits.column.addresses': 'Indirizzi',
  'permits.column.ports': 'Porte',
  'permits.column.stateful': 'Con stato',
  'permits.column.reason': 'Scopo',
  'permits.ftp-proxy': 'I collegamenti dati di FTP richiedono ftp-proxy oppure le porte passive del server.',
  'permits.letter.subject': 'Oggetto: autorizzazioni del firewall per timeSensor LEGAL',
  'permits.letter.greeting': 'Gentili signore e signori,',
  'permits.letter.request':
    'Vi preghiamo di consentire sul firewall i collegamenti seguenti. timeSensor LEGAL ha bisogno di questi e di nient’altro.',
  'permits.letter.state':
    'Il firewall deve lasciar passare da sé le risposte a questi collegamenti (con stato). Nessun’altra direzione è necessaria.',
  'permits.letter.ftp':
    'Per FTP deve riconoscere anche i collegamenti dati (helper FTP o ALG). Con FTP su TLS non può farlo. Allora servono anche le porte passive, indicate da chi gestisce il server degli aggiornamenti.',
  'permits.letter.confirm': 'Vi preghiamo di avvisarci appena fatto. Lo verificheremo subito con PortAmpel.',
  'permits.letter.closing': 'Cordiali saluti',
  'permits.nothing': 'Non c’è nulla da consentire: in questo rapporto nessun collegamento necessario è bloccato.',
  'permits.without-host': 'Senza indirizzo, quindi non compresi: {{roles}}.',
  'help.rules': 'scrive che cosa il firewall deve lasciar passare: regole, lettera o tabella',
  'help.rules.format': 'uscita: {{allowed}}',
  'help.rules.standalone': 'un insieme completo di regole che non lascia passare altro (nftables, iptables, ip6tables)',
  'help.rules.source': 'rete da cui provengono i collegamenti, p. es. 192.168.1.0/24 (predefinito: qualsiasi)',
  'help.rules.report': 'solo per le righe bloccate di questo rapporto',
  'help.rules.all': 'con --report: per tutte le righe del rapporto',
  'help.rules.firm': 'nome dello studio, per la lettera',
  'help.rules.output': 'scrive le regole in questo file',
  'error.cidr': '{{option}} «{{value}}»: indichi una rete come 192.168.1.0/24.',
  'error.standalone-format': '--standalone esiste solo con --format {{allowed}}.',
  'error.rules-no-host': 'Nessuna riga ha un indirizzo noto. Lo indichi nel profilo o con {{options}}.',
  'error.rules-unresolved':
    '«{{host}}» non ha un indirizzo ({{code}}) e {{format}} non accetta nomi. Verifichi il nome o indichi l’indirizzo.',
  'error.rules-family': 'Nessuno degli indirizzi è adatto a {{format}}. Scelga un altro formato.',
};
