### What is true of the computer itself, in French. Not yet checked by a native speaker.

borrowed-account = Sparekey fonctionne ici avec le compte <b>{ $account }</b>. Ce que vous enregistrez reste dans ce compte. Pour l’enregistrer dans le vôtre, fermez Sparekey et lancez-le comme d’habitude.
borrowed-unnamed = Sparekey fonctionne ici avec un compte qui n’est pas le vôtre. Ce que vous enregistrez reste dans cet autre compte. Pour l’enregistrer dans le vôtre, fermez Sparekey et lancez-le comme d’habitude.
borrowed-administrator = Sparekey fonctionne ici en tant qu’administrateur. Ce n’est pas nécessaire : fermez-le et lancez-le comme d’habitude.
