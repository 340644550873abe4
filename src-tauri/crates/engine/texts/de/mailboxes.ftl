### Your mailboxes: the list, and one of them, in German. Not yet checked by a native speaker.

## The list

mailboxes-heading = Ihre Postfächer
mailboxes-lead =
    { $count ->
        [one] Sie haben ein Postfach eingerichtet. Öffnen Sie es, um es zu testen oder sein App-Passwort zu ändern.
       *[other] Sie haben { $count } Postfächer eingerichtet. Öffnen Sie eines, um es zu testen oder sein App-Passwort zu ändern.
    }
mailboxes-lead-none = Es ist noch kein Postfach eingerichtet. Sobald eines funktioniert, steht es hier.
help-mailboxes =
    Hier sehen Sie, ob jedes Postfach noch funktioniert und seit wann. Öffnen Sie eines, um es noch einmal zu testen, neu einzutragen oder zu vergessen.

    Ein App-Passwort kann aufhören zu funktionieren. Das geschieht oft, nachdem das Passwort des Kontos geändert wurde.
mailbox-works = Es funktioniert
mailbox-not-kept = Beim Einrichten hat es funktioniert
mailbox-died = Das Passwort funktioniert nicht mehr
mailbox-troubled = Der letzte Test kam nicht durch
mailbox-to-take-back = Vergessen: App-Passwort noch löschen
mailbox-being-tested = Test läuft …
mailbox-date = Zuletzt geklappt am { $date }
mailbox-other-app = Eine andere App

recheck = Still nach diesen Postfächern sehen?
recheck-off = Nein
recheck-off-detail = Sparekey testet nur, wenn Sie es sagen.
recheck-on = Ja, einmal am Tag
recheck-on-detail = Nur solange diese Liste offen ist und nur in einem Netzwerk, in dem es schon geklappt hat. Sie werden dabei nichts gefragt.

button-test-all = Alle testen
button-go-on-setting-up = Weiter einrichten
button-mailboxes = Ihre Postfächer

mailboxes-testing-all = Sie werden eines nach dem anderen getestet. Sie können inzwischen weitermachen.
mailboxes-unsound =
    { $count ->
        [one] Ein Postfach wird nicht gezeigt: Seine Server passen nicht zu seinem Anbieter. Richten Sie es noch einmal ein.
       *[other] { $count } Postfächer werden nicht gezeigt: Ihre Server passen nicht zu ihren Anbietern. Richten Sie sie noch einmal ein.
    }
mailboxes-trouble-damaged = Die Liste Ihrer Postfächer ist beschädigt. Richten Sie ein Postfach ein, wird sie zur Seite gelegt, und eine neue beginnt.
mailboxes-trouble-other-version = Eine andere Version von Sparekey hat die Liste Ihrer Postfächer geschrieben. Diese hier kann sie nicht lesen.
mailboxes-trouble-not-read = Die Liste Ihrer Postfächer lässt sich gerade nicht lesen.
mailboxes-trouble-not-stored = Die Liste Ihrer Postfächer konnte nicht gespeichert werden. Vielleicht ist kein Speicherplatz mehr frei.
mailboxes-trouble-full = Die Liste Ihrer Postfächer ist voll. Vergessen Sie eines, das Sie nicht mehr brauchen.
say-mailbox-died = Das Passwort von { $address } funktioniert nicht mehr.

## One mailbox. “Für { $app }”, for “in” would want the dative.

mailbox-lead = Für { $app }, bei { $provider }.
help-mailbox =
    Ein Test meldet sich mit dem App-Passwort an, das im Schlüsselbund dieses Computers liegt. Er ändert nichts.

    Ersetzen ist sicher: Das alte App-Passwort bleibt gespeichert, bis das neue funktioniert.

    Vergessen nimmt das Postfach aus dieser Liste und aus dem Schlüsselbund. Das App-Passwort endet dadurch nicht: Das kann nur Ihr Anbieter.

mailbox-state-works = Es hat am { $date } funktioniert, von diesem Computer aus.
mailbox-state-not-kept = Es hat am { $date } funktioniert. Das Passwort ist nicht auf diesem Computer gespeichert, darum kann Sparekey es nicht noch einmal testen.
mailbox-state-older-kept = Es hat am { $date } funktioniert. Im Schlüsselbund liegt ein älteres Passwort, als { $app } hat. Darum kann Sparekey es nicht noch einmal testen.
mailbox-state-died = Es hat am { $date } funktioniert. Seitdem nimmt { $company } das Passwort nicht mehr an.
mailbox-state-troubled = Es hat am { $date } funktioniert. Der letzte Test kam nicht durch, aber das muss nicht am Passwort liegen.
mailbox-state-to-take-back = Sparekey hat es vergessen. Das App-Passwort selbst funktioniert weiter, bis Sie es bei { $company } löschen.
mailbox-state-testing = Sparekey testet es gerade. Für { $app } ändert sich nichts.

mailbox-fact-address = E-Mail-Adresse
mailbox-fact-app = App
mailbox-fact-provider = Anbieter
mailbox-fact-smtp = Server zum Senden
mailbox-fact-imap = Server zum Lesen
mailbox-fact-user = Anmeldename
mailbox-fact-proven = Zuletzt geklappt
mailbox-fact-tested = Zuletzt getestet
mailbox-fact-kept = Passwort hier gespeichert
mailbox-kept-yes = Ja, im Schlüsselbund dieses Computers
mailbox-kept-older = Ein älteres, im Schlüsselbund dieses Computers
mailbox-kept-no = Nein

