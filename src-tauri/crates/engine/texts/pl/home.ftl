### Polish. What stands around the places beside the steps. Not yet checked by a native speaker.

place-mailboxes = Twoje skrzynki
place-desk = Dla pomocy technicznej
place-paper = Do przeczytania i zachowania
place-bulk = Wiele skrzynek

button-desk = Dla pomocy technicznej

document-saving = Zapisywanie…
document-saved = Zapisano jako { $file }.
document-not-opened = Zapisano jako { $file }, ale żaden program tego nie otworzył. Poszukaj pliku w tym miejscu.
document-no-folder = Nie udało się zapisać: ten komputer nie ma na to folderu.
document-full = Nie udało się zapisać: dysk jest pełny. Zwolnij trochę miejsca i spróbuj ponownie.
document-not-allowed = Nie udało się zapisać: w tym folderze nie wolno zapisywać. Zapytaj osobę, która opiekuje się tym komputerem.
document-failed = Nie udało się zapisać. Spróbuj ponownie.
button-open-saved = Otwórz
