### Step 5: the password is pasted or typed.
###
### Arguments and markup: see frame.ftl. “App password” is the noun everywhere; “code” only for the six digits from a phone
### and for backup codes. “Letters” are letters from a to z, without digits.

## The screen

# Headings: keep them under 45 characters with a short $company. $length: a number, mostly 16.
paste-heading-length = Paste the { $length } letters from { $company }
paste-heading-code = Paste the app password from { $company }
paste-heading-password = Type your mailbox password
# A promise that the program keeps: say neither more nor less. “It” is the password.
paste-lead = Sparekey sends it only to { $company }, to test it. After that, you put it into { $app }. Never read it out: support does not need it.
# The same where no provider is known. $hosts: names of servers, like “smtp.example.com and imap.example.com”.
paste-lead-hosts = Sparekey sends it only to <b>{ $hosts }</b>, to test it. After that, you put it into { $app }. Never read it out: support does not need it.
# Said when the person wants to go on too early.
paste-first = First comes the password: paste it or type it.
# “There”: to the servers that the open question beside it names.
paste-answer-first = First say whether the app password belongs there.

## Buttons: keep each under 24 characters.

button-paste = Paste
button-paste-again = Paste again
button-type-instead = Type it instead
# Takes what was pasted out again.
button-clear-code = Clear
button-test = Test the connection

## Typing it

type-code-label = The app password
type-password-label = The password
type-code-hint = Nobody else should see your screen now. Press Enter when you are done.
type-code-hint-shown = You can read what you type and compare it. Nobody else should see your screen now. Press Enter when you are done.
type-code-show = Show what I type
# Button behind the field: keep it under 16 characters.
type-code-take = Use this

## What was taken over

paste-looks-right = Looks right: { $length } letters.
paste-taken = { $length ->
    [one] Taken over: one character.
   *[other] Taken over: { $length } characters.
 }
# Small line under paste-looks-right or paste-taken: the password is shown as dots.
paste-hidden = It stays hidden here.
# $list: one or more of the cleaned-… things below, in the form in which they stand here.
cleaned = We took out { $list }.
# $rest: one or more cleaned-… things with commas between; $last: the last of them.
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
    [one] one line break
   *[other] { $count } line breaks
 }
cleaned-invisible = { $count ->
    [one] one hidden character
   *[other] { $count } hidden characters
 }
cleaned-hyphens = { $count ->
    [one] one hyphen
   *[other] { $count } hyphens
 }
# A writing program had made long dashes of them.
cleaned-dashes = { $count ->
    [one] one long dash, and put a hyphen back
   *[other] { $count } long dashes, and put hyphens back
 }
cleaned-quotes = { $count ->
    [one] one quotation mark
   *[other] { $count } quotation marks
 }
# Marks: full stops, commas, brackets.
cleaned-marks = { $count ->
    [one] one mark at the end or the beginning
   *[other] { $count } marks at the end or the beginning
 }
# Words that stood before or behind the app password.
cleaned-words = { $count ->
    [one] one word around it
   *[other] { $count } words around it
 }
# Capital letters were made small ones.
cleaned-capitals = { $count ->
    [one] the capital of one letter
   *[other] the capitals of { $count } letters
 }

## Nothing could be pasted

clipboard-empty = There is no text to paste yet. Copy the app password on { $company }'s page, then press “{ button-paste }” again.
clipboard-unavailable = Sparekey cannot read what you copied on this computer. Press “{ button-type-instead }”. You can also paste it into that field.

## What may be wrong with what was pasted: a title, and what to do. Kind, and sure only where we are sure.
## $known is “yes” where the provider is known; then the password is an app password.

finding-empty-title = There is nothing in it
finding-empty = Only blanks came along. Copy the app password again, from its first letter to its last.
finding-far-too-long-title = That is far too long
finding-far-too-long = A whole page or file was pasted. Copy just the app password.
# $found: how many characters were pasted.
finding-too-short-title = { $found ->
    [one] That is only one character
   *[other] Those are only { $found } characters
 }
# $length is 0 where the provider only proposes a length, and people may choose another. $expected: how many characters
# the provider shows; $hyphens: whether hyphens are among them.
finding-too-short = { $length ->
    [0] { $company } proposes { $expected } or more characters. If you made it shorter yourself, go on. If not, copy it again.
   *[other] { $hyphens ->
        [yes] { $company } shows { $expected } characters, with the hyphens. Some were left behind: copy it again, from the first to the last.
       *[no] { $company } shows { $expected } characters. Some were left behind: copy it again, from the first to the last.
    }
 }
finding-too-long-title = Those are { $found } characters
finding-too-long = { $hyphens ->
    [yes] { $company } shows { $expected } characters, with the hyphens. Something else came along: copy just the app password.
   *[no] { $company } shows { $expected } characters. Something else came along: copy just the app password.
 }
