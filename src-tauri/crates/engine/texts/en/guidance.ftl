### Letters to administrators, ways out of trouble, and what to do where app passwords do not exist.
###
### Arguments: $address (the person's address), $app (the program that the settings are for),
### $company (the provider's company, "Google").
### A blank line inside a message begins a new paragraph. <b> is emphasis, <l> a label on somebody else's screen.

## Letters: plain text that is copied, so no markup. They hold no secret.

letter-admin-app-passwords-title = A letter to your administrator, ready to send
letter-admin-app-passwords-body =
    Subject: App password for { $address }

    Hello,

    I would like to connect { $app } to the mailbox { $address }. { $app } signs in to the mail server with a name and a password. { $company } does not accept the normal password there. It wants an app password, and app passwords need 2-Step Verification.

    My account does not offer me app passwords. Could you please check these points in the Google Admin console?

    1. Under Security > Authentication > 2-step verification: may I turn on 2-Step Verification, and are methods other than security keys allowed for me?
    2. Is my account free of Advanced Protection, and does no other rule keep app passwords from me?
    3. If { $app } also has to read mail: under Apps > Google Workspace > Gmail > End User Access > POP and IMAP access, is IMAP on for me?

    I will make the app password myself. It is for { $app } only, and it can be withdrawn at any time without changing my own password.

    If app passwords cannot be allowed, please tell me which mailbox { $app } should use instead.

    Please never send a password by mail, and never ask for one. I will do the same.

    Thank you very much

letter-admin-smtp-auth-title = A letter to your administrator, ready to send
letter-admin-smtp-auth-body =
    Subject: Please allow Authenticated SMTP for { $address }

    Hello,

    I would like { $app } to send mail from the mailbox { $address }. { $app } signs in to smtp.office365.com, port 587 with STARTTLS, with a name and a password. { $company } allows this only if Authenticated SMTP is switched on for the mailbox.

    Could you please switch it on for this one mailbox? The switch is here:

    Microsoft 365 admin center > Users > Active users > (user) > Mail > Manage email apps > Authenticated SMTP

    Three things that may help you:

    1. From the end of December 2026, Microsoft switches off sending with a password by default. In existing organisations an administrator can switch it on again after that. Microsoft wants to announce the final date in the second half of 2027.
    2. It does not work while security defaults are on. Please do not switch them off for this. Tell me instead how { $app } should send its mail.
    3. This is about sending only. Reading with a password has ended for every organisation, and I am not asking for it.

    Please never send a password by mail, and never ask for one. I will do the same.

    Thank you very much

letter-admin-mailbox-password-title = A letter to whoever looks after your mailboxes, ready to send
letter-admin-mailbox-password-body =
    Subject: Password for a mail program for { $address }

    Hello,

    I would like to connect { $app } to the mailbox { $address }. { $app } signs in to the mail server with a name and a password{ $reads ->
        [yes] , to send and to read mail.
       *[no] , to send mail.
     }

    Could you please do one of these?

    1. Best: let me make a password for programs ({ $company } may call it app password or device password) for this mailbox myself.
    2. Or make one for { $app } alone, and hand it to me in person.
    3. If neither is possible, please set a new password for this mailbox with me.

    Please also check that mail programs are allowed for this mailbox.

    Please never send a password by mail, and never ask for one. I will do the same.

    Thank you very much

## Step 3: two-step sign-in cannot be switched on

trouble-no-phone-label = I have no phone with me
trouble-no-phone-text =
    Look what { $company }'s page offers. It may be a call to a landline, or an authenticator app on a tablet or computer.

    Do not set up a security key alone: there may be no app passwords then. If nothing else is offered, go on when you have your phone.

trouble-phone-of-someone-who-left-label = The phone belongs to someone who is no longer here
trouble-phone-of-someone-who-left-text =
    On { $company }'s page, look for another way to sign in. A backup code, or a device that is still signed in, may do.

    Once you are in, put your own phone in place of the old one. If you cannot get in, ask your administrator, or use { $company }'s page for lost accounts.

trouble-calling-on-that-phone-label = I am calling the helpdesk on that phone
trouble-calling-on-that-phone-text =
    Write down the helpdesk's number and say: “I am at step 3, two-step sign-in. I will call back.” Then hang up.

    Switch on two-step sign-in, with the phone in your hand. Then call back. <b>Never read out the digits that come to your phone.</b>

