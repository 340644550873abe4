### Step 6, the test, in Japanese. Not yet checked by a native speaker.

test-heading-running = 接続をテストしています
test-heading-slept = コンピューターがスリープしていました
test-heading-cancelled = テストを止めました
test-heading-both = 接続できました
test-heading-send = 接続できました
test-heading-read = 受信できます
test-heading-send-only = 送信はできます。受信はまだです
test-heading-read-only = 受信はできます。送信はまだです
test-heading-neither = まだ接続できません
test-heading-held = アカウントを守るため、少し休みます
test-lead-running = { $app }に入れるのと同じ設定で、Sparekeyがログインしています。数秒で終わります。
test-lead-message = 送信も受信もできました。今、Sparekeyが同じアドレスあてにメールを1通送り、届くのを確かめています。
test-lead-ended = { $known ->
    [yes] { $app }用の設定で、{ $company }のサーバーを試しました。
   *[no] { $app }用の設定で、メールサーバーを試しました。
 }
test-lead-held = 今回はログインしませんでした。
test-running = テスト中…
test-running-message = メールを送っています…
test-countdown = 遅くとも、あと{ $seconds }秒でテストは終わります。
test-countdown-minutes = 遅くとも、あと{ $minutes }分でテストは終わります。
test-cancelled-note = 何も失われていません。いつでももう一度テストできます。
test-slept-note = 問題はありません。コンピューターがスリープしていたか止まっていたため、テストが中断されました。オンラインに戻ったら、もう一度テストしてください。
test-broke = メールサービスではなく、Sparekeyの中で問題が起きました。入力した内容は残っています。もう一度テストしてください。
test-proven-send = { $code ->
    [yes] アプリパスワードは、このコンピューターから使えます。送信ができるので、{ $app }にはこれで十分です。
   *[no] パスワードは、このコンピューターから使えます。送信ができるので、{ $app }にはこれで十分です。
 }
test-proven-both = { $code ->
    [yes] アプリパスワードは、このコンピューターから送信と受信の両方に使えます。
   *[no] パスワードは、このコンピューターから送信と受信の両方に使えます。
 }
button-cancel-test = テストを止める
button-test-again = もう一度テストする
button-something-changed = { $known ->
    [yes] { $company }の設定を変えたのでテストする
   *[no] 設定を変えたのでもう一度テストする
 }
just-refused = { $code ->
    [yes] このアプリパスワードはたった今断られたので、もう一度は送りませんでした。新しく作って、貼り付けてください。
   *[no] このパスワードはたった今断られたので、もう一度は送りませんでした。確かめてから、もう一度入力してください。
 }
button-to-hand-over = { $app }に入力する
seconds = { $seconds }秒

lane-smtp = 送信
lane-imap = 受信
stage-resolve = サーバーを探しています
stage-resolve-done = サーバーを見つけました
stage-resolve-wrong = サーバーが見つかりません
stage-connect = 接続しています
stage-connect-done = 接続しました
stage-connect-wrong = 接続できません
stage-secure = 暗号化しています
stage-secure-done = 暗号化しました
stage-secure-wrong = 安全に暗号化できません
stage-greet = あいさつしています
stage-greet-done = あいさつしました
stage-greet-wrong = あいさつの返事がありません
stage-sign-in = ログインしています
stage-sign-in-done = ログインしました
stage-sign-in-wrong = ログインできません
stage-open-inbox = 受信トレイを開いています
stage-open-inbox-done = 受信トレイを開きました
stage-open-inbox-wrong = 受信トレイを開けません

password-doubted = { $company }は、近いうちにアプリパスワードをやめるかもしれません。ただ、情報は分かれています。新しいものも断られたら、{ $app }には別のメールボックスを使ってください。
button-new-code = 新しいアプリパスワードを入力
button-new-password = パスワードをもう一度入力
button-open-provider = { $company }を開く
button-change-name = ログイン名を変える
button-change-servers = サーバーを変える
button-other-address = 別のアドレスを使う
details = サポート用の詳細
detail-server = サーバー
detail-said = サーバーの返事
detail-codes = サーバーのコード
detail-issuer = 証明書の発行元
detail-names = 証明書の対象
detail-until = 証明書の有効期限
detail-from = 証明書の開始日
detail-product = サーバーとの間にあるもの
detail-tried = 試したこと
detail-proxy = プロキシ
detail-numbers = このコンピューターのエラー番号
detail-greeted = サーバーが名乗った名前
detail-open = 返事があったほかのポート
detail-silent = 返事がなかったほかのポート
detail-clock = ここの日付と、よその日付
detail-offered = ログイン方法
detail-cause = 原因

## Not tried, or mended

hold-other-leg-refused = 送信のログインが断られたため、今回は試しませんでした。断られる回数は少ないほうが、アカウントにとって安全です。
hold-too-many-refused = { $known ->
    [yes] 何度も断られると、{ $company }がアカウントをロックすることがあります。そのため、次のログインまで少し休みます。{ $minutes }分待ってから、もう一度テストしてください。
   *[no] 何度も断られると、メールサービスがアカウントをロックすることがあります。そのため、次のログインまで少し休みます。{ $minutes }分待ってから、もう一度テストしてください。
 }
lane-looking = 原因を調べています…
lane-tries-instead = { $what ->
    [server] サーバー{ $server }も試しています…
    [port] ポート{ $port }も試しています…
    [name] ログイン名{ $name }も試しています…
    [direct] 同じサーバーへの別の通り道を試しています…
   *[mode] もう1つの暗号化方式を試しています…
 }
