### Many mailboxes: a list in, a result for each row out, in French. Not yet checked by a native speaker. Arguments: see the English file.

## One row: what came of it

bulk-row-proven = Cela fonctionne.
bulk-row-no-code = Il n’y a pas de mot de passe d’application pour cette ligne.
bulk-row-fault = Une panne de Sparekey lui-même est survenue ici. Testez cette ligne à nouveau.
bulk-row-too-long = Cette ligne est trop longue pour une liste de boîtes mail. Manque-t-il un guillemet ?
bulk-row-quote-open = Un guillemet s’ouvre dans cette ligne et ne se ferme jamais.
bulk-row-too-many-cells = Cette ligne a plus de cases qu’il n’y a de colonnes. Manque-t-il un guillemet ?
bulk-row-not-an-object = Cette ligne n’est pas lisible. Ce doit être un seul objet JSON.
bulk-row-no-address = Il n’y a pas d’adresse dans cette ligne.
bulk-row-unknown-app = Sparekey ne connaît pas l’application indiquée dans cette ligne.
bulk-row-server =
    { $leg ->
        [imap] Le serveur pour la lecture n’est pas lisible. Écrivez-le comme imap.example.com:993:tls.
       *[smtp] Le serveur pour l’envoi n’est pas lisible. Écrivez-le comme smtp.example.com:465:tls.
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] Le serveur pour la lecture doit être utilisé sans chiffrement. Sparekey ne le fait jamais.
       *[smtp] Le serveur pour l’envoi doit être utilisé sans chiffrement. Sparekey ne le fait jamais.
    }
bulk-row-two-login-names = Cette ligne a un identifiant pour l’envoi et un autre pour la lecture. Faites-en deux lignes.
bulk-row-server-left-out =
    { $leg ->
        [imap] La ligne indique un serveur pour la lecture, mais l’application envoie seulement.
       *[smtp] La ligne indique un serveur pour l’envoi, mais l’application lit seulement.
    }
bulk-row-other-organisation = { $host } n’est pas un serveur géré par { $company }. Un mot de passe d’application créé chez { $company } n’y est pas envoyé.
bulk-row-no-server = { $provider } n’a pas de serveur pour cela.
bulk-row-typing-slip = Rien n’est connu sur { $domain }. Vouliez-vous écrire { $suggestion } ?
bulk-row-servers-unknown = Rien n’est connu sur { $domain }. Écrivez ses serveurs dans la liste.
bulk-row-servers-named = Le réseau pour { $domain } indique { $servers }. Si c’est juste, écrivez-le dans la liste.

## The list cannot be used.

bulk-list-unreadable = Sparekey ne peut pas lire ce fichier. Est-il toujours là, et avez-vous le droit de l’ouvrir ?
bulk-list-workbook = C’est un classeur de tableur. Enregistrez-le au format « CSV » dans le tableur, et choisissez ce fichier.
bulk-list-empty = Il n’y a rien dans ce fichier.
bulk-list-no-addresses = Aucune colonne ne s’appelle « adresse ». Écrivez les noms des colonnes dans la première ligne.

## The results cannot be written.

bulk-results-in-use = Sparekey écrit déjà ces résultats. Attendez la fin, ou arrêtez-le là-bas.
bulk-results-other-file = Il y a un fichier d’une autre sorte à cet endroit. Sparekey ne l’écrase pas.
bulk-results-has-app-passwords = Les résultats à cet endroit contiennent des mots de passe d’application. Demandez-les à nouveau, ou choisissez un autre fichier.
bulk-results-unwritable = Les résultats n’ont pas pu être écrits. Le disque est-il plein, ou le dossier est-il verrouillé ?

## The codes that come beside a list.

bulk-beside-unreadable = Les mots de passe d’application fournis à côté de la liste ne sont pas lisibles.
bulk-beside-other-order = Le mot de passe d’application pour { $address } est arrivé à un endroit où la liste n’a pas cette ligne. Les suivants n’ont pas été utilisés.

## How it went.

bulk-count-proven =
    { $count ->
        [0] Aucune boîte mail ne fonctionne encore.
        [one] { $count } boîte mail fonctionne.
       *[other] { $count } boîtes mail fonctionnent.
    }
bulk-count-not-proven =
    { $count ->
        [0] Il ne reste aucune boîte mail qui ne fonctionne pas.
        [one] { $count } boîte mail ne fonctionne pas encore.
       *[other] { $count } boîtes mail ne fonctionnent pas encore.
    }
bulk-count-left-out =
    { $count ->
        [one] { $count } ligne avait déjà son résultat.
       *[other] { $count } lignes avaient déjà leur résultat.
    }
