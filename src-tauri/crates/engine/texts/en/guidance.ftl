### Letters to administrators, ways out of trouble, and what to do where app passwords do not exist.
###
### But for the letters, Sparekey speaks to the person who sets up the mailbox: no expert, perhaps worried, perhaps on the phone.
###
### Arguments:
###   $address  the person's address, such as "name@gmail.com"
###   $app      the program that the settings are for, such as "ImaCash"; "your app" (other-app-in-sentence) if it has no
###             name, so it stands where those words fit too, and never first in a sentence
###   $company  the provider's company, such as "Google"
### A blank line inside a message begins a new paragraph. <b> is emphasis, <l> a label on somebody else's screen, written as
### it stands there.

## Letters: plain text that is copied, so no markup. They hold no secret.

# Here the person writes to an administrator, whom they may not know, so politely. The first line becomes the subject of the mail.
# "-title" is the heading above the letter on the screen.
# $named is "yes" if the program has a name; then $app is that name and nothing else.
# Menus of Google and Microsoft: their own words in your language, if you know them for certain; else leave them in English.

letter-admin-app-passwords-title = A letter to your administrator, ready to send
letter-admin-app-passwords-body =
    Subject: App password for { $address }

    Hello,

    { $named ->
        [yes] I would like to connect { $app } to the mailbox { $address }.
       *[no] I would like to connect a program to the mailbox { $address }.
    } The program signs in to the mail server with a name and a password. { $company } does not accept the normal password there. It wants an app password, and app passwords need 2-Step Verification.

    My account does not offer me app passwords. Could you please check these points in the Google Admin console?

    1. Under Security > Authentication > 2-step verification: may I turn on 2-Step Verification? Are methods other than security keys allowed for me?
    2. Is my account free of Advanced Protection? Does any other rule keep app passwords from me?
    3. If the program also has to read mail: is IMAP on for me? The switch is under Apps > Google Workspace > Gmail > End User Access > POP and IMAP access.

    I will make the app password myself and give it to this program only. It can be withdrawn at any time without changing my own password.

    If app passwords cannot be allowed, please tell me which mailbox the program should use instead.

    Please never send a password by mail, and never ask for one. I will not do so either.

    Thank you very much

letter-admin-smtp-auth-title = A letter to your administrator, ready to send
letter-admin-smtp-auth-body =
    Subject: Please allow Authenticated SMTP for { $address }

    Hello,

    { $named ->
        [yes] I would like { $app } to send mail from the mailbox { $address }.
       *[no] I would like a program to send mail from the mailbox { $address }.
    } The program signs in to smtp.office365.com, port 587 with STARTTLS, with a name and a password. { $company } allows this only if Authenticated SMTP is switched on for the mailbox.

    Could you please switch it on for this one mailbox? The switch is here:

    Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP

    Three things that may help you:

    1. From the end of December 2026, Microsoft switches off sending with a password by default. In existing organisations an administrator can switch it on again after that. Microsoft wants to announce the final date in the second half of 2027.
    2. It does not work while security defaults are on. Please do not switch them off for this. Tell me instead how the program should send its mail.
    3. This is about sending only. Reading with a password has ended for every organisation, and I am not asking for it.

    Please never send a password by mail, and never ask for one. I will not do so either.

    Thank you very much

letter-admin-mailbox-password-title = A letter to whoever looks after your mailboxes, ready to send
# $reads is "yes" if the program reads mail too, not only sends it.
letter-admin-mailbox-password-body =
    Subject: Password for a mail program for { $address }

    Hello,

    { $named ->
        [yes] I would like to connect { $app } to the mailbox { $address }.
       *[no] I would like to connect a program to the mailbox { $address }.
    } { $reads ->
        [yes] The program signs in with a name and a password, to send and to read mail.
       *[no] The program signs in with a name and a password, to send mail.
    }

    Could you please do one of these?

    1. Best: let me make a password for programs for this mailbox myself. { $company } may call it app password or device password.
    2. Or make one for this program alone, and hand it to me in person.
    3. If neither is possible, please set a new password for this mailbox with me.

    Please also check that mail programs are allowed for this mailbox.

    Please never send a password by mail, and never ask for one. I will not do so either.

    Thank you very much

## Step 3: two-step sign-in cannot be switched on

# "-label" is what the person says about themselves, one of four answers to choose from; "-text" is what Sparekey answers.

trouble-no-phone-label = I have no phone with me
trouble-no-phone-text =
    Look on { $company }'s page for a way without this phone. It may offer a call to a landline, or an authenticator app on a tablet or computer.

    Do not set up a security key alone: there may be no app passwords then. If nothing else is offered, go on when you have your phone.

