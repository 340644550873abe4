### Your mailboxes: the list, one of them, and what can be done with it, in Brazilian Portuguese.
### Not yet checked by a native speaker.

## The list

mailboxes-heading = Suas caixas de e-mail
mailboxes-lead =
    { $count ->
        [one] Você configurou { $count } caixa de e-mail. Abra-a para testar ou para trocar a senha de app.
       *[other] Você configurou { $count } caixas de e-mail. Abra uma para testar ou para trocar a senha de app.
    }
mailboxes-lead-none = Nenhuma caixa de e-mail foi configurada ainda. Quando uma funcionar, ela aparece aqui.
help-mailboxes =
    Aqui você vê se cada caixa de e-mail ainda funciona, e desde quando. Abra uma para testar, para colocar de novo no aplicativo ou para esquecer.

    Uma senha de app pode parar de funcionar. Isso acontece muito depois que a senha da conta é mudada.
# The lines of a mailbox. Keep each under 45 characters.
mailbox-works = Funciona
mailbox-not-kept = Funcionou quando foi configurada
mailbox-died = A senha parou de funcionar
mailbox-troubled = O último teste não chegou ao fim
mailbox-to-take-back = Esquecida: falta apagar a senha de app
mailbox-being-tested = Testando…
mailbox-date = Testada com sucesso em { $date }
mailbox-other-app = Outro aplicativo

# A question with two answers.
recheck = Verificar estas caixas em segundo plano?
recheck-off = Não
recheck-off-detail = O Sparekey só testa quando você pede.
recheck-on = Sim, uma vez por dia
recheck-on-detail = Só com esta lista aberta, e só em uma rede onde já funcionou. Nada é perguntado a você.

# Buttons: keep each under 30 characters.
button-test-all = Testar todas
button-go-on-setting-up = Continuar configurando
button-mailboxes = Suas caixas de e-mail

mailboxes-testing-all = Testando uma por uma. Enquanto isso, você pode continuar.
mailboxes-unsound =
    { $count ->
        [one] { $count } caixa de e-mail não aparece: os servidores não combinam com o provedor. Configure-a de novo.
       *[other] { $count } caixas de e-mail não aparecem: os servidores não combinam com os provedores. Configure-as de novo.
    }
mailboxes-trouble-damaged = A lista das suas caixas de e-mail está danificada. Quando você configurar uma, a lista é posta de lado e outra começa.
mailboxes-trouble-other-version = Outra versão do Sparekey gravou a lista das suas caixas de e-mail. Esta não consegue ler a lista.
mailboxes-trouble-not-read = No momento, não é possível ler a lista das suas caixas de e-mail.
mailboxes-trouble-not-stored = Não foi possível salvar a lista das suas caixas de e-mail. Talvez o disco esteja cheio.
mailboxes-trouble-full = A lista das suas caixas de e-mail está cheia. Esqueça uma de que você não precisa mais.
say-mailbox-died = A senha de { $address } parou de funcionar.

## One mailbox

mailbox-lead = No { $app }, com { $provider }.
help-mailbox =
    O teste faz login com a senha de app guardada no chaveiro deste computador. Ele não muda nada.

    Trocar a senha é seguro: a antiga continua salva até que a nova funcione.

    Esquecer tira a caixa de e-mail desta lista e do chaveiro. A senha de app não é apagada com isso: só o seu provedor pode fazer isso.

mailbox-state-works = Funcionou em { $date }, neste computador.
mailbox-state-not-kept = Funcionou em { $date }. A senha não está salva neste computador. Por isso, o Sparekey não pode testar de novo.
mailbox-state-older-kept = Funcionou em { $date }. O chaveiro tem uma senha mais antiga que a do { $app }. Por isso, o Sparekey não pode testar de novo.
mailbox-state-died = Funcionou em { $date }. Desde então, a { $company } não aceita mais a senha.
mailbox-state-troubled = Funcionou em { $date }. O último teste não chegou ao fim, mas pode não ser por causa da senha.
mailbox-state-to-take-back = O Sparekey já a esqueceu. A senha de app continua funcionando até que você a apague na { $company }.
mailbox-state-testing = O Sparekey está testando agora. Nada muda no { $app }.

mailbox-fact-address = Endereço de e-mail
mailbox-fact-app = Aplicativo
mailbox-fact-provider = Provedor
mailbox-fact-smtp = Servidor de envio
mailbox-fact-imap = Servidor de leitura
mailbox-fact-user = Faz login como
mailbox-fact-proven = Última vez que funcionou
mailbox-fact-tested = Último teste
mailbox-fact-kept = Senha salva aqui
mailbox-kept-yes = Sim, no chaveiro deste computador
mailbox-kept-older = Uma mais antiga, no chaveiro deste computador
mailbox-kept-no = Não

