### Why a test failed, and the one thing to do next.
###
### Sparekey speaks to the person who sets up the mailbox: no expert, perhaps worried, perhaps on the phone with a helpdesk.
### The helpdesk has the same words on its own screen and reads them aloud. So no two titles may sound alike.
###
### Every cause has three messages:
###   -title  the heading of a card: what is wrong, in one sentence, without a full stop
###   -text   what it means, then the one thing to do next; two or three short sentences
###   -time   how long that takes; stands behind whose turn it is (see owner-you), so it begins with a small letter
### A title also stands inside "mended" (test.ftl), in front of a full stop.
###
### Arguments of all of them:
###   $known       "yes" if Sparekey knows the mail provider, else "no"
###   $company     the provider's company, such as "Google"; only where $known is "yes"
###   $host        the server that was asked, such as "smtp.gmail.com"
###   $port        its port, such as "587", as text, so that it gets no thousands separator
###   $leg         "smtp" (sending) or "imap" (reading)
###   $app         the program that the settings are for, such as "ImaCash"; "your app" (other-app-in-sentence) if it has
###                no name, so it stands where those words fit too, and never first in a sentence
###   $address     the address that the person signs in with, such as "name@gmail.com"
###   $has-issuer  "yes" if $issuer says who signed the certificate that was shown
###   $has-until   "yes" if $until says on which day the certificate ran out
###   $has-from    "yes" if $from says on which day, still to come, the certificate begins
###   $between     what put its own certificate in between: "antivirus", "inspection" (a company's or school's), "tool" or
###                "unknown"; but for "unknown", $product is its name, such as "Avast"
###   $has-clock   "yes" if $shows is the date on this computer and $should what it is at least
###   $proxy-says  how the proxy that this computer is set to use did not let us through: "forbids", "wants-login",
###                "cannot-reach" or "silent" (no answer, or one that makes no sense); "none" where there is no proxy or it
###                did. But for "none", $proxy is its name and port, such as "proxy.example.com:3128"
###   $has-open    "yes" if $open lists other ports of the same server that let one in, such as "465, 993"
###
### <b> is emphasis, <l> a label on somebody else's screen, written as it stands there; only in -text.

## Whose turn it is

# One short line above the title. The helpdesk reads it first. $time is the -time of the cause, such as "about two minutes".
owner-you = Your turn · { $time }
owner-administrator = Your administrator's turn · { $time }
owner-provider =
    { $known ->
        [yes] { $company }'s turn · { $time }
       *[no] Your mail provider's turn · { $time }
    }
owner-network = This network is in the way · { $time }
owner-nobody = Nobody's turn: it passes by itself · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company } wants an app password here, not your normal password
       *[no] This mailbox wants an app password, not your normal password
    }
cause-app-password-required-text =
    { $known ->
        [yes] Your normal password stays as it is. Make an app password on { $company }'s page and use that one instead.
       *[no] Your normal password stays as it is. Make an app password on your provider's page and use that one instead.
    }
cause-app-password-required-time = about three minutes

cause-two-factor-off-so-no-app-password-title = Two-step sign-in is still off
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] { $company } gives out app passwords only when it is on. Switch it on first, then make the app password.
       *[no] Your provider gives out app passwords only when it is on. Switch it on first, then make the app password.
    }
cause-two-factor-off-so-no-app-password-time = about ten minutes

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company } did not accept this app password
       *[no] The server did not accept this app password
    }
cause-wrong-app-password-text = A new one is quicker than looking for what differs. Make it for { $address }, copy all of it, and use the new one.
cause-wrong-app-password-time = about two minutes

cause-wrong-password-title =
    { $known ->
        [yes] { $company } did not accept the mailbox password
       *[no] The server did not accept the mailbox password
    }
cause-wrong-password-text = First sign in with that password where you read your mail on the web. Once that works, use the same one for mail.
cause-wrong-password-time = about two minutes

cause-username-form-wrong-title = The server expects a different sign-in name
cause-username-form-wrong-text = It is about the name, not the password. Look up the sign-in name for mail programs on your provider's help page, and use that.
cause-username-form-wrong-time = about two minutes

cause-imap-disabled-title =
    { $leg ->
        [imap] Your mailbox settings keep programs from reading mail
       *[smtp] Your mailbox settings keep programs from sending mail
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Open your mailbox settings on the web and switch on <l>IMAP</l>. Then test again. If you find no such switch, ask whoever looks after your mailbox.
       *[smtp] Open your mailbox settings on the web. Switch on <l>SMTP</l>, or <l>IMAP</l> if only that is there. Then test again. If you find no such switch, ask whoever looks after your mailbox.
    }
cause-imap-disabled-time = about two minutes

