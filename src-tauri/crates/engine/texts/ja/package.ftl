### What the packages for Linux say of Sparekey, in Japanese. Not yet checked by a native speaker.

# Below the program's name, without a full stop. Software centres show no more than about 40 letters.
package-summary = 使えることを確かめたメール設定

# The same for the package of the program for the terminal.
package-terminal-summary = 使えることを確かめたメール設定（ターミナル用）

# What kind of program it is, beside its name in the menu of programs.
package-kind = メールの設定

# What people may type to find it in the menu of programs. Semicolons part the words, and one stands at the end.
package-keywords = メール;電子メール;mail;email;アプリパスワード;SMTP;IMAP;アカウント;設定;メールボックス;

# In the menu that a right click on the program's icon opens.
package-practice = アカウントなしで練習する

# What it is for: four paragraphs that stand below each other.
package-about-need = アプリによっては、サーバー、ポート、パスワードといったメールの設定が必要です。普段のパスワードは使えないことがよくあります。そのときは、アプリパスワードが必要です。
package-about-way = Sparekeyは、アドレスからメールサービスを見つけて、アプリパスワードを作るページへ案内します。それから、送信と受信を実際にテストします。
package-about-end = 使えた設定だけが、コンピューターのキーチェーンに保存されます。その設定を1つずつコピーして、必要なアプリに入れます。
package-about-practice = アカウントがなくても、最初から最後まで練習できます。

# One more paragraph for the package of the program for the terminal.
package-about-terminal = これはターミナル用のプログラムです。一覧にある多くのメールボックスをまとめてテストでき、スクリプトからも使えます。
