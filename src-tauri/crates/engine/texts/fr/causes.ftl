### Why a test failed, and the one thing to do next, in French. Not yet checked by a native speaker.
### What arguments are, and which message stands where: see the English file. No two titles may sound alike.

## Whose turn it is

owner-you = À vous · { $time }
owner-administrator = À votre administrateur · { $time }
owner-provider =
    { $known ->
        [yes] À { $company } · { $time }
       *[no] À votre fournisseur de messagerie · { $time }
    }
owner-network = Ce réseau fait obstacle · { $time }
owner-nobody = Rien à faire, cela passe tout seul · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company } veut ici un mot de passe d’application, pas votre mot de passe habituel
       *[no] Cette boîte mail veut un mot de passe d’application, pas votre mot de passe habituel
    }
cause-app-password-required-text =
    { $known ->
        [yes] Votre mot de passe habituel ne change pas. Créez un mot de passe d’application sur la page chez { $company } et utilisez plutôt celui-ci.
       *[no] Votre mot de passe habituel ne change pas. Créez un mot de passe d’application sur la page de votre fournisseur et utilisez plutôt celui-ci.
    }
cause-app-password-required-time = environ trois minutes

cause-two-factor-off-so-no-app-password-title = La validation en deux étapes n’est pas encore activée
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] Sans elle, { $company } ne donne pas de mots de passe d’application. Activez-la d’abord, puis créez le mot de passe d’application.
       *[no] Sans elle, votre fournisseur ne donne pas de mots de passe d’application. Activez-la d’abord, puis créez le mot de passe d’application.
    }
cause-two-factor-off-so-no-app-password-time = environ dix minutes

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company } n’a pas accepté ce mot de passe d’application
       *[no] Le serveur n’a pas accepté ce mot de passe d’application
    }
cause-wrong-app-password-text = En créer un nouveau va plus vite que de chercher la différence. Créez-le pour { $address }, copiez-le en entier, et utilisez le nouveau.
cause-wrong-app-password-time = environ deux minutes

cause-wrong-password-title =
    { $known ->
        [yes] { $company } n’a pas accepté le mot de passe de la boîte mail
       *[no] Le serveur n’a pas accepté le mot de passe de la boîte mail
    }
cause-wrong-password-text = Connectez-vous d’abord avec ce mot de passe là où vous lisez vos e-mails sur le web. Quand cela marche, utilisez le même pour les e-mails.
cause-wrong-password-time = environ deux minutes

cause-username-form-wrong-title = Le serveur attend un autre identifiant
cause-username-form-wrong-text = Il s’agit de l’identifiant, pas du mot de passe. Cherchez l’identifiant pour les applications de messagerie dans l’aide de votre fournisseur, et utilisez celui-là.
cause-username-form-wrong-time = environ deux minutes

cause-imap-disabled-title =
    { $leg ->
        [imap] Les réglages de votre boîte mail empêchent les applications de lire les e-mails
       *[smtp] Les réglages de votre boîte mail empêchent les applications d’envoyer des e-mails
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Ouvrez les réglages de votre boîte mail sur le web et activez <l>IMAP</l>. Puis testez à nouveau. Si vous ne le trouvez pas, demandez à la personne qui s’occupe de votre boîte mail.
       *[smtp] Ouvrez les réglages de votre boîte mail sur le web. Activez <l>SMTP</l>, ou <l>IMAP</l> s’il n’y a que lui. Puis testez à nouveau. Si vous ne le trouvez pas, demandez à la personne qui s’occupe de votre boîte mail.
    }
cause-imap-disabled-time = environ deux minutes

cause-plan-lacks-access-title = Votre offre de messagerie ne laisse pas entrer d’autres applications
cause-plan-lacks-access-text = La boîte mail elle-même va bien. Choisissez une offre qui laisse entrer les applications de messagerie. En attendant, prenez une autre adresse pour { $app }.
cause-plan-lacks-access-time = quelques minutes

cause-smtp-auth-disabled-by-admin-title = L’envoi avec un mot de passe demande l’accord de votre administrateur
cause-smtp-auth-disabled-by-admin-text = Vous ne pouvez pas l’activer vous-même. Demandez à votre administrateur de cocher <l>SMTP authentifié</l> (Authenticated SMTP) pour { $address }.
cause-smtp-auth-disabled-by-admin-time = cinq minutes de travail

