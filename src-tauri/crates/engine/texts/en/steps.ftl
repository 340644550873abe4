### Steps 1 to 4: which app, which address, two-step sign-in, and where to get the password.
###
### Arguments and markup: see frame.ftl. Headings are what a helpdesk asks for on the phone (“What do you see in the big
### line?”): keep each under 45 characters with a short $app and $company, and keep them different from each other.
### Messages that begin with button- are buttons: keep each under 30 characters with a short $company.

## Step 1

# Heading.
app-heading = Which app is this for?
app-lead = Sparekey then shows the settings the way your app asks for them.
# Name of the list of apps, and the one entry in it that stands for all others.
app-question = The app that asks for mail settings
app-other = Another app
app-other-detail = Any program that asks for mail settings
# Small line under an app's name.
app-does-send = Sends mail
app-does-both = Sends and reads mail
app-choose-first = Choose your app first. If it is not here, choose “{ app-other }”.
app-name = What is the app called?
app-name-hint = You can leave this empty.
# “It” is the app.
app-needs = What does it do with your mailbox?
app-needs-send = It only sends mail
app-needs-send-detail = For example invoices or reminders
app-needs-read = It sends and reads mail
app-needs-read-detail = It shows your inbox or files incoming mail
app-place = Where is { $app }?
app-place-here = On this computer, or in this computer's browser
app-place-elsewhere = On another computer
app-elsewhere-note = Easiest is to run Sparekey <b>on that other computer</b>. You can also go on here, and type the password into { $app } by hand. Keep your provider's page open for that.

## Step 2

# Headings.
address-heading-send = Which address should { $app } send from?
address-heading-both = Which address should { $app } use?
address-lead = The part behind the @ tells Sparekey who runs your mailbox.
address-field = Your e-mail address
address-looking-up = Looking up who runs this mailbox…
# $suggestion: a whole e-mail address.
address-suggestion = Did you mean { $suggestion }?
address-suggestion-text = A key may have slipped in the part behind the @.
button-take-suggestion = Yes, use { $suggestion }
button-keep-address = No, keep mine

## What is not yet right about the address. Never “wrong” or “invalid”.

address-error-empty = Type your e-mail address here.
address-error-no-at = An e-mail address has an @ in it, like name@example.com.
address-error-several-ats = There is more than one @ in it. An address has just one.
address-error-no-local-part = The name before the @ is still missing, as in name@example.com.
address-error-no-domain = The part behind the @ is still missing, as in name@example.com.
address-error-no-dot = The part behind the @ needs an ending, like .com.
address-error-blank = There is a space or a hidden character inside. Try typing it again.
address-error-too-long = This is longer than an e-mail address can be. Was something else pasted?
address-error-local-part = The part before the @ has a character that addresses do not have.
address-error-domain = The part behind the @ has a character that addresses do not have.
address-error-several-addresses = There is more than one address here. Type just one.

## The provider that was found: first how, then what it needs. Each is a whole sentence; they stand one behind the other.

# $domain: what stands behind the @, like “gmail.com”.
found-by-domain = Recognised from { $domain }.
found-by-mx = The mail of { $domain } is run by { $company }.
found-by-servers = { $domain } uses the mail servers of { $company }.
found-by-hand = You chose it from the list.
# In all of these, “it” is the provider whose name stands above.
found-app-password = It uses app passwords. That takes about 3 minutes, or 10 if two-step sign-in is still off.
found-app-password-quick = It uses app passwords. Making one takes about 3 minutes.
found-password-of-your-own = It wants an app password that you make up yourself, on its page.
found-two-step-decides = It uses your normal password. If two-step sign-in is on, it wants an app password instead.
found-password = It uses your normal password. There is nothing to make.
found-mailbox-password = It uses the mailbox's own password. There is nothing to make.
# A token is what this provider calls its app password for sending.
found-token = It lets { $app } send mail with a token, which works like an app password.
found-switch = Programs must also be let in once, in its settings.
found-oauth-only = It takes no app passwords.
# Bridge is the name of that provider's program: not translated.
found-bridge = It lets programs in only through its own program, Bridge.
found-none = It lets no other programs in.
found-varies = Your administrator decides whether { $app } may sign in with a password.
# “Another”: another provider.
button-choose-provider = Choose another
button-choose-from-list = Choose my provider from a list
# Back to the provider or the servers that Sparekey found.
button-use-recognised = Use what was recognised

