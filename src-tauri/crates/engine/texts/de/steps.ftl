### Steps 1 to 4, in German. Not yet checked by a native speaker.

## Step 1

app-heading = Für welche App ist das?
app-lead = Sparekey zeigt die Einstellungen dann so, wie Ihre App danach fragt.
app-question = Die App, die nach E-Mail-Einstellungen fragt
app-other = Eine andere App
app-other-detail = Jedes Programm, das E-Mail-Einstellungen braucht
app-does-send = Sendet E-Mails
app-does-both = Sendet und liest E-Mails
app-choose-first = Wählen Sie zuerst Ihre App. Ist sie nicht dabei, wählen Sie „{ app-other }“.
app-name = Wie heißt die App?
app-name-hint = Sie können das leer lassen.
app-needs = Was macht sie mit Ihrem Postfach?
app-needs-send = Sie sendet nur E-Mails
app-needs-send-detail = Zum Beispiel Rechnungen oder Erinnerungen
app-needs-read = Sie sendet und liest E-Mails
app-needs-read-detail = Sie zeigt Ihren Posteingang oder legt E-Mails ab
app-place = Wo läuft { $app }?
app-place-here = Auf diesem Computer oder in seinem Browser
app-place-elsewhere = Auf einem anderen Computer
app-elsewhere-note = Am einfachsten ist es, Sparekey <b>auf dem anderen Computer</b> zu starten. Sie können auch hier weitermachen und das Passwort von Hand in { $app } eintippen. Lassen Sie dafür die Seite Ihres Anbieters offen.

## Step 2

address-heading-send = Von welcher Adresse soll { $app } senden?
address-heading-both = Welche Adresse soll { $app } verwenden?
address-lead = Am Teil hinter dem @ erkennt Sparekey, bei wem Ihr Postfach liegt.
address-field = Ihre E-Mail-Adresse
address-looking-up = Wir schauen nach, bei wem dieses Postfach liegt …
address-suggestion = Meinten Sie { $suggestion }?
address-suggestion-text = Vielleicht ist hinter dem @ eine Taste verrutscht.
button-take-suggestion = Ja, { $suggestion } nehmen
button-keep-address = Nein, meine behalten

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = Geben Sie hier Ihre E-Mail-Adresse ein.
address-error-no-at = Zu einer E-Mail-Adresse gehört ein @, wie in name@example.com.
address-error-several-ats = Es ist mehr als ein @ dabei. Eine Adresse hat nur eines.
address-error-no-local-part = Der Name vor dem @ fehlt noch, wie in name@example.com.
address-error-no-domain = Der Teil hinter dem @ fehlt noch, wie in name@example.com.
address-error-no-dot = Der Teil hinter dem @ braucht eine Endung, wie .com oder .de.
address-error-blank = Es ist ein Leerzeichen oder ein unsichtbares Zeichen dabei. Tippen Sie die Adresse noch einmal.
address-error-too-long = Das ist länger, als eine E-Mail-Adresse sein kann. Wurde etwas anderes eingefügt?
address-error-local-part = Vor dem @ steht ein Zeichen, das es in Adressen nicht gibt.
address-error-domain = Hinter dem @ steht ein Zeichen, das es in Adressen nicht gibt.
address-error-several-addresses = Hier steht mehr als eine Adresse. Geben Sie nur eine ein.

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

found-by-domain = Erkannt an { $domain }.
found-by-mx = Die E-Mails für { $domain } liegen bei { $company }.
found-by-servers = { $domain } nutzt die Mailserver von { $company }.
found-by-hand = Sie haben diesen Anbieter aus der Liste gewählt.
found-app-password = Er verwendet App-Passwörter. Das dauert etwa 3 Minuten, oder 10, wenn die Zwei-Faktor-Anmeldung noch aus ist.
found-app-password-quick = Er verwendet App-Passwörter. Eines zu erstellen dauert etwa 3 Minuten.
found-password-of-your-own = Er möchte ein App-Passwort, das Sie sich selbst ausdenken, auf seiner Seite.
found-two-step-decides = Er verwendet Ihr normales Passwort. Ist die Zwei-Faktor-Anmeldung an, möchte er stattdessen ein App-Passwort.
found-password = Er verwendet Ihr normales Passwort. Sie müssen nichts erstellen.
found-mailbox-password = Er verwendet das Passwort des Postfachs selbst. Sie müssen nichts erstellen.
found-token = Zum Senden bekommt { $app } dort einen Token, der wie ein App-Passwort funktioniert.
found-switch = Außerdem müssen Programme einmal in seinen Einstellungen zugelassen werden.
found-oauth-only = Er nimmt keine App-Passwörter an.
found-bridge = Er lässt Programme nur über sein eigenes Programm Bridge hinein.
found-none = Er lässt keine anderen Programme hinein.
found-varies = Ob sich { $app } mit einem Passwort anmelden darf, entscheidet Ihr Administrator.
button-choose-provider = Anderen Anbieter wählen
button-choose-from-list = Anbieter aus Liste wählen
button-use-recognised = Das Erkannte nehmen

