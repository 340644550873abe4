### Steps 1 to 4, in French. Not yet checked by a native speaker. What arguments and limits are: see the English file.

## Step 1

app-heading = C’est pour quelle application ?
app-lead = Sparekey présente ensuite les réglages comme votre application les demande.
app-question = L’application qui demande des réglages de messagerie
app-other = Une autre application
app-other-detail = Toute application qui demande des réglages de messagerie
app-does-send = Envoie des e-mails
app-does-both = Envoie et lit des e-mails
app-choose-first = Choisissez d’abord votre application. Si elle n’est pas là, choisissez « { app-other } ».
app-name = Comment s’appelle l’application ?
app-name-hint = Vous pouvez laisser ce champ vide.
app-needs = Que fait-elle avec votre boîte mail ?
app-needs-send = Elle envoie seulement des e-mails
app-needs-send-detail = Par exemple des factures ou des rappels
app-needs-read = Elle envoie et lit des e-mails
app-needs-read-detail = Elle affiche votre boîte de réception ou classe les e-mails reçus
app-place = Où se trouve { $app } ?
app-place-here = Sur cet ordinateur, ou dans son navigateur
app-place-elsewhere = Sur un autre ordinateur
app-elsewhere-note = Le plus simple est de lancer Sparekey <b>sur cet autre ordinateur</b>. Vous pouvez aussi continuer ici, et taper le mot de passe à la main dans { $app }. Pour cela, gardez ouverte la page de votre fournisseur.

## Step 2

address-heading-send = Quelle adresse d’envoi pour { $app } ?
address-heading-both = Quelle adresse pour { $app } ?
address-lead = La partie après le @ indique à Sparekey qui gère votre boîte mail.
address-field = Votre adresse e-mail
address-looking-up = Recherche du fournisseur de cette boîte mail…
address-suggestion = Vouliez-vous écrire { $suggestion } ?
address-suggestion-text = Il y a peut-être une faute de frappe après le @.
button-take-suggestion = Oui, prendre { $suggestion }
button-keep-address = Non, garder la mienne

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = Saisissez ici votre adresse e-mail.
address-error-no-at = Une adresse e-mail contient un @, comme name@example.com.
address-error-several-ats = Il y a plusieurs @. Une adresse n’en a qu’un seul.
address-error-no-local-part = Il manque encore le nom avant le @, comme dans name@example.com.
address-error-no-domain = Il manque encore la partie après le @, comme dans name@example.com.
address-error-no-dot = La partie après le @ doit avoir une fin, comme .com ou .fr.
address-error-blank = Il y a un espace ou un caractère caché à l’intérieur. Essayez de la retaper.
address-error-too-long = C’est trop long pour une adresse e-mail. Avez-vous collé autre chose ?
address-error-local-part = La partie avant le @ contient un caractère qui n’existe pas dans les adresses.
address-error-domain = La partie après le @ contient un caractère qui n’existe pas dans les adresses.
address-error-several-addresses = Il y a plusieurs adresses ici. Saisissez-en une seule.

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

found-by-domain = Reconnu grâce à { $domain }.
found-by-mx = Les e-mails pour { $domain } sont gérés par { $company }.
found-by-servers = { $domain } utilise des serveurs de messagerie gérés par { $company }.
found-by-hand = Vous l’avez choisi dans la liste.
found-app-password = Il utilise des mots de passe d’application. Cela prend environ 3 minutes, ou 10 si la validation en deux étapes n’est pas encore activée.
found-app-password-quick = Il utilise des mots de passe d’application. En créer un prend environ 3 minutes.
found-password-of-your-own = Il veut un mot de passe d’application que vous inventez vous-même, sur sa page.
found-two-step-decides = Il utilise votre mot de passe habituel. Si la validation en deux étapes est activée, il veut un mot de passe d’application.
found-password = Il utilise votre mot de passe habituel. Il n’y a rien à créer.
found-mailbox-password = Il utilise le mot de passe de la boîte mail. Il n’y a rien à créer.
found-token = Avec lui, { $app } peut envoyer des e-mails grâce à un jeton, qui sert de mot de passe d’application.
found-switch = Il faut aussi autoriser une fois les applications, dans ses réglages.
found-oauth-only = Il n’accepte pas de mots de passe d’application.
found-bridge = Il laisse entrer les applications seulement par son propre logiciel, Bridge.
found-none = Il ne laisse entrer aucune autre application.
found-varies = Votre administrateur décide si { $app } peut se connecter avec un mot de passe.
button-choose-provider = En choisir un autre
button-choose-from-list = Choisir dans une liste
button-use-recognised = Reprendre celui reconnu

