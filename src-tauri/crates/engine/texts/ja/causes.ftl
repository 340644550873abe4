### Why a test failed, and the one thing to do next, in Japanese. Not yet checked by a native speaker.
### Titles have no 。 at their end: "mended" (test.ftl) puts one behind them.

## Whose turn it is

owner-you = あなたの対応が必要です · { $time }
owner-administrator = 管理者の対応が必要です · { $time }
owner-provider =
    { $known ->
        [yes] { $company }の対応が必要です · { $time }
       *[no] メールサービスの対応が必要です · { $time }
    }
owner-network = このネットワークが原因です · { $time }
owner-nobody = 待てば解決します · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company }では、普段のパスワードではなくアプリパスワードが必要です
       *[no] このメールボックスでは、普段のパスワードではなくアプリパスワードが必要です
    }
cause-app-password-required-text =
    { $known ->
        [yes] 普段のパスワードはそのまま変わりません。{ $company }のページでアプリパスワードを作り、代わりにそれを使ってください。
       *[no] 普段のパスワードはそのまま変わりません。メールサービスのページでアプリパスワードを作り、代わりにそれを使ってください。
    }
cause-app-password-required-time = 約3分

cause-two-factor-off-so-no-app-password-title = 2段階認証がまだオフです
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] { $company }でアプリパスワードを作れるのは、2段階認証がオンのときだけです。先にオンにしてから、アプリパスワードを作ってください。
       *[no] アプリパスワードを作れるのは、2段階認証がオンのときだけです。先にオンにしてから、アプリパスワードを作ってください。
    }
cause-two-factor-off-so-no-app-password-time = 約10分

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company }で、このアプリパスワードは使えませんでした
       *[no] サーバーで、このアプリパスワードは使えませんでした
    }
cause-wrong-app-password-text = どこが違うかを探すより、新しく作るほうが早く済みます。{ $address }用に作り、全部コピーして、新しいほうを使ってください。
cause-wrong-app-password-time = 約2分

cause-wrong-password-title =
    { $known ->
        [yes] { $company }で、このメールボックスのパスワードは使えませんでした
       *[no] サーバーで、このメールボックスのパスワードは使えませんでした
    }
cause-wrong-password-text = まず、メールを読むウェブサイトに、そのパスワードでログインしてみてください。ログインできたら、同じパスワードをメールにも使ってください。
cause-wrong-password-time = 約2分

cause-username-form-wrong-title = サーバーが求めるログイン名と違います
cause-username-form-wrong-text = パスワードではなく、名前のほうの問題です。メールソフトで使うログイン名をメールサービスのヘルプページで調べて、それを使ってください。
cause-username-form-wrong-time = 約2分

cause-imap-disabled-title =
    { $leg ->
        [imap] メールボックスの設定で、アプリからの受信が止められています
       *[smtp] メールボックスの設定で、アプリからの送信が止められています
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] ウェブでメールボックスの設定を開き、<l>IMAP</l>をオンにしてください。それから、もう一度テストしてください。見つからないときは、メールボックスを管理している人に聞いてください。
       *[smtp] ウェブでメールボックスの設定を開き、<l>SMTP</l>をオンにしてください。<l>IMAP</l>しかないときは、それをオンにしてください。それから、もう一度テストしてください。見つからないときは、メールボックスを管理している人に聞いてください。
    }
cause-imap-disabled-time = 約2分

cause-plan-lacks-access-title = このメールのプランでは、ほかのアプリから使えません
cause-plan-lacks-access-text = メールボックスそのものに問題はありません。メールソフトが使えるプランを選んでください。それまでは、{ $app }には別のアドレスを使ってください。
cause-plan-lacks-access-time = 数分

cause-smtp-auth-disabled-by-admin-title = パスワードでの送信には、管理者の許可が必要です
cause-smtp-auth-disabled-by-admin-text = ご自分でオンにすることはできません。{ $address }の<l>認証済み SMTP</l>（Authenticated SMTP）にチェックを入れてもらうよう、管理者に頼んでください。
cause-smtp-auth-disabled-by-admin-time = 作業は5分

