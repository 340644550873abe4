### Step 5, the password is pasted or typed, in German. Not yet checked by a native speaker.
###
### Where the provider may be unknown, $company stands in the nominative: “bei Ihr E-Mail-Anbieter” would not be German.

## The screen

paste-heading-length = { $length } Buchstaben von { $company } einfügen
paste-heading-code = App-Passwort von { $company } einfügen
paste-heading-password = Passwort des Postfachs eingeben
paste-lead = Sparekey schickt es nur an { $company }, um es zu testen. Danach tragen Sie es in { $app } ein. Lesen Sie es niemandem vor: Der Support braucht es nicht.
paste-lead-hosts = Sparekey schickt es nur an <b>{ $hosts }</b>, um es zu testen. Danach tragen Sie es in { $app } ein. Lesen Sie es niemandem vor: Der Support braucht es nicht.
paste-first = Zuerst kommt das Passwort: Fügen Sie es ein oder tippen Sie es.
paste-answer-first = Sagen Sie zuerst, ob das App-Passwort dorthin gehört.

## Buttons: keep each under 24 characters.

button-paste = Einfügen
button-paste-again = Noch einmal einfügen
button-type-instead = Lieber eintippen
button-clear-code = Leeren
button-test = Verbindung testen

## Typing it

type-code-label = Das App-Passwort
type-password-label = Das Passwort
type-code-hint = Jetzt sollte sonst niemand Ihren Bildschirm sehen. Drücken Sie am Ende die Eingabetaste.
type-code-hint-shown = Sie können lesen und vergleichen, was Sie tippen. Jetzt sollte sonst niemand Ihren Bildschirm sehen. Drücken Sie am Ende die Eingabetaste.
type-code-show = Zeigen, was ich tippe
type-code-take = Übernehmen

## What was taken over

paste-looks-right = Sieht richtig aus: { $length } Buchstaben.
paste-taken = { $length ->
    [one] Übernommen: ein Zeichen.
   *[other] Übernommen: { $length } Zeichen.
 }
paste-hidden = Es bleibt hier verdeckt.
# $list is in the accusative: “einen Zeilenumbruch”.
cleaned = Wir haben entfernt: { $list }.
cleaned-list = { $rest } und { $last }
cleaned-spaces = { $count ->
    [one] ein Leerzeichen
   *[other] { $count } Leerzeichen
 }
cleaned-tabs = { $count ->
    [one] ein Tabulatorzeichen
   *[other] { $count } Tabulatorzeichen
 }
cleaned-line-breaks = { $count ->
    [one] einen Zeilenumbruch
   *[other] { $count } Zeilenumbrüche
 }
cleaned-invisible = { $count ->
    [one] ein unsichtbares Zeichen
   *[other] { $count } unsichtbare Zeichen
 }
cleaned-hyphens = { $count ->
    [one] einen Bindestrich
   *[other] { $count } Bindestriche
 }
cleaned-dashes = { $count ->
    [one] einen langen Strich (dafür steht jetzt ein Bindestrich)
   *[other] { $count } lange Striche (dafür stehen jetzt Bindestriche)
 }
cleaned-quotes = { $count ->
    [one] ein Anführungszeichen
   *[other] { $count } Anführungszeichen
 }
cleaned-marks = { $count ->
    [one] ein Satzzeichen am Ende oder am Anfang
   *[other] { $count } Satzzeichen am Ende oder am Anfang
 }
cleaned-words = { $count ->
    [one] ein Wort davor oder dahinter
   *[other] { $count } Wörter davor oder dahinter
 }
cleaned-capitals = { $count ->
    [one] die Großschreibung eines Buchstabens
   *[other] die Großschreibung von { $count } Buchstaben
 }

## Nothing could be pasted

clipboard-empty = Es gibt noch keinen Text zum Einfügen. Kopieren Sie das App-Passwort, das { $company } zeigt, und klicken Sie dann wieder auf „{ button-paste }“.
clipboard-unavailable = Sparekey kann auf diesem Computer nicht lesen, was Sie kopiert haben. Klicken Sie auf „{ button-type-instead }“. In dieses Feld können Sie es auch einfügen.

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.

finding-empty-title = Da steht nichts drin
finding-empty = Es kamen nur Leerzeichen mit. Kopieren Sie das App-Passwort noch einmal, vom ersten bis zum letzten Buchstaben.
finding-far-too-long-title = Das ist viel zu lang
finding-far-too-long = Eine ganze Seite oder Datei wurde eingefügt. Kopieren Sie nur das App-Passwort.
finding-too-short-title = { $found ->
    [one] Das ist nur ein Zeichen
   *[other] Das sind nur { $found } Zeichen
 }
