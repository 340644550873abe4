# The frame around every screen.

product = Sparekey
copy = Copy
copied = Copied
close = Close
help = Help
step-done = Done
step-now = You are here
steps-label = The seven steps
eyebrow = Step { $number } of 7 · { $name }
eyebrow-finished = All done
practice-banner = Practice. Nothing here is real, and nothing leaves this computer.

your-mail-provider = your mail provider
other-app-in-sentence = your app

step-app = Which app
step-address = Your address
step-two-step = Two-step sign-in
step-get-code = Get the app password
step-get-password = Find your password
step-paste = Paste it
step-test = Test
step-hand-over = Put it into { $app }
step-hand-over-no-app = Put it into the app

button-continue = Continue
button-back = Back
button-copy-link = Copy the link
button-help-page = Open { $company }'s help page
button-yes = Yes
button-no = No
button-not-sure = I don't know
button-copy-letter = Copy the letter
letter-copied = Letter copied
button-copy-report = Copy a report (no password in it)
report-copied = Report copied

note-resumed = Sparekey was closed in the middle. Everything you entered is still here. Passwords are never written down, so they are asked for again.
note-not-copied = Copying did not work on this computer. You can select the text and type it over instead.
note-code-not-copied = Copying did not work on this computer. You can type the lines over. The password stays hidden here: take it from where you got it, and type it into { $app }.
note-no-browser-title = Your browser did not open
note-no-browser = Open your browser yourself and go to <b>{ $page }</b>.

say-recognised = { $provider } recognised.
say-stage = { $leg }: { $stage }.
say-not-copied = Copying did not work.
say-needs-answer = Something on this screen needs an answer first.
say-saved = Saved in this computer's keychain.
say-not-saved = It could not be saved.

help-title = Help for this step
help-everywhere =
    <b>Never read your app password out to anyone</b>, not even to the helpdesk. Nobody who helps you needs it.

    You can go back at any time. Nothing that you entered is lost.
help-app =
    Your app (for example for invoices) wants to send mail in your name. Each app asks for it in its own way.

    Pick your app, and Sparekey shows the settings just as that app asks for them. If it is not in the list, choose “Another app”.
help-address =
    Type the address that your customers or colleagues write to. The part behind the @ tells Sparekey who runs your mailbox.

    Nothing is sent anywhere while you type. Only the part behind the @ is looked up, where Sparekey does not know it.
help-two-step =
    Two-step sign-in means: besides your password, your provider wants a second proof, mostly from your phone.

    It keeps strangers out of your mailbox. Many providers give out app passwords only when it is on.
help-get-code =
    An app password is like a spare key to your mailbox. You give it to one program. You can take it back without changing your own password.

    Your provider shows it only on its own page. Sparekey opens that page in your browser.
help-get-password =
    Some providers have no app passwords. There, programs sign in with the password of the mailbox itself.

    Sparekey sends it only to your provider, over a connection that is encrypted and checked.
help-paste =
    Copy the app password on your provider's page, come back here and press “Paste”.

    If it is on another device, press “Type it instead”. Do not send it to yourself by mail or chat.
help-paste-by-heart =
    Type the password, or paste it if you have copied it. Sparekey takes it exactly as it is.

    Never send it by mail or chat, not even to yourself.
help-test =
    Sparekey connects to your provider exactly as your app will do it. It shows each step, and what is in the way if something is.

    The app password goes to your provider only, over a connection that is encrypted and checked.
help-hand-over =
    Copy each line into the field of the same name in your app, from top to bottom. Then save it there.

    Come back here and say whether the app took it.
help-finished =
    If the app stops sending one day, open Sparekey again. It makes a new app password with you in a few minutes.
