import type { sshLabels as germanLabels, sshWords as germanWords } from '../../de/probes/ssh.ts';

export const sshWords: Record<keyof typeof germanWords, string> = {
  'reason.ssh-handshake-failed.short': 'SSH échoue lors de l’échange de clés',
  'reason.ssh-handshake-failed.meaning':
    'Le serveur SSH s’est annoncé, mais la connexion chiffrée ne s’est pas établie. Certains pare-feu ne laissent passer que la première ligne de SSH. Un réseau qui perd les gros paquets peut aussi en être la cause.',
  'reason.ssh-handshake-failed.next':
    'Demandez au responsable du pare-feu d’autoriser SSH sur ce port sans inspection du contenu. Si cela n’aide pas, faites contrôler la taille des paquets (MTU) par le responsable du réseau.',
  'reason.ssh-no-common-algorithm.short': 'aucun chiffrement SSH commun',
  'reason.ssh-no-common-algorithm.meaning':
    'Le serveur SSH répond, mais il ne connaît aucune méthode que PortAmpel connaisse aussi. Il est sans doute très ancien ou réglé strictement. On ne sait pas si timeSensor LEGAL s’entend avec lui.',
  'reason.ssh-no-common-algorithm.next':
    'Demandez au responsable du serveur quelles méthodes SSH il autorise. Le réseau n’est pas en cause.',
  'reason.login-refused.short': 'identification refusée',
  'reason.login-refused.meaning':
    'Le serveur a répondu, mais n’a pas accepté l’identification. Cela ne dit rien du réseau.',
  'reason.login-refused.next':
    'Vérifiez l’utilisateur et le mot de passe du serveur de mises à jour, ou demandez-les au support de l’éditeur.',
  'reason.sftp-refused.short': 'identifié, mais sans SFTP',
  'reason.sftp-refused.meaning':
    'L’identification par SSH a réussi, mais le serveur n’a pas ouvert SFTP ensuite ou n’a pas montré le dossier. Le réseau laisse passer tout le nécessaire.',
  'reason.sftp-refused.next':
    'Demandez au responsable du serveur si cet utilisateur peut utiliser SFTP et lire son dossier.',
};

export const sshLabels: Record<keyof typeof germanLabels, string> = {
  'ssh.title': 'Serveur SSH',
  'ssh.software': 'Logiciel',
  'ssh.algorithms': 'Convenu',
  'ssh.host-key': 'Clé du serveur',
  'ssh.methods': 'Identification possible par',
  'ssh.methods.none': 'aucune méthode',
  'ssh.login': 'Identification',
  'ssh.login.accepted': 'acceptée',
  'ssh.login.refused': 'refusée',
  'ssh.sftp': 'SFTP',
  'ssh.sftp.opened': 'ouvert',
  'ssh.sftp.refused': 'refusé',
  'ssh.folder': 'Éléments du dossier (au moins)',
};