finding-too-short = { $length ->
    [0] { $company } schlägt { $expected } oder mehr Zeichen vor. Haben Sie es selbst kürzer gemacht, gehen Sie weiter. Wenn nicht, kopieren Sie es noch einmal.
   *[other] { $hyphens ->
        [yes] { $company } zeigt { $expected } Zeichen, mit den Bindestrichen. Einige fehlen: Kopieren Sie es noch einmal, vom ersten bis zum letzten.
       *[no] { $company } zeigt { $expected } Zeichen. Einige fehlen: Kopieren Sie es noch einmal, vom ersten bis zum letzten.
    }
 }
finding-too-long-title = Das sind { $found } Zeichen
finding-too-long = { $hyphens ->
    [yes] { $company } zeigt { $expected } Zeichen, mit den Bindestrichen. Etwas anderes kam mit: Kopieren Sie nur das App-Passwort.
   *[no] { $company } zeigt { $expected } Zeichen. Etwas anderes kam mit: Kopieren Sie nur das App-Passwort.
 }
finding-sentence-title = Das sind Wörter
finding-sentence = Vielleicht ist das App-Passwort irgendwo dazwischen. Kopieren Sie nur das, was { $company } als App-Passwort zeigt.
finding-two-codes-title = Zwei App-Passwörter kamen zusammen
finding-two-codes = Kopieren Sie nur das neueste, das { $company } zeigt. Löschen Sie das andere dort.
finding-one-time-code-title = Das ist der Code für die Anmeldung
finding-one-time-code = Sechs Ziffern kommen vom Handy und gelten für eine Anmeldung. Das App-Passwort ist länger: { $company } zeigt es auf der eigenen Seite.
finding-backup-code-title = Das sieht wie ein Back-up-Code aus
finding-backup-code = Back-up-Codes sind für den Notfall: Heben Sie sie auf. Das App-Passwort zeigt { $company } auf der Seite für App-Passwörter.
finding-account-password-title = Das sieht wie Ihr normales Passwort aus
finding-account-password = Damit lässt { $company } keine Programme hinein. Hierher gehört das App-Passwort, das { $company } für Sie erstellt hat.
finding-the-address-title = Das ist Ihre Adresse
finding-the-address = Kopieren Sie das App-Passwort, das { $company } zeigt, und fügen Sie es dann hier ein.
finding-a-link-title = Das ist ein Link
finding-a-link = Kopieren Sie das App-Passwort, das auf der Seite steht, nicht die Adresse der Seite.
finding-other-providers-code-title = Das sieht wie das App-Passwort eines anderen Anbieters aus
finding-other-providers-code = Hat { $company } es für Sie erstellt? Wenn nicht, holen Sie dort das richtige.
finding-belongs-elsewhere-title = Das sieht wie ein App-Passwort von { $issuer } aus
finding-belongs-elsewhere = Es würde an <b>{ $hosts }</b> geschickt. Ein App-Passwort von { $issuer } öffnet dort Ihre E-Mails. Darum sollte es nur { $issuer } bekommen. Trotzdem schicken?
belongs-elsewhere-answered = Es sieht wie ein App-Passwort von { $issuer } aus. Sie haben gesagt, dass es für <b>{ $hosts }</b> ist.
hosts-two = { $one } und { $other }
button-take-code-out = Nein, wieder herausnehmen
button-send-here = Ja, es ist für { $hosts }
finding-look-alike-letter-title = Ein Buchstabe sieht nur richtig aus
finding-look-alike-letter = { $script ->
    [cyrillic] Ein kyrillischer Buchstabe ist dabei, der wie ein lateinischer aussieht.
    [greek] Ein griechischer Buchstabe ist dabei, der wie ein lateinischer aussieht.
    [armenian] Ein armenischer Buchstabe ist dabei, der wie ein lateinischer aussieht.
    [cherokee] Ein Buchstabe aus der Cherokee-Schrift ist dabei, der wie ein lateinischer aussieht.
    [coptic] Ein koptischer Buchstabe ist dabei, der wie ein lateinischer aussieht.
    [georgian] Ein georgischer Buchstabe ist dabei, der wie ein lateinischer aussieht.
    [lisu] Ein Buchstabe aus der Lisu-Schrift ist dabei, der wie ein lateinischer aussieht.
    [hebrew] Ein hebräischer Buchstabe ist dabei.
    [arabic] Ein arabischer Buchstabe ist dabei.
    [fullwidth] Ein breiter Buchstabe ist dabei, wie ihn chinesische und japanische Tastaturen schreiben.
    [styled] Ein verzierter Buchstabe ist dabei, der wie ein einfacher aussieht.
   *[phonetic] Ein Buchstabe ist dabei, der wie ein einfacher aussieht, etwa ein „i“ ohne Punkt.
 } { $known ->
    [yes] Kopieren Sie das App-Passwort direkt von der Seite von { $company }.
   *[no] War das keine Absicht, stellen Sie Ihre Tastatur um und tippen Sie das Passwort noch einmal.
 }
