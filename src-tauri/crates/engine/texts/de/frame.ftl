### The frame around every screen, in German. Not yet checked by a native speaker.
###
### Glossary: App-Passwort, Zwei-Faktor-Anmeldung, Postfach, Anbieter, anmelden, Schlüsselbund, Test, Senden/Lesen, Schritt,
### Support. Address: Sie. “Ihre App” is alike in nominative and accusative, so $app stands in these two cases only. $company
### is a name almost everywhere; where it can be “Ihr E-Mail-Anbieter”, it stands in the nominative.

language-name = Deutsch
language-direction = ltr
decimal-point = ,
list-separator = {", "}
language-menu = Sprache
product = Sparekey
copy = Kopieren
copied = Kopiert
close = Schließen
help = Hilfe
step-done = Erledigt
step-now = Hier sind Sie
steps-label = Die sieben Schritte
eyebrow = Schritt { $number } von 7 · { $name }
eyebrow-finished = Alles erledigt
practice-banner = Übung. Nichts hier ist echt, und nichts verlässt diesen Computer.

your-mail-provider = Ihr E-Mail-Anbieter
your-mail-server = Ihr Mailserver
your-address = Ihre Adresse
other-app-in-sentence = Ihre App

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Welche App
step-address = Ihre Adresse
step-two-step = Zwei-Faktor-Anmeldung
step-get-code = App-Passwort holen
step-get-password = Passwort finden
step-paste = Einfügen
step-test = Test
step-hand-over = In { $app } eintragen
step-hand-over-no-app = In die App eintragen

## Buttons: keep each under 30 characters.

button-continue = Weiter
button-back = Zurück
button-copy-link = Link kopieren
button-help-page = Hilfe von { $company } öffnen
button-yes = Ja
button-no = Nein
button-not-sure = Weiß ich nicht
button-copy-letter = Brief kopieren
letter-copied = Brief kopiert
button-copy-report = Bericht ohne Passwort kopieren
report-copied = Bericht kopiert

## Notes on any screen

note-resumed = Sparekey wurde geschlossen, bevor Sie fertig waren. Ihre Eingaben sind noch da. Nur Passwörter bewahren wir nie auf: Bitte geben Sie sie noch einmal ein.
note-fresh-start =
    { $why ->
        [damaged] Sparekey konnte nicht lesen, was es für Sie aufbewahrt hatte: Die Datei ist beschädigt. Darum fängt es neu an. Die beschädigte Datei bleibt neben der neuen liegen.
        [not-allowed] Dieser Computer lässt Sparekey nicht lesen, was es für Sie aufbewahrt hatte. Darum fängt es neu an.
       *[other] Sparekey konnte nicht lesen, was es für Sie aufbewahrt hatte. Darum fängt es neu an.
    }
note-not-kept =
    { $why ->
        [full] Auf diesem Computer ist kein Speicherplatz mehr frei. Darum bleiben Ihre Antworten nicht erhalten, wenn Sparekey geschlossen wird. Sie können trotzdem weitermachen.
        [not-allowed] Dieser Computer lässt Sparekey nicht in seinen Ordner schreiben. Darum bleiben Ihre Antworten nicht erhalten, wenn es geschlossen wird. Sie können trotzdem weitermachen.
       *[other] Sparekey konnte nicht in seinen Ordner schreiben. Darum bleiben Ihre Antworten nicht erhalten, wenn es geschlossen wird. Sie können trotzdem weitermachen.
    }
note-not-copied = Das Kopieren hat auf diesem Computer nicht geklappt. Sie können stattdessen abschreiben, was hier steht.
note-code-not-copied = Das Kopieren hat auf diesem Computer nicht geklappt. Sie können die Zeilen abtippen. Das Passwort bleibt hier verdeckt: Nehmen Sie es von dort, wo Sie es bekommen haben, und tippen Sie es in { $app } ein.
note-no-browser-title = Ihr Browser hat sich nicht geöffnet
note-no-browser = Öffnen Sie Ihren Browser selbst und gehen Sie zu <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = { $provider } erkannt.
say-stage = { $leg }: { $stage }.
say-not-copied = Das Kopieren hat nicht geklappt.
say-needs-answer = Auf dieser Seite fehlt noch eine Antwort.
say-saved = Im Schlüsselbund dieses Computers gespeichert.
say-not-saved = Das Speichern hat nicht geklappt.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Hilfe zu diesem Schritt
help-everywhere =
    <b>Lesen Sie Ihr App-Passwort niemandem vor</b>, auch nicht dem Support. Niemand, der Ihnen hilft, braucht es.

    „{ button-back }“ führt Sie einen Schritt zurück. Ihre Eingaben gehen dabei nicht verloren.
