### Texts to read, copy, save and print: the report, and the settings as a file, in French. Not yet checked by a native speaker.

## The screen with a report

button-open-report = Lire le rapport
paper-report-heading = Le rapport
paper-report-lead = Lisez-le avant de le donner à quelqu’un. Il ne contient ni mot de passe, ni adresse e-mail, ni nom de personne.
paper-report-label = Voici tout ce qu’il dit :
paper-form = Sous quelle forme le voulez-vous ?
paper-form-text = En texte
paper-form-text-detail = À copier dans un message.
paper-form-page = En page à imprimer
paper-form-page-detail = Facile à lire, dans votre langue.
paper-form-json = En données
paper-form-json-detail = Pour un logiciel (JSON).
paper-words = Faut-il aussi les mots exacts du serveur ?
paper-words-no = Non
paper-words-no-detail = Le plus souvent, les codes suffisent.
paper-words-yes = Oui
paper-words-yes-detail = Les adresses, les liens et autres sont d’abord retirés. Lisez-le avant de l’envoyer.
paper-page-note = Une fois enregistrée, la page s’ouvre dans votre navigateur. Vous pouvez l’y imprimer, en A4 ou Letter.

## The screen with the settings as a file

button-settings-file = Réglages en fichier
paper-settings-heading = Les réglages en fichier
paper-settings-lead = Pour les logiciels qui lisent leurs réglages dans un fichier. Il ne contient pas le mot de passe.
paper-settings-label = Le fichier :
paper-program = C’est pour quel logiciel ?
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Envoie des e-mails depuis des scripts.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = Si vous vous occupez de beaucoup d’ordinateurs.
paper-program-apple = Apple Mail
paper-program-apple-detail = Sur Mac, iPhone ou iPad. Il demande lui-même le mot de passe.
paper-program-env = Un logiciel avec un fichier .env
paper-program-env-detail = Des lignes comme SMTP_HOST et SMTP_PORT.
paper-program-json = Un autre logiciel
paper-program-json-detail = Les réglages en données (JSON).
paper-msmtp-note = msmtp prend le mot de passe dans le trousseau de votre ordinateur. Le fichier dit comment l’y mettre.

## Both screens

button-copy-paper = Tout copier
paper-copied = Copié
button-save-paper = Enregistrer en fichier
button-save-page = Enregistrer pour imprimer
help-paper =
    Copiez le texte, ou enregistrez-le dans un fichier. Vous le trouverez dans vos téléchargements.

    Rien de ce qui est écrit ici ne contient de mot de passe. Relisez tout quand même avant de le donner.

## The report as a page to print. The helpdesk reads it too.

report-page-title = Ce que Sparekey a trouvé
report-page-lead = Cette page ne contient ni mot de passe, ni adresse e-mail, ni nom de personne. Vous pouvez la donner à la personne qui vous aide.
report-page-number = Numéro d’assistance (pas secret)
report-page-found = Ce qui a été trouvé
report-page-nothing-wrong = Tout ce qu’il faut pour { $app } fonctionne depuis cet ordinateur.
report-page-tested = Ce qui a été testé
report-page-app = Application
report-page-provider = Fournisseur de messagerie
report-page-own-server = Son propre serveur de messagerie
report-page-code = { $code ->
    [yes] Mot de passe d’application
   *[no] Mot de passe
 }
report-page-letters = { $number ->
    [one] { $number } caractère, non affiché
   *[other] { $number } caractères, non affichés
 }
report-page-instead = Fonctionne à la place
report-page-stages = Phases et durées
report-page-stage = Phase
report-page-time = Durée
report-page-not-begun = pas commencé
report-page-not-finished = pas terminé
report-page-rule = Règle
report-page-sure = Degré de certitude
report-page-sign-in-page = Page de connexion d’un Wi-Fi
report-page-place = Endroit
report-page-versions = Versions
report-page-system = Système
report-page-day = Jour de ce rapport
report-page-checked = Fournisseur vérifié le
report-page-step = Étape
report-page-left-out = (nom omis)

## Comments in files for programs. People who set up programs read them.

settings-file-head = Réglages de messagerie testés avec succès par Sparekey. Le mot de passe n’est pas dans ce fichier.
settings-file-msmtp-linux = Linux : tapez ceci une fois. Cela demande le mot de passe et le garde là où msmtp le cherche.
settings-file-msmtp-mac = Mac : tapez plutôt ceci une fois.
settings-file-env-password = Si votre logiciel veut SMTP_PASSWORD, gardez-le dans un endroit sûr à part, pas dans ce fichier.
