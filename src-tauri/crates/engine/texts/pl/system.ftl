### Polish. What is true of the computer itself. Not yet checked by a native speaker.

borrowed-account = Sparekey działa na koncie <b>{ $account }</b>. To, co zapisze, trafi na to konto. Aby zapisać na swoim, zamknij Sparekey i uruchom go w zwykły sposób.
borrowed-unnamed = Sparekey działa na koncie, które nie jest Twoje. To, co zapisze, trafi na tamto konto. Aby zapisać na swoim, zamknij Sparekey i uruchom go w zwykły sposób.
borrowed-administrator = Sparekey działa jako administrator. To nie jest potrzebne: zamknij go i uruchom w zwykły sposób.
