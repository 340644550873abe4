### Many mailboxes: a list in, a result for each row out.

## One row: what came of it, in one sentence. Causes and codes have their own words.

bulk-row-proven = It works.
bulk-row-no-code = There is no app password for this row.
bulk-row-fault = Sparekey had a fault of its own here. Run this row again.
bulk-row-too-long = This row is longer than any list of mailboxes needs. Is a quotation mark missing?
bulk-row-quote-open = A quotation mark opens in this row and never closes.
bulk-row-too-many-cells = This row has more cells than there are columns. Is a quotation mark missing?
bulk-row-not-an-object = This line cannot be read. It has to be one JSON object.
bulk-row-no-address = There is no address in this row.
bulk-row-unknown-app = Sparekey does not know the app that this row names.
# $leg: smtp or imap
bulk-row-server =
    { $leg ->
        [imap] The server for reading cannot be read. Write it like imap.example.com:993:tls.
       *[smtp] The server for sending cannot be read. Write it like smtp.example.com:465:tls.
    }
bulk-row-server-in-clear =
    { $leg ->
        [imap] The server for reading is to be used without encryption. Sparekey never does that.
       *[smtp] The server for sending is to be used without encryption. Sparekey never does that.
    }
bulk-row-two-login-names = This row has one login name for sending and another for reading. Make two rows of it.
bulk-row-server-left-out =
    { $leg ->
        [imap] The row names a server for reading, but the app only sends.
       *[smtp] The row names a server for sending, but the app only reads.
    }
# $host: a server; $company: as “Google”
bulk-row-other-organisation = { $host } is not a server of { $company }. A code of { $company } is not sent there.
# $provider: as “Gmail”
bulk-row-no-server = { $provider } has no server for that.
# $domain: as “gmial.com”; $suggestion: an address
bulk-row-typing-slip = Nothing is known about { $domain }. Did you mean { $suggestion }?
bulk-row-servers-unknown = Nothing is known about { $domain }. Write its servers into the list.
# $servers: one or two servers
bulk-row-servers-named = The network of { $domain } names { $servers }. If that is right, write it into the list.

## The list cannot be used.

bulk-list-unreadable = Sparekey cannot read this file. Is it still there, and may you open it?
bulk-list-workbook = This is a workbook of a spreadsheet program. Save it as “CSV” there, and choose that file.
bulk-list-empty = There is nothing in this file.
bulk-list-no-addresses = No column is called “address”. Write the names of the columns into the first row.

## The results cannot be written.

bulk-results-in-use = Sparekey is already writing these results. Wait until that is done, or stop it there.
bulk-results-other-file = There is a file of another kind at that place. Sparekey does not write over it.
bulk-results-has-app-passwords = The results there have app passwords in them. Ask for app passwords again, or choose another file.
bulk-results-unwritable = The results cannot be written. Is the disk full, or is the folder locked?

## The codes that come beside a list.

bulk-beside-unreadable = The app passwords that come beside the list cannot be read.
# $address: the address of the first that nobody took
bulk-beside-other-order = The app password for { $address } came at a place where the list has no such row. Those behind it were not used.

## How it went.

# $count: mailboxes
bulk-count-proven =
    { $count ->
        [0] No mailbox works yet.
        [one] One mailbox works.
       *[other] { $count } mailboxes work.
    }
bulk-count-not-proven =
    { $count ->
        [0] No mailbox is left that does not work.
        [one] One mailbox does not work yet.
       *[other] { $count } mailboxes do not work yet.
    }
bulk-count-left-out =
    { $count ->
        [one] One row had its result from before.
       *[other] { $count } rows had their results from before.
    }
# $file: where they are
bulk-results-at = The results are in { $file }.
bulk-stopped = Stopped. What was under way is tested again next time.
# $count: mailboxes in the file; $file: where it is
bulk-handed-over =
    { $count ->
        [0] No mailbox works yet, so { $file } has none.
        [one] One mailbox is in { $file }.
       *[other] { $count } mailboxes are in { $file }.
    }
bulk-handed-over-left-out =
    { $count ->
        [one] One mailbox is not in it, because the form has no field for its servers.
       *[other] { $count } mailboxes are not in it, because the form has no field for their servers.
    }