## How one signs in there

signs-in = Melden Sie sich bei Ihrem Postfach mit genau dieser Adresse an?
signs-in-yes = Ja
signs-in-no = Nein, mit einem anderen Namen
signs-in-main-address-only = { $company } erlaubt die Anmeldung nur mit der Hauptadresse eines Postfachs, nicht mit einer zweiten.
sign-in-name = Der Name, mit dem Sie sich anmelden
sign-in-name-hint = Manche Adressen, wie info@, sind ein zweiter Name für ein anderes Postfach. Geben Sie die Adresse jenes Postfachs ein.
sign-in-name-missing = Geben Sie den Namen ein, mit dem Sie sich anmelden, oder wählen Sie oben „{ signs-in-yes }“.
sign-in-name-at-hint = Ihre Adresse hat eine eigene Domain. Geben Sie die Adresse ein, die Sie von { $company } haben. Sie endet auf { $domains }.
sign-in-name-at-missing = Geben Sie die Adresse ein, die Sie von { $company } haben. Sie endet auf { $domains }.
display-name = Der Name, den andere sehen
display-name-hint = Zum Beispiel der Name Ihrer Firma. { $app } fragt danach.

## The list of providers

provider-list-heading = Bei wem liegt Ihr Postfach?
provider-list-lead = Oft ist es die Firma, bei der Sie { $domain } gekauft haben, oder Google, oder Microsoft.
provider-search = Anbieter suchen
provider-list-often = Oft für eigene Adressen genutzt
provider-list = Alle, von A bis Z
provider-list-found = Gefunden
provider-list-empty = Kein Anbieter in der Liste heißt so. Sie können seine Server selbst eintragen.
button-own-server = Server selbst eintragen

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = Ihre Mailserver
own-server-guessed = Wir kennen diesen Anbieter nicht. Wir haben eingetragen, was üblich ist: <b>Das ist nur vermutet</b>. Vergleichen Sie es mit der Hilfeseite Ihres Anbieters, oder fragen Sie, wer Ihr Postfach eingerichtet hat.
own-server-autoconfig = <b>{ $domain } sagt selbst</b>, dass dies die Mailserver sind. Vergleichen Sie sie mit der Hilfeseite Ihres Anbieters, oder fragen Sie, wer Ihr Postfach eingerichtet hat.
own-server-ispdb = <b>Die Liste von Thunderbird</b> nennt diese Server für { $domain }. Vergleichen Sie sie mit der Hilfeseite Ihres Anbieters, oder fragen Sie, wer Ihr Postfach eingerichtet hat.
own-server-srv = <b>Das Adressbuch des Internets</b> nennt diese Server für { $domain }. Vergleichen Sie sie mit der Hilfeseite Ihres Anbieters, oder fragen Sie, wer Ihr Postfach eingerichtet hat.
own-server-behind = Die E-Mails für { $domain } laufen zuerst durch { $gateway }. Darum sehen wir nicht, bei welchem Anbieter sie liegen. Oft ist es Google oder Microsoft 365: <b>Wenn Sie ihn kennen, wählen Sie ihn aus der Liste</b>. Was hier steht, ist nur vermutet.
own-server-no-mail = { $domain } sagt, dass dort gar keine E-Mails ankommen. Sehen Sie sich den Teil hinter dem @ noch einmal an. Was hier steht, ist <b>nur vermutet</b>.
own-server-not-looked-up = Wir konnten nicht nachschauen, bei wem dieses Postfach liegt: Dieser Computer scheint offline zu sein. Was hier steht, ist <b>nur vermutet</b>.
own-server-set-aside = Das sind die Server, die wir für diese Adresse kennen. Ändern Sie, was bei Ihnen anders ist.
button-look-again = Noch einmal nachschauen
stranger-title = Dieser Name gehört zu { $other }
stranger = Dieses Passwort geht nur an die Server von { $other } selbst. Nehmen Sie diesen Namen als Adresse, oder nehmen Sie einen anderen Namen für diese Server.
own-server-edited = Das sind die Server, wie Sie sie eingetragen haben. Sparekey schickt Ihr Passwort nur an sie.
own-smtp = Senden
own-imap = Lesen
own-host = Server
own-host-error = Geben Sie den Namen des Servers ein, zum Beispiel smtp.example.com.
own-host-guessed = Dieser ist nur vermutet.
own-host-again = Geben Sie den Namen dieses Servers noch einmal ein
own-host-again-hint = { $host } gehört nicht zu { $domain }. Ihr Passwort geht nur dorthin, wenn Sie den Namen eintippen. Ob er stimmt, weiß die Hilfeseite Ihres Anbieters oder wer Ihr Postfach eingerichtet hat.
own-host-again-done = Das ist der Name. Ihr Passwort darf an { $host } gehen.
own-host-again-missing = Geben Sie hier { $host } ein, wenn das stimmt, oder oben den richtigen Server.
own-servers-sign-in-only-title = Diese Server nehmen vielleicht kein Passwort an
own-servers-sign-in-only = { $domain } sagt, dass Programme eine eigene Anmeldeseite im Browser öffnen müssen. Fragen Sie, wer Ihr Postfach eingerichtet hat, ob es auch ein App-Passwort gibt.
own-domain-missing-title = { $domain } gibt es im Internet nicht
own-domain-missing = Sehen Sie sich die Adresse noch einmal an, Buchstabe für Buchstabe. Wird sie nur innerhalb einer Firma benutzt, tragen Sie unten die Server ein.
own-domain-takes-no-mail-title = { $domain } nimmt keine E-Mails an
own-domain-takes-no-mail = Die Domain sagt es selbst. Sehen Sie sich die Adresse noch einmal an, Buchstabe für Buchstabe.
own-domain-behind-title = Die E-Mails für { $domain } laufen zuerst durch { $gateway }
own-domain-behind = Das sagt nicht, wo das Postfach liegt. Wer es eingerichtet hat, kennt die Server.
own-port = Port
own-port-error = Ein Port ist eine Zahl von 1 bis 65535. Zum Senden ist es meist 465 oder 587.
own-security = Art der Verschlüsselung
own-security-tls = SSL/TLS (von Anfang an)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] Zuletzt haben wir die Seiten von { $company } im { $month } { $year } geprüft, vor mehr als einem halben Jahr. Sie können jetzt anders aussehen. Passt etwas nicht, weiß die Hilfeseite dort mehr.
   *[no] Zuletzt haben wir die Seiten von { $company } im { $month } { $year } geprüft, vor mehr als einem halben Jahr. Sie können jetzt anders aussehen. Passt etwas nicht, fragen Sie { $company }.
 }
