### Support numbers, in Brazilian Portuguese. Not yet checked by a native speaker.
### The first message is for the caller. All others are for whoever helps on the phone (você); “the caller” is “quem liga”.

## For the caller

# Small label beside the digits: they may be read out on the phone. Keep it under 36 characters.
support-label = Número de suporte · pode ser dito

## For the helpdesk: around every answer

support-title = Números de suporte
support-lead = Quem liga lê doze algarismos. Digite-os aqui para saber o que está na tela da pessoa.
support-field = Número de suporte
support-hint = Doze algarismos. Espaços não atrapalham.
support-look-up = Procurar
support-never-ask = <b>Nunca peça a senha nem a senha de app.</b> Você não precisa dela, e ninguém deve dizê-la ao telefone.
support-last-question = Antes de desligar, pergunte: o aplicativo aceitou?
support-answer = O que o número diz
support-needs-scripts = Esta página precisa de scripts. Permita-os para este arquivo no seu navegador.
support-heading = A tela de quem liga diz: “<b>{ $heading }</b>”
# Above words that speak to the caller: "you" in them is the caller.
support-reads = Quem liga lê ali:
support-detail-provider = Provedor
support-detail-version = Sparekey
support-detail-screen = Tela
support-provider-none = Ainda não se sabe
support-provider-own = Servidores próprios, que não estão na nossa lista
support-provider-practice = Treino: nada é real
support-version-newer = Mais novo que este
support-newer-release = Quem liga tem um Sparekey mais novo que este. O que você lê aqui está certo, mas a tela da pessoa pode dizer mais.

## A number that cannot be read

support-not-read-title = Não é possível ler este número
support-not-read-too-short =
    { $found ->
        [0] Digite os doze algarismos que a pessoa lê.
        [one] Há { $found } algarismo, e um número de suporte tem doze. Peça o resto a quem liga.
       *[other] Há { $found } algarismos, e um número de suporte tem doze. Peça o resto a quem liga.
    }
support-not-read-too-long = Há mais de doze algarismos. Peça a quem liga que leia o número mais uma vez.
support-not-read-not-digits = Um número de suporte só tem algarismos. Digite só os algarismos, sem palavras nem letras.
support-not-read-check-digits = Um algarismo está trocado, ou dois mudaram de lugar. Peça a quem liga que leia o número mais uma vez, devagar.
support-not-read-newer = Os algarismos estão certos, mas este Sparekey é antigo demais para conhecê-los. Instale o mais novo e digite-os de novo.
support-not-read-gone = Quem liga tem o Sparekey { $version }. A tela dele não existe mais neste aqui. Peça à pessoa que leia as palavras grandes do alto.

## What to know and do on each screen. Two or three short sentences.

