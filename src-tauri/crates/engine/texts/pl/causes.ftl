### Polish: why a test failed, and the one thing to do next. Not yet checked by a native speaker.

## Whose turn it is

owner-you = Twoja kolej · { $time }
owner-administrator = Kolej administratora · { $time }
owner-provider =
    { $known ->
        [yes] Kolej { $company } · { $time }
       *[no] Kolej dostawcy poczty · { $time }
    }
owner-network = Przeszkodą jest ta sieć · { $time }
owner-nobody = Niczyja kolej: to samo minie · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] U { $company } potrzebne jest hasło do aplikacji, a nie zwykłe hasło
       *[no] Ta skrzynka potrzebuje hasła do aplikacji, a nie zwykłego hasła
    }
cause-app-password-required-text =
    { $known ->
        [yes] Twoje zwykłe hasło się nie zmienia. Utwórz hasło do aplikacji na stronie { $company } i użyj go zamiast tamtego.
       *[no] Twoje zwykłe hasło się nie zmienia. Utwórz hasło do aplikacji na stronie dostawcy poczty i użyj go zamiast tamtego.
    }
cause-app-password-required-time = około trzech minut

cause-two-factor-off-so-no-app-password-title = Weryfikacja dwuetapowa jest jeszcze wyłączona
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] U { $company } hasła do aplikacji są dostępne tylko, gdy jest włączona. Najpierw ją włącz, a potem utwórz hasło do aplikacji.
       *[no] Twój dostawca daje hasła do aplikacji tylko, gdy jest włączona. Najpierw ją włącz, a potem utwórz hasło do aplikacji.
    }
cause-two-factor-off-so-no-app-password-time = około dziesięciu minut

cause-wrong-app-password-title =
    { $known ->
        [yes] To hasło do aplikacji nie zostało przyjęte u { $company }
       *[no] Serwer nie przyjął tego hasła do aplikacji
    }
cause-wrong-app-password-text = Szybciej utworzyć nowe, niż szukać różnicy. Utwórz je dla { $address }, skopiuj całe i użyj nowego.
cause-wrong-app-password-time = około dwóch minut

cause-wrong-password-title =
    { $known ->
        [yes] Hasło do skrzynki nie zostało przyjęte u { $company }
       *[no] Serwer nie przyjął hasła do skrzynki
    }
cause-wrong-password-text = Najpierw zaloguj się tym hasłem tam, gdzie czytasz pocztę w przeglądarce. Gdy to się uda, użyj tego samego hasła do poczty.
cause-wrong-password-time = około dwóch minut

cause-username-form-wrong-title = Serwer oczekuje innej nazwy logowania
cause-username-form-wrong-text = Chodzi o nazwę, a nie o hasło. Znajdź nazwę logowania dla programów pocztowych na stronie pomocy swojego dostawcy i użyj jej.
cause-username-form-wrong-time = około dwóch minut

cause-imap-disabled-title =
    { $leg ->
        [imap] Ustawienia skrzynki nie pozwalają programom odczytywać poczty
       *[smtp] Ustawienia skrzynki nie pozwalają programom wysyłać poczty
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Otwórz ustawienia skrzynki w przeglądarce i włącz <l>IMAP</l>. Potem powtórz test. Jeśli nie ma takiej opcji, zapytaj osobę, która opiekuje się Twoją skrzynką.
       *[smtp] Otwórz ustawienia skrzynki w przeglądarce. Włącz <l>SMTP</l> albo <l>IMAP</l>, jeśli jest tylko on. Potem powtórz test. Jeśli nie ma takiej opcji, zapytaj osobę, która opiekuje się Twoją skrzynką.
    }
cause-imap-disabled-time = około dwóch minut

cause-plan-lacks-access-title = Twój abonament pocztowy nie wpuszcza innych programów
cause-plan-lacks-access-text = Sama skrzynka jest w porządku. Wybierz abonament, który wpuszcza programy pocztowe. Do tego czasu użyj innego adresu dla { $app }.
cause-plan-lacks-access-time = kilka minut

cause-smtp-auth-disabled-by-admin-title = Wysyłanie z hasłem wymaga zgody administratora
cause-smtp-auth-disabled-by-admin-text = Samodzielnie tego nie włączysz. Poproś administratora, aby zaznaczył <l>Authenticated SMTP</l> dla { $address }.
cause-smtp-auth-disabled-by-admin-time = pięć minut pracy

