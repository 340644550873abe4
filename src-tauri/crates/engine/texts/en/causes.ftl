### Why a test failed, and the one thing to do next.
###
### Every cause has three messages: -title (heading of the card), -text (what it means and what to do)
### and -time (how long that takes, for the owner line).
###
### Arguments of all of them:
###   $known       "yes" if the provider is in the catalogue, else "no"
###   $company     the provider's company ("Google"); only meaningful where $known is "yes"
###   $host $port  the server that was asked; the port as text, so that it gets no thousands separator
###   $leg         "smtp" (sending) or "imap" (reading)
###   $app         the program that the settings are for
###   $address     the address that the person signs in with
###   $has-issuer  "yes" if $issuer says who signed the certificate that was shown
###   $has-until   "yes" if $until says on which day the certificate ran out
###   $has-from    "yes" if $from says on which day, still to come, the certificate begins
###   $between     what put its own certificate in between: "antivirus", "inspection" (a company's or school's), "tool" or
###                "unknown"; but for "unknown", $product is its name
###   $has-clock   "yes" if $shows is the date on this computer and $should what it is at least
###   $proxy-says  how the proxy that this computer is set to use did not let us through: "forbids", "wants-login",
###                "cannot-reach" or "silent"; "none" where there is no proxy or it did. But for "none", $proxy is its name
###   $has-open    "yes" if $open lists other ports of the same server that let one in
###
### <b> is emphasis, <l> a label on somebody else's screen; only in -text.

## Whose turn it is

# $time is the -time of the cause.
owner-you = Your turn · { $time }
owner-administrator = Your administrator's turn · { $time }
owner-provider =
    { $known ->
        [yes] { $company }'s turn · { $time }
       *[no] Your mail provider's turn · { $time }
    }
owner-network = It is this network · { $time }
owner-us = Sparekey's turn · { $time }
owner-nobody = It passes by itself · { $time }

## Signing in

cause-app-password-required-title =
    { $known ->
        [yes] { $company } wants an app password here, not your normal password
       *[no] This mailbox wants an app password, not your normal password
    }
cause-app-password-required-text =
    { $known ->
        [yes] Your normal password stays as it is. Make an app password on { $company }'s page and paste it here.
       *[no] Your normal password stays as it is. Make an app password on your provider's page and paste it here.
    }
cause-app-password-required-time = about three minutes

cause-two-factor-off-so-no-app-password-title = Two-step sign-in is still off
cause-two-factor-off-so-no-app-password-text =
    { $known ->
        [yes] { $company } makes app passwords only when two-step sign-in is on. Switch it on first, then make the app password.
       *[no] Your provider makes app passwords only when two-step sign-in is on. Switch it on first, then make the app password.
    }
cause-two-factor-off-so-no-app-password-time = about ten minutes

cause-wrong-app-password-title =
    { $known ->
        [yes] { $company } did not accept this app password
       *[no] The server did not accept this app password
    }
cause-wrong-app-password-text = A part may be missing, or it was deleted, or it belongs to another account. Make a new one for { $address } and paste the whole of it.
cause-wrong-app-password-time = about two minutes

cause-wrong-password-title =
    { $known ->
        [yes] { $company } did not accept this password
       *[no] The server did not accept this password
    }
cause-wrong-password-text = Try the password first where you read your mail on the web. Once it works there, type it here again.
cause-wrong-password-time = about two minutes

cause-username-form-wrong-title = The server expects a different sign-in name
cause-username-form-wrong-text = Mostly it is the whole e-mail address. Use the sign-in name that your provider gives for mail programs.
cause-username-form-wrong-time = about two minutes

cause-imap-disabled-title =
    { $leg ->
        [imap] Reading with other programs is switched off in this mailbox
       *[smtp] Sending with other programs is switched off in this mailbox
    }
cause-imap-disabled-text =
    { $leg ->
        [imap] Open your mailbox settings on the web, switch on <l>IMAP</l>, then test again. If there is no such switch, ask your administrator.
       *[smtp] Open your mailbox settings on the web. Switch on <l>SMTP</l> or <l>IMAP</l>, whichever is there, then test again. If there is no such switch, ask your administrator.
    }
cause-imap-disabled-time = about two minutes

