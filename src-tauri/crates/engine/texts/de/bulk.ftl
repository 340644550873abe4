### Many mailboxes: a list in, a result for each row out, in German. Not yet checked by a native speaker.

## One row: what came of it

bulk-row-proven = Es funktioniert.
bulk-row-no-code = Für diese Zeile gibt es kein App-Passwort.
bulk-row-fault = Sparekey hatte hier selbst einen Fehler. Testen Sie diese Zeile noch einmal.
bulk-row-too-long = Diese Zeile ist länger, als eine Liste von Postfächern braucht. Fehlt ein Anführungszeichen?
bulk-row-quote-open = In dieser Zeile beginnt ein Anführungszeichen, und das zweite fehlt.
bulk-row-too-many-cells = Diese Zeile hat mehr Felder, als es Spalten gibt. Fehlt ein Anführungszeichen?
bulk-row-not-an-object = Diese Zeile ist nicht lesbar. Sie muss ein einzelnes JSON-Objekt sein.
bulk-row-no-address = In dieser Zeile steht keine Adresse.
bulk-row-unknown-app = Sparekey kennt die App nicht, die in dieser Zeile steht.
bulk-row-server =
    { $leg ->
        [imap] Der Server zum Lesen ist nicht lesbar. Schreiben Sie ihn so: imap.example.com:993:tls
       *[smtp] Der Server zum Senden ist nicht lesbar. Schreiben Sie ihn so: smtp.example.com:465:tls
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] Der Server zum Lesen soll ohne Verschlüsselung verwendet werden. Das macht Sparekey nie.
       *[smtp] Der Server zum Senden soll ohne Verschlüsselung verwendet werden. Das macht Sparekey nie.
    }
bulk-row-two-login-names = Diese Zeile hat einen Anmeldenamen zum Senden und einen anderen zum Lesen. Machen Sie zwei Zeilen daraus.
bulk-row-server-left-out =
    { $leg ->
        [imap] Die Zeile nennt einen Server zum Lesen, aber die App sendet nur.
       *[smtp] Die Zeile nennt einen Server zum Senden, aber die App liest nur.
    }
bulk-row-other-organisation = { $host } ist kein Server von { $company }. Ein App-Passwort von { $company } wird nicht dorthin geschickt.
bulk-row-no-server = { $provider } hat dafür keinen Server.
bulk-row-typing-slip = Über { $domain } ist nichts bekannt. Meinten Sie { $suggestion }?
bulk-row-servers-unknown = Über { $domain } ist nichts bekannt. Schreiben Sie die Server in die Liste.
bulk-row-servers-named = Das Netzwerk von { $domain } nennt { $servers }. Stimmt das, schreiben Sie es in die Liste.

## The list cannot be used.

bulk-list-unreadable = Sparekey kann diese Datei nicht lesen. Ist sie noch da, und dürfen Sie sie öffnen?
bulk-list-workbook = Das ist eine Arbeitsmappe eines Tabellenprogramms. Speichern Sie sie dort als „CSV“ und wählen Sie jene Datei.
bulk-list-empty = In dieser Datei steht nichts.
bulk-list-no-addresses = Keine Spalte heißt „Adresse“. Schreiben Sie die Namen der Spalten in die erste Zeile.

## The results cannot be written.

bulk-results-in-use = Sparekey schreibt diese Ergebnisse gerade schon. Warten Sie, bis das fertig ist, oder halten Sie es dort an.
bulk-results-other-file = Dort liegt eine andere Art von Datei. Sparekey überschreibt sie nicht.
bulk-results-has-app-passwords = In den Ergebnissen dort stehen App-Passwörter. Verlangen Sie wieder App-Passwörter, oder wählen Sie eine andere Datei.
bulk-results-unwritable = Die Ergebnisse lassen sich nicht schreiben. Ist kein Speicherplatz mehr frei, oder ist der Ordner gesperrt?

## The codes that come beside a list.

bulk-beside-unreadable = Die App-Passwörter, die neben der Liste kommen, sind nicht lesbar.
bulk-beside-other-order = Das App-Passwort für { $address } kam an einer Stelle, an der die Liste keine solche Zeile hat. Die dahinter wurden nicht verwendet.

## How it went.

bulk-count-proven =
    { $count ->
        [0] Noch kein Postfach funktioniert.
        [one] Ein Postfach funktioniert.
       *[other] { $count } Postfächer funktionieren.
    }
bulk-count-not-proven =
    { $count ->
        [0] Es ist kein Postfach übrig, das nicht funktioniert.
        [one] Ein Postfach funktioniert noch nicht.
       *[other] { $count } Postfächer funktionieren noch nicht.
    }
bulk-count-left-out =
    { $count ->
        [one] Eine Zeile hatte ihr Ergebnis schon von vorher.
       *[other] { $count } Zeilen hatten ihre Ergebnisse schon von vorher.
    }
