### Polish: letters to administrators, ways out of trouble, and what to do where app passwords do not exist.
### Not yet checked by a native speaker.

## Letters: plain text that is copied, so no markup. They hold no secret.

# Menus of Google and Microsoft are left in English.

letter-admin-app-passwords-title = List do administratora, gotowy do wysłania
letter-admin-app-passwords-body =
    Temat: Hasło do aplikacji dla { $address }

    Dzień dobry,

    { $named ->
        [yes] proszę o pomoc w połączeniu { $app } ze skrzynką { $address }.
       *[no] proszę o pomoc w połączeniu programu ze skrzynką { $address }.
    } Program loguje się do serwera poczty nazwą i hasłem. Zwykłe hasło u { $company } tam nie działa. Potrzebne jest hasło do aplikacji, a do niego weryfikacja dwuetapowa.

    Na moim koncie nie ma haseł do aplikacji. Proszę o sprawdzenie tych punktów w konsoli Google Admin:

    1. W Security > Authentication > 2-step verification: czy mogę włączyć weryfikację dwuetapową? Czy mogę używać innych metod niż klucze bezpieczeństwa?
    2. Czy moje konto jest poza Ochroną zaawansowaną? Czy inna reguła nie odbiera mi haseł do aplikacji?
    3. Jeśli program ma też odczytywać pocztę: czy mam włączony IMAP? Przełącznik jest w Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.

    Hasło do aplikacji utworzę samodzielnie i podam je tylko temu programowi. Można je w każdej chwili odebrać bez zmiany mojego hasła.

    Jeśli hasła do aplikacji nie są możliwe, proszę o informację, z jakiej skrzynki ma korzystać program.

    Proszę nigdy nie wysyłać hasła pocztą i nigdy o nie nie prosić. Ja też tego nie zrobię.

    Dziękuję i pozdrawiam

letter-admin-smtp-auth-title = List do administratora, gotowy do wysłania
letter-admin-smtp-auth-body =
    Temat: Prośba o włączenie Authenticated SMTP dla { $address }

    Dzień dobry,

    { $named ->
        [yes] proszę o możliwość wysyłania poczty z { $app } ze skrzynki { $address }.
       *[no] proszę o możliwość wysyłania poczty z programu ze skrzynki { $address }.
    } Program loguje się do smtp.office365.com, port 587 ze STARTTLS, nazwą i hasłem. U { $company } jest to możliwe tylko wtedy, gdy dla skrzynki włączono Authenticated SMTP.

    Czy można włączyć to dla tej jednej skrzynki? Przełącznik jest tutaj:

    Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP

    Trzy rzeczy, które mogą się przydać:

    1. Od końca grudnia 2026 Microsoft domyślnie wyłącza wysyłanie z hasłem. W istniejących organizacjach administrator może je potem znów włączyć. Ostateczną datę Microsoft chce ogłosić w drugiej połowie 2027 roku.
    2. Nie działa to, gdy włączone są security defaults. Proszę ich z tego powodu nie wyłączać. Proszę raczej o informację, jak program ma wysyłać pocztę.
    3. Chodzi tylko o wysyłanie. Odbieranie z hasłem skończyło się we wszystkich organizacjach i o to nie proszę.

    Proszę nigdy nie wysyłać hasła pocztą i nigdy o nie nie prosić. Ja też tego nie zrobię.

    Dziękuję i pozdrawiam

letter-admin-mailbox-password-title = List do opiekuna Twoich skrzynek, gotowy do wysłania
letter-admin-mailbox-password-body =
    Temat: Hasło dla programu pocztowego do { $address }

    Dzień dobry,

    { $named ->
        [yes] proszę o pomoc w połączeniu { $app } ze skrzynką { $address }.
       *[no] proszę o pomoc w połączeniu programu ze skrzynką { $address }.
    } { $reads ->
        [yes] Program loguje się nazwą i hasłem, aby wysyłać i odbierać pocztę.
       *[no] Program loguje się nazwą i hasłem, aby wysyłać pocztę.
    }

    Proszę o jedno z tych rozwiązań:

    1. Najlepiej: możliwość samodzielnego utworzenia hasła dla programów do tej skrzynki. U { $company } może się ono nazywać hasłem do aplikacji lub hasłem urządzenia.
    2. Albo utworzenie hasła tylko dla tego programu i przekazanie mi go osobiście.
    3. Jeśli żadne z nich nie jest możliwe, proszę o ustawienie razem ze mną nowego hasła do tej skrzynki.

    Proszę też sprawdzić, czy programy pocztowe są dozwolone dla tej skrzynki.

    Proszę nigdy nie wysyłać hasła pocztą i nigdy o nie nie prosić. Ja też tego nie zrobię.

    Dziękuję i pozdrawiam

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = Nie mam przy sobie telefonu
trouble-no-phone-text =
    Poszukaj na stronie { $company } sposobu bez tego telefonu. Może to być połączenie na telefon stacjonarny albo aplikacja uwierzytelniająca na tablecie lub komputerze.

    Nie ustawiaj samego klucza bezpieczeństwa: wtedy może nie być haseł do aplikacji. Jeśli nie ma nic innego, wróć tu z telefonem w ręku.

