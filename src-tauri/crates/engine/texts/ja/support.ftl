### Support numbers, in Japanese. Not yet checked by a native speaker.
###
### Glossary: サポート番号, サポート窓口 (helpdesk), 相談者 (the caller: always this word).

## For the caller

support-label = サポート番号・伝えても大丈夫

## For the helpdesk: around every answer

support-title = サポート番号
support-lead = 相談者が12桁の数字を読み上げます。ここに入力すると、相談者の画面に何が表示されているかがわかります。
support-field = サポート番号
support-hint = 12桁の数字です。空白が入っていてもかまいません。
support-look-up = 調べる
support-never-ask = <b>パスワードやアプリパスワードは、絶対に聞かないでください。</b>手伝うのに必要なく、電話で伝えてはいけないものです。
support-last-question = 電話を切る前に「アプリでうまくいきましたか？」と聞いてください。
support-answer = この番号からわかること
support-needs-scripts = このページではスクリプトを使います。ブラウザーで、このファイルのスクリプトを許可してください。
support-heading = 相談者の画面：「<b>{ $heading }</b>」
support-reads = 相談者の画面の説明：
support-detail-provider = メールサービス
support-detail-version = Sparekey
support-detail-screen = 画面
support-provider-none = まだわかりません
support-provider-own = 一覧にない独自のサーバー
support-provider-practice = 練習モード（どれも本物ではありません）
support-version-newer = これより新しいもの
support-newer-release = 相談者のSparekeyは、これより新しいものです。ここの説明は合っていますが、相談者の画面にはほかの説明もあるかもしれません。

## A number that cannot be read

support-not-read-title = この番号は読み取れません
support-not-read-too-short =
    { $found ->
        [0] 相談者が読み上げる12桁の数字を入力してください。
       *[other] 数字は{ $found }桁です。サポート番号は12桁です。残りの数字を相談者に聞いてください。
    }
support-not-read-too-long = 数字が12桁より多くあります。もう一度番号を読み上げてもらってください。
support-not-read-not-digits = サポート番号は数字だけです。言葉や文字を入れずに、数字だけを入力してください。
support-not-read-check-digits = 数字が1つ違うか、2つの数字が入れ替わっています。もう一度、ゆっくり番号を読み上げてもらってください。
support-not-read-newer = 数字は合っていますが、このSparekeyは古いため読み取れません。最新のSparekeyを用意して、もう一度入力してください。
support-not-read-gone = 相談者が使っているのはSparekey { $version }です。その画面は、このSparekeyにはもうありません。いちばん上の大きな文字を読み上げてもらってください。

## What to know and do on each screen