cause-blocked-by-org-policy-title = Reguła bezpieczeństwa tego konta zatrzymuje logowanie
cause-blocked-by-org-policy-text = Samodzielnie nie zmienisz tej reguły. Poproś administratora, aby wpuścił programy pocztowe dla { $address }. Przy koncie dziecka poproś rodzica.
cause-blocked-by-org-policy-time = pięć minut pracy

cause-basic-auth-retired-title =
    { $known ->
        [yes] U { $company } programy nie mogą już logować się hasłem
       *[no] Na tym serwerze programy nie mogą już logować się hasłem
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] Hasła do aplikacji też tam nie działają, więc ponowne wpisywanie nie pomoże. Poszukaj w { $app } przycisku logowania przez konto { $company }. Jeśli go nie ma, użyj innego adresu.
       *[no] Hasła do aplikacji też tam nie działają, więc ponowne wpisywanie nie pomoże. Poszukaj w { $app } przycisku logowania u swojego dostawcy. Jeśli go nie ma, użyj innego adresu.
    }
cause-basic-auth-retired-time = kilka minut

cause-web-login-required-title =
    { $known ->
        [yes] Potwierdź to logowanie na stronie { $company }
       *[no] Potwierdź to logowanie na stronie swojego dostawcy
    }
cause-web-login-required-text = Nowe programy są wstrzymywane do chwili, gdy potwierdzisz, że to Ty. Zaloguj się tam jako { $address } i potwierdź. Potem powtórz test.
cause-web-login-required-time = jedna minuta

cause-account-locked-or-suspended-title = To konto jest w tej chwili zablokowane
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] Logowanie lub wysyłanie jest wstrzymane. Zaloguj się na stronie { $company } i zrób to, o co prosi strona. Jeśli o nic nie prosi, napisz do pomocy technicznej { $company }.
       *[no] Logowanie lub wysyłanie jest wstrzymane. Zaloguj się na stronie swojego dostawcy i zrób to, o co prosi strona. Jeśli o nic nie prosi, napisz do jego pomocy technicznej.
    }
cause-account-locked-or-suspended-time = kilka minut albo rozmowa telefoniczna

cause-password-expired-title = Serwer prosi o nowe hasło
cause-password-expired-text =
    { $known ->
        [yes] Obecne jest już za stare albo za proste. Ustaw nowe hasło na stronie { $company }, a potem używaj już jego.
       *[no] Obecne jest już za stare albo za proste. Ustaw nowe hasło na stronie swojego dostawcy, a potem używaj już jego.
    }
cause-password-expired-time = około pięciu minut

cause-auth-method-unsupported-title = Serwer nie oferuje sposobu logowania, który zna Sparekey
cause-auth-method-unsupported-text = Sparekey zna <b>PLAIN</b> i <b>LOGIN</b>, dwa zwykłe sposoby. Poproś dostawcę poczty, aby dopuścił jeden z nich na { $host }.
cause-auth-method-unsupported-time = rozmowa telefoniczna

cause-client-id-required-title = Serwer chce wiedzieć, jaki program się zgłasza
cause-client-id-required-text = Powodem nie jest nic, co zostało wpisane. Zapytaj dostawcę poczty, jak wpuszcza programy pocztowe. Odpowiedź samego serwera jest w szczegółach poniżej.
cause-client-id-required-time = rozmowa telefoniczna

cause-client-greeting-rejected-title = Serwer nie przyjął nazwy, którą podał ten komputer
cause-client-greeting-rejected-text = Powodem nie jest nic, co zostało wpisane. Zapytaj dostawcę poczty, dlaczego { $host } ją odrzuca. Odpowiedź samego serwera jest w szczegółach poniżej.
cause-client-greeting-rejected-time = rozmowa telefoniczna

## Limits

cause-rate-limited-title = Zbyt wiele prób lub wiadomości w krótkim czasie
cause-rate-limited-text = To samo minie, ale każda nowa próba może to wydłużyć. Odczekaj godzinę i zrób jeden test.
cause-rate-limited-time = około godziny

cause-greylisted-title = Serwer prosi nowych nadawców, aby chwilę zaczekali
cause-greylisted-text = Robi to celowo, aby chronić przed spamem. Odczekaj dziesięć minut i powtórz test.
cause-greylisted-time = dziesięć minut

cause-too-many-connections-title = Za dużo programów naraz łączy się z tą skrzynką
cause-too-many-connections-text = Zamknij inne programy pocztowe na komputerze, telefonie i tablecie. Potem powtórz test.
cause-too-many-connections-time = około dwóch minut

cause-daily-limit-reached-title = Ta skrzynka wysłała na razie tyle, ile może
cause-daily-limit-reached-text = Ten limit należy do Twojego abonamentu. Zaczekaj do jutra i powtórz test.
cause-daily-limit-reached-time = do jutra

