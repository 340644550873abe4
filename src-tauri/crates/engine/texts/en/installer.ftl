### What Sparekey says before its window opens, and what its Windows installer says.

## Before the window opens

# A message box with the buttons Yes and No. $page is the address of Microsoft's page for WebView2.
start-webview-missing =
    Sparekey needs Microsoft Edge WebView2 to show its window. It is missing on this computer.

    Microsoft offers it free of charge on this page:
    { $page }

    Install it from there, then start Sparekey again. Open the page now?
# A message box with OK. Sparekey was started a second time, and the window that is open already is stuck.
start-other-silent =
    Sparekey is open already, but its window does not answer.

    Wait a minute and try again. If that does not help, restart the computer. What you saved is safe.
# On standard error, where there is no display at all. The last words are a command.
start-no-display = Sparekey needs a display. In a terminal, run: sparekey-cli setup
# The same where there should be a display, and it could not be used.
start-no-window = Sparekey could not open its window. In a terminal, run: sparekey-cli setup

## The Windows installer

# On the first page of the installer.
setup-welcome-title = Sparekey is about to be installed
setup-welcome =
    Sparekey will be installed for you alone. Nobody needs an administrator password for that.

    Other people who use this computer do not see it.
# On the last page of the installer.
setup-finish-title = Sparekey is installed
setup-finish = You find Sparekey in the Start menu.
setup-finish-open = Open Sparekey now
# A message box with the buttons Yes and No, on a computer without WebView2. $page is the address of Microsoft's page for it.
setup-webview-missing =
    Sparekey is installed. To show its window, it needs Microsoft Edge WebView2, which is missing on this computer.

    Microsoft offers it free of charge on this page:
    { $page }

    Open the page now?
# A message box with the buttons Retry and Cancel: files of a program that runs cannot be replaced.
setup-running =
    Sparekey is open. Close its window and every terminal in which it runs.

    Then press Retry. Nothing was changed so far.
# A message box with OK: the disk is full, or the folder may not be written to. $folder is that folder.
setup-failed =
    Sparekey could not be written into this folder:
    { $folder }

    Nothing was changed. Check that the disk has room and that you may write there.
# A message box with OK: Windows is too old, or made for another kind of processor.
setup-windows-too-old = Sparekey needs Windows 10 or newer, in its 64-bit form.

# Names in the Start menu.
setup-menu-terminal = Sparekey in a terminal
# What the pointer shows on the entries of the Start menu.
setup-menu-about = Finds your mail settings, tests them and puts them in place.
setup-menu-terminal-about = Opens a command window in which sparekey-cli is ready.

## The uninstaller

remove-title = Remove Sparekey
remove-lead = Sparekey will be removed from this computer.
# A box to tick, not ticked at first.
remove-forget = Also delete what I saved with Sparekey
remove-forget-about =
    These are your saved app passwords, your list of mailboxes and your settings.

    Programs that already have an app password keep working. To end an app password for good, delete it at your mail provider.
# A message box with OK: nothing was removed, since something saved could not be deleted.
remove-forget-failed =
    Something that you saved could not be deleted. Sparekey itself is still there.

    Start Sparekey, open each mailbox in the list and press “{ button-forget }”. Then remove Sparekey again.
