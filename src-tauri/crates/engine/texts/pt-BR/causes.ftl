### Why a test failed, and the one thing to do next, in Brazilian Portuguese. Not yet checked by a native speaker.
### What arguments are, and which message stands where: see the English file. No two titles may sound alike.

## Whose turn it is

owner-you = Sua vez · { $time }
owner-administrator = Vez do seu administrador · { $time }
owner-provider =
    { $known ->
        [yes] Vez da { $company } · { $time }
       *[no] Vez do seu provedor de e-mail · { $time }
    }
owner-network = Esta rede está atrapalhando · { $time }
owner-nobody = Nada a fazer, passa sozinho · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] A { $company } quer aqui uma senha de app, não a sua senha normal
       *[no] Esta caixa de e-mail quer uma senha de app, não a sua senha normal
    }
cause-app-password-required-text =
    { $known ->
        [yes] Sua senha normal continua igual. Crie uma senha de app na página da { $company } e use essa no lugar.
       *[no] Sua senha normal continua igual. Crie uma senha de app na página do seu provedor e use essa no lugar.
    }
cause-app-password-required-time = cerca de três minutos

cause-two-factor-off-so-no-app-password-title = A verificação em duas etapas ainda está desativada
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] A { $company } só fornece senhas de app quando ela está ativada. Ative-a primeiro e depois crie a senha de app.
       *[no] Seu provedor só fornece senhas de app quando ela está ativada. Ative-a primeiro e depois crie a senha de app.
    }
cause-two-factor-off-so-no-app-password-time = cerca de dez minutos

cause-wrong-app-password-title =
    { $known ->
        [yes] A { $company } não aceitou esta senha de app
       *[no] O servidor não aceitou esta senha de app
    }
cause-wrong-app-password-text = Criar uma nova é mais rápido do que procurar a diferença. Crie-a para { $address }, copie inteira e use a nova.
cause-wrong-app-password-time = cerca de dois minutos

cause-wrong-password-title =
    { $known ->
        [yes] A { $company } não aceitou a senha da caixa de e-mail
       *[no] O servidor não aceitou a senha da caixa de e-mail
    }
cause-wrong-password-text = Primeiro, faça login com essa senha onde você lê seus e-mails na web. Quando funcionar, use a mesma para os e-mails.
cause-wrong-password-time = cerca de dois minutos

cause-username-form-wrong-title = O servidor espera outro nome de usuário
cause-username-form-wrong-text = O assunto é o nome, não a senha. Procure o nome de usuário para aplicativos de e-mail na ajuda do seu provedor e use esse.
cause-username-form-wrong-time = cerca de dois minutos

cause-imap-disabled-title =
    { $leg ->
        [imap] As configurações da sua caixa de e-mail não deixam aplicativos ler e-mails
       *[smtp] As configurações da sua caixa de e-mail não deixam aplicativos enviar e-mails
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Abra as configurações da sua caixa de e-mail na web e ative <l>IMAP</l>. Depois, teste de novo. Se não encontrar essa opção, pergunte a quem cuida da sua caixa de e-mail.
       *[smtp] Abra as configurações da sua caixa de e-mail na web. Ative <l>SMTP</l>, ou <l>IMAP</l> se só houver ele. Depois, teste de novo. Se não encontrar essa opção, pergunte a quem cuida da sua caixa de e-mail.
    }
cause-imap-disabled-time = cerca de dois minutos

cause-plan-lacks-access-title = Seu plano de e-mail não deixa entrar outros aplicativos
cause-plan-lacks-access-text = A caixa de e-mail em si está bem. Escolha um plano que deixe entrar aplicativos de e-mail. Até lá, use outro endereço para o { $app }.
cause-plan-lacks-access-time = alguns minutos

cause-smtp-auth-disabled-by-admin-title = Enviar com senha precisa da permissão do seu administrador
cause-smtp-auth-disabled-by-admin-text = Você não pode ativar isso por conta própria. Peça ao seu administrador que marque <l>SMTP autenticado</l> (Authenticated SMTP) para { $address }.
cause-smtp-auth-disabled-by-admin-time = cinco minutos de trabalho

