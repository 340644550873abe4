### Polish. Step 5: the password is pasted or typed. Not yet checked by a native speaker.

## The screen

paste-heading-length = { $length ->
    [one] Wklej { $length } literę od { $company }
    [few] Wklej { $length } litery od { $company }
    [many] Wklej { $length } liter od { $company }
   *[other] Wklej { $length } litery od { $company }
 }
paste-heading-code = Wklej hasło do aplikacji od { $company }
paste-heading-password = Wpisz hasło do swojej skrzynki
paste-lead = Sparekey wysyła je tylko do { $company }, aby je sprawdzić. Potem wpiszesz je w { $app }. Nigdy go nie dyktuj: pomoc techniczna go nie potrzebuje.
paste-lead-hosts = Sparekey wysyła je tylko do <b>{ $hosts }</b>, aby je sprawdzić. Potem wpiszesz je w { $app }. Nigdy go nie dyktuj: pomoc techniczna go nie potrzebuje.
paste-first = Najpierw hasło: wklej je albo wpisz.
paste-answer-first = Najpierw powiedz, czy hasło do aplikacji ma tam trafić.

## Buttons: keep each under 24 characters.

button-paste = Wklej
button-paste-again = Wklej ponownie
button-type-instead = Wpisz ręcznie
button-clear-code = Wyczyść
button-test = Sprawdź połączenie

## Typing it

type-code-label = Hasło do aplikacji
type-password-label = Hasło
type-code-hint = Nikt inny nie powinien teraz widzieć Twojego ekranu. Na koniec naciśnij Enter.
type-code-hint-shown = Możesz czytać i porównywać to, co wpisujesz. Nikt inny nie powinien teraz widzieć Twojego ekranu. Na koniec naciśnij Enter.
type-code-show = Pokaż, co wpisuję
type-code-take = Użyj tego

## What was taken over

paste-looks-right = { $length ->
    [one] Wygląda dobrze: { $length } litera.
    [few] Wygląda dobrze: { $length } litery.
    [many] Wygląda dobrze: { $length } liter.
   *[other] Wygląda dobrze: { $length } litery.
 }
paste-taken = { $length ->
    [one] Przyjęto: jeden znak.
    [few] Przyjęto: { $length } znaki.
    [many] Przyjęto: { $length } znaków.
   *[other] Przyjęto: { $length } znaku.
 }
paste-hidden = Pozostaje tu ukryte.
cleaned = Usunęliśmy: { $list }.
cleaned-list = { $rest } i { $last }
cleaned-spaces = { $count ->
    [one] jedną spację
    [few] { $count } spacje
    [many] { $count } spacji
   *[other] { $count } spacji
 }
cleaned-tabs = { $count ->
    [one] jeden tabulator
    [few] { $count } tabulatory
    [many] { $count } tabulatorów
   *[other] { $count } tabulatora
 }
cleaned-line-breaks = { $count ->
    [one] jeden koniec wiersza
    [few] { $count } końce wierszy
    [many] { $count } końców wierszy
   *[other] { $count } końca wiersza
 }
cleaned-invisible = { $count ->
    [one] jeden ukryty znak
    [few] { $count } ukryte znaki
    [many] { $count } ukrytych znaków
   *[other] { $count } ukrytego znaku
 }
cleaned-hyphens = { $count ->
    [one] jeden łącznik
    [few] { $count } łączniki
    [many] { $count } łączników
   *[other] { $count } łącznika
 }
cleaned-dashes = { $count ->
    [one] jeden długi myślnik (w zamian jest łącznik)
    [few] { $count } długie myślniki (w zamian są łączniki)
    [many] { $count } długich myślników (w zamian są łączniki)
   *[other] { $count } długiego myślnika (w zamian są łączniki)
 }
cleaned-quotes = { $count ->
    [one] jeden cudzysłów
    [few] { $count } cudzysłowy
    [many] { $count } cudzysłowów
   *[other] { $count } cudzysłowu
 }
cleaned-marks = { $count ->
    [one] jeden znak na końcu lub na początku
    [few] { $count } znaki na końcu lub na początku
    [many] { $count } znaków na końcu lub na początku
   *[other] { $count } znaku na końcu lub na początku
 }
cleaned-words = { $count ->
    [one] jedno słowo obok
    [few] { $count } słowa obok
    [many] { $count } słów obok
   *[other] { $count } słowa obok
 }
cleaned-capitals = { $count ->
    [one] jedną wielką literę (w zamian jest mała)
    [few] { $count } wielkie litery (w zamian są małe)
    [many] { $count } wielkich liter (w zamian są małe)
   *[other] { $count } wielkiej litery (w zamian są małe)
 }

## Nothing could be pasted

