### What an organisation has set for its computers, and what of it is not followed, in Japanese. Not yet checked by a native speaker.
###
### Glossary: ポリシー, 組織 (organisation), キー (of the policy), 項目 (entry), 認証局, レジストリ. 管理者 is the administrator.

# What of the policy is not followed: read by the administrator who wrote it.
# $place is a file, a folder or a key of the registry.
policy-fault-unsafe =
    ポリシーは、まったく使われません。<b>{ $place }</b>{ $because ->
        [owner] の所有者が管理者ではありません。
        [writable] は、管理者のほかにも変更できる人がいます。
        [link] は、別の場所へのリンクです。
        [kind] は、通常のファイルやフォルダーではありません。
        [not-allowed] を読み込む許可がありません。
        [missing] がありません。
        [too-long] は長すぎます。
        [path] は、完全なパスではありません。
       *[failed] を読み込めませんでした。
    }
policy-fault-too-long = ポリシーは、まったく使われません。<b>{ $place }</b>は長すぎます。
policy-fault-not-readable =
    { $has-line ->
        [yes] ポリシーは、まったく使われません。<b>{ $place }</b>の{ $line }行目から先を読み取れません。
       *[no] ポリシーは、まったく使われません。<b>{ $place }</b>を読み取れません。
    }{ $slip ->
        [twice] このキーかテーブルは、もっと上にすでにあります。
        [open-text] ここから始まる文字列の最後に、引用符がありません。
        [open-bracket] ここで開いた括弧が閉じられていません。
        [value] 値がないか、つづりが違うか、引用符で囲まれていません。
        [no-equals] キーの後ろに等号がありません。
        [comma] カンマが足りないか、多すぎます。
        [behind] 値の後ろに何かあります。キーは1行に1つずつ書いてください。
        [backslash] バックスラッシュのある文字列は、一重引用符で囲んでください。
        [encoding] ファイルをUTF-8で保存してください。
       *[other] この種類のファイルの書き方になっていません。
    }
# $key is a key of the policy, as “portal-probe”.
policy-fault-unknown-key = <b>{ $key }</b>というキーは、Sparekeyにありません。このキーは使われません。
policy-fault-wrong-kind =
    { $expected ->
        [text] <b>{ $key }</b>は文字列にしてください。今の値は使われません。
        [yes-no] <b>{ $key }</b>はtrueかfalseにしてください。今の値は使われません。
        [list] <b>{ $key }</b>は文字列のリストにしてください。今の値は使われません。
       *[tables] <b>{ $key }</b>は、ドメインごとのテーブルのリストにしてください。テーブルでないものは使われません。
    }
policy-fault-too-many = <b>{ $key }</b>が長すぎます。使われるのは、最初の{ $most }個の項目だけです。
policy-fault-unknown-app = <b>{ $id }</b>というアプリは、Sparekeyの一覧にありません。アプリは、使う人が自分で選びます。
policy-fault-unknown-provider = <b>{ $id }</b>というメールサービスは、Sparekeyの一覧にありません。この項目は使われません。
policy-fault-unknown-language = <b>{ $id }</b>という言語は、Sparekeyにありません。コンピューターの言語を使います。
policy-fault-no-domain = <b>{ $domain }</b>は、メールボックスを持てるドメインではありません。そのサーバーは使われません。
policy-fault-domain-twice = <b>{ $domain }</b>の項目が2つあります。使われるのは、最初のものだけです。
# A policy must never lead the codes of a known provider to other servers.
policy-fault-domain-of-provider =
    { $named ->
        [yes] <b>{ $domain }</b>は、{ $provider }のドメインです。Sparekeyは、{ $provider }のサーバーだけを使います。
       *[no] <b>{ $domain }</b>は、Sparekeyの一覧にあるメールサービスのドメインです。ポリシーのサーバーは使われません。
    }
policy-fault-domain-looks-like = <b>{ $domain }</b>は、<b>{ $meant }</b>の打ち間違いのようです。そのサーバーは使われません。
policy-fault-domain-hosted-by = <b>{ $domain }</b>あてのメールは、{ $provider }に届きます。Sparekeyは、{ $provider }のサーバーだけを使います。
policy-fault-no-sending = <b>{ $domain }</b>に送信サーバーがありません。この項目は使われません。
# “HOST:PORT:tls” is meant literally.
policy-fault-no-server = <b>{ $key }</b>はHOST:PORT:tlsの形で書いてください。今は<b>{ $text }</b>です。この項目は使われません。
policy-fault-server-of-provider = <b>{ $host }</b>は、Sparekeyの一覧にあるメールサービスのサーバーです。<b>{ $domain }</b>の項目は使われません。
policy-fault-no-user-form = <b>{ $key }</b>は「address」か「local-part」にしてください。今は<b>{ $text }</b>です。この項目は使われません。
policy-fault-no-certificate = <b>extra-ca</b>に証明書が入っていません。
policy-fault-certificate-not-readable = <b>extra-ca</b>に、読み取れない証明書があります。その証明書は使われません。
# $name is what a certificate says of its owner.
policy-fault-not-an-authority = <b>extra-ca</b>の<b>{ $name }</b>は、認証局の証明書ではありません。この証明書は使われません。
policy-fault-authority-out-of-date = <b>extra-ca</b>の<b>{ $name }</b>の有効期間は、{ $from }から{ $until }までです。今日は使われません。
policy-fault-certificate-file =
    <b>extra-ca</b>は使われません。<b>{ $place }</b>{ $because ->
        [owner] の所有者が管理者ではありません。
        [writable] は、管理者のほかにも変更できる人がいます。
        [link] は、別の場所へのリンクです。
        [kind] は、通常のファイルやフォルダーではありません。
        [not-allowed] を読み込む許可がありません。
        [missing] がありません。
        [too-long] は長すぎます。
        [path] は、証明書でも完全なパスでもありません。
       *[failed] を読み込めませんでした。
    }
