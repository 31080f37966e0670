import type { tlsCauseTexts as german } from '../../de/causes/tls.ts';

export const tlsCauseTexts: Record<keyof typeof german, string> = {
  'cause.certificate-expired.name': 'Certificat expiré',
  'cause.certificate-expired.title': 'Le certificat de {{host}} sur TCP {{ports}} a expiré.',
  'cause.certificate-expired.about':
    'Le certificat du serveur n’est plus valable. Une horloge déréglée sur ce PC donnerait la même image. Elle est donc comparée à celle d’autres serveurs.',
  'cause.certificate-expired.do.1': 'Sur {{host}}, renouvelez le certificat pour TCP {{ports}}.',
  'cause.certificate-not-yet-valid.name': 'Certificat pas encore valable',
  'cause.certificate-not-yet-valid.title':
    'Le certificat de {{host}} sur TCP {{ports}} n’est valable qu’à partir d’un jour ultérieur.',
  'cause.certificate-not-yet-valid.about':
    'Le début de sa validité est dans le futur. Le plus souvent, une horloge est déréglée : celle de ce PC ou celle du serveur qui l’a émis.',
  'cause.certificate-not-yet-valid.do.1':
    'Vérifiez la date et l’heure sur {{host}}, et émettez à nouveau le certificat.',
  'cause.certificate-not-yet-valid.do.2': 'Vérifiez aussi la date et l’heure de ce PC.',
  'cause.certificate-name.name': 'Certificat pour un autre nom',
  'cause.certificate-name.title':
    'Le certificat sur TCP {{ports}} n’est pas valable pour {{host}}, mais pour d’autres noms.',
  'cause.certificate-name.about':
    'Le serveur présente un certificat qui ne contient pas le nom saisi. Le plus souvent, une adresse IP ou un autre nom a été saisi. Rarement, quelqu’un d’autre est entre les deux.',
  'cause.certificate-name.do.1':
    'Demandez au responsable de {{host}} quel nom est le bon, et ne saisissez que celui-là.',
  'cause.certificate-name.do.2': 'Si le nom saisi est juste, faites installer sur {{host}} un certificat avec ce nom.',
  'cause.certificate-untrusted.name': 'Certificat non fiable',
  'cause.certificate-untrusted.title': 'Ce système ne fait pas confiance au certificat de {{host}} sur TCP {{ports}}.',
  'cause.certificate-untrusted.about':
    'L’émetteur est inconnu de ce système. Soit le serveur a un certificat émis par lui-même ou incomplet, soit quelqu’un s’introduit dans la connexion.',
  'cause.certificate-untrusted.do.1':
    'Sur {{host}}, installez un certificat d’une autorité reconnue avec sa chaîne complète.',
  'cause.certificate-untrusted.do.2': 'Si l’émetteur est l’autorité propre de l’étude, installez sa racine sur ce PC.',
  'cause.cleartext-instead-of-tls.name': 'Texte en clair au lieu du chiffrement',
  'cause.cleartext-instead-of-tls.title':
    '{{host}} parle en clair sur TCP {{ports}}, là où le chiffrement est attendu.',
  'cause.cleartext-instead-of-tls.about':
    'L’autre bout a répondu sans chiffrement. TLS n’est pas activé sur le serveur, ou un proxy en chemin l’enlève.',
  'cause.cleartext-instead-of-tls.do.1': 'Sur {{host}}, activez le chiffrement (TLS) pour TCP {{ports}}.',
  'cause.cleartext-instead-of-tls.do.2':
    'Si TLS est activé sur {{host}}, vérifiez si un pare-feu ou un proxy s’interpose.',
  'cause.tls-instead-of-cleartext.name': 'Chiffrement au lieu du texte en clair',
  'cause.tls-instead-of-cleartext.title':
    '{{host}} exige le chiffrement sur TCP {{ports}}, là où le texte en clair est attendu.',
  'cause.tls-instead-of-cleartext.about':
    'L’autre bout ne répond qu’à TLS. Le plus souvent, le serveur appartient à une autre édition de timeSensor LEGAL que la situation choisie, ou le port est interverti.',
  'cause.tls-instead-of-cleartext.do.1':
    'Vérifiez si la situation choisie et le port TCP {{ports}} conviennent à {{host}}.',
  'cause.tls-instead-of-cleartext.do.2':
    'Si la situation et le port conviennent, vérifiez sur {{host}} le réglage du chiffrement.',
  'cause.starttls-removed.name': 'STARTTLS manque',
  'cause.starttls-removed.title': 'À l’envoi d’e-mails par {{host}}, TCP {{ports}}, le chiffrement (STARTTLS) manque.',
  'cause.starttls-removed.about':
    'Le serveur ne propose pas STARTTLS, ou un appareil en chemin l’enlève. Des mots écrasés (X ou *) trahissent l’appareil. Si seule la ligne manque, les deux se ressemblent.',
  'cause.starttls-removed.do.1': 'Sur le pare-feu, désactivez l’inspection des e-mails (SMTP) pour TCP {{ports}}.',
  'cause.starttls-removed.do.2':
    'Si le pare-feu n’inspecte pas les e-mails, demandez au fournisseur de messagerie si {{host}} propose STARTTLS.',
  'cause.mail-blocked.name': 'Envoi d’e-mails bloqué',
  'cause.mail-blocked.title': 'L’envoi d’e-mails par {{host}} est bloqué (TCP {{ports}}). Le reste fonctionne.',
  'cause.mail-blocked.about':
    'Seuls les ports d’envoi d’e-mails sont fermés. Fournisseurs d’accès et pare-feu les bloquent contre le spam. Le fournisseur de messagerie peut aussi exclure ce réseau.',
  'cause.mail-blocked.do.1': 'Autorisez sur le pare-feu TCP {{ports}} vers {{host}}.',
  'cause.mail-blocked.do.2':
    'Si le pare-feu autorise TCP {{ports}}, demandez au fournisseur d’accès d’autoriser l’envoi d’e-mails.',
  'cause.mail-blocked.do.3':
    'Si le fournisseur d’accès ne bloque rien non plus, demandez au fournisseur de messagerie s’il exclut ce réseau.',
  'cause.mail-greeting-late.name': 'Le serveur de messagerie répond tard',
  'cause.mail-greeting-late.title':
    'Le serveur de messagerie {{host}} fait attendre longtemps sur TCP {{ports}} avant de se présenter.',
  'cause.mail-greeting-late.about':
    'Rien n’est bloqué. Certains serveurs attendent exprès pour écarter le spam, d’autres attendent une résolution de nom qui ne vient pas. Un appareil en chemin peut aussi retarder.',
  'cause.mail-greeting-late.do.1':
    'Demandez au fournisseur de messagerie si {{host}} retarde exprès les connexions de votre réseau.',
  'cause.mail-greeting-late.do.2': 'Si l’envoi d’e-mails ne dure pas trop longtemps, la ligne peut rester jaune.',
  'cause.ssh-broken.name': 'SSH s’interrompt à l’échange de clés',
  'cause.ssh-broken.title': 'La connexion SSH à {{host}} s’interrompt dès que le chiffrement commence.',
  'cause.ssh-broken.about':
    'Le serveur se nomme, puis l’échange de clés échoue. Certains pare-feu ne laissent passer que la première ligne de SSH. Un réseau qui perd les gros paquets a le même effet.',
  'cause.ssh-broken.do.1': 'Sur le pare-feu, autorisez SSH vers {{host}}, TCP {{ports}}, sans inspection du contenu.',
  'cause.ssh-broken.do.2':
    'Si SSH s’interrompt encore sans inspection, vérifiez la taille des paquets (MTU) en chemin.',
  'cause.ssh-algorithms.name': 'Aucun chiffrement SSH commun',
  'cause.ssh-algorithms.title': '{{host}} et PortAmpel ne connaissent aucun procédé SSH commun sur TCP {{ports}}.',
  'cause.ssh-algorithms.about':
    'Le serveur répond, mais il est très ancien ou réglé très strictement. Le réseau n’est pas en cause. On ignore si timeSensor LEGAL s’entend avec lui.',
  'cause.ssh-algorithms.do.1': 'Demandez à l’exploitant de {{host}} quels procédés SSH le serveur autorise.',
  'cause.wrong-service.name': 'Un autre service répond',
  'cause.wrong-service.title':
    'Sur TCP {{ports}}, ce n’est pas le service attendu de {{host}} qui répond, mais autre chose.',
  'cause.wrong-service.about':
    'Le port est ouvert, mais la réponse relève d’un autre protocole. Autre chose tourne sur le serveur, ou un appareil en chemin répond à sa place.',
  'cause.wrong-service.do.1': 'Vérifiez si l’adresse et le port de {{host}}, TCP {{ports}}, sont justes.',
  'cause.wrong-service.do.2':
    'Si l’adresse et le port sont justes, vérifiez quel service tourne sur {{host}} et si un proxy s’interpose.',
  'cause.connection-cut.name': 'Connexion coupée après l’établissement',
  'cause.connection-cut.title':
    'Les connexions vers {{host}} sur TCP {{ports}} s’établissent et sont aussitôt coupées.',
  'cause.connection-cut.about':
    'Le port est ouvert, mais la conversation s’arrête aussitôt. Ainsi font les pare-feu qui inspectent le contenu et les serveurs qui refusent cet appelant. Si plusieurs serveurs sont touchés, c’est plutôt le pare-feu.',
  'cause.connection-cut.do.1': 'Sur le pare-feu, autorisez TCP {{ports}} vers {{host}} sans inspection du contenu.',
  'cause.connection-cut.do.2':
    'Si le pare-feu n’inspecte aucun contenu, demandez à l’exploitant de {{host}} si le serveur rejette votre réseau.',
  'cause.content-inspection.name': 'Quelque chose intervient dans les connexions',
  'cause.content-inspection.title':
    'Un appareil placé devant plusieurs serveurs perturbe les connexions vers {{host}}.',
  'cause.content-inspection.about':
    'Des serveurs sans rapport entre eux échouent de la même façon. Cela indique un pare-feu ou un proxy qui inspecte le contenu. Une panne simultanée de plusieurs services n’est pas exclue.',
  'cause.content-inspection.do.1':
    'Sur le pare-feu, autorisez les connexions vers {{host}} sans inspection du contenu.',
  'cause.content-inspection.do.2': 'Vérifiez par un autre réseau : cela montre si ce réseau est en cause.',
  'cause.tls-failed.name': 'Le chiffrement ne s’établit pas',
  'cause.tls-failed.title': 'Aucun chiffrement (TLS) ne s’établit avec {{host}} sur TCP {{ports}}.',
  'cause.tls-failed.about':
    'Le port est ouvert, mais les deux côtés ne s’accordent pas sur TLS. Le serveur est dépassé ou strict, ou un appareil en chemin intervient.',
  'cause.tls-failed.do.1': 'Sur {{host}}, vérifiez les réglages de TLS pour TCP {{ports}}.',
  'cause.tls-failed.do.2': 'Si les réglages TLS sont en ordre, exemptez {{host}} de l’inspection TLS sur le pare-feu.',
  'cause.service-silent.name': 'Le service ne répond pas',
  'cause.service-silent.title': '{{host}} accepte les connexions sur TCP {{ports}}, puis ne dit rien.',
  'cause.service-silent.about':
    'Le port est ouvert, et la réponse ne vient pas. Le service peut être bloqué ou surchargé. Un pare-feu qui inspecte le contenu peut aussi la retenir.',
  'cause.service-silent.do.1': 'Demandez au responsable de {{host}} si le service sur TCP {{ports}} répond sur place.',
  'cause.service-silent.do.2':
    'Si le service répond sur le serveur lui-même, autorisez {{host}} sur le pare-feu sans inspection du contenu.',
  'cause.service-refused.name': 'Le service rejette ce PC',
  'cause.service-refused.title': 'Le service de {{host}} sur TCP {{ports}} répond, mais refuse cette conversation.',
  'cause.service-refused.about':
    'Le bon service a répondu et refusé, par exemple parce qu’il est surchargé ou bloque cet appelant. Le chemin n’est pas en cause.',
  'cause.service-refused.do.1': 'Demandez à l’exploitant de {{host}} pourquoi le service sur TCP {{ports}} refuse.',
  'cause.service-refused.do.2':
    'Contrôlez de nouveau dans quelques minutes : le service n’est peut-être que surchargé.',
  'cause.redirect-loop.name': 'Redirection en boucle',
  'cause.redirect-loop.title': '{{host}} redirige en boucle ou trop souvent sur TCP {{ports}}.',
  'cause.redirect-loop.about':
    'Le serveur répond, mais personne n’arrive à une page. Le plus souvent, il est mal configuré. Un appareil en chemin peut aussi insérer des redirections.',
  'cause.redirect-loop.do.1': 'Sur {{host}}, vérifiez les redirections configurées.',
  'sign.certificate-at-fault': 'Sur TCP {{ports}}, {{host}} présente ce certificat.',
  'sign.certificate-dates': 'Valable du {{from}} au {{to}}.',
  'sign.clock-confirmed': 'D’autres serveurs confirment l’horloge de ce PC.',
  'sign.clock-unconfirmed': 'L’horloge de ce PC n’a pu être comparée à aucune autre.',
  'sign.certificate-names': 'Le certificat indique : {{names}}.',
  'sign.certificate-issuer': 'Émis par : {{issuer}}.',
  'sign.certificate-self-signed': 'Le serveur s’est émis lui-même le certificat.',
  'sign.certificate-of-somebody-between':
    'Quelqu’un qui s’introduit dans la connexion présente aussi un tel certificat.',
  'sign.spoke-clear-text': '{{host}} a répondu sur TCP {{ports}} sans chiffrement.',
  'sign.spoke-tls': '{{host}} n’a répondu sur TCP {{ports}} que chiffré (TLS).',
  'sign.heard': 'L’autre bout a dit : «{{words}}».',
  'sign.device-between-alike': 'Un appareil en chemin peut aussi en être la cause.',
  'sign.starttls-overwritten': '{{host}} répond avec des mots écrasés par X ou *.',
  'sign.starttls-device-far': 'L’appareil peut aussi se trouver chez le fournisseur de messagerie.',
  'sign.starttls-not-offered': '{{host}} ne propose pas STARTTLS sur TCP {{ports}} ou le refuse.',
  'sign.tls-on-other-port': 'Sur TCP {{ports}}, le même serveur parle TLS.',
  'sign.starttls-servers-choice': 'Le serveur peut aussi être réglé ainsi.',
  'sign.nothing-else-shut': 'Rien d’autre n’est fermé de cette façon, et le reste d’Internet fonctionne.',
  'sign.blocked-by-mail-server': 'Le serveur de messagerie lui-même peut aussi exclure ce réseau.',
  'sign.greeted-late': '{{host}} ne s’est présenté sur TCP {{ports}} qu’après des secondes.',
  'sign.greeted-after': 'L’accueil a pris {{seconds}} secondes.',
  'sign.ssh-ends-in-key-exchange': '{{host}} s’est nommé sur TCP {{ports}}, l’échange de clés n’a pas abouti.',
  'sign.ssh-software': 'Logiciel du serveur : {{software}}.',
  'sign.large-packets-alike': 'Un chemin qui perd les gros paquets donnerait la même image.',
  'sign.ssh-nothing-in-common': '{{host}} n’a proposé aucun procédé que PortAmpel connaît.',
  'sign.spoke-otherwise': '{{host}} n’a pas répondu sur TCP {{ports}} comme parle le service attendu.',
  'sign.cut-after-connect': '{{host}}, TCP {{ports}} : la connexion s’est établie et a pris fin avant toute réponse.',
  'sign.tls-not-agreed': '{{host}}, TCP {{ports}} : l’établissement de TLS a échoué.',
  'sign.open-and-silent': '{{host}}, TCP {{ports}} : la connexion s’est établie, aucune réponse n’est venue.',
  'sign.turned-away': '{{host}}, TCP {{ports}}, a répondu par un refus.',
  'sign.redirected-around': '{{host}}, TCP {{ports}}, a redirigé sans qu’aucune page ne vienne.',
  'sign.several-fail-alike':
    'Des serveurs aux tâches et aux adresses différentes se comportent de la même façon : {{host}}.',
  'sign.service-itself-alike': 'Chacun de ces serveurs pourrait aussi avoir lui-même le défaut.',
};