clipboard-empty = Nie ma jeszcze tekstu do wklejenia. Skopiuj hasło do aplikacji na stronie { $company } i naciśnij ponownie „{ button-paste }”.
clipboard-unavailable = Sparekey nie może na tym komputerze odczytać tego, co skopiowano. Naciśnij „{ button-type-instead }”. W tamto pole możesz też wkleić hasło.

## What may be wrong with what was pasted

finding-empty-title = Tu nic nie ma
finding-empty = Wkleiły się same puste znaki. Skopiuj hasło do aplikacji jeszcze raz, od pierwszej do ostatniej litery.
finding-far-too-long-title = To o wiele za długie
finding-far-too-long = Wkleiła się cała strona albo cały plik. Skopiuj samo hasło do aplikacji.
finding-too-short-title = { $found ->
    [one] To tylko jeden znak
    [few] To tylko { $found } znaki
    [many] To tylko { $found } znaków
   *[other] To tylko { $found } znaku
 }
finding-too-short = { $length ->
    [0] Propozycja od { $company } ma tyle znaków albo więcej: { $expected }. Jeśli celowo masz krótsze hasło, idź dalej. Jeśli nie, skopiuj je jeszcze raz.
   *[other] { $hyphens ->
        [yes] Hasło od { $company } ma tyle znaków, razem z łącznikami: { $expected }. Części brakuje: skopiuj je jeszcze raz, od pierwszego do ostatniego znaku.
       *[no] Hasło od { $company } ma tyle znaków: { $expected }. Części brakuje: skopiuj je jeszcze raz, od pierwszego do ostatniego znaku.
    }
 }
finding-too-long-title = { $found ->
    [one] To { $found } znak
    [few] To { $found } znaki
    [many] To { $found } znaków
   *[other] To { $found } znaku
 }
finding-too-long = { $hyphens ->
    [yes] Hasło od { $company } ma tyle znaków, razem z łącznikami: { $expected }. Wkleiło się coś jeszcze: skopiuj samo hasło do aplikacji.
   *[no] Hasło od { $company } ma tyle znaków: { $expected }. Wkleiło się coś jeszcze: skopiuj samo hasło do aplikacji.
 }
finding-sentence-title = To są słowa
finding-sentence = Może jest wśród nich hasło do aplikacji. Skopiuj tylko je ze strony { $company }.
finding-two-codes-title = Wkleiły się dwa hasła do aplikacji naraz
finding-two-codes = Skopiuj tylko najnowsze, a drugie usuń u { $company }.
finding-one-time-code-title = To jest kod do logowania
finding-one-time-code = Sześć cyfr przychodzi na telefon i wystarcza na jedno logowanie. Hasło do aplikacji jest dłuższe i jest na stronie { $company }.
finding-backup-code-title = To wygląda na kod zapasowy
finding-backup-code = Kody zapasowe są na nagłe przypadki: zachowaj je. Hasło do aplikacji jest na stronie haseł do aplikacji u { $company }.
finding-account-password-title = To wygląda na Twoje zwykłe hasło
finding-account-password = U { $company } programy nie mogą się nim logować. Tu wpisz hasło do aplikacji utworzone u { $company }.
finding-the-address-title = To jest Twój adres
finding-the-address = Skopiuj hasło do aplikacji na stronie { $company } i wklej je tutaj.
finding-a-link-title = To jest link
finding-a-link = Skopiuj hasło do aplikacji widoczne na stronie, a nie adres strony.
finding-other-providers-code-title = To wygląda na hasło do aplikacji od innego dostawcy
finding-other-providers-code = Czy powstało u { $company }? Jeśli nie, weź właściwe ze strony { $company }.
finding-belongs-elsewhere-title = To wygląda na hasło do aplikacji od { $issuer }
finding-belongs-elsewhere = Zostałoby wysłane do <b>{ $hosts }</b>. Hasło do aplikacji od { $issuer } otwiera Twoją pocztę właśnie tam, więc powinno trafić tylko do { $issuer }. Wysłać mimo to?
belongs-elsewhere-answered = To wygląda na hasło do aplikacji od { $issuer }. Zgodnie z Twoją odpowiedzią jest dla <b>{ $hosts }</b>.
hosts-two = { $one } i { $other }
button-take-code-out = Nie, usuń je stąd
button-send-here = Tak, do { $hosts }
finding-look-alike-letter-title = Jedna litera tylko wygląda dobrze
finding-look-alike-letter = { $script ->
    [cyrillic] Jest tu litera cyrylicy, która wygląda jak łacińska.
    [greek] Jest tu grecka litera, która wygląda jak łacińska.
    [armenian] Jest tu ormiańska litera, która wygląda jak łacińska.
    [cherokee] Jest tu litera z pisma Czirokezów, która wygląda jak łacińska.
    [coptic] Jest tu koptyjska litera, która wygląda jak łacińska.
    [georgian] Jest tu gruzińska litera, która wygląda jak łacińska.
    [lisu] Jest tu litera z pisma lisu, która wygląda jak łacińska.
    [hebrew] Jest tu hebrajska litera.
    [arabic] Jest tu arabska litera.
    [fullwidth] Jest tu szeroka litera, jaką piszą chińskie i japońskie klawiatury.
    [styled] Jest tu ozdobna litera, która wygląda jak zwykła.
   *[phonetic] Jest tu litera, która wygląda jak zwykła, na przykład „i” bez kropki.
 } { $known ->
    [yes] Skopiuj hasło do aplikacji prosto ze strony { $company }.
   *[no] Jeśli to nie było celowe, przełącz klawiaturę i wpisz hasło jeszcze raz.
 }