help-app =
    Ihre App (zum Beispiel für Rechnungen) möchte E-Mails in Ihrem Namen senden. Jede App fragt auf ihre eigene Art nach den Einstellungen.

    Wählen Sie Ihre App. Sparekey zeigt die Einstellungen dann genau so, wie die App danach fragt. Fehlt sie in der Liste, wählen Sie „{ app-other }“.
help-address =
    Geben Sie die Adresse ein, an die Ihre Kunden oder Kollegen schreiben. Am Teil hinter dem @ erkennt Sparekey, bei wem Ihr Postfach liegt.

    Ihre vollständige Adresse wird in diesem Schritt nirgendwohin geschickt. Kennt Sparekey den Teil hinter dem @ nicht, schlägt es nur diesen Teil nach.
help-two-step =
    Zwei-Faktor-Anmeldung heißt: Zusätzlich zum Passwort möchte Ihr Anbieter einen zweiten Nachweis, meist über das Handy. Viele nennen sie Zwei-Faktor-Authentifizierung.

    Sie hält Fremde von Ihrem Postfach fern. Viele Anbieter geben App-Passwörter nur aus, wenn sie eingeschaltet ist.
help-get-code =
    Ein App-Passwort ist ein zweites Passwort für Ihr Postfach, gemacht für ein einziges Programm. Ihr eigenes Passwort bleibt, wie es ist.

    Sie bekommen es auf der Seite Ihres Anbieters. Wo Sparekey diese Seite kennt, öffnet es sie in Ihrem Browser.
help-get-password =
    Manche Anbieter haben keine App-Passwörter. Dort melden sich Programme mit dem Passwort des Postfachs selbst an.

    Sparekey schickt es nur an Ihren Anbieter, über eine verschlüsselte und geprüfte Verbindung.
help-paste =
    Kopieren Sie das App-Passwort auf der Seite Ihres Anbieters. Kommen Sie dann hierher zurück und klicken Sie auf „{ button-paste }“.

    Steht es auf einem anderen Gerät, klicken Sie auf „{ button-type-instead }“. Schicken Sie es sich nicht selbst per E-Mail oder Chat.
help-paste-by-heart =
    Tippen Sie das Passwort ein, oder fügen Sie es ein, wenn Sie es kopiert haben. Sparekey übernimmt es genau so, wie es ist.

    Verschicken Sie es nie per E-Mail oder Chat, auch nicht an sich selbst.
help-test =
    Sparekey meldet sich bei Ihrem Anbieter mit den Einstellungen an, die Ihre App bekommt. Sie sehen jeden Schritt. Ist etwas im Weg, sagt Sparekey, was es ist.

    Ihr Passwort geht nur an Ihren Anbieter, über eine verschlüsselte und geprüfte Verbindung.
help-hand-over =
    Kopieren Sie jede Zeile in das Feld mit demselben Namen in Ihrer App, von oben nach unten. Speichern Sie dann dort.

    Kommen Sie danach hierher zurück und sagen Sie, ob die App alles angenommen hat.
help-finished =
    Sendet die App eines Tages nicht mehr? Öffnen Sie Sparekey wieder. Es geht die Schritte noch einmal mit Ihnen durch.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Ein Fehler von Sparekey selbst
fault-heading = In Sparekey ist etwas schiefgegangen
fault-lead = Sie haben nichts falsch gemacht. Ihr Postfach ist, wie es war.
fault-kept = Alle Ihre Eingaben sind noch da. Sie können weitermachen, wo Sie waren.
fault-kept-but-code = Ihre Eingaben sind noch da. Nur ein Passwort müssen Sie noch einmal eingeben. Sie können weitermachen, wo Sie waren.
fault-again =
    Das Weitermachen hat wieder zum selben Fehler geführt. Bitte beginnen Sie noch einmal beim ersten Schritt.

    Kommt der Fehler wieder, geben Sie diesen Bericht dem Support.
fault-go-on = Weitermachen, wo ich war
fault-start-again = Von vorn beginnen
fault-report-label = Der Bericht. Nichts von Ihren Eingaben steht darin.
fault-not-copied = Das Kopieren hat auf diesem Computer nicht geklappt. Sie können den Bericht markieren und selbst kopieren.
broken-title = Diese Seite ist stehen geblieben
broken-text = Sie haben nichts falsch gemacht. Ihre Eingaben sind noch da. Laden Sie die Seite neu, um weiterzumachen.
broken-reload = Seite neu laden
closing-title = Sparekey schließen?
closing-text = Ihr App-Passwort ist bisher nur hier. { $company } zeigt es nur einmal. Wenn Sie Sparekey jetzt schließen, brauchen Sie vielleicht ein neues.
closing-close = Trotzdem schließen
closing-stay = Hierbleiben
