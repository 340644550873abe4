### Why a test failed, and the one thing to do next, in German. Not yet checked by a native speaker.

## Whose turn it is

owner-you = Sie sind dran · { $time }
owner-administrator = Ihr Administrator ist dran · { $time }
owner-provider =
    { $known ->
        [yes] { $company } ist dran · { $time }
       *[no] Ihr E-Mail-Anbieter ist dran · { $time }
    }
owner-network = Dieses Netzwerk ist im Weg · { $time }
owner-nobody = Niemand ist dran: Es geht von selbst vorbei · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company } möchte hier ein App-Passwort, nicht Ihr normales Passwort
       *[no] Dieses Postfach möchte ein App-Passwort, nicht Ihr normales Passwort
    }
cause-app-password-required-text =
    { $known ->
        [yes] Ihr normales Passwort bleibt, wie es ist. Erstellen Sie auf der Seite von { $company } ein App-Passwort und verwenden Sie stattdessen dieses.
       *[no] Ihr normales Passwort bleibt, wie es ist. Erstellen Sie auf der Seite Ihres Anbieters ein App-Passwort und verwenden Sie stattdessen dieses.
    }
cause-app-password-required-time = etwa drei Minuten

cause-two-factor-off-so-no-app-password-title = Die Zwei-Faktor-Anmeldung ist noch aus
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] Nur wenn sie an ist, gibt { $company } App-Passwörter aus. Schalten Sie sie zuerst ein und erstellen Sie dann das App-Passwort.
       *[no] Nur wenn sie an ist, gibt Ihr Anbieter App-Passwörter aus. Schalten Sie sie zuerst ein und erstellen Sie dann das App-Passwort.
    }
cause-two-factor-off-so-no-app-password-time = etwa zehn Minuten

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company } hat dieses App-Passwort nicht angenommen
       *[no] Der Server hat dieses App-Passwort nicht angenommen
    }
cause-wrong-app-password-text = Ein neues geht schneller, als nach dem Unterschied zu suchen. Erstellen Sie es für { $address }, kopieren Sie es ganz und verwenden Sie das neue.
cause-wrong-app-password-time = etwa zwei Minuten

cause-wrong-password-title =
    { $known ->
        [yes] { $company } hat das Passwort des Postfachs nicht angenommen
       *[no] Der Server hat das Passwort des Postfachs nicht angenommen
    }
cause-wrong-password-text = Melden Sie sich mit diesem Passwort zuerst dort an, wo Sie Ihre E-Mails im Web lesen. Klappt das, verwenden Sie dasselbe für die E-Mails.
cause-wrong-password-time = etwa zwei Minuten

cause-username-form-wrong-title = Der Server erwartet einen anderen Anmeldenamen
cause-username-form-wrong-text = Es geht um den Namen, nicht um das Passwort. Suchen Sie auf der Hilfeseite Ihres Anbieters den Anmeldenamen für E-Mail-Programme. Verwenden Sie diesen.
cause-username-form-wrong-time = etwa zwei Minuten

cause-imap-disabled-title =
    { $leg ->
        [imap] Ihre Postfach-Einstellungen lassen Programme keine E-Mails lesen
       *[smtp] Ihre Postfach-Einstellungen lassen Programme keine E-Mails senden
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Öffnen Sie die Einstellungen Ihres Postfachs im Web und schalten Sie <l>IMAP</l> ein. Testen Sie dann noch einmal. Finden Sie keinen solchen Schalter, fragen Sie, wer Ihr Postfach betreut.
       *[smtp] Öffnen Sie die Einstellungen Ihres Postfachs im Web. Schalten Sie <l>SMTP</l> ein, oder <l>IMAP</l>, wenn nur das da ist. Testen Sie dann noch einmal. Finden Sie keinen solchen Schalter, fragen Sie, wer Ihr Postfach betreut.
    }
cause-imap-disabled-time = etwa zwei Minuten

cause-plan-lacks-access-title = Ihr E-Mail-Tarif lässt keine anderen Programme zu
cause-plan-lacks-access-text = Mit dem Postfach selbst ist alles in Ordnung. Wählen Sie einen Tarif, der E-Mail-Programme zulässt. Nehmen Sie bis dahin eine andere Adresse für { $app }.
cause-plan-lacks-access-time = ein paar Minuten

