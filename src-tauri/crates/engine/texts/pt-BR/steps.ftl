### Steps 1 to 4, in Brazilian Portuguese. Not yet checked by a native speaker. Arguments and limits: see the English file.

## Step 1

app-heading = Para qual aplicativo é?
app-lead = Depois, o Sparekey mostra as configurações do jeito que o seu aplicativo pede.
app-question = O aplicativo que pede configurações de e-mail
app-other = Outro aplicativo
app-other-detail = Qualquer aplicativo que peça configurações de e-mail
app-does-send = Envia e-mails
app-does-both = Envia e lê e-mails
app-choose-first = Escolha primeiro o seu aplicativo. Se ele não estiver aqui, escolha “{ app-other }”.
app-name = Como se chama o aplicativo?
app-name-hint = Você pode deixar este campo vazio.
app-needs = O que ele faz com a sua caixa de e-mail?
app-needs-send = Ele só envia e-mails
app-needs-send-detail = Por exemplo, cobranças ou lembretes
app-needs-read = Ele envia e lê e-mails
app-needs-read-detail = Ele mostra sua caixa de entrada ou arquiva os e-mails que chegam
app-place = Onde está o { $app }?
app-place-here = Neste computador, ou no navegador dele
app-place-elsewhere = Em outro computador
app-elsewhere-note = O mais fácil é usar o Sparekey <b>nesse outro computador</b>. Você também pode continuar aqui e digitar a senha à mão no { $app }. Para isso, deixe aberta a página do seu provedor.

## Step 2

address-heading-send = De qual endereço o { $app } vai enviar?
address-heading-both = Qual endereço o { $app } vai usar?
address-lead = A parte depois do @ mostra ao Sparekey quem cuida da sua caixa de e-mail.
address-field = Seu endereço de e-mail
address-looking-up = Procurando quem cuida desta caixa de e-mail…
address-suggestion = Você quis dizer { $suggestion }?
address-suggestion-text = Talvez uma tecla tenha escapado na parte depois do @.
button-take-suggestion = Sim, usar { $suggestion }
button-keep-address = Não, manter o meu

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = Digite aqui o seu endereço de e-mail.
address-error-no-at = Um endereço de e-mail tem um @, como em name@example.com.
address-error-several-ats = Há mais de um @. Um endereço tem só um.
address-error-no-local-part = Ainda falta o nome antes do @, como em name@example.com.
address-error-no-domain = Ainda falta a parte depois do @, como em name@example.com.
address-error-no-dot = A parte depois do @ precisa de um final, como .com ou .com.br.
address-error-blank = Há um espaço ou um caractere oculto no meio. Tente digitar de novo.
address-error-too-long = Isto é mais longo do que um endereço de e-mail pode ser. Será que você colou outra coisa?
address-error-local-part = A parte antes do @ tem um caractere que não existe em endereços.
address-error-domain = A parte depois do @ tem um caractere que não existe em endereços.
address-error-several-addresses = Há mais de um endereço aqui. Digite só um.

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

found-by-domain = Reconhecido por { $domain }.
found-by-mx = Quem cuida dos e-mails de { $domain } é a { $company }.
found-by-servers = { $domain } usa os servidores de e-mail da { $company }.
found-by-hand = Você o escolheu na lista.
found-app-password = Ele usa senhas de app. Isso leva uns 3 minutos, ou 10 se a verificação em duas etapas ainda estiver desativada.
found-app-password-quick = Ele usa senhas de app. Criar uma leva uns 3 minutos.
found-password-of-your-own = Ele quer uma senha de app que você mesmo inventa, na página dele.
found-two-step-decides = Ele usa a sua senha normal. Se a verificação em duas etapas estiver ativada, ele quer uma senha de app.
found-password = Ele usa a sua senha normal. Não é preciso criar nada.
found-mailbox-password = Ele usa a senha da própria caixa de e-mail. Não é preciso criar nada.
found-token = Ele deixa o { $app } enviar e-mails com um token, que funciona como uma senha de app.
found-switch = Também é preciso liberar os aplicativos uma vez, nas configurações dele.
found-oauth-only = Ele não aceita senhas de app.
found-bridge = Ele só deixa entrar aplicativos pelo próprio programa, o Bridge.
found-none = Ele não deixa entrar nenhum outro aplicativo.
found-varies = Seu administrador decide se o { $app } pode fazer login com uma senha.
button-choose-provider = Escolher outro
button-choose-from-list = Escolher o provedor na lista
button-use-recognised = Usar o que foi reconhecido

