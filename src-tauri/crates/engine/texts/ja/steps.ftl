### Steps 1 to 4, in Japanese. Not yet checked by a native speaker.

## Step 1

app-heading = どのアプリで使いますか？
app-lead = 選んだアプリの画面に合わせて、Sparekeyが設定を表示します。
app-question = メールの設定が必要なアプリ
app-other = その他のアプリ
app-other-detail = メールの設定が必要なアプリなら何でも
app-does-send = メールを送信
app-does-both = メールを送受信
app-choose-first = まずアプリを選んでください。ここにないときは「{ app-other }」を選んでください。
app-name = アプリの名前は何ですか？
app-name-hint = 空欄のままでもかまいません。
app-needs = そのアプリはメールボックスで何をしますか？
app-needs-send = メールの送信だけ
app-needs-send-detail = 請求書やお知らせを送るなど
app-needs-read = メールの送信と受信
app-needs-read-detail = 受信トレイを表示したり、届いたメールを取り込んだりする
app-place = { $app }はどこで使っていますか？
app-place-here = このコンピューター、またはこのコンピューターのブラウザー
app-place-elsewhere = 別のコンピューター
app-elsewhere-note = <b>その別のコンピューターで</b>Sparekeyを使うのがいちばん簡単です。ここで続けて、パスワードを{ $app }に手で入力することもできます。その場合は、メールサービスのページを開いたままにしておいてください。

## Step 2

address-heading-send = { $app }からどのアドレスで送りますか？
address-heading-both = { $app }でどのアドレスを使いますか？
address-lead = @の後ろの部分から、どのメールサービスなのかがわかります。
address-field = メールアドレス
address-looking-up = どのメールサービスか調べています…
address-suggestion = もしかして{ $suggestion }ですか？
address-suggestion-text = @の後ろに、打ち間違いがあるかもしれません。
button-take-suggestion = はい、{ $suggestion }にする
button-keep-address = いいえ、このままにする

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = ここにメールアドレスを入力してください。
address-error-no-at = メールアドレスには、name@example.comのように@が入ります。
address-error-several-ats = @が2つ以上あります。メールアドレスの@は1つだけです。
address-error-no-local-part = @の前の名前がまだありません。name@example.comのように入力してください。
address-error-no-domain = @の後ろがまだありません。name@example.comのように入力してください。
address-error-no-dot = @の後ろには、.comのような終わりの部分が必要です。
address-error-blank = 空白か、見えない文字が入っています。もう一度入力してみてください。
address-error-too-long = メールアドレスとしては長すぎます。別のものを貼り付けていませんか？
address-error-local-part = @の前に、メールアドレスでは使わない文字があります。
address-error-domain = @の後ろに、メールアドレスでは使わない文字があります。
address-error-several-addresses = アドレスが2つ以上あります。1つだけ入力してください。

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

found-by-domain = { $domain }からわかりました。
found-by-mx = { $domain }のメールは、{ $company }が扱っています。
found-by-servers = { $domain }は、{ $company }のメールサーバーを使っています。
found-by-hand = 一覧から選びました。
found-app-password = アプリパスワードを使います。約3分で終わります。2段階認証がまだオフなら、約10分です。
found-app-password-quick = アプリパスワードを使います。約3分で作れます。
found-password-of-your-own = アプリパスワードを使います。メールサービスのページで、ご自分で決めて設定します。
found-two-step-decides = 普段のパスワードを使います。2段階認証がオンのときは、代わりにアプリパスワードを使います。
found-password = 普段のパスワードを使います。何も作る必要はありません。
found-mailbox-password = メールボックスのパスワードを使います。何も作る必要はありません。
found-token = { $app }からの送信にはトークンを使います。アプリパスワードと同じ働きをするものです。
found-switch = メールサービスの設定で、一度、アプリの利用を許可する必要もあります。
found-oauth-only = アプリパスワードは使えません。
found-bridge = 専用のプログラムBridgeを通してだけ、ほかのアプリから使えます。
found-none = ほかのアプリからは使えません。
found-varies = { $app }がパスワードでログインできるかどうかは、管理者が決めます。
button-choose-provider = ほかを選ぶ
button-choose-from-list = 一覧から選ぶ
button-use-recognised = 見つかったものを使う

