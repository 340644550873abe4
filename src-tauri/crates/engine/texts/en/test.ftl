### Step 6: the test, with Sparekey's own sign-in for sending and, where the app reads mail, for reading.
###
### Arguments of most messages:
###   $app      the program that the settings are for, such as "ImaCash"; "your app" (other-app-in-sentence) if it has no
###             name, so it stands where those words fit too, and never first in a sentence
###   $known    "yes" if Sparekey knows the mail provider, else "no"
###   $company  the provider's company, such as "Google"; only where $known is "yes"
###   $code     "yes" if it is an app password, "no" if it is the mailbox's normal password
### <b> is emphasis.

# Headings of the screen: how it stands, or how it ended. Two headings say the same on purpose.
test-heading-running = Testing the connection
test-heading-cancelled = The test was stopped
# The computer slept in the middle of the test, or its lid was closed.
test-heading-slept = Your computer was asleep
test-heading-both = Connected successfully
test-heading-send = Connected successfully
test-heading-read = Reading works
test-heading-send-only = Sending works. Reading does not, yet.
test-heading-read-only = Reading works. Sending does not, yet.
test-heading-neither = It does not work yet
test-heading-held = A short break protects your account
test-lead-running = Sparekey signs in with the settings that { $app } will get. It takes a few seconds.
test-lead-message = Sending and reading work. Now Sparekey sends one message to your own address and looks for it.
test-lead-ended = { $known ->
    [yes] Sparekey tried { $company }'s servers with the settings for { $app }.
   *[no] Sparekey tried your mail servers with the settings for { $app }.
 }
test-lead-held = Sparekey did not sign in this time.
test-running = Testing…
test-running-message = The message is on its way…
# Said while the test takes longer than people expect, and anew each second.
test-countdown = The test ends by itself in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 } at the latest.
test-countdown-minutes = The test ends by itself in { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } at the latest.
test-cancelled-note = Nothing is lost. Test again whenever you like.
test-slept-note = Nothing is wrong. The test stopped because your computer slept or stood still. Test again when it is back online.
test-broke = Something went wrong in Sparekey itself, not at your provider. What you entered is still here. Test again.
test-proven-send = { $code ->
    [yes] Your app password works from this computer. Sending works, and that is all that { $app } needs.
   *[no] Your password works from this computer. Sending works, and that is all that { $app } needs.
 }
test-proven-both = { $code ->
    [yes] Your app password works from this computer, for sending and for reading.
   *[no] Your password works from this computer, for sending and for reading.
 }
button-cancel-test = Stop the test
button-test-again = Test again
# The person says this by pressing it, after having changed a setting at the provider.
button-something-changed = { $known ->
    [yes] Test again: I changed something at { $company }
   *[no] Test again: I changed something at my provider
 }
# One button below leads to a new app password; another one is button-something-changed.
just-refused = { $code ->
    [yes] This app password was refused just now, so Sparekey did not send it again. Make a new one and paste it.
   *[no] This password was refused just now, so Sparekey did not send it again. Check it, then put it in again.
 }
button-to-hand-over = Put it into { $app }
# $seconds is how long it took, as text such as "0.31"; "s" is short for seconds. Stands in a narrow column.
seconds = { $seconds } s

# Two columns, "Sending" and "Reading". Below each are the stages of signing in, each in up to three forms: while it goes on,
# when it is done (-done), when it went wrong (-wrong). Few words: at most 30 letters, and no full stop.
# "Saying hello" is what the server says first, before anybody signs in.
lane-smtp = Sending
lane-imap = Reading
stage-resolve = Finding the server
stage-resolve-done = Found the server
stage-resolve-wrong = Server not found
stage-connect = Connecting
stage-connect-done = Connected
stage-connect-wrong = Not connected
stage-secure = Encrypting
stage-secure-done = Encrypted
stage-secure-wrong = No safe encryption
stage-greet = Saying hello
stage-greet-done = Said hello
stage-greet-wrong = No hello came back
stage-sign-in = Signing in
stage-sign-in-done = Signed in
stage-sign-in-wrong = Not let in
stage-open-inbox = Opening the inbox
stage-open-inbox-done = Opened the inbox
stage-open-inbox-wrong = Inbox not opened

