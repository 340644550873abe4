### The list of mailboxes that were set up, and one of them, in Japanese. Not yet checked by a native speaker.

## The list

mailboxes-heading = メールボックス一覧
mailboxes-lead = 設定したメールボックスは{ $count }個です。開くと、テストしたり、アプリパスワードを変えたりできます。
mailboxes-lead-none = 設定したメールボックスは、まだありません。使えるようになると、ここに表示されます。
help-mailboxes =
    それぞれのメールボックスが今も使えるか、いつ確かめたかがわかります。開くと、もう一度テストしたり、アプリに入れ直したり、一覧から消したりできます。

    アプリパスワードは、使えなくなることがあります。アカウントのパスワードを変えた後によく起こります。
mailbox-works = 使えます
mailbox-not-kept = 設定したときは使えました
mailbox-died = パスワードが使えなくなりました
mailbox-troubled = 前回は最後までテストできませんでした
mailbox-to-take-back = アプリパスワードの削除がまだです
mailbox-being-tested = テスト中…
mailbox-date = 最後に使えた日：{ $date }
mailbox-other-app = その他のアプリ

recheck = これらのメールボックスを自動で確かめますか？
recheck-off = いいえ
recheck-off-detail = ご自分で選んだときだけテストします。
recheck-on = はい、1日に1回
recheck-on-detail = この一覧を開いている間、前に使えたネットワークでだけ確かめます。途中で何かを聞かれることはありません。

button-test-all = すべてテストする
button-go-on-setting-up = 設定を続ける
button-mailboxes = メールボックス一覧

mailboxes-testing-all = 1つずつテストしています。その間も、ほかのことができます。
mailboxes-unsound = サーバーがメールサービスと合わないため、{ $count }個のメールボックスを表示していません。もう一度設定してください。
mailboxes-trouble-damaged = メールボックス一覧のファイルが壊れています。次にメールボックスを設定すると、このファイルを別に残して、新しい一覧を作ります。
mailboxes-trouble-other-version = メールボックス一覧は、別のバージョンのSparekeyが作ったものです。このバージョンでは読み込めません。
mailboxes-trouble-not-read = 今は、メールボックス一覧を読み込めません。
mailboxes-trouble-not-stored = メールボックス一覧を保存できませんでした。ディスクがいっぱいなのかもしれません。
mailboxes-trouble-full = メールボックス一覧がいっぱいです。もう使わないものを一覧から消してください。
say-mailbox-died = { $address }のパスワードが使えなくなりました。

## One mailbox

mailbox-lead = { $provider }のメールを{ $app }で使っています。
help-mailbox =
    テストでは、このコンピューターのキーチェーンにあるアプリパスワードでログインします。何も変わりません。

    取り替えても安心です。新しいアプリパスワードが使えるとわかるまで、古いものを残しておきます。

    一覧から消すと、キーチェーンのパスワードも消えます。アプリパスワードそのものは無効になりません。無効にできるのは、メールサービスだけです。

mailbox-state-works = { $date }に、このコンピューターから使えました。
mailbox-state-not-kept = { $date }に使えました。パスワードがこのコンピューターに保存されていないため、もう一度テストすることはできません。
mailbox-state-older-kept = { $date }に使えました。キーチェーンのパスワードは{ $app }のものより古いため、もう一度テストすることはできません。
mailbox-state-died = { $date }には使えました。その後、このパスワードは{ $company }に断られるようになりました。
mailbox-state-troubled = { $date }に使えました。前回は最後までテストできませんでしたが、原因はパスワードではないかもしれません。
mailbox-state-to-take-back = Sparekeyの一覧からは消えました。アプリパスワードそのものは、{ $company }で削除するまで使えます。
mailbox-state-testing = 今、テストしています。{ $app }では何も変わりません。

mailbox-fact-address = メールアドレス
mailbox-fact-app = アプリ
mailbox-fact-provider = メールサービス
mailbox-fact-smtp = 送信サーバー
mailbox-fact-imap = 受信サーバー
mailbox-fact-user = ログイン名
mailbox-fact-proven = 最後に使えた日
mailbox-fact-tested = 最後にテストした日
mailbox-fact-kept = パスワードの保存
mailbox-kept-yes = このコンピューターのキーチェーンにあります
mailbox-kept-older = 古いものが、このコンピューターのキーチェーンにあります
mailbox-kept-no = ありません

