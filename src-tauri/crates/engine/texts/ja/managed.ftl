### What an organisation has settled for its computers, as people there see it, in Japanese: a quiet line at the foot of the
### window, and what it opens. The terminal says the same. Not yet checked by a native speaker.

# The quiet line, a button. Keep it under 40 characters.
managed-line = 組織が管理しています
# Title of what the line opens. Keep it under 45 characters.
managed-title = 組織が決めた設定
managed-lead = このコンピューターは、組織が管理しています。Sparekeyでは、次のことが決まっています。
managed-nothing = 今のところ、何も決まっていません。
managed-app = { $app }用の設定です。
# $providers: names of mail providers; $own: whether the organisation has mail servers of its own besides.
managed-providers =
    { $own ->
        [yes] 設定できるメールボックスは、{ $providers }と、組織のメールサーバーのものだけです。
       *[no] 設定できるメールボックスは、{ $providers }のものだけです。
    }
# The same, where there are too many names. $count is 2 or more.
managed-providers-many =
    { $own ->
        [yes] 設定できるメールボックスは、{ $count }個のメールサービスと、組織のメールサーバーのものだけです。
       *[no] 設定できるメールボックスは、{ $count }個のメールサービスのものだけです。
    }
managed-providers-none = 設定できるメールボックスは、組織のメールサーバーのものだけです。
# $domains: what stands behind the @, like “bakery.example”.
managed-servers = { $domains }のメールサーバーは、すでにわかっています。
# The same, where there are too many. $count is 2 or more.
managed-servers-many = { $count }個のドメインのメールサーバーは、すでにわかっています。
# $names: what certificate authorities call themselves.
managed-authorities = 組織のメールサーバーが本物であることは、{ $names }も証明できます。
managed-no-portal-probe = Wi-Fiで先にログインが必要かどうかを、Sparekeyは調べません。
managed-no-saving = メールボックスは、このコンピューターに保存されません。
# $language: a language's own name for itself.
managed-language = Sparekeyは、この言語で始まります：{ $language }
# Names of two settings of a computer: not translated.
managed-trust-environment = Sparekeyは、SSL_CERT_FILEとSSL_CERT_DIRで指定されたものも信頼します。
# Comes before sentences on what is not used, one in each paragraph. They are for the administrator.
managed-left-out = <b>管理者の方へ：</b>使われていない設定があります。
# $place: a file or a key of the registry.
managed-place = 設定の場所：{ $place }

## The report, as a page to print: two rows of a table. What follows are names of keys and faults, which stay English.

report-page-policy = 組織が決めた設定
report-page-policy-left-out = そのうち使われないもの

## sparekey-cli policy: for the administrator, in a terminal.

# $place: where it was looked.
terminal-policy-none = このコンピューターでは、組織の設定が見つかりませんでした。調べた場所：{ $place }
terminal-policy-in-force = 使われている設定（場所：{ $place }）：
terminal-policy-nothing = 使われている設定はありません。読み込んだ場所：{ $place }
terminal-policy-left-out = 使われないものと、その理由：
terminal-policy-all-used = すべて使われています。
# After a file was judged before it is put in its place.
terminal-policy-not-judged = ファイルの所有者と、変更できる人は確かめていません。置いた先のコンピューターで、sparekey-cli policyが確かめます。
