### What Sparekey says before its window opens, and what its Windows installer says, in Brazilian Portuguese.
### Not yet checked by a native speaker.

## Before the window opens

start-webview-missing =
    O Sparekey precisa do Microsoft Edge WebView2 para mostrar a janela. Ele falta neste computador.

    A Microsoft o oferece de graça nesta página:
    { $page }

    Instale-o de lá e abra o Sparekey de novo. Abrir a página agora?
start-other-silent =
    O Sparekey já está aberto, mas a janela dele não responde.

    Espere um minuto e tente de novo. Se não adiantar, reinicie o computador. O que você salvou está seguro.
start-no-display = O Sparekey precisa de uma tela. Use o terminal em vez disso: sparekey-cli setup
start-no-window = O Sparekey não conseguiu abrir a janela. Use o terminal em vez disso: sparekey-cli setup

## The Windows installer

setup-welcome-title = O Sparekey vai ser instalado
setup-welcome =
    O Sparekey será instalado só para você. Nenhuma senha de administrador é necessária.

    As outras pessoas que usam este computador não o verão.
setup-finish-title = O Sparekey está instalado
setup-finish = Você encontra o Sparekey no menu Iniciar.
setup-finish-open = Abrir o Sparekey agora
setup-webview-missing =
    O Sparekey está instalado. Para mostrar a janela, ele precisa do Microsoft Edge WebView2, que falta neste computador.

    A Microsoft o oferece de graça nesta página:
    { $page }

    Abrir a página agora?
# Windows: “Repetir” or, in other versions, “Tentar novamente”.
setup-running =
    O Sparekey está aberto. Feche a janela dele e todos os terminais em que ele está rodando.

    Depois, clique no botão para tentar de novo. Até agora, nada foi mudado.
setup-failed =
    Não foi possível gravar o Sparekey nesta pasta:
    { $folder }

    Nada foi mudado. Veja se há espaço no disco e se você tem permissão para gravar lá.
setup-windows-too-old = O Sparekey precisa do Windows 10 ou mais novo, na versão de 64 bits.

setup-menu-terminal = Sparekey no terminal
setup-menu-about = Encontra suas configurações de e-mail, testa e ajuda a colocá-las no lugar.
setup-menu-terminal-about = Abre uma janela de comandos com o sparekey-cli pronto para usar.

## The uninstaller

remove-title = Desinstalar o Sparekey
remove-lead = O Sparekey vai ser desinstalado deste computador.
remove-forget = Apagar também o que salvei com o Sparekey
remove-forget-about =
    São as suas senhas de app salvas, a lista das suas caixas de e-mail e as suas configurações.

    Os aplicativos que já têm uma senha de app continuam funcionando. Para acabar de vez com uma senha de app, apague-a na página do seu provedor de e-mail.
remove-forget-failed =
    Não foi possível apagar uma parte do que você salvou. O Sparekey continua instalado.

    Abra o Sparekey, abra cada caixa de e-mail da lista e clique em “{ button-forget }”. Depois, desinstale o Sparekey de novo.