## How one signs in there

signs-in = Você faz login na sua caixa de e-mail com exatamente este endereço?
signs-in-yes = Sim
signs-in-no = Não, com outro nome
signs-in-main-address-only = A { $company } só aceita login com o endereço principal de uma caixa de e-mail, não com um segundo endereço.
sign-in-name = O nome que você usa para fazer login
sign-in-name-hint = Alguns endereços, como info@, são um segundo nome de outra caixa de e-mail. Digite o endereço dessa caixa.
sign-in-name-missing = Digite o nome que você usa para fazer login, ou escolha “{ signs-in-yes }” acima.
sign-in-name-at-hint = Seu endereço tem um domínio próprio. Digite o endereço que você recebeu da { $company }, que termina em { $domains }.
sign-in-name-at-missing = Digite o endereço que você recebeu da { $company }, que termina em { $domains }.
display-name = O nome que as pessoas veem
display-name-hint = Por exemplo, o nome da sua empresa. O { $app } pede esse nome.

## The list of providers

provider-list-heading = Quem cuida da sua caixa de e-mail?
provider-list-lead = Muitas vezes é a empresa que vendeu { $domain } a você, ou então Google ou Microsoft.
provider-search = Procurar seu provedor
provider-list-often = Muito usados com domínio próprio
provider-list = Todos, de A a Z
provider-list-found = Encontrados
provider-list-empty = Nenhum provedor da lista tem esse nome. Você mesmo pode preencher os servidores dele.
button-own-server = Preencher os servidores

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = Seus servidores de e-mail
own-server-guessed = Não conhecemos este provedor. Preenchemos o que é comum: <b>são suposições</b>. Compare com a página de ajuda do seu provedor, ou pergunte a quem criou sua caixa de e-mail.
own-server-autoconfig = <b>O próprio { $domain } informa</b> que estes são os servidores de e-mail dele. Compare com a página de ajuda do seu provedor, ou pergunte a quem criou sua caixa de e-mail.
own-server-ispdb = <b>A lista do Thunderbird</b> indica estes servidores para { $domain }. Compare com a página de ajuda do seu provedor, ou pergunte a quem criou sua caixa de e-mail.
own-server-srv = <b>A lista de endereços da internet</b> indica estes servidores para { $domain }. Compare com a página de ajuda do seu provedor, ou pergunte a quem criou sua caixa de e-mail.
own-server-behind = Os e-mails de { $domain } passam primeiro por { $gateway }. Por isso, não vemos qual provedor os guarda. Muitas vezes é Google ou Microsoft 365: <b>se você souber qual é, escolha na lista</b>. O que está aqui são suposições.
own-server-no-mail = { $domain } informa que não recebe e-mail nenhum. Olhe de novo a parte depois do @. O que está aqui são <b>suposições</b>.
own-server-not-looked-up = Não conseguimos descobrir quem cuida desta caixa de e-mail: este computador parece estar sem internet. O que está aqui são <b>suposições</b>.
own-server-set-aside = Estes são os servidores que conhecemos para este endereço. Mude o que for diferente para você.
button-look-again = Procurar de novo
stranger-title = Este nome é da { $other }
stranger = A senha dela vai somente para os servidores da própria { $other }. Use esse nome como endereço, ou escolha outro nome para estes servidores.
own-server-edited = Estes são os servidores como você os digitou. O Sparekey envia sua senha somente para eles.
own-smtp = Envio
own-imap = Leitura
own-host = Servidor
own-host-error = Digite o nome do servidor, como smtp.example.com.
own-host-guessed = Este é uma suposição.
own-host-again = Digite de novo o nome deste servidor
own-host-again-hint = { $host } não pertence a { $domain }. Sua senha só vai para lá se você digitar o nome. A página de ajuda do seu provedor, ou quem criou sua caixa de e-mail, sabe se está certo.
own-host-again-done = É esse o nome. Sua senha pode ir para { $host }.
own-host-again-missing = Digite { $host } aqui se estiver certo, ou digite acima o servidor certo.
own-servers-sign-in-only-title = Talvez estes servidores não aceitem senha
own-servers-sign-in-only = { $domain } informa que os aplicativos precisam abrir a página de login dele em um navegador. Pergunte a quem criou sua caixa de e-mail se também existe uma senha de app.
own-domain-missing-title = { $domain } não existe na internet
own-domain-missing = Olhe o endereço mais uma vez, letra por letra. Se ele só é usado dentro de uma empresa, digite os servidores abaixo.
own-domain-takes-no-mail-title = { $domain } não recebe e-mails
own-domain-takes-no-mail = É o que ele mesmo informa. Olhe o endereço mais uma vez, letra por letra.
own-domain-behind-title = Os e-mails de { $domain } passam primeiro por { $gateway }
own-domain-behind = Isso não diz onde fica a caixa de e-mail. Quem a criou conhece os servidores.
own-port = Porta
own-port-error = Uma porta é um número de 1 a 65535. Para envio, quase sempre é 465 ou 587.
own-security = Tipo de criptografia
own-security-tls = SSL/TLS (desde o início)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] Verificamos as páginas da { $company } pela última vez em { $month } de { $year }, há mais de seis meses. Elas podem ter mudado. Se algo não bater, a página de ajuda sabe mais.
   *[no] Verificamos as páginas da { $company } pela última vez em { $month } de { $year }, há mais de seis meses. Elas podem ter mudado. Se algo não bater, pergunte à { $company }.
 }