cause-plan-lacks-access-title = Your mail plan does not let other programs in
cause-plan-lacks-access-text = The mailbox itself is fine. Choose a plan that lets mail programs in. Until then, use another address for { $app }.
cause-plan-lacks-access-time = a few minutes

cause-smtp-auth-disabled-by-admin-title = Sending with a password needs your administrator's permission
cause-smtp-auth-disabled-by-admin-text = You cannot switch it on yourself. Ask your administrator to tick <l>Authenticated SMTP</l> for { $address }.
cause-smtp-auth-disabled-by-admin-time = five minutes' work

cause-blocked-by-org-policy-title = A security rule for this account stops the sign-in
cause-blocked-by-org-policy-text = You cannot change this rule yourself. Ask your administrator to let mail programs in for { $address }. For a child's account, ask a parent.
cause-blocked-by-org-policy-time = five minutes' work

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company } no longer lets programs in with a password
       *[no] This server no longer lets programs in with a password
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] App passwords do not work there either, so typing again will not help. Look in { $app } for its own button to sign in with { $company }. If there is none, use another address.
       *[no] App passwords do not work there either, so typing again will not help. Look in { $app } for its own button to sign in at your provider. If there is none, use another address.
    }
cause-basic-auth-retired-time = a few minutes

cause-web-login-required-title =
    { $known ->
        [yes] { $company } wants you to confirm this sign-in on its website
       *[no] Your provider wants you to confirm this sign-in on its website
    }
cause-web-login-required-text = It holds new programs back until you say that it was you. Sign in there as { $address } and confirm it. Then test again.
cause-web-login-required-time = one minute

cause-account-locked-or-suspended-title = This account is blocked at the moment
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] Signing in or sending is on hold. Sign in on { $company }'s website and do what it asks there. If it asks nothing, write to its support.
       *[no] Signing in or sending is on hold. Sign in on your provider's website and do what it asks there. If it asks nothing, write to its support.
    }
cause-account-locked-or-suspended-time = a few minutes, or a phone call

cause-password-expired-title = The server asks for a new password
cause-password-expired-text =
    { $known ->
        [yes] This one is too old or too simple by now. Set a new password on { $company }'s website, then use that from now on.
       *[no] This one is too old or too simple by now. Set a new password on your provider's website, then use that from now on.
    }
cause-password-expired-time = about five minutes

cause-auth-method-unsupported-title = The server offers no way of signing in that Sparekey knows
cause-auth-method-unsupported-text = Sparekey knows <b>PLAIN</b> and <b>LOGIN</b>, the two usual ways. Ask your provider to allow one of them on { $host }.
cause-auth-method-unsupported-time = a phone call

cause-client-id-required-title = The server wants to know which program is asking
cause-client-id-required-text = Nothing you typed is the reason. Ask your provider how mail programs are let in. The server's own answer stands in the details below.
cause-client-id-required-time = a phone call

cause-client-greeting-rejected-title = The server did not take the name this computer gave
cause-client-greeting-rejected-text = Nothing you typed is the reason. Ask your provider why { $host } refuses it. The server's own answer stands in the details below.
cause-client-greeting-rejected-time = a phone call

## Limits

cause-rate-limited-title = Too many tries or messages came in a short time
cause-rate-limited-text = This passes by itself, but every new try can make it longer. Wait an hour, then test once.
cause-rate-limited-time = about an hour

cause-greylisted-title = The server asks new senders to wait a little
cause-greylisted-text = It does so on purpose, to keep junk mail away. Wait ten minutes, then test again.
cause-greylisted-time = ten minutes

cause-too-many-connections-title = Too many programs are connected to this mailbox at once
cause-too-many-connections-text = Close the other mail programs on your computer, phone and tablet. Then test again.
cause-too-many-connections-time = about two minutes

cause-daily-limit-reached-title = This mailbox has sent all it may send for now
cause-daily-limit-reached-text = The limit belongs to your mail plan. Wait until tomorrow, then test again.
cause-daily-limit-reached-time = until tomorrow

cause-bandwidth-limit-title = Today's limit for fetching mail is used up
cause-bandwidth-limit-text = Your mail is safe, and the limit starts afresh by itself. Wait up to 24 hours, then test again.
cause-bandwidth-limit-time = up to 24 hours

cause-mailbox-full-title = The mailbox is full
cause-mailbox-full-text = Delete large messages that you no longer need, and empty the bin. Then test again.
cause-mailbox-full-time = a few minutes

cause-server-unavailable-title =
    { $known ->
        [yes] { $company } has a problem of its own right now
       *[no] The mail server has a problem of its own right now
    }
cause-server-unavailable-text =
    { $known ->
        [yes] It has nothing to do with what you typed. Wait half an hour, then test again. { $company }'s status page may tell more.
       *[no] It has nothing to do with what you typed. Wait half an hour, then test again. Your provider's status page may tell more.
    }