bulk-results-at = Les résultats sont dans { $file }.
bulk-stopped = Arrêté. Ce qui était en cours sera testé à nouveau la prochaine fois.
bulk-handed-over =
    { $count ->
        [0] Aucune boîte mail ne fonctionne encore, il n’y en a donc pas dans { $file }.
        [one] { $count } boîte mail est dans { $file }.
       *[other] { $count } boîtes mail sont dans { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] { $count } boîte mail n’y est pas, car le formulaire n’a pas de champ pour ses serveurs.
       *[other] { $count } boîtes mail n’y sont pas, car le formulaire n’a pas de champ pour leurs serveurs.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] { $count } boîte mail n’a pas de nom de personne, et le formulaire en demande un.
       *[other] { $count } boîtes mail n’ont pas de nom de personne, et le formulaire en demande un.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] { $count } mot de passe commence comme une formule et n’y est pas. Mettez-le à la main.
       *[other] { $count } mots de passe commencent comme une formule et n’y sont pas. Mettez-les à la main.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [one] { $count } ligne peut être testée.
       *[other] { $count } lignes peuvent être testées.
    }
bulk-understood-not =
    { $count ->
        [one] { $count } ligne ne peut pas être utilisée.
       *[other] { $count } lignes ne peuvent pas être utilisées.
    }
bulk-dry-place =
    { $count ->
        [one] { $place } : { $count } boîte mail
       *[other] { $place } : { $count } boîtes mail
    }
bulk-dry-time =
    { $minutes ->
        [one] Le test prend environ { $minutes } minute.
       *[other] Le test prend environ { $minutes } minutes.
    }
bulk-time-why = Sparekey va lentement exprès, pour qu’aucun fournisseur ne vous bloque.

## App passwords in the results: asked twice.

bulk-in-clear-warning = Tous les mots de passe d’application seront écrits dans les résultats, et toute personne qui ouvre ce fichier pourra les lire.
bulk-in-clear-sentence = afficher mes mots de passe
bulk-in-clear-type = Si c’est ce que vous voulez, tapez : { $sentence }
bulk-in-clear-not-written = C’était autre chose, rien n’a donc été fait.
bulk-prompt = Mot de passe d’application pour { $address } (il ne s’affiche pas ; Entrée toute seule le laisse de côté) :

## The window's screen.

bulk-heading = Plusieurs boîtes mail à la fois
bulk-lead = Sparekey teste chaque boîte mail d’une liste, l’une après l’autre, et note ce qui fonctionne.
help-bulk =
    Chaque ligne de la liste est une boîte mail. Sparekey la teste comme il en teste une seule.

    Il va lentement, pour qu’aucun fournisseur ne vous bloque. Vous pouvez arrêter à tout moment et reprendre plus tard.
bulk-list-title = Votre liste
bulk-list-columns = Une liste est un fichier de tableur, enregistré au format CSV. La première ligne donne le nom des colonnes, comme « adresse », « mot de passe d’application », « application » et « nom complet ».
bulk-list-codes = Les mots de passe d’application de la liste sont lus seulement pour le test. Ils ne sont jamais dans les résultats.
button-choose-list = Choisir la liste
button-choose-another-list = Choisir une autre liste
bulk-no-chooser = Cet ordinateur ne peut pas demander de fichier ici. Utilisez plutôt le terminal : sparekey-cli bulk
bulk-reading = Lecture de la liste…
bulk-nothing-usable = Aucune ligne de cette liste ne peut être utilisée. Les raisons sont indiquées plus bas.
bulk-app = Ces boîtes mail sont pour quelle application ?
bulk-codes = D’où viennent les mots de passe d’application ?
bulk-codes-column = De la liste
bulk-codes-ask = Je les saisis un par un
bulk-detail-file = Fichier
bulk-detail-rows = Boîtes mail
bulk-detail-without-code = Sans mot de passe d’application dans la liste
bulk-detail-time = Durée du test
bulk-minutes =
    { $minutes ->
        [one] environ { $minutes } minute
       *[other] environ { $minutes } minutes
    }
bulk-progress = Déjà testées : { $done } sur { $whole }. Temps restant : { $time }.
bulk-stopping = Arrêt en cours…
bulk-own-fault = Une panne de Sparekey lui-même a tout arrêté. Ce qui était fait est gardé.
bulk-counted-proven = Fonctionne
bulk-counted-not = Ne fonctionne pas encore
bulk-counted-left = Pas encore testé
bulk-typing-label = Mot de passe d’application pour { $address }
bulk-clipboard-empty = Rien dans le presse-papiers ne ressemble à un mot de passe d’application. Copiez-le d’abord.
bulk-results-title = Les résultats
bulk-results-no-codes = Ils ne contiennent aucun mot de passe d’application.
bulk-form = Que voulez-vous enregistrer ?
bulk-form-results = Tous les résultats
bulk-form-results-detail = Votre liste, avec le résultat de chaque ligne
bulk-form-saleshandy = Ce qui fonctionne, pour Saleshandy
bulk-form-saleshandy-detail = Pour y mettre plusieurs boîtes mail à la fois
bulk-form-plain = Ce qui fonctionne, pour tout logiciel
bulk-form-plain-detail = Chaque boîte mail avec ses serveurs
button-save-results = Enregistrer une copie
button-run-bulk = Tester ces boîtes mail
button-go-on-bulk = Continuer les tests
button-stop-bulk = Arrêter
button-skip-row = Laisser celle-ci de côté
button-run-failed-again = Retester le reste
