### What the packages for Linux say of Sparekey, in Brazilian Portuguese. Not yet checked by a native speaker.

# No full stop, no more than about 40 letters.
package-summary = Configurações de e-mail já testadas
package-terminal-summary = E-mail configurado e testado no terminal

package-kind = Configuração de e-mail

# Semicolons part the words, and one stands at the end.
package-keywords = e-mail;email;correio;mail;senha de app;SMTP;IMAP;conta;caixa de e-mail;configurações;configurar;

package-practice = Treinar sem uma conta

package-about-need = Alguns aplicativos pedem configurações de e-mail: um servidor, uma porta e uma senha. Muitas vezes, a sua senha de sempre não funciona lá. Então você precisa de uma senha de app.
package-about-way = O Sparekey encontra o seu provedor de e-mail pelo seu endereço. Ele leva você à página em que se cria uma senha de app. Depois, testa de verdade o envio e a leitura.
package-about-end = Só as configurações que funcionaram são salvas no chaveiro do seu computador. Você as copia campo por campo para o aplicativo que as pede.
package-about-practice = Você pode treinar o caminho inteiro sem uma conta.

package-about-terminal = Este é o programa para o terminal. Ele também testa muitas caixas de e-mail de uma lista e responde a scripts.
