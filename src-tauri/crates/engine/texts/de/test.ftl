### Step 6, the test, in German. Not yet checked by a native speaker.

test-heading-running = Die Verbindung wird getestet
test-heading-slept = Ihr Computer war im Ruhezustand
test-heading-cancelled = Der Test wurde abgebrochen
test-heading-both = Erfolgreich verbunden
test-heading-send = Erfolgreich verbunden
test-heading-read = Das Lesen klappt
test-heading-send-only = Senden klappt. Lesen noch nicht.
test-heading-read-only = Lesen klappt. Senden noch nicht.
test-heading-neither = Es klappt noch nicht
test-heading-held = Eine kurze Pause schützt Ihr Konto
test-lead-running = Sparekey meldet sich mit den Einstellungen an, die { $app } bekommt. Das dauert ein paar Sekunden.
test-lead-message = Senden und Lesen klappen. Jetzt schickt Sparekey eine Nachricht an Ihre eigene Adresse und sucht sie dort.
test-lead-ended = { $known ->
    [yes] Sparekey hat die Einstellungen für { $app } an den Servern von { $company } ausprobiert.
   *[no] Sparekey hat die Einstellungen für { $app } an Ihren Mailservern ausprobiert.
 }
test-lead-held = Diesmal hat sich Sparekey nicht angemeldet.
test-running = Test läuft …
test-running-message = Die Nachricht ist unterwegs …
test-countdown = Der Test endet von selbst, spätestens in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
 }.
test-countdown-minutes = Der Test endet von selbst, spätestens in { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
 }.
test-cancelled-note = Nichts ist verloren. Testen Sie noch einmal, wann Sie möchten.
test-slept-note = Alles ist in Ordnung. Der Test wurde unterbrochen, weil Ihr Computer im Ruhezustand war oder stillstand. Testen Sie noch einmal, wenn er wieder online ist.
test-broke = In Sparekey selbst ist etwas schiefgegangen, nicht bei Ihrem Anbieter. Ihre Eingaben sind noch da. Testen Sie noch einmal.
test-proven-send = { $code ->
    [yes] Ihr App-Passwort funktioniert von diesem Computer aus. Das Senden klappt, und mehr braucht { $app } nicht.
   *[no] Ihr Passwort funktioniert von diesem Computer aus. Das Senden klappt, und mehr braucht { $app } nicht.
 }
test-proven-both = { $code ->
    [yes] Ihr App-Passwort funktioniert von diesem Computer aus, zum Senden und zum Lesen.
   *[no] Ihr Passwort funktioniert von diesem Computer aus, zum Senden und zum Lesen.
 }
button-cancel-test = Test abbrechen
button-test-again = Noch einmal testen
button-something-changed = { $known ->
    [yes] Neu testen: Ich habe bei { $company } etwas geändert
   *[no] Neu testen: Ich habe beim Anbieter etwas geändert
 }
just-refused = { $code ->
    [yes] Dieses App-Passwort wurde gerade eben abgelehnt. Darum hat Sparekey es nicht noch einmal geschickt. Erstellen Sie ein neues und fügen Sie es ein.
   *[no] Dieses Passwort wurde gerade eben abgelehnt. Darum hat Sparekey es nicht noch einmal geschickt. Prüfen Sie es und geben Sie es dann noch einmal ein.
 }
button-to-hand-over = In { $app } eintragen
seconds = { $seconds } s

lane-smtp = Senden
lane-imap = Lesen
stage-resolve = Server wird gesucht
stage-resolve-done = Server gefunden
stage-resolve-wrong = Server nicht gefunden
stage-connect = Verbindung wird aufgebaut
stage-connect-done = Verbunden
stage-connect-wrong = Nicht verbunden
stage-secure = Wird verschlüsselt
stage-secure-done = Verschlüsselt
stage-secure-wrong = Nicht sicher verschlüsselt
stage-greet = Begrüßung läuft
stage-greet-done = Begrüßt
stage-greet-wrong = Kein Gruß kam zurück
stage-sign-in = Anmeldung läuft
stage-sign-in-done = Angemeldet
stage-sign-in-wrong = Nicht hineingelassen
stage-open-inbox = Posteingang wird geöffnet
stage-open-inbox-done = Posteingang geöffnet
stage-open-inbox-wrong = Posteingang nicht geöffnet