provider-unsure-title = Bei { $company } sind wir nicht ganz sicher
provider-unsure = Was wir wissen, ist alt oder stammt von den Seiten anderer Leute. Der Test in Schritt 6 zeigt, ob es stimmt.
ask-paid-plan-title = Haben Sie einen bezahlten Tarif?
ask-paid-plan = { $company } lässt Programme nur mit einem bezahlten Tarif hinein. Ist Ihrer kostenlos, nehmen Sie ein anderes Postfach für { $app }.
ask-contract-ended-title = Läuft Ihr Vertrag mit { $company } noch?
ask-contract-ended = Postfächer mit beendetem Vertrag öffnen sich nur noch auf der Website. Nehmen Sie dann ein anderes Postfach für { $app }.
ask-servers-in-account-title = Ihre Server können andere sein
ask-servers-in-account = Sie hängen von Ihrem Tarif oder Land ab. In Ihrem Konto bei { $company } sind sie genannt. Klappt der Test nicht, vergleichen Sie sie zuerst.
ask-unlock-title = Haben Sie kürzlich Ihr Passwort geändert?
ask-unlock = Dann lässt { $company } keine Programme hinein, bis Sie Ihre E-Mails auf der Seite dort entsperren. Tun Sie das zuerst.
ask-password-off-title = Hat Ihr Konto noch ein Passwort?
ask-password-off = Bei { $company } kann man es ausschalten. Ohne Passwort können sich Programme nicht anmelden. Nehmen Sie dann ein anderes Postfach für { $app }.
ask-frozen-title = Haben Sie dieses Postfach kürzlich geöffnet?
ask-frozen = Ein Postfach, das monatelang niemand öffnet, friert { $company } ein. Um es zu wecken, melden Sie sich einmal auf der Website an.
ask-token-title = Hat Ihr Tarif Tokens zum Senden?
ask-token = { $company } erstellt sie nur bei manchen Tarifen und nur für Ihre eigene Domain. Die Hilfeseite sagt, bei welchen. Hat Ihrer keine, nehmen Sie ein anderes Postfach für { $app }.