## How one signs in there

signs-in = メールボックスへのログインにも、このアドレスをそのまま使いますか？
signs-in-yes = はい
signs-in-no = いいえ、別の名前でログインします
signs-in-main-address-only = { $company }にログインできるのは、メインのアドレスだけです。追加したアドレスではログインできません。
sign-in-name = ログインに使う名前
sign-in-name-hint = info@のように、別のメールボックスにつけた名前だけのアドレスもあります。元のメールボックスのアドレスを入力してください。
sign-in-name-missing = ログインに使う名前を入力してください。または、上の「{ signs-in-yes }」を選んでください。
sign-in-name-at-hint = これは独自ドメインのアドレスです。{ $company }からもらった、{ $domains }で終わるアドレスを入力してください。
sign-in-name-at-missing = { $company }からもらった、{ $domains }で終わるアドレスを入力してください。
display-name = 相手に表示される名前
display-name-hint = 会社の名前などです。{ $app }で入力が必要です。

## The list of providers

provider-list-heading = どのメールサービスですか？
provider-list-lead = { $domain }を契約した会社か、GoogleやMicrosoftであることが多いです。
provider-search = メールサービスを検索
provider-list-often = 独自ドメインでよく使われるもの
provider-list = すべて（A〜Z）
provider-list-found = 見つかったもの
provider-list-empty = この名前のメールサービスは一覧にありません。サーバーをご自分で入力できます。
button-own-server = サーバーを自分で入力する

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = メールサーバー
own-server-guessed = このメールサービスの情報がありません。よくある設定を入れてありますが、<b>これは推測です</b>。メールサービスのヘルプページと比べるか、メールボックスを設定した人に聞いてください。
own-server-autoconfig = <b>{ $domain }自身の情報によると</b>、これがメールサーバーです。メールサービスのヘルプページと比べるか、メールボックスを設定した人に聞いてください。
own-server-ispdb = <b>Thunderbirdのメールサービス一覧</b>には、{ $domain }のサーバーとしてこれが載っています。メールサービスのヘルプページと比べるか、メールボックスを設定した人に聞いてください。
own-server-srv = <b>インターネットの住所録</b>には、{ $domain }のサーバーとしてこれが載っています。メールサービスのヘルプページと比べるか、メールボックスを設定した人に聞いてください。
own-server-behind = { $domain }のメールは、まず{ $gateway }を通ります。そのため、どのメールサービスなのかわかりません。GoogleかMicrosoft 365であることが多いです。<b>ご存じなら、一覧から選んでください</b>。ここにあるのは推測です。
own-server-no-mail = { $domain }は、メールをまったく受け取らないとのことです。@の後ろをもう一度確かめてください。ここにあるのは<b>推測</b>です。
own-server-not-looked-up = どのメールサービスか調べられませんでした。このコンピューターは、インターネットにつながっていないようです。ここにあるのは<b>推測</b>です。
own-server-set-aside = このアドレス用としてわかっているサーバーです。違うところがあれば直してください。
button-look-again = もう一度調べる
stranger-title = この名前は{ $other }のものです
stranger = { $other }のパスワードは、{ $other }のサーバーにしか送りません。その名前をアドレスとして使うか、サーバーに別の名前を入力してください。
own-server-edited = 入力したとおりのサーバーです。Sparekeyは、パスワードをここだけに送ります。
own-smtp = 送信
own-imap = 受信
own-host = サーバー
own-host-error = smtp.example.comのように、サーバーの名前を入力してください。
own-host-guessed = これは推測です。
own-host-again = このサーバーの名前をもう一度入力
own-host-again-hint = { $host }は{ $domain }のものではありません。名前を入力した場合だけ、ここにパスワードを送ります。正しいかどうかは、メールサービスのヘルプページか、メールボックスを設定した人に確かめてください。
own-host-again-done = 名前が一致しました。{ $host }にパスワードを送ることができます。
own-host-again-missing = 正しければ、ここに{ $host }と入力してください。違う場合は、上に正しいサーバーを入力してください。
own-servers-sign-in-only-title = パスワードを受け付けないサーバーかもしれません
own-servers-sign-in-only = { $domain }によると、アプリはブラウザーで専用のログインページを開く必要があります。アプリパスワードもあるかどうか、メールボックスを設定した人に聞いてください。
own-domain-missing-title = { $domain }はインターネット上にありません
own-domain-missing = アドレスを一文字ずつ、もう一度確かめてください。会社の中だけで使うものなら、下にサーバーを入力してください。
own-domain-takes-no-mail-title = { $domain }はメールを受け取りません
own-domain-takes-no-mail = ドメインの情報に、そう書かれています。アドレスを一文字ずつ、もう一度確かめてください。
own-domain-behind-title = { $domain }のメールは、まず{ $gateway }を通ります
own-domain-behind = そのため、メールボックスがどこにあるかわかりません。設定した人なら、サーバーを知っています。
own-port = ポート
own-port-error = ポートは1から65535までの数字です。送信では、ほとんどの場合465か587です。
own-security = 暗号化の方式
own-security-tls = SSL/TLS（最初から）
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

