### Letters, ways out of trouble, and what to do where app passwords do not exist, in Japanese. Not yet checked by a native speaker.

## Letters: plain text that is copied, so no markup. They hold no secret.
## Menus: Google's own words are those of its help for administrators. The last ones of Microsoft's menu are not quite certain,
## so the English words stand behind them.

letter-admin-app-passwords-title = 管理者に送る文面ができています
letter-admin-app-passwords-body =
    件名：{ $address }のアプリパスワードについて

    お世話になっております。

    { $named ->
        [yes] { $app }をメールボックス{ $address }につなぎたいと考えています。
       *[no] アプリをメールボックス{ $address }につなぎたいと考えています。
    }このアプリは、名前とパスワードでメールサーバーにログインします。{ $company }では普段のパスワードは使えず、アプリパスワードが必要です。また、アプリパスワードには2段階認証プロセスが必要です。

    私のアカウントでは、アプリパスワードを作る画面が表示されません。お手数ですが、Google 管理コンソールで次の点を確認していただけますか。

    1. [セキュリティ] > [認証] > [2 段階認証プロセス]：2段階認証プロセスを有効にできるようになっていますか。セキュリティキー以外の方法も使えますか。
    2. 私のアカウントは、高度な保護機能プログラムの対象外になっていますか。アプリパスワードを使えなくするルールは、ほかにありませんか。
    3. アプリがメールの受信もする場合：IMAPはオンになっていますか。設定は[アプリ] > [Google Workspace] > [Gmail] > [エンドユーザーのアクセス]の[POP と IMAP アクセス]にあります。

    アプリパスワードは私が自分で作り、このアプリだけで使います。私のパスワードを変えなくても、いつでも無効にできます。

    アプリパスワードを許可できない場合は、どのメールボックスを使えばよいか教えてください。

    パスワードは、メールで送ったり、たずねたりしないでください。私もいたしません。

    どうぞよろしくお願いいたします。

letter-admin-smtp-auth-title = 管理者に送る文面ができています
letter-admin-smtp-auth-body =
    件名：{ $address }の認証済みSMTPの許可のお願い

    お世話になっております。

    { $named ->
        [yes] { $app }で、メールボックス{ $address }からメールを送りたいと考えています。
       *[no] アプリで、メールボックス{ $address }からメールを送りたいと考えています。
    }このアプリは、smtp.office365.comのポート587にSTARTTLSで接続し、名前とパスワードでログインします。{ $company }では、メールボックスの認証済みSMTPがオンのときだけ使えます。

    お手数ですが、このメールボックスだけ、オンにしていただけますか。設定は次の場所にあります。

    Microsoft 365 管理センター > ユーザー > アクティブなユーザー > （ユーザー） > メール > メール アプリの管理（Manage email apps） > 認証済み SMTP（Authenticated SMTP）

    参考として、3つお伝えします。

    1. 2026年12月末から、パスワードでの送信は既定でオフになります。すでにある組織では、その後も管理者がオンに戻せます。Microsoftは、最終的な日程を2027年後半に発表する予定です。
    2. セキュリティの既定値群（security defaults）がオンの間は使えません。このためにオフにする必要はありません。代わりに、アプリからどのように送ればよいか教えてください。
    3. お願いしたいのは送信だけです。パスワードでの受信は、すべての組織ですでに終わっているため、お願いするものではありません。

    パスワードは、メールで送ったり、たずねたりしないでください。私もいたしません。

    どうぞよろしくお願いいたします。