finding-foreign-character-title = Ein Zeichen passt nicht dazu
finding-foreign-character = Ein Großbuchstabe, eine Ziffer oder ein Satzzeichen passt nicht zu dem, was { $company } sonst zeigt. Kopieren Sie das App-Passwort noch einmal direkt von der Seite.
# German writing programs make „ “ of ".
finding-smart-quotes-title = Da sind „geschwungene“ Anführungszeichen drin
finding-smart-quotes = { $known ->
    [yes] Ein Schreibprogramm setzt solche Zeichen anstelle von geraden. Kopieren Sie es noch einmal direkt von der Seite von { $company }.
   *[no] Ein Schreibprogramm setzt solche Zeichen anstelle von geraden. Wir haben es gelassen, wie es ist. Klappt der Test nicht, tippen Sie es von Hand.
 }
finding-hyphens-missing-title = Die Bindestriche fehlen
finding-hyphens-missing = { $company } zeigt das App-Passwort mit Bindestrichen zwischen den Gruppen. Wir haben es gelassen, wie es ist. Klappt der Test nicht, kopieren Sie es noch einmal mit ihnen.
finding-edge-blank-title = Es beginnt oder endet mit einem Leerzeichen
finding-edge-blank = Wir haben es gelassen, wie es ist. Klappt der Test nicht, leeren Sie das Feld und versuchen Sie es ohne das Leerzeichen.
finding-invisible-inside-title = Ein unsichtbares Zeichen ist dabei
finding-invisible-inside = Wir haben es gelassen, wie es ist. Klappt der Test nicht, tippen Sie das Passwort von Hand.
finding-control-inside-title = Ein Zeilenumbruch oder ein Steuerzeichen ist dabei
finding-control-inside = So etwas nimmt kein Mailserver an. Kopieren Sie das Passwort noch einmal ohne, oder tippen Sie es.

## The keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

keychain-heading = Suche nach dem Schlüsselbund des Computers
keychain-lead = Bevor Sie das Passwort eingeben, prüft Sparekey, ob dieser Computer es sicher aufbewahren kann.
keychain-asking-title = Der Schlüsselbund dieses Computers wird gefragt
keychain-asking = Vielleicht zeigt Ihr System gerade ein Fenster und fragt nach dem Passwort Ihres Computers. Das ist Ihr Schlüsselbund, nicht Sparekey.
button-without-keychain = Ohne Speichern weiter
keychain-ready = Der Schlüsselbund dieses Computers ist bereit. Gespeichert wird erst, wenn Sie am Ende zustimmen.
keychain-skipped = Sie haben nicht auf den Schlüsselbund gewartet. Sie können trotzdem testen und das Passwort in { $app } eintragen.
keychain-go-on-anyway = Sie können trotzdem weitermachen: Testen Sie das Passwort und tragen Sie es in { $app } ein, ohne es hier zu speichern.
button-try-keychain = Noch einmal versuchen
keychain-no-bus-title = Sparekey erreicht den Schlüsselbund nicht
keychain-no-bus = Dort bewahrt Ihr Computer Passwörter auf. Wer aus der Ferne oder im Textmodus angemeldet ist, erreicht ihn oft nicht.
keychain-missing-title = Dieser Computer hat keinen Schlüsselbund
keychain-missing = Es ist kein Programm zum Aufbewahren von Passwörtern installiert. Unter Linux heißt es GNOME Keyring oder KWallet.
keychain-locked-title = Der Schlüsselbund ist gesperrt
keychain-locked = Entsperren Sie ihn mit dem Passwort Ihres Computers. Klicken Sie dann auf „{ button-try-keychain }“.
keychain-dismissed-title = Die Frage des Schlüsselbunds wurde geschlossen
keychain-dismissed = Klicken Sie auf „{ button-try-keychain }“, wenn Sie sie doch beantworten möchten.
keychain-does-not-keep-title = Der Schlüsselbund behält nichts
keychain-does-not-keep = Er hat sofort vergessen, was er bekam. Darum vertraut Sparekey ihm Ihr Passwort nicht an.
keychain-refused-title = Der Schlüsselbund hat es nicht angenommen
keychain-refused = Ein so langer Eintrag passt nicht hinein. Vielleicht hilft ein kürzerer Name.
keychain-failed-title = Der Schlüsselbund hat nicht richtig geantwortet
keychain-failed = Oft hilft es, den Computer neu zu starten.
