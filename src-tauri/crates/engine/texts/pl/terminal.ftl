### Polish: words that only the terminal needs. Not yet checked by a native speaker.

terminal-choose = Wpisz numer i naciśnij Enter
terminal-no-such-answer = Nie ma takiej odpowiedzi powyżej. Wpisz jeden z numerów albo ?, aby zobaczyć pomoc.
terminal-code-not-here = Nic nie zostało przyjęte: tu wpisuje się tylko numer z listy powyżej. Aby podać hasło, wybierz najpierw „{ $button }”. Podczas pisania lub wklejania nic tam nie widać.
terminal-code-hidden = Podczas pisania lub wklejania następnego wiersza nic nie widać. Na koniec naciśnij Enter. Sam Enter wraca do numerów.
terminal-input-ended = Dane się skończyły przed ostatnim krokiem, więc Sparekey tu kończy.