cause-server-unavailable-time = half an hour or more

## The message itself

cause-sender-not-allowed-title = This mailbox may not send from that address
cause-sender-not-allowed-text = Use the address that you sign in with as the sender. To use another one, confirm it first in your mailbox settings.
cause-sender-not-allowed-time = about two minutes

cause-relay-denied-title = The server sends nothing without a sign-in
cause-relay-denied-text = Sending needs your name and password too. In { $app }, switch on sign-in for the outgoing server. Then try again.
cause-relay-denied-time = about two minutes

cause-recipient-rejected-title = The server does not know the address the message went to
cause-recipient-rejected-text = Check that address letter by letter and correct it. Then send again.
cause-recipient-rejected-time = one minute

cause-message-rejected-title = Signing in works, but the server stopped the message
cause-message-rejected-text = Your name and password are right. Ask your provider why it stopped the message. The server's own answer stands in the details below.
cause-message-rejected-time = a phone call

## Encryption

cause-tls-required-title = The server wants an encrypted connection first
cause-tls-required-text =
    { $leg ->
        [imap] Encryption keeps your password private on its way. Choose port 993 with SSL/TLS, then test again.
       *[smtp] Encryption keeps your password private on its way. Choose port 587 with STARTTLS, then test again.
    }
cause-tls-required-time = one minute

cause-tls-mode-mismatch-title = Port { $port } and the kind of encryption do not fit together
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Each port has its own kind: SSL/TLS for port 993, STARTTLS for port 143. Choose the kind that fits, then test again.
       *[smtp] Each port has its own kind: SSL/TLS for port 465, STARTTLS for port 587. Choose the kind that fits, then test again.
    }
cause-tls-mode-mismatch-time = one minute

cause-tls-stripped-by-network-title = Something on this network takes the encryption away
cause-tls-stripped-by-network-text = Others could read your password here, so Sparekey did not send it. Use another network, such as your phone's hotspot. Then test again.
cause-tls-stripped-by-network-time = about five minutes

cause-tls-version-unsupported-title = The server offers no encryption that is safe today
cause-tls-version-unsupported-text = You cannot change this yourself. Ask whoever runs { $host } to update its encryption.
cause-tls-version-unsupported-time = a phone call

cause-certificate-untrusted-interception-title =
    { $between ->
        [antivirus] Your antivirus { $product } stands between you and the mail server
        [inspection] The filter { $product } stands between you and the mail server
        [tool] The program { $product } stands between you and the mail server
       *[unknown] Something unknown stands between you and the mail server
    }
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] It reads your mail on its way. Open <b>{ $product }</b> and switch off only its mail scanning. Then test again.
        [inspection] Companies and schools use <b>{ $product }</b> to look into connections. Ask your IT support to let mail through untouched.
        [tool] It reads what goes over the internet. Close or remove <b>{ $product }</b>, then test again.
       *[unknown]
            { $has-issuer ->
                [yes] It calls itself “{ $issuer }”. If that is your antivirus, switch off only its mail scanning. If it is not, ask your IT support or use another network.
               *[no] Mostly it is an antivirus that scans mail. Switch off only its mail scanning. If you have none, ask your IT support or use another network.
            }
    }
cause-certificate-untrusted-interception-time = about five minutes

cause-certificate-self-signed-server-title = { $host } cannot prove that it is genuine
cause-certificate-self-signed-server-text = A certificate is a server's identity card. This one is home-made or incomplete. Ask whoever runs the server for a proper one.
cause-certificate-self-signed-server-time = a phone call

cause-certificate-name-mismatch-title = The server shows a different name from { $host }
cause-certificate-name-mismatch-text = A certificate is a server's identity card. This one carries another name: see the details below. If that name is your mail provider's, use it as the server name.
cause-certificate-name-mismatch-time = about two minutes

cause-certificate-expired-title =
    { $has-from ->
        [yes] The server's certificate is not good yet
       *[no] The server's certificate has run out
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] A certificate is a server's identity card. This one begins on { $from }, and the date of this computer is right. Ask whoever runs { $host } to put it in order.
       *[no]
            { $has-until ->
                [yes] A certificate is a server's identity card. This one was good until { $until }. Ask whoever runs { $host } to renew it.
               *[no] A certificate is a server's identity card, and this one is too old. Ask whoever runs { $host } to renew it.
            }
    }
cause-certificate-expired-time = a phone call

cause-clock-wrong-title = The date or time of this computer is not right
cause-clock-wrong-text =
    { $has-clock ->
        [yes] This computer shows { $shows }. Other servers say that it is { $should } or later. Set the date and time in the computer's settings, then test again.
       *[no] A secure connection needs the right date. Set the date and time in the computer's settings, then test again.
    }
