### Texts to read, copy, save and print: the report, and the settings as a file, in German. Not yet checked by a native speaker.

## The screen with a report

button-open-report = Bericht lesen
paper-report-heading = Der Bericht
paper-report-lead = Lesen Sie ihn, bevor Sie ihn jemandem geben. Darin steht kein Passwort, keine E-Mail-Adresse und kein Name einer Person.
paper-report-label = Das ist alles, was darin steht:
paper-form = In welcher Form möchten Sie ihn?
paper-form-text = Als Text
paper-form-text-detail = Zum Kopieren in eine Nachricht.
paper-form-page = Als Seite zum Drucken
paper-form-page-detail = Leicht zu lesen, in Ihrer Sprache.
paper-form-json = Als Daten
paper-form-json-detail = Für ein Programm (JSON).
paper-words = Sollen auch die Worte des Servers darin stehen?
paper-words-no = Nein
paper-words-no-detail = Meist sagen die Codes genug.
paper-words-yes = Ja
paper-words-yes-detail = Adressen, Links und Ähnliches werden vorher entfernt. Lesen Sie ihn, bevor Sie ihn verschicken.
paper-page-note = Nach dem Speichern öffnet sich die Seite in Ihrem Browser. Dort können Sie sie drucken, auf A4 oder Letter.

## The screen with the settings as a file

button-settings-file = Einstellungen als Datei
paper-settings-heading = Die Einstellungen als Datei
paper-settings-lead = Für Programme, die ihre Einstellungen aus einer Datei lesen. Das Passwort steht nicht darin.
paper-settings-label = Die Datei:
paper-program = Für welches Programm ist sie?
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Sendet E-Mails aus Skripten.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = Für alle, die sich um viele Computer kümmern.
paper-program-apple = Apple Mail
paper-program-apple-detail = Auf Mac, iPhone oder iPad. Es fragt selbst nach dem Passwort.
paper-program-env = Ein Programm mit .env-Datei
paper-program-env-detail = Zeilen wie SMTP_HOST und SMTP_PORT.
paper-program-json = Ein anderes Programm
paper-program-json-detail = Die Einstellungen als Daten (JSON).
paper-msmtp-note = msmtp holt das Passwort aus dem Schlüsselbund Ihres Computers. In der Datei steht, wie es dorthin kommt.

## Both screens

button-copy-paper = Alles kopieren
paper-copied = Kopiert
button-save-paper = Als Datei speichern
button-save-page = Seite zum Drucken speichern
help-paper =
    Kopieren Sie den Text, oder speichern Sie ihn als Datei. Sie finden sie dann bei Ihren Downloads.

    Was hier steht, enthält kein Passwort. Sehen Sie es trotzdem durch, bevor Sie es weitergeben.

## The report as a page to print. The helpdesk reads it too.

report-page-title = Was Sparekey gefunden hat
report-page-lead = Auf dieser Seite steht kein Passwort, keine E-Mail-Adresse und kein Name einer Person. Sie können sie jedem geben, der Ihnen hilft.
report-page-number = Support-Nummer (darf man vorlesen)
report-page-found = Was gefunden wurde
report-page-nothing-wrong = Alles, was { $app } braucht, funktioniert von diesem Computer aus.
report-page-tested = Was getestet wurde
report-page-app = App
report-page-provider = E-Mail-Anbieter
report-page-own-server = Ein eigener Mailserver
report-page-code = { $code ->
    [yes] App-Passwort
   *[no] Passwort
 }
report-page-letters = { $number ->
    [one] ein Zeichen, nicht gezeigt
   *[other] { $number } Zeichen, nicht gezeigt
 }
report-page-instead = Klappt stattdessen
report-page-stages = Abschnitte und Zeiten
report-page-stage = Abschnitt
report-page-time = Zeit
report-page-not-begun = nicht begonnen
report-page-not-finished = nicht beendet
report-page-rule = Regel
report-page-sure = Wie sicher
report-page-sign-in-page = Anmeldeseite eines WLANs
report-page-place = Stelle
report-page-versions = Versionen
report-page-system = System
report-page-day = Tag dieses Berichts
report-page-checked = Angaben zum Anbieter geprüft am
report-page-step = Schritt
report-page-left-out = (Name weggelassen)

## Comments in files for programs. People who set up programs read them.

settings-file-head = E-Mail-Einstellungen, mit denen es in Sparekey geklappt hat. Das Passwort steht nicht in dieser Datei.
settings-file-msmtp-linux = Linux: Geben Sie das einmal ein. Es fragt nach dem Passwort und legt es dorthin, wo msmtp danach sucht.
settings-file-msmtp-mac = Mac: Geben Sie stattdessen das einmal ein.
settings-file-env-password = Möchte Ihr Programm SMTP_PASSWORD, bewahren Sie es an einem eigenen sicheren Ort auf, nicht in dieser Datei.
