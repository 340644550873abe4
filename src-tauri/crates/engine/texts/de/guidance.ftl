### Letters to administrators, ways out of trouble, and providers without app passwords, in German. Not yet checked by a
### native speaker.

## Letters: plain text that is copied, so no markup. They hold no secret.

# The menus of Google and Microsoft are left in English: their German words are not known for certain.

letter-admin-app-passwords-title = Ein Brief an Ihren Administrator, fertig zum Senden
letter-admin-app-passwords-body =
    Betreff: App-Passwort für { $address }

    Guten Tag,

    { $named ->
        [yes] ich möchte { $app } mit dem Postfach { $address } verbinden.
       *[no] ich möchte ein Programm mit dem Postfach { $address } verbinden.
    } Das Programm meldet sich mit Name und Passwort beim Mailserver an. Das normale Passwort nimmt { $company } dort nicht an. Nötig ist ein App-Passwort, und dafür muss die 2-Faktor-Authentifizierung (2-Step Verification) an sein.

    Mein Konto bietet mir keine App-Passwörter an. Könnten Sie bitte diese Punkte in der Google Admin-Konsole prüfen?

    1. Unter Security > Authentication > 2-step verification: Darf ich die 2-Faktor-Authentifizierung einschalten? Sind mir außer Sicherheitsschlüsseln auch andere Methoden erlaubt?
    2. Ist mein Konto frei vom Erweiterten Sicherheitsprogramm (Advanced Protection)? Verhindert eine andere Regel App-Passwörter für mich?
    3. Falls das Programm auch E-Mails lesen muss: Ist IMAP für mich eingeschaltet? Der Schalter steht unter Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.

    Das App-Passwort erstelle ich selbst und gebe es nur diesem Programm. Es lässt sich jederzeit zurücknehmen, ohne dass ich mein eigenes Passwort ändern muss.

    Falls App-Passwörter nicht erlaubt werden können, sagen Sie mir bitte, welches Postfach das Programm stattdessen nutzen soll.

    Bitte schicken Sie nie ein Passwort per E-Mail und fragen Sie auch nie nach einem. Ich tue es ebenfalls nicht.

    Vielen Dank

letter-admin-smtp-auth-title = Ein Brief an Ihren Administrator, fertig zum Senden
letter-admin-smtp-auth-body =
    Betreff: Bitte Authenticated SMTP für { $address } erlauben

    Guten Tag,

    { $named ->
        [yes] ich möchte mit { $app } E-Mails aus dem Postfach { $address } senden.
       *[no] ich möchte mit einem Programm E-Mails aus dem Postfach { $address } senden.
    } Das Programm meldet sich bei smtp.office365.com, Port 587 mit STARTTLS, mit Name und Passwort an. Das erlaubt { $company } nur, wenn Authenticated SMTP für das Postfach eingeschaltet ist.

    Könnten Sie es bitte für dieses eine Postfach einschalten? Der Schalter steht hier:

    Microsoft 365 admin center > Users > Active users > (Benutzer) > Mail > Manage email apps > Authenticated SMTP

    Drei Hinweise, die Ihnen vielleicht helfen:

    1. Ab Ende Dezember 2026 schaltet Microsoft das Senden mit Passwort standardmäßig aus. In bestehenden Organisationen kann ein Administrator es danach wieder einschalten. Das endgültige Datum möchte Microsoft in der zweiten Hälfte des Jahres 2027 bekannt geben.
    2. Es funktioniert nicht, solange die Sicherheitsstandards (security defaults) an sind. Bitte schalten Sie diese dafür nicht aus. Sagen Sie mir lieber, wie das Programm seine E-Mails senden soll.
    3. Es geht nur um das Senden. Das Lesen mit Passwort ist für alle Organisationen beendet, und ich bitte nicht darum.

    Bitte schicken Sie nie ein Passwort per E-Mail und fragen Sie auch nie nach einem. Ich tue es ebenfalls nicht.

    Vielen Dank

