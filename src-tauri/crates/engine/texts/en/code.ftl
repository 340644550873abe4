# Step 5: the code.

paste-heading-length = Paste the { $length } letters from { $company }
paste-heading-code = Paste the app password from { $company }
paste-heading-password = Type your mailbox password
paste-lead = Sparekey sends it only to { $company } to test it. You then give it to { $app }. Support never needs it: never read it out.
paste-lead-hosts = Sparekey sends it only to <b>{ $hosts }</b> to test it. You then give it to { $app }. Support never needs it: never read it out.
paste-first = First comes the password: paste it or type it.
paste-answer-first = First say whether the app password belongs there.
button-paste = Paste
button-paste-again = Paste again
button-type-instead = Type it instead
button-clear-code = Clear
button-test = Test the connection
type-code-label = The app password
type-password-label = The password
type-code-hint = Nobody else should see your screen now. Press Enter when you are done.
type-code-show = Show what I type
type-code-take = Use this

paste-looks-right = Looks right: { $length } letters.
paste-taken = Taken over: { $length ->
    [one] one character.
   *[other] { $length } characters.
 }
paste-hidden = It stays hidden here.
cleaned = We took out { $list }.
cleaned-list = { $rest } and { $last }
cleaned-spaces = { $count ->
    [one] one space
   *[other] { $count } spaces
 }
cleaned-tabs = { $count ->
    [one] one tab
   *[other] { $count } tabs
 }
cleaned-line-breaks = { $count ->
    [one] a line break
   *[other] { $count } line breaks
 }
cleaned-invisible = { $count ->
    [one] a hidden character
   *[other] { $count } hidden characters
 }
cleaned-hyphens = { $count ->
    [one] a hyphen
   *[other] { $count } hyphens
 }
cleaned-dashes = { $count ->
    [one] a long dash, and put a hyphen back
   *[other] { $count } long dashes, and put hyphens back
 }
cleaned-quotes = { $count ->
    [one] a quotation mark
   *[other] { $count } quotation marks
 }
cleaned-marks = { $count ->
    [one] one mark at the end or the beginning
   *[other] { $count } marks at the end or the beginning
 }
cleaned-words = { $count ->
    [one] a word around it
   *[other] { $count } words around it
 }
cleaned-capitals = { $count ->
    [one] the capital of one letter
   *[other] the capitals of { $count } letters
 }

clipboard-empty = There is no text to paste yet. Copy the app password on { $company }'s page, then press “Paste” again.
clipboard-unavailable = Sparekey cannot read what you copied on this computer. Press “Type it instead”; you can also paste it into that field.

finding-empty-title = There is nothing in it
finding-empty = Only blanks came along. Copy the app password again, from its first letter to its last.
finding-far-too-long-title = That is far too long
finding-far-too-long = A whole page or file was pasted. Copy just the app password.
finding-too-short-title = { $found ->
    [one] That is only one character
   *[other] Those are only { $found } characters
 }
finding-too-short = { $length ->
    [0] { $company } proposes { $expected } or more. If you made it shorter yourself, go on. Else copy it again.
   *[other] { $company } shows { $expected }{ $hyphens ->
        [yes] , with the hyphens
       *[no] {" "}of them
     }. Some were left behind: copy it again, from the first to the last.
 }
finding-too-long-title = Those are { $found } characters
finding-too-long = { $company } shows { $expected }{ $hyphens ->
    [yes] , with the hyphens
   *[no] {" "}of them
 }. Something else came along: copy just the app password.
