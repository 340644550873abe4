### Polish: the frame around every screen. Not yet checked by a native speaker.
###
### Terms: app password = hasło do aplikacji, two-step sign-in = weryfikacja dwuetapowa, keychain = pęk kluczy, mailbox = skrzynka,
### helpdesk and support = pomoc techniczna, sending and reading = wysyłanie i odbieranie, plan = abonament.
### $company stands where a genitive fits (u, od, do, dla, strona …), $app where a genitive or locative fits (w, do, dla …):
### names stay as they are, and the two stand-ins below have that form. No past tense with a gender for the person.

language-name = Polski
language-direction = ltr
decimal-point = ,
list-separator = {", "}
language-menu = Język
product = Sparekey
copy = Kopiuj
copied = Gotowe
close = Zamknij
help = Pomoc
step-done = Gotowe
step-now = Tu jesteś
steps-label = Siedem kroków
eyebrow = Krok { $number } z 7 · { $name }
eyebrow-finished = Wszystko gotowe
practice-banner = Ćwiczenie. Nic nie jest prawdziwe ani nie opuszcza tego komputera.

# Genitive: every sentence is built for it.
your-mail-provider = Twojego dostawcy poczty
your-mail-server = Twojego serwera poczty
your-address = Twój adres
# Genitive and locative: every sentence is built for them.
other-app-in-sentence = Twojej aplikacji

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Która aplikacja
step-address = Twój adres
step-two-step = Weryfikacja dwuetapowa
step-get-code = Hasło do aplikacji
step-get-password = Twoje hasło
step-paste = Wklejenie hasła
step-test = Test
step-hand-over = Wpisanie w { $app }
step-hand-over-no-app = Wpisanie w aplikacji

## Buttons: keep each under 30 characters.

button-continue = Dalej
button-back = Wstecz
button-copy-link = Kopiuj link
button-help-page = Pomoc { $company }
button-yes = Tak
button-no = Nie
button-not-sure = Nie wiem
button-copy-letter = Kopiuj list
letter-copied = List skopiowany
button-copy-report = Kopiuj raport (bez hasła)
report-copied = Raport skopiowany

## Notes on any screen

note-resumed = Sparekey został zamknięty przed końcem. To, co zostało wpisane, nadal tu jest. Tylko hasła nigdy nie są przechowywane: wpisz je jeszcze raz.
note-fresh-start =
    { $why ->
        [damaged] Sparekey nie mógł odczytać tego, co dla Ciebie zachował: plik jest uszkodzony. Dlatego zaczyna od nowa. Uszkodzony plik zostaje obok nowego.
        [not-allowed] Ten komputer nie pozwala odczytać tego, co Sparekey dla Ciebie zachował. Dlatego Sparekey zaczyna od nowa.
       *[other] Sparekey nie mógł odczytać tego, co dla Ciebie zachował. Dlatego zaczyna od nowa.
    }
note-not-kept =
    { $why ->
        [full] Dysk tego komputera jest pełny. Dlatego Sparekey nie zachowa Twoich odpowiedzi po zamknięciu. Mimo to możesz iść dalej.
        [not-allowed] Ten komputer nie pozwala programowi Sparekey pisać w jego folderze. Dlatego Twoje odpowiedzi znikną po zamknięciu. Mimo to możesz iść dalej.
       *[other] Sparekey nie mógł pisać w swoim folderze. Dlatego Twoje odpowiedzi znikną po zamknięciu. Mimo to możesz iść dalej.
    }
note-not-copied = Kopiowanie nie zadziałało na tym komputerze. Możesz zapisać sobie to, co widać na ekranie.
note-code-not-copied = Kopiowanie nie zadziałało na tym komputerze. Możesz przepisać wiersze ręcznie. Hasło pozostaje tu ukryte: weź je stamtąd, skąd pochodzi, i wpisz w { $app }.
note-no-browser-title = Przeglądarka się nie otworzyła
note-no-browser = Otwórz przeglądarkę samodzielnie i przejdź na stronę <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = Rozpoznano: { $provider }.
say-stage = { $leg }: { $stage }.
say-not-copied = Kopiowanie nie zadziałało.
say-needs-answer = Na tym ekranie trzeba najpierw coś uzupełnić.
say-saved = Zapisano w pęku kluczy tego komputera.
say-not-saved = Nie udało się zapisać.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Pomoc do tego kroku
help-everywhere =
    <b>Nigdy nikomu nie dyktuj hasła do aplikacji</b>, nawet pomocy technicznej. Nikt, kto Ci pomaga, go nie potrzebuje.

    „{ button-back }” cofa o jeden krok. To, co zostało wpisane, nie zginie.