## How one signs in there

signs-in = Do you sign in to your mailbox with exactly this address?
signs-in-yes = Yes
signs-in-no = No, with another name
signs-in-main-address-only = { $company } lets only the main address of a mailbox sign in, not a second one.
sign-in-name = The name you sign in with
sign-in-name-hint = Some addresses, like info@, are a second name for another mailbox. Type that mailbox's address.
sign-in-name-missing = Type the name you sign in with, or choose “{ signs-in-yes }” above.
# $domains: one or more endings of addresses, like “@example.com, @example.net”.
sign-in-name-at-hint = Your address has a domain of your own. Type the address that { $company } gave you, ending in { $domains }.
sign-in-name-at-missing = Type the address that { $company } gave you, ending in { $domains }.
# The sender's name that stands in front of the address in mail.
display-name = The name that people see
display-name-hint = For example your company's name. { $app } asks for it.

## The list of providers

# Heading.
provider-list-heading = Who runs your mailbox?
provider-list-lead = Often it is the company that sold you { $domain }, or Google, or Microsoft.
provider-search = Search for your provider
# Name of a short list of providers. A domain of one's own: what stands behind the @ belongs to the person or company.
provider-list-often = Often used for addresses of one's own
provider-list = All, from A to Z
# Name of the list of what the search found.
provider-list-found = Found
provider-list-empty = No provider in the list has this name. You can fill in its servers yourself.
button-own-server = Fill in the servers myself

## The form for servers that nobody here knows: for people who got these names from someone.

own-server-title = Your mail servers
own-server-guessed = We do not know this provider. We filled in what is usual: <b>these are guesses</b>. Compare them with your provider's help page, or ask whoever set up your mailbox.
own-server-autoconfig = <b>{ $domain } itself says</b> that these are its mail servers. Compare them with your provider's help page, or ask whoever set up your mailbox.
# Thunderbird: the name of a mail program, not translated.
own-server-ispdb = <b>Thunderbird's list</b> of mail providers names these servers for { $domain }. Compare them with your provider's help page, or ask whoever set up your mailbox.
own-server-srv = <b>The internet's address book</b> names these servers for { $domain }. Compare them with your provider's help page, or ask whoever set up your mailbox.
# $gateway: the name of a service that filters mail, like “Mimecast”.
own-server-behind = The mail of { $domain } goes through { $gateway } first, so we cannot see which provider keeps it. Often it is Google or Microsoft 365: <b>if you know it, choose it from the list</b>. What stands here are guesses.
own-server-no-mail = { $domain } says that it takes no mail at all. Look at the part behind the @ again. What stands here are <b>guesses</b>.
own-server-not-looked-up = We could not look up who runs this mailbox: this computer seems to be offline. What stands here are <b>guesses</b>.
own-server-set-aside = These are the servers that we know for this address. Change what is different for you.
button-look-again = Look again
# $other: a company that is known, like “Google”. The name: a server's name that the person typed.
stranger-title = This name belongs to { $other }
stranger = Its password goes only to { $other }'s own servers. Use that name as the address, or take another name for these servers.
# A promise that the program keeps: say neither more nor less.
own-server-edited = These are the servers as you typed them. Sparekey sends your password only to them.
# Titles of the two halves of the form.
own-smtp = Sending
own-imap = Reading
# Labels of its fields, as mail programs and help pages name them.
own-host = Server
own-host-error = Type the server's name, like smtp.example.com.
own-host-guessed = This one is a guess.
# The person types the server's name a second time, to confirm it. $host: that name.
own-host-again = Type this server's name again
own-host-again-hint = { $host } does not belong to { $domain }. Your password goes there only if you type the name. Your provider's help page, or whoever set up your mailbox, knows if it is right.
own-host-again-done = That is the name. Your password may go to { $host }.
own-host-again-missing = Type { $host } here if it is right, or type the right server above.
own-servers-sign-in-only-title = These servers may take no password
own-servers-sign-in-only = { $domain } says that programs have to open its own sign-in page in a browser. Ask whoever set up your mailbox if there is an app password too.
own-domain-missing-title = There is no { $domain } on the internet
own-domain-missing = Look at the address once more, letter by letter. If it is only used inside a company, type its servers below.
own-domain-takes-no-mail-title = { $domain } takes no mail
own-domain-takes-no-mail = It says so itself. Look at the address once more, letter by letter.
own-domain-behind-title = The mail of { $domain } passes through { $gateway } first
own-domain-behind = That does not tell where the mailbox is. Whoever set it up knows the servers.
own-port = Port
own-port-error = A port is a number from 1 to 65535. For sending it is mostly 465 or 587.
own-security = How it is encrypted
# Two ways of encryption, under the names that mail programs use for them.
own-security-tls = SSL/TLS (from the start)
own-security-starttls = STARTTLS