cause-smtp-auth-disabled-by-admin-title = Zum Senden mit Passwort fehlt noch die Erlaubnis Ihres Administrators
cause-smtp-auth-disabled-by-admin-text = Sie können das nicht selbst einschalten. Bitten Sie Ihren Administrator, <l>Authenticated SMTP</l> für { $address } anzuhaken.
cause-smtp-auth-disabled-by-admin-time = fünf Minuten Arbeit

cause-blocked-by-org-policy-title = Eine Sicherheitsregel für dieses Konto verhindert die Anmeldung
cause-blocked-by-org-policy-text = Diese Regel können Sie nicht selbst ändern. Bitten Sie Ihren Administrator, E-Mail-Programme für { $address } zuzulassen. Bei einem Kinderkonto fragen Sie die Eltern.
cause-blocked-by-org-policy-time = fünf Minuten Arbeit

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company } lässt Programme nicht mehr mit einem Passwort hinein
       *[no] Dieser Server lässt Programme nicht mehr mit einem Passwort hinein
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] Auch App-Passwörter gehen dort nicht. Noch einmal tippen hilft also nicht. Öffnen Sie { $app } und suchen Sie eine Schaltfläche zum Anmelden mit { $company }. Gibt es keine, nehmen Sie eine andere Adresse.
       *[no] Auch App-Passwörter gehen dort nicht. Noch einmal tippen hilft also nicht. Öffnen Sie { $app } und suchen Sie eine Schaltfläche zum Anmelden bei Ihrem Anbieter. Gibt es keine, nehmen Sie eine andere Adresse.
    }
cause-basic-auth-retired-time = ein paar Minuten

cause-web-login-required-title =
    { $known ->
        [yes] { $company } möchte, dass Sie diese Anmeldung auf der Website bestätigen
       *[no] Ihr Anbieter möchte, dass Sie diese Anmeldung auf der Website bestätigen
    }
cause-web-login-required-text = Neue Programme müssen warten, bis Sie sagen, dass Sie es waren. Melden Sie sich dort als { $address } an und bestätigen Sie es. Testen Sie dann noch einmal.
cause-web-login-required-time = eine Minute

cause-account-locked-or-suspended-title = Dieses Konto ist im Moment gesperrt
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] Anmelden oder Senden ist gerade angehalten. Melden Sie sich auf der Website von { $company } an und tun Sie, was dort verlangt wird. Wird nichts verlangt, schreiben Sie dem Support dort.
       *[no] Anmelden oder Senden ist gerade angehalten. Melden Sie sich auf der Website Ihres Anbieters an und tun Sie, was dort verlangt wird. Wird nichts verlangt, schreiben Sie dem Support dort.
    }
cause-account-locked-or-suspended-time = ein paar Minuten oder ein Anruf

cause-password-expired-title = Der Server verlangt ein neues Passwort
cause-password-expired-text =
    { $known ->
        [yes] Dieses ist inzwischen zu alt oder zu einfach. Legen Sie auf der Website von { $company } ein neues Passwort fest und nehmen Sie es von nun an.
       *[no] Dieses ist inzwischen zu alt oder zu einfach. Legen Sie auf der Website Ihres Anbieters ein neues Passwort fest und nehmen Sie es von nun an.
    }
cause-password-expired-time = etwa fünf Minuten

cause-auth-method-unsupported-title = Der Server bietet keine Art der Anmeldung an, die Sparekey kennt
cause-auth-method-unsupported-text = Sparekey kennt <b>PLAIN</b> und <b>LOGIN</b>, die beiden üblichen Arten. Bitten Sie Ihren Anbieter, eine davon auf { $host } zu erlauben.
cause-auth-method-unsupported-time = ein Anruf

cause-client-id-required-title = Der Server möchte wissen, welches Programm anfragt
cause-client-id-required-text = An Ihren Eingaben liegt es nicht. Fragen Sie Ihren Anbieter, wie er E-Mail-Programme zulässt. Die Antwort des Servers steht unten in den Details.
cause-client-id-required-time = ein Anruf

