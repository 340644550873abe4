### What an organisation has set for its computers, and what of it is not followed, in Brazilian Portuguese.
### Not yet checked by a native speaker. “Policy” is “política” here.

# Read by the administrator who wrote the policy.
policy-fault-unsafe =
    Nada da política é usado: <b>{ $place }</b> { $because ->
        [owner] pertence a alguém que não é o administrador.
        [writable] pode ser mudado por outros além do administrador.
        [link] é um link para outro lugar.
        [kind] não é um arquivo nem uma pasta comum.
        [not-allowed] não pode ser lido: falta permissão.
        [missing] não existe.
        [too-long] é longo demais.
        [path] não é um caminho completo.
       *[failed] não pôde ser lido.
    }
policy-fault-too-long = Nada da política é usado: <b>{ $place }</b> é longo demais.
policy-fault-not-readable =
    { $has-line ->
        [yes] Nada da política é usado: não é possível ler <b>{ $place }</b> a partir da linha { $line }.
       *[no] Nada da política é usado: não é possível ler <b>{ $place }</b>.
    } { $slip ->
        [twice] Esta chave ou tabela já está mais acima.
        [open-text] Um texto começa ali, e faltam as aspas no fim dele.
        [open-bracket] Um colchete ou uma chave abre ali e não fecha.
        [value] O valor está faltando, está escrito errado ou está sem aspas.
        [no-equals] Falta o sinal de igual depois da chave.
        [comma] Falta uma vírgula ali, ou há uma a mais.
        [behind] Há algo depois do valor. Cada chave precisa de uma linha só dela.
        [backslash] Um texto com barra invertida precisa de aspas simples em volta.
        [encoding] Salve o arquivo em UTF-8.
       *[other] Não está escrito como um arquivo deste tipo precisa estar.
    }
policy-fault-unknown-key = O Sparekey não conhece a chave <b>{ $key }</b>. Ela não é usada.
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b> deveria ser um texto. Essa chave não é usada.
        [yes-no] <b>{ $key }</b> deveria ser true ou false. Essa chave não é usada.
        [list] <b>{ $key }</b> deveria ser uma lista de textos. Essa chave não é usada.
       *[tables] <b>{ $key }</b> deveria ser uma lista de tabelas, uma para cada domínio. O resto não é usado.
    }
policy-fault-too-many =
    { $most ->
        [one] <b>{ $key }</b> é longo demais: só a primeira entrada é usada.
       *[other] <b>{ $key }</b> é longo demais: só as primeiras { $most } entradas são usadas.
    }
policy-fault-unknown-app = O Sparekey não conhece nenhum aplicativo chamado <b>{ $id }</b>. Cada pessoa escolhe o seu.
policy-fault-unknown-provider = O Sparekey não conhece nenhum provedor chamado <b>{ $id }</b>. Essa entrada não é usada.
policy-fault-unknown-language = O Sparekey não fala <b>{ $id }</b>. Ele usa o idioma do computador.
policy-fault-no-domain = <b>{ $domain }</b> não é um domínio em que se tem caixas de e-mail. Os servidores dele não são usados.
policy-fault-domain-twice = <b>{ $domain }</b> tem duas entradas. Só a primeira é usada.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b> é deste provedor: { $provider }. O Sparekey usa somente os servidores dele.
       *[no] <b>{ $domain }</b> é de um provedor de e-mail conhecido. Os servidores da política não são usados.
    }