# A paragraph of its own in a card about a refused app password.
password-doubted = { $company } may be about to end app passwords, but reports differ. If a new one is refused too, use another mailbox for { $app }.
button-new-code = Put in a new app password
button-new-password = Put in the password again
button-open-provider = Open { $company }
button-change-name = Change the sign-in name
button-change-servers = Change the servers
button-other-address = Use another address
# What is folded below is for the helpdesk, so technical words are right here. The lines are labels in front of a colon or in a
# table: few words.
details = Details for support
detail-server = Server
detail-said = What the server said
detail-codes = Its codes
detail-issuer = Certificate signed by
detail-names = Certificate is for
detail-until = Certificate valid until
detail-from = Certificate valid from
detail-product = Between you and the server
detail-tried = What was tried
detail-proxy = Proxy
detail-numbers = Error numbers of this computer
detail-greeted = Name that the server gives
detail-open = Other ports that answer
detail-silent = Other ports that do not answer
detail-clock = Date here, and date elsewhere
detail-offered = Ways to sign in
detail-cause = Cause

## Not tried, or mended

# Arguments besides those of the causes: $minutes, how long to wait.
# In the column "Reading".
hold-other-leg-refused = Not tried this time, since signing in to send was refused. One refusal is safer for your account than two.
hold-too-many-refused = { $known ->
    [yes] { $minutes ->
        [one] { $company } may lock an account after too many refused tries. So Sparekey takes a break before it signs in again. Wait one minute, then test again.
       *[other] { $company } may lock an account after too many refused tries. So Sparekey takes a break before it signs in again. Wait { $minutes } minutes, then test again.
    }
   *[no] { $minutes ->
        [one] Your mail provider may lock an account after too many refused tries. So Sparekey takes a break before it signs in again. Wait one minute, then test again.
       *[other] Your mail provider may lock an account after too many refused tries. So Sparekey takes a break before it signs in again. Wait { $minutes } minutes, then test again.
    }
 }
# Sparekey tries by itself what may help: another server or port, another kind of encryption, another sign-in name, no proxy.
# Arguments of the messages from here on:
#   $what      what differs: "server", "port", "mode" (kind of encryption) or "name" (sign-in name); "direct" where only the
#              proxy was left out, "family" where only the kind of internet address (IPv4, IPv6) is another
#   $server $port $mode $name   of what is tried or worked instead: "smtp.example.com", "465", "tls" or "starttls",
#                               "name@example.com"
#   $old-port $old-name         the same of what was asked for first
# "lane-" messages are small lines in the column "Sending" or "Reading".
lane-looking = Looking for the reason…
lane-tries-instead = { $what ->
    [server] Trying the server { $server } as well…
    [port] Trying port { $port } as well…
    [name] Trying the sign-in name { $name } as well…
    [direct] Trying another way to the same server…
   *[mode] Trying the other kind of encryption…
 }
lane-works-instead = { $what ->
    [server] It works with { $server }.
    [port] It works on port { $port }.
    [name] It works with the sign-in name { $name }.
    [direct] It works without the proxy.
    [family] It works with the other kind of internet address.
   *[mode] { $mode ->
        [tls] It works with SSL/TLS.
       *[starttls] It works with STARTTLS.
    }
 }
# What was wrong and what was taken instead, after a test that ended well. $why is the title of the cause (causes.ftl), a whole
# sentence without its full stop, such as "This network blocks the way to the mail server". "One" is what $what says.
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } works, so { $app } gets that one.
    [port] Port { $port } works, so { $app } gets that one.
    [name] The sign-in name { $name } works, so { $app } gets that one.
    [direct] It works without the proxy. The settings for { $app } stay the same.
    [family] The other one works. The settings for { $app } stay the same.
   *[mode] { $mode ->
        [tls] With SSL/TLS it works, so { $app } gets that.
       *[starttls] With STARTTLS it works, so { $app } gets that.
    }
 }
