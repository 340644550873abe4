### Polish. Your mailboxes: the list of mailboxes that were set up, and what can be done with one. Not yet checked by a native speaker.

## The list

mailboxes-heading = Twoje skrzynki
mailboxes-lead =
    { $count ->
        [one] Jedna skrzynka jest ustawiona. Otwórz ją, aby powtórzyć test albo zmienić hasło do aplikacji.
        [few] { $count } skrzynki są ustawione. Otwórz jedną, aby powtórzyć test albo zmienić hasło do aplikacji.
        [many] { $count } skrzynek jest ustawionych. Otwórz jedną, aby powtórzyć test albo zmienić hasło do aplikacji.
       *[other] { $count } skrzynki jest ustawione. Otwórz jedną, aby powtórzyć test albo zmienić hasło do aplikacji.
    }
mailboxes-lead-none = Żadna skrzynka nie jest jeszcze ustawiona. Gdy któraś zadziała, pojawi się tutaj.
help-mailboxes =
    Tutaj widzisz, czy każda skrzynka nadal działa i od kiedy. Otwórz jedną, aby powtórzyć test, wpisać ją jeszcze raz albo usunąć ją z listy.

    Hasło do aplikacji może przestać działać. Często dzieje się tak po zmianie hasła do konta.
# Keep each under 45 characters.
mailbox-works = Działa
mailbox-not-kept = Działała, gdy ją ustawiano
mailbox-died = Hasło przestało działać
mailbox-troubled = Ostatni test się nie udał
mailbox-to-take-back = Poza listą: usuń hasło do aplikacji
mailbox-being-tested = Trwa test…
mailbox-date = Ostatnio sprawdzono { $date }
mailbox-other-app = Inna aplikacja

# A question with two answers.
recheck = Sprawdzać te skrzynki w tle?
recheck-off = Nie
recheck-off-detail = Sparekey testuje tylko wtedy, gdy o to poprosisz.
recheck-on = Tak, raz dziennie
recheck-on-detail = Tylko gdy ta lista jest otwarta i tylko w sieci, w której już działało. Bez żadnych pytań.

# Buttons: keep each under 30 characters.
button-test-all = Przetestuj wszystkie
button-go-on-setting-up = Kontynuuj ustawianie
button-mailboxes = Twoje skrzynki

mailboxes-testing-all = Trwa test, jedna skrzynka po drugiej. W tym czasie możesz robić coś innego.
mailboxes-unsound =
    { $count ->
        [one] Jednej skrzynki nie widać: jej serwery nie pasują do dostawcy. Ustaw ją jeszcze raz.
        [few] { $count } skrzynek nie widać: ich serwery nie pasują do dostawców. Ustaw je jeszcze raz.
        [many] { $count } skrzynek nie widać: ich serwery nie pasują do dostawców. Ustaw je jeszcze raz.
       *[other] { $count } skrzynki nie widać: ich serwery nie pasują do dostawców. Ustaw je jeszcze raz.
    }
mailboxes-trouble-damaged = Lista Twoich skrzynek jest uszkodzona. Gdy ustawisz skrzynkę, ta lista zostanie odłożona na bok i powstanie nowa.
mailboxes-trouble-other-version = Listę Twoich skrzynek zapisała inna wersja Sparekey. Ta wersja nie umie jej odczytać.
mailboxes-trouble-not-read = Listy Twoich skrzynek nie da się teraz odczytać.
mailboxes-trouble-not-stored = Nie udało się zapisać listy Twoich skrzynek. Być może dysk jest pełny.
mailboxes-trouble-full = Lista Twoich skrzynek jest pełna. Usuń z niej skrzynkę, która nie jest już potrzebna.
say-mailbox-died = Hasło do { $address } przestało działać.

## One mailbox

mailbox-lead = W { $app }, poczta: { $provider }.
help-mailbox =
    Test loguje się hasłem do aplikacji, które jest w pęku kluczy tego komputera. Niczego nie zmienia.

    Wymiana jest bezpieczna: stare hasło do aplikacji pozostaje zapisane, aż nowe zadziała.

    Usunięcie zabiera skrzynkę z tej listy i z pęku kluczy. Samo hasło do aplikacji działa dalej: skasować je można tylko u dostawcy.

# How it stands, in whole sentences.
mailbox-state-works = Działała { $date }, z tego komputera.
mailbox-state-not-kept = Działała { $date }. Hasło nie jest zapisane na tym komputerze, więc Sparekey nie może powtórzyć testu.
mailbox-state-older-kept = Działała { $date }. W pęku kluczy jest starsze hasło niż w { $app }, więc Sparekey nie może powtórzyć testu.
mailbox-state-died = Działała { $date }. Od tamtej pory hasło przestało być przyjmowane u { $company }.
mailbox-state-troubled = Działała { $date }. Ostatni test się nie udał, ale to nie musi być wina hasła.
mailbox-state-to-take-back = Skrzynki nie ma już w Sparekey. Samo hasło do aplikacji działa dalej, aż usuniesz je u { $company }.
mailbox-state-testing = Sparekey właśnie ją testuje. W { $app } nic się nie zmienia.