cause-blocked-by-org-policy-title = Uma regra de segurança desta conta impede o login
cause-blocked-by-org-policy-text = Você não pode mudar essa regra por conta própria. Peça ao seu administrador que libere aplicativos de e-mail para { $address }. Se for a conta de uma criança, fale com um dos pais.
cause-blocked-by-org-policy-time = cinco minutos de trabalho

cause-basic-auth-retired-title =
    { $known ->
        [yes] A { $company } não deixa mais aplicativos entrarem com senha
       *[no] Este servidor não deixa mais aplicativos entrarem com senha
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] Senhas de app também não funcionam lá, então digitar de novo não ajuda. Procure no { $app } um botão para fazer login com a { $company }. Se não houver, use outro endereço.
       *[no] Senhas de app também não funcionam lá, então digitar de novo não ajuda. Procure no { $app } um botão para fazer login no seu provedor. Se não houver, use outro endereço.
    }
cause-basic-auth-retired-time = alguns minutos

cause-web-login-required-title =
    { $known ->
        [yes] A { $company } quer que você confirme este login no site dela
       *[no] Seu provedor quer que você confirme este login no site dele
    }
cause-web-login-required-text = Aplicativos novos ficam esperando até você dizer que foi você. Faça login no site como { $address } e confirme. Depois, teste de novo.
cause-web-login-required-time = um minuto

cause-account-locked-or-suspended-title = Esta conta está bloqueada no momento
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] O login ou o envio está suspenso. Faça login no site da { $company } e siga o que ele pedir. Se ele não pedir nada, escreva para o suporte.
       *[no] O login ou o envio está suspenso. Faça login no site do seu provedor e siga o que ele pedir. Se ele não pedir nada, escreva para o suporte.
    }
cause-account-locked-or-suspended-time = alguns minutos, ou um telefonema

cause-password-expired-title = O servidor pede uma senha nova
cause-password-expired-text =
    { $known ->
        [yes] Esta já é antiga ou simples demais. Defina uma senha nova no site da { $company } e use-a a partir de agora.
       *[no] Esta já é antiga ou simples demais. Defina uma senha nova no site do seu provedor e use-a a partir de agora.
    }
cause-password-expired-time = cerca de cinco minutos

cause-auth-method-unsupported-title = O servidor não oferece nenhuma forma de login que o Sparekey conheça
cause-auth-method-unsupported-text = O Sparekey conhece <b>PLAIN</b> e <b>LOGIN</b>, as duas formas comuns. Peça ao seu provedor que permita uma delas em { $host }.
cause-auth-method-unsupported-time = um telefonema

cause-client-id-required-title = O servidor quer saber qual aplicativo está chamando
cause-client-id-required-text = O motivo não é nada que você digitou. Pergunte ao seu provedor como os aplicativos de e-mail podem entrar. A resposta do servidor está nos detalhes abaixo.
cause-client-id-required-time = um telefonema

cause-client-greeting-rejected-title = O servidor não aceitou o nome que este computador deu
cause-client-greeting-rejected-text = O motivo não é nada que você digitou. Pergunte ao seu provedor por que { $host } o recusa. A resposta do servidor está nos detalhes abaixo.
cause-client-greeting-rejected-time = um telefonema

## Limits

cause-rate-limited-title = Houve tentativas ou mensagens demais em pouco tempo
cause-rate-limited-text = Isso passa sozinho, mas cada nova tentativa pode aumentar a espera. Espere uma hora e teste uma só vez.
cause-rate-limited-time = cerca de uma hora

cause-greylisted-title = O servidor pede que novos remetentes esperem um pouco
cause-greylisted-text = Ele faz isso de propósito, para barrar o spam. Espere dez minutos e teste de novo.
cause-greylisted-time = dez minutos

cause-too-many-connections-title = Há aplicativos demais conectados a esta caixa de e-mail ao mesmo tempo
cause-too-many-connections-text = Feche os outros aplicativos de e-mail no computador, no celular e no tablet. Depois, teste de novo.
cause-too-many-connections-time = cerca de dois minutos

cause-daily-limit-reached-title = Esta caixa de e-mail já enviou tudo o que pode por enquanto
cause-daily-limit-reached-text = O limite é do seu plano de e-mail. Espere até amanhã e teste de novo.
cause-daily-limit-reached-time = até amanhã