finding-sentence-title = These are words
finding-sentence = Somewhere among them may be the app password. Copy just that one from { $company }'s page.
finding-two-codes-title = Two app passwords came together
finding-two-codes = Copy just the newest one, and delete the other one at { $company }.
# The six digits that come to a phone when one signs in.
finding-one-time-code-title = This is the code for signing in
finding-one-time-code = Six digits come from your phone and are good for one sign-in. The app password is longer and stands on { $company }'s page.
# Backup codes: a list of codes to sign in with when the phone is lost. Use the provider's word for them.
finding-backup-code-title = This looks like a backup code
finding-backup-code = Backup codes are for emergencies: keep them. The app password stands on { $company }'s page for app passwords.
finding-account-password-title = This looks like your normal password
finding-account-password = { $company } does not let programs in with it. Here goes the app password that { $company } made for you.
finding-the-address-title = This is your address
finding-the-address = Copy the app password on { $company }'s page, then paste it here.
finding-a-link-title = This is a link
finding-a-link = Copy the app password that stands on the page, not the page's address.
finding-other-providers-code-title = This looks like another provider's app password
finding-other-providers-code = Was it made for { $company }? If not, get the right one from { $company }'s page.
# $issuer: another company, whose app passwords look like this one. $hosts: names of servers, like “smtp.example.com”.
finding-belongs-elsewhere-title = This looks like an app password from { $issuer }
finding-belongs-elsewhere = It would be sent to <b>{ $hosts }</b>. An app password from { $issuer } opens your mail there, so only { $issuer } should get it. Send it all the same?
belongs-elsewhere-answered = It looks like an app password from { $issuer }. You said that it is for <b>{ $hosts }</b>.
# $one and $other: names of servers.
hosts-two = { $one } and { $other }
button-take-code-out = No, take it out
button-send-here = Yes, it is for { $hosts }
finding-look-alike-letter-title = A letter only looks right
# First which letter it is, then what to do. $script: its alphabet.
finding-look-alike-letter = { $script ->
    [cyrillic] There is a Cyrillic letter in it that looks like a Latin one.
    [greek] There is a Greek letter in it that looks like a Latin one.
    [armenian] There is an Armenian letter in it that looks like a Latin one.
    [cherokee] There is a Cherokee letter in it that looks like a Latin one.
    [coptic] There is a Coptic letter in it that looks like a Latin one.
    [georgian] There is a Georgian letter in it that looks like a Latin one.
    [lisu] There is a Lisu letter in it that looks like a Latin one.
    [hebrew] There is a Hebrew letter in it.
    [arabic] There is an Arabic letter in it.
    [fullwidth] There is a wide letter in it, as Chinese and Japanese keyboards type them.
    [styled] There is a fancy letter in it that looks like a plain one.
   *[phonetic] There is a letter in it that looks like a plain one, such as an “i” without its dot.
 } { $known ->
    [yes] Copy the app password straight from { $company }'s page.
   *[no] If you did not mean it, switch your keyboard and type the password again.
 }
finding-foreign-character-title = A character looks out of place
finding-foreign-character = A capital, a digit or a mark is not like { $company }'s other app passwords. Copy it again straight from the page.
# Curly: “ ” in place of ". Take the marks that your language's writing programs make.
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

## The keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

# Heading: keep it under 45 characters.
keychain-heading = Looking for this computer's keychain
keychain-lead = Before you put in the password, Sparekey looks whether this computer can keep it safely.
keychain-asking-title = Asking this computer's keychain
keychain-asking = Your system may be showing a window that asks for your computer's password. That is your keychain, not Sparekey.
button-without-keychain = Go on without saving
keychain-ready = This computer's keychain is ready. Nothing is saved until you say so at the end.
keychain-skipped = You went on without waiting for the keychain. You can still test, and put the password into { $app }.
# Stands behind one of the sentences below.
keychain-go-on-anyway = You can go on all the same: test the password and put it into { $app }, without saving it here.
button-try-keychain = Try again
keychain-no-bus-title = Sparekey cannot reach the keychain
keychain-no-bus = It is the place where your desktop keeps passwords. Over a remote or text login it is often out of reach.
keychain-missing-title = This computer has no keychain
keychain-missing = No program for keeping passwords is installed. On Linux it is called GNOME Keyring or KWallet.
keychain-locked-title = The keychain is locked
keychain-locked = Unlock it with your computer's password, then press “{ button-try-keychain }”.
keychain-dismissed-title = The keychain's question was closed
keychain-dismissed = Press “{ button-try-keychain }” if you want to answer it after all.
keychain-does-not-keep-title = The keychain does not keep things
keychain-does-not-keep = It forgot at once what it was given. So Sparekey does not trust it with your password.
keychain-refused-title = The keychain did not take it
keychain-refused = It has no room for an entry as long as this one. A shorter name may help.
keychain-failed-title = The keychain did not answer as it should
keychain-failed = Restarting the computer often helps.
