### The report, and the settings as a file, in Japanese. Not yet checked by a native speaker.

## The screen with a report

button-open-report = レポートを読む
paper-report-heading = レポート
paper-report-lead = 誰かに渡す前に読んでください。パスワード、メールアドレス、人の名前は含まれていません。
paper-report-label = レポートの内容はこれですべてです：
paper-form = どの形にしますか？
paper-form-text = テキスト
paper-form-text-detail = メッセージに貼り付けられます。
paper-form-page = 印刷用のページ
paper-form-page-detail = 選んだ言語で、読みやすく表示されます。
paper-form-json = データ
paper-form-json-detail = プログラム用です（JSON）。
paper-words = サーバーの返事の文章も入れますか？
paper-words-no = いいえ
paper-words-no-detail = ほとんどの場合、コードだけで十分です。
paper-words-yes = はい
paper-words-yes-detail = アドレスやリンクなどは先に取り除きます。送る前に読んでください。
paper-page-note = 保存すると、ページがブラウザーで開きます。そこからA4やレターサイズで印刷できます。

## The screen with the settings as a file

button-settings-file = 設定をファイルにする
paper-settings-heading = 設定のファイル
paper-settings-lead = 設定をファイルから読み込むプログラム用です。パスワードは入っていません。
paper-settings-label = ファイルの内容：
paper-program = どのプログラムで使いますか？
paper-program-msmtp = msmtp
paper-program-msmtp-detail = スクリプトからメールを送ります。
paper-program-thunderbird = Thunderbird
paper-program-thunderbird-detail = 多くのコンピューターを管理する人向けです。
paper-program-apple = Apple Mail
paper-program-apple-detail = Mac、iPhone、iPad用です。パスワードは、後で入力を求められます。
paper-program-env = .envファイルを使うプログラム
paper-program-env-detail = SMTP_HOSTやSMTP_PORTなどの行です。
paper-program-json = その他のプログラム
paper-program-json-detail = データの形の設定です（JSON）。
paper-msmtp-note = msmtpは、コンピューターのキーチェーンからパスワードを読み込みます。キーチェーンに入れる方法は、ファイルに書いてあります。

## Both screens

button-copy-paper = すべてコピー
paper-copied = コピーしました
button-save-paper = ファイルに保存
button-save-page = 印刷用のページを保存
help-paper =
    内容をコピーするか、ファイルに保存してください。ファイルは、ダウンロードのフォルダーに保存されます。

    ここにパスワードは含まれていません。それでも、誰かに渡す前に目を通してください。

## The report as a page to print

report-page-title = Sparekeyでわかったこと
report-page-lead = このページに、パスワード、メールアドレス、人の名前は含まれていません。手伝ってくれる人に渡してかまいません。
report-page-number = サポート番号（伝えても大丈夫）
report-page-found = わかったこと
report-page-nothing-wrong = { $app }に必要なことは、このコンピューターからすべてできます。
report-page-tested = テストしたもの
report-page-app = アプリ
report-page-provider = メールサービス
report-page-own-server = 独自のメールサーバー
report-page-code = { $code ->
    [yes] アプリパスワード
   *[no] パスワード
 }
report-page-letters = { $number }文字（表示しません）
report-page-instead = 代わりに使えるもの
report-page-stages = 段階と時間
report-page-stage = 段階
report-page-time = 時間
report-page-not-begun = 開始前
report-page-not-finished = 未完了
report-page-rule = ルール
report-page-sure = 確かさ
report-page-sign-in-page = Wi-Fiのログインページ
report-page-place = 場所
report-page-versions = バージョン
report-page-system = システム
report-page-day = レポートの日付
report-page-checked = メールサービスの情報の確認日
report-page-step = ステップ
report-page-left-out = （名前は省略）

## Comments in files for programs

settings-file-head = Sparekeyで使えることを確かめたメール設定です。このファイルにパスワードは入っていません。
settings-file-msmtp-linux = Linux: 次のコマンドを一度だけ入力してください。パスワードを入力すると、msmtpが読み込む場所に保存されます。
settings-file-msmtp-mac = Mac: 代わりに、次のコマンドを一度だけ入力してください。
settings-file-env-password = プログラムにSMTP_PASSWORDが必要なら、このファイルではなく、別の安全な場所に保存してください。