cause-bandwidth-limit-title = O limite de hoje para buscar e-mails acabou
cause-bandwidth-limit-text = Seus e-mails estão seguros, e o limite recomeça sozinho. Espere até 24 horas e teste de novo.
cause-bandwidth-limit-time = até 24 horas

cause-mailbox-full-title = A caixa de e-mail está cheia
cause-mailbox-full-text = Apague mensagens grandes de que você não precisa mais e esvazie a lixeira. Depois, teste de novo.
cause-mailbox-full-time = alguns minutos

cause-server-unavailable-title =
    { $known ->
        [yes] A { $company } está com um problema próprio agora
       *[no] O servidor de e-mail está com um problema próprio agora
    }
cause-server-unavailable-text =
    { $known ->
        [yes] Isso não tem nada a ver com o que você digitou. Espere meia hora e teste de novo. A página de status da { $company } pode dizer mais.
       *[no] Isso não tem nada a ver com o que você digitou. Espere meia hora e teste de novo. A página de status do seu provedor pode dizer mais.
    }
cause-server-unavailable-time = meia hora ou mais

## The message itself

cause-sender-not-allowed-title = Esta caixa de e-mail não pode enviar com esse endereço
cause-sender-not-allowed-text = Use como remetente o endereço com que você faz login. Para usar outro, confirme-o primeiro nas configurações da sua caixa de e-mail.
cause-sender-not-allowed-time = cerca de dois minutos

cause-relay-denied-title = O servidor não envia nada sem login
cause-relay-denied-text = O envio também precisa do seu nome de usuário e da sua senha. No { $app }, ative o login para o servidor de saída. Depois, tente de novo.
cause-relay-denied-time = cerca de dois minutos

cause-recipient-rejected-title = O servidor não conhece o endereço de destino da mensagem
cause-recipient-rejected-text = Confira esse endereço letra por letra e corrija-o. Depois, envie de novo.
cause-recipient-rejected-time = um minuto

cause-message-rejected-title = O login funciona, mas o servidor barrou a mensagem
cause-message-rejected-text = Seu nome de usuário e sua senha estão certos. Pergunte ao seu provedor por que ele barrou a mensagem. A resposta do servidor está nos detalhes abaixo.
cause-message-rejected-time = um telefonema

## Encryption

cause-tls-required-title = O servidor quer primeiro uma conexão criptografada
cause-tls-required-text =
    { $leg ->
        [imap] A criptografia protege sua senha no caminho. Escolha a porta 993 com SSL/TLS e teste de novo.
       *[smtp] A criptografia protege sua senha no caminho. Escolha a porta 587 com STARTTLS e teste de novo.
    }
cause-tls-required-time = um minuto

cause-tls-mode-mismatch-title = A porta { $port } e o tipo de criptografia não combinam
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Cada porta tem o seu tipo: SSL/TLS para a porta 993, STARTTLS para a porta 143. Escolha o tipo que combina e teste de novo.
       *[smtp] Cada porta tem o seu tipo: SSL/TLS para a porta 465, STARTTLS para a porta 587. Escolha o tipo que combina e teste de novo.
    }
cause-tls-mode-mismatch-time = um minuto

cause-tls-stripped-by-network-title = Algo nesta rede retira a criptografia
cause-tls-stripped-by-network-text = Outras pessoas poderiam ler sua senha aqui. Por isso, o Sparekey não a enviou. Use outra rede, como a internet do seu celular. Depois, teste de novo.
cause-tls-stripped-by-network-time = cerca de cinco minutos