moved-to = Hat { $company } Ihnen mitgeteilt, dass Ihre E-Mails zu { $to } umgezogen sind?
moved = Sind Ihre E-Mails umgezogen?
moved-yes = Ja, sie sind umgezogen
moved-no = Nein
moved-not-sure = Ich bin nicht sicher
moved-not-sure-detail = { $company } schreibt allen, bevor sie umziehen. Sie können es versuchen; der Test zeigt es.
moved-choose-first = Wählen Sie eine der Antworten. Wissen Sie es nicht, wählen Sie „{ moved-not-sure }“.

stop-moved-title = Ihr Postfach liegt jetzt bei { $to }
stop-moved-why = { $company } behält Ihre Adresse, aber das Postfach betreibt { $to }. Jetzt gelten die Server und das Passwort von dort.
stop-moved-instead-1 = Suchen Sie die neuen Einstellungen in der E-Mail über den Umzug. Oder fragen Sie { $to } nach den Einstellungen für E-Mail-Programme.
stop-moved-instead-2 = Oder nehmen Sie ein anderes Postfach für { $app }.

stop-practice-title = In der Übung gibt es nur ein Postfach
stop-practice-why = Das ist die Übung, die Ihren Computer nie verlässt. Sie kennt die Adresse <b>you@practice.example</b> und keine andere.
stop-practice-instead-1 = Geben Sie <b>you@practice.example</b> ein, um alle Schritte durchzugehen.
stop-practice-instead-2 = Für Ihre eigene Adresse starten Sie Sparekey ohne Übung.

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone. In labels of the provider's page
## it has the provider's name; everywhere else take one plain name for it, the same in all messages.

two-step-heading = Die Zwei-Faktor-Anmeldung muss an sein
two-step-lead = { $company } gibt App-Passwörter nur aus, wenn die Zwei-Faktor-Anmeldung an ist.
two-step-why = Mit ihr bestätigen Sie auf Ihrem Handy, dass Sie es sind. So kommt niemand allein mit dem Passwort in Ihr Konto.
two-step-on = Ist die Zwei-Faktor-Anmeldung für { $address } an?
two-step-on-yes = Ja, sie ist an
two-step-on-yes-detail = Melde ich mich auf einem neuen Gerät an, bestätige ich es auf meinem Handy.
two-step-on-no = Nein, sie ist aus
two-step-on-not-sure = Ich bin nicht sicher
two-step-choose-first = Wählen Sie eine der Antworten. Wissen Sie es nicht, wählen Sie „{ two-step-on-not-sure }“.
two-step-switch-on-first = Schalten Sie sie zuerst ein: Ohne sie erstellt { $company } keine App-Passwörter.
two-step-how-title = Bei { $company } einschalten
two-step-how = { $page ->
    [yes] Die Schaltfläche unten öffnet die Seite von { $company } in Ihrem Browser. Vielleicht fragt sie nach Ihrem Passwort. Halten Sie Ihr Handy bereit.
   *[no] Melden Sie sich auf der Website von { $company } an und öffnen Sie dort die Sicherheitseinstellungen. Halten Sie Ihr Handy bereit.
 }
