import type { exposureCauseTexts as german } from '../../de/causes/exposure.ts';

export const exposureCauseTexts: Record<keyof typeof german, string> = {
  'cause.database-exposed.name': 'Serveur classique joignable sans protection',
  'cause.database-exposed.title':
    '{{host}} accepte des connexions non chiffrées de l’installation classique (TCP {{ports}}). Elles n’ont pas leur place sur Internet.',
  'cause.database-exposed.about':
    'L’installation classique communique sans chiffrement. Ses ports n’ont pas leur place sur Internet. Mesuré depuis l’étude ou par son VPN, le port peut être fermé de l’extérieur malgré tout.',
  'cause.database-exposed.do.1':
    'Sur le pare-feu, bloquez tout de suite TCP {{ports}} vers {{host}} pour tout ce qui vient d’Internet.',
  'cause.database-exposed.do.2': 'N’admettez les postes extérieurs que par le VPN.',
  'cause.database-exposed.do.3':
    'Regardez dans le journal du pare-feu qui a accédé de l’extérieur à la base de données jusqu’ici.',
  'cause.open-more-than-needed.name': 'Plus d’ouvertures que nécessaire',
  'cause.open-more-than-needed.title': 'TCP {{ports}} vers {{host}} est ouvert, bien que personne n’en ait besoin.',
  'cause.open-more-than-needed.about':
    'Selon ce contrôle, le port devrait être fermé, et il est ouvert. Ce qui ne sert pas peut être refermé.',
  'cause.open-more-than-needed.do.1': 'Sur le pare-feu, refermez TCP {{ports}} vers {{host}}.',
  'cause.discovery-missing.name': 'Recherche de serveurs sans réponse',
  'cause.discovery-missing.title':
    'Le serveur {{host}} est là, mais la recherche de serveurs (UDP {{ports}}) reste sans réponse.',
  'cause.discovery-missing.about':
    'Le serveur est dans le même réseau et répond par TCP. Le pare-feu de ce PC peut supprimer la réponse à la recherche. Ou l’annonce est désactivée sur le serveur.',
  'cause.discovery-missing.do.1': 'Dans le pare-feu de ce PC, autorisez UDP {{ports}} entrant depuis le réseau local.',
  'cause.discovery-missing.do.2':
    'Si la recherche reste sans résultat, saisissez l’adresse {{host}} à la main dans timeSensor LEGAL.',
  'cause.discovery-unwanted.name': 'Le serveur s’annonce contre la consigne',
  'cause.discovery-unwanted.title':
    'Un serveur s’annonce dans le réseau sur UDP {{ports}}, alors que cela devrait être supprimé.',
  'cause.discovery-unwanted.about':
    'Un serveur a répondu à la recherche. Tout le monde dans le réseau le voit donc. La réponse n’est pas sécurisée : un autre programme pourrait se faire passer pour lui.',
  'cause.discovery-unwanted.do.1': 'Désactivez la diffusion (broadcast) sur le serveur.',
  'cause.discovery-unwanted.do.2': 'Si le serveur trouvé est ancien ou sert aux tests, arrêtez-le.',
  'cause.discovery-several.name': 'Plusieurs serveurs s’annoncent',
  'cause.discovery-several.title': 'Plusieurs serveurs répondent à la recherche (UDP {{ports}}).',
  'cause.discovery-several.about':
    'Qui choisit le mauvais travaille avec les mauvaises données. Souvent, le second est un serveur de test ou un ancien. Deux noms à une adresse peuvent être un serveur avec deux bases.',
  'cause.discovery-several.do.1': 'Faites en sorte que les serveurs de test et les anciens ne s’annoncent plus.',
  'cause.discovery-several.do.2': 'Dites aux utilisateurs quel serveur est le bon.',
  'cause.discovery-other.name': 'Seul un autre serveur s’annonce',
  'cause.discovery-other.title': 'Seul un autre serveur que celui saisi répond à la recherche (UDP {{ports}}).',
  'cause.discovery-other.about':
    'Un serveur a été entendu, mais ni avec l’adresse ni avec le nom de celui saisi. L’adresse est fausse, ou le bon serveur ne s’annonce pas dans ce réseau.',
  'cause.discovery-other.do.1': 'Vérifiez si l’adresse saisie du serveur est juste.',
  'cause.discovery-other.do.2':
    'Si l’adresse saisie est juste, demandez si le serveur est dans le même réseau et doit s’annoncer.',
  'cause.quic-blocked.name': 'Aucune réponse à QUIC',
  'cause.quic-blocked.title': 'Aucune réponse à QUIC (UDP {{ports}}) n’est venue de {{host}}.',
  'cause.quic-blocked.about':
    'Les demandes par UDP sont restées sans réponse, ou un appareil les a interdites. Si le même serveur répond par TCP, l’autorisation pour UDP manque le plus souvent. Le serveur lui-même peut aussi se taire.',
  'cause.quic-blocked.do.1': 'Sur le pare-feu, autorisez UDP {{ports}} vers {{host}}, pas seulement TCP.',
  'cause.quic-blocked.do.2': 'Si le pare-feu autorise déjà UDP {{ports}}, vérifiez sur {{host}} si QUIC est activé.',
  'cause.quic-not-started.name': 'QUIC ne tourne pas sur le serveur',
  'cause.quic-not-started.title': 'Aucun QUIC ne répond sur {{host}}, UDP {{ports}}.',
  'cause.quic-not-started.about':
    'Le serveur ou un pare-feu signale que rien n’y tourne, ou autre chose répond. Le plus souvent, QUIC n’est pas activé sur le serveur.',
  'cause.quic-not-started.do.1': 'Activez QUIC sur {{host}}, ou choisissez TCP comme transport.',
  'cause.quic-not-started.do.2': 'Si QUIC est activé sur {{host}}, vérifiez si un pare-feu rejette UDP {{ports}}.',
  'cause.tcp-blocked-quic-open.name': 'TCP bloqué, QUIC ouvert',
  'cause.tcp-blocked-quic-open.title': 'QUIC passe vers {{host}}, mais TCP {{ports}} non.',
  'cause.tcp-blocked-quic-open.about':
    'L’un des deux transports suffit, et QUIC fonctionne. TCP serait le recours si QUIC venait à manquer.',
  'cause.tcp-blocked-quic-open.do.1':
    'Si TCP doit fonctionner aussi, autorisez TCP {{ports}} vers {{host}} sur le pare-feu.',
  'cause.tcp-blocked-quic-open.do.2': 'Tant que timeSensor LEGAL utilise QUIC, la ligne peut rester jaune.',
  'sign.forbidden-open': '{{host}} accepte les connexions de ce PC sur TCP {{ports}}.',
  'sign.canary-clean':
    'La contre-épreuve à des adresses inoccupées n’a donné aucune connexion : rien ne simule des ports ouverts.',
  'sign.seen-from-inside':
    'Ce PC mesure peut-être de l’intérieur ou par un VPN. De l’extérieur, le port peut être fermé.',
  'sign.somebody-announces': 'La recherche de serveurs (UDP {{ports}}) a reçu une réponse.',
  'sign.servers-heard': 'Entendu : {{names}}.',
  'sign.announcements-unproven': 'De telles annonces ne sont pas sécurisées : chacun dans le réseau peut les envoyer.',
  'sign.search-unanswered': 'La recherche a été envoyée, et pendant {{seconds}} secondes rien n’est venu.',
  'sign.server-next-door': '{{host}} est dans le même réseau que ce PC et répond par TCP.',
  'sign.broadcast-may-be-off': 'L’annonce est peut-être désactivée exprès sur le serveur.',
  'sign.quic-silent': '{{host}} n’a répondu à aucune des demandes QUIC sur UDP {{ports}}.',
  'sign.quic-refused-by-device': 'Pour {{host}}, UDP {{ports}}, un appareil a signalé par ICMP : non permis.',
  'sign.tcp-answers-there':
    'À un essai par TCP, pour comparaison, {{host}} a répondu. Le serveur et le chemin sont donc là.',
  'sign.quic-may-be-off': 'Un serveur qui ne répond pas à de telles demandes se tait aussi.',
  'sign.udp-port-unreachable': 'Pour {{host}}, UDP {{ports}}, ICMP a indiqué : rien ne tourne ici.',
  'sign.udp-spoke-otherwise': 'Sur {{host}}, UDP {{ports}}, quelque chose a répondu qui n’est pas du QUIC.',
  'sign.icmp-tells-not-who': 'Ce message ne montre pas si le serveur ou un pare-feu l’a envoyé.',
  'sign.quic-answers': '{{host}} répond par QUIC.',
  'sign.tcp-shut-there': '{{host}} n’est pas joignable sur TCP {{ports}}.',
};
