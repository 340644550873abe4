### Polish. Steps 1 to 4: which app, which address, two-step sign-in, and where to get the password.
### Not yet checked by a native speaker.

## Step 1

app-heading = Dla której aplikacji?
app-lead = Sparekey pokaże potem ustawienia tak, jak pyta o nie Twoja aplikacja.
app-question = Aplikacja, która pyta o ustawienia poczty
app-other = Inna aplikacja
app-other-detail = Dowolny program, który pyta o ustawienia poczty
app-does-send = Wysyła pocztę
app-does-both = Wysyła i odbiera pocztę
app-choose-first = Najpierw wybierz aplikację. Jeśli jej tu nie ma, wybierz „{ app-other }”.
app-name = Jak nazywa się aplikacja?
app-name-hint = To pole może zostać puste.
app-needs = Co aplikacja robi z Twoją skrzynką?
app-needs-send = Tylko wysyła pocztę
app-needs-send-detail = Na przykład faktury lub przypomnienia
app-needs-read = Wysyła i odbiera pocztę
app-needs-read-detail = Pokazuje odebrane wiadomości lub je porządkuje
app-place = Gdzie używasz { $app }?
app-place-here = Na tym komputerze albo w jego przeglądarce
app-place-elsewhere = Na innym komputerze
app-elsewhere-note = Najprościej uruchomić Sparekey <b>na tamtym komputerze</b>. Możesz też iść dalej tutaj i ręcznie wpisać hasło w { $app }. Nie zamykaj wtedy strony dostawcy poczty.

## Step 2

address-heading-send = Z jakiego adresu ma iść poczta z { $app }?
address-heading-both = Jaki adres ma być w { $app }?
address-lead = Po części za znakiem @ Sparekey rozpozna, kto prowadzi Twoją skrzynkę.
address-field = Twój adres e-mail
address-looking-up = Sprawdzamy, kto prowadzi tę skrzynkę…
address-suggestion = Czy chodzi o { $suggestion }?
address-suggestion-text = W części za @ mógł się omsknąć klawisz.
button-take-suggestion = Tak, użyj { $suggestion }
button-keep-address = Nie, zostaw mój adres

## What is not yet right about the address.

address-error-empty = Wpisz tutaj swój adres e-mail.
address-error-no-at = W adresie e-mail jest znak @, jak w name@example.com.
address-error-several-ats = Jest tu więcej niż jeden znak @. W adresie jest tylko jeden.
address-error-no-local-part = Brakuje jeszcze nazwy przed @, jak w name@example.com.
address-error-no-domain = Brakuje jeszcze części za @, jak w name@example.com.
address-error-no-dot = Część za @ potrzebuje końcówki, na przykład .pl lub .com.
address-error-blank = W środku jest spacja albo ukryty znak. Spróbuj wpisać adres jeszcze raz.
address-error-too-long = To jest dłuższe niż jakikolwiek adres e-mail. Może wkleiło się coś innego?
address-error-local-part = W części przed @ jest znak, którego adresy nie mają.
address-error-domain = W części za @ jest znak, którego adresy nie mają.
address-error-several-addresses = Jest tu więcej niż jeden adres. Wpisz tylko jeden.

## The provider that was found

found-by-domain = Rozpoznano po { $domain }.
found-by-mx = Poczta { $domain } jest u { $company }.
found-by-servers = { $domain } korzysta z serwerów poczty { $company }.
found-by-hand = Wybór z listy.
found-app-password = Tu używa się haseł do aplikacji. Zajmie to około 3 minut albo 10, jeśli weryfikacja dwuetapowa jest jeszcze wyłączona.
found-app-password-quick = Tu używa się haseł do aplikacji. Utworzenie go zajmie około 3 minut.
found-password-of-your-own = Potrzebne jest hasło do aplikacji, które wymyślasz samodzielnie na stronie dostawcy.
found-two-step-decides = Wystarczy zwykłe hasło. Jeśli weryfikacja dwuetapowa jest włączona, potrzebne jest hasło do aplikacji.
found-password = Wystarczy zwykłe hasło. Niczego nie trzeba tworzyć.
found-mailbox-password = Wystarczy hasło samej skrzynki. Niczego nie trzeba tworzyć.
found-token = Pocztę z { $app } wysyła się z tokenem, który działa jak hasło do aplikacji.
found-switch = Trzeba też raz wpuścić programy w ustawieniach dostawcy.
found-oauth-only = Nie ma tu haseł do aplikacji.
found-bridge = Programy wchodzą tu tylko przez specjalny program Bridge.
found-none = Inne programy nie mają tu wstępu.
found-varies = O tym, czy w { $app } można logować się hasłem, decyduje Twój administrator.
button-choose-provider = Wybierz innego
button-choose-from-list = Wybierz dostawcę z listy
button-use-recognised = Użyj rozpoznanego