## How one signs in there

signs-in = Vous connectez-vous à votre boîte mail avec exactement cette adresse ?
signs-in-yes = Oui
signs-in-no = Non, avec un autre identifiant
signs-in-main-address-only = { $company } accepte comme identifiant seulement l’adresse principale d’une boîte mail, pas une deuxième adresse.
sign-in-name = Votre identifiant
sign-in-name-hint = Certaines adresses, comme info@, sont un deuxième nom pour une autre boîte mail. Saisissez l’adresse de cette boîte.
sign-in-name-missing = Saisissez votre identifiant, ou choisissez « { signs-in-yes } » plus haut.
sign-in-name-at-hint = Votre adresse a son propre domaine. Saisissez l’adresse reçue chez { $company }, qui finit par { $domains }.
sign-in-name-at-missing = Saisissez l’adresse reçue chez { $company }, qui finit par { $domains }.
display-name = Le nom que les gens voient
display-name-hint = Par exemple le nom de votre entreprise. { $app } le demande.

## The list of providers

provider-list-heading = Qui gère votre boîte mail ?
provider-list-lead = Souvent, c’est l’entreprise qui vous a vendu { $domain }, ou bien Google ou Microsoft.
provider-search = Chercher votre fournisseur
provider-list-often = Souvent utilisés avec son propre domaine
provider-list = Tous, de A à Z
provider-list-found = Trouvés
provider-list-empty = Aucun fournisseur de la liste ne porte ce nom. Vous pouvez saisir ses serveurs vous-même.
button-own-server = Saisir les serveurs moi-même

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = Vos serveurs de messagerie
own-server-guessed = Nous ne connaissons pas ce fournisseur. Nous avons mis les valeurs habituelles : <b>ce sont des suppositions</b>. Comparez-les avec l’aide de votre fournisseur, ou demandez à la personne qui a créé votre boîte mail.
own-server-autoconfig = <b>{ $domain } l’annonce</b> : ce sont ses serveurs de messagerie. Comparez-les avec l’aide de votre fournisseur, ou demandez à la personne qui a créé votre boîte mail.
own-server-ispdb = <b>La liste de Thunderbird</b> indique ces serveurs pour { $domain }. Comparez-les avec l’aide de votre fournisseur, ou demandez à la personne qui a créé votre boîte mail.
own-server-srv = <b>L’annuaire d’Internet</b> indique ces serveurs pour { $domain }. Comparez-les avec l’aide de votre fournisseur, ou demandez à la personne qui a créé votre boîte mail.
own-server-behind = Les e-mails pour { $domain } passent d’abord par { $gateway }. Nous ne voyons donc pas quel fournisseur les garde. Souvent, c’est Google ou Microsoft 365 : <b>si vous le savez, choisissez-le dans la liste</b>. Ce qui est écrit ici, ce sont des suppositions.
own-server-no-mail = { $domain } annonce ne recevoir aucun e-mail. Regardez encore la partie après le @. Ce qui est écrit ici, ce sont des <b>suppositions</b>.
own-server-not-looked-up = Nous n’avons pas pu chercher qui gère cette boîte mail : cet ordinateur semble hors ligne. Ce qui est écrit ici, ce sont des <b>suppositions</b>.
own-server-set-aside = Voici les serveurs connus pour cette adresse. Changez ce qui est différent pour vous.
button-look-again = Chercher à nouveau
stranger-title = Ce nom appartient à { $other }
stranger = Son mot de passe va seulement aux serveurs gérés par { $other }. Utilisez ce nom comme adresse, ou prenez un autre nom pour ces serveurs.
own-server-edited = Voici les serveurs tels que vous les avez saisis. Sparekey envoie votre mot de passe uniquement à eux.
own-smtp = Envoi
own-imap = Lecture
own-host = Serveur
own-host-error = Saisissez le nom du serveur, comme smtp.example.com.
own-host-guessed = Celui-ci est une supposition.
own-host-again = Saisissez encore une fois le nom de ce serveur
own-host-again-hint = { $host } n’appartient pas à { $domain }. Votre mot de passe n’y va que si vous tapez ce nom. L’aide de votre fournisseur, ou la personne qui a créé votre boîte mail, sait s’il est bon.
own-host-again-done = C’est bien ce nom. Votre mot de passe peut aller à { $host }.
own-host-again-missing = Tapez { $host } ici si c’est le bon, ou mettez le bon serveur plus haut.
own-servers-sign-in-only-title = Ces serveurs refusent peut-être les mots de passe
own-servers-sign-in-only = { $domain } annonce une chose : les applications doivent ouvrir sa propre page de connexion dans un navigateur. Demandez à la personne qui a créé votre boîte mail s’il existe aussi un mot de passe d’application.
own-domain-missing-title = { $domain } n’existe pas sur Internet
own-domain-missing = Relisez l’adresse, lettre par lettre. Si elle sert seulement à l’intérieur d’une entreprise, saisissez ses serveurs ci-dessous.
own-domain-takes-no-mail-title = { $domain } ne reçoit pas d’e-mails
own-domain-takes-no-mail = C’est ce qu’il annonce lui-même. Relisez l’adresse, lettre par lettre.
own-domain-behind-title = Les e-mails pour { $domain } passent d’abord par { $gateway }
own-domain-behind = Cela ne dit pas où se trouve la boîte mail. La personne qui l’a créée connaît les serveurs.
own-port = Port
own-port-error = Un port est un nombre de 1 à 65535. Pour l’envoi, c’est le plus souvent 465 ou 587.
own-security = Type de chiffrement
own-security-tls = SSL/TLS (dès le début)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] Notre dernière vérification des pages chez { $company } remonte à { $month } { $year }, il y a plus de six mois. Elles ont peut-être changé. Si quelque chose ne correspond pas, son aide en ligne en sait plus.
   *[no] Notre dernière vérification des pages chez { $company } remonte à { $month } { $year }, il y a plus de six mois. Elles ont peut-être changé. Si quelque chose ne correspond pas, demandez à { $company }.
 }