guidance-old = { $help ->
    [yes] { $company }のページを最後に確認したのは、{ $year }年{ $month }です。半年以上たっているので、見た目が変わっているかもしれません。合わないところがあれば、ヘルプページで確かめてください。
   *[no] { $company }のページを最後に確認したのは、{ $year }年{ $month }です。半年以上たっているので、見た目が変わっているかもしれません。合わないところがあれば、{ $company }に聞いてください。
 }
provider-unsure-title = { $company }の情報は確実ではありません
provider-unsure = 手元の情報は、古いか、ほかの人のページによるものです。正しいかどうかは、ステップ6のテストでわかります。
ask-paid-plan-title = 有料プランをお使いですか？
ask-paid-plan = { $company }では、有料プランだけがほかのアプリから使えます。無料プランの場合は、{ $app }には別のメールボックスを使ってください。
ask-contract-ended-title = { $company }との契約は続いていますか？
ask-contract-ended = 契約が終わったメールボックスは、ウェブサイトでしか開けません。その場合は、{ $app }には別のメールボックスを使ってください。
ask-servers-in-account-title = サーバーが違うかもしれません
ask-servers-in-account = サーバーは、プランや国によって変わります。{ $company }のアカウントのページに書いてあります。テストがうまくいかないときは、まずそれと比べてください。
ask-unlock-title = 最近パスワードを変えましたか？
ask-unlock = その場合、{ $company }のページでメールのロックを解除するまで、アプリからは使えません。先に解除してください。
ask-password-off-title = アカウントのパスワードはありますか？
ask-password-off = { $company }では、パスワードをなくすことができます。パスワードがないと、アプリはログインできません。その場合は、{ $app }には別のメールボックスを使ってください。
ask-frozen-title = 最近このメールボックスを開きましたか？
ask-frozen = { $company }は、何か月も開かれていないメールボックスを休止します。ウェブサイトで一度ログインすると、また使えるようになります。
ask-token-title = 送信用のトークンが使えるプランですか？
ask-token = { $company }でトークンを作れるのは、一部のプランで、独自ドメインの場合だけです。どのプランかは、ヘルプページに書いてあります。使えない場合は、{ $app }には別のメールボックスを使ってください。

moved-to = メールが{ $to }に移ったというお知らせが、{ $company }から届きましたか？
moved = メールは移りましたか？
moved-yes = はい、移りました
moved-no = いいえ
moved-not-sure = わからない
moved-not-sure-detail = 移る前に、{ $company }から全員にお知らせが届きます。このまま試してもかまいません。テストでわかります。
moved-choose-first = 答えを1つ選んでください。はっきりしないときは「{ moved-not-sure }」を選んでください。

stop-moved-title = メールボックスは今、{ $to }にあります
stop-moved-why = アドレスは{ $company }のままですが、メールボックスは{ $to }が扱っています。今は、{ $to }のサーバーとパスワードを使います。
stop-moved-instead-1 = 移行のお知らせメールで、新しい設定を確かめてください。または、メールソフト用の設定を{ $to }に聞いてください。
stop-moved-instead-2 = または、{ $app }には別のメールボックスを使ってください。

