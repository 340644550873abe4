### Step 5, the password is pasted or typed, in Japanese. Not yet checked by a native speaker.
### 確認コード are the digits from a phone, バックアップコード the codes for emergencies; nothing else is called コード.

## The screen

paste-heading-length = { $company }の{ $length }文字を貼り付ける
paste-heading-code = { $company }のアプリパスワードを貼り付ける
paste-heading-password = メールボックスのパスワードを入力する
paste-lead = Sparekeyは、テストのために{ $company }だけに送ります。その後、ご自分で{ $app }に入力します。誰にも読み上げないでください。サポートの人にも必要ありません。
paste-lead-hosts = Sparekeyは、テストのために<b>{ $hosts }</b>だけに送ります。その後、ご自分で{ $app }に入力します。誰にも読み上げないでください。サポートの人にも必要ありません。
paste-first = 先にパスワードを貼り付けるか、入力してください。
paste-answer-first = 先に、アプリパスワードがそこで使うものかどうかを答えてください。

## Buttons: keep each under 24 characters.

button-paste = 貼り付ける
button-paste-again = もう一度貼り付ける
button-type-instead = 手で入力する
button-clear-code = 消す
button-test = 接続をテストする

## Typing it

type-code-label = アプリパスワード
type-password-label = パスワード
type-code-hint = 今、ほかの人に画面を見られないようにしてください。終わったらEnterキーを押してください。
type-code-hint-shown = 入力した文字を見て確かめられます。今、ほかの人に画面を見られないようにしてください。終わったらEnterキーを押してください。
type-code-show = 入力した文字を表示する
type-code-take = これを使う

## What was taken over

paste-looks-right = 大丈夫そうです（{ $length }文字）。
paste-taken = { $length }文字を受け取りました。
paste-hidden = ここには表示されません。
cleaned = 次のものを取り除くか、直しました：{ $list }。
cleaned-list = { $rest }と{ $last }
cleaned-spaces = 空白{ $count }個
cleaned-tabs = タブ{ $count }個
cleaned-line-breaks = 改行{ $count }個
cleaned-invisible = 見えない文字{ $count }個
cleaned-hyphens = ハイフン{ $count }個
cleaned-dashes = 長い横線{ $count }個（ハイフンに戻しました）
cleaned-quotes = 引用符{ $count }個
cleaned-marks = 前後の記号{ $count }個
cleaned-words = 前後の言葉{ $count }個
cleaned-capitals = 大文字{ $count }個（小文字に直しました）

## Nothing could be pasted

clipboard-empty = まだ貼り付ける文字がありません。{ $company }のページでアプリパスワードをコピーしてから、もう一度「{ button-paste }」を押してください。
clipboard-unavailable = このコンピューターでは、コピーした内容をSparekeyから読み取れません。「{ button-type-instead }」を押してください。出てくる欄に貼り付けることもできます。

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.
## $known is “yes” where the provider is known; then the password is an app password.

finding-empty-title = 中に何もありません
finding-empty = 空白だけが貼り付けられました。アプリパスワードを、最初の文字から最後の文字までもう一度コピーしてください。
finding-far-too-long-title = 長すぎます
finding-far-too-long = ページやファイルの全体が貼り付けられました。アプリパスワードだけをコピーしてください。
finding-too-short-title = { $found }文字しかありません
finding-too-short = { $length ->
    [0] { $company }は、{ $expected }文字以上をすすめています。ご自分で短くしたのなら、そのまま進んでください。そうでなければ、もう一度コピーしてください。
   *[other] { $hyphens ->
        [yes] { $company }が表示するのは、ハイフンを含めて{ $expected }文字です。一部が抜けています。最初から最後まで、もう一度コピーしてください。
       *[no] { $company }が表示するのは{ $expected }文字です。一部が抜けています。最初から最後まで、もう一度コピーしてください。
    }
 }
finding-too-long-title = { $found }文字あります
finding-too-long = { $hyphens ->
    [yes] { $company }が表示するのは、ハイフンを含めて{ $expected }文字です。ほかのものが混ざっています。アプリパスワードだけをコピーしてください。
   *[no] { $company }が表示するのは{ $expected }文字です。ほかのものが混ざっています。アプリパスワードだけをコピーしてください。
 }