## What to know before any effort: each has a title and a text.

# $month: a name from “month” below, as it stands there; $year: a number like 2026. $help: whether the provider has a help page.
guidance-old = { $help ->
    [yes] We last checked { $company }'s pages in { $month } { $year }, more than half a year ago. They may look different now. If something does not fit, its help page knows better.
   *[no] We last checked { $company }'s pages in { $month } { $year }, more than half a year ago. They may look different now. If something does not fit, ask { $company }.
 }
provider-unsure-title = We are not quite sure about { $company }
provider-unsure = What we know is old, or comes from other people's pages. The test in step 6 shows whether it is right.
ask-paid-plan-title = Do you have a paid plan?
ask-paid-plan = { $company } lets programs in only with a paid plan. With a free one, use another mailbox for { $app }.
ask-contract-ended-title = Is your contract with { $company } still running?
ask-contract-ended = Mailboxes whose contract has ended open on the website only. Then use another mailbox for { $app }.
ask-servers-in-account-title = Your servers may be others
ask-servers-in-account = They depend on your plan or country. Your account at { $company } names them. If the test fails, compare them first.
ask-unlock-title = Have you changed your password lately?
ask-unlock = Then { $company } keeps programs out until you unlock your mail on its page. Do that first.
ask-password-off-title = Does your account still have a password?
ask-password-off = At { $company } people can switch it off. Programs cannot sign in without it. Then use another mailbox for { $app }.
ask-frozen-title = Have you opened this mailbox lately?
ask-frozen = { $company } freezes a mailbox that nobody opens for months. To wake it up, sign in once on its website.
ask-token-title = Does your plan have tokens for sending?
ask-token = { $company } makes them on some plans only, and only for your own domain. Its help page says which plans. If yours has none, use another mailbox for { $app }.

# $to: the company that runs the mailbox now, like “Yahoo”.
moved-to = Has { $company } told you that your mail has moved to { $to }?
moved = Has your mail moved?
moved-yes = Yes, it has moved
moved-no = No
moved-not-sure = I am not sure
moved-not-sure-detail = { $company } writes to everyone before it moves them. You can try it; the test shows it.
moved-choose-first = Choose one of the answers. If you are not sure, choose “{ moved-not-sure }”.

stop-moved-title = Your mailbox is at { $to } now
stop-moved-why = { $company } keeps your address, but { $to } runs the mailbox. Its servers and its password count now.
stop-moved-instead-1 = Look in the mail about the move for the new settings. Or ask { $to } for the settings for mail programs.
stop-moved-instead-2 = Or use another mailbox for { $app }.

