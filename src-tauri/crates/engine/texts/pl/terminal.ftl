### Polish: words that only the terminal needs. Not yet checked by a native speaker.

terminal-choose = Wpisz numer i naciśnij Enter
terminal-no-such-answer = Nie ma takiej odpowiedzi powyżej. Wpisz jeden z numerów albo ?, aby zobaczyć pomoc.
terminal-code-not-here = Nic nie zostało przyjęte: tu wpisuje się tylko numer z listy powyżej. Aby podać hasło, wybierz najpierw „{ $button }”. Podczas pisania lub wklejania nic tam nie widać.
terminal-looks-like-code = To wygląda jak hasło do aplikacji, więc nic nie zostało przyjęte. Podaj je dopiero, gdy Sparekey o nie zapyta: nic tam nie widać.
terminal-was-on-screen = To, co wpisano, było przez chwilę na ekranie. Jeśli inni mogą widzieć ekran, wyczyść go, także to, do czego można przewinąć w górę.
terminal-still-on-screen = To, co wpisano, jest nadal na ekranie. Wyczyść ekran, także to, do czego można przewinąć w górę.
terminal-code-hidden = Podczas pisania lub wklejania następnego wiersza nic nie widać. Na koniec naciśnij Enter. Sam Enter wraca do numerów.
terminal-input-ended = Dane się skończyły przed ostatnim krokiem, więc Sparekey tu kończy.
terminal-explain-unknown = Do tych słów nie pasuje żadna przyczyna, którą zna Sparekey. Wyślij je pomocy technicznej, bez żadnego hasła.
terminal-check-unknown = To, co powiedział serwer, jest poniżej. Powtórz test z opcją { $option }: w tym raporcie nie ma hasła. Wyślij go pomocy technicznej.
terminal-said = Co powiedziano