## How one signs in there

signs-in = Czy do skrzynki logujesz się dokładnie tym adresem?
signs-in-yes = Tak
signs-in-no = Nie, inną nazwą
signs-in-main-address-only = U { $company } można się logować tylko głównym adresem skrzynki, a nie dodatkowym.
sign-in-name = Nazwa, którą się logujesz
sign-in-name-hint = Niektóre adresy, na przykład info@, są drugą nazwą innej skrzynki. Wpisz adres tamtej skrzynki.
sign-in-name-missing = Wpisz nazwę, którą się logujesz, albo wybierz powyżej „{ signs-in-yes }”.
sign-in-name-at-hint = Twój adres ma własną domenę. Wpisz adres otrzymany od { $company }, z końcówką { $domains }.
sign-in-name-at-missing = Wpisz adres otrzymany od { $company }, z końcówką { $domains }.
display-name = Nazwa widoczna dla innych
display-name-hint = Na przykład nazwa Twojej firmy. Takie pole jest w { $app }.

## The list of providers

provider-list-heading = Kto prowadzi Twoją skrzynkę?
provider-list-lead = Często to firma, od której masz { $domain }, albo Google lub Microsoft.
provider-search = Szukaj dostawcy
provider-list-often = Częste przy własnych adresach
provider-list = Wszyscy, od A do Z
provider-list-found = Znalezieni
provider-list-empty = Na liście nie ma dostawcy o tej nazwie. Możesz samodzielnie wpisać jego serwery.
button-own-server = Wpisz serwery samodzielnie

## The form for servers that nobody here knows