cause-bandwidth-limit-title = Dzisiejszy limit pobierania poczty się wyczerpał
cause-bandwidth-limit-text = Twoja poczta jest bezpieczna, a limit sam się odnowi. Zaczekaj do 24 godzin i powtórz test.
cause-bandwidth-limit-time = do 24 godzin

cause-mailbox-full-title = Skrzynka jest pełna
cause-mailbox-full-text = Usuń duże wiadomości, których już nie potrzebujesz, i opróżnij kosz. Potem powtórz test.
cause-mailbox-full-time = kilka minut

cause-server-unavailable-title =
    { $known ->
        [yes] U { $company } jest teraz awaria
       *[no] Serwer poczty ma teraz awarię
    }
cause-server-unavailable-text =
    { $known ->
        [yes] Nie ma to związku z tym, co zostało wpisane. Odczekaj pół godziny i powtórz test. Więcej może powiedzieć strona stanu usług { $company }.
       *[no] Nie ma to związku z tym, co zostało wpisane. Odczekaj pół godziny i powtórz test. Więcej może powiedzieć strona stanu usług Twojego dostawcy.
    }
cause-server-unavailable-time = pół godziny lub dłużej

## The message itself

cause-sender-not-allowed-title = Ta skrzynka nie może wysyłać z tego adresu
cause-sender-not-allowed-text = Jako nadawcy użyj adresu, którym się logujesz. Aby użyć innego, najpierw potwierdź go w ustawieniach skrzynki.
cause-sender-not-allowed-time = około dwóch minut

cause-relay-denied-title = Serwer niczego nie wysyła bez zalogowania
cause-relay-denied-text = Wysyłanie też wymaga nazwy i hasła. Włącz w { $app } logowanie do serwera poczty wychodzącej. Potem spróbuj ponownie.
cause-relay-denied-time = około dwóch minut

cause-recipient-rejected-title = Serwer nie zna adresu, na który poszła wiadomość
cause-recipient-rejected-text = Sprawdź ten adres litera po literze i popraw go. Potem wyślij ponownie.
cause-recipient-rejected-time = jedna minuta

cause-message-rejected-title = Logowanie działa, ale serwer zatrzymał wiadomość
cause-message-rejected-text = Nazwa i hasło są dobre. Zapytaj dostawcę poczty, dlaczego zatrzymał wiadomość. Odpowiedź samego serwera jest w szczegółach poniżej.
cause-message-rejected-time = rozmowa telefoniczna

## Encryption

cause-tls-required-title = Serwer chce najpierw szyfrowanego połączenia
cause-tls-required-text =
    { $leg ->
        [imap] Szyfrowanie chroni Twoje hasło w drodze. Wybierz port 993 z SSL/TLS i powtórz test.
       *[smtp] Szyfrowanie chroni Twoje hasło w drodze. Wybierz port 587 ze STARTTLS i powtórz test.
    }
cause-tls-required-time = jedna minuta

cause-tls-mode-mismatch-title = Port { $port } i rodzaj szyfrowania do siebie nie pasują
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Każdy port ma swój rodzaj: SSL/TLS dla portu 993, STARTTLS dla portu 143. Wybierz pasujący i powtórz test.
       *[smtp] Każdy port ma swój rodzaj: SSL/TLS dla portu 465, STARTTLS dla portu 587. Wybierz pasujący i powtórz test.
    }
cause-tls-mode-mismatch-time = jedna minuta

cause-tls-stripped-by-network-title = Coś w tej sieci usuwa szyfrowanie
cause-tls-stripped-by-network-text = Inni mogliby tu odczytać Twoje hasło, więc Sparekey go nie wysłał. Użyj innej sieci, na przykład hotspotu w telefonie. Potem powtórz test.
cause-tls-stripped-by-network-time = około pięciu minut