letter-admin-mailbox-password-title = Ein Brief an die Person, die Ihre Postfächer betreut, fertig zum Senden
letter-admin-mailbox-password-body =
    Betreff: Passwort für ein E-Mail-Programm für { $address }

    Guten Tag,

    { $named ->
        [yes] ich möchte { $app } mit dem Postfach { $address } verbinden.
       *[no] ich möchte ein Programm mit dem Postfach { $address } verbinden.
    } { $reads ->
        [yes] Das Programm meldet sich mit Name und Passwort an, um E-Mails zu senden und zu lesen.
       *[no] Das Programm meldet sich mit Name und Passwort an, um E-Mails zu senden.
    }

    Könnten Sie bitte eines davon tun?

    1. Am besten: Lassen Sie mich für dieses Postfach selbst ein Passwort für Programme erstellen. Vielleicht nennt { $company } es App-Passwort oder Gerätepasswort.
    2. Oder erstellen Sie eines nur für dieses Programm und geben Sie es mir persönlich.
    3. Geht beides nicht, legen Sie bitte gemeinsam mit mir ein neues Passwort für dieses Postfach fest.

    Bitte prüfen Sie auch, ob E-Mail-Programme für dieses Postfach erlaubt sind.

    Bitte schicken Sie nie ein Passwort per E-Mail und fragen Sie auch nie nach einem. Ich tue es ebenfalls nicht.

    Vielen Dank

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = Ich habe kein Handy dabei
trouble-no-phone-text =
    Suchen Sie auf der Seite von { $company } einen Weg ohne dieses Handy. Vielleicht geht ein Anruf im Festnetz oder eine Authenticator-App auf Tablet oder Computer.

    Richten Sie nicht nur einen Sicherheitsschlüssel ein: Dann gibt es vielleicht keine App-Passwörter. Wird nichts anderes angeboten, machen Sie weiter, wenn Sie Ihr Handy haben.

trouble-phone-of-someone-who-left-label = Das Handy gehört jemandem, der nicht mehr hier ist
trouble-phone-of-someone-who-left-text =
    Suchen Sie auf der Seite von { $company } eine andere Art der Anmeldung: einen Back-up-Code oder ein Gerät, das noch angemeldet ist.

    Sind Sie drin, tragen Sie Ihr eigenes Handy anstelle des alten ein. Kommen Sie nicht hinein, fragen Sie Ihren Administrator. Oder nutzen Sie die Seite von { $company } für verlorene Konten.

trouble-calling-on-that-phone-label = Mit diesem Handy rufe ich gerade den Support an
trouble-calling-on-that-phone-text =
    Schreiben Sie sich die Nummer des Supports auf und sagen Sie: „Ich bin bei Schritt 3, Zwei-Faktor-Anmeldung. Ich rufe zurück.“ Legen Sie dann auf.

    Schalten Sie mit dem Handy in der Hand die Zwei-Faktor-Anmeldung ein. Rufen Sie dann zurück. <b>Lesen Sie die Ziffern, die auf Ihr Handy kommen, niemandem vor.</b>

