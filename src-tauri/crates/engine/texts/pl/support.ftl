### Polish. Support numbers: twelve digits on every screen that tell a helpdesk what the caller has in front of them.
### Not yet checked by a native speaker. The caller = rozmówca, support number = numer pomocy.

## For the caller

# Keep it under 36 characters.
support-label = Numer pomocy · można go podać

## For the helpdesk: around every answer

support-title = Numery pomocy
support-lead = Rozmówca dyktuje dwanaście cyfr. Wpisz je tutaj, aby zobaczyć, co jest na jego ekranie.
support-field = Numer pomocy
support-hint = Dwanaście cyfr. Odstępy nie przeszkadzają.
support-look-up = Sprawdź
support-never-ask = <b>Nigdy nie pytaj o hasło ani o hasło do aplikacji.</b> Nie jest Ci potrzebne i nikt nie powinien go podawać przez telefon.
support-last-question = Przed końcem rozmowy zapytaj: czy aplikacja to przyjęła?
support-answer = Co mówi numer
support-needs-scripts = Ta strona potrzebuje skryptów. Zezwól na nie dla tego pliku w swojej przeglądarce.
support-heading = Na ekranie rozmówcy jest napis: „<b>{ $heading }</b>”
support-reads = Rozmówca czyta tam:
support-detail-provider = Dostawca
support-detail-version = Sparekey
support-detail-screen = Ekran
support-provider-none = Jeszcze nieznany
support-provider-own = Własne serwery, spoza naszej listy
support-provider-practice = Ćwiczenie, więc nic nie jest prawdziwe
support-version-newer = Nowszy niż ten
support-newer-release = Rozmówca ma nowszy Sparekey niż ten. To, co tu czytasz, jest prawdą, ale na jego ekranie może być więcej.

## A number that cannot be read

support-not-read-title = Tego numeru nie da się odczytać
support-not-read-too-short =
    { $found ->
        [0] Wpisz dwanaście cyfr, które dyktuje rozmówca.
        [one] Jest jedna cyfra, a numer pomocy ma ich dwanaście. Poproś rozmówcę o resztę.
        [few] Są { $found } cyfry, a numer pomocy ma ich dwanaście. Poproś rozmówcę o resztę.
        [many] Jest { $found } cyfr, a numer pomocy ma ich dwanaście. Poproś rozmówcę o resztę.
       *[other] Jest { $found } cyfry, a numer pomocy ma ich dwanaście. Poproś rozmówcę o resztę.
    }
support-not-read-too-long = Jest więcej niż dwanaście cyfr. Poproś rozmówcę, aby przeczytał numer jeszcze raz.
support-not-read-not-digits = Numer pomocy składa się tylko z cyfr. Wpisz same cyfry, bez słów i liter.
support-not-read-check-digits = Jedna cyfra jest inna albo dwie są zamienione miejscami. Poproś rozmówcę, aby powoli przeczytał numer jeszcze raz.
support-not-read-newer = Cyfry się zgadzają, ale ten Sparekey jest za stary, aby je znać. Pobierz najnowszy i wpisz je jeszcze raz.
support-not-read-gone = Rozmówca ma Sparekey { $version }. Jego ekranu już w tej wersji nie ma. Poproś o przeczytanie dużego napisu u góry.

## What to know and do on each screen. Two or three short sentences.