lane-works-instead = { $what ->
    [server] { $server }ならできます。
    [port] ポート{ $port }ならできます。
    [name] ログイン名{ $name }ならできます。
    [direct] プロキシを通らなければできます。
    [family] もう1つの種類のインターネットアドレスならできます。
   *[mode] { $mode ->
        [tls] SSL/TLSならできます。
       *[starttls] STARTTLSならできます。
    }
 }
mended = <b>{ $why }。</b>{ $what ->
    [server] { $server }なら使えるので、{ $app }にはこのサーバーを入れます。
    [port] ポート{ $port }なら使えるので、{ $app }にはこのポートを入れます。
    [name] ログイン名{ $name }なら使えるので、{ $app }にはこの名前を入れます。
    [direct] プロキシを通らなければ使えます。{ $app }用の設定は変わりません。
    [family] もう1つの通り道なら使えます。{ $app }用の設定は変わりません。
   *[mode] { $mode ->
        [tls] SSL/TLSなら使えるので、{ $app }にはこれを入れます。
       *[starttls] STARTTLSなら使えるので、{ $app }にはこれを入れます。
    }
 }
works-instead = { $what ->
    [server] ただし、{ $server }なら使えます。
    [port] ただし、ポート{ $port }なら使えます。
    [name] ただし、ログイン名{ $name }なら使えます。
    [direct] ただし、プロキシを通らなければ使えます。
    [family] ただし、もう1つの通り道なら使えます。
   *[mode] { $mode ->
        [tls] ただし、SSL/TLSなら使えます。
       *[starttls] ただし、STARTTLSなら使えます。
    }
 }
works-instead-not-taken = { $what ->
    [server] { $server }なら使えますが、{ $app }にはそれを入れる欄がありません。
    [port] ポート{ $port }なら使えますが、{ $app }にはそれを入れる欄がありません。
    [name] ログイン名{ $name }なら使えますが、{ $app }にはそれを入れる欄がありません。
    [direct] プロキシを通らなければ使えます。
    [family] もう1つの通り道なら使えます。
   *[mode] { $mode ->
        [tls] SSL/TLSなら使えますが、{ $app }にはそれを入れる欄がありません。
       *[starttls] STARTTLSなら使えますが、{ $app }にはそれを入れる欄がありません。
    }
 }
vantage-its-servers = これは、ここのネットワークの問題です。{ $app }は自社のサーバーから接続するので、影響を受けないかもしれません。パスワードを確かめるには、スマートフォンのテザリングなど、別のネットワークでテストしてください。
vantage-unknown = これは、ここのネットワークの問題です。{ $app }が別の場所から接続するなら、影響を受けないかもしれません。

instead = 代わりにこれなら使えます：{ $server }（ログイン名：{ $user }）。
instead-direct = { $what ->
    [family] もう1つの種類のインターネットアドレスなら使えます：{ $server }（ログイン名：{ $user }）。
   *[direct] プロキシを通らなければ使えます：{ $server }（ログイン名：{ $user }）。
 }

## The message to oneself

journey-letter-subject = Sparekeyからのテストメール
journey-letter-text = こんにちは。これは、メールのテストのためにSparekeyが送ったメールです。このあと自動で削除されます。まだ残っていたら、削除してかまいません。Sparekeyは、次の文字でこのメールを見つけます：
journey-title = 自分あてのメール
journey-send = 送信しています
journey-send-done = 送信しました
journey-send-wrong = 送信できませんでした
journey-find = メールボックスで探しています
journey-find-done = メールボックスで見つけました
journey-find-wrong = メールボックスにありません
journey-not-waited = 待ちませんでした
journey-remove = 削除しています
journey-remove-done = 削除しました
journey-remove-wrong = メールボックスに残っています
journey-waiting = メールが届くまで1〜2分かかることがあります。待たなくてもかまいません。送信も受信もできています。
button-skip-journey = メールを待たない
journey-arrived-title = 自分あてのメールが届きました
journey-arrived-text = 送信も受信も、確かにできます。
journey-spam-title = 自分あてのメールが迷惑メールに入りました
journey-spam-text = 送信も受信も、確かにできます。ただ、自分あてのメールが迷惑メールとして扱われました。ほかの人へのメールもそうなるかもしれません。
journey-all-mail-title = 自分あてのメールが受信トレイの外に届きました
journey-all-mail-text = 送信も受信も、確かにできます。フィルターが、このメールを受信トレイに入れませんでした。
journey-not-seen-title = 自分あてのメールがまだ届いていません
journey-not-seen-text = 送信は済んでいるので、これから届くかもしれません。届いたら、削除してかまいません。送信もログインもできます。
journey-greylisted-title = メールサーバーに、後で送り直すよう言われました
journey-greylisted-text = 迷惑メールを防ぐため、新しい場所からの最初のメールではそうなります。次からは届きます。ログインはできます。
journey-put-off-title = 自分あてのメールは後回しになりました
journey-put-off-text = 今は、メールサーバーに受け付けてもらえませんでした。ログインはできます。送信は、後でできるかもしれません。
journey-bounced-title = 自分あてのメールが戻ってきました
journey-bounced-text = メールサーバーは受け取りましたが、届けられませんでした。
journey-refused-title = ログインはできますが、送信は断られました
journey-refused-text = 自分あてのメールを、メールサーバーが受け付けませんでした。
journey-lost-title = メールを送っている途中で、接続が切れました
journey-lost-text = ログインはできるので、先に進めます。メールが後で届いたら、削除してかまいません。
journey-skipped-title = メールを待たずに進みました
journey-skipped-text = 問題ありません。後で届いたら、削除してかまいません。
journey-left = メールを削除できませんでした。ご自分で削除してかまいません。
