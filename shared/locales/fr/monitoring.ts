import type { monitoringTexts as german } from '../de/monitoring.ts';

export const monitoringTexts: Record<keyof typeof german, string> = {
  'help.export': 'écrit des fichiers avec lesquels un logiciel surveille les mêmes ports en permanence',
  'help.export.what': 'blackbox : pour prometheus-blackbox-exporter et Prometheus',
  'help.export.ca': 'fichier de vos certificats racines (PEM) sur la machine de surveillance',
  'help.export.output': 'dossier des fichiers, créé au besoin',
  'error.export-output': 'Le dossier des fichiers manque. Prochaine étape : l’indiquer avec --output.',
  'error.export-nothing':
    'Aucune ligne ne peut être surveillée ainsi. Prochaine étape : indiquer les adresses, avec --profile ou une à une.',
  'export.left': '{{row}} : blackbox_exporter ne peut pas la contrôler, elle n’est pas incluse.',
  'export.written': '{{folder}} : surveillance de {{count}} lignes écrite.',
  'export.alert.down': 'Le port ne répond pas comme il le devrait.',
  'export.alert.open': 'Le port est ouvert alors qu’il doit être fermé.',
  'export.alert.exporter': 'blackbox_exporter ne répond pas, les ports ne sont pas surveillés.',
  'export.readme.title': 'Surveillance des ports pour timeSensor LEGAL',
  'export.readme.files':
    'blackbox.yml est pour prometheus-blackbox-exporter. targets.yml, alerts.yml et prometheus.yml sont pour Prometheus. À vérifier avant usage :',
  'export.readme.what':
    'Le contrôle part de la machine où tourne l’exporter : elle doit être dans le même réseau que les postes. Rien n’est envoyé aux ports de 4D, sauf le début de TLS là où il est attendu.',
  'export.readme.watched': 'Lignes surveillées',
  'export.readme.left': 'Non incluses',
};
