### Polish: what an organisation has settled for its computers, as people there see it: a quiet line at the foot of the window,
### and what it opens. The terminal says the same. Not yet checked by a native speaker.

# The quiet line, a button. Keep it under 40 characters.
managed-line = Pod opieką Twojej organizacji
# Title of what the line opens. Keep it under 45 characters.
managed-title = Co ustawiła Twoja organizacja
managed-lead = Tym komputerem opiekuje się Twoja organizacja. Oto, co ustawiła w Sparekey:
managed-nothing = W tej chwili nic nie jest ustawione.
managed-app = Ustawienia są dla { $app }.
# $providers: names of mail providers; $own: whether the organisation has mail servers of its own besides.
managed-providers =
    { $own ->
        [yes] Można ustawiać skrzynki tylko na własnych serwerach organizacji i u tych dostawców: { $providers }.
       *[no] Można ustawiać tylko skrzynki u tych dostawców: { $providers }.
    }
# The same, where there are too many names. $count is 2 or more: the genitive plural fits every number.
managed-providers-many =
    { $own ->
        [yes] Można ustawiać skrzynki tylko u { $count } dostawców poczty i na własnych serwerach organizacji.
       *[no] Można ustawiać skrzynki tylko u { $count } dostawców poczty.
    }
managed-providers-none = Można ustawiać skrzynki tylko na własnych serwerach organizacji.
# $domains: what stands behind the @, like “bakery.example”.
managed-servers = Serwery poczty dla { $domains } są już znane.
# The same, where there are too many. $count is 2 or more.
managed-servers-many = Serwery poczty dla { $count } domen są już znane.
# $names: what certificate authorities call themselves.
managed-authorities = Własne serwery poczty organizacji mogą mieć certyfikat od: { $names }.
managed-no-portal-probe = Sparekey nie sprawdza, czy sieć Wi-Fi najpierw prosi o zalogowanie.
managed-no-saving = Skrzynki nie są zapisywane na tym komputerze.
# $language: a language's own name for itself.
managed-language = Sparekey uruchamia się w tym języku: { $language }.
# Names of two settings of a computer: not translated.
managed-trust-environment = Sparekey ufa też tym, których wskazują SSL_CERT_FILE i SSL_CERT_DIR.
# Comes before sentences on what is not used, one in each paragraph. They are for the administrator.
managed-left-out = <b>Dla administratora:</b> nie wszystko z tego jest używane.
# $place: a file or a key of the registry.
managed-place = To ustawienie znajduje się tutaj: { $place }

## The report, as a page to print: two rows of a table. What follows are names of keys and faults, which stay English.

report-page-policy = Ustawione przez organizację
report-page-policy-left-out = Z tego nieużywane

## sparekey-cli policy: for the administrator, in a terminal.

# $place: where it was looked.
terminal-policy-none = Na tym komputerze żadna organizacja niczego nie ustawiła. Sparekey szukał tutaj: { $place }
terminal-policy-in-force = Obowiązuje (źródło: { $place }):
terminal-policy-nothing = Nic nie obowiązuje. Sparekey czytał to: { $place }
terminal-policy-left-out = Nieużywane, z takich powodów:
terminal-policy-all-used = Wszystko jest używane.
# After a file was judged before it is put in its place.
terminal-policy-not-judged = Nie sprawdzono, do kogo należy plik i kto może go zmieniać. Na właściwym komputerze powie to polecenie sparekey-cli policy.