password-doubted = Vielleicht schafft { $company } App-Passwörter bald ab, aber die Berichte widersprechen sich. Wird auch ein neues abgelehnt, nehmen Sie ein anderes Postfach für { $app }.
button-new-code = Neues App-Passwort eingeben
button-new-password = Passwort noch einmal eingeben
button-open-provider = Seite von { $company } öffnen
button-change-name = Anmeldenamen ändern
button-change-servers = Server ändern
button-other-address = Andere Adresse nehmen
details = Details für den Support
detail-server = Server
detail-said = Antwort des Servers
detail-codes = Codes des Servers
detail-issuer = Zertifikat ausgestellt von
detail-names = Zertifikat ist für
detail-until = Zertifikat gilt bis
detail-from = Zertifikat gilt ab
detail-product = Zwischen Ihnen und dem Server
detail-tried = Was versucht wurde
detail-proxy = Proxy
detail-numbers = Fehlernummern dieses Computers
detail-greeted = Name, den der Server nennt
detail-open = Andere Ports, die antworten
detail-silent = Andere Ports, die nicht antworten
detail-clock = Datum hier und anderswo
detail-offered = Arten der Anmeldung
detail-cause = Ursache

## Not tried, or mended

hold-other-leg-refused = Diesmal nicht versucht, weil die Anmeldung zum Senden abgelehnt wurde. Eine Ablehnung ist sicherer für Ihr Konto als zwei.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] Nach zu vielen abgelehnten Versuchen kann { $company } ein Konto sperren. Darum macht Sparekey eine Pause, bevor es sich wieder anmeldet. Warten Sie eine Minute und testen Sie dann noch einmal.
       *[other] Nach zu vielen abgelehnten Versuchen kann { $company } ein Konto sperren. Darum macht Sparekey eine Pause, bevor es sich wieder anmeldet. Warten Sie { $minutes } Minuten und testen Sie dann noch einmal.
    }
   *[no] { $minutes ->
        [one] Nach zu vielen abgelehnten Versuchen kann Ihr E-Mail-Anbieter ein Konto sperren. Darum macht Sparekey eine Pause, bevor es sich wieder anmeldet. Warten Sie eine Minute und testen Sie dann noch einmal.
       *[other] Nach zu vielen abgelehnten Versuchen kann Ihr E-Mail-Anbieter ein Konto sperren. Darum macht Sparekey eine Pause, bevor es sich wieder anmeldet. Warten Sie { $minutes } Minuten und testen Sie dann noch einmal.
    }
 }
lane-looking = Der Grund wird gesucht …
lane-tries-instead = { $what ->
    [server] Auch der Server { $server } wird versucht …
    [port] Auch Port { $port } wird versucht …
    [name] Auch der Anmeldename { $name } wird versucht …
    [direct] Ein anderer Weg zum selben Server wird versucht …
   *[mode] Die andere Art der Verschlüsselung wird versucht …
 }
lane-works-instead = { $what ->
    [server] Es klappt mit { $server }.
    [port] Es klappt auf Port { $port }.
    [name] Es klappt mit dem Anmeldenamen { $name }.
    [direct] Es klappt ohne den Proxy.
    [family] Es klappt mit der anderen Art von Internetadresse.
   *[mode] { $mode ->
        [tls] Es klappt mit SSL/TLS.
       *[starttls] Es klappt mit STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } klappt, darum kommt dieser Server in { $app }.
    [port] Port { $port } klappt, darum kommt dieser Port in { $app }.
    [name] Der Anmeldename { $name } klappt, darum kommt dieser in { $app }.
    [direct] Es klappt ohne den Proxy. Die Einstellungen für { $app } bleiben gleich.
    [family] Der andere Weg klappt. Die Einstellungen für { $app } bleiben gleich.
   *[mode] { $mode ->
        [tls] Mit SSL/TLS klappt es, darum kommt das in { $app }.
       *[starttls] Mit STARTTLS klappt es, darum kommt das in { $app }.
    }
 }
works-instead = { $what ->
    [server] Aber { $server } klappt.
    [port] Aber Port { $port } klappt.
    [name] Aber der Anmeldename { $name } klappt.
    [direct] Aber ohne den Proxy klappt es.
    [family] Aber der andere Weg klappt.
   *[mode] { $mode ->
        [tls] Aber mit SSL/TLS klappt es.
       *[starttls] Aber mit STARTTLS klappt es.
    }
 }
