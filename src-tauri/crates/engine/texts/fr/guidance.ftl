### Letters to administrators, ways out of trouble, and what to do where app passwords do not exist, in French.
### Not yet checked by a native speaker. What arguments are, and which message stands where: see the English file.

## Letters: plain text that is copied, so no markup. They hold no secret.

letter-admin-app-passwords-title = Une lettre pour votre administrateur, prête à envoyer
letter-admin-app-passwords-body =
    Objet : Mot de passe d’application pour { $address }

    Bonjour,

    { $named ->
        [yes] Je souhaite connecter { $app } à la boîte mail { $address }.
       *[no] Je souhaite connecter une application à la boîte mail { $address }.
    } L’application se connecte au serveur de messagerie avec un identifiant et un mot de passe. { $company } n’y accepte pas le mot de passe habituel. Il faut un mot de passe d’application, et celui-ci exige la validation en deux étapes.

    Mon compte ne me propose pas de mots de passe d’application. Pourriez-vous vérifier ces points dans la console d’administration Google ?

    1. Sous Sécurité > Authentification > Validation en deux étapes : ai-je le droit d’activer la validation en deux étapes ? D’autres méthodes que les clés de sécurité me sont-elles permises ?
    2. Mon compte est-il bien en dehors du programme Protection Avancée ? Une autre règle m’empêche-t-elle d’avoir des mots de passe d’application ?
    3. Si l’application doit aussi lire les e-mails : IMAP est-il activé pour moi ? Le réglage se trouve sous Applications > Google Workspace > Gmail > Accès des utilisateurs finaux > Accès POP et IMAP.

    Je créerai moi-même le mot de passe d’application et je ne le donnerai qu’à cette application. Il peut être révoqué à tout moment sans changer mon propre mot de passe.

    Si les mots de passe d’application ne peuvent pas être autorisés, dites-moi s’il vous plaît quelle boîte mail l’application doit utiliser à la place.

    Merci de ne jamais envoyer de mot de passe par e-mail, et de ne jamais en demander. Je ne le ferai pas non plus.

    Merci beaucoup

letter-admin-smtp-auth-title = Une lettre pour votre administrateur, prête à envoyer
letter-admin-smtp-auth-body =
    Objet : Merci d’autoriser le SMTP authentifié pour { $address }

    Bonjour,

    { $named ->
        [yes] Je souhaite envoyer des e-mails avec { $app } depuis la boîte mail { $address }.
       *[no] Je souhaite envoyer des e-mails avec une application depuis la boîte mail { $address }.
    } L’application se connecte à smtp.office365.com, port 587 avec STARTTLS, avec un identifiant et un mot de passe. { $company } ne le permet que si le SMTP authentifié (Authenticated SMTP) est activé pour la boîte mail.

    Pourriez-vous l’activer pour cette seule boîte mail ? Le réglage se trouve ici :

    Centre d’administration Microsoft 365 > Utilisateurs > Utilisateurs actifs > (utilisateur) > Courrier > Gérer les applications de messagerie > SMTP authentifié
    (Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP)

    Trois points qui peuvent vous aider :

    1. À partir de fin décembre 2026, Microsoft désactive par défaut l’envoi avec un mot de passe. Dans les organisations existantes, un administrateur peut le réactiver ensuite. Microsoft veut annoncer la date définitive au second semestre 2027.
    2. Cela ne fonctionne pas tant que les paramètres de sécurité par défaut sont activés. Merci de ne pas les désactiver pour cela. Dites-moi plutôt comment l’application doit envoyer ses e-mails.
    3. Il s’agit uniquement de l’envoi. La lecture avec un mot de passe a pris fin pour toutes les organisations, et je ne la demande pas.

    Merci de ne jamais envoyer de mot de passe par e-mail, et de ne jamais en demander. Je ne le ferai pas non plus.

    Merci beaucoup

