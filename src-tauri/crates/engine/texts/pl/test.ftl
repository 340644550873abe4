### Polish. Step 6: the test, for sending and, where the app reads mail, for reading. Not yet checked by a native speaker.

test-heading-running = Sprawdzanie połączenia
test-heading-slept = Komputer był uśpiony
test-heading-cancelled = Test został zatrzymany
test-heading-both = Połączono
test-heading-send = Połączono
test-heading-read = Odbieranie działa
test-heading-send-only = Wysyłanie działa. Odbieranie jeszcze nie.
test-heading-read-only = Odbieranie działa. Wysyłanie jeszcze nie.
test-heading-neither = To jeszcze nie działa
test-heading-held = Krótka przerwa chroni Twoje konto
test-lead-running = Sparekey loguje się z ustawieniami przeznaczonymi dla { $app }. Potrwa to kilka sekund.
test-lead-message = Wysyłanie i odbieranie działają. Teraz Sparekey wysyła jedną wiadomość na Twój własny adres i jej szuka.
test-lead-ended = { $known ->
    [yes] Sparekey sprawdził serwery { $company } z ustawieniami dla { $app }.
   *[no] Sparekey sprawdził Twoje serwery poczty z ustawieniami dla { $app }.
 }
test-lead-held = Tym razem Sparekey się nie logował.
test-running = Sprawdzanie…
test-running-message = Wiadomość jest w drodze…
test-countdown = { $seconds ->
    [one] Test sam się zakończy najpóźniej za jedną sekundę.
    [few] Test sam się zakończy najpóźniej za { $seconds } sekundy.
    [many] Test sam się zakończy najpóźniej za { $seconds } sekund.
   *[other] Test sam się zakończy najpóźniej za { $seconds } sekundy.
 }
test-countdown-minutes = { $minutes ->
    [one] Test sam się zakończy najpóźniej za jedną minutę.
    [few] Test sam się zakończy najpóźniej za { $minutes } minuty.
    [many] Test sam się zakończy najpóźniej za { $minutes } minut.
   *[other] Test sam się zakończy najpóźniej za { $minutes } minuty.
 }
test-cancelled-note = Nic nie przepadło. Możesz powtórzyć test, kiedy chcesz.
test-slept-note = Wszystko w porządku. Test przerwano, bo komputer był uśpiony lub zatrzymany. Powtórz test, gdy znów będzie online.
test-broke = Coś poszło nie tak w samym programie Sparekey, nie u dostawcy. To, co zostało wpisane, nadal tu jest. Powtórz test.
test-proven-send = { $code ->
    [yes] Hasło do aplikacji działa z tego komputera. Wysyłanie działa, a w { $app } nic więcej nie jest potrzebne.
   *[no] Twoje hasło działa z tego komputera. Wysyłanie działa, a w { $app } nic więcej nie jest potrzebne.
 }
test-proven-both = { $code ->
    [yes] Hasło do aplikacji działa z tego komputera przy wysyłaniu i odbieraniu.
   *[no] Twoje hasło działa z tego komputera przy wysyłaniu i odbieraniu.
 }
button-cancel-test = Zatrzymaj test
button-test-again = Powtórz test
button-something-changed = { $known ->
    [yes] Powtórz test: są zmiany u { $company }
   *[no] Powtórz test: są zmiany u mojego dostawcy
 }
just-refused = { $code ->
    [yes] To hasło do aplikacji przed chwilą zostało odrzucone, więc Sparekey nie wysłał go ponownie. Utwórz nowe i je wklej.
   *[no] To hasło przed chwilą zostało odrzucone, więc Sparekey nie wysłał go ponownie. Sprawdź je i podaj jeszcze raz.
 }
button-to-hand-over = Wpisz w { $app }
seconds = { $seconds } s

lane-smtp = Wysyłanie
lane-imap = Odbieranie
stage-resolve = Szukanie serwera
stage-resolve-done = Znaleziono serwer
stage-resolve-wrong = Nie znaleziono serwera
stage-connect = Łączenie
stage-connect-done = Połączono
stage-connect-wrong = Brak połączenia
stage-secure = Szyfrowanie
stage-secure-done = Zaszyfrowano
stage-secure-wrong = Brak bezpiecznego szyfrowania
stage-greet = Powitanie
stage-greet-done = Serwer się przywitał
stage-greet-wrong = Serwer się nie przywitał
stage-sign-in = Logowanie
stage-sign-in-done = Zalogowano
stage-sign-in-wrong = Nie wpuszczono
stage-open-inbox = Otwieranie odebranych
stage-open-inbox-done = Otwarto odebrane
stage-open-inbox-wrong = Nie otwarto odebranych

