### What is true of the computer itself, in German. Not yet checked by a native speaker.

borrowed-account = Sparekey läuft hier als <b>{ $account }</b>. Was Sie speichern, liegt bei diesem Konto. Um es bei Ihrem eigenen zu speichern, schließen Sie Sparekey und starten Sie es wie gewohnt.
borrowed-unnamed = Sparekey läuft hier mit einem Konto, das nicht Ihr eigenes ist. Was Sie speichern, liegt bei jenem Konto. Um es bei Ihrem eigenen zu speichern, schließen Sie Sparekey und starten Sie es wie gewohnt.
borrowed-administrator = Sparekey läuft hier als Administrator. Das ist nicht nötig: Schließen Sie es und starten Sie es wie gewohnt.
