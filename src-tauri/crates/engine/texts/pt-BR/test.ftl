### Step 6, in Brazilian Portuguese: the test. Not yet checked by a native speaker. What arguments are: see the English file.

test-heading-running = Testando a conexão
test-heading-slept = Seu computador estava em repouso
test-heading-cancelled = O teste foi interrompido
test-heading-both = Conexão bem-sucedida
test-heading-send = Conexão bem-sucedida
test-heading-read = A leitura funciona
test-heading-send-only = O envio funciona. A leitura ainda não.
test-heading-read-only = A leitura funciona. O envio ainda não.
test-heading-neither = Ainda não funciona
test-heading-held = Uma pausa curta protege sua conta
test-lead-running = O Sparekey faz login com as configurações que o { $app } vai receber. Isso leva alguns segundos.
test-lead-message = Envio e leitura funcionam. Agora o Sparekey envia uma mensagem ao seu próprio endereço e a procura.
test-lead-ended = { $known ->
    [yes] O Sparekey tentou os servidores da { $company } com as configurações para o { $app }.
   *[no] O Sparekey tentou seus servidores de e-mail com as configurações para o { $app }.
 }
test-lead-held = Desta vez, o Sparekey não fez login.
test-running = Testando…
test-running-message = A mensagem está a caminho…
test-countdown = O teste termina sozinho em { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
 }, no máximo.
test-countdown-minutes = O teste termina sozinho em { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }, no máximo.
test-cancelled-note = Nada se perdeu. Teste de novo quando quiser.
test-slept-note = Está tudo bem. O teste parou porque seu computador estava em repouso ou parado. Teste de novo quando ele voltar a ficar on-line.
test-broke = Houve um problema no próprio Sparekey, não no seu provedor. O que você digitou continua aqui. Teste de novo.
test-proven-send = { $code ->
    [yes] Sua senha de app funciona neste computador. O envio funciona, e é só disso que o { $app } precisa.
   *[no] Sua senha funciona neste computador. O envio funciona, e é só disso que o { $app } precisa.
 }
test-proven-both = { $code ->
    [yes] Sua senha de app funciona neste computador, para envio e para leitura.
   *[no] Sua senha funciona neste computador, para envio e para leitura.
 }
button-cancel-test = Parar o teste
button-test-again = Testar de novo
button-something-changed = { $known ->
    [yes] Testar de novo: mudei algo na { $company }
   *[no] Testar de novo: mudei algo no meu provedor
 }
just-refused = { $code ->
    [yes] Esta senha de app acabou de ser recusada. Por isso, o Sparekey não a enviou de novo. Crie uma nova e cole aqui.
   *[no] Esta senha acabou de ser recusada. Por isso, o Sparekey não a enviou de novo. Confira a senha e digite-a de novo.
 }
button-to-hand-over = Colocar no { $app }
seconds = { $seconds } s

# Two columns. Few words: at most 30 letters, and no full stop.
lane-smtp = Envio
lane-imap = Leitura
stage-resolve = Procurando o servidor
stage-resolve-done = Servidor encontrado
stage-resolve-wrong = Servidor não encontrado
stage-connect = Conectando
stage-connect-done = Conectado
stage-connect-wrong = Sem conexão
stage-secure = Criptografando
stage-secure-done = Criptografado
stage-secure-wrong = Sem criptografia segura
stage-greet = Dizendo olá
stage-greet-done = Olá recebido
stage-greet-wrong = Nenhum olá de volta
stage-sign-in = Fazendo login
stage-sign-in-done = Login feito
stage-sign-in-wrong = Entrada recusada
stage-open-inbox = Abrindo a caixa de entrada
stage-open-inbox-done = Caixa de entrada aberta
stage-open-inbox-wrong = Caixa de entrada não abriu

password-doubted = A { $company } talvez esteja para acabar com as senhas de app, mas as informações se contradizem. Se uma nova também for recusada, use outra caixa de e-mail para o { $app }.
button-new-code = Usar uma nova senha de app
button-new-password = Digitar a senha de novo
button-open-provider = Abrir { $company }
button-change-name = Mudar o nome de usuário
button-change-servers = Mudar os servidores
button-other-address = Usar outro endereço
details = Detalhes para o suporte
detail-server = Servidor
detail-said = O que o servidor disse
detail-codes = Códigos dele
detail-issuer = Certificado assinado por
detail-names = Certificado feito para
detail-until = Certificado válido até
detail-from = Certificado válido a partir de
detail-product = Entre você e o servidor
detail-tried = O que foi tentado
detail-proxy = Proxy
detail-numbers = Números de erro deste computador
detail-greeted = Nome que o servidor dá
detail-open = Outras portas que respondem
detail-silent = Outras portas que não respondem
detail-clock = Data aqui e data em outros lugares
detail-offered = Formas de fazer login
detail-cause = Causa

## Not tried, or mended

hold-other-leg-refused = Não foi tentado desta vez, porque o login para envio foi recusado. Uma recusa é mais segura para sua conta do que duas.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] A { $company } pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa antes de outro login. Espere { $minutes } minuto e teste de novo.
       *[other] A { $company } pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa antes de outro login. Espere { $minutes } minutos e teste de novo.
    }
   *[no] { $minutes ->
        [one] Seu provedor de e-mail pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa antes de outro login. Espere { $minutes } minuto e teste de novo.
       *[other] Seu provedor de e-mail pode bloquear uma conta depois de muitas tentativas recusadas. Por isso, o Sparekey faz uma pausa antes de outro login. Espere { $minutes } minutos e teste de novo.
    }
 }
