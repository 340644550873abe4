# Step 6: the test.

test-heading-running = Testing the connection
test-heading-cancelled = The test was stopped
test-heading-both = Connected successfully
test-heading-send = Connected successfully
test-heading-read = Reading works
test-heading-send-only = Sending works. Reading does not, yet.
test-heading-read-only = Reading works. Sending does not, yet.
test-heading-neither = It does not work yet
test-heading-held = A short break protects your account
test-lead-running = This is how { $app } will connect. It takes a few seconds.
test-lead-message = Now Sparekey sends one message to your own address and looks for it.
test-lead-ended = { $known ->
    [yes] We tried { $company }'s servers just as { $app } will do it.
   *[no] We tried your mail servers just as { $app } will do it.
 }
test-lead-held = Nothing was sent to your mail servers this time.
test-running = Testing…
test-running-message = The message is on its way…
test-cancelled-note = Nothing is lost. Test again whenever you like.
test-broke = Something went wrong in Sparekey itself, not at your provider. Nothing is lost: test again.
test-proven-send = { $code ->
    [yes] Your app password works from this computer.
   *[no] Your password works from this computer.
 } Sending works, and that is all { $app } needs.
test-proven-both = { $code ->
    [yes] Your app password works from this computer, for sending and for reading.
   *[no] Your password works from this computer, for sending and for reading.
 }
button-cancel-test = Stop the test
button-test-again = Test again
button-something-changed = I have changed something at { $company }: test again
just-refused = { $code ->
    [yes] This app password was refused just now, so it was not sent again. Put in another one. If you have changed something at { $company } since, tell Sparekey so.
   *[no] This password was refused just now, so it was not sent again. Put it in anew. If you have changed something at { $company } since, tell Sparekey so.
 }
button-to-hand-over = Put it into { $app }
seconds = { $seconds } s

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
stage-secure-wrong = Not encrypted safely
stage-greet = Saying hello
stage-greet-done = Said hello
stage-greet-wrong = No proper hello
stage-sign-in = Signing in
stage-sign-in-done = Signed in
stage-sign-in-wrong = Not let in
stage-open-inbox = Opening the inbox
stage-open-inbox-done = Opened the inbox
stage-open-inbox-wrong = Inbox not opened

password-doubted = { $company } may be giving up app passwords; what is said about it differs. If a fresh one is refused too, use another mailbox for { $app }.
button-new-code = Put in a new app password
button-new-password = Put in the password again
button-open-provider = Open { $company }
button-change-name = Change the sign-in name
button-change-servers = Change the servers
button-other-address = Use another address
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
detail-greeted = The server calls itself
detail-open = Other ports that answer
detail-silent = Other ports that do not answer
detail-clock = Date here, and date elsewhere
detail-offered = Ways to sign in
detail-cause = Cause

## Not tried, or mended

# Arguments besides those of the causes: $minutes, how long to wait.
hold-other-leg-refused = Not tried this time, since signing in to send was refused. One refused try is safer for your account than two.
hold-too-many-refused = { $known ->
    [yes] { $company } may lock an account after too many refused tries.
   *[no] Your mail provider may lock an account after too many refused tries.
 } So Sparekey takes a break before it signs in again. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }, then test again.
# Of the messages from here on:
#   $what      what differs: "server", "port", "mode" or "name"; "direct" where only the proxy was left out, "family"
#              where only the kind of internet address is another
#   $server $port $mode $name   of what is tried or worked instead; the mode is "tls" or "starttls"
#   $old-port $old-name         of what was asked for
lane-looking = Looking for the reason…
lane-tries-instead = { $what ->
    [server] Trying { $server } as well…
    [port] Trying port { $port } as well…
    [name] Trying { $name } as the sign-in name…
    [direct] Trying another way to the same server…
   *[mode] Trying the other kind of encryption…
 }
lane-works-instead = { $what ->
    [server] Works with { $server }.
    [port] Works on port { $port }.
    [name] Works with the sign-in name { $name }.
    [direct] Works without the proxy.
    [family] Works with the other kind of internet address.
   *[mode] { $mode ->
        [tls] Works with SSL/TLS.
       *[starttls] Works with STARTTLS.
    }
 }
# $why is the title of the cause.
mended = <b>{ $why }.</b> { $what ->
    [server] { $server } works, so { $app } gets that one.
    [port] Port { $port } works, so { $app } gets that one.
    [name] The sign-in name { $name } works, so { $app } gets that one.
    [direct] Without the proxy it works. { $app } gets the same server.
    [family] The other one works. { $app } gets the same server.
   *[mode] { $mode ->
        [tls] With SSL/TLS it works, so { $app } gets that.
       *[starttls] With STARTTLS it works, so { $app } gets that.
    }
 }
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
vantage-its-servers = This is about the network here. { $app } connects from its own servers and may not meet it. To prove the password, test on another network, such as your phone's hotspot.
vantage-unknown = This is about the network here. If { $app } connects from another place, it may not meet it.

# $server is the server that worked, $user the sign-in name that was used there.
instead = This works instead: { $server }, signed in as { $user }.
# The same, where only the proxy was left out ("direct") or the kind of internet address is another ("family").
instead-direct = { $what ->
    [family] The other kind of internet address works: { $server }, signed in as { $user }.
   *[direct] Without the proxy it works: { $server }, signed in as { $user }.
 }

## The message to oneself

journey-letter-subject = Test message from Sparekey
journey-letter-text = Hello! Sparekey sent you this message to test your e-mail. It is taken away again by itself. If you can still see it, you may delete it. By these letters Sparekey finds it:
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
journey-arrived-title = A message to yourself arrived
journey-arrived-text = Sending and reading really work.
journey-spam-title = A message to yourself arrived among spam
journey-spam-text = Sending and reading really work. Your own message was taken for spam. Messages to others may be too.
journey-all-mail-title = A message to yourself arrived
journey-all-mail-text = Sending and reading really work. A filter put the message past your inbox.
journey-not-seen-title = The message to yourself has not arrived yet
journey-not-seen-text = It was sent, and it may still come. If it comes, you may delete it. Sending and signing in both work.
journey-greylisted-title = The mail server wants the message again later
journey-greylisted-text = It does so with the first mail from a new place. Later mail goes through. Sending and signing in both work.
journey-put-off-title = The message to yourself was put off
journey-put-off-text = The mail server did not want it right now. Sending may work later. Signing in works.
journey-bounced-title = The message to yourself came back
journey-bounced-text = Your mail server took it and could not deliver it.
journey-refused-title = Signing in works, but sending was refused
journey-refused-text = The mail server did not take a message to yourself.
journey-lost-title = The connection broke while the message was on its way
journey-lost-text = Signing in works. If you like, test again.
journey-skipped-title = You did not wait for the message
journey-skipped-text = That is fine. If it comes later, you may delete it.
journey-left = The message could not be taken away. You may delete it.
