### The frame around every screen, in Japanese. Not yet checked by a native speaker.
###
### Glossary: アプリパスワード, 2段階認証, メールボックス, メールサービス (provider: プロバイダ would be the internet provider), ログイン,
### キーチェーン, テスト, 送信／受信, ステップ, サポート窓口, アプリ (program), メールソフト (mail program), 管理者. Style: です／ます, without あなた
### where it can be left out. No space between Japanese words and arguments.

language-name = 日本語
language-direction = ltr
decimal-point = .
list-separator = 、
language-menu = 言語
product = Sparekey
copy = コピー
copied = コピー済み
close = 閉じる
help = ヘルプ
step-done = 完了
step-now = 現在のステップ
steps-label = 7つのステップ
eyebrow = ステップ{ $number }/7 · { $name }
eyebrow-finished = すべて完了
practice-banner = 練習モードです。どれも本物ではなく、このコンピューターの外には何も送られません。

your-mail-provider = ご利用のメールサービス
your-mail-server = ご利用のメールサーバー
your-address = ご利用のアドレス
other-app-in-sentence = お使いのアプリ

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = アプリを選ぶ
step-address = メールアドレス
step-two-step = 2段階認証
step-get-code = アプリパスワードを作る
step-get-password = パスワードを用意する
step-paste = 貼り付ける
step-test = テスト
step-hand-over = { $app }に入力する
step-hand-over-no-app = アプリに入力する

## Buttons: keep each under 30 characters.

button-continue = 続ける
button-back = 戻る
button-copy-link = リンクをコピー
button-help-page = { $company }のヘルプを開く
button-yes = はい
button-no = いいえ
button-not-sure = わからない
button-copy-letter = 文面をコピー
letter-copied = 文面をコピーしました
button-copy-report = レポートをコピー（パスワードなし）
report-copied = レポートをコピーしました

## Notes on any screen

note-resumed = 前回は途中でSparekeyが閉じられました。入力した内容は残っています。パスワードだけは保存しないので、もう一度入力してください。
note-fresh-start =
    { $why ->
        [damaged] 保存してあった内容を読み込めませんでした。ファイルが壊れています。そのため、最初から始めます。壊れたファイルは、新しいファイルの隣に残してあります。
        [not-allowed] 保存してあった内容を読み込むことを、このコンピューターが許可していません。そのため、最初から始めます。
       *[other] 保存してあった内容を読み込めませんでした。そのため、最初から始めます。
    }
note-not-kept =
    { $why ->
        [full] このコンピューターのディスクがいっぱいです。Sparekeyを閉じると、入力した内容は残りません。このまま続けることはできます。
        [not-allowed] Sparekeyのフォルダーへの書き込みを、このコンピューターが許可していません。Sparekeyを閉じると、入力した内容は残りません。このまま続けることはできます。
       *[other] Sparekeyのフォルダーに書き込めませんでした。Sparekeyを閉じると、入力した内容は残りません。このまま続けることはできます。
    }
note-not-copied = このコンピューターではコピーできませんでした。画面の内容を書き写してください。
note-code-not-copied = このコンピューターではコピーできませんでした。各行の内容は、見ながら入力できます。パスワードはここには表示されません。元の場所で確認して、{ $app }に入力してください。
note-no-browser-title = ブラウザーが開きませんでした
note-no-browser = ご自分でブラウザーを開いて、<b>{ $page }</b>にアクセスしてください。

## Read aloud to people who hear the screen

say-recognised = { $provider }だとわかりました。
say-stage = { $leg }：{ $stage }。
say-not-copied = コピーできませんでした。
say-needs-answer = 先に進むには、この画面で答えが必要なところがあります。
say-saved = このコンピューターのキーチェーンに保存しました。
say-not-saved = 保存できませんでした。

## Help: one text for each step; help-everywhere stands below each of them.