works-instead-not-taken = { $what ->
    [server] { $server } klappt, aber { $app } hat keinen Platz dafür.
    [port] Port { $port } klappt, aber { $app } hat keinen Platz dafür.
    [name] Der Anmeldename { $name } klappt, aber { $app } hat keinen Platz dafür.
    [direct] Ohne den Proxy klappt es.
    [family] Der andere Weg klappt.
   *[mode] { $mode ->
        [tls] SSL/TLS klappt, aber { $app } hat keinen Platz dafür.
       *[starttls] STARTTLS klappt, aber { $app } hat keinen Platz dafür.
    }
 }
vantage-its-servers = Hier geht es um das Netzwerk bei Ihnen. { $app } verbindet sich von eigenen Servern aus, und dort ist vielleicht alles frei. Um das Passwort zu prüfen, testen Sie in einem anderen Netzwerk, etwa am Hotspot Ihres Handys.
vantage-unknown = Hier geht es um das Netzwerk bei Ihnen. Verbindet sich { $app } von einem anderen Ort, ist dort vielleicht alles frei.

instead = Das klappt stattdessen: { $server }, angemeldet als { $user }.
instead-direct = { $what ->
    [family] Die andere Art von Internetadresse klappt: { $server }, angemeldet als { $user }.
   *[direct] Ohne den Proxy klappt es: { $server }, angemeldet als { $user }.
 }

## The message to oneself

journey-letter-subject = Testnachricht von Sparekey
journey-letter-text = Guten Tag! Diese Nachricht hat Ihnen Sparekey geschickt, um Ihre E-Mail zu testen. Sie wird von selbst wieder entfernt. Sehen Sie sie noch, dürfen Sie sie löschen. An diesen Buchstaben findet Sparekey sie wieder:
journey-title = Eine Nachricht an Sie selbst
journey-send = Wird gesendet
journey-send-done = Gesendet
journey-send-wrong = Nicht gesendet
journey-find = Wird in Ihrem Postfach gesucht
journey-find-done = In Ihrem Postfach gefunden
journey-find-wrong = Nicht in Ihrem Postfach gefunden
journey-not-waited = Nicht darauf gewartet
journey-remove = Wird wieder entfernt
journey-remove-done = Wieder entfernt
journey-remove-wrong = In Ihrem Postfach geblieben
journey-waiting = E-Mails brauchen manchmal ein bis zwei Minuten. Sie müssen nicht warten: Senden und Lesen klappen beide.
button-skip-journey = Nicht auf die Nachricht warten
journey-arrived-title = Eine Nachricht an Sie selbst ist angekommen
journey-arrived-text = Senden und Lesen klappen wirklich.
journey-spam-title = Die Nachricht an Sie selbst ist im Spam gelandet
journey-spam-text = Senden und Lesen klappen wirklich. Aber Ihre eigene Nachricht wurde für Spam gehalten. Nachrichten an andere vielleicht auch.
journey-all-mail-title = Die Nachricht an Sie selbst kam außerhalb Ihres Posteingangs an
journey-all-mail-text = Senden und Lesen klappen wirklich. Ein Filter hat die Nachricht aus Ihrem Posteingang ferngehalten.
journey-not-seen-title = Die Nachricht an Sie selbst ist noch nicht angekommen
journey-not-seen-text = Sie wurde gesendet und kann noch kommen. Dann dürfen Sie sie löschen. Senden und Anmelden klappen beide.
journey-greylisted-title = Der Mailserver möchte die Nachricht später noch einmal
journey-greylisted-text = Das macht er mit der ersten E-Mail von einem neuen Ort, um Werbemüll fernzuhalten. Spätere kommen durch. Die Anmeldung klappt.
journey-put-off-title = Die Nachricht an Sie selbst wurde aufgeschoben
journey-put-off-text = Der Mailserver wollte sie gerade nicht. Die Anmeldung klappt, und das Senden klappt vielleicht später.
journey-bounced-title = Die Nachricht an Sie selbst kam zurück
journey-bounced-text = Ihr Mailserver hat sie angenommen, konnte sie aber nicht zustellen.
journey-refused-title = Die Anmeldung klappt, aber das Senden wurde abgelehnt
journey-refused-text = Der Mailserver hat eine Nachricht an Sie selbst nicht angenommen.
journey-lost-title = Die Verbindung brach ab, während die Nachricht unterwegs war
journey-lost-text = Die Anmeldung klappt, Sie können also weitermachen. Kommt die Nachricht später, dürfen Sie sie löschen.
journey-skipped-title = Sie haben nicht auf die Nachricht gewartet
journey-skipped-text = Das macht nichts. Kommt sie später, dürfen Sie sie löschen.
journey-left = Die Nachricht ließ sich nicht entfernen. Sie dürfen sie löschen.
