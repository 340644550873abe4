### Polish. Many mailboxes: a list in, a result for each row out. Not yet checked by a native speaker.

## One row: what came of it, in one sentence.

bulk-row-proven = Działa.
bulk-row-no-code = Nie ma hasła do aplikacji dla tego wiersza.
bulk-row-fault = Tutaj zawiódł sam Sparekey. Uruchom ten wiersz jeszcze raz.
bulk-row-too-long = Ten wiersz jest dłuższy, niż potrzebuje lista skrzynek. Czy brakuje cudzysłowu?
bulk-row-quote-open = W tym wierszu cudzysłów się otwiera, ale nie zamyka.
bulk-row-too-many-cells = Ten wiersz ma więcej komórek niż jest kolumn. Czy brakuje cudzysłowu?
bulk-row-not-an-object = Tego wiersza nie da się odczytać. Musi to być jeden obiekt JSON.
bulk-row-no-address = W tym wierszu nie ma adresu.
bulk-row-unknown-app = Sparekey nie zna aplikacji podanej w tym wierszu.
bulk-row-server =
    { $leg ->
        [imap] Nie da się odczytać serwera do odbierania. Zapisz go tak: imap.example.com:993:tls.
       *[smtp] Nie da się odczytać serwera do wysyłania. Zapisz go tak: smtp.example.com:465:tls.
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] Serwer do odbierania ma działać bez szyfrowania. Sparekey nigdy tego nie robi.
       *[smtp] Serwer do wysyłania ma działać bez szyfrowania. Sparekey nigdy tego nie robi.
    }
bulk-row-two-login-names = Ten wiersz ma inną nazwę logowania do wysyłania, a inną do odbierania. Zrób z niego dwa wiersze.
bulk-row-server-left-out =
    { $leg ->
        [imap] Wiersz podaje serwer do odbierania, ale aplikacja tylko wysyła.
       *[smtp] Wiersz podaje serwer do wysyłania, ale aplikacja tylko odbiera.
    }
bulk-row-other-organisation = { $host } to nie jest serwer { $company }. Hasło do { $company } nie jest tam wysyłane.
bulk-row-no-server = { $provider } nie ma do tego serwera.
bulk-row-typing-slip = Nic nie wiadomo o { $domain }. Czy chodzi o { $suggestion }?
bulk-row-servers-unknown = Nic nie wiadomo o { $domain }. Wpisz jej serwery na listę.
bulk-row-servers-named = Sieć domeny { $domain } podaje: { $servers }. Jeśli to się zgadza, wpisz to na listę.

## The list cannot be used.

bulk-list-unreadable = Sparekey nie może odczytać tego pliku. Czy nadal tam jest i czy wolno Ci go otworzyć?
bulk-list-workbook = To skoroszyt programu z arkuszami. Zapisz go tam jako „CSV” i wybierz tamten plik.
bulk-list-empty = W tym pliku nic nie ma.
bulk-list-no-addresses = Żadna kolumna nie nazywa się „adres”. Wpisz nazwy kolumn w pierwszym wierszu.

## The results cannot be written.

bulk-results-in-use = Sparekey już zapisuje te wyniki. Poczekaj, aż skończy, albo zatrzymaj go tam.
bulk-results-other-file = W tym miejscu jest plik innego rodzaju. Sparekey go nie zastąpi.
bulk-results-has-app-passwords = W tamtych wynikach są hasła do aplikacji. Poproś znów o hasła do aplikacji albo wybierz inny plik.
bulk-results-unwritable = Nie da się zapisać wyników. Czy dysk jest pełny albo folder zablokowany?

## The codes that come beside a list.

bulk-beside-unreadable = Nie da się odczytać haseł do aplikacji podanych obok listy.
bulk-beside-other-order = Hasło do aplikacji dla { $address } przyszło w miejscu, w którym lista nie ma takiego wiersza. Następne nie zostały użyte.

