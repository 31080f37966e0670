import type { ftpLabels as germanLabels, ftpWords as germanWords } from '../../de/probes/ftp.ts';

export const ftpWords: Record<keyof typeof germanWords, string> = {
  'fault.data-blocked': 'refuse les connexions de données',
  'fault.passive-address': 'indique une adresse privée pour le canal de données',
  'fault.login-refused': 'refuse la connexion au compte',
};

export const ftpLabels: Record<keyof typeof germanLabels, string> = {
  'phase.login': 'Connexion au compte',
  'phase.data': 'Canal de données',
  'help.check.login': 'nom d’utilisateur pour le serveur de mises à jour; mot de passe lu dans {{variable}} ou demandé',
  'check.password': 'Mot de passe (la saisie reste invisible): ',
  'error.user-name':
    'Le nom d’utilisateur pour {{option}} est vide, trop long ou contient des caractères de commande. Veuillez vérifier la saisie.',
  'error.password':
    'Le mot de passe est vide, trop long ou contient des caractères de commande, ou la saisie a été interrompue. Rien n’a été mesuré.',
  'error.password-missing':
    'Il manque le mot de passe pour ce nom d’utilisateur. Définissez la variable d’environnement {{variable}} ou lancez la commande dans un terminal.',
};