cause-plan-lacks-access-title = Your mail plan does not let other programs in
cause-plan-lacks-access-text = The mailbox itself works. Move to a bigger plan, or use another address for { $app }.
cause-plan-lacks-access-time = a few minutes

cause-smtp-auth-disabled-by-admin-title = Sending with a password is switched off for this mailbox
cause-smtp-auth-disabled-by-admin-text = Only an administrator can allow it. Ask yours to tick <l>Authenticated SMTP</l> for { $address }.
cause-smtp-auth-disabled-by-admin-time = five minutes' work

cause-blocked-by-org-policy-title = A rule for this account does not allow the sign-in
cause-blocked-by-org-policy-text = You cannot change this rule yourself. Ask your administrator to allow mail programs for { $address }. For a child's account, ask a parent.
cause-blocked-by-org-policy-time = five minutes' work

cause-basic-auth-retired-title =
    { $known ->
        [yes] { $company } no longer lets programs in with a password
       *[no] This server no longer lets programs in with a password
    }
cause-basic-auth-retired-text =
    { $known ->
        [yes] App passwords do not work either, so typing again will not help. If { $app } has its own button for signing in with { $company }, use that. If not, use another address.
       *[no] App passwords do not work either, so typing again will not help. If { $app } has a sign-in button for your provider, use that. If not, use another address.
    }
cause-basic-auth-retired-time = a few minutes

cause-web-login-required-title =
    { $known ->
        [yes] { $company } wants you to confirm this sign-in on its website
       *[no] Your provider wants you to confirm this sign-in on its website
    }
cause-web-login-required-text = It holds back new programs until you say that it was you. Sign in there as { $address }, confirm it, then test again.
cause-web-login-required-time = one minute

cause-account-locked-or-suspended-title = This account is blocked at the moment
cause-account-locked-or-suspended-text =
    { $known ->
        [yes] Signing in or sending is on hold. Sign in on { $company }'s website and do what it asks there. If nothing is shown, ask its support.
       *[no] Signing in or sending is on hold. Sign in on your provider's website and do what it asks there. If nothing is shown, ask its support.
    }
cause-account-locked-or-suspended-time = a few minutes, or a phone call

cause-password-expired-title = The server asks for a new password
cause-password-expired-text =
    { $known ->
        [yes] This one is too old or too simple by now. Set a new password on { $company }'s website, then use it here.
       *[no] This one is too old or too simple by now. Set a new password on your provider's website, then use it here.
    }
cause-password-expired-time = about five minutes

cause-auth-method-unsupported-title = The server offers no way of signing in that we know
cause-auth-method-unsupported-text = Sparekey signs in with <b>PLAIN</b> or <b>LOGIN</b> only. Ask your provider whether { $host } can allow one of them.
cause-auth-method-unsupported-time = a phone call

cause-client-id-required-title = The server wants to know which program is asking
cause-client-id-required-text = Nothing you typed is the reason. Ask your provider how mail programs are let in. The server's own answer is in the details below.
cause-client-id-required-time = a phone call

cause-client-greeting-rejected-title = The server did not take the name this computer gave
cause-client-greeting-rejected-text = Nothing you typed is the reason. Ask your provider why { $host } refuses it. The server's own answer is in the details below.
cause-client-greeting-rejected-time = a phone call

## Limits

cause-rate-limited-title = Too many tries or messages came in a short time
cause-rate-limited-text = This passes by itself, but every new try can make it longer. Wait an hour to be safe, then test once.
cause-rate-limited-time = about an hour

cause-greylisted-title = The server asks new senders to wait a little
cause-greylisted-text = It does so on purpose, to keep junk mail away. Wait ten minutes, then test again.
cause-greylisted-time = ten minutes

cause-too-many-connections-title = Too many programs are connected to this mailbox at once
cause-too-many-connections-text = Close the other mail programs on your computer, phone and tablet. Then test again.
cause-too-many-connections-time = about two minutes

cause-daily-limit-reached-title = This mailbox has sent all it may send for now
cause-daily-limit-reached-text = The limit belongs to your mail plan. Wait until tomorrow and test again, or buy more.
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
        [yes] It has nothing to do with what you typed. Look at { $company }'s status page, wait half an hour, then test again.
       *[no] It has nothing to do with what you typed. Look at your provider's status page, wait half an hour, then test again.
    }
