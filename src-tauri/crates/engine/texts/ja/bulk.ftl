### Many mailboxes: a list in, a result for each row out, in Japanese. Not yet checked by a native speaker.

## One row

bulk-row-proven = 使えます。
bulk-row-no-code = この行のアプリパスワードがありません。
bulk-row-fault = ここでSparekey自体の不具合が起きました。この行をもう一度テストしてください。
bulk-row-too-long = メールボックスの一覧としては、この行は長すぎます。引用符が抜けていませんか？
bulk-row-quote-open = この行の引用符が閉じられていません。
bulk-row-too-many-cells = この行には、列の数より多くの値があります。引用符が抜けていませんか？
bulk-row-not-an-object = この行は読み取れません。1つのJSONオブジェクトにしてください。
bulk-row-no-address = この行にはアドレスがありません。
bulk-row-unknown-app = この行のアプリは、Sparekeyの一覧にありません。
bulk-row-server =
    { $leg ->
        [imap] 受信サーバーを読み取れません。imap.example.com:993:tlsのように書いてください。
       *[smtp] 送信サーバーを読み取れません。smtp.example.com:465:tlsのように書いてください。
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] 受信サーバーが暗号化なしになっています。Sparekeyは、暗号化なしでは接続しません。
       *[smtp] 送信サーバーが暗号化なしになっています。Sparekeyは、暗号化なしでは接続しません。
    }
bulk-row-two-login-names = この行では、送信と受信のログイン名が違います。2つの行に分けてください。
bulk-row-server-left-out =
    { $leg ->
        [imap] 受信サーバーが書いてありますが、このアプリは送信だけをします。
       *[smtp] 送信サーバーが書いてありますが、このアプリは受信だけをします。
    }
bulk-row-other-organisation = { $host }は{ $company }のサーバーではありません。{ $company }のパスワードを、そこには送りません。
bulk-row-no-server = { $provider }には、そのためのサーバーがありません。
bulk-row-typing-slip = { $domain }の情報がありません。もしかして{ $suggestion }ですか？
bulk-row-servers-unknown = { $domain }の情報がありません。一覧にサーバーを書いてください。
bulk-row-servers-named = { $domain }のネットワークの情報によると、サーバーは{ $servers }です。正しければ、一覧に書いてください。

## The list cannot be used

bulk-list-unreadable = このファイルを読み込めません。まだその場所にありますか？開く許可はありますか？
bulk-list-workbook = これは表計算ソフトのブックです。表計算ソフトで「CSV」として保存して、そのファイルを選んでください。
bulk-list-empty = このファイルは空です。
bulk-list-no-addresses = 「メールアドレス」という列がありません。最初の行に列の名前を書いてください。

## The results cannot be written

bulk-results-in-use = この結果は、もう1つのSparekeyが書き込んでいます。終わるまで待つか、そちらを止めてください。
bulk-results-other-file = その場所には、別の種類のファイルがあります。Sparekeyは上書きしません。
bulk-results-has-app-passwords = その場所にある結果には、アプリパスワードが入っています。もう一度アプリパスワードも書き込むように指定するか、別のファイルを選んでください。
bulk-results-unwritable = 結果を書き込めません。ディスクがいっぱいか、フォルダーがロックされていませんか？

## The codes that come beside a list

bulk-beside-unreadable = 一覧とは別に渡されたアプリパスワードを読み取れません。
bulk-beside-other-order = { $address }のアプリパスワードの順番が、一覧の行と合いません。これより後ろのものは使いませんでした。

## How it went

bulk-count-proven =
    { $count ->
        [0] 使えるメールボックスは、まだありません。
       *[other] 使えるメールボックスは{ $count }個です。
    }
bulk-count-not-proven =
    { $count ->
        [0] 使えないメールボックスは、もうありません。
       *[other] まだ使えないメールボックスは{ $count }個です。
    }
bulk-count-left-out = { $count }行には、前回の結果があります。
bulk-results-at = 結果は{ $file }にあります。
bulk-stopped = 止めました。途中だったものは、次回もう一度テストします。
bulk-handed-over =
    { $count ->
        [0] 使えるメールボックスがまだないため、{ $file }には何も入っていません。
       *[other] { $file }にメールボックスを{ $count }個書き込みました。
    }
