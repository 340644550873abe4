### Polish: what Sparekey says before its window opens, and what its Windows installer says. Not yet checked by a native speaker.
###
### “Ponów próbę” is how Windows labels its button Retry.

## Before the window opens

# A message box with the buttons Yes and No. $page is the address of Microsoft's page for WebView2.
start-webview-missing =
    Aby pokazać swoje okno, Sparekey potrzebuje programu Microsoft Edge WebView2. Na tym komputerze go nie ma.

    Microsoft udostępnia go za darmo na tej stronie:
    { $page }

    Zainstaluj go stamtąd, a potem uruchom Sparekey ponownie. Otworzyć teraz tę stronę?
# A message box with OK. Sparekey was started a second time, and the window that is open already is stuck.
start-other-silent =
    Sparekey jest już otwarty, ale jego okno nie odpowiada.

    Poczekaj minutę i spróbuj ponownie. Jeśli to nie pomoże, uruchom komputer ponownie. Wszystko, co jest zapisane, jest bezpieczne.
# On standard error, where there is no display at all. The last words are a command.
start-no-display = Sparekey potrzebuje ekranu. Użyj zamiast tego terminala: sparekey-cli setup
# The same where there should be a display, and it could not be used.
start-no-window = Sparekey nie może otworzyć swojego okna. Użyj zamiast tego terminala: sparekey-cli setup

## The Windows installer

# On the first page of the installer.
setup-welcome-title = Sparekey zaraz zostanie zainstalowany
setup-welcome =
    Sparekey zostanie zainstalowany tylko dla Ciebie. Hasło administratora nie jest do tego potrzebne.

    Inne osoby, które używają tego komputera, nie będą go widzieć.
# On the last page of the installer.
setup-finish-title = Sparekey jest zainstalowany
setup-finish = Sparekey znajdziesz w menu Start.
setup-finish-open = Otwórz Sparekey teraz
# A message box with the buttons Yes and No, on a computer without WebView2. $page is the address of Microsoft's page for it.
setup-webview-missing =
    Sparekey jest zainstalowany. Aby pokazać swoje okno, potrzebuje programu Microsoft Edge WebView2. Na tym komputerze go nie ma.

    Microsoft udostępnia go za darmo na tej stronie:
    { $page }

    Otworzyć teraz tę stronę?
# A message box with the buttons Retry and Cancel: files of a program that runs cannot be replaced.
setup-running =
    Sparekey jest otwarty. Zamknij jego okno i każdy terminal, w którym działa.

    Potem naciśnij „Ponów próbę”. Na razie nic się nie zmieniło.
# A message box with OK: the disk is full, or the folder may not be written to. $folder is that folder.
setup-failed =
    Nie udało się zapisać programu Sparekey w tym folderze:
    { $folder }

    Nic się nie zmieniło. Sprawdź, czy na dysku jest miejsce i czy wolno Ci tam zapisywać.
# A message box with OK: Windows is too old, or made for another kind of processor.
setup-windows-too-old = Sparekey potrzebuje systemu Windows 10 lub nowszego, w wersji 64-bitowej.

# Names in the Start menu.
setup-menu-terminal = Sparekey w terminalu
# What the pointer shows on the entries of the Start menu.
setup-menu-about = Znajduje ustawienia poczty, testuje je i pomaga wpisać je w aplikacji.
setup-menu-terminal-about = Otwiera okno poleceń, w którym sparekey-cli jest gotowy do pracy.

## The uninstaller

remove-title = Usuń Sparekey
remove-lead = Sparekey zostanie usunięty z tego komputera.
# A box to tick, not ticked at first.
remove-forget = Usuń też to, co jest zapisane w Sparekey
remove-forget-about =
    To zapisane hasła do aplikacji, lista Twoich skrzynek i Twoje ustawienia.

    Programy, które mają już hasło do aplikacji, działają dalej. Aby hasło do aplikacji przestało działać na zawsze, usuń je u dostawcy poczty.
# A message box with OK: nothing was removed, since something saved could not be deleted.
remove-forget-failed =
    Nie udało się usunąć części zapisanych danych. Sam Sparekey nadal tu jest.

    Uruchom Sparekey, otwórz każdą skrzynkę z listy i naciśnij „{ button-forget }”. Potem usuń Sparekey jeszcze raz.
