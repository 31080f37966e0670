import type { monitoringTexts as german } from '../de/monitoring.ts';

export const monitoringTexts: Record<keyof typeof german, string> = {
  'help.export': 'scrive i file con cui un software sorveglia le stesse porte in permanenza',
  'help.export.what': 'blackbox: per prometheus-blackbox-exporter e Prometheus',
  'help.export.ca': 'file con i propri certificati radice (PEM) sulla macchina di sorveglianza',
  'help.export.output': 'cartella per i file; viene creata',
  'error.export-output': 'Manca la cartella per i file. Prossimo passo: indicarla con --output.',
  'error.export-nothing':
    'Nessuna riga può essere sorvegliata così. Prossimo passo: indicare gli indirizzi, con --profile o uno per uno.',
  'export.left': '{{row}}: blackbox_exporter non può controllarla; non è inclusa.',
  'export.written': '{{folder}}: sorveglianza di {{count}} righe scritta.',
  'export.alert.down': 'La porta non risponde come dovrebbe.',
  'export.alert.open': 'La porta è aperta benché debba essere chiusa.',
  'export.alert.exporter': 'blackbox_exporter non risponde; le porte non sono sorvegliate.',
  'export.readme.title': 'Sorveglianza delle porte per timeSensor LEGAL',
  'export.readme.files':
    'blackbox.yml è per prometheus-blackbox-exporter. targets.yml, alerts.yml e prometheus.yml sono per Prometheus. Da verificare prima dell’uso:',
  'export.readme.what':
    'Il controllo parte dalla macchina su cui gira l’exporter: deve stare nella stessa rete delle postazioni. Alle porte di 4D non si invia nulla, salvo l’inizio di TLS dove è previsto.',
  'export.readme.watched': 'Righe sorvegliate',
  'export.readme.left': 'Non incluse',
};
