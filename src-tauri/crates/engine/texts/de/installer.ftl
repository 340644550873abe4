### What Sparekey says before its window opens, and what its Windows installer says, in German. Not yet checked by a native
### speaker.

## Before the window opens

start-webview-missing =
    Sparekey braucht Microsoft Edge WebView2, um sein Fenster zu zeigen. Auf diesem Computer fehlt es.

    Microsoft bietet es kostenlos auf dieser Seite an:
    { $page }

    Installieren Sie es von dort und starten Sie Sparekey noch einmal. Die Seite jetzt öffnen?
start-other-silent =
    Sparekey ist schon offen, aber sein Fenster antwortet nicht.

    Warten Sie eine Minute und versuchen Sie es noch einmal. Hilft das nicht, starten Sie den Computer neu. Was Sie gespeichert haben, ist sicher.
start-no-display = Sparekey braucht einen Bildschirm. Nehmen Sie stattdessen das Terminal: sparekey-cli setup
start-no-window = Sparekey konnte sein Fenster nicht öffnen. Nehmen Sie stattdessen das Terminal: sparekey-cli setup

## The Windows installer

setup-welcome-title = Sparekey wird gleich installiert
setup-welcome =
    Sparekey wird nur für Sie installiert. Dafür ist kein Administratorpasswort nötig.

    Andere, die diesen Computer benutzen, sehen es nicht.
setup-finish-title = Sparekey ist installiert
setup-finish = Sie finden Sparekey im Startmenü.
setup-finish-open = Sparekey jetzt öffnen
setup-webview-missing =
    Sparekey ist installiert. Um sein Fenster zu zeigen, braucht es Microsoft Edge WebView2. Das fehlt auf diesem Computer.

    Microsoft bietet es kostenlos auf dieser Seite an:
    { $page }

    Die Seite jetzt öffnen?
# Windows: “Wiederholen”.
setup-running =
    Sparekey ist offen. Schließen Sie sein Fenster und jedes Terminal, in dem es läuft.

    Klicken Sie dann auf „Wiederholen“. Bis jetzt wurde nichts geändert.
setup-failed =
    Sparekey konnte nicht in diesen Ordner geschrieben werden:
    { $folder }

    Nichts wurde geändert. Sehen Sie nach, ob noch Speicherplatz frei ist und ob Sie dort schreiben dürfen.
setup-windows-too-old = Sparekey braucht Windows 10 oder neuer, in der 64-Bit-Ausführung.

setup-menu-terminal = Sparekey im Terminal
setup-menu-about = Findet Ihre E-Mail-Einstellungen, testet sie und hilft beim Eintragen.
setup-menu-terminal-about = Öffnet ein Befehlsfenster, in dem sparekey-cli bereit ist.

## The uninstaller

remove-title = Sparekey entfernen
remove-lead = Sparekey wird von diesem Computer entfernt.
remove-forget = Auch löschen, was ich mit Sparekey gespeichert habe
remove-forget-about =
    Das sind Ihre gespeicherten App-Passwörter, die Liste Ihrer Postfächer und Ihre Einstellungen.

    Programme, die schon ein App-Passwort haben, funktionieren weiter. Soll ein App-Passwort für immer enden, löschen Sie es bei Ihrem E-Mail-Anbieter.
remove-forget-failed =
    Etwas, das Sie gespeichert haben, konnte nicht gelöscht werden. Sparekey selbst ist noch da.

    Starten Sie Sparekey, öffnen Sie jedes Postfach in der Liste und klicken Sie auf „{ button-forget }“. Entfernen Sie Sparekey dann noch einmal.
