### Support numbers, in French. Not yet checked by a native speaker. What arguments and limits are: see the English file.
###
### “the caller”: la personne qui appelle, then “elle”.

## For the caller

support-label = Numéro d’assistance · pas secret

## For the helpdesk: around every answer

support-title = Numéros d’assistance
support-lead = La personne qui appelle vous lit douze chiffres. Tapez-les ici pour voir ce qui est affiché sur son écran.
support-field = Numéro d’assistance
support-hint = Douze chiffres. Les espaces ne gênent pas.
support-look-up = Rechercher
support-never-ask = <b>Ne demandez jamais le mot de passe ni le mot de passe d’application.</b> Vous n’en avez pas besoin, et personne ne devrait le dire au téléphone.
support-last-question = Avant de raccrocher, demandez : est-ce que l’application a accepté ?
support-answer = Ce que dit le numéro
support-needs-scripts = Cette page a besoin de scripts. Autorisez-les pour ce fichier dans votre navigateur.
support-heading = L’écran de la personne qui appelle affiche : « <b>{ $heading }</b> »
support-reads = La personne qui appelle y lit :
support-detail-provider = Fournisseur
support-detail-version = Sparekey
support-detail-screen = Écran
support-provider-none = Pas encore connu
support-provider-own = Ses propres serveurs, absents de notre liste
support-provider-practice = Entraînement, rien n’est réel
support-version-newer = Une version plus récente que celle-ci
support-newer-release = La personne qui appelle a un Sparekey plus récent que celui-ci. Ce que vous lisez ici est juste, mais son écran en dit peut-être plus.

## A number that cannot be read

support-not-read-title = Ce numéro n’est pas lisible
support-not-read-too-short =
    { $found ->
        [0] Tapez les douze chiffres que lit la personne qui appelle.
        [one] Il y a { $found } chiffre, et un numéro d’assistance en a douze. Demandez les autres à la personne qui appelle.
       *[other] Il y a { $found } chiffres, et un numéro d’assistance en a douze. Demandez les autres à la personne qui appelle.
    }
support-not-read-too-long = Il y a plus de douze chiffres. Demandez à la personne qui appelle de relire le numéro.
support-not-read-not-digits = Un numéro d’assistance n’a que des chiffres. Tapez seulement les chiffres, sans mots ni lettres.
support-not-read-check-digits = Un chiffre n’est pas le bon, ou deux ont changé de place. Demandez à la personne qui appelle de relire le numéro, lentement.
support-not-read-newer = Les chiffres sont bons, mais ce Sparekey est trop ancien pour les connaître. Prenez le plus récent, puis tapez-les à nouveau.
support-not-read-gone = La personne qui appelle a Sparekey { $version }. Son écran n’existe plus dans celui-ci. Demandez-lui de lire les grands mots en haut.

## What to know and do on each screen

