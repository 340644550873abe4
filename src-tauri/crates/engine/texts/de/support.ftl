### Support numbers, in German. Not yet checked by a native speaker.
###
### “the caller”: die anrufende Person, then “sie” or “die Person”.

## For the caller

support-label = Support-Nummer · darf man vorlesen

## For the helpdesk: around every answer

support-title = Support-Nummern
support-lead = Die anrufende Person liest zwölf Ziffern vor. Tippen Sie diese hier ein. Dann sehen Sie, was auf ihrem Bildschirm steht.
support-field = Support-Nummer
support-hint = Zwölf Ziffern. Leerzeichen stören nicht.
support-look-up = Nachschlagen
support-never-ask = <b>Fragen Sie nie nach dem Passwort oder dem App-Passwort.</b> Sie brauchen es nicht, und niemand sollte es am Telefon sagen.
support-last-question = Fragen Sie vor dem Auflegen: Hat die App es angenommen?
support-answer = Was die Nummer sagt
support-needs-scripts = Diese Seite braucht Skripte. Erlauben Sie sie für diese Datei in Ihrem Browser.
support-heading = Auf dem Bildschirm der anrufenden Person steht: „<b>{ $heading }</b>“
support-reads = Die anrufende Person liest dort:
support-detail-provider = Anbieter
support-detail-version = Sparekey
support-detail-screen = Bildschirm
support-provider-none = Noch nicht bekannt
support-provider-own = Eigene Server, nicht in unserer Liste
support-provider-practice = Übung, nichts davon ist echt
support-version-newer = Eine neuere Version als diese
support-newer-release = Die anrufende Person hat ein neueres Sparekey als dieses. Was Sie hier lesen, stimmt. Auf ihrem Bildschirm steht vielleicht mehr.

## A number that cannot be read

support-not-read-title = Diese Nummer ist nicht lesbar
support-not-read-too-short =
    { $found ->
        [0] Tippen Sie die zwölf Ziffern, die die anrufende Person vorliest.
        [one] Das ist eine Ziffer, und eine Support-Nummer hat zwölf. Fragen Sie die anrufende Person nach den übrigen.
       *[other] Das sind { $found } Ziffern, und eine Support-Nummer hat zwölf. Fragen Sie die anrufende Person nach den übrigen.
    }
support-not-read-too-long = Das sind mehr als zwölf Ziffern. Bitten Sie die anrufende Person, die Nummer noch einmal vorzulesen.
support-not-read-not-digits = Eine Support-Nummer hat nur Ziffern. Tippen Sie nur die Ziffern, ohne Wörter oder Buchstaben.
support-not-read-check-digits = Eine Ziffer stimmt nicht, oder zwei sind vertauscht. Bitten Sie die anrufende Person, die Nummer noch einmal langsam vorzulesen.
support-not-read-newer = Die Ziffern stimmen, aber dieses Sparekey ist zu alt, um sie zu kennen. Holen Sie das neueste und tippen Sie sie noch einmal.
support-not-read-gone = Die anrufende Person hat Sparekey { $version }. Den Bildschirm von dort gibt es in diesem nicht mehr. Bitten Sie sie, die großen Worte oben vorzulesen.

## What to know and do on each screen