own-server-title = Twoje serwery poczty
own-server-guessed = Nie znamy tego dostawcy. Wpisaliśmy to, co zwykle bywa: <b>to tylko domysły</b>. Porównaj je ze stroną pomocy dostawcy albo zapytaj osobę, która założyła skrzynkę.
own-server-autoconfig = <b>Tak podaje sama domena { $domain }</b>: to jej serwery poczty. Porównaj je ze stroną pomocy dostawcy albo zapytaj osobę, która założyła skrzynkę.
own-server-ispdb = <b>Lista dostawców programu Thunderbird</b> podaje te serwery dla { $domain }. Porównaj je ze stroną pomocy dostawcy albo zapytaj osobę, która założyła skrzynkę.
own-server-srv = <b>Książka adresowa internetu</b> podaje te serwery dla { $domain }. Porównaj je ze stroną pomocy dostawcy albo zapytaj osobę, która założyła skrzynkę.
own-server-behind = Poczta { $domain } idzie najpierw przez { $gateway }, więc nie widzimy, u kogo jest skrzynka. Często to Google lub Microsoft 365: <b>jeśli to wiesz, wybierz z listy</b>. Poniżej są domysły.
own-server-no-mail = Domena { $domain } podaje, że w ogóle nie przyjmuje poczty. Spójrz jeszcze raz na część za @. Poniżej są <b>domysły</b>.
own-server-not-looked-up = Nie udało się sprawdzić, kto prowadzi tę skrzynkę: ten komputer chyba nie ma internetu. Poniżej są <b>domysły</b>.
own-server-set-aside = To serwery, które znamy dla tego adresu. Zmień to, co u Ciebie jest inne.
button-look-again = Sprawdź jeszcze raz
stranger-title = Ta nazwa należy do { $other }
stranger = Hasło do takiej skrzynki trafia tylko na serwery { $other }. Użyj tej nazwy jako adresu albo wpisz inną nazwę dla tych serwerów.
own-server-edited = To serwery w takiej postaci, w jakiej zostały wpisane. Sparekey wysyła Twoje hasło tylko do nich.
own-smtp = Wysyłanie
own-imap = Odbieranie
own-host = Serwer
own-host-error = Wpisz nazwę serwera, na przykład smtp.example.com.
own-host-guessed = To jest domysł.
own-host-again = Wpisz nazwę tego serwera jeszcze raz
own-host-again-hint = { $host } nie należy do { $domain }. Twoje hasło trafi tam tylko wtedy, gdy wpiszesz tę nazwę. Czy jest dobra, podaje strona pomocy dostawcy albo powie osoba, która założyła skrzynkę.
own-host-again-done = Nazwa się zgadza. Twoje hasło może trafić do { $host }.
own-host-again-missing = Wpisz tu { $host }, jeśli to dobra nazwa, albo podaj właściwy serwer powyżej.
own-servers-sign-in-only-title = Te serwery mogą nie przyjmować haseł
own-servers-sign-in-only = Według { $domain } programy muszą otwierać w przeglądarce osobną stronę logowania. Zapytaj osobę, która założyła skrzynkę, czy jest też hasło do aplikacji.
own-domain-missing-title = W internecie nie ma { $domain }
own-domain-missing = Spójrz na adres jeszcze raz, litera po literze. Jeśli działa tylko wewnątrz firmy, wpisz poniżej jego serwery.
own-domain-takes-no-mail-title = Domena { $domain } nie przyjmuje poczty
own-domain-takes-no-mail = Sama tak podaje. Spójrz na adres jeszcze raz, litera po literze.
own-domain-behind-title = Poczta { $domain } idzie najpierw przez { $gateway }
own-domain-behind = Nie wiadomo więc, gdzie jest skrzynka. Serwery zna osoba, która ją założyła.
own-port = Port
own-port-error = Port to liczba od 1 do 65535. Przy wysyłaniu zwykle 465 lub 587.
own-security = Rodzaj szyfrowania
own-security-tls = SSL/TLS (od początku)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] To, co wiemy o stronach { $company }, pochodzi z { $month } { $year }, czyli sprzed ponad pół roku. Mogą teraz wyglądać inaczej. Jeśli coś się nie zgadza, zajrzyj na stronę pomocy.
   *[no] To, co wiemy o stronach { $company }, pochodzi z { $month } { $year }, czyli sprzed ponad pół roku. Mogą teraz wyglądać inaczej. Jeśli coś się nie zgadza, zapytaj obsługę { $company }.
 }
provider-unsure-title = Nie mamy pewności co do { $company }
provider-unsure = To, co wiemy, jest stare albo pochodzi z obcych stron. Test w kroku 6 pokaże, czy się zgadza.
ask-paid-plan-title = Czy masz płatny abonament?
ask-paid-plan = U { $company } programy mają wstęp tylko z płatnym abonamentem. Przy darmowym użyj innej skrzynki dla { $app }.
ask-contract-ended-title = Czy Twoja umowa u { $company } jeszcze trwa?
ask-contract-ended = Skrzynki po zakończonej umowie otwierają się tylko na stronie. Wtedy użyj innej skrzynki dla { $app }.
ask-servers-in-account-title = Twoje serwery mogą być inne
ask-servers-in-account = Zależą od abonamentu lub kraju. Znajdziesz je na swoim koncie u { $company }. Jeśli test się nie uda, najpierw je porównaj.
ask-unlock-title = Czy hasło było ostatnio zmieniane?
ask-unlock = Wtedy u { $company } programy nie wejdą, dopóki nie odblokujesz poczty na stronie. Zrób to najpierw.
ask-password-off-title = Czy Twoje konto ma jeszcze hasło?
ask-password-off = U { $company } można je wyłączyć. Bez niego programy się nie zalogują. Wtedy użyj innej skrzynki dla { $app }.
ask-frozen-title = Czy ta skrzynka była ostatnio otwierana?
ask-frozen = U { $company } skrzynka nieotwierana przez miesiące zostaje uśpiona. Aby ją obudzić, zaloguj się raz na stronie.
ask-token-title = Czy Twój abonament ma tokeny do wysyłania?
ask-token = U { $company } są tylko w niektórych abonamentach i tylko dla własnej domeny. W których, podaje strona pomocy. Jeśli w Twoim ich nie ma, użyj innej skrzynki dla { $app }.