finding-sentence-title = これは文章のようです
finding-sentence = この中に、アプリパスワードが入っているかもしれません。{ $company }のページから、アプリパスワードだけをコピーしてください。
finding-two-codes-title = アプリパスワードが2つ入っています
finding-two-codes = いちばん新しいものだけをコピーしてください。もう1つは、{ $company }で削除してください。
finding-one-time-code-title = これはログイン用の確認コードです
finding-one-time-code = スマートフォンに届く6桁の数字は、1回のログインだけに使うものです。アプリパスワードはもっと長く、{ $company }のページに表示されます。
finding-backup-code-title = これはバックアップコードのようです
finding-backup-code = バックアップコードは、困ったときのために取っておいてください。アプリパスワードは、{ $company }のアプリパスワードのページに表示されます。
finding-account-password-title = これは普段のパスワードのようです
finding-account-password = { $company }では、アプリはそのパスワードでログインできません。ここには、{ $company }で作ったアプリパスワードを入れてください。
finding-the-address-title = これはメールアドレスです
finding-the-address = { $company }のページでアプリパスワードをコピーして、ここに貼り付けてください。
finding-a-link-title = これはリンクです
finding-a-link = ページのアドレスではなく、ページに表示されているアプリパスワードをコピーしてください。
finding-other-providers-code-title = 別のメールサービスのアプリパスワードのようです
finding-other-providers-code = { $company }用に作ったものですか？違うときは、{ $company }のページからコピーしてください。
finding-belongs-elsewhere-title = { $issuer }のアプリパスワードのようです
finding-belongs-elsewhere = このままだと<b>{ $hosts }</b>に送られます。{ $issuer }のアプリパスワードは{ $issuer }のメールを開けるものなので、{ $issuer }だけに送るべきものです。それでも送りますか？
belongs-elsewhere-answered = { $issuer }のアプリパスワードのようですが、<b>{ $hosts }</b>用だという答えでした。
hosts-two = { $one }と{ $other }
button-take-code-out = いいえ、消します
button-send-here = はい、{ $hosts }用です
finding-look-alike-letter-title = よく似た別の文字があります
finding-look-alike-letter = { $script ->
    [cyrillic] 英字によく似たキリル文字が入っています。
    [greek] 英字によく似たギリシャ文字が入っています。
    [armenian] 英字によく似たアルメニア文字が入っています。
    [cherokee] 英字によく似たチェロキー文字が入っています。
    [coptic] 英字によく似たコプト文字が入っています。
    [georgian] 英字によく似たジョージア文字が入っています。
    [lisu] 英字によく似たリス文字が入っています。
    [hebrew] ヘブライ文字が入っています。
    [arabic] アラビア文字が入っています。
    [fullwidth] 全角の文字が入っています。
    [styled] 普通の文字によく似た、飾り文字が入っています。
   *[phonetic] 点のない「i」のように、普通の文字によく似た別の文字が入っています。
 }{ $known ->
    [yes] { $company }のページから、アプリパスワードを直接コピーしてください。
   *[no] そのつもりでなければ、キーボードを切り替えて（日本語入力はオフにして）、パスワードをもう一度入力してください。
 }
finding-foreign-character-title = ほかと合わない文字があります
finding-foreign-character = { $company }のアプリパスワードでは普通使われない、大文字・数字・記号があります。ページから直接、もう一度コピーしてください。
finding-smart-quotes-title = 形の違う引用符が入っています
finding-smart-quotes = { $known ->
    [yes] 文書作成ソフトは、まっすぐな引用符（"）を“ ”のような形に変えることがあります。{ $company }のページから直接、もう一度コピーしてください。
   *[no] 文書作成ソフトは、まっすぐな引用符（"）を“ ”のような形に変えることがあります。そのままにしてあります。テストがうまくいかないときは、手で入力してください。
 }
finding-hyphens-missing-title = ハイフンがありません
finding-hyphens-missing = { $company }のアプリパスワードは、区切りにハイフンが入っています。そのままにしてあります。テストがうまくいかないときは、ハイフンも含めてもう一度コピーしてください。
finding-edge-blank-title = 最初か最後に空白があります
finding-edge-blank = そのままにしてあります。テストがうまくいかないときは、消して、空白なしでもう一度試してください。
finding-invisible-inside-title = 見えない文字が入っています
finding-invisible-inside = そのままにしてあります。テストがうまくいかないときは、パスワードを手で入力してください。
finding-control-inside-title = 改行か、見えないキーが入っています
finding-control-inside = どのメールサーバーでも使えません。それを除いてパスワードをもう一度コピーするか、手で入力してください。

## The keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

keychain-heading = キーチェーンを確認しています
keychain-lead = パスワードを入れる前に、このコンピューターに安全に保存できるかどうかを確かめます。
keychain-asking-title = キーチェーンに問い合わせています
keychain-asking = コンピューターのパスワードを聞くウィンドウが開いているかもしれません。これはSparekeyではなく、キーチェーンのものです。
button-without-keychain = 保存せずに進む
keychain-ready = このコンピューターのキーチェーンが使えます。最後に保存を選ぶまで、何も保存しません。
keychain-skipped = キーチェーンを待たずに進みました。テストも、{ $app }への入力もできます。
keychain-go-on-anyway = このまま進むこともできます。ここには保存せずに、パスワードをテストし、{ $app }に入力できます。
button-try-keychain = もう一度試す
keychain-no-bus-title = キーチェーンに接続できません
keychain-no-bus = キーチェーンは、デスクトップがパスワードをしまっておく場所です。遠隔や文字だけのログインでは、使えないことがよくあります。
keychain-missing-title = このコンピューターにはキーチェーンがありません
keychain-missing = パスワードを保存するプログラムが入っていません。Linuxでは、GNOMEキーリングやKWalletという名前です。
keychain-locked-title = キーチェーンがロックされています
keychain-locked = コンピューターのパスワードでロックを解除してから、「{ button-try-keychain }」を押してください。
keychain-dismissed-title = キーチェーンの確認画面が閉じられました
keychain-dismissed = やはり答えるときは、「{ button-try-keychain }」を押してください。
keychain-does-not-keep-title = キーチェーンに保存した内容が残りません
keychain-does-not-keep = 渡したものが、すぐに消えてしまいました。安心できないので、パスワードは預けません。
keychain-refused-title = キーチェーンに保存できませんでした
keychain-refused = この項目は長すぎて、キーチェーンに入りません。名前を短くすると、入ることがあります。
keychain-failed-title = キーチェーンの返事が普通と違います
keychain-failed = コンピューターを再起動すると、直ることがよくあります。
