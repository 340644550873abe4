### Step 7: the settings and the password go into the app. And the end.
###
### Arguments and markup: see frame.ftl. The helpdesk's last question on the phone is: “Did the app accept it?”

## The settings

# Heading: keep it under 45 characters with a short $app.
hand-over-heading = Put these into { $app }
hand-over-lead-code = Connected successfully: your app password works from this computer. Copy each line into { $app }, from top to bottom.
hand-over-lead-password = Connected successfully: your password works from this computer. Copy each line into { $app }, from top to bottom.
# $path: labels in the app, in its own language, like “Settings › E-mail”.
hand-over-location = In { $app }, go to <l>{ $path }</l>.
# $test and $save: labels of the app's own buttons, in its own language.
hand-over-then-test = Then press <l>{ $test }</l> in { $app }.
hand-over-then-save = Then press <l>{ $save }</l> in { $app }.
hand-over-then-test-and-save = Then press <l>{ $test }</l> in { $app }, and after that <l>{ $save }</l>.
# Stands behind one of the three above. $said: the app's own words, in its own language.
hand-over-it-says = When it works, it says “{ $said }”.
# A screen of its own, once, when the person is about to finish or to close the window. The buttons below it name the ways.
hand-over-not-copied-heading = You have not copied the app password yet
hand-over-not-copied = Once you leave, you cannot copy it here any more. Does { $app } have it already? Then all is well.
button-copy-code = Copy the app password
button-finish-without = Finish without copying it
button-close-without = Close without copying it
# The clipboard is where copied things wait until they are pasted.
hand-over-clipboard = You have copied the password. Sparekey takes it off the clipboard when you finish, after { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } at the latest.
# Stands behind the one above, as a sentence of its own.
hand-over-clipboard-history = Some computers keep a list of copied things: if yours does, take the password out of it.
# The minutes above are over.
hand-over-taken-off = The password is not on the clipboard any more, so that nobody finds it there later. Copy it again if you still need it.
hand-over-safety = On a call with a shared screen? <b>Pause screen sharing</b> before you paste the password.
# In place of the one above, under the title pause-sharing-title, where the screen is known to be shown elsewhere.
hand-over-safety-remote = This screen is shown on another computer too. Go on when nobody else can see it.
hand-over-from-its-servers = { $app } connects from its own servers, not from this computer. Sparekey has proven the settings from here. Use { $app }'s own test too, if it has one.
hand-over-from-elsewhere = { $app } may connect from another place than this computer. Sparekey has proven it from here. Use { $app }'s own test too, if it has one.

## Values of the lines, where the app's form has no words of its own

value-yes = Yes
value-no = No
# Two ways of encryption, under the names that mail programs use for them: mostly not translated.
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
# Small words beside a value, not a sentence: how the password is to be put in.
remark-without-spaces = without spaces
# Stands in place of a value: the person may fill in this field as they like.
value-blank = (as you like)
# The next four are small words beside a value, not sentences. This one: the app does not always show this field.
remark-if-asked = if { $app } asks for it
remark-fits-the-address = the choice that fits your address
remark-only-with-this-choice = only there with this choice
remark-not-among-its-ports = { $app }'s form may want another one

## Names of the lines, used only where the app's own labels are not known. Take the words that mail programs use.

field-smtp-host = Outgoing server (SMTP)
field-smtp-port = Outgoing port
field-smtp-requires-ssl = Outgoing needs SSL
field-smtp-requires-tls = Outgoing needs TLS
field-smtp-security = Outgoing encryption
field-smtp-user = User name for sending
field-imap-host = Incoming server (IMAP)
field-imap-port = Incoming port
field-imap-requires-ssl = Incoming needs SSL
field-imap-security = Incoming encryption
field-imap-user = User name for reading
field-address = E-mail address
field-display-name = Name that people see
field-code = Password
field-mail-kind = Kind of mailbox

## Buttons: keep each under 30 characters with a short $app.

button-copy-settings = Copy the settings (no password)
settings-copied = Settings copied
# First line of the copied settings.
settings-title = Mail settings for { $app }
# A line of the copied settings: “Port: 465”.
settings-line = { $label }: { $value }
# Stands in the copied settings in place of the password.
settings-no-code = (the password is not in this text)
# These two answer: did the app accept the settings and the password?
button-app-accepted = { $app } took it
button-app-refused = { $app } said no
button-back-to-settings = Back to the settings

## Saving in the keychain: the system's own safe for passwords. Take the word that Windows, macOS or GNOME use for it.

save-own = Save this password in the keychain?
save-own-no = No, do not save it
save-own-no-detail = { $app } has it once you have put it in there.
save-own-yes = Yes, save it
save-own-yes-detail = It opens your whole mailbox, and is not for one program only.
only-yours = Is this computer only yours?
only-yours-yes = Yes, save it in the keychain
only-yours-yes-detail = The keychain is your system's own safe for passwords.
only-yours-no = No, others use it too
not-only-yours = Then better do not save it. You can always make a new app password.
not-only-yours-own = Then better do not save it. It is the password of your whole mailbox.
button-save = Save
button-save-anyway = Save it anyway
button-dont-save = Do not save
button-save-after-all = Save it after all
saving = Saving. Your system may be asking for your computer's password in a window of its own.
saved = Saved in this computer's keychain.
not-saved = Not saved. { $app } has it once you have put it in there.

## The app said no

# Heading: keep it under 45 characters with a short $app.
hand-over-refused-heading = What did { $app } say?
hand-over-refused-lead = The test here worked, so the password is right. Let us see what { $app } means.
refusal-title = The message from { $app }
refusal-field = Paste or type the message
refusal-hint = Only the message, never the password.
refusal-missing = First put in what { $app } said.
# What is in the app's fields is not what worked in the test.
explain-password-title = { $app } has something else than what worked here
explain-password-text =
    The password and the user name worked here a moment ago. So something else stands in { $app }, such as an older password or a space too many.

    Empty those two fields in { $app }. Then copy the user name and the password from here once more, and save.
button-explain = Explain it

## The end

# Heading: keep it under 45 characters with a short $app.
finished-heading = That's it. { $app } is set up.
finished-lead = Keep these points in mind.
finished-works = <b>{ $address }</b> was tested from this computer, and { $app } took it.
finished-saved = The settings and the password are in this computer's keychain.
finished-not-saved = The password was not saved on this computer.
finished-close-page = Now you may close { $company }'s page.
finished-own-password = If you change the password of this mailbox, put the new one into { $app } too.
# Opens the provider's list of app passwords.
button-manage-codes = Open { $company }'s page
button-start-again = Set up another mailbox
button-quit = Close Sparekey