help-app =
    Twoja aplikacja (na przykład do faktur) chce wysyłać pocztę w Twoim imieniu. Każda aplikacja pyta o ustawienia po swojemu.

    Wybierz aplikację, a Sparekey pokaże ustawienia dokładnie tak, jak o nie pyta. Jeśli nie ma jej na liście, wybierz „{ app-other }”.
help-address =
    Wpisz adres, na który piszą do Ciebie klienci albo współpracownicy. Po części za znakiem @ Sparekey rozpozna, kto prowadzi Twoją skrzynkę.

    W tym kroku Twój pełny adres nie jest nigdzie wysyłany. Jeśli Sparekey nie zna części za @, sprawdza tylko tę część.
help-two-step =
    Weryfikacja dwuetapowa oznacza, że oprócz hasła dostawca poczty chce drugiego potwierdzenia, zwykle z telefonu.

    Dzięki niej obcy nie wejdą do Twojej skrzynki. Wielu dostawców daje hasła do aplikacji tylko wtedy, gdy jest włączona.
help-get-code =
    Hasło do aplikacji to drugie hasło do Twojej skrzynki, przeznaczone dla jednego programu. Twoje własne hasło się nie zmienia.

    Dostajesz je na stronie swojego dostawcy poczty. Jeśli Sparekey zna tę stronę, otwiera ją w przeglądarce.
help-get-password =
    Niektórzy dostawcy nie mają haseł do aplikacji. Programy logują się tam hasłem samej skrzynki.

    Sparekey wysyła je tylko do Twojego dostawcy, przez połączenie szyfrowane i sprawdzone.
help-paste =
    Skopiuj hasło do aplikacji na stronie dostawcy poczty, wróć tutaj i naciśnij „{ button-paste }”.

    Jeśli jest na innym urządzeniu, naciśnij „{ button-type-instead }”. Nie wysyłaj go do siebie pocztą ani na czacie.
help-paste-by-heart =
    Wpisz hasło albo wklej je, jeśli masz je skopiowane. Sparekey przyjmuje je dokładnie takie, jakie jest.

    Nigdy nie wysyłaj go pocztą ani na czacie, nawet do siebie.
help-test =
    Sparekey loguje się u Twojego dostawcy poczty z ustawieniami, które dostanie Twoja aplikacja. Pokazuje każdy etap. Jeśli coś stoi na przeszkodzie, mówi co.

    Twoje hasło trafia tylko do Twojego dostawcy, przez połączenie szyfrowane i sprawdzone.
help-hand-over =
    Skopiuj każdy wiersz do pola o tej samej nazwie w swojej aplikacji, od góry do dołu. Potem zapisz tam ustawienia.

    Wróć tutaj i powiedz, czy aplikacja je przyjęła.
help-finished =
    Jeśli aplikacja kiedyś przestanie wysyłać, otwórz Sparekey ponownie. Jeszcze raz przejdzie z Tobą przez wszystkie kroki.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Błąd samego programu Sparekey
fault-heading = Coś poszło nie tak w programie Sparekey
fault-lead = To nie Twoja wina, a skrzynka jest taka jak przedtem.
fault-kept = Wszystko, co zostało wpisane, nadal tu jest. Możesz kontynuować od tego samego miejsca.
fault-kept-but-code = To, co zostało wpisane, nadal tu jest. Tylko hasło trzeba wpisać jeszcze raz. Możesz kontynuować od tego samego miejsca.
fault-again =
    Kontynuowanie doprowadziło do tego samego błędu. Zacznij jeszcze raz od pierwszego kroku.

    Jeśli błąd wróci, przekaż ten raport pomocy technicznej.
fault-go-on = Kontynuuj
fault-start-again = Zacznij od nowa
fault-report-label = Raport. Nie ma w nim niczego, co zostało wpisane.
fault-not-copied = Kopiowanie nie zadziałało na tym komputerze. Możesz zaznaczyć raport i skopiować go ręcznie.
broken-title = Ten ekran przestał działać
broken-text = To nie Twoja wina. To, co zostało wpisane, nadal tu jest. Wyświetl ekran ponownie, aby kontynuować.
broken-reload = Wyświetl ekran ponownie
closing-title = Zamknąć Sparekey?
closing-text = Hasło do aplikacji jest na razie tylko tutaj. { $company } pokazuje je tylko raz. Jeśli zamkniesz teraz Sparekey, może być potrzebne nowe.
closing-close = Zamknij mimo to
closing-stay = Zostań tutaj