provider-unsure-title = Nous ne sommes pas tout à fait sûrs pour { $company }
provider-unsure = Ce que nous savons est ancien, ou vient des pages d’autres personnes. Le test de l’étape 6 montrera si c’est juste.
ask-paid-plan-title = Avez-vous une offre payante ?
ask-paid-plan = { $company } laisse entrer les applications seulement avec une offre payante. Avec une offre gratuite, prenez une autre boîte mail pour { $app }.
ask-contract-ended-title = Votre contrat chez { $company } est-il toujours en cours ?
ask-contract-ended = Une boîte mail dont le contrat est fini s’ouvre seulement sur le site web. Dans ce cas, prenez une autre boîte mail pour { $app }.
ask-servers-in-account-title = Vos serveurs sont peut-être différents
ask-servers-in-account = Ils dépendent de votre offre ou de votre pays. Votre compte chez { $company } indique leurs noms. Si le test ne réussit pas, comparez-les d’abord.
ask-unlock-title = Avez-vous changé votre mot de passe récemment ?
ask-unlock = Si oui, { $company } bloque les applications tant que vous n’avez pas déverrouillé votre messagerie sur sa page. Faites-le d’abord.
ask-password-off-title = Votre compte a-t-il encore un mot de passe ?
ask-password-off = Chez { $company }, on peut le désactiver. Sans lui, les applications ne peuvent pas se connecter. Dans ce cas, prenez une autre boîte mail pour { $app }.
ask-frozen-title = Avez-vous ouvert cette boîte mail récemment ?
ask-frozen = { $company } met en sommeil une boîte mail que personne n’ouvre pendant des mois. Pour la réveiller, connectez-vous une fois sur son site web.
ask-token-title = Votre offre a-t-elle des jetons pour l’envoi ?
ask-token = { $company } les propose avec certaines offres seulement, et pour votre propre domaine seulement. Son aide en ligne dit avec quelles offres. Si la vôtre n’en a pas, prenez une autre boîte mail pour { $app }.