cause-server-unavailable-time = half an hour or more

## The message itself

cause-sender-not-allowed-title = This mailbox may not send from that address
cause-sender-not-allowed-text = As the sender, use the address that you sign in with. To use another one, confirm it first in your mailbox settings.
cause-sender-not-allowed-time = about two minutes

cause-relay-denied-title = The server sends nothing without a sign-in
cause-relay-denied-text = Sending needs your name and password too. Switch on sign-in for the outgoing server, then test again.
cause-relay-denied-time = about two minutes

cause-recipient-rejected-title = The server does not know the address the message went to
cause-recipient-rejected-text = Check that address letter by letter and correct it. Then send again.
cause-recipient-rejected-time = one minute

cause-message-rejected-title = Signing in works, but the test message was stopped
cause-message-rejected-text = The server took it for junk mail. Your name and password are right. Ask your provider why. The server's own answer is in the details below.
cause-message-rejected-time = a phone call

## Encryption

cause-tls-required-title = The server wants an encrypted connection first
cause-tls-required-text =
    { $leg ->
        [imap] Encryption keeps your password private on its way. Use port 993 with TLS, then test again.
       *[smtp] Encryption keeps your password private on its way. Use port 587 with STARTTLS or port 465 with TLS, then test again.
    }
cause-tls-required-time = one minute

cause-tls-mode-mismatch-title = Port { $port } and the kind of encryption do not fit together
cause-tls-mode-mismatch-text =
    { $leg ->
        [imap] Each port expects its own kind. Use TLS with port 993 or STARTTLS with port 143, then test again.
       *[smtp] Each port expects its own kind. Use TLS with port 465 or STARTTLS with port 587, then test again.
    }
cause-tls-mode-mismatch-time = one minute

cause-tls-stripped-by-network-title = Something on this network takes the encryption away
cause-tls-stripped-by-network-text =
    { $leg ->
        [imap] Others could read your password on its way. Use port 993 with TLS, or another network such as your phone's hotspot.
       *[smtp] Others could read your password on its way. Use port 465 with TLS, or another network such as your phone's hotspot.
    }
cause-tls-stripped-by-network-time = about five minutes

cause-tls-version-unsupported-title = The server offers no encryption that is safe today
cause-tls-version-unsupported-text = You cannot change this yourself. Ask whoever runs { $host } to update its encryption.
cause-tls-version-unsupported-time = a phone call

cause-certificate-untrusted-interception-title = Something stands between this computer and the mail server
cause-certificate-untrusted-interception-text =
    { $between ->
        [antivirus] It is your antivirus, <b>{ $product }</b>: it reads mail on its way. Open { $product } and switch off only its mail scanning. Then test again.
        [inspection] It is <b>{ $product }</b>, with which companies and schools look into connections. Ask your IT support to let mail through untouched, or use another network.
        [tool] It is the program <b>{ $product }</b>, which reads what goes over the internet. Close or remove it, then test again.
       *[unknown]
            { $has-issuer ->
                [yes] It calls itself “{ $issuer }”. If that is your antivirus, switch off only its mail scanning. If it is not, ask your IT support or use another network.
               *[no] Mostly it is an antivirus program that scans mail. Switch off only its mail scanning. If you have none, ask your IT support or use another network.
            }
    }
cause-certificate-untrusted-interception-time = about five minutes

cause-certificate-self-signed-server-title = { $host } cannot prove that it is genuine
cause-certificate-self-signed-server-text = Its certificate, a kind of identity card, is home-made or incomplete. Ask whoever runs the server for a proper one.
cause-certificate-self-signed-server-time = a phone call

cause-certificate-name-mismatch-title = The server shows a different name from { $host }
cause-certificate-name-mismatch-text = Its certificate, a kind of identity card, has another name: see the details below. If that name belongs to your mail provider, use it as the server name.
cause-certificate-name-mismatch-time = about two minutes

cause-certificate-expired-title =
    { $has-from ->
        [yes] The server's certificate is not good yet
       *[no] The server's certificate has run out
    }
