### Words that only the terminal needs, in German. Not yet checked by a native speaker.

terminal-choose = Tippen Sie eine Zahl und drücken Sie die Eingabetaste
terminal-no-such-answer = Diese Antwort steht oben nicht. Tippen Sie eine der Zahlen, oder ? für Hilfe.
terminal-code-not-here = Es wurde nichts übernommen: Hierher gehört nur eine Zahl von oben. Für das Passwort wählen Sie zuerst „{ $button }“. Dort ist nichts zu sehen, während Sie es tippen oder einfügen.
terminal-looks-like-code = Das sieht aus wie ein App-Passwort. Darum wurde nichts übernommen. Geben Sie es nur ein, wenn Sparekey danach fragt: Dort ist nichts zu sehen.
terminal-was-on-screen = Was Sie getippt haben, stand einen Augenblick auf dem Bildschirm. Können andere ihn sehen? Dann leeren Sie ihn, auch das, wohin man zurückblättern kann.
terminal-still-on-screen = Was Sie getippt haben, steht noch auf dem Bildschirm. Leeren Sie ihn, auch das, wohin man zurückblättern kann.
terminal-code-hidden = In der nächsten Zeile ist nichts zu sehen, während Sie tippen oder einfügen. Drücken Sie am Ende die Eingabetaste. Die Eingabetaste allein bringt die Zahlen zurück.
terminal-input-ended = Die Eingabe endete vor dem letzten Schritt. Darum hört Sparekey hier auf.
terminal-explain-unknown = Zu diesen Worten passt keine Ursache, die Sparekey kennt. Schicken Sie sie Ihrem Support, ohne ein Passwort.
terminal-check-unknown = Was der Server gesagt hat, steht unten. Testen Sie noch einmal mit { $option }: Dieser Bericht enthält kein Passwort. Schicken Sie ihn Ihrem Support.
terminal-said = Was gesagt wurde