support-on-app = La personne qui appelle choisit l’application qui demande des réglages de messagerie. Demandez son nom, et si elle se trouve sur cet ordinateur.
support-on-address = La personne qui appelle tape son adresse e-mail. Faites-lui épeler la partie après le @.
support-on-address-suggestion = Il y a peut-être une faute de frappe dans l’adresse, et Sparekey en propose une autre. Comparez les deux avec la personne qui appelle, lettre par lettre.
support-on-address-list = La personne qui appelle choisit son fournisseur dans une liste. Demandez qui lui a vendu l’adresse, ou sur quel site elle lit ses e-mails.
support-on-address-own-server = La personne qui appelle saisit elle-même les serveurs de messagerie. L’aide en ligne de son fournisseur les indique.
support-on-address-stopped = Ce fournisseur ne laisse entrer aucune autre application avec un mot de passe. L’écran dit quoi faire à la place.
support-on-address-stopped-reading = Ce fournisseur ne laisse aucune autre application lire les e-mails avec un mot de passe, et l’application veut lire. L’écran dit quoi faire à la place.
support-on-address-moved = La boîte mail de la personne qui appelle est passée dans une autre entreprise. L’écran donne son nom, et dit quoi faire maintenant.
support-on-address-organisation = L’organisation de la personne qui appelle autorise seulement d’autres fournisseurs, ou ses serveurs de messagerie attendent une réponse. L’écran dit ce qu’il en est.
support-on-address-practice-only = La personne qui appelle est en mode entraînement, où une seule adresse inventée fonctionne. L’écran la donne.
support-on-two-step = Demandez si la validation en deux étapes est activée. Sinon, un bouton ouvre la page du fournisseur où elle s’active.
support-on-two-step-decides = Le mot de passe à utiliser dépend de la validation en deux étapes. Si la personne qui appelle ne sait pas, l’écran dit comment le voir.
support-on-two-step-nothing = Il n’y a rien à faire à cette étape. La personne qui appelle appuie sur « { button-continue } ».
support-on-two-step-trouble = La personne qui appelle ne peut pas activer la validation en deux étapes. L’écran donne les raisons possibles : demandez laquelle convient.
support-on-get-code = La personne qui appelle crée le mot de passe d’application sur la page du fournisseur. Les instructions à l’écran sont numérotées : demandez à laquelle elle en est.
support-on-get-code-question = Sparekey pose une question après l’autre pour trouver ce qui bloque. La personne qui appelle répond à l’écran.
support-on-get-code-found = Sparekey a trouvé ce qui bloque. La personne qui appelle fait ce que dit l’écran.
support-on-get-code-none = L’aide en ligne du fournisseur montre le chemin le plus récent. Si cela n’aide pas, il faut une autre boîte mail.
support-on-get-password = Il n’y a rien à créer ici. L’application prend le mot de passe habituel de la boîte mail.
support-on-get-password-switch = L’application prend le mot de passe habituel de la boîte mail. Le fournisseur doit d’abord autoriser les applications : l’écran dit où.
support-on-get-password-unknown = L’application prend le mot de passe avec lequel la personne qui appelle lit cette boîte mail sur le web.
support-on-paste = La personne qui appelle met maintenant le mot de passe d’application. Ne regardez plus son écran jusqu’à ce qu’il soit à nouveau caché.
support-on-paste-password = La personne qui appelle tape maintenant le mot de passe de la boîte mail. Ne regardez plus son écran jusqu’à ce qu’il soit à nouveau caché.
support-on-paste-taken = Le mot de passe est bien reçu, et seuls des points s’affichent. La personne qui appelle appuie sur « { button-test } ».
support-on-paste-finding = Sparekey a regardé ce qui a été saisi. La personne qui appelle n’a pas à le lire : l’écran dit quoi en faire.
support-on-test-running = Le test prend quelques secondes. Attendez que l’écran change, puis demandez le nouveau numéro.
support-on-test-message = L’envoi et la lecture fonctionnent. Un message est en route vers la propre adresse de la personne qui appelle. Pas besoin de l’attendre.
support-on-test-proven = Le mot de passe et les réglages fonctionnent depuis l’ordinateur de la personne qui appelle. Le grand bouton mène à l’étape 7.
support-on-test-mended = Voilà ce qui bloquait, et Sparekey a trouvé des réglages qui fonctionnent. Le grand bouton mène à l’étape 7.
support-on-test-failed = L’écran indique peut-être deux choses qui bloquent. Réglez d’abord celle-ci.
support-on-test-not-again = Ce mot de passe vient d’être refusé, et Sparekey ne l’a donc pas renvoyé. La personne qui appelle en crée un nouveau, ou dit ce qu’elle a changé.
support-on-hand-over = Le test a réussi. La personne qui appelle copie chaque ligne dans l’application, de haut en bas.
support-on-hand-over-refused = L’application n’a pas accepté les réglages. La personne qui appelle tape le message affiché, et Sparekey l’explique.
support-on-finished = Tout est fait, et l’application a accepté les réglages.
support-on-mailboxes = Voici les boîtes mail configurées sur cet ordinateur. Demandez laquelle pose problème, et faites-la ouvrir.
support-on-mailbox = C’est une des boîtes mail configurées sur cet ordinateur. La personne qui appelle peut la tester à nouveau, ou remplacer son mot de passe d’application.
support-on-mailbox-died = Ce mot de passe a fonctionné, et il ne fonctionne plus. Souvent, le mot de passe habituel a changé entre-temps. Le grand bouton permet d’en mettre un nouveau.
support-on-hand-over-again = La personne qui appelle remet cette boîte mail dans son application, ligne par ligne, de haut en bas.
support-on-desk = La personne qui appelle a ouvert ce qui est fait pour vous. « { button-back } » la ramène là où elle était.
support-on-paper = La personne qui appelle lit un texte à garder, comme un rapport. Il ne contient aucun mot de passe.
support-on-bulk = La personne qui appelle configure plusieurs boîtes mail à partir d’un fichier.

support-facts = L’écran de la personne qui appelle donne aussi les noms, les nombres ou les dates qui manquent ici.
support-hold-too-many-refused = Après trop d’essais refusés, le fournisseur bloque parfois un compte. Sparekey fait donc une pause, et l’écran dit combien de temps.
support-finding-too-short-title = C’est trop court pour un mot de passe d’application entier
support-finding-too-long-title = C’est plus long que le mot de passe d’application
support-finding-belongs-elsewhere-title = On dirait le mot de passe d’application d’une autre entreprise
