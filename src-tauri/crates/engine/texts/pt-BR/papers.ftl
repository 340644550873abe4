### Texts to read, copy, save and print: the report and the settings as a file, in Brazilian Portuguese.
### Not yet checked by a native speaker.

## The screen with a report

button-open-report = Ler o relatório
paper-report-heading = O relatório
paper-report-lead = Leia antes de entregar a alguém. Ele não tem nenhuma senha, nenhum endereço de e-mail e nenhum nome de pessoa.
paper-report-label = Isto é tudo o que ele diz:
paper-form = Em que formato você quer?
paper-form-text = Como texto
paper-form-text-detail = Para copiar em uma mensagem.
paper-form-page = Como página para imprimir
paper-form-page-detail = Fácil de ler, no seu idioma.
paper-form-json = Como dados
paper-form-json-detail = Para um programa (JSON).
paper-words = Incluir também as palavras do servidor?
paper-words-no = Não
paper-words-no-detail = Quase sempre os códigos bastam.
paper-words-yes = Sim
paper-words-yes-detail = Antes, endereços, links e coisas assim são retirados. Leia antes de enviar.
paper-page-note = Depois de salva, a página abre no seu navegador. Lá você pode imprimi-la, em A4 ou Carta.

## The screen with the settings as a file

button-settings-file = Configurações em arquivo
paper-settings-heading = As configurações em arquivo
paper-settings-lead = Para programas que leem as configurações de um arquivo. A senha não está nele.
paper-settings-label = O arquivo:
paper-program = Para qual programa é?
paper-program-msmtp = msmtp
paper-program-msmtp-detail = Envia e-mails a partir de scripts.
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = Para quem cuida de muitos computadores.
paper-program-apple = Apple Mail
paper-program-apple-detail = Em um Mac, iPhone ou iPad. Ele mesmo pede a senha.
paper-program-env = Um programa com um arquivo .env
paper-program-env-detail = Linhas como SMTP_HOST e SMTP_PORT.
paper-program-json = Outro programa
paper-program-json-detail = As configurações como dados (JSON).
paper-msmtp-note = O msmtp pega a senha no chaveiro do seu computador. O arquivo diz como ela chega lá.

## Both screens

button-copy-paper = Copiar tudo
paper-copied = Copiado
button-save-paper = Salvar em um arquivo
button-save-page = Salvar a página
help-paper =
    Copie o texto ou salve-o em um arquivo. Ele fica entre os seus downloads.

    Não há nenhuma senha aqui. Mesmo assim, leia tudo antes de entregar a alguém.

## The report as a page to print. The helpdesk reads it too.

report-page-title = O que o Sparekey encontrou
report-page-lead = Esta página não tem nenhuma senha, nenhum endereço de e-mail e nenhum nome de pessoa. Você pode entregá-la a quem ajuda você.
report-page-number = Número de suporte (pode ser dito)
report-page-found = O que foi encontrado
report-page-nothing-wrong = Tudo de que o { $app } precisa funciona neste computador.
report-page-tested = O que foi testado
report-page-app = Aplicativo
report-page-provider = Provedor de e-mail
report-page-own-server = Um servidor de e-mail próprio
report-page-code = { $code ->
    [yes] Senha de app
   *[no] Senha
 }
report-page-letters = { $number ->
    [one] { $number } caractere, que não aparece
   *[other] { $number } caracteres, que não aparecem
 }
report-page-instead = Funciona no lugar
report-page-stages = Passos e tempos
report-page-stage = Passo
report-page-time = Tempo
report-page-not-begun = não começou
report-page-not-finished = não terminou
report-page-rule = Regra
# In front of "low", "medium" or "high", which stay English.
report-page-sure = Grau de certeza
report-page-sign-in-page = Página de login de um Wi-Fi
report-page-place = Lugar
report-page-versions = Versões
report-page-system = Sistema
report-page-day = Dia deste relatório
report-page-checked = Dados do provedor conferidos em
report-page-step = Etapa
report-page-left-out = (nome omitido)

## Comments in files for programs. People who set up programs read them.

settings-file-head = Configurações de e-mail testadas com sucesso pelo Sparekey. A senha não está neste arquivo.
settings-file-msmtp-linux = Linux: digite isto uma vez. Ele pede a senha e a guarda onde o msmtp a procura.
settings-file-msmtp-mac = Mac: digite isto uma vez no lugar do anterior.
settings-file-env-password = Se o seu programa quiser SMTP_PASSWORD, guarde-a em outro lugar seguro, não neste arquivo.