bulk-handed-over-nameless =
    { $count ->
        [one] One mailbox has no name of a person, which the form asks for.
       *[other] { $count } mailboxes have no name of a person, which the form asks for.
    }
bulk-handed-over-codes-left-out =
    { $count ->
        [one] One password begins like a formula and is left out. Put it in by hand.
       *[other] { $count } passwords begin like a formula and are left out. Put them in by hand.
    }

## What was understood, and how long it takes.

# $count: rows
bulk-understood-rows =
    { $count ->
        [one] One row can be tested.
       *[other] { $count } rows can be tested.
    }
bulk-understood-not =
    { $count ->
        [one] One row cannot be used.
       *[other] { $count } rows cannot be used.
    }
# $place: as “Gmail”, or a domain; $count: mailboxes there
bulk-dry-place =
    { $count ->
        [one] { $place }: one mailbox
       *[other] { $place }: { $count } mailboxes
    }
# $minutes: at the pace of each provider
bulk-dry-time =
    { $minutes ->
        [one] The test takes about one minute.
       *[other] The test takes about { $minutes } minutes.
    }
bulk-time-why = Sparekey goes slowly on purpose, so that no provider shuts you out.

## App passwords in the results: asked twice.

bulk-in-clear-warning = Every app password will stand in the results, and whoever opens that file can read them.
# Typed as it stands here.
bulk-in-clear-sentence = write my app passwords
# $sentence: the sentence to type
bulk-in-clear-type = If you want that, type: { $sentence }
bulk-in-clear-not-written = That was something else, so nothing was done.
# $address: of the row; nothing shows while it is typed
bulk-prompt = App password for { $address } (it does not show; Enter alone leaves it out):

## The window's screen.

bulk-heading = Many mailboxes at once
bulk-lead = Sparekey tests each mailbox of a list, one after another, and writes down what works.
help-bulk =
    Each row of the list is one mailbox. Sparekey tests it just as it tests a single one.

    It goes slowly, so that no provider shuts you out. You can stop at any time and go on later.
bulk-list-title = Your list
bulk-list-columns = A list is a file from a spreadsheet, saved as CSV. The first row names the columns, such as “address”, “app password”, “app” and “name”.
bulk-list-codes = App passwords in the list are read for the test only. They never stand in the results.
button-choose-list = Choose the list
button-choose-another-list = Choose another list
bulk-no-chooser = This computer has no way to ask for a file. Use the terminal instead: sparekey-cli bulk
bulk-reading = Reading the list…
bulk-nothing-usable = No row of this list can be used. What is wrong stands below.
bulk-app = Which app are these mailboxes for?
bulk-codes = Where do the app passwords come from?
bulk-codes-column = From the list
bulk-codes-ask = I put them in one by one
bulk-detail-file = File
bulk-detail-rows = Mailboxes
bulk-detail-without-code = Without an app password in the list
bulk-detail-time = Time for the test
# $minutes: rounded up
bulk-minutes =
    { $minutes ->
        [one] about one minute
       *[other] about { $minutes } minutes
    }
# $done of $whole mailboxes; $time: as “about 5 minutes”
bulk-progress = { $done } of { $whole } are done. Time left: { $time }.
bulk-stopping = Stopping…
bulk-own-fault = Sparekey had a fault of its own and stopped. What was done is kept.
bulk-counted-proven = Works
bulk-counted-not = Does not work yet
bulk-counted-left = Not tested yet
# $address: whose app password is asked for
bulk-typing-label = App password for { $address }
bulk-clipboard-empty = There is nothing on the clipboard that could be an app password. Copy it first.
bulk-results-title = The results
bulk-results-no-codes = There is no app password in them.
bulk-form = What do you want to save?
bulk-form-results = All results
bulk-form-results-detail = Your list with what came of each row
bulk-form-saleshandy = What works, for Saleshandy
bulk-form-saleshandy-detail = To put in there as many mailboxes at once
bulk-form-plain = What works, for any program
bulk-form-plain-detail = Each mailbox with its servers
button-save-results = Save a copy
button-run-bulk = Test these mailboxes
button-go-on-bulk = Go on testing
button-stop-bulk = Stop
button-skip-row = Leave this one out
button-run-failed-again = Test again what does not work