cause-tls-version-unsupported-title = O servidor não oferece nenhuma criptografia segura hoje em dia
cause-tls-version-unsupported-text = Você não pode mudar isso por conta própria. Peça a quem cuida do servidor { $host } que atualize a criptografia.
cause-tls-version-unsupported-time = um telefonema

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Seu antivírus { $product } está entre você e o servidor de e-mail
        [inspection] O filtro { $product } está entre você e o servidor de e-mail
        [tool] O programa { $product } está entre você e o servidor de e-mail
       *[unknown] Algo desconhecido está entre você e o servidor de e-mail
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] Ele lê seus e-mails no caminho. Abra <b>{ $product }</b> e desative só a verificação de e-mails. Depois, teste de novo.
        [inspection] Empresas e escolas usam <b>{ $product }</b> para olhar dentro das conexões. Peça ao suporte de TI que deixe os e-mails passarem sem mexer neles.
        [tool] Ele lê o que passa pela internet. Feche ou remova <b>{ $product }</b> e teste de novo.
       *[unknown]
            { $has-issuer ->
                [yes] Ele se apresenta como “{ $issuer }”. Se for seu antivírus, desative só a verificação de e-mails. Se não for, pergunte ao suporte de TI ou use outra rede.
               *[no] Quase sempre é um antivírus que verifica e-mails. Desative só a verificação de e-mails. Se você não tiver um, pergunte ao suporte de TI ou use outra rede.
            }
    }
cause-certificate-untrusted-interception-time = cerca de cinco minutos

cause-certificate-self-signed-server-title = { $host } não consegue provar que é verdadeiro
cause-certificate-self-signed-server-text = Um certificado é a carteira de identidade de um servidor. Este é caseiro ou incompleto. Peça um certificado de verdade a quem cuida do servidor.
cause-certificate-self-signed-server-time = um telefonema

cause-certificate-name-mismatch-title = O servidor mostra um nome diferente de { $host }
cause-certificate-name-mismatch-text = Um certificado é a carteira de identidade de um servidor. Este traz outro nome: veja os detalhes abaixo. Se esse nome for do seu provedor de e-mail, use-o como nome do servidor.
cause-certificate-name-mismatch-time = cerca de dois minutos

cause-certificate-expired-title =
    { $has-from ->
        [yes] O certificado do servidor ainda não está valendo
       *[no] O certificado do servidor venceu
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] Um certificado é a carteira de identidade de um servidor. Este começa em { $from }, e a data deste computador está certa. Peça a quem cuida do servidor { $host } que resolva isso.
       *[no]
            { $has-until ->
                [yes] Um certificado é a carteira de identidade de um servidor. Este valeu até { $until }. Peça a quem cuida do servidor { $host } que o renove.
               *[no] Um certificado é a carteira de identidade de um servidor, e este é antigo demais. Peça a quem cuida do servidor { $host } que o renove.
            }
    }
cause-certificate-expired-time = um telefonema

cause-clock-wrong-title = A data ou a hora deste computador não está certa
cause-clock-wrong-text =
    { $has-clock ->
        [yes] Este computador mostra { $shows }. Outros servidores dizem que é { $should } ou mais tarde. Ajuste a data e a hora nas configurações do computador e teste de novo.
       *[no] Uma conexão segura precisa da data certa. Ajuste a data e a hora nas configurações do computador e teste de novo.
    }
cause-clock-wrong-time = um minuto

## The way to the server

cause-network-ip-blocked-title = O servidor de e-mail recusa esta conexão de internet
cause-network-ip-blocked-text = O motivo não é a sua senha. Se você usa uma VPN, desative-a. Se não, use outra rede, como a internet do seu celular. Depois, teste de novo.
cause-network-ip-blocked-time = cerca de cinco minutos

cause-dns-failure-title = A lista de endereços da internet não responde agora
cause-dns-failure-text = O nome { $host } está certo, mas não pode ser encontrado daqui. Se você usa uma VPN, desative-a. Quando os sites abrirem, teste de novo.
cause-dns-failure-time = cerca de dois minutos

cause-unknown-host-title = Não existe nenhum servidor chamado { $host }
cause-unknown-host-text = Uma letra pode fazer a diferença. Compare o nome com a página de ajuda do seu provedor, corrija-o e teste de novo.
cause-unknown-host-time = um minuto

cause-server-in-private-network-title = { $host } leva a uma rede particular
cause-server-in-private-network-text = Ninguém digitou esse nome. Por isso, o Sparekey não se conectou. Se o servidor estiver mesmo na sua própria rede, digite você mesmo o nome dele no formulário.
cause-server-in-private-network-time = um minuto

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] O proxy deste computador não funciona
       *[none] Este computador não está conectado à internet
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] Este computador está configurado para passar por <b>{ $proxy }</b>. Confira esse proxy nas configurações de rede do computador. Quando um site abrir, teste de novo.
       *[none] Confira o Wi-Fi ou o cabo. Quando um site abrir, teste de novo.
    }