moved-to = Czy masz wiadomość od { $company }, że Twoja poczta jest teraz u { $to }?
moved = Czy Twoja poczta została przeniesiona?
moved-yes = Tak, jest przeniesiona
moved-no = Nie
moved-not-sure = Nie mam pewności
moved-not-sure-detail = Przed przeniesieniem każdy dostaje wiadomość od { $company }. Możesz spróbować; test to pokaże.
moved-choose-first = Wybierz jedną z odpowiedzi. Jeśli nie masz pewności, wybierz „{ moved-not-sure }”.

stop-moved-title = Twoja skrzynka jest teraz u { $to }
stop-moved-why = Adres pozostaje u { $company }, ale skrzynka jest u { $to }. Teraz liczą się tamtejsze serwery i hasło.
stop-moved-instead-1 = Nowych ustawień poszukaj w wiadomości o przeniesieniu. Albo zapytaj obsługę { $to } o ustawienia dla programów pocztowych.
stop-moved-instead-2 = Albo użyj innej skrzynki dla { $app }.

stop-practice-title = W ćwiczeniu jest tylko jedna skrzynka
stop-practice-why = To ćwiczenie, które nigdy nie opuszcza Twojego komputera. Zna adres <b>you@practice.example</b> i żadnego innego.
stop-practice-instead-1 = Wpisz <b>you@practice.example</b>, aby przejść wszystkie kroki.
stop-practice-instead-2 = Dla własnego adresu uruchom Sparekey bez ćwiczenia.

## Step 3. Two-step sign-in

two-step-heading = Weryfikacja dwuetapowa musi być włączona
two-step-lead = U { $company } hasła do aplikacji są dostępne tylko, gdy weryfikacja dwuetapowa jest włączona.
two-step-why = Dzięki niej potwierdzasz na telefonie, że to Ty. Nikt nie wejdzie na Twoje konto z samym hasłem.
two-step-on = Czy weryfikacja dwuetapowa jest włączona dla { $address }?
two-step-on-yes = Tak, jest włączona
two-step-on-yes-detail = Gdy loguję się na nowym urządzeniu, potwierdzam to na telefonie.
two-step-on-no = Nie, jest wyłączona
two-step-on-not-sure = Nie mam pewności
two-step-choose-first = Wybierz jedną z odpowiedzi. Jeśli nie masz pewności, wybierz „{ two-step-on-not-sure }”.
two-step-switch-on-first = Najpierw ją włącz: bez niej u { $company } nie ma haseł do aplikacji.
two-step-how-title = Włącz ją u { $company }
two-step-how = { $page ->
    [yes] Przycisk poniżej otwiera stronę { $company } w Twojej przeglądarce. Strona może zapytać o hasło. Miej telefon pod ręką.
   *[no] Zaloguj się na stronie { $company } i zajrzyj do ustawień bezpieczeństwa. Miej telefon pod ręką.
 }
two-step-look-title = Sprawdź u { $company }
two-step-look = { $page ->
    [yes] Przycisk poniżej otwiera stronę { $company } w Twojej przeglądarce. Widać na niej, czy weryfikacja dwuetapowa jest włączona. Jeśli nie, włącz ją tam.
   *[no] Zaloguj się na stronie { $company }. W ustawieniach bezpieczeństwa widać, czy weryfikacja dwuetapowa jest włączona. Jeśli nie, włącz ją tam.
 }
two-step-care = Telefon lub inne komputery mogą poprosić o ponowne zalogowanie. Jeśli u { $company } są kody zapasowe, przechowaj je w bezpiecznym miejscu.
button-open-two-step = Otwórz stronę { $company }
button-two-step-on-now = Już jest włączona
button-two-step-trouble = Nie mogę tego zrobić