cause-blocked-by-org-policy-title = Une règle de sécurité de ce compte bloque la connexion
cause-blocked-by-org-policy-text = Vous ne pouvez pas changer cette règle vous-même. Demandez à votre administrateur de laisser entrer les applications de messagerie pour { $address }. Pour le compte d’un enfant, demandez à un parent.
cause-blocked-by-org-policy-time = cinq minutes de travail

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company } ne laisse plus entrer les applications avec un mot de passe
       *[no] Ce serveur ne laisse plus entrer les applications avec un mot de passe
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] Même les mots de passe d’application n’y fonctionnent plus : retaper ne sert à rien. Cherchez dans { $app } un bouton pour se connecter avec { $company }. S’il n’y en a pas, prenez une autre adresse.
       *[no] Même les mots de passe d’application n’y fonctionnent plus : retaper ne sert à rien. Cherchez dans { $app } un bouton pour se connecter chez votre fournisseur. S’il n’y en a pas, prenez une autre adresse.
    }
cause-basic-auth-retired-time = quelques minutes

cause-web-login-required-title =
    { $known ->
        [yes] { $company } vous demande de confirmer cette connexion sur son site web
       *[no] Votre fournisseur vous demande de confirmer cette connexion sur son site web
    }
cause-web-login-required-text = Les nouvelles applications attendent que vous disiez que c’était vous. Connectez-vous sur le site avec { $address } et confirmez. Puis testez à nouveau.
cause-web-login-required-time = une minute

cause-account-locked-or-suspended-title = Ce compte est bloqué en ce moment
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] La connexion ou l’envoi est suspendu. Connectez-vous chez { $company } sur le web et faites ce qui est demandé. Si rien n’est demandé, écrivez à l’assistance.
       *[no] La connexion ou l’envoi est suspendu. Connectez-vous chez votre fournisseur sur le web et faites ce qui est demandé. Si rien n’est demandé, écrivez à l’assistance.
    }
cause-account-locked-or-suspended-time = quelques minutes, ou un appel

cause-password-expired-title = Le serveur demande un nouveau mot de passe
cause-password-expired-text =
    { $known ->
        [yes] Celui-ci est devenu trop vieux ou trop simple. Définissez un nouveau mot de passe chez { $company } sur le web, puis utilisez-le désormais.
       *[no] Celui-ci est devenu trop vieux ou trop simple. Définissez un nouveau mot de passe sur le site web de votre fournisseur, puis utilisez-le désormais.
    }
cause-password-expired-time = environ cinq minutes

cause-auth-method-unsupported-title = Le serveur ne propose aucune façon de se connecter connue par Sparekey
cause-auth-method-unsupported-text = Sparekey connaît <b>PLAIN</b> et <b>LOGIN</b>, les deux façons habituelles. Demandez à votre fournisseur d’en autoriser une sur { $host }.
cause-auth-method-unsupported-time = un appel

cause-client-id-required-title = Le serveur veut savoir quelle application se présente
cause-client-id-required-text = Cela ne vient pas de ce que vous avez saisi. Demandez à votre fournisseur comment les applications de messagerie peuvent entrer. La réponse du serveur est dans les détails ci-dessous.
cause-client-id-required-time = un appel

cause-client-greeting-rejected-title = Le serveur n’a pas accepté le nom donné par cet ordinateur
cause-client-greeting-rejected-text = Cela ne vient pas de ce que vous avez saisi. Demandez à votre fournisseur pourquoi { $host } le refuse. La réponse du serveur est dans les détails ci-dessous.
cause-client-greeting-rejected-time = un appel

## Limits

cause-rate-limited-title = Trop d’essais ou de messages sont arrivés en peu de temps
cause-rate-limited-text = Cela passe tout seul, mais chaque nouvel essai peut prolonger l’attente. Attendez une heure, puis testez une seule fois.
cause-rate-limited-time = environ une heure

cause-greylisted-title = Le serveur demande aux nouveaux expéditeurs d’attendre un peu
cause-greylisted-text = Il le fait exprès, pour éviter le courrier indésirable. Attendez dix minutes, puis testez à nouveau.
cause-greylisted-time = dix minutes

cause-too-many-connections-title = Trop d’applications sont connectées en même temps à cette boîte mail
cause-too-many-connections-text = Fermez les autres applications de messagerie sur votre ordinateur, votre téléphone et votre tablette. Puis testez à nouveau.
cause-too-many-connections-time = environ deux minutes

cause-daily-limit-reached-title = Cette boîte mail a envoyé tout ce qu’elle peut envoyer pour l’instant
cause-daily-limit-reached-text = Cette limite vient de votre offre de messagerie. Attendez demain, puis testez à nouveau.
cause-daily-limit-reached-time = jusqu’à demain