letter-admin-mailbox-password-title = メールボックスを管理している人に送る文面ができています
letter-admin-mailbox-password-body =
    件名：{ $address }のアプリ用パスワードについて

    お世話になっております。

    { $named ->
        [yes] { $app }をメールボックス{ $address }につなぎたいと考えています。
       *[no] アプリをメールボックス{ $address }につなぎたいと考えています。
    }{ $reads ->
        [yes] このアプリは、メールの送信と受信のために、名前とパスワードでログインします。
       *[no] このアプリは、メールの送信のために、名前とパスワードでログインします。
    }

    お手数ですが、次のどれかをお願いできますか。

    1. いちばんよい方法：このメールボックスのアプリ用パスワードを、私が自分で作れるようにしてください。{ $company }では、アプリパスワードやデバイスパスワードと呼ばれているかもしれません。
    2. または、このアプリ専用のパスワードを作り、直接会って渡してください。
    3. どちらもできない場合は、このメールボックスの新しいパスワードを、私と一緒に設定してください。

    また、このメールボックスでメールソフトの利用が許可されているかどうかも、確認していただけますか。

    パスワードは、メールで送ったり、たずねたりしないでください。私もいたしません。

    どうぞよろしくお願いいたします。

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = 手元にスマートフォンがない
trouble-no-phone-text =
    このスマートフォンを使わない方法を、{ $company }のページで探してください。固定電話への通話や、タブレットやコンピューターの認証アプリが選べるかもしれません。

    セキュリティキーだけを設定するのは避けてください。アプリパスワードを作れないことがあります。ほかに方法がなければ、スマートフォンが手元にあるときに続けてください。

trouble-phone-of-someone-who-left-label = もういない人のスマートフォンになっている
trouble-phone-of-someone-who-left-text =
    { $company }のページで、別のログイン方法を探してください。バックアップコードや、まだログインしたままの機器が使えます。

    ログインできたら、前のスマートフォンの代わりに、ご自分のものを登録してください。できないときは、管理者に聞くか、{ $company }のアカウント復旧ページを使ってください。

trouble-calling-on-that-phone-label = そのスマートフォンでサポート窓口と通話中
trouble-calling-on-that-phone-text =
    サポート窓口の番号をメモして、「ステップ3の2段階認証にいます。かけ直します」と伝えてください。それから、電話を切ってください。

    そのスマートフォンで、2段階認証をオンにしてください。それから、かけ直してください。<b>スマートフォンに届く数字は、誰にも読み上げないでください。</b>

trouble-not-allowed-label = 会社や学校で許可されていない
trouble-not-allowed-text = これは管理者が決めます。{ $address }で2段階認証とアプリパスワードを使えるよう、頼んでください。それまでは、{ $app }には別のメールボックスを使ってください。

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = <l>{ $page }</l>を探しているところです。いくつかの質問で、原因がわかります。
missing-question = 質問{ $number }
missing-what-to-do = やること
button-not-that = これではない
button-go-to-two-step = 2段階認証に進む
button-open-codes = アプリパスワード一覧を開く

missing-wrong-account-ask = ページの隅に{ $address }と表示されていますか？
missing-wrong-account-look = 右上を見るか、そこにある写真や文字を押してください。1つのブラウザーに、いくつものアカウントが入っていることがよくあります。
missing-wrong-account-title = 別のアカウントが表示されています
missing-wrong-account-text = ページの隅の写真や文字を押してください。{ $address }を選ぶか、そのアドレスでログインしてください。それから、ここからもう一度ページを開いてください。

missing-two-step-off-ask = 2段階認証はオンですか？
missing-two-step-off-look = { $company }でアプリパスワードが表示されるのは、オンのときだけです。
missing-two-step-off-title = 2段階認証が先に必要です
missing-two-step-off-text = ステップ3に戻って、オンかどうかを確かめてください。オフなら、そこでオンにしてください。それから、アプリパスワードのページをもう一度開いてください。

missing-security-keys-only-ask = もう1つの確認方法は、セキュリティキーだけですか？
missing-security-keys-only-look = セキュリティキーは、機器に差し込んだり近づけたりして使う、小さな道具です。
missing-security-keys-only-title = セキュリティキーだけでは足りません
missing-security-keys-only-text = その場合、{ $company }ではアプリパスワードを作れません。キーはそのままにして、スマートフォンも確認方法に加えてください。それから、アプリパスワードのページをもう一度開いてください。

missing-work-account-ask = 会社や学校、団体からもらったアカウントですか？
missing-work-account-look = その場合は、そこの誰かがアカウントを管理し、何ができるかを決めています。
missing-work-account-title = これは管理者が決めます
missing-work-account-text = { $address }でアプリパスワードを使えるよう、管理者に頼んでください。文面はできています。それまでは、{ $app }には別のメールボックスを使ってください。

