import type { nameCauseTexts as german } from '../../de/causes/names.ts';

export const nameCauseTexts: Record<keyof typeof german, string> = {
  'cause.name-service-down.name': 'Noms non résolus',
  'cause.name-service-down.title': 'Les serveurs de noms de ce PC ne résolvent aucun nom.',
  'cause.name-service-down.about':
    'Aucun nom du contrôle ne mène à une adresse. Les serveurs de noms configurés se taisent, refusent ou ne connaissent aucun nom.',
  'cause.name-service-down.do.1': 'Vérifiez que ce PC utilise les bons serveurs de noms (DNS) et qu’ils fonctionnent.',
  'cause.name-service-down.do.2': 'Autorisez sur le pare-feu UDP 53 et TCP 53 vers les serveurs de noms.',
  'cause.name-servers-disagree.name': 'Serveurs de noms en désaccord',
  'cause.name-servers-disagree.title': 'Seule une partie des serveurs de noms de ce PC connaît {{host}}.',
  'cause.name-servers-disagree.about':
    'Un serveur de noms donne l’adresse, mais le système ne trouve pas le nom. Souvent, un serveur étranger côtoie celui de l’étude.',
  'cause.name-servers-disagree.do.1': 'Sur ce PC, n’indiquez que des serveurs de noms qui connaissent {{host}}.',
  'cause.name-servers-disagree.do.2': 'Si un VPN est utilisé, faites imposer par le VPN le serveur de noms de l’étude.',
  'cause.hosts-file-wrong.name': 'Entrée du fichier hosts',
  'cause.hosts-file-wrong.title':
    'Le fichier hosts de ce PC envoie {{host}} vers {{addresses}}, et rien n’y fonctionne.',
  'cause.hosts-file-wrong.about':
    'Le fichier hosts du PC fixe une adresse qu’aucun serveur de noms ne donne. De telles entrées restent souvent d’autrefois.',
  'cause.hosts-file-wrong.do.1': 'Supprimez la ligne de {{host}} dans le fichier hosts de ce PC.',
  'cause.hosts-file-wrong.do.2': 'Si l’entrée du fichier hosts est voulue, corrigez son adresse.',
  'cause.name-wrong.name': 'Nom menant à une fausse adresse',
  'cause.name-wrong.title': 'Le nom {{host}} mène à {{addresses}}, et rien n’y fonctionne.',
  'cause.name-wrong.about':
    'Un filtre ou un serveur de noms donne une adresse qui ne convient pas : ce PC lui-même, une adresse privée ou une autre qu’ailleurs.',
  'cause.name-wrong.do.1': 'Faites en sorte que le serveur de noms donne la bonne adresse pour {{host}}.',
  'cause.name-wrong.do.2': 'Si un filtre DNS bloque {{host}}, exemptez {{host}} de ce filtre.',
  'cause.name-unknown.name': 'Nom inconnu',
  'cause.name-unknown.title': 'Les serveurs de noms de ce PC ne connaissent pas {{host}}.',
  'cause.name-unknown.about':
    'Il n’y a pas d’adresse pour ce nom. Il est mal écrit, pas enregistré ou connu seulement dans un autre réseau.',
  'cause.name-unknown.do.1': 'Vérifiez que {{host}} est écrit correctement.',
  'cause.name-unknown.do.2': 'Si {{host}} est bien écrit, enregistrez le nom dans le serveur de noms qu’utilise ce PC.',
  'cause.name-unknown.do.3': 'Si {{host}} n’est connu que dans le réseau de l’étude, connectez d’abord le VPN.',
  'sign.name-servers-silent': 'Les serveurs de noms configurés ne répondent pas : {{servers}}.',
  'sign.name-servers-fail': 'Les serveurs de noms configurés refusent ou signalent une erreur : {{servers}}.',
  'sign.name-servers-deny-all': 'Tous les noms de domaines différents ({{count}}) passent pour inconnus : {{host}}.',
  'sign.names-unresolved': 'Aucun nom n’a pu être résolu : {{host}}.',
  'sign.other-host-answers': '{{address}} répond quand on l’appelle par son adresse. Le réseau est donc là.',
  'sign.no-network-alike': 'Un réseau sans aucune issue donnerait la même image.',
  'sign.name-known-by': 'L’adresse de {{host}} est donnée par : {{servers}}.',
  'sign.name-denied-by': '{{host}} est inconnu de : {{servers}}.',
  'sign.name-not-found': 'Le système signale que {{host}} n’existe pas.',
  'sign.system-asks-otherwise': 'Le système interroge peut-être d’autres serveurs de noms que ceux contrôlés.',
  'sign.not-all-servers-said-so': 'Tous les serveurs de noms ne l’ont pas confirmé.',
  'sign.hosts-file-says': 'Le fichier hosts de ce PC contient {{host}} avec {{addresses}}.',
  'sign.name-servers-say': 'Les serveurs de noms donnent autre chose pour {{host}} : {{addresses}}.',
  'sign.hosts-file-may-be-meant': 'L’entrée peut être voulue. Alors quelque chose ne va pas à destination.',
  'sign.name-leads-here': '{{host}} mène à {{addresses}}, donc à ce PC lui-même ou nulle part.',
  'sign.name-leads-inside': '{{host}} est sur Internet, mais mène à l’adresse privée {{addresses}}.',
  'sign.name-split':
    'Pour {{host}}, les uns donnent des adresses privées, les autres publiques. Ici, {{addresses}} compte.',
  'sign.name-may-be-meant': 'L’adresse {{addresses}} peut être voulue. Alors quelque chose ne va pas à destination.',
};
