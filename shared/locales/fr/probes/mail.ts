import type { mailLabels as germanLabels, mailWords as germanWords } from '../../de/probes/mail.ts';

export const mailWords: Record<keyof typeof germanWords, string> = {
  'reason.silent-after-greeting.short': 'muet après le message d’accueil',
  'reason.silent-after-greeting.meaning':
    'Le service s’est annoncé, mais il n’a pas répondu à la commande suivante dans le délai prévu. Il est peut-être surchargé. Un équipement qui inspecte le trafic peut aussi retenir la réponse.',
  'reason.silent-after-greeting.next':
    'Relancez la vérification dans quelques minutes. Si rien ne change, interrogez le responsable du pare-feu sur l’inspection du contenu, puis le responsable du serveur.',
  'reason.greeting-late.short': 'message d’accueil tardif',
  'reason.greeting-late.meaning':
    'Le bon service a répondu, mais son message d’accueil a mis des secondes. Rien n’est bloqué. Certains serveurs de messagerie attendent exprès pour écarter le spam. D’autres attendent en vain la résolution de l’adresse d’où vient ce PC.',
  'reason.greeting-late.next':
    'Si l’envoi ou la réception dure trop longtemps, adressez-vous à votre fournisseur de messagerie. Il peut dire si son serveur retarde exprès ces connexions.',
  'reason.starttls-masked.short': 'STARTTLS masqué',
  'reason.starttls-masked.meaning':
    'Le message d’accueil, l’offre ou des commandes ont été recouverts de X ou de *, et STARTTLS manque. Une inspection des e-mails en chemin agit ainsi, par exemple celle des pare-feu Cisco. Un fournisseur sans STARTTLS répond en clair.',
  'reason.starttls-masked.next':
    'Demandez au responsable du pare-feu de désactiver l’inspection des e-mails (ESMTP) pour ce port ou d’y autoriser STARTTLS.',
  'fault.starttls-masked': 'ne montre STARTTLS que masqué (XXXXXXXA)',
  'fault.greeting-late': 'n’envoie son message d’accueil qu’après 5 secondes',
};

export const mailLabels: Record<keyof typeof germanLabels, string> = {
  'mail.title': 'Serveur de messagerie',
  'mail.greeting': 'Message d’accueil après',
  'mail.masked': 'Recouvert',
  'mail.masked.greeting': 'message d’accueil (***)',
  'mail.masked.capability': 'offre (XXX)',
  'mail.masked.command': 'commande (XXX)',
  'mail.clear': 'Offre avant TLS',
  'mail.clear.auth': 'Identification sans TLS',
  'mail.tls.auth': 'Identification avec TLS',
  'mail.none': 'rien',
  'mail.size': 'Plus grand message',
};