finding-sentence-title = These are words
finding-sentence = Somewhere among them may be the app password. Copy just that one from { $company }'s page.
finding-two-codes-title = Two app passwords came together
finding-two-codes = Copy just the newest one, and delete the other one at { $company }.
finding-one-time-code-title = This is the code for signing in
finding-one-time-code = Six digits come from your phone and are good for one sign-in. The app password is longer and stands on { $company }'s page.
finding-backup-code-title = This looks like a backup code
finding-backup-code = Backup codes are for emergencies: keep them. The app password stands on { $company }'s app password page.
finding-account-password-title = This looks like your normal password
finding-account-password = { $company } does not let programs in with it. Here goes the app password that { $company } made for you.
finding-the-address-title = This is your address
finding-the-address = Copy the app password on { $company }'s page, then paste it here.
finding-a-link-title = This is a link
finding-a-link = Copy the app password that stands on the page, not the page's address.
finding-other-providers-code-title = This looks like another provider's app password
finding-other-providers-code = Was it made for { $company }? If not, get the right one from { $company }'s page.
finding-belongs-elsewhere-title = This looks like an app password from { $issuer }
finding-belongs-elsewhere = It would be sent to <b>{ $hosts }</b>. An app password from { $issuer } opens your mail there, so only { $issuer } should get it. Send it all the same?
belongs-elsewhere-answered = It looks like an app password from { $issuer }. You said that it is for <b>{ $hosts }</b>.
hosts-two = { $one } and { $other }
button-take-code-out = No, take it out
button-send-here = Yes, it is for { $hosts }
finding-look-alike-letter-title = A letter only looks right
finding-look-alike-letter = { $script ->
    [cyrillic] There is a Cyrillic letter in it that passes for a Latin one.
    [greek] There is a Greek letter in it that passes for a Latin one.
    [armenian] There is an Armenian letter in it that passes for a Latin one.
    [cherokee] There is a Cherokee letter in it that passes for a Latin one.
    [coptic] There is a Coptic letter in it that passes for a Latin one.
    [georgian] There is a Georgian letter in it that passes for a Latin one.
    [lisu] There is a Lisu letter in it that passes for a Latin one.
    [hebrew] There is a Hebrew letter in it.
    [arabic] There is an Arabic letter in it.
    [fullwidth] There is a wide letter in it, as Chinese and Japanese keyboards type them.
    [styled] There is a fancy letter in it that passes for a plain one.
   *[phonetic] There is a letter in it that passes for a plain one, such as an “i” without its dot.
 } { $known ->
    [yes] Copy the app password straight from { $company }'s page.
   *[no] If you did not mean it, switch your keyboard and type the password again.
 }
finding-foreign-character-title = A character looks out of place
finding-foreign-character = A capital, a digit or a mark is not like { $company }'s other app passwords. Copy it again straight from the page.
finding-smart-quotes-title = There are curly quotation marks in it
finding-smart-quotes = { $known ->
    [yes] A writing program puts such marks in place of straight ones. Copy it again straight from { $company }'s page.
   *[no] A writing program puts such marks in place of straight ones. We left it as it is. If the test fails, type it by hand.
 }
finding-hyphens-missing-title = The hyphens are missing
finding-hyphens-missing = { $company } shows the app password with hyphens between its groups. We left it as it is. If the test fails, copy it again with them.
finding-edge-blank-title = It begins or ends with a space
finding-edge-blank = We left it as it is. If the test fails, clear it and try again without the space.
finding-invisible-inside-title = There is a hidden character in it
finding-invisible-inside = We left it as it is. If the test fails, type the password by hand.
finding-control-inside-title = There is a line break or a hidden key in it
finding-control-inside = No mail server takes that. Copy the password again without it, or type it.

## The keychain

keychain-heading = One moment
keychain-lead = Before the password is asked for, Sparekey looks whether this computer can keep it safely.
keychain-asking-title = Asking this computer's keychain
keychain-asking = Your system may be showing a window that asks for your computer's password. That is your keychain, not Sparekey.
button-without-keychain = Go on without saving
keychain-ready = This computer's keychain is ready. Nothing is saved until you say so at the end.
keychain-skipped = You went on without waiting for the keychain. You can still test, and put the password into { $app }.
keychain-go-on-anyway = {" "}You can go on all the same: test it and put it into { $app }, without saving it here.
button-try-keychain = Try again
keychain-no-bus-title = This session has no keychain
keychain-no-bus = Sparekey could not reach the place where your desktop keeps passwords. That is usual over a remote or text login.
keychain-missing-title = This computer has no keychain
keychain-missing = No program for keeping passwords is installed. On Linux it is called GNOME Keyring or KWallet.
keychain-locked-title = The keychain is locked
keychain-locked = Unlock it with your computer's password, then press “Try again”.
keychain-dismissed-title = The keychain question was closed
keychain-dismissed = Press “Try again” if you want to answer it after all.
keychain-does-not-keep-title = The keychain does not keep things
keychain-does-not-keep = It forgot at once what it was given. So Sparekey does not trust it with your password.
keychain-refused-title = The keychain did not take it
keychain-refused = It said no to an entry of this kind.
keychain-failed-title = The keychain did not answer as it should
keychain-failed = Restarting the computer often helps.