provider-unsure-title = Não temos certeza sobre a { $company }
provider-unsure = O que sabemos é antigo, ou vem de páginas de outras pessoas. O teste na etapa 6 mostra se está certo.
ask-paid-plan-title = Você tem um plano pago?
ask-paid-plan = A { $company } só deixa entrar aplicativos com um plano pago. Com um plano grátis, use outra caixa de e-mail para o { $app }.
ask-contract-ended-title = Seu contrato com a { $company } ainda está valendo?
ask-contract-ended = Uma caixa de e-mail com contrato encerrado só abre no site. Nesse caso, use outra caixa de e-mail para o { $app }.
ask-servers-in-account-title = Seus servidores podem ser outros
ask-servers-in-account = Eles dependem do seu plano ou do seu país. Sua conta na { $company } mostra quais são. Se o teste não der certo, compare-os primeiro.
ask-unlock-title = Você mudou sua senha há pouco tempo?
ask-unlock = Então a { $company } deixa os aplicativos de fora até você desbloquear seu e-mail na página dela. Faça isso primeiro.
ask-password-off-title = Sua conta ainda tem uma senha?
ask-password-off = Na { $company }, é possível desativar a senha. Sem ela, os aplicativos não fazem login. Nesse caso, use outra caixa de e-mail para o { $app }.
ask-frozen-title = Você abriu esta caixa de e-mail há pouco tempo?
ask-frozen = A { $company } congela uma caixa de e-mail que ninguém abre por meses. Para reativá-la, faça login uma vez no site.
ask-token-title = Seu plano tem tokens para envio?
ask-token = A { $company } só os cria em alguns planos, e só para o seu próprio domínio. A página de ajuda diz em quais planos. Se o seu não tiver, use outra caixa de e-mail para o { $app }.

moved-to = A { $company } avisou que seu e-mail mudou para a { $to }?
moved = Seu e-mail mudou de lugar?
moved-yes = Sim, mudou
moved-no = Não
moved-not-sure = Não tenho certeza
moved-not-sure-detail = A { $company } escreve a todos antes da mudança. Você pode tentar: o teste mostra.
moved-choose-first = Escolha uma das respostas. Se não tiver certeza, escolha “{ moved-not-sure }”.