two-step-look-title = Bei { $company } nachsehen
two-step-look = { $page ->
    [yes] Die Schaltfläche unten öffnet die Seite von { $company } in Ihrem Browser. Dort steht, ob die Zwei-Faktor-Anmeldung an ist. Ist sie aus, schalten Sie sie dort ein.
   *[no] Melden Sie sich auf der Website von { $company } an. In den Sicherheitseinstellungen steht, ob die Zwei-Faktor-Anmeldung an ist. Ist sie aus, schalten Sie sie dort ein.
 }
two-step-care = Vielleicht müssen Sie sich auf Ihrem Handy oder anderen Computern neu anmelden. Bietet { $company } Back-up-Codes an, bewahren Sie sie sicher auf.
button-open-two-step = Seite von { $company } öffnen
button-two-step-on-now = Sie ist jetzt an
button-two-step-trouble = Das geht bei mir nicht

two-step-nothing-heading = Keine Zwei-Faktor-Anmeldung nötig
two-step-nothing-code = { $company } erstellt App-Passwörter ohne sie. Gehen Sie einfach weiter.
two-step-nothing-code-unsure = Soweit wir wissen, erstellt { $company } App-Passwörter ohne sie. Verlangt die Seite sie im nächsten Schritt, schalten Sie sie dort ein.
two-step-nothing-password = { $company } verwendet hierfür Ihr normales Passwort. Gehen Sie einfach weiter.
two-step-nothing-varies = Wenn Ihr Administrator es erlaubt, nimmt { $company } Ihr normales Passwort an. Gehen Sie einfach weiter.
two-step-nothing-token = { $company } erstellt Tokens ohne sie. Gehen Sie einfach weiter.
two-step-nothing-unknown = Bei Ihrem eigenen Mailserver gibt es nichts einzuschalten. Gehen Sie einfach weiter.

two-step-decides-heading = Nutzen Sie die Zwei-Faktor-Anmeldung?
two-step-decides-lead = Davon hängt ab, welches Passwort { $app } bei { $company } braucht.
two-step-decides-yes = Gut: Lassen Sie sie an. { $app } braucht dann ein App-Passwort. Das erstellen Sie im nächsten Schritt.
two-step-decides-no = Dann verwendet { $app } Ihr normales Passwort. Sie müssen nichts erstellen.
two-step-decides-not-sure = Sie können trotzdem weitergehen. Sparekey versucht es dann mit Ihrem normalen Passwort. Nimmt { $company } es nicht an, kommen Sie hierher zurück.
two-step-tell-title = Woran man es erkennt
two-step-tell = { $page ->
    [yes] Denken Sie an eine Anmeldung auf einem neuen Gerät. Möchte { $company } dort einen zweiten Nachweis, etwa Ziffern von Ihrem Handy? Dann ist sie an. Auf der Seite dazu können Sie nachsehen.
   *[no] Denken Sie an eine Anmeldung auf einem neuen Gerät. Möchte { $company } dort einen zweiten Nachweis, etwa Ziffern von Ihrem Handy? Dann ist sie an.
 }
two-step-shut-programs-out = Beim Einschalten hat { $company } auch Programme ausgesperrt. Der nächste Schritt zeigt, wie Sie sie wieder zulassen.

two-step-trouble-heading = Sie können sie nicht einschalten?
trouble-title = Was ist im Weg?
trouble-question = Wählen Sie, was am besten passt
button-trouble-done = Zurück zum Schritt

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

app-passwords = App-Passwörter
get-code-heading = App-Passwort von { $company } holen
get-code-lead = Es ist wie ein Ersatzschlüssel für Ihr Postfach: Sie geben ihn einem einzigen Programm. Sie können ihn zurücknehmen, ohne Ihr eigenes Passwort zu ändern.
get-code-check-account = Steht <b>{ $address }</b> in der Ecke der Seite von { $company }? Wenn nicht, wechseln Sie zuerst dorthin.
get-code-find-page = Falls sich die Seite nicht von selbst öffnet: <l>{ $menu }</l>.
get-code-go-to-page = Gehen Sie zu <l>{ $menu }</l>.
get-code-look-for-page = Suchen Sie dort <l>{ $page }</l> in den Sicherheits- oder E-Mail-Einstellungen.
get-code-not-this = Nehmen Sie nicht <l>{ $other }</l>: Ein Passwort von dort öffnet keine E-Mails.
get-code-read-help = Den Weg zeigt die Hilfeseite von { $company }. Lassen Sie sie neben der Seite offen, auf der Sie sich anmelden.
get-code-type-name = Geben Sie bei <l>{ $field }</l> ein: <b>{ $name }</b>.
get-code-access = Wenn gefragt wird, was das Passwort darf, wählen Sie <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] Klicken Sie auf <l>{ $button }</l>. { $company } zeigt Ihnen das App-Passwort.
   *[other] Klicken Sie auf <l>{ $button }</l>. { $company } zeigt { $length } Buchstaben.
 }