## How it went.

bulk-count-proven =
    { $count ->
        [0] Żadna skrzynka jeszcze nie działa.
        [one] Jedna skrzynka działa.
        [few] { $count } skrzynki działają.
        [many] { $count } skrzynek działa.
       *[other] { $count } skrzynki działa.
    }
bulk-count-not-proven =
    { $count ->
        [0] Nie ma już skrzynki, która nie działa.
        [one] Jedna skrzynka jeszcze nie działa.
        [few] { $count } skrzynki jeszcze nie działają.
        [many] { $count } skrzynek jeszcze nie działa.
       *[other] { $count } skrzynki jeszcze nie działa.
    }
bulk-count-left-out =
    { $count ->
        [one] Jeden wiersz miał już swój wynik.
        [few] { $count } wiersze miały już swoje wyniki.
        [many] { $count } wierszy miało już swoje wyniki.
       *[other] { $count } wiersza miało już swoje wyniki.
    }
bulk-results-at = Wyniki są w { $file }.
bulk-stopped = Zatrzymano. To, co było w toku, zostanie sprawdzone następnym razem.
bulk-handed-over =
    { $count ->
        [0] Żadna skrzynka jeszcze nie działa, więc plik { $file } jest pusty.
        [one] W pliku { $file } jest jedna skrzynka.
        [few] W pliku { $file } są { $count } skrzynki.
        [many] W pliku { $file } jest { $count } skrzynek.
       *[other] W pliku { $file } jest { $count } skrzynki.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] Jednej skrzynki w nim nie ma, bo formularz nie ma pola na jej serwery.
        [few] { $count } skrzynek w nim nie ma, bo formularz nie ma pola na ich serwery.
        [many] { $count } skrzynek w nim nie ma, bo formularz nie ma pola na ich serwery.
       *[other] { $count } skrzynki w nim nie ma, bo formularz nie ma pola na ich serwery.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] Przy jednej skrzynce brakuje imienia i nazwiska, a formularz o nie prosi.
        [few] Przy { $count } skrzynkach brakuje imienia i nazwiska, a formularz o nie prosi.
        [many] Przy { $count } skrzynkach brakuje imienia i nazwiska, a formularz o nie prosi.
       *[other] Przy { $count } skrzynki brakuje imienia i nazwiska, a formularz o nie prosi.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] Jedno hasło zaczyna się jak formuła i zostało pominięte. Wpisz je ręcznie.
        [few] { $count } hasła zaczynają się jak formuła i zostały pominięte. Wpisz je ręcznie.
        [many] { $count } haseł zaczyna się jak formuła i zostało pominiętych. Wpisz je ręcznie.
       *[other] { $count } hasła zaczyna się jak formuła i zostało pominięte. Wpisz je ręcznie.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [one] Jeden wiersz można przetestować.
        [few] { $count } wiersze można przetestować.
        [many] { $count } wierszy można przetestować.
       *[other] { $count } wiersza można przetestować.
    }
bulk-understood-not =
    { $count ->
        [one] Jednego wiersza nie da się użyć.
        [few] { $count } wierszy nie da się użyć.
        [many] { $count } wierszy nie da się użyć.
       *[other] { $count } wiersza nie da się użyć.
    }
bulk-dry-place =
    { $count ->
        [one] { $place }: jedna skrzynka
        [few] { $place }: { $count } skrzynki
        [many] { $place }: { $count } skrzynek
       *[other] { $place }: { $count } skrzynki
    }
bulk-dry-time =
    { $minutes ->
        [one] Test potrwa około jednej minuty.
        [few] Test potrwa około { $minutes } minut.
        [many] Test potrwa około { $minutes } minut.
       *[other] Test potrwa około { $minutes } minuty.
    }
bulk-time-why = Sparekey celowo pracuje powoli, aby żaden dostawca nie zablokował dostępu.

## App passwords in the results: asked twice.