cause-client-greeting-rejected-title = Der Server nimmt den Namen nicht an, den dieser Computer nennt
cause-client-greeting-rejected-text = An Ihren Eingaben liegt es nicht. Fragen Sie Ihren Anbieter, warum { $host } ihn ablehnt. Die Antwort des Servers steht unten in den Details.
cause-client-greeting-rejected-time = ein Anruf

## Limits

cause-rate-limited-title = Zu viele Versuche oder Nachrichten in kurzer Zeit
cause-rate-limited-text = Das geht von selbst vorbei, aber jeder neue Versuch kann es verlängern. Warten Sie eine Stunde und testen Sie dann einmal.
cause-rate-limited-time = etwa eine Stunde

cause-greylisted-title = Der Server lässt neue Absender erst ein wenig warten
cause-greylisted-text = Das macht er mit Absicht, um Werbemüll fernzuhalten. Warten Sie zehn Minuten und testen Sie dann noch einmal.
cause-greylisted-time = zehn Minuten

cause-too-many-connections-title = Zu viele Programme sind gleichzeitig mit diesem Postfach verbunden
cause-too-many-connections-text = Schließen Sie die anderen E-Mail-Programme auf Computer, Handy und Tablet. Testen Sie dann noch einmal.
cause-too-many-connections-time = etwa zwei Minuten

cause-daily-limit-reached-title = Dieses Postfach hat für heute alles gesendet, was es darf
cause-daily-limit-reached-text = Die Grenze gehört zu Ihrem E-Mail-Tarif. Warten Sie bis morgen und testen Sie dann noch einmal.
cause-daily-limit-reached-time = bis morgen

cause-bandwidth-limit-title = Die Grenze für das Abrufen von E-Mails ist für heute erreicht
cause-bandwidth-limit-text = Ihre E-Mails sind sicher, und die Zählung beginnt von selbst neu. Warten Sie bis zu 24 Stunden und testen Sie dann noch einmal.
cause-bandwidth-limit-time = bis zu 24 Stunden

cause-mailbox-full-title = Das Postfach ist voll
cause-mailbox-full-text = Löschen Sie große Nachrichten, die Sie nicht mehr brauchen, und leeren Sie den Papierkorb. Testen Sie dann noch einmal.
cause-mailbox-full-time = ein paar Minuten

cause-server-unavailable-title =
    { $known ->
        [yes] { $company } hat gerade selbst eine Störung
       *[no] Der Mailserver hat gerade selbst eine Störung
    }
cause-server-unavailable-text =
    { $known ->
        [yes] An Ihren Eingaben liegt es nicht. Warten Sie eine halbe Stunde und testen Sie dann noch einmal. Mehr steht vielleicht auf der Statusseite von { $company }.
       *[no] An Ihren Eingaben liegt es nicht. Warten Sie eine halbe Stunde und testen Sie dann noch einmal. Mehr steht vielleicht auf der Statusseite Ihres Anbieters.
    }
cause-server-unavailable-time = eine halbe Stunde oder länger

## The message itself

cause-sender-not-allowed-title = Dieses Postfach darf nicht von dieser Adresse senden
cause-sender-not-allowed-text = Nehmen Sie als Absender die Adresse, mit der Sie sich anmelden. Möchten Sie eine andere nehmen, bestätigen Sie diese zuerst in den Einstellungen Ihres Postfachs.
cause-sender-not-allowed-time = etwa zwei Minuten

cause-relay-denied-title = Ohne Anmeldung sendet der Server nichts
cause-relay-denied-text = Auch zum Senden braucht er Name und Passwort. Öffnen Sie { $app } und schalten Sie dort die Anmeldung für den Postausgang ein. Versuchen Sie es dann noch einmal.
cause-relay-denied-time = etwa zwei Minuten

cause-recipient-rejected-title = Der Server kennt die Adresse nicht, an die die Nachricht ging
cause-recipient-rejected-text = Prüfen Sie diese Adresse Buchstabe für Buchstabe und berichtigen Sie sie. Senden Sie dann noch einmal.
cause-recipient-rejected-time = eine Minute

cause-message-rejected-title = Die Anmeldung klappt, aber der Server hat die Nachricht aufgehalten
cause-message-rejected-text = Ihr Name und Ihr Passwort stimmen. Fragen Sie Ihren Anbieter, warum er die Nachricht aufgehalten hat. Die Antwort des Servers steht unten in den Details.
cause-message-rejected-time = ein Anruf

