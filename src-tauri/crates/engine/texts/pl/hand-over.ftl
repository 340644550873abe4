### Polish. Step 7: the settings and the password go into the app. And the end. Not yet checked by a native speaker.

## The settings

hand-over-heading = Wpisz te dane w { $app }
hand-over-lead-code = Połączono: hasło do aplikacji działa z tego komputera. Kopiuj wiersz po wierszu do { $app }, od góry do dołu.
hand-over-lead-password = Połączono: Twoje hasło działa z tego komputera. Kopiuj wiersz po wierszu do { $app }, od góry do dołu.
hand-over-location = W { $app } przejdź do <l>{ $path }</l>.
hand-over-then-test = Potem naciśnij <l>{ $test }</l> w { $app }.
hand-over-then-save = Potem naciśnij <l>{ $save }</l> w { $app }.
hand-over-then-test-and-save = Potem naciśnij <l>{ $test }</l> w { $app }, a następnie <l>{ $save }</l>.
hand-over-it-says = Gdy wszystko działa, pojawia się napis „{ $said }”.
hand-over-not-copied-heading = Hasło nie jest jeszcze skopiowane
hand-over-not-copied = Po wyjściu nie da się go już stąd skopiować. Czy jest już wpisane w { $app }? Wtedy wszystko w porządku.
button-copy-code = Kopiuj hasło do aplikacji
button-finish-without = Zakończ bez kopiowania
button-close-without = Zamknij bez kopiowania
hand-over-clipboard = { $minutes ->
    [one] Hasło zostało skopiowane. Sparekey usunie je ze schowka na koniec, najpóźniej po jednej minucie.
    [few] Hasło zostało skopiowane. Sparekey usunie je ze schowka na koniec, najpóźniej po { $minutes } minutach.
    [many] Hasło zostało skopiowane. Sparekey usunie je ze schowka na koniec, najpóźniej po { $minutes } minutach.
   *[other] Hasło zostało skopiowane. Sparekey usunie je ze schowka na koniec, najpóźniej po { $minutes } minuty.
 }
hand-over-clipboard-history = Niektóre komputery pamiętają listę skopiowanych rzeczy: jeśli Twój też, usuń z niej hasło.
hand-over-taken-off = Hasła nie ma już w schowku, aby nikt go tam później nie znalazł. Jeśli jest jeszcze potrzebne, skopiuj je ponownie.
hand-over-safety = Rozmawiasz przez telefon i udostępniasz ekran? <b>Wstrzymaj udostępnianie ekranu</b>, zanim wkleisz hasło.
hand-over-safety-remote = Ten ekran widać też na innym komputerze. Idź dalej, gdy nikt inny go nie widzi.
hand-over-from-its-servers = Połączenie z { $app } wychodzi z serwerów tej aplikacji, nie z tego komputera. Sparekey sprawdził ustawienia stąd. Użyj też testu w { $app }, jeśli tam jest.
hand-over-from-elsewhere = Połączenie z { $app } może wychodzić z innego miejsca niż ten komputer. Sparekey sprawdził ustawienia stąd. Użyj też testu w { $app }, jeśli tam jest.

## Values of the lines, where the app's form has no words of its own

value-yes = Tak
value-no = Nie
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = bez spacji
value-blank = (dowolnie)
remark-if-asked = jeśli w { $app } jest takie pole
remark-fits-the-address = opcja pasująca do Twojego adresu
remark-only-with-this-choice = tylko przy tym wyborze
remark-not-among-its-ports = formularz w { $app } może wymagać innego

## Names of the lines, used only where the app's own labels are not known.

field-smtp-host = Serwer poczty wychodzącej (SMTP)
field-smtp-port = Port poczty wychodzącej
field-smtp-requires-ssl = Poczta wychodząca wymaga SSL
field-smtp-requires-tls = Poczta wychodząca wymaga TLS
field-smtp-security = Szyfrowanie poczty wychodzącej
field-smtp-user = Nazwa użytkownika do wysyłania
field-imap-host = Serwer poczty przychodzącej (IMAP)
field-imap-port = Port poczty przychodzącej
field-imap-requires-ssl = Poczta przychodząca wymaga SSL
field-imap-security = Szyfrowanie poczty przychodzącej
field-imap-user = Nazwa użytkownika do odbierania
field-address = Adres e-mail
field-display-name = Nazwa widoczna dla innych
field-code = Hasło
field-mail-kind = Rodzaj skrzynki

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Kopiuj ustawienia (bez hasła)
settings-copied = Ustawienia skopiowane
settings-title = Ustawienia poczty dla { $app }
settings-line = { $label }: { $value }
settings-no-code = (hasła nie ma w tym tekście)
button-app-accepted = Działa w { $app }
button-app-refused = Nie działa w { $app }
button-back-to-settings = Wróć do ustawień

## Saving in the keychain

save-own = Zapisać to hasło w pęku kluczy?
save-own-no = Nie, nie zapisuj
save-own-no-detail = Po wpisaniu hasło będzie zapamiętane w { $app }.
save-own-yes = Tak, zapisz
save-own-yes-detail = Otwiera całą Twoją skrzynkę i nie jest tylko dla jednego programu.
only-yours = Czy tylko Ty używasz tego komputera?
only-yours-yes = Tak, zapisz w pęku kluczy
only-yours-yes-detail = Pęk kluczy to sejf na hasła w Twoim systemie.
only-yours-no = Nie, używają go też inni
not-only-yours = Wtedy lepiej go nie zapisywać. Zawsze możesz utworzyć nowe hasło do aplikacji.
not-only-yours-own = Wtedy lepiej go nie zapisywać. To hasło do całej Twojej skrzynki.
button-save = Zapisz
button-save-anyway = Zapisz mimo to
button-dont-save = Nie zapisuj
button-save-after-all = Jednak zapisz
saving = Zapisywanie. System może w osobnym oknie prosić o hasło do komputera.
saved = Zapisano w pęku kluczy tego komputera.
not-saved = Nie zapisano. Po wpisaniu hasło będzie zapamiętane w { $app }.

## The app said no

hand-over-refused-heading = Jaki komunikat jest w { $app }?
hand-over-refused-lead = Test tutaj się udał, więc hasło jest dobre. Zobaczmy, co oznacza komunikat w { $app }.
refusal-title = Komunikat z { $app }
refusal-field = Wklej lub wpisz komunikat
refusal-hint = Tylko komunikat, nigdy hasło.
refusal-missing = Najpierw podaj komunikat z { $app }.
explain-password-title = W { $app } jest coś innego niż to, co tu zadziałało
explain-password-text =
    Hasło i nazwa użytkownika przed chwilą tu zadziałały. W { $app } jest więc coś innego, na przykład starsze hasło albo zbędna spacja.

    Wyczyść oba pola w { $app }. Potem jeszcze raz skopiuj stąd nazwę użytkownika i hasło, a na koniec zapisz.
button-explain = Wyjaśnij

## The end

finished-heading = To wszystko. Poczta w { $app } działa.
finished-lead = Warto o tym pamiętać.
finished-works = <b>{ $address }</b>: test z tego komputera się udał, a dane działają w { $app }.
finished-saved = Ustawienia i hasło są w pęku kluczy tego komputera.
finished-not-saved = Hasło nie zostało zapisane na tym komputerze.
finished-close-page = Teraz możesz zamknąć stronę { $company }.
finished-own-password = Jeśli zmienisz hasło do tej skrzynki, wpisz nowe także w { $app }.
button-manage-codes = Otwórz stronę { $company }
button-start-again = Ustaw kolejną skrzynkę
button-quit = Zamknij Sparekey
