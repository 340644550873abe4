bulk-heading = Many mailboxes at once
help-bulk = Many mailboxes at once.