finding-foreign-character-title = Jeden znak tu nie pasuje
finding-foreign-character = Wielka litera, cyfra lub znak: inne hasła do aplikacji od { $company } tak nie wyglądają. Skopiuj je jeszcze raz prosto ze strony.
finding-smart-quotes-title = Są tu ozdobne cudzysłowy
finding-smart-quotes = { $known ->
    [yes] Edytory tekstu wstawiają znaki „ ” zamiast prostych. Skopiuj hasło jeszcze raz prosto ze strony { $company }.
   *[no] Edytory tekstu wstawiają znaki „ ” zamiast prostych. Zostawiliśmy hasło bez zmian. Jeśli test się nie uda, wpisz je ręcznie.
 }
finding-hyphens-missing-title = Brakuje łączników
finding-hyphens-missing = Hasło do aplikacji od { $company } ma łączniki między grupami. Zostawiliśmy je bez zmian. Jeśli test się nie uda, skopiuj je jeszcze raz z łącznikami.
finding-edge-blank-title = Zaczyna się lub kończy spacją
finding-edge-blank = Zostawiliśmy hasło bez zmian. Jeśli test się nie uda, wyczyść je i spróbuj ponownie bez spacji.
finding-invisible-inside-title = Jest w nim ukryty znak
finding-invisible-inside = Zostawiliśmy hasło bez zmian. Jeśli test się nie uda, wpisz je ręcznie.
finding-control-inside-title = Jest w nim koniec wiersza lub ukryty klawisz
finding-control-inside = Żaden serwer poczty tego nie przyjmuje. Skopiuj hasło jeszcze raz bez tego albo je wpisz.

## The keychain

keychain-heading = Szukamy pęku kluczy tego komputera
keychain-lead = Zanim podasz hasło, Sparekey sprawdza, czy ten komputer może je bezpiecznie przechować.
keychain-asking-title = Pytamy pęk kluczy tego komputera
keychain-asking = System może pokazywać okno z prośbą o hasło do komputera. To Twój pęk kluczy, a nie Sparekey.
button-without-keychain = Dalej bez zapisywania
keychain-ready = Pęk kluczy tego komputera jest gotowy. Nic nie zostanie zapisane bez Twojej zgody na końcu.
keychain-skipped = Idziesz dalej bez czekania na pęk kluczy. Nadal możesz zrobić test i wpisać hasło w { $app }.
keychain-go-on-anyway = Mimo to możesz iść dalej: sprawdź hasło i wpisz je w { $app }, bez zapisywania go tutaj.
button-try-keychain = Spróbuj ponownie
keychain-no-bus-title = Sparekey nie ma dostępu do pęku kluczy
keychain-no-bus = To miejsce, w którym pulpit przechowuje hasła. Przy logowaniu zdalnym lub tekstowym często jest niedostępne.
keychain-missing-title = Ten komputer nie ma pęku kluczy
keychain-missing = Nie ma tu programu do przechowywania haseł. W Linuksie nazywa się GNOME Keyring lub KWallet.
keychain-locked-title = Pęk kluczy jest zablokowany
keychain-locked = Odblokuj go hasłem do komputera, a potem naciśnij „{ button-try-keychain }”.
keychain-dismissed-title = Pytanie pęku kluczy zostało zamknięte
keychain-dismissed = Naciśnij „{ button-try-keychain }”, jeśli jednak chcesz odpowiedzieć.
keychain-does-not-keep-title = Pęk kluczy nie przechowuje danych
keychain-does-not-keep = Od razu stracił to, co dostał. Dlatego Sparekey nie powierza mu Twojego hasła.
keychain-refused-title = Pęk kluczy nie przyjął hasła
keychain-refused = Tak długi wpis się w nim nie mieści. Może pomóc krótsza nazwa.
keychain-failed-title = Pęk kluczy nie odpowiedział jak należy
keychain-failed = Często pomaga ponowne uruchomienie komputera.
