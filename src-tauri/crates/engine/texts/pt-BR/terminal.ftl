### Words that only the terminal needs, in Brazilian Portuguese. Not yet checked by a native speaker.

terminal-choose = Digite um número e pressione Enter
terminal-no-such-answer = Essa não é nenhuma das respostas acima. Digite um dos números, ou ? para ver a ajuda.
terminal-code-not-here = Nada foi usado: aqui entra só um número da lista acima. Para a senha, escolha primeiro “{ $button }”. Lá, nada aparece enquanto você digita ou cola.
terminal-looks-like-code = Isso parece uma senha de app, então nada foi usado. Digite a senha só quando o Sparekey pedir: lá, nada aparece.
terminal-was-on-screen = O que você digitou ficou um momento na tela. Se outras pessoas puderem vê-la, limpe a tela e também o que aparece ao rolar para cima.
terminal-still-on-screen = O que você digitou ainda está na tela. Limpe a tela e também o que aparece ao rolar para cima.
terminal-code-hidden = Nada aparece enquanto você digita ou cola a próxima linha. Pressione Enter quando terminar. Só Enter traz os números de volta.
terminal-input-ended = A entrada acabou antes do fim da última etapa. Por isso, o Sparekey para aqui.
terminal-explain-unknown = Nenhuma causa que o Sparekey conhece combina com estas palavras. Envie-as ao seu suporte, sem nenhuma senha.
terminal-check-unknown = O que o servidor disse está abaixo. Faça o teste de novo com { $option }: esse relatório não contém nenhuma senha. Envie-o ao seu suporte.
terminal-said = O que foi dito