cause-bandwidth-limit-title = La limite du jour pour récupérer des e-mails est atteinte
cause-bandwidth-limit-text = Vos e-mails sont en sécurité, et la limite repart de zéro toute seule. Attendez jusqu’à 24 heures, puis testez à nouveau.
cause-bandwidth-limit-time = jusqu’à 24 heures

cause-mailbox-full-title = La boîte mail est pleine
cause-mailbox-full-text = Supprimez de gros messages dont vous n’avez plus besoin, et videz la corbeille. Puis testez à nouveau.
cause-mailbox-full-time = quelques minutes

cause-server-unavailable-title =
    { $known ->
        [yes] { $company } a en ce moment un problème de son côté
       *[no] Le serveur de messagerie a en ce moment un problème de son côté
    }
cause-server-unavailable-text =
    { $known ->
        [yes] Cela n’a rien à voir avec ce que vous avez saisi. Attendez une demi-heure, puis testez à nouveau. La page sur l’état des services chez { $company } en dit peut-être plus.
       *[no] Cela n’a rien à voir avec ce que vous avez saisi. Attendez une demi-heure, puis testez à nouveau. La page de votre fournisseur sur l’état des services en dit peut-être plus.
    }
cause-server-unavailable-time = une demi-heure ou plus

## The message itself

cause-sender-not-allowed-title = Cette boîte mail n’a pas le droit d’envoyer avec cette adresse
cause-sender-not-allowed-text = Comme expéditeur, prenez l’adresse avec laquelle vous vous connectez. Pour en utiliser une autre, confirmez-la d’abord dans les réglages de votre boîte mail.
cause-sender-not-allowed-time = environ deux minutes

cause-relay-denied-title = Le serveur n’envoie rien sans identification
cause-relay-denied-text = L’envoi demande aussi votre identifiant et votre mot de passe. Dans { $app }, activez l’identification pour le serveur sortant. Puis réessayez.
cause-relay-denied-time = environ deux minutes

cause-recipient-rejected-title = Le serveur ne connaît pas l’adresse du destinataire
cause-recipient-rejected-text = Vérifiez cette adresse lettre par lettre et corrigez-la. Puis renvoyez le message.
cause-recipient-rejected-time = une minute

cause-message-rejected-title = La connexion fonctionne, mais le serveur a arrêté le message
cause-message-rejected-text = Votre identifiant et votre mot de passe sont bons. Demandez à votre fournisseur pourquoi il a arrêté le message. La réponse du serveur est dans les détails ci-dessous.
cause-message-rejected-time = un appel

## Encryption

cause-tls-required-title = Le serveur veut d’abord une connexion chiffrée
cause-tls-required-text =
    { $leg ->
        [imap] Le chiffrement garde votre mot de passe secret en route. Choisissez le port 993 avec SSL/TLS, puis testez à nouveau.
       *[smtp] Le chiffrement garde votre mot de passe secret en route. Choisissez le port 587 avec STARTTLS, puis testez à nouveau.
    }
cause-tls-required-time = une minute

cause-tls-mode-mismatch-title = Le port { $port } et le type de chiffrement ne vont pas ensemble
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Chaque port a son type : SSL/TLS pour le port 993, STARTTLS pour le port 143. Choisissez le type qui convient, puis testez à nouveau.
       *[smtp] Chaque port a son type : SSL/TLS pour le port 465, STARTTLS pour le port 587. Choisissez le type qui convient, puis testez à nouveau.
    }
cause-tls-mode-mismatch-time = une minute

cause-tls-stripped-by-network-title = Quelque chose sur ce réseau enlève le chiffrement
cause-tls-stripped-by-network-text = D’autres pourraient lire votre mot de passe ici. Sparekey ne l’a donc pas envoyé. Utilisez un autre réseau, comme le partage de connexion de votre téléphone. Puis testez à nouveau.
cause-tls-stripped-by-network-time = environ cinq minutes

cause-tls-version-unsupported-title = Le serveur ne propose aucun chiffrement encore sûr aujourd’hui
cause-tls-version-unsupported-text = Vous ne pouvez pas changer cela vous-même. Demandez aux responsables du serveur { $host } de moderniser son chiffrement.
cause-tls-version-unsupported-time = un appel

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Votre antivirus { $product } se trouve entre vous et le serveur de messagerie
        [inspection] Le filtre { $product } se trouve entre vous et le serveur de messagerie
        [tool] Le logiciel { $product } se trouve entre vous et le serveur de messagerie
       *[unknown] Un inconnu se trouve entre vous et le serveur de messagerie
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] Il lit vos e-mails en route. Ouvrez <b>{ $product }</b> et désactivez seulement l’analyse des e-mails. Puis testez à nouveau.
        [inspection] Des entreprises et des écoles utilisent <b>{ $product }</b> pour regarder dans les connexions. Demandez à votre service informatique de laisser passer les e-mails sans y toucher.
        [tool] Il lit ce qui passe par Internet. Fermez ou supprimez <b>{ $product }</b>, puis testez à nouveau.
       *[unknown]
            { $has-issuer ->
                [yes] Il se présente sous le nom « { $issuer } ». Si c’est votre antivirus, désactivez seulement l’analyse des e-mails. Sinon, demandez à votre service informatique ou utilisez un autre réseau.
               *[no] Le plus souvent, c’est un antivirus qui analyse les e-mails. Désactivez seulement cette analyse. Si vous n’en avez pas, demandez à votre service informatique ou utilisez un autre réseau.
            }
    }