# you@practice.example is typed exactly so: not translated.
stop-practice-title = Practice has one mailbox only
stop-practice-why = This is the practice run, which never leaves your computer. It knows the address <b>you@practice.example</b> and no other.
stop-practice-instead-1 = Type <b>you@practice.example</b> to walk through all steps.
stop-practice-instead-2 = For your own address, start Sparekey without practice.

## Step 3. Two-step sign-in: besides the password, a second proof, mostly from the phone. In labels of the provider's page
## it has the provider's name; everywhere else take one plain name for it, the same in all messages.

# Heading where it must be on.
two-step-heading = Two-step sign-in must be on
two-step-lead = { $company } gives out app passwords only when two-step sign-in is on.
two-step-why = With it, you confirm on your phone that it is you. So nobody gets into your account with the password alone.
two-step-on = Is two-step sign-in on for { $address }?
two-step-on-yes = Yes, it is on
two-step-on-yes-detail = When I sign in on a new device, I confirm it on my phone.
two-step-on-no = No, it is off
two-step-on-not-sure = I am not sure
two-step-choose-first = Choose one of the answers. If you are not sure, choose “{ two-step-on-not-sure }”.
two-step-switch-on-first = Switch it on first: without it, { $company } makes no app passwords.
two-step-how-title = Switch it on at { $company }
# $page: whether a button below opens the provider's page.
two-step-how = { $page ->
    [yes] The button below opens { $company }'s own page in your browser. It may ask for your password. Have your phone ready.
   *[no] Sign in on { $company }'s website, and look in its security settings. Have your phone ready.
 }
two-step-look-title = Have a look at { $company }
two-step-look = { $page ->
    [yes] The button below opens { $company }'s own page in your browser. It says whether two-step sign-in is on. If it is off, switch it on there.
   *[no] Sign in on { $company }'s website. Its security settings say whether two-step sign-in is on. If it is off, switch it on there.
 }
two-step-care = Your phone or other computers may ask you to sign in again. If { $company } offers backup codes, keep them in a safe place.
button-open-two-step = Open { $company }'s page
button-two-step-on-now = It is on now
button-two-step-trouble = I can't do this

# Heading where there is nothing to do in this step.
two-step-nothing-heading = No two-step sign-in needed
two-step-nothing-code = { $company } makes app passwords without it. Just go on.
two-step-nothing-code-unsure = As far as we know, { $company } makes app passwords without it. If its page asks for it in the next step, switch it on there.
two-step-nothing-password = { $company } uses your normal password for this. Just go on.
two-step-nothing-varies = If your administrator allows it, { $company } takes your normal password. Just go on.
two-step-nothing-token = { $company } makes tokens without it. Just go on.
two-step-nothing-unknown = For your own mail server there is nothing to switch on. Just go on.

# Heading where it decides which password is needed.
two-step-decides-heading = Do you use two-step sign-in?
two-step-decides-lead = It decides which password { $app } needs at { $company }.
two-step-decides-yes = Good: leave it on. { $app } then needs an app password. You make it in the next step.
two-step-decides-no = Then { $app } uses your normal password. There is nothing to make.
two-step-decides-not-sure = You can go on all the same. Sparekey then tries your normal password. If { $company } does not take it, come back here.
two-step-tell-title = How to tell
two-step-tell = { $page ->
    [yes] Think of signing in on a new device. Does { $company } want a second proof there, such as digits from your phone? Then it is on. Its page about it helps you to look.
   *[no] Think of signing in on a new device. Does { $company } want a second proof there, such as digits from your phone? Then it is on.
 }
two-step-shut-programs-out = When it was switched on, { $company } also shut programs out. The next step shows how to let them in again.

# Heading of the screen behind “I can't do this”.
two-step-trouble-heading = You cannot switch it on?
trouble-title = What is in the way?
trouble-question = Choose what fits best
button-trouble-done = Back to the step

## Step 4: an app password is made on the provider's page. The instructions are numbered, one message each.