stop-practice-title = 練習モードで使えるメールボックスは1つだけです
stop-practice-why = これは練習モードです。このコンピューターの外には何も送られません。使えるアドレスは<b>you@practice.example</b>だけです。
stop-practice-instead-1 = <b>you@practice.example</b>と入力すると、すべてのステップを試せます。
stop-practice-instead-2 = ご自分のアドレスを使うときは、練習モードではないSparekeyを開いてください。

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone. In labels of the provider's page
## it has the provider's name; everywhere else take one plain name for it, the same in all messages.

two-step-heading = 2段階認証をオンにしてください
two-step-lead = { $company }でアプリパスワードを作れるのは、2段階認証がオンのときだけです。
two-step-why = 2段階認証では、本人であることをスマートフォンで確認します。パスワードだけでは、誰もアカウントに入れなくなります。
two-step-on = { $address }の2段階認証はオンですか？
two-step-on-yes = はい、オンです
two-step-on-yes-detail = 新しい機器でログインするとき、スマートフォンで確認しています。
two-step-on-no = いいえ、オフです
two-step-on-not-sure = わからない
two-step-choose-first = 答えを1つ選んでください。はっきりしないときは「{ two-step-on-not-sure }」を選んでください。
two-step-switch-on-first = 先にオンにしてください。オフのままでは、{ $company }でアプリパスワードを作れません。
two-step-how-title = { $company }でオンにする
two-step-how = { $page ->
    [yes] 下のボタンを押すと、{ $company }のページがブラウザーで開きます。パスワードを聞かれることがあります。スマートフォンを手元に用意してください。
   *[no] { $company }のウェブサイトにログインして、セキュリティの設定を開いてください。スマートフォンを手元に用意してください。
 }
two-step-look-title = { $company }で確かめる
two-step-look = { $page ->
    [yes] 下のボタンを押すと、{ $company }のページがブラウザーで開きます。2段階認証がオンかどうか、そこでわかります。オフなら、そのページでオンにしてください。
   *[no] { $company }のウェブサイトにログインしてください。2段階認証がオンかどうか、セキュリティの設定でわかります。オフなら、そこでオンにしてください。
 }
two-step-care = スマートフォンやほかのコンピューターで、もう一度ログインが必要になることがあります。{ $company }からバックアップコードをもらえるときは、安全な場所に保管してください。
button-open-two-step = { $company }のページを開く
button-two-step-on-now = オンにしました
button-two-step-trouble = できません

two-step-nothing-heading = 2段階認証は必要ありません
two-step-nothing-code = { $company }では、2段階認証なしでアプリパスワードを作れます。そのまま進んでください。
two-step-nothing-code-unsure = わかっている範囲では、{ $company }は2段階認証なしでアプリパスワードを作れます。次のステップで2段階認証を求められたら、そこでオンにしてください。
two-step-nothing-password = { $company }では、普段のパスワードを使います。そのまま進んでください。
two-step-nothing-varies = 管理者が許可していれば、{ $company }では普段のパスワードを使えます。そのまま進んでください。
two-step-nothing-token = { $company }では、2段階認証なしでトークンを作れます。そのまま進んでください。
two-step-nothing-unknown = 独自のメールサーバーでは、オンにするものはありません。そのまま進んでください。

two-step-decides-heading = 2段階認証を使っていますか？
two-step-decides-lead = { $app }で{ $company }のどのパスワードを使うかが、これで決まります。
two-step-decides-yes = わかりました。そのままオンにしておいてください。{ $app }にはアプリパスワードが必要です。次のステップで作ります。
two-step-decides-no = それなら、{ $app }では普段のパスワードを使います。何も作る必要はありません。
two-step-decides-not-sure = このまま進んでもかまいません。まず普段のパスワードで試します。{ $company }で使えなかったら、ここに戻ってください。
two-step-tell-title = 見分け方
two-step-tell = { $page ->
    [yes] 新しい機器でログインするときを思い出してください。{ $company }に、スマートフォンに届く数字など、もう1つの確認を求められますか？それならオンです。2段階認証のページでも確かめられます。
   *[no] 新しい機器でログインするときを思い出してください。{ $company }に、スマートフォンに届く数字など、もう1つの確認を求められますか？それならオンです。
 }