support-on-app = Rozmówca wybiera aplikację, która pyta o ustawienia poczty. Zapytaj, jak się nazywa i czy działa na tamtym komputerze.
support-on-address = Rozmówca wpisuje swój adres e-mail. Poproś o przeliterowanie tego, co jest po znaku @.
support-on-address-suggestion = W adresie może być literówka, a Sparekey proponuje inny. Porównaj oba z rozmówcą, litera po literze.
support-on-address-list = Rozmówca wybiera dostawcę z listy. Zapytaj, od kogo ma adres albo gdzie czyta pocztę w przeglądarce.
support-on-address-own-server = Rozmówca wpisuje serwery poczty ręcznie. Ich nazwy są na stronie pomocy dostawcy.
support-on-address-stopped = Ten dostawca nie wpuszcza innych programów z hasłem. Ekran mówi, co zrobić zamiast tego.
support-on-address-stopped-reading = Ten dostawca nie pozwala innym programom odbierać poczty z hasłem, a aplikacja chce odbierać. Ekran mówi, co zrobić zamiast tego.
support-on-address-moved = Skrzynka rozmówcy przeszła do innej firmy. Ekran podaje jej nazwę i mówi, co teraz zrobić.
support-on-address-organisation = Organizacja rozmówcy pozwala tylko na innych dostawców albo jej serwery poczty czekają na odpowiedź. Ekran mówi, o co chodzi.
support-on-address-practice-only = Rozmówca ćwiczy, a tam działa tylko jeden zmyślony adres. Ekran go podaje.
support-on-two-step = Zapytaj, czy weryfikacja dwuetapowa jest włączona. Jeśli nie, jeden przycisk otwiera stronę dostawcy, na której się ją włącza.
support-on-two-step-decides = Weryfikacja dwuetapowa decyduje, które hasło jest potrzebne w aplikacji. Jeśli rozmówca nie wie, ekran mówi, jak to rozpoznać.
support-on-two-step-nothing = W tym kroku nie trzeba nic robić. Rozmówca naciska „{ button-continue }”.
support-on-two-step-trouble = Rozmówca nie może włączyć weryfikacji dwuetapowej. Ekran wymienia powody: zapytaj, który pasuje.
support-on-get-code = Rozmówca tworzy hasło do aplikacji na stronie dostawcy. Punkty na ekranie mają numery: zapytaj, przy którym jest.
support-on-get-code-question = Sparekey zadaje pytania po kolei, aby znaleźć przeszkodę. Rozmówca odpowiada na ekranie.
support-on-get-code-found = Sparekey znalazł przeszkodę, a rozmówca robi to, co mówi ekran.
support-on-get-code-none = Strona pomocy dostawcy pokazuje najnowszy sposób. Jeśli to nie pomoże, pomoże inna skrzynka.
support-on-get-password = Tutaj nie trzeba nic tworzyć. Aplikacja używa zwykłego hasła do skrzynki.
support-on-get-password-switch = Aplikacja używa zwykłego hasła do skrzynki. Najpierw trzeba u dostawcy zezwolić programom na dostęp: ekran mówi gdzie.
support-on-get-password-unknown = Aplikacja używa hasła, z którym rozmówca czyta tę pocztę w przeglądarce.
support-on-paste = Rozmówca podaje teraz hasło do aplikacji. Nie patrz na jego ekran, dopóki hasło nie będzie znów ukryte.
support-on-paste-password = Rozmówca wpisuje teraz hasło do skrzynki. Nie patrz na jego ekran, dopóki hasło nie będzie znów ukryte.
support-on-paste-taken = Hasło jest wpisane i widać tylko kropki. Rozmówca naciska „{ button-test }”.
support-on-paste-finding = Sparekey obejrzał to, co zostało podane. Nie trzeba tego dyktować: ekran mówi, co z tym zrobić.
support-on-test-running = Test trwa kilka sekund. Poczekaj, aż ekran się zmieni, i poproś o nowy numer.
support-on-test-message = Wysyłanie i odbieranie działają. Wiadomość na własny adres rozmówcy jest w drodze. Nie trzeba na nią czekać.
support-on-test-proven = Hasło i ustawienia działają z komputera rozmówcy. Duży przycisk prowadzi do kroku 7.
support-on-test-mended = To była przeszkoda, a Sparekey znalazł ustawienia, które działają. Duży przycisk prowadzi do kroku 7.
support-on-test-failed = Ekran może wymieniać dwie przeszkody. Najpierw usuńcie tę.
support-on-test-not-again = To hasło przed chwilą zostało odrzucone, więc Sparekey nie wysłał go ponownie. Rozmówca tworzy nowe albo mówi, co się zmieniło.
support-on-hand-over = Test się udał. Rozmówca kopiuje wiersz po wierszu do aplikacji, od góry do dołu.
support-on-hand-over-refused = Aplikacja nie przyjęła ustawień. Rozmówca wpisuje jej komunikat, a Sparekey go wyjaśnia.
support-on-finished = Wszystko gotowe, a aplikacja przyjęła ustawienia.
support-on-mailboxes = To skrzynki ustawione na tym komputerze. Zapytaj, która sprawia kłopot, i poproś o jej otwarcie.
support-on-mailbox = To jedna ze skrzynek ustawionych na tym komputerze. Rozmówca może powtórzyć test albo wymienić hasło do aplikacji.
support-on-mailbox-died = To hasło kiedyś działało, a teraz nie. Często powodem jest zmiana zwykłego hasła. Duży przycisk prowadzi do nowego.
support-on-hand-over-again = Rozmówca wpisuje tę skrzynkę w aplikacji jeszcze raz, wiersz po wierszu, od góry do dołu.
support-on-desk = Rozmówca ma otwarte to, co jest dla Ciebie. „{ button-back }” prowadzi tam, gdzie był wcześniej.
support-on-paper = Rozmówca czyta tekst do zachowania, na przykład raport. Nie ma w nim hasła.
support-on-bulk = Rozmówca ustawia wiele skrzynek z pliku.

support-facts = Na ekranie rozmówcy są też nazwy, liczby lub daty, których tu brakuje.
support-hold-too-many-refused = Po wielu odrzuconych próbach dostawca może zablokować konto. Dlatego Sparekey robi przerwę, a ekran mówi, jak długą.
support-finding-too-short-title = To za mało jak na całe hasło do aplikacji
support-finding-too-long-title = To jest dłuższe niż hasło do aplikacji
support-finding-belongs-elsewhere-title = To wygląda na hasło do aplikacji innej firmy
