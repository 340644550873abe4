### Polish: what the packages for Linux say of Sparekey. Not yet checked by a native speaker.

# Below the program's name, without a full stop. Software centres show no more than about 40 letters.
package-summary = Ustawienia poczty sprawdzone w działaniu

# The same for the package of the program for the terminal.
package-terminal-summary = Sprawdzone ustawienia poczty w terminalu

# What kind of program it is, beside its name in the menu of programs.
package-kind = Ustawianie poczty

# What people may type to find it in the menu of programs. Semicolons part the words, and one stands at the end.
package-keywords = poczta;mail;e-mail;email;hasło do aplikacji;SMTP;IMAP;konto;skrzynka;ustawienia;konfiguracja;

# In the menu that a right click on the program's icon opens.
package-practice = Ćwicz bez konta

# What it is for: four paragraphs that stand below each other.
package-about-need = Niektóre aplikacje pytają o ustawienia poczty: serwer, port i hasło. Zwykłe hasło często tam nie działa. Wtedy potrzebne jest hasło do aplikacji.
package-about-way = Sparekey rozpoznaje dostawcę poczty po Twoim adresie. Prowadzi na stronę, na której tworzysz hasło do aplikacji. Potem naprawdę testuje wysyłanie i odbieranie.
package-about-end = Do pęku kluczy Twojego komputera trafiają tylko ustawienia, które zadziałały. Kopiujesz je pole po polu do aplikacji, która o nie pyta.
package-about-practice = Całą drogę możesz przećwiczyć bez konta.

# One more paragraph for the package of the program for the terminal.
package-about-terminal = To jest program do terminala. Testuje też wiele skrzynek z listy i można go używać w skryptach.
