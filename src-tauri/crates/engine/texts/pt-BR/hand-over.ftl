### Step 7, in Brazilian Portuguese: the settings and the password go into the app. And the end.
### Not yet checked by a native speaker. Notes: see the English file.

## The settings

hand-over-heading = Coloque isto no { $app }
hand-over-lead-code = Conexão bem-sucedida: sua senha de app funciona neste computador. Copie cada linha para o { $app }, de cima para baixo.
hand-over-lead-password = Conexão bem-sucedida: sua senha funciona neste computador. Copie cada linha para o { $app }, de cima para baixo.
hand-over-location = No { $app }, vá para <l>{ $path }</l>.
hand-over-then-test = Depois, clique em <l>{ $test }</l> no { $app }.
hand-over-then-save = Depois, clique em <l>{ $save }</l> no { $app }.
hand-over-then-test-and-save = Depois, clique em <l>{ $test }</l> no { $app } e, por fim, em <l>{ $save }</l>.
hand-over-it-says = Quando funcionar, ele dirá “{ $said }”.
hand-over-not-copied-heading = Você ainda não copiou a senha de app
hand-over-not-copied = Depois de sair, você não pode mais copiá-la aqui. O { $app } já a tem? Então está tudo bem.
button-copy-code = Copiar a senha de app
button-finish-without = Concluir sem copiar
button-close-without = Fechar sem copiar
hand-over-clipboard = Você copiou a senha. O Sparekey a retira da área de transferência quando você concluir, no máximo após { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
 }.
hand-over-clipboard-history = Alguns computadores guardam uma lista do que foi copiado: se for o caso do seu, retire a senha dela.
hand-over-taken-off = A senha não está mais na área de transferência, para que ninguém a encontre lá depois. Copie-a de novo se ainda precisar.
hand-over-safety = Está em uma chamada com a tela compartilhada? <b>Pause o compartilhamento</b> antes de colar a senha.
hand-over-safety-remote = Esta tela também aparece em outro computador. Continue quando mais ninguém puder vê-la.
hand-over-from-its-servers = O { $app } se conecta pelos próprios servidores, não por este computador. O Sparekey testou as configurações daqui. Use também o teste do próprio { $app }, se ele tiver um.
hand-over-from-elsewhere = O { $app } talvez se conecte de outro lugar, não deste computador. O Sparekey testou as configurações daqui. Use também o teste do próprio { $app }, se ele tiver um.

## Values of the lines, where the app's form has no words of its own

value-yes = Sim
value-no = Não
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = sem espaços
value-blank = (como quiser)
remark-if-asked = se o { $app } pedir
remark-fits-the-address = a opção que combina com seu endereço
remark-only-with-this-choice = só aparece com esta opção
remark-not-among-its-ports = o { $app } pode querer outra

## Names of the lines, used only where the app's own labels are not known.

field-smtp-host = Servidor de saída (SMTP)
field-smtp-port = Porta de saída
field-smtp-requires-ssl = Saída exige SSL
field-smtp-requires-tls = Saída exige TLS
field-smtp-security = Criptografia de saída
field-smtp-user = Nome de usuário para envio
field-imap-host = Servidor de entrada (IMAP)
field-imap-port = Porta de entrada
field-imap-requires-ssl = Entrada exige SSL
field-imap-security = Criptografia de entrada
field-imap-user = Nome de usuário para leitura
field-address = Endereço de e-mail
field-display-name = Nome que as pessoas veem
field-code = Senha
field-mail-kind = Tipo de caixa de e-mail

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Copiar tudo, menos a senha
settings-copied = Configurações copiadas
settings-title = Configurações de e-mail para o { $app }
settings-line = { $label }: { $value }
settings-no-code = (a senha não está neste texto)
button-app-accepted = O { $app } aceitou
button-app-refused = O { $app } não aceitou
button-back-to-settings = Voltar às configurações

## Saving in the keychain: the system's own safe for passwords.

save-own = Salvar esta senha no chaveiro?
save-own-no = Não, não salvar
save-own-no-detail = Ela fica no { $app } assim que você a colocar lá.
save-own-yes = Sim, salvar
save-own-yes-detail = Ela abre toda a sua caixa de e-mail, não só um aplicativo.
only-yours = Só você usa este computador?
only-yours-yes = Sim, salvar no chaveiro
only-yours-yes-detail = O chaveiro é o cofre de senhas do próprio sistema.
only-yours-no = Não, outras pessoas também usam
not-only-yours = Então é melhor não salvar. Você sempre pode criar uma nova senha de app.
not-only-yours-own = Então é melhor não salvar. É a senha de toda a sua caixa de e-mail.
button-save = Salvar
button-save-anyway = Salvar mesmo assim
button-dont-save = Não salvar
button-save-after-all = Salvar afinal
saving = Salvando. O sistema pode estar pedindo a senha do computador em outra janela.
saved = Salvo no chaveiro deste computador.
not-saved = Não foi salvo. A senha fica no { $app } assim que você a colocar lá.

## The app said no

hand-over-refused-heading = O que o { $app } disse?
hand-over-refused-lead = O teste aqui deu certo, então a senha está correta. Vamos ver o que o { $app } quer dizer.
refusal-title = A mensagem do { $app }
refusal-field = Cole ou digite a mensagem
refusal-hint = Só a mensagem, nunca a senha.
refusal-missing = Coloque primeiro o que o { $app } disse.
explain-password-title = No { $app } está algo diferente do que funcionou aqui
explain-password-text =
    A senha e o nome de usuário funcionaram aqui agora há pouco. Então há outra coisa no { $app }, como uma senha antiga ou um espaço a mais.

    Esvazie esses dois campos no { $app }. Depois, copie de novo daqui o nome de usuário e a senha, e salve.
button-explain = Explicar

## The end

finished-heading = Pronto. O { $app } está configurado.
finished-lead = Guarde estes pontos.
finished-works = <b>{ $address }</b> foi testado neste computador, e o { $app } aceitou.
finished-saved = As configurações e a senha estão no chaveiro deste computador.
finished-not-saved = A senha não foi salva neste computador.
finished-close-page = Agora você pode fechar a página da { $company }.
finished-own-password = Se você mudar a senha desta caixa de e-mail, coloque a nova também no { $app }.
button-manage-codes = Abrir a página da { $company }
button-start-again = Configurar outro e-mail
button-quit = Fechar o Sparekey
