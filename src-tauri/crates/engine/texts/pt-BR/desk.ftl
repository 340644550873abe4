### The screen for helpdesks, in Brazilian Portuguese. Not yet checked by a native speaker.
### “The caller” is “a pessoa” here, in support.ftl and in guide.ftl.

desk-heading = Ajude alguém pelo telefone
help-desk =
    Cada tela mostra um número de suporte. A pessoa ao telefone pode ler esse número para você. Ele diz em que ponto ela está e nada sobre a senha.

    O roteiro tem as mesmas palavras das telas da pessoa, etapa por etapa. Assim, você vê o mesmo que ela.

## The script for a call

desk-guide-title = Um roteiro para a ligação
desk-guide = Ele diz o que a pessoa vê em cada etapa, o que perguntar e para onde ir depois. Você pode imprimi-lo.
desk-guide-provider = Provedor de e-mail da pessoa
desk-guide-app = Aplicativo que recebe as configurações
desk-guide-language = Idioma da pessoa
desk-guide-own-servers = Outros servidores de e-mail
desk-guide-provider-first = Escolha primeiro o provedor de e-mail.
desk-guide-app-first = Escolha primeiro o aplicativo.
button-make-guide = Salvar o roteiro
button-bulk = Configurar muitas caixas

## Practice and many mailboxes

desk-practice-title = Treinar
# sparekey --practice is typed exactly so: not translated.
desk-practice =
    No treino, nada é real e nada sai deste computador. Você pode passar por todas as etapas e escolher o que vai dar errado.

    Abra o Sparekey com <b>sparekey --practice</b>. Uma barra no alto de cada tela diz então que é um treino.
desk-bulk-title = Muitas caixas de e-mail de uma vez
desk-bulk = Teste uma lista inteira de caixas de e-mail de um arquivo, uma depois da outra.
