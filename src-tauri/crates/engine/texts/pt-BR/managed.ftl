### What an organisation has settled for its computers, as people there see it, in Brazilian Portuguese.
### Not yet checked by a native speaker.

# Keep it under 40 characters.
managed-line = Gerenciado pela sua organização
# Keep it under 45 characters.
managed-title = O que a sua organização definiu
managed-lead = Sua organização gerencia este computador. Para o Sparekey, ela definiu isto:
managed-nothing = No momento, nada está definido.
managed-app = As configurações são para o { $app }.
managed-providers =
    { $own ->
        [yes] Só é possível configurar caixas de e-mail de { $providers }, e dos servidores de e-mail da sua organização.
       *[no] Só é possível configurar caixas de e-mail de { $providers }.
    }
managed-providers-many =
    { $own ->
        [yes] Só é possível configurar caixas de e-mail de { $count } provedores, e dos servidores de e-mail da sua organização.
       *[no] Só é possível configurar caixas de e-mail de { $count } provedores.
    }
managed-providers-none = Só é possível configurar caixas de e-mail dos servidores da sua organização.
managed-servers = Os servidores de e-mail de { $domains } já são conhecidos.
managed-servers-many = Os servidores de e-mail de { $count } domínios já são conhecidos.
managed-authorities = Os servidores de e-mail da sua organização podem se identificar com um certificado de { $names }.
managed-no-portal-probe = O Sparekey não verifica se um Wi-Fi quer que você faça login nele primeiro.
managed-no-saving = As caixas de e-mail não são salvas neste computador.
managed-language = O Sparekey começa neste idioma: { $language }.
managed-trust-environment = O Sparekey confia também no que SSL_CERT_FILE e SSL_CERT_DIR indicam.
managed-left-out = <b>Para o seu administrador:</b> nem tudo é usado.
managed-place = Está definido em { $place }.

## The report, as a page to print.

report-page-policy = Definido pela organização
report-page-policy-left-out = Disso, não é usado

## sparekey-cli policy: for the administrator, in a terminal.

terminal-policy-none = Nenhuma organização definiu nada neste computador. O Sparekey procurou aqui: { $place }
terminal-policy-in-force = Em vigor, conforme { $place }:
terminal-policy-nothing = Nada está em vigor. O Sparekey leu { $place }.
terminal-policy-left-out = Não é usado, e por quê:
terminal-policy-all-used = Tudo é usado.
terminal-policy-not-judged = Não se verificou de quem é o arquivo nem quem pode mudá-lo. Quando ele estiver no lugar em um computador, o sparekey-cli policy dirá.
