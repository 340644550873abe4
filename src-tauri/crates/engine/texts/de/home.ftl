### What stands around the places beside the steps, in German. Not yet checked by a native speaker.
###
### “the caller”: die anrufende Person, then “sie”.

place-mailboxes = Ihre Postfächer
place-desk = Für den Support
place-paper = Zum Lesen und Aufheben
place-bulk = Viele Postfächer

button-desk = Für den Support

document-saving = Wird gespeichert …
document-saved = Gespeichert als { $file }.
document-not-opened = Gespeichert als { $file }, aber kein Programm hat die Datei geöffnet. Sie finden sie dort.
document-no-folder = Das Speichern hat nicht geklappt: Dieser Computer hat keinen Ordner dafür.
document-full = Das Speichern hat nicht geklappt: Es ist kein Speicherplatz mehr frei. Schaffen Sie etwas Platz und versuchen Sie es noch einmal.
document-not-allowed = Das Speichern hat nicht geklappt: In diesen Ordner darf nicht geschrieben werden. Fragen Sie, wer sich um diesen Computer kümmert.
document-failed = Das Speichern hat nicht geklappt. Bitte versuchen Sie es noch einmal.
button-open-saved = Öffnen