trouble-not-allowed-label = My work or school does not allow it
trouble-not-allowed-text = Your administrator decides about this. Ask them to allow two-step sign-in and app passwords for { $address }. Until then, you can use another mailbox for { $app }.

## Step 4: "I don't see this". One question at a time; "look" says where to look, "text" what to do.

missing-lead = You are looking for <l>{ $page }</l>. A few questions find out what is in the way.
missing-question = Question { $number }
missing-what-to-do = What to do
button-not-that = It is not that
button-go-to-two-step = Go to two-step sign-in
button-open-codes = Open the list of app passwords

missing-wrong-account-ask = Is { $address } shown in the corner of the page?
missing-wrong-account-look = Look at the top right, or press the picture or letter there. Several accounts in one browser is the commonest slip.
missing-wrong-account-title = The page shows another account
missing-wrong-account-text = Press the picture or letter in the corner of the page. Choose { $address }, or sign in with it. Then open the page from here again.

missing-two-step-off-ask = Is two-step sign-in on?
missing-two-step-off-look = { $company } shows app passwords only when it is on.
missing-two-step-off-title = Two-step sign-in comes first
missing-two-step-off-text = Go back to step 3. Look whether it is on, and switch it on if it is not. Then open the page for app passwords again.

missing-security-keys-only-ask = Is a security key your only second proof?
missing-security-keys-only-look = A security key is a small stick that you plug in or hold to the device.
missing-security-keys-only-title = A security key alone is not enough
missing-security-keys-only-text = { $company } then offers no app passwords. Keep the key, and add one more way, such as an authenticator app or your phone. Then open the page for app passwords again.

missing-work-account-ask = Did your work, school or club give you this account?
missing-work-account-look = Then somebody there looks after it, and decides what it may do.
missing-work-account-title = Your administrator decides about this
missing-work-account-text = Ask them to allow app passwords for { $address }: the letter is ready. Until then, you can use another mailbox for { $app }.

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

missing-switched-off-by-administrator-ask = Does the page say that your administrator has switched it off?
missing-switched-off-by-administrator-look = It may also say that the setting is not available for your account.
missing-switched-off-by-administrator-title = Your administrator has switched it off
missing-switched-off-by-administrator-text = Only they can change that. Ask them to allow app passwords for { $address }: the letter is ready. Until then, you can use another mailbox for { $app }.

missing-too-many-codes-ask = Does it say that you have too many already?
missing-too-many-codes-look = Each one that was ever made counts until it is deleted.
missing-too-many-codes-title = There are too many already
missing-too-many-codes-text = { $company } keeps only so many. Delete one there that you do not need any more, then make a new one.

missing-no-mailbox-ask = Does this account have its mail at { $company }?
missing-no-mailbox-look = An account can exist without a mailbox, and sign in with an address from elsewhere.
missing-no-mailbox-title = This account has no mailbox at { $company }
missing-no-mailbox-text = Set up mail there first, or use the address of another mailbox for { $app }.

missing-plan-without-programs-ask = Is your plan a free or a small one?
missing-plan-without-programs-look = The page of your account at { $company } names your plan.
missing-plan-without-programs-title = Your plan may let no programs in
missing-plan-without-programs-text = Some plans at { $company } let no mail programs in. You can choose a bigger plan, or use another mailbox for { $app }.

missing-not-their-domain-ask = Does somebody else look after your domain and its mailboxes?
missing-not-their-domain-look = For example a colleague, an agency or a friend who set it up.
missing-not-their-domain-title = Only they can make it
missing-not-their-domain-text = Ask them for a mail password for { $address }: the letter is ready. It is for { $app } only.

missing-no-phone-number-ask = Is your mobile number in the settings of this mailbox?
missing-no-phone-number-look = { $company } makes app passwords only for mailboxes with a mobile number.
missing-no-phone-number-title = A mobile number comes first
missing-no-phone-number-text = Add your number in the settings at { $company }, then open the page again.

missing-programs-blocked-ask = Is a protection on that keeps programs out?
missing-programs-blocked-look = It stands in the security settings at { $company }, under a name like “block mail programs”.
missing-programs-blocked-title = A protection keeps programs out
missing-programs-blocked-text = With it on, no program gets in. You can let { $app } in by lifting it in the settings at { $company }. Or use another mailbox for { $app }.