get-code-make = Erstellen Sie ein neues App-Passwort für <b>{ $name }</b>.
get-code-look-for-token = Suchen Sie dort <l>{ $page }</l> in den E-Mail-Einstellungen.
get-code-make-token = Erstellen Sie einen neuen für <b>{ $name }</b>. Wird nach einer Adresse gefragt, wählen Sie <b>{ $address }</b>.
smtp-token = SMTP-Token
get-code-copy = { $once ->
    [yes] Kopieren Sie es, <b>lassen Sie die Seite offen</b> und kommen Sie hierher zurück. { $company } zeigt es nur einmal.
   *[no] Kopieren Sie es, <b>lassen Sie die Seite offen</b> und kommen Sie hierher zurück.
 }
get-code-think = Denken Sie sich ein neues Passwort aus, das Sie sonst nirgends verwenden. Tippen Sie es dort ein, auf Wunsch zweimal, und speichern Sie.
get-code-keep-in-mind = Merken Sie es sich und kommen Sie hierher zurück. Im nächsten Schritt tippen Sie es noch einmal.
get-code-start-over = Schließen Sie die Seite erst, wenn { $app } es angenommen hat. Müssen Sie von vorn anfangen, löschen Sie dort das erste.
get-code-known-browser = Nehmen Sie den Browser, in dem Sie diese E-Mails immer lesen. Unbekannte Browser und private Fenster weist { $company } ab.
get-code-replaces-older = Ein neues beendet das vorige, in jedem Programm, das es verwendet.
get-code-at-most = { $number ->
    [one] { $company } behält nur eines. Heißt es, es seien zu viele, löschen Sie das alte.
   *[other] { $company } behält höchstens { $number }. Heißt es, es seien zu viele, löschen Sie ein altes.
 }
get-code-ready-after = { $number ->
    [one] Es kann eine Stunde dauern, bis ein neues funktioniert. Klappt der Test vorher nicht, warten Sie und testen Sie noch einmal.
   *[other] Es kann { $number } Stunden dauern, bis ein neues funktioniert. Klappt der Test vorher nicht, warten Sie und testen Sie noch einmal.
 }
get-code-expires = { $number ->
    [one] Es endet nach einem Tag von selbst. Erstellen Sie dann ein neues.
   *[other] Es endet nach { $number } Tagen von selbst. Erstellen Sie dann ein neues.
 }
get-code-safety = Telefonieren Sie mit geteiltem Bildschirm? <b>Halten Sie das Teilen jetzt an.</b> Hat jemand Sie aus heiterem Himmel angerufen und verlangt das hier? Hören Sie hier auf.
pause-sharing-title = Halten Sie das Teilen des Bildschirms jetzt an.
get-code-safety-remote = Dieser Bildschirm ist auch auf einem anderen Computer zu sehen. Machen Sie weiter, wenn ihn sonst niemand sieht. Hat jemand Sie aus heiterem Himmel angerufen und verlangt das hier? Hören Sie hier auf.
get-code-keychain-next = Als Nächstes sucht Sparekey den Schlüsselbund dieses Computers. Vielleicht fragt Ihr System dann nach dem Passwort Ihres Computers.
get-code-page-language = Die Sprache der Seite von { $company }
get-code-labels-foreign = Wir kennen die Worte auf der Seite von { $company } nur in dieser Sprache: { $language }. In Ihrer Sprache stehen sie an denselben Stellen.
label-renamed = { $label } (früher: { $was })
get-code-checked = Zuletzt haben wir die Seite von { $company } im { $month } { $year } geprüft. Sie kann jetzt anders aussehen.

## Switches that let programs in

