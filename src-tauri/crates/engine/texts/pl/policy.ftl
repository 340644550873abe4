### Polish: what an organisation has set for its computers, and what of it is not followed. Not yet checked by a native speaker.
###
### Terms: policy = zasady, key = klucz, entry = wpis, certificate authority = urząd certyfikacji, registry = rejestr.

# What of the policy is not followed: read by the administrator who wrote it.
# $place is a file, a folder or a key of the registry: nothing agrees with it.
policy-fault-unsafe =
    Zasady w ogóle nie są używane. Powód: <b>{ $place }</b> – { $because ->
        [owner] właścicielem jest ktoś inny niż administrator.
        [writable] zmieniać to może nie tylko administrator.
        [link] to link do innego miejsca.
        [kind] to nie jest zwykły plik ani folder.
        [not-allowed] nie wolno tego odczytać.
        [missing] nic takiego tam nie ma.
        [too-long] to jest za długie.
        [path] to nie jest pełna ścieżka.
       *[failed] nie udało się tego odczytać.
    }
policy-fault-too-long = Zasady w ogóle nie są używane. Powód: <b>{ $place }</b> – to jest za długie.
policy-fault-not-readable =
    { $has-line ->
        [yes] Zasady w ogóle nie są używane. Powód: <b>{ $place }</b> – od wiersza { $line } nie da się tego odczytać.
       *[no] Zasady w ogóle nie są używane. Powód: <b>{ $place }</b> – nie da się tego odczytać.
    } { $slip ->
        [twice] Ten klucz lub ta tabela już jest wyżej.
        [open-text] Zaczyna się tam tekst, a na jego końcu brakuje cudzysłowu.
        [open-bracket] Otwiera się tam nawias, który się nie zamyka.
        [value] Brakuje wartości, jest w niej literówka albo nie stoi w cudzysłowie.
        [no-equals] Za kluczem brakuje znaku równości.
        [comma] Brakuje tam przecinka albo jest o jeden za dużo.
        [behind] Za wartością coś jeszcze stoi. Każdy klucz potrzebuje własnego wiersza.
        [backslash] Tekst z ukośnikiem odwrotnym musi stać w pojedynczych cudzysłowach.
        [encoding] Zapisz plik w UTF-8.
       *[other] Plik tego rodzaju musi być zapisany inaczej.
    }
# $key is a key of the policy, as “portal-probe”.
policy-fault-unknown-key = Sparekey nie zna klucza <b>{ $key }</b>. Ten klucz nie jest używany.
policy-fault-wrong-kind =
    { $expected ->
        [text] Klucz <b>{ $key }</b> powinien być tekstem. Nie jest używany.
        [yes-no] Klucz <b>{ $key }</b> powinien mieć wartość true albo false. Nie jest używany.
        [list] Klucz <b>{ $key }</b> powinien być listą tekstów. Nie jest używany.
       *[tables] Klucz <b>{ $key }</b> powinien być listą tabel, po jednej na domenę. Reszta nie jest używana.
    }
policy-fault-too-many =
    { $most ->
        [one] Lista <b>{ $key }</b> jest za długa: używany jest tylko pierwszy wpis.
        [few] Lista <b>{ $key }</b> jest za długa: używane są tylko { $most } pierwsze wpisy.
        [many] Lista <b>{ $key }</b> jest za długa: używanych jest tylko { $most } pierwszych wpisów.
       *[other] Lista <b>{ $key }</b> jest za długa: używane jest tylko { $most } pierwszego wpisu.
    }
