### Polish. Practice: the whole job on a mailbox that exists only inside this program. Not yet checked by a native speaker.

practice-failure = Co pójdzie nie tak
practice-nothing = Wszystko się uda

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = Logowanie
practice-group-not-allowed = Brak zgody
practice-group-too-much = Za dużo lub za często
practice-group-message = Wiadomość
practice-group-secure = Szyfrowanie
practice-group-network = Sieć i serwery

## Notes

# you@practice.example is typed exactly so: not translated.
practice-address = W ćwiczeniu wpisz <b>you@practice.example</b>. Innej skrzynki tu nie ma.
practice-next-test = Ten test zaczął się przed Twoim wyborem. Wybór będzie widać w następnym teście.
practice-needs-reading = Twój wybór widać tylko z programem, który też odbiera pocztę. Wybierz taki program w kroku 1.
practice-typed-server = Ten błąd zdarza się przy serwerze poczty, którego nazwa została wpisana ręcznie. Ćwiczenie udaje taki serwer.
practice-found-server = Ten błąd zdarza się przy serwerze poczty, który został znaleziony automatycznie. Ćwiczenie udaje taki serwer.
practice-keychain = W ćwiczeniu nic nie trafia do prawdziwego pęku kluczy. To, co tu zapiszesz, zniknie po zamknięciu Sparekey.

## In a terminal

terminal-practice-choose = Wpisz jedną z nazw po lewej stronie, a właśnie to pójdzie nie tak.
terminal-practice-unknown = Nie ma błędu o nazwie „{ $name }”. Być może chodzi o jeden z tych: { $names }.
terminal-practice-unknown-at-all = Nie ma błędu o nazwie „{ $name }”. Wpisz „--failure list”, aby zobaczyć wszystkie.
