### Polish. The walk-through script for a helpdesk on the phone. Not yet checked by a native speaker.
### The caller = rozmówca.

## The frame

# $app in the locative.
guide-title = Scenariusz rozmowy: { $provider } w { $app }
guide-title-own = Scenariusz rozmowy: własne serwery poczty w { $app }
guide-first-line = Nigdy nie pytaj o hasło do aplikacji. Nikt go nie dyktuje, nawet jego części.
guide-last-line = Czy ustawienia zostały przyjęte w { $app }?
guide-last-line-stopped = Czy wiadomo już, co zrobić zamiast tego?
guide-how-numbers = Numery kroków i cytowane słowa są takie same jak na ekranie rozmówcy.
guide-how-begin = Zaczynaj każdy krok od pytania: „Co mówi duży napis?” Tutaj stoi on pod numerem kroku.
guide-how-address = Tam, gdzie jest { $address }, rozmówca ma swój własny adres.
guide-how-support = Jeśli rozmówca czyta słowa, których tu nie ma, zapytaj o numer pomocy i sprawdź go.

## Labels above or before the quotes. No full stop.

guide-ask = Zapytaj
guide-sees = Rozmówca widzi
guide-then-sees = Potem widzi
guide-if-says = Jeśli odpowiada
guide-if-presses = Jeśli naciska
guide-if-types = Po wpisaniu
guide-if-finds = Jeśli na ekranie jest
guide-only-after = Tylko po odpowiedzi
guide-support = Numer pomocy

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = prowadzi do kroku { $number }
guide-to-test = powtarza test, w kroku { $number }
guide-to-here = zostaje w tym kroku
guide-to-answer-first = najpierw prosi o odpowiedź
guide-to-page = otwiera stronę w przeglądarce
guide-to-copied = kopiuje
guide-to-done = gotowe
guide-to-away = wychodzi z tej skrzynki

## What to ask. Said to the caller.

guide-ask-line = Co mówi duży napis?
guide-ask-paste = Co mówi o tym Sparekey? Proszę nie czytać mi samego hasła.
guide-ask-field = Przy którym wierszu jesteśmy?

## Advice to the helpdesk

guide-other-app = Do innej aplikacji weź scenariusz tamtej aplikacji.
guide-labels = Napisy na stronie dostawcy mogą być inne. Jeśli któregoś brakuje, rozmówca naciska „{ button-get-code-trouble }”.
guide-next-question = Po każdej innej odpowiedzi pojawia się następne pytanie.
guide-never-read-out = Jeśli rozmówca zaczyna czytać hasło na głos, od razu przerwij.
guide-fields = Przejdźcie wiersz po wierszu, po nazwach. Kropki oznaczają hasło.
guide-stops-here = Sparekey nie może ustawić tej skrzynki. Omów z rozmówcą podane punkty.