letter-admin-mailbox-password-title = Une lettre pour la personne qui s’occupe de vos boîtes mail, prête à envoyer
letter-admin-mailbox-password-body =
    Objet : Mot de passe pour une application de messagerie pour { $address }

    Bonjour,

    { $named ->
        [yes] Je souhaite connecter { $app } à la boîte mail { $address }.
       *[no] Je souhaite connecter une application à la boîte mail { $address }.
    } { $reads ->
        [yes] L’application se connecte avec un identifiant et un mot de passe, pour envoyer et pour lire des e-mails.
       *[no] L’application se connecte avec un identifiant et un mot de passe, pour envoyer des e-mails.
    }

    Pourriez-vous faire une de ces choses ?

    1. Le mieux : me laisser créer moi-même un mot de passe pour applications pour cette boîte mail. { $company } l’appelle peut-être mot de passe d’application ou mot de passe d’appareil.
    2. Ou bien en créer un pour cette seule application, et me le remettre en personne.
    3. Si rien de cela n’est possible, définir avec moi un nouveau mot de passe pour cette boîte mail.

    Merci de vérifier aussi si les applications de messagerie sont autorisées pour cette boîte mail.

    Merci de ne jamais envoyer de mot de passe par e-mail, et de ne jamais en demander. Je ne le ferai pas non plus.

    Merci beaucoup

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = Je n’ai pas de téléphone avec moi
trouble-no-phone-text =
    Cherchez sur la page chez { $company } une façon de faire sans ce téléphone. Elle propose peut-être un appel sur un téléphone fixe, ou une application d’authentification sur une tablette ou un ordinateur.

    Ne configurez pas une clé de sécurité toute seule : il n’y aurait peut-être pas de mots de passe d’application. Si rien d’autre n’est proposé, continuez quand vous aurez votre téléphone.

trouble-phone-of-someone-who-left-label = Le téléphone est à quelqu’un qui n’est plus là
trouble-phone-of-someone-who-left-text =
    Sur la page chez { $company }, cherchez une autre façon de vous connecter : un code de secours, ou un appareil encore connecté.

    Une fois dans le compte, remplacez l’ancien téléphone par le vôtre. Si vous n’arrivez pas à entrer, demandez à votre administrateur, ou utilisez la page de récupération de compte chez { $company }.

trouble-calling-on-that-phone-label = J’appelle l’assistance avec ce téléphone
trouble-calling-on-that-phone-text =
    Notez le numéro de l’assistance et dites : « Je suis à l’étape 3, validation en deux étapes. Je vous rappelle. » Puis raccrochez.

    Activez la validation en deux étapes, votre téléphone à la main. Puis rappelez. <b>Ne lisez jamais à voix haute les chiffres reçus sur votre téléphone.</b>