two-step-shut-programs-out = 2段階認証をオンにしたとき、{ $company }はほかのアプリからの利用も止めました。もう一度使えるようにする方法は、次のステップにあります。

two-step-trouble-heading = オンにできませんか？
trouble-title = 何が原因ですか？
trouble-question = いちばん近いものを選んでください
button-trouble-done = ステップに戻る

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

app-passwords = アプリパスワード
get-code-heading = { $company }でアプリパスワードを作る
get-code-lead = メールボックスの合鍵のようなもので、1つのアプリだけに渡します。普段のパスワードを変えなくても、いつでも使えなくすることができます。
get-code-check-account = { $company }のページの隅に<b>{ $address }</b>と表示されていますか？違うときは、先にそのアカウントに切り替えてください。
get-code-find-page = ページが自動で開かないとき：<l>{ $menu }</l>。
get-code-go-to-page = <l>{ $menu }</l>を開いてください。
get-code-look-for-page = セキュリティの設定かメールの設定で、<l>{ $page }</l>を探してください。
get-code-not-this = <l>{ $other }</l>ではありません。そこで作ったパスワードではメールを使えません。
get-code-read-help = 手順は{ $company }のヘルプページにあります。ログインするページの横に、開いたままにしておいてください。
get-code-type-name = <l>{ $field }</l>に<b>{ $name }</b>と入力してください。
get-code-access = パスワードで何ができるようにするか聞かれたら、<l>{ $access }</l>を選んでください。
get-code-press-create = { $length ->
    [0] <l>{ $button }</l>を押してください。{ $company }がアプリパスワードを表示します。
   *[other] <l>{ $button }</l>を押してください。{ $company }が{ $length }文字の英字を表示します。
 }
get-code-make = <b>{ $name }</b>用に、新しいアプリパスワードを作ってください。
get-code-look-for-token = メールの設定で、<l>{ $page }</l>を探してください。
get-code-make-token = <b>{ $name }</b>用に、新しいものを作ってください。アドレスを聞かれたら、<b>{ $address }</b>を選んでください。
smtp-token = SMTPトークン
get-code-copy = { $once ->
    [yes] それをコピーして、<b>ページは開いたまま</b>、ここに戻ってください。{ $company }では一度しか表示されません。
   *[no] それをコピーして、<b>ページは開いたまま</b>、ここに戻ってください。
 }
get-code-think = ほかで使っていない新しいパスワードを考えてください。そこに入力し、確認を求められたらもう一度入力して、保存してください。
get-code-keep-in-mind = それを覚えて、ここに戻ってください。次のステップで、もう一度入力します。
get-code-start-over = そのページは、{ $app }でうまくいってから閉じてください。やり直すときは、最初に作ったものをそのページで削除してください。
get-code-known-browser = このメールをいつも読んでいるブラウザーを使ってください。使い慣れていないブラウザーやプライベートウィンドウは、{ $company }に断られます。
get-code-replaces-older = 新しいものを作ると、前のものはすべてのアプリで使えなくなります。
get-code-at-most = { $company }で持てるのは、{ $number }個までです。多すぎると表示されたら、古いものを削除してください。
get-code-ready-after = 新しいものが使えるようになるまで、{ $number }時間ほどかかることがあります。その前にテストがうまくいかなかったら、時間をおいてもう一度テストしてください。
get-code-expires = { $number }日たつと、自動で使えなくなります。そのときは、新しいものを作ってください。
get-code-safety = 通話しながら画面を共有していますか？<b>画面の共有を今すぐ止めてください。</b>突然電話をかけてきた人に頼まれましたか？それなら、ここでやめてください。
pause-sharing-title = 画面の共有を今すぐ止めてください。
get-code-safety-remote = この画面は、別のコンピューターにも映っています。ほかの誰からも見えなくなってから進んでください。突然電話をかけてきた人に頼まれましたか？それなら、ここでやめてください。
get-code-keychain-next = 次に、このコンピューターのキーチェーンを確認します。コンピューターのパスワードを聞かれることがあります。
get-code-page-language = { $company }のページの言語
get-code-labels-foreign = { $company }のページの言葉は、{ $language }版だけがわかっています。お使いの言語でも、同じ場所にあります。
label-renamed = { $label }（以前は{ $was }）
get-code-checked = { $company }のページを最後に確認したのは、{ $year }年{ $month }です。見た目が変わっているかもしれません。