stop-moved-title = Sua caixa de e-mail agora está na { $to }
stop-moved-why = A { $company } mantém o seu endereço, mas quem cuida da caixa de e-mail é a { $to }. Agora valem os servidores e a senha dela.
stop-moved-instead-1 = Procure as novas configurações no e-mail que avisou da mudança. Ou peça à { $to } as configurações para aplicativos de e-mail.
stop-moved-instead-2 = Ou use outra caixa de e-mail para o { $app }.

stop-practice-title = O treino tem só uma caixa de e-mail
stop-practice-why = Este é o treino, que nunca sai do seu computador. Ele conhece o endereço <b>you@practice.example</b> e nenhum outro.
stop-practice-instead-1 = Digite <b>you@practice.example</b> para passar por todas as etapas.
stop-practice-instead-2 = Para o seu próprio endereço, abra o Sparekey sem o treino.

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone.

two-step-heading = Ative a verificação em duas etapas
two-step-lead = A { $company } só fornece senhas de app quando a verificação em duas etapas está ativada.
two-step-why = Com ela, você confirma no celular que é você mesmo. Assim, ninguém entra na sua conta só com a senha.
two-step-on = A verificação em duas etapas está ativada para { $address }?
two-step-on-yes = Sim, está ativada
two-step-on-yes-detail = Quando faço login em um aparelho novo, confirmo no celular.
two-step-on-no = Não, está desativada
two-step-on-not-sure = Não tenho certeza
two-step-choose-first = Escolha uma das respostas. Se não tiver certeza, escolha “{ two-step-on-not-sure }”.
two-step-switch-on-first = Ative-a primeiro: sem ela, a { $company } não cria senhas de app.
two-step-how-title = Ative-a na { $company }
two-step-how = { $page ->
    [yes] O botão abaixo abre a página da própria { $company } no seu navegador. Ela pode pedir sua senha. Deixe o celular por perto.
   *[no] Faça login no site da { $company } e procure nas configurações de segurança. Deixe o celular por perto.
 }
two-step-look-title = Dê uma olhada na { $company }
two-step-look = { $page ->
    [yes] O botão abaixo abre a página da própria { $company } no seu navegador. Ela mostra se a verificação em duas etapas está ativada. Se não estiver, ative-a lá.
   *[no] Faça login no site da { $company }. As configurações de segurança mostram se a verificação em duas etapas está ativada. Se não estiver, ative-a lá.
 }
two-step-care = Seu celular ou outros computadores podem pedir um novo login. Se a { $company } oferecer códigos de backup, guarde-os em um lugar seguro.
button-open-two-step = Abrir a página da { $company }
button-two-step-on-now = Agora está ativada
button-two-step-trouble = Não consigo fazer isso

two-step-nothing-heading = Não precisa de verificação em duas etapas
two-step-nothing-code = A { $company } cria senhas de app sem ela. É só continuar.
two-step-nothing-code-unsure = Até onde sabemos, a { $company } cria senhas de app sem ela. Se a página pedir isso na próxima etapa, ative-a lá.
two-step-nothing-password = Para isso, a { $company } usa a sua senha normal. É só continuar.
two-step-nothing-varies = Se o seu administrador permitir, a { $company } aceita a sua senha normal. É só continuar.
two-step-nothing-token = A { $company } cria tokens sem ela. É só continuar.
two-step-nothing-unknown = Para o seu próprio servidor de e-mail, não há nada para ativar. É só continuar.

two-step-decides-heading = Você usa verificação em duas etapas?
two-step-decides-lead = Ela decide de qual senha da { $company } o { $app } precisa.
two-step-decides-yes = Ótimo: deixe ativada. O { $app } precisa então de uma senha de app. Você a cria na próxima etapa.
two-step-decides-no = Então o { $app } usa a sua senha normal. Não é preciso criar nada.
two-step-decides-not-sure = Mesmo assim, você pode continuar. O Sparekey tenta a sua senha normal. Se a { $company } não aceitar, volte para cá.
two-step-tell-title = Como saber
two-step-tell = { $page ->
    [yes] Pense em um login em um aparelho novo. A { $company } pede lá uma segunda prova, como números do seu celular? Então está ativada. A página sobre isso ajuda você a conferir.
   *[no] Pense em um login em um aparelho novo. A { $company } pede lá uma segunda prova, como números do seu celular? Então está ativada.
 }
