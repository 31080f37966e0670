import type { monitoringTexts as german } from '../de/monitoring.ts';

export const monitoringTexts: Record<keyof typeof german, string> = {
  'help.export': 'writes files with which monitoring software watches the same ports permanently',
  'help.export.what': 'blackbox: for prometheus-blackbox-exporter and Prometheus',
  'help.export.ca': 'file with your own root certificates (PEM) on the monitoring machine',
  'help.export.output': 'folder for the files; it is made',
  'error.export-output': 'The folder for the files is missing. Next step: give it with --output.',
  'error.export-nothing':
    'No row can be watched like this. Next step: give the addresses, with --profile or one by one.',
  'export.left': '{{row}}: blackbox_exporter cannot check it; it is not included.',
  'export.written': '{{folder}}: monitoring of {{count}} rows written.',
  'export.alert.down': 'The port does not answer as it should.',
  'export.alert.open': 'The port is open although it has to be shut.',
  'export.alert.exporter': 'blackbox_exporter does not answer; the ports are not being watched.',
  'export.readme.title': 'Monitoring of the ports for timeSensor LEGAL',
  'export.readme.files':
    'blackbox.yml is for prometheus-blackbox-exporter. targets.yml, alerts.yml and prometheus.yml are for Prometheus. Check them before use:',
  'export.readme.what':
    'The machine that runs the exporter does the checking: it has to be in the same network as the workstations. Nothing is sent to the ports of 4D but the start of TLS, where that is expected.',
  'export.readme.watched': 'Watched rows',
  'export.readme.left': 'Not included',
};
