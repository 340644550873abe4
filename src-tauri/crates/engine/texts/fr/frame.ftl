### The frame around every screen, in French. Not yet checked by a native speaker. What arguments mean: see the English file.
###
### $company may begin with a vowel (“Apple”), and so may $app (“ImaCash”): no “de”, “que” or “jusque” in front of them.

language-name = Français
language-direction = ltr
decimal-point = ,
list-separator = {", "}
language-menu = Langue
product = Sparekey
copy = Copier
copied = Copié
close = Fermer
help = Aide
step-done = Terminé
step-now = Vous êtes ici
steps-label = Les sept étapes
eyebrow = Étape { $number } sur 7 · { $name }
eyebrow-finished = Tout est fait
practice-banner = Entraînement. Rien n’est réel ici, et rien ne quitte cet ordinateur.

your-mail-provider = votre fournisseur de messagerie
your-mail-server = votre serveur de messagerie
your-address = votre adresse
other-app-in-sentence = votre application

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Quelle application
step-address = Votre adresse
step-two-step = Validation en 2 étapes
step-get-code = Obtenir le mot de passe
step-get-password = Trouver le mot de passe
step-paste = Coller
step-test = Tester
step-hand-over = Dans { $app }
step-hand-over-no-app = Dans l’application

## Buttons: keep each under 30 characters.

button-continue = Continuer
button-back = Retour
button-copy-link = Copier le lien
button-help-page = Ouvrir l’aide chez { $company }
button-yes = Oui
button-no = Non
button-not-sure = Je ne sais pas
button-copy-letter = Copier la lettre
letter-copied = Lettre copiée
button-copy-report = Copier un rapport (sans mot de passe)
report-copied = Rapport copié

## Notes on any screen

note-resumed = Sparekey s’est fermé avant la fin. Ce que vous avez saisi est toujours là. Seuls les mots de passe ne sont jamais gardés : saisissez-les à nouveau.
note-fresh-start =
    { $why ->
        [damaged] Sparekey n’a pas pu lire ce qu’il avait gardé pour vous : le fichier est abîmé. Il repart donc de zéro. Le fichier abîmé reste à côté du nouveau.
        [not-allowed] Cet ordinateur ne laisse pas Sparekey lire ce qu’il avait gardé pour vous. Il repart donc de zéro.
       *[other] Sparekey n’a pas pu lire ce qu’il avait gardé pour vous. Il repart donc de zéro.
    }
note-not-kept =
    { $why ->
        [full] Le disque de cet ordinateur est plein. Sparekey ne peut donc pas garder vos réponses quand il se ferme. Vous pouvez continuer quand même.
        [not-allowed] Cet ordinateur ne laisse pas Sparekey écrire dans son dossier. Il ne peut donc pas garder vos réponses quand il se ferme. Vous pouvez continuer quand même.
       *[other] Sparekey n’a pas pu écrire dans son dossier. Il ne peut donc pas garder vos réponses quand il se ferme. Vous pouvez continuer quand même.
    }
note-not-copied = La copie n’a pas fonctionné sur cet ordinateur. Vous pouvez noter ce qui est écrit à l’écran.
note-code-not-copied = La copie n’a pas fonctionné sur cet ordinateur. Vous pouvez recopier les lignes à la main. Le mot de passe reste caché ici : reprenez-le là où vous l’avez obtenu, et saisissez-le dans { $app }.
note-no-browser-title = Votre navigateur ne s’est pas ouvert
note-no-browser = Ouvrez vous-même votre navigateur et allez sur <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = { $provider } : fournisseur reconnu.
say-stage = { $leg } : { $stage }.
say-not-copied = La copie n’a pas fonctionné.
say-needs-answer = Il manque encore une réponse sur cet écran.
say-saved = Enregistré dans le trousseau de cet ordinateur.
say-not-saved = L’enregistrement n’a pas fonctionné.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Aide pour cette étape
help-everywhere =
    <b>Ne lisez jamais votre mot de passe d’application à voix haute</b>, même pas à l’assistance. Une personne qui vous aide n’en a pas besoin.

    « { button-back } » vous ramène à l’étape d’avant. Vous ne perdez rien de ce que vous avez saisi.