cause-tls-version-unsupported-title = Serwer nie oferuje szyfrowania, które dziś jest bezpieczne
cause-tls-version-unsupported-text = Samodzielnie tego nie zmienisz. Poproś opiekuna serwera { $host } o aktualizację szyfrowania.
cause-tls-version-unsupported-time = rozmowa telefoniczna

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Między Tobą a serwerem poczty stoi antywirus { $product }
        [inspection] Między Tobą a serwerem poczty stoi filtr { $product }
        [tool] Między Tobą a serwerem poczty stoi program { $product }
       *[unknown] Między Tobą a serwerem poczty stoi coś nieznanego
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] Czyta Twoją pocztę po drodze. Otwórz <b>{ $product }</b> i wyłącz tylko skanowanie poczty. Potem powtórz test.
        [inspection] Firmy i szkoły używają <b>{ $product }</b>, aby zaglądać w połączenia. Poproś dział IT, aby przepuszczał pocztę bez zmian.
        [tool] Czyta to, co idzie przez internet. Zamknij lub usuń <b>{ $product }</b> i powtórz test.
       *[unknown]
            { $has-issuer ->
                [yes] Przedstawia się jako „{ $issuer }”. Jeśli to Twój antywirus, wyłącz tylko skanowanie poczty. Jeśli nie, zapytaj dział IT albo użyj innej sieci.
               *[no] Zwykle to antywirus, który skanuje pocztę. Wyłącz tylko skanowanie poczty. Jeśli go nie masz, zapytaj dział IT albo użyj innej sieci.
            }
    }
cause-certificate-untrusted-interception-time = około pięciu minut

cause-certificate-self-signed-server-title = Serwer { $host } nie może udowodnić, że jest prawdziwy
cause-certificate-self-signed-server-text = Certyfikat to dowód tożsamości serwera. Ten jest zrobiony domowym sposobem albo niepełny. Poproś opiekuna serwera o porządny.
cause-certificate-self-signed-server-time = rozmowa telefoniczna

cause-certificate-name-mismatch-title = Serwer pokazuje inną nazwę niż { $host }
cause-certificate-name-mismatch-text = Certyfikat to dowód tożsamości serwera. Na tym jest inna nazwa: zobacz szczegóły poniżej. Jeśli to nazwa Twojego dostawcy poczty, użyj jej jako nazwy serwera.
cause-certificate-name-mismatch-time = około dwóch minut

cause-certificate-expired-title =
    { $has-from ->
        [yes] Certyfikat serwera jeszcze nie obowiązuje
       *[no] Certyfikat serwera stracił ważność
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] Certyfikat to dowód tożsamości serwera. Ten zaczyna obowiązywać { $from }, a data tego komputera jest dobra. Poproś opiekuna serwera { $host }, aby to naprawił.
       *[no]
            { $has-until ->
                [yes] Certyfikat to dowód tożsamości serwera. Ten był ważny do { $until }. Poproś opiekuna serwera { $host } o odnowienie.
               *[no] Certyfikat to dowód tożsamości serwera, a ten jest za stary. Poproś opiekuna serwera { $host } o odnowienie.
            }
    }
cause-certificate-expired-time = rozmowa telefoniczna

cause-clock-wrong-title = Data lub godzina tego komputera się nie zgadza
cause-clock-wrong-text =
    { $has-clock ->
        [yes] Ten komputer pokazuje { $shows }. Według innych serwerów jest { $should } lub później. Ustaw datę i godzinę w ustawieniach komputera i powtórz test.
       *[no] Bezpieczne połączenie wymaga właściwej daty. Ustaw datę i godzinę w ustawieniach komputera i powtórz test.
    }
cause-clock-wrong-time = jedna minuta

## The way to the server

cause-network-ip-blocked-title = Serwer poczty odrzuca to połączenie z internetem
cause-network-ip-blocked-text = Powodem nie jest Twoje hasło. Jeśli używasz VPN, wyłącz go. Jeśli nie, użyj innej sieci, na przykład hotspotu w telefonie. Potem powtórz test.
cause-network-ip-blocked-time = około pięciu minut

cause-dns-failure-title = Książka adresowa internetu teraz nie odpowiada
cause-dns-failure-text = Nazwa { $host } jest dobra, ale stąd nie da się jej odszukać. Jeśli używasz VPN, wyłącz go. Gdy strony znów się otwierają, powtórz test.
cause-dns-failure-time = około dwóch minut

cause-unknown-host-title = Nie ma serwera o nazwie { $host }
cause-unknown-host-text = Jedna litera może zmienić wszystko. Porównaj nazwę ze stroną pomocy dostawcy, popraw ją i powtórz test.
cause-unknown-host-time = jedna minuta

cause-server-in-private-network-title = Nazwa { $host } prowadzi do sieci prywatnej
cause-server-in-private-network-text = Nikt nie wpisał tej nazwy, więc Sparekey się nie połączył. Jeśli serwer naprawdę jest w Twojej sieci, wpisz jego nazwę w formularzu.
cause-server-in-private-network-time = jedna minuta

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] Proxy tego komputera nie działa
       *[none] Ten komputer nie ma połączenia z internetem
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] Ten komputer ma ustawione proxy <b>{ $proxy }</b>. Sprawdź je w ustawieniach sieci. Gdy jakaś strona się otworzy, powtórz test.
       *[none] Sprawdź Wi-Fi lub kabel. Gdy jakaś strona się otworzy, powtórz test.
    }