moved-to = { $company } vous a-t-il annoncé le passage de vos e-mails chez { $to } ?
moved = Votre boîte mail a-t-elle déménagé ?
moved-yes = Oui, elle a déménagé
moved-no = Non
moved-not-sure = Je ne sais pas
moved-not-sure-detail = { $company } écrit à tout le monde avant le déménagement. Vous pouvez essayer : le test le montrera.
moved-choose-first = Choisissez une des réponses. En cas de doute, choisissez « { moved-not-sure } ».

stop-moved-title = Votre boîte mail est maintenant chez { $to }
stop-moved-why = { $company } garde votre adresse, mais { $to } gère la boîte mail. Ce sont ses serveurs et son mot de passe qui comptent maintenant.
stop-moved-instead-1 = Cherchez les nouveaux réglages dans l’e-mail qui annonçait le déménagement. Ou demandez à { $to } les réglages pour les applications de messagerie.
stop-moved-instead-2 = Ou prenez une autre boîte mail pour { $app }.

stop-practice-title = L’entraînement n’a qu’une seule boîte mail
stop-practice-why = C’est l’entraînement, qui ne quitte jamais votre ordinateur. Il connaît l’adresse <b>you@practice.example</b> et aucune autre.
stop-practice-instead-1 = Saisissez <b>you@practice.example</b> pour parcourir toutes les étapes.
stop-practice-instead-2 = Pour votre propre adresse, lancez Sparekey sans entraînement.

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone.

two-step-heading = Activez la validation en deux étapes
two-step-lead = { $company } donne des mots de passe d’application seulement si la validation en deux étapes est activée.
two-step-why = Avec elle, vous confirmez sur votre téléphone que c’est bien vous. Ainsi, personne n’entre dans votre compte avec le seul mot de passe.
two-step-on = La validation en deux étapes est-elle activée pour { $address } ?
two-step-on-yes = Oui, elle est activée
two-step-on-yes-detail = Quand je me connecte sur un nouvel appareil, je confirme sur mon téléphone.
two-step-on-no = Non, elle n’est pas activée
two-step-on-not-sure = Je ne sais pas
two-step-choose-first = Choisissez une des réponses. En cas de doute, choisissez « { two-step-on-not-sure } ».
two-step-switch-on-first = Activez-la d’abord : sans elle, { $company } ne donne pas de mots de passe d’application.
two-step-how-title = Activez-la chez { $company }
two-step-how = { $page ->
    [yes] Le bouton ci-dessous ouvre la bonne page chez { $company } dans votre navigateur. Elle vous demandera peut-être votre mot de passe. Gardez votre téléphone à portée de main.
   *[no] Connectez-vous chez { $company } sur le web, et regardez dans les réglages de sécurité. Gardez votre téléphone à portée de main.
 }
two-step-look-title = Allez voir chez { $company }
two-step-look = { $page ->
    [yes] Le bouton ci-dessous ouvre la bonne page chez { $company } dans votre navigateur. Elle dit si la validation en deux étapes est activée. Si elle ne l’est pas, activez-la sur cette page.
   *[no] Connectez-vous chez { $company } sur le web. Les réglages de sécurité disent si la validation en deux étapes est activée. Si elle ne l’est pas, activez-la à cet endroit.
 }
