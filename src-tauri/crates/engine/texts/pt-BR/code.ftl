### Step 5, in Brazilian Portuguese: the password is pasted or typed. Not yet checked by a native speaker.
### Notes: see the English file.

## The screen

paste-heading-length = Cole as { $length } letras da { $company }
paste-heading-code = Cole a senha de app da { $company }
paste-heading-password = Digite a senha da sua caixa de e-mail
paste-lead = O Sparekey a envia somente para a { $company }, para testá-la. Depois, você a coloca no { $app }. Nunca a leia em voz alta: o suporte não precisa dela.
paste-lead-hosts = O Sparekey a envia somente para <b>{ $hosts }</b>, para testá-la. Depois, você a coloca no { $app }. Nunca a leia em voz alta: o suporte não precisa dela.
paste-first = Primeiro vem a senha: cole ou digite.
paste-answer-first = Diga primeiro se a senha de app é mesmo para esses servidores.

## Buttons: keep each under 24 characters.

button-paste = Colar
button-paste-again = Colar de novo
button-type-instead = Prefiro digitar
button-clear-code = Limpar
button-test = Testar a conexão

## Typing it

type-code-label = A senha de app
type-password-label = A senha
type-code-hint = Ninguém mais deve ver sua tela agora. Pressione Enter quando terminar.
type-code-hint-shown = Você pode ler e comparar o que digita. Ninguém mais deve ver sua tela agora. Pressione Enter quando terminar.
type-code-show = Mostrar o que eu digito
type-code-take = Usar esta

## What was taken over

paste-looks-right = Parece certo: { $length } letras.
paste-taken = { $length ->
    [one] Recebido: { $length } caractere.
   *[other] Recebido: { $length } caracteres.
 }
paste-hidden = A senha fica oculta aqui.
cleaned = Retiramos { $list }.
cleaned-list = { $rest } e { $last }
cleaned-spaces = { $count ->
    [one] um espaço
   *[other] { $count } espaços
 }
cleaned-tabs = { $count ->
    [one] uma tabulação
   *[other] { $count } tabulações
 }
cleaned-line-breaks = { $count ->
    [one] uma quebra de linha
   *[other] { $count } quebras de linha
 }
cleaned-invisible = { $count ->
    [one] um caractere oculto
   *[other] { $count } caracteres ocultos
 }
cleaned-hyphens = { $count ->
    [one] um hífen
   *[other] { $count } hifens
 }
cleaned-dashes = { $count ->
    [one] um travessão, trocado por um hífen
   *[other] { $count } travessões, trocados por hifens
 }
cleaned-quotes = { $count ->
    [one] um sinal de aspas
   *[other] { $count } sinais de aspas
 }
cleaned-marks = { $count ->
    [one] um sinal no começo ou no fim
   *[other] { $count } sinais no começo ou no fim
 }
cleaned-words = { $count ->
    [one] uma palavra em volta
   *[other] { $count } palavras em volta
 }
cleaned-capitals = { $count ->
    [one] a maiúscula de uma letra
   *[other] as maiúsculas de { $count } letras
 }

## Nothing could be pasted

clipboard-empty = Ainda não há texto para colar. Copie a senha de app na página da { $company } e clique de novo em “{ button-paste }”.
clipboard-unavailable = O Sparekey não consegue ler o que você copiou neste computador. Clique em “{ button-type-instead }”. Você também pode colar naquele campo.

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.

finding-empty-title = Não há nada dentro
finding-empty = Só vieram espaços em branco. Copie de novo a senha de app, da primeira à última letra.
finding-far-too-long-title = Isso é longo demais
finding-far-too-long = Uma página ou um arquivo inteiro foi colado. Copie só a senha de app.
finding-too-short-title = { $found ->
    [one] Só há { $found } caractere
   *[other] Só há { $found } caracteres
 }
finding-too-short = { $length ->
    [0] A { $company } sugere { $expected } ou mais caracteres. Se você mesmo escolheu menos, continue. Se não, copie de novo.
   *[other] { $hyphens ->
        [yes] A { $company } mostra { $expected } caracteres, com os hifens. Alguns ficaram para trás: copie de novo, do primeiro ao último.
       *[no] A { $company } mostra { $expected } caracteres. Alguns ficaram para trás: copie de novo, do primeiro ao último.
    }
 }
finding-too-long-title = São { $found } caracteres
finding-too-long = { $hyphens ->
    [yes] A { $company } mostra { $expected } caracteres, com os hifens. Veio mais alguma coisa junto: copie só a senha de app.
   *[no] A { $company } mostra { $expected } caracteres. Veio mais alguma coisa junto: copie só a senha de app.
 }