# Buttons: keep each under 30 characters with a short $app.
button-replace-code = Trocar a senha de app
button-replace-password = Trocar a senha
button-get-new-code = Criar uma nova senha de app
button-put-in-new-password = Colocar a nova senha
button-put-in-again = Colocar de novo no { $app }
button-forget = Esquecer esta caixa
button-forget-now = Esquecer
button-keep-mailbox = Manter
button-delete-at-provider = Apagar na { $company }
button-taken-back = Já apaguei
button-no-reminder = Não me lembrar mais
button-make-new-code = Criar uma nova senha de app

## Its code died

mailbox-died-title =
    { $code ->
        [yes] Esta senha de app parou de funcionar
       *[no] Esta senha parou de funcionar
    }
mailbox-died-time = uns três minutos
mailbox-died-text = Ela funcionava antes, e agora a { $company } a recusa. Muitas vezes, o motivo é um destes:
mailbox-died-text-own = Ela funcionava antes, e agora a { $company } a recusa. Quase sempre, a senha da caixa de e-mail foi mudada.
mailbox-died-next = Crie uma nova senha de app e coloque-a no { $app }. A caixa de e-mail em si está em ordem.
mailbox-died-next-own = Coloque a nova senha aqui e no { $app }. A caixa de e-mail em si está em ordem.
mailbox-died-because-password-changed = A senha da conta foi mudada: nesse caso, a { $company } cancela todas as senhas de app.
mailbox-died-because-deleted-by-person = Alguém a apagou na página da { $company }.
mailbox-died-because-two-step-off = A verificação em duas etapas foi desativada.
mailbox-died-because-two-step-on = A verificação em duas etapas foi ativada.
mailbox-died-because-new-code-made = Uma senha de app mais nova foi criada: a { $company } mantém só uma.
mailbox-died-because-account-restored = A conta foi perdida e recuperada.
mailbox-died-because-signed-out-everywhere = Todos os aparelhos foram desconectados na { $company }.
mailbox-died-because-not-known = Ela foi apagada, ou a senha da conta foi mudada.

## Replacing it: stands above the steps of the wizard

replacing-note = Você está trocando a senha de { $address }. A antiga continua salva até que a nova funcione.

## Putting it in again

# Heading: keep it under 45 characters with a short $app.
mailbox-put-in-heading = Coloque de novo no { $app }
mailbox-put-in-lead = Estas configurações funcionaram. Copie cada linha para o { $app }, de cima para baixo.
mailbox-put-in-code = Para copiar a senha, seu computador antes confirma que é você.
mailbox-put-in-no-code = A senha não está salva aqui. Crie uma nova e coloque essa.
mailbox-put-in-died = A senha salva não funciona mais. Crie uma nova e coloque essa.
# Shown by the system in its own window.
mailbox-person-reason = O Sparekey quer copiar para você uma senha de e-mail salva.
# On a Mac the system writes the beginning: “O Sparekey está tentando …”. What fits behind that: an infinitive.
mailbox-person-reason-mac = copiar para você uma senha de e-mail salva
mailbox-person-asking = Seu computador está confirmando que é você. Ele pode mostrar outra janela.
mailbox-forgetting = Tirando do chaveiro…
mailbox-person-unavailable = Este computador não tem como confirmar quem você é. Por isso, a senha fica no chaveiro: crie uma nova.
mailbox-person-dismissed = Você fechou a pergunta, então nada foi copiado.
mailbox-person-denied = Seu computador não reconheceu você, então nada foi copiado.
mailbox-person-timed-out = Ninguém respondeu a tempo, então nada foi copiado.
mailbox-nothing-kept = O chaveiro não tem mais a senha desta caixa de e-mail. Crie uma nova.
mailbox-not-its-own = O que está no chaveiro não combina com esta caixa de e-mail. Por isso, o Sparekey não o envia a lugar nenhum. Crie uma nova senha.

## Forgetting it

mailbox-forget-title = Esquecer esta caixa de e-mail?
mailbox-forget-text = Ela sai desta lista e do chaveiro. O { $app } tem a própria cópia e continua funcionando.
mailbox-forget-text-remind = Ela sai desta lista e do chaveiro. Para que o { $app } também não entre mais, apague depois a senha de app na { $company }.
mailbox-take-back-title = Ainda falta: apagar a senha de app
mailbox-take-back-text = Na página da { $company }, apague a senha de app que você criou para o { $app }. Depois disso, ninguém mais pode usá-la.