two-step-care = Votre téléphone ou d’autres ordinateurs vous demanderont peut-être de vous reconnecter. Si { $company } propose des codes de secours, gardez-les en lieu sûr.
button-open-two-step = Ouvrir la page chez { $company }
button-two-step-on-now = Elle est activée
button-two-step-trouble = Je n’y arrive pas

two-step-nothing-heading = Pas besoin de validation en deux étapes
two-step-nothing-code = { $company } donne des mots de passe d’application sans elle. Vous pouvez continuer.
two-step-nothing-code-unsure = À notre connaissance, { $company } donne des mots de passe d’application sans elle. Si sa page la demande à l’étape suivante, activez-la sur cette page.
two-step-nothing-password = Pour cela, { $company } utilise votre mot de passe habituel. Vous pouvez continuer.
two-step-nothing-varies = Si votre administrateur le permet, { $company } accepte votre mot de passe habituel. Vous pouvez continuer.
two-step-nothing-token = { $company } donne des jetons sans elle. Vous pouvez continuer.
two-step-nothing-unknown = Pour votre propre serveur de messagerie, il n’y a rien à activer. Vous pouvez continuer.

two-step-decides-heading = Avez-vous la validation en deux étapes ?
two-step-decides-lead = Elle décide du mot de passe à utiliser dans { $app } pour { $company }.
two-step-decides-yes = Très bien : laissez-la activée. { $app } a alors besoin d’un mot de passe d’application. Vous le créez à l’étape suivante.
two-step-decides-no = Dans ce cas, { $app } utilise votre mot de passe habituel. Il n’y a rien à créer.
two-step-decides-not-sure = Vous pouvez continuer quand même. Sparekey essaie alors votre mot de passe habituel. Si { $company } ne l’accepte pas, revenez ici.
two-step-tell-title = Comment le savoir
two-step-tell = { $page ->
    [yes] Pensez à une connexion sur un nouvel appareil. { $company } demande-t-il une deuxième preuve, comme des chiffres reçus sur votre téléphone ? Alors elle est activée. La page qui en parle vous aide à vérifier.
   *[no] Pensez à une connexion sur un nouvel appareil. { $company } demande-t-il une deuxième preuve, comme des chiffres reçus sur votre téléphone ? Alors elle est activée.
 }
two-step-shut-programs-out = Au moment de l’activation, { $company } a aussi fermé l’accès aux applications. L’étape suivante montre comment le rouvrir.

two-step-trouble-heading = Vous ne pouvez pas l’activer ?
trouble-title = Qu’est-ce qui vous bloque ?
trouble-question = Choisissez ce qui correspond le mieux
button-trouble-done = Revenir à l’étape

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

app-passwords = mots de passe d’application
get-code-heading = Mot de passe d’application chez { $company }
get-code-lead = Le mot de passe d’application est comme un double de la clé de votre boîte mail : vous le donnez à une seule application. Vous pouvez le reprendre sans changer votre propre mot de passe.
get-code-check-account = L’adresse <b>{ $address }</b> est-elle affichée dans le coin de la page chez { $company } ? Sinon, passez d’abord à ce compte.
get-code-find-page = Si la page ne s’ouvre pas toute seule : <l>{ $menu }</l>.
get-code-go-to-page = Allez dans <l>{ $menu }</l>.
get-code-look-for-page = Cherchez <l>{ $page }</l> dans les réglages de sécurité ou de messagerie.
get-code-not-this = Ne prenez pas <l>{ $other }</l> : un mot de passe de cet endroit n’ouvre pas la messagerie.
get-code-read-help = L’aide en ligne chez { $company } montre le chemin. Gardez-la ouverte à côté de la page où vous vous connectez.
get-code-type-name = Dans <l>{ $field }</l>, saisissez <b>{ $name }</b>.
get-code-access = À la question sur ce que le mot de passe peut faire, choisissez <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] Appuyez sur <l>{ $button }</l>. { $company } affiche le mot de passe d’application.
   *[other] Appuyez sur <l>{ $button }</l>. { $company } affiche { $length } lettres.
 }