policy-fault-more = ほかにも{ $count }個の項目が使われません。

# Step 2: how the provider was recognised. $domain is the part of the address behind the @.
found-by-policy = { $domain }のサーバーは、組織が設定しています。

# Step 1: the app cannot be changed.
policy-app = このアプリは、組織が選んだものです。

# Step 2: the address is of another provider than those that the organisation allows.
# $providers: names of mail providers. $domains: what stands behind the @, as “bakery.example”.
# Of both: “none”, “some” (the names are given) or “many” (too many to name).
stop-policy-not-allowed-title = このメールボックスは、ここでは使えません
stop-policy-not-allowed-why =
    { $providers-named ->
        [none] { $domains-named ->
            [none] 組織は、Sparekeyでメールボックスを使うことを許可していません。
            [some] 組織が許可しているのは、{ $domains }のアドレスだけです。
           *[many] 組織が許可しているのは、組織のアドレスだけです。
        }
        [some] { $domains-named ->
            [none] 組織が許可しているのは、{ $providers }だけです。
            [some] 組織が許可しているのは、{ $providers }と、{ $domains }のアドレスだけです。
           *[many] 組織が許可しているのは、{ $providers }と、組織のアドレスだけです。
        }
       *[many] { $domains-named ->
            [none] 組織は、一部のメールサービスだけを許可しています。このメールサービスは含まれていません。
            [some] 組織が許可しているのは、一部のメールサービスと、{ $domains }のアドレスだけです。
           *[many] 組織が許可しているのは、一部のメールサービスと、組織のアドレスだけです。
        }
    }
stop-policy-not-allowed-instead-1 = 組織が許可しているアドレスを入力してください。
stop-policy-not-allowed-instead-2 = または、管理者に聞いてください。

# Step 2: the organisation has set mail servers for this domain, but nobody answers where its mail goes.
stop-policy-waits-title = { $domain }を調べられませんでした
stop-policy-waits-why =
    { $domain }のメールサーバーは、組織が設定しています。Sparekeyはそれを使う前に、{ $domain }あてのメールがどこに届くのかを調べます。今は、返事がありませんでした。
stop-policy-waits-instead-1 = このコンピューターがインターネットにつながっているか、確かめてください。それから「{ button-look-again }」を押してください。

# Step 2: title of a note. What follows is one of the sentences “policy-fault-…”.
policy-not-followed-title = 組織の設定に、使われないものがあります

# Step 2: the servers are the organisation's, and nothing has to be typed.
policy-servers-title = メールサーバー
# $smtp and $imap: a server and its port, as “mail.bakery.example:465”. $reads: whether the app reads mail too.
policy-servers =
    { $reads ->
        [yes] { $domain }のサーバーは、組織が設定しています。送信は<b>{ $smtp }</b>、受信は<b>{ $imap }</b>です。
       *[no] { $domain }のサーバーは、組織が設定しています。送信は<b>{ $smtp }</b>です。
    }

# A mailbox of the list has other servers than those that the organisation has set since. The button is there.
policy-other-servers = 組織が、{ $domain }のメールサーバーを新しくしました。パスワードを取り替えると、新しいサーバーで設定できます。

# Steps 5 and 7: nothing can be saved.
policy-no-saving = このメールボックスは保存されません。組織が保存をオフにしています。

# Step 6: $names are names of certificate authorities; $count says how many. One counts for servers that Sparekey does not know.
policy-vouched =
    { $count ->
       *[other] このテストでは、組織が追加した認証局<b>{ $names }</b>も信頼します。
    }

# Many mailboxes: why a row is not tested. $named says whether $provider is known.
bulk-row-not-allowed =
    { $named ->
        [yes] 組織は、ここで{ $provider }を使うことを許可していません。
       *[no] 組織は、ここで{ $domain }のアドレスを使うことを許可していません。
    }
bulk-row-servers-set = { $domain }には、{ $host }とは違うサーバーを組織が設定しています。
bulk-row-servers-wait = { $domain }あてのメールがどこに届くのか、返事がありませんでした。わかるまで、組織のサーバーは使いません。
