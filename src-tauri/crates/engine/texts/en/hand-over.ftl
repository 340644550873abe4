# Step 7, and afterwards.

hand-over-heading = Put these into { $app }
hand-over-lead-code = Connected successfully: your app password works from this computer. Copy each line into { $app }, from top to bottom.
hand-over-lead-password = Connected successfully: your password works from this computer. Copy each line into { $app }, from top to bottom.
hand-over-location = In { $app }, go to <l>{ $path }</l>.
hand-over-then-test = Then press <l>{ $test }</l> in { $app }.
hand-over-then-save = Then press <l>{ $save }</l> in { $app }.
hand-over-then-test-and-save = Then press <l>{ $test }</l> in { $app }, and after that <l>{ $save }</l>.
hand-over-it-says = When it works, it says “{ $said }”.
hand-over-never-copied = You have not copied the password yet. Once you finish, Sparekey cannot show it again. Press the button once more if { $app } has it already.
hand-over-clipboard = The password is on the clipboard now. Sparekey takes it off when you finish. Some computers keep a list of copied things: if yours does, clear it.
hand-over-safety = On a call with a shared screen? <b>Pause screen sharing</b> before you paste the password.
hand-over-from-its-servers = { $app } connects from its own servers, not from this computer. Sparekey has proven the settings from here. Use { $app }'s own test too, if it has one.
hand-over-from-elsewhere = { $app } may connect from another place than this computer. Sparekey has proven it from here. Use { $app }'s own test too, if it has one.
value-yes = Yes
value-no = No
value-tls = SSL/TLS
value-starttls = STARTTLS (TLS)
remark-without-spaces = without spaces
value-blank = (as you like)
remark-if-asked = if { $app } asks for it
remark-fits-the-address = the choice that fits your address
remark-only-with-this-choice = only there with this choice
remark-not-among-its-ports = { $app }'s form may want another one
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

button-copy-settings = Copy the settings (no password)
settings-copied = Settings copied
settings-title = Mail settings for { $app }
settings-no-code = (the password is not in this text)
button-app-accepted = { $app } took it
button-app-refused = { $app } said no
button-back-to-settings = Back to the settings

save-own = Save this password in the keychain?
save-own-no = No, do not save it
save-own-no-detail = { $app } keeps it once you have put it in there.
save-own-yes = Yes, save it
save-own-yes-detail = It is the password of the whole mailbox, not a spare key for one program.
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
not-saved = Not saved. { $app } keeps it once you have put it in there.

hand-over-refused-heading = What did { $app } say?
hand-over-refused-lead = The test here worked, so the password is right. Let us see what { $app } means.
refusal-title = The message from { $app }
refusal-field = Paste or type the message
refusal-hint = Only the message, never the password.
refusal-missing = Put in what { $app } said first.
explain-password-title = { $app } has something else than what worked here
explain-password-text =
    The password and the user name worked here a moment ago. So something else stands in { $app }: an old password, a space, or your normal password.

    Empty those two fields in { $app }. Then copy the user name and the password from here once more, and save.
button-explain = Explain it

finished-heading = That's it. { $app } is set up.
finished-lead = Keep these points in mind.
finished-works = <b>{ $address }</b> was tested from this computer, and { $app } took it.
finished-saved = The settings and the password are in this computer's keychain.
finished-not-saved = The password was not saved on this computer.
finished-close-page = Now you may close { $company }'s page.
finished-own-password = If you change the password of this mailbox, put the new one into { $app } too.
button-manage-codes = Open { $company }'s page
button-start-again = Set up another mailbox
button-quit = Close Sparekey
