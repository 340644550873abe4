### Step 5, in French: the password is pasted or typed. Not yet checked by a native speaker. Notes: see the English file.

## The screen

paste-heading-length = Collez les { $length } lettres données par { $company }
paste-heading-code = Collez le mot de passe donné par { $company }
paste-heading-password = Tapez le mot de passe de votre boîte mail
paste-lead = Sparekey l’envoie uniquement chez { $company }, pour le tester. Ensuite, vous le mettez dans { $app }. Ne le lisez jamais à voix haute : l’assistance n’en a pas besoin.
paste-lead-hosts = Sparekey l’envoie uniquement à <b>{ $hosts }</b>, pour le tester. Ensuite, vous le mettez dans { $app }. Ne le lisez jamais à voix haute : l’assistance n’en a pas besoin.
paste-first = D’abord le mot de passe : collez-le ou tapez-le.
paste-answer-first = Dites d’abord si ce mot de passe d’application est bien pour ces serveurs.

## Buttons: keep each under 24 characters.

button-paste = Coller
button-paste-again = Coller à nouveau
button-type-instead = Plutôt le taper
button-clear-code = Effacer
button-test = Tester la connexion

## Typing it

type-code-label = Le mot de passe d’application
type-password-label = Le mot de passe
type-code-hint = Personne d’autre ne doit voir votre écran maintenant. Appuyez sur Entrée quand vous avez fini.
type-code-hint-shown = Vous pouvez lire ce que vous tapez et comparer. Personne d’autre ne doit voir votre écran maintenant. Appuyez sur Entrée quand vous avez fini.
type-code-show = Afficher ce que je tape
type-code-take = Utiliser

## What was taken over

paste-looks-right = Cela semble bon : { $length } lettres.
paste-taken = { $length ->
    [one] Bien reçu : { $length } caractère.
   *[other] Bien reçu : { $length } caractères.
 }
paste-hidden = Il reste caché ici.
cleaned = Nous avons retiré { $list }.
cleaned-list = { $rest } et { $last }
cleaned-spaces = { $count ->
    [one] un espace
   *[other] { $count } espaces
 }
cleaned-tabs = { $count ->
    [one] une tabulation
   *[other] { $count } tabulations
 }
cleaned-line-breaks = { $count ->
    [one] un retour à la ligne
   *[other] { $count } retours à la ligne
 }
cleaned-invisible = { $count ->
    [one] un caractère caché
   *[other] { $count } caractères cachés
 }
cleaned-hyphens = { $count ->
    [one] un trait d’union
   *[other] { $count } traits d’union
 }
cleaned-dashes = { $count ->
    [one] un tiret long, remplacé par un trait d’union
   *[other] { $count } tirets longs, remplacés par des traits d’union
 }
cleaned-quotes = { $count ->
    [one] un guillemet
   *[other] { $count } guillemets
 }
cleaned-marks = { $count ->
    [one] un signe au début ou à la fin
   *[other] { $count } signes au début ou à la fin
 }
cleaned-words = { $count ->
    [one] un mot autour
   *[other] { $count } mots autour
 }
cleaned-capitals = { $count ->
    [one] la majuscule d’une lettre
   *[other] la majuscule de { $count } lettres
 }

## Nothing could be pasted

clipboard-empty = Il n’y a pas encore de texte à coller. Copiez le mot de passe d’application sur la page chez { $company }, puis appuyez à nouveau sur « { button-paste } ».
clipboard-unavailable = Sparekey ne peut pas lire ce que vous avez copié sur cet ordinateur. Appuyez sur « { button-type-instead } ». Vous pouvez aussi le coller dans ce champ.

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.

finding-empty-title = Il n’y a rien dedans
finding-empty = Seuls des espaces sont arrivés. Copiez à nouveau le mot de passe d’application, de la première à la dernière lettre.
finding-far-too-long-title = C’est beaucoup trop long
finding-far-too-long = Une page ou un fichier entier a été collé. Copiez seulement le mot de passe d’application.
finding-too-short-title = { $found ->
    [one] Il n’y a que { $found } caractère
   *[other] Il n’y a que { $found } caractères
 }