two-step-nothing-heading = Weryfikacja dwuetapowa nie jest potrzebna
two-step-nothing-code = U { $company } hasła do aplikacji działają bez niej. Po prostu idź dalej.
two-step-nothing-code-unsure = O ile wiemy, u { $company } hasła do aplikacji działają bez niej. Jeśli w następnym kroku strona o nią poprosi, włącz ją tam.
two-step-nothing-password = U { $company } wystarczy do tego zwykłe hasło. Po prostu idź dalej.
two-step-nothing-varies = Jeśli administrator na to pozwala, u { $company } wystarczy zwykłe hasło. Po prostu idź dalej.
two-step-nothing-token = U { $company } tokeny działają bez niej. Po prostu idź dalej.
two-step-nothing-unknown = Przy własnym serwerze poczty nie trzeba niczego włączać. Po prostu idź dalej.

two-step-decides-heading = Czy używasz weryfikacji dwuetapowej?
two-step-decides-lead = Od niej zależy, które hasło od { $company } jest potrzebne w { $app }.
two-step-decides-yes = Dobrze: zostaw ją włączoną. W { $app } potrzebne będzie hasło do aplikacji. Utworzysz je w następnym kroku.
two-step-decides-no = Wtedy w { $app } wystarczy zwykłe hasło. Niczego nie trzeba tworzyć.
two-step-decides-not-sure = Mimo to możesz iść dalej. Sparekey spróbuje ze zwykłym hasłem. Jeśli u { $company } nie zadziała, wróć tutaj.
two-step-tell-title = Jak to sprawdzić
two-step-tell = { $page ->
    [yes] Pomyśl o logowaniu na nowym urządzeniu. Czy u { $company } potrzebne jest drugie potwierdzenie, na przykład cyfry z telefonu? Wtedy jest włączona. Możesz to sprawdzić na stronie dostawcy.
   *[no] Pomyśl o logowaniu na nowym urządzeniu. Czy u { $company } potrzebne jest drugie potwierdzenie, na przykład cyfry z telefonu? Wtedy jest włączona.
 }
two-step-shut-programs-out = Jej włączenie u { $company } zablokowało też programy. Następny krok pokazuje, jak je znów wpuścić.

two-step-trouble-heading = Nie możesz jej włączyć?
trouble-title = Co stoi na przeszkodzie?
trouble-question = Wybierz to, co najlepiej pasuje
button-trouble-done = Wróć do kroku

## Step 4: an app password is made on the provider's page.

app-passwords = hasła do aplikacji
get-code-heading = Utwórz hasło do aplikacji u { $company }
get-code-lead = Jest jak zapasowy klucz do Twojej skrzynki: dajesz go jednemu programowi. Możesz go odebrać bez zmiany własnego hasła.
get-code-check-account = Czy w rogu strony { $company } widać <b>{ $address }</b>? Jeśli nie, najpierw przełącz na to konto.
get-code-find-page = Jeśli strona sama się nie otworzy: <l>{ $menu }</l>.
get-code-go-to-page = Przejdź do <l>{ $menu }</l>.
get-code-look-for-page = W ustawieniach bezpieczeństwa lub poczty poszukaj pozycji <l>{ $page }</l>.
get-code-not-this = Nie wybieraj pozycji <l>{ $other }</l>: hasło stamtąd nie otwiera poczty.
get-code-read-help = Drogę wskazuje strona pomocy { $company }. Trzymaj ją otwartą obok strony, na której się logujesz.
get-code-type-name = W polu <l>{ $field }</l> wpisz <b>{ $name }</b>.
get-code-access = Przy pytaniu, do czego ma służyć hasło, wybierz <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] Naciśnij <l>{ $button }</l>. Na stronie { $company } pojawi się hasło do aplikacji.
    [one] Naciśnij <l>{ $button }</l>. Na stronie { $company } pojawi się { $length } litera.
    [few] Naciśnij <l>{ $button }</l>. Na stronie { $company } pojawią się { $length } litery.
    [many] Naciśnij <l>{ $button }</l>. Na stronie { $company } pojawi się { $length } liter.
   *[other] Naciśnij <l>{ $button }</l>. Na stronie { $company } pojawi się { $length } litery.
 }
