# What stands around the places beside the steps.

# Names of the places, above their headings.
place-mailboxes = Your mailboxes
place-desk = For helpdesks
place-paper = To read and keep
place-bulk = Many mailboxes

# Leads to the place for helpdesks, from the help of every screen.
button-desk = For helpdesks
