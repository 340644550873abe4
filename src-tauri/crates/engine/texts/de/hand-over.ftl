### Step 7, the settings go into the app, in German. Not yet checked by a native speaker.

## The settings

hand-over-heading = Das kommt in { $app }
hand-over-lead-code = Erfolgreich verbunden: Ihr App-Passwort funktioniert von diesem Computer aus. Kopieren Sie jede Zeile in { $app }, von oben nach unten.
hand-over-lead-password = Erfolgreich verbunden: Ihr Passwort funktioniert von diesem Computer aus. Kopieren Sie jede Zeile in { $app }, von oben nach unten.
hand-over-location = Öffnen Sie { $app } und gehen Sie dort zu <l>{ $path }</l>.
hand-over-then-test = Wechseln Sie dann in { $app } und klicken Sie dort auf <l>{ $test }</l>.
hand-over-then-save = Wechseln Sie dann in { $app } und klicken Sie dort auf <l>{ $save }</l>.
hand-over-then-test-and-save = Wechseln Sie dann in { $app }. Klicken Sie dort auf <l>{ $test }</l> und danach auf <l>{ $save }</l>.
hand-over-it-says = Wenn es klappt, steht dort: „{ $said }“.
hand-over-not-copied-heading = Das App-Passwort ist noch nicht kopiert
hand-over-not-copied = Nach dem Verlassen können Sie es hier nicht mehr kopieren. Hat { $app } es schon? Dann ist alles gut.
button-copy-code = App-Passwort kopieren
button-finish-without = Ohne Kopieren beenden
button-close-without = Ohne Kopieren schließen
hand-over-clipboard = Sie haben das Passwort kopiert. Wenn Sie fertig sind, nimmt Sparekey es aus der Zwischenablage, spätestens nach { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
 }.
hand-over-clipboard-history = Manche Computer führen eine Liste kopierter Dinge: Ist das bei Ihnen so, löschen Sie das Passwort daraus.
hand-over-taken-off = Das Passwort ist nicht mehr in der Zwischenablage, damit es dort später niemand findet. Kopieren Sie es noch einmal, wenn Sie es noch brauchen.
hand-over-safety = Telefonieren Sie mit geteiltem Bildschirm? <b>Halten Sie das Teilen an</b>, bevor Sie das Passwort einfügen.
hand-over-safety-remote = Dieser Bildschirm ist auch auf einem anderen Computer zu sehen. Machen Sie weiter, wenn ihn sonst niemand sieht.
hand-over-from-its-servers = { $app } verbindet sich nicht von diesem Computer, sondern von eigenen Servern aus. Sparekey hat die Einstellungen von hier aus geprüft. Hat { $app } einen eigenen Test, nutzen Sie ihn auch.
hand-over-from-elsewhere = { $app } verbindet sich vielleicht von einem anderen Ort als diesem Computer. Sparekey hat es von hier aus geprüft. Hat { $app } einen eigenen Test, nutzen Sie ihn auch.

## Values of the lines, where the app's form has no words of its own

value-yes = Ja
value-no = Nein
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = ohne Leerzeichen
value-blank = (wie Sie möchten)
remark-if-asked = falls { $app } danach fragt
remark-fits-the-address = die Auswahl, die zu Ihrer Adresse passt
remark-only-with-this-choice = nur bei dieser Auswahl vorhanden
remark-not-among-its-ports = vielleicht möchte { $app } einen anderen

## Names of the lines, used only where the app's own labels are not known. Take the words that mail programs use.

field-smtp-host = Postausgangsserver (SMTP)
field-smtp-port = Port für den Postausgang
field-smtp-requires-ssl = Postausgang braucht SSL
field-smtp-requires-tls = Postausgang braucht TLS
field-smtp-security = Verschlüsselung Postausgang
field-smtp-user = Benutzername zum Senden
field-imap-host = Posteingangsserver (IMAP)
field-imap-port = Port für den Posteingang
field-imap-requires-ssl = Posteingang braucht SSL
field-imap-security = Verschlüsselung Posteingang
field-imap-user = Benutzername zum Lesen
field-address = E-Mail-Adresse
field-display-name = Name, den andere sehen
field-code = Passwort
field-mail-kind = Art des Postfachs

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Alles ohne Passwort kopieren
settings-copied = Einstellungen kopiert
settings-title = E-Mail-Einstellungen für { $app }
settings-line = { $label }: { $value }
settings-no-code = (das Passwort steht nicht in diesem Text)
button-app-accepted = { $app } nimmt es an
button-app-refused = { $app } sagt nein
button-back-to-settings = Zurück zu den Einstellungen

## Saving in the keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

save-own = Dieses Passwort im Schlüsselbund speichern?
save-own-no = Nein, nicht speichern
save-own-no-detail = { $app } hat es, sobald Sie es dort eingetragen haben.
save-own-yes = Ja, speichern
save-own-yes-detail = Es öffnet Ihr ganzes Postfach und ist nicht nur für ein Programm.
only-yours = Gehört dieser Computer nur Ihnen?
only-yours-yes = Ja, im Schlüsselbund speichern
only-yours-yes-detail = Der Schlüsselbund ist der Passwort-Tresor Ihres Systems.
only-yours-no = Nein, andere nutzen ihn auch
not-only-yours = Dann speichern Sie es besser nicht. Ein neues App-Passwort können Sie jederzeit erstellen.
not-only-yours-own = Dann speichern Sie es besser nicht. Es ist das Passwort Ihres ganzen Postfachs.
button-save = Speichern
button-save-anyway = Trotzdem speichern
button-dont-save = Nicht speichern
button-save-after-all = Doch speichern
saving = Wird gespeichert. Vielleicht fragt Ihr System in einem eigenen Fenster nach dem Passwort Ihres Computers.
saved = Im Schlüsselbund dieses Computers gespeichert.
not-saved = Nicht gespeichert. { $app } hat es, sobald Sie es dort eingetragen haben.

## The app said no

hand-over-refused-heading = Was sagt { $app }?
hand-over-refused-lead = Der Test hier hat geklappt, das Passwort stimmt also. Sehen wir nach, was { $app } meint.
refusal-title = Die Meldung, die { $app } zeigt
refusal-field = Meldung einfügen oder eintippen
refusal-hint = Nur die Meldung, nie das Passwort.
refusal-missing = Geben Sie zuerst ein, was { $app } gesagt hat.
explain-password-title = { $app } verwendet etwas anderes, als hier geklappt hat
explain-password-text =
    Passwort und Benutzername haben hier gerade eben geklappt. Also hat { $app } etwas anderes, etwa ein älteres Passwort oder ein Leerzeichen zu viel.

    Öffnen Sie { $app } und leeren Sie diese beiden Felder. Kopieren Sie dann Benutzername und Passwort noch einmal von hier und speichern Sie.
button-explain = Erklären

## The end

finished-heading = Geschafft. { $app } ist eingerichtet.
finished-lead = Das ist gut zu wissen.
finished-works = <b>{ $address }</b> wurde von diesem Computer aus getestet, und { $app } hat es angenommen.
finished-saved = Die Einstellungen und das Passwort sind im Schlüsselbund dieses Computers.
finished-not-saved = Das Passwort wurde auf diesem Computer nicht gespeichert.
finished-close-page = Jetzt können Sie die Seite von { $company } schließen.
finished-own-password = Ändern Sie das Passwort dieses Postfachs, tragen Sie das neue auch in { $app } ein.
button-manage-codes = Seite von { $company } öffnen
button-start-again = Weiteres Postfach einrichten
button-quit = Sparekey schließen