cause-clock-wrong-time = one minute

## The way to the server

cause-network-ip-blocked-title = The mail server turns this internet connection away
cause-network-ip-blocked-text = Your password is not the reason. If you use a VPN, switch it off. If not, use another network, such as your phone's hotspot. Then test again.
cause-network-ip-blocked-time = about five minutes

cause-dns-failure-title = The internet's address book does not answer right now
cause-dns-failure-text = The name of { $host } is right, but cannot be looked up from here. If you use a VPN, switch it off. When websites open, test again.
cause-dns-failure-time = about two minutes

cause-unknown-host-title = There is no server called { $host }
cause-unknown-host-text = One letter can make the difference. Compare the name with your provider's help page, correct it, then test again.
cause-unknown-host-time = one minute

cause-server-in-private-network-title = { $host } leads into a private network
cause-server-in-private-network-text = Nobody typed that name, so Sparekey did not connect. If the server really is in your own network, type its name into the form yourself.
cause-server-in-private-network-time = one minute

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] The proxy of this computer does not work
       *[none] This computer is not connected to the internet
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] This computer is set to go through <b>{ $proxy }</b>. Check that proxy in the computer's network settings. When a website opens, test again.
       *[none] Check the Wi-Fi or the cable. When a website opens, test again.
    }
cause-network-unreachable-time = one minute

cause-ipv6-broken-title = One of two ways to the server is broken here
cause-ipv6-broken-text = Your network has two kinds of internet address, and one does not work. If you use a VPN, switch it off. If not, use another network, such as your phone's hotspot. Then test again.
cause-ipv6-broken-time = about five minutes

cause-port-blocked-title = This network blocks the way to the mail server
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] This computer goes through the proxy <b>{ $proxy }</b>, which does not let mail through. Ask your IT support to allow port { $port } of { $host }.
        [wants-login] This computer goes through the proxy <b>{ $proxy }</b>, which wants a sign-in of its own. Ask your IT support to let mail programs pass without it.
        [cannot-reach] This computer goes through the proxy <b>{ $proxy }</b>, which cannot reach port { $port } of { $host }. Ask your IT support to open it.
       *[none]
            { $has-open ->
                [yes] The server answers on port { $open }, but port { $port } of { $host } cannot be reached. If you use a VPN, switch it off. If not, use another network, such as your phone's hotspot. Then test again.
               *[no] The server is fine, but port { $port } of { $host } cannot be reached. If you use a VPN, switch it off. If not, use another network, such as your phone's hotspot. Then test again.
            }
    }
cause-port-blocked-time = about five minutes

cause-local-firewall-blocked-title = This computer does not allow the connection
cause-local-firewall-blocked-text = Its firewall or antivirus holds Sparekey back. Add Sparekey to the programs it allows, then test again.
cause-local-firewall-blocked-time = about five minutes

cause-connection-refused-title = Nothing answers at { $host }, port { $port }
cause-connection-refused-text =
    { $has-open ->
        [yes] The same server does answer on port { $open }. Compare server name and port with your provider's help page. Correct what differs, then test again.
       *[no] Compare server name and port with your provider's help page. Correct what differs, then test again.
    }
cause-connection-refused-time = about two minutes

cause-connection-dropped-title = The connection was cut in the middle
cause-connection-dropped-text = This can happen by chance, so test again. If it happens twice, use another network, such as your phone's hotspot.
cause-connection-dropped-time = one minute

cause-captive-portal-title = This Wi-Fi wants you to sign in first
cause-captive-portal-text = Open any website in your browser: the Wi-Fi's own page appears. Sign in or agree there, then test again.
cause-captive-portal-time = one minute

cause-wrong-server-or-port-title =
    { $leg ->
        [imap] This is not the server for reading your mail
       *[smtp] This is not the server for sending your mail
    }
cause-wrong-server-or-port-text =
    { $leg ->
        [imap] { $host } answers on port { $port }, but it is a different kind of server. Use the IMAP server from your provider's help page.
       *[smtp] { $host } answers on port { $port }, but it is a different kind of server. Use the SMTP server from your provider's help page.
    }
cause-wrong-server-or-port-time = about two minutes

# A paragraph of its own behind the -text of a cause that is no more than likely.
cause-not-sure = This is likely, not certain. The details below show what really happened.

cause-unknown-title = We do not know what this answer means
cause-unknown-text = What we saw stands in the details below. Copy the report, which holds no password, and send it to your helpdesk.
cause-unknown-time = a few minutes

## What the receiving app said

# The person has put the settings into $app and typed the message that it showed. The test here has passed.
# Only $app as an argument.
explain-unknown-title = We do not know what this message means
explain-unknown-text = The settings passed our test. Copy them together with the message, and send both to the helpdesk of { $app }. Never send a password.
