### The walk-through script: for a helpdesk on the phone that cannot see the caller's screen. It is read on paper or beside the
### call, and printed in black and white. It quotes the caller's screens word for word; these messages are what stands around
### the quotes. They speak to the person at the helpdesk, who guides “the caller” or “they”.
###
### Arguments: $app as in frame.ftl. Sentences: under 20 words, plain.

## The frame

# The title. $provider: a provider's name, like “Gmail”.
guide-title = Phone script: { $provider } and { $app }
# The same for a mailbox at mail servers that Sparekey does not know.
guide-title-own = Phone script: your own mail servers and { $app }
# The first line of every script.
guide-first-line = Never ask for the app password. Nobody reads it out, not even a part of it.
# The last line: the last question of every call. Said to the caller.
guide-last-line = Did { $app } accept it?
# The last line where Sparekey cannot set up the mailbox. Said to the caller.
guide-last-line-stopped = Do you know what to do instead?
guide-how-numbers = The step numbers and the quoted words are the same as on the caller's screen.
guide-how-begin = Begin each step with: “What does the big line say?” Here, it stands below the step's number.
# $address: an e-mail address, like “name@gmail.com”.
guide-how-address = Where it says { $address }, the caller has an address of their own.
guide-how-support = If the caller reads out words that are not here, ask for the support number and look it up.

## Labels above or before the quotes. No full stop.

guide-ask = Ask
guide-sees = The caller sees
guide-then-sees = Then they see
# Each of these four stands before a quote: an answer, a button, what was typed, or words on the screen.
guide-if-says = If they say
guide-if-presses = When they press
guide-if-types = When they have typed
guide-if-finds = If the screen says
# Before the answer of the caller after which this screen comes, and not the other one of the same number.
guide-only-after = Only if they said
guide-support = Support number

## Beside a button: where it leads. Few words, no full stop.

# $number: 1 to 7.
guide-to-step = go to step { $number }
guide-to-test = tests again, in step { $number }
guide-to-here = stay in this step
guide-to-answer-first = asks for an answer first
guide-to-page = opens a page in their browser
guide-to-copied = copies it
guide-to-done = done
guide-to-away = leaves this mailbox

## What to ask. Said to the caller.

guide-ask-line = What does the big line say?
guide-ask-paste = What does Sparekey say about it? Please do not read it out to me.
guide-ask-field = Which line are you at now?

## Advice to the helpdesk

guide-other-app = For another app, take the script for that app.
# The quoted words are those of the mail provider's page.
guide-labels = Labels on the provider's page can differ. If one is not there, let them press “{ button-get-code-trouble }”.
# The caller is asked one question after the other, until an answer shows what is in the way.
guide-next-question = After any other answer, the next question comes.
guide-never-read-out = If they begin to read it out, stop them at once.
# Fields: the lines that the caller copies into the app.
guide-fields = Go through the lines one by one, by their names. The dots stand for the password.
guide-stops-here = Sparekey cannot set up this mailbox. Go through the points with them.