cause-blocked-by-org-policy-title = このアカウントのセキュリティのルールで、ログインが止められました
cause-blocked-by-org-policy-text = ご自分でこのルールを変えることはできません。{ $address }でメールソフトを使えるようにするよう、管理者に頼んでください。子どものアカウントなら、保護者に頼んでください。
cause-blocked-by-org-policy-time = 作業は5分

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company }では、アプリがパスワードでログインできなくなりました
       *[no] このサーバーでは、アプリがパスワードでログインできなくなりました
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] アプリパスワードも使えないので、入力し直しても変わりません。{ $app }に、{ $company }でログインするためのボタンがないか探してください。なければ、別のアドレスを使ってください。
       *[no] アプリパスワードも使えないので、入力し直しても変わりません。{ $app }に、メールサービスでログインするためのボタンがないか探してください。なければ、別のアドレスを使ってください。
    }
cause-basic-auth-retired-time = 数分

cause-web-login-required-title =
    { $known ->
        [yes] { $company }のウェブサイトで、このログインを確認する必要があります
       *[no] メールサービスのウェブサイトで、このログインを確認する必要があります
    }
cause-web-login-required-text = 本人だと確認されるまで、新しいアプリは止められています。ウェブサイトに{ $address }でログインして、確認してください。それから、もう一度テストしてください。
cause-web-login-required-time = 1分

cause-account-locked-or-suspended-title = このアカウントは今、止められています
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] ログインか送信ができない状態です。{ $company }のウェブサイトにログインして、表示される案内に従ってください。何も表示されないときは、{ $company }のサポートに連絡してください。
       *[no] ログインか送信ができない状態です。メールサービスのウェブサイトにログインして、表示される案内に従ってください。何も表示されないときは、そのサポートに連絡してください。
    }
cause-account-locked-or-suspended-time = 数分、または電話1本

cause-password-expired-title = サーバーが新しいパスワードを求めています
cause-password-expired-text =
    { $known ->
        [yes] 今のパスワードは、古いか簡単すぎるようです。{ $company }のウェブサイトで新しいパスワードを設定して、それを使ってください。
       *[no] 今のパスワードは、古いか簡単すぎるようです。メールサービスのウェブサイトで新しいパスワードを設定して、それを使ってください。
    }
cause-password-expired-time = 約5分

cause-auth-method-unsupported-title = Sparekeyで使えるログイン方法が、サーバーにありません
cause-auth-method-unsupported-text = Sparekeyでは、一般的な<b>PLAIN</b>と<b>LOGIN</b>の2つの方法を使えます。どちらかを{ $host }で使えるようにするよう、メールサービスに頼んでください。
cause-auth-method-unsupported-time = 電話1本

cause-client-id-required-title = サーバーが、どのアプリからの接続かを知りたがっています
cause-client-id-required-text = 入力した内容のせいではありません。どうすればメールソフトを使えるか、メールサービスに聞いてください。サーバーの返事は、下の詳細にあります。
cause-client-id-required-time = 電話1本

cause-client-greeting-rejected-title = このコンピューターが伝えた名前を、サーバーが受け付けませんでした
cause-client-greeting-rejected-text = 入力した内容のせいではありません。{ $host }が受け付けない理由を、メールサービスに聞いてください。サーバーの返事は、下の詳細にあります。
cause-client-greeting-rejected-time = 電話1本

## Limits

cause-rate-limited-title = 短い間に、ログインやメールの回数が多くなりすぎました
cause-rate-limited-text = 待てば解決しますが、試すたびに待つ時間が長くなることがあります。1時間待ってから、一度だけテストしてください。
cause-rate-limited-time = 約1時間

cause-greylisted-title = 初めての送信元なので、サーバーが少し待つよう求めています
cause-greylisted-text = 迷惑メールを防ぐために、あえてそうしています。10分待ってから、もう一度テストしてください。
cause-greylisted-time = 10分

cause-too-many-connections-title = このメールボックスに、同時に接続しているアプリが多すぎます
cause-too-many-connections-text = コンピューター、スマートフォン、タブレットのほかのメールソフトを閉じてください。それから、もう一度テストしてください。
cause-too-many-connections-time = 約2分

cause-daily-limit-reached-title = このメールボックスで今送れる数を、すべて使い切りました
cause-daily-limit-reached-text = この上限は、メールのプランで決まっています。明日まで待ってから、もう一度テストしてください。
cause-daily-limit-reached-time = 明日まで

cause-bandwidth-limit-title = 今日受信できる量を使い切りました
cause-bandwidth-limit-text = メールは無事です。時間がたてば、また受信できるようになります。長くて24時間待ってから、もう一度テストしてください。
cause-bandwidth-limit-time = 最大24時間

