### Practice, in Japanese. Not yet checked by a native speaker.

practice-failure = 起こす問題
practice-nothing = 問題なし

## Kinds of failures

practice-group-sign-in = ログイン
practice-group-not-allowed = 許可されていない
practice-group-too-much = 多すぎる
practice-group-message = テストメール
practice-group-secure = 暗号化
practice-group-network = ネットワークとサーバー

## Notes

practice-address = 練習モードでは<b>you@practice.example</b>と入力してください。ほかのメールボックスはありません。
practice-next-test = このテストは、問題を選ぶ前に始まりました。次のテストから反映されます。
practice-needs-reading = 選んだ問題は、受信もするアプリでだけ起こります。ステップ1で、そのようなアプリを選んでください。
practice-typed-server = この問題は、メールサーバーの名前を自分で入力したときに起こります。練習モードでは、そのようなサーバーを使います。
practice-found-server = この問題は、自動で見つかったメールサーバーで起こります。練習モードでは、そのようなサーバーを使います。
practice-keychain = 練習モードでは、本物のキーチェーンには何も入りません。ここで保存したものは、Sparekeyを閉じると消えます。

## In a terminal

terminal-practice-choose = 左の名前のどれかを入力すると、その問題が起こります。
terminal-practice-unknown = 「{ $name }」という問題はありません。もしかして、このどれかですか：{ $names }
terminal-practice-unknown-at-all = 「{ $name }」という問題はありません。「--failure list」で、すべての問題を表示できます。