finding-too-short = { $length ->
    [0] { $company } propose { $expected } caractères ou plus. Si vous l’avez choisi plus court, continuez. Sinon, copiez-le à nouveau.
   *[other] { $hyphens ->
        [yes] { $company } affiche { $expected } caractères, avec les traits d’union. Il en manque : copiez-le à nouveau, du premier au dernier.
       *[no] { $company } affiche { $expected } caractères. Il en manque : copiez-le à nouveau, du premier au dernier.
    }
 }
finding-too-long-title = Il y a { $found } caractères
finding-too-long = { $hyphens ->
    [yes] { $company } affiche { $expected } caractères, avec les traits d’union. Autre chose est venu avec : copiez seulement le mot de passe d’application.
   *[no] { $company } affiche { $expected } caractères. Autre chose est venu avec : copiez seulement le mot de passe d’application.
 }
finding-sentence-title = Ce sont des mots
finding-sentence = Le mot de passe d’application est peut-être parmi eux. Copiez seulement celui-ci sur la page chez { $company }.
finding-two-codes-title = Deux mots de passe d’application sont arrivés ensemble
finding-two-codes = Copiez seulement le plus récent, et supprimez l’autre chez { $company }.
finding-one-time-code-title = C’est le code pour se connecter
finding-one-time-code = Les six chiffres viennent de votre téléphone et servent à une seule connexion. Le mot de passe d’application est plus long et se trouve sur la page chez { $company }.
finding-backup-code-title = Cela ressemble à un code de secours
finding-backup-code = Les codes de secours servent en cas d’urgence : gardez-les. Le mot de passe d’application se trouve sur la page prévue pour cela chez { $company }.
finding-account-password-title = Cela ressemble à votre mot de passe habituel
finding-account-password = Avec lui, { $company } ne laisse pas entrer les applications. Ici, il faut le mot de passe d’application créé chez { $company }.
finding-the-address-title = C’est votre adresse
finding-the-address = Copiez le mot de passe d’application sur la page chez { $company }, puis collez-le ici.
finding-a-link-title = C’est un lien
finding-a-link = Copiez le mot de passe d’application écrit sur la page, et non l’adresse de la page.
finding-other-providers-code-title = Cela ressemble au mot de passe d’application d’un autre fournisseur
finding-other-providers-code = A-t-il été créé pour { $company } ? Sinon, prenez le bon sur la page chez { $company }.
finding-belongs-elsewhere-title = Cela ressemble à un mot de passe d’application créé chez { $issuer }
finding-belongs-elsewhere = Il serait envoyé à <b>{ $hosts }</b>. Un mot de passe d’application créé chez { $issuer } y ouvre vos e-mails : il ne doit donc aller que chez { $issuer }. L’envoyer quand même ?
belongs-elsewhere-answered = Cela ressemble à un mot de passe d’application créé chez { $issuer }. Vous avez dit qu’il est pour <b>{ $hosts }</b>.
hosts-two = { $one } et { $other }
button-take-code-out = Non, le retirer
button-send-here = Oui, c’est pour { $hosts }
finding-look-alike-letter-title = Une lettre a seulement l’air juste
finding-look-alike-letter = { $script ->
    [cyrillic] Il contient une lettre cyrillique qui ressemble à une lettre latine.
    [greek] Il contient une lettre grecque qui ressemble à une lettre latine.
    [armenian] Il contient une lettre arménienne qui ressemble à une lettre latine.
    [cherokee] Il contient une lettre cherokee qui ressemble à une lettre latine.
    [coptic] Il contient une lettre copte qui ressemble à une lettre latine.
    [georgian] Il contient une lettre géorgienne qui ressemble à une lettre latine.
    [lisu] Il contient une lettre lisu qui ressemble à une lettre latine.
    [hebrew] Il contient une lettre hébraïque.
    [arabic] Il contient une lettre arabe.
    [fullwidth] Il contient une lettre large, comme sur les claviers chinois et japonais.
    [styled] Il contient une lettre décorée qui ressemble à une lettre simple.
   *[phonetic] Il contient une lettre qui ressemble à une lettre simple, comme un « i » sans point.
 } { $known ->
    [yes] Copiez le mot de passe d’application directement sur la page chez { $company }.
   *[no] Si ce n’était pas voulu, changez la langue de votre clavier et retapez le mot de passe.
 }