support-on-app = Die anrufende Person wählt die App, die nach E-Mail-Einstellungen fragt. Fragen Sie, wie die App heißt und ob sie auf jenem Computer läuft.
support-on-address = Die anrufende Person tippt ihre E-Mail-Adresse. Lassen Sie sich buchstabieren, was hinter dem @ steht.
support-on-address-suggestion = In der Adresse ist vielleicht ein Tippfehler, und Sparekey schlägt eine andere vor. Vergleichen Sie beide mit der anrufenden Person, Buchstabe für Buchstabe.
support-on-address-list = Die anrufende Person wählt ihren Anbieter aus einer Liste. Fragen Sie, wer ihr die Adresse verkauft hat oder wo sie ihre E-Mails im Web liest.
support-on-address-own-server = Die anrufende Person trägt die Mailserver von Hand ein. Auf der Hilfeseite ihres Anbieters sind sie genannt.
support-on-address-stopped = Dieser Anbieter lässt kein anderes Programm mit einem Passwort hinein. Auf dem Bildschirm steht, was stattdessen geht.
support-on-address-stopped-reading = Dieser Anbieter lässt kein anderes Programm mit einem Passwort E-Mails lesen, und die App möchte lesen. Auf dem Bildschirm steht, was stattdessen geht.
support-on-address-moved = Das Postfach der anrufenden Person ist zu einer anderen Firma umgezogen. Der Bildschirm nennt sie und sagt, was jetzt zu tun ist.
support-on-address-organisation = Die Organisation der anrufenden Person erlaubt nur andere Anbieter, oder ihre Mailserver warten auf eine Antwort. Auf dem Bildschirm steht, was davon zutrifft.
support-on-address-practice-only = Die anrufende Person ist in der Übung. Dort geht nur eine ausgedachte Adresse. Sie steht auf dem Bildschirm.
support-on-two-step = Fragen Sie, ob die Zwei-Faktor-Anmeldung an ist. Ist sie aus, öffnet eine Schaltfläche die Seite des Anbieters. Dort wird sie eingeschaltet.
support-on-two-step-decides = Von der Zwei-Faktor-Anmeldung hängt ab, welches Passwort die App braucht. Ist die anrufende Person nicht sicher, steht auf dem Bildschirm, woran man es erkennt.
support-on-two-step-nothing = In diesem Schritt ist nichts zu tun. Die anrufende Person klickt auf „{ button-continue }“.
support-on-two-step-trouble = Die anrufende Person kann die Zwei-Faktor-Anmeldung nicht einschalten. Auf dem Bildschirm stehen die Gründe: Fragen Sie, welcher passt.
support-on-get-code = Die anrufende Person erstellt das App-Passwort auf der Seite des Anbieters. Die Punkte auf dem Bildschirm haben Nummern: Fragen Sie, bei welcher sie ist.
support-on-get-code-question = Sparekey stellt eine Frage nach der anderen, um zu finden, was im Weg ist. Die anrufende Person antwortet auf dem Bildschirm.
support-on-get-code-found = Sparekey hat gefunden, was im Weg ist. Die anrufende Person tut, was auf dem Bildschirm steht.
support-on-get-code-none = Die Hilfeseite des Anbieters zeigt den neuesten Weg. Führt der nicht weiter, hilft ein anderes Postfach.
support-on-get-password = Hier muss nichts erstellt werden. Die App verwendet das normale Passwort des Postfachs.
support-on-get-password-switch = Die App verwendet das normale Passwort des Postfachs. Vorher muss der Anbieter Programme zulassen: Auf dem Bildschirm steht, wo.
support-on-get-password-unknown = Die App verwendet das Passwort, mit dem die anrufende Person dieses Postfach im Web liest.
support-on-paste = Die anrufende Person gibt jetzt das App-Passwort ein. Sehen Sie nicht auf ihren Bildschirm, bis es wieder verdeckt ist.
support-on-paste-password = Die anrufende Person tippt jetzt das Passwort des Postfachs. Sehen Sie nicht auf ihren Bildschirm, bis es wieder verdeckt ist.
support-on-paste-taken = Das Passwort ist übernommen, und es sind nur Punkte zu sehen. Die anrufende Person klickt auf „{ button-test }“.
support-on-paste-finding = Sparekey hat sich die Eingabe angesehen. Die anrufende Person muss nichts davon vorlesen: Auf dem Bildschirm steht, was damit zu tun ist.
support-on-test-running = Der Test dauert ein paar Sekunden. Warten Sie, bis sich der Bildschirm ändert, und fragen Sie dann nach der neuen Nummer.
support-on-test-message = Senden und Lesen klappen. Eine Nachricht an die eigene Adresse der anrufenden Person ist unterwegs. Darauf muss niemand warten.
support-on-test-proven = Passwort und Einstellungen funktionieren vom Computer der anrufenden Person aus. Die große Schaltfläche führt weiter zu Schritt 7.
support-on-test-mended = Das war im Weg, und Sparekey hat Einstellungen gefunden, mit denen es klappt. Die große Schaltfläche führt weiter zu Schritt 7.
support-on-test-failed = Vielleicht nennt der Bildschirm zwei Dinge, die im Weg sind. Lösen Sie dieses zuerst.
support-on-test-not-again = Dieses Passwort wurde gerade eben abgelehnt, darum hat Sparekey es nicht noch einmal geschickt. Die anrufende Person erstellt ein neues oder sagt, was sie geändert hat.
support-on-hand-over = Der Test hat geklappt. Die anrufende Person kopiert jede Zeile in die App, von oben nach unten.
support-on-hand-over-refused = Die App hat die Einstellungen nicht angenommen. Die anrufende Person gibt ein, was die App sagt, und Sparekey erklärt es.
support-on-finished = Alles ist erledigt, und die App hat die Einstellungen angenommen.
support-on-mailboxes = Das sind die Postfächer, die auf diesem Computer eingerichtet wurden. Fragen Sie, welches nicht klappt, und lassen Sie es öffnen.
support-on-mailbox = Das ist eines der Postfächer, die auf diesem Computer eingerichtet wurden. Die anrufende Person kann es noch einmal testen oder sein App-Passwort ersetzen.
support-on-mailbox-died = Dieses Passwort hat einmal funktioniert und jetzt nicht mehr. Oft wurde seitdem das normale Passwort geändert. Die große Schaltfläche führt zu einem neuen.
support-on-hand-over-again = Die anrufende Person trägt dieses Postfach noch einmal in seine App ein, Zeile für Zeile, von oben nach unten.
support-on-desk = Die anrufende Person hat geöffnet, was für Sie gedacht ist. „{ button-back }“ führt sie dorthin zurück, wo sie war.
support-on-paper = Die anrufende Person liest einen Text zum Aufheben, etwa einen Bericht. Darin steht kein Passwort.
support-on-bulk = Die anrufende Person richtet viele Postfächer aus einer Datei ein.

support-facts = Auf dem Bildschirm der anrufenden Person stehen auch die Namen, Zahlen oder Tage, die hier fehlen.
support-hold-too-many-refused = Nach zu vielen abgelehnten Versuchen kann der Anbieter ein Konto sperren. Darum macht Sparekey eine Pause. Auf dem Bildschirm steht, wie lange.
support-finding-too-short-title = Das ist zu kurz für das ganze App-Passwort
support-finding-too-long-title = Das ist länger als das App-Passwort
support-finding-belongs-elsewhere-title = Das sieht aus wie das App-Passwort einer anderen Firma