get-code-make = Utwórz nowe hasło do aplikacji o nazwie <b>{ $name }</b>.
get-code-look-for-token = W ustawieniach poczty poszukaj tam pozycji <l>{ $page }</l>.
get-code-make-token = Utwórz nowy token o nazwie <b>{ $name }</b>. Jeśli pojawi się pytanie o adres, wybierz <b>{ $address }</b>.
smtp-token = SMTP token
get-code-copy = { $once ->
    [yes] Skopiuj je, <b>zostaw tamtą stronę otwartą</b> i wróć tutaj. Na stronie { $company } widać je tylko raz.
   *[no] Skopiuj je, <b>zostaw tamtą stronę otwartą</b> i wróć tutaj.
 }
get-code-think = Wymyśl nowe hasło, którego nie używasz nigdzie indziej. Wpisz je tam, w razie prośby dwa razy, i zapisz.
get-code-keep-in-mind = Zapamiętaj je i wróć tutaj. W następnym kroku wpiszesz je jeszcze raz.
get-code-start-over = Zamknij tamtą stronę dopiero, gdy hasło zadziała w { $app }. Jeśli trzeba zacząć od nowa, usuń tam pierwsze hasło.
get-code-known-browser = Użyj przeglądarki, w której zawsze czytasz tę pocztę. Strona { $company } odrzuca nieznane przeglądarki i okna prywatne.
get-code-replaces-older = Nowe hasło kończy działanie poprzedniego we wszystkich programach.
get-code-at-most = { $number ->
    [one] U { $company } może być tylko jedno. Jeśli pojawi się napis, że jest za dużo, usuń stare.
    [few] U { $company } mogą być najwyżej { $number }. Jeśli pojawi się napis, że jest za dużo, usuń jedno ze starych.
    [many] U { $company } może być najwyżej { $number }. Jeśli pojawi się napis, że jest za dużo, usuń jedno ze starych.
   *[other] U { $company } może być najwyżej { $number }. Jeśli pojawi się napis, że jest za dużo, usuń jedno ze starych.
 }
get-code-ready-after = { $number ->
    [one] Nowe hasło może zacząć działać dopiero po godzinie. Jeśli wcześniej test się nie uda, zaczekaj i powtórz go.
    [few] Nowe hasło może zacząć działać dopiero po { $number } godzinach. Jeśli wcześniej test się nie uda, zaczekaj i powtórz go.
    [many] Nowe hasło może zacząć działać dopiero po { $number } godzinach. Jeśli wcześniej test się nie uda, zaczekaj i powtórz go.
   *[other] Nowe hasło może zacząć działać dopiero po { $number } godziny. Jeśli wcześniej test się nie uda, zaczekaj i powtórz go.
 }
get-code-expires = { $number ->
    [one] Wygasa samo po jednym dniu. Wtedy utwórz nowe.
    [few] Wygasa samo po { $number } dniach. Wtedy utwórz nowe.
    [many] Wygasa samo po { $number } dniach. Wtedy utwórz nowe.
   *[other] Wygasa samo po { $number } dnia. Wtedy utwórz nowe.
 }
get-code-safety = Rozmawiasz przez telefon i udostępniasz ekran? <b>Wstrzymaj teraz udostępnianie ekranu.</b> Ktoś niespodziewanie zadzwonił i o to prosi? Przerwij w tym miejscu.
pause-sharing-title = Wstrzymaj teraz udostępnianie ekranu.
get-code-safety-remote = Ten ekran widać też na innym komputerze. Idź dalej, gdy nikt inny go nie widzi. Ktoś niespodziewanie zadzwonił i o to prosi? Przerwij w tym miejscu.
get-code-keychain-next = Teraz Sparekey poszuka pęku kluczy tego komputera. System może wtedy zapytać o hasło do komputera.
get-code-page-language = Język strony { $company }
get-code-labels-foreign = Napisy na stronie { $company } znamy tylko w tym języku: { $language }. W Twoim języku są w tych samych miejscach.
label-renamed = { $label } (wcześniej: { $was })
get-code-checked = To, co wiemy o stronie { $company }, pochodzi z { $month } { $year }. Może teraz wyglądać inaczej.

## Switches that let programs in

