### The frame around every screen: the list of steps, buttons that many screens have, help, and what is read aloud.
###
### These words speak to the person at the computer, politely and as to a neighbour. That person may be on the phone with
### a helpdesk, which reads the same words aloud. Sentences: under 20 words, plain, never blaming.
###
### Arguments of most messages: $app (the program that the settings are for, like "ImaCash"), $company (the mail
### provider's company, like "Google"), $address (the person's e-mail address). Where the person gave no name, $app is
### other-app-in-sentence; where no provider is known, $company is your-mail-provider.
### Arguments that are numbers may be put into plural forms even where English does not need that.
### A blank line inside a message begins a new paragraph. <b> is emphasis, <l> is a label on somebody else's screen.
### “{ button-… }” stands for the words of that button: keep it, and they always agree.

# The language's own name for itself, and "ltr" or "rtl".
language-name = English
language-direction = ltr
# Between whole seconds and their parts.
decimal-point = .
# Between the parts of a list: “spaces, dots and quotes”.
list-separator = {", "}
language-menu = Language
# The program's own name: never translated.
product = Sparekey
# Button: keep it under 12 characters.
copy = Copy
# What that button says for a moment afterwards: keep it under 12 characters.
copied = Copied
# Button that closes the help.
close = Close
# Button that opens the help, at the side of every screen: keep it under 12 characters.
help = Help
# Read aloud for a step in the list of steps that is done.
step-done = Done
# Read aloud for the step in the list of steps that is on the screen.
step-now = You are here
# Name of the list of steps, for people who hear the screen.
steps-label = The seven steps
# Small line above each heading. $number: 1 to 7; $name: the step's name, one of step-… below.
eyebrow = Step { $number } of 7 · { $name }
# The same line after the last step.
eyebrow-finished = All done
practice-banner = Practice. Nothing here is real, and nothing leaves this computer.

# Stands for a provider without a name, as in “Open { $company }'s page”. Begin it with a small letter, as in the middle of
# a sentence: where it begins one, it gets its capital by itself.
your-mail-provider = your mail provider
# They stand for $host and $address where nobody named one: only where a text from elsewhere is explained.
your-mail-server = your mail server
your-address = your address
# Stands for an app without a name, as in “Put these into { $app }”. Begin it with a small letter too.
other-app-in-sentence = your app

## Names of the steps, in a narrow list: keep each under 24 characters.

step-app = Which app
step-address = Your address
step-two-step = Two-step sign-in
step-get-code = Get the app password
step-get-password = Find your password
step-paste = Paste it
step-test = Test
step-hand-over = Put it into { $app }
step-hand-over-no-app = Put it into the app

## Buttons: keep each under 30 characters.

button-continue = Continue
button-back = Back
# The link: the address of the provider's page.
button-copy-link = Copy the link
button-help-page = Open { $company }'s help page
button-yes = Yes
button-no = No
button-not-sure = I don't know
# The letter: a text to send to one's administrator.
button-copy-letter = Copy the letter
letter-copied = Letter copied
# The report: what the test found, for whoever helps.
button-copy-report = Copy a report (no password in it)
report-copied = Report copied

## Notes on any screen

note-resumed = Sparekey was closed before you were done. What you entered is still here. Only passwords are never kept: please enter them again.
# $why: damaged, not-allowed or failed.
note-fresh-start =
    { $why ->
        [damaged] Sparekey could not read what it had kept for you: the file is damaged. So it starts fresh. The damaged file stays beside the new one.
        [not-allowed] This computer does not let Sparekey read what it had kept for you. So it starts fresh.
       *[other] Sparekey could not read what it had kept for you. So it starts fresh.
    }
# $why: full, not-allowed or failed.
note-not-kept =
    { $why ->
        [full] The disk of this computer is full. So Sparekey cannot keep your answers when it is closed. You can go on all the same.
        [not-allowed] This computer does not let Sparekey write to its folder. So it cannot keep your answers when it is closed. You can go on all the same.
       *[other] Sparekey could not write to its folder. So it cannot keep your answers when it is closed. You can go on all the same.
    }