cause-mailbox-full-title = メールボックスがいっぱいです
cause-mailbox-full-text = いらなくなった大きなメールを削除し、ゴミ箱を空にしてください。それから、もう一度テストしてください。
cause-mailbox-full-time = 数分

cause-server-unavailable-title =
    { $known ->
        [yes] 今、{ $company }の側で問題が起きています
       *[no] 今、メールサーバーの側で問題が起きています
    }
cause-server-unavailable-text =
    { $known ->
        [yes] 入力した内容とは関係ありません。30分待ってから、もう一度テストしてください。{ $company }の稼働状況のページで、詳しいことがわかるかもしれません。
       *[no] 入力した内容とは関係ありません。30分待ってから、もう一度テストしてください。メールサービスの稼働状況のページで、詳しいことがわかるかもしれません。
    }
cause-server-unavailable-time = 30分以上

## The message itself

cause-sender-not-allowed-title = このメールボックスでは、そのアドレスから送れません
cause-sender-not-allowed-text = 送信元には、ログインに使うアドレスを使ってください。別のアドレスを使うときは、先にメールボックスの設定で確認を済ませてください。
cause-sender-not-allowed-time = 約2分

cause-relay-denied-title = ログインしないと、このサーバーからは送れません
cause-relay-denied-text = 送信にも、名前とパスワードが必要です。{ $app }で、送信サーバーのログイン（認証）をオンにしてください。それから、もう一度試してください。
cause-relay-denied-time = 約2分

cause-recipient-rejected-title = 送り先のアドレスが、サーバーで見つかりません
cause-recipient-rejected-text = そのアドレスを一文字ずつ確かめて、直してください。それから、もう一度送ってください。
cause-recipient-rejected-time = 1分

cause-message-rejected-title = ログインはできますが、メールがサーバーに止められました
cause-message-rejected-text = 名前とパスワードは合っています。メールを止めた理由を、メールサービスに聞いてください。サーバーの返事は、下の詳細にあります。
cause-message-rejected-time = 電話1本

## Encryption

cause-tls-required-title = サーバーには、先に暗号化した接続が必要です
cause-tls-required-text =
    { $leg ->
        [imap] 暗号化すると、途中でパスワードを見られることがなくなります。ポート993とSSL/TLSを選んで、もう一度テストしてください。
       *[smtp] 暗号化すると、途中でパスワードを見られることがなくなります。ポート587とSTARTTLSを選んで、もう一度テストしてください。
    }
cause-tls-required-time = 1分

cause-tls-mode-mismatch-title = ポート{ $port }と暗号化の方式が合っていません
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] ポートごとに方式が決まっています。ポート993はSSL/TLS、ポート143はSTARTTLSです。合うほうを選んで、もう一度テストしてください。
       *[smtp] ポートごとに方式が決まっています。ポート465はSSL/TLS、ポート587はSTARTTLSです。合うほうを選んで、もう一度テストしてください。
    }
cause-tls-mode-mismatch-time = 1分

cause-tls-stripped-by-network-title = このネットワークで、何かが暗号化を外しています
cause-tls-stripped-by-network-text = ここではパスワードを見られるおそれがあるため、送りませんでした。スマートフォンのテザリングなど、別のネットワークを使ってください。それから、もう一度テストしてください。
cause-tls-stripped-by-network-time = 約5分

cause-tls-version-unsupported-title = このサーバーには、今の時代に安全な暗号化がありません
cause-tls-version-unsupported-text = ご自分で変えることはできません。{ $host }を運営しているところに、暗号化を新しくするよう頼んでください。
cause-tls-version-unsupported-time = 電話1本

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] ウイルス対策ソフト{ $product }が、メールサーバーとの間に入っています
        [inspection] フィルター{ $product }が、メールサーバーとの間に入っています
        [tool] プログラム{ $product }が、メールサーバーとの間に入っています
       *[unknown] 正体のわからないものが、メールサーバーとの間に入っています
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] 途中でメールを読んでいます。<b>{ $product }</b>を開き、メールの検査だけをオフにしてください。それから、もう一度テストしてください。
        [inspection] 会社や学校では、通信の中身を調べるために<b>{ $product }</b>を使います。メールには手を加えず通すよう、IT担当者に頼んでください。
        [tool] インターネットの通信を読んでいます。<b>{ $product }</b>を閉じるか削除してから、もう一度テストしてください。
       *[unknown]
            { $has-issuer ->
                [yes] 「{ $issuer }」と名乗っています。お使いのウイルス対策ソフトなら、メールの検査だけをオフにしてください。そうでなければ、IT担当者に聞くか、別のネットワークを使ってください。
               *[no] たいていは、メールを検査するウイルス対策ソフトです。メールの検査だけをオフにしてください。使っていない場合は、IT担当者に聞くか、別のネットワークを使ってください。
            }
    }