## Buttons: keep each under 30 characters with a short $app.

button-replace-code = App-Passwort ersetzen
button-replace-password = Passwort ersetzen
button-get-new-code = Neues App-Passwort holen
button-put-in-new-password = Neues Passwort eingeben
button-put-in-again = Neu in { $app } eintragen
button-forget = Dieses Postfach vergessen
button-forget-now = Vergessen
button-keep-mailbox = Behalten
button-delete-at-provider = Bei { $company } löschen
button-taken-back = Ich habe es gelöscht
button-no-reminder = Nicht mehr erinnern
button-make-new-code = Neues App-Passwort erstellen

## Its code died

mailbox-died-title =
    { $code ->
        [yes] Dieses App-Passwort funktioniert nicht mehr
       *[no] Dieses Passwort funktioniert nicht mehr
    }
mailbox-died-time = etwa drei Minuten
mailbox-died-text = Früher hat es funktioniert, und jetzt lehnt { $company } es ab. Oft liegt es an einem dieser Gründe:
mailbox-died-text-own = Früher hat es funktioniert, und jetzt lehnt { $company } es ab. Meist wurde das Passwort des Postfachs geändert.
mailbox-died-next = Holen Sie ein neues App-Passwort und tragen Sie es in { $app } ein. Mit dem Postfach selbst ist alles in Ordnung.
mailbox-died-next-own = Geben Sie das neue Passwort hier ein und tragen Sie es in { $app } ein. Mit dem Postfach selbst ist alles in Ordnung.
mailbox-died-because-password-changed = Das Passwort des Kontos wurde geändert: Dann beendet { $company } alle App-Passwörter.
mailbox-died-because-deleted-by-person = Jemand hat es auf der Seite von { $company } gelöscht.
mailbox-died-because-two-step-off = Die Zwei-Faktor-Anmeldung wurde ausgeschaltet.
mailbox-died-because-two-step-on = Die Zwei-Faktor-Anmeldung wurde eingeschaltet.
mailbox-died-because-new-code-made = Ein neueres App-Passwort wurde erstellt: { $company } behält nur eines.
mailbox-died-because-account-restored = Das Konto war verloren und wurde wiederhergestellt.
mailbox-died-because-signed-out-everywhere = Bei { $company } wurden alle Geräte abgemeldet.
mailbox-died-because-not-known = Es wurde gelöscht, oder das Passwort des Kontos wurde geändert.

## Replacing it: stands above the steps of the wizard

replacing-note = Sie ersetzen das Passwort von { $address }. Das alte bleibt gespeichert, bis das neue funktioniert.

## Putting it in again

mailbox-put-in-heading = Neu in { $app } eintragen
mailbox-put-in-lead = Diese Einstellungen haben funktioniert. Kopieren Sie jede Zeile in { $app }, von oben nach unten.
mailbox-put-in-code = Bevor Sie das Passwort kopieren können, prüft Ihr Computer, dass Sie es sind.
mailbox-put-in-no-code = Das Passwort ist hier nicht gespeichert. Erstellen Sie ein neues und tragen Sie dieses ein.
mailbox-put-in-died = Das gespeicherte Passwort funktioniert nicht mehr. Erstellen Sie ein neues und tragen Sie dieses ein.
mailbox-person-reason = Sparekey möchte ein gespeichertes E-Mail-Passwort für Sie kopieren.
# The Mac writes in front: „Sparekey“ versucht, …
mailbox-person-reason-mac = ein gespeichertes E-Mail-Passwort für Sie zu kopieren
mailbox-person-asking = Ihr Computer prüft, dass Sie es sind. Vielleicht zeigt er dafür ein eigenes Fenster.
mailbox-forgetting = Wird aus dem Schlüsselbund genommen …
mailbox-person-unavailable = Dieser Computer kann nicht prüfen, wer Sie sind. Darum bleibt das Passwort im Schlüsselbund: Erstellen Sie ein neues.
mailbox-person-dismissed = Sie haben die Frage geschlossen, darum wurde nichts kopiert.
mailbox-person-denied = Ihr Computer hat Sie nicht erkannt, darum wurde nichts kopiert.
mailbox-person-timed-out = Es kam nicht rechtzeitig eine Antwort, darum wurde nichts kopiert.
mailbox-nothing-kept = Im Schlüsselbund liegt kein Passwort mehr für dieses Postfach. Erstellen Sie ein neues.
mailbox-not-its-own = Was im Schlüsselbund liegt, passt nicht zu diesem Postfach. Darum schickt Sparekey es nirgendwohin. Erstellen Sie ein neues.

## Forgetting it

mailbox-forget-title = Dieses Postfach vergessen?
mailbox-forget-text = Es kommt aus dieser Liste und aus dem Schlüsselbund heraus. { $app } hat eine eigene Kopie und funktioniert weiter.
mailbox-forget-text-remind = Es kommt aus dieser Liste und aus dem Schlüsselbund heraus. Um auch { $app } auszusperren, löschen Sie danach das App-Passwort bei { $company }.
mailbox-take-back-title = Noch zu tun: App-Passwort löschen
mailbox-take-back-text = Löschen Sie auf der Seite von { $company } das App-Passwort, das Sie für { $app } erstellt haben. Dann kann es niemand mehr verwenden.