support-on-app = Quem liga escolhe o aplicativo que pede configurações de e-mail. Pergunte o nome dele e se ele está naquele computador.
support-on-address = Quem liga digita o endereço de e-mail. Peça que soletre o que vem depois do @.
support-on-address-suggestion = Talvez uma tecla tenha escapado no endereço, e o Sparekey oferece outro. Compare os dois com a pessoa, letra por letra.
support-on-address-list = Quem liga escolhe o provedor em uma lista. Pergunte quem vendeu o endereço ou onde a pessoa lê os e-mails na web.
support-on-address-own-server = Quem liga preenche os servidores de e-mail à mão. Eles estão na página de ajuda do provedor.
support-on-address-stopped = Este provedor não deixa outros programas entrar com uma senha. A tela diz o que fazer em vez disso.
support-on-address-stopped-reading = Este provedor não deixa outros programas ler e-mails com uma senha, e o aplicativo quer ler. A tela diz o que fazer em vez disso.
support-on-address-moved = A caixa de e-mail de quem liga mudou para outra empresa. A tela diz qual é e o que fazer agora.
support-on-address-practice-only = Quem liga está no treino, onde só funciona um endereço inventado. A tela mostra qual.
support-on-two-step = Pergunte se a verificação em duas etapas está ativada. Se não estiver, um botão abre a página do provedor onde ela é ativada.
support-on-two-step-decides = A verificação em duas etapas decide de qual senha o aplicativo precisa. Em caso de dúvida, a tela explica como saber.
support-on-two-step-nothing = Não há nada para fazer nesta etapa. Quem liga clica em “{ button-continue }”.
support-on-two-step-trouble = Quem liga não consegue ativar a verificação em duas etapas. A tela mostra os motivos: pergunte qual combina.
support-on-get-code = Quem liga cria a senha de app na página do provedor. As instruções na tela têm números: pergunte em qual a pessoa está.
support-on-get-code-question = O Sparekey faz uma pergunta por vez para achar o que está atrapalhando. Quem liga responde na tela.
support-on-get-code-found = O Sparekey achou o que está atrapalhando, e quem liga faz o que a tela diz.
support-on-get-code-none = A página de ajuda do provedor mostra o caminho mais novo. Se não adiantar, use outra caixa de e-mail.
support-on-get-password = Aqui não é preciso criar nada. O aplicativo usa a senha normal da caixa de e-mail.
support-on-get-password-switch = O aplicativo usa a senha normal da caixa de e-mail. Antes, o provedor precisa liberar os programas: a tela diz onde.
support-on-get-password-unknown = O aplicativo usa a senha com que quem liga lê esta caixa de e-mail na web.
support-on-paste = Quem liga coloca a senha de app agora. Não olhe para a tela da pessoa até que a senha fique oculta de novo.
support-on-paste-password = Quem liga digita a senha da caixa de e-mail agora. Não olhe para a tela da pessoa até que a senha fique oculta de novo.
support-on-paste-taken = A senha está lá, e só aparecem pontos. Quem liga clica em “{ button-test }”.
support-on-paste-finding = O Sparekey olhou o que foi colocado. Não é preciso ler em voz alta: a tela diz o que fazer.
support-on-test-running = O teste leva alguns segundos. Espere a tela mudar e peça então o número novo.
support-on-test-message = Envio e leitura funcionam. Uma mensagem para o endereço de quem liga está a caminho. Não é preciso esperar por ela.
support-on-test-proven = A senha e as configurações funcionam no computador de quem liga. O botão grande leva para a etapa 7.
support-on-test-mended = Era isso que atrapalhava, e o Sparekey achou configurações que funcionam. O botão grande leva para a etapa 7.
support-on-test-failed = A tela pode mostrar duas coisas que atrapalham. Resolva esta primeiro.
support-on-test-not-again = Esta senha acabou de ser recusada. Por isso, o Sparekey não a enviou de novo. Quem liga cria uma nova, ou diz o que mudou.
support-on-hand-over = O teste deu certo. Quem liga copia cada linha para o aplicativo, de cima para baixo.
support-on-hand-over-refused = O aplicativo não aceitou as configurações. Quem liga digita o que ele disse, e o Sparekey explica.
support-on-finished = Tudo está pronto, e o aplicativo aceitou as configurações.
support-on-mailboxes = Estas são as caixas de e-mail configuradas naquele computador. Pergunte qual dá problema e peça que a pessoa a abra.
support-on-mailbox = Esta é uma das caixas de e-mail configuradas naquele computador. Quem liga pode testar de novo ou trocar a senha de app.
support-on-mailbox-died = Esta senha já funcionou, e agora não funciona mais. Muitas vezes, a senha normal foi mudada depois. O botão grande leva a uma nova.
support-on-hand-over-again = Quem liga coloca esta caixa de e-mail de novo no aplicativo, linha por linha, de cima para baixo.
support-on-desk = Quem liga abriu o que é feito para você. “{ button-back }” leva de volta para onde a pessoa estava.
support-on-paper = Quem liga lê um texto para guardar, como um relatório. Não há nenhuma senha nele.
support-on-bulk = Quem liga configura muitas caixas de e-mail a partir de um arquivo.

support-facts = A tela de quem liga também mostra os nomes, números ou datas que faltam aqui.
support-hold-too-many-refused = O provedor pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa, e a tela diz por quanto tempo.
support-finding-too-short-title = É curta demais para ser a senha de app inteira
support-finding-too-long-title = É mais longa que a senha de app
support-finding-belongs-elsewhere-title = Parece a senha de app de outra empresa
