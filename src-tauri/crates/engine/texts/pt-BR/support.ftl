### Support numbers, in Brazilian Portuguese. Not yet checked by a native speaker.
### The first message is for the caller. All others are for whoever helps on the phone (você); “the caller” is “a pessoa”.

## For the caller

# Small label beside the digits: they may be read out on the phone. Keep it under 36 characters.
support-label = Número de suporte · pode ser dito

## For the helpdesk: around every answer

support-title = Números de suporte
support-lead = A pessoa ao telefone lê doze dígitos. Digite-os aqui para saber o que está na tela dela.
support-field = Número de suporte
support-hint = Doze dígitos. Espaços não atrapalham.
support-look-up = Procurar
support-never-ask = <b>Nunca peça a senha nem a senha de app.</b> Você não precisa dela, e ninguém deve dizê-la ao telefone.
support-last-question = Antes de desligar, pergunte: o aplicativo aceitou?
support-answer = O que o número diz
support-needs-scripts = Esta página precisa de scripts. Permita-os para este arquivo no seu navegador.
support-heading = A tela da pessoa diz: “<b>{ $heading }</b>”
# Above words that speak to the caller: "you" in them is the caller.
support-reads = A pessoa lê ali:
support-detail-provider = Provedor
support-detail-version = Sparekey
support-detail-screen = Tela
support-provider-none = Ainda não se sabe
support-provider-own = Servidores próprios, que não estão na nossa lista
support-provider-practice = Treino: nada é real
support-version-newer = Mais novo que este
support-newer-release = A pessoa tem um Sparekey mais novo que este. O que você lê aqui está certo, mas a tela dela pode dizer mais.

## A number that cannot be read

support-not-read-title = Não é possível ler este número
support-not-read-too-short =
    { $found ->
        [0] Digite os doze dígitos que a pessoa lê.
        [one] Há { $found } dígito, e um número de suporte tem doze. Peça o resto à pessoa.
       *[other] Há { $found } dígitos, e um número de suporte tem doze. Peça o resto à pessoa.
    }
support-not-read-too-long = Há mais de doze dígitos. Peça à pessoa que leia o número mais uma vez.
support-not-read-not-digits = Um número de suporte só tem dígitos. Digite só os dígitos, sem palavras nem letras.
support-not-read-check-digits = Um dígito está trocado, ou dois mudaram de lugar. Peça à pessoa que leia o número mais uma vez, devagar.
support-not-read-newer = Os dígitos estão certos, mas este Sparekey é antigo demais para conhecê-los. Instale o mais novo e digite-os de novo.
support-not-read-gone = A pessoa tem o Sparekey { $version }. Essa tela não existe mais neste aqui. Peça que ela leia as palavras grandes do alto.

## What to know and do on each screen. Two or three short sentences.