cause-network-unreachable-time = jedna minuta

cause-ipv6-broken-title = Jedna z dwóch dróg do serwera tu nie działa
cause-ipv6-broken-text = Twoja sieć ma dwa rodzaje adresów internetowych i jeden nie działa. Jeśli używasz VPN, wyłącz go. Jeśli nie, użyj innej sieci, na przykład hotspotu w telefonie. Potem powtórz test.
cause-ipv6-broken-time = około pięciu minut

cause-port-blocked-title = Ta sieć zamyka drogę do serwera poczty
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] Ten komputer łączy się przez proxy <b>{ $proxy }</b>, które nie przepuszcza poczty. Poproś dział IT o dopuszczenie portu { $port } serwera { $host }.
        [wants-login] Ten komputer łączy się przez proxy <b>{ $proxy }</b>, które wymaga własnego logowania. Poproś dział IT, aby programy pocztowe przechodziły bez niego.
        [cannot-reach] Ten komputer łączy się przez proxy <b>{ $proxy }</b>, które nie dociera do portu { $port } serwera { $host }. Poproś dział IT o otwarcie tej drogi.
       *[none]
            { $has-open ->
                [yes] Serwer odpowiada na porcie { $open }, ale port { $port } serwera { $host } jest niedostępny. Jeśli używasz VPN, wyłącz go. Jeśli nie, użyj innej sieci, na przykład hotspotu w telefonie. Potem powtórz test.
               *[no] Serwer jest w porządku, ale port { $port } serwera { $host } jest niedostępny. Jeśli używasz VPN, wyłącz go. Jeśli nie, użyj innej sieci, na przykład hotspotu w telefonie. Potem powtórz test.
            }
    }
cause-port-blocked-time = około pięciu minut

cause-local-firewall-blocked-title = Ten komputer nie pozwala na połączenie
cause-local-firewall-blocked-text = Zapora lub antywirus zatrzymuje Sparekey. Dodaj Sparekey do dozwolonych programów i powtórz test.
cause-local-firewall-blocked-time = około pięciu minut

cause-connection-refused-title = Nic nie odpowiada pod adresem { $host }, port { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] Ten sam serwer odpowiada na porcie { $open }. Porównaj nazwę serwera i port ze stroną pomocy dostawcy. Popraw różnice i powtórz test.
       *[no] Porównaj nazwę serwera i port ze stroną pomocy dostawcy. Popraw różnice i powtórz test.
    }
cause-connection-refused-time = około dwóch minut

cause-connection-dropped-title = Połączenie zostało przerwane w połowie
cause-connection-dropped-text = To bywa przypadek, więc powtórz test. Jeśli zdarzy się dwa razy, użyj innej sieci, na przykład hotspotu w telefonie.
cause-connection-dropped-time = jedna minuta

cause-captive-portal-title = Ta sieć Wi-Fi najpierw prosi o zalogowanie
cause-captive-portal-text = Otwórz dowolną stronę w przeglądarce: pojawi się strona tej sieci. Zaloguj się tam lub wyraź zgodę, a potem powtórz test.
cause-captive-portal-time = jedna minuta

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] To nie jest serwer do odbierania Twojej poczty
       *[smtp] To nie jest serwer do wysyłania Twojej poczty
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } odpowiada na porcie { $port }, ale to inny rodzaj serwera. Użyj serwera IMAP ze strony pomocy dostawcy.
       *[smtp] { $host } odpowiada na porcie { $port }, ale to inny rodzaj serwera. Użyj serwera SMTP ze strony pomocy dostawcy.
    }
cause-wrong-server-or-port-time = około dwóch minut

cause-not-sure = To prawdopodobne, ale nie pewne. Szczegóły poniżej pokazują, co naprawdę się stało.

cause-unknown-title = Nie wiemy, co oznacza ta odpowiedź
cause-unknown-text = To, co zobaczyliśmy, jest w szczegółach poniżej. Skopiuj raport, w którym nie ma hasła, i wyślij go pomocy technicznej.
cause-unknown-time = kilka minut

## What the receiving app said

explain-unknown-title = Nie wiemy, co oznacza ten komunikat
explain-unknown-text = Ustawienia przeszły nasz test. Skopiuj je razem z komunikatem i wyślij do pomocy technicznej { $app }. Nigdy nie wysyłaj hasła.
