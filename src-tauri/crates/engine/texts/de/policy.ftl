### What an organisation has set for its computers, and what of it is not followed, in German. Not yet checked by a native
### speaker.

# Read by the administrator who wrote the policy.
policy-fault-unsafe =
    Nichts von der Richtlinie wird verwendet: <b>{ $place }</b> { $because ->
        [owner] gehört jemand anderem als dem Administrator.
        [writable] kann auch von anderen als dem Administrator geändert werden.
        [link] verweist als Link an eine andere Stelle.
        [kind] ist keine gewöhnliche Datei und kein gewöhnlicher Ordner.
        [not-allowed] darf nicht gelesen werden.
        [missing] gibt es nicht.
        [too-long] ist zu lang.
        [path] ist kein vollständiger Pfad.
       *[failed] konnte nicht gelesen werden.
    }
policy-fault-too-long = Nichts von der Richtlinie wird verwendet: <b>{ $place }</b> ist zu lang.
policy-fault-not-readable =
    { $has-line ->
        [yes] Nichts von der Richtlinie wird verwendet: <b>{ $place }</b> ist ab Zeile { $line } nicht lesbar.
       *[no] Nichts von der Richtlinie wird verwendet: <b>{ $place }</b> ist nicht lesbar.
    } { $slip ->
        [twice] Dieser Schlüssel oder diese Tabelle steht weiter oben schon.
        [open-text] Dort beginnt ein Text, und das Anführungszeichen an seinem Ende fehlt.
        [open-bracket] Dort öffnet sich eine Klammer, die sich nicht wieder schließt.
        [value] Der Wert fehlt, ist falsch geschrieben oder steht nicht in Anführungszeichen.
        [no-equals] Hinter dem Schlüssel fehlt das Gleichheitszeichen.
        [comma] Dort fehlt ein Komma, oder es ist eines zu viel.
        [behind] Hinter dem Wert steht noch etwas. Jeder Schlüssel braucht eine eigene Zeile.
        [backslash] Ein Text mit einem umgekehrten Schrägstrich muss in einfachen Anführungszeichen stehen.
        [encoding] Speichern Sie die Datei in UTF-8.
       *[other] So darf es in einer Datei dieser Art nicht stehen.
    }
policy-fault-unknown-key = Sparekey kennt den Schlüssel <b>{ $key }</b> nicht. Er wird nicht verwendet.
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b> sollte ein Text sein. Der Eintrag wird nicht verwendet.
        [yes-no] <b>{ $key }</b> sollte true oder false sein. Der Eintrag wird nicht verwendet.
        [list] <b>{ $key }</b> sollte eine Liste von Texten sein. Der Eintrag wird nicht verwendet.
       *[tables] <b>{ $key }</b> sollte eine Liste von Tabellen sein, eine für jede Domain. Alles andere darin wird nicht verwendet.
    }
policy-fault-too-many =
    { $most ->
        [one] <b>{ $key }</b> ist zu lang: Nur der erste Eintrag wird verwendet.
       *[other] <b>{ $key }</b> ist zu lang: Nur die ersten { $most } Einträge werden verwendet.
    }
policy-fault-unknown-app = Sparekey kennt keine App namens <b>{ $id }</b>. Alle wählen ihre App selbst.
policy-fault-unknown-provider = Sparekey kennt keinen Anbieter namens <b>{ $id }</b>. Dieser Eintrag wird nicht verwendet.
policy-fault-unknown-language = Sparekey spricht <b>{ $id }</b> nicht. Es verwendet die Sprache des Computers.
policy-fault-no-domain = <b>{ $domain }</b> ist keine Domain, bei der man ein Postfach haben kann. Ihre Server werden nicht verwendet.
policy-fault-domain-twice = <b>{ $domain }</b> hat zwei Einträge. Nur der erste wird verwendet.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> gehört zu { $provider }. Sparekey verwendet nur die Server dieses Anbieters.
       *[no] <b>{ $domain }</b> gehört zu einem bekannten E-Mail-Anbieter. Die Server aus der Richtlinie werden nicht verwendet.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> sieht nach einem Tippfehler für <b>{ $meant }</b> aus. Die Server dazu werden nicht verwendet.
