### Your mailboxes: the list of mailboxes that were set up, one of them, and what can be done with it.
###
### Arguments and markup: see frame.ftl. $date: a day in words, as message date has it.

## The list

mailboxes-heading = Your mailboxes
# $count: how many mailboxes there are.
mailboxes-lead =
    { $count ->
        [one] You have set up one mailbox. Open it to test it or to change its app password.
       *[other] You have set up { $count } mailboxes. Open one to test it or to change its app password.
    }
mailboxes-lead-none = No mailbox has been set up yet. Once one works, it stands here.
help-mailboxes =
    Here you see whether each mailbox still works, and since when. Open one to test it again, to put it in again, or to forget it.

    An app password can stop working. That often happens after the password of the account was changed.
# The lines of a mailbox: how it stands, in a few words. Keep each under 45 characters.
mailbox-works = It works
mailbox-not-kept = It worked when it was set up
mailbox-died = The password stopped working
mailbox-troubled = The last test did not get through
mailbox-to-take-back = Forgotten: delete the app password
mailbox-being-tested = Being tested…
# A line of its own below the ones above.
mailbox-date = Last proven on { $date }
# What an app is called that has no name.
mailbox-other-app = Another app

# A question with two answers.
recheck = Look after these mailboxes quietly?
recheck-off = No
recheck-off-detail = Sparekey tests only when you say so.
recheck-on = Yes, once a day
recheck-on-detail = Only while this list is open, and only on a network where it worked before. You are not asked for anything.

# Buttons: keep each under 30 characters.
button-test-all = Test all of them
button-go-on-setting-up = Go on setting up
button-mailboxes = Your mailboxes

mailboxes-testing-all = Testing them one by one. You can go on meanwhile.
# $count: how many.
mailboxes-unsound =
    { $count ->
        [one] One mailbox is not shown: its servers do not fit its provider. Set it up again.
       *[other] { $count } mailboxes are not shown: their servers do not fit their providers. Set them up again.
    }
# Why the list is not as it should be.
mailboxes-trouble-damaged = The list of your mailboxes is damaged. It is put aside when you set up a mailbox, and a new list begins.
mailboxes-trouble-other-version = Another version of Sparekey wrote the list of your mailboxes. This one cannot read it.
mailboxes-trouble-not-read = The list of your mailboxes cannot be read just now.
mailboxes-trouble-not-stored = The list of your mailboxes could not be saved. Perhaps the disk is full.
mailboxes-trouble-full = The list of your mailboxes is full. Forget one that you do not need any more.
# Read aloud when a quiet test finds it out.
say-mailbox-died = The password of { $address } stopped working.

## One mailbox

# Stands under the address. $provider: name of the provider, or of the mail server.
mailbox-lead = In { $app }, at { $provider }.
help-mailbox =
    A test signs in with the app password that this computer's keychain keeps. It changes nothing.

    Replacing is safe: the old app password stays saved until the new one works.

    Forgetting takes the mailbox out of this list and out of the keychain. It does not end the app password: only your provider can do that.

# How it stands, in whole sentences.
mailbox-state-works = It worked on { $date }, from this computer.
mailbox-state-not-kept = It worked on { $date }. The password is not saved on this computer, so Sparekey cannot test it again.
mailbox-state-older-kept = It worked on { $date }. The keychain has an older password than { $app }, so Sparekey cannot test it again.
mailbox-state-died = It worked on { $date }. Since then { $company } takes the password no more.
mailbox-state-troubled = It worked on { $date }. The last test did not get through, but that need not be the password.
mailbox-state-to-take-back = Sparekey has forgotten it. The app password itself goes on working until you delete it at { $company }.
mailbox-state-testing = Sparekey tests it now. Nothing changes in { $app }.

# Names of the facts.
mailbox-fact-address = E-mail address
mailbox-fact-app = App
mailbox-fact-provider = Provider
mailbox-fact-smtp = Server for sending
mailbox-fact-imap = Server for reading
mailbox-fact-user = Signs in as
mailbox-fact-proven = Last proven
mailbox-fact-tested = Last tested
mailbox-fact-kept = Password saved here
# Answers to the last of them.
mailbox-kept-yes = Yes, in this computer's keychain
mailbox-kept-older = An older one, in this computer's keychain
mailbox-kept-no = No

