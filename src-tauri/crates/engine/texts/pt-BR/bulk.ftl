### Many mailboxes: a list in, a result for each row out, in Brazilian Portuguese. Not yet checked by a native speaker.

## One row: what came of it, in one sentence. Causes and codes have their own words.

bulk-row-proven = Funciona.
bulk-row-no-code = Não há senha de app para esta linha.
bulk-row-fault = Aqui houve uma falha do próprio Sparekey. Teste esta linha de novo.
bulk-row-too-long = Esta linha é mais longa do que qualquer lista de caixas de e-mail precisa. Faltam aspas?
bulk-row-quote-open = Nesta linha, as aspas abrem e não fecham.
bulk-row-too-many-cells = Esta linha tem mais células do que há colunas. Faltam aspas?
bulk-row-not-an-object = Não é possível ler esta linha. Ela precisa ser um objeto JSON.
bulk-row-no-address = Não há nenhum endereço nesta linha.
bulk-row-unknown-app = O Sparekey não conhece o aplicativo desta linha.
bulk-row-server =
    { $leg ->
        [imap] Não é possível ler o servidor de leitura. Escreva assim: imap.example.com:993:tls.
       *[smtp] Não é possível ler o servidor de envio. Escreva assim: smtp.example.com:465:tls.
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] O servidor de leitura está sem criptografia. O Sparekey nunca faz isso.
       *[smtp] O servidor de envio está sem criptografia. O Sparekey nunca faz isso.
    }
bulk-row-two-login-names = Esta linha tem um nome de usuário para envio e outro para leitura. Faça duas linhas dela.
bulk-row-server-left-out =
    { $leg ->
        [imap] A linha tem um servidor de leitura, mas o aplicativo só envia.
       *[smtp] A linha tem um servidor de envio, mas o aplicativo só lê.
    }
bulk-row-other-organisation = { $host } não é um servidor da { $company }. Uma senha da { $company } não é enviada para lá.
bulk-row-no-server = { $provider } não tem um servidor para isso.
bulk-row-typing-slip = Não se sabe nada sobre { $domain }. Você quis dizer { $suggestion }?
bulk-row-servers-unknown = Não se sabe nada sobre { $domain }. Escreva os servidores na lista.
# $servers: one or two servers
bulk-row-servers-named = A rede de { $domain } indica isto: { $servers }. Se estiver certo, escreva na lista.

## The list cannot be used.

bulk-list-unreadable = O Sparekey não consegue ler este arquivo. Ele ainda está lá, e você tem permissão para abri-lo?
bulk-list-workbook = Esta é uma pasta de trabalho de um programa de planilhas. Salve-a lá como “CSV” e escolha esse arquivo.
bulk-list-empty = Não há nada neste arquivo.
# “endereço”: one of the names in rules/columns.toml.
bulk-list-no-addresses = Nenhuma coluna se chama “endereço”. Escreva os nomes das colunas na primeira linha.

## The results cannot be written.

bulk-results-in-use = O Sparekey já está gravando estes resultados. Espere até que termine, ou pare por lá.
bulk-results-other-file = Há um arquivo de outro tipo nesse lugar. O Sparekey não grava por cima dele.
bulk-results-has-app-passwords = Os resultados de lá têm senhas de app. Peça de novo que elas entrem, ou escolha outro arquivo.
bulk-results-unwritable = Não é possível gravar os resultados. O disco está cheio, ou a pasta está bloqueada?

## The codes that come beside a list.

bulk-beside-unreadable = Não é possível ler as senhas de app que vêm à parte da lista.
bulk-beside-other-order = A senha de app de { $address } veio em um lugar onde a lista não tem essa linha. As seguintes não foram usadas.

## How it went.

bulk-count-proven =
    { $count ->
        [0] Nenhuma caixa de e-mail funciona ainda.
        [one] { $count } caixa de e-mail funciona.
       *[other] { $count } caixas de e-mail funcionam.
    }
bulk-count-not-proven =
    { $count ->
        [0] Não resta nenhuma caixa de e-mail que não funcione.
        [one] { $count } caixa de e-mail ainda não funciona.
       *[other] { $count } caixas de e-mail ainda não funcionam.
    }
bulk-count-left-out =
    { $count ->
        [one] { $count } linha já tinha o resultado de antes.
       *[other] { $count } linhas já tinham os resultados de antes.
    }