cause-certificate-untrusted-interception-time = 約5分

cause-certificate-self-signed-server-title = { $host }が本物だと確かめられません
cause-certificate-self-signed-server-text = 証明書は、サーバーの身分証のようなものです。この証明書は自作か、足りないところがあります。正式な証明書を用意するよう、サーバーを運営しているところに頼んでください。
cause-certificate-self-signed-server-time = 電話1本

cause-certificate-name-mismatch-title = サーバーが示した名前は、{ $host }と違います
cause-certificate-name-mismatch-text = 証明書は、サーバーの身分証のようなものです。この証明書には別の名前が書かれています（下の詳細を見てください）。それがお使いのメールサービスの名前なら、サーバー名として使ってください。
cause-certificate-name-mismatch-time = 約2分

cause-certificate-expired-title =
    { $has-from ->
        [yes] サーバーの証明書は、まだ有効期間の前です
       *[no] サーバーの証明書の期限が切れています
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] 証明書は、サーバーの身分証のようなものです。この証明書は{ $from }から有効で、このコンピューターの日付は合っています。{ $host }を運営しているところに、直すよう頼んでください。
       *[no]
            { $has-until ->
                [yes] 証明書は、サーバーの身分証のようなものです。この証明書の期限は{ $until }まででした。{ $host }を運営しているところに、更新するよう頼んでください。
               *[no] 証明書は、サーバーの身分証のようなものです。この証明書は古くなっています。{ $host }を運営しているところに、更新するよう頼んでください。
            }
    }
cause-certificate-expired-time = 電話1本

cause-clock-wrong-title = このコンピューターの日付か時刻が合っていません
cause-clock-wrong-text =
    { $has-clock ->
        [yes] このコンピューターの日付は{ $shows }です。ほかのサーバーによると、今は{ $should }か、それより後です。コンピューターの設定で日付と時刻を合わせてから、もう一度テストしてください。
       *[no] 安全に接続するには、日付が合っている必要があります。コンピューターの設定で日付と時刻を合わせてから、もう一度テストしてください。
    }
cause-clock-wrong-time = 1分

## The way to the server

cause-network-ip-blocked-title = メールサーバーが、このインターネット接続を断っています
cause-network-ip-blocked-text = パスワードのせいではありません。VPNを使っていれば、オフにしてください。使っていなければ、スマートフォンのテザリングなど、別のネットワークを使ってください。それから、もう一度テストしてください。
cause-network-ip-blocked-time = 約5分

cause-dns-failure-title = 今、インターネットの住所録から返事がありません
cause-dns-failure-text = { $host }という名前は正しいのですが、ここからは調べられません。VPNを使っていれば、オフにしてください。ウェブサイトが開くようになったら、もう一度テストしてください。
cause-dns-failure-time = 約2分

cause-unknown-host-title = { $host }というサーバーはありません
cause-unknown-host-text = 一文字違うだけかもしれません。メールサービスのヘルプページと名前を比べて直し、もう一度テストしてください。
cause-unknown-host-time = 1分

cause-server-in-private-network-title = { $host }は、内部だけのネットワークにつながっています
cause-server-in-private-network-text = 誰かが入力した名前ではないので、接続しませんでした。本当に自分たちのネットワークにあるサーバーなら、サーバーの名前をご自分で入力してください。
cause-server-in-private-network-time = 1分

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] このコンピューターのプロキシが動いていません
       *[none] このコンピューターは、インターネットにつながっていません
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] このコンピューターは、<b>{ $proxy }</b>を通るように設定されています。コンピューターのネットワーク設定で、プロキシを確かめてください。ウェブサイトが開くようになったら、もう一度テストしてください。
       *[none] Wi-Fiかケーブルを確かめてください。ウェブサイトが開くようになったら、もう一度テストしてください。
    }
