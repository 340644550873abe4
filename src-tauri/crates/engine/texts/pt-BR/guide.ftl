### The walk-through script for a helpdesk on the phone, in Brazilian Portuguese. Not yet checked by a native speaker.
### It speaks to the person at the helpdesk (você); “the caller” is “a pessoa”.

## The frame

guide-title = Roteiro para o telefone: { $provider } e { $app }
guide-title-own = Roteiro para o telefone: servidores de e-mail próprios e { $app }
guide-first-line = Nunca peça a senha de app. Ninguém a lê em voz alta, nem mesmo uma parte dela.
# Said to the caller.
guide-last-line = O { $app } aceitou?
guide-last-line-stopped = Ficou claro o que fazer em vez disso?
guide-how-numbers = Os números das etapas e as palavras entre aspas são os mesmos da tela da pessoa.
guide-how-begin = Comece cada etapa com: “O que diz a linha grande?” Aqui, ela está abaixo do número da etapa.
guide-how-address = Onde está { $address }, a pessoa tem um endereço próprio.
guide-how-support = Se a pessoa ler algo que não está aqui, peça o número de suporte e consulte-o.

## Labels above or before the quotes. No full stop.

guide-ask = Pergunte
guide-sees = A pessoa vê
guide-then-sees = Depois vê
guide-if-says = Se disser
guide-if-presses = Ao clicar em
guide-if-types = Depois de digitar
guide-if-finds = Se a tela disser
guide-only-after = Só se a resposta foi
guide-support = Número de suporte

## Beside a button: where it leads. Few words, no full stop.

guide-to-step = vá para a etapa { $number }
guide-to-test = testa de novo, na etapa { $number }
guide-to-here = fique nesta etapa
guide-to-answer-first = antes pede uma resposta
guide-to-page = abre uma página no navegador dela
guide-to-copied = copia
guide-to-done = concluído
guide-to-away = sai desta caixa de e-mail

## What to ask. Said to the caller.

guide-ask-line = O que diz a linha grande?
guide-ask-paste = O que o Sparekey diz sobre a senha? Por favor, não a leia para mim.
guide-ask-field = Em qual linha você está agora?

## Advice to the helpdesk

guide-other-app = Para outro aplicativo, use o roteiro dele.
guide-labels = Os nomes na página do provedor podem variar. Se faltar algum, peça que a pessoa clique em “{ button-get-code-trouble }”.
guide-next-question = Depois de qualquer outra resposta, vem a próxima pergunta.
guide-never-read-out = Se a pessoa começar a ler a senha em voz alta, interrompa na hora.
guide-fields = Passe pelas linhas uma por uma, pelo nome. Os pontos ficam no lugar da senha.
guide-stops-here = O Sparekey não consegue configurar esta caixa de e-mail. Passe pelos pontos da tela com a pessoa.
