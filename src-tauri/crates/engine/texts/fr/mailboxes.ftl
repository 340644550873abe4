### Your mailboxes: the list, and one of them, in French. Not yet checked by a native speaker. Arguments: see the English file.
###
### $date begins with “le” (“le 3 mai 2026”): no article in front of it.

## The list

mailboxes-heading = Vos boîtes mail
mailboxes-lead =
    { $count ->
        [one] Vous avez configuré { $count } boîte mail. Ouvrez-la pour la tester ou pour changer son mot de passe d’application.
       *[other] Vous avez configuré { $count } boîtes mail. Ouvrez-en une pour la tester ou pour changer son mot de passe d’application.
    }
mailboxes-lead-none = Aucune boîte mail n’est encore configurée. Dès que l’une d’elles fonctionne, elle s’affiche ici.
help-mailboxes =
    Ici, vous voyez si chaque boîte mail fonctionne encore, et depuis quand. Ouvrez-en une pour la tester à nouveau, la remettre dans l’application ou l’oublier.

    Un mot de passe d’application peut cesser de fonctionner. Cela arrive souvent après un changement du mot de passe du compte.
mailbox-works = Elle fonctionne
mailbox-not-kept = Elle fonctionnait à sa configuration
mailbox-died = Le mot de passe ne fonctionne plus
mailbox-troubled = Le dernier test n’est pas allé au bout
mailbox-to-take-back = Oubliée : mot de passe à supprimer
mailbox-being-tested = Test en cours…
mailbox-date = Dernier succès { $date }
mailbox-other-app = Une autre application

recheck = Surveiller ces boîtes mail en silence ?
recheck-off = Non
recheck-off-detail = Sparekey teste seulement quand vous le demandez.
recheck-on = Oui, une fois par jour
recheck-on-detail = Seulement quand cette liste est ouverte, et seulement sur un réseau où cela fonctionnait déjà. Rien ne vous est demandé.

button-test-all = Tout tester
button-go-on-setting-up = Continuer la configuration
button-mailboxes = Vos boîtes mail

mailboxes-testing-all = Elles sont testées l’une après l’autre. Vous pouvez continuer pendant ce temps.
mailboxes-unsound =
    { $count ->
        [one] { $count } boîte mail n’est pas affichée : ses serveurs ne vont pas avec son fournisseur. Configurez-la à nouveau.
       *[other] { $count } boîtes mail ne sont pas affichées : leurs serveurs ne vont pas avec leur fournisseur. Configurez-les à nouveau.
    }
mailboxes-trouble-damaged = La liste de vos boîtes mail est abîmée. Quand vous configurez une boîte mail, elle est mise de côté et une nouvelle liste commence.
mailboxes-trouble-other-version = Une autre version de Sparekey a écrit la liste de vos boîtes mail. Celle-ci ne peut pas la lire.
mailboxes-trouble-not-read = La liste de vos boîtes mail n’est pas lisible pour le moment.
mailboxes-trouble-not-stored = La liste de vos boîtes mail n’a pas pu être enregistrée. Le disque est peut-être plein.
mailboxes-trouble-full = La liste de vos boîtes mail est pleine. Oubliez-en une dont vous n’avez plus besoin.
say-mailbox-died = Le mot de passe pour { $address } ne fonctionne plus.

## One mailbox

mailbox-lead = Dans { $app }, chez { $provider }.
help-mailbox =
    Un test se connecte avec le mot de passe d’application gardé dans le trousseau de cet ordinateur. Il ne change rien.

    Remplacer est sans risque : l’ancien mot de passe d’application reste enregistré jusqu’à ce que le nouveau fonctionne.

    Oublier retire la boîte mail de cette liste et du trousseau. Cela ne met pas fin au mot de passe d’application : seul votre fournisseur le peut.

mailbox-state-works = Elle fonctionnait { $date }, depuis cet ordinateur.
mailbox-state-not-kept = Elle fonctionnait { $date }. Le mot de passe n’est pas enregistré sur cet ordinateur, Sparekey ne peut donc plus la tester.
mailbox-state-older-kept = Elle fonctionnait { $date }. Le mot de passe du trousseau est plus ancien que celui dans { $app }, Sparekey ne peut donc plus la tester.
mailbox-state-died = Elle fonctionnait { $date }. Depuis, { $company } n’accepte plus le mot de passe.
mailbox-state-troubled = Elle fonctionnait { $date }. Le dernier test n’est pas allé au bout, mais ce n’est pas forcément à cause du mot de passe.
mailbox-state-to-take-back = Sparekey l’a oubliée. Le mot de passe d’application lui-même fonctionne encore, jusqu’à ce que vous le supprimiez chez { $company }.
mailbox-state-testing = Sparekey la teste maintenant. Rien ne change dans { $app }.

mailbox-fact-address = Adresse e-mail
mailbox-fact-app = Application
mailbox-fact-provider = Fournisseur
mailbox-fact-smtp = Serveur pour l’envoi
mailbox-fact-imap = Serveur pour la lecture
mailbox-fact-user = Identifiant
mailbox-fact-proven = Dernier succès
mailbox-fact-tested = Dernier test
mailbox-fact-kept = Mot de passe enregistré ici
mailbox-kept-yes = Oui, dans le trousseau de cet ordinateur
mailbox-kept-older = Un plus ancien, dans le trousseau de cet ordinateur
mailbox-kept-no = Non