# Buttons: keep each under 30 characters with a short $app.
button-replace-code = Replace the app password
button-replace-password = Replace the password
button-get-new-code = Get a new app password
button-put-in-new-password = Put in the new password
button-put-in-again = Put it into { $app } again
button-forget = Forget this mailbox
button-forget-now = Forget it
button-keep-mailbox = Keep it
button-delete-at-provider = Delete it at { $company }
button-taken-back = I have deleted it
# Takes the reminder away, although the app password was not deleted.
button-no-reminder = Remind me no more
button-make-new-code = Make a new app password

## Its code died

mailbox-died-title =
    { $code ->
        [yes] This app password stopped working
       *[no] This password stopped working
    }
mailbox-died-time = about three minutes
# Stands before the reasons below, one line each.
mailbox-died-text = It worked before, and { $company } refuses it now. One of these often is the reason:
mailbox-died-text-own = It worked before, and { $company } refuses it now. Most often the password of the mailbox was changed.
mailbox-died-next = Get a new app password, and put it into { $app }. The mailbox itself is all right.
mailbox-died-next-own = Put in the new password here and in { $app }. The mailbox itself is all right.
mailbox-died-because-password-changed = The password of the account was changed: { $company } ends all app passwords then.
mailbox-died-because-deleted-by-person = Somebody deleted it on { $company }'s page.
mailbox-died-because-two-step-off = Two-step sign-in was switched off.
mailbox-died-because-two-step-on = Two-step sign-in was switched on.
mailbox-died-because-new-code-made = A newer app password was made: { $company } keeps only one.
mailbox-died-because-account-restored = The account was lost and got back.
mailbox-died-because-signed-out-everywhere = All devices were signed out at { $company }.
mailbox-died-because-not-known = It was deleted, or the password of the account was changed.

## Replacing it: stands above the steps of the wizard

replacing-note = You are replacing the password of { $address }. The old one stays saved until the new one works.

## Putting it in again

# Heading: keep it under 45 characters with a short $app.
mailbox-put-in-heading = Put it into { $app } again
mailbox-put-in-lead = These settings worked. Copy each line into { $app }, from top to bottom.
mailbox-put-in-code = To copy the password, your computer first checks that it is you.
mailbox-put-in-no-code = The password is not saved here. To put it in, make a new one.
mailbox-put-in-died = The saved password does not work any more. To put it in, make a new one.
# Shown by the system in its own window, beside its question for a password or a finger.
mailbox-person-reason = Sparekey wants to copy a saved mail password for you.
# The same on a Mac, where the system itself writes the beginning: “Sparekey is trying to …”. Write what fits behind that.
mailbox-person-reason-mac = copy a saved mail password for you
mailbox-person-asking = Your computer is checking that it is you. It may show a window of its own.
mailbox-forgetting = Taking it out of the keychain…
mailbox-person-unavailable = This computer has no check of who you are. So the password stays in the keychain: make a new one.
mailbox-person-dismissed = You closed the question, so nothing was copied.
mailbox-person-denied = Your computer did not recognise you, so nothing was copied.
mailbox-person-timed-out = Nobody answered in time, so nothing was copied.
mailbox-nothing-kept = The keychain has no password for this mailbox any more. Make a new one.
mailbox-not-its-own = What is in the keychain does not fit this mailbox, so Sparekey sends it nowhere. Make a new one.

## Forgetting it

mailbox-forget-title = Forget this mailbox?
mailbox-forget-text = It goes out of this list and out of the keychain. { $app } has a copy of its own, and goes on working.
mailbox-forget-text-remind = It goes out of this list and out of the keychain. To shut { $app } out too, delete the app password at { $company } afterwards.
mailbox-take-back-title = Still to do: delete the app password
mailbox-take-back-text = On { $company }'s page, delete the app password that you made for { $app }. Then nobody can use it any more.