missing-advanced-protection-ask = 高度な保護機能プログラムはオンですか？
missing-advanced-protection-look = オンなら、ご自分でセキュリティキーかパスキーを使って設定したはずです。アカウントのセキュリティのページでわかります。
missing-advanced-protection-title = 高度な保護機能プログラムでは、アプリパスワードを使えません
missing-advanced-protection-text = アカウントを特に厳しく守るために、あえてそうなっています。オンのままにして、{ $app }には別のメールボックスを使ってください。

missing-child-account-ask = 保護者が管理する、子どものアカウントですか？
missing-child-account-look = その場合、新しいアプリやログインには保護者の許可が必要です。
missing-child-account-title = 子どものアカウントでは、アプリパスワードを作れません
missing-child-account-text = { $company }では、子どものアカウントをメールソフトから使えません。{ $app }には大人のアドレスを使ってください。

missing-unfamiliar-browser-ask = いつもこのブラウザーでメールを読んでいますか？
missing-unfamiliar-browser-look = 使い始めたばかりのブラウザーや、プライベートウィンドウは含みません。
missing-unfamiliar-browser-title = { $company }は、まだこのブラウザーを知りません
missing-unfamiliar-browser-text =
    { $company }でアプリパスワードを作れるのは、使い慣れたブラウザーだけです。リンクをコピーして、いつもメールを読んでいるブラウザーで開いてください。

    そのようなブラウザーがなければ、ここでログインしたまま何日か使い、もう一度試してください。サポートに頼んでも、早くはなりません。

missing-switched-off-by-administrator-ask = 管理者がアプリパスワードをオフにしたと書いてありますか？
missing-switched-off-by-administrator-look = 「お使いのアカウントではこの設定を使えません」と書いてあることもあります。
missing-switched-off-by-administrator-title = 管理者がアプリパスワードをオフにしています
missing-switched-off-by-administrator-text = 変えられるのは管理者だけです。{ $address }でアプリパスワードを使えるよう、頼んでください。文面はできています。それまでは、{ $app }には別のメールボックスを使ってください。

missing-too-many-codes-ask = アプリパスワードがもう多すぎると書いてありますか？
missing-too-many-codes-look = 今までに作ったものは、削除するまで数に入ります。
missing-too-many-codes-title = アプリパスワードの数が上限に達しています
missing-too-many-codes-text = { $company }では、持てる数が決まっています。いらなくなったものを1つ削除してから、新しく作ってください。

missing-no-mailbox-ask = このアカウントのメールは{ $company }にありますか？
missing-no-mailbox-look = メールボックスがなく、よそのアドレスでログインするアカウントもあります。
missing-no-mailbox-title = このアカウントには{ $company }のメールボックスがありません
missing-no-mailbox-text = まず、{ $company }でメールを使えるようにしてください。使わない場合は、{ $app }には別のメールボックスを使ってください。

missing-plan-without-programs-ask = 無料のプランか、小さなプランですか？
missing-plan-without-programs-look = { $company }のアカウントのページに、プラン名が書いてあります。
missing-plan-without-programs-title = アプリから使えないプランかもしれません
missing-plan-without-programs-text = { $company }のプランでメールソフトを使えるかどうか、確かめてください。使えない場合は、{ $app }には別のメールボックスを使ってください。

missing-not-their-domain-ask = ドメインとメールボックスを管理しているのは、ほかの人ですか？
missing-not-their-domain-look = 設定してくれた同僚、業者、友人などです。
missing-not-their-domain-title = 作れるのは、ドメインを管理している人だけです
missing-not-their-domain-text = { $address }のメール用パスワードを頼んでください。文面はできています。使うのは{ $app }だけです。

missing-no-phone-number-ask = このメールボックスの設定に、携帯電話の番号は入っていますか？
missing-no-phone-number-look = { $company }でアプリパスワードを作れるのは、携帯電話の番号があるメールボックスだけです。
missing-no-phone-number-title = 先に携帯電話の番号が必要です
missing-no-phone-number-text = { $company }の設定で番号を追加してください。それから、アプリパスワードのページをもう一度開いてください。

missing-programs-blocked-ask = アプリからの利用を止める保護がオンですか？
missing-programs-blocked-look = { $company }のセキュリティの設定に、「メールソフトをブロック」のような名前であります。
missing-programs-blocked-title = 保護によって、アプリから使えなくなっています
missing-programs-blocked-text = オンの間は、どのアプリからも使えません。{ $company }の設定でオフにしてください。それから、アプリパスワードのページをもう一度開いてください。