help-app =
    Votre application (par exemple pour les factures) veut envoyer des e-mails en votre nom. Chaque application demande les réglages à sa manière.

    Choisissez votre application : Sparekey présente alors les réglages comme elle les demande. Si elle n’est pas dans la liste, choisissez « { app-other } ».
help-address =
    Saisissez l’adresse à laquelle vos clients ou vos collègues vous écrivent. La partie après le @ indique à Sparekey qui gère votre boîte mail.

    À cette étape, votre adresse complète n’est envoyée nulle part. Si Sparekey ne connaît pas la partie après le @, il recherche seulement cette partie.
help-two-step =
    Avec la validation en deux étapes, le mot de passe ne suffit pas. Votre fournisseur veut une deuxième preuve, le plus souvent sur votre téléphone.

    Elle protège votre boîte mail des inconnus. Beaucoup de fournisseurs ne donnent des mots de passe d’application que si elle est activée.
help-get-code =
    Un mot de passe d’application est un deuxième mot de passe pour votre boîte mail, fait pour une seule application. Votre propre mot de passe ne change pas.

    Vous l’obtenez sur la page de votre fournisseur. Quand Sparekey connaît cette page, il l’ouvre dans votre navigateur.
help-get-password =
    Certains fournisseurs n’ont pas de mots de passe d’application. Chez eux, les applications se connectent avec le mot de passe de la boîte mail.

    Sparekey l’envoie uniquement à votre fournisseur, par une connexion chiffrée et vérifiée.
help-paste =
    Copiez le mot de passe d’application sur la page de votre fournisseur, revenez ici et appuyez sur « { button-paste } ».

    S’il est sur un autre appareil, appuyez sur « { button-type-instead } ». Ne vous l’envoyez pas par e-mail ou par messagerie instantanée.
help-paste-by-heart =
    Tapez le mot de passe, ou collez-le si vous l’avez copié. Sparekey le prend exactement tel quel.

    Ne l’envoyez jamais par e-mail ou par messagerie instantanée, même pas à vous-même.
help-test =
    Sparekey se connecte chez votre fournisseur avec les réglages que votre application recevra. Il montre chaque étape. Si quelque chose bloque, il dit quoi.

    Votre mot de passe va uniquement chez votre fournisseur, par une connexion chiffrée et vérifiée.
help-hand-over =
    Copiez chaque ligne dans le champ du même nom de votre application, de haut en bas. Puis enregistrez dans l’application.

    Revenez ensuite ici et dites si l’application a accepté.
help-finished =
    Si un jour l’application n’envoie plus rien, rouvrez Sparekey. Il refait toutes les étapes avec vous.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Une panne de Sparekey lui-même
fault-heading = Un problème est survenu dans Sparekey
fault-lead = Vous n’avez rien fait de mal, et votre boîte mail est comme avant.
fault-kept = Tout ce que vous avez saisi est toujours là. Vous pouvez reprendre où vous en étiez.
fault-kept-but-code = Ce que vous avez saisi est toujours là. Seul un mot de passe est à saisir à nouveau. Vous pouvez reprendre où vous en étiez.
fault-again =
    En reprenant, la même panne est revenue. Recommencez depuis la première étape.

    Si elle revient encore, donnez ce rapport à l’assistance.
fault-go-on = Reprendre où j’en étais
fault-start-again = Recommencer
fault-report-label = Le rapport. Il ne contient rien de ce que vous avez saisi.
fault-not-copied = La copie n’a pas fonctionné sur cet ordinateur. Vous pouvez sélectionner le rapport et le copier à la main.
broken-title = Cet écran ne fonctionne plus
broken-text = Vous n’avez rien fait de mal. Ce que vous avez saisi est toujours là. Affichez l’écran à nouveau pour continuer.
broken-reload = Afficher à nouveau l’écran
closing-title = Fermer Sparekey ?
closing-text = Votre mot de passe d’application n’est encore qu’ici. { $company } ne le montre qu’une fois. Si vous fermez Sparekey maintenant, il vous en faudra peut-être un nouveau.
closing-close = Fermer quand même
closing-stay = Rester ici
