### Polish. Texts to read, copy, save and print: the report, and the settings as a file. Not yet checked by a native speaker.

## The screen with a report

button-open-report = Przeczytaj raport
paper-report-heading = Raport
paper-report-lead = Przeczytaj go, zanim komuś go dasz. Nie ma w nim hasła, adresu e-mail ani nazwiska.
paper-report-label = To wszystko, co w nim jest:
paper-form = W jakiej formie?
paper-form-text = Jako tekst
paper-form-text-detail = Do skopiowania do wiadomości.
paper-form-page = Jako strona do druku
paper-form-page-detail = Łatwa do czytania, w Twoim języku.
paper-form-json = Jako dane
paper-form-json-detail = Dla programu (JSON).
paper-words = Czy dodać także słowa samego serwera?
paper-words-no = Nie
paper-words-no-detail = Kody zwykle wystarczają.
paper-words-yes = Tak
paper-words-yes-detail = Adresy, linki i podobne rzeczy są najpierw wycinane. Przeczytaj raport przed wysłaniem.
paper-page-note = Po zapisaniu strona otwiera się w przeglądarce. Możesz ją tam wydrukować, na papierze A4 lub Letter.

## The screen with the settings as a file

button-settings-file = Ustawienia jako plik
paper-settings-heading = Ustawienia jako plik
paper-settings-lead = Dla programów, które czytają ustawienia z pliku. Hasła w nim nie ma.
paper-settings-label = Plik:
paper-program = Dla którego programu?
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Wysyła pocztę ze skryptów.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = Dla osób, które opiekują się wieloma komputerami.
paper-program-apple = Apple Mail
paper-program-apple-detail = Na Macu, iPhonie lub iPadzie. Sam pyta o hasło.
paper-program-env = Program z plikiem .env
paper-program-env-detail = Wiersze takie jak SMTP_HOST i SMTP_PORT.
paper-program-json = Inny program
paper-program-json-detail = Ustawienia jako dane (JSON).
paper-msmtp-note = msmtp bierze hasło z pęku kluczy Twojego komputera. Plik mówi, jak je tam umieścić.

## Both screens

button-copy-paper = Kopiuj wszystko
paper-copied = Skopiowano
button-save-paper = Zapisz jako plik
button-save-page = Zapisz stronę do druku
help-paper =
    Skopiuj tekst albo zapisz go jako plik. Plik trafia do pobranych.

    W tym, co tu jest, nie ma hasła. Mimo to przejrzyj wszystko, zanim komuś to dasz.

## The report as a page to print. The helpdesk reads it too.

report-page-title = Co znalazł Sparekey
report-page-lead = Na tej stronie nie ma hasła, adresu e-mail ani nazwiska. Możesz ją dać osobie, która Ci pomaga.
report-page-number = Numer pomocy (można podać)
report-page-found = Co znaleziono
report-page-nothing-wrong = Wszystko, co jest potrzebne w { $app }, działa z tego komputera.
# Captions and row names of tables: few words, no full stop.
report-page-tested = Co sprawdzono
report-page-app = Aplikacja
report-page-provider = Dostawca poczty
report-page-own-server = Własny serwer poczty
report-page-code = { $code ->
    [yes] Hasło do aplikacji
   *[no] Hasło
 }
report-page-letters = { $number ->
    [one] jeden znak, ukryty
    [few] { $number } znaki, ukryte
    [many] { $number } znaków, ukryte
   *[other] { $number } znaku, ukryte
 }
report-page-instead = Zamiast tego działa
report-page-stages = Etapy i czasy
report-page-stage = Etap
report-page-time = Czas
report-page-not-begun = nierozpoczęty
report-page-not-finished = nieukończony
report-page-rule = Reguła
# In front of "low", "medium" or "high", which stay English.
report-page-sure = Pewność
report-page-sign-in-page = Strona logowania Wi-Fi
report-page-place = Miejsce
report-page-versions = Wersje
report-page-system = System
report-page-day = Dzień tego raportu
report-page-checked = Dane dostawcy sprawdzono
report-page-step = Krok
report-page-left-out = (nazwa pominięta)

## Comments in files for programs. People who set up programs read them.

settings-file-head = Ustawienia poczty sprawdzone przez Sparekey. Hasła w tym pliku nie ma.
settings-file-msmtp-linux = Linux: wpisz to raz. Polecenie pyta o hasło i przechowuje je tam, gdzie szuka go msmtp.
settings-file-msmtp-mac = Mac: zamiast tego wpisz raz to.
settings-file-env-password = Jeśli Twój program potrzebuje SMTP_PASSWORD, trzymaj je w osobnym bezpiecznym miejscu, nie w tym pliku.
