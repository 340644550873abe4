mailboxes-heading = Your mailboxes
help-mailboxes = Your mailboxes.
mailbox-heading = This mailbox
help-mailbox = This mailbox.
recheck = Look after them quietly?
recheck-off = No
recheck-on = Yes, once a day
