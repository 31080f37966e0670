import type { explainTexts as german } from '../de/explain.ts';

/** Texts of `portampel explain`: the kinds of words, and what each probe does. `{{…}}` are filled in. */
export const explainTexts: Record<keyof typeof german, string> = {
  'explain.scenarios': 'Scénarios',
  'explain.roles': 'Interlocuteurs',
  'explain.commands': 'Commandes',
  'explain.probes': 'Mesures',
  'explain.states': 'États d’un port',
  'explain.services': 'Ce qui répond sur un port ouvert',
  'explain.lights': 'Feux',
  'explain.expectations': 'Résultats attendus',
  'explain.faults': 'Pannes du simulateur',
  'explain.confidences': 'Degré de certitude d’une cause',
  'explain.steps': 'Que faire',
  'explain.param.host': 'serveur',
  'explain.param.ports': 'port',
  'explain.param.addresses': 'adresse',
  'explain.param.product': 'produit',
  'explain.param.own': 'adresse de ce PC',
  'explain.param.seen': 'adresse vue de l’extérieur',
  labelled: '{{label}} : {{text}}',
  'explain.looked-for.verify': 'signature, signer, somme de contrôle, hachage, empreinte',
  'explain.looked-for.lookup': 'pseudonyme, alias',
  'explain.probe': 'une mesure',
  'explain.fault': 'une panne du simulateur, pour s’exercer',
  'explain.fault.does': 'L’autre côté {{what}}.',
  'explain.fault.try': 'Essayer',
  'error.explain-phone-code':
    '«{{found}}» est le code téléphonique d’un rapport. Pour voir ce qu’il dit : portampel code {{found}}',
  'error.explain-pairing-code':
    '«{{found}}» est le code d’un poste distant. L’autre PC contrôle avec lui : portampel check --counterpart HOST --code {{found}}',
  'error.explain-similar':
    'PortAmpel ne connaît pas «{{found}}». Mots proches : {{words}}. «portampel explain» affiche tous les mots.',
  'probe.tcp':
    'Établit une connexion et la termine. Cela montre que le port est ouvert, mais non qui se trouve derrière.',
  'probe.http':
    'Demande la page d’accueil. Reconnaît les pages de blocage, les pages de connexion des réseaux d’invités et les redirections.',
  'probe.ftp': 'Se connecte au serveur FTP et lit le dossier par le canal de données passif.',
  'probe.ssh': 'Négocie le chiffrement jusqu’à la connexion de l’utilisateur. Avec --login, lit aussi le dossier.',
  'probe.smtp':
    'Parle avec le serveur d’envoi jusqu’avant la connexion, avant TLS et à l’intérieur. Aucun e-mail n’est envoyé.',
  'probe.imap': 'Parle en IMAP avec le serveur de réception jusqu’avant la connexion.',
  'probe.pop3': 'Parle en POP3 avec le serveur de réception jusqu’avant la connexion.',
  'probe.four-d':
    'Vérifie les ports du serveur. Avec TLS, la négociation TLS aboutit. En clair, le port est ouvert et personne d’autre n’y parle.',
  'probe.ftp-active': 'Fait rappeler ce PC par le serveur FTP (mode actif). C’est ainsi que le port 20 est jugé.',
  'probe.transfer':
    'Télécharge à l’essai un fichier du serveur de mises à jour et n’en conserve rien. Seulement sur demande, avec --rehearse.',
  'probe.hold':
    'Laisse une connexion au serveur au repos quelques minutes et vérifie si elle vit encore. Seulement sur demande, avec --hold.',
  'probe.quic': 'Demande en UDP si un serveur QUIC répond. Seulement avec --transport quic ou either.',
  'probe.discovery':
    'Cherche des serveurs dans le réseau local par diffusion UDP. «portampel discover» ne fait que cela.',
  'probe.counterpart':
    'Parle sur le port avec PortAmpel comme poste distant : petits paquets et paquets complets, deux sens, fin d’un sens, TLS. Seulement avec --counterpart.',
  'probe.counterpart-datagrams':
    'Envoie au poste distant des datagrammes en UDP et compte ce qui y arrive et ce qui revient. Seulement avec --counterpart.',
  'probe.counterpart-idle':
    'Laisse une connexion au poste distant au repos quelques minutes et vérifie si elle vit encore. Seulement avec --counterpart et --hold.',
  'probe.inbound':
    'Fait rappeler ce PC de l’extérieur par PortAmpel comme poste distant. Seulement avec --counterpart, sinon la ligne reste grise.',
};