# Stands where a provider's own label for its page is not known.
app-passwords = app passwords
# Heading.
get-code-heading = Get the app password from { $company }
# The one picture for it in the whole program: a spare key. It is said here only.
get-code-lead = It is like a spare key to your mailbox: you give it to one program. You can take it back without changing your own password.
get-code-check-account = Is <b>{ $address }</b> shown in the corner of { $company }'s page? If not, switch to it first.
# $menu: labels on the provider's page with › between them, like “Security › App passwords”.
get-code-find-page = If the page does not open by itself: <l>{ $menu }</l>.
get-code-go-to-page = Go to <l>{ $menu }</l>.
# $page: the provider's label for app passwords, or app-passwords above.
get-code-look-for-page = Look for <l>{ $page }</l> in the security settings or the mail settings there.
# $other: the label of something else that one could take for it.
get-code-not-this = Do not take <l>{ $other }</l>: a password from there opens no mail.
get-code-read-help = { $company }'s help page tells the way. Keep it open beside the page where you sign in.
# $field: a label on the provider's page; $name: what to type there, like “ImaCash”.
get-code-type-name = In <l>{ $field }</l>, type <b>{ $name }</b>.
# $access: the label of a choice on the provider's page, like “Mail”.
get-code-access = Where it asks what the password may do, choose <l>{ $access }</l>.
# $button: the label of a button there. $length: how many letters an app password has; 0 where that is not certain.
get-code-press-create = { $length ->
    [0] Press <l>{ $button }</l>. { $company } shows you the app password.
   *[other] Press <l>{ $button }</l>. { $company } shows { $length } letters.
 }
get-code-make = Make a new app password for <b>{ $name }</b>.
get-code-look-for-token = Look for <l>{ $page }</l> in the mail settings there.
get-code-make-token = Make a new one for <b>{ $name }</b>. If it asks for an address, choose <b>{ $address }</b>.
# What a provider calls its app password for sending: mostly not translated.
smtp-token = SMTP token
# “It” is the app password. $once: whether the provider shows it only once.
get-code-copy = { $once ->
    [yes] Copy it, <b>leave that page open</b>, and come back here. { $company } shows it only once.
   *[no] Copy it, <b>leave that page open</b>, and come back here.
 }
get-code-think = Think of a new password that you use nowhere else. Type it there, twice if it asks for that, and save.
get-code-keep-in-mind = Keep it in mind, and come back here. In the next step you type it once more.
get-code-start-over = Close that page only when { $app } has taken it. If you have to start over, delete the first one there.
get-code-known-browser = Use the browser in which you always read this mail. { $company } turns unfamiliar browsers and private windows away.
get-code-replaces-older = A new one ends the one before, in every program that uses it.
get-code-at-most = { $number ->
    [one] { $company } keeps only one. If it says there are too many, delete the old one.
   *[other] { $company } keeps { $number } at most. If it says there are too many, delete an old one.
 }
# $number: hours.
get-code-ready-after = { $number ->
    [one] It can take an hour until a new one works. If the test fails before that, wait and test again.
   *[other] It can take { $number } hours until a new one works. If the test fails before that, wait and test again.
 }
get-code-expires = { $number ->
    [one] It ends by itself after one day. Make a new one then.
   *[other] It ends by itself after { $number } days. Make a new one then.
 }
# Against people who call and want to be given a password. “Stop here”: do not go on.
get-code-safety = On a call with a shared screen? <b>Pause screen sharing now.</b> Did someone call you out of the blue and ask for this? Stop here.
# In place of the one above where the screen is known to be shown on another computer; the title stands on step 7 too.
pause-sharing-title = Pause screen sharing now.
get-code-safety-remote = This screen is shown on another computer too. Go on when nobody else can see it. Did someone call you out of the blue and ask for this? Stop here.
# Said before the system shows a window of its own. The keychain: see code.ftl.
get-code-keychain-next = Next, Sparekey looks for this computer's keychain. Your system may then ask for your computer's password.
# { $company } is "Google". The answers are languages, each by its own name.
get-code-page-language = The language of { $company }'s page
# { $language } is a language's own name ("English").
get-code-labels-foreign = We know the words on { $company }'s page only in { $language }. In your language they stand in the same places.
# A label of a provider's page that was renamed lately, and the name that it had before.
label-renamed = { $label } (before: { $was })
# $month: a name from “month” below, as it stands there; $year: a number like 2026.
get-code-checked = We last checked { $company }'s page in { $month } { $year }. It may look different now.