bulk-in-clear-warning = W wynikach będą wszystkie hasła do aplikacji. Przeczyta je każdy, kto otworzy ten plik.
# Typed as it stands here.
bulk-in-clear-sentence = zapisz moje hasła do aplikacji
bulk-in-clear-type = Jeśli tego chcesz, wpisz: { $sentence }
bulk-in-clear-not-written = To było coś innego, więc nic nie zostało zrobione.
bulk-prompt = Hasło do aplikacji dla { $address } (nie będzie go widać; sam Enter pomija tę skrzynkę):

## The window's screen.

bulk-heading = Wiele skrzynek naraz
bulk-lead = Sparekey testuje każdą skrzynkę z listy, jedną po drugiej, i zapisuje, co działa.
help-bulk =
    Każdy wiersz listy to jedna skrzynka. Sparekey testuje ją tak samo jak pojedynczą.

    Pracuje powoli, aby żaden dostawca nie zablokował dostępu. W każdej chwili możesz zatrzymać test i wrócić do niego później.
bulk-list-title = Twoja lista
bulk-list-columns = Lista to plik z arkusza kalkulacyjnego, zapisany jako CSV. Pierwszy wiersz nazywa kolumny, na przykład „adres”, „hasło do aplikacji”, „aplikacja” oraz „imię i nazwisko”.
bulk-list-codes = Hasła do aplikacji z listy są czytane tylko na czas testu. Nigdy nie ma ich w wynikach.
button-choose-list = Wybierz listę
button-choose-another-list = Wybierz inną listę
bulk-no-chooser = Ten komputer nie umie zapytać o plik. Użyj zamiast tego terminala: sparekey-cli bulk
bulk-reading = Czytanie listy…
bulk-nothing-usable = Żadnego wiersza tej listy nie da się użyć. Poniżej widać, dlaczego.
bulk-app = Dla której aplikacji są te skrzynki?
bulk-codes = Skąd biorą się hasła do aplikacji?
bulk-codes-column = Z listy
bulk-codes-ask = Będę je podawać po kolei
bulk-detail-file = Plik
bulk-detail-rows = Skrzynki
bulk-detail-without-code = Bez hasła do aplikacji na liście
bulk-detail-time = Czas testu
bulk-minutes =
    { $minutes ->
        [one] około jednej minuty
        [few] około { $minutes } minut
        [many] około { $minutes } minut
       *[other] około { $minutes } minuty
    }
bulk-progress = Gotowe: { $done } z { $whole }. Pozostały czas: { $time }.
bulk-stopping = Zatrzymywanie…
bulk-own-fault = Sparekey zatrzymał się przez własny błąd. To, co było gotowe, zostało zachowane.
bulk-counted-proven = Działa
bulk-counted-not = Jeszcze nie działa
bulk-counted-left = Jeszcze bez testu
bulk-typing-label = Hasło do aplikacji dla { $address }
bulk-clipboard-empty = W schowku nie ma niczego, co może być hasłem do aplikacji. Najpierw je skopiuj.
bulk-results-title = Wyniki
bulk-results-no-codes = Nie ma w nich żadnego hasła do aplikacji.
bulk-form = Co chcesz zapisać?
bulk-form-results = Wszystkie wyniki
bulk-form-results-detail = Twoja lista z wynikiem każdego wiersza
bulk-form-saleshandy = To, co działa, dla Saleshandy
bulk-form-saleshandy-detail = Aby dodać tam wiele skrzynek naraz
bulk-form-plain = To, co działa, dla dowolnego programu
bulk-form-plain-detail = Każda skrzynka ze swoimi serwerami
button-save-results = Zapisz kopię
button-run-bulk = Przetestuj te skrzynki
button-go-on-bulk = Kontynuuj test
button-stop-bulk = Zatrzymaj
button-skip-row = Pomiń tę skrzynkę
button-run-failed-again = Powtórz test niedziałających