cause-network-unreachable-time = 1分

cause-ipv6-broken-title = サーバーへの2つの通り道のうち、1つが使えません
cause-ipv6-broken-text = このネットワークには2種類のインターネットアドレスがあり、片方が働いていません。VPNを使っていれば、オフにしてください。使っていなければ、スマートフォンのテザリングなど、別のネットワークを使ってください。それから、もう一度テストしてください。
cause-ipv6-broken-time = 約5分

cause-port-blocked-title = このネットワークが、メールサーバーへの通り道をふさいでいます
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] このコンピューターはプロキシ<b>{ $proxy }</b>を通りますが、メールは通してもらえません。{ $host }のポート{ $port }を許可するよう、IT担当者に頼んでください。
        [wants-login] このコンピューターはプロキシ<b>{ $proxy }</b>を通りますが、そこで別のログインを求められます。メールソフトはログインなしで通すよう、IT担当者に頼んでください。
        [cannot-reach] このコンピューターはプロキシ<b>{ $proxy }</b>を通りますが、そこから{ $host }のポート{ $port }に届きません。そのポートを使えるようにするよう、IT担当者に頼んでください。
       *[none]
            { $has-open ->
                [yes] サーバーはポート{ $open }では返事をしますが、{ $host }のポート{ $port }には届きません。VPNを使っていれば、オフにしてください。使っていなければ、スマートフォンのテザリングなど、別のネットワークを使ってください。それから、もう一度テストしてください。
               *[no] サーバーに問題はありませんが、{ $host }のポート{ $port }に届きません。VPNを使っていれば、オフにしてください。使っていなければ、スマートフォンのテザリングなど、別のネットワークを使ってください。それから、もう一度テストしてください。
            }
    }
cause-port-blocked-time = 約5分

cause-local-firewall-blocked-title = このコンピューターが接続を許可していません
cause-local-firewall-blocked-text = ファイアウォールかウイルス対策ソフトが、Sparekeyを止めています。許可するアプリにSparekeyを加えてから、もう一度テストしてください。
cause-local-firewall-blocked-time = 約5分

cause-connection-refused-title = { $host }のポート{ $port }から返事がありません
cause-connection-refused-text =
    { $has-open ->
        [yes] 同じサーバーのポート{ $open }からは返事があります。サーバー名とポートをメールサービスのヘルプページと比べてください。違うところを直して、もう一度テストしてください。
       *[no] サーバー名とポートをメールサービスのヘルプページと比べてください。違うところを直して、もう一度テストしてください。
    }
cause-connection-refused-time = 約2分

cause-connection-dropped-title = 接続が途中で切れました
cause-connection-dropped-text = たまたま切れることもあるので、もう一度テストしてください。2回続いたら、スマートフォンのテザリングなど、別のネットワークを使ってください。
cause-connection-dropped-time = 1分

cause-captive-portal-title = このWi-Fiでは、先にログインが必要です
cause-captive-portal-text = ブラウザーでどこかのウェブサイトを開くと、Wi-Fiのページが表示されます。そこでログインするか同意してから、もう一度テストしてください。
cause-captive-portal-time = 1分

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] これはメールの受信用のサーバーではありません
       *[smtp] これはメールの送信用のサーバーではありません
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host }のポート{ $port }から返事はありますが、別の種類のサーバーです。メールサービスのヘルプページにあるIMAPサーバーを使ってください。
       *[smtp] { $host }のポート{ $port }から返事はありますが、別の種類のサーバーです。メールサービスのヘルプページにあるSMTPサーバーを使ってください。
    }
cause-wrong-server-or-port-time = 約2分

cause-not-sure = おそらくこうだと思われますが、確実ではありません。実際に起きたことは、下の詳細にあります。

cause-unknown-title = この返事の意味はわかりませんでした
cause-unknown-text = 実際の返事は、下の詳細にあります。レポートをコピーして、サポート窓口に送ってください。レポートにパスワードは入っていません。
cause-unknown-time = 数分

## What the receiving app said

explain-unknown-title = このメッセージの意味はわかりませんでした
explain-unknown-text = ここでのテストでは、この設定で接続できました。設定をコピーし、メッセージと一緒に{ $app }のサポート窓口に送ってください。パスワードは絶対に送らないでください。
