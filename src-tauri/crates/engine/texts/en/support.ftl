### Support numbers: twelve digits on every screen that tell a helpdesk what the caller has in front of them.
###
### The first messages are for the caller. All others are for whoever helps on the phone, who types the number and reads what
### comes of it: they speak of "the caller", and tell what stands on the caller's screen and what to do or ask.
###
### Arguments:
###   $company  the provider's company, such as "Google", or "your mail provider" (your-mail-provider)
###   $app      stands for a program without a name: "your app" (other-app-in-sentence)
###   “{ button-… }” stands for the words of that button: keep it, and they always agree.
### <b> is emphasis.

## For the caller

# Small label beside the digits, on every screen. "Safe to say": they may be read out on the phone, unlike a password. Keep it
# under 36 characters.
support-label = Support number · safe to say

## For the helpdesk: around every answer

support-title = Support numbers
support-lead = The caller reads out twelve digits. Type them here to see what stands on their screen.
support-field = Support number
support-hint = Twelve digits. Blanks do no harm.
support-look-up = Look it up
# The first line of everything that a helpdesk has. Strong on purpose.
support-never-ask = <b>Never ask for the password or the app password.</b> You do not need it, and nobody should say it on the phone.
support-last-question = Before you hang up, ask: did the app accept it?
# What the answer is, for people who hear the page.
support-answer = What the number says
# On the help page, a file for the browser, where the browser runs no scripts.
support-needs-scripts = This page needs scripts. Allow them for this file in your browser.
# $heading: the large words at the top of the caller's screen, such as “Connected successfully”.
support-heading = The caller's screen says: “<b>{ $heading }</b>”
# Stands above the words that tell the caller what is in the way and whose turn it is: "you" in them is the caller.
support-reads = The caller reads there:
# Labels in front of a value: few words.
support-detail-provider = Provider
support-detail-version = Sparekey
support-detail-screen = Screen
# Values behind “Provider”.
support-provider-none = Not known yet
support-provider-own = Servers of their own, not on our list
support-provider-practice = Practice, so nothing is real
# Value behind “Sparekey”, where a version would stand.
support-version-newer = A newer one than this
support-newer-release = The caller has a newer Sparekey than this one. What you read here is right, but their screen may say more.

## A number that cannot be read

support-not-read-title = This number cannot be read
support-not-read-too-short =
    { $found ->
        [0] Type the twelve digits that the caller reads out.
        [one] There is one digit, and a support number has twelve. Ask the caller for the rest.
       *[other] There are { $found } digits, and a support number has twelve. Ask the caller for the rest.
    }
support-not-read-too-long = There are more than twelve digits. Ask the caller to read the number once more.
support-not-read-not-digits = A support number has digits only. Type just the digits, without words or letters.
support-not-read-check-digits = A digit is wrong, or two of them changed places. Ask the caller to read the number once more, slowly.
support-not-read-newer = The digits are right, but this Sparekey is too old to know them. Get the newest one, then type them again.
# $version: the number of a release, such as “0.1.0”.
support-not-read-gone = The caller has Sparekey { $version }. Its screen is no longer in this one. Ask the caller to read out the large words at the top.

## What to know and do on each screen. Two or three short sentences.

