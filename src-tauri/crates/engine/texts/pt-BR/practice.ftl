### Practice, in Brazilian Portuguese. Not yet checked by a native speaker.

# The menu in the banner: keep it under 24 characters.
practice-failure = O que dá errado
practice-nothing = Nada dá errado

## Kinds of failures: keep each under 24 characters.

practice-group-sign-in = Login
practice-group-not-allowed = Sem permissão
practice-group-too-much = Limites atingidos
practice-group-message = A mensagem
practice-group-secure = Criptografia
practice-group-network = Rede e servidores

## Notes

# you@practice.example is typed exactly so: not translated.
practice-address = No treino, digite <b>you@practice.example</b>. Não há outra caixa de e-mail aqui.
practice-next-test = Este teste começou antes da sua escolha. Ela aparece no próximo teste.
practice-needs-reading = Sua escolha só aparece com um programa que também lê e-mails. Escolha um assim na etapa 1.
practice-typed-server = Esta falha aparece com um servidor de e-mail que a pessoa mesma digitou. O treino imita um servidor assim.
practice-found-server = Esta falha aparece com um servidor de e-mail que foi encontrado para a pessoa. O treino imita um servidor assim.
practice-keychain = No treino, nada vai para o seu chaveiro de verdade. O que você salvar aqui some quando o Sparekey fechar.

## In a terminal

terminal-practice-choose = Digite um dos nomes à esquerda, e é isso que dará errado.
terminal-practice-unknown = Não há nenhuma falha chamada “{ $name }”. Talvez seja uma destas: { $names }.
terminal-practice-unknown-at-all = Não há nenhuma falha chamada “{ $name }”. Use “--failure list” para ver todas.