policy-fault-unknown-app = Sparekey nie zna aplikacji <b>{ $id }</b>. Każdy wybiera swoją aplikację samodzielnie.
policy-fault-unknown-provider = Sparekey nie zna dostawcy <b>{ $id }</b>. Ten wpis nie jest używany.
policy-fault-unknown-language = Sparekey nie zna języka <b>{ $id }</b>. Używany jest język komputera.
policy-fault-no-domain = <b>{ $domain }</b> to nie jest domena, w której można mieć skrzynkę. Jej serwery nie są używane.
policy-fault-domain-twice = Domena <b>{ $domain }</b> ma dwa wpisy. Używany jest tylko pierwszy.
# A policy must never lead the codes of a known provider to other servers.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> to domena dostawcy { $provider }. Sparekey używa tylko serwerów tego dostawcy.
       *[no] <b>{ $domain }</b> to domena znanego dostawcy poczty. Serwery podane w zasadach nie są używane.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> wygląda na literówkę. Może chodzi o <b>{ $meant }</b>? Serwery tego wpisu nie są używane.
policy-fault-domain-hosted-by = Poczta dla <b>{ $domain }</b> trafia do dostawcy { $provider }. Sparekey używa tylko serwerów tego dostawcy.
policy-fault-no-sending = Domena <b>{ $domain }</b> nie ma serwera do wysyłania. Ten wpis nie jest używany.
# “HOST:PORT:tls” is meant literally.
policy-fault-no-server = Klucz <b>{ $key }</b> powinien wyglądać tak: HOST:PORT:tls. Jest tam jednak <b>{ $text }</b>. Ten wpis nie jest używany.
policy-fault-server-of-provider = Serwer <b>{ $host }</b> należy do znanego dostawcy poczty. Wpis dla <b>{ $domain }</b> nie jest używany.
policy-fault-no-user-form = Klucz <b>{ $key }</b> powinien mieć wartość „address” albo „local-part”. Jest tam jednak <b>{ $text }</b>. Ten wpis nie jest używany.
policy-fault-no-certificate = W <b>extra-ca</b> nie ma żadnego certyfikatu.
policy-fault-certificate-not-readable = Nie da się odczytać jednego z certyfikatów w <b>extra-ca</b>. Nie jest używany.
# $name is what a certificate says of its owner.
policy-fault-not-an-authority = <b>{ $name }</b> w <b>extra-ca</b> to nie jest urząd certyfikacji. Ten certyfikat nie jest używany.
policy-fault-authority-out-of-date = <b>{ $name }</b> w <b>extra-ca</b>: ten certyfikat jest ważny od { $from } do { $until }. Dzisiaj nie jest używany.
policy-fault-certificate-file =
    Klucz <b>extra-ca</b> nie jest używany. Powód: <b>{ $place }</b> – { $because ->
        [owner] właścicielem jest ktoś inny niż administrator.
        [writable] zmieniać to może nie tylko administrator.
        [link] to link do innego miejsca.
        [kind] to nie jest zwykły plik ani folder.
        [not-allowed] nie wolno tego odczytać.
        [missing] nic takiego tam nie ma.
        [too-long] to jest za długie.
        [path] to nie jest ani certyfikat, ani pełna ścieżka.
       *[failed] nie udało się tego odczytać.
    }
policy-fault-more =
    { $count ->
        [one] Jeszcze jeden wpis nie jest używany.
        [few] Jeszcze { $count } wpisy nie są używane.
        [many] Jeszcze { $count } wpisów nie jest używanych.
       *[other] Jeszcze { $count } wpisu nie jest używane.
    }

# Step 2: how the provider was recognised. $domain is the part of the address behind the @.
found-by-policy = Serwery dla { $domain } ustawiła Twoja organizacja.

# Step 1: the app cannot be changed.
policy-app = Tę aplikację wybrała Twoja organizacja.