## Buttons: keep each under 30 characters with a short $app.

button-replace-code = Remplacer le mot de passe
button-replace-password = Remplacer le mot de passe
button-get-new-code = Nouveau mot de passe
button-put-in-new-password = Saisir le nouveau
button-put-in-again = Remettre dans { $app }
button-forget = Oublier cette boîte mail
button-forget-now = Oublier
button-keep-mailbox = Garder
button-delete-at-provider = Supprimer chez { $company }
button-taken-back = Je l’ai supprimé
button-no-reminder = Ne plus me le rappeler
button-make-new-code = Créer un nouveau mot de passe

## Its code died

mailbox-died-title =
    { $code ->
        [yes] Ce mot de passe d’application ne fonctionne plus
       *[no] Ce mot de passe ne fonctionne plus
    }
mailbox-died-time = environ trois minutes
mailbox-died-text = Il fonctionnait avant, et maintenant { $company } le refuse. C’est souvent pour une de ces raisons :
mailbox-died-text-own = Il fonctionnait avant, et maintenant { $company } le refuse. Le plus souvent, le mot de passe de la boîte mail a changé.
mailbox-died-next = Obtenez un nouveau mot de passe d’application et mettez-le dans { $app }. La boîte mail elle-même va bien.
mailbox-died-next-own = Mettez le nouveau mot de passe ici et dans { $app }. La boîte mail elle-même va bien.
mailbox-died-because-password-changed = Le mot de passe du compte a été changé : { $company } met alors fin à tous les mots de passe d’application.
mailbox-died-because-deleted-by-person = Quelqu’un l’a supprimé sur la page chez { $company }.
mailbox-died-because-two-step-off = La validation en deux étapes a été désactivée.
mailbox-died-because-two-step-on = La validation en deux étapes a été activée.
mailbox-died-because-new-code-made = Un mot de passe d’application plus récent a été créé : { $company } n’en garde qu’un.
mailbox-died-because-account-restored = Le compte a été perdu, puis récupéré.
mailbox-died-because-signed-out-everywhere = Tous les appareils ont été déconnectés chez { $company }.
mailbox-died-because-not-known = Il a été supprimé, ou le mot de passe du compte a été changé.

## Replacing it: stands above the steps of the wizard

replacing-note = Vous remplacez le mot de passe pour { $address }. L’ancien reste enregistré jusqu’à ce que le nouveau fonctionne.

## Putting it in again

mailbox-put-in-heading = À remettre dans { $app }
mailbox-put-in-lead = Ces réglages ont fonctionné. Copiez chaque ligne dans { $app }, de haut en bas.
mailbox-put-in-code = Avant de copier le mot de passe, votre ordinateur vérifie que c’est bien vous.
mailbox-put-in-no-code = Le mot de passe n’est pas enregistré ici. Créez-en un nouveau pour le mettre dans l’application.
mailbox-put-in-died = Le mot de passe enregistré ne fonctionne plus. Créez-en un nouveau pour le mettre dans l’application.
mailbox-person-reason = Sparekey veut copier pour vous un mot de passe de messagerie enregistré.
# The Mac writes in front: « Sparekey » essaie de …
mailbox-person-reason-mac = copier pour vous un mot de passe de messagerie enregistré
mailbox-person-asking = Votre ordinateur vérifie que c’est bien vous. Il ouvre peut-être sa propre fenêtre.
mailbox-forgetting = Retrait du trousseau…
mailbox-person-unavailable = Cet ordinateur ne peut pas vérifier que c’est vous. Le mot de passe reste donc dans le trousseau : créez-en un nouveau.
mailbox-person-dismissed = Vous avez fermé la question, rien n’a donc été copié.
mailbox-person-denied = Votre ordinateur ne vous a pas reconnu, rien n’a donc été copié.
mailbox-person-timed-out = Aucune réponse n’est arrivée à temps, rien n’a donc été copié.
mailbox-nothing-kept = Le trousseau n’a plus de mot de passe pour cette boîte mail. Créez-en un nouveau.
mailbox-not-its-own = Ce que contient le trousseau ne va pas avec cette boîte mail, Sparekey ne l’envoie donc nulle part. Créez un nouveau mot de passe.

## Forgetting it

mailbox-forget-title = Oublier cette boîte mail ?
mailbox-forget-text = Elle est retirée de cette liste et du trousseau. { $app } a sa propre copie et fonctionne toujours.
mailbox-forget-text-remind = Elle est retirée de cette liste et du trousseau. Pour bloquer aussi l’accès depuis { $app }, supprimez ensuite le mot de passe d’application chez { $company }.
mailbox-take-back-title = Encore à faire : supprimer le mot de passe d’application
mailbox-take-back-text = Sur la page chez { $company }, supprimez le mot de passe d’application créé pour { $app }. Plus personne ne peut alors l’utiliser.