finding-sentence-title = São palavras
finding-sentence = A senha de app pode estar no meio delas. Copie só a senha na página da { $company }.
finding-two-codes-title = Vieram duas senhas de app juntas
finding-two-codes = Copie só a mais nova e apague a outra na { $company }.
finding-one-time-code-title = Este é o código para fazer login
finding-one-time-code = Os seis números vêm do seu celular e valem para um login. A senha de app é mais longa e está na página da { $company }.
finding-backup-code-title = Isto parece um código de backup
finding-backup-code = Códigos de backup são para emergências: guarde-os. A senha de app está na página da { $company } para senhas de app.
finding-account-password-title = Isto parece a sua senha normal
finding-account-password = A { $company } não deixa aplicativos entrarem com ela. Aqui vai a senha de app que a { $company } criou para você.
finding-the-address-title = Este é o seu endereço
finding-the-address = Copie a senha de app na página da { $company } e cole aqui.
finding-a-link-title = Isto é um link
finding-a-link = Copie a senha de app que está na página, não o endereço da página.
finding-other-providers-code-title = Isto parece a senha de app de outro provedor
finding-other-providers-code = Ela foi criada para a { $company }? Se não, pegue a certa na página da { $company }.
finding-belongs-elsewhere-title = Isto parece uma senha de app da { $issuer }
finding-belongs-elsewhere = Ela seria enviada para <b>{ $hosts }</b>. Uma senha de app da { $issuer } abre os seus e-mails lá. Por isso, só a { $issuer } deve recebê-la. Enviar mesmo assim?
belongs-elsewhere-answered = Parece uma senha de app da { $issuer }. Você disse que ela é para <b>{ $hosts }</b>.
hosts-two = { $one } e { $other }
button-take-code-out = Não, retirar
button-send-here = Sim, é para { $hosts }
finding-look-alike-letter-title = Uma letra só parece certa
finding-look-alike-letter = { $script ->
    [cyrillic] Há uma letra cirílica que parece uma letra latina.
    [greek] Há uma letra grega que parece uma letra latina.
    [armenian] Há uma letra armênia que parece uma letra latina.
    [cherokee] Há uma letra cherokee que parece uma letra latina.
    [coptic] Há uma letra copta que parece uma letra latina.
    [georgian] Há uma letra georgiana que parece uma letra latina.
    [lisu] Há uma letra lisu que parece uma letra latina.
    [hebrew] Há uma letra hebraica.
    [arabic] Há uma letra árabe.
    [fullwidth] Há uma letra larga, como as dos teclados chineses e japoneses.
    [styled] Há uma letra enfeitada que parece uma letra simples.
   *[phonetic] Há uma letra que parece uma letra simples, como um “i” sem o pingo.
 } { $known ->
    [yes] Copie a senha de app direto da página da { $company }.
   *[no] Se não foi de propósito, troque o idioma do teclado e digite a senha de novo.
 }
finding-foreign-character-title = Um caractere parece fora do lugar
finding-foreign-character = Uma maiúscula, um número ou um sinal é diferente das outras senhas de app da { $company }. Copie de novo direto da página.
finding-smart-quotes-title = Há aspas curvas
finding-smart-quotes = { $known ->
    [yes] Um editor de texto põe essas aspas no lugar das retas. Copie de novo direto da página da { $company }.
   *[no] Um editor de texto põe essas aspas no lugar das retas. Deixamos como está. Se o teste não der certo, digite à mão.
 }
finding-hyphens-missing-title = Faltam os hifens
finding-hyphens-missing = A { $company } mostra a senha de app com hifens entre os grupos. Deixamos como está. Se o teste não der certo, copie de novo com eles.
finding-edge-blank-title = Começa ou termina com um espaço
finding-edge-blank = Deixamos como está. Se o teste não der certo, limpe e tente de novo sem o espaço.
finding-invisible-inside-title = Há um caractere oculto
finding-invisible-inside = Deixamos como está. Se o teste não der certo, digite a senha à mão.
finding-control-inside-title = Há uma quebra de linha ou uma tecla oculta
finding-control-inside = Nenhum servidor de e-mail aceita isso. Copie a senha de novo sem esse caractere, ou digite-a.

## The keychain: the system's own safe for passwords.

keychain-heading = Procurando o chaveiro do computador
keychain-lead = Antes de você colocar a senha, o Sparekey verifica se este computador pode guardá-la com segurança.
keychain-asking-title = Consultando o chaveiro deste computador
keychain-asking = O sistema pode estar mostrando uma janela que pede a senha do computador. É o seu chaveiro, não o Sparekey.
button-without-keychain = Continuar sem salvar
keychain-ready = O chaveiro deste computador está pronto. Nada é salvo até você permitir, no fim.
keychain-skipped = Você continuou sem esperar pelo chaveiro. Ainda dá para testar e colocar a senha no { $app }.
keychain-go-on-anyway = Mesmo assim, você pode continuar: teste a senha e coloque-a no { $app }, sem salvá-la aqui.
button-try-keychain = Tentar de novo
keychain-no-bus-title = O Sparekey não alcança o chaveiro
keychain-no-bus = É o lugar onde o sistema guarda senhas. Em um acesso remoto ou em modo texto, muitas vezes ele fica fora de alcance.
keychain-missing-title = Este computador não tem chaveiro
keychain-missing = Não há nenhum programa instalado para guardar senhas. No Linux, ele se chama GNOME Keyring ou KWallet.
keychain-locked-title = O chaveiro está bloqueado
keychain-locked = Desbloqueie-o com a senha do computador e clique em “{ button-try-keychain }”.
keychain-dismissed-title = A pergunta do chaveiro foi fechada
keychain-dismissed = Clique em “{ button-try-keychain }” se quiser mesmo responder.
keychain-does-not-keep-title = O chaveiro não guarda nada
keychain-does-not-keep = Ele esqueceu na hora o que recebeu. Por isso, o Sparekey não confia sua senha a ele.
keychain-refused-title = O chaveiro não aceitou a senha
keychain-refused = Um registro tão longo não cabe nele. Um nome mais curto pode ajudar.
keychain-failed-title = O chaveiro não respondeu como devia
keychain-failed = Reiniciar o computador costuma ajudar.
