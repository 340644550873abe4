### Practice with failures, in French. Not yet checked by a native speaker.

practice-failure = Ce qui se passe mal
practice-nothing = Tout se passe bien

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = Connexion au compte
practice-group-not-allowed = Pas autorisé
practice-group-too-much = Trop, trop souvent
practice-group-message = Le message
practice-group-secure = Chiffrement
practice-group-network = Réseau et serveurs

## Notes

practice-address = Pour l’entraînement, tapez <b>you@practice.example</b>. Il n’y a pas d’autre boîte mail ici.
practice-next-test = Ce test a commencé avant votre choix. Votre choix compte à partir du prochain test.
practice-needs-reading = Votre choix se voit seulement avec une application qui lit aussi les e-mails. Prenez-en une à l’étape 1.
practice-typed-server = Ce problème arrive avec un serveur de messagerie dont on a tapé le nom soi-même. L’entraînement imite un tel serveur.
practice-found-server = Ce problème arrive avec un serveur de messagerie que Sparekey a trouvé. L’entraînement imite un tel serveur.
practice-keychain = Pendant l’entraînement, rien ne va dans votre vrai trousseau. Ce que vous enregistrez ici disparaît quand vous fermez Sparekey.

## In a terminal

terminal-practice-choose = Tapez un des noms de gauche pour choisir ce qui se passe mal.
terminal-practice-unknown = Aucun problème ne s’appelle « { $name } ». C’est peut-être un de ceux-ci : { $names }.
terminal-practice-unknown-at-all = Aucun problème ne s’appelle « { $name } ». « --failure list » les affiche tous.
