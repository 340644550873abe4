### What is true of the computer itself, in Brazilian Portuguese. Not yet checked by a native speaker.

borrowed-account = Você abriu o Sparekey como <b>{ $account }</b>. O que for salvo fica nessa conta. Para salvar na sua, feche o Sparekey e abra-o como sempre.
borrowed-unnamed = Você abriu o Sparekey com uma conta que não é a sua. O que for salvo fica nessa conta. Para salvar na sua, feche o Sparekey e abra-o como sempre.
# Windows: “Executar como administrador”.
borrowed-administrator = Você abriu o Sparekey como administrador. Não é preciso: feche-o e abra-o como sempre.
