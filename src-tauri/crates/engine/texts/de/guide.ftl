### The walk-through script for a helpdesk on the phone, in German. Not yet checked by a native speaker.
###
### “the caller”: die anrufende Person, then “sie” or “die Person”. Said to the caller: Sie.

## The frame

guide-title = Telefon-Leitfaden: { $provider } und { $app }
guide-title-own = Telefon-Leitfaden: eigene Mailserver und { $app }
guide-first-line = Fragen Sie nie nach dem App-Passwort. Niemand liest es vor, auch keinen Teil davon.
guide-last-line = Hat { $app } es angenommen?
guide-last-line-stopped = Wissen Sie, was Sie stattdessen tun können?
guide-how-numbers = Die Nummern der Schritte und die Worte in Anführungszeichen sind dieselben wie auf dem Bildschirm der anrufenden Person.
guide-how-begin = Beginnen Sie jeden Schritt mit: „Was steht in der großen Zeile?“ Hier steht sie unter der Nummer des Schritts.
guide-how-address = Wo hier { $address } steht, hat die anrufende Person ihre eigene Adresse.
guide-how-support = Liest die anrufende Person etwas vor, das hier nicht steht: Fragen Sie nach der Support-Nummer und schlagen Sie sie nach.

## Labels above or before the quotes. No full stop.

guide-ask = Fragen Sie
guide-sees = Die anrufende Person sieht
guide-then-sees = Dann sieht sie
guide-if-says = Bei der Antwort
guide-if-presses = Nach einem Klick auf
guide-if-types = Nach der Eingabe von
guide-if-finds = Wenn auf dem Bildschirm steht
guide-only-after = Nur nach der Antwort
guide-support = Support-Nummer

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = weiter bei Schritt { $number }
guide-to-test = testet noch einmal, in Schritt { $number }
guide-to-here = in diesem Schritt bleiben
guide-to-answer-first = verlangt zuerst eine Antwort
guide-to-page = öffnet eine Seite im Browser
guide-to-copied = kopiert es
guide-to-done = fertig
guide-to-away = verlässt dieses Postfach

## What to ask. Said to the caller.

guide-ask-line = Was steht in der großen Zeile?
guide-ask-paste = Was sagt Sparekey dazu? Bitte lesen Sie mir das Passwort selbst nicht vor.
guide-ask-field = Bei welcher Zeile sind Sie jetzt?

## Advice to the helpdesk

guide-other-app = Für eine andere App nehmen Sie den Leitfaden für jene App.
guide-labels = Auf der Seite des Anbieters können manche Worte anders sein. Fehlt etwas, lassen Sie auf „{ button-get-code-trouble }“ klicken.
guide-next-question = Nach jeder anderen Antwort kommt die nächste Frage.
guide-never-read-out = Beginnt die Person, es vorzulesen, unterbrechen Sie sie sofort.
guide-fields = Gehen Sie die Zeilen einzeln durch, mit ihren Namen. Die Punkte stehen für das Passwort.
guide-stops-here = Sparekey kann dieses Postfach nicht einrichten. Gehen Sie die Punkte mit der anrufenden Person durch.