# Names of the facts.
mailbox-fact-address = Adres e-mail
mailbox-fact-app = Aplikacja
mailbox-fact-provider = Dostawca
mailbox-fact-smtp = Serwer do wysyłania
mailbox-fact-imap = Serwer do odbierania
mailbox-fact-user = Nazwa logowania
mailbox-fact-proven = Ostatnio działała
mailbox-fact-tested = Ostatni test
mailbox-fact-kept = Hasło zapisane tutaj
mailbox-kept-yes = Tak, w pęku kluczy tego komputera
mailbox-kept-older = Starsze, w pęku kluczy tego komputera
mailbox-kept-no = Nie

# Buttons: keep each under 30 characters with a short $app.
button-replace-code = Wymień hasło do aplikacji
button-replace-password = Wymień hasło
button-get-new-code = Zdobądź nowe hasło
button-put-in-new-password = Podaj nowe hasło
button-put-in-again = Wpisz ponownie w { $app }
button-forget = Usuń tę skrzynkę z listy
button-forget-now = Usuń z listy
button-keep-mailbox = Zostaw
button-delete-at-provider = Usuń hasło u { $company }
button-taken-back = Hasło jest już usunięte
button-no-reminder = Nie przypominaj więcej
button-make-new-code = Utwórz nowe hasło

## Its code died

mailbox-died-title =
    { $code ->
        [yes] To hasło do aplikacji przestało działać
       *[no] To hasło przestało działać
    }
mailbox-died-time = około trzech minut
mailbox-died-text = Wcześniej działało, a teraz jest odrzucane u { $company }. Często powodem jest jedna z tych rzeczy:
mailbox-died-text-own = Wcześniej działało, a teraz jest odrzucane u { $company }. Najczęściej powodem jest zmiana hasła do skrzynki.
mailbox-died-next = Zdobądź nowe hasło do aplikacji i wpisz je w { $app }. Z samą skrzynką wszystko jest w porządku.
mailbox-died-next-own = Podaj nowe hasło tutaj i w { $app }. Z samą skrzynką wszystko jest w porządku.
mailbox-died-because-password-changed = Hasło do konta zostało zmienione: wtedy u { $company } przestają działać wszystkie hasła do aplikacji.
mailbox-died-because-deleted-by-person = Ktoś je usunął na stronie { $company }.
mailbox-died-because-two-step-off = Weryfikacja dwuetapowa została wyłączona.
mailbox-died-because-two-step-on = Weryfikacja dwuetapowa została włączona.
mailbox-died-because-new-code-made = Powstało nowsze hasło do aplikacji: u { $company } działa tylko jedno.
mailbox-died-because-account-restored = Dostęp do konta został utracony i odzyskany.
mailbox-died-because-signed-out-everywhere = Wszystkie urządzenia zostały wylogowane u { $company }.
mailbox-died-because-not-known = Zostało usunięte albo zmieniono hasło do konta.

## Replacing it: stands above the steps of the wizard

replacing-note = Wymieniasz hasło do { $address }. Stare pozostaje zapisane, aż nowe zadziała.

## Putting it in again

# Heading: keep it under 45 characters with a short $app.
mailbox-put-in-heading = Wpisz ponownie w { $app }
mailbox-put-in-lead = Te ustawienia działały. Kopiuj wiersz po wierszu do { $app }, od góry do dołu.
mailbox-put-in-code = Zanim skopiujesz hasło, komputer sprawdzi, czy to naprawdę Ty.
mailbox-put-in-no-code = Hasło nie jest tu zapisane. Aby je wpisać, utwórz nowe.
mailbox-put-in-died = Zapisane hasło już nie działa. Aby wpisać hasło, utwórz nowe.
mailbox-person-reason = Sparekey chce skopiować dla Ciebie zapisane hasło do poczty.
# Behind “Sparekey próbuje …” of macOS.
mailbox-person-reason-mac = skopiować dla Ciebie zapisane hasło do poczty
mailbox-person-asking = Komputer sprawdza, czy to Ty. Może pokazać własne okno.
mailbox-forgetting = Usuwanie z pęku kluczy…
mailbox-person-unavailable = Ten komputer nie umie sprawdzić, czy to Ty. Dlatego hasło zostaje w pęku kluczy: utwórz nowe.
mailbox-person-dismissed = Pytanie zostało zamknięte, więc nic nie skopiowano.
mailbox-person-denied = Komputer Cię nie rozpoznał, więc nic nie skopiowano.
mailbox-person-timed-out = Nie było odpowiedzi na czas, więc nic nie skopiowano.
mailbox-nothing-kept = W pęku kluczy nie ma już hasła do tej skrzynki. Utwórz nowe.
mailbox-not-its-own = To, co jest w pęku kluczy, nie pasuje do tej skrzynki. Dlatego Sparekey nigdzie tego nie wysyła. Utwórz nowe hasło.

## Forgetting it

mailbox-forget-title = Usunąć tę skrzynkę z listy?
mailbox-forget-text = Zniknie z tej listy i z pęku kluczy. W { $app } jest osobna kopia hasła i wszystko działa dalej.
mailbox-forget-text-remind = Zniknie z tej listy i z pęku kluczy. Aby odciąć też dostęp z { $app }, usuń potem hasło do aplikacji u { $company }.
mailbox-take-back-title = Jeszcze jedno: usuń hasło do aplikacji
mailbox-take-back-text = Na stronie { $company } usuń hasło do aplikacji utworzone dla { $app }. Wtedy nikt nie będzie mógł go użyć.