missing-second-mailbox-ask = Is it a second mailbox of your household?
missing-second-mailbox-look = The main one is the one that your contract is about.
missing-second-mailbox-title = A second mailbox may have none
missing-second-mailbox-text = { $company } may offer app passwords for the main mailbox only. Use the main address for { $app }, or ask { $company }'s support.

missing-signs-in-elsewhere-ask = Do you sign in there through another company?
missing-signs-in-elsewhere-look = For example with Google, Facebook or the sign-in page of your work.
missing-signs-in-elsewhere-title = The account has no password of its own
missing-signs-in-elsewhere-text = Then an app password is the only way in. Look for it in the security settings of { $company }, not of the other company.

missing-none-of-these-title = It is none of the reasons that we know
missing-none-of-these-text = { $help ->
    [yes] Open { $company }'s help page: it shows the newest way. If that does not help, set up { $app } with another address.
   *[no] Ask { $company }: “Where do I make an app password for a mail program?” If that does not help, set up { $app } with another address.
 }

## Providers that take no app password

stop-oauth-only-everything-title = { $company } takes no app passwords for this mailbox
stop-oauth-only-everything-why = { $since ->
    [none] { $company } lets no program in with a password of any kind. Pages that still tell you to make an app password are out of date.
   *[other] Since { $since }, { $company } lets no program in with a password of any kind. Pages that still tell you to make an app password are out of date.
 }
stop-oauth-only-everything-instead-1 = Look in { $app } for <l>Sign in with { $company }</l>. If it is there, use it. You do not need Sparekey then.
stop-oauth-only-everything-instead-2 = If it is not there, use another mailbox for { $app }, such as Gmail or one at your own domain.
stop-oauth-only-everything-instead-3 = If people write to { $address }, forward its mail to the other mailbox. Then nothing gets lost.

stop-oauth-only-reading-title = Programs cannot read this mailbox with a password
stop-oauth-only-reading-why = { $company } has ended reading with a password for everyone, app passwords too. Nobody can switch it back on, not even its support.
stop-oauth-only-reading-instead-1 = Look in { $app } for <l>Sign in with { $company }</l>. If it is there, use it. You do not need Sparekey then.
stop-oauth-only-reading-instead-2 = If { $app } can do without reading, set it up for sending only.
stop-oauth-only-reading-instead-3 = If it must read, use another mailbox for { $app }. Ask your administrator to forward the mail for { $address } there.

stop-app-passwords-ended-everything-title = { $company } makes no app passwords any more
stop-app-passwords-ended-everything-why = { $company } says that app passwords can no longer be made. Only programs with { $company }'s own sign-in window get in.
stop-app-passwords-ended-everything-instead-1 = Look in { $app } for a way to sign in on { $company }'s own page. If there is one, use it. You do not need Sparekey then.
stop-app-passwords-ended-everything-instead-2 = If there is none, use another mailbox for { $app }, such as Gmail or one at your own domain.
stop-app-passwords-ended-everything-instead-3 = If people write to { $address }, forward its mail to the other mailbox. Then nothing gets lost.

stop-app-passwords-ended-reading-title = Programs cannot read this mailbox with an app password any more
stop-app-passwords-ended-reading-why = { $company } says that app passwords for reading can no longer be made. Only programs with { $company }'s own sign-in window get in.
stop-app-passwords-ended-reading-instead-1 = Look in { $app } for a way to sign in on { $company }'s own page. If there is one, use it. You do not need Sparekey then.
stop-app-passwords-ended-reading-instead-2 = If { $app } can do without reading, set it up for sending only.
stop-app-passwords-ended-reading-instead-3 = If it must read, use another mailbox for { $app }.

stop-bridge-everything-title = { $company } lets programs in only through its own Bridge
stop-bridge-everything-why = The mail at { $company } is locked in such a way that no program can open it alone. { $company }'s program <b>Bridge</b> opens it for the programs on one computer. It needs a paid plan.
stop-bridge-everything-instead-1 = If { $app } runs on this computer: set up Bridge from { $company }'s help page. It shows a server, a name and a password. Put those into { $app }.
stop-bridge-everything-instead-2 = If { $app } runs elsewhere, or you have no paid plan: use another mailbox for { $app }.
stop-bridge-everything-instead-3 = Sparekey cannot test Bridge for you.