# A paragraph of its own below the text of a cause: what was tried and works, though it is not what was asked for.
works-instead = { $what ->
    [server] But { $server } works.
    [port] But port { $port } works.
    [name] But the sign-in name { $name } works.
    [direct] But without the proxy it works.
    [family] But the other one works.
   *[mode] { $mode ->
        [tls] But with SSL/TLS it works.
       *[starttls] But with STARTTLS it works.
    }
 }
# The same, where the form of $app has no place for it.
works-instead-not-taken = { $what ->
    [server] { $server } works, but { $app } cannot be given that one.
    [port] Port { $port } works, but { $app } cannot be given that one.
    [name] The sign-in name { $name } works, but { $app } cannot be given that one.
    [direct] Without the proxy it works.
    [family] The other one works.
   *[mode] { $mode ->
        [tls] SSL/TLS works, but { $app } cannot be given that.
       *[starttls] STARTTLS works, but { $app } cannot be given that.
    }
 }
# Two paragraphs of their own below the text of a cause: the app runs in a data centre, or nobody knows where.
vantage-its-servers = This is about the network here. { $app } connects from its own servers and may not meet it. To prove the password, test on another network, such as your phone's hotspot.
vantage-unknown = This is about the network here. If { $app } connects from another place, it may not meet the same.

# $server is the server that worked, $user the sign-in name that was used there.
instead = This works instead: { $server }, signed in as { $user }.
# The same, where only the proxy was left out ("direct") or the kind of internet address is another ("family").
instead-direct = { $what ->
    [family] The other kind of internet address works: { $server }, signed in as { $user }.
   *[direct] Without the proxy it works: { $server }, signed in as { $user }.
 }

## The message to oneself

# Subject and text of a mail that Sparekey sends in the name of the person to the same person. Behind the last colon comes a
# row of letters and digits.
journey-letter-subject = Test message from Sparekey
journey-letter-text = Hello! Sparekey sent you this message to test your e-mail, and takes it away again by itself. If you can still see it, you may delete it. By these letters Sparekey finds it:
# On its way, the message has three stages, each with few words (at most 35 letters), as in the columns above.
journey-title = A message to yourself
journey-send = Sending it
journey-send-done = Sent
journey-send-wrong = Not sent
journey-find = Looking for it in your mailbox
journey-find-done = Found in your mailbox
journey-find-wrong = Not found in your mailbox
journey-not-waited = Not waited for
journey-remove = Taking it away again
journey-remove-done = Taken away again
journey-remove-wrong = Left in your mailbox
journey-waiting = Mail can take a minute or two. You need not wait for it: sending and reading both work.
button-skip-journey = Do not wait for the message
# How it ended: -title a short heading, -text what it means. Where something is wrong, the title and text of its cause follow.
journey-arrived-title = A message to yourself arrived
journey-arrived-text = Sending and reading really work.
journey-spam-title = The message to yourself landed among spam
journey-spam-text = Sending and reading really work. But your own message was taken for spam, and messages to others may be too.
journey-all-mail-title = The message to yourself arrived outside your inbox
journey-all-mail-text = Sending and reading really work. A filter kept the message out of your inbox.
journey-not-seen-title = The message to yourself has not arrived yet
journey-not-seen-text = It was sent, and it may still come. If it does, you may delete it. Sending and signing in both work.
journey-greylisted-title = The mail server wants the message again later
journey-greylisted-text = It does so with the first mail from a new place, to keep junk mail away. Later mail goes through. Signing in works.
journey-put-off-title = The message to yourself was put off
journey-put-off-text = The mail server did not want it right now. Signing in works, and sending may work later.
journey-bounced-title = The message to yourself came back
journey-bounced-text = Your mail server took it and could not deliver it.
journey-refused-title = Signing in works, but sending was refused
journey-refused-text = The mail server did not take a message to yourself.
journey-lost-title = The connection broke while the message was on its way
journey-lost-text = Signing in works, so you can go on. If the message comes later, you may delete it.
journey-skipped-title = You did not wait for the message
journey-skipped-text = That is fine. If it comes later, you may delete it.
journey-left = The message could not be taken away. You may delete it.