two-step-shut-programs-out = Na ativação, a { $company } também deixou os aplicativos de fora. A próxima etapa mostra como liberá-los de novo.

two-step-trouble-heading = Não consegue ativar?
trouble-title = O que está atrapalhando?
trouble-question = Escolha o que mais combina
button-trouble-done = Voltar à etapa

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

app-passwords = senhas de app
get-code-heading = Obtenha a senha de app na { $company }
get-code-lead = Ela é como uma chave reserva da sua caixa de e-mail: você a dá a um só aplicativo. Você pode pegá-la de volta sem mudar a sua própria senha.
get-code-check-account = Aparece <b>{ $address }</b> no canto da página da { $company }? Se não, troque primeiro para essa conta.
get-code-find-page = Se a página não abrir sozinha: <l>{ $menu }</l>.
get-code-go-to-page = Vá para <l>{ $menu }</l>.
get-code-look-for-page = Procure <l>{ $page }</l> nas configurações de segurança ou de e-mail.
get-code-not-this = Não use <l>{ $other }</l>: uma senha dali não abre nenhum e-mail.
get-code-read-help = A página de ajuda da { $company } mostra o caminho. Deixe-a aberta ao lado da página em que você faz login.
get-code-type-name = Em <l>{ $field }</l>, digite <b>{ $name }</b>.
get-code-access = Onde a página pergunta o que a senha pode fazer, escolha <l>{ $access }</l>.
get-code-press-create = { $length ->
    [0] Clique em <l>{ $button }</l>. A { $company } mostra a senha de app.
   *[other] Clique em <l>{ $button }</l>. A { $company } mostra { $length } letras.
 }
get-code-make = Crie uma nova senha de app para <b>{ $name }</b>.
get-code-look-for-token = Procure <l>{ $page }</l> nas configurações de e-mail.
get-code-make-token = Crie um novo para <b>{ $name }</b>. Se a página pedir um endereço, escolha <b>{ $address }</b>.
smtp-token = Token SMTP
get-code-copy = { $once ->
    [yes] Copie a senha, <b>deixe a página aberta</b> e volte para cá. A { $company } a mostra uma única vez.
   *[no] Copie a senha, <b>deixe a página aberta</b> e volte para cá.
 }
get-code-think = Invente uma senha nova que você não usa em nenhum outro lugar. Digite-a na página, duas vezes se ela pedir, e salve.
get-code-keep-in-mind = Guarde-a na memória e volte para cá. Na próxima etapa, você a digita mais uma vez.
get-code-start-over = Só feche essa página quando o { $app } tiver aceitado a senha. Se precisar recomeçar, apague lá a primeira.
get-code-known-browser = Use o navegador em que você sempre lê estes e-mails. A { $company } recusa navegadores desconhecidos e janelas anônimas.
get-code-replaces-older = Uma senha nova encerra a anterior, em todos os aplicativos que a usam.
get-code-at-most = { $number ->
    [one] A { $company } guarda só uma. Se a página disser que há senhas demais, apague a antiga.
   *[other] A { $company } guarda no máximo { $number }. Se a página disser que há senhas demais, apague uma antiga.
 }
get-code-ready-after = { $number ->
    [one] Uma senha nova pode levar uma hora para funcionar. Se o teste não der certo antes disso, espere e teste de novo.
   *[other] Uma senha nova pode levar { $number } horas para funcionar. Se o teste não der certo antes disso, espere e teste de novo.
 }
get-code-expires = { $number ->
    [one] Ela expira sozinha depois de um dia. Crie então uma nova.
   *[other] Ela expira sozinha depois de { $number } dias. Crie então uma nova.
 }
