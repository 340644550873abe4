### Words that only the terminal needs, where the wizard is answered by typing numbers.

terminal-choose = Type a number and press Enter
terminal-no-such-answer = That is none of the answers above. Type one of the numbers, or ? for help.
# $button: the words of the button that opens the hidden line, like “Type it instead”.
terminal-code-not-here = Nothing was taken over: only a number from above goes here. For the password, first choose “{ $button }”. Nothing shows there while you type or paste it.
# A line was typed where it shows, and looks like an app password.
terminal-looks-like-code = That looks like an app password, so nothing was taken over. Give it only when Sparekey asks for it: nothing shows there.
# Follows it, or terminal-code-not-here: the line was taken off the screen again.
terminal-was-on-screen = What you typed stood on the screen for a moment. If others can see your screen, clear it, and what can be scrolled back to.
# In its place where that cannot be done.
terminal-still-on-screen = What you typed still stands on the screen. Clear the screen, and what can be scrolled back to.
terminal-code-hidden = Nothing shows while you type or paste the next line. Press Enter when you are done. Enter alone brings the numbers back.
terminal-input-ended = The input ended before the last step was done, so Sparekey stops here.
# Under the title cause-unknown-title, where a text from elsewhere was explained.
terminal-explain-unknown = No cause that Sparekey knows fits these words. Send them to your helpdesk, without any password.
# The same after a test. $option: what is to be typed, as it is.
terminal-check-unknown = What the server said stands below. Run the test again with { $option }: that report holds no password. Send it to your helpdesk.
# Before the words that were explained.
terminal-said = What was said