missing-second-mailbox-ask = 家族などで使う、2つ目のメールボックスですか？
missing-second-mailbox-look = メインのメールボックスは、契約そのもののメールボックスです。
missing-second-mailbox-title = 2つ目のメールボックスでは、アプリパスワードを作れないかもしれません
missing-second-mailbox-text = { $company }では、メインのメールボックスだけがアプリパスワードを使えるのかもしれません。{ $app }にはメインのアドレスを使ってください。詳しいことは、{ $company }のサポートに聞いてください。

missing-signs-in-elsewhere-ask = { $company }に、別の会社のアカウントでログインしていますか？
missing-signs-in-elsewhere-look = Google、Facebook、勤め先のログインページなどです。
missing-signs-in-elsewhere-title = このアカウント自身のパスワードがありません
missing-signs-in-elsewhere-text = その場合は、アプリパスワードでしかログインできません。別の会社ではなく、{ $company }のセキュリティの設定で探してください。

missing-none-of-these-title = わかっている原因のどれでもありませんでした
missing-none-of-these-text = { $help ->
    [yes] { $company }のヘルプページを開いてください。いちばん新しい方法がわかります。それでもだめなら、{ $app }には別のアドレスを設定してください。
   *[no] 「メールソフト用のアプリパスワードはどこで作れますか」と、{ $company }に聞いてください。それでもだめなら、{ $app }には別のアドレスを設定してください。
 }

## Providers that take no app password

stop-oauth-only-everything-title = { $company }のこのメールボックスでは、アプリパスワードを使えません
stop-oauth-only-everything-why = { $since ->
    [none] { $company }では、どんな種類のパスワードでも、アプリからログインできません。アプリパスワードを作るように書いてあるページは、情報が古くなっています。
   *[other] { $since }から、{ $company }では、どんな種類のパスワードでも、アプリからログインできません。アプリパスワードを作るように書いてあるページは、情報が古くなっています。
 }
stop-oauth-only-everything-instead-1 = { $app }に<l>{ $company }でログイン</l>のようなボタンがあれば、それを使ってください。その場合、Sparekeyは必要ありません。
stop-oauth-only-everything-instead-2 = なければ、{ $app }には、Gmailや独自ドメインなど、別のメールボックスを使ってください。
stop-oauth-only-everything-instead-3 = { $address }にメールが届くなら、別のメールボックスに転送してください。大事なメールを逃しません。

stop-oauth-only-reading-title = このメールボックスは、パスワードでは受信できません
stop-oauth-only-reading-why = { $company }は、アプリパスワードを含めて、パスワードでの受信をすべて終了しました。サポートでも、元には戻せません。
stop-oauth-only-reading-instead-1 = { $app }に<l>{ $company }でログイン</l>のようなボタンがあれば、それを使ってください。その場合、Sparekeyは必要ありません。
stop-oauth-only-reading-instead-2 = それがなく、{ $app }で受信しなくてもよければ、送信だけを設定してください。
stop-oauth-only-reading-instead-3 = 受信が必要なら、{ $app }には別のメールボックスを使ってください。{ $address }のメールをそこに転送するよう、管理者に頼んでください。

stop-app-passwords-ended-everything-title = { $company }では、もうアプリパスワードを作れません
stop-app-passwords-ended-everything-why = { $company }によると、アプリパスワードはもう作れません。使えるのは、{ $company }のログイン画面を開くアプリだけです。
stop-app-passwords-ended-everything-instead-1 = { $app }に、{ $company }のページでログインする方法があれば、それを使ってください。その場合、Sparekeyは必要ありません。
stop-app-passwords-ended-everything-instead-2 = なければ、{ $app }には、Gmailや独自ドメインなど、別のメールボックスを使ってください。
stop-app-passwords-ended-everything-instead-3 = { $address }にメールが届くなら、別のメールボックスに転送してください。大事なメールを逃しません。

