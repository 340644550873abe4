### Step 7, in French: the settings and the password go into the app. And the end. Not yet checked by a native speaker.

## The settings

hand-over-heading = À mettre dans { $app }
hand-over-lead-code = Connexion réussie : votre mot de passe d’application fonctionne depuis cet ordinateur. Copiez chaque ligne dans { $app }, de haut en bas.
hand-over-lead-password = Connexion réussie : votre mot de passe fonctionne depuis cet ordinateur. Copiez chaque ligne dans { $app }, de haut en bas.
hand-over-location = Dans { $app }, allez dans <l>{ $path }</l>.
hand-over-then-test = Appuyez ensuite sur <l>{ $test }</l> dans { $app }.
hand-over-then-save = Appuyez ensuite sur <l>{ $save }</l> dans { $app }.
hand-over-then-test-and-save = Appuyez ensuite sur <l>{ $test }</l> dans { $app }, puis sur <l>{ $save }</l>.
hand-over-it-says = Si tout va bien, vous y lirez « { $said } ».
hand-over-not-copied-heading = Mot de passe d’application pas encore copié
hand-over-not-copied = Après cela, vous ne pourrez plus le copier ici. { $app } l’a déjà ? Alors tout va bien.
button-copy-code = Copier le mot de passe
button-finish-without = Terminer sans le copier
button-close-without = Fermer sans le copier
hand-over-clipboard = Vous avez copié le mot de passe. Sparekey l’efface du presse-papiers à la fin, au plus tard après { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }.
hand-over-clipboard-history = Certains ordinateurs gardent une liste des choses copiées : si c’est le cas du vôtre, retirez-en le mot de passe.
hand-over-taken-off = Le mot de passe n’est plus dans le presse-papiers, pour que personne ne l’y trouve plus tard. Copiez-le à nouveau si vous en avez encore besoin.
hand-over-safety = Vous êtes en appel avec partage d’écran ? <b>Mettez le partage en pause</b> avant de coller le mot de passe.
hand-over-safety-remote = Cet écran est aussi affiché sur un autre ordinateur. Continuez quand personne d’autre ne peut le voir.
hand-over-from-its-servers = { $app } se connecte depuis ses propres serveurs, et non depuis cet ordinateur. Sparekey a testé les réglages d’ici. Si { $app } propose son propre test, faites-le aussi.
hand-over-from-elsewhere = { $app } se connecte peut-être depuis un autre endroit que cet ordinateur. Sparekey a testé les réglages d’ici. Si { $app } propose son propre test, faites-le aussi.

## Values of the lines, where the app's form has no words of its own

value-yes = Oui
value-no = Non
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = sans espaces
value-blank = (au choix)
remark-if-asked = si { $app } le demande
remark-fits-the-address = le choix qui va avec votre adresse
remark-only-with-this-choice = seulement avec ce choix
remark-not-among-its-ports = { $app } en veut peut-être un autre

## Names of the lines, used only where the app's own labels are not known.

field-smtp-host = Serveur sortant (SMTP)
field-smtp-port = Port sortant
field-smtp-requires-ssl = SSL pour le serveur sortant
field-smtp-requires-tls = TLS pour le serveur sortant
field-smtp-security = Chiffrement sortant
field-smtp-user = Nom d’utilisateur pour l’envoi
field-imap-host = Serveur entrant (IMAP)
field-imap-port = Port entrant
field-imap-requires-ssl = SSL pour le serveur entrant
field-imap-security = Chiffrement entrant
field-imap-user = Nom d’utilisateur pour la lecture
field-address = Adresse e-mail
field-display-name = Nom que les gens voient
field-code = Mot de passe
field-mail-kind = Type de boîte mail

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Copier sans le mot de passe
settings-copied = Réglages copiés
settings-title = Réglages de messagerie pour { $app }
settings-line = { $label } : { $value }
settings-no-code = (le mot de passe n’est pas dans ce texte)
button-app-accepted = { $app } a accepté
button-app-refused = { $app } a refusé
button-back-to-settings = Revenir aux réglages

## Saving in the keychain: the system's own safe for passwords.

save-own = Enregistrer ce mot de passe dans le trousseau ?
save-own-no = Non, ne pas l’enregistrer
save-own-no-detail = { $app } l’a dès que vous l’y avez mis.
save-own-yes = Oui, l’enregistrer
save-own-yes-detail = Il ouvre toute votre boîte mail, et n’est pas réservé à une seule application.
only-yours = Êtes-vous la seule personne à utiliser cet ordinateur ?
only-yours-yes = Oui, enregistrer dans le trousseau
only-yours-yes-detail = Le trousseau est le coffre de votre système pour les mots de passe.
only-yours-no = Non, d’autres l’utilisent aussi
not-only-yours = Mieux vaut alors ne pas l’enregistrer. Vous pouvez toujours créer un nouveau mot de passe d’application.
not-only-yours-own = Mieux vaut alors ne pas l’enregistrer. C’est le mot de passe de toute votre boîte mail.
button-save = Enregistrer
button-save-anyway = Enregistrer quand même
button-dont-save = Ne pas enregistrer
button-save-after-all = Finalement, enregistrer
saving = Enregistrement. Votre système demande peut-être le mot de passe de l’ordinateur dans une autre fenêtre.
saved = Enregistré dans le trousseau de cet ordinateur.
not-saved = Pas enregistré. { $app } l’a dès que vous l’y avez mis.

## The app said no

hand-over-refused-heading = Quel message dans { $app } ?
hand-over-refused-lead = Le test a réussi ici, le mot de passe est donc bon. Voyons ce que signifie le message affiché par { $app }.
refusal-title = Le message affiché par { $app }
refusal-field = Collez ou tapez le message
refusal-hint = Seulement le message, jamais le mot de passe.
refusal-missing = Mettez d’abord le message affiché par { $app }.
explain-password-title = { $app } n’a pas la même chose que ce qui a marché ici
explain-password-text =
    Le mot de passe et le nom d’utilisateur fonctionnaient ici il y a un instant. Il y a donc autre chose dans { $app }, comme un ancien mot de passe ou un espace en trop.

    Videz ces deux champs dans { $app }. Copiez-y encore une fois le nom d’utilisateur et le mot de passe d’ici, puis enregistrez.
button-explain = Expliquer

## The end

finished-heading = C’est fait pour { $app }.
finished-lead = Quelques points à retenir.
finished-works = <b>{ $address }</b> a été testé depuis cet ordinateur, et { $app } l’a accepté.
finished-saved = Les réglages et le mot de passe sont dans le trousseau de cet ordinateur.
finished-not-saved = Le mot de passe n’a pas été enregistré sur cet ordinateur.
finished-close-page = Vous pouvez maintenant fermer la page chez { $company }.
finished-own-password = Si vous changez le mot de passe de cette boîte mail, mettez aussi le nouveau dans { $app }.
button-manage-codes = Ouvrir la page chez { $company }
button-start-again = Une autre boîte mail
button-quit = Fermer Sparekey