password-doubted = Być może u { $company } wkrótce znikną hasła do aplikacji, ale wiadomości są różne. Jeśli nowe też zostanie odrzucone, użyj innej skrzynki dla { $app }.
button-new-code = Podaj nowe hasło do aplikacji
button-new-password = Podaj hasło jeszcze raz
button-open-provider = Otwórz stronę { $company }
button-change-name = Zmień nazwę logowania
button-change-servers = Zmień serwery
button-other-address = Użyj innego adresu
details = Szczegóły dla pomocy technicznej
detail-server = Serwer
detail-said = Odpowiedź serwera
detail-codes = Kody serwera
detail-issuer = Certyfikat podpisany przez
detail-names = Certyfikat jest dla
detail-until = Certyfikat ważny do
detail-from = Certyfikat ważny od
detail-product = Między Tobą a serwerem
detail-tried = Co zostało sprawdzone
detail-proxy = Proxy
detail-numbers = Numery błędów tego komputera
detail-greeted = Nazwa podawana przez serwer
detail-open = Inne porty, które odpowiadają
detail-silent = Inne porty, które milczą
detail-clock = Data tutaj i data gdzie indziej
detail-offered = Sposoby logowania
detail-cause = Przyczyna

## Not tried, or mended

hold-other-leg-refused = Tym razem bez próby, bo logowanie przy wysyłaniu zostało odrzucone. Jedna odmowa jest dla konta bezpieczniejsza niż dwie.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] Po wielu odrzuconych próbach konto u { $company } może zostać zablokowane. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj jedną minutę i powtórz test.
        [few] Po wielu odrzuconych próbach konto u { $company } może zostać zablokowane. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minuty i powtórz test.
        [many] Po wielu odrzuconych próbach konto u { $company } może zostać zablokowane. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minut i powtórz test.
       *[other] Po wielu odrzuconych próbach konto u { $company } może zostać zablokowane. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minuty i powtórz test.
    }
   *[no] { $minutes ->
        [one] Po wielu odrzuconych próbach dostawca poczty może zablokować konto. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj jedną minutę i powtórz test.
        [few] Po wielu odrzuconych próbach dostawca poczty może zablokować konto. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minuty i powtórz test.
        [many] Po wielu odrzuconych próbach dostawca poczty może zablokować konto. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minut i powtórz test.
       *[other] Po wielu odrzuconych próbach dostawca poczty może zablokować konto. Dlatego Sparekey robi przerwę przed następnym logowaniem. Odczekaj { $minutes } minuty i powtórz test.
    }
 }
lane-looking = Szukanie przyczyny…
lane-tries-instead = { $what ->
    [server] Próba także z serwerem { $server }…
    [port] Próba także na porcie { $port }…
    [name] Próba także z nazwą logowania { $name }…
    [direct] Próba inną drogą do tego samego serwera…
   *[mode] Próba z drugim rodzajem szyfrowania…
 }
lane-works-instead = { $what ->
    [server] Działa z serwerem { $server }.
    [port] Działa na porcie { $port }.
    [name] Działa z nazwą logowania { $name }.
    [direct] Działa bez proxy.
    [family] Działa z drugim rodzajem adresu internetowego.
   *[mode] { $mode ->
        [tls] Działa z SSL/TLS.
       *[starttls] Działa ze STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] Serwer { $server } działa, więc jest w ustawieniach dla { $app }.
    [port] Port { $port } działa, więc jest w ustawieniach dla { $app }.
    [name] Nazwa logowania { $name } działa, więc jest w ustawieniach dla { $app }.
    [direct] Bez proxy działa. Ustawienia dla { $app } się nie zmieniają.
    [family] Drugi sposób działa. Ustawienia dla { $app } się nie zmieniają.
   *[mode] { $mode ->
        [tls] Z SSL/TLS działa, więc to jest w ustawieniach dla { $app }.
       *[starttls] Ze STARTTLS działa, więc to jest w ustawieniach dla { $app }.
    }
 }
works-instead = { $what ->
    [server] Ale serwer { $server } działa.
    [port] Ale port { $port } działa.
    [name] Ale nazwa logowania { $name } działa.
    [direct] Ale bez proxy działa.
    [family] Ale drugi sposób działa.
   *[mode] { $mode ->
        [tls] Ale z SSL/TLS działa.
       *[starttls] Ale ze STARTTLS działa.
    }
 }