cause-certificate-untrusted-interception-time = environ cinq minutes

cause-certificate-self-signed-server-title = { $host } ne peut pas prouver son identité
cause-certificate-self-signed-server-text = Un certificat est la carte d’identité d’un serveur. Celui-ci est fait maison ou incomplet. Demandez aux responsables du serveur d’en installer un vrai.
cause-certificate-self-signed-server-time = un appel

cause-certificate-name-mismatch-title = Le serveur montre un autre nom : ce n’est pas { $host }
cause-certificate-name-mismatch-text = Un certificat est la carte d’identité d’un serveur. Celui-ci porte un autre nom : voyez les détails ci-dessous. Si c’est un nom de votre fournisseur de messagerie, prenez-le comme nom de serveur.
cause-certificate-name-mismatch-time = environ deux minutes

cause-certificate-expired-title =
    { $has-from ->
        [yes] Le certificat du serveur n’est pas encore valable
       *[no] Le certificat du serveur a expiré
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] Un certificat est la carte d’identité d’un serveur. Celui-ci commence à cette date : { $from }. La date de cet ordinateur est juste. Demandez aux responsables du serveur { $host } d’y remédier.
       *[no]
            { $has-until ->
                [yes] Un certificat est la carte d’identité d’un serveur. Celui-ci a expiré à cette date : { $until }. Demandez aux responsables du serveur { $host } de le renouveler.
               *[no] Un certificat est la carte d’identité d’un serveur, et celui-ci est trop vieux. Demandez aux responsables du serveur { $host } de le renouveler.
            }
    }
cause-certificate-expired-time = un appel

cause-clock-wrong-title = La date ou l’heure de cet ordinateur n’est pas juste
cause-clock-wrong-text =
    { $has-clock ->
        [yes] Cet ordinateur affiche { $shows }. Pour d’autres serveurs, c’est { $should } ou plus tard. Réglez la date et l’heure dans les réglages de l’ordinateur, puis testez à nouveau.
       *[no] Une connexion sécurisée a besoin de la bonne date. Réglez la date et l’heure dans les réglages de l’ordinateur, puis testez à nouveau.
    }
cause-clock-wrong-time = une minute

## The way to the server

cause-network-ip-blocked-title = Le serveur de messagerie refuse cette connexion Internet
cause-network-ip-blocked-text = Cela ne vient pas de votre mot de passe. Si vous utilisez un VPN, désactivez-le. Sinon, utilisez un autre réseau, comme le partage de connexion de votre téléphone. Puis testez à nouveau.
cause-network-ip-blocked-time = environ cinq minutes

cause-dns-failure-title = L’annuaire d’Internet ne répond pas en ce moment
cause-dns-failure-text = Le nom { $host } est bon, mais on ne peut pas le trouver d’ici. Si vous utilisez un VPN, désactivez-le. Quand les sites web s’ouvrent, testez à nouveau.
cause-dns-failure-time = environ deux minutes

cause-unknown-host-title = Aucun serveur ne s’appelle { $host }
cause-unknown-host-text = Une seule lettre peut tout changer. Comparez le nom avec l’aide de votre fournisseur, corrigez-le, puis testez à nouveau.
cause-unknown-host-time = une minute

cause-server-in-private-network-title = { $host } mène à un réseau privé
cause-server-in-private-network-text = Personne n’a tapé ce nom. Sparekey ne s’y est donc pas connecté. Si le serveur est vraiment dans votre propre réseau, tapez vous-même son nom dans le formulaire.
cause-server-in-private-network-time = une minute

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] Le proxy de cet ordinateur ne fonctionne pas
       *[none] Cet ordinateur n’est pas connecté à Internet
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] Cet ordinateur est réglé pour passer par <b>{ $proxy }</b>. Vérifiez ce proxy dans les réglages réseau de l’ordinateur. Quand un site web s’ouvre, testez à nouveau.
       *[none] Vérifiez le Wi-Fi ou le câble. Quand un site web s’ouvre, testez à nouveau.
    }