trouble-phone-of-someone-who-left-label = The phone belongs to someone who is no longer here
trouble-phone-of-someone-who-left-text =
    On { $company }'s page, look for another way to sign in: a backup code, or a device that is still signed in.

    Once you are in, put your own phone in place of the old one. If you cannot get in, ask your administrator, or use { $company }'s page for lost accounts.

trouble-calling-on-that-phone-label = I am calling the helpdesk on that phone
trouble-calling-on-that-phone-text =
    Write down the helpdesk's number and say: “I am at step 3, two-step sign-in. I will call back.” Then hang up.

    Switch on two-step sign-in with the phone in your hand. Then call back. <b>Never read out the digits that come to your phone.</b>

trouble-not-allowed-label = My work or school does not allow it
trouble-not-allowed-text = Your administrator decides about this. Ask them to allow two-step sign-in and app passwords for { $address }. Until then, use another mailbox for { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

# The person does not find app passwords on the provider's page. Sparekey asks what is in the way, one question a screen.
#   -ask    the question; answered by "Yes", "No" or "I don't know" (button-yes …), so it must fit all three
#   -look   how to find out; a small text below the question
#   -title  after the answer that settles it, mostly "Yes": what was found, as the heading
#   -text   below that: the one thing to do

# $page is the name of the page as the provider writes it, such as "App passwords".
missing-lead = You are looking for <l>{ $page }</l>. A few questions show what is in the way.
# $number counts the questions: 1, 2, 3 …
missing-question = Question { $number }
missing-what-to-do = What to do
button-not-that = It is not that
button-go-to-two-step = Go to two-step sign-in
button-open-codes = Open the list of app passwords

missing-wrong-account-ask = Is { $address } shown in the corner of the page?
missing-wrong-account-look = Look at the top right, or press the picture or letter there. One browser often knows several accounts.
missing-wrong-account-title = The page shows another account
missing-wrong-account-text = Press the picture or letter in the corner of the page. Choose { $address }, or sign in with it. Then open the page from here again.

missing-two-step-off-ask = Is two-step sign-in on?
missing-two-step-off-look = { $company } shows app passwords only when it is on.
missing-two-step-off-title = Two-step sign-in comes first
missing-two-step-off-text = Go back to step 3 and look whether it is on. If not, switch it on there. Then open the page for app passwords again.

# Second proof: what two-step sign-in wants besides the password.
missing-security-keys-only-ask = Is a security key your only second proof?
missing-security-keys-only-look = A security key is a small stick that you plug in or hold to the device.
missing-security-keys-only-title = A security key alone is not enough
missing-security-keys-only-text = { $company } then offers no app passwords. Keep the key, and add your phone as one more way. Then open the page for app passwords again.

missing-work-account-ask = Did your work, school or club give you this account?
missing-work-account-look = Then somebody there looks after it, and decides what it may do.
missing-work-account-title = Your administrator decides about this
missing-work-account-text = Ask them to allow app passwords for { $address }: the letter is ready. Until then, use another mailbox for { $app }.

# Advanced Protection is Google's name for its strictest guard. Take Google's own name for it in your language.
missing-advanced-protection-ask = Is Advanced Protection on?
missing-advanced-protection-look = You would know: you switched it on yourself, with a security key or passkey. The security page of your account shows it.
missing-advanced-protection-title = Advanced Protection keeps app passwords out
missing-advanced-protection-text = It does so on purpose, to guard your account very strictly. Leave it on, and use another mailbox for { $app }.

missing-child-account-ask = Is it a child's account that a parent looks after?
missing-child-account-look = A parent then approves new apps and sign-ins.
missing-child-account-title = A child's account has no app passwords
missing-child-account-text = { $company } lets no mail programs into such an account. Use a grown-up's address for { $app }.

missing-unfamiliar-browser-ask = Do you always read your mail in this browser?
missing-unfamiliar-browser-look = A new browser does not count, nor does a private window.
missing-unfamiliar-browser-title = { $company } does not know this browser yet
missing-unfamiliar-browser-text =
    { $company } offers app passwords only in a browser that it knows. Copy the link, and open it in the browser where you always read your mail.

    If you have no such browser, stay signed in here, use it for some days, then try again. Support cannot make this quicker.

missing-switched-off-by-administrator-ask = Does the page say that your administrator has switched app passwords off?
missing-switched-off-by-administrator-look = It may also say that the setting is not available for your account.
missing-switched-off-by-administrator-title = Your administrator has switched app passwords off
missing-switched-off-by-administrator-text = Only they can change that. Ask them to allow app passwords for { $address }: the letter is ready. Until then, use another mailbox for { $app }.

missing-too-many-codes-ask = Does it say that you have too many app passwords already?
missing-too-many-codes-look = Each one that was ever made counts until it is deleted.
missing-too-many-codes-title = There are too many app passwords already
missing-too-many-codes-text = { $company } keeps only so many. Delete one there that you no longer need, then make a new one.

missing-no-mailbox-ask = Does this account have its mail at { $company }?
missing-no-mailbox-look = An account can exist without a mailbox, and sign in with an address from elsewhere.
missing-no-mailbox-title = This account has no mailbox at { $company }
missing-no-mailbox-text = Set up mail at { $company } first. If you do not want that, use another mailbox for { $app }.

missing-plan-without-programs-ask = Is your plan a free or a small one?
missing-plan-without-programs-look = The page of your account at { $company } names your plan.
missing-plan-without-programs-title = Your plan may let no programs in
missing-plan-without-programs-text = Look whether your plan at { $company } lets mail programs in. If it does not, use another mailbox for { $app }.

missing-not-their-domain-ask = Does somebody else look after your domain and its mailboxes?
missing-not-their-domain-look = For example a colleague, an agency or a friend who set it up.
missing-not-their-domain-title = Only whoever looks after your domain can make it
missing-not-their-domain-text = Ask them for a mail password for { $address }: the letter is ready. It is for { $app } only.

missing-no-phone-number-ask = Is your mobile number in the settings of this mailbox?
missing-no-phone-number-look = { $company } makes app passwords only for mailboxes with a mobile number.
missing-no-phone-number-title = A mobile number comes first
missing-no-phone-number-text = Add your number in the settings at { $company }. Then open the page for app passwords again.

missing-programs-blocked-ask = Is a protection on that keeps programs out?
missing-programs-blocked-look = It stands in the security settings at { $company }, under a name like “block mail programs”.
missing-programs-blocked-title = A protection keeps programs out
missing-programs-blocked-text = With it on, no program gets in. Switch it off in the settings at { $company }. Then open the page for app passwords again.

missing-second-mailbox-ask = Is it a second mailbox of your household?
missing-second-mailbox-look = The main one is the one that your contract is about.
missing-second-mailbox-title = A second mailbox may have no app passwords
missing-second-mailbox-text = { $company } may offer app passwords for the main mailbox only. Use the main address for { $app }. { $company }'s support knows more.

missing-signs-in-elsewhere-ask = Do you sign in at { $company } through another company?
missing-signs-in-elsewhere-look = For example with Google, Facebook or the sign-in page of your work.
missing-signs-in-elsewhere-title = The account has no password of its own
missing-signs-in-elsewhere-text = Then an app password is the only way in. Look for it in the security settings of { $company }, not of the other company.

missing-none-of-these-title = It is none of the reasons that we know
# $help is "yes" if Sparekey has a button for the help page.
missing-none-of-these-text = { $help ->
    [yes] Open { $company }'s help page: it shows the newest way. If that does not help, set up { $app } with another address.
   *[no] Ask { $company }: “Where do I make an app password for a mail program?” If that does not help, set up { $app } with another address.
 }

## Providers that take no app password

# Shown as soon as the address is typed, before the person has done anything else. Nothing is wrong with the mailbox.
#   -title      what is not possible, as a heading
#   -why        the reason
#   -instead-1  the first thing to do; -instead-2 and so on where that is not possible. A list with one point each.
# "everything": neither sending nor reading works; "reading": sending does.

stop-oauth-only-everything-title = { $company } takes no app passwords for this mailbox
# $since is "none" or a day in words ("date" in steps.ftl), such as "16 September 2024".
stop-oauth-only-everything-why = { $since ->
    [none] { $company } lets no program in with a password of any kind. Pages that still tell you to make an app password are out of date.
   *[other] Since { $since }, { $company } lets no program in with a password of any kind. Pages that still tell you to make an app password are out of date.
 }
stop-oauth-only-everything-instead-1 = Look in { $app } for <l>Sign in with { $company }</l> and use it. You do not need Sparekey then.
stop-oauth-only-everything-instead-2 = If it is not there, use another mailbox for { $app }, such as Gmail or one at your own domain.
stop-oauth-only-everything-instead-3 = If people write to { $address }, forward its mail to the other mailbox. Then nothing gets lost.

stop-oauth-only-reading-title = Programs cannot read this mailbox with a password
stop-oauth-only-reading-why = { $company } has ended reading with a password for everyone, app passwords too. Nobody can switch it on again, not even its support.
stop-oauth-only-reading-instead-1 = Look in { $app } for <l>Sign in with { $company }</l> and use it. You do not need Sparekey then.
stop-oauth-only-reading-instead-2 = If it is not there and { $app } can do without reading, set it up for sending only.
stop-oauth-only-reading-instead-3 = If it must read, use another mailbox for { $app }. Ask your administrator to forward the mail for { $address } there.

stop-app-passwords-ended-everything-title = { $company } makes no app passwords any more
stop-app-passwords-ended-everything-why = { $company } says that app passwords can no longer be made. Only programs with { $company }'s own sign-in window get in.
stop-app-passwords-ended-everything-instead-1 = Look in { $app } for a way to sign in on { $company }'s own page, and use it. You do not need Sparekey then.
stop-app-passwords-ended-everything-instead-2 = If there is none, use another mailbox for { $app }, such as Gmail or one at your own domain.
stop-app-passwords-ended-everything-instead-3 = If people write to { $address }, forward its mail to the other mailbox. Then nothing gets lost.

stop-app-passwords-ended-reading-title = Programs cannot read this mailbox with an app password any more
stop-app-passwords-ended-reading-why = { $company } says that app passwords for reading can no longer be made. Only programs with { $company }'s own sign-in window get in.
stop-app-passwords-ended-reading-instead-1 = Look in { $app } for a way to sign in on { $company }'s own page, and use it. You do not need Sparekey then.
stop-app-passwords-ended-reading-instead-2 = If there is none and { $app } can do without reading, set it up for sending only.
stop-app-passwords-ended-reading-instead-3 = If it must read, use another mailbox for { $app }.

stop-bridge-everything-title = { $company } lets programs in only through its own Bridge
# Bridge is the name of a program by Proton: never translated.
stop-bridge-everything-why = Mail at { $company } is locked so well that no program can open it alone. { $company }'s program <b>Bridge</b> opens it for the programs on one computer. It needs a paid plan, and Sparekey cannot test it.
stop-bridge-everything-instead-1 = If { $app } runs on this computer, set up Bridge from { $company }'s help page. It shows a server, a name and a password: put those into { $app }.
stop-bridge-everything-instead-2 = If { $app } runs elsewhere, or you have no paid plan, use another mailbox for { $app }.

stop-bridge-reading-title = Programs can read this mailbox only through { $company }'s Bridge
stop-bridge-reading-why = Mail at { $company } is locked so well that no program can open it alone. { $company }'s program <b>Bridge</b> opens it for the programs on one computer. It needs a paid plan, and Sparekey cannot test it.
stop-bridge-reading-instead-1 = If { $app } runs on this computer, set up Bridge from { $company }'s help page. It shows a server, a name and a password: put those into { $app }.
stop-bridge-reading-instead-2 = If { $app } can do without reading, set it up for sending only.
stop-bridge-reading-instead-3 = If it must read and runs elsewhere, use another mailbox for { $app }.

stop-not-offered-everything-title = { $company } lets no other programs in
stop-not-offered-everything-why = { $company } can be used only in its own app and on its website. There are no mail servers for other programs, and so no app passwords.
stop-not-offered-everything-instead-1 = Use another mailbox for { $app }, such as Gmail or one at your own domain.
stop-not-offered-everything-instead-2 = Tell the people who write to you which address { $app } uses. You can keep { $address } for your own mail.

stop-not-offered-reading-title = No program can read this mailbox
stop-not-offered-reading-why = { $company } has no server from which { $app } can read mail with this kind of mailbox.
stop-not-offered-reading-instead-1 = If { $app } can do without reading, set it up for sending only.
stop-not-offered-reading-instead-2 = If it must read, use another mailbox for { $app }.

stop-not-known-everything-title = We do not know how programs sign in at { $company }
stop-not-known-everything-why = { $company } has changed how its mail works, and we could not find out what programs need now. A wrong guess would only cost you time.
stop-not-known-everything-instead-1 = Ask { $company }: “Which server and which password does a mail program need?” Its help page may say it too.
stop-not-known-everything-instead-2 = If it cannot tell you, use another mailbox for { $app }.

stop-not-known-reading-title = We do not know how programs read this mailbox
stop-not-known-reading-why = We could not find out which server { $app } can read mail from at { $company }. A wrong guess would only cost you time.
stop-not-known-reading-instead-1 = Ask { $company }: “Which server and which password does a mail program need for reading?”
stop-not-known-reading-instead-2 = If { $app } can do without reading, set it up for sending only.
stop-not-known-reading-instead-3 = If it must read, use another mailbox for { $app }.

button-send-only = Set up sending only

ask-administrator-decides-title = Does your administrator allow sending with a password?
# $changes is "none" or a day or month in words, such as "December 2026".
ask-administrator-decides-text =
    { $changes ->
        [none] Sending with a password works only where the administrator allows <l>Authenticated SMTP</l>. If it is on for { $address }, go on. If it is off, send your administrator the letter: it is ready to copy.
       *[other] Sending with a password works only where the administrator allows <l>Authenticated SMTP</l>. From { $changes } on, { $company } switches it off unless they switch it on. If it is on for { $address }, go on. If it is off, send your administrator the letter: it is ready to copy.
    }

## What ends an app password

# Sentences that stand one behind the other in a note of step 7, any of them and in any order.

revoked-password-changed = If you change your { $company } password, this app password stops working. Make a new one then.
revoked-deleted-by-person = To take it back, delete it on { $company }'s page.
revoked-two-step-on = If two-step sign-in is switched on later, this app password stops working. Make a new one then.
revoked-new-code-made = If you make a new app password, this one stops working in every program.
revoked-account-restored = If you lose your account and get it back, this app password stops working. Make a new one then.
revoked-signed-out-everywhere = If you sign out of all devices at { $company }, this app password stops working. Make a new one then.
revoked-two-step-off = If two-step sign-in is switched off, this app password stops working. So leave it on.

survives-password-change = Changing your { $company } password does not end it. Delete it there if you want it to stop.

## What a password opens

# One note in step 7: first opens-mail or opens-sending, then one of opens-nothing-else and opens-not-known, or some of the
# others. "It" is the app password. The two notes that begin with "own-" are for a normal password.

opens-title = What this app password can do
opens-mail = With it, { $app } can read your mail at { $company } and send mail in your name.
opens-sending = With it, { $app } can send mail in your name, but not read your mail.
opens-nothing-else = It opens nothing else at { $company }.
opens-not-known = We do not know whether it opens anything else at { $company }.
opens-contacts = It also opens your contacts at { $company }.
opens-calendars = It also opens your calendars at { $company }.
opens-files = It also opens your files at { $company }.
own-opens-account-title = This is the password of your whole account
own-opens-account = Whoever has it can do at { $company } what you can do. Give it to { $app } only if you trust { $app } with that. To lock { $app } out again, change this password.
own-opens-mailbox-title = This is the password of your whole mailbox
own-opens-mailbox = Whoever has it can read all mail of { $address } and send in its name. To lock { $app } out again, change this password.

## Limits

# A note in step 7; sentences that stand one behind the other, any of them.

limits-title = How much { $company } lets a program do
limit-messages-per-day = { $number ->
    [one] { $company } sends one message a day for you.
   *[other] { $company } sends up to { $number } messages a day for you.
 }
limit-messages-per-hour = { $number ->
    [one] { $company } sends one message an hour for you.
   *[other] { $company } sends up to { $number } messages an hour for you.
 }
limit-messages-per-minute = { $number ->
    [one] { $company } sends one message a minute for you.
   *[other] { $company } sends up to { $number } messages a minute for you.
 }
limit-recipients-per-day = { $number ->
    [one] Your messages may go to one recipient a day.
   *[other] Your messages may go to { $number } recipients a day.
 }
limit-recipients-per-message = { $number ->
    [one] One message may have one recipient.
   *[other] One message may have up to { $number } recipients.
 }
limit-message-mb = { $number ->
    [one] One message may have up to one megabyte.
   *[other] One message may have up to { $number } megabytes.
 }
limit-imap-connections = { $number ->
    [one] Only one program may read the mailbox at a time.
   *[other] Up to { $number } connections may read the mailbox at a time.
 }
limit-imap-download = { $number ->
    [one] Programs may read one megabyte a day.
   *[other] Programs may read up to { $number } megabytes a day.
 }
limit-imap-upload = { $number ->
    [one] Programs may put in one megabyte a day.
   *[other] Programs may put in up to { $number } megabytes a day.
 }

## What else may be behind a refused password

# Paragraphs below the text of a cause in step 6, each of its own: a question to the person, then what to do if it is so.

# $to is the provider that runs the mailbox now, such as "Yahoo".
perhaps-moved = Has { $company } moved your mail to { $to }? Then go back to step 2 and say so. The password of { $to } counts now.
perhaps-locked = Did you change your password lately? Then unlock your mail on { $company }'s page first.
perhaps-not-ready = { $number ->
    [one] Did you make it less than an hour ago? Then wait first: at { $company } a new app password can take an hour until it works.
   *[other] Did you make it less than { $number } hours ago? Then wait first: at { $company } a new app password can take { $number } hours until it works.
 }
perhaps-switched-off = Are programs let in at { $company }? If not, switch that on in its settings first.