note-not-copied = Copying did not work on this computer. You can write down what the screen says instead.
note-code-not-copied = Copying did not work on this computer. You can type the lines over. The password stays hidden here: take it from where you got it, and type it into { $app }.
note-no-browser-title = Your browser did not open
# $page: the address of a page, like “https://myaccount.google.com/apppasswords”.
note-no-browser = Open your browser yourself and go to <b>{ $page }</b>.

## A fault of Sparekey's own. The words say so plainly, and blame nobody.

# Small line above the heading.
fault-eyebrow = A fault of Sparekey's own
fault-heading = Something went wrong in Sparekey
fault-lead = You did nothing wrong, and your mailbox is as it was.
fault-kept = Everything you entered is still here. You can go on where you were.
fault-kept-but-code = What you entered is still here. Only a password has to be entered once more. You can go on where you were.
fault-again =
    Going on led to the same fault again. Please begin once more from the first step.

    If it comes back, give this report to the helpdesk.
fault-go-on = Go on where I was
fault-start-again = Begin again
fault-report-label = The report. It holds nothing that you entered.
fault-not-copied = Copying did not work on this computer. You can mark the report and copy it by hand.
# Shown where a screen cannot be drawn any more.
broken-title = This screen stopped working
broken-text = You did nothing wrong. What you entered is still here. Draw the screen anew to go on.
# Button: draws the screen once more from the beginning.
broken-reload = Draw the screen anew

## The question before the window is closed, where an app password would be lost.

closing-title = Close Sparekey?
closing-text = Your app password is only here so far. { $company } shows it only once. If you close Sparekey now, you may need a new one.
# Button: closes the program all the same.
closing-close = Close all the same
# Button: the window stays open.
closing-stay = Stay here

## Read aloud to people who hear the screen

# $provider: a provider's name, like “Gmail”.
say-recognised = { $provider } recognised.
# $leg: “Sending mail” or “Reading mail”; $stage: what is done, like “Signed in”.
say-stage = { $leg }: { $stage }.
say-not-copied = Copying did not work.
say-needs-answer = Something on this screen needs an answer first.
say-saved = Saved in this computer's keychain.
say-not-saved = It could not be saved.

## Help: one text for each step; help-everywhere stands below each of them.

help-title = Help for this step
help-everywhere =
    <b>Never read your app password out to anyone</b>, not even to the helpdesk. Nobody who helps you needs it.

    “{ button-back }” takes you one step back. You do not lose what you entered.
help-app =
    Your app (for example for invoices) wants to send mail in your name. Each app asks for the settings in its own way.

    Pick your app, and Sparekey shows the settings just as that app asks for them. If it is not in the list, choose “{ app-other }”.
help-address =
    Type the address that your customers or colleagues write to. The part behind the @ tells Sparekey who runs your mailbox.

    Your full address is not sent anywhere in this step. If Sparekey does not know the part behind the @, it looks up that part only.
help-two-step =
    Two-step sign-in means: besides your password, your provider wants a second proof, mostly from your phone.

    It keeps strangers out of your mailbox. Many providers give out app passwords only when it is on.
help-get-code =
    An app password is a second password for your mailbox, made for one program. Your own password stays as it is.

    You get it on your provider's own page. Where Sparekey knows that page, it opens it in your browser.
help-get-password =
    Some providers have no app passwords. There, programs sign in with the password of the mailbox itself.

    Sparekey sends it only to your provider, over a connection that is encrypted and checked.
help-paste =
    Copy the app password on your provider's page, come back here and press “{ button-paste }”.

    If it is on another device, press “{ button-type-instead }”. Do not send it to yourself by mail or chat.
help-paste-by-heart =
    Type the password, or paste it if you have copied it. Sparekey takes it exactly as it is.

    Never send it by mail or chat, not even to yourself.
help-test =
    Sparekey signs in to your provider with the settings that your app will get. It shows each step. If something is in the way, it says what.

    Your password goes to your provider only, over a connection that is encrypted and checked.
help-hand-over =
    Copy each line into the field of the same name in your app, from top to bottom. Then save it there.

    Come back here and say whether the app took it.
help-finished =
    If the app stops sending one day, open Sparekey again. It goes through the steps with you once more.
