### Polish. The screen for helpdesks: for whoever helps people on the phone. Not yet checked by a native speaker.
### The caller = rozmówca, the script = scenariusz, support number = numer pomocy.

# Heading: keep it under 45 characters.
desk-heading = Pomóż komuś przez telefon
help-desk =
    Każdy ekran pokazuje numer pomocy. Rozmówca może go przeczytać na głos. Numer mówi, na którym ekranie jest rozmówca, i nic o jego haśle.

    Scenariusz zawiera słowa z ekranów rozmówcy, krok po kroku. Dzięki temu widzisz to samo co rozmówca.

## The script for a call

desk-guide-title = Scenariusz rozmowy
desk-guide = Mówi, co rozmówca widzi w każdym kroku, o co zapytać i dokąd potem przejść. Możesz go wydrukować.
# Names of three menus.
desk-guide-provider = Dostawca poczty rozmówcy
desk-guide-app = Aplikacja, która dostaje ustawienia
desk-guide-language = Język rozmówcy
desk-guide-own-servers = Inne serwery poczty
desk-guide-provider-first = Najpierw wybierz dostawcę poczty.
desk-guide-app-first = Najpierw wybierz aplikację.
# Buttons: keep them under 30 characters.
button-make-guide = Zapisz scenariusz
button-bulk = Ustaw wiele skrzynek

## Practice and many mailboxes

desk-practice-title = Ćwiczenie
# sparekey --practice is typed exactly so: not translated.
desk-practice =
    W ćwiczeniu nic nie jest prawdziwe i nic nie opuszcza tego komputera. Możesz przejść przez wszystkie kroki i wybrać, co pójdzie nie tak.

    Uruchom Sparekey poleceniem <b>sparekey --practice</b>. Pasek u góry każdego ekranu mówi wtedy, że to ćwiczenie.
desk-bulk-title = Wiele skrzynek naraz
desk-bulk = Przetestuj całą listę skrzynek z pliku, jedną po drugiej.