works-instead-not-taken = { $what ->
    [server] Serwer { $server } działa, ale w { $app } nie da się go podać.
    [port] Port { $port } działa, ale w { $app } nie da się go podać.
    [name] Nazwa logowania { $name } działa, ale w { $app } nie da się jej podać.
    [direct] Bez proxy działa.
    [family] Drugi sposób działa.
   *[mode] { $mode ->
        [tls] SSL/TLS działa, ale w { $app } nie da się tego ustawić.
       *[starttls] STARTTLS działa, ale w { $app } nie da się tego ustawić.
    }
 }
vantage-its-servers = To dotyczy sieci w tym miejscu. Połączenie z { $app } wychodzi z serwerów tej aplikacji i może nie napotkać tej przeszkody. Aby sprawdzić hasło, powtórz test w innej sieci, na przykład przez hotspot w telefonie.
vantage-unknown = To dotyczy sieci w tym miejscu. Jeśli połączenie z { $app } wychodzi skądinąd, może nie napotkać tej przeszkody.

instead = Zamiast tego działa: { $server }, logowanie jako { $user }.
instead-direct = { $what ->
    [family] Działa drugi rodzaj adresu internetowego: { $server }, logowanie jako { $user }.
   *[direct] Działa bez proxy: { $server }, logowanie jako { $user }.
 }

## The message to oneself

journey-letter-subject = Wiadomość testowa od Sparekey
journey-letter-text = Dzień dobry! Sparekey wysłał tę wiadomość, aby sprawdzić Twoją pocztę, i sam ją usunie. Jeśli nadal ją widzisz, możesz ją usunąć. Po tych znakach Sparekey ją znajdzie:
journey-title = Wiadomość do siebie
journey-send = Wysyłanie wiadomości
journey-send-done = Wysłano
journey-send-wrong = Nie wysłano
journey-find = Szukanie jej w Twojej skrzynce
journey-find-done = Znaleziono w Twojej skrzynce
journey-find-wrong = Nie znaleziono w Twojej skrzynce
journey-not-waited = Bez czekania
journey-remove = Usuwanie jej
journey-remove-done = Usunięto
journey-remove-wrong = Została w Twojej skrzynce
journey-waiting = Poczta może iść minutę lub dwie. Nie musisz na nią czekać: wysyłanie i odbieranie działają.
button-skip-journey = Nie czekaj na wiadomość
journey-arrived-title = Wiadomość do siebie dotarła
journey-arrived-text = Wysyłanie i odbieranie naprawdę działają.
journey-spam-title = Wiadomość do siebie trafiła do spamu
journey-spam-text = Wysyłanie i odbieranie naprawdę działają. Ale Twoja własna wiadomość została uznana za spam, a wiadomości do innych też mogą tam trafiać.
journey-all-mail-title = Wiadomość do siebie dotarła poza skrzynkę odbiorczą
journey-all-mail-text = Wysyłanie i odbieranie naprawdę działają. Filtr zatrzymał wiadomość poza skrzynką odbiorczą.
journey-not-seen-title = Wiadomość do siebie jeszcze nie dotarła
journey-not-seen-text = Została wysłana i może jeszcze przyjść. Wtedy możesz ją usunąć. Wysyłanie i logowanie działają.
journey-greylisted-title = Serwer poczty chce dostać wiadomość jeszcze raz później
journey-greylisted-text = Robi tak z pierwszą pocztą z nowego miejsca, aby chronić przed spamem. Późniejsza poczta przejdzie. Logowanie działa.
journey-put-off-title = Wiadomość do siebie została odłożona
journey-put-off-text = Serwer poczty nie chciał jej w tej chwili. Logowanie działa, a wysyłanie może zadziałać później.
journey-bounced-title = Wiadomość do siebie wróciła
journey-bounced-text = Twój serwer poczty ją przyjął, ale nie mógł jej doręczyć.
journey-refused-title = Logowanie działa, ale wysyłanie zostało odrzucone
journey-refused-text = Serwer poczty nie przyjął wiadomości do siebie.
journey-lost-title = Połączenie przerwało się, gdy wiadomość była w drodze
journey-lost-text = Logowanie działa, więc możesz iść dalej. Jeśli wiadomość przyjdzie później, możesz ją usunąć.
journey-skipped-title = Bez czekania na wiadomość
journey-skipped-text = To w porządku. Jeśli przyjdzie później, możesz ją usunąć.
journey-left = Nie udało się usunąć wiadomości. Możesz ją usunąć samodzielnie.