cause-network-unreachable-time = une minute

cause-ipv6-broken-title = Un des deux chemins vers le serveur est coupé ici
cause-ipv6-broken-text = Votre réseau a deux types d’adresse Internet, et l’un d’eux ne fonctionne pas. Si vous utilisez un VPN, désactivez-le. Sinon, utilisez un autre réseau, comme le partage de connexion de votre téléphone. Puis testez à nouveau.
cause-ipv6-broken-time = environ cinq minutes

cause-port-blocked-title = Ce réseau bloque le chemin vers le serveur de messagerie
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] Cet ordinateur passe par le proxy <b>{ $proxy }</b>, qui ne laisse pas passer les e-mails. Demandez à votre service informatique d’autoriser le port { $port } sur { $host }.
        [wants-login] Cet ordinateur passe par le proxy <b>{ $proxy }</b>, qui veut sa propre identification. Demandez à votre service informatique de laisser passer les applications de messagerie sans elle.
        [cannot-reach] Cet ordinateur passe par le proxy <b>{ $proxy }</b>, qui n’atteint pas le port { $port } sur { $host }. Demandez à votre service informatique de l’ouvrir.
       *[none]
            { $has-open ->
                [yes] Le serveur répond sur le port { $open }, mais on ne peut pas atteindre le port { $port } sur { $host }. Si vous utilisez un VPN, désactivez-le. Sinon, utilisez un autre réseau, comme le partage de connexion de votre téléphone. Puis testez à nouveau.
               *[no] Le serveur va bien, mais on ne peut pas atteindre le port { $port } sur { $host }. Si vous utilisez un VPN, désactivez-le. Sinon, utilisez un autre réseau, comme le partage de connexion de votre téléphone. Puis testez à nouveau.
            }
    }
cause-port-blocked-time = environ cinq minutes

cause-local-firewall-blocked-title = Cet ordinateur n’autorise pas la connexion
cause-local-firewall-blocked-text = Son pare-feu ou son antivirus retient Sparekey. Ajoutez Sparekey aux logiciels autorisés, puis testez à nouveau.
cause-local-firewall-blocked-time = environ cinq minutes

cause-connection-refused-title = Rien ne répond sur { $host }, port { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] Le même serveur répond pourtant sur le port { $open }. Comparez le nom du serveur et le port avec l’aide de votre fournisseur. Corrigez ce qui est différent, puis testez à nouveau.
       *[no] Comparez le nom du serveur et le port avec l’aide de votre fournisseur. Corrigez ce qui est différent, puis testez à nouveau.
    }
cause-connection-refused-time = environ deux minutes

cause-connection-dropped-title = La connexion a été coupée au milieu
cause-connection-dropped-text = C’est peut-être un hasard : testez donc à nouveau. Si cela arrive deux fois, utilisez un autre réseau, comme le partage de connexion de votre téléphone.
cause-connection-dropped-time = une minute

cause-captive-portal-title = Ce Wi-Fi veut d’abord une connexion sur sa propre page
cause-captive-portal-text = Ouvrez un site web dans votre navigateur : la page du Wi-Fi apparaît. Connectez-vous ou acceptez sur cette page, puis testez à nouveau.
cause-captive-portal-time = une minute

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] Ce n’est pas le serveur pour lire vos e-mails
       *[smtp] Ce n’est pas le serveur pour envoyer vos e-mails
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } répond sur le port { $port }, mais c’est un autre type de serveur. Prenez le serveur IMAP indiqué dans l’aide de votre fournisseur.
       *[smtp] { $host } répond sur le port { $port }, mais c’est un autre type de serveur. Prenez le serveur SMTP indiqué dans l’aide de votre fournisseur.
    }
cause-wrong-server-or-port-time = environ deux minutes

cause-not-sure = C’est probable, mais pas certain. Les détails ci-dessous montrent ce qui s’est vraiment passé.

cause-unknown-title = Nous ne savons pas ce que cette réponse signifie
cause-unknown-text = Ce que nous avons vu est dans les détails ci-dessous. Copiez le rapport, qui ne contient aucun mot de passe, et envoyez-le à votre assistance.
cause-unknown-time = quelques minutes

## What the receiving app said

explain-unknown-title = Nous ne savons pas ce que ce message veut dire
explain-unknown-text = Les réglages ont réussi notre test. Copiez-les avec le message, et envoyez le tout à l’assistance pour { $app }. N’envoyez jamais de mot de passe.