finding-foreign-character-title = Un caractère ne semble pas à sa place
finding-foreign-character = Une majuscule, un chiffre ou un signe n’est pas comme dans les autres mots de passe d’application chez { $company }. Copiez-le à nouveau directement sur la page.
finding-smart-quotes-title = Il contient des guillemets courbes
finding-smart-quotes = { $known ->
    [yes] Un traitement de texte met ces signes à la place des guillemets droits. Copiez-le à nouveau directement sur la page chez { $company }.
   *[no] Un traitement de texte met ces signes à la place des guillemets droits. Nous n’avons rien changé. Si le test ne réussit pas, tapez-le à la main.
 }
finding-hyphens-missing-title = Les traits d’union manquent
finding-hyphens-missing = { $company } affiche le mot de passe d’application avec des traits d’union entre les groupes. Nous n’avons rien changé. Si le test ne réussit pas, copiez-le à nouveau avec eux.
finding-edge-blank-title = Il commence ou finit par un espace
finding-edge-blank = Nous n’avons rien changé. Si le test ne réussit pas, effacez-le et recommencez sans l’espace.
finding-invisible-inside-title = Il contient un caractère caché
finding-invisible-inside = Nous n’avons rien changé. Si le test ne réussit pas, tapez le mot de passe à la main.
finding-control-inside-title = Il contient un retour à la ligne ou une touche cachée
finding-control-inside = Aucun serveur de messagerie n’accepte cela. Copiez à nouveau le mot de passe sans ce caractère, ou tapez-le.

## The keychain: the system's own safe for passwords.

keychain-heading = Recherche du trousseau de l’ordinateur
keychain-lead = Avant la saisie du mot de passe, Sparekey vérifie si cet ordinateur peut le garder en sécurité.
keychain-asking-title = Question au trousseau de cet ordinateur
keychain-asking = Votre système affiche peut-être une fenêtre qui demande le mot de passe de l’ordinateur. C’est votre trousseau, pas Sparekey.
button-without-keychain = Continuer sans lui
keychain-ready = Le trousseau de cet ordinateur est prêt. Rien n’est enregistré avant votre accord, à la fin.
keychain-skipped = Vous avez continué sans attendre le trousseau. Vous pouvez toujours tester, et mettre le mot de passe dans { $app }.
keychain-go-on-anyway = Vous pouvez continuer quand même : testez le mot de passe et mettez-le dans { $app }, sans l’enregistrer ici.
button-try-keychain = Réessayer
keychain-no-bus-title = Sparekey n’arrive pas à joindre le trousseau
keychain-no-bus = C’est là que votre bureau garde les mots de passe. Avec une session à distance ou en mode texte, il est souvent hors de portée.
keychain-missing-title = Cet ordinateur n’a pas de trousseau
keychain-missing = Aucun logiciel pour garder les mots de passe n’est installé. Sous Linux, il s’appelle GNOME Keyring (trousseau de clés) ou KWallet.
keychain-locked-title = Le trousseau est verrouillé
keychain-locked = Déverrouillez-le avec le mot de passe de votre ordinateur, puis appuyez sur « { button-try-keychain } ».
keychain-dismissed-title = La question du trousseau a été fermée
keychain-dismissed = Appuyez sur « { button-try-keychain } » si vous voulez finalement y répondre.
keychain-does-not-keep-title = Le trousseau ne garde rien
keychain-does-not-keep = Il a oublié tout de suite ce qu’il avait reçu. Sparekey ne lui confie donc pas votre mot de passe.
keychain-refused-title = Le trousseau ne l’a pas accepté
keychain-refused = Une entrée aussi longue n’y tient pas. Un nom plus court peut aider.
keychain-failed-title = Le trousseau n’a pas répondu comme il faut
keychain-failed = Redémarrer l’ordinateur aide souvent.