bulk-results-at = Os resultados estão em { $file }.
bulk-stopped = Parado. O que estava em andamento será testado de novo na próxima vez.
bulk-handed-over =
    { $count ->
        [0] Nenhuma caixa de e-mail funciona ainda. Por isso, { $file } não tem nenhuma.
        [one] { $count } caixa de e-mail está em { $file }.
       *[other] { $count } caixas de e-mail estão em { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] { $count } caixa de e-mail ficou de fora, porque o formato não tem campo para os servidores dela.
       *[other] { $count } caixas de e-mail ficaram de fora, porque o formato não tem campo para os servidores delas.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] { $count } caixa de e-mail não tem nome de pessoa, e o formato pede um.
       *[other] { $count } caixas de e-mail não têm nome de pessoa, e o formato pede um.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] { $count } senha começa como uma fórmula e ficou de fora. Coloque-a à mão.
       *[other] { $count } senhas começam como uma fórmula e ficaram de fora. Coloque-as à mão.
    }

## What was understood, and how long it takes.

bulk-understood-rows =
    { $count ->
        [one] { $count } linha pode ser testada.
       *[other] { $count } linhas podem ser testadas.
    }
bulk-understood-not =
    { $count ->
        [one] { $count } linha não pode ser usada.
       *[other] { $count } linhas não podem ser usadas.
    }
bulk-dry-place =
    { $count ->
        [one] { $place }: { $count } caixa de e-mail
       *[other] { $place }: { $count } caixas de e-mail
    }
bulk-dry-time =
    { $minutes ->
        [one] O teste leva cerca de { $minutes } minuto.
       *[other] O teste leva cerca de { $minutes } minutos.
    }
bulk-time-why = O Sparekey vai devagar de propósito, para que nenhum provedor bloqueie você.

## App passwords in the results: asked twice.

bulk-in-clear-warning = Todas as senhas de app estarão nos resultados. Quem abrir esse arquivo pode ler as senhas.
# Typed as it stands here.
bulk-in-clear-sentence = gravar minhas senhas de app
bulk-in-clear-type = Se você quer isso, digite: { $sentence }
bulk-in-clear-not-written = Isso era outra coisa, então nada foi feito.
bulk-prompt = Senha de app de { $address } (não aparece; só Enter deixa esta de fora):

## The window's screen.

bulk-heading = Muitas caixas de e-mail de uma vez
bulk-lead = O Sparekey testa cada caixa de e-mail de uma lista, uma depois da outra, e anota o que funciona.
help-bulk =
    Cada linha da lista é uma caixa de e-mail. O Sparekey testa cada uma como se fosse a única.

    Ele vai devagar, para que nenhum provedor bloqueie você. Você pode parar quando quiser e continuar depois.
bulk-list-title = Sua lista
# The names of the columns stand in rules/columns.toml, where they are read without accents and blanks.
bulk-list-columns = A lista é um arquivo de uma planilha, salvo como CSV. A primeira linha dá nome às colunas, como “endereço”, “senha de app”, “aplicativo” e “nome”.
bulk-list-codes = As senhas de app da lista são lidas só para o teste. Elas nunca ficam nos resultados.
button-choose-list = Escolher a lista
button-choose-another-list = Escolher outra lista
bulk-no-chooser = Este computador não tem como pedir um arquivo. Use o terminal em vez disso: sparekey-cli bulk
bulk-reading = Lendo a lista…
bulk-nothing-usable = Nenhuma linha desta lista pode ser usada. O motivo está abaixo.
bulk-app = Para qual aplicativo são estas caixas de e-mail?
bulk-codes = De onde vêm as senhas de app?
bulk-codes-column = Da lista
bulk-codes-ask = Eu coloco uma por uma
bulk-detail-file = Arquivo
bulk-detail-rows = Caixas de e-mail
bulk-detail-without-code = Sem senha de app na lista
bulk-detail-time = Duração do teste
bulk-minutes =
    { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] cerca de { $minutes } minutos
    }
bulk-progress = { $done } de { $whole } já foram. Tempo restante: { $time }.
bulk-stopping = Parando…
bulk-own-fault = Houve uma falha do próprio Sparekey, e ele parou. O que já foi feito está guardado.
bulk-counted-proven = Funciona
bulk-counted-not = Ainda não funciona
bulk-counted-left = Ainda não testada
bulk-typing-label = Senha de app de { $address }
bulk-clipboard-empty = Na área de transferência não há nada que possa ser uma senha de app. Copie a senha primeiro.
bulk-results-title = Os resultados
bulk-results-no-codes = Não há nenhuma senha de app neles.
bulk-form = O que você quer salvar?
bulk-form-results = Todos os resultados
bulk-form-results-detail = Sua lista com o resultado de cada linha
bulk-form-saleshandy = O que funciona, para o Saleshandy
bulk-form-saleshandy-detail = Para colocar lá todas essas caixas de uma vez
bulk-form-plain = O que funciona, para qualquer programa
bulk-form-plain-detail = Cada caixa de e-mail com seus servidores
button-save-results = Salvar uma cópia
button-run-bulk = Testar estas caixas
button-go-on-bulk = Continuar testando
button-stop-bulk = Parar
button-skip-row = Pular esta
button-run-failed-again = Repetir o que não funciona