help-title = このステップのヘルプ
help-everywhere =
    <b>アプリパスワードは、誰にも読み上げないでください</b>。サポート窓口にも伝えないでください。手伝う人に、パスワードは必要ありません。

    「{ button-back }」を押すと、1つ前のステップに戻ります。入力した内容は消えません。
help-app =
    請求書のアプリなどが、あなたの名前でメールを送れるようにします。必要な設定のたずね方は、アプリによって違います。

    アプリを選ぶと、Sparekeyはそのアプリの画面に合わせて設定を表示します。一覧にないときは「{ app-other }」を選んでください。
help-address =
    お客さまや同僚からのメールが届くアドレスを入力してください。@の後ろの部分から、どのメールサービスなのかがわかります。

    このステップでは、メールアドレス全体がどこかに送られることはありません。@の後ろの部分をSparekeyが知らないときだけ、その部分を調べます。
help-two-step =
    2段階認証とは、パスワードのほかに、もう1つの確認を求めるしくみです。ほとんどの場合、スマートフォンを使います。

    これで、知らない人がメールボックスに入れなくなります。2段階認証がオンのときだけアプリパスワードを作れるメールサービスも、たくさんあります。
help-get-code =
    アプリパスワードは、1つのアプリのために作る、メールボックスの2つ目のパスワードです。普段のパスワードはそのまま変わりません。

    メールサービスのページで作ります。Sparekeyがそのページを知っていれば、ブラウザーで開きます。
help-get-password =
    アプリパスワードがないメールサービスもあります。その場合、アプリはメールボックスのパスワードでログインします。

    Sparekeyは、暗号化されて安全を確かめた接続で、メールサービスだけにパスワードを送ります。
help-paste =
    メールサービスのページでアプリパスワードをコピーしたら、ここに戻って「{ button-paste }」を押してください。

    別の機器に表示されているときは「{ button-type-instead }」を押してください。自分あてでも、メールやチャットでは送らないでください。
help-paste-by-heart =
    パスワードを入力してください。コピーしてあれば、貼り付けてもかまいません。Sparekeyは、一文字も変えずにそのまま使います。

    自分あてでも、メールやチャットでは絶対に送らないでください。
help-test =
    アプリに入れるのと同じ設定で、Sparekeyがメールサービスにログインします。進み具合を1つずつ表示します。うまくいかないときは、その理由をお知らせします。

    パスワードは、暗号化されて安全を確かめた接続で、メールサービスだけに送られます。
help-hand-over =
    各行をコピーして、アプリの同じ名前の欄に上から順に入れてください。最後に、アプリで保存してください。

    終わったらここに戻って、うまくいったかどうかを教えてください。
help-finished =
    いつかアプリからメールを送れなくなったら、もう一度Sparekeyを開いてください。また一緒に、ステップを順に進めます。

## A fault of Sparekey's own, and the question before the window is closed.

fault-eyebrow = Sparekey自体の不具合
fault-heading = Sparekeyで問題が起きました
fault-lead = あなたのせいではありません。メールボックスは元のままです。
fault-kept = 入力した内容はすべて残っています。元の画面から続けられます。
fault-kept-but-code = 入力した内容は残っています。パスワードだけ、もう一度入力してください。元の画面から続けられます。
fault-again =
    続けたところ、同じ問題がまた起きました。最初の手順からやり直してください。

    また起きたら、このレポートをサポートの人に渡してください。
fault-go-on = 元の画面から続ける
fault-start-again = 最初からやり直す
fault-report-label = レポートです。入力した内容は何も含まれていません。
fault-not-copied = このコンピューターではコピーできませんでした。レポートを選択して、手でコピーできます。
broken-title = この画面が動かなくなりました
broken-text = あなたのせいではありません。入力した内容は残っています。画面を表示し直すと続けられます。
broken-reload = 画面を表示し直す
closing-title = Sparekeyを閉じますか？
closing-text = アプリパスワードは、まだここにしかありません。{ $company }で表示されるのは一度だけです。今Sparekeyを閉じると、新しいものが必要になるかもしれません。
closing-close = それでも閉じる
closing-stay = 閉じない