support-on-app = 相談者は、メールの設定が必要なアプリを選んでいます。アプリの名前と、そのコンピューターで使っているかどうかを聞いてください。
support-on-address = 相談者は、メールアドレスを入力しています。@の後ろを一文字ずつ読み上げてもらってください。
support-on-address-suggestion = アドレスに打ち間違いがあるかもしれないので、Sparekeyが別のアドレスを示しています。相談者と一緒に、2つを一文字ずつ比べてください。
support-on-address-list = 相談者は、一覧からメールサービスを選んでいます。アドレスをどこで契約したか、どのウェブサイトでメールを読んでいるかを聞いてください。
support-on-address-own-server = 相談者は、メールサーバーを自分で入力しています。サーバーは、メールサービスのヘルプページに書いてあります。
support-on-address-stopped = このメールサービスには、ほかのアプリからパスワードでログインできません。代わりにどうするかは、画面に書いてあります。
support-on-address-stopped-reading = このメールサービスでは、ほかのアプリからパスワードでメールを受信できません。相談者のアプリには受信が必要です。代わりにどうするかは、画面に書いてあります。
support-on-address-moved = 相談者のメールボックスは、別の会社に移りました。移り先と、今どうするかは、画面に書いてあります。
support-on-address-organisation = 相談者の組織が、ほかのメールサービスだけを許可しているか、組織のメールサーバーについての返事を待っています。どちらなのかは、画面に書いてあります。
support-on-address-practice-only = 相談者は練習モードを使っています。使えるのは練習用のアドレス1つだけで、画面に書いてあります。
support-on-two-step = 2段階認証がオンかどうかを聞いてください。オフなら、ボタンを押すとメールサービスのページが開き、そこでオンにできます。
support-on-two-step-decides = アプリに必要なパスワードは、2段階認証がオンかオフかで決まります。相談者がわからないときは、確かめ方が画面に書いてあります。
support-on-two-step-nothing = このステップですることはありません。「{ button-continue }」を押してもらってください。
support-on-two-step-trouble = 相談者は、2段階認証をオンにできません。画面に理由が並んでいるので、どれに当てはまるかを聞いてください。
support-on-get-code = 相談者は、メールサービスのページでアプリパスワードを作っています。画面の手順には番号があります。どこまで進んだかを聞いてください。
support-on-get-code-question = Sparekeyが質問を1つずつ出して、何が妨げになっているかを調べています。相談者は画面で答えます。
support-on-get-code-found = 何が妨げになっているかがわかりました。相談者は、画面の説明のとおりに進めます。
support-on-get-code-none = 最新の方法は、メールサービスのヘルプページにあります。それでもうまくいかないときは、別のメールボックスを使えます。
support-on-get-password = ここで作るものはありません。アプリには、メールボックスの普段のパスワードを使います。
support-on-get-password-switch = アプリには、メールボックスの普段のパスワードを使います。先に、メールサービスでアプリの利用を許可します。場所は画面に書いてあります。
support-on-get-password-unknown = アプリには、このメールボックスをウェブサイトで読むときのパスワードを使います。
support-on-paste = 相談者は、これからアプリパスワードを入れます。パスワードが隠れるまで、相談者の画面を見ないでください。
support-on-paste-password = 相談者は、これからメールボックスのパスワードを入力します。パスワードが隠れるまで、相談者の画面を見ないでください。
support-on-paste-taken = パスワードは入っていて、点だけが表示されています。「{ button-test }」を押してもらってください。
support-on-paste-finding = 入れられたものをSparekeyが調べました。読み上げてもらう必要はありません。どうするかは、画面に書いてあります。
support-on-test-running = テストは数秒で終わります。画面が変わるまで待って、新しい番号を聞いてください。
support-on-test-message = 送信も受信もできました。今、相談者のアドレスあてのメールが届くのを確かめています。待たなくてもかまいません。
support-on-test-proven = パスワードと設定は、相談者のコンピューターから使えます。大きなボタンを押すと、ステップ7に進みます。
support-on-test-mended = 妨げになっていたのはこれです。Sparekeyが、使える設定を見つけました。大きなボタンを押すと、ステップ7に進みます。
support-on-test-failed = 画面には、妨げになっているものが2つ出ることがあります。まず、こちらを直してください。
support-on-test-not-again = このパスワードはたった今断られたので、もう一度は送りませんでした。相談者は、新しく作るか、何を変えたかを画面で答えます。
support-on-hand-over = テストはうまくいきました。相談者は、上から順に1行ずつコピーして、アプリに入れます。
support-on-hand-over-refused = アプリに設定が断られました。アプリのメッセージを相談者が入力すると、Sparekeyがその意味を説明します。
support-on-finished = すべて完了しました。アプリでもうまくいきました。
support-on-mailboxes = このコンピューターで設定したメールボックスの一覧です。どれで困っているかを聞いて、それを開いてもらってください。
support-on-mailbox = このコンピューターで設定したメールボックスの1つです。もう一度テストするか、アプリパスワードを取り替えることができます。
support-on-mailbox-died = このパスワードは前は使えましたが、今は使えません。その後、普段のパスワードを変えた場合が多いです。大きなボタンから、新しく用意できます。
support-on-hand-over-again = 相談者は、このメールボックスの設定をもう一度、上から順に1行ずつアプリに入れます。
support-on-desk = 相談者は、サポート窓口の方のための画面を開いています。「{ button-back }」を押すと、元の画面に戻ります。
support-on-paper = 相談者は、レポートなどの保存できる文書を読んでいます。パスワードは入っていません。
support-on-bulk = 相談者は、ファイルを使って多くのメールボックスを設定しています。

support-facts = 名前、数字、日付など、ここにないものは、相談者の画面に書いてあります。
support-hold-too-many-refused = 何度も断られると、メールサービスがアカウントをロックすることがあります。そのため、Sparekeyは少し休みます。休む時間は画面に書いてあります。
support-finding-too-short-title = 短いので、アプリパスワードの一部のようです
support-finding-too-long-title = アプリパスワードより長くなっています
support-finding-belongs-elsewhere-title = 別の会社のアプリパスワードのようです