# Step 2: the address is of another provider than those that the organisation allows.
# $providers: names of mail providers. $domains: what stands behind the @, as “bakery.example”.
# Of both: “none”, “some” (the names are given) or “many” (too many to name).
stop-policy-not-allowed-title = Tej skrzynki nie można tu używać
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Twoja organizacja nie pozwala na żadne skrzynki w Sparekey.
            [some] Twoja organizacja pozwala tylko na adresy z { $domains }.
           *[many] Twoja organizacja pozwala tylko na własne adresy.
        }
        [some] { $domains-named ->
            [none] Twoja organizacja pozwala tylko na skrzynki u tych dostawców: { $providers }.
            [some] Twoja organizacja pozwala tylko na adresy z { $domains } oraz na skrzynki u tych dostawców: { $providers }.
           *[many] Twoja organizacja pozwala tylko na własne adresy oraz na skrzynki u tych dostawców: { $providers }.
        }
       *[many] { $domains-named ->
            [none] Twoja organizacja pozwala tylko na niektórych dostawców poczty. Ten do nich nie należy.
            [some] Twoja organizacja pozwala tylko na niektórych dostawców poczty i na adresy z { $domains }.
           *[many] Twoja organizacja pozwala tylko na niektórych dostawców poczty i na własne adresy.
        }
    }
stop-policy-not-allowed-instead-1 = Wpisz adres, na który pozwala Twoja organizacja.
stop-policy-not-allowed-instead-2 = Albo zapytaj administratora.

# Step 2: the organisation has set mail servers for this domain, but nobody answers where its mail goes.
stop-policy-waits-title = Nie udało się sprawdzić { $domain }
stop-policy-waits-why =
    Twoja organizacja ustawiła serwery poczty dla { $domain }. Zanim Sparekey ich użyje, pyta, dokąd trafia poczta dla { $domain }. Teraz nikt nie odpowiedział.
stop-policy-waits-instead-1 = Upewnij się, że ten komputer ma internet. Potem naciśnij „{ button-look-again }”.

# Step 2: title of a note. What follows is one of the sentences “policy-fault-…”.
policy-not-followed-title = Jedno z ustawień Twojej organizacji nie jest używane

# Step 2: the servers are the organisation's, and nothing has to be typed.
policy-servers-title = Twoje serwery poczty
# $smtp and $imap: a server and its port, as “mail.bakery.example:465”. $reads: whether the app reads mail too.
policy-servers =
    { $reads ->
        [yes] Twoja organizacja ustawiła serwery dla { $domain }: <b>{ $smtp }</b> do wysyłania i <b>{ $imap }</b> do odbierania.
       *[no] Twoja organizacja ustawiła serwer dla { $domain }: <b>{ $smtp }</b> do wysyłania.
    }

# A mailbox of the list has other servers than those that the organisation has set since. The button is there.
policy-other-servers = Twoja organizacja ustawiła nowe serwery poczty dla { $domain }. Wymień hasło, aby ustawić z nimi tę skrzynkę.

# Steps 5 and 7: nothing can be saved.
policy-no-saving = Sparekey nie zapisuje tej skrzynki: Twoja organizacja wyłączyła zapisywanie.

# Step 6: $names are names of certificate authorities; $count says how many. One counts for servers that Sparekey does not know.
policy-vouched =
    { $count ->
        [one] W tym teście Sparekey ufa też urzędowi certyfikacji <b>{ $names }</b>. Dodała go Twoja organizacja.
        [few] W tym teście Sparekey ufa też urzędom certyfikacji <b>{ $names }</b>. Dodała je Twoja organizacja.
        [many] W tym teście Sparekey ufa też urzędom certyfikacji <b>{ $names }</b>. Dodała je Twoja organizacja.
       *[other] W tym teście Sparekey ufa też urzędom certyfikacji <b>{ $names }</b>. Dodała je Twoja organizacja.
    }

# Many mailboxes: why a row is not tested. $named says whether $provider is known.
bulk-row-not-allowed =
    { $named ->
        [yes] Twoja organizacja nie pozwala tu na skrzynki u { $provider }.
       *[no] Twoja organizacja nie pozwala tu na adresy z { $domain }.
    }
bulk-row-servers-set = Twoja organizacja ustawiła dla { $domain } inne serwery niż { $host }.
bulk-row-servers-wait = Nikt nie odpowiedział, dokąd trafia poczta dla { $domain }. Serwery Twojej organizacji czekają na tę odpowiedź.