bulk-results-at = Die Ergebnisse stehen in { $file }.
bulk-stopped = Angehalten. Was gerade lief, wird beim nächsten Mal noch einmal getestet.
bulk-handed-over =
    { $count ->
        [0] Noch kein Postfach funktioniert, darum steht keines in { $file }.
        [one] Ein Postfach steht in { $file }.
       *[other] { $count } Postfächer stehen in { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] Ein Postfach steht nicht darin, weil das Formular kein Feld für seine Server hat.
       *[other] { $count } Postfächer stehen nicht darin, weil das Formular kein Feld für ihre Server hat.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] Bei einem Postfach fehlt der Name einer Person, nach dem das Formular fragt.
       *[other] Bei { $count } Postfächern fehlt der Name einer Person, nach dem das Formular fragt.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] Ein Passwort beginnt wie eine Formel und ist weggelassen. Tragen Sie es von Hand ein.
       *[other] { $count } Passwörter beginnen wie eine Formel und sind weggelassen. Tragen Sie sie von Hand ein.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [one] Eine Zeile kann getestet werden.
       *[other] { $count } Zeilen können getestet werden.
    }
bulk-understood-not =
    { $count ->
        [one] Eine Zeile lässt sich nicht verwenden.
       *[other] { $count } Zeilen lassen sich nicht verwenden.
    }
bulk-dry-place =
    { $count ->
        [one] { $place }: ein Postfach
       *[other] { $place }: { $count } Postfächer
    }
bulk-dry-time =
    { $minutes ->
        [one] Der Test dauert etwa eine Minute.
       *[other] Der Test dauert etwa { $minutes } Minuten.
    }
bulk-time-why = Sparekey ist mit Absicht langsam, damit kein Anbieter Sie aussperrt.

## App passwords in the results: asked twice.

bulk-in-clear-warning = Alle App-Passwörter werden in den Ergebnissen stehen, und wer jene Datei öffnet, kann sie lesen.
bulk-in-clear-sentence = meine App-Passwörter schreiben
bulk-in-clear-type = Möchten Sie das, tippen Sie: { $sentence }
bulk-in-clear-not-written = Das war etwas anderes, darum ist nichts geschehen.
bulk-prompt = App-Passwort für { $address } (es ist nicht zu sehen; die Eingabetaste allein lässt es aus):

## The window's screen.

bulk-heading = Viele Postfächer auf einmal
bulk-lead = Sparekey testet jedes Postfach einer Liste, eines nach dem anderen, und schreibt auf, was funktioniert.
help-bulk =
    Jede Zeile der Liste ist ein Postfach. Sparekey testet es genau so, wie es ein einzelnes testet.

    Das geht langsam, damit kein Anbieter Sie aussperrt. Sie können jederzeit anhalten und später weitermachen.
bulk-list-title = Ihre Liste
bulk-list-columns = Eine Liste ist eine Datei aus einem Tabellenprogramm, als CSV gespeichert. In der ersten Zeile stehen die Namen der Spalten, etwa „Adresse“, „App-Passwort“, „App“ und „Name“.
bulk-list-codes = App-Passwörter in der Liste werden nur für den Test gelesen. In den Ergebnissen stehen sie nie.
button-choose-list = Liste wählen
button-choose-another-list = Andere Liste wählen
bulk-no-chooser = Dieser Computer kann hier nicht nach einer Datei fragen. Nehmen Sie stattdessen das Terminal: sparekey-cli bulk
bulk-reading = Die Liste wird gelesen …
bulk-nothing-usable = Keine Zeile dieser Liste lässt sich verwenden. Warum, steht unten.
bulk-app = Für welche App sind diese Postfächer?
bulk-codes = Woher kommen die App-Passwörter?
bulk-codes-column = Aus der Liste
bulk-codes-ask = Ich gebe sie einzeln ein
bulk-detail-file = Datei
bulk-detail-rows = Postfächer
bulk-detail-without-code = Ohne App-Passwort in der Liste
bulk-detail-time = Dauer des Tests
bulk-minutes =
    { $minutes ->
        [one] etwa eine Minute
       *[other] etwa { $minutes } Minuten
    }
bulk-progress = { $done } von { $whole } sind fertig. Es dauert noch: { $time }.
bulk-stopping = Wird angehalten …
bulk-own-fault = Sparekey hatte selbst einen Fehler und hat angehalten. Was fertig war, bleibt erhalten.
bulk-counted-proven = Funktioniert
bulk-counted-not = Funktioniert noch nicht
bulk-counted-left = Noch nicht getestet
bulk-typing-label = App-Passwort für { $address }
bulk-clipboard-empty = In der Zwischenablage ist nichts, was ein App-Passwort sein könnte. Kopieren Sie es zuerst.
bulk-results-title = Die Ergebnisse
bulk-results-no-codes = Darin steht kein App-Passwort.
bulk-form = Was möchten Sie speichern?
bulk-form-results = Alle Ergebnisse
bulk-form-results-detail = Ihre Liste, mit dem Ergebnis jeder Zeile
bulk-form-saleshandy = Was funktioniert, für Saleshandy
bulk-form-saleshandy-detail = Um dort viele Postfächer auf einmal einzutragen
bulk-form-plain = Was funktioniert, für jedes Programm
bulk-form-plain-detail = Jedes Postfach mit seinen Servern
button-save-results = Kopie speichern
button-run-bulk = Diese Postfächer testen
button-go-on-bulk = Weiter testen
button-stop-bulk = Anhalten
button-skip-row = Dieses auslassen
button-run-failed-again = Den Rest noch einmal testen