lane-looking = Procurando o motivo…
lane-tries-instead = { $what ->
    [server] Tentando também o servidor { $server }…
    [port] Tentando também a porta { $port }…
    [name] Tentando também o nome de usuário { $name }…
    [direct] Tentando outro caminho até o mesmo servidor…
   *[mode] Tentando o outro tipo de criptografia…
 }
lane-works-instead = { $what ->
    [server] Funciona com { $server }.
    [port] Funciona na porta { $port }.
    [name] Funciona com o nome de usuário { $name }.
    [direct] Funciona sem o proxy.
    [family] Funciona com o outro tipo de endereço de internet.
   *[mode] { $mode ->
        [tls] Funciona com SSL/TLS.
       *[starttls] Funciona com STARTTLS.
    }
 }
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } funciona, então o { $app } recebe esse servidor.
    [port] A porta { $port } funciona, então o { $app } recebe essa porta.
    [name] O nome de usuário { $name } funciona, então o { $app } recebe esse nome.
    [direct] Funciona sem o proxy. As configurações para o { $app } continuam iguais.
    [family] O outro funciona. As configurações para o { $app } continuam iguais.
   *[mode] { $mode ->
        [tls] Com SSL/TLS funciona, então o { $app } recebe isso.
       *[starttls] Com STARTTLS funciona, então o { $app } recebe isso.
    }
 }
works-instead = { $what ->
    [server] Mas { $server } funciona.
    [port] Mas a porta { $port } funciona.
    [name] Mas o nome de usuário { $name } funciona.
    [direct] Mas sem o proxy funciona.
    [family] Mas o outro funciona.
   *[mode] { $mode ->
        [tls] Mas com SSL/TLS funciona.
       *[starttls] Mas com STARTTLS funciona.
    }
 }
works-instead-not-taken = { $what ->
    [server] { $server } funciona, mas não há como colocá-lo no { $app }.
    [port] A porta { $port } funciona, mas não há como colocá-la no { $app }.
    [name] O nome de usuário { $name } funciona, mas não há como colocá-lo no { $app }.
    [direct] Sem o proxy funciona.
    [family] O outro funciona.
   *[mode] { $mode ->
        [tls] SSL/TLS funciona, mas não há como escolher isso no { $app }.
       *[starttls] STARTTLS funciona, mas não há como escolher isso no { $app }.
    }
 }
vantage-its-servers = Isto é sobre a rede daqui. O { $app } se conecta pelos próprios servidores e talvez não tenha esse problema. Para testar a senha, use outra rede, como a internet do seu celular.
vantage-unknown = Isto é sobre a rede daqui. Se o { $app } se conecta de outro lugar, talvez não tenha o mesmo problema.

instead = Isto funciona no lugar: { $server }, com o nome de usuário { $user }.
instead-direct = { $what ->
    [family] O outro tipo de endereço de internet funciona: { $server }, com o nome de usuário { $user }.
   *[direct] Sem o proxy funciona: { $server }, com o nome de usuário { $user }.
 }

## The message to oneself

journey-letter-subject = Mensagem de teste do Sparekey
journey-letter-text = Olá! O Sparekey enviou esta mensagem a você para testar o seu e-mail e vai retirá-la sozinho. Se você ainda a vê, pode apagá-la. O Sparekey a encontra por estas letras:
journey-title = Uma mensagem para você mesmo
journey-send = Enviando a mensagem
journey-send-done = Enviada
journey-send-wrong = Não enviada
journey-find = Procurando na sua caixa de e-mail
journey-find-done = Encontrada na caixa de e-mail
journey-find-wrong = Não está na caixa de e-mail
journey-not-waited = Sem esperar
journey-remove = Retirando a mensagem
journey-remove-done = Retirada
journey-remove-wrong = Ficou na sua caixa de e-mail
journey-waiting = Um e-mail pode levar um ou dois minutos. Você não precisa esperar: envio e leitura funcionam.
button-skip-journey = Não esperar pela mensagem
journey-arrived-title = Uma mensagem para você mesmo chegou
journey-arrived-text = Envio e leitura funcionam de verdade.
journey-spam-title = A mensagem para você mesmo caiu no spam
journey-spam-text = Envio e leitura funcionam de verdade. Mas sua própria mensagem foi tratada como spam. Isso também pode acontecer com mensagens para outras pessoas.
journey-all-mail-title = A mensagem para você mesmo chegou fora da caixa de entrada
journey-all-mail-text = Envio e leitura funcionam de verdade. Um filtro deixou a mensagem fora da caixa de entrada.
journey-not-seen-title = A mensagem para você mesmo ainda não chegou
journey-not-seen-text = Ela foi enviada e ainda pode chegar. Se chegar, você pode apagá-la. Envio e login funcionam.
journey-greylisted-title = O servidor de e-mail quer receber a mensagem mais tarde
journey-greylisted-text = Ele faz isso com o primeiro e-mail de um lugar novo, para barrar o spam. Os próximos passam. O login funciona.
journey-put-off-title = A mensagem para você mesmo foi adiada
journey-put-off-text = O servidor de e-mail não a quis agora. O login funciona, e o envio pode funcionar mais tarde.
journey-bounced-title = A mensagem para você mesmo voltou
journey-bounced-text = Seu servidor de e-mail a aceitou, mas não conseguiu entregá-la.
journey-refused-title = O login funciona, mas o envio foi recusado
journey-refused-text = O servidor de e-mail não aceitou uma mensagem para você mesmo.
journey-lost-title = A conexão caiu enquanto a mensagem estava a caminho
journey-lost-text = O login funciona, então você pode continuar. Se a mensagem chegar mais tarde, você pode apagá-la.
journey-skipped-title = Você não esperou pela mensagem
journey-skipped-text = Não tem problema. Se ela chegar mais tarde, você pode apagá-la.
journey-left = Não foi possível retirar a mensagem. Você pode apagá-la.
