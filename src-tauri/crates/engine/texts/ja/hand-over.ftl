### Step 7, the settings go into the app, in Japanese. Not yet checked by a native speaker.

## The settings

hand-over-heading = { $app }に入力してください
hand-over-lead-code = 接続できました。アプリパスワードは、このコンピューターから使えます。上から順に1行ずつコピーして、{ $app }に入れてください。
hand-over-lead-password = 接続できました。パスワードは、このコンピューターから使えます。上から順に1行ずつコピーして、{ $app }に入れてください。
hand-over-location = { $app }で<l>{ $path }</l>を開いてください。
hand-over-then-test = それから、{ $app }で<l>{ $test }</l>を押してください。
hand-over-then-save = それから、{ $app }で<l>{ $save }</l>を押してください。
hand-over-then-test-and-save = それから、{ $app }で<l>{ $test }</l>を押し、次に<l>{ $save }</l>を押してください。
hand-over-it-says = うまくいくと「{ $said }」と表示されます。
hand-over-not-copied-heading = アプリパスワードをまだコピーしていません
hand-over-not-copied = ここを離れると、もうコピーできません。すでに{ $app }に入れてあれば、大丈夫です。
button-copy-code = アプリパスワードをコピー
button-finish-without = コピーせずに終わる
button-close-without = コピーせずに閉じる
hand-over-clipboard = パスワードをコピーしました。終わるときに、クリップボードから消します。遅くとも{ $minutes }分後に消えます。
hand-over-clipboard-history = コピーの履歴が残るコンピューターもあります。その場合は、履歴からパスワードを消してください。
hand-over-taken-off = 後で誰かに見られないように、パスワードをクリップボードから消しました。まだ必要なら、もう一度コピーしてください。
hand-over-safety = 通話しながら画面を共有していますか？パスワードを貼り付ける前に、<b>画面の共有を止めてください</b>。
hand-over-safety-remote = この画面は、別のコンピューターにも映っています。ほかの誰からも見えなくなってから進んでください。
hand-over-from-its-servers = { $app }は、このコンピューターではなく、自社のサーバーから接続します。Sparekeyは、ここから設定を確かめました。{ $app }にもテスト機能があれば、使ってみてください。
hand-over-from-elsewhere = { $app }は、このコンピューターとは別の場所から接続するかもしれません。Sparekeyは、ここから確かめました。{ $app }にもテスト機能があれば、使ってみてください。

## Values of the lines, where the app's form has no words of its own

value-yes = はい
value-no = いいえ
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = 空白なし
value-blank = （自由）
remark-if-asked = { $app }で聞かれた場合だけ
remark-fits-the-address = お使いのアドレスに合うもの
remark-only-with-this-choice = これを選ぶと表示されます
remark-not-among-its-ports = { $app }では別の番号になることがあります

## Names of the lines, used only where the app's own labels are not known. Take the words that mail programs use.

field-smtp-host = 送信サーバー (SMTP)
field-smtp-port = 送信ポート
field-smtp-requires-ssl = 送信でSSLを使う
field-smtp-requires-tls = 送信でTLSを使う
field-smtp-security = 送信の暗号化
field-smtp-user = 送信のユーザー名
field-imap-host = 受信サーバー (IMAP)
field-imap-port = 受信ポート
field-imap-requires-ssl = 受信でSSLを使う
field-imap-security = 受信の暗号化
field-imap-user = 受信のユーザー名
field-address = メールアドレス
field-display-name = 表示名
field-code = パスワード
field-mail-kind = メールボックスの種類

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = 設定をコピー（パスワードなし）
settings-copied = 設定をコピーしました
settings-title = { $app }用のメール設定
settings-line = { $label }: { $value }
settings-no-code = （パスワードは入っていません）
button-app-accepted = { $app }でうまくいった
button-app-refused = { $app }に断られた
button-back-to-settings = 設定に戻る

## Saving in the keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

save-own = このパスワードをキーチェーンに保存しますか？
save-own-no = いいえ、保存しません
save-own-no-detail = { $app }に入力すれば、そこに残ります。
save-own-yes = はい、保存します
save-own-yes-detail = 1つのアプリ専用ではなく、メールボックス全体を開けるパスワードです。
only-yours = このコンピューターを使うのは、あなただけですか？
only-yours-yes = はい、キーチェーンに保存します
only-yours-yes-detail = キーチェーンは、コンピューターがパスワードを安全にしまっておく場所です。
only-yours-no = いいえ、ほかの人も使います
not-only-yours = それなら、保存しないほうが安全です。アプリパスワードは、いつでも新しく作れます。
not-only-yours-own = それなら、保存しないほうが安全です。メールボックス全体を開けるパスワードだからです。
button-save = 保存する
button-save-anyway = それでも保存する
button-dont-save = 保存しない
button-save-after-all = やはり保存する
saving = 保存しています。コンピューターのパスワードを聞くウィンドウが、別に開いているかもしれません。
saved = このコンピューターのキーチェーンに保存しました。
not-saved = 保存していません。{ $app }に入力すれば、そこに残ります。

## The app said no

hand-over-refused-heading = { $app }に何と表示されましたか？
hand-over-refused-lead = ここでのテストはうまくいったので、パスワードは合っています。{ $app }のメッセージの意味を調べましょう。
refusal-title = { $app }のメッセージ
refusal-field = メッセージを貼り付けるか入力
refusal-hint = メッセージだけです。パスワードは入れないでください。
refusal-missing = まず、{ $app }に表示された内容を入れてください。
explain-password-title = { $app }に入っている内容が、ここで使えたものと違います
explain-password-text =
    パスワードとユーザー名は、ついさっきここで使えました。{ $app }には、古いパスワードや余分な空白など、違うものが入っているようです。

    { $app }のその2つの欄を空にしてください。それから、ユーザー名とパスワードをここからもう一度コピーし、保存してください。
button-explain = 意味を調べる

## The end

finished-heading = 完了です。{ $app }の設定ができました
finished-lead = 次のことを覚えておいてください。
finished-works = <b>{ $address }</b>をこのコンピューターからテストし、{ $app }でもうまくいきました。
finished-saved = 設定とパスワードは、このコンピューターのキーチェーンにあります。
finished-not-saved = パスワードは、このコンピューターに保存していません。
finished-close-page = { $company }のページは、もう閉じてかまいません。
finished-own-password = このメールボックスのパスワードを変えたら、{ $app }にも新しいパスワードを入れてください。
button-manage-codes = { $company }のページを開く
button-start-again = 別のメールボックスを設定する
button-quit = Sparekeyを閉じる