cause-network-unreachable-time = um minuto

cause-ipv6-broken-title = Um dos dois caminhos até o servidor não funciona aqui
cause-ipv6-broken-text = Sua rede tem dois tipos de endereço de internet, e um deles não funciona. Se você usa uma VPN, desative-a. Se não, use outra rede, como a internet do seu celular. Depois, teste de novo.
cause-ipv6-broken-time = cerca de cinco minutos

cause-port-blocked-title = Esta rede bloqueia o caminho até o servidor de e-mail
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] Este computador passa pelo proxy <b>{ $proxy }</b>, que não deixa e-mails passarem. Peça ao suporte de TI que libere a porta { $port } de { $host }.
        [wants-login] Este computador passa pelo proxy <b>{ $proxy }</b>, que quer um login próprio. Peça ao suporte de TI que deixe aplicativos de e-mail passarem sem ele.
        [cannot-reach] Este computador passa pelo proxy <b>{ $proxy }</b>, que não alcança a porta { $port } de { $host }. Peça ao suporte de TI que a abra.
       *[none]
            { $has-open ->
                [yes] O servidor responde na porta { $open }, mas não dá para alcançar a porta { $port } de { $host }. Se você usa uma VPN, desative-a. Se não, use outra rede, como a internet do seu celular. Depois, teste de novo.
               *[no] O servidor está bem, mas não dá para alcançar a porta { $port } de { $host }. Se você usa uma VPN, desative-a. Se não, use outra rede, como a internet do seu celular. Depois, teste de novo.
            }
    }
cause-port-blocked-time = cerca de cinco minutos

cause-local-firewall-blocked-title = Este computador não permite a conexão
cause-local-firewall-blocked-text = O firewall ou o antivírus dele segura o Sparekey. Inclua o Sparekey entre os programas permitidos e teste de novo.
cause-local-firewall-blocked-time = cerca de cinco minutos

cause-connection-refused-title = Nada responde em { $host }, porta { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] O mesmo servidor responde na porta { $open }. Compare o nome do servidor e a porta com a página de ajuda do seu provedor. Corrija o que for diferente e teste de novo.
       *[no] Compare o nome do servidor e a porta com a página de ajuda do seu provedor. Corrija o que for diferente e teste de novo.
    }
cause-connection-refused-time = cerca de dois minutos

cause-connection-dropped-title = A conexão foi cortada no meio
cause-connection-dropped-text = Isso pode acontecer por acaso, então teste de novo. Se acontecer duas vezes, use outra rede, como a internet do seu celular.
cause-connection-dropped-time = um minuto

cause-captive-portal-title = Este Wi-Fi quer que você faça login nele primeiro
cause-captive-portal-text = Abra qualquer site no navegador: a página do próprio Wi-Fi aparece. Faça login ou aceite nela e teste de novo.
cause-captive-portal-time = um minuto

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] Este não é o servidor para ler seus e-mails
       *[smtp] Este não é o servidor para enviar seus e-mails
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } responde na porta { $port }, mas é outro tipo de servidor. Use o servidor IMAP da página de ajuda do seu provedor.
       *[smtp] { $host } responde na porta { $port }, mas é outro tipo de servidor. Use o servidor SMTP da página de ajuda do seu provedor.
    }
cause-wrong-server-or-port-time = cerca de dois minutos

cause-not-sure = É provável, mas não é certo. Os detalhes abaixo mostram o que aconteceu de verdade.

cause-unknown-title = Não sabemos o que esta resposta significa
cause-unknown-text = O que vimos está nos detalhes abaixo. Copie o relatório, que não contém nenhuma senha, e envie-o ao seu suporte.
cause-unknown-time = alguns minutos

## What the receiving app said

explain-unknown-title = Não sabemos o que esta mensagem quer dizer
explain-unknown-text = As configurações passaram no nosso teste. Copie-as junto com a mensagem e envie tudo ao suporte do { $app }. Nunca envie uma senha.
