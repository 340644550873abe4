### Words that only the terminal needs, in Japanese. Not yet checked by a native speaker.

terminal-choose = 番号を入力してEnterキーを押してください
terminal-no-such-answer = 上の答えの中にありません。番号のどれかを入力してください。?でヘルプを表示します。
terminal-code-not-here = 何も受け取っていません。ここに入れられるのは、上の番号だけです。パスワードを入れるには、先に「{ $button }」を選んでください。そこでは、入力したり貼り付けたりしても何も表示されません。
terminal-looks-like-code = アプリパスワードのように見えるため、何も受け取っていません。Sparekeyが求めたときにだけ入れてください。そこでは何も表示されません。
terminal-was-on-screen = 入力した文字が、少しのあいだ画面に出ていました。ほかの人に画面が見えるなら、画面を消してください。上にスクロールして見える部分も消してください。
terminal-still-on-screen = 入力した文字が、まだ画面に出ています。画面を消してください。上にスクロールして見える部分も消してください。
terminal-code-hidden = 次の行では、入力したり貼り付けたりしても何も表示されません。終わったらEnterキーを押してください。何も入れずにEnterキーを押すと、番号の選択に戻ります。
terminal-input-ended = 最後のステップの前に入力が終わったため、Sparekeyはここで止まります。
terminal-explain-unknown = Sparekeyが知っている原因の中に、この言葉に合うものはありません。パスワードを入れずに、この言葉をサポート窓口に送ってください。
terminal-check-unknown = サーバーの返事は、下にあります。{ $option }を付けて、もう一度テストしてください。そのレポートにパスワードは入っていません。サポート窓口に送ってください。
terminal-said = 言われた内容