stop-app-passwords-ended-reading-title = このメールボックスは、もうアプリパスワードでは受信できません
stop-app-passwords-ended-reading-why = { $company }によると、受信用のアプリパスワードはもう作れません。使えるのは、{ $company }のログイン画面を開くアプリだけです。
stop-app-passwords-ended-reading-instead-1 = { $app }に、{ $company }のページでログインする方法があれば、それを使ってください。その場合、Sparekeyは必要ありません。
stop-app-passwords-ended-reading-instead-2 = それがなく、{ $app }で受信しなくてもよければ、送信だけを設定してください。
stop-app-passwords-ended-reading-instead-3 = 受信が必要なら、{ $app }には別のメールボックスを使ってください。

stop-bridge-everything-title = { $company }は、専用のBridgeを通してだけアプリから使えます
stop-bridge-everything-why = { $company }のメールはとても厳しく守られていて、アプリだけでは開けません。{ $company }のプログラム<b>Bridge</b>を使うと、同じコンピューターのアプリで開けます。有料プランが必要で、Sparekeyではテストできません。
stop-bridge-everything-instead-1 = { $app }をこのコンピューターで使うなら、{ $company }のヘルプページを見てBridgeを設定してください。表示されるサーバー、名前、パスワードを{ $app }に入れてください。
stop-bridge-everything-instead-2 = { $app }を別の場所で使うか、有料プランがない場合は、{ $app }には別のメールボックスを使ってください。

stop-bridge-reading-title = このメールボックスは、{ $company }のBridgeを通してだけ受信できます
stop-bridge-reading-why = { $company }のメールはとても厳しく守られていて、アプリだけでは開けません。{ $company }のプログラム<b>Bridge</b>を使うと、同じコンピューターのアプリで開けます。有料プランが必要で、Sparekeyではテストできません。
stop-bridge-reading-instead-1 = { $app }をこのコンピューターで使うなら、{ $company }のヘルプページを見てBridgeを設定してください。表示されるサーバー、名前、パスワードを{ $app }に入れてください。
stop-bridge-reading-instead-2 = { $app }で受信しなくてもよければ、送信だけを設定してください。
stop-bridge-reading-instead-3 = { $app }を別の場所で使い、受信も必要なら、別のメールボックスを使ってください。

stop-not-offered-everything-title = { $company }は、ほかのアプリからは使えません
stop-not-offered-everything-why = { $company }を使えるのは、専用のアプリとウェブサイトだけです。ほかのアプリ用のメールサーバーがないので、アプリパスワードもありません。
stop-not-offered-everything-instead-1 = { $app }には、Gmailや独自ドメインなど、別のメールボックスを使ってください。
stop-not-offered-everything-instead-2 = { $app }で使うアドレスを、メールをやり取りする相手に知らせてください。{ $address }は、普段のメールにそのまま使えます。

stop-not-offered-reading-title = このメールボックスは、どのアプリからも受信できません
stop-not-offered-reading-why = { $company }には、この種類のメールボックスを{ $app }で受信するためのサーバーがありません。
stop-not-offered-reading-instead-1 = { $app }で受信しなくてもよければ、送信だけを設定してください。
stop-not-offered-reading-instead-2 = 受信が必要なら、{ $app }には別のメールボックスを使ってください。

stop-not-known-everything-title = アプリから{ $company }にログインする方法がわかりません
stop-not-known-everything-why = { $company }のメールのしくみが変わり、アプリに今何が必要なのか、わかりませんでした。確かでないまま進めても、時間がかかるだけです。
stop-not-known-everything-instead-1 = 「メールソフトには、どのサーバーとどのパスワードが必要ですか」と、{ $company }に聞いてください。ヘルプページに書いてあるかもしれません。
stop-not-known-everything-instead-2 = それでもわからなければ、{ $app }には別のメールボックスを使ってください。

stop-not-known-reading-title = アプリからこのメールボックスを受信する方法がわかりません
stop-not-known-reading-why = { $app }が{ $company }のどのサーバーから受信できるのか、わかりませんでした。確かでないまま進めても、時間がかかるだけです。
stop-not-known-reading-instead-1 = 「メールソフトでの受信には、どのサーバーとどのパスワードが必要ですか」と、{ $company }に聞いてください。
stop-not-known-reading-instead-2 = { $app }で受信しなくてもよければ、送信だけを設定してください。
stop-not-known-reading-instead-3 = 受信が必要なら、{ $app }には別のメールボックスを使ってください。

button-send-only = 送信だけを設定する