switch-person = { $legs ->
    [read] Programme müssen Ihre E-Mails lesen dürfen.
    [send] Programme müssen E-Mails für Sie senden dürfen.
   *[both] Programme müssen Ihr Postfach nutzen dürfen.
 } { $menu ->
    [none] { $page ->
        [yes] Öffnen Sie die Seite dafür und schalten Sie es ein, falls es noch nicht an ist.
       *[no] Suchen Sie in den E-Mail-Einstellungen bei { $company } nach „POP3/IMAP“. Schalten Sie es ein, falls es noch nicht an ist.
     }
   *[other] Gehen Sie zu <l>{ $menu }</l> und schalten Sie es ein, falls es noch nicht an ist.
 }
switch-administrator = { $legs ->
    [read] Ihr Administrator muss erlauben, dass Programme Ihre E-Mails lesen.
    [send] Ihr Administrator muss erlauben, dass Programme E-Mails für Sie senden.
   *[both] Ihr Administrator muss E-Mail-Programme erlauben.
 } Fragen Sie, ob das für { $address } schon so ist.
switch-with-code = Schalten Sie auf derselben Seite den Zugang für Programme ein. Vielleicht möchte { $company } einen Nachweis von Ihrem Handy.
switch-note-administrator = Dieser Brief bittet Ihren Administrator darum.
button-open-switch = Seite zum Zulassen öffnen

## Dates

date = { $day }. { $month } { $year }
date-month = { $month } { $year }
month = { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
 }

## Buttons of step 4

button-open-app-passwords = Seite von { $company } öffnen
button-open-again = Noch einmal öffnen
button-have-copied = Ich habe es kopiert
button-get-code-trouble = Das sehe ich nicht
button-have-set = Ich habe es gespeichert

get-code-heading-token = Token von { $company } holen
get-code-token-lead = Er funktioniert wie ein App-Passwort, nur zum Senden. Sie können ihn zurücknehmen, ohne Ihr eigenes Passwort zu ändern.
get-code-heading-own = App-Passwort bei { $company } ausdenken

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = Kein App-Passwort nötig
own-password-switch-heading = Zuerst müssen Programme zugelassen sein
own-password-varies-lead = Wenn Ihr Administrator es erlaubt, nimmt { $company } Ihr normales Passwort an. Sie müssen nichts erstellen.
own-password-account-lead = { $company } verwendet Ihr normales Passwort. Sie müssen nichts erstellen.
own-password-mailbox-lead = { $company } verwendet das Passwort des Postfachs selbst. Sie müssen nichts erstellen.
own-password-account = Es ist das Passwort, mit dem Sie <b>{ $address }</b> auf der Website von { $company } lesen.
own-password-forgotten = Wissen Sie es nicht, können Sie dort ein neues anfordern, wo Sie sich bei { $company } anmelden.
own-password-mailbox = Es ist das Passwort nur für <b>{ $address }</b>. Das Passwort für das Kundenkonto bei { $company } ist ein anderes.
own-password-mailbox-forgotten = Wissen Sie es nicht, kann ein neues festlegen, wer das Postfach eingerichtet hat.
own-password-letter = Kümmert sich jemand anderes um Ihre Postfächer? Dieser Brief bittet dort um das Passwort.
own-password-instead = Sie haben sich für ein App-Passwort entschieden. { $company } würde auch Ihr normales Passwort annehmen.
button-use-own-password = Normales Passwort nehmen
app-password-instead-title = Es geht noch besser
app-password-instead = { $company } kann auch ein App-Passwort nur für { $app } erstellen. Sie können es zurücknehmen, ohne Ihr eigenes Passwort zu ändern.
button-use-app-password = App-Passwort erstellen

own-password-heading = Legen Sie das Postfach-Passwort bereit
own-password-lead = Bei diesem Postfach meldet sich { $app } mit dem Passwort des Postfachs selbst an.
own-password-1 = Es ist das Passwort, mit dem Sie dieses Postfach im Web oder auf dem Handy lesen.
own-password-2 = Manche Anbieter haben ein besonderes Passwort für Programme. Auf ihrer Hilfeseite heißt es „App-Passwort“ oder „Passwort für E-Mail-Programme“.
own-password-3 = Wissen Sie es nicht, fragen Sie, wer Ihr Postfach eingerichtet hat.
button-have-password = Ich habe es