## Switches that let programs in

switch-person = { $legs ->
    [read] アプリからのメールの受信を許可する必要があります。
    [send] アプリからのメールの送信を許可する必要があります。
   *[both] アプリからのメールボックスの利用を許可する必要があります。
 }{ $menu ->
    [none] { $page ->
        [yes] そのためのページを開いて、まだならオンにしてください。
       *[no] { $company }のメールの設定で「POP3/IMAP」を探して、まだならオンにしてください。
     }
   *[other] <l>{ $menu }</l>を開いて、まだならオンにしてください。
 }
switch-administrator = { $legs ->
    [read] アプリからのメールの受信には、管理者の許可が必要です。
    [send] アプリからのメールの送信には、管理者の許可が必要です。
   *[both] メールソフトの利用には、管理者の許可が必要です。
 }{ $address }が許可されているかどうか、聞いてください。
switch-with-code = 同じページで、アプリからの利用をオンにしてください。{ $company }に、スマートフォンでの確認を求められることがあります。
switch-note-administrator = この文面で、管理者に頼めます。
button-open-switch = アプリを許可するページを開く

## Dates

date = { $year }年{ $month }{ $day }日
date-month = { $year }年{ $month }
month = { $month ->
    [1] 1月
    [2] 2月
    [3] 3月
    [4] 4月
    [5] 5月
    [6] 6月
    [7] 7月
    [8] 8月
    [9] 9月
    [10] 10月
    [11] 11月
   *[12] 12月
 }

## Buttons of step 4

button-open-app-passwords = { $company }のページを開く
button-open-again = もう一度開く
button-have-copied = コピーしました
button-get-code-trouble = 見つかりません
button-have-set = 設定しました

get-code-heading-token = { $company }でトークンを作る
get-code-token-lead = 送信だけに使う、アプリパスワードのようなものです。普段のパスワードを変えなくても、いつでも使えなくすることができます。
get-code-heading-own = { $company }でアプリパスワードを決める

## Step 4 where there is no app password: which password it is instead

own-password-nothing-heading = アプリパスワードは必要ありません
own-password-switch-heading = 先にアプリの利用を許可してください
own-password-varies-lead = 管理者が許可していれば、{ $company }では普段のパスワードを使えます。何も作る必要はありません。
own-password-account-lead = { $company }では、普段のパスワードを使います。何も作る必要はありません。
own-password-mailbox-lead = { $company }では、メールボックスのパスワードを使います。何も作る必要はありません。
own-password-account = { $company }のウェブサイトで<b>{ $address }</b>のメールを読むときのパスワードです。
own-password-forgotten = わからないときは、{ $company }のログインページで新しいパスワードを設定できます。
own-password-mailbox = <b>{ $address }</b>だけのパスワードです。{ $company }の契約者アカウントのパスワードとは別のものです。
own-password-mailbox-forgotten = わからないときは、メールボックスを設定した人に、新しいパスワードを設定してもらえます。
own-password-letter = メールボックスを管理している人がほかにいますか？この文面で、パスワードを頼めます。
own-password-instead = アプリパスワードを選びました。{ $company }では、普段のパスワードも使えます。
button-use-own-password = 普段のパスワードを使う
app-password-instead-title = もっとよい方法があります
app-password-instead = { $company }では、{ $app }専用のアプリパスワードも作れます。普段のパスワードを変えなくても、いつでも使えなくすることができます。
button-use-app-password = アプリパスワードを作る

own-password-heading = パスワードを用意してください
own-password-lead = このメールボックスでは、{ $app }はメールボックスのパスワードでログインします。
own-password-1 = ウェブやスマートフォンで、このメールボックスを読むときのパスワードです。
own-password-2 = アプリ専用のパスワードがあるメールサービスもあります。ヘルプページでは「アプリパスワード」「メールソフト用パスワード」などと呼ばれています。
own-password-3 = わからないときは、メールボックスを設定した人に聞いてください。
button-have-password = 用意できました
