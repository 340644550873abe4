### The script for a call, in Japanese. Not yet checked by a native speaker. 相談者 is the caller.

## The frame

guide-title = 電話用の台本：{ $provider }と{ $app }
guide-title-own = 電話用の台本：独自のメールサーバーと{ $app }
guide-first-line = アプリパスワードは、絶対に聞かないでください。一部だけでも、誰にも読み上げさせないでください。
guide-last-line = { $app }でうまくいきましたか？
guide-last-line-stopped = 代わりにどうすればよいか、おわかりになりましたか？
guide-how-numbers = ステップの番号と引用した言葉は、相談者の画面と同じです。
guide-how-begin = どのステップも「大きな文字で何と書いてありますか？」から始めてください。その言葉は、ここではステップの番号の下にあります。
guide-how-address = { $address }と書いてあるところには、相談者自身のアドレスが表示されます。
guide-how-support = 相談者の読み上げた言葉がここにないときは、サポート番号を聞いて調べてください。

## Labels above or before the quotes

guide-ask = 聞くこと
guide-sees = 相談者の画面
guide-then-sees = 次の画面
guide-if-says = こう答えたら
guide-if-presses = これを押したら
guide-if-types = これを入力したら
guide-if-finds = 画面にこう出たら
guide-only-after = こう答えた場合だけ
guide-support = サポート番号

## Beside a button: where it leads

guide-to-step = ステップ{ $number }へ
guide-to-test = ステップ{ $number }でもう一度テスト
guide-to-here = このステップのまま
guide-to-answer-first = 先に答えが必要
guide-to-page = ブラウザーでページが開く
guide-to-copied = コピーする
guide-to-done = 完了
guide-to-away = このメールボックスを離れる

## What to ask

guide-ask-line = 大きな文字で何と書いてありますか？
guide-ask-paste = Sparekeyには何と表示されていますか？パスワードは読み上げないでください。
guide-ask-field = 今、どの行を入れていますか？

## Advice to the helpdesk

guide-other-app = 別のアプリのときは、そのアプリの台本を使ってください。
guide-labels = メールサービスのページの言葉は、違うことがあります。見当たらないときは、「{ button-get-code-trouble }」を押してもらってください。
guide-next-question = ほかの答えのときは、次の質問に進みます。
guide-never-read-out = 相談者がパスワードを読み上げ始めたら、すぐに止めてください。
guide-fields = 行の名前を言いながら、1行ずつ確かめてください。点で表示されているのはパスワードです。
guide-stops-here = Sparekeyでは、このメールボックスを設定できません。画面に書いてあることを、相談者と一緒に順に確かめてください。
