### The screen for helpdesks, in Japanese. Not yet checked by a native speaker. 相談者 is the caller.

desk-heading = 電話で設定を手伝う
help-desk =
    どの画面にも、サポート番号があります。相談者は、これを読み上げてもかまいません。今どの画面にいるかがわかり、パスワードのことは何もわかりません。

    台本には、相談者の画面の言葉がステップごとに載っています。相談者と同じものを見ながら話せます。

## The script for a call

desk-guide-title = 電話用の台本
desk-guide = ステップごとに、相談者の画面に出るもの、聞くこと、次に進むところが書いてあります。印刷もできます。
desk-guide-provider = 相談者のメールサービス
desk-guide-app = 設定を入れるアプリ
desk-guide-language = 相談者の言語
desk-guide-own-servers = その他のメールサーバー
desk-guide-provider-first = まずメールサービスを選んでください。
desk-guide-app-first = まずアプリを選んでください。
button-make-guide = 台本を保存
button-bulk = まとめてテストする

## Practice and many mailboxes

desk-practice-title = 練習する
desk-practice =
    練習モードでは、どれも本物ではなく、このコンピューターの外には何も送られません。すべてのステップを試せます。どんな問題を起こすかも選べます。

    <b>sparekey --practice</b>でSparekeyを開いてください。どの画面でも、練習モードだと上に表示されます。
desk-bulk-title = 多くのメールボックスをまとめて
desk-bulk = ファイルの一覧にあるメールボックスを、1つずつ順にテストします。