## Switches that let programs in

# First what has to be allowed ($legs: “read”, “send” or “both”), then where. $menu: labels with › between them, or “none”;
# $page: whether a button below opens the page.
switch-person = { $legs ->
    [read] Programs must be allowed to read your mail.
    [send] Programs must be allowed to send your mail.
   *[both] Programs must be allowed to use your mailbox.
 } { $menu ->
    [none] { $page ->
        [yes] Open the page for that, and switch it on if that is not done yet.
       *[no] Look in the mail settings at { $company } for “POP3/IMAP”, and switch it on if that is not done yet.
     }
   *[other] Go to <l>{ $menu }</l>, and switch it on if that is not done yet.
 }
switch-administrator = { $legs ->
    [read] Your administrator must allow programs to read your mail.
    [send] Your administrator must allow programs to send your mail.
   *[both] Your administrator must allow mail programs.
 } Ask whether that is done for { $address }.
switch-with-code = On the same page, switch on access for programs. { $company } may want a proof from your phone.
# The letter: a text to send, ready to be copied.
switch-note-administrator = This letter asks your administrator for it.
button-open-switch = Open the page to let programs in

## Dates

# Used inside sentences: “Since { $since }, …” and “From { $changes } on, …” in guidance.ftl.
date = { $day } { $month } { $year }
date-month = { $month } { $year }
# Used in date, date-month, guidance-old and get-code-checked, always with a year. Take the form that fits all of them, and
# word those sentences around it.
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 }

## Buttons of step 4

button-open-app-passwords = Open { $company }'s page
button-open-again = Open it again
button-have-copied = I have copied it
# Opens a few questions that find out what is in the way.
button-get-code-trouble = I don't see this
# The person has set a password that they made up.
button-have-set = I have set it

# Heading where the provider calls it a token.
get-code-heading-token = Get the token from { $company }
get-code-token-lead = It works like an app password, for sending only. You can take it back without changing your own password.
# Heading where people make up the app password themselves, on the provider's page.
get-code-heading-own = Make up an app password at { $company }

## Step 4 where there is no app password: which password it is instead

# Heading.
own-password-nothing-heading = No app password needed
# Heading where a switch on the provider's page has to be switched on first.
own-password-switch-heading = Programs must be let in first
own-password-varies-lead = If your administrator allows it, { $company } takes your normal password. There is nothing to make.
own-password-account-lead = { $company } uses your normal password. There is nothing to make.
own-password-mailbox-lead = { $company } uses the mailbox's own password. There is nothing to make.
own-password-account = It is the password with which you read <b>{ $address }</b> on { $company }'s website.
own-password-forgotten = If you do not know it, you can ask for a new one where you sign in at { $company }.
own-password-mailbox = It is the password of <b>{ $address }</b> alone. The password of the customer account at { $company } is another one.
own-password-mailbox-forgotten = If you do not know it, whoever set up the mailbox can set a new one.
own-password-letter = Does somebody else look after your mailboxes? This letter asks them for the password.
own-password-instead = You chose an app password. { $company } would take your normal password too.
button-use-own-password = Take the normal password
app-password-instead-title = There is a better way
app-password-instead = { $company } can also make an app password for { $app } alone. You can take it back without changing your own password.
button-use-app-password = Make an app password

# Heading where no provider is known.
own-password-heading = Have your mailbox password ready
own-password-lead = For this mailbox, { $app } signs in with the mailbox's own password.
own-password-1 = It is the password with which you read this mailbox on the web or on your phone.
own-password-2 = Some providers have a special password for programs. Their help page calls it “app password” or “mail program password”.
own-password-3 = If you do not know it, ask whoever set up your mailbox.
button-have-password = I have it