trouble-not-allowed-label = Meine Firma oder Schule erlaubt es nicht
trouble-not-allowed-text = Darüber entscheidet Ihr Administrator. Bitten Sie ihn, Zwei-Faktor-Anmeldung und App-Passwörter für { $address } zu erlauben. Nehmen Sie bis dahin ein anderes Postfach für { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = Sie suchen <l>{ $page }</l>. Ein paar Fragen zeigen, was im Weg ist.
missing-question = Frage { $number }
missing-what-to-do = Was zu tun ist
button-not-that = Daran liegt es nicht
button-go-to-two-step = Zur Zwei-Faktor-Anmeldung
button-open-codes = App-Passwörter anzeigen

missing-wrong-account-ask = Steht { $address } in der Ecke der Seite?
missing-wrong-account-look = Sehen Sie oben rechts nach, oder klicken Sie dort auf das Bild oder den Buchstaben. Ein Browser kennt oft mehrere Konten.
missing-wrong-account-title = Die Seite zeigt ein anderes Konto
missing-wrong-account-text = Klicken Sie auf das Bild oder den Buchstaben in der Ecke der Seite. Wählen Sie { $address }, oder melden Sie sich damit an. Öffnen Sie dann die Seite noch einmal von hier.

missing-two-step-off-ask = Ist die Zwei-Faktor-Anmeldung an?
missing-two-step-off-look = Nur wenn sie an ist, zeigt { $company } App-Passwörter.
missing-two-step-off-title = Zuerst kommt die Zwei-Faktor-Anmeldung
missing-two-step-off-text = Gehen Sie zurück zu Schritt 3 und sehen Sie nach, ob sie an ist. Wenn nicht, schalten Sie sie dort ein. Öffnen Sie dann die Seite für App-Passwörter noch einmal.

missing-security-keys-only-ask = Ist ein Sicherheitsschlüssel Ihr einziger zweiter Nachweis?
missing-security-keys-only-look = Ein Sicherheitsschlüssel ist ein kleiner Stick, den man einsteckt oder an das Gerät hält.
missing-security-keys-only-title = Ein Sicherheitsschlüssel allein reicht nicht
missing-security-keys-only-text = Dann bietet { $company } keine App-Passwörter an. Behalten Sie den Schlüssel und fügen Sie Ihr Handy als weiteren Weg hinzu. Öffnen Sie dann die Seite für App-Passwörter noch einmal.

missing-work-account-ask = Haben Sie dieses Konto von Ihrer Firma, Schule oder Ihrem Verein?
missing-work-account-look = Dann kümmert sich dort jemand darum und entscheidet, was es darf.
missing-work-account-title = Darüber entscheidet Ihr Administrator
missing-work-account-text = Bitten Sie ihn, App-Passwörter für { $address } zu erlauben: Der Brief ist fertig. Nehmen Sie bis dahin ein anderes Postfach für { $app }.

missing-advanced-protection-ask = Ist das Erweiterte Sicherheitsprogramm an?
missing-advanced-protection-look = Sie wüssten es: Sie hätten es selbst eingeschaltet, mit einem Sicherheitsschlüssel oder Passkey. Die Sicherheitsseite Ihres Kontos zeigt es.
missing-advanced-protection-title = Das Erweiterte Sicherheitsprogramm verhindert App-Passwörter
missing-advanced-protection-text = Es tut das mit Absicht, um Ihr Konto besonders streng zu schützen. Lassen Sie es an und nehmen Sie ein anderes Postfach für { $app }.

missing-child-account-ask = Ist es das Konto eines Kindes, das die Eltern betreuen?
missing-child-account-look = Dann genehmigen die Eltern neue Apps und Anmeldungen.
missing-child-account-title = Ein Kinderkonto hat keine App-Passwörter
missing-child-account-text = In ein solches Konto lässt { $company } keine E-Mail-Programme hinein. Nehmen Sie die Adresse eines Erwachsenen für { $app }.

missing-unfamiliar-browser-ask = Lesen Sie Ihre E-Mails immer in diesem Browser?
missing-unfamiliar-browser-look = Ein neuer Browser zählt nicht, und ein privates Fenster auch nicht.
missing-unfamiliar-browser-title = { $company } kennt diesen Browser noch nicht
missing-unfamiliar-browser-text =
    App-Passwörter bietet { $company } nur in einem Browser an, den man dort schon kennt. Kopieren Sie den Link und öffnen Sie ihn in dem Browser, in dem Sie Ihre E-Mails immer lesen.

    Haben Sie keinen solchen Browser? Bleiben Sie hier angemeldet, nutzen Sie diesen einige Tage und versuchen Sie es dann wieder. Der Support kann das nicht beschleunigen.

missing-switched-off-by-administrator-ask = Sagt die Seite, dass Ihr Administrator App-Passwörter ausgeschaltet hat?
missing-switched-off-by-administrator-look = Vielleicht steht dort auch, dass die Einstellung für Ihr Konto nicht verfügbar ist.
missing-switched-off-by-administrator-title = Ihr Administrator hat App-Passwörter ausgeschaltet
missing-switched-off-by-administrator-text = Nur er kann das ändern. Bitten Sie ihn, App-Passwörter für { $address } zu erlauben: Der Brief ist fertig. Nehmen Sie bis dahin ein anderes Postfach für { $app }.

missing-too-many-codes-ask = Sagt die Seite, dass Sie schon zu viele App-Passwörter haben?
missing-too-many-codes-look = Jedes, das je erstellt wurde, zählt, bis es gelöscht ist.
missing-too-many-codes-title = Es gibt schon zu viele App-Passwörter
missing-too-many-codes-text = Mehr davon behält { $company } nicht. Löschen Sie dort eines, das Sie nicht mehr brauchen, und erstellen Sie dann ein neues.

missing-no-mailbox-ask = Hat dieses Konto sein Postfach bei { $company }?
missing-no-mailbox-look = Ein Konto kann es auch ohne Postfach geben. Dann meldet man sich mit einer Adresse von anderswo an.
missing-no-mailbox-title = Dieses Konto hat kein Postfach bei { $company }
missing-no-mailbox-text = Richten Sie zuerst ein Postfach bei { $company } ein. Möchten Sie das nicht, nehmen Sie ein anderes Postfach für { $app }.

missing-plan-without-programs-ask = Ist Ihr Tarif ein kostenloser oder kleiner?
missing-plan-without-programs-look = Die Seite Ihres Kontos bei { $company } nennt Ihren Tarif.
missing-plan-without-programs-title = Ihr Tarif lässt vielleicht keine Programme zu
missing-plan-without-programs-text = Sehen Sie nach, ob Ihr Tarif bei { $company } E-Mail-Programme zulässt. Wenn nicht, nehmen Sie ein anderes Postfach für { $app }.

missing-not-their-domain-ask = Betreut jemand anderes Ihre Domain und ihre Postfächer?
missing-not-their-domain-look = Zum Beispiel jemand aus der Firma, eine Agentur oder ein Freund, der sie eingerichtet hat.
missing-not-their-domain-title = Nur wer Ihre Domain betreut, kann es erstellen
missing-not-their-domain-text = Bitten Sie dort um ein E-Mail-Passwort für { $address }: Der Brief ist fertig. Es ist nur für { $app }.

missing-no-phone-number-ask = Steht Ihre Handynummer in den Einstellungen dieses Postfachs?
missing-no-phone-number-look = Nur für Postfächer mit Handynummer erstellt { $company } App-Passwörter.
missing-no-phone-number-title = Zuerst kommt eine Handynummer
missing-no-phone-number-text = Tragen Sie Ihre Nummer in den Einstellungen bei { $company } ein. Öffnen Sie dann die Seite für App-Passwörter noch einmal.

missing-programs-blocked-ask = Ist ein Schutz an, der Programme fernhält?
missing-programs-blocked-look = Er steht in den Sicherheitseinstellungen bei { $company } und heißt etwa „E-Mail-Programme blockieren“.
missing-programs-blocked-title = Ein Schutz hält Programme fern
missing-programs-blocked-text = Ist er an, kommt kein Programm hinein. Schalten Sie ihn in den Einstellungen bei { $company } aus. Öffnen Sie dann die Seite für App-Passwörter noch einmal.

missing-second-mailbox-ask = Ist es ein zweites Postfach in Ihrem Haushalt?
missing-second-mailbox-look = Das Hauptpostfach ist das, um das es in Ihrem Vertrag geht.
missing-second-mailbox-title = Ein zweites Postfach hat vielleicht keine App-Passwörter
missing-second-mailbox-text = Vielleicht bietet { $company } App-Passwörter nur für das Hauptpostfach an. Nehmen Sie die Hauptadresse für { $app }. Mehr weiß der Support von { $company }.

missing-signs-in-elsewhere-ask = Melden Sie sich bei { $company } über eine andere Firma an?
missing-signs-in-elsewhere-look = Zum Beispiel mit Google, Facebook oder der Anmeldeseite Ihrer Arbeit.
missing-signs-in-elsewhere-title = Das Konto hat kein eigenes Passwort
missing-signs-in-elsewhere-text = Dann kommen Sie nur mit einem App-Passwort weiter. Suchen Sie es in den Sicherheitseinstellungen von { $company }, nicht bei der anderen Firma.

missing-none-of-these-title = Es ist keiner der Gründe, die wir kennen
missing-none-of-these-text = { $help ->
    [yes] Öffnen Sie die Hilfeseite von { $company }: Sie zeigt den neuesten Weg. Hilft das nicht, richten Sie { $app } mit einer anderen Adresse ein.
   *[no] Fragen Sie { $company }: „Wo erstelle ich ein App-Passwort für ein E-Mail-Programm?“ Hilft das nicht, richten Sie { $app } mit einer anderen Adresse ein.
 }

## Providers that take no app password

stop-oauth-only-everything-title = { $company } nimmt für dieses Postfach keine App-Passwörter an
stop-oauth-only-everything-why = { $since ->
    [none] Mit einem Passwort lässt { $company } keine Programme hinein, egal mit welchem. Seiten, die Ihnen noch ein App-Passwort empfehlen, sind veraltet.
   *[other] Seit dem { $since } lässt { $company } keine Programme mehr mit einem Passwort hinein, egal mit welchem. Seiten, die Ihnen noch ein App-Passwort empfehlen, sind veraltet.
 }
stop-oauth-only-everything-instead-1 = Öffnen Sie { $app } und suchen Sie dort <l>Mit { $company } anmelden</l>. Nutzen Sie das. Sparekey brauchen Sie dann nicht.
stop-oauth-only-everything-instead-2 = Gibt es das dort nicht, nehmen Sie ein anderes Postfach für { $app }, etwa Gmail oder eines mit eigener Domain.
stop-oauth-only-everything-instead-3 = Schreibt man Ihnen an { $address }, leiten Sie diese E-Mails an das andere Postfach weiter. So geht nichts verloren.

stop-oauth-only-reading-title = Programme können dieses Postfach nicht mit einem Passwort lesen
stop-oauth-only-reading-why = Das Lesen mit Passwort hat { $company } für alle beendet, auch mit App-Passwörtern. Niemand kann es wieder einschalten, auch nicht der Support.
stop-oauth-only-reading-instead-1 = Öffnen Sie { $app } und suchen Sie dort <l>Mit { $company } anmelden</l>. Nutzen Sie das. Sparekey brauchen Sie dann nicht.
stop-oauth-only-reading-instead-2 = Gibt es das dort nicht und kommt { $app } ohne Lesen aus, richten Sie nur das Senden ein.
stop-oauth-only-reading-instead-3 = Ist Lesen nötig, nehmen Sie ein anderes Postfach für { $app }. Bitten Sie Ihren Administrator, die E-Mails an { $address } dorthin weiterzuleiten.

stop-app-passwords-ended-everything-title = { $company } erstellt keine App-Passwörter mehr
stop-app-passwords-ended-everything-why = { $company } sagt, dass man keine App-Passwörter mehr erstellen kann. Nur Programme mit dem Anmeldefenster von { $company } kommen hinein.
stop-app-passwords-ended-everything-instead-1 = Öffnen Sie { $app } und suchen Sie eine Anmeldung auf der Seite von { $company }. Nutzen Sie diese. Sparekey brauchen Sie dann nicht.
stop-app-passwords-ended-everything-instead-2 = Gibt es keine, nehmen Sie ein anderes Postfach für { $app }, etwa Gmail oder eines mit eigener Domain.
stop-app-passwords-ended-everything-instead-3 = Schreibt man Ihnen an { $address }, leiten Sie diese E-Mails an das andere Postfach weiter. So geht nichts verloren.

stop-app-passwords-ended-reading-title = Programme können dieses Postfach nicht mehr mit einem App-Passwort lesen
stop-app-passwords-ended-reading-why = { $company } sagt, dass man keine App-Passwörter zum Lesen mehr erstellen kann. Nur Programme mit dem Anmeldefenster von { $company } kommen hinein.
stop-app-passwords-ended-reading-instead-1 = Öffnen Sie { $app } und suchen Sie eine Anmeldung auf der Seite von { $company }. Nutzen Sie diese. Sparekey brauchen Sie dann nicht.
stop-app-passwords-ended-reading-instead-2 = Gibt es keine und kommt { $app } ohne Lesen aus, richten Sie nur das Senden ein.
stop-app-passwords-ended-reading-instead-3 = Ist Lesen nötig, nehmen Sie ein anderes Postfach für { $app }.

stop-bridge-everything-title = { $company } lässt Programme nur über die eigene Bridge hinein
stop-bridge-everything-why = Bei { $company } sind E-Mails so gut verschlossen, dass kein Programm sie allein öffnen kann. Das Programm <b>Bridge</b> von { $company } öffnet sie für die Programme auf einem Computer. Es braucht einen bezahlten Tarif, und Sparekey kann es nicht testen.
stop-bridge-everything-instead-1 = Läuft { $app } auf diesem Computer, richten Sie Bridge nach der Hilfeseite von { $company } ein. Es zeigt Server, Name und Passwort: Tragen Sie diese in { $app } ein.
stop-bridge-everything-instead-2 = Läuft { $app } anderswo oder haben Sie keinen bezahlten Tarif, nehmen Sie ein anderes Postfach für { $app }.

stop-bridge-reading-title = Programme können dieses Postfach nur über die Bridge von { $company } lesen
stop-bridge-reading-why = Bei { $company } sind E-Mails so gut verschlossen, dass kein Programm sie allein öffnen kann. Das Programm <b>Bridge</b> von { $company } öffnet sie für die Programme auf einem Computer. Es braucht einen bezahlten Tarif, und Sparekey kann es nicht testen.
stop-bridge-reading-instead-1 = Läuft { $app } auf diesem Computer, richten Sie Bridge nach der Hilfeseite von { $company } ein. Es zeigt Server, Name und Passwort: Tragen Sie diese in { $app } ein.
stop-bridge-reading-instead-2 = Kommt { $app } ohne Lesen aus, richten Sie nur das Senden ein.
stop-bridge-reading-instead-3 = Ist Lesen nötig und läuft die App anderswo, nehmen Sie ein anderes Postfach für { $app }.

stop-not-offered-everything-title = { $company } lässt keine anderen Programme hinein
stop-not-offered-everything-why = { $company } lässt sich nur in der eigenen App und auf der eigenen Website nutzen. Für andere Programme gibt es keine Mailserver und darum auch keine App-Passwörter.
stop-not-offered-everything-instead-1 = Nehmen Sie ein anderes Postfach für { $app }, etwa Gmail oder eines mit eigener Domain.
stop-not-offered-everything-instead-2 = Sagen Sie den Leuten, die Ihnen schreiben, welche Adresse { $app } nutzt. Für Ihre eigenen E-Mails können Sie { $address } behalten.

stop-not-offered-reading-title = Kein Programm kann dieses Postfach lesen
stop-not-offered-reading-why = Für diese Art von Postfach hat { $company } keinen Server, von dem { $app } E-Mails lesen kann.
stop-not-offered-reading-instead-1 = Kommt { $app } ohne Lesen aus, richten Sie nur das Senden ein.
stop-not-offered-reading-instead-2 = Ist Lesen nötig, nehmen Sie ein anderes Postfach für { $app }.

stop-not-known-everything-title = Wir wissen nicht, wie sich Programme bei { $company } anmelden
stop-not-known-everything-why = { $company } hat die E-Mail umgestellt, und wir konnten nicht herausfinden, was Programme jetzt brauchen. Raten würde Sie nur Zeit kosten.
stop-not-known-everything-instead-1 = Fragen Sie { $company }: „Welchen Server und welches Passwort braucht ein E-Mail-Programm?“ Vielleicht steht es auch auf der Hilfeseite.
stop-not-known-everything-instead-2 = Hilft auch das nicht, nehmen Sie ein anderes Postfach für { $app }.

stop-not-known-reading-title = Wir wissen nicht, wie Programme dieses Postfach lesen
stop-not-known-reading-why = Wir konnten nicht herausfinden, von welchem Server { $app } bei { $company } E-Mails lesen kann. Raten würde Sie nur Zeit kosten.
stop-not-known-reading-instead-1 = Fragen Sie { $company }: „Welchen Server und welches Passwort braucht ein E-Mail-Programm zum Lesen?“
stop-not-known-reading-instead-2 = Kommt { $app } ohne Lesen aus, richten Sie nur das Senden ein.
stop-not-known-reading-instead-3 = Ist Lesen nötig, nehmen Sie ein anderes Postfach für { $app }.

button-send-only = Nur das Senden einrichten

ask-administrator-decides-title = Erlaubt Ihr Administrator das Senden mit Passwort?
ask-administrator-decides-text =
    { $changes ->
        [none] Senden mit Passwort geht nur, wo der Administrator <l>Authenticated SMTP</l> erlaubt. Ist es für { $address } an, gehen Sie weiter. Ist es aus, schicken Sie Ihrem Administrator den Brief: Sie können ihn fertig kopieren.
       *[other] Senden mit Passwort geht nur, wo der Administrator <l>Authenticated SMTP</l> erlaubt. Ab { $changes } schaltet { $company } es aus, wenn er es nicht einschaltet. Ist es für { $address } an, gehen Sie weiter. Ist es aus, schicken Sie Ihrem Administrator den Brief: Sie können ihn fertig kopieren.
    }

## What ends an app password

revoked-password-changed = Ändern Sie Ihr Passwort bei { $company }, gilt dieses App-Passwort nicht mehr. Erstellen Sie dann ein neues.
revoked-deleted-by-person = Um es zurückzunehmen, löschen Sie es auf der Seite von { $company }.
revoked-two-step-on = Wird die Zwei-Faktor-Anmeldung später eingeschaltet, gilt dieses App-Passwort nicht mehr. Erstellen Sie dann ein neues.
revoked-new-code-made = Erstellen Sie ein neues App-Passwort, gilt dieses in keinem Programm mehr.
revoked-account-restored = Verlieren Sie Ihr Konto und bekommen es zurück, gilt dieses App-Passwort nicht mehr. Erstellen Sie dann ein neues.
revoked-signed-out-everywhere = Melden Sie sich bei { $company } auf allen Geräten ab, gilt dieses App-Passwort nicht mehr. Erstellen Sie dann ein neues.
revoked-two-step-off = Wird die Zwei-Faktor-Anmeldung ausgeschaltet, gilt dieses App-Passwort nicht mehr. Lassen Sie sie also an.

survives-password-change = Es gilt weiter, auch wenn Sie Ihr Passwort bei { $company } ändern. Soll es nicht mehr gelten, löschen Sie es dort.

## What a password opens

opens-title = Was dieses App-Passwort kann
opens-mail = Mit ihm kann { $app } Ihre E-Mails bei { $company } lesen und in Ihrem Namen E-Mails senden.
opens-sending = Mit ihm kann { $app } in Ihrem Namen E-Mails senden, aber Ihre E-Mails nicht lesen.
opens-nothing-else = Sonst öffnet es bei { $company } nichts.
opens-not-known = Ob es bei { $company } sonst noch etwas öffnet, wissen wir nicht.
opens-contacts = Es öffnet auch Ihre Kontakte bei { $company }.
opens-calendars = Es öffnet auch Ihre Kalender bei { $company }.
opens-files = Es öffnet auch Ihre Dateien bei { $company }.
own-opens-account-title = Das ist das Passwort Ihres ganzen Kontos
own-opens-account = Wer es hat, kann bei { $company } alles, was Sie können. Tragen Sie es nur in { $app } ein, wenn Ihr Vertrauen dafür reicht. Möchten Sie { $app } wieder aussperren, ändern Sie dieses Passwort.
own-opens-mailbox-title = Das ist das Passwort Ihres ganzen Postfachs
own-opens-mailbox = Wer es hat, kann alle E-Mails von { $address } lesen und unter diesem Namen senden. Möchten Sie { $app } wieder aussperren, ändern Sie dieses Passwort.

## Limits

limits-title = Wie viel { $company } einem Programm erlaubt
limit-messages-per-day = { $number ->
    [one] Am Tag sendet { $company } eine Nachricht für Sie.
   *[other] Am Tag sendet { $company } bis zu { $number } Nachrichten für Sie.
 }
limit-messages-per-hour = { $number ->
    [one] In einer Stunde sendet { $company } eine Nachricht für Sie.
   *[other] In einer Stunde sendet { $company } bis zu { $number } Nachrichten für Sie.
 }
limit-messages-per-minute = { $number ->
    [one] In einer Minute sendet { $company } eine Nachricht für Sie.
   *[other] In einer Minute sendet { $company } bis zu { $number } Nachrichten für Sie.
 }
limit-recipients-per-day = { $number ->
    [one] Ihre Nachrichten dürfen am Tag an einen Empfänger gehen.
   *[other] Ihre Nachrichten dürfen am Tag an { $number } Empfänger gehen.
 }
limit-recipients-per-message = { $number ->
    [one] Eine Nachricht darf einen Empfänger haben.
   *[other] Eine Nachricht darf bis zu { $number } Empfänger haben.
 }
limit-message-mb = { $number ->
    [one] Eine Nachricht darf bis zu ein Megabyte groß sein.
   *[other] Eine Nachricht darf bis zu { $number } Megabyte groß sein.
 }
limit-imap-connections = { $number ->
    [one] Nur ein Programm darf das Postfach gleichzeitig lesen.
   *[other] Bis zu { $number } Verbindungen dürfen das Postfach gleichzeitig lesen.
 }
limit-imap-download = { $number ->
    [one] Programme dürfen am Tag ein Megabyte lesen.
   *[other] Programme dürfen am Tag bis zu { $number } Megabyte lesen.
 }
limit-imap-upload = { $number ->
    [one] Programme dürfen am Tag ein Megabyte hineinlegen.
   *[other] Programme dürfen am Tag bis zu { $number } Megabyte hineinlegen.
 }

## What else may be behind a refused password

perhaps-moved = Sind Ihre E-Mails von { $company } zu { $to } umgezogen? Dann gehen Sie zurück zu Schritt 2 und sagen Sie es dort. Jetzt gilt das Passwort von { $to }.
perhaps-locked = Haben Sie kürzlich Ihr Passwort geändert? Dann entsperren Sie zuerst Ihre E-Mails auf der Seite von { $company }.
perhaps-not-ready = { $number ->
    [one] Haben Sie es vor weniger als einer Stunde erstellt? Dann warten Sie erst: Bei { $company } kann es eine Stunde dauern, bis ein neues App-Passwort gilt.
   *[other] Haben Sie es vor weniger als { $number } Stunden erstellt? Dann warten Sie erst: Bei { $company } kann es { $number } Stunden dauern, bis ein neues App-Passwort gilt.
 }
perhaps-switched-off = Sind Programme bei { $company } zugelassen? Wenn nicht, schalten Sie das zuerst in den Einstellungen dort ein.