support-on-app = A pessoa escolhe o aplicativo que pede configurações de e-mail. Pergunte o nome dele e se ele está naquele computador.
support-on-address = A pessoa digita o endereço de e-mail. Peça que soletre o que vem depois do @.
support-on-address-suggestion = Talvez uma tecla tenha escapado no endereço, e o Sparekey oferece outro. Compare os dois com a pessoa, letra por letra.
support-on-address-list = A pessoa escolhe o provedor em uma lista. Pergunte quem vendeu o endereço ou onde ela lê os e-mails na web.
support-on-address-own-server = A pessoa preenche os servidores de e-mail à mão. Eles estão na página de ajuda do provedor.
support-on-address-stopped = Este provedor não deixa outros programas entrar com uma senha. A tela diz o que fazer em vez disso.
support-on-address-stopped-reading = Este provedor não deixa outros programas ler e-mails com uma senha, e o aplicativo quer ler. A tela diz o que fazer em vez disso.
support-on-address-moved = A caixa de e-mail da pessoa mudou para outra empresa. A tela diz qual é e o que fazer agora.
support-on-address-organisation = A organização da pessoa só permite outros provedores, ou os servidores de e-mail dela esperam uma resposta. A tela diz qual dos dois.
support-on-address-practice-only = A pessoa está no treino, onde só funciona um endereço inventado. A tela mostra qual.
support-on-two-step = Pergunte se a verificação em duas etapas está ativada. Se não estiver, um botão abre a página do provedor onde ela é ativada.
support-on-two-step-decides = A verificação em duas etapas decide de qual senha o aplicativo precisa. Em caso de dúvida, a tela explica como saber.
support-on-two-step-nothing = Não há nada para fazer nesta etapa. A pessoa clica em “{ button-continue }”.
support-on-two-step-trouble = A pessoa não consegue ativar a verificação em duas etapas. A tela mostra os motivos: pergunte qual combina.
support-on-get-code = A pessoa cria a senha de app na página do provedor. As instruções na tela têm números: pergunte em qual ela está.
support-on-get-code-question = O Sparekey faz uma pergunta por vez para achar o que está atrapalhando. A pessoa responde na tela.
support-on-get-code-found = O Sparekey achou o que está atrapalhando, e a pessoa faz o que a tela diz.
support-on-get-code-none = A página de ajuda do provedor mostra o caminho mais novo. Se não adiantar, use outra caixa de e-mail.
support-on-get-password = Aqui não é preciso criar nada. O aplicativo usa a senha normal da caixa de e-mail.
support-on-get-password-switch = O aplicativo usa a senha normal da caixa de e-mail. Antes, o provedor precisa liberar os programas: a tela diz onde.
support-on-get-password-unknown = O aplicativo usa a senha com que a pessoa lê esta caixa de e-mail na web.
support-on-paste = A pessoa coloca a senha de app agora. Não olhe para a tela dela até que a senha fique oculta de novo.
support-on-paste-password = A pessoa digita a senha da caixa de e-mail agora. Não olhe para a tela dela até que a senha fique oculta de novo.
support-on-paste-taken = A senha está lá, e só aparecem pontos. A pessoa clica em “{ button-test }”.
support-on-paste-finding = O Sparekey olhou o que foi colocado. Não é preciso ler em voz alta: a tela diz o que fazer.
support-on-test-running = O teste leva alguns segundos. Espere a tela mudar e peça então o número novo.
support-on-test-message = Envio e leitura funcionam. Uma mensagem para o endereço da pessoa está a caminho. Não é preciso esperar por ela.
support-on-test-proven = A senha e as configurações funcionam no computador da pessoa. O botão grande leva para a etapa 7.
support-on-test-mended = Era isso que atrapalhava, e o Sparekey achou configurações que funcionam. O botão grande leva para a etapa 7.
support-on-test-failed = A tela pode mostrar duas coisas que atrapalham. Resolva esta primeiro.
support-on-test-not-again = Esta senha acabou de ser recusada. Por isso, o Sparekey não a enviou de novo. A pessoa cria uma nova, ou diz o que mudou.
support-on-hand-over = O teste deu certo. A pessoa copia cada linha para o aplicativo, de cima para baixo.
support-on-hand-over-refused = O aplicativo não aceitou as configurações. A pessoa digita o que ele disse, e o Sparekey explica.
support-on-finished = Tudo está pronto, e o aplicativo aceitou as configurações.
support-on-mailboxes = Estas são as caixas de e-mail configuradas naquele computador. Pergunte qual dá problema e peça que ela abra essa.
support-on-mailbox = Esta é uma das caixas de e-mail configuradas naquele computador. A pessoa pode testar de novo ou trocar a senha de app.
support-on-mailbox-died = Esta senha já funcionou, e agora não funciona mais. Muitas vezes, a senha normal foi mudada depois. O botão grande leva a uma nova.
support-on-hand-over-again = A pessoa coloca esta caixa de e-mail de novo no aplicativo, linha por linha, de cima para baixo.
support-on-desk = A pessoa abriu o que é feito para você. “{ button-back }” leva de volta para onde ela estava.
support-on-paper = A pessoa lê um texto para guardar, como um relatório. Não há nenhuma senha nele.
support-on-bulk = A pessoa configura muitas caixas de e-mail a partir de um arquivo.

support-facts = A tela da pessoa também mostra os nomes, números ou datas que faltam aqui.
support-hold-too-many-refused = O provedor pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa, e a tela diz por quanto tempo.
support-finding-too-short-title = É curta demais para ser a senha de app inteira
support-finding-too-long-title = É mais longa que a senha de app
support-finding-belongs-elsewhere-title = Parece a senha de app de outra empresa
