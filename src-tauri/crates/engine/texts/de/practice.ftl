### Practice with failures, in German. Not yet checked by a native speaker.

practice-failure = Was geht schief?
practice-nothing = Nichts geht schief

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = Anmelden
practice-group-not-allowed = Nicht erlaubt
practice-group-too-much = Zu viel, zu oft
practice-group-message = Die Nachricht
practice-group-secure = Verschlüsselung
practice-group-network = Netzwerk und Server

## Notes

practice-address = Geben Sie in der Übung <b>you@practice.example</b> ein. Ein anderes Postfach gibt es hier nicht.
practice-next-test = Dieser Test begann, bevor Sie gewählt haben. Ihre Wahl gilt im nächsten Test.
practice-needs-reading = Ihre Wahl zeigt sich nur bei einem Programm, das auch E-Mails liest. Wählen Sie in Schritt 1 ein solches.
practice-typed-server = Das geschieht bei einem Mailserver, dessen Namen jemand selbst eingetippt hat. Die Übung spielt einen solchen Server.
practice-found-server = Das geschieht bei einem Mailserver, den Sparekey gefunden hat. Die Übung spielt einen solchen Server.
practice-keychain = In der Übung kommt nichts in Ihren echten Schlüsselbund. Was Sie hier speichern, ist weg, wenn Sie Sparekey schließen.

## In a terminal

terminal-practice-choose = Tippen Sie einen der Namen links, und genau das geht schief.
terminal-practice-unknown = „{ $name }“ gibt es hier nicht. Vielleicht meinen Sie eines davon: { $names }.
terminal-practice-unknown-at-all = „{ $name }“ gibt es hier nicht. Mit „--failure list“ sehen Sie alles, was schiefgehen kann.