get-code-make = Créez un nouveau mot de passe d’application pour <b>{ $name }</b>.
get-code-look-for-token = Cherchez <l>{ $page }</l> dans les réglages de messagerie.
get-code-make-token = Créez-en un nouveau pour <b>{ $name }</b>. Si une adresse est demandée, choisissez <b>{ $address }</b>.
smtp-token = Jeton SMTP
get-code-copy = { $once ->
    [yes] Copiez-le, <b>laissez cette page ouverte</b>, et revenez ici. { $company } l’affiche une seule fois.
   *[no] Copiez-le, <b>laissez cette page ouverte</b>, et revenez ici.
 }
get-code-think = Inventez un nouveau mot de passe que vous n’utilisez nulle part ailleurs. Saisissez-le sur cette page, deux fois si elle le demande, et enregistrez.
get-code-keep-in-mind = Retenez-le bien, et revenez ici. À l’étape suivante, vous le tapez encore une fois.
get-code-start-over = Fermez cette page seulement quand { $app } l’a accepté. S’il faut recommencer, supprimez d’abord le premier mot de passe sur cette page.
get-code-known-browser = Utilisez le navigateur où vous lisez toujours ces e-mails. { $company } refuse les navigateurs inconnus et les fenêtres privées.
get-code-replaces-older = Un nouveau mot de passe met fin au précédent, dans toutes les applications qui l’utilisent.
get-code-at-most = { $number ->
    [one] { $company } n’en garde qu’un seul. S’il dit qu’il y en a trop, supprimez l’ancien.
   *[other] { $company } en garde { $number } au maximum. S’il dit qu’il y en a trop, supprimez un ancien.
 }
get-code-ready-after = { $number ->
    [one] Un nouveau mot de passe met parfois une heure à fonctionner. Si le test ne réussit pas avant, attendez et testez à nouveau.
   *[other] Un nouveau mot de passe met parfois { $number } heures à fonctionner. Si le test ne réussit pas avant, attendez et testez à nouveau.
 }
get-code-expires = { $number ->
    [one] Il expire tout seul au bout d’un jour. Créez-en alors un nouveau.
   *[other] Il expire tout seul au bout de { $number } jours. Créez-en alors un nouveau.
 }
get-code-safety = Vous êtes en appel avec partage d’écran ? <b>Mettez le partage en pause maintenant.</b> Quelqu’un vous a appelé sans prévenir pour demander cela ? Arrêtez-vous ici.
pause-sharing-title = Mettez le partage d’écran en pause.
get-code-safety-remote = Cet écran est aussi affiché sur un autre ordinateur. Continuez quand personne d’autre ne peut le voir. Quelqu’un vous a appelé sans prévenir pour demander cela ? Arrêtez-vous ici.
get-code-keychain-next = Ensuite, Sparekey cherche le trousseau de cet ordinateur. Votre système demandera peut-être le mot de passe de l’ordinateur.
get-code-page-language = La langue de la page chez { $company }
get-code-labels-foreign = Nous connaissons les mots de la page chez { $company } seulement dans cette langue : { $language }. Dans votre langue, ils sont aux mêmes endroits.
label-renamed = { $label } (avant : { $was })
get-code-checked = Notre dernière vérification de la page chez { $company } remonte à { $month } { $year }. Elle a peut-être changé.

## Switches that let programs in

