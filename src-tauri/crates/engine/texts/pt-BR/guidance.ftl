### Letters to administrators, ways out of trouble, and what to do where app passwords do not exist, in Brazilian
### Portuguese. Not yet checked by a native speaker. What arguments are, and what stands where: see the English file.

## Letters: plain text that is copied, so no markup. They hold no secret.

letter-admin-app-passwords-title = Uma carta para o seu administrador, pronta para enviar
letter-admin-app-passwords-body =
    Assunto: Senha de app para { $address }

    Olá,

    { $named ->
        [yes] Gostaria de conectar o { $app } à caixa de e-mail { $address }.
       *[no] Gostaria de conectar um aplicativo à caixa de e-mail { $address }.
    } O aplicativo faz login no servidor de e-mail com um nome de usuário e uma senha. A { $company } não aceita a senha normal lá. É preciso uma senha de app, e senhas de app exigem a verificação em duas etapas.

    Minha conta não me oferece senhas de app. Você poderia verificar estes pontos no Google Admin Console?

    1. Em Segurança > Autenticação > Verificação em duas etapas: posso ativar a verificação em duas etapas? Posso usar outros métodos além de chaves de segurança?
    2. Minha conta está fora do Programa Proteção Avançada? Alguma outra regra me impede de ter senhas de app?
    3. Se o aplicativo também precisar ler e-mails: o IMAP está ativado para mim? A opção fica em Apps > Google Workspace > Gmail > Acesso do usuário final > Acesso POP e IMAP.

    Quem vai criar a senha de app sou eu, e vou usá-la somente neste aplicativo. Ela pode ser revogada a qualquer momento sem mudar a minha própria senha.

    Se as senhas de app não puderem ser permitidas, por favor, me diga qual caixa de e-mail o aplicativo deve usar.

    Por favor, nunca envie uma senha por e-mail e nunca peça uma. Eu também não farei isso.

    Agradeço desde já

letter-admin-smtp-auth-title = Uma carta para o seu administrador, pronta para enviar
letter-admin-smtp-auth-body =
    Assunto: Por favor, permita o SMTP autenticado para { $address }

    Olá,

    { $named ->
        [yes] Gostaria que o { $app } enviasse e-mails da caixa de e-mail { $address }.
       *[no] Gostaria que um aplicativo enviasse e-mails da caixa de e-mail { $address }.
    } O aplicativo faz login em smtp.office365.com, porta 587 com STARTTLS, com um nome de usuário e uma senha. A { $company } só permite isso se o SMTP autenticado (Authenticated SMTP) estiver ativado para a caixa de e-mail.

    Você poderia ativá-lo só para esta caixa de e-mail? A opção fica aqui:

    Centro de administração do Microsoft 365 > Usuários > Usuários ativos > (usuário) > Email > Gerenciar aplicativos de email > SMTP autenticado
    (Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP)

    Três pontos que podem ajudar:

    1. A partir do fim de dezembro de 2026, a Microsoft desativa por padrão o envio com senha. Nas organizações que já existem, um administrador pode ativá-lo de novo depois disso. A Microsoft pretende anunciar a data final no segundo semestre de 2027.
    2. Isso não funciona enquanto os padrões de segurança estiverem ativados. Por favor, não os desative por causa disso. Em vez disso, me diga como o aplicativo deve enviar os e-mails.
    3. Trata-se apenas do envio. A leitura com senha acabou para todas as organizações, e não estou pedindo isso.

    Por favor, nunca envie uma senha por e-mail e nunca peça uma. Eu também não farei isso.

    Agradeço desde já

letter-admin-mailbox-password-title = Uma carta para quem cuida das suas caixas de e-mail, pronta para enviar
letter-admin-mailbox-password-body =
    Assunto: Senha de um aplicativo de e-mail para { $address }

    Olá,

    { $named ->
        [yes] Gostaria de conectar o { $app } à caixa de e-mail { $address }.
       *[no] Gostaria de conectar um aplicativo à caixa de e-mail { $address }.
    } { $reads ->
        [yes] O aplicativo faz login com um nome de usuário e uma senha, para enviar e para ler e-mails.
       *[no] O aplicativo faz login com um nome de usuário e uma senha, para enviar e-mails.
    }

    Você poderia fazer uma destas coisas?

    1. O melhor: me deixar criar uma senha para aplicativos nesta caixa de e-mail. A { $company } pode chamá-la de senha de app ou senha de dispositivo.
    2. Ou criar uma só para este aplicativo e me entregá-la pessoalmente.
    3. Se nada disso for possível, definir comigo uma nova senha para esta caixa de e-mail.

    Por favor, verifique também se aplicativos de e-mail são permitidos para esta caixa de e-mail.

    Por favor, nunca envie uma senha por e-mail e nunca peça uma. Eu também não farei isso.

    Agradeço desde já

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = Estou sem celular agora
trouble-no-phone-text =
    Procure na página da { $company } um jeito sem esse celular. Ela pode oferecer uma ligação para um telefone fixo, ou um app autenticador em um tablet ou computador.

    Não configure só uma chave de segurança: talvez não haja senhas de app nesse caso. Se não houver outra opção, continue quando estiver com o celular.

