### The frame around every screen, in Brazilian Portuguese. Not yet checked by a native speaker.
### What arguments mean: see the English file.
###
### Articles: $app is masculine (“o aplicativo”), $company feminine (“a empresa”); the words that stand for them are too.

language-name = Português (Brasil)
language-direction = ltr
decimal-point = ,
list-separator = {", "}
language-menu = Idioma
product = Sparekey
copy = Copiar
copied = Copiado
close = Fechar
help = Ajuda
step-done = Concluída
step-now = Você está aqui
steps-label = As sete etapas
eyebrow = Etapa { $number } de 7 · { $name }
eyebrow-finished = Tudo pronto
practice-banner = Treino. Nada aqui é real, e nada sai deste computador.

your-mail-provider = sua provedora de e-mail
your-mail-server = seu servidor de e-mail
your-address = seu endereço
other-app-in-sentence = seu aplicativo

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Qual aplicativo
step-address = Seu endereço
step-two-step = Verificação em 2 etapas
step-get-code = Obter a senha de app
step-get-password = Achar a sua senha
step-paste = Colar
step-test = Testar
step-hand-over = Colocar no { $app }
step-hand-over-no-app = Colocar no aplicativo

## Buttons: keep each under 30 characters.

button-continue = Continuar
button-back = Voltar
button-copy-link = Copiar o link
button-help-page = Abrir a ajuda da { $company }
button-yes = Sim
button-no = Não
button-not-sure = Não sei
button-copy-letter = Copiar a carta
letter-copied = Carta copiada
button-copy-report = Copiar um relatório (sem senha)
report-copied = Relatório copiado

## Notes on any screen

note-resumed = O Sparekey foi fechado antes do fim. O que você digitou continua aqui. Só as senhas nunca são guardadas: digite-as de novo.
note-fresh-start =
    { $why ->
        [damaged] O Sparekey não conseguiu ler o que tinha guardado para você: o arquivo está danificado. Por isso, ele começa do zero. O arquivo danificado fica ao lado do novo.
        [not-allowed] Este computador não deixa o Sparekey ler o que ele tinha guardado para você. Por isso, ele começa do zero.
       *[other] O Sparekey não conseguiu ler o que tinha guardado para você. Por isso, ele começa do zero.
    }
note-not-kept =
    { $why ->
        [full] O disco deste computador está cheio. Por isso, o Sparekey não consegue guardar suas respostas quando é fechado. Mesmo assim, você pode continuar.
        [not-allowed] Este computador não deixa o Sparekey gravar na pasta dele. Por isso, ele não consegue guardar suas respostas quando é fechado. Mesmo assim, você pode continuar.
       *[other] O Sparekey não conseguiu gravar na pasta dele. Por isso, ele não consegue guardar suas respostas quando é fechado. Mesmo assim, você pode continuar.
    }
note-not-copied = A cópia não funcionou neste computador. Você pode anotar o que está na tela.
note-code-not-copied = A cópia não funcionou neste computador. Você pode digitar as linhas à mão. A senha continua oculta aqui: pegue-a onde você a obteve e digite-a no { $app }.
note-no-browser-title = O seu navegador não abriu
note-no-browser = Abra você mesmo o navegador e vá para <b>{ $page }</b>.

## Read aloud to people who hear the screen

say-recognised = Provedor reconhecido: { $provider }.
say-stage = { $leg }: { $stage }.
say-not-copied = A cópia não funcionou.
say-needs-answer = Falta uma resposta nesta tela.
say-saved = Salvo no chaveiro deste computador.
say-not-saved = Não foi possível salvar.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Ajuda para esta etapa
help-everywhere =
    <b>Nunca leia sua senha de app em voz alta para ninguém</b>, nem mesmo para o suporte. Quem ajuda você não precisa dela.

    “{ button-back }” leva você para a etapa anterior. Você não perde o que digitou.
help-app =
    Seu aplicativo (por exemplo, de notas e cobranças) quer enviar e-mails em seu nome. Cada aplicativo pede as configurações do seu jeito.

    Escolha o seu aplicativo, e o Sparekey mostra as configurações do jeito que ele pede. Se ele não estiver na lista, escolha “{ app-other }”.
help-address =
    Digite o endereço para o qual seus clientes ou colegas escrevem. A parte depois do @ mostra ao Sparekey quem cuida da sua caixa de e-mail.

    Nesta etapa, seu endereço completo não é enviado a lugar nenhum. Se o Sparekey não conhecer a parte depois do @, ele pesquisa só essa parte.
help-two-step =
    Verificação em duas etapas quer dizer: além da senha, seu provedor pede uma segunda prova, quase sempre no celular.

    Ela mantém estranhos fora da sua caixa de e-mail. Muitos provedores só fornecem senhas de app quando ela está ativada.
help-get-code =
    Uma senha de app é uma segunda senha da sua caixa de e-mail, feita para um só aplicativo. A sua própria senha continua igual.

    Você a obtém na página do seu provedor. Quando o Sparekey conhece essa página, ele a abre no seu navegador.
help-get-password =
    Alguns provedores não têm senhas de app. Neles, os aplicativos fazem login com a senha da própria caixa de e-mail.

    O Sparekey a envia somente ao seu provedor, por uma conexão criptografada e verificada.
help-paste =
    Copie a senha de app na página do seu provedor, volte para cá e clique em “{ button-paste }”.

    Se ela estiver em outro aparelho, clique em “{ button-type-instead }”. Não a envie para você mesmo por e-mail ou chat.
help-paste-by-heart =
    Digite a senha, ou cole-a se você a copiou. O Sparekey a usa exatamente como ela é.

    Nunca a envie por e-mail ou chat, nem para você mesmo.
help-test =
    O Sparekey faz login no seu provedor com as configurações que o seu aplicativo vai receber. Ele mostra cada passo. Se algo atrapalhar, ele diz o quê.

    Sua senha vai somente para o seu provedor, por uma conexão criptografada e verificada.
help-hand-over =
    Copie cada linha para o campo de mesmo nome no seu aplicativo, de cima para baixo. Depois, salve por lá.

    Volte para cá e diga se o aplicativo aceitou.
help-finished =
    Se um dia o aplicativo parar de enviar, abra o Sparekey de novo. Ele passa por todas as etapas com você mais uma vez.

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Uma falha do próprio Sparekey
fault-heading = Houve um problema no Sparekey
fault-lead = Você não fez nada de errado, e sua caixa de e-mail está como estava.
fault-kept = Tudo o que você digitou continua aqui. Você pode continuar de onde estava.
fault-kept-but-code = O que você digitou continua aqui. Só uma senha precisa ser digitada de novo. Você pode continuar de onde estava.
fault-again =
    Ao continuar, a mesma falha voltou. Comece de novo pelo primeiro passo.

    Se acontecer outra vez, entregue este relatório a quem ajuda você.
fault-go-on = Continuar de onde eu estava
fault-start-again = Começar de novo
fault-report-label = O relatório. Nada do que você digitou está nele.
fault-not-copied = A cópia não funcionou neste computador. Você pode selecionar o relatório e copiá-lo à mão.
broken-title = Esta tela parou de funcionar
broken-text = Você não fez nada de errado. O que você digitou continua aqui. Mostre a tela de novo para continuar.
broken-reload = Mostrar a tela de novo
closing-title = Fechar o Sparekey?
closing-text = Por enquanto, sua senha de app está só aqui. { $company } mostra a senha uma única vez. Se você fechar o Sparekey agora, talvez precise de uma nova.
closing-close = Fechar mesmo assim
closing-stay = Ficar aqui
