### What is true of the computer itself, in Spanish. Not yet checked by a native speaker.

borrowed-account = Abriste Sparekey como <b>{ $account }</b>. Lo que guardes queda en esa cuenta. Para guardarlo en la tuya, cierra Sparekey y ábrelo como siempre.
borrowed-unnamed = Abriste Sparekey con una cuenta que no es la tuya. Lo que guardes queda en esa cuenta. Para guardarlo en la tuya, cierra Sparekey y ábrelo como siempre.
# Windows: “Ejecutar como administrador”.
borrowed-administrator = Abriste Sparekey como administrador. No hace falta: ciérralo y ábrelo como siempre.