trouble-phone-of-someone-who-left-label = O celular é de alguém que não está mais aqui
trouble-phone-of-someone-who-left-text =
    Na página da { $company }, procure outra forma de fazer login: um código de backup, ou um aparelho que ainda esteja conectado.

    Depois de entrar, troque o celular antigo pelo seu. Se não conseguir entrar, fale com o seu administrador, ou use a página da { $company } para recuperar contas.

trouble-calling-on-that-phone-label = Estou falando com o suporte nesse celular
trouble-calling-on-that-phone-text =
    Anote o número do suporte e diga: “Estou na etapa 3, verificação em duas etapas. Eu ligo de volta.” Depois, desligue.

    Ative a verificação em duas etapas com o celular na mão. Depois, ligue de volta. <b>Nunca leia em voz alta os números que chegam ao seu celular.</b>

trouble-not-allowed-label = Meu trabalho ou minha escola não permite
trouble-not-allowed-text = Quem decide é o seu administrador. Peça que ele permita a verificação em duas etapas e senhas de app para { $address }. Até lá, use outra caixa de e-mail para o { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = Você procura <l>{ $page }</l>. Algumas perguntas mostram o que está atrapalhando.
missing-question = Pergunta { $number }
missing-what-to-do = O que fazer
button-not-that = Não é isso
button-go-to-two-step = Verificação em duas etapas
button-open-codes = Abrir a lista de senhas

missing-wrong-account-ask = Aparece { $address } no canto da página?
missing-wrong-account-look = Olhe no alto, à direita, ou clique na foto ou na letra. Um navegador costuma conhecer várias contas.
missing-wrong-account-title = A página mostra outra conta
missing-wrong-account-text = Clique na foto ou na letra no canto da página. Escolha { $address }, ou faça login com esse endereço. Depois, abra a página de novo por aqui.

missing-two-step-off-ask = A verificação em duas etapas está ativada?
missing-two-step-off-look = A { $company } só mostra senhas de app quando ela está ativada.
missing-two-step-off-title = Primeiro a verificação em duas etapas
missing-two-step-off-text = Volte à etapa 3 e veja se ela está ativada. Se não, ative-a lá. Depois, abra de novo a página das senhas de app.

missing-security-keys-only-ask = Uma chave de segurança é a sua única segunda prova?
missing-security-keys-only-look = Uma chave de segurança é uma pecinha que você conecta ou aproxima do aparelho.
missing-security-keys-only-title = Só uma chave de segurança não basta
missing-security-keys-only-text = Nesse caso, a { $company } não oferece senhas de app. Mantenha a chave e adicione seu celular como mais uma forma. Depois, abra de novo a página das senhas de app.

missing-work-account-ask = Foi seu trabalho, sua escola ou seu clube que deu esta conta a você?
missing-work-account-look = Então alguém de lá cuida dela e decide o que ela pode fazer.
missing-work-account-title = Quem decide isso é o seu administrador
missing-work-account-text = Peça que ele permita senhas de app para { $address }: a carta está pronta. Até lá, use outra caixa de e-mail para o { $app }.

missing-advanced-protection-ask = A Proteção Avançada está ativada?
missing-advanced-protection-look = Você saberia: é você mesmo quem ativa, com uma chave de segurança ou chave de acesso. A página de segurança da sua conta mostra.
missing-advanced-protection-title = A Proteção Avançada barra senhas de app
missing-advanced-protection-text = Ela faz isso de propósito, para proteger muito bem a sua conta. Deixe-a ativada e use outra caixa de e-mail para o { $app }.

missing-child-account-ask = É a conta de uma criança, cuidada pelo pai ou pela mãe?
missing-child-account-look = Nesse caso, o pai ou a mãe aprova novos aplicativos e logins.
missing-child-account-title = A conta de uma criança não tem senhas de app
missing-child-account-text = A { $company } não deixa entrar aplicativos de e-mail em uma conta assim. Use o endereço de um adulto para o { $app }.

missing-unfamiliar-browser-ask = Você sempre lê seus e-mails neste navegador?
missing-unfamiliar-browser-look = Um navegador novo não conta, nem uma janela anônima.
missing-unfamiliar-browser-title = A { $company } ainda não conhece este navegador
missing-unfamiliar-browser-text =
    A { $company } só oferece senhas de app em um navegador conhecido. Copie o link e abra-o no navegador em que você sempre lê seus e-mails.

    Se você não tiver um assim, continue com o login feito aqui, use este navegador por alguns dias e tente de novo. O suporte não consegue acelerar isso.

missing-switched-off-by-administrator-ask = A página diz que o seu administrador desativou as senhas de app?
missing-switched-off-by-administrator-look = Ela também pode dizer que a configuração não está disponível para a sua conta.
missing-switched-off-by-administrator-title = Seu administrador desativou as senhas de app
missing-switched-off-by-administrator-text = Só ele pode mudar isso. Peça que ele permita senhas de app para { $address }: a carta está pronta. Até lá, use outra caixa de e-mail para o { $app }.

missing-too-many-codes-ask = A página diz que você já tem senhas de app demais?
missing-too-many-codes-look = Cada senha criada conta até ser apagada.
missing-too-many-codes-title = Já há senhas de app demais
missing-too-many-codes-text = A { $company } guarda só um certo número. Apague na página uma de que você não precisa mais e crie uma nova.

missing-no-mailbox-ask = Os e-mails desta conta ficam na { $company }?
missing-no-mailbox-look = Uma conta pode existir sem caixa de e-mail, com o endereço de outro lugar.
missing-no-mailbox-title = Esta conta não tem caixa de e-mail na { $company }
missing-no-mailbox-text = Crie primeiro uma caixa de e-mail na { $company }. Se você não quiser isso, use outra caixa de e-mail para o { $app }.

missing-plan-without-programs-ask = Seu plano é grátis ou pequeno?
missing-plan-without-programs-look = A página da sua conta na { $company } mostra o nome do plano.
missing-plan-without-programs-title = Talvez seu plano não deixe entrar aplicativos
missing-plan-without-programs-text = Veja se o seu plano na { $company } deixa entrar aplicativos de e-mail. Se não deixar, use outra caixa de e-mail para o { $app }.

missing-not-their-domain-ask = Outra pessoa cuida do seu domínio e das caixas de e-mail dele?
missing-not-their-domain-look = Por exemplo, um colega, uma agência ou um amigo que configurou tudo.
missing-not-their-domain-title = Só quem cuida do seu domínio pode criá-la
missing-not-their-domain-text = Peça a essa pessoa uma senha de e-mail para { $address }: a carta está pronta. Ela serve só para o { $app }.

missing-no-phone-number-ask = O número do seu celular está nas configurações desta caixa de e-mail?
missing-no-phone-number-look = A { $company } só cria senhas de app para caixas de e-mail com um número de celular.
missing-no-phone-number-title = Primeiro um número de celular
missing-no-phone-number-text = Adicione seu número nas configurações da { $company }. Depois, abra de novo a página das senhas de app.

missing-programs-blocked-ask = Há uma proteção ativada que deixa aplicativos de fora?
missing-programs-blocked-look = Ela fica nas configurações de segurança da { $company }, com um nome como “bloquear aplicativos de e-mail”.
missing-programs-blocked-title = Uma proteção deixa aplicativos de fora
missing-programs-blocked-text = Com ela, nenhum aplicativo entra. Desative-a nas configurações da { $company }. Depois, abra de novo a página das senhas de app.

missing-second-mailbox-ask = É uma segunda caixa de e-mail da sua casa?
missing-second-mailbox-look = A principal é a que está no seu contrato.
missing-second-mailbox-title = Uma segunda caixa de e-mail pode não ter senhas de app
missing-second-mailbox-text = A { $company } talvez só ofereça senhas de app para a caixa principal. Use o endereço principal para o { $app }. O suporte da { $company } sabe mais.

missing-signs-in-elsewhere-ask = Você faz login na { $company } por meio de outra empresa?
missing-signs-in-elsewhere-look = Por exemplo, com Google, Facebook ou a página de login do seu trabalho.
missing-signs-in-elsewhere-title = A conta não tem uma senha própria
missing-signs-in-elsewhere-text = Então uma senha de app é a única forma de entrar. Procure-a nas configurações de segurança da { $company }, não nas da outra empresa.

missing-none-of-these-title = Não é nenhum dos motivos que conhecemos
missing-none-of-these-text = { $help ->
    [yes] Abra a página de ajuda da { $company }: ela mostra o caminho mais novo. Se isso não ajudar, configure o { $app } com outro endereço.
   *[no] Pergunte à { $company }: “Onde crio uma senha de app para um aplicativo de e-mail?” Se isso não ajudar, configure o { $app } com outro endereço.
 }

## Providers that take no app password

stop-oauth-only-everything-title = A { $company } não aceita senhas de app para esta caixa de e-mail
stop-oauth-only-everything-why = { $since ->
    [none] A { $company } não deixa nenhum aplicativo entrar com senha, seja qual for. Páginas que ainda mandam criar uma senha de app estão desatualizadas.
   *[other] Desde { $since }, a { $company } não deixa nenhum aplicativo entrar com senha, seja qual for. Páginas que ainda mandam criar uma senha de app estão desatualizadas.
 }
stop-oauth-only-everything-instead-1 = Procure no { $app } a opção <l>Fazer login com { $company }</l> e use-a. Nesse caso, você não precisa do Sparekey.
stop-oauth-only-everything-instead-2 = Se ela não existir, use outra caixa de e-mail para o { $app }, como o Gmail ou uma no seu próprio domínio.
stop-oauth-only-everything-instead-3 = Se alguém escreve para { $address }, encaminhe esses e-mails para a outra caixa. Assim, nada se perde.

stop-oauth-only-reading-title = Aplicativos não podem ler esta caixa de e-mail com uma senha
stop-oauth-only-reading-why = A { $company } acabou com a leitura por senha para todos, também com senhas de app. Ninguém pode ativá-la de novo, nem mesmo o suporte.
stop-oauth-only-reading-instead-1 = Procure no { $app } a opção <l>Fazer login com { $company }</l> e use-a. Nesse caso, você não precisa do Sparekey.
stop-oauth-only-reading-instead-2 = Se ela não existir e o { $app } puder ficar sem leitura, configure só o envio.
stop-oauth-only-reading-instead-3 = Se ele precisar ler, use outra caixa de e-mail para o { $app }. Peça ao seu administrador que encaminhe para lá os e-mails de { $address }.

stop-app-passwords-ended-everything-title = A { $company } não cria mais senhas de app
stop-app-passwords-ended-everything-why = A { $company } diz que não é mais possível criar senhas de app. Só entram aplicativos com a janela de login da própria { $company }.
stop-app-passwords-ended-everything-instead-1 = Procure no { $app } uma forma de fazer login na página da própria { $company } e use-a. Nesse caso, você não precisa do Sparekey.
stop-app-passwords-ended-everything-instead-2 = Se não houver, use outra caixa de e-mail para o { $app }, como o Gmail ou uma no seu próprio domínio.
stop-app-passwords-ended-everything-instead-3 = Se alguém escreve para { $address }, encaminhe esses e-mails para a outra caixa. Assim, nada se perde.

stop-app-passwords-ended-reading-title = Aplicativos não podem mais ler esta caixa de e-mail com uma senha de app
stop-app-passwords-ended-reading-why = A { $company } diz que não é mais possível criar senhas de app para leitura. Só entram aplicativos com a janela de login da própria { $company }.
stop-app-passwords-ended-reading-instead-1 = Procure no { $app } uma forma de fazer login na página da própria { $company } e use-a. Nesse caso, você não precisa do Sparekey.
stop-app-passwords-ended-reading-instead-2 = Se não houver e o { $app } puder ficar sem leitura, configure só o envio.
stop-app-passwords-ended-reading-instead-3 = Se ele precisar ler, use outra caixa de e-mail para o { $app }.

stop-bridge-everything-title = A { $company } só deixa aplicativos entrarem pelo próprio Bridge
stop-bridge-everything-why = Os e-mails na { $company } são tão bem trancados que nenhum aplicativo consegue abri-los sozinho. O programa <b>Bridge</b>, da { $company }, os abre para os aplicativos de um computador. Ele precisa de um plano pago, e o Sparekey não consegue testá-lo.
stop-bridge-everything-instead-1 = Se o { $app } roda neste computador, instale o Bridge pela página de ajuda da { $company }. Ele mostra um servidor, um nome e uma senha: coloque-os no { $app }.
stop-bridge-everything-instead-2 = Se o { $app } roda em outro lugar, ou se você não tem um plano pago, use outra caixa de e-mail para o { $app }.

stop-bridge-reading-title = Aplicativos só podem ler esta caixa de e-mail pelo Bridge da { $company }
stop-bridge-reading-why = Os e-mails na { $company } são tão bem trancados que nenhum aplicativo consegue abri-los sozinho. O programa <b>Bridge</b>, da { $company }, os abre para os aplicativos de um computador. Ele precisa de um plano pago, e o Sparekey não consegue testá-lo.
stop-bridge-reading-instead-1 = Se o { $app } roda neste computador, instale o Bridge pela página de ajuda da { $company }. Ele mostra um servidor, um nome e uma senha: coloque-os no { $app }.
stop-bridge-reading-instead-2 = Se o { $app } puder ficar sem leitura, configure só o envio.
stop-bridge-reading-instead-3 = Se ele precisar ler e roda em outro lugar, use outra caixa de e-mail para o { $app }.

stop-not-offered-everything-title = A { $company } não deixa entrar nenhum outro aplicativo
stop-not-offered-everything-why = A { $company } só funciona no próprio aplicativo e no próprio site. Não há servidores de e-mail para outros aplicativos e, por isso, nem senhas de app.
stop-not-offered-everything-instead-1 = Use outra caixa de e-mail para o { $app }, como o Gmail ou uma no seu próprio domínio.
stop-not-offered-everything-instead-2 = Avise a quem escreve para você qual endereço o { $app } usa. Você pode manter { $address } para seus próprios e-mails.

stop-not-offered-reading-title = Nenhum aplicativo pode ler esta caixa de e-mail
stop-not-offered-reading-why = A { $company } não tem um servidor em que o { $app } possa ler e-mails deste tipo de caixa.
stop-not-offered-reading-instead-1 = Se o { $app } puder ficar sem leitura, configure só o envio.
stop-not-offered-reading-instead-2 = Se ele precisar ler, use outra caixa de e-mail para o { $app }.

stop-not-known-everything-title = Não sabemos como os aplicativos fazem login na { $company }
stop-not-known-everything-why = A { $company } mudou o funcionamento do e-mail, e não conseguimos descobrir do que os aplicativos precisam agora. Um palpite errado só tomaria seu tempo.
stop-not-known-everything-instead-1 = Pergunte à { $company }: “De qual servidor e de qual senha um aplicativo de e-mail precisa?” A página de ajuda também pode dizer.
stop-not-known-everything-instead-2 = Se não houver resposta, use outra caixa de e-mail para o { $app }.

stop-not-known-reading-title = Não sabemos como os aplicativos leem esta caixa de e-mail
stop-not-known-reading-why = Não conseguimos descobrir de qual servidor da { $company } o { $app } pode ler e-mails. Um palpite errado só tomaria seu tempo.
stop-not-known-reading-instead-1 = Pergunte à { $company }: “De qual servidor e de qual senha um aplicativo de e-mail precisa para ler?”
stop-not-known-reading-instead-2 = Se o { $app } puder ficar sem leitura, configure só o envio.
stop-not-known-reading-instead-3 = Se ele precisar ler, use outra caixa de e-mail para o { $app }.

button-send-only = Configurar só o envio

ask-administrator-decides-title = Seu administrador permite enviar com senha?
ask-administrator-decides-text =
    { $changes ->
        [none] Enviar com senha só funciona onde o administrador permite <l>SMTP autenticado</l> (Authenticated SMTP). Se estiver ativado para { $address }, continue. Se não, envie a carta ao seu administrador: ela está pronta para copiar.
       *[other] Enviar com senha só funciona onde o administrador permite <l>SMTP autenticado</l> (Authenticated SMTP). A partir de { $changes }, a { $company } o desativa, a não ser que o administrador o ative. Se estiver ativado para { $address }, continue. Se não, envie a carta ao seu administrador: ela está pronta para copiar.
    }

## What ends an app password

revoked-password-changed = Se você mudar sua senha da { $company }, esta senha de app deixa de funcionar. Crie então uma nova.
revoked-deleted-by-person = Para pegá-la de volta, apague-a na página da { $company }.
revoked-two-step-on = Se a verificação em duas etapas for ativada mais tarde, esta senha de app deixa de funcionar. Crie então uma nova.
revoked-new-code-made = Se você criar uma nova senha de app, esta deixa de funcionar em todos os aplicativos.
revoked-account-restored = Se você perder sua conta e a recuperar, esta senha de app deixa de funcionar. Crie então uma nova.
revoked-signed-out-everywhere = Se você sair de todos os aparelhos na { $company }, esta senha de app deixa de funcionar. Crie então uma nova.
revoked-two-step-off = Se a verificação em duas etapas for desativada, esta senha de app deixa de funcionar. Por isso, deixe-a ativada.

survives-password-change = Mudar sua senha da { $company } não a encerra. Se quiser que ela deixe de funcionar, apague-a lá.

## What a password opens

opens-title = O que esta senha de app permite
opens-mail = Com ela, o { $app } pode ler seus e-mails na { $company } e enviar e-mails em seu nome.
opens-sending = Com ela, o { $app } pode enviar e-mails em seu nome, mas não ler seus e-mails.
opens-nothing-else = Ela não abre mais nada na { $company }.
opens-not-known = Não sabemos se ela abre mais alguma coisa na { $company }.
opens-contacts = Ela também abre seus contatos na { $company }.
opens-calendars = Ela também abre suas agendas na { $company }.
opens-files = Ela também abre seus arquivos na { $company }.
own-opens-account-title = Esta é a senha da sua conta inteira
own-opens-account = Quem a tiver pode fazer na { $company } tudo o que você pode. Só a coloque no { $app } se você confia isso ao { $app }. Para deixar o { $app } de fora de novo, mude esta senha.
own-opens-mailbox-title = Esta é a senha da sua caixa de e-mail inteira
own-opens-mailbox = Quem a tiver pode ler todos os e-mails de { $address } e enviar com esse endereço. Para deixar o { $app } de fora de novo, mude esta senha.

## Limits

limits-title = Quanto a { $company } deixa um aplicativo fazer
limit-messages-per-day = { $number ->
    [one] A { $company } envia uma mensagem por dia para você.
   *[other] A { $company } envia até { $number } mensagens por dia para você.
 }
limit-messages-per-hour = { $number ->
    [one] A { $company } envia uma mensagem por hora para você.
   *[other] A { $company } envia até { $number } mensagens por hora para você.
 }
limit-messages-per-minute = { $number ->
    [one] A { $company } envia uma mensagem por minuto para você.
   *[other] A { $company } envia até { $number } mensagens por minuto para você.
 }
limit-recipients-per-day = { $number ->
    [one] Suas mensagens podem ir para um destinatário por dia.
   *[other] Suas mensagens podem ir para { $number } destinatários por dia.
 }
limit-recipients-per-message = { $number ->
    [one] Uma mensagem pode ter um destinatário.
   *[other] Uma mensagem pode ter até { $number } destinatários.
 }
limit-message-mb = { $number ->
    [one] Uma mensagem pode ter até um megabyte.
   *[other] Uma mensagem pode ter até { $number } megabytes.
 }
limit-imap-connections = { $number ->
    [one] Só um aplicativo por vez pode ler a caixa de e-mail.
   *[other] Até { $number } conexões ao mesmo tempo podem ler a caixa de e-mail.
 }
limit-imap-download = { $number ->
    [one] Os aplicativos podem ler um megabyte por dia.
   *[other] Os aplicativos podem ler até { $number } megabytes por dia.
 }
limit-imap-upload = { $number ->
    [one] Os aplicativos podem colocar um megabyte por dia.
   *[other] Os aplicativos podem colocar até { $number } megabytes por dia.
 }

## What else may be behind a refused password

perhaps-moved = A { $company } mudou seu e-mail para a { $to }? Então volte à etapa 2 e diga isso. Agora vale a senha da { $to }.
perhaps-locked = Você mudou sua senha há pouco tempo? Então desbloqueie primeiro seu e-mail na página da { $company }.
perhaps-not-ready = { $number ->
    [one] Você a criou há menos de uma hora? Então espere primeiro: na { $company }, uma nova senha de app pode levar uma hora para funcionar.
   *[other] Você a criou há menos de { $number } horas? Então espere primeiro: na { $company }, uma nova senha de app pode levar { $number } horas para funcionar.
 }
perhaps-switched-off = A { $company } deixa entrar aplicativos? Se não, ative isso primeiro nas configurações.