## Encryption

cause-tls-required-title = Der Server möchte zuerst eine verschlüsselte Verbindung
cause-tls-required-text =
    { $leg ->
        [imap] Verschlüsselung schützt Ihr Passwort auf seinem Weg. Wählen Sie Port 993 mit SSL/TLS und testen Sie dann noch einmal.
       *[smtp] Verschlüsselung schützt Ihr Passwort auf seinem Weg. Wählen Sie Port 587 mit STARTTLS und testen Sie dann noch einmal.
    }
cause-tls-required-time = eine Minute

cause-tls-mode-mismatch-title = Port { $port } und die Art der Verschlüsselung passen nicht zusammen
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Jeder Port hat seine eigene Art: SSL/TLS für Port 993, STARTTLS für Port 143. Wählen Sie die passende und testen Sie dann noch einmal.
       *[smtp] Jeder Port hat seine eigene Art: SSL/TLS für Port 465, STARTTLS für Port 587. Wählen Sie die passende und testen Sie dann noch einmal.
    }
cause-tls-mode-mismatch-time = eine Minute

cause-tls-stripped-by-network-title = Etwas in diesem Netzwerk entfernt die Verschlüsselung
cause-tls-stripped-by-network-text = Andere könnten Ihr Passwort hier mitlesen. Darum hat Sparekey es nicht geschickt. Nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys. Testen Sie dann noch einmal.
cause-tls-stripped-by-network-time = etwa fünf Minuten

cause-tls-version-unsupported-title = Der Server bietet keine Verschlüsselung an, die heute noch sicher ist
cause-tls-version-unsupported-text = Das können Sie nicht selbst ändern. Bitten Sie den Betreiber von { $host }, die Verschlüsselung zu erneuern.
cause-tls-version-unsupported-time = ein Anruf

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Ihr Virenschutz { $product } steht zwischen Ihnen und dem Mailserver
        [inspection] Der Filter { $product } steht zwischen Ihnen und dem Mailserver
        [tool] Das Programm { $product } steht zwischen Ihnen und dem Mailserver
       *[unknown] Etwas Unbekanntes steht zwischen Ihnen und dem Mailserver
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] Er liest Ihre E-Mails unterwegs mit. Öffnen Sie <b>{ $product }</b> und schalten Sie nur die Prüfung von E-Mails aus. Testen Sie dann noch einmal.
        [inspection] Firmen und Schulen sehen mit <b>{ $product }</b> in Verbindungen hinein. Bitten Sie Ihren IT-Support, E-Mails unberührt durchzulassen.
        [tool] Es liest mit, was über das Internet geht. Schließen oder entfernen Sie <b>{ $product }</b> und testen Sie dann noch einmal.
       *[unknown]
            { $has-issuer ->
                [yes] Es nennt sich „{ $issuer }“. Ist das Ihr Virenschutz, schalten Sie darin nur die Prüfung von E-Mails aus. Wenn nicht, fragen Sie Ihren IT-Support oder nehmen Sie ein anderes Netzwerk.
               *[no] Meist ist es ein Virenschutz, der E-Mails prüft. Schalten Sie darin nur diese Prüfung aus. Haben Sie keinen, fragen Sie Ihren IT-Support oder nehmen Sie ein anderes Netzwerk.
            }
    }
cause-certificate-untrusted-interception-time = etwa fünf Minuten

cause-certificate-self-signed-server-title = { $host } kann nicht beweisen, dass es der echte Server ist
cause-certificate-self-signed-server-text = Ein Zertifikat ist der Ausweis eines Servers. Dieses ist selbst gemacht oder unvollständig. Bitten Sie den Betreiber des Servers um ein richtiges.
cause-certificate-self-signed-server-time = ein Anruf

cause-certificate-name-mismatch-title = Der Server zeigt einen anderen Namen als { $host }
cause-certificate-name-mismatch-text = Ein Zertifikat ist der Ausweis eines Servers. Auf diesem steht ein anderer Name: Sie finden ihn unten in den Details. Gehört er Ihrem E-Mail-Anbieter, nehmen Sie ihn als Servernamen.
cause-certificate-name-mismatch-time = etwa zwei Minuten