switch-person = { $legs ->
    [read] Les applications doivent avoir le droit de lire vos e-mails.
    [send] Les applications doivent avoir le droit d’envoyer vos e-mails.
   *[both] Les applications doivent avoir le droit d’utiliser votre boîte mail.
 } { $menu ->
    [none] { $page ->
        [yes] Ouvrez la page prévue pour cela, et activez ce droit si ce n’est pas déjà fait.
       *[no] Chez { $company }, cherchez « POP3/IMAP » dans les réglages de messagerie, et activez-le si ce n’est pas déjà fait.
     }
   *[other] Allez dans <l>{ $menu }</l>, et activez ce droit si ce n’est pas déjà fait.
 }
switch-administrator = { $legs ->
    [read] Votre administrateur doit autoriser les applications à lire vos e-mails.
    [send] Votre administrateur doit autoriser les applications à envoyer vos e-mails.
   *[both] Votre administrateur doit autoriser les applications de messagerie.
 } Demandez-lui si c’est fait pour { $address }.
switch-with-code = Sur la même page, activez l’accès pour les applications. { $company } veut peut-être une preuve sur votre téléphone.
switch-note-administrator = Cette lettre le demande à votre administrateur.
button-open-switch = Ouvrir la page des accès

## Dates

date = le { $day ->
    [1] 1er
   *[other] { $day }
 } { $month } { $year }
date-month = { $month } { $year }
# Sentences put “à” in front, never “de”: some months begin with a vowel.
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 }

## Buttons of step 4

button-open-app-passwords = Ouvrir la page chez { $company }
button-open-again = L’ouvrir à nouveau
button-have-copied = Je l’ai copié
button-get-code-trouble = Je ne vois pas cela
button-have-set = Je l’ai défini

get-code-heading-token = Obtenez le jeton chez { $company }
get-code-token-lead = Il sert de mot de passe d’application, uniquement pour l’envoi. Vous pouvez le reprendre sans changer votre propre mot de passe.
get-code-heading-own = Inventez un mot de passe chez { $company }

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = Pas besoin de mot de passe d’application
own-password-switch-heading = Autorisez d’abord les applications
own-password-varies-lead = Si votre administrateur le permet, { $company } accepte votre mot de passe habituel. Il n’y a rien à créer.
own-password-account-lead = { $company } utilise votre mot de passe habituel. Il n’y a rien à créer.
own-password-mailbox-lead = { $company } utilise le mot de passe de la boîte mail. Il n’y a rien à créer.
own-password-account = C’est le mot de passe qui ouvre <b>{ $address }</b> chez { $company } sur le web.
own-password-forgotten = Si vous ne le connaissez pas, demandez-en un nouveau là où vous vous connectez chez { $company }.
own-password-mailbox = C’est le mot de passe réservé à <b>{ $address }</b>. Celui du compte client chez { $company } est différent.
own-password-mailbox-forgotten = Si vous ne le connaissez pas, la personne qui a créé la boîte mail peut en définir un nouveau.
own-password-letter = Quelqu’un d’autre s’occupe de vos boîtes mail ? Cette lettre lui demande le mot de passe.
own-password-instead = Vous avez choisi un mot de passe d’application. { $company } accepterait aussi votre mot de passe habituel.
button-use-own-password = Prendre le mot de passe habituel
app-password-instead-title = Il y a mieux
app-password-instead = { $company } peut aussi donner un mot de passe d’application, réservé à { $app }. Vous pouvez le reprendre sans changer votre propre mot de passe.
button-use-app-password = Créer ce mot de passe

own-password-heading = Préparez le mot de passe de la boîte mail
own-password-lead = Pour cette boîte mail, { $app } se connecte avec le mot de passe de la boîte elle-même.
own-password-1 = C’est le mot de passe avec lequel vous lisez cette boîte mail sur le web ou sur votre téléphone.
own-password-2 = Certains fournisseurs ont un mot de passe spécial pour les applications. Leur aide en ligne l’appelle « mot de passe d’application » ou « mot de passe de messagerie ».
own-password-3 = Si vous ne le connaissez pas, demandez à la personne qui a créé votre boîte mail.
button-have-password = Je l’ai
