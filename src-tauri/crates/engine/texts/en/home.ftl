# What stands around the places beside the steps.

# Names of the places, above their headings.
place-mailboxes = Your mailboxes
place-desk = For helpdesks
place-paper = To read and keep
place-bulk = Many mailboxes

# Leads to the place for helpdesks, from the help of every screen.
button-desk = For helpdesks

# Files that the person keeps. $file is the file with the folders that lead to it.
document-saving = Saving it…
document-saved = It is saved as { $file }.
document-not-opened = It is saved as { $file }, but no program opened it. Look for it there.
document-no-folder = It could not be saved: this computer has no folder for it.
document-full = It could not be saved: the disk is full. Make some room and try again.
document-not-allowed = It could not be saved: this folder may not be written to. Ask whoever looks after this computer.
document-failed = It could not be saved. Please try again.
button-open-saved = Open it