cause-certificate-expired-title =
    { $has-from ->
        [yes] Das Zertifikat des Servers gilt noch nicht
       *[no] Das Zertifikat des Servers ist abgelaufen
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] Ein Zertifikat ist der Ausweis eines Servers. Dieses gilt ab { $from }, und das Datum dieses Computers stimmt. Bitten Sie den Betreiber von { $host }, das in Ordnung zu bringen.
       *[no]
            { $has-until ->
                [yes] Ein Zertifikat ist der Ausweis eines Servers. Dieses galt bis { $until }. Bitten Sie den Betreiber von { $host }, es zu erneuern.
               *[no] Ein Zertifikat ist der Ausweis eines Servers, und dieses ist zu alt. Bitten Sie den Betreiber von { $host }, es zu erneuern.
            }
    }
cause-certificate-expired-time = ein Anruf

cause-clock-wrong-title = Datum oder Uhrzeit dieses Computers stimmen nicht
cause-clock-wrong-text =
    { $has-clock ->
        [yes] Dieser Computer zeigt { $shows }. Andere Server sagen: { $should } oder später. Stellen Sie Datum und Uhrzeit in den Einstellungen des Computers und testen Sie dann noch einmal.
       *[no] Eine sichere Verbindung braucht das richtige Datum. Stellen Sie Datum und Uhrzeit in den Einstellungen des Computers und testen Sie dann noch einmal.
    }
cause-clock-wrong-time = eine Minute

## The way to the server

cause-network-ip-blocked-title = Der Mailserver weist diesen Internetanschluss ab
cause-network-ip-blocked-text = An Ihrem Passwort liegt es nicht. Nutzen Sie ein VPN, schalten Sie es aus. Wenn nicht, nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys. Testen Sie dann noch einmal.
cause-network-ip-blocked-time = etwa fünf Minuten

cause-dns-failure-title = Das Adressbuch des Internets antwortet gerade nicht
cause-dns-failure-text = Der Name { $host } stimmt, lässt sich von hier aus aber nicht nachschlagen. Nutzen Sie ein VPN, schalten Sie es aus. Sobald sich Websites öffnen, testen Sie noch einmal.
cause-dns-failure-time = etwa zwei Minuten

cause-unknown-host-title = Es gibt keinen Server namens { $host }
cause-unknown-host-text = Ein einziger Buchstabe kann den Unterschied machen. Vergleichen Sie den Namen mit der Hilfeseite Ihres Anbieters und berichtigen Sie ihn. Testen Sie dann noch einmal.
cause-unknown-host-time = eine Minute

cause-server-in-private-network-title = { $host } führt in ein privates Netzwerk
cause-server-in-private-network-text = Niemand hat diesen Namen eingetippt. Darum hat Sparekey keine Verbindung aufgebaut. Steht der Server wirklich in Ihrem eigenen Netzwerk, tippen Sie seinen Namen selbst in das Formular.
cause-server-in-private-network-time = eine Minute

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] Der Proxy dieses Computers funktioniert nicht
       *[none] Dieser Computer ist nicht mit dem Internet verbunden
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] Dieser Computer soll über <b>{ $proxy }</b> ins Internet gehen. Prüfen Sie diesen Proxy in den Netzwerkeinstellungen des Computers. Öffnet sich eine Website, testen Sie noch einmal.
       *[none] Prüfen Sie das WLAN oder das Kabel. Öffnet sich eine Website, testen Sie noch einmal.
    }
cause-network-unreachable-time = eine Minute

cause-ipv6-broken-title = Einer von zwei Wegen zum Server ist hier gestört
cause-ipv6-broken-text = Ihr Netzwerk hat zwei Arten von Internetadressen, und eine davon geht nicht. Nutzen Sie ein VPN, schalten Sie es aus. Wenn nicht, nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys. Testen Sie dann noch einmal.
cause-ipv6-broken-time = etwa fünf Minuten