trouble-not-allowed-label = Mon travail ou mon école ne le permet pas
trouble-not-allowed-text = C’est votre administrateur qui décide. Demandez-lui d’autoriser la validation en deux étapes et les mots de passe d’application pour { $address }. En attendant, prenez une autre boîte mail pour { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = Vous cherchez <l>{ $page }</l>. Quelques questions montrent ce qui bloque.
missing-question = Question { $number }
missing-what-to-do = Que faire
button-not-that = Ce n’est pas cela
button-go-to-two-step = Validation en deux étapes
button-open-codes = Ouvrir la liste

missing-wrong-account-ask = Est-ce bien { $address } qui est affiché dans le coin de la page ?
missing-wrong-account-look = Regardez en haut à droite, ou appuyez sur la photo ou la lettre. Un navigateur connaît souvent plusieurs comptes.
missing-wrong-account-title = La page montre un autre compte
missing-wrong-account-text = Appuyez sur la photo ou la lettre dans le coin de la page. Choisissez { $address }, ou connectez-vous avec cette adresse. Puis rouvrez la page depuis ici.

missing-two-step-off-ask = La validation en deux étapes est-elle activée ?
missing-two-step-off-look = Sans elle, { $company } n’affiche pas de mots de passe d’application.
missing-two-step-off-title = D’abord la validation en deux étapes
missing-two-step-off-text = Revenez à l’étape 3 et regardez si elle est activée. Sinon, activez-la. Puis rouvrez la page des mots de passe d’application.

missing-security-keys-only-ask = Une clé de sécurité est-elle votre seule deuxième preuve ?
missing-security-keys-only-look = Une clé de sécurité est un petit objet à brancher sur l’appareil ou à approcher de lui.
missing-security-keys-only-title = Une clé de sécurité seule ne suffit pas
missing-security-keys-only-text = Dans ce cas, { $company } ne propose pas de mots de passe d’application. Gardez la clé, et ajoutez votre téléphone comme autre moyen. Puis rouvrez la page des mots de passe d’application.

missing-work-account-ask = Ce compte vient-il de votre travail, de votre école ou de votre association ?
missing-work-account-look = Quelqu’un s’en occupe alors là-bas, et décide de ce qui est permis.
missing-work-account-title = La décision revient à votre administrateur
missing-work-account-text = Demandez-lui d’autoriser les mots de passe d’application pour { $address } : la lettre est prête. En attendant, prenez une autre boîte mail pour { $app }.

missing-advanced-protection-ask = La Protection Avancée est-elle activée ?
missing-advanced-protection-look = Vous le sauriez : on l’active soi-même, avec une clé de sécurité ou une clé d’accès. La page de sécurité de votre compte l’indique.
missing-advanced-protection-title = La Protection Avancée bloque les mots de passe d’application
missing-advanced-protection-text = Elle le fait exprès, pour très bien protéger votre compte. Laissez-la activée, et prenez une autre boîte mail pour { $app }.

missing-child-account-ask = Est-ce le compte d’un enfant, géré par un parent ?
missing-child-account-look = Un parent approuve alors les nouvelles applications et connexions.
missing-child-account-title = Le compte d’un enfant n’a pas de mots de passe d’application
missing-child-account-text = { $company } ne laisse entrer aucune application de messagerie dans un tel compte. Prenez l’adresse d’un adulte pour { $app }.

missing-unfamiliar-browser-ask = Lisez-vous toujours vos e-mails dans ce navigateur ?
missing-unfamiliar-browser-look = Un nouveau navigateur ne compte pas, une fenêtre privée non plus.
missing-unfamiliar-browser-title = { $company } ne connaît pas encore ce navigateur
missing-unfamiliar-browser-text =
    { $company } propose des mots de passe d’application seulement dans un navigateur déjà connu. Copiez le lien, et ouvrez-le dans le navigateur où vous lisez toujours vos e-mails.

    Si vous n’en avez pas, gardez votre session ouverte ici, utilisez ce navigateur quelques jours, puis réessayez. L’assistance ne peut pas aller plus vite.

missing-switched-off-by-administrator-ask = La page dit-elle que votre administrateur a désactivé les mots de passe d’application ?
missing-switched-off-by-administrator-look = Elle dit peut-être aussi que ce réglage n’est pas disponible pour votre compte.
missing-switched-off-by-administrator-title = Votre administrateur a désactivé les mots de passe d’application
missing-switched-off-by-administrator-text = Lui seul peut changer cela. Demandez-lui d’autoriser les mots de passe d’application pour { $address } : la lettre est prête. En attendant, prenez une autre boîte mail pour { $app }.

missing-too-many-codes-ask = La page dit-elle que vous avez déjà trop de mots de passe d’application ?
missing-too-many-codes-look = Chaque mot de passe créé compte, tant qu’il n’est pas supprimé.
missing-too-many-codes-title = Il y a déjà trop de mots de passe d’application
missing-too-many-codes-text = { $company } n’en garde qu’un certain nombre. Supprimez sur la page un mot de passe devenu inutile, puis créez-en un nouveau.

missing-no-mailbox-ask = Les e-mails de ce compte sont-ils chez { $company } ?
missing-no-mailbox-look = Un compte peut exister sans boîte mail, et se connecter avec une adresse d’ailleurs.
missing-no-mailbox-title = Ce compte n’a pas de boîte mail chez { $company }
missing-no-mailbox-text = Créez d’abord une boîte mail chez { $company }. Si vous ne le voulez pas, prenez une autre boîte mail pour { $app }.

missing-plan-without-programs-ask = Votre offre est-elle gratuite ou petite ?
missing-plan-without-programs-look = La page de votre compte chez { $company } donne le nom de votre offre.
missing-plan-without-programs-title = Votre offre ne laisse peut-être entrer aucune application
missing-plan-without-programs-text = Regardez si votre offre chez { $company } laisse entrer les applications de messagerie. Sinon, prenez une autre boîte mail pour { $app }.

missing-not-their-domain-ask = Quelqu’un d’autre s’occupe-t-il de votre domaine et de ses boîtes mail ?
missing-not-their-domain-look = Par exemple un collègue, une agence ou un ami qui les a installés.
missing-not-their-domain-title = Seule la personne qui s’occupe de votre domaine peut le créer
missing-not-their-domain-text = Demandez-lui un mot de passe de messagerie pour { $address } : la lettre est prête. Il servira uniquement pour { $app }.

missing-no-phone-number-ask = Votre numéro de mobile est-il dans les réglages de cette boîte mail ?
missing-no-phone-number-look = { $company } donne des mots de passe d’application seulement aux boîtes mail avec un numéro de mobile.
missing-no-phone-number-title = D’abord un numéro de mobile
missing-no-phone-number-text = Ajoutez votre numéro dans les réglages chez { $company }. Puis rouvrez la page des mots de passe d’application.

missing-programs-blocked-ask = Une protection qui bloque les applications est-elle activée ?
missing-programs-blocked-look = Elle est dans les réglages de sécurité chez { $company }, sous un nom comme « bloquer les applications de messagerie ».
missing-programs-blocked-title = Une protection bloque les applications
missing-programs-blocked-text = Avec elle, aucune application n’entre. Désactivez-la dans les réglages chez { $company }. Puis rouvrez la page des mots de passe d’application.

missing-second-mailbox-ask = Est-ce une boîte mail secondaire de votre foyer ?
missing-second-mailbox-look = La boîte principale est celle de votre contrat.
missing-second-mailbox-title = Une boîte mail secondaire n’a pas toujours de mots de passe d’application
missing-second-mailbox-text = { $company } les propose peut-être seulement pour la boîte mail principale. Prenez l’adresse principale pour { $app }. L’assistance chez { $company } en sait plus.

missing-signs-in-elsewhere-ask = Vous connectez-vous chez { $company } par une autre entreprise ?
missing-signs-in-elsewhere-look = Par exemple avec Google, Facebook ou la page de connexion de votre travail.
missing-signs-in-elsewhere-title = Le compte n’a pas son propre mot de passe
missing-signs-in-elsewhere-text = Un mot de passe d’application est alors le seul moyen d’entrer. Cherchez-le dans les réglages de sécurité chez { $company }, et non dans ceux de l’autre entreprise.

missing-none-of-these-title = Ce n’est aucune des raisons que nous connaissons
missing-none-of-these-text = { $help ->
    [yes] Ouvrez l’aide en ligne chez { $company } : elle montre le chemin le plus récent. Si cela n’aide pas, configurez { $app } avec une autre adresse.
   *[no] Demandez à { $company } : « Où puis-je créer un mot de passe d’application pour une application de messagerie ? » Si cela n’aide pas, configurez { $app } avec une autre adresse.
 }

## Providers that take no app password

stop-oauth-only-everything-title = { $company } n’accepte pas de mots de passe d’application pour cette boîte mail
stop-oauth-only-everything-why = { $since ->
    [none] { $company } ne laisse entrer aucune application avec un mot de passe, quel qu’il soit. Les pages qui conseillent encore de créer un mot de passe d’application sont dépassées.
   *[other] Depuis { $since }, { $company } ne laisse entrer aucune application avec un mot de passe, quel qu’il soit. Les pages qui conseillent encore de créer un mot de passe d’application sont dépassées.
 }
stop-oauth-only-everything-instead-1 = Cherchez <l>Se connecter avec { $company }</l> dans { $app } et utilisez-le. Vous n’avez alors pas besoin de Sparekey.
stop-oauth-only-everything-instead-2 = S’il n’y est pas, prenez une autre boîte mail pour { $app }, comme Gmail ou une boîte avec votre propre domaine.
stop-oauth-only-everything-instead-3 = Si des gens écrivent à { $address }, transférez ces e-mails vers l’autre boîte mail. Ainsi, rien ne se perd.

stop-oauth-only-reading-title = Les applications ne peuvent pas lire cette boîte mail avec un mot de passe
stop-oauth-only-reading-why = { $company } a mis fin à la lecture avec un mot de passe pour tout le monde, même avec un mot de passe d’application. Personne ne peut la rétablir, même pas son assistance.
stop-oauth-only-reading-instead-1 = Cherchez <l>Se connecter avec { $company }</l> dans { $app } et utilisez-le. Vous n’avez alors pas besoin de Sparekey.
stop-oauth-only-reading-instead-2 = S’il n’y est pas et si { $app } peut se passer de la lecture, configurez seulement l’envoi.
stop-oauth-only-reading-instead-3 = Si la lecture est nécessaire, prenez une autre boîte mail pour { $app }. Demandez à votre administrateur d’y transférer les e-mails pour { $address }.

stop-app-passwords-ended-everything-title = { $company } ne donne plus de mots de passe d’application
stop-app-passwords-ended-everything-why = { $company } annonce la fin des mots de passe d’application : on ne peut plus en créer. Seules entrent les applications qui ouvrent la fenêtre de connexion propre à { $company }.
stop-app-passwords-ended-everything-instead-1 = Cherchez dans { $app } une façon de se connecter sur la page chez { $company }, et utilisez-la. Vous n’avez alors pas besoin de Sparekey.
stop-app-passwords-ended-everything-instead-2 = S’il n’y en a pas, prenez une autre boîte mail pour { $app }, comme Gmail ou une boîte avec votre propre domaine.
stop-app-passwords-ended-everything-instead-3 = Si des gens écrivent à { $address }, transférez ces e-mails vers l’autre boîte mail. Ainsi, rien ne se perd.

stop-app-passwords-ended-reading-title = Les applications ne peuvent plus lire cette boîte mail avec un mot de passe d’application
stop-app-passwords-ended-reading-why = { $company } annonce la fin des mots de passe d’application pour la lecture : on ne peut plus en créer. Seules entrent les applications qui ouvrent la fenêtre de connexion propre à { $company }.
stop-app-passwords-ended-reading-instead-1 = Cherchez dans { $app } une façon de se connecter sur la page chez { $company }, et utilisez-la. Vous n’avez alors pas besoin de Sparekey.
stop-app-passwords-ended-reading-instead-2 = S’il n’y en a pas et si { $app } peut se passer de la lecture, configurez seulement l’envoi.
stop-app-passwords-ended-reading-instead-3 = Si la lecture est nécessaire, prenez une autre boîte mail pour { $app }.

stop-bridge-everything-title = { $company } laisse entrer les applications seulement par son logiciel Bridge
stop-bridge-everything-why = Chez { $company }, les e-mails sont si bien protégés qu’aucune application ne peut les ouvrir seule. Le logiciel <b>Bridge</b> créé par { $company } les ouvre pour les applications d’un ordinateur. Il faut une offre payante, et Sparekey ne peut pas le tester.
stop-bridge-everything-instead-1 = Si { $app } fonctionne sur cet ordinateur, installez Bridge avec l’aide en ligne chez { $company }. Il affiche un serveur, un nom et un mot de passe : mettez-les dans { $app }.
stop-bridge-everything-instead-2 = Si { $app } fonctionne ailleurs, ou si vous n’avez pas d’offre payante, prenez une autre boîte mail pour { $app }.

stop-bridge-reading-title = La lecture de cette boîte mail passe seulement par Bridge, le logiciel créé par { $company }
stop-bridge-reading-why = Chez { $company }, les e-mails sont si bien protégés qu’aucune application ne peut les ouvrir seule. Le logiciel <b>Bridge</b> créé par { $company } les ouvre pour les applications d’un ordinateur. Il faut une offre payante, et Sparekey ne peut pas le tester.
stop-bridge-reading-instead-1 = Si { $app } fonctionne sur cet ordinateur, installez Bridge avec l’aide en ligne chez { $company }. Il affiche un serveur, un nom et un mot de passe : mettez-les dans { $app }.
stop-bridge-reading-instead-2 = Si { $app } peut se passer de la lecture, configurez seulement l’envoi.
stop-bridge-reading-instead-3 = Si la lecture est nécessaire sur un autre ordinateur, prenez une autre boîte mail pour { $app }.

stop-not-offered-everything-title = { $company } ne laisse entrer aucune autre application
stop-not-offered-everything-why = Chez { $company }, tout se passe dans son application et sur son site web. Il n’y a pas de serveurs de messagerie pour d’autres applications, et donc pas de mots de passe d’application.
stop-not-offered-everything-instead-1 = Prenez une autre boîte mail pour { $app }, comme Gmail ou une boîte avec votre propre domaine.
stop-not-offered-everything-instead-2 = Dites aux gens qui vous écrivent quelle adresse { $app } utilise. Vous pouvez garder { $address } pour vos propres e-mails.

stop-not-offered-reading-title = Aucune application ne peut lire cette boîte mail
stop-not-offered-reading-why = Pour ce type de boîte mail, { $company } n’a pas de serveur où { $app } peut lire les e-mails.
stop-not-offered-reading-instead-1 = Si { $app } peut se passer de la lecture, configurez seulement l’envoi.
stop-not-offered-reading-instead-2 = Si la lecture est nécessaire, prenez une autre boîte mail pour { $app }.

stop-not-known-everything-title = Nous ne savons pas comment les applications se connectent chez { $company }
stop-not-known-everything-why = { $company } a changé sa messagerie, et nous n’avons pas pu trouver ce dont les applications ont besoin maintenant. Une supposition fausse vous ferait seulement perdre du temps.
stop-not-known-everything-instead-1 = Demandez à { $company } : « De quel serveur et de quel mot de passe une application de messagerie a-t-elle besoin ? » Son aide en ligne le dit peut-être aussi.
stop-not-known-everything-instead-2 = Si vous n’obtenez pas de réponse, prenez une autre boîte mail pour { $app }.

stop-not-known-reading-title = Nous ne savons pas comment les applications lisent cette boîte mail
stop-not-known-reading-why = Nous n’avons pas pu trouver sur quel serveur { $app } peut lire les e-mails chez { $company }. Une supposition fausse vous ferait seulement perdre du temps.
stop-not-known-reading-instead-1 = Demandez à { $company } : « De quel serveur et de quel mot de passe une application de messagerie a-t-elle besoin pour la lecture ? »
stop-not-known-reading-instead-2 = Si { $app } peut se passer de la lecture, configurez seulement l’envoi.
stop-not-known-reading-instead-3 = Si la lecture est nécessaire, prenez une autre boîte mail pour { $app }.

button-send-only = Configurer l’envoi seul

ask-administrator-decides-title = Votre administrateur autorise-t-il l’envoi avec un mot de passe ?
ask-administrator-decides-text =
    { $changes ->
        [none] L’envoi avec un mot de passe fonctionne seulement si l’administrateur autorise <l>SMTP authentifié</l> (Authenticated SMTP). S’il est activé pour { $address }, continuez. Sinon, envoyez la lettre à votre administrateur : elle est prête à copier.
       *[other] L’envoi avec un mot de passe fonctionne seulement si l’administrateur autorise <l>SMTP authentifié</l> (Authenticated SMTP). Dès { $changes }, { $company } le désactive si personne ne l’active exprès. S’il est activé pour { $address }, continuez. Sinon, envoyez la lettre à votre administrateur : elle est prête à copier.
    }

## What ends an app password

revoked-password-changed = Si vous changez votre mot de passe chez { $company }, ce mot de passe d’application ne fonctionne plus. Créez-en alors un nouveau.
revoked-deleted-by-person = Pour le reprendre, supprimez-le sur la page chez { $company }.
revoked-two-step-on = Si la validation en deux étapes est activée plus tard, ce mot de passe d’application ne fonctionne plus. Créez-en alors un nouveau.
revoked-new-code-made = Si vous créez un nouveau mot de passe d’application, celui-ci ne fonctionne plus, dans aucune application.
revoked-account-restored = Si vous perdez votre compte et le récupérez, ce mot de passe d’application ne fonctionne plus. Créez-en alors un nouveau.
revoked-signed-out-everywhere = Si vous vous déconnectez de tous vos appareils chez { $company }, ce mot de passe d’application ne fonctionne plus. Créez-en alors un nouveau.
revoked-two-step-off = Si la validation en deux étapes est désactivée, ce mot de passe d’application ne fonctionne plus. Laissez-la donc activée.

survives-password-change = Changer votre mot de passe chez { $company } n’y met pas fin. Pour cela, supprimez-le sur la page prévue.

## What a password opens

opens-title = Ce que permet ce mot de passe d’application
opens-mail = Avec lui, { $app } peut lire vos e-mails chez { $company } et envoyer des e-mails en votre nom.
opens-sending = Avec lui, { $app } peut envoyer des e-mails en votre nom, mais pas lire vos e-mails.
opens-nothing-else = Il n’ouvre rien d’autre chez { $company }.
opens-not-known = Nous ne savons pas s’il ouvre autre chose chez { $company }.
opens-contacts = Il ouvre aussi vos contacts chez { $company }.
opens-calendars = Il ouvre aussi vos calendriers chez { $company }.
opens-files = Il ouvre aussi vos fichiers chez { $company }.
own-opens-account-title = C’est le mot de passe de tout votre compte
own-opens-account = Avec lui, on peut faire chez { $company } tout ce que vous pouvez faire. Donnez-le à { $app } seulement si vous faites confiance à { $app }. Pour fermer à nouveau l’accès pour { $app }, changez ce mot de passe.
own-opens-mailbox-title = C’est le mot de passe de toute votre boîte mail
own-opens-mailbox = Avec lui, on peut lire tous les e-mails reçus par { $address } et en envoyer avec cette adresse. Pour fermer à nouveau l’accès pour { $app }, changez ce mot de passe.

## Limits

limits-title = Ce qu’une application peut faire chez { $company }
limit-messages-per-day = { $number ->
    [one] { $company } envoie un message par jour pour vous.
   *[other] { $company } envoie jusqu’à { $number } messages par jour pour vous.
 }
limit-messages-per-hour = { $number ->
    [one] { $company } envoie un message par heure pour vous.
   *[other] { $company } envoie jusqu’à { $number } messages par heure pour vous.
 }
limit-messages-per-minute = { $number ->
    [one] { $company } envoie un message par minute pour vous.
   *[other] { $company } envoie jusqu’à { $number } messages par minute pour vous.
 }
limit-recipients-per-day = { $number ->
    [one] Vos messages peuvent aller à un destinataire par jour.
   *[other] Vos messages peuvent aller à { $number } destinataires par jour.
 }
limit-recipients-per-message = { $number ->
    [one] Un message peut avoir un seul destinataire.
   *[other] Un message peut avoir jusqu’à { $number } destinataires.
 }
limit-message-mb = { $number ->
    [one] Un message peut peser jusqu’à un mégaoctet.
   *[other] Un message peut peser jusqu’à { $number } mégaoctets.
 }
limit-imap-connections = { $number ->
    [one] Une seule application peut lire la boîte mail à la fois.
   *[other] Jusqu’à { $number } connexions peuvent lire la boîte mail à la fois.
 }
limit-imap-download = { $number ->
    [one] Les applications peuvent lire un mégaoctet par jour.
   *[other] Les applications peuvent lire jusqu’à { $number } mégaoctets par jour.
 }
limit-imap-upload = { $number ->
    [one] Les applications peuvent déposer un mégaoctet par jour.
   *[other] Les applications peuvent déposer jusqu’à { $number } mégaoctets par jour.
 }

## What else may be behind a refused password

perhaps-moved = { $company } a-t-il déplacé vos e-mails chez { $to } ? Alors revenez à l’étape 2 et dites-le. C’est le mot de passe chez { $to } qui compte maintenant.
perhaps-locked = Avez-vous changé votre mot de passe récemment ? Alors déverrouillez d’abord votre messagerie sur la page chez { $company }.
perhaps-not-ready = { $number ->
    [one] L’avez-vous créé il y a moins d’une heure ? Alors attendez d’abord : chez { $company }, un nouveau mot de passe d’application met parfois une heure à fonctionner.
   *[other] L’avez-vous créé il y a moins de { $number } heures ? Alors attendez d’abord : chez { $company }, un nouveau mot de passe d’application met parfois { $number } heures à fonctionner.
 }
perhaps-switched-off = Les applications peuvent-elles entrer chez { $company } ? Sinon, activez d’abord cet accès dans les réglages.