policy-fault-domain-hosted-by = E-Mails für <b>{ $domain }</b> gehen an { $provider }. Sparekey verwendet nur die Server dieses Anbieters.
policy-fault-no-sending = <b>{ $domain }</b> hat keinen Server zum Senden. Dieser Eintrag wird nicht verwendet.
policy-fault-no-server = <b>{ $key }</b> sollte aussehen wie HOST:PORT:tls, lautet aber <b>{ $text }</b>. Dieser Eintrag wird nicht verwendet.
policy-fault-server-of-provider = <b>{ $host }</b> gehört zu einem bekannten E-Mail-Anbieter. Der Eintrag für <b>{ $domain }</b> wird nicht verwendet.
policy-fault-no-user-form = <b>{ $key }</b> sollte „address“ oder „local-part“ sein, lautet aber <b>{ $text }</b>. Dieser Eintrag wird nicht verwendet.
policy-fault-no-certificate = <b>extra-ca</b> enthält kein Zertifikat.
policy-fault-certificate-not-readable = Ein Zertifikat in <b>extra-ca</b> ist nicht lesbar. Es wird nicht verwendet.
policy-fault-not-an-authority = <b>{ $name }</b> in <b>extra-ca</b> ist keine Zertifizierungsstelle. Das Zertifikat wird nicht verwendet.
policy-fault-authority-out-of-date = <b>{ $name }</b> in <b>extra-ca</b> gilt vom { $from } bis zum { $until }. Heute wird dieses Zertifikat nicht verwendet.
policy-fault-certificate-file =
    <b>extra-ca</b> wird nicht verwendet: <b>{ $place }</b> { $because ->
        [owner] gehört jemand anderem als dem Administrator.
        [writable] kann auch von anderen als dem Administrator geändert werden.
        [link] verweist als Link an eine andere Stelle.
        [kind] ist keine gewöhnliche Datei und kein gewöhnlicher Ordner.
        [not-allowed] darf nicht gelesen werden.
        [missing] gibt es nicht.
        [too-long] ist zu lang.
        [path] ist weder ein Zertifikat noch ein vollständiger Pfad.
       *[failed] konnte nicht gelesen werden.
    }
policy-fault-more =
    { $count ->
        [one] Ein weiterer Eintrag wird nicht verwendet.
       *[other] { $count } weitere Einträge werden nicht verwendet.
    }

found-by-policy = Ihre Organisation hat die Server für { $domain } festgelegt.

policy-app = Ihre Organisation hat diese App gewählt.

stop-policy-not-allowed-title = Dieses Postfach ist hier nicht erlaubt
# $providers and $domains are lists: “GMX, Fastmail”.
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Ihre Organisation erlaubt in Sparekey keine Postfächer.
            [some] Ihre Organisation erlaubt nur Adressen bei { $domains }.
           *[many] Ihre Organisation erlaubt nur ihre eigenen Adressen.
        }
        [some] { $domains-named ->
            [none] Ihre Organisation erlaubt nur { $providers }.
            [some] Ihre Organisation erlaubt nur { $providers } und Adressen bei { $domains }.
           *[many] Ihre Organisation erlaubt nur { $providers } und ihre eigenen Adressen.
        }
       *[many] { $domains-named ->
            [none] Ihre Organisation erlaubt nur manche E-Mail-Anbieter, und diesen nicht.
            [some] Ihre Organisation erlaubt nur manche E-Mail-Anbieter und Adressen bei { $domains }.
           *[many] Ihre Organisation erlaubt nur manche E-Mail-Anbieter und ihre eigenen Adressen.
        }
    }
stop-policy-not-allowed-instead-1 = Geben Sie eine Adresse ein, die Ihre Organisation erlaubt.
stop-policy-not-allowed-instead-2 = Oder fragen Sie Ihren Administrator.

stop-policy-waits-title = Sparekey konnte { $domain } nicht nachschlagen
stop-policy-waits-why =
    Ihre Organisation hat die Mailserver für { $domain } festgelegt. Bevor Sparekey sie verwendet, fragt es, wohin E-Mails für { $domain } gehen. Gerade hat niemand geantwortet.
stop-policy-waits-instead-1 = Sehen Sie nach, ob dieser Computer online ist. Klicken Sie dann auf „{ button-look-again }“.

policy-not-followed-title = Eine Vorgabe Ihrer Organisation wird nicht verwendet

policy-servers-title = Ihre Mailserver
policy-servers =
    { $reads ->
        [yes] Ihre Organisation hat die Server für { $domain } festgelegt: <b>{ $smtp }</b> zum Senden und <b>{ $imap }</b> zum Lesen.
       *[no] Ihre Organisation hat den Server für { $domain } festgelegt: <b>{ $smtp }</b> zum Senden.
    }

policy-other-servers = Ihre Organisation hat neue Mailserver für { $domain } festgelegt. Ersetzen Sie das Passwort, um dieses Postfach mit ihnen einzurichten.

policy-no-saving = Sparekey speichert dieses Postfach nicht: Ihre Organisation hat das Speichern ausgeschaltet.

policy-vouched =
    { $count ->
        [one] Bei diesem Test vertraut Sparekey auch der Zertifizierungsstelle <b>{ $names }</b>. Ihre Organisation hat sie hinzugefügt.
       *[other] Bei diesem Test vertraut Sparekey auch diesen Zertifizierungsstellen: <b>{ $names }</b>. Ihre Organisation hat sie hinzugefügt.
    }

bulk-row-not-allowed =
    { $named ->
        [yes] Ihre Organisation erlaubt { $provider } hier nicht.
       *[no] Ihre Organisation erlaubt Adressen bei { $domain } hier nicht.
    }
bulk-row-servers-set = Ihre Organisation hat für { $domain } andere Server festgelegt als { $host }.
bulk-row-servers-wait = Niemand hat geantwortet, wohin E-Mails für { $domain } gehen. Erst danach verwendet Sparekey die Server Ihrer Organisation.