bulk-handed-over-left-out = { $count }個のメールボックスは入っていません。この形式には、そのサーバーを書く欄がないためです。
bulk-handed-over-nameless = { $count }個のメールボックスには、この形式で必要な人の名前がありません。
bulk-handed-over-codes-left-out = { $count }個のパスワードは、数式と同じ文字で始まるため、書き込んでいません。手で入力してください。

## What was understood, and how long it takes

bulk-understood-rows = { $count }行をテストできます。
bulk-understood-not = { $count }行は使えません。
bulk-dry-place = { $place }：メールボックス{ $count }個
bulk-dry-time = テストには約{ $minutes }分かかります。
bulk-time-why = メールサービスに締め出されないように、わざとゆっくり進めます。

## App passwords in the results: asked twice

bulk-in-clear-warning = 結果に、すべてのアプリパスワードがそのまま書き込まれます。そのファイルを開いた人は、誰でも読めます。
bulk-in-clear-sentence = アプリパスワードを書き込む
bulk-in-clear-type = それでもよければ、次のとおりに入力してください：{ $sentence }
bulk-in-clear-not-written = 入力された文が違ったので、何もしませんでした。
bulk-prompt = { $address }のアプリパスワード（入力しても表示されません。Enterキーだけを押すと飛ばします）:

## The window's screen

bulk-heading = 多くのメールボックスをまとめてテスト
bulk-lead = 一覧にあるメールボックスを1つずつ順にテストして、使えるものを書き出します。
help-bulk =
    一覧の1行が、1つのメールボックスです。1つだけのときと同じように、Sparekeyがテストします。

    メールサービスに締め出されないように、ゆっくり進めます。いつでも止められて、後で続けられます。
bulk-list-title = 一覧
bulk-list-columns = 一覧は、表計算ソフトからCSVで保存したファイルです。最初の行には、「メールアドレス」「アプリパスワード」「アプリ」「名前」のような列の名前を書きます。
bulk-list-codes = 一覧にあるアプリパスワードは、テストのためだけに読み込みます。結果には書き込みません。
button-choose-list = 一覧を選ぶ
button-choose-another-list = 別の一覧を選ぶ
bulk-no-chooser = このコンピューターでは、ファイルを選ぶ画面を開けません。代わりにターミナルを使ってください：sparekey-cli bulk
bulk-reading = 一覧を読み込んでいます…
bulk-nothing-usable = この一覧には、使える行がありません。理由は下に書いてあります。
bulk-app = これらのメールボックスをどのアプリで使いますか？
bulk-codes = アプリパスワードはどこにありますか？
bulk-codes-column = 一覧にある
bulk-codes-ask = 1つずつ自分で入力する
bulk-detail-file = ファイル
bulk-detail-rows = メールボックス
bulk-detail-without-code = 一覧にアプリパスワードがないもの
bulk-detail-time = テストの時間
bulk-minutes = 約{ $minutes }分
bulk-progress = { $whole }個のうち{ $done }個が終わりました。残り時間：{ $time }
bulk-stopping = 止めています…
bulk-own-fault = Sparekey自体の不具合で止まりました。終わった分は残っています。
bulk-counted-proven = 使えます
bulk-counted-not = まだ使えません
bulk-counted-left = まだテストしていません
bulk-typing-label = { $address }のアプリパスワード
bulk-clipboard-empty = クリップボードに、アプリパスワードらしいものがありません。先にコピーしてください。
bulk-results-title = 結果
bulk-results-no-codes = アプリパスワードは入っていません。
bulk-form = 何を保存しますか？
bulk-form-results = すべての結果
bulk-form-results-detail = 一覧に、それぞれの行の結果をつけたもの
bulk-form-saleshandy = 使えるもの（Saleshandy用）
bulk-form-saleshandy-detail = 多くのメールボックスを一度に入れるためのもの
bulk-form-plain = 使えるもの（ほかのプログラム用）
bulk-form-plain-detail = メールボックスごとのサーバーつき
button-save-results = コピーを保存
button-run-bulk = テストを始める
button-go-on-bulk = テストを続ける
button-stop-bulk = 止める
button-skip-row = これを飛ばす
button-run-failed-again = 使えないものをもう一度テスト