support-on-app = The caller picks the app that asks for mail settings. Ask for its name, and whether it runs on that computer.
support-on-address = The caller types their e-mail address. Let them spell what stands behind the @.
support-on-address-suggestion = The address may hold a slip, and Sparekey offers another one. Compare both with the caller, letter by letter.
support-on-address-list = The caller picks their provider from a list. Ask who sold them the address, or where they read their mail on the web.
support-on-address-own-server = The caller fills in the mail servers by hand. The help page of their provider names them.
support-on-address-stopped = This provider lets no other program in with a password. The screen says what to do instead.
support-on-address-stopped-reading = This provider lets no other program read mail with a password, and the app wants to read. The screen says what to do instead.
support-on-address-moved = The caller's mailbox has moved to another company. The screen names it, and says what to do now.
support-on-address-organisation = The caller's organisation allows other providers only, or its mail servers wait for an answer. The screen says which.
support-on-address-practice-only = The caller is in practice, where one made-up address works. The screen names it.
support-on-two-step = Ask whether two-step sign-in is on. If it is off, one button opens the provider's own page, where it is switched on.
support-on-two-step-decides = Two-step sign-in decides which password the app needs. If the caller is not sure, the screen says how to tell.
support-on-two-step-nothing = There is nothing to do in this step. The caller presses “{ button-continue }”.
support-on-two-step-trouble = The caller cannot switch two-step sign-in on. The screen lists the reasons: ask which one fits.
support-on-get-code = The caller makes the app password on the provider's own page. The steps on the screen have numbers: ask where they are.
support-on-get-code-question = Sparekey asks one question at a time to find what is in the way. The caller answers on the screen.
support-on-get-code-found = Sparekey found what is in the way, and the caller does what the screen says.
support-on-get-code-none = The provider's help page shows the newest way. If that does not help, another mailbox will.
support-on-get-password = There is nothing to make here. The app takes the normal password of the mailbox.
support-on-get-password-switch = The app takes the normal password of the mailbox. The provider has to let programs in first: the screen says where.
support-on-get-password-unknown = The app takes the password with which the caller reads this mailbox on the web.
support-on-paste = The caller puts in the app password now. Stop looking at their screen until it is hidden again.
support-on-paste-password = The caller types the password of the mailbox now. Stop looking at their screen until it is hidden again.
support-on-paste-taken = The password is in, and only dots show. The caller presses “{ button-test }”.
support-on-paste-finding = Sparekey looked at what was put in. The caller need not read it out: the screen says what to do with it.
support-on-test-running = The test takes a few seconds. Wait until the screen changes, then ask for the new number.
support-on-test-message = Sending and reading work. A message to the caller's own address is on its way. They need not wait for it.
support-on-test-proven = The password and the settings work from the caller's computer. The large button leads on to step 7.
support-on-test-mended = That was in the way, and Sparekey found settings that work. The large button leads on to step 7.
support-on-test-failed = The screen may name two things that are in the way. Mend this one first.
support-on-test-not-again = This password was refused just now, so Sparekey did not send it again. The caller makes a new one, or says what they changed.
support-on-hand-over = The test went well. The caller copies each line into the app, from top to bottom.
support-on-hand-over-refused = The app did not take the settings. The caller types what it said, and Sparekey explains it.
support-on-finished = All is done, and the app took the settings.
support-on-mailboxes = These are the mailboxes that were set up on this computer. Ask which one makes trouble, and let the caller open it.
support-on-mailbox = This is one of the mailboxes that were set up on this computer. The caller can test it again, or replace its app password.
support-on-mailbox-died = This password worked once, and now it does not. Often the normal password was changed since then. The large button leads to a new one.
support-on-hand-over-again = The caller puts this mailbox into its app again, line by line, from top to bottom.
support-on-desk = The caller has opened what is meant for you. “{ button-back }” leads back to where they were.
support-on-paper = The caller reads a text to keep, such as a report. No password stands in it.
support-on-bulk = The caller sets up many mailboxes from a file.

# Behind the text of a cause whose own words name a server, a port, a program or a date, which a support number does not hold.
support-facts = The caller's screen also gives the names, numbers or dates that are missing here.
# Why nothing was tried, where the caller's screen says how many minutes to wait.
support-hold-too-many-refused = The provider may lock an account after too many refused tries. So Sparekey takes a break, and the screen says how long.
# What was found about what was pasted. The caller's screen says the same with numbers and names.
support-finding-too-short-title = It is too short to be the whole app password
support-finding-too-long-title = It is longer than the app password
support-finding-belongs-elsewhere-title = It looks like another company's app password