cause-port-blocked-title = Dieses Netzwerk versperrt den Weg zum Mailserver
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] Dieser Computer geht über den Proxy <b>{ $proxy }</b>, und der lässt E-Mails nicht durch. Bitten Sie Ihren IT-Support, Port { $port } von { $host } zu erlauben.
        [wants-login] Dieser Computer geht über den Proxy <b>{ $proxy }</b>, und der möchte eine eigene Anmeldung. Bitten Sie Ihren IT-Support, E-Mail-Programme ohne sie durchzulassen.
        [cannot-reach] Dieser Computer geht über den Proxy <b>{ $proxy }</b>, und der erreicht Port { $port } von { $host } nicht. Bitten Sie Ihren IT-Support, ihn zu öffnen.
       *[none]
            { $has-open ->
                [yes] Der Server antwortet auf Port { $open }, aber Port { $port } von { $host } ist nicht erreichbar. Nutzen Sie ein VPN, schalten Sie es aus. Wenn nicht, nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys. Testen Sie dann noch einmal.
               *[no] Mit dem Server ist alles in Ordnung, aber Port { $port } von { $host } ist nicht erreichbar. Nutzen Sie ein VPN, schalten Sie es aus. Wenn nicht, nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys. Testen Sie dann noch einmal.
            }
    }
cause-port-blocked-time = etwa fünf Minuten

cause-local-firewall-blocked-title = Dieser Computer erlaubt die Verbindung nicht
cause-local-firewall-blocked-text = Seine Firewall oder sein Virenschutz hält Sparekey zurück. Fügen Sie Sparekey dort den erlaubten Programmen hinzu und testen Sie dann noch einmal.
cause-local-firewall-blocked-time = etwa fünf Minuten

cause-connection-refused-title = Bei { $host }, Port { $port }, antwortet niemand
cause-connection-refused-text =
    { $has-open ->
        [yes] Derselbe Server antwortet aber auf Port { $open }. Vergleichen Sie Servername und Port mit der Hilfeseite Ihres Anbieters. Berichtigen Sie, was anders ist, und testen Sie dann noch einmal.
       *[no] Vergleichen Sie Servername und Port mit der Hilfeseite Ihres Anbieters. Berichtigen Sie, was anders ist, und testen Sie dann noch einmal.
    }
cause-connection-refused-time = etwa zwei Minuten

cause-connection-dropped-title = Die Verbindung ist mittendrin abgebrochen
cause-connection-dropped-text = Das kann Zufall sein. Testen Sie darum noch einmal. Passiert es zweimal, nehmen Sie ein anderes Netzwerk, etwa den Hotspot Ihres Handys.
cause-connection-dropped-time = eine Minute

cause-captive-portal-title = Bei diesem WLAN müssen Sie sich zuerst anmelden
cause-captive-portal-text = Öffnen Sie irgendeine Website in Ihrem Browser: Es erscheint die Seite des WLANs. Melden Sie sich dort an oder stimmen Sie zu. Testen Sie dann noch einmal.
cause-captive-portal-time = eine Minute

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] Das ist nicht der Server zum Lesen Ihrer E-Mails
       *[smtp] Das ist nicht der Server zum Senden Ihrer E-Mails
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } antwortet auf Port { $port }, ist aber ein anderer Server. Nehmen Sie den IMAP-Server von der Hilfeseite Ihres Anbieters.
       *[smtp] { $host } antwortet auf Port { $port }, ist aber ein anderer Server. Nehmen Sie den SMTP-Server von der Hilfeseite Ihres Anbieters.
    }
cause-wrong-server-or-port-time = etwa zwei Minuten

cause-not-sure = Das ist wahrscheinlich, aber nicht sicher. Was wirklich geschah, steht unten in den Details.

cause-unknown-title = Wir wissen nicht, was diese Antwort bedeutet
cause-unknown-text = Was wir gesehen haben, steht unten in den Details. Kopieren Sie den Bericht und schicken Sie ihn Ihrem Support. Er enthält kein Passwort.
cause-unknown-time = ein paar Minuten

## What the receiving app said

explain-unknown-title = Wir wissen nicht, was diese Meldung bedeutet
explain-unknown-text = Die Einstellungen haben unseren Test bestanden. Kopieren Sie sie zusammen mit der Meldung und schicken Sie beides an den Support für { $app }. Schicken Sie nie ein Passwort.