trouble-phone-of-someone-who-left-label = Telefon należy do osoby, której już tu nie ma
trouble-phone-of-someone-who-left-text =
    Poszukaj na stronie { $company } innego sposobu logowania: kodu zapasowego albo urządzenia, które jest nadal zalogowane.

    Po zalogowaniu ustaw własny telefon zamiast starego. Jeśli nie da się zalogować, poproś administratora albo użyj strony odzyskiwania konta { $company }.

trouble-calling-on-that-phone-label = Z tego telefonu rozmawiam z pomocą techniczną
trouble-calling-on-that-phone-text =
    Zapisz numer pomocy technicznej i powiedz: „To krok 3, weryfikacja dwuetapowa. Oddzwonię”. Potem się rozłącz.

    Włącz weryfikację dwuetapową z telefonem w ręku. Potem oddzwoń. <b>Nigdy nie dyktuj cyfr, które przychodzą na Twój telefon.</b>

trouble-not-allowed-label = Moja firma lub szkoła na to nie pozwala
trouble-not-allowed-text = Decyduje o tym administrator. Poproś o zgodę na weryfikację dwuetapową i hasła do aplikacji dla { $address }. Do tego czasu użyj innej skrzynki dla { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = Szukasz pozycji <l>{ $page }</l>. Kilka pytań pokaże, co stoi na przeszkodzie.
missing-question = Pytanie { $number }
missing-what-to-do = Co zrobić
button-not-that = To nie to
button-go-to-two-step = Do weryfikacji dwuetapowej
button-open-codes = Otwórz listę haseł

missing-wrong-account-ask = Czy w rogu strony widać { $address }?
missing-wrong-account-look = Spójrz w prawy górny róg albo naciśnij tam zdjęcie lub literę. Jedna przeglądarka często zna kilka kont.
missing-wrong-account-title = Strona pokazuje inne konto
missing-wrong-account-text = Naciśnij zdjęcie lub literę w rogu strony. Wybierz { $address } albo zaloguj się tym adresem. Potem otwórz stąd stronę jeszcze raz.

missing-two-step-off-ask = Czy weryfikacja dwuetapowa jest włączona?
missing-two-step-off-look = U { $company } hasła do aplikacji widać tylko, gdy jest włączona.
missing-two-step-off-title = Najpierw weryfikacja dwuetapowa
missing-two-step-off-text = Wróć do kroku 3 i sprawdź, czy jest włączona. Jeśli nie, włącz ją tam. Potem otwórz stronę haseł do aplikacji jeszcze raz.

missing-security-keys-only-ask = Czy jedynym drugim potwierdzeniem jest klucz bezpieczeństwa?
missing-security-keys-only-look = Klucz bezpieczeństwa to mały przedmiot, który wkładasz do urządzenia lub do niego przykładasz.
missing-security-keys-only-title = Sam klucz bezpieczeństwa nie wystarczy
missing-security-keys-only-text = Wtedy u { $company } nie ma haseł do aplikacji. Zostaw klucz i dodaj telefon jako drugi sposób. Potem otwórz stronę haseł do aplikacji jeszcze raz.

missing-work-account-ask = Czy to konto od firmy, szkoły lub klubu?
missing-work-account-look = Wtedy opiekuje się nim ktoś stamtąd i decyduje, co jest dozwolone.
missing-work-account-title = Decyduje o tym administrator
missing-work-account-text = Poproś go o zgodę na hasła do aplikacji dla { $address }: list jest gotowy. Do tego czasu użyj innej skrzynki dla { $app }.

missing-advanced-protection-ask = Czy Ochrona zaawansowana jest włączona?
missing-advanced-protection-look = To się pamięta: włącza się ją samodzielnie, z kluczem bezpieczeństwa lub kluczem dostępu. Widać ją na stronie bezpieczeństwa konta.
missing-advanced-protection-title = Ochrona zaawansowana nie dopuszcza haseł do aplikacji
missing-advanced-protection-text = Robi to celowo, aby bardzo mocno chronić Twoje konto. Zostaw ją włączoną i użyj innej skrzynki dla { $app }.

missing-child-account-ask = Czy to konto dziecka pod opieką rodzica?
missing-child-account-look = Wtedy nowe aplikacje i logowania zatwierdza rodzic.
missing-child-account-title = Konto dziecka nie ma haseł do aplikacji
missing-child-account-text = U { $company } programy pocztowe nie mają wstępu na takie konto. Użyj adresu osoby dorosłej dla { $app }.

missing-unfamiliar-browser-ask = Czy zawsze czytasz pocztę w tej przeglądarce?
missing-unfamiliar-browser-look = Nowa przeglądarka się nie liczy, okno prywatne też nie.
missing-unfamiliar-browser-title = U { $company } ta przeglądarka jest jeszcze nieznana
missing-unfamiliar-browser-text =
    U { $company } hasła do aplikacji widać tylko w znanej przeglądarce. Skopiuj link i otwórz go w przeglądarce, w której zawsze czytasz pocztę.

    Jeśli takiej nie masz, nie wylogowuj się tutaj, używaj tej przez kilka dni i spróbuj ponownie. Pomoc techniczna nie może tego przyspieszyć.

missing-switched-off-by-administrator-ask = Czy na stronie jest napisane, że administrator wyłączył hasła do aplikacji?
missing-switched-off-by-administrator-look = Może też być napisane, że to ustawienie jest niedostępne dla Twojego konta.
missing-switched-off-by-administrator-title = Administrator wyłączył hasła do aplikacji
missing-switched-off-by-administrator-text = Tylko on może to zmienić. Poproś go o zgodę na hasła do aplikacji dla { $address }: list jest gotowy. Do tego czasu użyj innej skrzynki dla { $app }.

missing-too-many-codes-ask = Czy jest napisane, że masz już za dużo haseł do aplikacji?
missing-too-many-codes-look = Liczy się każde utworzone hasło, dopóki nie zostanie usunięte.
missing-too-many-codes-title = Haseł do aplikacji jest już za dużo
missing-too-many-codes-text = U { $company } ich liczba jest ograniczona. Usuń tam jedno, którego już nie potrzebujesz, i utwórz nowe.

missing-no-mailbox-ask = Czy poczta tego konta jest u { $company }?
missing-no-mailbox-look = Konto może istnieć bez skrzynki i logować się adresem z innego miejsca.
missing-no-mailbox-title = To konto nie ma skrzynki u { $company }
missing-no-mailbox-text = Najpierw załóż pocztę u { $company }. Jeśli tego nie chcesz, użyj innej skrzynki dla { $app }.

missing-plan-without-programs-ask = Czy Twój abonament jest darmowy lub mały?
missing-plan-without-programs-look = Nazwę abonamentu podaje strona Twojego konta u { $company }.
missing-plan-without-programs-title = Twój abonament może nie wpuszczać programów
missing-plan-without-programs-text = Sprawdź, czy Twój abonament u { $company } wpuszcza programy pocztowe. Jeśli nie, użyj innej skrzynki dla { $app }.

missing-not-their-domain-ask = Czy Twoją domeną i jej skrzynkami opiekuje się ktoś inny?
missing-not-their-domain-look = Na przykład ktoś z pracy, agencja albo znajomy, który wszystko założył.
missing-not-their-domain-title = Może je utworzyć tylko opiekun Twojej domeny
missing-not-their-domain-text = Poproś o hasło poczty dla { $address }: list jest gotowy. Jest tylko dla { $app }.

missing-no-phone-number-ask = Czy w ustawieniach tej skrzynki jest numer Twojej komórki?
missing-no-phone-number-look = U { $company } hasła do aplikacji są tylko dla skrzynek z numerem komórki.
missing-no-phone-number-title = Najpierw numer komórki
missing-no-phone-number-text = Dodaj swój numer w ustawieniach u { $company }. Potem otwórz stronę haseł do aplikacji jeszcze raz.

missing-programs-blocked-ask = Czy włączona jest ochrona, która nie wpuszcza programów?
missing-programs-blocked-look = Znajdziesz ją w ustawieniach bezpieczeństwa u { $company }, pod nazwą w rodzaju „blokuj programy pocztowe”.
missing-programs-blocked-title = Ochrona nie wpuszcza programów
missing-programs-blocked-text = Gdy jest włączona, żaden program nie wejdzie. Wyłącz ją w ustawieniach u { $company }. Potem otwórz stronę haseł do aplikacji jeszcze raz.

missing-second-mailbox-ask = Czy to druga skrzynka w Twoim domu?
missing-second-mailbox-look = Główna to ta, której dotyczy umowa.
missing-second-mailbox-title = Druga skrzynka może nie mieć haseł do aplikacji
missing-second-mailbox-text = Być może u { $company } hasła do aplikacji ma tylko główna skrzynka. Użyj głównego adresu dla { $app }. Więcej wie pomoc techniczna { $company }.

missing-signs-in-elsewhere-ask = Czy logujesz się u { $company } przez inną firmę?
missing-signs-in-elsewhere-look = Na przykład przez Google, Facebook albo stronę logowania swojej firmy.
missing-signs-in-elsewhere-title = To konto nie ma własnego hasła
missing-signs-in-elsewhere-text = Wtedy hasło do aplikacji to jedyna droga. Szukaj go w ustawieniach bezpieczeństwa { $company }, a nie tej drugiej firmy.

missing-none-of-these-title = To żaden ze znanych nam powodów
missing-none-of-these-text = { $help ->
    [yes] Otwórz stronę pomocy { $company }: pokazuje najnowszą drogę. Jeśli to nie pomoże, użyj innego adresu dla { $app }.
   *[no] Zapytaj obsługę { $company }: „Gdzie utworzyć hasło do aplikacji dla programu pocztowego?” Jeśli to nie pomoże, użyj innego adresu dla { $app }.
 }

## Providers that take no app password

stop-oauth-only-everything-title = U { $company } ta skrzynka nie przyjmuje haseł do aplikacji
stop-oauth-only-everything-why = { $since ->
    [none] U { $company } żaden program nie zaloguje się hasłem, żadnego rodzaju. Strony, które nadal każą utworzyć hasło do aplikacji, są nieaktualne.
   *[other] Od { $since } u { $company } żaden program nie zaloguje się hasłem, żadnego rodzaju. Strony, które nadal każą utworzyć hasło do aplikacji, są nieaktualne.
 }
stop-oauth-only-everything-instead-1 = Poszukaj w { $app } przycisku <l>Zaloguj się przez { $company }</l> i użyj go. Sparekey nie będzie wtedy potrzebny.
stop-oauth-only-everything-instead-2 = Jeśli go nie ma, użyj innej skrzynki dla { $app }, na przykład Gmail lub skrzynki we własnej domenie.
stop-oauth-only-everything-instead-3 = Jeśli ludzie piszą na { $address }, przekazuj tę pocztę na drugą skrzynkę. Wtedy nic nie zginie.

stop-oauth-only-reading-title = Programy nie mogą odczytać tej skrzynki z hasłem
stop-oauth-only-reading-why = U { $company } odbieranie z hasłem skończyło się dla wszystkich, także z hasłem do aplikacji. Nikt nie może go przywrócić, nawet pomoc techniczna.
stop-oauth-only-reading-instead-1 = Poszukaj w { $app } przycisku <l>Zaloguj się przez { $company }</l> i użyj go. Sparekey nie będzie wtedy potrzebny.
stop-oauth-only-reading-instead-2 = Jeśli go nie ma, a w { $app } nie trzeba odbierać poczty, ustaw tylko wysyłanie.
stop-oauth-only-reading-instead-3 = Jeśli trzeba odbierać, użyj innej skrzynki dla { $app }. Poproś administratora o przekazywanie tam poczty z { $address }.

stop-app-passwords-ended-everything-title = U { $company } nie ma już haseł do aplikacji
stop-app-passwords-ended-everything-why = Według { $company } nie można już tworzyć haseł do aplikacji. Wchodzą tylko programy z oknem logowania { $company }.
stop-app-passwords-ended-everything-instead-1 = Poszukaj w { $app } logowania na stronie { $company } i użyj go. Sparekey nie będzie wtedy potrzebny.
stop-app-passwords-ended-everything-instead-2 = Jeśli go nie ma, użyj innej skrzynki dla { $app }, na przykład Gmail lub skrzynki we własnej domenie.
stop-app-passwords-ended-everything-instead-3 = Jeśli ludzie piszą na { $address }, przekazuj tę pocztę na drugą skrzynkę. Wtedy nic nie zginie.

stop-app-passwords-ended-reading-title = Programy nie mogą już odczytać tej skrzynki z hasłem do aplikacji
stop-app-passwords-ended-reading-why = Według { $company } nie można już tworzyć haseł do aplikacji do odbierania poczty. Wchodzą tylko programy z oknem logowania { $company }.
stop-app-passwords-ended-reading-instead-1 = Poszukaj w { $app } logowania na stronie { $company } i użyj go. Sparekey nie będzie wtedy potrzebny.
stop-app-passwords-ended-reading-instead-2 = Jeśli go nie ma, a w { $app } nie trzeba odbierać poczty, ustaw tylko wysyłanie.
stop-app-passwords-ended-reading-instead-3 = Jeśli trzeba odbierać, użyj innej skrzynki dla { $app }.

stop-bridge-everything-title = U { $company } programy wchodzą tylko przez Bridge
stop-bridge-everything-why = Poczta u { $company } jest tak dobrze zamknięta, że żaden program nie otworzy jej sam. Robi to program <b>Bridge</b> od { $company }, dla programów na jednym komputerze. Wymaga płatnego abonamentu, a Sparekey nie może go sprawdzić.
stop-bridge-everything-instead-1 = Jeśli używasz { $app } na tym komputerze, zainstaluj Bridge ze strony pomocy { $company }. Pokaże serwer, nazwę i hasło: wpisz je w { $app }.
stop-bridge-everything-instead-2 = Jeśli używasz { $app } gdzie indziej albo nie masz płatnego abonamentu, użyj innej skrzynki.

stop-bridge-reading-title = Programy odczytują tę skrzynkę tylko przez Bridge od { $company }
stop-bridge-reading-why = Poczta u { $company } jest tak dobrze zamknięta, że żaden program nie otworzy jej sam. Robi to program <b>Bridge</b> od { $company }, dla programów na jednym komputerze. Wymaga płatnego abonamentu, a Sparekey nie może go sprawdzić.
stop-bridge-reading-instead-1 = Jeśli używasz { $app } na tym komputerze, zainstaluj Bridge ze strony pomocy { $company }. Pokaże serwer, nazwę i hasło: wpisz je w { $app }.
stop-bridge-reading-instead-2 = Jeśli w { $app } nie trzeba odbierać poczty, ustaw tylko wysyłanie.
stop-bridge-reading-instead-3 = Jeśli trzeba odbierać, a używasz { $app } gdzie indziej, wybierz inną skrzynkę.

stop-not-offered-everything-title = U { $company } inne programy nie mają wstępu
stop-not-offered-everything-why = Poczta { $company } działa tylko we własnej aplikacji i na własnej stronie. Nie ma serwerów poczty dla innych programów, więc nie ma też haseł do aplikacji.
stop-not-offered-everything-instead-1 = Użyj innej skrzynki dla { $app }, na przykład Gmail lub skrzynki we własnej domenie.
stop-not-offered-everything-instead-2 = Powiedz osobom, które do Ciebie piszą, jaki adres jest w { $app }. { $address } możesz zachować do własnej poczty.

stop-not-offered-reading-title = Żaden program nie może odczytać tej skrzynki
stop-not-offered-reading-why = U { $company } nie ma serwera do odbierania poczty w { $app } dla tego rodzaju skrzynki.
stop-not-offered-reading-instead-1 = Jeśli w { $app } nie trzeba odbierać poczty, ustaw tylko wysyłanie.
stop-not-offered-reading-instead-2 = Jeśli trzeba odbierać, użyj innej skrzynki dla { $app }.

stop-not-known-everything-title = Nie wiemy, jak programy logują się u { $company }
stop-not-known-everything-why = Poczta u { $company } działa teraz inaczej i nie udało się nam ustalić, czego potrzebują programy. Zły domysł zabrałby Ci tylko czas.
stop-not-known-everything-instead-1 = Zapytaj obsługę { $company }: „Jakiego serwera i jakiego hasła potrzebuje program pocztowy?” Może to też podawać strona pomocy.
stop-not-known-everything-instead-2 = Jeśli nie dostaniesz odpowiedzi, użyj innej skrzynki dla { $app }.

stop-not-known-reading-title = Nie wiemy, jak programy odczytują tę skrzynkę
stop-not-known-reading-why = Nie udało się nam ustalić, z jakiego serwera { $company } odbierać pocztę w { $app }. Zły domysł zabrałby Ci tylko czas.
stop-not-known-reading-instead-1 = Zapytaj obsługę { $company }: „Jakiego serwera i jakiego hasła potrzebuje program pocztowy do odbierania poczty?”
stop-not-known-reading-instead-2 = Jeśli w { $app } nie trzeba odbierać poczty, ustaw tylko wysyłanie.
stop-not-known-reading-instead-3 = Jeśli trzeba odbierać, użyj innej skrzynki dla { $app }.

button-send-only = Ustaw tylko wysyłanie

ask-administrator-decides-title = Czy administrator pozwala na wysyłanie z hasłem?
ask-administrator-decides-text =
    { $changes ->
        [none] Wysyłanie z hasłem działa tylko wtedy, gdy administrator zezwala na <l>Authenticated SMTP</l>. Jeśli jest włączone dla { $address }, idź dalej. Jeśli jest wyłączone, wyślij administratorowi list: jest gotowy do skopiowania.
       *[other] Wysyłanie z hasłem działa tylko wtedy, gdy administrator zezwala na <l>Authenticated SMTP</l>. Od { $changes } u { $company } będzie wyłączone, chyba że administrator je włączy. Jeśli jest włączone dla { $address }, idź dalej. Jeśli jest wyłączone, wyślij administratorowi list: jest gotowy do skopiowania.
    }

## What ends an app password

revoked-password-changed = Jeśli zmienisz hasło u { $company }, to hasło do aplikacji przestanie działać. Wtedy utwórz nowe.
revoked-deleted-by-person = Aby odebrać to hasło, usuń je na stronie { $company }.
revoked-two-step-on = Jeśli weryfikacja dwuetapowa zostanie później włączona, to hasło do aplikacji przestanie działać. Wtedy utwórz nowe.
revoked-new-code-made = Jeśli utworzysz nowe hasło do aplikacji, to przestanie działać we wszystkich programach.
revoked-account-restored = Jeśli stracisz konto i je odzyskasz, to hasło do aplikacji przestanie działać. Wtedy utwórz nowe.
revoked-signed-out-everywhere = Jeśli wylogujesz się u { $company } ze wszystkich urządzeń, to hasło do aplikacji przestanie działać. Wtedy utwórz nowe.
revoked-two-step-off = Jeśli weryfikacja dwuetapowa zostanie wyłączona, to hasło do aplikacji przestanie działać. Dlatego zostaw ją włączoną.

survives-password-change = Zmiana Twojego hasła u { $company } nie kończy jego działania. Usuń je tam, jeśli ma przestać działać.

## What a password opens

opens-title = Co może to hasło do aplikacji
opens-mail = Z nim w { $app } można czytać Twoją pocztę u { $company } i wysyłać pocztę w Twoim imieniu.
opens-sending = Z nim w { $app } można wysyłać pocztę w Twoim imieniu, ale nie można czytać Twojej poczty.
opens-nothing-else = Nie otwiera u { $company } nic więcej.
opens-not-known = Nie wiemy, czy otwiera u { $company } coś jeszcze.
opens-contacts = Otwiera też Twoje kontakty u { $company }.
opens-calendars = Otwiera też Twoje kalendarze u { $company }.
opens-files = Otwiera też Twoje pliki u { $company }.
own-opens-account-title = To hasło do całego Twojego konta
own-opens-account = Kto je ma, może u { $company } wszystko to, co Ty. Wpisz je w { $app } tylko wtedy, gdy masz do { $app } takie zaufanie. Aby zamknąć dostęp dla { $app }, zmień to hasło.
own-opens-mailbox-title = To hasło do całej Twojej skrzynki
own-opens-mailbox = Kto je ma, może czytać całą pocztę { $address } i wysyłać z tego adresu. Aby zamknąć dostęp dla { $app }, zmień to hasło.

## Limits

limits-title = Ile może program u { $company }
limit-messages-per-day = { $number ->
    [one] U { $company } możesz wysłać jedną wiadomość dziennie.
    [few] U { $company } możesz wysłać do { $number } wiadomości dziennie.
    [many] U { $company } możesz wysłać do { $number } wiadomości dziennie.
   *[other] U { $company } możesz wysłać do { $number } wiadomości dziennie.
 }
limit-messages-per-hour = { $number ->
    [one] U { $company } możesz wysłać jedną wiadomość na godzinę.
    [few] U { $company } możesz wysłać do { $number } wiadomości na godzinę.
    [many] U { $company } możesz wysłać do { $number } wiadomości na godzinę.
   *[other] U { $company } możesz wysłać do { $number } wiadomości na godzinę.
 }
limit-messages-per-minute = { $number ->
    [one] U { $company } możesz wysłać jedną wiadomość na minutę.
    [few] U { $company } możesz wysłać do { $number } wiadomości na minutę.
    [many] U { $company } możesz wysłać do { $number } wiadomości na minutę.
   *[other] U { $company } możesz wysłać do { $number } wiadomości na minutę.
 }
limit-recipients-per-day = { $number ->
    [one] Twoje wiadomości mogą iść do jednego odbiorcy dziennie.
    [few] Twoje wiadomości mogą iść do { $number } odbiorców dziennie.
    [many] Twoje wiadomości mogą iść do { $number } odbiorców dziennie.
   *[other] Twoje wiadomości mogą iść do { $number } odbiorców dziennie.
 }
limit-recipients-per-message = { $number ->
    [one] Jedna wiadomość może mieć jednego odbiorcę.
    [few] Jedna wiadomość może mieć do { $number } odbiorców.
    [many] Jedna wiadomość może mieć do { $number } odbiorców.
   *[other] Jedna wiadomość może mieć do { $number } odbiorców.
 }
limit-message-mb = { $number ->
    [one] Jedna wiadomość może mieć do jednego megabajta.
    [few] Jedna wiadomość może mieć do { $number } megabajtów.
    [many] Jedna wiadomość może mieć do { $number } megabajtów.
   *[other] Jedna wiadomość może mieć do { $number } megabajta.
 }
limit-imap-connections = { $number ->
    [one] Ze skrzynki może naraz odbierać tylko jeden program.
    [few] Ze skrzynki mogą naraz odbierać najwyżej { $number } połączenia.
    [many] Ze skrzynki może naraz odbierać najwyżej { $number } połączeń.
   *[other] Ze skrzynki może naraz odbierać najwyżej { $number } połączenia.
 }
limit-imap-download = { $number ->
    [one] Programy mogą odbierać jeden megabajt dziennie.
    [few] Programy mogą odbierać do { $number } megabajtów dziennie.
    [many] Programy mogą odbierać do { $number } megabajtów dziennie.
   *[other] Programy mogą odbierać do { $number } megabajta dziennie.
 }
limit-imap-upload = { $number ->
    [one] Programy mogą dodawać jeden megabajt dziennie.
    [few] Programy mogą dodawać do { $number } megabajtów dziennie.
    [many] Programy mogą dodawać do { $number } megabajtów dziennie.
   *[other] Programy mogą dodawać do { $number } megabajta dziennie.
 }

## What else may be behind a refused password

perhaps-moved = Czy Twoja poczta została przeniesiona od { $company } do { $to }? Wtedy wróć do kroku 2 i to zaznacz. Teraz liczy się hasło od { $to }.
perhaps-locked = Czy hasło było ostatnio zmieniane? Wtedy najpierw odblokuj pocztę na stronie { $company }.
perhaps-not-ready = { $number ->
    [one] Czy hasło powstało mniej niż godzinę temu? Wtedy najpierw zaczekaj: u { $company } nowe hasło do aplikacji może zacząć działać dopiero po godzinie.
    [few] Czy hasło powstało mniej niż { $number } godziny temu? Wtedy najpierw zaczekaj: u { $company } nowe hasło do aplikacji może zacząć działać dopiero po { $number } godzinach.
    [many] Czy hasło powstało mniej niż { $number } godzin temu? Wtedy najpierw zaczekaj: u { $company } nowe hasło do aplikacji może zacząć działać dopiero po { $number } godzinach.
   *[other] Czy hasło powstało mniej niż { $number } godziny temu? Wtedy najpierw zaczekaj: u { $company } nowe hasło do aplikacji może zacząć działać dopiero po { $number } godziny.
 }
perhaps-switched-off = Czy u { $company } programy mają wstęp? Jeśli nie, najpierw włącz to w tamtejszych ustawieniach.
