### What Sparekey says before its window opens, and what its Windows installer says, in Japanese. Not yet checked by a native speaker.
###
### 再試行 is how Windows labels its button Retry.

## Before the window opens

# A message box with the buttons Yes and No. $page is the address of Microsoft's page for WebView2.
start-webview-missing =
    Sparekeyの画面を表示するには、Microsoft Edge WebView2が必要です。このコンピューターには入っていません。

    Microsoftの次のページから、無料で入手できます。
    { $page }

    そこからインストールして、もう一度Sparekeyを開いてください。今、このページを開きますか？
# A message box with OK. Sparekey was started a second time, and the window that is open already is stuck.
start-other-silent =
    Sparekeyはすでに開いていますが、そのウィンドウが応答していません。

    1分ほど待って、もう一度試してください。それでもだめなら、コンピューターを再起動してください。保存したものはなくなりません。
# On standard error, where there is no display at all. The last words are a command.
start-no-display = Sparekeyにはディスプレイが必要です。代わりにターミナルを使ってください：sparekey-cli setup
# The same where there should be a display, and it could not be used.
start-no-window = Sparekeyのウィンドウを開けませんでした。代わりにターミナルを使ってください：sparekey-cli setup

## The Windows installer

# On the first page of the installer.
setup-welcome-title = Sparekeyをインストールします
setup-welcome =
    Sparekeyを、ご自分だけが使えるようにインストールします。管理者のパスワードは必要ありません。

    このコンピューターを使うほかの人には表示されません。
# On the last page of the installer.
setup-finish-title = Sparekeyをインストールしました
setup-finish = Sparekeyは、スタートメニューにあります。
setup-finish-open = 今すぐSparekeyを開く
# A message box with the buttons Yes and No, on a computer without WebView2. $page is the address of Microsoft's page for it.
setup-webview-missing =
    Sparekeyをインストールしました。画面を表示するには、Microsoft Edge WebView2が必要です。このコンピューターには入っていません。

    Microsoftの次のページから、無料で入手できます。
    { $page }

    今、このページを開きますか？
# A message box with the buttons Retry and Cancel: files of a program that runs cannot be replaced.
setup-running =
    Sparekeyが開いています。Sparekeyのウィンドウと、Sparekeyを使っているターミナルをすべて閉じてください。

    それから「再試行」を押してください。まだ何も変わっていません。
# A message box with OK: the disk is full, or the folder may not be written to. $folder is that folder.
setup-failed =
    次のフォルダーに、Sparekeyを書き込めませんでした。
    { $folder }

    何も変わっていません。ディスクに空きがあるか、書き込みが許可されているかを確かめてください。
# A message box with OK: Windows is too old, or made for another kind of processor.
setup-windows-too-old = Sparekeyには、64ビット版のWindows 10以降が必要です。

# Names in the Start menu.
setup-menu-terminal = Sparekey（ターミナル）
# What the pointer shows on the entries of the Start menu.
setup-menu-about = メールの設定を見つけて、テストし、アプリに入れるところまで案内します。
setup-menu-terminal-about = sparekey-cliをすぐに使えるコマンドの画面を開きます。

## The uninstaller

remove-title = Sparekeyの削除
remove-lead = このコンピューターから、Sparekeyを削除します。
# A box to tick, not ticked at first.
remove-forget = Sparekeyに保存したものも削除する
remove-forget-about =
    保存したアプリパスワード、メールボックス一覧、設定が削除されます。

    すでにアプリパスワードを入れたプログラムは、そのまま使えます。アプリパスワードを完全に無効にするには、メールサービスで削除してください。
# A message box with OK: nothing was removed, since something saved could not be deleted.
remove-forget-failed =
    保存したものの一部を削除できませんでした。Sparekeyは、まだ残っています。

    Sparekeyを開き、一覧のメールボックスを1つずつ開いて「{ button-forget }」を押してください。それから、もう一度Sparekeyを削除してください。
