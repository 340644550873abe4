### What the packages for Linux say of Sparekey, in German. Not yet checked by a native speaker.

# No full stop, no more than about 40 letters.
package-summary = Geprüfte E-Mail-Einstellungen
package-terminal-summary = Geprüfte E-Mail-Einstellungen, im Terminal

package-kind = E-Mail-Einrichtung

# Semicolons part the words, and one stands at the end.
package-keywords = E-Mail;Mail;Email;App-Passwort;SMTP;IMAP;Konto;Postfach;Einstellungen;einrichten;

package-practice = Ohne Konto üben

package-about-need = Manche Apps fragen nach E-Mail-Einstellungen: Server, Port und Passwort. Oft klappt Ihr übliches Passwort dort nicht. Dann brauchen Sie ein App-Passwort.
package-about-way = Sparekey erkennt Ihren E-Mail-Anbieter an Ihrer Adresse. Es führt Sie auf die Seite, auf der Sie ein App-Passwort erstellen. Dann testet es das Senden und Lesen wirklich.
package-about-end = Nur Einstellungen, die funktioniert haben, werden im Schlüsselbund Ihres Computers gespeichert. Sie kopieren sie Feld für Feld in die App, die danach fragt.
package-about-practice = Sie können den ganzen Weg ohne Konto üben.

package-about-terminal = Dies ist das Programm für das Terminal. Es testet auch viele Postfächer aus einer Liste, und es antwortet Skripten.