cause-certificate-expired-text =
    { $has-from ->
        [yes] This kind of identity card begins on { $from }. The date of this computer is right. Ask whoever runs { $host } to put it in order.
       *[no]
            { $has-until ->
                [yes] This kind of identity card was good until { $until }. Ask whoever runs { $host } to renew it.
               *[no] It is a kind of identity card, and it is too old. Ask whoever runs { $host } to renew it.
            }
    }
cause-certificate-expired-time = a phone call

cause-clock-wrong-title = The date or time of this computer is not right
cause-clock-wrong-text =
    { $has-clock ->
        [yes] This computer shows { $shows }. Other servers say that it is { $should } or later. Set date and time in the computer's settings, then test again.
       *[no] A secure connection needs the right date. Set date and time in the computer's settings, then test again.
    }
cause-clock-wrong-time = one minute

## The way to the server

cause-network-ip-blocked-title = The server takes no connections from this network
cause-network-ip-blocked-text = It is about the internet connection, not about your password. Switch off any VPN, or use another network such as your phone's hotspot. Then test again.
cause-network-ip-blocked-time = about five minutes

cause-dns-failure-title = The internet's address book does not answer right now
cause-dns-failure-text = The name { $host } is right, but cannot be looked up from here. Check that websites open, switch off any VPN, then test again.
cause-dns-failure-time = about two minutes

cause-unknown-host-title = There is no server called { $host }
cause-unknown-host-text = One letter can make the difference. Compare the name with your provider's help page, correct it, then test again.
cause-unknown-host-time = one minute

cause-server-in-private-network-title = { $host } leads into a private network
cause-server-in-private-network-text = Nobody typed that name, so Sparekey did not connect. If the server really is in your own network, type its name into the form yourself.
cause-server-in-private-network-time = one minute

cause-network-unreachable-title =
    { $proxy-says ->
        [silent] The proxy of this computer does not answer
       *[none] This computer is not connected to the internet
    }
cause-network-unreachable-text =
    { $proxy-says ->
        [silent] This computer is set to go through <b>{ $proxy }</b>. Check the Wi-Fi, the cable and the proxy in the computer's settings. When a website opens, test again.
       *[none] Check the Wi-Fi or the cable. When a website opens, test again.
    }
cause-network-unreachable-time = one minute

cause-ipv6-broken-title = One of two ways to the server is broken here
cause-ipv6-broken-text = Your network has two kinds of internet address, and one does not work. Switch off any VPN, or use another network such as your phone's hotspot. Then test again.
cause-ipv6-broken-time = about five minutes

cause-port-blocked-title = This network blocks the way to the mail server
cause-port-blocked-text =
    { $proxy-says ->
        [forbids] This computer goes through the proxy <b>{ $proxy }</b>, and that does not let mail through. Ask your IT support to allow port { $port }. Or use another network without the proxy.
        [wants-login] This computer goes through the proxy <b>{ $proxy }</b>, and that wants a sign-in of its own. Ask your IT support for it. Or use another network without the proxy.
        [cannot-reach] This computer goes through the proxy <b>{ $proxy }</b>, and that cannot reach port { $port } of { $host }. Ask your IT support. Or use another network without the proxy.
       *[none]
            { $has-open ->
                [yes] The server answers on port { $open }, but port { $port } of { $host } cannot be reached. Switch off any VPN, or use another network such as your phone's hotspot. Then test again.
               *[no] The server is fine, but port { $port } of { $host } cannot be reached. Switch off any VPN, or use another network such as your phone's hotspot. Then test again.
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
cause-connection-dropped-text = This can happen by chance, so test again. If it stays, use another network such as your phone's hotspot.
cause-connection-dropped-time = one minute

cause-captive-portal-title = This Wi-Fi wants you to sign in first
cause-captive-portal-text = Open a browser and go to any website: the Wi-Fi's own page appears. Sign in or agree there, then test again.
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

# Behind the text of a cause that is no more than likely.
cause-not-sure = This is likely, not certain. What the server really said is in the details below.

cause-unknown-title = We do not know this answer
cause-unknown-text = What we saw is in the details below. Copy the report, which holds no password, and send it to your helpdesk.
cause-unknown-time = a few minutes

## What the receiving app said

# Only $app. The test has passed when this is shown.
explain-unknown-title = We do not know this message
explain-unknown-text = The settings passed our test. Copy them together with the message, and send both to the helpdesk of { $app }. Never send them the app password.