policy-fault-domain-looks-like = <b>{ $domain }</b> parece um erro de digitação de <b>{ $meant }</b>. Os servidores dele não são usados.
policy-fault-domain-hosted-by = Os e-mails de <b>{ $domain }</b> vão para este provedor: { $provider }. O Sparekey usa somente os servidores dele.
policy-fault-no-sending = <b>{ $domain }</b> não tem servidor de envio. Essa entrada não é usada.
policy-fault-no-server = <b>{ $key }</b> deveria ter a forma HOST:PORT:tls, mas contém <b>{ $text }</b>. Essa entrada não é usada.
policy-fault-server-of-provider = <b>{ $host }</b> é de um provedor de e-mail conhecido. A entrada de <b>{ $domain }</b> não é usada.
policy-fault-no-user-form = <b>{ $key }</b> deveria ser “address” ou “local-part”, mas contém <b>{ $text }</b>. Essa entrada não é usada.
policy-fault-no-certificate = <b>extra-ca</b> não contém nenhum certificado.
policy-fault-certificate-not-readable = Não é possível ler um certificado em <b>extra-ca</b>. Ele não é usado.
policy-fault-not-an-authority = <b>{ $name }</b>, em <b>extra-ca</b>, não é uma autoridade certificadora. Esse certificado não é usado.
policy-fault-authority-out-of-date = <b>{ $name }</b>, em <b>extra-ca</b>, vale de { $from } a { $until }. Esse certificado não é usado hoje.
policy-fault-certificate-file =
    <b>extra-ca</b> não é usado: <b>{ $place }</b> { $because ->
        [owner] pertence a alguém que não é o administrador.
        [writable] pode ser mudado por outros além do administrador.
        [link] é um link para outro lugar.
        [kind] não é um arquivo nem uma pasta comum.
        [not-allowed] não pode ser lido: falta permissão.
        [missing] não existe.
        [too-long] é longo demais.
        [path] não é um certificado nem um caminho completo.
       *[failed] não pôde ser lido.
    }
policy-fault-more =
    { $count ->
        [one] Mais { $count } entrada não é usada.
       *[other] Mais { $count } entradas não são usadas.
    }

found-by-policy = Sua organização definiu os servidores de { $domain }.

policy-app = Sua organização escolheu este aplicativo.

stop-policy-not-allowed-title = Esta caixa de e-mail não pode ser usada aqui
# $providers and $domains are lists: “GMX, Fastmail”.
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] Sua organização não permite nenhuma caixa de e-mail no Sparekey.
            [some] Sua organização permite somente endereços de { $domains }.
           *[many] Sua organização permite somente os próprios endereços dela.
        }
        [some] { $domains-named ->
            [none] Sua organização permite somente { $providers }.
            [some] Sua organização permite somente { $providers }, além de endereços de { $domains }.
           *[many] Sua organização permite somente { $providers }, além dos próprios endereços dela.
        }
       *[many] { $domains-named ->
            [none] Sua organização permite somente alguns provedores de e-mail, e este não.
            [some] Sua organização permite somente alguns provedores de e-mail, além de endereços de { $domains }.
           *[many] Sua organização permite somente alguns provedores de e-mail, além dos próprios endereços dela.
        }
    }
stop-policy-not-allowed-instead-1 = Digite um endereço que a sua organização permite.
stop-policy-not-allowed-instead-2 = Ou fale com o seu administrador.

stop-policy-waits-title = O Sparekey não conseguiu consultar { $domain }
stop-policy-waits-why =
    Sua organização definiu os servidores de e-mail de { $domain }. Antes de usá-los, o Sparekey pergunta para onde vão os e-mails de { $domain }. Desta vez, ninguém respondeu.
stop-policy-waits-instead-1 = Veja se este computador está conectado à internet. Depois, clique em “{ button-look-again }”.

policy-not-followed-title = Uma configuração da sua organização não é usada

policy-servers-title = Seus servidores de e-mail
policy-servers =
    { $reads ->
        [yes] Sua organização definiu os servidores de { $domain }: <b>{ $smtp }</b> para envio e <b>{ $imap }</b> para leitura.
       *[no] Sua organização definiu o servidor de { $domain }: <b>{ $smtp }</b> para envio.
    }

policy-other-servers = Sua organização definiu novos servidores de e-mail para { $domain }. Troque a senha para configurar esta caixa de e-mail com eles.

policy-no-saving = O Sparekey não salva esta caixa de e-mail: sua organização desativou essa opção.

policy-vouched =
    { $count ->
        [one] Neste teste, o Sparekey confia também na autoridade certificadora <b>{ $names }</b>, que a sua organização adicionou.
       *[other] Neste teste, o Sparekey confia também nas autoridades certificadoras <b>{ $names }</b>, que a sua organização adicionou.
    }

bulk-row-not-allowed =
    { $named ->
        [yes] Sua organização não permite { $provider } aqui.
       *[no] Sua organização não permite endereços de { $domain } aqui.
    }
bulk-row-servers-set = Sua organização definiu para { $domain } outros servidores, não { $host }.
bulk-row-servers-wait = Ninguém respondeu para onde vão os e-mails de { $domain }. Os servidores da sua organização esperam essa resposta.
