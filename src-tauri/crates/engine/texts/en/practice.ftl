### Practice: the whole job on a mailbox that exists only inside this program. Helpdesks rehearse calls with it, and show
### what can go wrong. A banner (practice-banner in frame.ftl) stands on every screen of it, and in the banner a menu of
### all failures. Their names in the menu are the titles of the causes (causes.ftl) and of the message (test.ftl).

# The menu in the banner: keep it under 24 characters.
practice-failure = What goes wrong
# The first entry of that menu.
practice-nothing = Nothing goes wrong

## Kinds of failures, small above or beside those of the kind: keep each under 24 characters.

practice-group-sign-in = Signing in
practice-group-not-allowed = Not allowed
practice-group-too-much = Too much, too often
practice-group-message = The message
practice-group-secure = Encryption
practice-group-network = Network and servers

## Notes

# you@practice.example is typed exactly so: not translated.
practice-address = In practice, type <b>you@practice.example</b>. There is no other mailbox here.
# After a failure was chosen while a test runs.
practice-next-test = This test began before your choice. It shows in the next test.
# The chosen failure is one of reading or of the test message, and the app only sends.
practice-needs-reading = Your choice shows only with a program that also reads mail. Pick such a program in step 1.
# The chosen failure is met at servers of one's own, and practice has a known provider otherwise.
practice-typed-server = People meet this failure at a mail server whose name they typed themselves. Practice plays such a server.
practice-found-server = People meet this failure at a mail server that was found for them. Practice plays such a server.
# Where people are asked whether to save the app password.
practice-keychain = In practice, nothing goes into your real keychain. What you save here is gone when you close Sparekey.

## In a terminal

# After the list of names. A name such as “clock-wrong” stands before each failure.
terminal-practice-choose = Type one of the names on the left, and that goes wrong.
# $name: what somebody typed; $names: names that are like it, such as “clock-wrong, wrong-password”.
terminal-practice-unknown = There is no failure called “{ $name }”. Perhaps it is one of these: { $names }.
terminal-practice-unknown-at-all = There is no failure called “{ $name }”. Use “--failure list” to see all of them.