stop-bridge-reading-title = Programs can read this mailbox only through { $company }'s Bridge
stop-bridge-reading-why = The mail at { $company } is locked in such a way that no program can open it alone. { $company }'s program <b>Bridge</b> opens it for the programs on one computer. It needs a paid plan.
stop-bridge-reading-instead-1 = If { $app } runs on this computer: set up Bridge from { $company }'s help page. It shows a server, a name and a password. Put those into { $app }.
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
stop-not-known-everything-instead-2 = Or use another mailbox for { $app }.

stop-not-known-reading-title = We do not know how programs read this mailbox
stop-not-known-reading-why = We could not find out which server { $app } can read mail from at { $company }. A wrong guess would only cost you time.
stop-not-known-reading-instead-1 = Ask { $company }: “Which server and which password does a mail program need for reading?”
stop-not-known-reading-instead-2 = If { $app } can do without reading, set it up for sending only.
stop-not-known-reading-instead-3 = If it must read, use another mailbox for { $app }.

button-send-only = Only send with this mailbox

ask-administrator-decides-title = Does your administrator allow sending with a password?
ask-administrator-decides-text =
    Sending with a password works only where the administrator allows <l>Authenticated SMTP</l>. { $changes ->
        [none] If it is on for { $address }, go on. If it is off, send your administrator the letter: it is ready to copy.
       *[other] From { $changes } on, { $company } switches it off unless they switch it on. If it is on for { $address }, go on. If it is off, send your administrator the letter: it is ready to copy.
     }

## What ends an app password

revoked-password-changed = If you change your { $company } password, this app password stops working: make a new one then.
revoked-deleted-by-person = To take it back, delete it on { $company }'s page.
revoked-two-step-on = If two-step sign-in is switched on later, this app password stops working: make a new one then.
revoked-new-code-made = If you make a new app password, this one stops working in every program.
revoked-account-restored = If you ever have to get your account back after losing it, this app password stops working.
revoked-signed-out-everywhere = If you sign out of all devices at { $company }, this app password stops working.
revoked-two-step-off = If two-step sign-in is switched off, this app password stops working, so leave it on.

survives-password-change = Changing your { $company } password does not end it. Delete it there if you want it to stop.

## What a password opens

opens-title = What this app password can do
opens-mail = With it, { $app } can read your mail at { $company } and send mail in your name.
opens-sending = With it, { $app } can send mail in your name. It cannot read your mail.
opens-nothing-else = It opens nothing else there.
opens-not-known = We do not know whether it opens anything else there.
opens-contacts = It also opens your contacts at { $company }.
opens-calendars = It also opens your calendars at { $company }.
opens-files = It also opens your files at { $company }.
own-opens-account-title = This is the password of your whole account
own-opens-account = Whoever has it can do at { $company } what you can do. Give it to { $app } only if you trust { $app } with that. To lock { $app } out again, change this password.
own-opens-mailbox-title = This is the password of your whole mailbox
own-opens-mailbox = Whoever has it can read all mail of { $address } and send in its name. To lock { $app } out again, change this password.

## Limits

limits-title = How much { $company } lets a program do
limit-messages-per-day = It sends { $number } messages a day.
limit-messages-per-hour = It sends { $number } messages an hour.
limit-messages-per-minute = It sends { $number } messages a minute.
limit-recipients-per-day = It reaches { $number } recipients a day.
limit-recipients-per-message = A message may have { $number ->
    [one] one recipient.
   *[other] { $number } recipients.
 }
limit-message-mb = A message may have { $number } megabytes.
limit-imap-connections = { $number ->
    [one] Only one connection may read at a time.
   *[other] { $number } connections may read at a time.
 }
limit-imap-download = Programs may read { $number } megabytes a day.
limit-imap-upload = Programs may put in { $number } megabytes a day.

## What else may be behind a refused password

perhaps-moved = If { $company } has moved your mail to { $to }, the password of { $to } counts now. Go back to step 2 and say so.
perhaps-locked = If you changed your password lately, unlock your mail on { $company }'s page first.
perhaps-not-ready = { $number ->
    [one] A new app password can take an hour until it works at { $company }. Wait before you make another one.
   *[other] A new app password can take { $number } hours until it works at { $company }. Wait before you make another one.
 }
perhaps-switched-off = Look also whether programs have been let in, in the settings at { $company }.