get-code-safety = Está em uma chamada com a tela compartilhada? <b>Pause o compartilhamento agora.</b> Alguém ligou do nada e pediu isso? Pare aqui.
pause-sharing-title = Pause o compartilhamento da tela.
get-code-safety-remote = Esta tela também aparece em outro computador. Continue quando mais ninguém puder vê-la. Alguém ligou do nada e pediu isso? Pare aqui.
get-code-keychain-next = A seguir, o Sparekey procura o chaveiro deste computador. O sistema pode então pedir a senha do computador.
get-code-page-language = O idioma da página da { $company }
get-code-labels-foreign = Só conhecemos as palavras da página da { $company } neste idioma: { $language }. No seu idioma, elas ficam nos mesmos lugares.
label-renamed = { $label } (antes: { $was })
get-code-checked = Verificamos a página da { $company } pela última vez em { $month } de { $year }. Ela pode ter mudado.

## Switches that let programs in

switch-person = { $legs ->
    [read] Os aplicativos precisam ter permissão para ler seus e-mails.
    [send] Os aplicativos precisam ter permissão para enviar seus e-mails.
   *[both] Os aplicativos precisam ter permissão para usar sua caixa de e-mail.
 } { $menu ->
    [none] { $page ->
        [yes] Abra a página para isso e ative a permissão, se ainda não estiver ativada.
       *[no] Procure “POP3/IMAP” nas configurações de e-mail da { $company } e ative, se ainda não estiver ativado.
     }
   *[other] Vá para <l>{ $menu }</l> e ative a permissão, se ainda não estiver ativada.
 }
switch-administrator = { $legs ->
    [read] Seu administrador precisa permitir que aplicativos leiam seus e-mails.
    [send] Seu administrador precisa permitir que aplicativos enviem seus e-mails.
   *[both] Seu administrador precisa permitir aplicativos de e-mail.
 } Pergunte se isso já foi feito para { $address }.
switch-with-code = Na mesma página, ative o acesso para aplicativos. A { $company } pode pedir uma prova do seu celular.
switch-note-administrator = Esta carta pede isso ao seu administrador.
button-open-switch = Abrir a página de permissões

## Dates

date = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
month = { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
 }

## Buttons of step 4

button-open-app-passwords = Abrir a página da { $company }
button-open-again = Abrir de novo
button-have-copied = Já copiei
button-get-code-trouble = Não vejo isso
button-have-set = Já defini

get-code-heading-token = Obtenha o token na { $company }
get-code-token-lead = Ele funciona como uma senha de app, só para envio. Você pode pegá-lo de volta sem mudar a sua própria senha.
get-code-heading-own = Invente uma senha de app na { $company }

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = Não precisa de senha de app
own-password-switch-heading = Libere primeiro os aplicativos
own-password-varies-lead = Se o seu administrador permitir, a { $company } aceita a sua senha normal. Não é preciso criar nada.
own-password-account-lead = A { $company } usa a sua senha normal. Não é preciso criar nada.
own-password-mailbox-lead = A { $company } usa a senha da própria caixa de e-mail. Não é preciso criar nada.
own-password-account = É a senha com que você lê <b>{ $address }</b> no site da { $company }.
own-password-forgotten = Se você não souber a senha, peça uma nova onde você faz login na { $company }.
own-password-mailbox = É a senha só de <b>{ $address }</b>. A senha da conta de cliente na { $company } é outra.
own-password-mailbox-forgotten = Se você não souber a senha, quem criou a caixa de e-mail pode definir uma nova.
own-password-letter = Outra pessoa cuida das suas caixas de e-mail? Esta carta pede a senha a ela.
own-password-instead = Você escolheu uma senha de app. A { $company } também aceitaria a sua senha normal.
button-use-own-password = Usar a senha normal
app-password-instead-title = Há um jeito melhor
app-password-instead = A { $company } também pode criar uma senha de app só para o { $app }. Você pode pegá-la de volta sem mudar a sua própria senha.
button-use-app-password = Criar uma senha de app

own-password-heading = Tenha à mão a senha da caixa de e-mail
own-password-lead = Para esta caixa de e-mail, o { $app } faz login com a senha da própria caixa.
own-password-1 = É a senha com que você lê estes e-mails na web ou no celular.
own-password-2 = Alguns provedores têm uma senha especial para aplicativos. A página de ajuda a chama de “senha de app” ou “senha para programas de e-mail”.
own-password-3 = Se você não souber a senha, pergunte a quem criou sua caixa de e-mail.
button-have-password = Já tenho