button-replace-code = アプリパスワードを取り替える
button-replace-password = パスワードを取り替える
button-get-new-code = 新しいアプリパスワードを作る
button-put-in-new-password = 新しいパスワードを入力
button-put-in-again = { $app }に入れ直す
button-forget = 一覧から消す
button-forget-now = 消す
button-keep-mailbox = 残す
button-delete-at-provider = { $company }で削除する
button-taken-back = 削除しました
button-no-reminder = 今後は知らせない
button-make-new-code = 新しいアプリパスワードを作る

## Its code died

mailbox-died-title =
    { $code ->
        [yes] このアプリパスワードは使えなくなりました
       *[no] このパスワードは使えなくなりました
    }
mailbox-died-time = 約3分
mailbox-died-text = 前は使えましたが、今は{ $company }に断られます。よくある理由は次のとおりです。
mailbox-died-text-own = 前は使えましたが、今は{ $company }に断られます。メールボックスのパスワードを変えた場合がほとんどです。
mailbox-died-next = 新しいアプリパスワードを作って、{ $app }に入れてください。メールボックスそのものに問題はありません。
mailbox-died-next-own = 新しいパスワードを、ここと{ $app }に入れてください。メールボックスそのものに問題はありません。
mailbox-died-because-password-changed = アカウントのパスワードが変わりました。そのとき{ $company }は、アプリパスワードをすべて無効にします。
mailbox-died-because-deleted-by-person = 誰かが{ $company }のページで削除しました。
mailbox-died-because-two-step-off = 2段階認証がオフになりました。
mailbox-died-because-two-step-on = 2段階認証がオンになりました。
mailbox-died-because-new-code-made = 新しいアプリパスワードが作られました。{ $company }で使えるのは1つだけです。
mailbox-died-because-account-restored = アカウントを失った後に、取り戻しました。
mailbox-died-because-signed-out-everywhere = { $company }で、すべての機器からログアウトしました。
mailbox-died-because-not-known = 削除されたか、アカウントのパスワードが変わりました。

## Replacing it: stands above the steps of the wizard

replacing-note = { $address }のパスワードを取り替えています。新しいものが使えるとわかるまで、古いものを残しておきます。

## Putting it in again

mailbox-put-in-heading = { $app }に入れ直す
mailbox-put-in-lead = この設定は使えました。上から順に1行ずつコピーして、{ $app }に入れてください。
mailbox-put-in-code = パスワードをコピーする前に、ご本人かどうかをコンピューターが確認します。
mailbox-put-in-no-code = パスワードはここに保存されていません。入れるには、新しく作ってください。
mailbox-put-in-died = 保存したパスワードは、もう使えません。入れるには、新しく作ってください。
mailbox-person-reason = 保存したメールのパスワードを、Sparekeyがコピーしようとしています。
# macOS writes 「“Sparekey”が…しようとしています」 around it.
mailbox-person-reason-mac = 保存したメールのパスワードをコピー
mailbox-person-asking = ご本人かどうかを、コンピューターが確認しています。別のウィンドウが開くかもしれません。
mailbox-forgetting = キーチェーンから消しています…
mailbox-person-unavailable = このコンピューターには、ご本人かどうかを確認するしくみがありません。パスワードはキーチェーンに残したままにします。新しく作ってください。
mailbox-person-dismissed = 確認の画面が閉じられたので、何もコピーしませんでした。
mailbox-person-denied = ご本人だと確認できなかったので、何もコピーしませんでした。
mailbox-person-timed-out = 時間内に返事がなかったので、何もコピーしませんでした。
mailbox-nothing-kept = このメールボックスのパスワードは、もうキーチェーンにありません。新しく作ってください。
mailbox-not-its-own = キーチェーンの内容がこのメールボックスと合わないため、どこにも送りません。新しく作ってください。

## Forgetting it

mailbox-forget-title = このメールボックスを一覧から消しますか？
mailbox-forget-text = この一覧とキーチェーンから消えます。{ $app }にはパスワードが入っているので、そのまま使えます。
mailbox-forget-text-remind = この一覧とキーチェーンから消えます。{ $app }からも使えないようにするには、後で{ $company }でアプリパスワードを削除してください。
mailbox-take-back-title = あと1つ：アプリパスワードの削除
mailbox-take-back-text = { $company }のページで、{ $app }用に作ったアプリパスワードを削除してください。そうすれば、もう誰も使えません。