ask-administrator-decides-title = 管理者は、パスワードでの送信を許可していますか？
ask-administrator-decides-text =
    { $changes ->
        [none] パスワードで送信できるのは、管理者が<l>認証済み SMTP</l>（Authenticated SMTP）を許可している場合だけです。{ $address }でオンなら、先に進んでください。オフなら、管理者に文面を送ってください。コピーするだけで使えます。
       *[other] パスワードで送信できるのは、管理者が<l>認証済み SMTP</l>（Authenticated SMTP）を許可している場合だけです。{ $changes }からは、管理者がオンにしない限り、{ $company }がオフにします。{ $address }でオンなら、先に進んでください。オフなら、管理者に文面を送ってください。コピーするだけで使えます。
    }

## What ends an app password

revoked-password-changed = { $company }のパスワードを変えると、このアプリパスワードは使えなくなります。そのときは、新しく作ってください。
revoked-deleted-by-person = 使えなくするには、{ $company }のページで削除してください。
revoked-two-step-on = 後で2段階認証をオンにすると、このアプリパスワードは使えなくなります。そのときは、新しく作ってください。
revoked-new-code-made = 新しいアプリパスワードを作ると、これはすべてのアプリで使えなくなります。
revoked-account-restored = アカウントを失って取り戻すと、このアプリパスワードは使えなくなります。そのときは、新しく作ってください。
revoked-signed-out-everywhere = { $company }ですべての機器からログアウトすると、このアプリパスワードは使えなくなります。そのときは、新しく作ってください。
revoked-two-step-off = 2段階認証をオフにすると、このアプリパスワードは使えなくなります。オンのままにしておいてください。

survives-password-change = { $company }のパスワードを変えても、これは使えるままです。使えなくするには、{ $company }のページで削除してください。

## What a password opens

opens-title = このアプリパスワードでできること
opens-mail = { $app }は、これで{ $company }のメールを読み、あなたの名前でメールを送れます。
opens-sending = { $app }は、これであなたの名前でメールを送れます。メールを読むことはできません。
opens-nothing-else = { $company }のほかのものは開けません。
opens-not-known = { $company }のほかのものを開けるかどうかは、わかっていません。
opens-contacts = { $company }の連絡先も開けます。
opens-calendars = { $company }のカレンダーも開けます。
opens-files = { $company }のファイルも開けます。
own-opens-account-title = これはアカウント全体のパスワードです
own-opens-account = これを持っている人は、{ $company }で本人と同じことができます。そこまで{ $app }を信頼できる場合だけ、渡してください。{ $app }から使えないようにするには、このパスワードを変えてください。
own-opens-mailbox-title = これはメールボックス全体のパスワードです
own-opens-mailbox = これを持っている人は、{ $address }のメールをすべて読み、その名前で送ることができます。{ $app }から使えないようにするには、このパスワードを変えてください。

## Limits

limits-title = { $company }でアプリが使える量
limit-messages-per-day = { $company }から送れるのは、1日に{ $number }通までです。
limit-messages-per-hour = { $company }から送れるのは、1時間に{ $number }通までです。
limit-messages-per-minute = { $company }から送れるのは、1分間に{ $number }通までです。
limit-recipients-per-day = 送り先は、1日に{ $number }件までです。
limit-recipients-per-message = 1通の送り先は、{ $number }件までです。
limit-message-mb = 1通の大きさは、{ $number }MBまでです。
limit-imap-connections = 同時に受信できる接続は、{ $number }件までです。
limit-imap-download = アプリから受信できるのは、1日に{ $number }MBまでです。
limit-imap-upload = アプリから保存できるのは、1日に{ $number }MBまでです。

## What else may be behind a refused password

perhaps-moved = { $company }のメールは{ $to }に移りましたか？その場合は、ステップ2に戻ってそう答えてください。今は、{ $to }のパスワードを使います。
perhaps-locked = 最近パスワードを変えましたか？その場合は、先に{ $company }のページでメールのロックを解除してください。
perhaps-not-ready = 作ってから{ $number }時間たっていませんか？その場合は、まず待ってください。{ $company }では、新しいアプリパスワードが使えるようになるまで{ $number }時間ほどかかることがあります。
perhaps-switched-off = { $company }で、アプリからの利用は許可されていますか？まだなら、先に設定でオンにしてください。