switch-person = { $legs ->
    [read] Programy muszą mieć zgodę na odczyt Twojej poczty.
    [send] Programy muszą mieć zgodę na wysyłanie Twojej poczty.
   *[both] Programy muszą mieć zgodę na korzystanie z Twojej skrzynki.
 } { $menu ->
    [none] { $page ->
        [yes] Otwórz odpowiednią stronę i włącz tę zgodę, jeśli jej jeszcze nie ma.
       *[no] W ustawieniach poczty u { $company } poszukaj „POP3/IMAP” i włącz, jeśli jest jeszcze wyłączone.
     }
   *[other] Przejdź do <l>{ $menu }</l> i włącz tę zgodę, jeśli jej jeszcze nie ma.
 }
switch-administrator = { $legs ->
    [read] Administrator musi zezwolić programom na odczyt Twojej poczty.
    [send] Administrator musi zezwolić programom na wysyłanie Twojej poczty.
   *[both] Administrator musi zezwolić na programy pocztowe.
 } Zapytaj, czy jest to zrobione dla { $address }.
switch-with-code = Na tej samej stronie włącz dostęp dla programów. Strona { $company } może poprosić o potwierdzenie z telefonu.
switch-note-administrator = Ten list prosi o to administratora.
button-open-switch = Otwórz stronę zgody

## Dates

date = { $day } { $month } { $year }
date-month = { $month } { $year }
# Genitive: “16 września 2024”, “od grudnia 2026”, “pochodzi z marca 2026”.
month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
 }

## Buttons of step 4

button-open-app-passwords = Otwórz stronę { $company }
button-open-again = Otwórz ponownie
button-have-copied = Już skopiowane
button-get-code-trouble = Nie widzę tego
button-have-set = Już ustawione

get-code-heading-token = Utwórz token u { $company }
get-code-token-lead = Działa jak hasło do aplikacji, tylko do wysyłania. Możesz go odebrać bez zmiany własnego hasła.
get-code-heading-own = Wymyśl hasło do aplikacji u { $company }

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = Hasło do aplikacji nie jest potrzebne
own-password-switch-heading = Najpierw trzeba wpuścić programy
own-password-varies-lead = Jeśli administrator na to pozwala, u { $company } wystarczy zwykłe hasło. Niczego nie trzeba tworzyć.
own-password-account-lead = U { $company } wystarczy zwykłe hasło. Niczego nie trzeba tworzyć.
own-password-mailbox-lead = U { $company } wystarczy hasło samej skrzynki. Niczego nie trzeba tworzyć.
own-password-account = To hasło, którym otwierasz pocztę <b>{ $address }</b> na stronie { $company }.
own-password-forgotten = Jeśli go nie znasz, poproś o nowe tam, gdzie logujesz się u { $company }.
own-password-mailbox = To hasło tylko do skrzynki <b>{ $address }</b>. Hasło do konta klienta u { $company } jest inne.
own-password-mailbox-forgotten = Jeśli go nie znasz, nowe może ustawić osoba, która założyła skrzynkę.
own-password-letter = Czy Twoimi skrzynkami opiekuje się ktoś inny? Ten list prosi o hasło.
own-password-instead = Wybrane jest hasło do aplikacji. U { $company } działa też zwykłe hasło.
button-use-own-password = Użyj zwykłego hasła
app-password-instead-title = Jest lepszy sposób
app-password-instead = U { $company } można też utworzyć hasło do aplikacji tylko dla { $app }. Możesz je odebrać bez zmiany własnego hasła.
button-use-app-password = Utwórz hasło do aplikacji

own-password-heading = Przygotuj hasło do skrzynki
own-password-lead = Przy tej skrzynce w { $app } potrzebne jest hasło samej skrzynki.
own-password-1 = To hasło, którym otwierasz tę skrzynkę w przeglądarce lub na telefonie.
own-password-2 = Niektórzy dostawcy mają osobne hasło dla programów. Ich strona pomocy nazywa je „hasło do aplikacji” lub „hasło do programu pocztowego”.
own-password-3 = Jeśli go nie znasz, zapytaj osobę, która założyła skrzynkę.
button-have-password = Mam hasło
