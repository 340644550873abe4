### The screen for helpdesks: for whoever helps people on the phone to set up their mailboxes. “The caller” is who is helped.

# Heading: keep it under 45 characters.
desk-heading = Help someone on the phone
help-desk =
    Every screen shows a support number. The caller may read it out. It tells you where they are, and nothing about their password.

    The script has the words of the caller's screens, step by step. So you see what they see.

## The script for a call

desk-guide-title = A script for the call
desk-guide = It says what the caller sees in each step, what to ask, and where to go then. You can print it.
# Names of three menus.
desk-guide-provider = Mail provider of the caller
desk-guide-app = App that gets the settings
desk-guide-language = Language of the caller
# An entry in the list of providers.
desk-guide-own-servers = Other mail servers
desk-guide-provider-first = Choose the mail provider first.
desk-guide-app-first = Choose the app first.
# Buttons: keep them under 30 characters.
button-make-guide = Save the script
button-bulk = Set up many mailboxes

## Practice and many mailboxes

desk-practice-title = Practise
# sparekey --practice is typed exactly so: not translated.
desk-practice =
    In practice, nothing is real and nothing leaves this computer. You can walk through all steps, and choose what is to go wrong.

    Start Sparekey with <b>sparekey --practice</b>. A bar at the top of each screen then says that it is practice.
desk-bulk-title = Many mailboxes at once
desk-bulk = Test a whole list of mailboxes from a file, one after the other.
