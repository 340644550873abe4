### The screen for helpdesks, in German. Not yet checked by a native speaker.
###
### “the caller”: die anrufende Person, then “sie” or “die Person”.

desk-heading = Jemandem am Telefon helfen
help-desk =
    Auf jedem Bildschirm steht eine Support-Nummer. Die anrufende Person darf sie vorlesen. Sie sagt Ihnen, wo die Person ist, und nichts über ihr Passwort.

    Im Leitfaden stehen die Bildschirme der anrufenden Person Wort für Wort, Schritt für Schritt. So sehen Sie, was sie sieht.

## The script for a call

desk-guide-title = Ein Leitfaden für das Telefonat
desk-guide = Er sagt, was die anrufende Person in jedem Schritt sieht, was Sie fragen und wie es dann weitergeht. Sie können ihn drucken.
desk-guide-provider = E-Mail-Anbieter der anrufenden Person
desk-guide-app = App, die die Einstellungen bekommt
desk-guide-language = Sprache der anrufenden Person
desk-guide-own-servers = Andere Mailserver
desk-guide-provider-first = Wählen Sie zuerst den E-Mail-Anbieter.
desk-guide-app-first = Wählen Sie zuerst die App.
button-make-guide = Leitfaden speichern
button-bulk = Viele Postfächer einrichten

## Practice and many mailboxes

desk-practice-title = Üben
desk-practice =
    In der Übung ist nichts echt, und nichts verlässt diesen Computer. Sie können alle Schritte durchgehen und wählen, was schiefgehen soll.

    Starten Sie Sparekey mit <b>sparekey --practice</b>. Ein Balken oben auf jedem Bildschirm sagt dann, dass es eine Übung ist.
desk-bulk-title = Viele Postfächer auf einmal
desk-bulk = Testen Sie eine ganze Liste von Postfächern aus einer Datei, eines nach dem anderen.
