### What is true of the computer itself, in Japanese. Not yet checked by a native speaker.

borrowed-account = Sparekeyは今、<b>{ $account }</b>のアカウントで動いています。保存したものは、そのアカウントに入ります。ご自分のアカウントに保存するには、Sparekeyを閉じて、いつもの方法で開いてください。
borrowed-unnamed = Sparekeyは今、ご自分のものではないアカウントで動いています。保存したものは、そのアカウントに入ります。ご自分のアカウントに保存するには、Sparekeyを閉じて、いつもの方法で開いてください。
borrowed-administrator = Sparekeyは今、管理者として動いています。管理者でなくても使えます。Sparekeyを閉じて、いつもの方法で開いてください。
